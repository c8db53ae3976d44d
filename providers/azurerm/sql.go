package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	onSQLServer       = catalog.Where{{From: catalog.Reference, Path: "server_id", Types: sqlServers}}
	onManagedInstance = catalog.Where{{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}}}

	// Audit records and alerts go to the storage account whose endpoint is
	// given; the newer name of the argument is blob_storage_endpoint.
	auditStorage    = catalog.Where{{From: catalog.Reference, Path: "storage_endpoint", Types: storageAccount}}
	newAuditStorage = catalog.Where{{From: catalog.Reference, Path: "blob_storage_endpoint", Types: storageAccount}}

	// Who audits a server's master database names it behind the server.
	auditedDatabases = []string{"azurerm_mssql_database", "azurerm_mssql_server", "azurerm_sql_database", "azurerm_sql_server"}

	// Scan results go to a container, of which the whole address is given.
	scanStorage = catalog.Where{{From: catalog.Reference, Path: "storage_container_path", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}}}

	auditStorageGiven   = []catalog.Condition{{Path: "storage_endpoint", Present: true}}
	auditedToStorage    = []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}}
	auditedToNewStorage = []catalog.Condition{{Path: "blob_storage_endpoint", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}}
	auditedToMonitor    = []catalog.Condition{{Path: "storage_endpoint", Absent: true}, {Path: "blob_storage_endpoint", Absent: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}, {Path: "log_monitoring_enabled", Not: []string{"false"}, Default: "true"}}
	supportedToMonitor  = []catalog.Condition{{Path: "blob_storage_endpoint", Absent: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}, {Path: "log_monitoring_enabled", Not: []string{"false"}, Default: "true"}}
	// With a storage account it is sent there as well, by default.
	auditedToBoth    = []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}, {Path: "log_monitoring_enabled", Is: []string{"true"}, Default: "true"}}
	auditedToNewBoth = []catalog.Condition{{Path: "blob_storage_endpoint", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}, {Path: "log_monitoring_enabled", Is: []string{"true"}, Default: "true"}}

	// Before version 3 the block stood in the server and the database themselves.
	auditedInside = catalog.Copy{
		Role:   catalog.RoleLog,
		If:     auditedInsideIf,
		At:     auditMonitor,
		Before: "3.0.0",
		Note:   "records go to Azure Monitor",
	}
	auditedInsideToo = catalog.Copy{
		Role:   catalog.RoleLog,
		If:     auditedInsideTooIf,
		At:     auditMonitor,
		Before: "3.0.0",
		Note:   "records go to Azure Monitor",
	}
	auditedInsideIf    = []catalog.Condition{{Path: "extended_auditing_policy", Present: true}, {Path: "extended_auditing_policy.storage_endpoint", Absent: true}, {Path: "extended_auditing_policy.log_monitoring_enabled", Not: []string{"false"}, Default: "true"}}
	auditedInsideTooIf = []catalog.Condition{{Path: "extended_auditing_policy.storage_endpoint", Present: true}, {Path: "extended_auditing_policy.log_monitoring_enabled", Is: []string{"true"}, Default: "true"}}

	alertedToStorage = []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "state", Is: []string{"Enabled"}}}
)

// Azure SQL: logical servers, databases, managed instances.
var sql = []catalog.Resource{
	{Type: "azurerm_mssql_job", At: catalog.Where{{From: catalog.Reference, Path: "job_agent_id", Types: []string{"azurerm_mssql_job_agent"}}}, Doc: "mssql_job"},
	{Type: "azurerm_mssql_job_agent", At: located, Doc: "mssql_job_agent"},
	{Type: "azurerm_mssql_job_credential", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "job_agent_id", Types: []string{"azurerm_mssql_job_agent"}}}, Doc: "mssql_job_credential"},
	{
		Type: "azurerm_mssql_database", Holds: catalog.Relational, At: onSQLServer, Doc: "mssql_database",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "creation_source_database_id", Types: []string{"azurerm_mssql_database", "azurerm_sql_database"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"OnlineSecondary", "Secondary"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a secondary database is kept in step with its source",
			},
			{
				Role: catalog.RoleBackup,
				// Geo was called GRS before version 3.
				If:   []catalog.Condition{{Path: "storage_account_type", Is: []string{"GRS", "Geo", "GeoZone"}, Default: "Geo"}, {Path: "geo_backup_enabled", Not: []string{"false"}, Default: "true"}},
				At:   paired,
				Note: "backups are geo-redundant unless storage_account_type says otherwise",
			},
			{
				Role: catalog.RoleBackup,
				// Only a data warehouse (DW…) can do without them by geo_backup_enabled.
				If:   []catalog.Condition{{Path: "storage_account_type", Is: []string{"GRS", "Geo", "GeoZone"}, Default: "Geo"}, {Path: "geo_backup_enabled", Is: []string{"false"}, Default: "true"}, {Path: "sku_name", Begins: []string{"B", "ElasticPool", "Free", "GP", "HS", "P", "S"}, Default: "GP"}},
				At:   paired,
				Note: "backups are geo-redundant unless storage_account_type says otherwise",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "threat_detection_policy.state", Is: []string{"Enabled"}, Default: "Disabled"}, {Path: "threat_detection_policy.storage_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "threat_detection_policy.storage_endpoint", Types: storageAccount}},
				Note: "records of threat detection go to a storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "transparent_data_encryption_key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "transparent_data_encryption_key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
			{
				Role:   catalog.RoleLog,
				If:     []catalog.Condition{{Path: "extended_auditing_policy.storage_endpoint", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "extended_auditing_policy.storage_endpoint", Types: storageAccount}},
				Before: "3.0.0",
				Note:   "records go to a storage account",
			},
			auditedInside,
			auditedInsideToo,
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
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "extended_auditing_policy.storage_account_access_key", Present: true}},
				At:     catalog.Where{{From: catalog.Own}},
				Before: "3.0.0",
				Note:   "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "import.storage_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in to where the import lies is handed to the server",
			},
		},
	},
	{
		Type: "azurerm_mssql_database_extended_auditing_policy", Doc: "mssql_database_extended_auditing_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: auditedDatabases},
				If:   auditedToStorage,
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: auditedDatabases},
				If:   auditedToNewStorage,
				At:   newAuditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: auditedDatabases},
				If:   auditedToMonitor,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: auditedDatabases},
				If:   auditedToBoth,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: auditedDatabases},
				If:   auditedToNewBoth,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "database_id", Types: auditedDatabases}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{Type: "azurerm_mssql_elasticpool", Holds: catalog.Relational, At: located, Doc: "mssql_elasticpool"},
	{
		Type: "azurerm_mssql_failover_group", Doc: "mssql_failover_group",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				// Only what it lists is replicated.
				If:   []catalog.Condition{{Path: "databases", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "partner_server.id", Types: sqlServers}},
				Note: "a failover group keeps the databases on the partner server too",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "partner_server.id", Types: sqlServers},
				If:   []catalog.Condition{{Path: "databases", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_id", Types: sqlServers}},
				Note: "the servers of a failover group keep the same databases and can change places",
			},
		},
	},
	{
		Type: "azurerm_mssql_job_step", Holds: catalog.Image, At: catalog.Where{{From: catalog.Reference, Path: "job_id", Types: []string{"azurerm_mssql_job"}}}, Doc: "mssql_job_step",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_target.mssql_database_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_target.mssql_database_id", Types: []string{"azurerm_mssql_database"}}},
				Note: "what the step finds is written to a database",
			},
		},
	},
	{Type: "azurerm_mssql_managed_database", Holds: catalog.Relational, At: onManagedInstance, Doc: "mssql_managed_database"},
	{
		Type: "azurerm_mssql_managed_instance", Holds: catalog.Relational, At: located, Doc: "mssql_managed_instance",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "storage_account_type", Is: []string{"GRS", "GZRS"}, Default: "GRS"}},
			At:   paired,
			Note: "backups are geo-redundant unless storage_account_type says otherwise",
		}},
	},
	{
		Type: "azurerm_mssql_managed_instance_failover_group", Doc: "mssql_managed_instance_failover_group",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "partner_managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}}},
				Note: "a failover group keeps the databases on the partner instance too",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "partner_managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}}},
				Note: "the instances of a failover group keep the same databases and can change places",
			},
		},
	},
	{
		Type: "azurerm_mssql_managed_instance_security_alert_policy", Doc: "mssql_managed_instance_security_alert_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_name", Types: []string{"azurerm_mssql_managed_instance"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "false"}},
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_instance_name", Types: []string{"azurerm_mssql_managed_instance"}}},
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_instance_name", Types: []string{"azurerm_mssql_managed_instance"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_managed_instance_transparent_data_encryption", Doc: "mssql_managed_instance_transparent_data_encryption",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}},
				If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
			{
				Role: catalog.RoleKey,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}},
				If:   []catalog.Condition{{Path: "managed_hsm_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a managed HSM, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
		},
	},
	{
		Type: "azurerm_mssql_managed_instance_vulnerability_assessment", Doc: "mssql_managed_instance_vulnerability_assessment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_id", Types: []string{"azurerm_mssql_managed_instance"}},
				At:   scanStorage,
				Note: "results of scans go to a storage container",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "recurring_scans.emails", Present: true}},
				At:   onManagedInstance,
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   onManagedInstance,
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_container_sas_key", Present: true}},
				At:   onManagedInstance,
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_server", Holds: catalog.Relational, At: located, Doc: "mssql_server",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "transparent_data_encryption_key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "transparent_data_encryption_key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
			{
				Role:   catalog.RoleLog,
				If:     []catalog.Condition{{Path: "extended_auditing_policy.storage_endpoint", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "extended_auditing_policy.storage_endpoint", Types: storageAccount}},
				Before: "3.0.0",
				Note:   "records go to a storage account",
			},
			auditedInside,
			auditedInsideToo,
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "extended_auditing_policy.storage_account_access_key", Present: true}},
				At:     catalog.Where{{From: catalog.Own}},
				Before: "3.0.0",
				Note:   "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_server_extended_auditing_policy", Doc: "mssql_server_extended_auditing_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToStorage,
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToNewStorage,
				At:   newAuditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToMonitor,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToBoth,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToNewBoth,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   onSQLServer,
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_server_microsoft_support_auditing_policy", Doc: "mssql_server_microsoft_support_auditing_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToNewStorage,
				At:   newAuditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   supportedToMonitor,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   auditedToNewBoth,
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   onSQLServer,
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_server_security_alert_policy", At: catalog.Where{{From: catalog.Reference, Path: "server_name", Types: sqlServers}}, Doc: "mssql_server_security_alert_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_name", Types: sqlServers},
				If:   alertedToStorage,
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_name", Types: sqlServers}},
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_name", Types: sqlServers}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_server_transparent_data_encryption", Doc: "mssql_server_transparent_data_encryption",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
			{
				Role: catalog.RoleKey,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: sqlServers},
				If:   []catalog.Condition{{Path: "managed_hsm_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a managed HSM, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
			},
		},
	},
	{
		Type: "azurerm_mssql_server_vulnerability_assessment", Doc: "mssql_server_vulnerability_assessment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   scanStorage,
				Note: "results of scans go to a storage container",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "recurring_scans.emails", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_security_alert_policy_id", Types: []string{"azurerm_mssql_server_security_alert_policy"}}},
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_security_alert_policy_id", Types: []string{"azurerm_mssql_server_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_container_sas_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_security_alert_policy_id", Types: []string{"azurerm_mssql_server_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mssql_virtual_machine", At: onMachine, Doc: "mssql_virtual_machine",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "auto_backup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "auto_backup.storage_blob_endpoint", Types: storageAccount}},
				Note: "automatic backups of the databases go to a storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "auto_backup.storage_account_access_key", Present: true}},
				At:   onMachine,
				Note: "the key of the storage account is kept on the machine",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "auto_backup.encryption_password", Present: true}},
				At:   onMachine,
				Note: "the password of the backups is kept on the machine",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_vault_credential.service_principal_secret", Present: true}},
				At:   onMachine,
				Note: "what signs in to the vault is kept on the machine",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "wsfc_domain_credential", Present: true}},
				At:   onMachine,
				Note: "passwords of the domain are kept on the machine",
			},
		},
	},
	{
		Type: "azurerm_mssql_virtual_machine_availability_group_listener", Doc: "mssql_virtual_machine_availability_group_listener",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "replica",
			If:   []catalog.Condition{{Path: "role", Not: []string{"Primary", "PRIMARY"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "sql_virtual_machine_id", Types: []string{"azurerm_mssql_virtual_machine"}}},
			Note: "the databases of an availability group are kept on every replica",
		}},
	},
	{
		Type: "azurerm_mssql_virtual_machine_group", Holds: catalog.Secret, Doc: "mssql_virtual_machine_group",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "wsfc_domain_profile.storage_account_primary_key", Present: true}}, At: located, Note: "the group keeps the key of its witness"},
		},
	},
}
