variable "location" { type = string }

resource "azurerm_storage_account" "this" {
  name                     = "this"
  resource_group_name      = "rg"
  location                 = var.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
