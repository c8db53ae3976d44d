package aws

import "github.com/kokunai/kokunai/providers/catalog"

var secretsManager = []catalog.Resource{
	{
		Type:  "aws_secretsmanager_secret",
		Holds: catalog.Secret,
		At:    regional,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "replica", At: catalog.Where{{From: catalog.Argument, Path: "region"}}},
		},
		Location: []string{"region"},
		Doc:      "secretsmanager_secret",
	},
	{Type: "aws_secretsmanager_secret_version", Holds: catalog.Secret, At: regional, Doc: "secretsmanager_secret_version"},
}

var ssm = []catalog.Resource{
	{
		Type:  "aws_ssm_association",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "output_location", Present: true}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "output_location.s3_region"},
					{From: catalog.Reference, Path: "output_location.s3_bucket_name", Types: buckets},
				},
			},
		},
		Doc: "ssm_association",
	},
	{
		Type:  "aws_ssm_document",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "document_type", Not: []string{"Session"}}},
				At:   regional,
				Note: "the service keeps the scripts and packages that it runs",
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "document_type", Is: []string{"Session"}},
					{Path: "document_format", Is: []string{"JSON"}, Default: "JSON"},
					{Path: "content@inputs.s3BucketName", Present: true},
				},
				At: catalog.Where{{From: catalog.Reference, Path: "content@inputs.s3BucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "document_type", Is: []string{"Session"}},
					{Path: "document_format", Is: []string{"JSON"}, Default: "JSON"},
					{Path: "content@inputs.cloudWatchLogGroupName", Present: true},
				},
				At: catalog.Where{{From: catalog.Reference, Path: "content@inputs.cloudWatchLogGroupName", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "document_type", Is: []string{"Session"}}, {Path: "document_format", Is: []string{"YAML", "TEXT"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "where sessions are logged stands inside the document"}},
			},
		},
		Doc: "ssm_document",
	},
	{
		Type:  "aws_ssm_maintenance_window_task",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.run_command_parameters.output_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_invocation_parameters.run_command_parameters.output_s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.run_command_parameters.cloudwatch_config.cloudwatch_output_enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "task_invocation_parameters.run_command_parameters.cloudwatch_config.cloudwatch_log_group_name", Types: logGroups},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "output without a log group of its own goes to one that the service makes",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.lambda_parameters.payload", Absent: true}, {Path: "task_invocation_parameters.lambda_parameters.client_context", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.lambda_parameters.payload", Absent: true}, {Path: "task_invocation_parameters.lambda_parameters.client_context", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: functions}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.lambda_parameters.payload", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.lambda_parameters.payload", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: functions}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.step_functions_parameters.input", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.step_functions_parameters.input", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: []string{"aws_sfn_state_machine"}}},
			},
		},
		Doc: "ssm_maintenance_window_task",
	},
	{Type: "aws_ssm_parameter", Holds: catalog.Secret, At: regional, Location: []string{"region"}, Doc: "ssm_parameter"},
	{
		Type:  "aws_ssm_resource_data_sync",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "s3_destination.region"}},
		Doc:   "ssm_resource_data_sync",
	},
	{
		Type:  "aws_ssm_service_setting",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "setting_value", Is: []string{"CloudWatch"}}},
				At:   regional,
				Note: "output of scripts is written to a log group of the same region",
				Doc:  "https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-logging.html",
			},
		},
		Doc: "ssm_service_setting",
	},
}

var ssmContacts = []catalog.Resource{
	{Type: "aws_ssmcontacts_contact", Holds: catalog.Other, At: regional, Doc: "ssmcontacts_contact"},
	{Type: "aws_ssmcontacts_contact_channel", Holds: catalog.Other, At: regional, Doc: "ssmcontacts_contact_channel"},
}

var ssmIncidents = []catalog.Resource{
	{
		Type:  "aws_ssmincidents_replication_set",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "region", At: catalog.Where{{From: catalog.Argument, Path: "name"}}},
			{Role: catalog.RoleReplica, Each: "regions", At: catalog.Where{{From: catalog.Argument, Path: "name"}}},
		},
		Doc: "ssmincidents_replication_set",
	},
	{
		Type:  "aws_ssmincidents_response_plan",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "integration.pagerduty", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "incidents are passed on to PagerDuty, which is outside AWS"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "chat_channel", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "chat_channel", Types: topics}},
				Note: "what is noted of an incident is passed on to the chat through the topic",
				Doc:  "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_ChatChannel.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "incident_template.notification_target.sns_topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "incident_template.notification_target.sns_topic_arn", Types: topics}},
				Note: "the topic is told of every incident and what becomes of it",
			},
		},
		Doc: "ssmincidents_response_plan",
	},
}
