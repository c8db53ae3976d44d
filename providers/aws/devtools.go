package aws

import "github.com/kokunai/kokunai/providers/catalog"

var amplify = []catalog.Resource{
	{
		Type:  "aws_amplify_app",
		Holds: catalog.Object,
		At:    regional,
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			At:   catalog.Where{{From: catalog.Unbound, Note: "an app is served through CloudFront, whose edges are world-wide", Doc: "https://aws.amazon.com/blogs/mobile/aws-amplify-console-supports-instant-cache-invalidation-and-delta-deployments/"}},
		}},
		Doc: "amplify_app",
	},
}

var appConfig = []catalog.Resource{
	{
		Type: "aws_appconfig_configuration_profile",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "validator",
				If:   []catalog.Condition{{Path: "type", Is: []string{"LAMBDA"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "content", Types: functions}},
				Note: "the function is given the configuration before it is kept or deployed",
				Doc:  "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html",
			},
		},
		Doc: "appconfig_configuration_profile",
	},
	{
		Type: "aws_appconfig_extension",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "action_point",
				If:   []catalog.Condition{{Path: "point", Is: []string{"PRE_CREATE_HOSTED_CONFIGURATION_VERSION", "PRE_START_DEPLOYMENT"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "action.uri", Types: functions}},
				Note: "the function is given the configuration before it is kept or deployed",
				Doc:  "https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom-lambda.html",
			},
		},
		Doc: "appconfig_extension",
	},
	{Type: "aws_appconfig_hosted_configuration_version", Holds: catalog.Other, At: regional, Doc: "appconfig_hosted_configuration_version"},
}

var cloud9 = []catalog.Resource{
	{
		Type:  "aws_cloud9_environment_ec2",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "cloud9_environment_ec2",
	},
}

var codeArtifact = []catalog.Resource{
	{Type: "aws_codeartifact_domain", Holds: catalog.Image, At: regional, Names: []string{"domain"}, Doc: "codeartifact_domain"},
	{Type: "aws_codeartifact_repository", Holds: catalog.Image, At: regional, Names: []string{"repository"}, Doc: "codeartifact_repository"},
}

var codeBuild = []catalog.Resource{
	// The machines of a fleet are kept between builds.
	{
		Type:  "aws_codebuild_fleet",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "vpc_config.subnets", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "codebuild_fleet",
	},
	{
		Type:  "aws_codebuild_project",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "artifacts",
				If:   []catalog.Condition{{Path: "type", Is: []string{"S3"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "location", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "secondary_artifacts",
				If:   []catalog.Condition{{Path: "type", Is: []string{"S3"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "location", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				Each: "cache",
				If:   []catalog.Condition{{Path: "type", Is: []string{"S3"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "location", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "environment.docker_server", Present: true}},
				At:   regional,
				Note: "layers of images stay on the server that builds them until it is recycled",
				Doc:  "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-docker-server.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "logs_config.s3_logs",
				If:   []catalog.Condition{{Path: "status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "location", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logs_config.cloudwatch_logs.status", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "output of builds goes to CloudWatch Logs unless that is switched off",
				Doc:  "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codebuild_project",
			},
		},
		Doc: "codebuild_project",
	},
	{
		Type:  "aws_codebuild_report_group",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "export_config.s3_destination.bucket", Present: true}, {Path: "export_config.type", Not: []string{"NO_EXPORT"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "export_config.s3_destination.bucket", Types: buckets}},
			},
		},
		Doc: "codebuild_report_group",
	},
	{
		Type:  "aws_codebuild_source_credential",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "auth_type", Is: []string{"BASIC_AUTH", "OAUTH", "PERSONAL_ACCESS_TOKEN"}}},
				At:   regional,
				Note: "with another kind of authentication the token only names a secret or a connection",
			},
		},
		Doc: "codebuild_source_credential",
	},
}

var codeCatalyst = []catalog.Resource{
	{Type: "aws_codecatalyst_dev_environment", Holds: catalog.Block, At: inSpace, Doc: "codecatalyst_dev_environment"},
	{Type: "aws_codecatalyst_project", Holds: catalog.Other, At: inSpace, Doc: "codecatalyst_project"},
	{Type: "aws_codecatalyst_source_repository", Holds: catalog.Other, At: inSpace, Doc: "codecatalyst_source_repository"},
}

// inSpace is for what is in a space, which no resource makes; the region that
// it is managed through says nothing of it.
var inSpace = catalog.Where{{From: catalog.Unstated, Note: "a space keeps its projects in the region that was chosen when it was made", Doc: "https://docs.aws.amazon.com/codecatalyst/latest/userguide/spaces-create.html"}}

var codeCommit = []catalog.Resource{
	{Type: "aws_codecommit_repository", Holds: catalog.Other, At: regional, Names: []string{"repository_name"}, Doc: "codecommit_repository"},
}

var codeGuruProfiler = []catalog.Resource{
	{Type: "aws_codeguruprofiler_profiling_group", Holds: catalog.Other, At: regional, Doc: "codeguruprofiler_profiling_group"},
}

// A repository that is associated is reviewed, and what was found is kept.
var codeGuruReviewer = []catalog.Resource{
	{Type: "aws_codegurureviewer_repository_association", Holds: catalog.Log, At: regional, Doc: "codegurureviewer_repository_association"},
}

var codePipeline = []catalog.Resource{
	{
		Type:  "aws_codepipeline",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "artifact_store",
				At: catalog.Where{
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Reference, Path: "location", Types: buckets},
				},
			},
			{
				Role: catalog.RoleExport,
				Each: "stage.action",
				If:   []catalog.Condition{{Path: "category", Is: []string{"Deploy"}}, {Path: "provider", Is: []string{"S3"}}, {Path: "configuration.BucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.BucketName", Types: buckets}},
				Note: "what is deployed is copied into the bucket of the action",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stage.action",
				If:   []catalog.Condition{{Path: "category", Is: []string{"Test"}}, {Path: "provider", Is: []string{"DeviceFarm"}}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-west-2", Note: "the service exists in us-west-2 alone", Doc: "https://docs.aws.amazon.com/devicefarm/latest/developerguide/disaster-recovery-resiliency.html"}},
				Note: "what is tested is uploaded to Device Farm",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-DeviceFarm.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stage.action",
				If:   []catalog.Condition{{Path: "category", Is: []string{"Build"}}, {Path: "provider", Is: []string{"ECRBuildAndPublish"}}, {Path: "configuration.RegistryType", Not: []string{"public"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "configuration.ECRRepositoryName", Types: []string{"aws_ecr_repository"}},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Own},
				},
				Note: "the image that is built is pushed to a repository",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stage.action",
				If:   []catalog.Condition{{Path: "category", Is: []string{"Build"}}, {Path: "provider", Is: []string{"ECRBuildAndPublish"}}, {Path: "configuration.RegistryType", Is: []string{"public"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "layers of public images are served through CloudFront, whose edges are world-wide"}},
				Note: "the image that is built is pushed to a repository",
				Doc:  "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "stage.action",
				If:   []catalog.Condition{{Path: "category", Not: []string{"Approval", "Source"}}, {Path: "input_artifacts", Present: true}, {Path: "owner", Is: []string{"Custom", "ThirdParty"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "artifacts are handed to whoever works on the action, who is outside the service", Doc: "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-integrations.html"}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "stage.action.configuration.ClientSecret", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "stage.action.configuration.OAuthToken", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "stage.action.configuration.RefreshToken", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "codepipeline",
	},
	{
		Type:  "aws_codepipeline_webhook",
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

var deviceFarm = []catalog.Resource{
	{
		Type:  "aws_devicefarm_project",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-west-2", Note: "the service exists in us-west-2 alone", Doc: "https://docs.aws.amazon.com/devicefarm/latest/developerguide/disaster-recovery-resiliency.html"}},
		Doc:   "devicefarm_project",
	},
	{
		Type:  "aws_devicefarm_test_grid_project",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-west-2", Note: "the service exists in us-west-2 alone", Doc: "https://docs.aws.amazon.com/devicefarm/latest/developerguide/disaster-recovery-resiliency.html"}},
		Doc:   "devicefarm_test_grid_project",
	},
	{
		Type:  "aws_devicefarm_upload",
		Holds: catalog.Object,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-west-2", Note: "the service exists in us-west-2 alone", Doc: "https://docs.aws.amazon.com/devicefarm/latest/developerguide/disaster-recovery-resiliency.html"}},
		Doc:   "devicefarm_upload",
	},
}

var signer = []catalog.Resource{
	{
		Type:  "aws_signer_signing_job",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination.s3.bucket", Types: buckets}},
		Doc:   "signer_signing_job",
	},
}

// In full, a notification carries more than the event: what the service adds to it.
var codeStarNotifications = []catalog.Resource{
	{
		Type: "aws_codestarnotifications_notification_rule",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "target",
				If:   []catalog.Condition{{Path: "type", Is: []string{"SNS"}, Default: "SNS"}},
				When: []catalog.Condition{{Path: "detail_type", Is: []string{"FULL"}}, {Path: "status", Not: []string{"DISABLED"}, Default: "ENABLED"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "address", Types: topics}},
				Note: "notifications carry what the service adds to its events",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codestarnotifications-notificationrule.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "target",
				If:   []catalog.Condition{{Path: "type", Not: []string{"SNS"}, Default: "SNS"}},
				When: []catalog.Condition{{Path: "detail_type", Is: []string{"FULL"}}, {Path: "status", Not: []string{"DISABLED"}, Default: "ENABLED"}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "messages are passed on to the chat, which is outside AWS"}},
			},
		},
		Doc: "codestarnotifications_notification_rule",
	},
}
