terraform {
  backend "azurerm" { # at state japaneast
    storage_account_name = "state"
    container_name       = "state"
    key                  = "main"
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "state" { # at primary japaneast
  name                     = "state"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
