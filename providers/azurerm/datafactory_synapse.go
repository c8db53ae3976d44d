package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	// Flows and pipelines name their ends by linked services and datasets,
	// whose connection strings and expressions are not read here.
	throughLinkedServices = catalog.Where{{From: catalog.Unstated, Note: "sources and sinks are linked services, which this configuration does not place"}}

	// Without a network of the factory's own, a runtime that resolves its location
	// runs near the sink.
	whereItRuns = catalog.Where{
		{
			From:  catalog.Reference,
			Path:  "data_factory_id",
			Types: []string{"azurerm_data_factory"},
			If:    []catalog.Condition{{Path: "location", Is: []string{"AutoResolve"}}, {Path: "virtual_network_enabled", Is: []string{"true"}}},
			Note:  "a managed virtual network is in the region of its factory",
			Doc:   "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint",
		},
		{From: catalog.Argument, Path: "location"},
	}

	// Whoever accepts a share takes snapshots into a store of their own.
	shared = catalog.Where{{From: catalog.Unstated, Note: "whoever accepts the share copies it to a store of their own"}}

	// A capacity has a region, and its tenant another.
	homeRegion = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			At:   catalog.Where{{From: catalog.Unstated, Note: "the home region is where the tenant was set up"}},
			Note: "pushed data sets, and what describes dashboards and reports, stay in the tenant's home region",
			Doc:  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
		},
		{
			Role: catalog.RoleReplica,
			At:   paired,
			Note: "data is replicated to another region of the geography",
			Doc:  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
		},
	}

	// The storage accounts of a cluster have to be in its region, its databases
	// have not.
	hdinsightFiles = catalog.Copy{
		Role: catalog.RolePrimary,
		Each: "storage_account",
		At:   hdinsightFilesAt,
		Note: "files and logs of the cluster are kept in a storage account, which has to be in its region",
		Doc:  "https://learn.microsoft.com/azure/hdinsight/hdinsight-hadoop-use-blob-storage",
	}
	hdinsightFilesAt = catalog.Where{{From: catalog.Own}}
	hdinsightLake    = catalog.Copy{
		Role: catalog.RolePrimary,
		Each: "storage_account_gen2",
		At:   hdinsightLakeAt,
		Note: "files and logs of the cluster are kept in a storage account, which has to be in its region",
		Doc:  "https://learn.microsoft.com/azure/hdinsight/hdinsight-hadoop-use-data-lake-storage-gen2",
	}
	hdinsightLakeAt = catalog.Where{{From: catalog.Own}}
	hdinsightCopies = []catalog.Copy{
		hdinsightFiles,
		hdinsightLake,
		{
			Role: catalog.RoleLog,
			Each: "monitor",
			At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
			Note: "logs and metrics of the cluster are kept in the workspace",
		},
		{
			Role: catalog.RoleLog,
			Each: "extension",
			At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
			Note: "logs and metrics of the cluster are kept in the workspace",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "metastores.hive.server", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "metastores.hive.server", Types: sqlServers}},
			Note: "what describes the tables is kept in a database",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "metastores.oozie.server", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "metastores.oozie.server", Types: sqlServers}},
			Note: "the record of the jobs is kept in a database",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "metastores.ambari.server", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "metastores.ambari.server", Types: sqlServers}},
			Note: "what the cluster is set to is kept in a database",
		},
		{
			Role: catalog.RoleKey,
			Each: "disk_encryption",
			If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "disks are encrypted with a key of a vault, and nothing says that it must be in their region",
			Doc:  "https://learn.microsoft.com/azure/hdinsight/disk-encryption",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "storage_account.storage_account_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the key of the storage account is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "metastores.ambari.password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "metastores.hive.password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "metastores.oozie.password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "monitor.primary_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "extension.primary_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "security_profile.domain_user_password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		},
	}

	inDataFactory = catalog.Where{
		{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
		{From: catalog.Reference, Path: "data_factory_name", Types: []string{"azurerm_data_factory"}, Before: "3.0.0"},
	}

	// A runtime for packages has a catalog on a server, and logs its own setup.
	ofDataFactory  = &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: dataFactory}
	dataFactory    = []string{"azurerm_data_factory"}
	packageCatalog = catalog.Copy{
		Role: catalog.RoleLog,
		Of:   ofDataFactory,
		If:   packageCatalogIf,
		At:   packageCatalogAt,
		Note: "packages and the record of their runs are kept in the catalog on this server",
	}
	packageCatalogIf = []catalog.Condition{{Path: "catalog_info.server_endpoint", Present: true}}
	packageCatalogAt = catalog.Where{{From: catalog.Reference, Path: "catalog_info.server_endpoint", Types: []string{"azurerm_mssql_server", "azurerm_mssql_managed_instance", "azurerm_sql_server", "azurerm_sql_managed_instance"}}}
	setupLog         = catalog.Copy{
		Role: catalog.RoleLog,
		Of:   ofDataFactory,
		If:   setupLogIf,
		At:   setupLogAt,
		Note: "what the setup script prints is kept in the container that it comes from",
		Doc:  "https://learn.microsoft.com/azure/data-factory/how-to-configure-azure-ssis-ir-custom-setup",
	}
	setupLogIf = []catalog.Condition{{Path: "custom_setup_script", Present: true}}
	setupLogAt = catalog.Where{{From: catalog.Reference, Path: "custom_setup_script.blob_container_uri", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}}}

	inStreamJob = catalog.Where{{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}}}
	ofStreamJob = catalog.Where{{From: catalog.Reference, Path: "stream_analytics_job_id", Types: []string{"azurerm_stream_analytics_job"}}}

	// Where nothing but Azure Monitor takes the records.
	auditMonitor = catalog.Where{{From: catalog.Unstated, Note: "a diagnostic setting says where, and no argument"}}

	intoKusto = catalog.Where{{From: catalog.Reference, Path: "cluster_name", Types: []string{"azurerm_kusto_cluster"}}}
)

// Analysis and what moves data for it.
var dataServices = []catalog.Resource{
	{
		Type: "azurerm_analysis_services_server", Holds: catalog.Warehouse, At: located, Doc: "analysis_services_server",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "backup_blob_container_uri", Present: true}},
			// The address carries an access token and so is seldom a plain reference.
			At:   catalog.Where{{From: catalog.Reference, Path: "backup_blob_container_uri", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}}},
			Note: "models are backed up into a storage container",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "backup_blob_container_uri", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}},
	},
	{
		Type: "azurerm_data_factory", Holds: catalog.Other, At: located, Doc: "data_factory",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				// In two regions all is kept where it is.
				If:   []catalog.Condition{{Path: "location", Not: []string{"brazilsouth", "Brazil South", "southeastasia", "Southeast Asia"}}},
				At:   paired,
				Note: "pipelines and the record of their runs are replicated to the paired region",
				Doc:  "https://learn.microsoft.com/azure/data-factory/concepts-data-redundancy",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "purview_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "purview_id", Types: []string{"azurerm_purview_account"}}},
				Note: "the lineage of what pipelines move is sent to the data catalogue",
				Doc:  "https://learn.microsoft.com/azure/data-factory/tutorial-push-lineage-to-purview",
			},
		},
	},
	{
		Type: "azurerm_data_factory_data_flow", Doc: "data_factory_data_flow",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
			At:   throughLinkedServices,
			Note: "data is moved between stores",
		}},
	},
	{
		Type: "azurerm_data_factory_flowlet_data_flow", Doc: "data_factory_flowlet_data_flow",
		// A flowlet may be a part of a flow that neither reads nor writes.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				If:   []catalog.Condition{{Path: "sink", Present: true}},
				At:   throughLinkedServices,
				Note: "data is moved between stores",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				If:   []catalog.Condition{{Path: "source.rejected_linked_service", Present: true}},
				At:   throughLinkedServices,
				Note: "data is moved between stores",
			},
		},
	},
	{
		Type: "azurerm_data_factory_integration_runtime_azure", Doc: "data_factory_integration_runtime_azure",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
			At:   whereItRuns,
			Note: "what it copies passes through the location of the runtime",
		}},
	},
	{
		Type: "azurerm_data_factory_integration_runtime_azure_ssis", Doc: "data_factory_integration_runtime_azure_ssis",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				At:   located,
				Note: "what it copies passes through the location of the runtime",
			},
			packageCatalog,
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "catalog_info.administrator_password", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "custom_setup_script.sas_token", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "express_custom_setup.command_key.password", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "express_custom_setup.component.license", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				If:   []catalog.Condition{{Path: "proxy.staging_storage_linked_service_name", Present: true}},
				At:   throughLinkedServices,
				Note: "what a self-hosted runtime reads is staged in a store",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				If:   []catalog.Condition{{Path: "package_store", Present: true}},
				At:   throughLinkedServices,
				Note: "packages are deployed to a store",
			},
			setupLog,
		},
	},
	// A connection keeps the key or the password that it is given, and a string or
	// properties that may have one in them; one that only names a secret of a vault
	// keeps none.
	// A vault is signed in to by the factory itself.
	{
		Type: "azurerm_data_factory_linked_custom_service", Holds: catalog.Secret, Doc: "data_factory_linked_custom_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "type", Not: []string{"AzureKeyVault"}}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_azure_blob_storage", Holds: catalog.Secret, Doc: "data_factory_linked_service_azure_blob_storage",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string_insecure", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "sas_uri", Present: true}, {Path: "key_vault_sas_token", Absent: true}, {Path: "sas_token_linked_key_vault_key", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_azure_databricks", Holds: catalog.Secret, Doc: "data_factory_linked_service_azure_databricks",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "access_token", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "new_cluster_config.log_destination", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "msi_workspace_id", Types: []string{"azurerm_databricks_workspace"}},
					{From: catalog.Reference, Path: "msi_work_space_resource_id", Types: []string{"azurerm_databricks_workspace"}},
					{From: catalog.Reference, Path: "adb_domain", Types: []string{"azurerm_databricks_workspace"}},
				},
				Note: "logs of the clusters that it starts are kept in the workspace",
			},
		},
	},
	{Type: "azurerm_data_factory_linked_service_azure_file_storage", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_azure_file_storage"},
	{
		Type: "azurerm_data_factory_linked_service_azure_function", Holds: catalog.Secret, Doc: "data_factory_linked_service_azure_function",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{Type: "azurerm_data_factory_linked_service_azure_search", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_azure_search"},
	{
		Type: "azurerm_data_factory_linked_service_azure_sql_database", Holds: catalog.Secret, Doc: "data_factory_linked_service_azure_sql_database",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}, {Path: "key_vault_password", Absent: true}, {Path: "use_managed_identity", Not: []string{"true"}, Default: "false"}, {Path: "credential_name", Absent: true}, {Path: "service_principal_id", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{Type: "azurerm_data_factory_linked_service_azure_table_storage", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_azure_table_storage"},
	{
		Type: "azurerm_data_factory_linked_service_cosmosdb", Holds: catalog.Secret, Doc: "data_factory_linked_service_cosmosdb",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "account_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_cosmosdb_mongoapi", Holds: catalog.Secret, Doc: "data_factory_linked_service_cosmosdb_mongoapi",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_data_lake_storage_gen2", Holds: catalog.Secret, Doc: "data_factory_linked_service_data_lake_storage_gen2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_kusto", Holds: catalog.Secret, Doc: "data_factory_linked_service_kusto",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{Type: "azurerm_data_factory_linked_service_mysql", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_mysql"},
	{
		Type: "azurerm_data_factory_linked_service_odata", Holds: catalog.Secret, Doc: "data_factory_linked_service_odata",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "basic_authentication", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{Type: "azurerm_data_factory_linked_service_odbc", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_odbc"},
	{Type: "azurerm_data_factory_linked_service_postgresql", Holds: catalog.Secret, At: inDataFactory, Doc: "data_factory_linked_service_postgresql"},
	{
		Type: "azurerm_data_factory_linked_service_sftp", Holds: catalog.Secret, Doc: "data_factory_linked_service_sftp",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "private_key_content_base64", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "private_key_passphrase", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_snowflake", Holds: catalog.Secret, Doc: "data_factory_linked_service_snowflake",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_vault_password", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_sql_managed_instance", Holds: catalog.Secret, Doc: "data_factory_linked_service_sql_managed_instance",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}, {Path: "key_vault_password", Absent: true}, {Path: "service_principal_id", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal_key", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_sql_server", Holds: catalog.Secret, Doc: "data_factory_linked_service_sql_server",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "connection_string", Present: true}, {Path: "key_vault_password", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_synapse", Holds: catalog.Secret, Doc: "data_factory_linked_service_synapse",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_vault_password", Absent: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_linked_service_web", Holds: catalog.Secret, Doc: "data_factory_linked_service_web",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inDataFactory,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_data_factory_pipeline", Doc: "data_factory_pipeline",
		// An activity that only arranges the others moves nothing.
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
			If:   []catalog.Condition{{Path: "activities_json", Present: true}, {Path: "activities_json", Not: []string{"[]"}}, {Path: "activities_json@type", Not: []string{"AppendVariable", "ExecutePipeline", "Fail", "SetVariable", "Wait"}}},
			At:   throughLinkedServices,
			Note: "data is moved between stores",
		}},
	},
	{Type: "azurerm_data_share", At: catalog.Where{{From: catalog.Reference, Path: "account_id", Types: []string{"azurerm_data_share_account"}}}, Doc: "data_share"},
	{Type: "azurerm_data_share_account", At: located, Doc: "data_share_account"},
	{
		Type: "azurerm_data_share_dataset_blob_storage", Doc: "data_share_dataset_blob_storage",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account.name", Types: storageAccount},
			At:   shared,
			Note: "the data set is shared with other tenants",
		}},
	},
	{
		Type: "azurerm_data_share_dataset_data_lake_gen2", Doc: "data_share_dataset_data_lake_gen2",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: []string{"azurerm_storage_account"}},
			At:   shared,
			Note: "the data set is shared with other tenants",
		}},
	},
	{
		Type: "azurerm_data_share_dataset_kusto_cluster", Doc: "data_share_dataset_kusto_cluster",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "kusto_cluster_id", Types: []string{"azurerm_kusto_cluster"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "kusto_cluster_id", Types: []string{"azurerm_kusto_cluster"}}},
			Note: "whoever accepts the share follows it from a cluster of their own in the same region",
			Doc:  "https://learn.microsoft.com/azure/data-explorer/data-share",
		}},
	},
	{
		Type: "azurerm_data_share_dataset_kusto_database", Doc: "data_share_dataset_kusto_database",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "kusto_database_id", Types: []string{"azurerm_kusto_database"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "kusto_database_id", Types: []string{"azurerm_kusto_database"}}},
			Note: "whoever accepts the share follows it from a cluster of their own in the same region",
			Doc:  "https://learn.microsoft.com/azure/data-explorer/data-share",
		}},
	},
	{
		Type: "azurerm_database_migration_project", Doc: "database_migration_project",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			At:   catalog.Where{{From: catalog.Unstated, Note: "the target of a migration is given when it runs"}},
			Note: "a migration copies whole databases",
		}},
	},
	{Type: "azurerm_database_migration_service", Holds: catalog.Other, At: located, Doc: "database_migration_service"},
	{
		Type: "azurerm_databricks_workspace", Holds: catalog.Warehouse, At: located, Doc: "databricks_workspace",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "custom_parameters.storage_account_sku_name", Is: []string{"Standard_GRS", "Standard_RAGRS", "Standard_GZRS", "Standard_RAGZRS"}, Default: "Standard_GRS"}},
				At:   paired,
				Note: "the workspace's root storage is geo-redundant unless storage_account_sku_name says otherwise",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_parameters.machine_learning_workspace_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_parameters.machine_learning_workspace_id", Types: []string{"azurerm_machine_learning_workspace"}}},
				Note: "experiments and models are tracked in the linked workspace too",
				Doc:  "https://learn.microsoft.com/azure/machine-learning/how-to-use-mlflow-azure-databricks",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "managed_services_cmk_key_vault_key_id", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "managed_services_cmk_key_vault_key_id", Types: keysOfVaults},
					{From: catalog.Reference, Path: "managed_services_cmk_key_vault_id", Types: []string{"azurerm_key_vault"}},
				},
				Note: "notebooks, secrets and queries are encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/databricks/security/keys/cmk-managed-services-azure/customer-managed-key-managed-services-azure",
			},
		},
	},
	// Vault and workspace must be of one tenant, and need not be in one region.
	{
		Type: "azurerm_databricks_workspace_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_id", Types: []string{"azurerm_databricks_workspace"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys-dbfs/",
		}},
	},
	{
		Type: "azurerm_databricks_workspace_root_dbfs_customer_managed_key", Doc: "databricks_workspace_root_dbfs_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_id", Types: []string{"azurerm_databricks_workspace"}},
			At: catalog.Where{
				{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults},
				{From: catalog.Reference, Path: "key_vault_id", Types: []string{"azurerm_key_vault"}},
			},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys-dbfs/",
		}},
	},
	{
		Type: "azurerm_fabric_capacity", Holds: catalog.Warehouse, At: located, Doc: "fabric_capacity",
		Copies: homeRegion,
	},
	{
		Type: "azurerm_hdinsight_hadoop_cluster", Holds: catalog.File, At: located,
		Copies: hdinsightCopies,
		Doc:    "hdinsight_hadoop_cluster",
	},
	{
		Type: "azurerm_hdinsight_hbase_cluster", Holds: catalog.NoSQL, At: located,
		Copies: hdinsightCopies,
		Doc:    "hdinsight_hbase_cluster",
	},
	{
		Type: "azurerm_hdinsight_interactive_query_cluster", Holds: catalog.File, At: located,
		Copies: hdinsightCopies,
		Doc:    "hdinsight_interactive_query_cluster",
	},
	{
		Type: "azurerm_hdinsight_kafka_cluster", Holds: catalog.Stream, At: located,
		Copies: hdinsightCopies,
		Doc:    "hdinsight_kafka_cluster",
	},
	{
		Type: "azurerm_hdinsight_spark_cluster", Holds: catalog.File, At: located,
		Copies: hdinsightCopies,
		Doc:    "hdinsight_spark_cluster",
	},
	{
		Type: "azurerm_kusto_attached_database_configuration", Doc: "kusto_attached_database_configuration",
		// The older name of the leader's argument is cluster_resource_id.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_id", Types: []string{"azurerm_kusto_cluster"}},
				If:   []catalog.Condition{{Path: "cluster_resource_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cluster_name", Types: []string{"azurerm_kusto_cluster"}}},
				Note: "the following cluster caches the databases that it attaches",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_resource_id", Types: []string{"azurerm_kusto_cluster"}},
				If:   []catalog.Condition{{Path: "cluster_resource_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cluster_name", Types: []string{"azurerm_kusto_cluster"}}},
				Note: "the following cluster caches the databases that it attaches",
			},
		},
	},
	{Type: "azurerm_kusto_cluster", Holds: catalog.Warehouse, At: located, Doc: "kusto_cluster"},
	{
		Type: "azurerm_kusto_cosmosdb_data_connection", Doc: "kusto_cosmosdb_data_connection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "cosmosdb_container_id", Types: []string{"azurerm_cosmosdb_sql_container"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "kusto_database_id", Types: []string{"azurerm_kusto_database"}}},
			Note: "changes in the container are read into the database",
		}},
	},
	{Type: "azurerm_kusto_database", Holds: catalog.Warehouse, At: located, Doc: "kusto_database"},
	{
		Type: "azurerm_kusto_eventgrid_data_connection", Doc: "kusto_eventgrid_data_connection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: []string{"azurerm_storage_account"}},
			At:   intoKusto,
			Note: "what arrives is read into the cluster",
		}},
	},
	{
		Type: "azurerm_kusto_eventhub_data_connection", Doc: "kusto_eventhub_data_connection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "eventhub_id", Types: []string{"azurerm_eventhub"}},
			At:   intoKusto,
			Note: "what arrives is read into the cluster",
		}},
	},
	{
		Type: "azurerm_kusto_iothub_data_connection", Doc: "kusto_iothub_data_connection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
			At:   intoKusto,
			Note: "what arrives is read into the cluster",
		}},
	},
	{
		Type: "azurerm_kusto_script", Holds: catalog.Image, Doc: "kusto_script",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "script_content", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "database_id", Types: []string{"azurerm_kusto_database"}}},
				Note: "a script that is given here is kept with the database",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "sas_token", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "database_id", Types: []string{"azurerm_kusto_database"}}},
				Note: "what signs in to where the script lies is handed to the cluster",
			},
		},
	},
	{
		Type: "azurerm_powerbi_embedded", Holds: catalog.Warehouse, At: located, Doc: "powerbi_embedded",
		Copies: homeRegion,
	},
	{Type: "azurerm_purview_account", Holds: catalog.Other, At: located, Doc: "purview_account"},
	{Type: "azurerm_stream_analytics_function_javascript_uda", Holds: catalog.Image, At: ofStreamJob, Doc: "stream_analytics_function_javascript_uda"},
	{Type: "azurerm_stream_analytics_function_javascript_udf", Holds: catalog.Image, At: inStreamJob, Doc: "stream_analytics_function_javascript_udf"},
	{
		Type: "azurerm_stream_analytics_job", Holds: catalog.Stream, At: located, Doc: "stream_analytics_job",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Each: "job_storage_account",
			At:   catalog.Where{{From: catalog.Reference, Path: "account_name", Types: storageAccount}},
			Note: "the job keeps its own assets in a storage account",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "job_storage_account.account_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}, {
			// Only the definition of such a job is in the region.
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "type", Is: []string{"Edge"}, Default: "Cloud"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "devices may stand anywhere"}},
			Note: "the job runs on the customer's own devices",
			Doc:  "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-edge",
		}},
	},
	{
		Type: "azurerm_stream_analytics_job_storage_account", Holds: catalog.Secret, Doc: "stream_analytics_job_storage_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_id", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
				Note: "the job keeps its own assets in a storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "stream_analytics_job_id", Types: []string{"azurerm_stream_analytics_job"}}},
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_blob", Holds: catalog.Secret, Doc: "stream_analytics_output_blob",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: []string{"azurerm_storage_account"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_cosmosdb", Holds: catalog.Secret, Doc: "stream_analytics_output_cosmosdb",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_id", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cosmosdb_sql_database_id", Types: []string{"azurerm_cosmosdb_sql_database"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "cosmosdb_account_key", Present: true}},
				At:   ofStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_eventhub", Holds: catalog.Secret, Doc: "stream_analytics_output_eventhub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "servicebus_namespace", Types: []string{"azurerm_eventhub_namespace"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_function", Holds: catalog.Secret, Doc: "stream_analytics_output_function",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "function_app", Types: []string{"azurerm_function_app", "azurerm_function_app_flex_consumption", "azurerm_linux_function_app", "azurerm_windows_function_app"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "api_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_mssql", Holds: catalog.Secret, Doc: "stream_analytics_output_mssql",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server", Types: []string{"azurerm_mssql_server", "azurerm_mssql_managed_instance", "azurerm_sql_server", "azurerm_sql_managed_instance"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_powerbi", Doc: "stream_analytics_output_powerbi",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_id", Types: []string{"azurerm_stream_analytics_job"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "a Power BI workspace lies where its tenant was set up"}},
			Note: "the job writes its results there",
		}},
	},
	{
		Type: "azurerm_stream_analytics_output_servicebus_queue", Holds: catalog.Secret, Doc: "stream_analytics_output_servicebus_queue",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "servicebus_namespace", Types: []string{"azurerm_servicebus_namespace"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_servicebus_topic", Holds: catalog.Secret, Doc: "stream_analytics_output_servicebus_topic",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "servicebus_namespace", Types: []string{"azurerm_servicebus_namespace"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_synapse", Holds: catalog.Secret, Doc: "stream_analytics_output_synapse",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server", Types: []string{"azurerm_synapse_workspace"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_output_table", Holds: catalog.Secret, Doc: "stream_analytics_output_table",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "stream_analytics_job_name", Types: []string{"azurerm_stream_analytics_job"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: []string{"azurerm_storage_account"}}},
				Note: "the job writes its results there",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_reference_input_blob", Holds: catalog.Secret, Doc: "stream_analytics_reference_input_blob",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_reference_input_mssql", Holds: catalog.Secret, Doc: "stream_analytics_reference_input_mssql",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_stream_input_blob", Holds: catalog.Secret, Doc: "stream_analytics_stream_input_blob",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_stream_input_eventhub", Holds: catalog.Secret, Doc: "stream_analytics_stream_input_eventhub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_stream_input_eventhub_v2", Holds: catalog.Secret, Doc: "stream_analytics_stream_input_eventhub_v2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   ofStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_stream_analytics_stream_input_iothub", Holds: catalog.Secret, Doc: "stream_analytics_stream_input_iothub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "shared_access_policy_key", Present: true}},
				At:   inStreamJob,
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_synapse_integration_runtime_azure", Doc: "synapse_integration_runtime_azure",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
			At:   located,
			Note: "what it copies passes through the location of the runtime",
		}},
	},
	{
		Type: "azurerm_synapse_linked_service", Holds: catalog.Secret, Doc: "synapse_linked_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "type", Not: []string{"AzureKeyVault"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}},
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_synapse_sql_pool", Holds: catalog.Warehouse, At: catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}}, Doc: "synapse_sql_pool",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "geo_backup_policy_enabled", Not: []string{"false"}, Default: "true"}, {Path: "storage_account_type", Not: []string{"LRS"}}},
			At:   paired,
			Note: "geo-backup is on unless geo_backup_policy_enabled says otherwise",
		}},
	},
	{
		Type: "azurerm_synapse_sql_pool_extended_auditing_policy", Doc: "synapse_sql_pool_extended_auditing_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}},
				If:   auditStorageGiven,
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Absent: true}, {Path: "log_monitoring_enabled", Not: []string{"false"}, Default: "true"}},
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "log_monitoring_enabled", Is: []string{"true"}, Default: "true"}},
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_synapse_sql_pool_security_alert_policy", At: catalog.Where{{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}}}, Doc: "synapse_sql_pool_security_alert_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "policy_state", Is: []string{"Enabled"}}},
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}}},
				Note: "the addresses of whom to alert are kept with the policy",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_id", Types: []string{"azurerm_synapse_sql_pool"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_synapse_sql_pool_vulnerability_assessment", Doc: "synapse_sql_pool_vulnerability_assessment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   scanStorage,
				Note: "results of scans go to a storage container",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "recurring_scans.emails", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_security_alert_policy_id", Types: []string{"azurerm_synapse_sql_pool_security_alert_policy"}}},
				Note: "the addresses of whom to tell are kept with the assessment",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_security_alert_policy_id", Types: []string{"azurerm_synapse_sql_pool_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_container_sas_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sql_pool_security_alert_policy_id", Types: []string{"azurerm_synapse_sql_pool_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_synapse_workspace", Holds: catalog.Warehouse, At: located, Doc: "synapse_workspace",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_data_lake_gen2_filesystem_id", Types: []string{"azurerm_storage_data_lake_gen2_filesystem", "azurerm_storage_container", "azurerm_storage_account"}}},
				Note: "tables and files of the workspace are kept in its lake",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "purview_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "purview_id", Types: []string{"azurerm_purview_account"}}},
				Note: "the lineage of what pipelines move is sent to the data catalogue",
				Doc:  "https://learn.microsoft.com/azure/synapse-analytics/catalog-and-governance/quickstart-connect-azure-purview",
			},
			{
				Role: catalog.RoleKey,
				Each: "customer_managed_key",
				At:   catalog.Where{{From: catalog.Reference, Path: "key_versionless_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, and nothing says that it must be in the region of the workspace",
				Doc:  "https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption",
			},
		},
	},
	{
		Type: "azurerm_synapse_workspace_extended_auditing_policy", Doc: "synapse_workspace_extended_auditing_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
				If:   auditStorageGiven,
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Absent: true}, {Path: "log_monitoring_enabled", Not: []string{"false"}, Default: "true"}},
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "log_monitoring_enabled", Is: []string{"true"}, Default: "true"}},
				At:   auditMonitor,
				Note: "records go to Azure Monitor",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_synapse_workspace_key", Doc: "synapse_workspace_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "customer_managed_key_versionless_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, and nothing says that it must be in the region of the workspace",
			Doc:  "https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption",
		}},
	},
	{
		Type: "azurerm_synapse_workspace_security_alert_policy", At: catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}}, Doc: "synapse_workspace_security_alert_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}},
				If:   []catalog.Condition{{Path: "storage_endpoint", Present: true}, {Path: "policy_state", Is: []string{"Enabled"}}},
				At:   auditStorage,
				Note: "records go to a storage account",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}},
				Note: "the addresses of whom to alert are kept with the policy",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "synapse_workspace_id", Types: []string{"azurerm_synapse_workspace"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_synapse_workspace_vulnerability_assessment", Doc: "synapse_workspace_vulnerability_assessment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   scanStorage,
				Note: "results of scans go to a storage container",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "recurring_scans.emails", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workspace_security_alert_policy_id", Types: []string{"azurerm_synapse_workspace_security_alert_policy"}}},
				Note: "the addresses of whom to tell are kept with the assessment",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workspace_security_alert_policy_id", Types: []string{"azurerm_synapse_workspace_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "storage_container_sas_key", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workspace_security_alert_policy_id", Types: []string{"azurerm_synapse_workspace_security_alert_policy"}}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
}
