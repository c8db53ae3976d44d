package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var amplify = []catalog.Resource{
	{
		Type:  "awscc_amplify_app",
		Holds: catalog.Object,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				At:   catalog.Where{{From: catalog.Unbound, Note: "an app is served through CloudFront, whose edges are world-wide", Doc: "https://aws.amazon.com/blogs/mobile/aws-amplify-console-supports-instant-cache-invalidation-and-delta-deployments/"}},
			},
		},
		Doc: "amplify_app",
	},
}

var appConfig = []catalog.Resource{
	{
		Type: "awscc_appconfig_configuration_profile",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "validators",
				If:   []catalog.Condition{{Path: "type", Is: []string{"LAMBDA"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "content", Types: functions}},
				Note: "the function is given the configuration before it is kept or deployed",
				Doc:  "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html",
			},
		},
		Doc: "appconfig_configuration_profile",
	},
	{
		Type: "awscc_appconfig_extension",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "actions.PRE_CREATE_HOSTED_CONFIGURATION_VERSION", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "actions.PRE_CREATE_HOSTED_CONFIGURATION_VERSION.uri", Types: functions}},
				Note: "the function is given the configuration before it is kept or deployed",
				Doc:  "https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom-lambda.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "actions.PRE_START_DEPLOYMENT", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "actions.PRE_START_DEPLOYMENT.uri", Types: functions}},
				Note: "the function is given the configuration before it is kept or deployed",
				Doc:  "https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom-lambda.html",
			},
		},
		Doc: "appconfig_extension",
	},
	{
		Type:  "awscc_appconfig_hosted_configuration_version",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "appconfig_hosted_configuration_version",
	},
}

var codeArtifact = []catalog.Resource{
	{
		Type:  "awscc_codeartifact_domain",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"domain_name"},
		Doc:   "codeartifact_domain",
	},
	{
		Type:  "awscc_codeartifact_repository",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"repository_name"},
		Doc:   "codeartifact_repository",
	},
	{
		Type:  "awscc_codeartifact_package_group",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "contact_info", Present: true}},
				At:   regional,
				Note: "an address of the owner is kept with the group",
			},
		},
		Doc: "codeartifact_package_group",
	},
}

// The machines of a fleet are kept between builds.
var codeBuild = []catalog.Resource{
	{
		Type:  "awscc_codebuild_fleet",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "fleet_vpc_config.subnets", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "codebuild_fleet",
	},
}

var codeGuruProfiler = []catalog.Resource{
	{
		Type:  "awscc_codeguruprofiler_profiling_group",
		Holds: catalog.Other,
		At:    regional,
		Names: []string{"profiling_group_name"},
		Doc:   "codeguruprofiler_profiling_group",
	},
}

// A repository that is associated is reviewed, and what was found is kept.
var codeGuruReviewer = []catalog.Resource{
	{
		Type:  "awscc_codegurureviewer_repository_association",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "codegurureviewer_repository_association",
	},
}

var codePipeline = []catalog.Resource{
	{
		Type:  "awscc_codepipeline_pipeline",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "artifact_store",
				At:   catalog.Where{{From: catalog.Reference, Path: "location", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "artifact_stores",
				At: catalog.Where{
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Reference, Path: "artifact_store.location", Types: buckets},
				},
			},
			{
				Role: catalog.RoleExport,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "action_type_id.category", Is: []string{"Deploy"}}, {Path: "action_type_id.provider", Is: []string{"S3"}}, {Path: "configuration@BucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration@BucketName", Types: buckets}},
				Note: "what is deployed is copied into the bucket of the action",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "action_type_id.category", Is: []string{"Test"}}, {Path: "action_type_id.provider", Is: []string{"DeviceFarm"}}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-west-2", Note: "the service exists in us-west-2 alone", Doc: "https://docs.aws.amazon.com/devicefarm/latest/developerguide/disaster-recovery-resiliency.html"}},
				Note: "what is tested is uploaded to Device Farm",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-DeviceFarm.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "action_type_id.category", Is: []string{"Build"}}, {Path: "action_type_id.provider", Is: []string{"ECRBuildAndPublish"}}, {Path: "configuration@RegistryType", Not: []string{"public"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "configuration@ECRRepositoryName", Types: []string{"awscc_ecr_repository", "aws_ecr_repository"}},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Own},
				},
				Note: "the image that is built is pushed to a repository",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "action_type_id.category", Is: []string{"Build"}}, {Path: "action_type_id.provider", Is: []string{"ECRBuildAndPublish"}}, {Path: "configuration@RegistryType", Is: []string{"public"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "layers of public images are served through CloudFront, whose edges are world-wide"}},
				Note: "the image that is built is pushed to a repository",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "action_type_id.category", Not: []string{"Approval", "Source"}}, {Path: "action_type_id.owner", Is: []string{"Custom", "ThirdParty"}}, {Path: "input_artifacts", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "artifacts are handed to whoever works on the action, who is outside the service", Doc: "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-integrations.html"}},
			},
			{
				Role: catalog.RoleKey,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "configuration@ClientSecret", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "configuration@OAuthToken", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "stages.actions",
				If:   []catalog.Condition{{Path: "configuration@RefreshToken", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "codepipeline_pipeline",
	},
	{
		Type:  "awscc_codepipeline_webhook",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "authentication_configuration.secret_token", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "codepipeline_webhook",
	},
}

// A template can make anything, and a stack set makes it in other regions too.
var cloudFormation = []catalog.Resource{
	{
		Type:  "awscc_cloudformation_guard_hook",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_bucket", Types: buckets}},
			},
		},
		Doc: "cloudformation_guard_hook",
	},
	{
		Type:  "awscc_cloudformation_hook_version",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.log_group_name", Types: logGroups}},
			},
		},
		Doc: "cloudformation_hook_version",
	},
	{
		Type:  "awscc_cloudformation_lambda_hook",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.log_group_name", Types: logGroups}},
			},
		},
		Doc: "cloudformation_lambda_hook",
	},
	{
		Type:  "awscc_cloudformation_public_type_version",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery_bucket", Types: buckets}},
			},
		},
		Doc: "cloudformation_public_type_version",
	},
	{
		Type:  "awscc_cloudformation_resource_version",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.log_group_name", Types: logGroups}},
			},
		},
		Doc: "cloudformation_resource_version",
	},
	{
		Type:  "awscc_cloudformation_stack",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the template says what is made and where"}},
		Names: []string{"stack_name"},
		Doc:   "cloudformation_stack",
	},
	{
		Type:  "awscc_cloudformation_stack_set",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "stack_instances_group.regions"},
			{From: catalog.Unstated, Note: "the template says what is made and where"},
		},
		Names: []string{"stack_set_name"},
		Doc:   "cloudformation_stack_set",
	},
	{
		Type:  "awscc_cloudformation_type_activation",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.log_group_name", Types: logGroups}},
			},
		},
		Doc: "cloudformation_type_activation",
	},
	{
		Type:  "awscc_cloudformation_module_version",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "cloudformation_module_version",
	},
}

var controlTower = []catalog.Resource{
	{
		Type:  "awscc_controltower_enabled_baseline",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "what a baseline sets up and records is in each region that the landing zone governs", Doc: "https://docs.aws.amazon.com/controltower/latest/userguide/table-of-baselines.html"}},
		Doc:   "controltower_enabled_baseline",
	},
	{
		Type:  "awscc_controltower_landing_zone",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the manifest says which regions are governed"}},
		Doc:   "controltower_landing_zone",
	},
}

var serviceCatalog = []catalog.Resource{
	{
		Type:  "awscc_servicecatalog_cloudformation_product",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "support_email", Present: true}},
				At:   regional,
				Note: "an address for questions is kept with the product",
			},
		},
		Doc: "servicecatalog_cloudformation_product",
	},
	{
		Type:  "awscc_servicecatalog_cloudformation_provisioned_product",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "provisioning_preferences.stack_set_regions"},
			{From: catalog.Unstated, Note: "the product says what is made and where"},
		},
		Names: []string{"provisioned_product_name"},
		Doc:   "servicecatalog_cloudformation_provisioned_product",
	},
}

var ssmQuickSetup = []catalog.Resource{
	{
		Type:  "awscc_ssmquicksetup_configuration_manager",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the definitions say what is made and where"}},
		Doc:   "ssmquicksetup_configuration_manager",
	},
}

// In full, a notification carries more than the event: what the service adds to it.
var codeStarNotifications = []catalog.Resource{
	{
		Type: "awscc_codestarnotifications_notification_rule",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "targets",
				If:   []catalog.Condition{{Path: "target_type", Is: []string{"SNS"}, Default: "SNS"}},
				When: []catalog.Condition{{Path: "detail_type", Is: []string{"FULL"}}, {Path: "status", Not: []string{"DISABLED"}, Default: "ENABLED"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_address", Types: topics}},
				Note: "notifications carry what the service adds to its events",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codestarnotifications-notificationrule.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "targets",
				If:   []catalog.Condition{{Path: "target_type", Not: []string{"SNS"}, Default: "SNS"}},
				When: []catalog.Condition{{Path: "detail_type", Is: []string{"FULL"}}, {Path: "status", Not: []string{"DISABLED"}, Default: "ENABLED"}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "messages are passed on to the chat, which is outside AWS"}},
			},
		},
		Doc: "codestarnotifications_notification_rule",
	},
}
