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

resource "azurerm_windows_virtual_machine" "a" { # at primary japaneast, backup japaneast, replica southeastasia
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
}
