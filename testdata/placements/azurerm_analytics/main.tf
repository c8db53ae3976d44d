# Storage that comes with a service is geo-redundant by default. A runtime that resolves
# its place by itself has none. Who follows a database keeps a copy.
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
  is_hns_enabled           = true
}

resource "azurerm_storage_data_lake_gen2_filesystem" "seoul" { # at primary koreacentral
  name               = "seoul"
  storage_account_id = azurerm_storage_account.seoul.id
}

# A workspace keeps its tables in a lake of another region.
resource "azurerm_synapse_workspace" "a" { # at primary japaneast, primary koreacentral, export unbound
  name                                 = "a"
  resource_group_name                  = "rg"
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.seoul.id
}

resource "azurerm_synapse_workspace" "addressed" { # at primary japaneast, primary koreacentral
  name                                 = "addressed"
  resource_group_name                  = "rg"
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = "${azurerm_storage_account.seoul.primary_dfs_endpoint}lake"
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

resource "azurerm_kusto_cluster" "older" { # at primary japaneast, replica koreacentral
  name                = "older"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name = "Standard_E2ads_v5"
  }
}

resource "azurerm_kusto_attached_database_configuration" "older" {
  name                = "older"
  resource_group_name = "rg"
  location            = azurerm_kusto_cluster.follower.location
  cluster_name        = azurerm_kusto_cluster.follower.name
  cluster_resource_id = azurerm_kusto_cluster.older.id
  database_name       = "*"
}

resource "azurerm_analysis_services_server" "alone" { # at primary japaneast
  name                = "alone"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "S0"
}

# An address with a token in it does not say where it is.
resource "azurerm_analysis_services_server" "saved" { # at backup unresolved, key japaneast, primary japaneast
  name                      = "saved"
  resource_group_name       = "rg"
  location                  = "japaneast"
  sku                       = "S0"
  backup_blob_container_uri = "https://elsewhere.blob.core.windows.net/backups?sig=a"
}

# Packages lie in a catalog on a server, and what a proxy reads is staged by a linked service.
resource "azurerm_data_factory" "packages" { # at primary japaneast, replica japanwest, export japaneast, export unresolved, log koreacentral
  name                = "packages"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_mssql_server" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_data_factory_integration_runtime_azure_ssis" "a" {
  name            = "a"
  data_factory_id = azurerm_data_factory.packages.id
  location        = "japaneast"
  node_size       = "Standard_D8_v3"

  catalog_info {
    server_endpoint = azurerm_mssql_server.seoul.fully_qualified_domain_name
  }

  proxy {
    self_hosted_integration_runtime_name = "runtime"
    staging_storage_linked_service_name  = "staging"
  }
}

# A cluster's own storage has to be in its region; what describes its tables has not.
resource "azurerm_hdinsight_spark_cluster" "a" { # at key japaneast, primary japaneast, primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  cluster_version     = "4.0"
  tier                = "Standard"

  component_version {
    spark = "2.4"
  }

  gateway {
    username = "user"
    password = "not a secret"
  }

  metastores {
    hive {
      server        = azurerm_mssql_server.seoul.fully_qualified_domain_name
      database_name = "hive"
      username      = "user"
      password      = "not a secret"
    }
  }

  roles {
    head_node {
      vm_size  = "Standard_A3"
      username = "user"
    }

    worker_node {
      vm_size               = "Standard_A3"
      username              = "user"
      target_instance_count = 3
    }

    zookeeper_node {
      vm_size  = "Medium"
      username = "user"
    }
  }
}

resource "azurerm_stream_analytics_job" "a" { # at primary japaneast, export koreacentral
  name                   = "a"
  resource_group_name    = "rg"
  location               = "japaneast"
  content_storage_policy = "JobStorageAccount"
  transformation_query   = "SELECT * INTO a FROM b"

  job_storage_account {
    account_name = azurerm_storage_account.seoul.name
  }
}

# A capacity has a region, and the tenant that it is of has another.
resource "azurerm_fabric_capacity" "a" { # at primary japaneast, primary unresolved, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name = "F2"
    tier = "Fabric"
  }
}

resource "azurerm_powerbi_embedded" "a" { # at primary japaneast, primary unresolved, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "A1"
  administrators      = ["user@example.com"]
}

resource "azurerm_hdinsight_kafka_cluster" "a" { # at key japaneast, primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  cluster_version     = "4.0"
  tier                = "Standard"

  component_version {
    kafka = "2.1"
  }

  gateway {
    username = "user"
    password = "not a secret"
  }

  storage_account {
    storage_container_id = "https://theirs.blob.core.windows.net/cluster"
    storage_account_key  = "not a key"
    is_default           = false
  }

  storage_account_gen2 {
    storage_resource_id          = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/theirs"
    filesystem_id                = "https://theirs.dfs.core.windows.net/cluster"
    managed_identity_resource_id = "identity"
    is_default                   = true
  }

  roles {
    head_node {
      vm_size  = "Standard_A3"
      username = "user"
    }

    worker_node {
      vm_size                  = "Standard_A3"
      username                 = "user"
      target_instance_count    = 3
      number_of_disks_per_node = 3
    }

    zookeeper_node {
      vm_size  = "Standard_A3"
      username = "user"
    }
  }
}

# Where what is moved came from and went to is told to a data catalogue.
resource "azurerm_purview_account" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_data_factory" "catalogued" { # at primary japaneast, replica japanwest, export koreacentral
  name                = "catalogued"
  resource_group_name = "rg"
  location            = "japaneast"
  purview_id          = azurerm_purview_account.seoul.id
}

resource "azurerm_synapse_workspace" "catalogued" { # at primary japaneast, primary koreacentral, export koreacentral
  name                                 = "catalogued"
  resource_group_name                  = "rg"
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.seoul.id
  purview_id                           = azurerm_purview_account.seoul.id
}

# A pipeline moves nothing before it has an activity that does.
resource "azurerm_data_factory" "arranging" { # at primary japaneast, replica japanwest
  name                = "arranging"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_factory_pipeline" "empty" {
  name            = "empty"
  data_factory_id = azurerm_data_factory.arranging.id
}

resource "azurerm_data_factory_pipeline" "none" {
  name            = "none"
  data_factory_id = azurerm_data_factory.arranging.id
  activities_json = jsonencode([])
}

resource "azurerm_data_factory_pipeline" "waiting" {
  name            = "waiting"
  data_factory_id = azurerm_data_factory.arranging.id
  activities_json = jsonencode([{ name = "a", type = "Wait" }, { name = "b", type = "SetVariable" }])
}

resource "azurerm_data_factory_flowlet_data_flow" "part" {
  name            = "part"
  data_factory_id = azurerm_data_factory.arranging.id
  script          = "input(output(id as string)) ~> a"

  transformation {
    name = "a"
  }
}

resource "azurerm_data_factory" "rejecting" { # at primary japaneast, replica japanwest, export unresolved
  name                = "rejecting"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_factory_flowlet_data_flow" "rejecting" {
  name            = "rejecting"
  data_factory_id = azurerm_data_factory.rejecting.id

  source {
    name = "a"

    rejected_linked_service {
      name = "rejected"
    }
  }
}

resource "azurerm_data_factory" "moving" { # at primary japaneast, replica japanwest, export unresolved, export unresolved
  name                = "moving"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_factory_pipeline" "copying" {
  name            = "copying"
  data_factory_id = azurerm_data_factory.moving.id
  activities_json = jsonencode([{ name = "a", type = "Wait" }, { name = "b", type = "Copy" }])
}

resource "azurerm_data_factory_pipeline" "looping" {
  name            = "looping"
  data_factory_id = azurerm_data_factory.moving.id
  activities_json = jsonencode([{ name = "a", type = "ForEach" }])
}

# What a cluster shares is followed by one in the same region.
resource "azurerm_kusto_cluster" "shared" { # at primary japaneast, replica japaneast
  name                = "shared"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name = "Standard_E2ads_v5"
  }
}

resource "azurerm_kusto_database" "shared" { # at primary japaneast, replica japaneast
  name                = "shared"
  resource_group_name = "rg"
  location            = "japaneast"
  cluster_name        = azurerm_kusto_cluster.shared.name
}

resource "azurerm_data_share_dataset_kusto_cluster" "a" {
  name             = "a"
  share_id         = "share"
  kusto_cluster_id = azurerm_kusto_cluster.shared.id
}

resource "azurerm_data_share_dataset_kusto_database" "a" {
  name              = "a"
  share_id          = "share"
  kusto_database_id = azurerm_kusto_database.shared.id
}

# Such a job runs on devices; its region has the definition.
resource "azurerm_stream_analytics_job" "edge" { # at primary japaneast, primary unresolved
  name                 = "edge"
  resource_group_name  = "rg"
  location             = "japaneast"
  type                 = "Edge"
  transformation_query = "SELECT * INTO a FROM b"
}

resource "azurerm_stream_analytics_job" "cloud" { # at primary japaneast
  name                 = "cloud"
  resource_group_name  = "rg"
  location             = "japaneast"
  type                 = "Cloud"
  transformation_query = "SELECT * INTO a FROM b"
}

# Experiments and models are tracked in a linked workspace too.
resource "azurerm_machine_learning_workspace" "linked" { # at primary westeurope, primary unresolved, key unresolved, log unresolved
  name                    = "linked"
  resource_group_name     = "rg"
  location                = "westeurope"
  application_insights_id = "/subscriptions/a/resourceGroups/rg/providers/Microsoft.Insights/components/a"
  key_vault_id            = "/subscriptions/a/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/a"
  storage_account_id      = "/subscriptions/a/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a"
}

resource "azurerm_databricks_workspace" "linked" { # at primary japaneast, export westeurope
  name                = "linked"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"

  custom_parameters {
    machine_learning_workspace_id = azurerm_machine_learning_workspace.linked.id
    storage_account_sku_name      = "Standard_LRS"
  }
}

# The vault says where a key is that is only written out.
resource "azurerm_key_vault" "europe" { # at key westeurope, replica northeurope
  name                = "europe"
  resource_group_name = "rg"
  location            = "westeurope"
  sku_name            = "standard"
}

resource "azurerm_databricks_workspace" "keyed" { # at primary japaneast, key westeurope, key westeurope
  name                = "keyed"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "premium"

  managed_services_cmk_key_vault_id     = azurerm_key_vault.europe.id
  managed_services_cmk_key_vault_key_id = "https://europe.vault.azure.net/keys/a/1"

  custom_parameters {
    storage_account_sku_name = "Standard_LRS"
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "keyed" {
  workspace_id     = azurerm_databricks_workspace.keyed.id
  key_vault_id     = azurerm_key_vault.europe.id
  key_vault_key_id = "https://europe.vault.azure.net/keys/b/1"
}

# A runtime within the factory's own network is where the factory is.
resource "azurerm_data_factory" "closed" { # at primary koreacentral, replica koreasouth, export koreacentral
  name                            = "closed"
  resource_group_name             = "rg"
  location                        = "koreacentral"
  managed_virtual_network_enabled = true
}

resource "azurerm_data_factory_integration_runtime_azure" "closed" {
  name                    = "closed"
  data_factory_id         = azurerm_data_factory.closed.id
  location                = "AutoResolve"
  virtual_network_enabled = true
}
