# Vaults and ledgers are replicated to the paired region, which no argument switches off.
# Two regions have a pair that vaults do not use.
provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "tokyo" { # at key japaneast, replica japanwest
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault" "singapore" { # at key southeastasia, replica eastasia
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault" "brazil" { # at key brazilsouth
  name                = "brazil"
  resource_group_name = "rg"
  location            = "Brazil South"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault_secret" "a" { # at key japaneast
  name         = "a"
  value        = "not a secret"
  key_vault_id = azurerm_key_vault.tokyo.id
}

resource "azurerm_confidential_ledger" "a" { # at primary japaneast, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  ledger_type         = "Private"

  azuread_based_service_principal {
    ledger_role_name = "Administrator"
    principal_id     = "00000000-0000-0000-0000-000000000000"
    tenant_id        = "00000000-0000-0000-0000-000000000000"
  }
}
