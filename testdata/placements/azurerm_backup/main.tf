# A recovery vault is geo-redundant by default, a backup vault as it says; either's copies
# are in the paired region. A machine that is replicated is also where its target is.
provider "azurerm" {
  features {}
}

resource "azurerm_recovery_services_vault" "default" { # at backup japaneast, backup japanwest
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Standard"
}

resource "azurerm_recovery_services_vault" "restorable" { # at backup southeastasia, backup eastasia
  name                         = "restorable"
  resource_group_name          = "rg"
  location                     = "southeastasia"
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
}

resource "azurerm_recovery_services_vault" "local" { # at backup japaneast
  name                = "local"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Standard"
  storage_mode_type   = "LocallyRedundant"
}

resource "azurerm_data_protection_backup_vault" "geo" { # at backup koreacentral, backup koreasouth
  name                = "geo"
  resource_group_name = "rg"
  location            = "koreacentral"
  datastore_type      = "VaultStore"
  redundancy          = "GeoRedundant"
}

resource "azurerm_data_protection_backup_vault" "zones" { # at backup japaneast
  name                = "zones"
  resource_group_name = "rg"
  location            = "japaneast"
  datastore_type      = "VaultStore"
  redundancy          = "ZoneRedundant"
}

resource "azurerm_windows_virtual_machine" "a" { # at primary japaneast, backup japaneast, replica southeastasia, cache eastus
  name                  = "a"
  resource_group_name   = "rg"
  location              = "japaneast"
  network_interface_ids = ["nic"]
  size                  = "Standard_D2s_v5"

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "StandardSSD_ZRS"
  }
}

resource "azurerm_backup_protected_vm" "a" {
  resource_group_name = "rg"
  recovery_vault_name = azurerm_recovery_services_vault.default.name
  source_vm_id        = azurerm_windows_virtual_machine.a.id
}

resource "azurerm_site_recovery_fabric" "singapore" {
  name                = "singapore"
  resource_group_name = "rg"
  recovery_vault_name = azurerm_recovery_services_vault.restorable.name
  location            = "southeastasia"
}

resource "azurerm_site_recovery_replicated_vm" "a" {
  name                                      = "a"
  resource_group_name                       = "rg"
  recovery_vault_name                       = azurerm_recovery_services_vault.restorable.name
  recovery_replication_policy_id            = "policy"
  source_recovery_fabric_name               = "tokyo"
  source_recovery_protection_container_name = "tokyo"
  source_vm_id                              = azurerm_windows_virtual_machine.a.id
  target_recovery_fabric_id                 = azurerm_site_recovery_fabric.singapore.id
  target_recovery_protection_container_id   = "container"
  target_resource_group_id                  = "rg"

  managed_disk {
    disk_id                    = "disk"
    staging_storage_account_id = azurerm_storage_account.staging.id
    target_resource_group_id   = "rg"
    target_disk_type           = "Premium_LRS"
    target_replica_disk_type   = "Premium_LRS"
  }

  managed_disk {
    disk_id                    = azurerm_managed_disk.replicated.id
    staging_storage_account_id = azurerm_storage_account.staging.id
    target_resource_group_id   = "rg"
    target_disk_type           = "Premium_LRS"
    target_replica_disk_type   = "Premium_LRS"
  }
}

# A disk that goes along with its machine.
resource "azurerm_managed_disk" "replicated" { # at primary japaneast, replica southeastasia
  name                 = "replicated"
  resource_group_name  = "rg"
  location             = "japaneast"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
}

resource "azurerm_storage_account" "staging" { # at primary eastus
  name                     = "staging"
  resource_group_name      = "rg"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_virtual_machine" "unmanaged" { # at primary japaneast, primary unresolved, replica southeastasia, replica eastus, cache unresolved
  name                  = "unmanaged"
  resource_group_name   = "rg"
  location              = "japaneast"
  network_interface_ids = ["nic"]
  vm_size               = "Standard_D2s_v5"

  storage_os_disk {
    name          = "os"
    create_option = "FromImage"
    vhd_uri       = "https://theirs.blob.core.windows.net/disks/os.vhd"
  }
}

resource "azurerm_site_recovery_replicated_vm" "unmanaged" {
  name                                      = "unmanaged"
  resource_group_name                       = "rg"
  recovery_vault_name                       = azurerm_recovery_services_vault.restorable.name
  recovery_replication_policy_id            = "policy"
  source_recovery_fabric_name               = "tokyo"
  source_recovery_protection_container_name = "tokyo"
  source_vm_id                              = azurerm_virtual_machine.unmanaged.id
  target_recovery_fabric_id                 = azurerm_site_recovery_fabric.singapore.id
  target_recovery_protection_container_id   = "container"
  target_resource_group_id                  = "rg"

  unmanaged_disk {
    disk_uri                   = "https://theirs.blob.core.windows.net/disks/os.vhd"
    staging_storage_account_id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/theirs"
    target_storage_account_id  = azurerm_storage_account.staging.id
  }
}

# A machine of the customer's own site, whose writes pass through a storage account.
resource "azurerm_site_recovery_vmware_replicated_vm" "a" { # at replica southeastasia, cache eastus
  name                            = "a"
  recovery_vault_id               = azurerm_recovery_services_vault.restorable.id
  source_vm_name                  = "a"
  appliance_name                  = "a"
  recovery_replication_policy_id  = "policy"
  physical_server_credential_name = "a"
  license_type                    = "NotSpecified"
  target_resource_group_id        = "rg"
  target_vm_name                  = "a"
  default_log_storage_account_id  = azurerm_storage_account.staging.id
  default_recovery_disk_type      = "Standard_LRS"
}

resource "azurerm_site_recovery_vmware_replicated_vm" "by_disk" { # at replica southeastasia, cache eastus
  name                            = "by-disk"
  recovery_vault_id               = azurerm_recovery_services_vault.restorable.id
  source_vm_name                  = "b"
  appliance_name                  = "a"
  recovery_replication_policy_id  = "policy"
  physical_server_credential_name = "a"
  license_type                    = "NotSpecified"
  target_resource_group_id        = "rg"
  target_vm_name                  = "b"

  managed_disk {
    disk_id                = "disk"
    target_disk_type       = "Standard_LRS"
    log_storage_account_id = azurerm_storage_account.staging.id
  }
}

# Recovery points of a disk are snapshots beside it: the vault keeps none of them.
resource "azurerm_managed_disk" "snapshotted" { # at primary japaneast, backup japaneast
  name                 = "snapshotted"
  resource_group_name  = "rg"
  location             = "japaneast"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

resource "azurerm_data_protection_backup_instance_disk" "a" {
  name                         = "a"
  location                     = "japaneast"
  vault_id                     = "vault"
  disk_id                      = azurerm_managed_disk.snapshotted.id
  snapshot_resource_group_name = "rg"
  backup_policy_id             = "policy"
}

# An operational backup of blobs stays in their account, and a vaulted one names containers.
resource "azurerm_data_protection_backup_vault" "far" { # at backup eastus
  name                = "far"
  resource_group_name = "rg"
  location            = "eastus"
  datastore_type      = "VaultStore"
  redundancy          = "LocallyRedundant"
}

resource "azurerm_storage_account" "operational" { # at primary japaneast, backup japaneast
  name                     = "operational"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_data_protection_backup_instance_blob_storage" "operational" {
  name               = "operational"
  location           = "japaneast"
  vault_id           = azurerm_data_protection_backup_vault.far.id
  storage_account_id = azurerm_storage_account.operational.id
  backup_policy_id   = "policy"
}

resource "azurerm_storage_account" "vaulted" { # at primary japaneast, backup eastus
  name                     = "vaulted"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_data_protection_backup_instance_blob_storage" "vaulted" {
  name                            = "vaulted"
  location                        = "japaneast"
  vault_id                        = azurerm_data_protection_backup_vault.far.id
  storage_account_id              = azurerm_storage_account.vaulted.id
  backup_policy_id                = "policy"
  storage_account_container_names = ["a"]
}

# Snapshots of shares are beside them, and the policy may copy them to the vault.
resource "azurerm_storage_account" "shares" { # at primary koreacentral, backup koreacentral, backup japaneast
  name                     = "shares"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_backup_protected_file_share" "a" {
  resource_group_name       = "rg"
  recovery_vault_name       = azurerm_recovery_services_vault.default.name
  source_storage_account_id = azurerm_storage_account.shares.id
  source_file_share_name    = "a"
  backup_policy_id          = "policy"
}

# A cluster's recovery points are snapshots beside it.
resource "azurerm_kubernetes_cluster" "tokyo" { # at primary japaneast, backup japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_protection_backup_instance_kubernetes_cluster" "a" {
  name                         = "a"
  location                     = "japaneast"
  vault_id                     = azurerm_data_protection_backup_vault.far.id
  kubernetes_cluster_id        = azurerm_kubernetes_cluster.tokyo.id
  snapshot_resource_group_name = "rg"
  backup_policy_id             = "policy"
}

# A pair of containers has nothing in it until a machine is protected.
resource "azurerm_site_recovery_protection_container_mapping" "a" {
  name                                      = "a"
  recovery_source_protection_container_name = "tokyo"
  recovery_target_protection_container_id   = "seoul"
}
