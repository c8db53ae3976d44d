package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var logs = []catalog.Resource{
	{
		Type:  "awscc_logs_account_policy",
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
		Doc: "logs_account_policy",
	},
	// A detector keeps the anomalies that it finds, with the messages they are in.
	{
		Type:  "awscc_logs_log_anomaly_detector",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "logs_log_anomaly_detector",
	},
	{
		Type:  "awscc_logs_delivery",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "delivery_destination_arn", Types: []string{"awscc_logs_delivery_destination", "aws_cloudwatch_log_delivery_destination"}}},
		Doc:   "logs_delivery",
	},
	{
		Type: "awscc_logs_delivery_destination",
		At: catalog.Where{
			{From: catalog.Reference, Path: "destination_resource_arn", Types: logDestinations},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "delivery_destination_type", Is: []string{"XRAY"}}}},
		},
		Doc: "logs_delivery_destination",
	},
	{
		Type:  "awscc_logs_destination",
		At:    catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: streamsAndFirehoses}},
		Names: []string{"destination_name"},
		Doc:   "logs_destination",
	},
	// An integration shows logs in a collection of OpenSearch that it makes.
	{
		Type:  "awscc_logs_integration",
		Holds: catalog.Search,
		At:    regional,
		Names: []string{"integration_name"},
		Doc:   "logs_integration",
	},
	{
		// What an audit finds goes where the policy, which is a JSON text, says.
		Type:  "awscc_logs_log_group",
		Holds: catalog.Log,
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
		},
		Names: []string{"log_group_name"},
		Doc:   "logs_log_group",
	},
	{
		Type:  "awscc_logs_log_stream",
		Holds: catalog.Log,
		At:    regional,
		Names: []string{"log_stream_name"},
		Doc:   "logs_log_stream",
	},
	{
		Type:  "awscc_logs_scheduled_query",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "destination_configuration.s3_configuration.destination_identifier", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_configuration.s3_configuration.destination_identifier", Types: buckets}},
			},
		},
		Doc: "logs_scheduled_query",
	},
	{
		Type: "awscc_logs_subscription_filter",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "log_group_name", Types: logGroups},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: subscriptionTargets}},
			},
		},
		Doc: "logs_subscription_filter",
	},
}

var cloudWatch = []catalog.Resource{
	{
		Type:  "awscc_cloudwatch_metric_stream",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "firehose_arn", Types: deliveryStreams}},
		Doc:   "cloudwatch_metric_stream",
	},
}

var evidently = []catalog.Resource{
	{
		Type:  "awscc_evidently_project",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_delivery.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_delivery.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_delivery.s3.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_delivery.s3.bucket_name", Types: buckets}},
			},
		},
		Doc: "evidently_project",
	},
}

var internetMonitor = []catalog.Resource{
	{
		Type:  "awscc_internetmonitor_monitor",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "internet_measurements_log_delivery.s3_config.log_delivery_status", Not: []string{"DISABLED"}}, {Path: "internet_measurements_log_delivery.s3_config.bucket_name", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "internet_measurements_log_delivery.s3_config.bucket_name", Types: buckets}},
			},
		},
		Names: []string{"monitor_name"},
		Doc:   "internetmonitor_monitor",
	},
}

var observabilityAdmin = []catalog.Resource{
	{
		Type:  "awscc_observabilityadmin_organization_centralization_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.destination.region"}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "rule.destination.destination_logs_configuration.backup_configuration.region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.destination.destination_logs_configuration.backup_configuration.region"}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "rule.destination.destination_metrics_configuration.backup_configuration.region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.destination.destination_metrics_configuration.backup_configuration.region"}},
			},
		},
		Names: []string{"rule_name"},
		Doc:   "observabilityadmin_organization_centralization_rule",
	},
	{
		Type:  "awscc_observabilityadmin_organization_telemetry_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}},
				At:   regional,
				Note: "a rule switches on the logs of resources, which go to CloudWatch Logs of their region",
				Doc:  "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_TelemetryRule.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}, {Path: "rule.regions", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.regions"}},
				Note: "the rule holds in those regions too",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}, {Path: "rule.all_regions", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the rule holds in every region of the account"}},
			},
		},
		Names: []string{"rule_name"},
		Doc:   "observabilityadmin_organization_telemetry_rule",
	},
	{
		Type:  "awscc_observabilityadmin_s3_table_integration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    regional,
		Doc:   "observabilityadmin_s3_table_integration",
	},
	{
		Type:  "awscc_observabilityadmin_telemetry_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}},
				At:   regional,
				Note: "a rule switches on the logs of resources, which go to CloudWatch Logs of their region",
				Doc:  "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_TelemetryRule.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}, {Path: "rule.regions", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "rule.regions"}},
				Note: "the rule holds in those regions too",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.telemetry_type", Not: []string{"Metrics"}}, {Path: "rule.all_regions", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "the rule holds in every region of the account"}},
			},
		},
		Names: []string{"rule_name"},
		Doc:   "observabilityadmin_telemetry_rule",
	},
}

var rum = []catalog.Resource{
	{
		Type:  "awscc_rum_app_monitor",
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
		Type:  "awscc_synthetics_canary",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "start_canary_after_creation", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "artifact_s3_location", Types: buckets}},
			},
		},
		Doc: "synthetics_canary",
	},
}

var prometheus = []catalog.Resource{
	{
		Type:  "awscc_aps_scraper",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "destination.amp_configuration.workspace_arn", Types: []string{"awscc_aps_workspace", "aws_prometheus_workspace"}},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "destination.cloudwatch_configuration", Present: true}}},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "scraper_logging_configuration.logging_destination.cloudwatch_logs.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "scraper_logging_configuration.logging_destination.cloudwatch_logs.log_group_arn", Types: logGroups}},
			},
		},
		Doc: "aps_scraper",
	},
	{
		Type:  "awscc_aps_workspace",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "query_logging_configuration.destinations.cloudwatch_logs.log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "query_logging_configuration.destinations.cloudwatch_logs.log_group_arn", Types: logGroups}},
			},
		},
		Doc: "aps_workspace",
	},
}

var grafana = []catalog.Resource{
	{
		Type:  "awscc_grafana_workspace",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "grafana_workspace",
	},
}

var xray = []catalog.Resource{
	{
		Type:  "awscc_xray_transaction_search_config",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    regional,
		Doc:   "xray_transaction_search_config",
	},
}

var fis = []catalog.Resource{
	{
		Type:  "awscc_fis_experiment_template",
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
				If:   []catalog.Condition{{Path: "experiment_report_configuration.outputs.experiment_report_s3_configuration.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "experiment_report_configuration.outputs.experiment_report_s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Doc: "fis_experiment_template",
	},
}

var cloudTrail = []catalog.Resource{
	{
		Type:  "awscc_cloudtrail_event_data_store",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "insight_selectors", Present: true}, {Path: "insights_destination", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "insights_destination", Types: eventDataStores}},
			Note: "what is found in the events is written to a store of its own",
		}},
		Doc: "cloudtrail_event_data_store",
	},
	{
		Type:  "awscc_cloudtrail_trail",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "is_logging", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_logs_log_group_arn", Present: true}, {Path: "is_logging", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
		},
		Names: []string{"trail_name"},
		Doc:   "cloudtrail_trail",
	},
}

var config = []catalog.Resource{
	{
		Type:  "awscc_config_config_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "source.custom_policy_details.enable_debug_log_delivery", Is: []string{"true"}}},
				At:   regional,
				Note: "debugging of a rule is logged to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "source.owner", Is: []string{"CUSTOM_LAMBDA"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "source.source_identifier", Types: functions}},
				Note: "the function is given what was recorded to judge it",
				Doc:  "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
			},
		},
		Doc: "config_config_rule",
	},
	{
		Type: "awscc_config_conformance_pack",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "delivery_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_s3_bucket", Types: buckets}},
				Note: "the service writes the templates of packs there",
			},
		},
		Doc: "config_conformance_pack",
	},
	{
		Type: "awscc_config_organization_conformance_pack",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "delivery_s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_s3_bucket", Types: buckets}},
				Note: "the service writes the templates of packs there",
			},
		},
		Doc: "config_organization_conformance_pack",
	},
	{
		Type:  "awscc_config_aggregation_authorization",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "authorized_aws_region"}},
		Doc:   "config_aggregation_authorization",
	},
	{
		Type:  "awscc_config_configuration_aggregator",
		Holds: catalog.Log,
		At:    regional,
		Names: []string{"configuration_aggregator_name"},
		Doc:   "config_configuration_aggregator",
	},
}

var auditManager = []catalog.Resource{
	{
		Type:  "awscc_auditmanager_assessment",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "assessment_reports_destination.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "assessment_reports_destination.destination", Types: buckets}},
			},
		},
		Doc: "auditmanager_assessment",
	},
}

var apiGateway = []catalog.Resource{
	{
		Type:  "awscc_apigateway_deployment",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "stage_description.access_log_setting.destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "stage_description.access_log_setting.destination_arn", Types: accessLogs}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "stage_description.cache_cluster_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "responses are kept in the stage's cache",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "stage_description.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "stage_description.method_settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "apigateway_deployment",
	},
	{
		Type:  "awscc_apigateway_stage",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_log_setting.destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_log_setting.destination_arn", Types: accessLogs}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "cache_cluster_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "responses are kept in the stage's cache",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "method_settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "apigateway_stage",
	},
}

var apiGatewayV2 = []catalog.Resource{
	{
		Type:  "awscc_apigatewayv2_stage",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_log_settings.destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_log_settings.destination_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_route_settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "apigatewayv2_stage",
	},
}

var appSync = []catalog.Resource{
	{
		Type:  "awscc_appsync_api",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "owner_contact", Present: true}},
				At:   regional,
				Note: "an address of the owner's is kept with the API",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_config.log_config", Present: true}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "appsync_api",
	},
	{
		Type: "awscc_appsync_channel_namespace", Holds: catalog.Image, Doc: "appsync_channel_namespace",
		Copies: []catalog.Copy{{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "code_handlers", Present: true}}, At: regional, Note: appSyncCode}},
	},
	{
		Type:  "awscc_appsync_function_configuration",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "code", Present: true}},
				At:   regional,
				Note: appSyncCode,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sync_config.conflict_handler", Is: []string{"LAMBDA"}}, {Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Types: functions}},
				Note: appSyncConflicts,
			},
		},
		Doc: "appsync_function_configuration",
	},
	{
		Type:  "awscc_appsync_resolver",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "code", Present: true}},
				At:   regional,
				Note: appSyncCode,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sync_config.conflict_handler", Is: []string{"LAMBDA"}}, {Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Types: functions}},
				Note: appSyncConflicts,
			},
		},
		Doc: "appsync_resolver",
	},
	{
		Type:  "awscc_appsync_graph_ql_api",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "owner_contact", Present: true}},
				At:   regional,
				Note: "an address of the owner's is kept with the API",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_config", Present: true}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "appsync_graph_ql_api",
	},
}

var elb = []catalog.Resource{
	{
		Type:  "awscc_elasticloadbalancing_load_balancer",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logging_policy.enabled", Not: []string{"false"}}, {Path: "access_logging_policy.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logging_policy.s3_bucket_name", Types: buckets}},
			},
		},
		Names: []string{"load_balancer_name"},
		Doc:   "elasticloadbalancing_load_balancer",
	},
}

// The bucket of a log is one attribute of a list and the switch another, so that a
// bucket counts as used.
var elbV2 = []catalog.Resource{
	{
		Type:  "awscc_elasticloadbalancingv2_load_balancer",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "load_balancer_attributes",
				If:   []catalog.Condition{{Path: "key", Is: []string{"access_logs.s3.bucket"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "value", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "load_balancer_attributes",
				If:   []catalog.Condition{{Path: "key", Is: []string{"connection_logs.s3.bucket"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "value", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "load_balancer_attributes",
				If:   []catalog.Condition{{Path: "key", Is: []string{"health_check_logs.s3.bucket"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "value", Types: buckets}},
			},
		},
		Doc: "elasticloadbalancingv2_load_balancer",
	},
	{
		Type:  "awscc_elasticloadbalancingv2_listener",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "default_actions.authenticate_oidc_config.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "elasticloadbalancingv2_listener",
	},
	{
		Type:  "awscc_elasticloadbalancingv2_listener_rule",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "actions.authenticate_oidc_config.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "elasticloadbalancingv2_listener_rule",
	},
}

var globalAccelerator = []catalog.Resource{
	{
		Type:  "awscc_globalaccelerator_accelerator",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "flow_logs_enabled", Is: []string{"true"}}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "flow_logs_s3_bucket", Types: buckets}},
			},
		},
		Doc: "globalaccelerator_accelerator",
	},
}

var networkFirewall = []catalog.Resource{
	{
		Type:  "awscc_networkfirewall_firewall",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_analysis_types", Present: true}},
				At:   regional,
				Note: "the service keeps which domains traffic went to, for reports",
				Doc:  "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_StartAnalysisReport.html",
			},
		},
		Doc: "networkfirewall_firewall",
	},
	{
		Type:  "awscc_networkfirewall_logging_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_configs",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"S3"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_configs",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"CloudWatchLogs"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_configs",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"KinesisDataFirehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.deliveryStream", Types: deliveryStreams}},
			},
		},
		Doc: "networkfirewall_logging_configuration",
	},
}

var route53 = []catalog.Resource{
	{
		Type:  "awscc_route53_hosted_zone",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "query_logging_config.cloudwatch_logs_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "query_logging_config.cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
		},
		Doc: "route53_hosted_zone",
	},
}

var route53Resolver = []catalog.Resource{
	{
		Type:  "awscc_route53resolver_resolver_query_logging_config",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: logDestinations}},
		Doc:   "route53resolver_resolver_query_logging_config",
	},
	{
		// One that another account shares logs to where that account says.
		Type: "awscc_route53resolver_resolver_query_logging_config_association",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "resolver_query_log_config_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "resolver_query_log_config_id", Types: queryLogs, Declared: true}},
			Note: "queries of the network are logged to where the configuration says",
		}},
		Doc: "route53resolver_resolver_query_logging_config_association",
	},
}

var vpcLattice = []catalog.Resource{
	{
		Type:  "awscc_vpclattice_access_log_subscription",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: logDestinations}},
		Doc:   "vpclattice_access_log_subscription",
	},
}

var fms = []catalog.Resource{
	{
		Type:  "awscc_fms_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@loggingConfiguration.logDestinationConfigs", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@loggingConfiguration.logDestinationConfigs", Types: logDestinations}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@sampledRequestsEnabledForDefaultActions", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@preProcessRuleGroups.sampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@postProcessRuleGroups.sampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Types: deliveryStreams}},
			},
			// With one firewall for all accounts it stands a level deeper.
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Types: deliveryStreams}},
			},
		},
		Names: []string{"policy_name"},
		Doc:   "fms_policy",
	},
}

var wafV2 = []catalog.Resource{
	{
		Type:  "awscc_wafv2_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "log_destination_configs", Types: logDestinations}},
		Doc:   "wafv2_logging_configuration",
	},
}

// What passes through the edge is kept there for a while, wherever viewers are.
// Distributions were taken out of the provider in 2024.
var cloudFront = []catalog.Resource{
	{
		Type:  "awscc_cloudfront_distribution",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "distribution_config.default_cache_behavior.cache_policy_id", Not: cachingDisabled}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "distribution_config.cache_behaviors", Present: true}, {Path: "distribution_config.cache_behaviors.cache_policy_id", Not: cachingDisabled}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "distribution_config.custom_error_responses", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "distribution_config.logging.bucket", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "distribution_config.logging.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				Each: "distribution_config.origins.origin_shield",
				If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}}},
				When: []catalog.Condition{{Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "origin_shield_region"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "distribution_config.default_cache_behavior.lambda_function_associations", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "distribution_config.default_cache_behavior.lambda_function_associations.lambda_function_arn", Types: functions},
				If:   []catalog.Condition{{Path: "distribution_config.default_cache_behavior.lambda_function_associations", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "distribution_config.cache_behaviors.lambda_function_associations", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "distribution_config.cache_behaviors.lambda_function_associations.lambda_function_arn", Types: functions},
				If:   []catalog.Condition{{Path: "distribution_config.cache_behaviors.lambda_function_associations", Present: true}, {Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				Each: "distribution_config.default_cache_behavior",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"awscc_cloudfront_realtime_log_config", "aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
			{
				Role: catalog.RoleLog,
				Each: "distribution_config.cache_behaviors",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "distribution_config.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"awscc_cloudfront_realtime_log_config", "aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
		},
	},
	{
		Type:  "awscc_cloudfront_distribution_tenant",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
		},
		Doc: "cloudfront_distribution_tenant",
	},
	{
		Type:  "awscc_cloudfront_key_value_store",
		Holds: catalog.NoSQL,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the store is global and read at the edge", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"}},
		Doc:   "cloudfront_key_value_store",
	},
	{
		Type:  "awscc_cloudfront_realtime_log_config",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "end_points.kinesis_stream_config.stream_arn", Types: streams}},
		Doc:   "cloudfront_realtime_log_config",
	},
	{
		Type:  "awscc_cloudfront_function",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Unbound, Note: "a function's code is copied to every edge location", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"}},
		Doc:   "cloudfront_function",
	},
	{
		Type:  "awscc_cloudfront_connection_function",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Unbound, Note: "a function's code is copied to every edge location", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"}},
		Doc:   "cloudfront_connection_function",
	},
}

// nearViewers is where what passes through the edge is kept for a while.
var nearViewers = catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html"}}

// cachingDisabled is the policy of the service's own by which nothing is cached
// (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html);
// pages for errors are cached all the same.
var cachingDisabled = []string{"4135ea2d-6df8-44a3-9df3-4b5a84be39ad"}

// edgeCode is where functions at the edge are.
var edgeCode = catalog.Where{{From: catalog.Unbound, Note: "a function at the edge is copied to the regions near viewers", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html"}}

// edgeLogs is where functions at the edge write what they log.
var edgeLogs = catalog.Where{{From: catalog.Unbound, Note: "a function at the edge writes its log in the region where it ran, near the viewer", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html"}}

var bcmDataExports = []catalog.Resource{
	{
		Type:  "awscc_bcmdataexports_export",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "export.destination_configurations.s3_destination.s3_region"}},
		Doc:   "bcmdataexports_export",
	},
}

var cur = []catalog.Resource{
	{
		Type:  "awscc_cur_report_definition",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "s3_region"}},
		Names: []string{"report_name"},
		Doc:   "cur_report_definition",
	},
}

var detective = []catalog.Resource{
	{
		Type:  "awscc_detective_graph",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "detective_graph",
	},
	{
		Type:  "awscc_detective_member_invitation",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "member_email_address", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
		},
		Doc: "detective_member_invitation",
	},
	{
		Type:  "awscc_detective_organization_admin",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/detective/latest/APIReference/API_EnableOrganizationAdminAccount.html",
			},
		},
		Doc: "detective_organization_admin",
	},
}

var guardDuty = []catalog.Resource{
	{
		Type:  "awscc_guardduty_detector",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "features",
				If:   []catalog.Condition{{Path: "name", Is: []string{"AI_ANALYST"}}, {Path: "status", Is: []string{"ENABLED"}}},
				When: []catalog.Condition{{Path: "enable", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the examination of findings over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html",
			},
		},
		Doc: "guardduty_detector",
	},
	{
		Type:  "awscc_guardduty_member",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-east-1"}},
				Note: "the address of an invited account is verified in us-east-1 alone",
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_invitations.html",
			},
		},
		Doc: "guardduty_member",
	},
	{
		Type:  "awscc_guardduty_publishing_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "destination_properties.destination_arn", Types: buckets},
			{From: catalog.Reference, Path: "destination_properties.kms_key_arn", Types: keys, Note: "findings are encrypted with a key of the region that the bucket is in", Doc: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"},
		},
		Doc: "guardduty_publishing_destination",
	},
}

var macie = []catalog.Resource{
	// What was found, and in which object, is kept for ninety days.
	{
		Type:  "awscc_macie_session",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "macie_session",
	},
}

var securityHub = []catalog.Resource{
	{
		Type:  "awscc_securityhub_aggregator_v2",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "securityhub_aggregator_v2",
	},
	{
		Type: "awscc_securityhub_automation_rule_v2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "actions",
				If:   []catalog.Condition{{Path: "type", Is: []string{"EXTERNAL_INTEGRATION"}}},
				When: []catalog.Condition{{Path: "rule_status", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
		},
		Doc: "securityhub_automation_rule_v2",
	},
	{
		Type:  "awscc_securityhub_configuration_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration_policy.security_hub.service_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that the policy is given to have the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration_policy.security_hub.service_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service is also switched on in the regions that are linked to this one", Doc: "https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html"}},
			},
		},
		Doc: "securityhub_configuration_policy",
	},
	{
		Type: "awscc_securityhub_connector_v2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "provider_name.jira_cloud",
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "provider_name.service_now",
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
		},
		Doc: "securityhub_connector_v2",
	},
	{
		Type:  "awscc_securityhub_finding_aggregator",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "region_linking_mode", Not: []string{"NO_REGIONS"}}},
				At:   regional,
				Note: "findings of the linked regions are copied into this one",
			},
		},
		Doc: "securityhub_finding_aggregator",
	},
	{
		Type:  "awscc_securityhub_hub",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "securityhub_hub",
	},
	{
		Type:  "awscc_securityhub_hub_v2",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "securityhub_hub_v2",
	},
	{
		Type:  "awscc_securityhub_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "securityhub_organization_configuration",
	},
	{
		Type:  "awscc_securityhub_delegated_admin",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html",
			},
		},
		Doc: "securityhub_delegated_admin",
	},
}

var securityLake = []catalog.Resource{
	{
		Type:  "awscc_securitylake_aws_log_source",
		Holds: catalog.Log,
		At:    catalog.Where{{From: catalog.Reference, Path: "data_lake_arn", Types: []string{"awscc_securitylake_data_lake", "aws_securitylake_data_lake"}}},
		Doc:   "securitylake_aws_log_source",
	},
	{
		Type:  "awscc_securitylake_data_lake",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_configuration.regions", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_configuration.regions"}},
			},
		},
		Doc: "securitylake_data_lake",
	},
	{
		Type:  "awscc_securitylake_subscriber_notification",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "notification_configuration.https_notification_configuration.authorization_api_key_value", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "securitylake_subscriber_notification",
	},
}

var aiOps = []catalog.Resource{
	{
		Type:  "awscc_aiops_investigation_group",
		Holds: catalog.Log,
		At:    regional,
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Each: "chatbot_notification_channels",
			At:   catalog.Where{{From: catalog.Reference, Path: "sns_topic_arn", Types: topics}},
			Note: "what an investigation finds is passed on to the chat through the topic",
		}},
		Doc: "aiops_investigation_group",
	},
}

var accessAnalyzer = []catalog.Resource{
	{
		Type:  "awscc_accessanalyzer_analyzer",
		Holds: catalog.Log,
		At:    regional,
		Doc:   "accessanalyzer_analyzer",
	},
}

var applicationInsights = []catalog.Resource{
	{
		Type:  "awscc_applicationinsights_application",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_configuration_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service sets up logs that it recommends, which go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "component_monitoring_settings",
				If:   []catalog.Condition{{Path: "component_configuration_mode", Is: []string{"DEFAULT", "DEFAULT_WITH_OVERWRITE"}}},
				At:   regional,
				Note: "the service sets up logs that it recommends, which go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "component_monitoring_settings",
				If:   []catalog.Condition{{Path: "component_configuration_mode", Is: []string{"CUSTOM"}}, {Path: "custom_component_configuration.configuration_details.logs", Present: true}},
				At:   regional,
				Note: "the logs that are named go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "component_monitoring_settings",
				If:   []catalog.Condition{{Path: "component_configuration_mode", Is: []string{"CUSTOM"}}, {Path: "custom_component_configuration.configuration_details.windows_events", Present: true}},
				At:   regional,
				Note: "the logs that are named go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "component_monitoring_settings",
				If:   []catalog.Condition{{Path: "component_configuration_mode", Is: []string{"CUSTOM"}}, {Path: "custom_component_configuration.sub_component_type_configurations.sub_component_configuration_details.logs", Present: true}},
				At:   regional,
				Note: "the logs that are named go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "component_monitoring_settings",
				If:   []catalog.Condition{{Path: "component_configuration_mode", Is: []string{"CUSTOM"}}, {Path: "custom_component_configuration.sub_component_type_configurations.sub_component_configuration_details.windows_events", Present: true}},
				At:   regional,
				Note: "the logs that are named go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html",
			},
		},
		Doc: "applicationinsights_application",
	},
}

const (
	appSyncCode      = "code that the service runs itself is kept by it"
	appSyncConflicts = "the function is shown items that conflict, to say which is kept"
)
