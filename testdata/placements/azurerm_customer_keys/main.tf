# A key of the customer's own is where its vault is, which need not be where the
# data is.
provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault_key" "seoul" { # at key koreacentral
  name         = "seoul"
  key_vault_id = azurerm_key_vault.seoul.id
  key_type     = "RSA"
  key_opts     = ["wrapKey"]
}

resource "azurerm_healthcare_dicom_service" "a" { # at primary japaneast, key koreacentral
  name               = "a"
  workspace_id       = "workspace"
  location           = "japaneast"
  encryption_key_url = azurerm_key_vault_key.seoul.id
}

resource "azurerm_healthcare_service" "a" { # at primary japaneast, key koreacentral
  name                                  = "a"
  resource_group_name                   = "rg"
  location                              = "japaneast"
  cosmosdb_key_vault_key_versionless_id = azurerm_key_vault_key.seoul.versionless_id
}

resource "azurerm_managed_redis" "a" { # at cache japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "Balanced_B3"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.seoul.id
    user_assigned_identity_id = "identity"
  }
}

resource "azurerm_elastic_san" "tokyo" { # at primary japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  base_size_in_tib    = 1

  sku {
    name = "Premium_LRS"
  }
}

resource "azurerm_elastic_san_volume_group" "a" { # at primary japaneast, key koreacentral
  name            = "a"
  elastic_san_id  = azurerm_elastic_san.tokyo.id
  encryption_type = "EncryptionAtRestWithCustomerManagedKey"

  encryption {
    key_vault_key_id = azurerm_key_vault_key.seoul.versionless_id
  }
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_batch_account" "a" { # at primary japaneast, primary koreacentral, key koreacentral
  name                                = "a"
  resource_group_name                 = "rg"
  location                            = "japaneast"
  storage_account_id                  = azurerm_storage_account.seoul.id
  storage_account_authentication_mode = "StorageKeys"

  encryption {
    key_vault_key_id = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_databricks_workspace" "a" { # at primary japaneast, key koreacentral, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"

  custom_parameters {
    storage_account_sku_name = "Standard_LRS"
  }
}

resource "azurerm_databricks_workspace_customer_managed_key" "a" {
  workspace_id     = azurerm_databricks_workspace.a.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "a" {
  workspace_id     = azurerm_databricks_workspace.a.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_postgresql_server" "a" { # at primary japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "GP_Gen5_2"
  version             = "11"
}

resource "azurerm_postgresql_server_key" "a" {
  server_id        = azurerm_postgresql_server.a.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_mysql_server" "a" { # at primary japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "GP_Gen5_2"
  version             = "8.0"
}

resource "azurerm_mysql_server_key" "a" {
  server_id        = azurerm_mysql_server.a.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_media_services_account" "a" { # at primary japaneast, key koreacentral, replica koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  storage_account {
    id         = azurerm_storage_account.seoul.id
    is_primary = true
  }

  encryption {
    type                     = "CustomerKey"
    key_vault_key_identifier = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_mobile_network_sim_group" "a" { # at key japaneast, key koreacentral
  name               = "a"
  location           = "japaneast"
  mobile_network_id  = "network"
  encryption_key_url = azurerm_key_vault_key.seoul.id
}

# The key of a workspace can be given with it or apart.
resource "azurerm_synapse_workspace" "a" { # at primary japaneast, primary unresolved, key koreacentral, key koreacentral
  name                                 = "a"
  resource_group_name                  = "rg"
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = "https://theirs.dfs.core.windows.net/lake"

  customer_managed_key {
    key_versionless_id = azurerm_key_vault_key.seoul.versionless_id
  }
}

resource "azurerm_synapse_workspace_key" "a" {
  synapse_workspace_id                = azurerm_synapse_workspace.a.id
  customer_managed_key_versionless_id = azurerm_key_vault_key.seoul.versionless_id
  customer_managed_key_name           = "a"
  active                              = true
}
