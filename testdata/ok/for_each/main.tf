# The one that would be abroad is filtered out, or counted as none.
locals {
  locations = {
    east  = "japaneast"
    west  = "japanwest"
    seoul = "koreacentral"
  }
}

provider "azurerm" {
  features {}
}

module "account" {
  source   = "./account"
  for_each = { for k, v in local.locations : k => v if startswith(v, "japan") }
  location = each.value
}

resource "azurerm_storage_account" "abroad" {
  count                    = length(module.account) > 2 ? 1 : 0
  name                     = "abroad"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}
