variable "name" { type = string }

variable "location" { type = string }

resource "azurerm_storage_account" "this" {
  name                     = var.name
  resource_group_name      = "rg"
  location                 = var.location # want "^module.account\\[\"seoul\"\\].azurerm_storage_account.this keeps objects in koreacentral \\(KR\\) \\[data-outside\\]"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
