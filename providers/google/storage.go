package google

import "github.com/kokunai/kokunai/providers/catalog"

// Cloud Storage. What is in a bucket is where the bucket is, so only buckets have
// a place of their own.
var storage = []catalog.Resource{
	{Type: "google_storage_anywhere_cache", Holds: catalog.Cache, At: catalog.Where{{From: catalog.Argument, Path: "zone"}}, Doc: "storage_anywhere_cache"},
	{
		Type: "google_storage_bucket", Holds: catalog.Object,
		At: bucketPlace,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging.log_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "logging.log_bucket", Types: []string{"google_storage_bucket"}}}},
		},
		Location: []string{"location"},
		Doc:      "storage_bucket",
	},
	{Type: "google_storage_bucket_object", Holds: catalog.Object, At: inBucket, Doc: "storage_bucket_object"},
	{Type: "google_storage_folder", Holds: catalog.Object, At: inBucket, Doc: "storage_folder"},
	{Type: "google_storage_managed_folder", Holds: catalog.Object, At: inBucket, Doc: "storage_managed_folder"},
}

var storageInsights = []catalog.Resource{
	{Type: "google_storage_insights_dataset_config", Holds: catalog.Log, At: location, Names: []string{"dataset_config_id"}, Doc: "storage_insights_dataset_config"},
	{
		Type: "google_storage_insights_report_config", Holds: catalog.Log, Role: catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Reference, Path: "object_metadata_report_options.storage_destination_options.bucket", Types: []string{"google_storage_bucket"}},
			{From: catalog.Argument, Path: "location"}, // which the bucket must be in
		},
		Doc: "storage_insights_report_config",
	},
}

var storageTransfer = []catalog.Resource{
	{
		Type: "google_storage_transfer_job", Holds: catalog.Object,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: transferred, At: catalog.Where{
				{From: catalog.Reference, Path: "transfer_spec.gcs_data_sink.bucket_name", Types: []string{"google_storage_bucket"}},
				{From: catalog.Reference, Path: "replication_spec.gcs_data_sink.bucket_name", Types: []string{"google_storage_bucket"}},
				{From: catalog.Unstated, Note: "the sink is a file system that no argument locates"},
			}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "status", Not: []string{"DISABLED", "DELETED"}}, {Path: "logging_config.log_actions", Present: true}, {Path: "logging_config.log_action_states", Present: true}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "status", Not: []string{"DISABLED", "DELETED"}}, {Path: "logging_config.enable_on_prem_gcs_transfer_logs", Is: []string{"true"}}, {Path: "logging_config.log_actions", Absent: true}}, At: defaultLogs},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "transfer_spec.aws_s3_data_source.aws_access_key.secret_access_key", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "transfer_spec.azure_blob_storage_data_source.azure_credentials.sas_token", Present: true}}, At: ofProject, Note: keptLogin},
		},
		Doc: "storage_transfer_job",
	},
}

// transferred holds unless the job is switched off.
var transferred = []catalog.Condition{{Path: "status", Not: []string{"DISABLED", "DELETED"}}}

// bucketPlace asks for the two regions of a configurable dual-region first:
// with them, location is only the area around both.
var bucketPlace = catalog.Where{
	{From: catalog.Argument, Path: "custom_placement_config.data_locations", In: "storage"},
	{From: catalog.Argument, Path: "location", In: "storage"},
}

var inBucket = catalog.Where{{From: catalog.Reference, Path: "bucket", Types: []string{"google_storage_bucket"}}}
