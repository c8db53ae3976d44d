# Each policy keeps the key of the account that it writes to where the database is.
resource "azurerm_mssql_server_microsoft_support_auditing_policy" "key" { # at key koreacentral
  server_id                  = azurerm_mssql_server.seoul.id
  enabled                    = false
  storage_account_access_key = "a"
}

resource "azurerm_mssql_server_security_alert_policy" "key" { # at key koreacentral
  resource_group_name        = "rg"
  server_name                = azurerm_mssql_server.seoul.name
  state                      = "Disabled"
  storage_account_access_key = "a"
}

resource "azurerm_mssql_server_vulnerability_assessment" "key" { # at key koreacentral, log unresolved
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.key.id
  storage_container_path          = "https://theirs.blob.core.windows.net/scans/"
  storage_account_access_key      = "a"
}

resource "azurerm_mssql_managed_instance" "seoul" { # at primary koreacentral, backup koreasouth, log unresolved
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "token" { # at key koreacentral
  managed_instance_id       = azurerm_mssql_managed_instance.seoul.id
  storage_container_path    = "https://theirs.blob.core.windows.net/scans/"
  storage_container_sas_key = "a"
}

resource "azurerm_synapse_sql_pool" "seoul" { # at log unresolved, log unresolved, primary koreacentral
  name                      = "seoul"
  synapse_workspace_id      = azurerm_synapse_workspace.seoul.id
  geo_backup_policy_enabled = false
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "key" { # at key koreacentral
  sql_pool_id                = azurerm_synapse_sql_pool.seoul.id
  storage_endpoint           = "https://theirs.blob.core.windows.net/"
  storage_account_access_key = "a"
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "key" { # at key koreacentral
  sql_pool_id                = azurerm_synapse_sql_pool.seoul.id
  policy_state               = "Disabled"
  storage_account_access_key = "a"
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "key" { # at key koreacentral, log unresolved
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.key.id
  storage_container_path            = "https://theirs.blob.core.windows.net/scans/"
  storage_account_access_key        = "a"
}

resource "azurerm_synapse_workspace_security_alert_policy" "key" { # at key koreacentral
  synapse_workspace_id       = azurerm_synapse_workspace.seoul.id
  policy_state               = "Disabled"
  storage_account_access_key = "a"
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "token" { # at key koreacentral, log unresolved
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.key.id
  storage_container_path             = "https://theirs.blob.core.windows.net/scans/"
  storage_container_sas_key          = "a"
}

resource "azurerm_mssql_virtual_machine" "vault" { # at key koreacentral
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  key_vault_credential {
    name                     = "a"
    key_vault_url            = "https://theirs.vault.azure.net/"
    service_principal_name   = "a"
    service_principal_secret = "a"
  }
}

resource "azurerm_mssql_virtual_machine" "domain" { # at key koreacentral
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  wsfc_domain_credential {
    cluster_bootstrap_account_password = "a"
    cluster_operator_account_password  = "a"
    sql_service_account_password       = "a"
  }
}

resource "azurerm_container_group" "logs" { # at key koreacentral, log unresolved
  name     = "logs"
  location = "koreacentral"

  diagnostics {
    log_analytics {
      workspace_id  = "workspace"
      workspace_key = "a"
    }
  }
}

resource "azurerm_resource_deployment_script_azure_power_shell" "secret" { # at primary unresolved, key koreacentral
  name     = "secret"
  location = "koreacentral"

  environment_variable {
    name         = "a"
    secure_value = "a"
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "a" { # at primary unresolved, key unresolved
  name           = "a"
  cluster_id     = "cluster"
  extension_type = "a"

  configuration_protected_settings = {
    token = "a"
  }
}
