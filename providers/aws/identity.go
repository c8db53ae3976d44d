package aws

import "github.com/kokunai/kokunai/providers/catalog"

var cognitoIdentity = []catalog.Resource{
	{Type: "aws_cognito_identity_pool", Holds: catalog.Other, At: regional, Names: []string{"identity_pool_name"}, Doc: "cognito_identity_pool"},
}

var cognito = []catalog.Resource{
	{
		Type:  "aws_cognito_identity_provider",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "provider_details.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "provider_details.private_key", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "cognito_identity_provider",
	},
	{
		Type: "aws_cognito_managed_user_pool_client",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "analytics_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "analytics_configuration.application_arn", Types: []string{"aws_pinpoint_app"}},
					{From: catalog.Reference, Path: "analytics_configuration.application_id", Types: []string{"aws_pinpoint_app"}},
				},
				Note: "events of users go to the Pinpoint application",
			},
		},
		Doc: "cognito_managed_user_pool_client",
	},
	{
		Type: "aws_cognito_user_pool_client",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "analytics_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "analytics_configuration.application_arn", Types: []string{"aws_pinpoint_app"}},
					{From: catalog.Reference, Path: "analytics_configuration.application_id", Types: []string{"aws_pinpoint_app"}},
				},
				Note: "events of users go to the Pinpoint application",
			},
		},
		Doc: "cognito_user_pool_client",
	},
	{
		Type: "aws_cognito_log_delivery_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				Each: "log_configurations",
				If:   []catalog.Condition{{Path: "s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				Each: "log_configurations",
				If:   []catalog.Condition{{Path: "cloud_watch_logs_configuration.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloud_watch_logs_configuration.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				Each: "log_configurations",
				If:   []catalog.Condition{{Path: "firehose_configuration.stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "firehose_configuration.stream_arn", Types: deliveryStreams}},
			},
		},
		Doc: "cognito_log_delivery_configuration",
	},
	{Type: "aws_cognito_user", Holds: catalog.Other, At: regional, Doc: "cognito_user"},
	{
		Type:  "aws_cognito_user_pool",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sms_configuration.sns_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "sms_configuration.sns_region"}},
				Note: "telephone numbers go through the region that sends the messages",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "email_configuration.source_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "email_configuration.source_arn", Types: []string{"aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"}}},
				Note: "mail to users goes through the region of the identity that sends it",
				Doc:  "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-regional-data-considerations.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "user_pool_add_ons.advanced_security_mode", Is: []string{"AUDIT", "ENFORCED"}}},
				At:   regional,
				Note: "the pool keeps a history of what each user did",
				Doc:  "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.create_auth_challenge", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.create_auth_challenge", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.custom_message", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_message", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.define_auth_challenge", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.define_auth_challenge", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.post_authentication", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.post_authentication", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.post_confirmation", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.post_confirmation", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.pre_authentication", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_authentication", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.pre_sign_up", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_sign_up", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.pre_token_generation", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_token_generation", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.user_migration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.user_migration", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.verify_auth_challenge_response", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.verify_auth_challenge_response", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.custom_email_sender.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_email_sender.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.custom_sms_sender.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_sms_sender.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_config.pre_token_generation_config.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_token_generation_config.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
		},
		Doc: "cognito_user_pool",
	},
	{
		Type: "aws_cognito_risk_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "account_takeover_risk_configuration.notify_configuration.source_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "account_takeover_risk_configuration.notify_configuration.source_arn", Types: []string{"aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"}}},
				Note: "mail to users goes through the region of the identity that sends it",
			},
		},
		Doc: "cognito_risk_configuration",
	},
}

var directory = []catalog.Resource{
	{
		Type:  "aws_directory_service_directory",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "type", Not: []string{"ADConnector"}}},
				At:   regional,
				Note: "a connector leaves what the directory holds on its owner's servers",
				Doc:  "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_getting_started.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "type", Is: []string{"ADConnector"}}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "directory_service_directory",
	},
	{
		Type: "aws_directory_service_log_subscription",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "directory_id", Types: []string{"aws_directory_service_directory"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_group_name", Types: logGroups}},
			},
		},
		Doc: "directory_service_log_subscription",
	},
	{
		Type:  "aws_directory_service_region",
		Holds: catalog.Other,
		Role:  catalog.RoleReplica,
		At:    catalog.Where{{From: catalog.Argument, Path: "region_name"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "directory_id", Types: []string{"aws_directory_service_directory"}},
				At:   catalog.Where{{From: catalog.Own}},
			},
			// A region is added by the directory's own.
			{
				Role: catalog.RoleReplica,
				At:   regional,
				Note: "what is written to the directory in one region is written to all others",
				Doc:  "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_configure_multi_region_replication.html",
			},
		},
		Doc: "directory_service_region",
	},
	{Type: "aws_directory_service_radius_settings", Holds: catalog.Secret, At: regional, Doc: "directory_service_radius_settings"},
	{Type: "aws_directory_service_trust", Holds: catalog.Secret, At: regional, Doc: "directory_service_trust"},
}

var identityStore = []catalog.Resource{
	{Type: "aws_identitystore_user", Holds: catalog.Other, At: regional, Doc: "identitystore_user"},
}

var ssoAdmin = []catalog.Resource{
	{
		Type:  "aws_ssoadmin_region",
		Holds: catalog.Other,
		Role:  catalog.RoleReplica,
		At:    catalog.Where{{From: catalog.Argument, Path: "region_name"}},
		Doc:   "ssoadmin_region",
	},
}
