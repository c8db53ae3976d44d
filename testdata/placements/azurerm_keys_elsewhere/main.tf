# The key of what is kept can be in another region than what it opens.
provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  location = "koreacentral"
}

resource "azurerm_key_vault_key" "seoul" { # at key koreacentral
  key_vault_id = azurerm_key_vault.seoul.id
}

resource "azurerm_key_vault_managed_hardware_security_module" "seoul" { # at key koreacentral
  location = "koreacentral"
}

resource "azurerm_key_vault_managed_hardware_security_module_key" "seoul" { # at key koreacentral
  managed_hsm_id = azurerm_key_vault_managed_hardware_security_module.seoul.id
}

resource "azurerm_app_configuration" "a" { # at primary japaneast, key koreacentral
  location = "japaneast"

  encryption {
    key_vault_key_identifier = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_automation_account" "a" { # at primary japaneast, backup japanwest, key koreacentral
  location = "japaneast"

  encryption {
    key_vault_key_id = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_cosmosdb_account" "vault" { # at primary japaneast, key koreacentral
  location         = "japaneast"
  key_vault_key_id = azurerm_key_vault_key.seoul.id

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }

  backup {
    type = "Continuous"
  }
}

resource "azurerm_cosmosdb_account" "hsm" { # at primary japaneast, key koreacentral
  location           = "japaneast"
  managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.seoul.versioned_id

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }

  backup {
    type = "Continuous"
  }
}

resource "azurerm_cosmosdb_cassandra_datacenter" "backups" { # at primary japaneast, key koreacentral
  location                        = "japaneast"
  backup_storage_customer_key_uri = azurerm_key_vault_key.seoul.id
}

resource "azurerm_cosmosdb_cassandra_datacenter" "disks" { # at primary japaneast, key koreacentral
  location                      = "japaneast"
  managed_disk_customer_key_uri = azurerm_key_vault_key.seoul.id
}

resource "azurerm_mongo_cluster" "a" { # at primary japaneast, key koreacentral
  location = "japaneast"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.seoul.id
    user_assigned_identity_id = "a"
  }
}

resource "azurerm_storage_account" "a" { # at primary japaneast
  location = "japaneast"
}

resource "azurerm_key_vault" "tokyo" { # at key japaneast, replica japanwest
  location = "japaneast"
}

resource "azurerm_ai_foundry" "a" { # at primary japaneast, key japaneast, key koreacentral
  location           = "japaneast"
  storage_account_id = azurerm_storage_account.a.id
  key_vault_id       = azurerm_key_vault.tokyo.id

  encryption {
    key_vault_id = azurerm_key_vault.seoul.id
    key_id       = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_machine_learning_workspace" "a" { # at primary japaneast, key japaneast, key koreacentral
  location           = "japaneast"
  storage_account_id = azurerm_storage_account.a.id
  key_vault_id       = azurerm_key_vault.tokyo.id

  encryption {
    key_vault_id = azurerm_key_vault.seoul.id
    key_id       = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_container_registry" "a" { # at primary japaneast, replica japanwest, key koreacentral
  location = "japaneast"
  sku      = "Premium"

  encryption {
    key_vault_key_id   = azurerm_key_vault_key.seoul.id
    identity_client_id = "a"
  }
}

resource "azurerm_container_group" "a" { # at key japaneast, key koreacentral
  location         = "japaneast"
  key_vault_key_id = azurerm_key_vault_key.seoul.id

  container {
    secure_environment_variables = { a = "not a secret" }
  }
}

resource "azurerm_container_group" "init" { # at key japaneast
  location = "japaneast"

  init_container {
    secure_environment_variables = { a = "not a secret" }
  }
}

resource "azurerm_container_group" "none" {
  location = "japaneast"

  container {
    environment_variables = { a = "b" }
  }
}

resource "azurerm_kubernetes_cluster" "a" { # at primary japaneast, key koreacentral
  location = "japaneast"

  key_management_service {
    key_vault_key_id = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_databricks_workspace" "a" { # at primary japaneast, replica japanwest, key koreacentral
  location                              = "japaneast"
  managed_services_cmk_key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_hdinsight_kafka_cluster" "a" { # at primary japaneast, key koreacentral
  location = "japaneast"

  disk_encryption {
    key_vault_key_id = azurerm_key_vault_key.seoul.id
  }
}

resource "azurerm_mssql_server" "a" { # at primary japaneast, key koreacentral
  location = "japaneast"
}

resource "azurerm_mssql_server_transparent_data_encryption" "a" {
  server_id          = azurerm_mssql_server.a.id
  managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.seoul.versioned_id
}

resource "azurerm_mssql_managed_instance" "a" { # at primary japaneast, backup japanwest, key koreacentral
  location = "japaneast"
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "a" {
  managed_instance_id = azurerm_mssql_managed_instance.a.id
  managed_hsm_key_id  = azurerm_key_vault_managed_hardware_security_module_key.seoul.versioned_id
}
