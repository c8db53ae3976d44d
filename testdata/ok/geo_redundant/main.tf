# Each of the two regions is the other one's pair.
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "east" {
  name                     = "east"
  resource_group_name      = "rg"
  location                 = "Japan East"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_storage_account" "west" {
  name                     = "west"
  resource_group_name      = "rg"
  location                 = "japanwest"
  account_tier             = "Standard"
  account_replication_type = "RAGRS"
}

resource "azurerm_postgresql_flexible_server" "main" {
  name                         = "main"
  resource_group_name          = "rg"
  location                     = "japaneast"
  geo_redundant_backup_enabled = true
}
