package aws

import "github.com/kokunai/kokunai/providers/catalog"

var elasticTranscoder = []catalog.Resource{
	{
		Type:  "aws_elastictranscoder_pipeline",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "content_config.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "content_config.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "thumbnail_config.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "thumbnail_config.bucket", Types: buckets}},
			},
		},
		Doc: "elastictranscoder_pipeline",
	},
}

var iot = []catalog.Resource{
	{
		Type:  "aws_iot_indexing_configuration",
		Holds: catalog.Search,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "thing_indexing_configuration.thing_indexing_mode", Is: []string{"REGISTRY", "REGISTRY_AND_SHADOW"}}},
				At:   regional,
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "thing_group_indexing_configuration.thing_group_indexing_mode", Is: []string{"ON"}}},
				At:   regional,
			},
		},
		Doc: "iot_indexing_configuration",
	},
	{
		Type:  "aws_iot_logging_options",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_log_level", Not: []string{"DISABLED"}}, {Path: "disable_all_logs", Not: []string{"true"}}},
				At:   regional,
				Note: "what devices send and do is logged to CloudWatch Logs",
			},
		},
		Doc: "iot_logging_options",
	},
	{
		Type: "aws_iot_provisioning_template",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "pre_provisioning_hook.target_arn", Present: true}, {Path: "enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "pre_provisioning_hook.target_arn", Types: functions}},
				Note: "the function is told what a device hands in to be registered",
				Doc:  "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
			},
		},
		Doc: "iot_provisioning_template",
	},
	{Type: "aws_iot_thing", Holds: catalog.NoSQL, At: regional, Doc: "iot_thing"},
	{
		Type:  "aws_iot_topic_rule",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "kinesis", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis.stream_name", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "firehose", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "firehose.delivery_stream_name", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sqs", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sqs.queue_url", Types: []string{"aws_sqs_queue"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sns", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sns.target_arn", Types: topics}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_logs", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dynamodb", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dynamodb.table_name", Types: []string{"aws_dynamodb_table"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dynamodbv2", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dynamodbv2.put_item.table_name", Types: []string{"aws_dynamodb_table"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elasticsearch", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elasticsearch.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "kafka", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to brokers known by their addresses alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "timestream", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "timestream.database_name", Types: []string{"aws_timestreamwrite_database"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "http", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "lambda", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda.function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iot_analytics", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iot_events", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "step_functions", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
			// What cannot be delivered goes where the error action says.
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.s3", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.s3.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.kinesis", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.kinesis.stream_name", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.firehose", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.firehose.delivery_stream_name", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.sqs", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.sqs.queue_url", Types: []string{"aws_sqs_queue"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.sns", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.sns.target_arn", Types: topics}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "error_action.cloudwatch_logs", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.cloudwatch_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.dynamodb", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.dynamodb.table_name", Types: []string{"aws_dynamodb_table"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.dynamodbv2", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.dynamodbv2.put_item.table_name", Types: []string{"aws_dynamodb_table"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.elasticsearch", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.elasticsearch.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.kafka", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to brokers known by their addresses alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.timestream", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.timestream.database_name", Types: []string{"aws_timestreamwrite_database"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.http", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.lambda", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_action.lambda.function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.iot_analytics", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.iot_events", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "error_action.step_functions", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
		},
		Doc: "iot_topic_rule",
	},
}

var ivs = []catalog.Resource{
	{
		Type:  "aws_ivs_channel",
		Holds: catalog.Stream,
		At:    catalog.Where{{From: catalog.Unbound, Note: "whatever its region, video is taken in near the streamer, worked on in one of several places and served from edges world-wide", Doc: "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security-resilience.html"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "recording_configuration_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "recording_configuration_arn", Types: []string{"aws_ivs_recording_configuration"}}},
				Note: "what is streamed is recorded to a bucket of the region of the recording configuration",
				Doc:  "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html",
			},
		},
		Doc: "ivs_channel",
	},
	{
		Type:  "aws_ivs_recording_configuration",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_configuration.s3.bucket_name", Types: buckets}},
		Doc:   "ivs_recording_configuration",
	},
}

var ivsChat = []catalog.Resource{
	{
		Type:  "aws_ivschat_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "destination_configuration.cloudwatch_logs.log_group_name", Types: logGroups},
			{From: catalog.Reference, Path: "destination_configuration.firehose.delivery_stream_name", Types: deliveryStreams},
			{From: catalog.Reference, Path: "destination_configuration.s3.bucket_name", Types: buckets},
		},
		Doc: "ivschat_logging_configuration",
	},
	{
		Type:  "aws_ivschat_room",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "message_review_handler.uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "message_review_handler.uri", Types: functions}},
				Note: "the function is shown messages before they are sent",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration_identifiers", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration_identifiers", Types: []string{"aws_ivschat_logging_configuration"}, Declared: true}},
				Note: "messages are logged where the logging configuration says",
			},
		},
		Doc: "ivschat_room",
	},
}

var location = []catalog.Resource{
	{Type: "aws_location_geofence_collection", Holds: catalog.NoSQL, At: regional, Names: []string{"collection_name"}, Doc: "location_geofence_collection"},
	{Type: "aws_location_tracker", Holds: catalog.NoSQL, At: regional, Names: []string{"tracker_name"}, Doc: "location_tracker"},
}

var mediaLive = []catalog.Resource{
	{
		Type:  "aws_medialive_channel",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "destinations.settings",
				If:   []catalog.Condition{{Path: "url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "url", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destinations.multiplex_settings", Present: true}},
				At:   regional,
				Note: "a multiplex is in the channel's region",
				Doc:  "https://docs.aws.amazon.com/medialive/latest/apireference/channels.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "destinations.media_package_settings",
				At:   catalog.Where{{From: catalog.Reference, Path: "channel_id", Types: []string{"aws_media_package_channel"}}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_level", Is: []string{"DEBUG", "ERROR", "INFO", "WARNING"}}},
				At:   regional,
				Note: "a level switches on the log of encoding, which goes to CloudWatch Logs of the same region",
				Doc:  "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/medialive_channel",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encoder_settings.output_groups.output_group_settings.hls_group_settings.hls_cdn_settings.hls_akamai_settings.token", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encoder_settings.output_groups.output_group_settings.hls_group_settings.key_provider_settings.static_key_settings.static_key_value", Present: true}},
				At:   regional,
				Note: "the key that streams are encrypted with is kept",
			},
		},
		Doc: "medialive_channel",
	},
}

// What comes into a channel is kept for its endpoints, which no resource makes, to
// play again.
var mediaPackage = []catalog.Resource{
	{Type: "aws_media_package_channel", Holds: catalog.Stream, At: regional, Names: []string{"channel_id"}, Doc: "media_package_channel"},
}

var mediaStore = []catalog.Resource{
	{Type: "aws_media_store_container", Holds: catalog.Object, At: regional, Doc: "media_store_container"},
}
