package aws

import "github.com/kokunai/kokunai/providers/catalog"

var cloudTrail = []catalog.Resource{
	{
		Type:  "aws_cloudtrail",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_logging", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloud_watch_logs_group_arn", Present: true}, {Path: "enable_logging", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloud_watch_logs_group_arn", Types: logGroups}},
			},
		},
		Doc: "cloudtrail",
	},
	{Type: "aws_cloudtrail_event_data_store", Holds: catalog.Log, At: regional, Doc: "cloudtrail_event_data_store"},
}

var config = []catalog.Resource{
	{
		Type:  "aws_config_aggregate_authorization",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Argument, Path: "authorized_aws_region"},
			{From: catalog.Argument, Path: "region"},
		},
		Doc: "config_aggregate_authorization",
	},
	{Type: "aws_config_configuration_aggregator", Holds: catalog.Log, At: regional, Doc: "config_configuration_aggregator"},
	{Type: "aws_config_configuration_recorder", Holds: catalog.Log, At: regional, Doc: "config_configuration_recorder"},
	{
		Type: "aws_config_configuration_recorder_status",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "name", Types: []string{"aws_config_configuration_recorder"}},
				If:   []catalog.Condition{{Path: "is_enabled", Is: []string{"true"}}},
				At:   regional,
			},
		},
		Doc: "config_configuration_recorder_status",
	},
	{
		Type:  "aws_config_delivery_channel",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "sns_topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns_topic_arn", Types: topics}},
				Note: "what changed is sent to the topic with every change",
				Doc:  "https://docs.aws.amazon.com/config/latest/developerguide/notifications-for-AWS-Config.html",
			},
		},
		Doc: "config_delivery_channel",
	},
	{
		Type:  "aws_config_config_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "source.custom_policy_details.enable_debug_log_delivery", Is: []string{"true"}}},
				At:   regional,
				Note: "debugging of a rule is logged to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source.owner", Is: []string{"CUSTOM_LAMBDA"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source.source_identifier", Types: functions}},
				Note: "the function is given what was recorded to judge it",
				Doc:  "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
			},
		},
		Doc: "config_config_rule",
	},
	{
		Type: "aws_config_conformance_pack",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "delivery_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_s3_bucket", Types: buckets}},
				Note: "the service writes the templates of packs there",
			},
		},
		Doc: "config_conformance_pack",
	},
	{
		Type: "aws_config_organization_conformance_pack",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "delivery_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_s3_bucket", Types: buckets}},
				Note: "the service writes the templates of packs there",
			},
		},
		Doc: "config_organization_conformance_pack",
	},
	{
		Type:  "aws_config_organization_custom_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_function_arn", Types: functions}},
				Note: "the function is given what was recorded to judge it",
				Doc:  "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
			},
		},
		Doc: "config_organization_custom_rule",
	},
	{
		Type:  "aws_config_organization_custom_policy_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "debugging of a rule is logged to CloudWatch Logs of the same region, of all accounts when none is listed",
				Doc:  "https://docs.aws.amazon.com/config/latest/APIReference/API_OrganizationCustomPolicyRuleMetadata.html",
			},
		},
		Doc: "config_organization_custom_policy_rule",
	},
}

var auditManager = []catalog.Resource{
	{
		Type:  "aws_auditmanager_assessment",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "assessment_reports_destination.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "assessment_reports_destination.destination", Types: buckets}},
			},
		},
		Doc: "auditmanager_assessment",
	},
	{
		Type:  "aws_auditmanager_assessment_report",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unstated, Note: "a report is written to the bucket that its assessment names", Doc: "https://docs.aws.amazon.com/audit-manager/latest/userguide/generate-assessment-report.html"}},
		Doc:   "auditmanager_assessment_report",
	},
	{Type: "aws_auditmanager_account_registration", Holds: catalog.Log, At: regional, Doc: "auditmanager_account_registration"},
	{Type: "aws_auditmanager_organization_admin_account_registration", Holds: catalog.Log, At: regional, Doc: "auditmanager_organization_admin_account_registration"},
}
