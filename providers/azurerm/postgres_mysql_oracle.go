package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	toldToOracle        = catalog.Where{{From: catalog.Unstated, Note: "addresses of contacts are passed on to Oracle, and no argument says where it keeps them"}}
	autonomousDatabases = []string{"azurerm_oracle_autonomous_database", "azurerm_oracle_autonomous_database_clone_from_backup", "azurerm_oracle_autonomous_database_clone_from_database"}

	postgresServer = catalog.Where{{From: catalog.Reference, Path: "server_id", Types: []string{"azurerm_postgresql_flexible_server"}}}

	geoRedundant = []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}}

	// The two kinds of flexible server differ in where else a key may be.
	mysqlCopies = []catalog.Copy{
		{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_server_id", Types: []string{"azurerm_mysql_flexible_server"}},
			If:   []catalog.Condition{{Path: "create_mode", Is: []string{"Replica"}}, {Path: "replication_role", Not: []string{"None"}}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "a read replica is kept in step with its source",
		},
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "storage.log_on_disk_enabled", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "logs of the server are kept on its own disk",
		},
		{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}},
			At:   paired,
			Note: "backups are copied to the paired region",
		},
		{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			At: catalog.Where{
				{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults},
				{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults},
			},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/mysql/flexible-server/security-customer-managed-key",
		},
		{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			If:   []catalog.Condition{{Path: "geo_backup_key_vault_key_id", Present: true}},
			When: geoRedundant,
			At:   paired,
			Note: "backups in the paired region are encrypted with a key of a vault there",
		},
	}
	postgresCopies = []catalog.Copy{
		{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_server_id", Types: []string{"azurerm_postgresql_flexible_server"}},
			If:   []catalog.Condition{{Path: "create_mode", Is: []string{"Replica"}}, {Path: "replication_role", Not: []string{"None"}}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "a read replica is kept in step with its source",
		},
		{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}},
			At:   paired,
			Note: "backups are copied to the paired region",
		},
		{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/postgresql/security/security-data-encryption",
		},
		{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			If:   []catalog.Condition{{Path: "geo_backup_key_vault_key_id", Present: true}},
			When: geoRedundant,
			At:   paired,
			Note: "backups in the paired region are encrypted with a key of a vault there",
		},
	}
)

// Managed databases other than Azure SQL.
var postgresMySQL = []catalog.Resource{
	{Type: "azurerm_mysql_flexible_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "server_name", Types: []string{"azurerm_mysql_flexible_server"}}}, Doc: "mysql_flexible_database"},
	{
		Type: "azurerm_mysql_flexible_server", Holds: catalog.Relational, At: located, Doc: "mysql_flexible_server",
		Copies: mysqlCopies,
	},
	{
		Type: "azurerm_oracle_autonomous_database", Holds: catalog.Relational, At: located, Doc: "oracle_autonomous_database",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "customer_contacts", Present: true}},
			At:   toldToOracle,
		}},
	},
	{Type: "azurerm_oracle_autonomous_database_backup", Holds: catalog.Backup, At: catalog.Where{{From: catalog.Reference, Path: "autonomous_database_id", Types: autonomousDatabases}}, Doc: "oracle_autonomous_database_backup"},
	{
		Type: "azurerm_oracle_autonomous_database_clone_from_backup", Holds: catalog.Relational, At: located, Doc: "oracle_autonomous_database_clone_from_backup",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "customer_contacts", Present: true}},
			At:   toldToOracle,
		}},
	},
	{
		Type: "azurerm_oracle_autonomous_database_clone_from_database", Holds: catalog.Relational, At: located, Doc: "oracle_autonomous_database_clone_from_database",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_autonomous_database_id", Types: autonomousDatabases},
			If:   []catalog.Condition{{Path: "refreshable_model", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "a refreshable clone is kept in step with its source",
		}, {
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "customer_contacts", Present: true}},
			At:   toldToOracle,
		}},
	},
	{
		Type: "azurerm_oracle_cloud_vm_cluster", Holds: catalog.Relational, At: located, Doc: "oracle_cloud_vm_cluster",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "data_collection_options.diagnostics_events_enabled", Is: []string{"true"}}}, At: diagnosticEvents},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "data_collection_options.health_monitoring_enabled", Is: []string{"true"}}}, At: healthEvents},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "data_collection_options.incident_logs_enabled", Is: []string{"true"}}}, At: incidentLogs},
		},
	},
	{
		Type: "azurerm_oracle_exadata_infrastructure", Holds: catalog.Relational, At: located, Doc: "oracle_exadata_infrastructure",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "customer_contacts", Present: true}},
			At:   toldToOracle,
		}},
	},
	{Type: "azurerm_oracle_exascale_database_storage_vault", Holds: catalog.Block, At: located, Doc: "oracle_exascale_database_storage_vault"},
	{Type: "azurerm_postgresql_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "server_name", Types: []string{"azurerm_postgresql_server"}}}},
	{
		Type: "azurerm_postgresql_flexible_server", Holds: catalog.Relational, At: located, Doc: "postgresql_flexible_server",
		Copies: postgresCopies,
	},
	{Type: "azurerm_postgresql_flexible_server_backup", Holds: catalog.Backup, At: postgresServer, Doc: "postgresql_flexible_server_backup"},
	{Type: "azurerm_postgresql_flexible_server_database", Holds: catalog.Relational, At: postgresServer, Doc: "postgresql_flexible_server_database"},
	{
		Type: "azurerm_postgresql_server", Holds: catalog.Relational, At: located,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "creation_source_server_id", Types: []string{"azurerm_postgresql_server"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"Replica"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a read replica is kept in step with its source",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   paired,
				Note: "backups are copied to the paired region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "threat_detection_policy.enabled", Is: []string{"true"}, Default: "false"}, {Path: "threat_detection_policy.storage_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "threat_detection_policy.storage_endpoint", Types: storageAccount}},
				Note: "records of threat detection go to a storage account",
			},
			{
				Role:   catalog.RoleBackup,
				If:     []catalog.Condition{{Path: "storage_profile.geo_redundant_backup", Is: []string{"Enabled"}, Default: "Disabled"}},
				At:     paired,
				Before: "3.0.0",
				Note:   "backups are copied to the paired region",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "threat_detection_policy.email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "threat_detection_policy.storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_postgresql_server_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: []string{"azurerm_postgresql_server"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
		}},
	},
}

var (
	diagnosticEvents = catalog.Where{{From: catalog.Unstated, Note: "Oracle collects events of diagnostics, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}}
	healthEvents     = catalog.Where{{From: catalog.Unstated, Note: "Oracle collects metrics and events of health, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}}
	incidentLogs     = catalog.Where{{From: catalog.Unstated, Note: "Oracle collects logs and traces of incidents, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}}
)
