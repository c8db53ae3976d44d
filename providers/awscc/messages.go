package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var sqs = []catalog.Resource{
	{
		Type:  "awscc_sqs_queue",
		Holds: catalog.Queue,
		At:    regional,
		Names: []string{"queue_name"},
		Doc:   "sqs_queue",
	},
}

var sns = []catalog.Resource{
	{
		Type:  "awscc_sns_subscription",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "protocol", Is: []string{"email", "email-json", "sms"}}},
				At:   regional,
				Note: "a receiver's address or telephone number is kept with the topic",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "topic_arn", Types: topics},
				If:   []catalog.Condition{{Path: "protocol", Is: []string{"sqs", "lambda", "firehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "endpoint", Types: subscribers}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "topic_arn", Types: topics},
				If:   []catalog.Condition{{Path: "protocol", Is: []string{"email", "email-json", "http", "https", "sms", "application"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the subscriber is known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "topic_arn", Types: topics},
				If:   []catalog.Condition{{Path: "redrive_policy", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redrive_policy@deadLetterTargetArn", Types: queues}},
			},
		},
		Doc: "sns_subscription",
	},
	{
		Type:  "awscc_sns_topic",
		Holds: catalog.Queue,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_protection_policy@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "subscription",
				If:   []catalog.Condition{{Path: "protocol", Is: []string{"sqs", "lambda", "firehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "endpoint", Types: subscribers}},
			},
			{
				Role: catalog.RoleExport,
				Each: "subscription",
				If:   []catalog.Condition{{Path: "protocol", Is: []string{"email", "email-json", "http", "https", "sms", "application"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the subscriber is known by its address alone"}},
			},
			{
				Role: catalog.RoleLog,
				Each: "delivery_status_logging",
				If:   []catalog.Condition{{Path: "failure_feedback_role_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a log group that the service makes keeps how deliveries went",
			},
			{
				Role: catalog.RoleLog,
				Each: "delivery_status_logging",
				If:   []catalog.Condition{{Path: "success_feedback_role_arn", Present: true}, {Path: "success_feedback_sample_rate", Not: []string{"0"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a log group that the service makes keeps how deliveries went",
			},
		},
		Names: []string{"topic_name"},
		Doc:   "sns_topic",
	},
}

// A target takes events where it is; an API destination takes them to any address.
var eventBridge = []catalog.Resource{
	{
		Type: "awscc_events_api_destination",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the events go to a server known by its address alone"}},
		Doc:  "events_api_destination",
	},
	{
		Type:  "awscc_events_archive",
		Holds: catalog.Stream,
		At:    regional,
		Names: []string{"archive_name"},
		Doc:   "events_archive",
	},
	{
		Type:  "awscc_events_connection",
		Holds: catalog.Secret,
		At:    regional,
		Doc:   "events_connection",
	},
	{
		Type:  "awscc_events_endpoint",
		Holds: catalog.Stream,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				At:   catalog.Where{{From: catalog.Argument, Path: "routing_config.failover_config.secondary.route"}},
				Note: "events go to the second region when the first fails, also where replication is switched off",
			},
		},
		Doc: "events_endpoint",
	},
	{
		Type:  "awscc_events_event_bus",
		Holds: catalog.Queue,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_config.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.arn", Types: queues}},
			},
		},
		Doc: "events_event_bus",
	},
	{
		Type:  "awscc_events_rule",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "targets",
				When: []catalog.Condition{{Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arn", Types: eventTargets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "targets",
				If:   []catalog.Condition{{Path: "dead_letter_config.arn", Present: true}},
				When: []catalog.Condition{{Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.arn", Types: queues}},
			},
			{
				Role: catalog.RolePrimary,
				Each: "targets",
				If:   []catalog.Condition{{Path: "input", Present: true}},
				At:   regional,
				Note: "what the target is given instead of the event is kept with the rule",
			},
		},
		Doc: "events_rule",
	},
}

// calls are how a target begins that is an operation of a service, called in the
// schedule's own region.
var calls = []string{"arn:aws:scheduler:::aws-sdk:", "arn:aws-cn:scheduler:::aws-sdk:", "arn:aws-us-gov:scheduler:::aws-sdk:"}

// What a schedule could not deliver goes to its queue as the target would have had it.
var scheduler = []catalog.Resource{
	{
		Type:  "awscc_scheduler_schedule",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "target.input", Present: true}},
				At:   regional,
				Note: "what its target is given is kept with the schedule",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target.input", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At: catalog.Where{
					{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "target.arn", Begins: calls, Known: true}}},
					{From: catalog.Reference, Path: "target.arn", Types: eventTargets},
				},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target.dead_letter_config.arn", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target.dead_letter_config.arn", Types: queues}},
			},
		},
		Doc: "scheduler_schedule",
	},
}

var pipes = []catalog.Resource{
	{
		Type:  "awscc_pipes_pipe",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target", Types: eventTargets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "enrichment", Present: true}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "enrichment", Types: eventTargets}},
				Note: "events go through the enrichment on their way to the target",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source_parameters.dynamo_db_stream_parameters.dead_letter_config.arn", Present: true}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source_parameters.dynamo_db_stream_parameters.dead_letter_config.arn", Types: messageTargets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source_parameters.kinesis_stream_parameters.dead_letter_config.arn", Present: true}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source_parameters.kinesis_stream_parameters.dead_letter_config.arn", Types: messageTargets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.cloudwatch_logs_log_destination.log_group_arn", Present: true}, {Path: "log_configuration.level", Not: []string{"OFF"}}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.cloudwatch_logs_log_destination.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.firehose_log_destination.delivery_stream_arn", Present: true}, {Path: "log_configuration.level", Not: []string{"OFF"}}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.firehose_log_destination.delivery_stream_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.s3_log_destination.bucket_name", Present: true}, {Path: "log_configuration.level", Not: []string{"OFF"}}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.s3_log_destination.bucket_name", Types: buckets}},
			},
		},
		Doc: "pipes_pipe",
	},
}

var kinesis = []catalog.Resource{
	{
		Type:  "awscc_kinesis_stream",
		Holds: catalog.Stream,
		At:    regional,
		Doc:   "kinesis_stream",
	},
}

// A stream buffers in its region and then delivers. Every kind of destination
// also has a bucket, for what it backs up or could not deliver.
var firehose = []catalog.Resource{
	{
		Type:  "awscc_kinesisfirehose_delivery_stream",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "extended_s3_destination_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "extended_s3_destination_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "extended_s3_destination_configuration.s3_backup_configuration.bucket_arn", Present: true}, {Path: "extended_s3_destination_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "extended_s3_destination_configuration.s3_backup_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_destination_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_destination_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "amazon_open_search_serverless_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "amazon_open_search_serverless_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "amazonopensearchservice_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "amazonopensearchservice_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elasticsearch_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elasticsearch_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "http_endpoint_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "http_endpoint_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "snowflake_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "splunk_destination_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "splunk_destination_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.s3_backup_configuration.bucket_arn", Present: true}, {Path: "redshift_destination_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_destination_configuration.s3_backup_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "amazonopensearchservice_destination_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "amazonopensearchservice_destination_configuration.domain_arn", Types: searchDomains},
					{From: catalog.Reference, Path: "amazonopensearchservice_destination_configuration.cluster_endpoint", Types: searchDomains},
				},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elasticsearch_destination_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "elasticsearch_destination_configuration.domain_arn", Types: searchDomains},
					{From: catalog.Reference, Path: "elasticsearch_destination_configuration.cluster_endpoint", Types: searchDomains},
				},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.catalog_configuration.catalog_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_destination_configuration.catalog_configuration.catalog_arn", Types: catalogs}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "http_endpoint_destination_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the stream delivers to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the stream delivers to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "splunk_destination_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the stream delivers to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "amazon_open_search_serverless_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "amazon_open_search_serverless_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "amazonopensearchservice_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "amazonopensearchservice_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "elasticsearch_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "elasticsearch_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "extended_s3_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "extended_s3_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "http_endpoint_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "http_endpoint_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "iceberg_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "iceberg_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "redshift_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "redshift_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "snowflake_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "snowflake_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "splunk_destination_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "splunk_destination_configuration.processing_configuration.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "amazon_open_search_serverless_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "amazon_open_search_serverless_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "amazonopensearchservice_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "amazonopensearchservice_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "elasticsearch_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "elasticsearch_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "extended_s3_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "extended_s3_destination_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}, {Path: "extended_s3_destination_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_endpoint_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_endpoint_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}, {Path: "redshift_destination_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "s3_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "splunk_destination_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "splunk_destination_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "amazon_open_search_serverless_destination_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "amazon_open_search_serverless_destination_configuration.collection_endpoint", Types: []string{"awscc_opensearchserverless_collection", "aws_opensearchserverless_collection"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_destination_configuration.cluster_jdbcurl", Types: warehouseServers}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "http_endpoint_destination_configuration.endpoint_configuration.access_key", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redshift_destination_configuration.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration.key_passphrase", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "snowflake_destination_configuration.private_key", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "splunk_destination_configuration.hec_token", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"delivery_stream_name"},
		Doc:   "kinesisfirehose_delivery_stream",
	},
}

var kinesisAnalytics = []catalog.Resource{
	{
		Type:  "awscc_kinesisanalyticsv2_application",
		Holds: catalog.Stream,
		At:    regional,
		Names: []string{"application_name"},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.sql_application_configuration.inputs.input_processing_configuration.input_lambda_processor.resource_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.sql_application_configuration.inputs.input_processing_configuration.input_lambda_processor.resource_arn", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.zeppelin_application_configuration.deploy_as_application_configuration.s3_content_location.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.zeppelin_application_configuration.deploy_as_application_configuration.s3_content_location.bucket_arn", Types: buckets}},
				Note: "notebooks are deployed as code of the bucket",
			},
		},
		Doc: "kinesisanalyticsv2_application",
	},
}

var kinesisVideo = []catalog.Resource{
	{
		Type:  "awscc_kinesisvideo_stream",
		Holds: catalog.Stream,
		At:    regional,
		Doc:   "kinesisvideo_stream",
	},
}

var kafka = []catalog.Resource{
	{
		Type: "awscc_msk_channel",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_arn", Types: kafkaClusters},
				If:   []catalog.Condition{{Path: "s3_destination_configuration.storage.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_destination_configuration.storage.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_arn", Types: kafkaClusters},
				If:   []catalog.Condition{{Path: "s3_destination_configuration.dead_letter_queue_s3.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_destination_configuration.dead_letter_queue_s3.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_arn", Types: kafkaClusters},
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.catalog.catalog_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_destination_configuration.catalog.catalog_arn", Types: catalogs}},
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_arn", Types: kafkaClusters},
				If:   []catalog.Condition{{Path: "iceberg_destination_configuration.dead_letter_queue_s3.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_destination_configuration.dead_letter_queue_s3.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.cloudwatch_logs.enabled", Not: []string{"false"}}, {Path: "logging_info.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.firehose.enabled", Not: []string{"false"}}, {Path: "logging_info.firehose.delivery_stream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.s3.enabled", Not: []string{"false"}}, {Path: "logging_info.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.s3.bucket", Types: buckets}},
			},
		},
		Names: []string{"channel_name"},
		Doc:   "msk_channel",
	},
	{
		Type:  "awscc_msk_cluster",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.cloudwatch_logs.enabled", Not: []string{"false"}}, {Path: "logging_info.broker_logs.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.firehose.enabled", Not: []string{"false"}}, {Path: "logging_info.broker_logs.firehose.delivery_stream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.s3.enabled", Not: []string{"false"}}, {Path: "logging_info.broker_logs.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.s3.bucket", Types: buckets}},
			},
		},
		Names: []string{"cluster_name"},
		Doc:   "msk_cluster",
	},
	{
		Type: "awscc_msk_replicator",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replication_info_list.source_kafka_cluster_arn", Types: kafkaClusters},
				Each: "replication_info_list",
				At: catalog.Where{
					{From: catalog.Reference, Path: "target_kafka_cluster_arn", Types: kafkaClusters},
					{From: catalog.Unstated, Note: "the target is a cluster known by its brokers alone"},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.enabled", Not: []string{"false"}}, {Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.firehose.enabled", Not: []string{"false"}}, {Path: "log_delivery.replicator_log_delivery.firehose.delivery_stream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.s3.enabled", Not: []string{"false"}}, {Path: "log_delivery.replicator_log_delivery.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.s3.bucket", Types: buckets}},
			},
		},
		Doc: "msk_replicator",
	},
	{
		Type:  "awscc_msk_serverless_cluster",
		Holds: catalog.Stream,
		At:    regional,
		Names: []string{"cluster_name"},
		Doc:   "msk_serverless_cluster",
	},
	{
		Type:  "awscc_msk_topic",
		Holds: catalog.Stream,
		At:    regional,
		Names: []string{"topic_name"},
		Doc:   "msk_topic",
	},
}

var kafkaConnect = []catalog.Resource{
	{
		Type:  "awscc_kafkaconnect_connector",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the plugin's own settings say where records go"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.cloudwatch_logs.enabled", Not: []string{"false"}}, {Path: "log_delivery.worker_log_delivery.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.firehose.enabled", Not: []string{"false"}}, {Path: "log_delivery.worker_log_delivery.firehose.delivery_stream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.s3.enabled", Not: []string{"false"}}, {Path: "log_delivery.worker_log_delivery.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.s3.bucket", Types: buckets}},
			},
		},
		Names: []string{"connector_name"},
		Doc:   "kafkaconnect_connector",
	},
	{
		Type:  "awscc_kafkaconnect_custom_plugin",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "kafkaconnect_custom_plugin",
	},
}

var iot = []catalog.Resource{
	{
		Type: "awscc_iot_mitigation_action",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "action_params.publish_finding_to_sns_params.topic_arn", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "action_params.publish_finding_to_sns_params.topic_arn", Types: topics}},
			Note: "findings are published to the topic",
		}},
		Doc: "iot_mitigation_action",
	},
	{
		Type:  "awscc_iot_logging",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_log_level", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "what devices send and do is logged to CloudWatch Logs",
			},
			{
				Role: catalog.RoleLog,
				Each: "event_configurations",
				If: []catalog.Condition{
					{Path: "log_level", Present: true},
					{Path: "log_level", Not: []string{"DISABLED"}},
					{Path: "log_destination", Absent: true},
				},
				At:   regional,
				Note: "what devices send and do is logged to CloudWatch Logs",
			},
			{
				Role: catalog.RoleLog,
				Each: "event_configurations",
				If: []catalog.Condition{
					{Path: "log_level", Not: []string{"DISABLED"}},
					{Path: "log_destination", Present: true},
				},
				At: catalog.Where{{From: catalog.Reference, Path: "log_destination", Types: logGroups}},
			},
		},
		Doc: "iot_logging",
	},
	{
		Type:  "awscc_iot_resource_specific_logging",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_level", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "what devices send and do is logged to CloudWatch Logs",
			},
		},
		Doc: "iot_resource_specific_logging",
	},
	{
		Type: "awscc_iot_provisioning_template",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "pre_provisioning_hook.target_arn", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "pre_provisioning_hook.target_arn", Types: functions}},
				Note: "the function is told what a device hands in to be registered",
				Doc:  "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
			},
		},
		Doc: "iot_provisioning_template",
	},
	{
		Type:  "awscc_iot_thing",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"thing_name"},
		Doc:   "iot_thing",
	},
	{
		Type:  "awscc_iot_topic_rule",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.s3", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.s3.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.kinesis", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.kinesis.stream_name", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.firehose", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.firehose.delivery_stream_name", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.sqs", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.sqs.queue_url", Types: queues}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.sns", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.sns.target_arn", Types: topics}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.cloudwatch_logs", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.cloudwatch_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.dynamo_db", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.dynamo_db.table_name", Types: tables}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.dynamo_d_bv_2", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.dynamo_d_bv_2.put_item.table_name", Types: tables}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.elasticsearch", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.elasticsearch.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.open_search", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.open_search.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.timestream", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.timestream.database_name", Types: []string{"awscc_timestream_database", "aws_timestreamwrite_database"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.iot_analytics", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.iot_analytics.channel_name", Types: []string{"awscc_iotanalytics_channel"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.location", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.location.tracker_name", Types: []string{"awscc_location_tracker", "aws_location_tracker"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.iot_site_wise", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
				Note: "values are kept by the assets of the same region",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.kafka", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to brokers known by their addresses alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.http", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.s3", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.s3.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.kinesis", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.kinesis.stream_name", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.firehose", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.firehose.delivery_stream_name", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.sqs", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.sqs.queue_url", Types: queues}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.sns", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.sns.target_arn", Types: topics}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.cloudwatch_logs", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.cloudwatch_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.dynamo_db", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.dynamo_db.table_name", Types: tables}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.dynamo_d_bv_2", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.dynamo_d_bv_2.put_item.table_name", Types: tables}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.elasticsearch", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.elasticsearch.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.open_search", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.open_search.endpoint", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.timestream", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.timestream.database_name", Types: []string{"awscc_timestream_database", "aws_timestreamwrite_database"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.iot_analytics", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.iot_analytics.channel_name", Types: []string{"awscc_iotanalytics_channel"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.location", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.location.tracker_name", Types: []string{"awscc_location_tracker", "aws_location_tracker"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.iot_site_wise", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
				Note: "values are kept by the assets of the same region",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.kafka", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to brokers known by their addresses alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.http", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the messages go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.lambda", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.actions.lambda.function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.iot_events", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.actions.step_functions", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.lambda", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "topic_rule_payload.error_action.lambda.function_arn", Types: functions}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.iot_events", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "topic_rule_payload.error_action.step_functions", Present: true}, {Path: "topic_rule_payload.rule_disabled", Not: []string{"true"}}},
				At:   regional,
			},
		},
		Names: []string{"rule_name"},
		Doc:   "iot_topic_rule",
	},
}

var iotAnalytics = []catalog.Resource{
	{
		Type:  "awscc_iotanalytics_channel",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "channel_storage.customer_managed_s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "channel_storage.customer_managed_s3.bucket", Types: buckets}},
			},
		},
		Names: []string{"channel_name"},
		Doc:   "iotanalytics_channel",
	},
	{
		Type:  "awscc_iotanalytics_dataset",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "content_delivery_rules.destination.s3_destination_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "content_delivery_rules.destination.iot_events_destination_configuration",
				At:   catalog.Where{{From: catalog.Unstated, Note: "no argument says the region of what records are delivered to"}},
			},
		},
		Names: []string{"dataset_name"},
		Doc:   "iotanalytics_dataset",
	},
	{
		Type:  "awscc_iotanalytics_datastore",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "datastore_storage.customer_managed_s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "datastore_storage.customer_managed_s3.bucket", Types: buckets}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "datastore_storage.iot_site_wise_multi_layer_storage.customer_managed_s3_storage.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "datastore_storage.iot_site_wise_multi_layer_storage.customer_managed_s3_storage.bucket", Types: buckets}},
			},
		},
		Names: []string{"datastore_name"},
		Doc:   "iotanalytics_datastore",
	},
}

var iotFleetWise = []catalog.Resource{
	{
		Type:  "awscc_iotfleetwise_campaign",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "data_destination_configs.s3_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "data_destination_configs.timestream_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "timestream_table_arn", Types: []string{"awscc_timestream_table", "aws_timestreamwrite_table"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "data_destination_configs.mqtt_topic_config", Present: true}},
				At:   regional,
				Note: "data goes to a topic of the same region",
			},
		},
		Doc: "iotfleetwise_campaign",
	},
}

var iotSiteWise = []catalog.Resource{
	{
		Type:  "awscc_iotsitewise_asset",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"asset_name"},
		Doc:   "iotsitewise_asset",
	},
	// A portal keeps the address of whom its users turn to.
	{
		Type:  "awscc_iotsitewise_portal",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "iotsitewise_portal",
	},
}

var iotTwinMaker = []catalog.Resource{
	{
		Type:  "awscc_iottwinmaker_workspace",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_location", Types: buckets}},
			},
		},
		Names: []string{"workspace_id"},
		Doc:   "iottwinmaker_workspace",
	},
}

var ivs = []catalog.Resource{
	{
		Type:  "awscc_ivs_channel",
		Holds: catalog.Stream,
		At:    catalog.Where{{From: catalog.Unbound, Note: "whatever its region, video is taken in near the streamer, worked on in one of several places and served from edges world-wide", Doc: "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security-resilience.html"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "recording_configuration_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "recording_configuration_arn", Types: []string{"awscc_ivs_recording_configuration", "aws_ivs_recording_configuration"}}},
				Note: "what is streamed is recorded to a bucket of the region of the recording configuration",
				Doc:  "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html",
			},
		},
		Doc: "ivs_channel",
	},
	{
		Type:  "awscc_ivs_recording_configuration",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_configuration.s3.bucket_name", Types: buckets}},
		Doc:   "ivs_recording_configuration",
	},
	{
		Type:  "awscc_ivs_storage_configuration",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "s3.bucket_name", Types: buckets}},
		Doc:   "ivs_storage_configuration",
	},
}

var ivsChat = []catalog.Resource{
	{
		Type:  "awscc_ivschat_logging_configuration",
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
		Type:  "awscc_ivschat_room",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration_identifiers", Types: []string{"awscc_ivschat_logging_configuration", "aws_ivschat_logging_configuration"}, Declared: true}},
				Note: "messages are logged where the logging configuration says",
			},
		},
		Doc: "ivschat_room",
	},
}

var location = []catalog.Resource{
	{
		Type:  "awscc_location_geofence_collection",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"collection_name"},
		Doc:   "location_geofence_collection",
	},
	{
		Type:  "awscc_location_tracker",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"tracker_name"},
		Doc:   "location_tracker",
	},
}

var mediaPackage = []catalog.Resource{
	{
		Type:  "awscc_mediapackage_channel",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "egress_access_logs.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "egress_access_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "egress_access_logs", Present: true},
					{Path: "egress_access_logs.log_group_name", Absent: true},
				},
				At:   regional,
				Note: "requests are logged to a log group that the service makes, unless one is named",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "ingress_access_logs.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "ingress_access_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "ingress_access_logs", Present: true},
					{Path: "ingress_access_logs.log_group_name", Absent: true},
				},
				At:   regional,
				Note: "requests are logged to a log group that the service makes, unless one is named",
			},
		},
		Doc: "mediapackage_channel",
	},
	{
		Type:  "awscc_mediapackage_packaging_group",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "egress_access_logs.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "egress_access_logs.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "egress_access_logs", Present: true},
					{Path: "egress_access_logs.log_group_name", Absent: true},
				},
				At:   regional,
				Note: "requests are logged to a log group that the service makes, unless one is named",
			},
		},
		Doc: "mediapackage_packaging_group",
	},
}

var groundStation = []catalog.Resource{
	{
		Type:  "awscc_groundstation_config",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "config_data.s3_recording_config.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "config_data.s3_recording_config.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "config_data.telemetry_sink_config.telemetry_sink_data.kinesis_data_stream_data.kinesis_data_stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "config_data.telemetry_sink_config.telemetry_sink_data.kinesis_data_stream_data.kinesis_data_stream_arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "config_data.dataflow_endpoint_config.dataflow_endpoint_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "config_data.dataflow_endpoint_config.dataflow_endpoint_region"}},
			},
		},
		Doc: "groundstation_config",
	},
}
