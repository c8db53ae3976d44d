package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var cognitoIdentity = []catalog.Resource{
	{
		Type:  "awscc_cognito_identity_pool",
		Holds: catalog.Other,
		At:    regional,
		Names: []string{"identity_pool_name"},
		Doc:   "cognito_identity_pool",
	},
}

// The provider has no pools themselves: a pool is of the aws provider.
var cognito = []catalog.Resource{
	{
		Type:  "awscc_cognito_user_pool_identity_provider",
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
		Doc: "cognito_user_pool_identity_provider",
	},
	{
		Type: "awscc_cognito_log_delivery_configuration",
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
				If:   []catalog.Condition{{Path: "cloudwatch_logs_configuration.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_configuration.log_group_arn", Types: logGroups}},
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
	{
		Type: "awscc_cognito_user_pool_client",
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
		Type: "awscc_cognito_user_pool_regional_configuration_attachment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "sms_configuration.sns_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "sms_configuration.sns_region"}},
				Note: "telephone numbers go through the region that sends the messages",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "sms_configuration.eums_sms.region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "sms_configuration.eums_sms.region"}},
				Note: "telephone numbers go through the region that sends the messages",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "email_configuration.source_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "email_configuration.source_arn", Types: []string{"aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"}}},
				Note: "mail to users goes through the region of the identity that sends it",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.create_auth_challenge", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.create_auth_challenge", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.custom_email_sender.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_email_sender.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.custom_message", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_message", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.custom_sms_sender.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.custom_sms_sender.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.define_auth_challenge", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.define_auth_challenge", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.inbound_federation.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.inbound_federation.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.post_authentication", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.post_authentication", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.post_confirmation", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.post_confirmation", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.pre_authentication", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_authentication", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.pre_sign_up", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_sign_up", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.pre_token_generation", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_token_generation", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.pre_token_generation_config.lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.pre_token_generation_config.lambda_arn", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.user_migration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.user_migration", Types: functions}},
				Note: "the function is told who signs in or up",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "lambda_config.verify_auth_challenge_response", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_config.verify_auth_challenge_response", Types: functions}},
				Note: "the function is told who signs in or up",
			},
		},
		Doc: "cognito_user_pool_regional_configuration_attachment",
	},
	{
		Type: "awscc_cognito_user_pool_replica",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				At:   catalog.Where{{From: catalog.Argument, Path: "region_name"}},
			},
		},
		Doc: "cognito_user_pool_replica",
	},
	{
		Type:  "awscc_cognito_user_pool_user",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "cognito_user_pool_user",
	},
	{
		Type: "awscc_cognito_user_pool_risk_configuration_attachment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "user_pool_id", Types: []string{"aws_cognito_user_pool"}},
				If:   []catalog.Condition{{Path: "account_takeover_risk_configuration.notify_configuration.source_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "account_takeover_risk_configuration.notify_configuration.source_arn", Types: []string{"aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"}}},
				Note: "mail to users goes through the region of the identity that sends it",
			},
		},
		Doc: "cognito_user_pool_risk_configuration_attachment",
	},
}

var directory = []catalog.Resource{
	{
		Type:  "awscc_directoryservice_simple_ad",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "directoryservice_simple_ad",
	},
}

// What is pulled from the application is kept in a bucket of the service.
var appIntegrations = []catalog.Resource{
	{
		Type:  "awscc_appintegrations_data_integration",
		Holds: catalog.Object,
		At:    catalog.Where{{From: catalog.ProviderConfig, Note: "what is pulled from the application is kept in a bucket of the service", Doc: "https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html"}},
		Doc:   "appintegrations_data_integration",
	},
}

var connect = []catalog.Resource{
	{
		Type:  "awscc_connect_data_table",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "connect_data_table",
	},
	{
		Type:  "awscc_connect_data_table_record",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "connect_data_table_record",
	},
	{
		Type:  "awscc_connect_instance",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "attributes.contactflow_logs", Is: []string{"true"}}},
				At:   regional,
				Note: "contact flows are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs-stored-in-cloudwatch.html",
			},
		},
		Names: []string{"instance_alias"},
		Doc:   "connect_instance",
	},
	{
		Type: "awscc_connect_instance_storage_config",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_arn", Types: []string{"awscc_connect_instance", "aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "s3_config.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_config.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_arn", Types: []string{"awscc_connect_instance", "aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "kinesis_firehose_config.firehose_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_firehose_config.firehose_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_arn", Types: []string{"awscc_connect_instance", "aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "kinesis_stream_config.stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_stream_config.stream_arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_arn", Types: []string{"awscc_connect_instance", "aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "kinesis_video_stream_config", Present: true}},
				At:   regional,
				Note: "video streams that the service makes in its region",
			},
		},
		Doc: "connect_instance_storage_config",
	},
	{
		Type:  "awscc_connect_quick_connect",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "quick_connect_config.phone_config", Present: true}},
				At:   regional,
				Note: "calls are passed on to a telephone number that is kept here",
			},
		},
		Doc: "connect_quick_connect",
	},
	{
		Type:  "awscc_connect_user",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "connect_user",
	},
}

var cases = []catalog.Resource{
	{
		Type:  "awscc_cases_domain",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "cases_domain",
	},
}

var customerProfiles = []catalog.Resource{
	{
		Type:  "awscc_customerprofiles_domain",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_queue_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_queue_url", Types: queues}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "matching.exporting_config.s3_exporting.s3_bucket_name", Present: true}, {Path: "matching.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "matching.exporting_config.s3_exporting.s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rule_based_matching.exporting_config.s3_exporting.s3_bucket_name", Present: true}, {Path: "rule_based_matching.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "rule_based_matching.exporting_config.s3_exporting.s3_bucket_name", Types: buckets}},
			},
		},
		Names: []string{"domain_name"},
		Doc:   "customerprofiles_domain",
	},
	{
		Type: "awscc_customerprofiles_event_stream",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "domain_name", Types: []string{"awscc_customerprofiles_domain", "aws_customerprofiles_domain"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: streams}},
			},
		},
		Doc: "customerprofiles_event_stream",
	},
}

var voiceID = []catalog.Resource{
	{
		Type:  "awscc_voiceid_domain",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "voiceid_domain",
	},
}

var wisdom = []catalog.Resource{
	{
		Type: "awscc_wisdom_ai_prompt",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
		},
		Doc: "wisdom_ai_prompt",
	},
	{
		Type:  "awscc_wisdom_assistant",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads questions and answers over the regions of its area"}},
			Doc:  "https://dev.classmethod.jp/articles/amazon-q-connect-cross-region-inference-default-enabled",
		}},
		Doc: "wisdom_assistant",
	},
	{
		Type:  "awscc_wisdom_knowledge_base",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "vector_ingestion_configuration.parsing_configuration.bedrock_foundation_model_configuration",
				If:   []catalog.Condition{{Path: "model_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "documents are read by a model before they are kept",
			},
		},
		Doc: "wisdom_knowledge_base",
	},
	{
		Type:  "awscc_wisdom_quick_response",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "wisdom_quick_response",
	},
}

var chimeMessaging = []catalog.Resource{
	{
		Type:  "awscc_chime_app_instance",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "chime_app_instance",
	},
}

var notifications = []catalog.Resource{
	{
		Type: "awscc_notifications_channel_association",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "arn", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "notifications are passed on to a mailbox or a chat, which their addresses alone do not place"}},
			},
		},
		Doc: "notifications_channel_association",
	},
	{
		Type:  "awscc_notifications_notification_hub",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Argument, Path: "region"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-east-1"}},
				Note: "the service keeps its data in us-east-1 too, whatever the hub's region",
				Doc:  "https://docs.aws.amazon.com/notifications/latest/APIReference/Welcome.html",
			},
		},
		Doc: "notifications_notification_hub",
	},
}

var notificationsContacts = []catalog.Resource{
	{
		Type:  "awscc_notificationscontacts_email_contact",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "the service exists in us-east-1 alone", Doc: "https://docs.aws.amazon.com/notifications/latest/APIReference/Welcome.html"}},
		Doc:   "notificationscontacts_email_contact",
	},
}

var ses = []catalog.Resource{
	{
		Type:  "awscc_ses_configuration_set",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "archiving_options.archive_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "archiving_options.archive_arn", Types: []string{"awscc_ses_mail_manager_archive"}}},
				Note: "what is sent is archived",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "suppression_options.suppressed_reasons", Present: true}},
				At:   regional,
				Note: "addresses of receivers that mail bounced from or who complained are kept",
				Doc:  "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
			},
		},
		Doc: "ses_configuration_set",
	},
	{
		Type:  "awscc_ses_configuration_set_event_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_destination.kinesis_firehose_destination.delivery_stream_arn", Present: true}, {Path: "event_destination.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "event_destination.kinesis_firehose_destination.delivery_stream_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_destination.sns_destination.topic_arn", Present: true}, {Path: "event_destination.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "event_destination.sns_destination.topic_arn", Types: topics}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_destination.event_bridge_destination.event_bus_arn", Present: true}, {Path: "event_destination.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "event_destination.event_bridge_destination.event_bus_arn", Types: []string{"awscc_events_event_bus", "aws_cloudwatch_event_bus"}}},
			},
		},
		Doc: "ses_configuration_set_event_destination",
	},
	{
		Type:  "awscc_ses_contact_list",
		Holds: catalog.Other,
		At:    regional,
		Names: []string{"contact_list_name"},
		Doc:   "ses_contact_list",
	},
	{
		Type:  "awscc_ses_email_identity",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "dkim_signing_attributes.domain_signing_private_key", Present: true}},
				At:   regional,
				Note: "mail is signed with a private key of the owner",
			},
		},
		Names: []string{"email_identity"},
		Doc:   "ses_email_identity",
	},
	{
		Type:  "awscc_ses_multi_region_endpoint",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "details.route_details",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
				Note: "mail is sent through both regions",
			},
		},
		Names: []string{"endpoint_name"},
		Doc:   "ses_multi_region_endpoint",
	},
	{
		Type:  "awscc_ses_vdm_attributes",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "events of each message are kept with its subject and the addresses of its receivers",
				Doc:  "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetMessageInsights.html",
			},
		},
		Doc: "ses_vdm_attributes",
	},
}

var mailManager = []catalog.Resource{
	{
		Type:  "awscc_ses_mail_manager_archive",
		Holds: catalog.Object,
		At:    regional,
		Names: []string{"archive_name"},
		Doc:   "ses_mail_manager_archive",
	},
	// An archive is named by its identifier, which means one of the same region.
	{
		Type:  "awscc_ses_mail_manager_rule_set",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rules.actions.archive", Present: true}},
				At:   regional,
				Note: "a rule archives mail",
			},
			{
				Role: catalog.RoleExport,
				Each: "rules.actions.write_to_s3",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rules.actions.deliver_to_mailbox",
				At:   catalog.Where{{From: catalog.Reference, Path: "mailbox_arn", Types: []string{"aws_workmail_organization"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rules.actions.deliver_to_q_business",
				At:   catalog.Where{{From: catalog.Reference, Path: "application_id", Types: []string{"awscc_qbusiness_application", "aws_qbusiness_application"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rules.actions.publish_to_sns",
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_arn", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rules.actions.invoke_lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rules.actions.relay", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the mail goes on to a server that only the relay names"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rules.actions.send", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the mail goes on to whom it is addressed"}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "rules.actions.replace_recipient.replace_with", Present: true}},
				At:   regional,
				Note: "a rule keeps the addresses of other receivers",
			},
		},
		Doc: "ses_mail_manager_rule_set",
	},
}

var smsVoice = []catalog.Resource{
	{
		Type:  "awscc_smsvoice_configuration_set",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "event_destinations",
				If:   []catalog.Condition{{Path: "cloudwatch_logs_destination", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_destination.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "event_destinations",
				If:   []catalog.Condition{{Path: "kinesis_firehose_destination", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_firehose_destination.delivery_stream_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				Each: "event_destinations",
				If:   []catalog.Condition{{Path: "sns_destination", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns_destination.topic_arn", Types: topics}},
			},
		},
		Names: []string{"configuration_set_name"},
		Doc:   "smsvoice_configuration_set",
	},
	{
		Type:  "awscc_smsvoice_opt_out_list",
		Holds: catalog.Other,
		At:    regional,
		Names: []string{"opt_out_list_name"},
		Doc:   "smsvoice_opt_out_list",
	},
	{
		Type:  "awscc_smsvoice_phone_number",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "two_way.enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "two_way.channel_arn", Types: []string{"awscc_connect_instance", "awscc_sns_topic", "aws_connect_instance", "aws_sns_topic"}},
					{From: catalog.Unstated, Note: "messages that people send go to a channel that is set elsewhere"},
				},
				Note: "messages that people send are passed on whole",
			},
		},
		Doc: "smsvoice_phone_number",
	},
	{
		Type:  "awscc_smsvoice_pool",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "two_way.enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "two_way.channel_arn", Types: []string{"awscc_connect_instance", "awscc_sns_topic", "aws_connect_instance", "aws_sns_topic"}},
					{From: catalog.Unstated, Note: "messages that people send go to a channel that is set elsewhere"},
				},
				Note: "messages that people send are passed on whole",
			},
		},
		Doc: "smsvoice_pool",
	},
}

var appStream = []catalog.Resource{
	{
		Type:  "awscc_appstream_directory_config",
		Holds: catalog.Secret,
		At:    regional,
		Names: []string{"directory_name"},
		Doc:   "appstream_directory_config",
	},
	{
		Type:  "awscc_appstream_image_builder",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "appstream_image_builder",
	},
	{
		Type:  "awscc_appstream_stack",
		Holds: catalog.Object,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_connectors.connector_type", Is: []string{"HOMEFOLDERS"}}},
				At:   regional,
				Note: "users' home folders are kept in a bucket of the same region",
				Doc:  "https://docs.aws.amazon.com/appstream2/latest/developerguide/home-folders-admin.html",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "application_settings.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "users' settings are kept in a bucket of the same region",
				Doc:  "https://docs.aws.amazon.com/appstream2/latest/APIReference/API_ApplicationSettingsResponse.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_connectors",
				If:   []catalog.Condition{{Path: "connector_type", Not: []string{"HOMEFOLDERS"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "users' files are in Google Drive or OneDrive"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "agent_access_config.screenshots_upload_enabled", Not: []string{"false"}}, {Path: "agent_access_config.s3_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "agent_access_config.s3_bucket_arn", Types: buckets}},
			},
		},
		Doc: "appstream_stack",
	},
}

var workSpaces = []catalog.Resource{
	{
		Type:  "awscc_workspaces_workspaces_pool",
		Holds: catalog.Object,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "application_settings.status", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "settings of users are kept in a bucket that the service makes",
			},
		},
		Names: []string{"pool_name"},
		Doc:   "workspaces_workspaces_pool",
	},
	{
		Type:   "awscc_workspacesinstances_volume",
		Holds:  catalog.Block,
		At:     zoned,
		Within: []string{"availability_zone"},
		Doc:    "workspacesinstances_volume",
	},
	{
		Type:  "awscc_workspacesinstances_workspace_instance",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "managed_instance.placement.availability_zone", Refines: true},
			{From: catalog.Reference, Path: "managed_instance.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "managed_instance.network_interfaces.subnet_id", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "workspacesinstances_workspace_instance",
	},
}

var workSpacesWeb = []catalog.Resource{
	{
		Type:  "awscc_workspacesweb_identity_provider",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "identity_provider_details.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "identity_provider_details.private_key", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "workspacesweb_identity_provider",
	},
	{
		Type:  "awscc_workspacesweb_session_logger",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "log_configuration.s3.bucket", Types: buckets}},
		Doc:   "workspacesweb_session_logger",
	},
	{
		Type:  "awscc_workspacesweb_user_access_logging_settings",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "kinesis_stream_arn", Types: streams}},
		Doc:   "workspacesweb_user_access_logging_settings",
	},
}

var budgets = []catalog.Resource{
	{
		Type:  "awscc_budgets_budgets_action",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "subscribers.type", Is: []string{"EMAIL"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the addresses of receivers are kept by a service without regions", Doc: "https://docs.aws.amazon.com/general/latest/gr/billing.html"}},
			},
		},
		Doc: "budgets_budgets_action",
	},
}

var costExplorer = []catalog.Resource{
	{
		Type:  "awscc_ce_anomaly_subscription",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "subscribers.type", Is: []string{"EMAIL"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the addresses of receivers are kept by a service without regions", Doc: "https://docs.aws.amazon.com/general/latest/gr/billing.html"}},
			},
		},
		Doc: "ce_anomaly_subscription",
	},
}

var organizations = []catalog.Resource{
	{
		Type:  "awscc_organizations_account",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the address of an account's owner is kept for the account as a whole, in no region", Doc: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_update_primary_email.html"}},
		Names: []string{"account_name"},
		Doc:   "organizations_account",
	},
}

var shield = []catalog.Resource{
	{
		Type:  "awscc_shield_proactive_engagement",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "contacts are kept for the whole account, in no region", Doc: "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html"}},
		Doc:   "shield_proactive_engagement",
	},
}

// Messages of topics are passed on to the chat.
var chat = []catalog.Resource{
	{
		Type:  "awscc_chatbot_microsoft_teams_channel_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_level", Not: []string{"NONE"}, Default: "NONE"}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "the service's log groups are in us-east-1, wherever it is used", Doc: "https://docs.aws.amazon.com/chatbot/latest/adminguide/cloudwatch-logs.html"}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sns_topic_arns", Types: topics},
				If:   []catalog.Condition{{Path: "sns_topic_arns", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "messages are passed on to the chat, which is outside AWS"}},
			},
		},
		Doc: "chatbot_microsoft_teams_channel_configuration",
	},
	{
		Type:  "awscc_chatbot_slack_channel_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_level", Not: []string{"NONE"}, Default: "NONE"}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "the service's log groups are in us-east-1, wherever it is used", Doc: "https://docs.aws.amazon.com/chatbot/latest/adminguide/cloudwatch-logs.html"}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sns_topic_arns", Types: topics},
				If:   []catalog.Condition{{Path: "sns_topic_arns", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "messages are passed on to the chat, which is outside AWS"}},
			},
		},
		Doc: "chatbot_slack_channel_configuration",
	},
}
