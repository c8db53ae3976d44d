package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	recoveryVault   = []string{"azurerm_recovery_services_vault"}
	inRecoveryVault = catalog.Where{{From: catalog.Reference, Path: "recovery_vault_name", Types: recoveryVault}}
	shareAccount    = []string{"azurerm_storage_account", "azurerm_backup_container_storage_account"}
	// A disk of its own, or the one that a machine was made with.
	replicatedDisks = []string{"azurerm_managed_disk", "azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"}
	inBackupVault   = catalog.Where{{From: catalog.Reference, Path: "vault_id", Types: []string{"azurerm_data_protection_backup_vault"}}}
)

// Vaults, what is backed up into them, and replication for disaster recovery.
var backupRecovery = []catalog.Resource{
	// Registers the account with the vault; what is protected in it has rows of its own.
	{Type: "azurerm_backup_container_storage_account", At: catalog.Where{{From: catalog.Reference, Path: "storage_account_id", Types: []string{"azurerm_storage_account"}}}, Doc: "backup_container_storage_account"},
	{
		Type: "azurerm_backup_protected_file_share", Doc: "backup_protected_file_share",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_storage_account_id", Types: shareAccount},
			At:   catalog.Where{{From: catalog.Reference, Path: "source_storage_account_id", Types: shareAccount}},
			Note: "recovery points are snapshots beside the share",
			Doc:  "https://learn.microsoft.com/azure/backup/azure-file-share-backup-overview",
		}, {
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_storage_account_id", Types: shareAccount},
			At:   inRecoveryVault,
			Note: "recovery points are copied to the vault if the policy's backup_tier is vault-standard",
			Doc:  "https://learn.microsoft.com/azure/backup/azure-file-share-backup-overview",
		}},
	},
	{
		Type: "azurerm_backup_protected_vm", Doc: "backup_protected_vm",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
			At:   inRecoveryVault,
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_blob_storage", Doc: "data_protection_backup_instance_blob_storage",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
				If:   []catalog.Condition{{Path: "storage_account_container_names", Absent: true}},
				At:   byStorageAccountID,
				Note: "an operational backup keeps older versions of the blobs in the account itself",
				Doc:  "https://learn.microsoft.com/azure/backup/blob-backup-overview",
			},
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
				If:   []catalog.Condition{{Path: "storage_account_container_names", Present: true}},
				At:   inBackupVault,
				Note: "a vaulted backup copies the named containers to the vault",
				Doc:  "https://learn.microsoft.com/azure/backup/blob-backup-overview",
			},
		},
	},
	{
		Type: "azurerm_data_protection_backup_instance_data_lake_storage", Doc: "data_protection_backup_instance_data_lake_storage",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			At:   catalog.Where{{From: catalog.Reference, Path: "data_protection_backup_vault_id", Types: []string{"azurerm_data_protection_backup_vault"}}},
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_disk", Doc: "data_protection_backup_instance_disk",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "disk_id", Types: []string{"azurerm_managed_disk"}},
			// The vault keeps none of them.
			At:   catalog.Where{{From: catalog.Reference, Path: "disk_id", Types: []string{"azurerm_managed_disk"}}},
			Note: "recovery points are snapshots beside the disk",
			Doc:  "https://learn.microsoft.com/azure/backup/disk-backup-support-matrix",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_kubernetes_cluster", Doc: "data_protection_backup_instance_kubernetes_cluster",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "kubernetes_cluster_id", Types: kubernetesClusters},
			// A policy knows the operational tier only: the vault keeps none of them.
			At:   catalog.Where{{From: catalog.Reference, Path: "kubernetes_cluster_id", Types: kubernetesClusters}},
			Note: "recovery points are snapshots of the disks, and a storage container, beside the cluster",
			Doc:  "https://learn.microsoft.com/azure/backup/azure-kubernetes-service-backup-overview",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_mysql_flexible_server", Doc: "data_protection_backup_instance_mysql_flexible_server",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: []string{"azurerm_mysql_flexible_server"}},
			At:   inBackupVault,
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_postgresql",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "database_id", Types: []string{"azurerm_postgresql_database"}},
			At:   inBackupVault,
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_instance_postgresql_flexible_server", Doc: "data_protection_backup_instance_postgresql_flexible_server",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: []string{"azurerm_postgresql_flexible_server"}},
			At:   inBackupVault,
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_vault", Holds: catalog.Backup, At: located, Doc: "data_protection_backup_vault",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "redundancy", Is: []string{"GeoRedundant"}}},
			At:   paired,
			Note: "a geo-redundant vault copies its recovery points to the paired region",
		}},
	},
	{
		Type: "azurerm_data_protection_backup_vault_customer_managed_key", Doc: "data_protection_backup_vault_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_protection_backup_vault_id", Types: []string{"azurerm_data_protection_backup_vault"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk-for-backup-vault",
		}},
	},
	{
		Type: "azurerm_recovery_services_vault", Holds: catalog.Backup, At: located, Doc: "recovery_services_vault",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "storage_mode_type", Is: []string{"GeoRedundant"}, Default: "GeoRedundant"}},
			At:   paired,
			Note: "a vault is geo-redundant unless storage_mode_type says otherwise",
		}},
	},
	{Type: "azurerm_site_recovery_fabric", At: located, Doc: "site_recovery_fabric"},
	{Type: "azurerm_site_recovery_protection_container", At: catalog.Where{{From: catalog.Reference, Path: "recovery_fabric_name", Types: []string{"azurerm_site_recovery_fabric"}}}, Doc: "site_recovery_protection_container"},
	{
		Type: "azurerm_site_recovery_replicated_vm", Doc: "site_recovery_replicated_vm",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "target_boot_diagnostic_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_boot_diagnostic_storage_account_id", Types: storageAccount}},
				Note: "what the machine shows when it starts after a failover is kept in a storage account",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				At: catalog.Where{
					{From: catalog.Argument, Path: "target_edge_zone", Refines: true},
					{From: catalog.Reference, Path: "target_recovery_fabric_id", Types: []string{"azurerm_site_recovery_fabric"}},
				},
				Note: "the machine's disks are replicated to the target's region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_disk.disk_id", Types: replicatedDisks},
				If:   []catalog.Condition{{Path: "managed_disk.disk_id", Present: true}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "target_edge_zone", Refines: true},
					{From: catalog.Reference, Path: "target_recovery_fabric_id", Types: []string{"azurerm_site_recovery_fabric"}},
				},
				Note: "the machine's disks are replicated to the target's region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "unmanaged_disk.target_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "unmanaged_disk.target_storage_account_id", Types: storageAccount}},
				Note: "unmanaged disks are replicated into a storage account",
			},
			{
				Role: catalog.RoleCache,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "managed_disk.staging_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_disk.staging_storage_account_id", Types: storageAccount}},
				Note: "what is written to the disks is first collected in a storage account",
			},
			{
				Role: catalog.RoleCache,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "unmanaged_disk.staging_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "unmanaged_disk.staging_storage_account_id", Types: storageAccount}},
				Note: "what is written to the disks is first collected in a storage account",
			},
		},
	},
	// A machine from the customer's own site: the only copy that Azure knows.
	{
		Type: "azurerm_site_recovery_vmware_replicated_vm", Holds: catalog.Block, Role: catalog.RoleReplica, Doc: "site_recovery_vmware_replicated_vm",
		At: catalog.Where{{From: catalog.Reference, Path: "recovery_vault_id", Types: recoveryVault}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "target_boot_diagnostics_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_boot_diagnostics_storage_account_id", Types: storageAccount}},
				Note: "what the machine shows when it starts after a failover is kept in a storage account",
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_log_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_log_storage_account_id", Types: storageAccount}},
				Note: "what is written to the disks is first collected in a storage account",
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "managed_disk.log_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_disk.log_storage_account_id", Types: storageAccount}},
				Note: "what is written to the disks is first collected in a storage account",
			},
		},
	},
}
