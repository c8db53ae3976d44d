# Geo-redundant storage is copied to the paired region: japaneast's pair is in
# Japan, koreacentral's is not.
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "Japan East"
}

resource "azurerm_storage_account" "main" {
  name                     = "examplemain"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = azurerm_resource_group.main.location
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_storage_container" "documents" {
  name               = "documents"
  storage_account_id = azurerm_storage_account.main.id
}

resource "azurerm_storage_account" "partner" {
  name                     = "examplepartner"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_recovery_services_vault" "main" {
  name                = "vault"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  sku                 = "Standard"
}
