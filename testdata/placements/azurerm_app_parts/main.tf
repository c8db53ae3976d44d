# Parts of applications that keep something themselves: secrets, certificates, code, disks.
provider "azurerm" {
  features {}
}

resource "azurerm_container_app_environment" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_container_app" "plain" {
  name                         = "plain"
  resource_group_name          = "rg"
  container_app_environment_id = azurerm_container_app_environment.a.id
  revision_mode                = "Single"
}

resource "azurerm_container_app" "secret" { # at key japaneast
  name                         = "secret"
  resource_group_name          = "rg"
  container_app_environment_id = azurerm_container_app_environment.a.id
  revision_mode                = "Single"

  secret {
    name  = "password"
    value = "not a password"
  }
}

# A secret that is only named stays in its vault.
resource "azurerm_container_app_job" "named" {
  name                         = "named"
  resource_group_name          = "rg"
  location                     = "japaneast"
  container_app_environment_id = azurerm_container_app_environment.a.id
  replica_timeout_in_seconds   = 10

  secret {
    name                = "password"
    identity            = "System"
    key_vault_secret_id = "https://tokyo.vault.azure.net/secrets/password"
  }
}

# A job has a location of its own.
resource "azurerm_container_app_job" "elsewhere" { # at key koreacentral
  name                         = "elsewhere"
  resource_group_name          = "rg"
  location                     = "koreacentral"
  container_app_environment_id = azurerm_container_app_environment.a.id
  replica_timeout_in_seconds   = 10

  secret {
    name  = "password"
    value = "not a password"
  }
}

resource "azurerm_container_app_environment_dapr_component" "a" { # at key japaneast
  name                         = "a"
  container_app_environment_id = azurerm_container_app_environment.a.id
  component_type               = "state.azure.blobstorage"
  version                      = "v1"

  secret {
    name  = "account-key"
    value = "not a key"
  }
}

resource "azurerm_container_app_environment_dapr_component" "plain" { # at key japaneast
  name                         = "plain"
  container_app_environment_id = azurerm_container_app_environment.a.id
  component_type               = "state.azure.blobstorage"
  version                      = "v1"

  metadata {
    name  = "accountName"
    value = "a"
  }

  metadata {
    name  = "accountKey"
    value = "not a key"
  }
}

resource "azurerm_container_app_environment_dapr_component" "named" {
  name                         = "named"
  container_app_environment_id = azurerm_container_app_environment.a.id
  component_type               = "state.azure.blobstorage"
  version                      = "v1"

  metadata {
    name        = "accountKey"
    secret_name = "account-key"
  }
}

resource "azurerm_container_app_environment_managed_certificate" "a" {
  name                         = "a"
  container_app_environment_id = azurerm_container_app_environment.a.id
  subject_name                 = "example.com"
}

resource "azurerm_linux_web_app" "a" { # at primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
  service_plan_id     = "plan"

  site_config {}
}

resource "azurerm_app_service_custom_hostname_binding" "a" {
  hostname            = "example.com"
  app_service_name    = azurerm_linux_web_app.a.name
  resource_group_name = "rg"
}

resource "azurerm_app_service_managed_certificate" "a" {
  custom_hostname_binding_id = azurerm_app_service_custom_hostname_binding.a.id
}

resource "azurerm_linux_function_app" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  site_config {}
}

resource "azurerm_function_app_function" "a" { # at primary japaneast
  name            = "a"
  function_app_id = azurerm_linux_function_app.a.id
  config_json     = "{}"

  file {
    name    = "run.py"
    content = "pass"
  }
}

resource "azurerm_redis_cache" "korea" { # at cache koreacentral
  name                = "korea"
  resource_group_name = "rg"
  location            = "koreacentral"
  capacity            = 1
  family              = "C"
  sku_name            = "Basic"
}

resource "azurerm_api_management" "a" { # at primary japaneast, replica japanwest, cache koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  publisher_email     = "a@example.com"
  publisher_name      = "a"
  sku_name            = "Developer_1"
}

resource "azurerm_api_management_redis_cache" "a" { # at key japaneast
  name              = "a"
  api_management_id = azurerm_api_management.a.id
  connection_string = azurerm_redis_cache.korea.primary_connection_string
}

resource "azurerm_automation_account" "a" { # at primary japaneast, backup japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "Basic"
}

resource "azurerm_automation_module" "a" { # at primary japaneast
  name                    = "a"
  resource_group_name     = "rg"
  automation_account_name = azurerm_automation_account.a.name

  module_link {
    uri = "https://example.com/a.nupkg"
  }
}

resource "azurerm_automation_runtime_environment" "a" {
  name                  = "a"
  automation_account_id = azurerm_automation_account.a.id
  location              = "japaneast"
  runtime_language      = "Python"
  runtime_version       = "3.10"
}

resource "azurerm_automation_runtime_environment_package" "a" { # at primary japaneast
  name                              = "a"
  automation_runtime_environment_id = azurerm_automation_runtime_environment.a.id
  content_uri                       = "https://example.com/a.whl"
}

# A system topic is where its source is, or global.
resource "azurerm_eventgrid_system_topic" "a" { # at primary koreacentral, replica koreasouth
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
  source_resource_id  = "account"
  topic_type          = "Microsoft.Storage.StorageAccounts"
}

# Dev boxes are where their network is.
resource "azurerm_dev_center_network_connection" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
  domain_join_type    = "AzureADJoin"
  subnet_id           = "subnet"
}

resource "azurerm_dev_center_attached_network" "a" {
  name                  = "a"
  dev_center_id         = "center"
  network_connection_id = azurerm_dev_center_network_connection.a.id
}

resource "azurerm_dev_center_project_pool" "own" { # at primary koreacentral
  name                             = "own"
  location                         = "japaneast"
  dev_center_project_id            = "project"
  dev_box_definition_name          = "definition"
  local_administrator_enabled      = false
  dev_center_attached_network_name = azurerm_dev_center_attached_network.a.name
}

resource "azurerm_dev_center_project_pool" "managed" { # at primary southeastasia
  name                             = "managed"
  location                         = "japaneast"
  dev_center_project_id            = "project"
  dev_box_definition_name          = "definition"
  local_administrator_enabled      = false
  dev_center_attached_network_name = "managedNetwork"
  managed_virtual_network_regions  = ["southeastasia"]
}

resource "azurerm_application_insights" "virginia" { # at log eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  application_type    = "java"
}

resource "azurerm_spring_cloud_service" "a" { # at log eastus
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  trace {
    connection_string = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_spring_cloud_new_relic_application_performance_monitoring" "a" { # at log unresolved, key japaneast
  name                    = "a"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
  app_name                = "a"
  license_key             = "not a key"
}

resource "azurerm_spring_cloud_new_relic_application_performance_monitoring" "silent" { # at key japaneast
  name                    = "silent"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
  app_name                = "a"
  license_key             = "not a key"
  agent_enabled           = false
}

resource "azurerm_spring_cloud_app" "plain" {
  name                = "plain"
  resource_group_name = "rg"
  service_name        = azurerm_spring_cloud_service.a.name
}

resource "azurerm_spring_cloud_app" "disk" { # at primary japaneast
  name                = "disk"
  resource_group_name = "rg"
  service_name        = azurerm_spring_cloud_service.a.name

  persistent_disk {
    size_in_gb = 5
  }
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_stream_analytics_job" "a" { # at primary japaneast, export koreacentral
  name                 = "a"
  resource_group_name  = "rg"
  location             = "japaneast"
  transformation_query = "SELECT 1"
}

resource "azurerm_stream_analytics_job_storage_account" "a" {
  stream_analytics_job_id = azurerm_stream_analytics_job.a.id
  authentication_mode     = "Msi"
  storage_account_name    = azurerm_storage_account.seoul.name
}

# A channel of another company takes conversations with it; the service's own is where it says.
resource "azurerm_bot_channel_slack" "a" { # at key unbound, export unresolved
  bot_name            = "a"
  location            = "global"
  resource_group_name = "rg"
  client_id           = "a"
  client_secret       = "not a secret"
  verification_token  = "not a token"
}

resource "azurerm_bot_channel_web_chat" "a" { # at primary unbound
  bot_name            = "a"
  location            = "global"
  resource_group_name = "rg"
}

resource "azurerm_key_vault" "a" { # at key japaneast, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault_managed_storage_account" "a" { # at key japaneast
  name                = "a"
  key_vault_id        = azurerm_key_vault.a.id
  storage_account_id  = azurerm_storage_account.seoul.id
  storage_account_key = "key1"
}

resource "azurerm_key_vault_managed_storage_account_sas_token_definition" "a" { # at key japaneast
  name                       = "a"
  managed_storage_account_id = azurerm_key_vault_managed_storage_account.a.id
  sas_template_uri           = "a"
  sas_type                   = "account"
  validity_period            = "P1D"
}

resource "azurerm_logic_app_integration_account" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "Standard"
}

resource "azurerm_logic_app_integration_account_assembly" "a" { # at primary japaneast
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.a.name
  assembly_name            = "a"
  content                  = "not code"
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
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_key_vault_key" "tokyo" { # at key japaneast
  name         = "tokyo"
  key_vault_id = azurerm_key_vault.a.id
  key_type     = "RSA"
  key_opts     = ["wrapKey", "unwrapKey"]
}

# One key is enough, and any of them may be used.
resource "azurerm_eventhub_namespace" "a" { # at primary japaneast, key japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Premium"
}

resource "azurerm_eventhub_namespace_customer_managed_key" "a" {
  eventhub_namespace_id = azurerm_eventhub_namespace.a.id
  key_vault_key_ids     = [azurerm_key_vault_key.tokyo.id, azurerm_key_vault_key.seoul.id]
}

resource "azurerm_servicebus_namespace" "a" { # at primary japaneast, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Premium"
}

resource "azurerm_servicebus_namespace_customer_managed_key" "a" {
  namespace_id     = azurerm_servicebus_namespace.a.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

# A disk of no size is none, and an agent that is off sends nothing.
resource "azurerm_spring_cloud_app" "diskless" {
  name                = "diskless"
  resource_group_name = "rg"
  service_name        = azurerm_spring_cloud_service.a.name

  persistent_disk {
    size_in_gb = 0
  }
}

resource "azurerm_spring_cloud_new_relic_application_performance_monitoring" "off" { # at key japaneast
  name                    = "off"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
  app_name                = "a"
  license_key             = "not a key"
  agent_enabled           = false
}

resource "azurerm_spring_cloud_new_relic_application_performance_monitoring" "audited" { # at log unresolved, log japaneast, key japaneast
  name                    = "audited"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
  app_name                = "a"
  license_key             = "not a key"
  audit_mode_enabled      = true
}

# Apps that are built with a binding send their telemetry to what it names.
resource "azurerm_spring_cloud_builder" "a" {
  name                    = "a"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
}

resource "azurerm_spring_cloud_build_pack_binding" "insights" { # at log eastus, key japaneast
  name                    = "insights"
  spring_cloud_builder_id = azurerm_spring_cloud_builder.a.id
  binding_type            = "ApplicationInsights"

  launch {
    secrets = {
      connection-string = azurerm_application_insights.virginia.connection_string
    }
  }
}

resource "azurerm_spring_cloud_build_pack_binding" "third" { # at log unresolved
  name                    = "third"
  spring_cloud_builder_id = azurerm_spring_cloud_builder.a.id
  binding_type            = "NewRelic"
}

resource "azurerm_spring_cloud_build_pack_binding" "unnamed" { # at log unresolved
  name                    = "unnamed"
  spring_cloud_builder_id = azurerm_spring_cloud_builder.a.id
  binding_type            = "ApplicationInsights"
}

resource "azurerm_spring_cloud_gateway" "watched" { # at log eastus, log unresolved
  name                                     = "default"
  spring_cloud_service_id                  = azurerm_spring_cloud_service.a.id
  application_performance_monitoring_types = ["ApplicationInsights", "Dynatrace"]

  environment_variables = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

# What an app is monitored by is an identifier only, and may be declared elsewhere.
resource "azurerm_spring_cloud_application_insights_application_performance_monitoring" "virginia" { # at log eastus
  name                    = "virginia"
  spring_cloud_service_id = azurerm_spring_cloud_service.a.id
  connection_string       = azurerm_application_insights.virginia.connection_string
}

resource "azurerm_spring_cloud_app" "monitored" {
  name                = "monitored"
  resource_group_name = "rg"
  service_name        = azurerm_spring_cloud_service.a.name
}

resource "azurerm_spring_cloud_build_deployment" "monitored" { # at primary japaneast, log eastus
  name                                   = "monitored"
  spring_cloud_app_id                    = azurerm_spring_cloud_app.monitored.id
  build_result_id                        = "<default>"
  application_performance_monitoring_ids = [azurerm_spring_cloud_application_insights_application_performance_monitoring.virginia.id]
}

resource "azurerm_spring_cloud_container_deployment" "monitored" { # at log unresolved
  name                                   = "monitored"
  spring_cloud_app_id                    = azurerm_spring_cloud_app.monitored.id
  server                                 = "docker.io"
  image                                  = "a"
  application_performance_monitoring_ids = ["/subscriptions/a/resourceGroups/rg/providers/Microsoft.AppPlatform/spring/a/apms/theirs"]
}

resource "azurerm_spring_cloud_gateway" "monitored" { # at log eastus
  name                                   = "default"
  spring_cloud_service_id                = azurerm_spring_cloud_service.a.id
  application_performance_monitoring_ids = [azurerm_spring_cloud_application_insights_application_performance_monitoring.virginia.id]
}

# A runtime environment has a location of its own, and its packages are there.
resource "azurerm_automation_runtime_environment" "seoul" {
  name                  = "seoul"
  automation_account_id = azurerm_automation_account.a.id
  location              = "koreacentral"
  runtime_language      = "Python"
  runtime_version       = "3.10"
}

resource "azurerm_automation_runtime_environment_package" "seoul" { # at primary koreacentral
  name                              = "seoul"
  automation_runtime_environment_id = azurerm_automation_runtime_environment.seoul.id
  content_uri                       = "https://example.com/a.whl"
}

resource "azurerm_container_app_environment_dapr_component" "mail" { # at key japaneast
  name                         = "mail"
  container_app_environment_id = azurerm_container_app_environment.a.id
  component_type               = "bindings.twilio.sendgrid"
  version                      = "v1"

  metadata {
    name  = "apiKey"
    value = "not a key"
  }
}

resource "azurerm_container_app_environment_dapr_component" "checkpoints" { # at key japaneast
  name                         = "checkpoints"
  container_app_environment_id = azurerm_container_app_environment.a.id
  component_type               = "pubsub.azure.eventhubs"
  version                      = "v1"

  metadata {
    name  = "storageAccountKey"
    value = "not a key"
  }
}
