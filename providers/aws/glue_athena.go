package aws

import "github.com/kokunai/kokunai/providers/catalog"

// A resource link stands for a database or table that may be in another region.
var glue = []catalog.Resource{
	{
		Type:  "aws_glue_catalog",
		Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "federated_catalog.identifier"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "federated_catalog", Present: true}}, Note: "the catalog stands for data of another system"},
			{From: catalog.Reference, Path: "target_redshift_catalog.catalog_arn", Types: []string{"aws_glue_catalog"}},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "glue_catalog",
	},
	{
		Type:  "aws_glue_catalog_database",
		Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Argument, Path: "target_database.region"},
			{From: catalog.Reference, Path: "federated_database.identifier"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "federated_database", Present: true}}, Note: "the database stands for data of another system"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "location_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "location_uri", Types: buckets}},
			},
		},
		Doc: "glue_catalog_database",
	},
	{
		Type:  "aws_glue_catalog_table",
		Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Argument, Path: "target_table.region"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_descriptor.location", Present: true}, {Path: "table_type", Not: []string{"VIRTUAL_VIEW"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_descriptor.location", Types: buckets}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "open_table_format_input.iceberg_input.iceberg_table_input.location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "open_table_format_input.iceberg_input.iceberg_table_input.location", Types: buckets}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_descriptor.additional_locations", Present: true}, {Path: "table_type", Not: []string{"VIRTUAL_VIEW"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_descriptor.additional_locations", Types: buckets}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "parameters.metadata_location", Present: true}, {Path: "table_type", Not: []string{"VIRTUAL_VIEW"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameters.metadata_location", Types: buckets}},
			},
		},
		Doc: "glue_catalog_table",
	},
	// The machines stay as long as the endpoint does.
	{
		Type:  "aws_glue_dev_endpoint",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "glue_dev_endpoint",
	},
	{
		Type:  "aws_glue_job",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_arguments.--TempDir", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_arguments.--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_arguments.--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				At:   regional,
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_arguments.--spark-event-logs-path", Present: true}, {Path: "default_arguments.--enable-spark-ui", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_arguments.--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "non_overridable_arguments.--TempDir", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "non_overridable_arguments.--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "non_overridable_arguments.--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				At:   regional,
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "non_overridable_arguments.--spark-event-logs-path", Present: true}, {Path: "non_overridable_arguments.--enable-spark-ui", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "non_overridable_arguments.--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_arguments.--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				At:   regional,
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "non_overridable_arguments.--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				At:   regional,
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "source_control_details.auth_token", Present: true}, {Path: "source_control_details.auth_strategy", Not: []string{"AWS_SECRETS_MANAGER"}}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "glue_job",
	},
	{Type: "aws_glue_ml_transform", Holds: catalog.ML, At: regional, Doc: "glue_ml_transform"},
	{
		Type:  "aws_glue_partition",
		Holds: catalog.Warehouse,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_descriptor.location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_descriptor.location", Types: buckets}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_descriptor.additional_locations", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_descriptor.additional_locations", Types: buckets}},
			},
		},
		Doc: "glue_partition",
	},
	{
		// What a trigger hands over goes before the job's own arguments, those that
		// the service reads too.
		Type: "aws_glue_trigger",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments.--TempDir", Present: true}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arguments.--TempDir", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments.--write-shuffle-files-to-s3", Is: []string{"true", "TRUE", "True"}}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what workers exchange is written to a bucket that has to be in the region of the job",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-spark-shuffle-manager.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments.--spark-event-logs-path", Present: true}, {Path: "arguments.--enable-spark-ui", Not: []string{"false"}}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arguments.--spark-event-logs-path", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "actions",
				If:   []catalog.Condition{{Path: "arguments.--enable-continuous-cloudwatch-log", Is: []string{"true"}}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "output of runs goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html",
			},
		},
		Doc: "glue_trigger",
	},
	{
		Type:  "aws_glue_connection",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "authentication_configuration.basic_authentication_credentials", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "authentication_configuration.custom_authentication_credentials", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "authentication_configuration.oauth2_properties.oauth2_credentials", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.ENCRYPTED_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.KAFKA_CLIENT_KEYSTORE_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.KAFKA_CLIENT_KEY_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.KAFKA_SASL_PLAIN_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.KAFKA_SASL_SCRAM_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "authentication_configuration.oauth2_properties.authorization_code_properties.authorization_code", Present: true}},
				At:   regional,
				Note: "the connection keeps the tokens that it gets for the code",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_properties.ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "athena_properties.spill_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "athena_properties.spill_bucket", Types: buckets}},
				Note: "what a query cannot hold in memory is written there",
				Doc:  "https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html",
			},
		},
		Doc: "glue_connection",
	},
	{Type: "aws_glue_workflow", At: regional, Doc: "glue_workflow"},
	// An entry of the data catalog; its code lies in a bucket.
	{Type: "aws_glue_user_defined_function", Holds: catalog.Warehouse, At: regional, Doc: "glue_user_defined_function"},
}

var athena = []catalog.Resource{
	{
		Type:  "aws_athena_database",
		Holds: catalog.Warehouse,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
		},
		Doc: "athena_database",
	},
	{
		Type:  "aws_athena_workgroup",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "configuration.engine_version.selected_engine_version", Begins: []string{"PySpark"}}},
				At:   regional,
				Note: "notebooks of a group for Spark are kept by the service itself",
				Doc:  "https://docs.aws.amazon.com/athena/latest/APIReference/API_CustomerContentEncryptionConfiguration.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "configuration.result_configuration.output_location", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.result_configuration.output_location", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.monitoring_configuration.s3_logging_configuration.log_location", Present: true}, {Path: "configuration.monitoring_configuration.s3_logging_configuration.enabled", Not: []string{"false"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.monitoring_configuration.s3_logging_configuration.log_location", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.monitoring_configuration.cloud_watch_logging_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "configuration.monitoring_configuration.cloud_watch_logging_configuration.log_group", Types: logGroups},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.monitoring_configuration.managed_logging_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps the logs itself",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "configuration.managed_query_results_configuration.enabled", Is: []string{"true"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "the service keeps the results of queries itself",
			},
		},
		Doc: "athena_workgroup",
	},
}

var emr = []catalog.Resource{
	{
		Type:  "aws_emr_cluster",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "ec2_attributes.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "ec2_attributes.subnet_ids", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_attributes.ad_domain_join_password", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_attributes.cross_realm_trust_principal_password", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "emr_cluster",
	},
	{Type: "aws_emr_instance_fleet", Holds: catalog.Block, At: inEMRCluster, Doc: "emr_instance_fleet"},
	{Type: "aws_emr_instance_group", Holds: catalog.Block, At: inEMRCluster, Doc: "emr_instance_group"},
	{
		Type:  "aws_emr_studio",
		Holds: catalog.Object,
		Role:  catalog.RoleBackup,
		At:    catalog.Where{{From: catalog.Reference, Path: "default_s3_location", Types: buckets}},
		Doc:   "emr_studio",
	},
}

// inEMRCluster is for instances that join a cluster, whose subnet may be on an Outpost.
var inEMRCluster = catalog.Where{
	{From: catalog.Reference, Path: "cluster_id", Types: []string{"aws_emr_cluster"}, Refines: true},
	{From: catalog.Argument, Path: "region"},
	{From: catalog.ProviderConfig},
}

// What a template says of logs holds for every job that is started from it.
var emrContainers = []catalog.Resource{
	{
		Type:  "aws_emrcontainers_job_template",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "job_template_data.configuration_overrides.monitoring_configuration.cloud_watch_monitoring_configuration.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "job_template_data.configuration_overrides.monitoring_configuration.cloud_watch_monitoring_configuration.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "job_template_data.configuration_overrides.monitoring_configuration.s3_monitoring_configuration.log_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "job_template_data.configuration_overrides.monitoring_configuration.s3_monitoring_configuration.log_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "job_template_data.configuration_overrides.monitoring_configuration.persistent_app_ui", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "the service keeps the logs of events that the history of a job is shown from",
			},
		},
		Doc: "emrcontainers_job_template",
	},
}

var emrServerless = []catalog.Resource{
	{
		Type:  "aws_emrserverless_application",
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
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "monitoring_configuration.prometheus_monitoring_configuration.remote_write_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_configuration.prometheus_monitoring_configuration.remote_write_url", Types: []string{"aws_prometheus_workspace"}}},
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
		Type:  "aws_mwaa_environment",
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

var dataZone = []catalog.Resource{
	{Type: "aws_datazone_domain", Holds: catalog.Other, At: regional, Doc: "datazone_domain"},
	{
		Type:  "aws_datazone_environment",
		Holds: catalog.Opaque,
		At: catalog.Where{
			{From: catalog.Argument, Path: "account_region"},
			{From: catalog.Unstated, Note: "the blueprint says what is made and where"},
		},
		Doc: "datazone_environment",
	},
	{Type: "aws_datazone_glossary", Holds: catalog.Other, At: regional, Doc: "datazone_glossary"},
	{Type: "aws_datazone_glossary_term", Holds: catalog.Other, At: regional, Doc: "datazone_glossary_term"},
}

var dataExchange = []catalog.Resource{
	// Assets that give access to a bucket or a database lead to what stays there.
	{
		Type:  "aws_dataexchange_data_set",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "asset_type", Not: []string{"API_GATEWAY_API", "LAKE_FORMATION_DATA_PERMISSION", "REDSHIFT_DATA_SHARE", "S3_DATA_ACCESS"}}},
				At:   regional,
			},
		},
		Doc: "dataexchange_data_set",
	},
	{
		Type:  "aws_dataexchange_event_action",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "action.export_revision_to_s3.revision_destination.bucket", Types: buckets}},
		Doc:   "dataexchange_event_action",
	},
	{Type: "aws_dataexchange_revision", Holds: catalog.Other, At: regional, Doc: "dataexchange_revision"},
	{
		Type:  "aws_dataexchange_revision_assets",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "asset.import_assets_from_s3", Present: true}},
				At:   regional,
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "asset.import_assets_from_signed_url", Present: true}},
				At:   regional,
			},
		},
		Doc: "dataexchange_revision_assets",
	},
}

var cleanRooms = []catalog.Resource{
	{
		Type:  "aws_cleanrooms_membership",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "default_result_configuration.output_configuration.s3.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_result_configuration.output_configuration.s3.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "query_log_status", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "queries are logged to CloudWatch Logs",
			},
		},
		Doc: "cleanrooms_membership",
	},
}
