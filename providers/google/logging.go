package google

import "github.com/kokunai/kokunai/providers/catalog"

// Cloud Logging and other logs. Buckets have a location, and "global" among them
// means anywhere. A sink writes where its destination is.
var logging = []catalog.Resource{
	{Type: "google_logging_billing_account_bucket_config", Holds: catalog.Log, At: location, Names: []string{"bucket_id"}, Doc: "logging_billing_account_bucket_config"},
	{Type: "google_logging_billing_account_sink", Holds: catalog.Log, Copies: sinks, Doc: "logging_billing_account_sink"},
	{Type: "google_logging_folder_bucket_config", Holds: catalog.Log, At: location, Names: []string{"bucket_id"}, Doc: "logging_folder_bucket_config"},
	{Type: "google_logging_folder_settings", Holds: catalog.Log, Copies: defaultStorage, Doc: "logging_folder_settings"},
	{Type: "google_logging_folder_sink", Holds: catalog.Log, Copies: sinks, Doc: "logging_folder_sink"},
	{
		Type: "google_logging_linked_dataset", Holds: catalog.Log,
		// A bucket's name is its own only in its location.
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.Reference, Path: "bucket", Types: []string{"google_logging_billing_account_bucket_config", "google_logging_folder_bucket_config", "google_logging_organization_bucket_config", "google_logging_project_bucket_config"}},
		},
		Location: []string{"location"},
		Doc:      "logging_linked_dataset",
	},
	{Type: "google_logging_organization_bucket_config", Holds: catalog.Log, At: location, Names: []string{"bucket_id"}, Doc: "logging_organization_bucket_config"},
	{Type: "google_logging_organization_settings", Holds: catalog.Log, Copies: defaultStorage, Doc: "logging_organization_settings"},
	{Type: "google_logging_organization_sink", Holds: catalog.Log, Copies: sinks, Doc: "logging_organization_sink"},
	{Type: "google_logging_project_bucket_config", Holds: catalog.Log, At: location, Names: []string{"bucket_id"}, Doc: "logging_project_bucket_config"},
	{Type: "google_logging_project_sink", Holds: catalog.Log, Copies: sinks, Doc: "logging_project_sink"},
}

// asked is a policy that asks for audit logs of who reads and writes data.
var asked = []catalog.Copy{{
	Role: catalog.RoleLog,
	If:   []catalog.Condition{{Path: "policy_data@auditConfigs", Present: true}},
	At:   defaultLogs,
	Note: "the policy asks for audit logs",
}}

// Audit logs of who reads and writes data exist only where one of these asks for them.
var auditLogs = []catalog.Resource{
	{Type: "google_folder_iam_audit_config", Holds: catalog.Log, Role: catalog.RoleLog, At: defaultLogs, Doc: "google_folder_iam"},
	{Type: "google_folder_iam_policy", Holds: catalog.Log, Copies: asked, Doc: "google_folder_iam"},
	{Type: "google_organization_iam_audit_config", Holds: catalog.Log, Role: catalog.RoleLog, At: defaultLogs, Doc: "google_organization_iam"},
	{Type: "google_organization_iam_policy", Holds: catalog.Log, Copies: asked, Doc: "google_organization_iam"},
	{Type: "google_project_iam_audit_config", Holds: catalog.Log, Role: catalog.RoleLog, At: defaultLogs, Doc: "google_project_iam"},
	{Type: "google_project_iam_policy", Holds: catalog.Log, Copies: asked, Doc: "google_project_iam"},
}

var observability = []catalog.Resource{
	{Type: "google_observability_folder_settings", Holds: catalog.Log, Copies: observabilityDefault, Doc: "observability_folder_settings"},
	{Type: "google_observability_organization_settings", Holds: catalog.Log, Copies: observabilityDefault, Doc: "observability_organization_settings"},
	{Type: "google_observability_project_settings", Holds: catalog.Log, Copies: observabilityDefault, Doc: "observability_project_settings"},
}

var cloudAsset = []catalog.Resource{
	{Type: "google_cloud_asset_folder_feed", Holds: catalog.Log, Copies: assetFeeds, Names: []string{"feed_id"}, Doc: "cloud_asset_folder_feed"},
	{Type: "google_cloud_asset_organization_feed", Holds: catalog.Log, Copies: assetFeeds, Names: []string{"feed_id"}, Doc: "cloud_asset_organization_feed"},
	{Type: "google_cloud_asset_project_feed", Holds: catalog.Log, Copies: assetFeeds, Names: []string{"feed_id"}, Doc: "cloud_asset_project_feed"},
}

var chronicle = []catalog.Resource{
	{
		Type: "google_chronicle_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "entity_graph_settings.enabled", Is: []string{"true"}}}, At: location},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "ioc_matches_settings.enabled", Is: []string{"true"}}}, At: location},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "rule_detections_settings.enabled", Is: []string{"true"}}}, At: location},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "udm_events_aggregates_settings.enabled", Is: []string{"true"}}}, At: location},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "udm_events_settings.enabled", Is: []string{"true"}}}, At: location},
		},
		Doc: "chronicle_big_query_export",
	},
	{Type: "google_chronicle_custom_list", Holds: catalog.Other, At: location, Doc: "chronicle_custom_list"},
	{Type: "google_chronicle_data_export", Holds: catalog.Log, Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Reference, Path: "gcs_bucket", Types: []string{"google_storage_bucket"}}}, Doc: "chronicle_data_export"},
	{Type: "google_chronicle_data_table", Holds: catalog.Other, At: location, Names: []string{"data_table_id"}, Doc: "chronicle_data_table"},
	{Type: "google_chronicle_data_table_row", Holds: catalog.Other, At: location, Doc: "chronicle_data_table_row"},
	{Type: "google_chronicle_environment", Holds: catalog.Other, At: location, Doc: "chronicle_environment"},
	// A feed that asks an API signs in there, each with settings of its own; one that is pushed to
	// does not.
	{
		Type: "google_chronicle_feed", Holds: catalog.Log,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.feed_source_type", Is: []string{"API"}}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.amazon_s3_settings.authentication.client_secret", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.amazon_s3_settings.authentication.secret_access_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.amazon_s3_v2_settings.authentication.access_key_secret_auth", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.amazon_sqs_settings.authentication", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.amazon_sqs_v2_settings.authentication.sqs_v2_access_key_secret_auth", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.azure_blob_store_settings.authentication", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.azure_blob_store_v2_settings.authentication.access_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.azure_blob_store_v2_settings.authentication.sas_token", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.azure_event_hub_settings", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "details.sftp_settings.authentication", Present: true}}, At: location, Note: keptLogin},
		},
		Doc: "chronicle_feed",
	},
	{Type: "google_chronicle_parser", Holds: catalog.Image, At: location, Doc: "chronicle_parser"},
	{Type: "google_chronicle_parser_extension", Holds: catalog.Image, At: location, Doc: "chronicle_parser_extension"},
	{Type: "google_chronicle_reference_list", Holds: catalog.Other, At: location, Names: []string{"reference_list_id"}, Doc: "chronicle_reference_list"},
	// Addresses, numbers and names of the people who are watched.
	{Type: "google_chronicle_watchlist", Holds: catalog.Other, At: location, Names: []string{"watchlist_id"}, Doc: "chronicle_watchlist"},
}

// A sink that is disabled exports nothing.
var sinks = []catalog.Copy{
	{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}}, At: sink},
}

// A feed without a type of content names what changed, and no more.
var assetFeeds = []catalog.Copy{
	{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "content_type", Present: true}, {Path: "content_type", Not: []string{"CONTENT_TYPE_UNSPECIFIED"}}}, At: assetFeed},
}

// sink is a log sink's place. Its destination is a string made of the service's
// name and the name of a bucket, dataset, topic or log bucket there.
var sink = catalog.Where{{From: catalog.Reference, Path: "destination", Types: []string{
	"google_bigquery_dataset",
	"google_logging_billing_account_bucket_config",
	"google_logging_folder_bucket_config",
	"google_logging_organization_bucket_config",
	"google_logging_project_bucket_config",
	"google_pubsub_topic",
	"google_storage_bucket",
}}}

// defaultStorage is where the buckets are that new projects get by themselves.
var defaultStorage = []catalog.Copy{{
	Role: catalog.RoleLog,
	If:   []catalog.Condition{{Path: "storage_location", Present: true}},
	At:   catalog.Where{{From: catalog.Argument, Path: "storage_location"}},
	Note: "logs of new projects go into a bucket there",
	Doc:  "https://docs.cloud.google.com/logging/docs/default-settings",
}}

var observabilityDefault = []catalog.Copy{{
	Role: catalog.RoleLog,
	If:   []catalog.Condition{{Path: "default_storage_location", Present: true}},
	At:   catalog.Where{{From: catalog.Argument, Path: "default_storage_location"}},
	Note: "traces of new projects go into a bucket there",
	Doc:  "https://docs.cloud.google.com/trace/docs/create-observability-buckets",
}}

var assetFeed = catalog.Where{{From: catalog.Reference, Path: "feed_output_config.pubsub_destination.topic", Types: []string{"google_pubsub_topic"}}}
