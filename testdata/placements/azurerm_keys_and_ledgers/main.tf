# Vaults and ledgers are replicated to the paired region, which no argument switches off.
# Three regions have a pair that vaults do not use.
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

resource "azurerm_key_vault" "rio" { # at key brazilsoutheast
  name                = "rio"
  resource_group_name = "rg"
  location            = "brazilsoutheast"
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

# A relay keeps a session's data near its users while it lasts.
resource "azurerm_fluid_relay_server" "a" { # at primary southeastasia, replica eastasia, cache unbound
  name                = "a"
  resource_group_name = "rg"
  location            = "southeastasia"
}

# A basic one is in a single region.
resource "azurerm_fluid_relay_server" "basic" { # at primary brazilsouth
  name                = "basic"
  resource_group_name = "rg"
  location            = "brazilsouth"
  storage_sku         = "basic"
}

# What is encrypted may have its key in another region.
resource "azurerm_key_vault_key" "singapore" { # at key southeastasia
  name         = "a"
  key_vault_id = azurerm_key_vault.singapore.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_load_test" "own" { # at primary japaneast
  name                = "own"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_load_test" "keyed" { # at primary japaneast, key southeastasia
  name                = "keyed"
  resource_group_name = "rg"
  location            = "japaneast"

  encryption {
    key_url = azurerm_key_vault_key.singapore.id

    identity {
      type        = "UserAssigned"
      identity_id = "identity"
    }
  }
}

resource "azurerm_mysql_flexible_server" "keyed" { # at primary japaneast, key southeastasia
  name                = "keyed"
  resource_group_name = "rg"
  location            = "japaneast"

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.singapore.id
    primary_user_assigned_identity_id = "identity"
  }
}

resource "azurerm_postgresql_flexible_server" "keyed" { # at primary japaneast, key southeastasia
  name                = "keyed"
  resource_group_name = "rg"
  location            = "japaneast"

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.singapore.versionless_id
    primary_user_assigned_identity_id = "identity"
  }
}

resource "azurerm_servicebus_namespace" "keyed" { # at primary japaneast, key southeastasia
  name                         = "keyed"
  resource_group_name          = "rg"
  location                     = "japaneast"
  sku                          = "Premium"
  capacity                     = 1
  premium_messaging_partitions = 1

  customer_managed_key {
    key_vault_key_id = azurerm_key_vault_key.singapore.id
    identity_id      = "identity"
  }
}
