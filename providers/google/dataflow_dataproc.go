package google

import "github.com/kokunai/kokunai/providers/catalog"

// Data processing: Dataflow, Dataproc and what manages them.
var dataflow = []catalog.Resource{
	{
		Type: "google_dataflow_flex_template_job", Holds: catalog.Stream,
		At:       regionOrProvider,
		Location: []string{"region"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "temp_location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "temp_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "staging_location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "staging_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.bigQueryLoadingTemporaryDirectory", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.bigQueryLoadingTemporaryDirectory", Types: []string{"google_storage_bucket"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.connectionUrl", Present: true}, {Path: "parameters.outputTopic", Absent: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: templateServer, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.errorOutputTopic", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.errorOutputTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDeadletterTable", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDeadletterTable", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDeadletterTopic", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDeadletterTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDirectory", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDirectory", Types: []string{"google_storage_bucket"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTable", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTable", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTableSpec", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTableSpec", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTopic", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.url", Present: true}, {Path: "container_spec_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: templateServer, Doc: templatePage},
		},
		Doc: "dataflow_flex_template_job",
	},
	{
		Type: "google_dataflow_job", Holds: catalog.Stream,
		At: regionOrZone,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, At: catalog.Where{{From: catalog.Argument, Path: "zone"}, {From: catalog.ProviderConfig, Path: "zone"}, {From: catalog.Own}}, Note: "workers run in the zone, which need not be in the job's region"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "temp_gcs_location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "temp_gcs_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.bigQueryLoadingTemporaryDirectory", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.bigQueryLoadingTemporaryDirectory", Types: []string{"google_storage_bucket"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.connectionUrl", Present: true}, {Path: "parameters.outputTopic", Absent: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: templateServer, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.errorOutputTopic", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.errorOutputTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDeadletterTable", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDeadletterTable", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDeadletterTopic", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDeadletterTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputDirectory", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputDirectory", Types: []string{"google_storage_bucket"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTable", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTable", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTableSpec", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTableSpec", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.outputTopic", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: catalog.Where{{From: catalog.Reference, Path: "parameters.outputTopic", Types: []string{"google_pubsub_topic"}}}, Note: templateOutput, Doc: templatePage},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "parameters.url", Present: true}, {Path: "template_gcs_path", Begins: []string{"gs://dataflow-templates"}}}, At: templateServer, Doc: templatePage},
		},
		Doc: "dataflow_job",
	},
}

// Templates of Google's own have parameters that say where they write. A template that
// reads from the server of its connectionUrl has an outputTopic.
const (
	templateOutput = "the template of Google's own writes there"
	templatePage   = "https://cloud.google.com/dataflow/docs/guides/templates/provided-templates"
)

var templateServer = catalog.Where{{From: catalog.Unstated, Note: "the server that the template writes to is known by its address alone"}}

var dataPipeline = []catalog.Resource{
	// The jobs that it launches run where the request for them says.
	{
		Type: "google_data_pipeline_pipeline", Holds: catalog.Stream,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "workload.dataflow_flex_template_request", Present: true}, {Path: "state", Not: []string{"STATE_ARCHIVED", "STATE_PAUSED", "STATE_STOPPING"}}}, At: catalog.Where{
				{From: catalog.Argument, Path: "workload.dataflow_flex_template_request.launch_parameter.environment.worker_region"},
				{From: catalog.Argument, Path: "workload.dataflow_flex_template_request.launch_parameter.environment.worker_zone"},
				{From: catalog.Argument, Path: "workload.dataflow_flex_template_request.launch_parameter.environment.zone"},
				{From: catalog.Argument, Path: "workload.dataflow_flex_template_request.location"},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "workload.dataflow_launch_template_request", Present: true}, {Path: "state", Not: []string{"STATE_ARCHIVED", "STATE_PAUSED", "STATE_STOPPING"}}}, At: catalog.Where{
				{From: catalog.Argument, Path: "workload.dataflow_launch_template_request.launch_parameters.environment.worker_region"},
				{From: catalog.Argument, Path: "workload.dataflow_launch_template_request.launch_parameters.environment.worker_zone"},
				{From: catalog.Argument, Path: "workload.dataflow_launch_template_request.launch_parameters.environment.zone"},
				{From: catalog.Argument, Path: "workload.dataflow_launch_template_request.location"},
				{From: catalog.Own},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "workload.dataflow_flex_template_request.launch_parameter.environment.temp_location", Present: true}, {Path: "state", Not: []string{"STATE_ARCHIVED", "STATE_PAUSED", "STATE_STOPPING"}}}, At: catalog.Where{{From: catalog.Reference, Path: "workload.dataflow_flex_template_request.launch_parameter.environment.temp_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "workload.dataflow_launch_template_request.launch_parameters.environment.temp_location", Present: true}, {Path: "state", Not: []string{"STATE_ARCHIVED", "STATE_PAUSED", "STATE_STOPPING"}}}, At: catalog.Where{{From: catalog.Reference, Path: "workload.dataflow_launch_template_request.launch_parameters.environment.temp_location", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "data_pipeline_pipeline",
	},
}

var dataproc = []catalog.Resource{
	// Without a bucket of its own, a workload is given one in its region.
	{
		Type: "google_dataproc_batch", Holds: catalog.File,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "environment_config.execution_config.staging_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "environment_config.execution_config.staging_bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "environment_config.execution_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "environment_config.execution_config.kms_key", Types: keys}}},
		},
		Doc: "dataproc_batch",
	},
	// In the global region, which is the default, it is the zone that decides.
	{
		Type: "google_dataproc_cluster", Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "region", Not: []string{"global"}}}},
			{From: catalog.Argument, Path: "cluster_config.gce_cluster_config.zone"},
			{From: catalog.Fixed, Location: "global", Note: "Dataproc does not take the provider's region, and is global by default", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster#region"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "virtual_cluster_config", Absent: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "cluster_config.staging_bucket", Types: []string{"google_storage_bucket"}},
				{From: catalog.Multi, In: "storage", If: []catalog.Condition{{Path: "cluster_config.staging_bucket", Absent: true}}, Note: stagedNear, Doc: stagedNearDoc},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "virtual_cluster_config", Absent: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "cluster_config.temp_bucket", Types: []string{"google_storage_bucket"}},
				{From: catalog.Multi, In: "storage", If: []catalog.Condition{{Path: "cluster_config.temp_bucket", Absent: true}}, Note: stagedNear, Doc: stagedNearDoc},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "virtual_cluster_config", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "virtual_cluster_config.staging_bucket", Types: []string{"google_storage_bucket"}},
				{From: catalog.Multi, In: "storage", If: []catalog.Condition{{Path: "virtual_cluster_config.staging_bucket", Absent: true}}, Note: stagedNear, Doc: stagedNearDoc},
			}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cluster_config.encryption_config.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cluster_config.encryption_config.kms_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cluster_config.security_config.kerberos_config.enable_kerberos", Is: []string{"true"}}, {Path: "cluster_config.security_config.kerberos_config.kms_key_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cluster_config.security_config.kerberos_config.kms_key_uri", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "cluster_config.gce_cluster_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: `cluster_config.software_config.override_properties.dataproc:dataproc\.logging\.stackdriver\.job\.driver\.enable`, Is: []string{"true"}}}, At: defaultLogs, Note: jobOutput, Doc: jobOutputDoc},
		},
		Doc: "dataproc_cluster",
	},
	{
		Type: "google_dataproc_session_template", Holds: catalog.File,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "environment_config.execution_config.staging_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "environment_config.execution_config.staging_bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "environment_config.execution_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "environment_config.execution_config.kms_key", Types: keys}}},
		},
		Doc: "dataproc_session_template",
	},
	// A template keeps nothing but what the cluster keeps that it makes.
	{
		Type: "google_dataproc_workflow_template",
		At: catalog.Where{
			{From: catalog.Argument, Path: "location", If: []catalog.Condition{{Path: "location", Not: []string{"global"}}}},
			{From: catalog.Argument, Path: "placement.managed_cluster.config.gce_cluster_config.zone"},
			{From: catalog.Argument, Path: "location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "placement.managed_cluster", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "placement.managed_cluster", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "placement.managed_cluster.config.staging_bucket", Types: []string{"google_storage_bucket"}},
				{From: catalog.Multi, In: "storage", If: []catalog.Condition{{Path: "placement.managed_cluster.config.staging_bucket", Absent: true}}, Note: stagedNear, Doc: stagedNearDoc},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "placement.managed_cluster", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "placement.managed_cluster.config.temp_bucket", Types: []string{"google_storage_bucket"}},
				{From: catalog.Multi, In: "storage", If: []catalog.Condition{{Path: "placement.managed_cluster.config.temp_bucket", Absent: true}}, Note: stagedNear, Doc: stagedNearDoc},
			}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "placement.managed_cluster.config.encryption_config.gce_pd_kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "placement.managed_cluster.config.encryption_config.gce_pd_kms_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "encryption_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "encryption_config.kms_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "placement.managed_cluster.config.security_config.kerberos_config.enable_kerberos", Is: []string{"true"}}, {Path: "placement.managed_cluster.config.security_config.kerberos_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "placement.managed_cluster.config.security_config.kerberos_config.kms_key", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "placement.managed_cluster.config.gce_cluster_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: `placement.managed_cluster.config.software_config.properties.dataproc:dataproc\.logging\.stackdriver\.job\.driver\.enable`, Is: []string{"true"}}}, At: defaultLogs, Note: jobOutput, Doc: jobOutputDoc},
		},
		Doc: "dataproc_workflow_template",
	},
}

// A cluster that names no bucket for what jobs need and give shares one that
// the service makes. What jobs print is logged where a property says so.
const (
	jobOutput     = "what jobs print is logged"
	jobOutputDoc  = "https://cloud.google.com/dataproc/driver-output"
	stagedNear    = "the service puts the bucket of a cluster that names none into the multi-region around it"
	stagedNearDoc = "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/staging-bucket"
)

var metastore = []catalog.Resource{
	{
		Type: "google_dataproc_metastore_service", Holds: catalog.Relational,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location", In: "metastore"},
			{From: catalog.Fixed, Location: "global", Note: "the metastore does not take the provider's region, and is global by default", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_metastore_service#location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "scheduled_backup.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "scheduled_backup.backup_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: `hive_metastore_config.config_overrides.hive\.metastore\.warehouse\.dir`, Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: `hive_metastore_config.config_overrides.hive\.metastore\.warehouse\.dir`, Types: []string{"google_storage_bucket"}}}, Note: "rows of internal tables are kept in the bucket", Doc: "https://docs.cloud.google.com/dataproc-metastore/docs/hive-metastore"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "metadata_integration.data_catalog_config.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "what describes the tables is copied to the catalogue"},
		},
		Names: []string{"service_id"},
		Doc:   "dataproc_metastore_service",
	},
}

var dataFusion = []catalog.Resource{
	{
		Type: "google_data_fusion_instance", Holds: catalog.Other,
		At:       regionOrZone,
		Location: []string{"region"},
		Within:   []string{"zone"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "event_publish_config.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "event_publish_config.topic", Types: []string{"google_pubsub_topic"}}}, Note: "events of pipelines are published there"},
		},
		Doc: "data_fusion_instance",
	},
}

var composer = []catalog.Resource{
	{
		Type: "google_composer_environment", Holds: catalog.Other,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "config.recovery_config.scheduled_snapshots_config.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "config.recovery_config.scheduled_snapshots_config.snapshot_location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "config.data_retention_config.task_logs_retention_config.storage_mode", Is: []string{"CLOUD_LOGGING_ONLY", "CLOUD_LOGGING_AND_CLOUD_STORAGE"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "storage_config.bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "storage_config.bucket", Types: []string{"google_storage_bucket"}}}},
		},
		Location: []string{"region"},
		Doc:      "composer_environment",
	},
	{Type: "google_composer_user_workloads_config_map", Holds: catalog.Other, At: regionOrProvider, Location: []string{"region"}, Doc: "composer_user_workloads_config_map"},
	{Type: "google_composer_user_workloads_secret", Holds: catalog.Secret, At: regionOrProvider, Location: []string{"region"}, Doc: "composer_user_workloads_secret"},
}

var dataform = []catalog.Resource{
	{
		Type: "google_dataform_repository", Holds: catalog.Other,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "git_remote_settings", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "what is written is pushed to a repository that is known by its address alone"}}},
		},
		Doc: "dataform_repository",
	},
	// Tables that it makes are in a dataset, which is made where this says if there is none.
	{
		Type: "google_dataform_repository_release_config", Holds: catalog.Warehouse, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}}, At: catalog.Where{
				{From: catalog.Argument, Path: "code_compilation_config.default_location", In: "bigquery"},
				{From: catalog.Unstated, Note: "without default_location the repository's own settings say where datasets are made, and without those they are in the US"},
			}},
		},
		Doc: "dataform_repository_release_config",
	},
}

var managedKafka = []catalog.Resource{
	{Type: "google_managed_kafka_cluster", Holds: catalog.Stream, At: location, Names: []string{"cluster_id"}, Doc: "managed_kafka_cluster"},
	{
		Type: "google_managed_kafka_connector", Holds: catalog.Stream,
		At: location,
		Copies: []catalog.Copy{
			// What comes from Pub/Sub goes into the cluster itself.
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: `configs.connector\.class`, Not: []string{"com.google.pubsub.kafka.source.CloudPubSubSourceConnector"}}}, At: catalog.Where{
				{From: catalog.Reference, Path: "configs.defaultDataset", Types: []string{"google_bigquery_dataset"}},
				{From: catalog.Reference, Path: `configs.gcs\.bucket\.name`, Types: []string{"google_storage_bucket"}},
				{From: catalog.Reference, Path: `configs.cps\.topic`, Types: []string{"google_pubsub_topic"}},
				{From: catalog.Unstated, Note: "the connector's own settings say where records go"},
			}},
		},
		Names: []string{"connector_id"},
		Doc:   "managed_kafka_connector",
	},
	{Type: "google_managed_kafka_topic", Holds: catalog.Stream, At: location, Names: []string{"topic_id"}, Doc: "managed_kafka_topic"},
}
