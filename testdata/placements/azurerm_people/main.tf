# Bots and contacts keep what people say and how they are reached; disks, codes and
# secrets of managed machines lie with them.
provider "azurerm" {
  features {}
}

resource "azurerm_bot_service_azure_bot" "europe" { # at primary westeurope, replica unresolved
  name                = "europe"
  resource_group_name = "rg"
  location            = "westeurope"
  microsoft_app_id    = "00000000-0000-0000-0000-000000000000"
  sku                 = "F0"
}

resource "azurerm_bot_channel_web_chat" "a" { # at primary unbound
  bot_name            = "a"
  resource_group_name = "rg"
  location            = "global"
}

resource "azurerm_bot_channel_direct_line_speech" "a" { # at primary westeurope, export japaneast, key westeurope, replica unresolved
  bot_name                     = "a"
  resource_group_name          = "rg"
  location                     = "westeurope"
  cognitive_service_location   = "japaneast"
  cognitive_service_access_key = "key"
}

# A bot outside of Europe has no second region that is told.
resource "azurerm_bot_connection" "india" { # at key centralindia
  name                  = "india"
  bot_name              = "a"
  resource_group_name   = "rg"
  location              = "centralindia"
  service_provider_name = "box"
  client_id             = "a"
  client_secret         = "a"
}

resource "azurerm_bot_connection" "europe" { # at key westeurope, replica unresolved
  name                  = "europe"
  bot_name              = "a"
  resource_group_name   = "rg"
  location              = "West Europe"
  service_provider_name = "box"
  client_id             = "a"
  client_secret         = "a"
}

resource "azurerm_monitor_action_group" "default" { # at primary unbound, export koreacentral
  name                = "default"
  resource_group_name = "rg"
  short_name          = "a"

  email_receiver {
    name          = "a"
    email_address = "a@example.com"
  }

  sms_receiver {
    name         = "a"
    country_code = "81"
    phone_number = "0"
  }

  event_hub_receiver {
    name                = "a"
    event_hub_namespace = azurerm_eventhub_namespace.seoul.name
    event_hub_name      = "a"
  }
}

resource "azurerm_monitor_action_group" "regional" { # at primary germanywestcentral
  name                = "regional"
  resource_group_name = "rg"
  location            = "germanywestcentral"
  short_name          = "a"

  voice_receiver {
    name         = "a"
    country_code = "81"
    phone_number = "0"
  }
}

resource "azurerm_eventhub_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_security_center_contact" "a" { # at primary unbound
  name                = "a"
  email               = "a@example.com"
  alert_notifications = true
  alerts_to_admins    = true
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

resource "azurerm_key_vault_certificate_contacts" "a" { # at primary koreacentral
  key_vault_id = azurerm_key_vault.seoul.id

  contact {
    email = "a@example.com"
  }
}

resource "azurerm_data_protection_backup_vault" "a" { # at backup japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  datastore_type      = "VaultStore"
  redundancy          = "LocallyRedundant"
}

resource "azurerm_data_protection_backup_vault_customer_managed_key" "a" {
  data_protection_backup_vault_id = azurerm_data_protection_backup_vault.a.id
  key_vault_key_id                = azurerm_key_vault_key.seoul.id
}

resource "azurerm_netapp_account_encryption" "a" { # at key koreacentral
  netapp_account_id = "account"
  encryption_key    = azurerm_key_vault_key.seoul.versionless_id
}

resource "azurerm_machine_learning_compute_cluster" "a" { # at primary koreacentral
  name                          = "a"
  location                      = "koreacentral"
  machine_learning_workspace_id = "workspace"
  vm_priority                   = "Dedicated"
  vm_size                       = "STANDARD_DS2_V2"
}

resource "azurerm_batch_account" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_batch_certificate" "pfx" { # at key koreacentral
  resource_group_name  = "rg"
  account_name         = azurerm_batch_account.seoul.name
  certificate          = "a"
  format               = "Pfx"
  thumbprint           = "b"
  thumbprint_algorithm = "SHA1"
}

# A certificate alone is public.
resource "azurerm_batch_certificate" "cer" {
  resource_group_name  = "rg"
  account_name         = azurerm_batch_account.seoul.name
  certificate          = "a"
  format               = "Cer"
  thumbprint           = "b"
  thumbprint_algorithm = "SHA1"
}

resource "azurerm_batch_pool" "a" { # at primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  account_name        = azurerm_batch_account.seoul.name
  node_agent_sku_id   = "batch.node.ubuntu 20.04"
  vm_size             = "STANDARD_A1"
}

resource "azurerm_container_group" "a" { # at key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
  os_type             = "Linux"

  container {
    name   = "a"
    image  = "a"
    cpu    = "1"
    memory = "1"

    volume {
      name       = "a"
      mount_path = "/a"
      secret     = { a = "YQ==" }
    }
  }
}

resource "azurerm_mssql_job_agent" "seoul" {
  name        = "seoul"
  location    = "koreacentral"
  database_id = "database"
}

resource "azurerm_mssql_job_credential" "a" { # at key koreacentral
  name         = "a"
  job_agent_id = azurerm_mssql_job_agent.seoul.id
  username     = "a"
}

resource "azurerm_kubernetes_cluster_extension" "a" { # at primary unresolved
  name           = "a"
  cluster_id     = "cluster"
  extension_type = "microsoft.flux"
}

resource "azurerm_container_registry" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_app_service_source_control" "a" { # at primary unresolved, export koreacentral
  app_id   = "app"
  repo_url = "https://example.com/a"

  github_action_configuration {
    container_configuration {
      image_name   = "a"
      registry_url = "https://${azurerm_container_registry.seoul.login_server}"
    }
  }
}

resource "azurerm_servicebus_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_servicebus_queue" "a" { # at primary koreacentral, export koreacentral
  name         = "a"
  namespace_id = azurerm_servicebus_namespace.seoul.id
  forward_to   = "b"
}

resource "azurerm_oracle_cloud_vm_cluster" "a" { # at primary japaneast, log unresolved
  name     = "a"
  location = "japaneast"

  data_collection_options {
    incident_logs_enabled = true
  }
}

resource "azurerm_oracle_cloud_vm_cluster" "events" { # at primary japaneast, log unresolved, log unresolved
  name     = "events"
  location = "japaneast"

  data_collection_options {
    diagnostics_events_enabled = true
    health_monitoring_enabled  = true
    incident_logs_enabled      = false
  }
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_recovery_services_vault" "tokyo" { # at backup japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Standard"
  storage_mode_type   = "LocallyRedundant"
}

resource "azurerm_site_recovery_vmware_replicated_vm" "a" { # at replica japaneast, log koreacentral
  name                                       = "a"
  recovery_vault_id                          = azurerm_recovery_services_vault.tokyo.id
  target_boot_diagnostics_storage_account_id = azurerm_storage_account.seoul.id
}

resource "azurerm_key_vault" "contacts" { # at key japaneast, primary japaneast, replica japanwest
  name     = "contacts"
  location = "japaneast"

  contact {
    email = "a@example.com"
  }
}

# A zone can say whom to write to; its names are for whoever asks.
resource "azurerm_dns_zone" "a" { # at primary unbound
  name                = "example.com"
  resource_group_name = "rg"

  soa_record {
    email = "a.example.com"
  }
}

resource "azurerm_private_dns_zone" "a" { # at primary unbound
  name                = "example.internal"
  resource_group_name = "rg"

  soa_record {
    email = "a.example.com"
  }
}

resource "azurerm_dns_zone" "silent" {
  name                = "example.org"
  resource_group_name = "rg"
}

# Oracle itself writes to the contacts of its databases and machines.
resource "azurerm_oracle_autonomous_database" "contacts" { # at primary japaneast, export unresolved
  name              = "contacts"
  location          = "japaneast"
  customer_contacts = ["a@example.com"]
}

resource "azurerm_oracle_autonomous_database_clone_from_backup" "contacts" { # at primary japaneast, export unresolved
  name              = "contacts-backup"
  location          = "japaneast"
  customer_contacts = ["a@example.com"]
}

resource "azurerm_oracle_autonomous_database_clone_from_database" "contacts" { # at primary japaneast, export unresolved
  name              = "contacts-clone"
  location          = "japaneast"
  customer_contacts = ["a@example.com"]
}

resource "azurerm_oracle_exadata_infrastructure" "contacts" { # at primary japaneast, export unresolved
  name              = "contacts"
  location          = "japaneast"
  customer_contacts = ["a@example.com"]
}

resource "azurerm_oracle_exadata_infrastructure" "none" { # at primary japaneast
  name     = "none"
  location = "japaneast"
}
