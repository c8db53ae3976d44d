# A service that does something else too keeps what it signs in with beside its data.
resource "azurerm_active_directory_domain_service" "ldap" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  secure_ldap {
    enabled                  = true
    pfx_certificate          = "a"
    pfx_certificate_password = "a"
  }
}

resource "azurerm_active_directory_domain_service" "plain" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_api_management" "custom" { # at key koreacentral, primary koreacentral, replica koreasouth
  location = "koreacentral"

  hostname_configuration {
    proxy {
      host_name            = "example.com"
      certificate          = "a"
      certificate_password = "a"
    }
  }
}

resource "azurerm_api_management" "vault" { # at primary koreacentral, replica koreasouth
  location = "koreacentral"

  hostname_configuration {
    proxy {
      host_name    = "example.com"
      key_vault_id = azurerm_key_vault.tokyo.id
    }
  }

  certificate {
    store_name          = "Root"
    encoded_certificate = "a"
  }
}

resource "azurerm_api_management" "delegated" { # at key koreacentral, primary koreacentral, replica koreasouth
  location = "koreacentral"

  certificate {
    store_name           = "Root"
    encoded_certificate  = "a"
    certificate_password = "a"
  }

  delegation {
    url            = "https://example.com"
    validation_key = "a"
  }
}

resource "azurerm_batch_account" "seoul" { # at primary koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_batch_pool" "mounts" { # at key koreacentral, primary koreacentral
  account_name = azurerm_batch_account.seoul.name

  mount {
    azure_file_share {
      account_name = "a"
      account_key  = "a"
    }
  }
}

resource "azurerm_batch_pool" "registry" { # at key koreacentral, primary koreacentral
  account_name = azurerm_batch_account.seoul.name

  container_configuration {
    container_registries {
      registry_server = "example.com"
      user_name       = "a"
      password        = "a"
    }
  }
}

resource "azurerm_batch_pool" "users" { # at primary koreacentral
  account_name = azurerm_batch_account.seoul.name

  user_accounts {
    name            = "a"
    password        = "a"
    elevation_level = "Admin"
  }
}

resource "azurerm_bot_channel_email" "code" { # at export unresolved, key westeurope, replica unresolved
  bot_name   = "a"
  location   = "westeurope"
  magic_code = "a"
}

resource "azurerm_bot_service_azure_bot" "insights" { # at key koreacentral, primary koreacentral
  location                       = "koreacentral"
  developer_app_insights_api_key = "a"
}

resource "azurerm_bot_web_app" "luis" { # at key koreacentral, primary koreacentral
  location = "koreacentral"
  luis_key = "a"
}

resource "azurerm_bot_channels_registration" "insights" { # at key koreacentral, primary koreacentral
  location                       = "koreacentral"
  developer_app_insights_api_key = "a"
}

resource "azurerm_hpc_cache" "joined" { # at cache koreacentral, key koreacentral
  location = "koreacentral"

  directory_active_directory {
    username = "a"
    password = "a"
  }
}

resource "azurerm_hpc_cache" "bound" { # at cache koreacentral, key koreacentral
  location = "koreacentral"

  directory_ldap {
    bind {
      dn       = "a"
      password = "a"
    }
  }
}

resource "azurerm_iothub" "files" { # at export unresolved, key koreacentral, primary koreacentral, replica koreasouth
  location = "koreacentral"

  file_upload {
    connection_string = "a"
    container_name    = "a"
  }
}

resource "azurerm_iothub_dps" "linked" { # at key koreacentral, primary koreacentral
  location               = "koreacentral"
  data_residency_enabled = true

  linked_hub {
    connection_string = "a"
    location          = "koreacentral"
  }
}

resource "azurerm_iothub_device_update_account" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_iothub_device_update_instance" "collected" { # at cache unbound, key koreacentral, primary koreacentral, replica unresolved
  device_update_account_id = azurerm_iothub_device_update_account.seoul.id

  diagnostic_storage_account {
    connection_string = "a"
    id                = "account"
  }
}

resource "azurerm_redis_cache" "saved" { # at cache koreacentral, key koreacentral
  location = "koreacentral"

  redis_configuration {
    rdb_storage_connection_string = "a"
  }
}

resource "azurerm_stream_analytics_job" "account" { # at export unresolved, key koreacentral, primary koreacentral
  location = "koreacentral"

  job_storage_account {
    account_name = "a"
    account_key  = "a"
  }
}

resource "azurerm_stream_analytics_job" "identity" { # at export unresolved, primary koreacentral
  location = "koreacentral"

  job_storage_account {
    account_name        = "a"
    authentication_mode = "Msi"
  }
}

resource "azurerm_analysis_services_server" "backed" { # at backup unresolved, key koreacentral, primary koreacentral
  location                  = "koreacentral"
  backup_blob_container_uri = "https://a.blob.core.windows.net/a?sig=a"
}

resource "azurerm_kubernetes_cluster" "principal" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  service_principal {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_kubernetes_cluster" "identity" { # at primary koreacentral
  location = "koreacentral"

  service_principal {
    client_id     = "msi"
    client_secret = "msi"
  }
}

resource "azurerm_kubernetes_cluster" "edge" { # at key koreacentral, primary koreacentral, primary losangeles
  location  = "koreacentral"
  edge_zone = "losangeles"

  service_principal {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_redhat_openshift_cluster" "a" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  cluster_profile {
    domain      = "a"
    pull_secret = "a"
  }

  service_principal {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "extended" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  extension {
    name               = "a"
    protected_settings = "a"
  }
}

resource "azurerm_windows_virtual_machine_scale_set" "extended" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  extension {
    name               = "a"
    protected_settings = "a"
  }
}

resource "azurerm_orchestrated_virtual_machine_scale_set" "extended" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  extension {
    name               = "a"
    protected_settings = "a"
  }
}

resource "azurerm_virtual_machine_scale_set" "extended" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  extension {
    name               = "a"
    protected_settings = "a"
  }
}

resource "azurerm_virtual_machine_scale_set" "plain" { # at primary koreacentral
  location = "koreacentral"

  extension {
    name     = "a"
    settings = "a"
  }
}

resource "azurerm_workloads_sap_single_node_virtual_instance" "a" { # at key koreacentral, primary koreacentral, primary koreasouth
  location     = "koreacentral"
  app_location = "koreasouth"

  single_server_configuration {
    virtual_machine_configuration {
      os_profile {
        admin_username  = "a"
        ssh_private_key = "a"
      }
    }
  }
}

resource "azurerm_workloads_sap_three_tier_virtual_instance" "a" { # at key koreacentral, primary koreacentral, primary koreasouth
  location     = "koreacentral"
  app_location = "koreasouth"

  three_tier_configuration {
    database_server_configuration {
      virtual_machine_configuration {
        os_profile {
          admin_username  = "a"
          ssh_private_key = "a"
        }
      }
    }
  }
}

resource "azurerm_hdinsight_spark_cluster" "keys" { # at key koreacentral, primary koreacentral, primary unresolved
  location = "koreacentral"

  storage_account {
    storage_account_key  = "a"
    storage_container_id = "a"
    is_default           = true
  }

  metastores {
    hive {
      server        = "a"
      database_name = "a"
      username      = "a"
      password      = "a"
    }
  }
}

resource "azurerm_hdinsight_kafka_cluster" "joined" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  gateway {
    username = "a"
    password = "a"
  }

  security_profile {
    domain_username      = "a"
    domain_user_password = "a"
  }
}

resource "azurerm_hdinsight_hbase_cluster" "gateway" { # at primary koreacentral
  location = "koreacentral"

  gateway {
    username = "a"
    password = "a"
  }
}

resource "azurerm_notification_hub" "google" { # at export unresolved, key koreacentral, primary koreacentral
  location = "koreacentral"

  gcm_credential {
    api_key = "a"
  }
}

resource "azurerm_notification_hub" "apple" { # at export unresolved, key koreacentral, primary koreacentral
  location = "koreacentral"

  apns_credential {
    application_mode = "Production"
    token            = "a"
  }
}

resource "azurerm_notification_hub" "plain" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_mssql_database" "detected" { # at key koreacentral, primary koreacentral
  server_id            = azurerm_mssql_server.seoul.id
  storage_account_type = "Local"

  threat_detection_policy {
    storage_account_access_key = "a"
  }
}

resource "azurerm_mssql_database" "imported" { # at key koreacentral, primary koreacentral
  server_id            = azurerm_mssql_server.seoul.id
  storage_account_type = "Local"

  import {
    storage_uri = "https://a.blob.core.windows.net/a/a.bacpac"
    storage_key = "a"
  }
}

resource "azurerm_postgresql_server" "detected" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  threat_detection_policy {
    storage_account_access_key = "a"
  }
}
