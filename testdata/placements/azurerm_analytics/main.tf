# Storage that comes with a service is geo-redundant by default. A runtime that resolves
# its place by itself has none. Who follows a database keeps a copy.
provider "azurerm" {
  features {}
}

resource "azurerm_synapse_workspace" "a" { # at primary japaneast, export unbound
  name                                 = "a"
  resource_group_name                  = "rg"
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = "filesystem"
}

resource "azurerm_synapse_sql_pool" "default" { # at primary japaneast, backup japanwest
  name                 = "default"
  synapse_workspace_id = azurerm_synapse_workspace.a.id
  sku_name             = "DW100c"
  storage_account_type = "GRS"
}

resource "azurerm_synapse_sql_pool" "off" { # at primary japaneast
  name                      = "off"
  synapse_workspace_id      = azurerm_synapse_workspace.a.id
  sku_name                  = "DW100c"
  storage_account_type      = "GRS"
  geo_backup_policy_enabled = false
}

resource "azurerm_synapse_sql_pool" "local" { # at primary japaneast
  name                 = "local"
  synapse_workspace_id = azurerm_synapse_workspace.a.id
  sku_name             = "DW100c"
  storage_account_type = "LRS"
}

resource "azurerm_synapse_integration_runtime_azure" "auto" {
  name                 = "auto"
  synapse_workspace_id = azurerm_synapse_workspace.a.id
  location             = "AutoResolve"
}

resource "azurerm_data_factory" "a" { # at primary japaneast, replica japanwest, export unbound, export eastus
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_factory_integration_runtime_azure" "auto" {
  name            = "auto"
  data_factory_id = azurerm_data_factory.a.id
  location        = "AutoResolve"
}

resource "azurerm_data_factory_integration_runtime_azure" "virginia" {
  name            = "virginia"
  data_factory_id = azurerm_data_factory.a.id
  location        = "East US"
}

resource "azurerm_databricks_workspace" "default" { # at primary japaneast, replica japanwest
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"
}

resource "azurerm_databricks_workspace" "local" { # at primary japaneast
  name                = "local"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"

  custom_parameters {
    storage_account_sku_name = "Standard_ZRS"
  }
}

resource "azurerm_kusto_cluster" "leader" { # at primary japaneast, replica koreacentral
  name                = "leader"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name = "Standard_E2ads_v5"
  }
}

resource "azurerm_kusto_cluster" "follower" { # at primary koreacentral
  name                = "follower"
  resource_group_name = "rg"
  location            = "koreacentral"

  sku {
    name = "Standard_E2ads_v5"
  }
}

resource "azurerm_kusto_attached_database_configuration" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = azurerm_kusto_cluster.follower.location
  cluster_name        = azurerm_kusto_cluster.follower.name
  cluster_id          = azurerm_kusto_cluster.leader.id
  database_name       = "*"
}

resource "azurerm_storage_account" "shared" { # at primary japaneast, export unresolved
  name                     = "shared"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
  is_hns_enabled           = true
}

resource "azurerm_data_share_dataset_data_lake_gen2" "a" {
  name               = "a"
  share_id           = "share"
  storage_account_id = azurerm_storage_account.shared.id
  file_system_name   = "a"
}
