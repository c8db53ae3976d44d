package google

import "github.com/kokunai/kokunai/providers/catalog"

// Cloud SQL. A replica is an instance of its own with its own region. Backups
// are the trap: unless told otherwise they go to a multi-region.
var sql = []catalog.Resource{
	{Type: "google_sql_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "instance", Types: []string{"google_sql_database_instance"}}}, Doc: "sql_database"},
	{
		Type: "google_sql_database_instance", Holds: catalog.Relational,
		// A clone has the settings of its source, its region too.
		At: catalog.Where{
			{From: catalog.Argument, Path: "region"},
			{From: catalog.Reference, Path: "clone.source_instance_name", Types: []string{"google_sql_database_instance"}, Doc: "https://cloud.google.com/sdk/gcloud/reference/sql/instances/clone"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "clone", Present: true}}, Note: "a clone is where its source is, which is not declared here"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "settings.backup_configuration.enabled", Is: []string{"true"}}}, At: sqlBackups},
			// Enterprise Plus, which alone has machines of that name, makes backups unless told otherwise.
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "settings.backup_configuration", Absent: true}, {Path: "master_instance_name", Absent: true}, {Path: "settings.edition", Is: []string{"ENTERPRISE_PLUS"}}}, At: sqlBackups, Note: "Enterprise Plus makes backups unless backup_configuration says otherwise", Doc: "https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr"},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "settings.backup_configuration", Absent: true}, {Path: "master_instance_name", Absent: true}, {Path: "settings.edition", Absent: true}, {Path: "settings.tier", Begins: []string{"db-perf-optimized-"}}}, At: sqlBackups, Note: "Enterprise Plus makes backups unless backup_configuration says otherwise", Doc: "https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr"},
			// The last backup, which deleting the instance makes, follows the others.
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "settings.backup_configuration.enabled", Not: []string{"true"}}, {Path: "settings.final_backup_config.enabled", Is: []string{"true"}}}, At: sqlBackups},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "replication_cluster.failover_dr_replica_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "replication_cluster.failover_dr_replica_name", Types: []string{"google_sql_database_instance"}}}},
			// The two change places by a switchover.
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "replication_cluster.failover_dr_replica_name", Types: []string{"google_sql_database_instance"}}, If: []catalog.Condition{{Path: "replication_cluster.failover_dr_replica_name", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "settings.sql_server_audit_config.bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "settings.sql_server_audit_config.bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "point_in_time_restore_context.region", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "point_in_time_restore_context.region"}}, Note: "the instance is restored there"},
			// Flags that switch on logs of what is asked, which Cloud Logging takes in.
			{Role: catalog.RoleLog, Each: "settings.database_flags", If: []catalog.Condition{{Path: "name", Is: []string{"cloudsql.enable_pgaudit", "cloudsql_mysql_audit", "general_log", "slow_query_log"}}, {Path: "value", Is: []string{"1", "FORCE", "FORCE_PLUS_PERMANENT", "ON", "On", "on"}}}, At: defaultLogs, Note: askedOf, Doc: "https://cloud.google.com/sql/docs/mysql/logging"},
			{Role: catalog.RoleLog, Each: "settings.database_flags", If: []catalog.Condition{{Path: "name", Is: []string{"log_statement"}}, {Path: "value", Is: []string{"all", "ddl", "mod"}}}, At: defaultLogs, Note: askedOf, Doc: "https://cloud.google.com/sql/docs/postgres/logging"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "settings.enable_dataplex_integration", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "what describes the tables is copied to the catalogue, and no argument says where it keeps it"}}, Doc: "https://cloud.google.com/sql/docs/mysql/dataplex-catalog-integration"},
			// What a replica of an external server signs in with there.
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "replica_configuration.password", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "replica_configuration.client_key", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
		},
		Location: []string{"region"},
		Doc:      "sql_database_instance",
	},
	// It stands for a server elsewhere, and keeps what replicas sign in with there.
	{
		Type: "google_sql_source_representation_instance", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "password", Present: true}}, At: regionOrProvider},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "client_key", Present: true}}, At: regionOrProvider},
		},
		Doc: "sql_source_representation_instance",
	},
}

const askedOf = "what the database is asked is logged"

var sqlBackups = catalog.Where{
	{From: catalog.Argument, Path: "settings.backup_configuration.location"},
	{From: catalog.Multi, Note: "backups go to the multi-region nearest to the instance when no location is set", Doc: "https://cloud.google.com/sdk/gcloud/reference/sql/backups/create"},
}
