package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var openSearch = []catalog.Resource{
	{
		Type:  "awscc_opensearchservice_application",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "opensearchservice_application",
	},
	{
		Type:  "awscc_opensearchservice_domain",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options.AUDIT_LOGS",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "cloudwatch_logs_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options.ES_APPLICATION_LOGS",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "cloudwatch_logs_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options.INDEX_SLOW_LOGS",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "cloudwatch_logs_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options.SEARCH_SLOW_LOGS",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "cloudwatch_logs_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_logs_log_group_arn", Types: logGroups}},
			},
		},
		Names: []string{"domain_name"},
		Doc:   "opensearchservice_domain",
	},
}

var openSearchServerless = []catalog.Resource{
	{
		Type:  "awscc_opensearchserverless_collection",
		Holds: catalog.Search,
		At:    regional,
		Doc:   "opensearchserverless_collection",
	},
	{
		Type:  "awscc_opensearchserverless_collection_index",
		Holds: catalog.Search,
		At:    regional,
		Names: []string{"index_name"},
		Doc:   "opensearchserverless_collection_index",
	},
}

var openSearchIngestion = []catalog.Resource{
	{
		Type:  "awscc_osis_pipeline",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Unstated, Note: "the sink stands inside the body of the pipeline"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_publishing_options.is_logging_enabled", Not: []string{"false"}}, {Path: "log_publishing_options.cloudwatch_log_destination.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_publishing_options.cloudwatch_log_destination.log_group", Types: logGroups}},
			},
		},
		Names: []string{"pipeline_name"},
		Doc:   "osis_pipeline",
	},
}

var kendra = []catalog.Resource{
	{
		Type:  "awscc_kendra_data_source",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_document_enrichment_configuration.pre_extraction_hook_configuration.s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_document_enrichment_configuration.pre_extraction_hook_configuration.s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_document_enrichment_configuration.post_extraction_hook_configuration.s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_document_enrichment_configuration.post_extraction_hook_configuration.s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "custom_document_enrichment_configuration.pre_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
			{
				Role: catalog.RoleExport,
				Each: "custom_document_enrichment_configuration.post_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
		},
		Doc: "kendra_data_source",
	},
	{
		Type:  "awscc_kendra_faq",
		Holds: catalog.Search,
		At:    regional,
		Doc:   "kendra_faq",
	},
	{
		Type:  "awscc_kendra_index",
		Holds: catalog.Search,
		At:    regional,
		Doc:   "kendra_index",
	},
}

var resourceExplorer = []catalog.Resource{
	{
		Type:  "awscc_resourceexplorer2_index",
		Holds: catalog.Search,
		At:    regional,
		Doc:   "resourceexplorer2_index",
	},
}

var redshift = []catalog.Resource{
	{
		Type:  "awscc_redshift_cluster",
		Holds: catalog.Warehouse,
		At:    zoned,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "destination_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
				Note: "snapshots are copied there",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_properties.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_properties.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_properties.log_destination_type", Is: []string{"cloudwatch"}}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Names:  []string{"cluster_identifier"},
		Within: []string{"availability_zone"},
		Doc:    "redshift_cluster",
	},
	{
		Type: "awscc_redshift_integration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_arn", Types: []string{"awscc_dynamodb_table", "awscc_s3_bucket", "aws_dynamodb_table", "aws_s3_bucket"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: warehouses}},
			},
		},
		Doc: "redshift_integration",
	},
}

var redshiftServerless = []catalog.Resource{
	{
		Type:  "awscc_redshiftserverless_namespace",
		Holds: catalog.Warehouse,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Each: "snapshot_copy_configurations",
				At:   catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
		},
		Names: []string{"namespace_name"},
		Doc:   "redshiftserverless_namespace",
	},
	{
		Type:  "awscc_redshiftserverless_snapshot",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"snapshot_name"},
		Doc:   "redshiftserverless_snapshot",
	},
	{
		Type:  "awscc_redshiftserverless_workgroup",
		At:    regional,
		Names: []string{"workgroup_name"},
		Doc:   "redshiftserverless_workgroup",
	},
}

var quickSight = []catalog.Resource{
	{
		Type:  "awscc_quicksight_data_set",
		Holds: catalog.Warehouse,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "import_mode", Not: []string{"DIRECT_QUERY"}}},
				At:   regional,
			},
		},
		Doc: "quicksight_data_set",
	},
	{
		Type:  "awscc_quicksight_knowledge_base",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "quicksight_knowledge_base",
	},
	{
		Type:  "awscc_quicksight_data_source",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.credential_pair", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.key_pair_credentials", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.copy_source_arn", Present: true}},
				At:   regional,
				Note: "the connection copies the password of another",
			},
		},
		Doc: "quicksight_data_source",
	},
}

var finSpace = []catalog.Resource{
	{
		Type:  "awscc_finspace_environment",
		Holds: catalog.Warehouse,
		At:    regional,
		Doc:   "finspace_environment",
	},
}

// A resource link stands for a database that may be in another region.
var glue = []catalog.Resource{
	{
		Type:  "awscc_glue_catalog",
		Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "federated_catalog.identifier"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "federated_catalog", Present: true}}, Note: "the catalog stands for data of another system"},
			{From: catalog.Reference, Path: "target_redshift_catalog.catalog_arn", Types: []string{"awscc_glue_catalog", "aws_glue_catalog"}},
			{From: catalog.ProviderConfig},
		},
		Doc: "glue_catalog",
	},
	{
		Type:  "awscc_glue_database",
		Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Argument, Path: "database_input.target_database.region"},
			{From: catalog.Reference, Path: "database_input.federated_database.identifier"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "database_input.federated_database", Present: true}}, Note: "the database stands for data of another system"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "database_input.location_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "database_input.location_uri", Types: buckets}},
			},
		},
		Names: []string{"database_input.name", "database_name"},
		Doc:   "glue_database",
	},
	{
		Type: "awscc_glue_integration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_arn", Types: tables},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: []string{"awscc_glue_catalog", "awscc_glue_database", "awscc_redshift_cluster", "awscc_redshiftserverless_namespace", "aws_glue_catalog", "aws_glue_catalog_database", "aws_redshift_cluster", "aws_redshiftserverless_namespace"}}},
			},
		},
		Doc: "glue_integration",
	},
	{Type: "awscc_glue_user_defined_function", Holds: catalog.Warehouse, At: regional, Doc: "glue_user_defined_function"},
	{
		// The service copies a blueprint, code and all, to a place of its own.
		Type:  "awscc_glue_blueprint",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "glue_blueprint",
	},
	{
		// What a trigger hands over goes before the job's own arguments, those that
		// the service reads too.
		Type: "awscc_glue_trigger",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments@--TempDir", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arguments@--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments@--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				At:   regional,
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments@--spark-event-logs-path", Present: true}, {Path: "arguments@--enable-spark-ui", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arguments@--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments@--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				At:   regional,
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
		},
		Doc: "glue_trigger",
	},
	{
		Type:  "awscc_glue_job",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_arguments@--TempDir", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_arguments@--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_arguments@--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				At:   regional,
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_arguments@--spark-event-logs-path", Present: true}, {Path: "default_arguments@--enable-spark-ui", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_arguments@--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "non_overridable_arguments@--TempDir", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "non_overridable_arguments@--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "non_overridable_arguments@--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				At:   regional,
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "non_overridable_arguments@--spark-event-logs-path", Present: true}, {Path: "non_overridable_arguments@--enable-spark-ui", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "non_overridable_arguments@--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_arguments@--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				At:   regional,
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "non_overridable_arguments@--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				At:   regional,
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
		},
		Doc: "glue_job",
	},
	{
		Type: "awscc_glue_workflow",
		At:   regional,
		Doc:  "glue_workflow",
	},
}

var athena = []catalog.Resource{
	{
		Type:  "awscc_athena_work_group",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "work_group_configuration.engine_version.selected_engine_version", Begins: []string{"PySpark"}}},
				At:   regional,
				Note: "notebooks of a group for Spark are kept by the service itself",
				Doc:  "https://docs.aws.amazon.com/athena/latest/APIReference/API_CustomerContentEncryptionConfiguration.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "work_group_configuration.result_configuration.output_location", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration.result_configuration.output_location", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "work_group_configuration.managed_query_results_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps results itself for a day",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration.monitoring_configuration.s3_logging_configuration.enabled", Not: []string{"false"}}, {Path: "work_group_configuration.monitoring_configuration.s3_logging_configuration.log_location", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration.monitoring_configuration.s3_logging_configuration.log_location", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration.monitoring_configuration.cloudwatch_logging_configuration.enabled", Not: []string{"false"}}, {Path: "work_group_configuration.monitoring_configuration.cloudwatch_logging_configuration.log_group", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration.monitoring_configuration.cloudwatch_logging_configuration.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration.monitoring_configuration.managed_logging_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps the logs itself",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "work_group_configuration_updates.result_configuration_updates.output_location", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration_updates.result_configuration_updates.output_location", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "work_group_configuration_updates.managed_query_results_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps results itself for a day",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration_updates.monitoring_configuration.s3_logging_configuration.enabled", Not: []string{"false"}}, {Path: "work_group_configuration_updates.monitoring_configuration.s3_logging_configuration.log_location", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration_updates.monitoring_configuration.s3_logging_configuration.log_location", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration_updates.monitoring_configuration.cloudwatch_logging_configuration.enabled", Not: []string{"false"}}, {Path: "work_group_configuration_updates.monitoring_configuration.cloudwatch_logging_configuration.log_group", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "work_group_configuration_updates.monitoring_configuration.cloudwatch_logging_configuration.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "work_group_configuration_updates.monitoring_configuration.managed_logging_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps the logs itself",
			},
		},
		Doc: "athena_work_group",
	},
}

var emr = []catalog.Resource{
	{
		Type:  "awscc_emr_step",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_uri", Types: buckets}},
			},
		},
		Doc: "emr_step",
	},
	{
		Type:  "awscc_emr_studio",
		Holds: catalog.Object,
		Role:  catalog.RoleBackup,
		At:    catalog.Where{{From: catalog.Reference, Path: "default_s3_location", Types: buckets}},
		Doc:   "emr_studio",
	},
	// The log of an HBase cluster, of what it has not written to its bucket yet.
	{
		Type:  "awscc_emr_wal_workspace",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"wal_workspace_name"},
		Doc:   "emr_wal_workspace",
	},
}

var emrServerless = []catalog.Resource{
	{
		Type:  "awscc_emrserverless_application",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "monitoring_configuration.managed_persistence_monitoring_configuration.enabled", Not: []string{"false"}, Default: "true"}},
				At:   regional,
				Note: "logs of the jobs are kept by the service itself unless that is switched off",
				Doc:  "https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_ManagedPersistenceMonitoringConfiguration.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "monitoring_configuration.cloudwatch_logging_configuration.enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "monitoring_configuration.cloudwatch_logging_configuration.log_group_name", Types: logGroups},
					{From: catalog.ProviderConfig},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "monitoring_configuration.prometheus_monitoring_configuration.remote_write_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_configuration.prometheus_monitoring_configuration.remote_write_url", Types: []string{"awscc_aps_workspace", "aws_prometheus_workspace"}}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "monitoring_configuration.s3_monitoring_configuration.log_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_configuration.s3_monitoring_configuration.log_uri", Types: buckets}},
			},
		},
		Doc: "emrserverless_application",
	},
}

var mwaa = []catalog.Resource{
	{
		Type:  "awscc_mwaa_environment",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.dag_processing_logs.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the environment writes its logs to log groups that the service makes",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.scheduler_logs.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the environment writes its logs to log groups that the service makes",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.task_logs.enabled", Not: []string{"false"}, Default: "true"}},
				At:   regional,
				Note: "the environment writes its logs to log groups that the service makes",
				Doc:  "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mwaa_environment",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.webserver_logs.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the environment writes its logs to log groups that the service makes",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.worker_logs.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the environment writes its logs to log groups that the service makes",
			},
		},
		Doc: "mwaa_environment",
	},
}

var mwaaServerless = []catalog.Resource{
	{
		Type:  "awscc_mwaaserverless_workflow",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_group_name", Types: logGroups}},
			},
		},
		Doc: "mwaaserverless_workflow",
	},
}

var dataZone = []catalog.Resource{
	{
		Type:  "awscc_datazone_domain",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "datazone_domain",
	},
	{
		Type:  "awscc_datazone_environment",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "environment_account_region"},
			{From: catalog.Unstated, Note: "the blueprint says what is made and where"},
		},
		Doc: "datazone_environment",
	},
}

var dataBrew = []catalog.Resource{
	{
		Type:  "awscc_databrew_job",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "outputs.location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_location.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_location.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "data_catalog_outputs.s3_options.location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "data_catalog_outputs.database_options.temp_directory",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "database_outputs.database_options.temp_directory",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "database_outputs",
				At:   catalog.Where{{From: catalog.Unstated, Note: "the connection names the database"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_subscription", Is: []string{"ENABLE"}}},
				At:   regional,
				Note: "a log group that the service makes",
			},
		},
		Doc: "databrew_job",
	},
}

var cleanRooms = []catalog.Resource{
	{
		Type:  "awscc_cleanrooms_configured_table",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "table_reference.athena.output_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "table_reference.athena.output_location", Types: buckets}},
			},
		},
		Doc: "cleanrooms_configured_table",
	},
	{
		Type:  "awscc_cleanrooms_membership",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "default_result_configuration.output_configuration.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_result_configuration.output_configuration.s3.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "default_job_result_configuration.output_configuration.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_job_result_configuration.output_configuration.s3.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "query_log_status", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "queries are logged to CloudWatch Logs",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "job_log_status", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "jobs are logged to CloudWatch Logs",
			},
		},
		Doc: "cleanrooms_membership",
	},
}

var healthLake = []catalog.Resource{
	{
		Type:  "awscc_healthlake_fhir_datastore",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"datastore_name"},
		Doc:   "healthlake_fhir_datastore",
	},
}

var healthImaging = []catalog.Resource{
	{
		Type:  "awscc_healthimaging_datastore",
		Holds: catalog.Object,
		At:    regional,
		Names: []string{"datastore_name"},
		Doc:   "healthimaging_datastore",
	},
}

var omics = []catalog.Resource{
	{
		Type:  "awscc_omics_annotation_store",
		Holds: catalog.Warehouse,
		At:    regional,
		Doc:   "omics_annotation_store",
	},
	{
		Type:  "awscc_omics_reference_store",
		Holds: catalog.Object,
		At:    regional,
		Doc:   "omics_reference_store",
	},
	{
		Type:  "awscc_omics_sequence_store",
		Holds: catalog.Object,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_log_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_log_location", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "fallback_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "fallback_location", Types: buckets}},
			},
		},
		Doc: "omics_sequence_store",
	},
	{
		Type:  "awscc_omics_variant_store",
		Holds: catalog.Warehouse,
		At:    regional,
		Doc:   "omics_variant_store",
	},
}
