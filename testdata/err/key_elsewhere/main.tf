# What is abroad is the key, and not the data that it opens.
provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral" # want "azurerm_key_vault.seoul keeps secrets in koreacentral" "azurerm_key_vault.seoul keeps a replica in koreasouth"
  sku_name            = "standard"
}

resource "azurerm_key_vault_key" "seoul" {
  name         = "seoul"
  key_vault_id = azurerm_key_vault.seoul.id # want "azurerm_key_vault_key.seoul keeps keys in koreacentral"
  key_type     = "RSA"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_databricks_workspace" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"

  managed_services_cmk_key_vault_key_id = azurerm_key_vault_key.seoul.id # want "azurerm_databricks_workspace.a keeps keys or secrets in koreacentral \\(KR\\)"
}
