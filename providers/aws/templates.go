package aws

import "github.com/kokunai/kokunai/providers/catalog"

var cloudControl = []catalog.Resource{
	{
		Type:  "aws_cloudcontrolapi_resource",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the desired state says what is made and where"}},
		Doc:   "cloudcontrolapi_resource",
	},
}

// A template can make anything, and a stack set makes it in other regions too.
var cloudFormation = []catalog.Resource{
	{
		Type:  "aws_cloudformation_stack",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the template says what is made and where"}},
		Doc:   "cloudformation_stack",
	},
	{
		Type:  "aws_cloudformation_stack_instances",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "regions"},
			{From: catalog.Argument, Path: "region", Note: "the provider names its own region where no other is named"},
			{From: catalog.ProviderConfig},
		},
		Doc: "cloudformation_stack_instances",
	},
	{
		Type:  "aws_cloudformation_stack_set",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the template says what is made and where"}},
		Doc:   "cloudformation_stack_set",
	},
	{
		Type:  "aws_cloudformation_stack_set_instance",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "stack_set_instance_region"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig, Note: "the provider names its own region where no other is named"},
		},
		Doc: "cloudformation_stack_set_instance",
	},
	{
		Type:  "aws_cloudformation_type",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.log_group_name", Types: logGroups}},
			},
		},
		Doc: "cloudformation_type",
	},
}

var controlTower = []catalog.Resource{
	{
		Type:  "aws_controltower_baseline",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "what a baseline sets up and records is in each region that the landing zone governs", Doc: "https://docs.aws.amazon.com/controltower/latest/userguide/table-of-baselines.html"}},
		Doc:   "controltower_baseline",
	},
	{
		Type:  "aws_controltower_landing_zone",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the manifest says which regions are governed"}},
		Doc:   "controltower_landing_zone",
	},
}

var serverlessRepo = []catalog.Resource{
	{
		Type:  "aws_serverlessapplicationrepository_cloudformation_stack",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the template says what is made and where"}},
		Doc:   "serverlessapplicationrepository_cloudformation_stack",
	},
}

var serviceCatalog = []catalog.Resource{
	{
		Type:  "aws_servicecatalog_product",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "support_email", Present: true}},
				At:   regional,
				Note: "an address for questions is kept with the product",
			},
		},
		Doc: "servicecatalog_product",
	},
	{
		Type:  "aws_servicecatalog_provisioned_product",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "stack_set_provisioning_preferences.regions"},
			{From: catalog.Unstated, Note: "the product says what is made and where"},
		},
		Doc: "servicecatalog_provisioned_product",
	},
}

var ssmQuickSetup = []catalog.Resource{
	{
		Type:  "aws_ssmquicksetup_configuration_manager",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the definitions say what is made and where"}},
		Doc:   "ssmquicksetup_configuration_manager",
	},
}
