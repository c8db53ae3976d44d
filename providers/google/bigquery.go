package google

import "github.com/kokunai/kokunai/providers/catalog"

// BigQuery. Tables are where their dataset is, and a dataset that says nothing is
// in the United States, whatever region the provider has.
var bigquery = []catalog.Resource{
	{
		Type: "google_bigquery_dataset", Holds: catalog.Warehouse,
		At: usByDefault,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "external_catalog_dataset_options.default_storage_location_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "external_catalog_dataset_options.default_storage_location_uri", Types: []string{"google_storage_bucket"}}}, Note: "the tables of an external catalogue are kept in the bucket"},
		},
		Names:    []string{"dataset_id"},
		Location: []string{"location"},
		Doc:      "bigquery_dataset",
	},
	{
		Type: "google_bigquery_job", Holds: catalog.Warehouse, Role: catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Reference, Path: "query.destination_table.dataset_id", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}},
			{From: catalog.Reference, Path: "query.destination_table.table_id", Types: []string{"google_bigquery_table"}, If: []catalog.Condition{{Path: "query.destination_table.dataset_id", Absent: true}}},
			{From: catalog.Reference, Path: "load.destination_table.dataset_id", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}},
			{From: catalog.Reference, Path: "load.destination_table.table_id", Types: []string{"google_bigquery_table"}, If: []catalog.Condition{{Path: "load.destination_table.dataset_id", Absent: true}}},
			{From: catalog.Reference, Path: "copy.destination_table.dataset_id", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}},
			{From: catalog.Reference, Path: "copy.destination_table.table_id", Types: []string{"google_bigquery_table"}, If: []catalog.Condition{{Path: "copy.destination_table.dataset_id", Absent: true}}},
			{From: catalog.Reference, Path: "extract.destination_uris", Types: []string{"google_storage_bucket"}},
			{From: catalog.Argument, Path: "location", In: "bigquery", If: []catalog.Condition{{Path: "extract.destination_uris", Absent: true}}},
			{From: catalog.Fixed, Location: "US", In: "bigquery", If: []catalog.Condition{{Path: "extract.destination_uris", Absent: true}}, Note: "BigQuery runs jobs in the US multi-region when location is not set", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_job"},
		},
		Names: []string{"job_id"},
		Doc:   "bigquery_job",
	},
	{
		Type: "google_bigquery_routine", Holds: catalog.Image,
		At: catalog.Where{{From: catalog.Reference, Path: "dataset_id", Types: []string{"google_bigquery_dataset"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "remote_function_options.endpoint", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "remote_function_options.endpoint", Types: called},
				{From: catalog.Unstated, Note: "the function that rows are sent to is known by its address alone"},
			}},
		},
		Names: []string{"routine_id"},
		Doc:   "bigquery_routine",
	},
	// The rows of a BigLake table are files in a bucket.
	{
		Type: "google_bigquery_table", Holds: catalog.Warehouse,
		At: catalog.Where{{From: catalog.Reference, Path: "dataset_id", Types: []string{"google_bigquery_dataset"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "biglake_configuration.storage_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "biglake_configuration.storage_uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "external_catalog_table_options.storage_descriptor.location_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "external_catalog_table_options.storage_descriptor.location_uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "table_replication_info.source_table_id", Types: []string{"google_bigquery_table"}}, If: []catalog.Condition{{Path: "table_replication_info.source_table_id", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
		},
		Names:    []string{"table_id"},
		Location: []string{"location"},
		Doc:      "bigquery_table",
	},
}

var analyticsHub = []catalog.Resource{
	{
		Type: "google_bigquery_analytics_hub_data_exchange_subscription", Holds: catalog.Warehouse, Role: catalog.RoleReplica,
		At: catalog.Where{
			{From: catalog.Argument, Path: "destination_dataset.location", In: "bigquery"},
			{From: catalog.Argument, Path: "location", In: "bigquery"},
		},
		Names: []string{"subscription_id"},
		Doc:   "bigquery_analytics_hub_data_exchange_subscription",
	},
	// Exchanges and listings show what describes them and whom to ask.
	{Type: "google_bigquery_analytics_hub_data_exchange", Holds: catalog.Other, At: bigqueryLocation, Copies: []catalog.Copy{subscribersLogged}, Names: []string{"data_exchange_id"}, Doc: "bigquery_analytics_hub_data_exchange"},
	// A listing shares a dataset where it is; only the replicas are new places of that.
	{
		Type: "google_bigquery_analytics_hub_listing", Holds: catalog.Other,
		At: bigqueryLocation,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "bigquery_dataset.dataset", Types: []string{"google_bigquery_dataset"}}, If: []catalog.Condition{{Path: "bigquery_dataset.replica_locations", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "bigquery_dataset.replica_locations", In: "bigquery"}}},
			subscribersLogged,
		},
		Names: []string{"listing_id"},
		Doc:   "bigquery_analytics_hub_listing",
	},
	{
		Type: "google_bigquery_analytics_hub_listing_subscription", Holds: catalog.Warehouse, Role: catalog.RoleReplica,
		At: catalog.Where{
			{From: catalog.Argument, Path: "destination_dataset.location", In: "bigquery"},
			{From: catalog.Argument, Path: "location", In: "bigquery"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "destination_dataset.replica_locations", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "destination_dataset.replica_locations", In: "bigquery"}}},
		},
		Doc: "bigquery_analytics_hub_listing_subscription",
	},
	{Type: "google_bigquery_analytics_hub_query_template", Holds: catalog.Other, At: bigqueryLocation, Names: []string{"query_template_id"}, Doc: "bigquery_analytics_hub_query_template"},
}

// subscribersLogged is the log of who queries what is shared.
var subscribersLogged = catalog.Copy{Role: catalog.RoleLog, If: subscribersLoggedIf, At: subscribersLoggedAt, Note: "addresses of those who query what is shared are logged"}

var (
	subscribersLoggedIf = []catalog.Condition{{Path: "log_linked_dataset_query_user_email", Is: []string{"true"}}}
	subscribersLoggedAt = catalog.Where{{From: catalog.Own}}
)

// A connection keeps what it signs in with, if that is a password.
var bigqueryConnection = []catalog.Resource{
	{
		Type: "google_bigquery_connection", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cloud_sql.credential", Present: true}}, At: bigqueryLocation},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "configuration.authentication.username_password", Present: true}}, At: bigqueryLocation},
		},
		Doc: "bigquery_connection",
	},
}

var bigqueryTransfer = []catalog.Resource{
	{
		Type: "google_bigquery_data_transfer_config", Holds: catalog.Warehouse, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}}, At: catalog.Where{
				{From: catalog.Reference, Path: "destination_dataset_id", Types: []string{"google_bigquery_dataset"}},
				{From: catalog.Argument, Path: "location", In: "bigquery"},
				{From: catalog.Fixed, Location: "US", In: "bigquery", Note: "transfers use the US multi-region when location is not set", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_data_transfer_config"},
			}},
			// What these sign in with stands below names that have dots.
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "data_source_id", Is: []string{"facebook_ads", "mysql", "oracle", "postgresql", "salesforce", "servicenow"}}}, At: usByDefault, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "params.sas_token", Present: true}}, At: usByDefault, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "params.secret_access_key", Present: true}}, At: usByDefault, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_params.secret_access_key", Present: true}}, At: usByDefault, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_params.secret_access_key_wo", Present: true}}, At: usByDefault, Note: keptLogin},
		},
		Doc: "bigquery_data_transfer_config",
	},
}

var bigqueryReservation = []catalog.Resource{
	// Slots hold no data, but the datasets of a failover reservation are copied.
	{
		Type: "google_bigquery_reservation",
		At:   usByDefault,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "secondary_location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "secondary_location", In: "bigquery"}}, Note: "datasets attached to the reservation are replicated to the failover location"},
		},
		Doc: "bigquery_reservation",
	},
}

// The catalogue has a location; the rows are files in the bucket that a URI names.
var biglake = []catalog.Resource{
	{Type: "google_biglake_catalog", Holds: catalog.Warehouse, At: bigqueryLocation, Doc: "biglake_catalog"},
	{
		Type: "google_biglake_database", Holds: catalog.Warehouse,
		At: catalog.Where{{From: catalog.Reference, Path: "catalog", Types: []string{"google_biglake_catalog"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "hive_options.location_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "hive_options.location_uri", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "biglake_database",
	},
	{
		Type: "google_biglake_hive_catalog", Holds: catalog.Warehouse,
		At: catalog.Where{{From: catalog.Reference, Path: "location_uri", Types: []string{"google_storage_bucket"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "primary_location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "primary_location", In: "bigquery"}}, Note: "what describes the data is there"},
		},
		Doc: "biglake_hive_catalog",
	},
	{
		Type: "google_biglake_hive_database", Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "location_uri", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "catalog", Types: []string{"google_biglake_hive_catalog"}, If: []catalog.Condition{{Path: "location_uri", Absent: true}}},
		},
		Doc: "biglake_hive_database",
	},
	{
		Type: "google_biglake_hive_table", Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_descriptor.location_uri", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "database", Types: []string{"google_biglake_hive_database"}, If: []catalog.Condition{{Path: "storage_descriptor.location_uri", Absent: true}}},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "storage_descriptor.skewed_info.skewed_key_values_locations.location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "storage_descriptor.skewed_info.skewed_key_values_locations.location", Types: []string{"google_storage_bucket"}}}, Note: "rows with these values are kept apart"},
		},
		Doc: "biglake_hive_table",
	},
	// Such a catalogue may bear the name of the bucket that it describes.
	{
		Type: "google_biglake_iceberg_catalog", Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "default_location", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "name", Types: []string{"google_storage_bucket"}, If: []catalog.Condition{{Path: "default_location", Absent: true}, {Path: "catalog_type", Is: []string{"CATALOG_TYPE_GCS_BUCKET"}}}},
			{From: catalog.Argument, Path: "primary_location", In: "bigquery", If: []catalog.Condition{{Path: "default_location", Absent: true}, {Path: "catalog_type", Not: []string{"CATALOG_TYPE_GCS_BUCKET"}}}},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "primary_location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "primary_location", In: "bigquery"}}, Note: "what describes the data is there"},
		},
		Doc: "biglake_iceberg_catalog",
	},
	{
		Type: "google_biglake_iceberg_namespace", Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "properties.location", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "catalog", Types: []string{"google_biglake_iceberg_catalog"}, If: []catalog.Condition{{Path: "properties.location", Absent: true}}},
		},
		Names: []string{"namespace_id"},
		Doc:   "biglake_iceberg_namespace",
	},
	// location is the address of a folder in a bucket.
	{
		Type: "google_biglake_iceberg_table", Holds: catalog.Warehouse,
		At: catalog.Where{
			{From: catalog.Reference, Path: "location", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "namespace", Types: []string{"google_biglake_iceberg_namespace"}, If: []catalog.Condition{{Path: "location", Absent: true}}},
			{From: catalog.Reference, Path: "catalog", Types: []string{"google_biglake_iceberg_catalog"}, If: []catalog.Condition{{Path: "location", Absent: true}}},
		},
		Doc: "biglake_iceberg_table",
	},
	{
		Type: "google_biglake_table", Holds: catalog.Warehouse,
		At: catalog.Where{{From: catalog.Reference, Path: "database", Types: []string{"google_biglake_database"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "hive_options.storage_descriptor.location_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "hive_options.storage_descriptor.location_uri", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "biglake_table",
	},
}

var bigqueryLocation = catalog.Where{{From: catalog.Argument, Path: "location", In: "bigquery"}}

var usByDefault = catalog.Where{
	{From: catalog.Argument, Path: "location", In: "bigquery"},
	{From: catalog.Fixed, Location: "US", In: "bigquery", Note: "BigQuery uses the US multi-region when location is not set", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset#location"},
}
