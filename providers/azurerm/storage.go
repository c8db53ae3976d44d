package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	storageAccount = []string{"azurerm_storage_account"}

	// Before version 5 many children name their account instead of giving its id.
	inStorageAccount = catalog.Where{
		{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
		{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount},
	}
	inStorageContainer = catalog.Where{
		{From: catalog.Reference, Path: "storage_container_id", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}},
		{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount},
	}

	byStorageAccountID = catalog.Where{{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount}}
	inStorageShare     = catalog.Where{
		{From: catalog.Reference, Path: "storage_share_url", Types: []string{"azurerm_storage_share"}},
		{From: catalog.Reference, Path: "storage_share_id", Types: []string{"azurerm_storage_share"}},
		{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount, Before: "4.0.0"},
	}

	// Requests that are logged are written into a container of the account itself.
	requestLogs = []catalog.Copy{
		{Role: catalog.RoleLog, Of: ofStorageAccount, If: []catalog.Condition{{Path: "logging.read", Is: []string{"true"}}}, At: byStorageAccountID, Note: "requests are logged in the account itself", Doc: storageLogging},
		{Role: catalog.RoleLog, Of: ofStorageAccount, If: []catalog.Condition{{Path: "logging.write", Is: []string{"true"}}}, At: byStorageAccountID, Note: "requests are logged in the account itself", Doc: storageLogging},
		{Role: catalog.RoleLog, Of: ofStorageAccount, If: []catalog.Condition{{Path: "logging.delete", Is: []string{"true"}}}, At: byStorageAccountID, Note: "requests are logged in the account itself", Doc: storageLogging},
	}
	ofStorageAccount = &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount}
)

const storageLogging = "https://learn.microsoft.com/azure/storage/common/storage-analytics-logging"

// Storage accounts and what lies in them.
var storage = []catalog.Resource{
	{
		Type: "azurerm_storage_account", Holds: catalog.Object, At: edged, Doc: "storage_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "account_replication_type", Is: []string{"GRS", "RAGRS", "GZRS", "RAGZRS"}}},
				At:   paired,
				Note: "geo-redundant replication copies everything to the paired region",
				Doc:  "https://learn.microsoft.com/azure/storage/common/storage-redundancy",
			},
			{
				Role: catalog.RoleKey,
				Each: "customer_managed_key",
				At: catalog.Where{
					{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults},
					{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults},
				},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview",
			},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "blob_properties.change_feed_enabled", Is: []string{"true"}, Default: "false"}}, At: catalog.Where{{From: catalog.Own}}, Note: "changes of blobs are logged in the account itself", Doc: "https://learn.microsoft.com/azure/storage/blobs/storage-blob-change-feed"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "queue_properties.logging.read", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "requests are logged in the account itself", Doc: storageLogging},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "queue_properties.logging.write", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "requests are logged in the account itself", Doc: storageLogging},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "queue_properties.logging.delete", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "requests are logged in the account itself", Doc: storageLogging},
		},
		Location: []string{"primary_location"},
	},
	{
		Type: "azurerm_storage_account_customer_managed_key", Doc: "storage_account_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			At: catalog.Where{
				{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults},
				{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults},
				{From: catalog.Reference, Path: "key_vault_id", Types: []string{"azurerm_key_vault"}},
				{From: catalog.Reference, Path: "key_vault_uri", Types: []string{"azurerm_key_vault"}},
			},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview",
		}},
	},
	{Type: "azurerm_storage_account_queue_properties", Doc: "storage_account_queue_properties", Copies: requestLogs},
	{Type: "azurerm_storage_account_table_properties", Doc: "storage_account_table_properties", Copies: requestLogs},
	{Type: "azurerm_storage_blob", Holds: catalog.Object, At: inStorageContainer, Doc: "storage_blob"},
	{
		Type: "azurerm_storage_blob_inventory_policy", Doc: "storage_blob_inventory_policy",
		// Reports about the blobs are written into the account itself.
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			At:   byStorageAccountID,
			Note: "inventory reports list the blobs by name",
		}},
	},
	{Type: "azurerm_storage_container", Holds: catalog.Object, At: inStorageAccount, Doc: "storage_container"},
	{Type: "azurerm_storage_data_lake_gen2_filesystem", Holds: catalog.Object, At: byStorageAccountID, Doc: "storage_data_lake_gen2_filesystem"},
	{Type: "azurerm_storage_data_lake_gen2_path", Holds: catalog.Object, At: byStorageAccountID, Doc: "storage_data_lake_gen2_path"},
	{
		Type: "azurerm_storage_encryption_scope", Doc: "storage_encryption_scope",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "data in the scope is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview",
		}},
	},
	{
		Type: "azurerm_storage_mover_job_definition", Doc: "storage_mover_job_definition",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			At:   catalog.Where{{From: catalog.Reference, Path: "target_name", Types: []string{"azurerm_storage_mover_target_endpoint"}}},
			Note: "the job copies files to its target endpoint",
		}},
	},
	{Type: "azurerm_storage_mover_target_endpoint", At: byStorageAccountID, Doc: "storage_mover_target_endpoint"},
	{
		Type: "azurerm_storage_object_replication", Doc: "storage_object_replication",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_storage_account_id", Types: storageAccount},
			At:   catalog.Where{{From: catalog.Reference, Path: "destination_storage_account_id", Types: storageAccount}},
			Note: "block blobs are replicated to another account",
		}},
	},
	{Type: "azurerm_storage_queue", Holds: catalog.Queue, At: inStorageAccount, Doc: "storage_queue"},
	{Type: "azurerm_storage_share", Holds: catalog.File, At: inStorageAccount, Doc: "storage_share"},
	{Type: "azurerm_storage_share_directory", Holds: catalog.File, At: inStorageShare, Doc: "storage_share_directory"},
	{Type: "azurerm_storage_share_file", Holds: catalog.File, At: inStorageShare, Doc: "storage_share_file"},
	{Type: "azurerm_storage_sync", Holds: catalog.File, At: located, Doc: "storage_sync"},
	{
		Type: "azurerm_storage_sync_cloud_endpoint", Doc: "storage_sync_cloud_endpoint",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_sync_group_id", Types: []string{"azurerm_storage_sync_group"}},
			At:   byStorageAccountID,
			Note: "the sync group keeps its files in the share of this account",
		}},
	},
	{Type: "azurerm_storage_sync_group", At: catalog.Where{{From: catalog.Reference, Path: "storage_sync_id", Types: []string{"azurerm_storage_sync"}}}, Doc: "storage_sync_group"},
	{
		Type: "azurerm_storage_sync_server_endpoint", Doc: "storage_sync_server_endpoint",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_sync_group_id", Types: []string{"azurerm_storage_sync_group"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "files are kept on a registered server, which may stand anywhere"}},
			Note: "the sync group keeps its files on this server too",
		}},
	},
	{Type: "azurerm_storage_table", Holds: catalog.NoSQL, At: inStorageAccount, Doc: "storage_table"},
	{
		Type: "azurerm_storage_table_entity", Holds: catalog.NoSQL, Doc: "storage_table_entity",
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_table_id", Types: []string{"azurerm_storage_table"}},
			{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount, Before: "4.0.0"},
		},
	},
}
