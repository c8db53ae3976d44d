package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var kms = []catalog.Resource{
	{
		Type:  "awscc_kms_key",
		Holds: catalog.Key,
		At:    regional,
		Doc:   "kms_key",
	},
	{
		Type:  "awscc_kms_replica_key",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "primary_key_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "primary_key_arn", Types: keys}},
				Note: "the primary has the same key material",
			},
		},
		Doc: "kms_replica_key",
	},
}

var iam = []catalog.Resource{
	{
		Type:  "awscc_iam_saml_provider",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "add_private_key", Present: true}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "IAM keeps keys for the account as a whole"}},
				Note: "answers of the provider are read with a private key of the owner",
			},
		},
		Doc: "iam_saml_provider",
	},
	{
		Type:  "awscc_iam_server_certificate",
		Holds: catalog.Key,
		At:    catalog.Where{{From: catalog.Unbound, Note: "IAM keeps certificates for the account as a whole", Doc: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html"}},
		Names: []string{"server_certificate_name"},
		Doc:   "iam_server_certificate",
	},
}

var privateCA = []catalog.Resource{
	{
		Type:  "awscc_acmpca_certificate_authority",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "revocation_configuration.crl_configuration.enabled", Is: []string{"true"}}, {Path: "revocation_configuration.crl_configuration.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "revocation_configuration.crl_configuration.s3_bucket_name", Types: buckets}},
				Note: "the list of revoked certificates is written there",
			},
		},
		Doc: "acmpca_certificate_authority",
	},
}

var paymentCryptography = []catalog.Resource{
	{
		Type:  "awscc_paymentcryptography_key",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_regions", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_regions"}},
			},
		},
		Doc: "paymentcryptography_key",
	},
}

var secretsManager = []catalog.Resource{
	{
		Type:  "awscc_secretsmanager_secret",
		Holds: catalog.Secret,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replica_regions",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
			},
		},
		Doc: "secretsmanager_secret",
	},
}

var ssm = []catalog.Resource{
	{
		Type:  "awscc_ssm_association",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "output_location.s3_location.output_s3_bucket_name", Present: true}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "output_location.s3_location.output_s3_region"},
					{From: catalog.Reference, Path: "output_location.s3_location.output_s3_bucket_name", Types: buckets},
				},
			},
		},
		Doc: "ssm_association",
	},
	{
		Type:  "awscc_ssm_document",
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
		Type:  "awscc_ssm_maintenance_window_task",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.s3_bucket", Present: true}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "logging_info.region"},
					{From: catalog.Reference, Path: "logging_info.s3_bucket", Types: buckets},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_run_command_parameters.output_s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_invocation_parameters.maintenance_window_run_command_parameters.output_s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_run_command_parameters.cloudwatch_output_config.cloudwatch_output_enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "task_invocation_parameters.maintenance_window_run_command_parameters.cloudwatch_output_config.cloudwatch_log_group_name", Types: logGroups},
					{From: catalog.ProviderConfig},
				},
				Note: "output without a log group of its own goes to one that the service makes",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_lambda_parameters.payload", Absent: true}, {Path: "task_invocation_parameters.maintenance_window_lambda_parameters.client_context", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_lambda_parameters.payload", Absent: true}, {Path: "task_invocation_parameters.maintenance_window_lambda_parameters.client_context", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: functions}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_lambda_parameters.payload", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_lambda_parameters.payload", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: functions}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_step_functions_parameters.input", Present: true}},
				At:   regional,
				Note: "what a task hands over is kept with it",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "task_invocation_parameters.maintenance_window_step_functions_parameters.input", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_arn", Types: []string{"awscc_stepfunctions_state_machine", "aws_sfn_state_machine"}}},
			},
		},
		Doc: "ssm_maintenance_window_task",
	},
	{
		Type:  "awscc_ssm_parameter",
		Holds: catalog.Secret,
		At:    regional,
		Doc:   "ssm_parameter",
	},
	{
		Type:  "awscc_ssm_resource_data_sync",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Argument, Path: "s3_destination.bucket_region"},
			{From: catalog.Argument, Path: "bucket_region"},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "sync_type", Is: []string{"SyncFromSource"}}}},
		},
		Names: []string{"sync_name"},
		Doc:   "ssm_resource_data_sync",
	},
	{
		Type:  "awscc_ssm_service_setting",
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
	{
		Type:  "awscc_ssmcontacts_contact",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "ssmcontacts_contact",
	},
	{
		Type:  "awscc_ssmcontacts_contact_channel",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "ssmcontacts_contact_channel",
	},
}

var ssmGUI = []catalog.Resource{
	{
		Type:  "awscc_ssmguiconnect_preferences",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "connection_recording_preferences.recording_destinations.s3_buckets",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
				Note: "sessions are recorded as video",
			},
		},
		Doc: "ssmguiconnect_preferences",
	},
}

var ssmIncidents = []catalog.Resource{
	{
		Type:  "awscc_ssmincidents_replication_set",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "regions",
				At:   catalog.Where{{From: catalog.Argument, Path: "region_name"}},
			},
		},
		Doc: "ssmincidents_replication_set",
	},
	{
		Type:  "awscc_ssmincidents_response_plan",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "integrations.pager_duty_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "incidents are passed on to PagerDuty, which is outside AWS"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "chat_channel.chatbot_sns", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "chat_channel.chatbot_sns", Types: topics}},
				Note: "what is noted of an incident is passed on to the chat through the topic",
				Doc:  "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_ChatChannel.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "incident_template.notification_targets.sns_topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "incident_template.notification_targets.sns_topic_arn", Types: topics}},
				Note: "the topic is told of every incident and what becomes of it",
			},
		},
		Doc: "ssmincidents_response_plan",
	},
}
