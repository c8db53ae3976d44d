package aws

import "github.com/kokunai/kokunai/providers/catalog"

var sqs = []catalog.Resource{
	{Type: "aws_sqs_queue", Holds: catalog.Queue, At: regional, Location: []string{"region"}, Doc: "sqs_queue"},
}

var sns = []catalog.Resource{
	{
		Type:  "aws_sns_platform_application",
		Holds: catalog.Secret,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "success_feedback_role_arn", Present: true}, {Path: "success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
		},
		Doc: "sns_platform_application",
	},
	{
		Type:  "aws_sns_sms_preferences",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "usage_report_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "usage_report_s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "delivery_status_iam_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps who was sent what",
			},
		},
		Doc: "sns_sms_preferences",
	},
	{
		Type:  "aws_sns_topic",
		Holds: catalog.Queue,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "application_failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "application_success_feedback_role_arn", Present: true}, {Path: "application_success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "firehose_failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "firehose_success_feedback_role_arn", Present: true}, {Path: "firehose_success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "http_success_feedback_role_arn", Present: true}, {Path: "http_success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "lambda_failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "lambda_success_feedback_role_arn", Present: true}, {Path: "lambda_success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "sqs_failure_feedback_role_arn", Present: true}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "sqs_success_feedback_role_arn", Present: true}, {Path: "sqs_success_feedback_sample_rate", Not: []string{"0"}}},
				At:   regional,
				Note: "a log group that the service makes keeps how deliveries went",
				Doc:  "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
			},
		},
		Location: []string{"region"},
		Doc:      "sns_topic",
	},
	// What an audit finds goes where the policy, which is a JSON text, says.
	{
		Type:  "aws_sns_topic_data_protection_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Types: buckets}},
			},
		},
		Doc: "sns_topic_data_protection_policy",
	},
	{
		Type:  "aws_sns_topic_subscription",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "endpoint", Types: []string{"aws_kinesis_firehose_delivery_stream", "aws_lambda_alias", "aws_lambda_function", "aws_sns_topic", "aws_sqs_queue"}}},
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
		Doc: "sns_topic_subscription",
	},
}

var mq = []catalog.Resource{
	{
		Type:  "aws_mq_broker",
		Holds: catalog.Queue,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logs.general", Is: []string{"true"}}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logs.audit", Is: []string{"true"}}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "data_replication_mode", Is: []string{"CRDR"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_replication_primary_broker_arn", Types: []string{"aws_mq_broker"}}},
				Note: "the brokers of a pair replicate to each other and can change places",
				Doc:  "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_replication_primary_broker_arn", Types: []string{"aws_mq_broker"}},
				If:   []catalog.Condition{{Path: "data_replication_mode", Is: []string{"CRDR"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the brokers of a pair replicate to each other and can change places",
				Doc:  "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "ldap_server_metadata.service_account_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"broker_name"},
		Doc:   "mq_broker",
	},
}

// A target takes events where it is; an API destination takes them to any address.
var eventBridge = []catalog.Resource{
	{
		Type: "aws_cloudwatch_event_api_destination",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the events go to a server known by its address alone"}},
		Doc:  "cloudwatch_event_api_destination",
	},
	{Type: "aws_cloudwatch_event_archive", Holds: catalog.Stream, At: regional, Doc: "cloudwatch_event_archive"},
	// Events are kept until they are delivered, for a day by default.
	{
		Type:  "aws_cloudwatch_event_bus",
		Holds: catalog.Queue,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_config.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.arn", Types: queues}},
			},
		},
		Doc: "cloudwatch_event_bus",
	},
	{Type: "aws_cloudwatch_event_connection", Holds: catalog.Secret, At: regional, Doc: "cloudwatch_event_connection"},
	{
		Type:  "aws_cloudwatch_event_endpoint",
		Holds: catalog.Stream,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				At:   catalog.Where{{From: catalog.Argument, Path: "routing_config.failover_config.secondary.route"}},
				Note: "events go to the second region when the first fails, also where replication is switched off",
			},
		},
		Doc: "cloudwatch_event_endpoint",
	},
	{
		Type:  "aws_cloudwatch_event_target",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "arn", Types: eventTargets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_config.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.arn", Types: queues}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "input", Present: true}},
				At:   regional,
				Note: "what the target is given instead of the event is kept with the rule",
			},
		},
		Doc: "cloudwatch_event_target",
	},
}

// calls are how a target begins that is an operation of a service, called in the
// schedule's own region.
var calls = []string{"arn:aws:scheduler:::aws-sdk:", "arn:aws-cn:scheduler:::aws-sdk:", "arn:aws-us-gov:scheduler:::aws-sdk:"}

// What a schedule could not deliver goes to its queue as the target would have had it.
var scheduler = []catalog.Resource{
	{
		Type:  "aws_scheduler_schedule",
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
					{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "target.arn", Begins: calls, Known: true}}},
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
		Type:  "aws_pipes_pipe",
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
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source_parameters.dynamodb_stream_parameters.dead_letter_config.arn", Present: true}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source_parameters.dynamodb_stream_parameters.dead_letter_config.arn", Types: []string{"aws_sns_topic", "aws_sqs_queue"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source_parameters.kinesis_stream_parameters.dead_letter_config.arn", Present: true}, {Path: "desired_state", Not: []string{"STOPPED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source_parameters.kinesis_stream_parameters.dead_letter_config.arn", Types: []string{"aws_sns_topic", "aws_sqs_queue"}}},
			},
		},
		Doc: "pipes_pipe",
	},
}
