package aws

import "github.com/kokunai/kokunai/providers/catalog"

var kinesis = []catalog.Resource{
	{Type: "aws_kinesis_stream", Holds: catalog.Stream, At: regional, Location: []string{"region"}, Doc: "kinesis_stream"},
}

// A stream buffers in its region and then delivers. Every kind of destination
// also has a bucket, for what it backs up or could not deliver.
var firehose = []catalog.Resource{
	{
		Type:  "aws_kinesis_firehose_delivery_stream",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "extended_s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "extended_s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "extended_s3_configuration.s3_backup_configuration.bucket_arn", Present: true}, {Path: "extended_s3_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "extended_s3_configuration.s3_backup_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elasticsearch_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "elasticsearch_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "http_endpoint_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "http_endpoint_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iceberg_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "opensearch_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "opensearch_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "opensearchserverless_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "opensearchserverless_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "redshift_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "redshift_configuration.s3_backup_configuration.bucket_arn", Present: true}, {Path: "redshift_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_configuration.s3_backup_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "redshift_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_configuration.cluster_jdbcurl", Types: warehouseServers}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "snowflake_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "snowflake_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "splunk_configuration.s3_configuration.bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "splunk_configuration.s3_configuration.bucket_arn", Types: buckets}},
			},
			{
				Role:   catalog.RoleExport,
				If:     []catalog.Condition{{Path: "s3_configuration.bucket_arn", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "s3_configuration.bucket_arn", Types: buckets}},
				Before: "5.0.0",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "elasticsearch_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "elasticsearch_configuration.domain_arn", Types: searchDomains},
					{From: catalog.Reference, Path: "elasticsearch_configuration.cluster_endpoint", Types: searchDomains},
				},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "opensearch_configuration", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "opensearch_configuration.domain_arn", Types: searchDomains},
					{From: catalog.Reference, Path: "opensearch_configuration.cluster_endpoint", Types: searchDomains},
				},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "opensearchserverless_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "opensearchserverless_configuration.collection_endpoint", Types: []string{"aws_opensearchserverless_collection"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "iceberg_configuration.catalog_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "iceberg_configuration.catalog_arn", Types: []string{"aws_glue_catalog", "aws_s3tables_table_bucket"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination", Is: []string{"http_endpoint", "snowflake", "splunk"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the stream delivers to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "elasticsearch_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "elasticsearch_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "extended_s3_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "extended_s3_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "http_endpoint_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "http_endpoint_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "iceberg_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "iceberg_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "opensearch_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "opensearch_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "opensearchserverless_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "opensearchserverless_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "redshift_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "redshift_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "snowflake_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "snowflake_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				Each: "splunk_configuration.processing_configuration.processors.parameters",
				If:   []catalog.Condition{{Path: "parameter_name", Is: []string{"LambdaArn"}}},
				When: []catalog.Condition{{Path: "splunk_configuration.processing_configuration.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameter_value", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "elasticsearch_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "extended_s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "extended_s3_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}, {Path: "extended_s3_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_endpoint_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "iceberg_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "iceberg_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "opensearch_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "opensearch_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "opensearchserverless_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}, {Path: "redshift_configuration.s3_backup_mode", Is: []string{"Enabled"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "snowflake_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "snowflake_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "splunk_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "splunk_configuration.s3_configuration.cloudwatch_logging_options.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "errors of delivery are logged to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "http_endpoint_configuration.access_key", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redshift_configuration.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "snowflake_configuration.key_passphrase", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "snowflake_configuration.private_key", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "splunk_configuration.hec_token", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Location: []string{"region"},
		Doc:      "kinesis_firehose_delivery_stream",
	},
}

var kinesisAnalytics = []catalog.Resource{
	{
		Type:  "aws_kinesis_analytics_application",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "inputs.processing_configuration.lambda.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "inputs.processing_configuration.lambda.resource_arn", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "outputs.kinesis_firehose.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "outputs.kinesis_firehose.resource_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "outputs.kinesis_stream.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "outputs.kinesis_stream.resource_arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "outputs.lambda.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "outputs.lambda.resource_arn", Types: functions}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_logging_options.log_stream_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logging_options.log_stream_arn", Types: []string{"aws_cloudwatch_log_stream"}}},
			},
		},
		Doc: "kinesis_analytics_application",
	},
}

var kinesisAnalyticsV2 = []catalog.Resource{
	{
		Type:  "aws_kinesisanalyticsv2_application",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.sql_application_configuration.input.input_processing_configuration.input_lambda_processor.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.sql_application_configuration.input.input_processing_configuration.input_lambda_processor.resource_arn", Types: functions}},
				Note: "the function is given the records to transform them",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.sql_application_configuration.output.kinesis_firehose_output.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.sql_application_configuration.output.kinesis_firehose_output.resource_arn", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.sql_application_configuration.output.kinesis_streams_output.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.sql_application_configuration.output.kinesis_streams_output.resource_arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "application_configuration.sql_application_configuration.output.lambda_output.resource_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "application_configuration.sql_application_configuration.output.lambda_output.resource_arn", Types: functions}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_logging_options.log_stream_arn", Present: true}, {Path: "start_application", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logging_options.log_stream_arn", Types: []string{"aws_cloudwatch_log_stream"}}},
			},
		},
		Doc: "kinesisanalyticsv2_application",
	},
	{Type: "aws_kinesisanalyticsv2_application_snapshot", Holds: catalog.Backup, At: regional, Doc: "kinesisanalyticsv2_application_snapshot"},
}

var kinesisVideo = []catalog.Resource{
	{Type: "aws_kinesis_video_stream", Holds: catalog.Stream, At: regional, Doc: "kinesis_video_stream"},
}

var kafka = []catalog.Resource{
	{
		Type:  "aws_msk_cluster",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.cloudwatch_logs.log_group", Present: true}, {Path: "logging_info.broker_logs.cloudwatch_logs.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.firehose.delivery_stream", Present: true}, {Path: "logging_info.broker_logs.firehose.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_info.broker_logs.s3.bucket", Present: true}, {Path: "logging_info.broker_logs.s3.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_info.broker_logs.s3.bucket", Types: buckets}},
			},
		},
		Names: []string{"cluster_name"},
		Doc:   "msk_cluster",
	},
	{
		Type: "aws_msk_replicator",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replication_info_list.source_kafka_cluster_arn", Types: kafkaClusters},
				At:   catalog.Where{{From: catalog.Reference, Path: "replication_info_list.target_kafka_cluster_arn", Types: kafkaClusters}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.log_group", Present: true}, {Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.firehose.delivery_stream", Present: true}, {Path: "log_delivery.replicator_log_delivery.firehose.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.replicator_log_delivery.s3.bucket", Present: true}, {Path: "log_delivery.replicator_log_delivery.s3.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.replicator_log_delivery.s3.bucket", Types: buckets}},
			},
		},
		Doc: "msk_replicator",
	},
	{Type: "aws_msk_serverless_cluster", Holds: catalog.Stream, At: regional, Names: []string{"cluster_name"}, Doc: "msk_serverless_cluster"},
	{Type: "aws_msk_topic", Holds: catalog.Stream, At: regional, Doc: "msk_topic"},
}

var kafkaConnect = []catalog.Resource{
	{
		Type:  "aws_mskconnect_connector",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the plugin's own settings say where records go"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.cloudwatch_logs.log_group", Present: true}, {Path: "log_delivery.worker_log_delivery.cloudwatch_logs.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.firehose.delivery_stream", Present: true}, {Path: "log_delivery.worker_log_delivery.firehose.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_delivery.worker_log_delivery.s3.bucket", Present: true}, {Path: "log_delivery.worker_log_delivery.s3.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_delivery.worker_log_delivery.s3.bucket", Types: buckets}},
			},
		},
		Doc: "mskconnect_connector",
	},
	{Type: "aws_mskconnect_custom_plugin", Holds: catalog.Image, At: regional, Doc: "mskconnect_custom_plugin"},
}
