package google

import "github.com/kokunai/kokunai/providers/catalog"

// Data processing: Dataflow, Dataproc and what manages them.
var dataflow = []catalog.Resource{
	{Type: "google_dataflow_flex_template_job", Holds: catalog.Stream, At: regionOrProvider, Location: []string{"region"}, Doc: "dataflow_flex_template_job"},
	{Type: "google_dataflow_job", Holds: catalog.Stream, At: regionOrZone, Doc: "dataflow_job"},
}

var dataPipeline = []catalog.Resource{
	{Type: "google_data_pipeline_pipeline", Holds: catalog.Stream, At: regionOrProvider, Doc: "data_pipeline_pipeline"},
}

var dataproc = []catalog.Resource{
	// In the global region, which is the default, it is the zone that decides.
	{
		Type: "google_dataproc_cluster", Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "region", Not: []string{"global"}}}},
			{From: catalog.Argument, Path: "cluster_config.gce_cluster_config.zone"},
			{From: catalog.Fixed, Location: "global", Note: "Dataproc does not take the provider's region, and is global by default", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster#region"},
		},
		Doc: "dataproc_cluster",
	},
}

var metastore = []catalog.Resource{
	{
		Type: "google_dataproc_metastore_service", Holds: catalog.Relational,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.Fixed, Location: "global", Note: "the metastore does not take the provider's region, and is global by default", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_metastore_service#location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "scheduled_backup.backup_location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "scheduled_backup.backup_location", Types: []string{"google_storage_bucket"}}}},
		},
		Names: []string{"service_id"},
		Doc:   "dataproc_metastore_service",
	},
}

var dataFusion = []catalog.Resource{
	{Type: "google_data_fusion_instance", Holds: catalog.Other, At: regionOrProvider, Location: []string{"region"}, Within: []string{"zone"}, Doc: "data_fusion_instance"},
}

var composer = []catalog.Resource{
	{
		Type: "google_composer_environment", Holds: catalog.Other,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "config.recovery_config.scheduled_snapshots_config.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "config.recovery_config.scheduled_snapshots_config.snapshot_location", Types: []string{"google_storage_bucket"}}}},
		},
		Location: []string{"region"},
		Doc:      "composer_environment",
	},
	{Type: "google_composer_user_workloads_config_map", Holds: catalog.Other, At: regionOrProvider, Location: []string{"region"}, Doc: "composer_user_workloads_config_map"},
	{Type: "google_composer_user_workloads_secret", Holds: catalog.Secret, At: regionOrProvider, Location: []string{"region"}, Doc: "composer_user_workloads_secret"},
}

var dataform = []catalog.Resource{
	{Type: "google_dataform_repository", Holds: catalog.Other, At: regionOrProvider, Doc: "dataform_repository"},
}

var managedKafka = []catalog.Resource{
	{Type: "google_managed_kafka_cluster", Holds: catalog.Stream, At: location, Names: []string{"cluster_id"}, Doc: "managed_kafka_cluster"},
	{Type: "google_managed_kafka_connector", Holds: catalog.Stream, At: location, Names: []string{"connector_id"}, Doc: "managed_kafka_connector"},
	{Type: "google_managed_kafka_topic", Holds: catalog.Stream, At: location, Names: []string{"topic_id"}, Doc: "managed_kafka_topic"},
}
