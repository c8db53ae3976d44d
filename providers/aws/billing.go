package aws

import "github.com/kokunai/kokunai/providers/catalog"

var bcmDataExports = []catalog.Resource{
	{
		Type:  "aws_bcmdataexports_export",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "export.destination_configurations.s3_destination.s3_region"}},
		Doc:   "bcmdataexports_export",
	},
}

var cur = []catalog.Resource{
	{
		Type:  "aws_cur_report_definition",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "s3_region"}},
		Doc:   "cur_report_definition",
	},
}

var budgets = []catalog.Resource{
	{
		Type:  "aws_budgets_budget",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification.subscriber_email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the addresses of receivers are kept by a service without regions", Doc: "https://docs.aws.amazon.com/general/latest/gr/billing.html"}},
			},
		},
		Doc: "budgets_budget",
	},
	{
		Type:  "aws_budgets_budget_action",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "subscriber.subscription_type", Is: []string{"EMAIL"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the addresses of receivers are kept by a service without regions", Doc: "https://docs.aws.amazon.com/general/latest/gr/billing.html"}},
			},
		},
		Doc: "budgets_budget_action",
	},
}

var costExplorer = []catalog.Resource{
	{
		Type:  "aws_ce_anomaly_subscription",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "subscriber.type", Is: []string{"EMAIL"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the addresses of receivers are kept by a service without regions", Doc: "https://docs.aws.amazon.com/general/latest/gr/billing.html"}},
			},
		},
		Doc: "ce_anomaly_subscription",
	},
}
