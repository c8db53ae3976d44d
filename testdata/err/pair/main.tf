# Geo-redundancy copies to the paired region, which no argument names.
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "seoul" {
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral" # want "keeps objects in koreacentral \\(KR\\) \\[data-outside\\]"
  account_tier             = "Standard"
  account_replication_type = "GRS" # want "keeps a replica in koreasouth \\(KR\\) \\[data-outside\\]"
}

resource "azurerm_storage_account" "tokyo" {
  name                     = "tokyo"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "RAGRS"
}
