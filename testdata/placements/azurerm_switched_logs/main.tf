# Logs and messages that an argument or a setting sends on, and what switches them off again.
provider "azurerm" {
  features {}
}

resource "azurerm_log_analytics_workspace" "virginia" { # at log eastus
  location = "eastus"
}

resource "azurerm_application_insights" "virginia" { # at log eastus
  location     = "japaneast"
  workspace_id = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_api_management" "seoul" { # at primary koreacentral, replica koreasouth, log eastus, log eastus, log eastus
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_api_management_logger" "a" {
  api_management_name = azurerm_api_management.seoul.name
  resource_id         = azurerm_application_insights.virginia.id
}

resource "azurerm_api_management_diagnostic" "a" {
  api_management_name      = azurerm_api_management.seoul.name
  api_management_logger_id = azurerm_api_management_logger.a.id
  identifier               = "applicationinsights"
}

resource "azurerm_api_management_api_diagnostic" "a" {
  api_management_name      = azurerm_api_management.seoul.name
  api_management_logger_id = azurerm_api_management_logger.a.id
  identifier               = "applicationinsights"
}

resource "azurerm_linux_web_app" "a" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_windows_web_app" "a" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_app_service" "a" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_app_service_slot" "a" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_linux_web_app" "key" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPINSIGHTS_INSTRUMENTATIONKEY = azurerm_application_insights.virginia.instrumentation_key
  }
}

resource "azurerm_linux_web_app" "none" { # at primary japaneast
  location = "japaneast"

  app_settings = {
    A = "b"
  }
}

resource "azurerm_storage_account" "tokyo" { # at primary japaneast
  name     = "tokyo"
  location = "japaneast"
}

resource "azurerm_linux_function_app" "a" { # at primary japaneast, log eastus
  location             = "japaneast"
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_function_app" "a" { # at primary japaneast, log eastus, log japaneast
  location             = "japaneast"
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_logic_app_standard" "a" { # at primary japaneast, log eastus
  location             = "japaneast"
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_function_app_flex_consumption" "a" { # at primary japaneast, log eastus, key japaneast
  location           = "japaneast"
  storage_access_key = azurerm_storage_account.tokyo.primary_access_key

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_bastion_host" "recorded" { # at log unresolved
  location                  = "japaneast"
  sku                       = "Premium"
  session_recording_enabled = true
}

resource "azurerm_bastion_host" "plain" {
  location = "japaneast"
}

resource "azurerm_storage_container" "virginia" { # at primary eastus
  storage_account_id = azurerm_storage_account.virginia.id
}

resource "azurerm_storage_account" "virginia" { # at primary eastus
  location = "eastus"
}

resource "azurerm_resource_group_cost_management_export" "on" { # at log eastus
  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_resource_group_cost_management_export" "off" {
  active = false

  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_subscription_cost_management_export" "on" { # at log eastus
  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_subscription_cost_management_export" "off" {
  active = false

  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_billing_account_cost_management_export" "on" { # at log eastus
  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_billing_account_cost_management_export" "off" {
  active = false

  export_data_storage_location {
    container_id     = azurerm_storage_container.virginia.id
    root_folder_path = "/"
  }
}

resource "azurerm_data_factory" "tokyo" { # at primary japaneast, replica japanwest, export japaneast, log eastus, export unresolved
  location = "japaneast"
}

resource "azurerm_data_factory_integration_runtime_azure_ssis" "a" { # at key japaneast
  data_factory_id = azurerm_data_factory.tokyo.id
  location        = "japaneast"

  custom_setup_script {
    blob_container_uri = azurerm_storage_container.virginia.id
    sas_token          = "not a token"
  }

  package_store {
    name                = "a"
    linked_service_name = "a"
  }
}

resource "azurerm_signalr_service" "a" { # at export unresolved
  location = "japaneast"

  upstream_endpoint {
    category_pattern = ["*"]
    event_pattern    = ["*"]
    hub_pattern      = ["*"]
    url_template     = "https://example.com/a"
  }
}

resource "azurerm_signalr_service" "plain" {
  location = "japaneast"
}

resource "azurerm_signalr_service" "logged" { # at log unresolved
  location                  = "japaneast"
  connectivity_logs_enabled = true
  http_request_logs_enabled = true
  messaging_logs_enabled    = true
}

resource "azurerm_hpc_cache" "seoul" { # at cache koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_storage_container" "cached" { # at primary eastus, cache koreacentral, cache koreacentral
  storage_account_id = azurerm_storage_account.virginia.id
}

resource "azurerm_hpc_cache_blob_target" "a" {
  cache_name           = azurerm_hpc_cache.seoul.name
  storage_container_id = azurerm_storage_container.cached.id
}

resource "azurerm_hpc_cache_blob_nfs_target" "a" {
  cache_name           = azurerm_hpc_cache.seoul.name
  storage_container_id = azurerm_storage_container.cached.id
}

resource "azurerm_mssql_server" "tokyo" { # at primary japaneast
  location = "japaneast"
}

resource "azurerm_mssql_database" "warehouse" { # at primary japaneast
  server_id          = azurerm_mssql_server.tokyo.id
  sku_name           = "DW100c"
  geo_backup_enabled = false
}

resource "azurerm_mssql_database" "other" { # at primary japaneast, backup japanwest
  server_id          = azurerm_mssql_server.tokyo.id
  sku_name           = "S0"
  geo_backup_enabled = false
}

resource "azurerm_mssql_database" "default" { # at primary japaneast, backup japanwest
  server_id          = azurerm_mssql_server.tokyo.id
  geo_backup_enabled = false
}

resource "azurerm_recovery_services_fabric" "tokyo" {
  name     = "tokyo"
  location = "japaneast"
}

resource "azurerm_recovery_services_fabric" "seoul" {
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_recovery_services_protection_container" "tokyo" {
  name                 = "tokyo"
  recovery_fabric_name = azurerm_recovery_services_fabric.tokyo.name
}

resource "azurerm_recovery_services_protection_container" "seoul" {
  name                 = "seoul"
  recovery_fabric_name = azurerm_recovery_services_fabric.seoul.name
}

# A pair of containers has nothing in it until a machine is protected.
resource "azurerm_recovery_services_protection_container_mapping" "a" {
  recovery_source_protection_container_name = azurerm_recovery_services_protection_container.tokyo.name
  recovery_target_protection_container_id   = azurerm_recovery_services_protection_container.seoul.id
}

resource "azurerm_palo_alto_local_rulestack_rule" "logged" { # at log unresolved
  name            = "logged"
  logging_enabled = true
}

resource "azurerm_palo_alto_local_rulestack_rule" "off" {
  name            = "off"
  enabled         = false
  logging_enabled = true
}

resource "azurerm_palo_alto_local_rulestack_rule" "plain" {
  name = "plain"
}

resource "azurerm_network_watcher_flow_log" "off" {
  enabled            = false
  storage_account_id = azurerm_storage_account.tokyo.id

  traffic_analytics {
    enabled          = true
    workspace_region = "eastus"
  }
}

resource "azurerm_iot_security_solution" "off" {
  enabled                    = false
  log_analytics_workspace_id = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_mssql_server" "audited" { # at primary japaneast, log eastus, log unresolved
  location = "japaneast"

  extended_auditing_policy {
    storage_endpoint = azurerm_storage_account.virginia.primary_blob_endpoint
  }
}

resource "azurerm_mssql_database" "audited" { # at primary japaneast, backup japanwest, log eastus, log unresolved
  server_id = azurerm_mssql_server.tokyo.id

  extended_auditing_policy {
    storage_endpoint = azurerm_storage_account.virginia.primary_blob_endpoint
  }
}

resource "azurerm_datadog_monitor_tag_rule" "aad_log_enabled" { # at log unresolved
  log {
    aad_log_enabled = true
  }
}

resource "azurerm_datadog_monitor_tag_rule" "resource_log_enabled" { # at log unresolved
  log {
    resource_log_enabled = true
  }
}

resource "azurerm_datadog_monitor_tag_rule" "subscription_log_enabled" { # at log unresolved
  log {
    subscription_log_enabled = true
  }
}

resource "azurerm_datadog_monitor_tag_rule" "off" {
  log {
    aad_log_enabled = false
  }
}

resource "azurerm_dynatrace_tag_rules" "send_activity_logs_enabled" { # at log unresolved
  log_rule {
    send_activity_logs_enabled = true
  }
}

resource "azurerm_dynatrace_tag_rules" "send_azure_active_directory_logs_enabled" { # at log unresolved
  log_rule {
    send_azure_active_directory_logs_enabled = true
  }
}

resource "azurerm_dynatrace_tag_rules" "send_subscription_logs_enabled" { # at log unresolved
  log_rule {
    send_subscription_logs_enabled = true
  }
}

resource "azurerm_dynatrace_tag_rules" "off" {
  name = "default"
}

resource "azurerm_new_relic_tag_rule" "activity_log_enabled" { # at log unresolved
  activity_log_enabled = true
}

resource "azurerm_new_relic_tag_rule" "azure_active_directory_log_enabled" { # at log unresolved
  azure_active_directory_log_enabled = true
}

resource "azurerm_new_relic_tag_rule" "subscription_log_enabled" { # at log unresolved
  subscription_log_enabled = true
}

resource "azurerm_new_relic_tag_rule" "off" {
  metric_enabled = true
}

resource "azurerm_logz_tag_rule" "send_aad_logs" { # at log unresolved
  send_aad_logs = true
}

resource "azurerm_logz_tag_rule" "send_activity_logs" { # at log unresolved
  send_activity_logs = true
}

resource "azurerm_logz_tag_rule" "send_subscription_logs" { # at log unresolved
  send_subscription_logs = true
}

resource "azurerm_logz_tag_rule" "off" {
  send_aad_logs = false
}

resource "azurerm_logz_sub_account_tag_rule" "send_aad_logs" { # at log unresolved
  send_aad_logs = true
}

resource "azurerm_logz_sub_account_tag_rule" "send_activity_logs" { # at log unresolved
  send_activity_logs = true
}

resource "azurerm_logz_sub_account_tag_rule" "send_subscription_logs" { # at log unresolved
  send_subscription_logs = true
}

resource "azurerm_logz_sub_account_tag_rule" "off" {
  send_aad_logs = false
}

resource "azurerm_logz_monitor" "off" { # at primary unresolved
  location = "japaneast"
  enabled  = false

  user {
    email        = "a@example.com"
    first_name   = "a"
    last_name    = "a"
    phone_number = "0"
  }
}

resource "azurerm_logz_sub_account" "on" { # at log unresolved, primary unresolved
  user {
    email        = "a@example.com"
    first_name   = "a"
    last_name    = "a"
    phone_number = "0"
  }
}

# Logs in files are among those of the app.
resource "azurerm_windows_web_app" "files" { # at primary japaneast, log japaneast
  location = "japaneast"

  logs {
    http_logs {
      file_system {
        retention_in_days = 1
        retention_in_mb   = 25
      }
    }
  }
}

resource "azurerm_windows_web_app" "off" { # at primary japaneast
  location = "japaneast"

  logs {
    detailed_error_messages = false

    application_logs {
      file_system_level = "Off"
    }
  }
}

resource "azurerm_app_service" "errors" { # at primary japaneast, log japaneast
  location = "japaneast"

  logs {
    detailed_error_messages_enabled = true
  }
}

resource "azurerm_linux_function_app" "files" { # at primary japaneast, log japaneast
  location = "japaneast"

  site_config {
    app_service_logs {
      disk_quota_mb = 25
    }
  }
}

resource "azurerm_storage_account" "changes" { # at primary japaneast, log japaneast
  location                 = "japaneast"
  account_replication_type = "LRS"

  blob_properties {
    change_feed_enabled = true
  }
}

resource "azurerm_elastic_cloud_elasticsearch" "sent" { # at primary japaneast, log japaneast
  location = "japaneast"

  logs {
    send_activity_logs = true
  }
}

# A sample of nothing is no log.
resource "azurerm_api_management" "unsampled" { # at primary koreacentral, replica koreasouth
  name     = "unsampled"
  location = "koreacentral"
}

resource "azurerm_api_management_diagnostic" "unsampled" {
  api_management_name      = azurerm_api_management.unsampled.name
  api_management_logger_id = azurerm_api_management_logger.a.id
  identifier               = "applicationinsights"
  sampling_percentage      = 0
}

resource "azurerm_api_management" "errors" { # at primary koreacentral, replica koreasouth, log eastus
  name     = "errors"
  location = "koreacentral"
}

resource "azurerm_api_management_diagnostic" "errors" {
  api_management_name      = azurerm_api_management.errors.name
  api_management_logger_id = azurerm_api_management_logger.a.id
  identifier               = "applicationinsights"
  sampling_percentage      = 0
  always_log_errors        = true
}

resource "azurerm_spring_cloud_service" "unsampled" {
  location = "japaneast"

  trace {
    connection_string = azurerm_application_insights.virginia.connection_string
    sample_rate       = 0
  }
}

resource "azurerm_iot_security_solution" "off_everywhere" {
  location                   = "japaneast"
  enabled                    = false
  log_analytics_workspace_id = azurerm_log_analytics_workspace.virginia.id

  additional_workspace {
    data_types   = ["Alerts"]
    workspace_id = azurerm_log_analytics_workspace.virginia.id
  }
}

# A policy that does not say that it is enabled is not.
resource "azurerm_mssql_managed_instance" "watched" { # at primary japaneast, backup japanwest
  name     = "watched"
  location = "japaneast"
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "off" { # at key japaneast
  managed_instance_name      = azurerm_mssql_managed_instance.watched.name
  storage_endpoint           = azurerm_storage_account.changes.primary_blob_endpoint
  storage_account_access_key = "a"
}

resource "azurerm_mysql_server" "off" { # at primary japaneast
  location = "japaneast"

  threat_detection_policy {
    storage_endpoint = azurerm_storage_account.changes.primary_blob_endpoint
  }
}

# Rows that the customer writes are no logs.
resource "azurerm_sentinel_watchlist" "a" { # at primary eastus
  log_analytics_workspace_id = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_sentinel_watchlist_item" "a" { # at primary eastus
  watchlist_id = azurerm_sentinel_watchlist.a.id
}

# Logs on a server's disk, and of an account's jobs.
resource "azurerm_mysql_flexible_server" "logged" { # at primary japaneast, log japaneast
  location = "japaneast"

  storage {
    log_on_disk_enabled = true
  }
}

resource "azurerm_automation_runbook" "logged" { # at primary japaneast, log japaneast
  location     = "japaneast"
  runbook_type = "PowerShell"
  log_verbose  = false
  log_progress = true
}

resource "azurerm_automation_runbook" "traced" { # at primary japaneast, log japaneast
  location                 = "japaneast"
  runbook_type             = "Graph"
  log_verbose              = false
  log_progress             = false
  log_activity_trace_level = 9
}

resource "azurerm_automation_runbook" "silent" { # at primary japaneast
  location     = "japaneast"
  runbook_type = "PowerShell"
  log_verbose  = false
  log_progress = false
}

resource "azurerm_automation_dsc_configuration" "logged" { # at primary japaneast, log japaneast
  location    = "japaneast"
  log_verbose = true
}

resource "azurerm_sentinel_threat_intelligence_indicator" "a" { # at primary eastus
  workspace_id = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_container_registry" "audited" { # at primary koreacentral, replica koreasouth, replica unresolved, log unresolved
  name     = "audited"
  location = "koreacentral"
  sku      = "Premium"
}

resource "azurerm_container_connected_registry" "audited" {
  name                  = "audited"
  container_registry_id = azurerm_container_registry.audited.id
  sync_token_id         = "token"
  audit_log_enabled     = true
}

resource "azurerm_container_registry" "logged" { # at primary koreacentral, replica koreasouth, replica unresolved, log unresolved
  name     = "logged"
  location = "koreacentral"
  sku      = "Premium"
}

resource "azurerm_container_connected_registry" "logged" {
  name                  = "logged"
  container_registry_id = azurerm_container_registry.logged.id
  sync_token_id         = "token"
  log_level             = "Warning"
}

resource "azurerm_container_registry" "silent" { # at primary koreacentral, replica koreasouth, replica unresolved
  name     = "silent"
  location = "koreacentral"
  sku      = "Premium"
}

resource "azurerm_container_connected_registry" "silent" {
  name                  = "silent"
  container_registry_id = azurerm_container_registry.silent.id
  sync_token_id         = "token"
  audit_log_enabled     = false
  log_level             = "None"
}

# What passes through a site of a bot is logged, unless it is switched off.
resource "azurerm_bot_channel_directline" "logged" { # at primary centralindia, log centralindia
  bot_name = "a"
  location = "centralindia"

  site {
    name = "logged"
  }

  site {
    name            = "silent"
    storage_enabled = false
  }

  site {
    name    = "off"
    enabled = false
  }
}

resource "azurerm_bot_channel_web_chat" "logged" { # at primary centralindia, log centralindia
  bot_name = "a"
  location = "centralindia"

  site {
    name            = "logged"
    storage_enabled = true
  }
}

resource "azurerm_bot_channel_web_chat" "silent" { # at primary centralindia
  bot_name = "a"
  location = "centralindia"

  site {
    name            = "silent"
    storage_enabled = false
  }
}

# The first version of the functions' runtime logs into the app's storage account.
resource "azurerm_function_app" "unlogged" { # at primary japaneast
  location               = "japaneast"
  storage_account_name   = azurerm_storage_account.tokyo.name
  enable_builtin_logging = false
}

resource "azurerm_function_app" "newer" { # at primary japaneast
  location             = "japaneast"
  storage_account_name = azurerm_storage_account.tokyo.name
  version              = "~4"
}

resource "azurerm_windows_function_app" "first" { # at primary japaneast, primary eastus, log eastus
  location                    = "japaneast"
  storage_account_name        = azurerm_storage_account.virginia.name
  functions_extension_version = "~1"
}

resource "azurerm_windows_function_app" "newer" { # at primary japaneast, primary eastus
  location             = "japaneast"
  storage_account_name = azurerm_storage_account.virginia.name
}

# A partner is sent nothing while it does not monitor, and still knows whom to tell.
resource "azurerm_datadog_monitor" "off" { # at key japaneast, primary unresolved
  location           = "japaneast"
  monitoring_enabled = false

  datadog_organization {
    api_key         = "not a key"
    application_key = "not a key"
  }

  user {
    name  = "a"
    email = "a@example.com"
  }
}

resource "azurerm_new_relic_monitor" "a" { # at log unresolved, key japaneast, primary unresolved
  location      = "japaneast"
  ingestion_key = "not a key"

  user {
    email        = "a@example.com"
    first_name   = "a"
    last_name    = "a"
    phone_number = "0"
  }
}

resource "azurerm_elastic_cloud_elasticsearch" "owned" { # at primary japaneast, primary unresolved
  location                    = "japaneast"
  elastic_cloud_email_address = "a@example.com"
}

# Flows over a circuit, and the traffic of a firewall that is managed elsewhere.
resource "azurerm_network_function_collector_policy" "a" { # at log unresolved
  location = "japaneast"

  ipfx_emission {
    destination_types = ["AzureMonitor"]
  }
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager" "a" { # at log unresolved
  location                         = "japaneast"
  strata_cloud_manager_tenant_name = "a"
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager" "a" { # at log unresolved
  location                         = "japaneast"
  strata_cloud_manager_tenant_name = "a"
}

# Records of an audit that no storage account takes are Azure Monitor's.
resource "azurerm_synapse_workspace" "monitored" { # at primary japaneast, primary eastus, log unresolved
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_container.virginia.id
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "monitored" {
  synapse_workspace_id = azurerm_synapse_workspace.monitored.id
}

resource "azurerm_synapse_sql_pool" "unmonitored" { # at log eastus, log unresolved, primary japaneast
  synapse_workspace_id = azurerm_synapse_workspace.monitored.id
  storage_account_type = "LRS"
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "unmonitored" {
  sql_pool_id      = azurerm_synapse_sql_pool.unmonitored.id
  storage_endpoint = azurerm_storage_account.virginia.primary_blob_endpoint
}

resource "azurerm_synapse_sql_pool" "silent" { # at primary japaneast
  synapse_workspace_id = azurerm_synapse_workspace.monitored.id
  storage_account_type = "LRS"
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "silent" {
  sql_pool_id            = azurerm_synapse_sql_pool.silent.id
  log_monitoring_enabled = false
}

resource "azurerm_synapse_sql_pool" "twice" { # at primary japaneast, log eastus, log unresolved
  synapse_workspace_id = azurerm_synapse_workspace.monitored.id
  storage_account_type = "LRS"
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "twice" {
  sql_pool_id            = azurerm_synapse_sql_pool.twice.id
  storage_endpoint       = azurerm_storage_account.virginia.primary_blob_endpoint
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace" "twice" { # at primary japaneast, primary eastus, log eastus, log unresolved
  location                             = "japaneast"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_container.virginia.id
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "twice" {
  synapse_workspace_id   = azurerm_synapse_workspace.twice.id
  storage_endpoint       = azurerm_storage_account.virginia.primary_blob_endpoint
  log_monitoring_enabled = true
}

resource "azurerm_mssql_server" "monitored" { # at primary japaneast, log unresolved, log unresolved
  name     = "monitored"
  location = "japaneast"
}

resource "azurerm_mssql_server_extended_auditing_policy" "monitored" {
  server_id = azurerm_mssql_server.monitored.id
}

resource "azurerm_mssql_server_microsoft_support_auditing_policy" "monitored" {
  server_id = azurerm_mssql_server.monitored.id
}

resource "azurerm_mssql_database" "monitored" { # at primary japaneast, log unresolved
  name                 = "monitored"
  server_id            = azurerm_mssql_server.monitored.id
  storage_account_type = "Local"
}

resource "azurerm_mssql_database_extended_auditing_policy" "monitored" {
  database_id = azurerm_mssql_database.monitored.id
}

resource "azurerm_mssql_database" "silent" { # at primary japaneast
  name                 = "silent"
  server_id            = azurerm_mssql_server.monitored.id
  storage_account_type = "Local"
}

resource "azurerm_mssql_database_extended_auditing_policy" "silent" {
  database_id            = azurerm_mssql_database.silent.id
  log_monitoring_enabled = false
}

# What apps log can be Azure Monitor's too.
resource "azurerm_container_app_environment" "monitored" { # at log unresolved
  location         = "japaneast"
  logs_destination = "azure-monitor"
}

resource "azurerm_container_app_environment" "streamed" {
  location = "japaneast"
}

# Mails tell what their readers do, if they are made to.
resource "azurerm_email_communication_service_domain" "tracked" { # at log unresolved
  name                             = "example.com"
  email_service_id                 = "service"
  domain_management                = "CustomerManaged"
  user_engagement_tracking_enabled = true
}

resource "azurerm_email_communication_service_domain" "plain" {
  name              = "example.org"
  email_service_id  = "service"
  domain_management = "CustomerManaged"
}

# The functions of a static site take the same settings.
resource "azurerm_static_web_app" "string" { # at primary unbound, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_static_site" "key" { # at primary unbound, log eastus
  location = "japaneast"

  app_settings = {
    APPINSIGHTS_INSTRUMENTATIONKEY = azurerm_application_insights.virginia.instrumentation_key
  }
}

# A connection string may be put together.
resource "azurerm_windows_web_app" "composed" { # at primary japaneast, log eastus
  location = "japaneast"

  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = "InstrumentationKey=${azurerm_application_insights.virginia.instrumentation_key};IngestionEndpoint=https://eastus.in.applicationinsights.azure.com/"
  }
}

# A policy that Azure has for it makes diagnostic settings within its scope.
resource "azurerm_log_analytics_workspace" "assigned" { # at log eastus2
  name                = "assigned"
  resource_group_name = "rg"
  location            = "eastus2"
}

resource "azurerm_subscription_policy_assignment" "assigned" { # at log eastus2
  name                 = "assigned"
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/2465583e-4e78-4c15-b6be-a36cbc7c8b0f"
  location             = "japaneast"
  parameters           = jsonencode({ logAnalytics = { value = azurerm_log_analytics_workspace.assigned.id } })

  identity {
    type = "SystemAssigned"
  }
}

# Few policies are about logs: parameters that are not known say nothing.
variable "parameters" {
  type = string
}

resource "azurerm_management_group_policy_assignment" "unknown" {
  name                 = "unknown"
  management_group_id  = "/providers/Microsoft.Management/managementGroups/a"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/a"
  parameters           = var.parameters
}

variable "workspace" {
  type = string
}

resource "azurerm_management_group_policy_assignment" "named" { # at log unresolved
  name                 = "named"
  management_group_id  = "/providers/Microsoft.Management/managementGroups/a"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/a"
  parameters           = jsonencode({ logAnalytics = { value = var.workspace } })
}

resource "azurerm_management_group_policy_assignment" "disabled" {
  name                 = "disabled"
  management_group_id  = "/providers/Microsoft.Management/managementGroups/a"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/2465583e-4e78-4c15-b6be-a36cbc7c8b0f"
  parameters           = jsonencode({ effect = { value = "Disabled" }, logAnalytics = { value = azurerm_log_analytics_workspace.assigned.id } })
}

resource "azurerm_resource_group_policy_assignment" "literal" { # at log unresolved
  name                 = "literal"
  resource_group_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/0000"
  parameters = jsonencode({
    eventHubAuthorizationRuleId = { value = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.EventHub/namespaces/far/authorizationRules/send" }
  })
}

resource "azurerm_storage_account" "assigned" { # at primary westus2
  name                     = "assigned"
  resource_group_name      = "rg"
  location                 = "westus2"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_resource_policy_assignment" "assigned" { # at log westus2
  name                 = "assigned"
  resource_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/v"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/0001"
  parameters           = jsonencode({ storageAccount = { value = azurerm_storage_account.assigned.id } })
}
