package aws

import "github.com/kokunai/kokunai/providers/catalog"

var logs = []catalog.Resource{
	{
		Type:  "aws_cloudwatch_log_account_policy",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_type", Is: []string{"SUBSCRIPTION_FILTER_POLICY"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@DestinationArn", Types: subscriptionTargets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_type", Is: []string{"DATA_PROTECTION_POLICY"}}, {Path: "policy_document@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_type", Is: []string{"DATA_PROTECTION_POLICY"}}, {Path: "policy_document@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_type", Is: []string{"DATA_PROTECTION_POLICY"}}, {Path: "policy_document@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Types: buckets}},
			},
		},
		Doc: "cloudwatch_log_account_policy",
	},
	// A detector keeps the anomalies that it finds, with the messages they are in.
	{
		Type:  "aws_cloudwatch_log_anomaly_detector",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   regional,
			},
		},
		Doc: "cloudwatch_log_anomaly_detector",
	},
	{
		Type:  "aws_cloudwatch_log_delivery",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "delivery_destination_arn", Types: []string{"aws_cloudwatch_log_delivery_destination"}}},
		Doc:   "cloudwatch_log_delivery",
	},
	// What an audit finds goes where the policy, which is a JSON text, says.
	{
		Type:  "aws_cloudwatch_log_data_protection_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_document@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.CloudWatchLogs.LogGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_document@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.Firehose.DeliveryStream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "policy_document@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "policy_document@Statement.Operation.Audit.FindingsDestination.S3.Bucket", Types: buckets}},
			},
		},
		Doc: "cloudwatch_log_data_protection_policy",
	},
	{
		Type: "aws_cloudwatch_log_delivery_destination",
		At: catalog.Where{
			{From: catalog.Reference, Path: "delivery_destination_configuration.destination_resource_arn", Types: logDestinations},
			{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "delivery_destination_type", Is: []string{"XRAY"}}}},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "delivery_destination_type", Is: []string{"XRAY"}}}},
		},
		Doc: "cloudwatch_log_delivery_destination",
	},
	{
		Type: "aws_cloudwatch_log_destination",
		At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: []string{"aws_kinesis_firehose_delivery_stream", "aws_kinesis_stream"}}},
		Doc:  "cloudwatch_log_destination",
	},
	{Type: "aws_cloudwatch_log_group", Holds: catalog.Log, At: regional, Location: []string{"region"}, Doc: "cloudwatch_log_group"},
	{Type: "aws_cloudwatch_log_stream", Holds: catalog.Log, At: regional, Doc: "cloudwatch_log_stream"},
	{
		// Which logs are copied into the tables that the integration keeps.
		Type:  "aws_cloudwatch_log_s3_table_integration_source",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "integration_arn", Types: []string{"aws_observabilityadmin_s3_table_integration"}}},
		Doc:   "cloudwatch_log_s3_table_integration_source",
	},
	{
		Type: "aws_cloudwatch_log_subscription_filter",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "log_group_name", Types: logGroups},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: subscriptionTargets}},
			},
		},
		Doc: "cloudwatch_log_subscription_filter",
	},
}

var cloudWatch = []catalog.Resource{
	{
		Type:  "aws_cloudwatch_metric_stream",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "firehose_arn", Types: deliveryStreams}},
		Doc:   "cloudwatch_metric_stream",
	},
}

var evidently = []catalog.Resource{
	{
		Type:  "aws_evidently_project",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_delivery.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_delivery.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_delivery.s3_destination.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_delivery.s3_destination.bucket", Types: buckets}},
			},
		},
		Doc: "evidently_project",
	},
}

var internetMonitor = []catalog.Resource{
	{
		Type:  "aws_internetmonitor_monitor",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "internet_measurements_log_delivery.s3_config.bucket_name", Present: true}, {Path: "internet_measurements_log_delivery.s3_config.log_delivery_status", Not: []string{"DISABLED"}}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "internet_measurements_log_delivery.s3_config.bucket_name", Types: buckets}},
			},
		},
		Doc: "internetmonitor_monitor",
	},
}

var observabilityAdmin = []catalog.Resource{
	{
		Type:  "aws_observabilityadmin_centralization_rule_for_organization",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, At: catalog.Where{{From: catalog.Argument, Path: "rule.destination.region"}}},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "rule.destination.destination_logs_configuration.backup_configuration.region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.destination.destination_logs_configuration.backup_configuration.region"}},
			},
		},
		Doc: "observabilityadmin_centralization_rule_for_organization",
	},
	// It makes itself a bucket of tables, aws-cloudwatch, if there is none yet.
	{Type: "aws_observabilityadmin_s3_table_integration", Holds: catalog.Log, Role: catalog.RoleLog, At: regional, Doc: "observabilityadmin_s3_table_integration"},
	{Type: "aws_observabilityadmin_telemetry_pipeline", Holds: catalog.Log, At: regional, Doc: "observabilityadmin_telemetry_pipeline"},
	{
		Type:  "aws_observabilityadmin_telemetry_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}},
				At:   regional,
				Note: "a rule switches on the logs of resources, which go to CloudWatch Logs of their region",
				Doc:  "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_TelemetryRule.html",
			},
		},
		Doc: "observabilityadmin_telemetry_rule",
	},
	{
		Type:  "aws_observabilityadmin_telemetry_rule_for_organization",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}},
				At:   regional,
				Note: "a rule switches on the logs of resources, which go to CloudWatch Logs of their region",
				Doc:  "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_TelemetryRule.html",
			},
		},
		Doc: "observabilityadmin_telemetry_rule_for_organization",
	},
}

var rum = []catalog.Resource{
	{
		Type:  "aws_rum_app_monitor",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cw_log_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "events are also sent to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-create-app-monitor.html",
			},
		},
		Doc: "rum_app_monitor",
	},
}

var synthetics = []catalog.Resource{
	{
		Type:  "aws_synthetics_canary",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "start_canary", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "artifact_s3_location", Types: buckets}},
			},
		},
		Doc: "synthetics_canary",
	},
}

var prometheus = []catalog.Resource{
	{
		Type:  "aws_prometheus_query_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination.cloudwatch_logs.log_group_arn", Types: logGroups}},
		Doc:   "prometheus_query_logging_configuration",
	},
	{
		Type:  "aws_prometheus_scraper",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination.amp.workspace_arn", Types: []string{"aws_prometheus_workspace"}}},
		Doc:   "prometheus_scraper",
	},
	{
		Type:  "aws_prometheus_scraper_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "logging_destination.cloudwatch_logs.log_group_arn", Types: logGroups}},
		Doc:   "prometheus_scraper_logging_configuration",
	},
	{
		Type:  "aws_prometheus_workspace",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_group_arn", Types: logGroups}},
			},
		},
		Doc: "prometheus_workspace",
	},
}

var grafana = []catalog.Resource{
	{
		Type:  "aws_grafana_license_association",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "grafana_token", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
				Doc:  "https://docs.aws.amazon.com/grafana/latest/APIReference/API_AssociateLicense.html",
			},
		},
		Doc: "grafana_license_association",
	},
	{Type: "aws_grafana_workspace", Holds: catalog.Other, At: regional, Doc: "grafana_workspace"},
}

var xray = []catalog.Resource{
	{
		Type:  "aws_xray_trace_segment_destination",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "destination", Is: []string{"CloudWatchLogs"}}},
				At:   regional,
				Note: "spans go to a log group of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html",
			},
		},
		Doc: "xray_trace_segment_destination",
	},
}

var fis = []catalog.Resource{
	{
		Type:  "aws_fis_experiment_template",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.cloudwatch_logs_configuration.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.cloudwatch_logs_configuration.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.s3_configuration.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.s3_configuration.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "experiment_report_configuration.outputs.s3_configuration.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "experiment_report_configuration.outputs.s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Doc: "fis_experiment_template",
	},
}

// A plan keeps nothing, whatever its regions; the report of each execution goes to a bucket.
var arcRegionSwitch = []catalog.Resource{
	{
		Type:  "aws_arcregionswitch_plan",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "report_configuration.report_output.s3_configuration.bucket_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "report_configuration.report_output.s3_configuration.bucket_path", Types: buckets}},
			},
		},
		Doc: "arcregionswitch_plan",
	},
}

var applicationInsights = []catalog.Resource{
	{
		Type:  "aws_applicationinsights_application",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_config_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service sets up logs that it recommends, which go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_create", Is: []string{"true"}}, {Path: "auto_config_enabled", Not: []string{"true"}, Default: "false"}},
				At:   regional,
				Note: "the service sets up logs that it recommends, which go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
		},
		Doc: "applicationinsights_application",
	},
}
