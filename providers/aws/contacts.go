package aws

import "github.com/kokunai/kokunai/providers/catalog"

var chimeVoice = []catalog.Resource{
	{
		Type: "aws_chime_voice_connector",
		At: catalog.Where{
			{From: catalog.Argument, Path: "aws_region"},
			{From: catalog.Fixed, Location: "us-east-1", Note: "a connector that names no region is put into us-east-1", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/chime_voice_connector"},
		},
		Doc: "chime_voice_connector",
	},
	{
		Type:  "aws_chime_voice_connector_logging",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_media_metric_logs", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "voice_connector_id", Types: []string{"aws_chime_voice_connector"}}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_sip_logs", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "voice_connector_id", Types: []string{"aws_chime_voice_connector"}}},
			},
		},
		Doc: "chime_voice_connector_logging",
	},
	{
		Type:  "aws_chime_voice_connector_streaming",
		Holds: catalog.Stream,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "voice_connector_id", Types: []string{"aws_chime_voice_connector"}}},
			},
			{
				Role: catalog.RoleExport,
				If: []catalog.Condition{
					{Path: "disabled", Not: []string{"true"}},
					{Path: "media_insights_configuration.configuration_arn", Present: true},
					{Path: "media_insights_configuration.disabled", Not: []string{"true"}},
				},
				At:   catalog.Where{{From: catalog.Reference, Path: "media_insights_configuration.configuration_arn", Types: []string{"aws_chimesdkmediapipelines_media_insights_pipeline_configuration"}, Declared: true}},
				Note: "what is said is handed to the sinks of the configuration",
			},
		},
		Doc: "chime_voice_connector_streaming",
	},
	{
		Type:  "aws_chime_voice_connector_termination_credentials",
		Holds: catalog.Secret,
		At:    catalog.Where{{From: catalog.Reference, Path: "voice_connector_id", Types: []string{"aws_chime_voice_connector"}}},
		Doc:   "chime_voice_connector_termination_credentials",
	},
	{
		Type:  "aws_chimesdkvoice_global_settings",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "voice_connector.cdr_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "voice_connector.cdr_bucket", Types: buckets}},
			},
		},
		Doc: "chimesdkvoice_global_settings",
	},
	{Type: "aws_chimesdkvoice_voice_profile_domain", Holds: catalog.ML, At: regional, Doc: "chimesdkvoice_voice_profile_domain"},
	{
		Type:  "aws_chime_voice_connector_origination",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls go on to a server known by its address alone"}},
			},
		},
		Doc: "chime_voice_connector_origination",
	},
	{
		Type:  "aws_chimesdkvoice_sip_media_application",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Argument, Path: "aws_region", Note: "the function has to be in the region of the application", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/chimesdkvoice_sip_media_application"}},
		Doc:   "chimesdkvoice_sip_media_application",
	},
	{
		Type:  "aws_chimesdkvoice_sip_rule",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "target_applications.aws_region"}},
				Note: "calls go to applications of that region",
			},
		},
		Doc: "chimesdkvoice_sip_rule",
	},
}

var chimePipelines = []catalog.Resource{
	{
		Type: "aws_chimesdkmediapipelines_media_insights_pipeline_configuration",
		At: catalog.Where{
			{From: catalog.Reference, Path: "elements.s3_recording_sink_configuration.destination", Types: buckets},
			{From: catalog.Reference, Path: "elements.kinesis_data_stream_sink_configuration.insights_target", Types: streams},
			{From: catalog.Reference, Path: "elements.lambda_function_sink_configuration.insights_target", Types: functions},
			{From: catalog.Reference, Path: "elements.sns_topic_sink_configuration.insights_target", Types: topics},
			{From: catalog.Reference, Path: "elements.sqs_queue_sink_configuration.insights_target", Types: []string{"aws_sqs_queue"}},
			{From: catalog.Reference, Path: "elements.amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.output_location", Types: buckets},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.s3_recording_sink_configuration.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.s3_recording_sink_configuration.destination", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.kinesis_data_stream_sink_configuration.insights_target", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.kinesis_data_stream_sink_configuration.insights_target", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.lambda_function_sink_configuration.insights_target", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.lambda_function_sink_configuration.insights_target", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.sns_topic_sink_configuration.insights_target", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.sns_topic_sink_configuration.insights_target", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.sqs_queue_sink_configuration.insights_target", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.sqs_queue_sink_configuration.insights_target", Types: []string{"aws_sqs_queue"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elements.amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.output_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elements.amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.output_location", Types: buckets}},
			},
		},
		Doc: "chimesdkmediapipelines_media_insights_pipeline_configuration",
	},
}

// What is pulled from the application is kept in a bucket of the service.
var appIntegrations = []catalog.Resource{
	{
		Type:  "aws_appintegrations_data_integration",
		Holds: catalog.Object,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig, Note: "what is pulled from the application is kept in a bucket of the service", Doc: "https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html"},
		},
		Doc: "appintegrations_data_integration",
	},
}

var connect = []catalog.Resource{
	{
		Type: "aws_connect_bot_association",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "lex_bot.lex_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "lex_bot.lex_region"}},
				Note: "what callers say and write goes through the region of the bot",
			},
		},
		Doc: "connect_bot_association",
	},
	{
		Type:  "aws_connect_instance",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "contact_flow_logs_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "contact flows are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs-stored-in-cloudwatch.html",
			},
		},
		Names: []string{"instance_alias"},
		Doc:   "connect_instance",
	},
	{
		Type: "aws_connect_instance_storage_config",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "storage_config.s3_config.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_config.s3_config.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "storage_config.kinesis_firehose_config.firehose_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_config.kinesis_firehose_config.firehose_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "storage_config.kinesis_stream_config.stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_config.kinesis_stream_config.stream_arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				If:   []catalog.Condition{{Path: "storage_config.kinesis_video_stream_config", Present: true}},
				At:   regional,
				Note: "calls are kept in video streams that the instance makes in its own region",
			},
		},
		Doc: "connect_instance_storage_config",
	},
	{
		Type:  "aws_connect_quick_connect",
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
	{Type: "aws_connect_user", Holds: catalog.Other, At: regional, Doc: "connect_user"},
	{Type: "aws_connect_vocabulary", Holds: catalog.ML, At: regional, Doc: "connect_vocabulary"},
	{
		Type: "aws_connect_lambda_function_association",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "instance_id", Types: []string{"aws_connect_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "function_arn", Types: functions}},
				Note: "flows pass contacts to the function",
			},
		},
		Doc: "connect_lambda_function_association",
	},
}

var customerProfiles = []catalog.Resource{
	{
		Type:  "aws_customerprofiles_domain",
		Holds: catalog.Other,
		At:    regional,
		Names: []string{"domain_name"},
		Copies: []catalog.Copy{
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
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_queue_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_queue_url", Types: []string{"aws_sqs_queue"}}},
			},
		},
		Doc: "customerprofiles_domain",
	},
	{Type: "aws_customerprofiles_profile", Holds: catalog.Other, At: regional, Doc: "customerprofiles_profile"},
}

// A hub keeps notifications in its region. What goes to us-east-1 whatever the hub
// is configuration.
var notifications = []catalog.Resource{
	{
		Type: "aws_notifications_channel_association",
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
		Type:  "aws_notifications_notification_hub",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Argument, Path: "notification_hub_region"}},
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
		Type:  "aws_notificationscontacts_email_contact",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "the service exists in us-east-1 alone", Doc: "https://docs.aws.amazon.com/notifications/latest/APIReference/Welcome.html"}},
		Doc:   "notificationscontacts_email_contact",
	},
}

var pinpoint = []catalog.Resource{
	{Type: "aws_pinpoint_adm_channel", Holds: catalog.Secret, At: regional, Doc: "pinpoint_adm_channel"},
	{Type: "aws_pinpoint_apns_channel", Holds: catalog.Key, At: regional, Doc: "pinpoint_apns_channel"},
	{Type: "aws_pinpoint_apns_sandbox_channel", Holds: catalog.Key, At: regional, Doc: "pinpoint_apns_sandbox_channel"},
	{Type: "aws_pinpoint_apns_voip_channel", Holds: catalog.Key, At: regional, Doc: "pinpoint_apns_voip_channel"},
	{Type: "aws_pinpoint_apns_voip_sandbox_channel", Holds: catalog.Key, At: regional, Doc: "pinpoint_apns_voip_sandbox_channel"},
	{
		Type:  "aws_pinpoint_app",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "campaign_hook.lambda_function_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "campaign_hook.lambda_function_name", Types: functions}},
				Note: "the hook is told whom a campaign is for",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "campaign_hook.web_url", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the hook, which is told whom a campaign is for, is known by its address alone"}},
			},
		},
		Doc: "pinpoint_app",
	},
	{Type: "aws_pinpoint_baidu_channel", Holds: catalog.Secret, At: regional, Doc: "pinpoint_baidu_channel"},
	{Type: "aws_pinpoint_gcm_channel", Holds: catalog.Secret, At: regional, Doc: "pinpoint_gcm_channel"},
	{
		Type:  "aws_pinpoint_event_stream",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_stream_arn", Types: []string{"aws_kinesis_stream", "aws_kinesis_firehose_delivery_stream"}}},
		Doc:   "pinpoint_event_stream",
	},
	{
		Type: "aws_pinpoint_email_channel",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "application_id", Types: []string{"aws_pinpoint_app"}},
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "identity", Types: []string{"aws_ses_domain_identity", "aws_ses_email_identity", "aws_sesv2_email_identity"}}},
				Note: "mail to users goes through the region of the identity that sends it",
			},
		},
		Doc: "pinpoint_email_channel",
	},
}

// Mail that a rule keeps or passes on. An archive is made outside of Terraform
// and named by its identifier, which means one of the same region.
var mailManager = []catalog.Resource{
	{
		Type:  "aws_mailmanager_rule_set",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rule.action.archive", Present: true}},
				At:   regional,
				Note: "a rule archives mail",
			},
			{
				Role: catalog.RoleExport,
				Each: "rule.action.write_to_s3",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rule.action.deliver_to_mailbox",
				At:   catalog.Where{{From: catalog.Reference, Path: "mailbox_arn", Types: []string{"aws_workmail_organization"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rule.action.deliver_to_q_business",
				At:   catalog.Where{{From: catalog.Reference, Path: "application_id", Types: []string{"aws_qbusiness_application"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rule.action.publish_to_sns",
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_arn", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				Each: "rule.action.invoke_lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rule.action.relay", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the mail goes on to a server that only the relay names"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "rule.action.send", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the mail goes on to whom it is addressed"}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "rule.action.replace_recipient.replace_with", Present: true}},
				At:   regional,
				Note: "a rule keeps the addresses of other receivers",
			},
		},
		Doc: "mailmanager_rule_set",
	},
}

var pinpointSMS = []catalog.Resource{
	{
		Type:  "aws_pinpointsmsvoicev2_event_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_logs_destination.log_group_arn", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_destination.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "kinesis_firehose_destination.delivery_stream_arn", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_firehose_destination.delivery_stream_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "sns_destination.topic_arn", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns_destination.topic_arn", Types: topics}},
			},
		},
		Doc: "pinpointsmsvoicev2_event_destination",
	},
	{Type: "aws_pinpointsmsvoicev2_opt_out_list", Holds: catalog.Other, At: regional, Doc: "pinpointsmsvoicev2_opt_out_list"},
	{
		Type:  "aws_pinpointsmsvoicev2_phone_number",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "two_way_channel_enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "two_way_channel_arn", Types: []string{"aws_connect_instance", "aws_sns_topic"}},
					{From: catalog.Unstated, Note: "messages that people send go to a channel that is set elsewhere"},
				},
				Note: "messages that people send are passed on whole",
			},
		},
		Doc: "pinpointsmsvoicev2_phone_number",
	},
	{
		Type:  "aws_pinpointsmsvoicev2_pool",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "two_way_enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "two_way_channel_arn", Types: []string{"aws_connect_instance", "aws_sns_topic"}},
					{From: catalog.Unstated, Note: "messages that people send go to a channel that is set elsewhere"},
				},
				Note: "messages that people send are passed on whole",
			},
		},
		Doc: "pinpointsmsvoicev2_pool",
	},
}

var ses = []catalog.Resource{
	{Type: "aws_ses_domain_identity", At: regional, Names: []string{"domain"}, Doc: "ses_domain_identity"},
	{Type: "aws_ses_email_identity", At: regional, Names: []string{"email"}, Doc: "ses_email_identity"},
	{
		Type:  "aws_ses_event_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "kinesis_destination.stream_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_destination.stream_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "sns_destination.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns_destination.topic_arn", Types: topics}},
			},
		},
		Doc: "ses_event_destination",
	},
	{
		Type:  "aws_ses_identity_notification_topic",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_arn", Types: topics}},
			},
		},
		Doc: "ses_identity_notification_topic",
	},
	{
		Type:  "aws_ses_receipt_rule",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_action", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_action.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sns_action", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns_action.topic_arn", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "workmail_action", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workmail_action.organization_arn", Types: []string{"aws_workmail_organization"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_action", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_action.function_arn", Types: functions}},
				Note: "the function is told the headers of the mail",
				Doc:  "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "bounce_action.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bounce_action.topic_arn", Types: topics}},
				Note: "the topic is told the headers of the mail",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda_action.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_action.topic_arn", Types: topics}},
				Note: "the topic is told the headers of the mail",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_action.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_action.topic_arn", Types: topics}},
				Note: "the topic is told the headers of the mail",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "stop_action.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "stop_action.topic_arn", Types: topics}},
				Note: "the topic is told the headers of the mail",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "workmail_action.topic_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workmail_action.topic_arn", Types: topics}},
				Note: "the topic is told the headers of the mail",
			},
		},
		Doc: "ses_receipt_rule",
	},
}

var sesV2 = []catalog.Resource{
	{
		Type:  "aws_sesv2_configuration_set_event_destination",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "event_destination.event_bridge_destination.event_bus_arn", Types: []string{"aws_cloudwatch_event_bus"}}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_destination.pinpoint_destination.application_arn", Present: true}, {Path: "event_destination.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "event_destination.pinpoint_destination.application_arn", Types: []string{"aws_pinpoint_app"}}},
			},
		},
		Doc: "sesv2_configuration_set_event_destination",
	},
	{Type: "aws_sesv2_contact_list", Holds: catalog.Other, At: regional, Names: []string{"contact_list_name"}, Doc: "sesv2_contact_list"},
	{
		Type: "aws_sesv2_email_identity",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "dkim_signing_attributes.domain_signing_private_key", Present: true}},
				At:   regional,
				Note: "mail is signed with a private key of the owner",
			},
		},
		Doc: "sesv2_email_identity",
	},
	{
		Type:  "aws_sesv2_account_suppression_attributes",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "suppressed_reasons", Present: true}},
				At:   regional,
				Note: "addresses of receivers that mail bounced from or who complained are kept",
				Doc:  "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
			},
		},
		Doc: "sesv2_account_suppression_attributes",
	},
	{
		Type:  "aws_sesv2_account_vdm_attributes",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "vdm_enabled", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "events of each message are kept with its subject and the addresses of its receivers",
				Doc:  "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetMessageInsights.html",
			},
		},
		Doc: "sesv2_account_vdm_attributes",
	},
	{
		Type:  "aws_sesv2_configuration_set",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "suppression_options.suppressed_reasons", Present: true}},
				At:   regional,
				Note: "addresses of receivers that mail bounced from or who complained are kept",
				Doc:  "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
			},
		},
		Doc: "sesv2_configuration_set",
	},
}

var workMail = []catalog.Resource{
	{Type: "aws_workmail_organization", Holds: catalog.Other, At: regional, Names: []string{"organization_alias"}, Doc: "workmail_organization"},
	{Type: "aws_workmail_user", Holds: catalog.Other, At: regional, Doc: "workmail_user"},
}

var account = []catalog.Resource{
	{
		Type:  "aws_account_primary_contact",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "contacts are kept for the whole account, in no region", Doc: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact.html"}},
		Doc:   "account_primary_contact",
	},
	{
		Type:  "aws_account_alternate_contact",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "contacts are kept for the whole account, in no region", Doc: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact.html"}},
		Doc:   "account_alternate_contact",
	},
}

var organizations = []catalog.Resource{
	{
		Type:  "aws_organizations_account",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the address of an account's owner is kept for the account as a whole, in no region", Doc: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_update_primary_email.html"}},
		Doc:   "organizations_account",
	},
}

var shield = []catalog.Resource{
	{
		Type:  "aws_shield_proactive_engagement",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "contacts are kept for the whole account, in no region", Doc: "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html"}},
		Doc:   "shield_proactive_engagement",
	},
}

var route53Domains = []catalog.Resource{
	{
		Type:  "aws_route53domains_domain",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the contacts of a domain are passed on to its registry and may be published", Doc: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html"}},
		Doc:   "route53domains_domain",
	},
	{
		Type:  "aws_route53domains_registered_domain",
		Holds: catalog.Other,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the contacts of a domain are passed on to its registry and may be published", Doc: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html"}},
		Doc:   "route53domains_registered_domain",
	},
}

// Messages of topics are passed on to the chat.
var chat = []catalog.Resource{
	{
		Type:  "aws_chatbot_slack_channel_configuration",
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
	{
		Type:  "aws_chatbot_teams_channel_configuration",
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
		Doc: "chatbot_teams_channel_configuration",
	},
}
