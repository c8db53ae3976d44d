package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	onNetAppVolume = catalog.Where{{From: catalog.Reference, Path: "volume_id", Types: []string{"azurerm_netapp_volume"}}}
	netAppVolumes  = []string{"azurerm_netapp_volume", "azurerm_netapp_volume_group_oracle", "azurerm_netapp_volume_group_sap_hana"}

	// Replication is configured on the secondary, whose own location is where
	// the copy is; the argument names where the data comes from.
	netAppSource = []catalog.Copy{
		{
			Role: catalog.RoleReplica,
			Each: "data_protection_replication",
			At:   catalog.Where{{From: catalog.Argument, Path: "remote_volume_location"}},
			Note: "the volume is one end of a cross-region replication, this is the other",
		},
		{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_protection_replication.remote_volume_resource_id", Types: netAppVolumes},
			If:   []catalog.Condition{{Path: "data_protection_replication.remote_volume_resource_id", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the volume is one end of a cross-region replication, this is the other",
		},
		{
			Role: catalog.RoleBackup,
			Each: "data_protection_backup_policy",
			If:   []catalog.Condition{{Path: "policy_enabled", Is: []string{"true"}, Default: "true"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "backup_vault_id", Types: []string{"azurerm_netapp_backup_vault"}}},
			Note: "backups of the volume are kept in the vault",
		},
	}
	netAppGroupSource = []catalog.Copy{
		{
			Role: catalog.RoleReplica,
			Each: "volume.data_protection_replication",
			At:   catalog.Where{{From: catalog.Argument, Path: "remote_volume_location"}},
			Note: "the volume is one end of a cross-region replication, this is the other",
		},
		{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "volume.data_protection_replication.remote_volume_resource_id", Types: netAppVolumes},
			If:   []catalog.Condition{{Path: "volume.data_protection_replication.remote_volume_resource_id", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the volume is one end of a cross-region replication, this is the other",
		},
	}
)

// File systems sold as services.
var netApp = []catalog.Resource{
	{
		Type: "azurerm_netapp_account", Holds: catalog.Secret, Doc: "netapp_account",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "active_directory.password", Present: true}}, At: located, Note: "the account keeps what joins a domain"},
		},
	},
	// The account itself keeps no files: the key is that of the volumes in it.
	{
		Type: "azurerm_netapp_account_encryption", Holds: catalog.File, Doc: "netapp_account_encryption",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "encryption_key", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "encryption_key", Types: keysOfVaults}},
			Note: "the volumes are encrypted with a key of a vault, and nothing says that it must be in their region",
			Doc:  "https://learn.microsoft.com/azure/azure-netapp-files/configure-customer-managed-keys",
		}},
	},
	{
		Type: "azurerm_hpc_cache", Holds: catalog.Cache, At: located,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "directory_active_directory.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "directory_ldap.bind.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_hpc_cache_blob_nfs_target",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_container_id", Types: []string{"azurerm_storage_container"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "cache_name", Types: []string{"azurerm_hpc_cache"}}},
			Note: "what is read from the container is cached",
		}},
	},
	{
		Type: "azurerm_hpc_cache_blob_target",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_container_id", Types: []string{"azurerm_storage_container"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "cache_name", Types: []string{"azurerm_hpc_cache"}}},
			Note: "what is read from the container is cached",
		}},
	},
	{
		Type: "azurerm_managed_lustre_file_system", Holds: catalog.File, At: located, Doc: "managed_lustre_file_system",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "hsm_setting",
				At:   catalog.Where{{From: catalog.Reference, Path: "container_id", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}}},
				Note: "files are archived into a storage container",
			},
			{
				Role: catalog.RoleLog,
				Each: "hsm_setting",
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_container_id", Types: []string{"azurerm_storage_container", "azurerm_storage_account"}}},
				Note: "events and errors of imports and archives are kept in a storage container",
			},
		},
	},
	{Type: "azurerm_netapp_backup_vault", Holds: catalog.Backup, At: located, Doc: "netapp_backup_vault"},
	{Type: "azurerm_netapp_pool", Holds: catalog.File, At: located, Doc: "netapp_pool"},
	{Type: "azurerm_netapp_snapshot", Holds: catalog.Backup, At: located, Doc: "netapp_snapshot"},
	{
		Type: "azurerm_netapp_volume", Holds: catalog.File, At: located, Doc: "netapp_volume",
		Copies: netAppSource,
	},
	{Type: "azurerm_netapp_volume_bucket", Holds: catalog.Object, At: onNetAppVolume, Doc: "netapp_volume_bucket"},
	{
		Type: "azurerm_netapp_volume_bucket_with_server", Holds: catalog.Object, At: onNetAppVolume, Doc: "netapp_volume_bucket_with_server",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "server.certificate_pem", Present: true}},
			At:   onNetAppVolume,
			Note: "an uploaded certificate brings its private key",
		}},
	},
	{
		Type: "azurerm_netapp_volume_group_oracle", Holds: catalog.File, At: located, Doc: "netapp_volume_group_oracle",
		Copies: netAppGroupSource,
	},
	{
		Type: "azurerm_netapp_volume_group_sap_hana", Holds: catalog.File, At: located, Doc: "netapp_volume_group_sap_hana",
		Copies: netAppGroupSource,
	},
	{Type: "azurerm_qumulo_file_system", Holds: catalog.File, At: located, Doc: "qumulo_file_system"},
}
