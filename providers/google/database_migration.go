package google

import "github.com/kokunai/kokunai/providers/catalog"

// Database Migration Service and Datastream move databases: what they write is
// where their target is.
var databaseMigration = []catalog.Resource{
	// A profile is the place that a job writes to, what the service signs in with, and with
	// settings also a database that it makes.
	{
		Type: "google_database_migration_service_connection_profile",
		At: catalog.Where{
			{From: catalog.Reference, Path: "mysql.cloud_sql_id", Types: []string{"google_sql_database_instance"}},
			{From: catalog.Reference, Path: "postgresql.cloud_sql_id", Types: []string{"google_sql_database_instance"}},
			{From: catalog.Reference, Path: "postgresql.alloydb_cluster_id", Types: []string{"google_alloydb_cluster"}},
			{From: catalog.Argument, Path: "location"},
		},
		Names: []string{"connection_profile_id"},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "alloydb.settings", Present: true}}, At: location, Note: "the database that the service makes is there"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "cloudsql.settings", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "cloudsql.settings.zone"}, {From: catalog.Argument, Path: "location"}}, Note: "the database that the service makes is there"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mysql.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mysql.ssl.client_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oracle.forward_ssh_connectivity.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oracle.forward_ssh_connectivity.private_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oracle.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oracle.ssl.client_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "postgresql.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "postgresql.ssl.client_key", Present: true}}, At: location, Note: keptLogin},
		},
		Doc: "database_migration_service_connection_profile",
	},
	{
		Type: "google_database_migration_service_migration_job", Holds: catalog.Relational, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "desired_state", Not: []string{"NOT_STARTED"}}}, At: catalog.Where{
				{From: catalog.Reference, Path: "destination", Types: []string{"google_database_migration_service_connection_profile"}},
				{From: catalog.Argument, Path: "location"},
			}},
		},
		Names: []string{"migration_job_id"},
		Doc:   "database_migration_service_migration_job",
	},
}

var datastream = []catalog.Resource{
	// A profile is only the address that a stream writes to.
	{
		Type: "google_datastream_connection_profile",
		At: catalog.Where{
			{From: catalog.Reference, Path: "gcs_profile.bucket", Types: []string{"google_storage_bucket"}},
			{From: catalog.Argument, Path: "location", If: []catalog.Condition{{Path: "gcs_profile", Absent: true}}},
		},
		Names: []string{"connection_profile_id"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "forward_ssh_connectivity.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "forward_ssh_connectivity.private_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mongodb_profile.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mongodb_profile.ssl_config.client_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mysql_profile.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mysql_profile.ssl_config.client_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oracle_profile.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "postgresql_profile.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "postgresql_profile.ssl_config.server_and_client_verification.client_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sql_server_profile.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "salesforce_profile.oauth2_client_credentials.client_secret", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "salesforce_profile.user_credentials.password", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "salesforce_profile.user_credentials.security_token", Present: true}}, At: location, Note: keptLogin},
		},
		Doc: "datastream_connection_profile",
	},
	{
		Type: "google_datastream_stream", Holds: catalog.Stream,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination_config.bigquery_destination_config.single_target_dataset.dataset_id", Present: true}, {Path: "desired_state", Not: []string{"NOT_STARTED", "PAUSED"}, Default: "NOT_STARTED"}}, At: catalog.Where{{From: catalog.Reference, Path: "destination_config.bigquery_destination_config.single_target_dataset.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination_config.bigquery_destination_config.source_hierarchy_datasets.dataset_template.location", Present: true}, {Path: "desired_state", Not: []string{"NOT_STARTED", "PAUSED"}, Default: "NOT_STARTED"}}, At: catalog.Where{{From: catalog.Argument, Path: "destination_config.bigquery_destination_config.source_hierarchy_datasets.dataset_template.location", In: "bigquery"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination_config.gcs_destination_config", Present: true}, {Path: "desired_state", Not: []string{"NOT_STARTED", "PAUSED"}, Default: "NOT_STARTED"}}, At: catalog.Where{{From: catalog.Reference, Path: "destination_config.destination_connection_profile", Types: []string{"google_datastream_connection_profile"}, Declared: true}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination_config.bigquery_destination_config.blmt_config.bucket", Present: true}, {Path: "desired_state", Not: []string{"NOT_STARTED", "PAUSED"}, Default: "NOT_STARTED"}}, At: catalog.Where{{From: catalog.Reference, Path: "destination_config.bigquery_destination_config.blmt_config.bucket", Types: []string{"google_storage_bucket"}}}},
		},
		Names: []string{"stream_id"},
		Doc:   "datastream_stream",
	},
}

const keptLogin = "the service keeps what it signs in with"
