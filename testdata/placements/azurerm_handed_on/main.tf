# What is handed on: routed messages, incidents, backups, requests that are
# logged, what scanners find, what a rule lets be cached.
provider "azurerm" {
  features {}
}

resource "azurerm_eventgrid_topic" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_eventgrid_namespace" "routed" { # at primary koreacentral, export koreacentral
  name                = "routed"
  resource_group_name = "rg"
  location            = "koreacentral"

  topic_spaces_configuration {
    route_topic_id = azurerm_eventgrid_topic.seoul.id
  }
}

resource "azurerm_eventgrid_namespace" "plain" { # at primary koreacentral
  name                = "plain"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_servicebus_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_servicebus_namespace_authorization_rule" "seoul" {
  name         = "seoul"
  namespace_id = azurerm_servicebus_namespace.seoul.id
  send         = true
}

resource "azurerm_iothub" "tokyo" { # at primary japaneast, replica japanwest, export koreacentral, export koreacentral
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_endpoint_servicebus_queue" "a" { # at key japaneast
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.tokyo.id
  connection_string   = azurerm_servicebus_namespace_authorization_rule.seoul.primary_connection_string
}

resource "azurerm_iothub_endpoint_servicebus_topic" "a" { # at key japaneast
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.tokyo.id
  connection_string   = azurerm_servicebus_namespace_authorization_rule.seoul.primary_connection_string
}

resource "azurerm_logic_app_workflow" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_workspace" "tokyo" { # at log japaneast, export koreacentral
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_sentinel_automation_rule" "on" {
  name                       = "on"
  display_name               = "on"
  order                      = 1
  log_analytics_workspace_id = azurerm_log_analytics_workspace.tokyo.id

  action_playbook {
    order        = 1
    logic_app_id = azurerm_logic_app_workflow.seoul.id
  }
}

resource "azurerm_log_analytics_workspace" "quiet" { # at log japaneast
  name                = "quiet"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_sentinel_automation_rule" "off" {
  name                       = "off"
  display_name               = "off"
  order                      = 1
  enabled                    = false
  log_analytics_workspace_id = azurerm_log_analytics_workspace.quiet.id

  action_playbook {
    order        = 1
    logic_app_id = azurerm_logic_app_workflow.seoul.id
  }
}

resource "azurerm_netapp_backup_vault" "seoul" { # at backup koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  account_name        = "a"
}

resource "azurerm_netapp_volume" "backed" { # at primary japaneast, backup koreacentral
  name                = "backed"
  resource_group_name = "rg"
  location            = "japaneast"
  account_name        = "a"
  pool_name           = "a"
  volume_path         = "a"
  service_level       = "Standard"
  subnet_id           = "subnet"
  storage_quota_in_gb = 100

  data_protection_backup_policy {
    backup_vault_id  = azurerm_netapp_backup_vault.seoul.id
    backup_policy_id = "policy"
  }
}

resource "azurerm_netapp_volume" "paused" { # at primary japaneast
  name                = "paused"
  resource_group_name = "rg"
  location            = "japaneast"
  account_name        = "a"
  pool_name           = "a"
  volume_path         = "b"
  service_level       = "Standard"
  subnet_id           = "subnet"
  storage_quota_in_gb = 100

  data_protection_backup_policy {
    backup_vault_id  = azurerm_netapp_backup_vault.seoul.id
    backup_policy_id = "policy"
    policy_enabled   = false
  }
}

resource "azurerm_storage_account" "queues" { # at primary koreacentral, log koreacentral
  name                     = "queues"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  queue_properties {
    logging {
      version = "1.0"
      read    = false
      write   = true
      delete  = true
    }
  }
}

resource "azurerm_storage_account" "silent" { # at primary koreacentral
  name                     = "silent"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  queue_properties {
    logging {
      version = "1.0"
      read    = false
      write   = false
      delete  = false
    }
  }
}

resource "azurerm_storage_account" "parts" { # at primary koreacentral, log koreacentral, log koreacentral
  name                     = "parts"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account_queue_properties" "a" {
  storage_account_id = azurerm_storage_account.parts.id

  logging {
    version = "1.0"
    read    = true
    write   = false
    delete  = false
  }
}

resource "azurerm_storage_account_table_properties" "a" {
  storage_account_id = azurerm_storage_account.parts.id

  logging {
    version = "1.0"
    read    = false
    write   = false
    delete  = true
  }
}

resource "azurerm_linux_virtual_machine" "scanned" { # at primary japaneast, log unresolved
  name                  = "scanned"
  resource_group_name   = "rg"
  location              = "japaneast"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_security_center_server_vulnerability_assessment_virtual_machine" "a" {
  virtual_machine_id = azurerm_linux_virtual_machine.scanned.id
}

resource "azurerm_stack_hci_deployment_setting" "told" { # at log unresolved
  stack_hci_cluster_id = "cluster"
  arc_resource_ids     = ["machine"]
  version              = "10.0.0.0"

  scale_unit {
    name_prefix                   = "a"
    streaming_data_client_enabled = false
  }
}

resource "azurerm_stack_hci_deployment_setting" "quiet" {
  stack_hci_cluster_id = "cluster"
  arc_resource_ids     = ["machine"]
  version              = "10.0.0.0"

  scale_unit {
    name_prefix                   = "a"
    streaming_data_client_enabled = false
    episodic_data_upload_enabled  = false
  }
}

resource "azurerm_cdn_frontdoor_batch_rule_set" "caching" { # at cache unbound
  name                     = "caching"
  cdn_frontdoor_profile_id = "profile"

  rule {
    name  = "a"
    order = 1

    actions {
      route_configuration_override {
        caching {
          behaviour = "HonorOrigin"
        }
      }
    }
  }
}

resource "azurerm_cdn_frontdoor_batch_rule_set" "passing" {
  name                     = "passing"
  cdn_frontdoor_profile_id = "profile"

  rule {
    name  = "a"
    order = 1

    actions {
      route_configuration_override {
        caching {
          behaviour = "Disabled"
        }
      }
    }
  }
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_redis_cache" "saved" { # at backup koreacentral, cache japaneast, key japaneast
  name                = "saved"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  redis_configuration {
    rdb_backup_enabled            = true
    rdb_storage_connection_string = azurerm_storage_account.seoul.primary_blob_connection_string
  }
}

resource "azurerm_redis_cache" "unsaved" { # at cache japaneast, key japaneast
  name                = "unsaved"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  redis_configuration {
    rdb_backup_enabled              = false
    rdb_storage_connection_string   = azurerm_storage_account.seoul.primary_blob_connection_string
    aof_storage_connection_string_0 = azurerm_storage_account.seoul.primary_blob_connection_string
  }
}

resource "azurerm_iothub_device_update_account" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_iothub_device_update_instance" "collecting" { # at cache unbound, key koreacentral, log koreacentral, primary koreacentral, replica unresolved
  name                     = "collecting"
  device_update_account_id = azurerm_iothub_device_update_account.seoul.id
  iothub_id                = "hub"
  diagnostic_enabled       = true

  diagnostic_storage_account {
    connection_string = azurerm_storage_account.seoul.primary_connection_string
    id                = azurerm_storage_account.seoul.id
  }
}

resource "azurerm_iothub_device_update_instance" "silent" { # at cache unbound, key koreacentral, primary koreacentral, replica unresolved
  name                     = "silent"
  device_update_account_id = azurerm_iothub_device_update_account.seoul.id
  iothub_id                = "hub"

  diagnostic_storage_account {
    connection_string = azurerm_storage_account.seoul.primary_connection_string
    id                = azurerm_storage_account.seoul.id
  }
}

# Azure keeps what a machine shows when it starts, unless an account is named.
resource "azurerm_windows_virtual_machine" "watched" { # at primary japaneast, log japaneast
  name                  = "watched"
  resource_group_name   = "rg"
  location              = "japaneast"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  boot_diagnostics {}

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_windows_virtual_machine" "second" { # at primary koreacentral, log koreacentral
  name                  = "second"
  resource_group_name   = "rg"
  location              = "koreacentral"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  boot_diagnostics {
    storage_account_uri = azurerm_storage_account.seoul.primary_blob_endpoint
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

# An account that is declared elsewhere may be anywhere.
resource "azurerm_linux_virtual_machine" "theirs" { # at primary koreacentral, log unresolved
  name                  = "theirs"
  resource_group_name   = "rg"
  location              = "koreacentral"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  boot_diagnostics {
    storage_account_uri = "https://theirs.blob.core.windows.net/"
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_mssql_virtual_machine" "watched" {
  virtual_machine_id = azurerm_windows_virtual_machine.watched.id
}

resource "azurerm_mssql_virtual_machine" "second" {
  virtual_machine_id = azurerm_windows_virtual_machine.second.id
}

resource "azurerm_mssql_virtual_machine_availability_group_listener" "a" { # at replica koreacentral
  name                         = "a"
  availability_group_name      = "a"
  sql_virtual_machine_group_id = "group"

  replica {
    sql_virtual_machine_id = azurerm_mssql_virtual_machine.watched.id
    role                   = "Primary"
    commit                 = "Synchronous_Commit"
    failover_mode          = "Automatic"
    readable_secondary     = "No"
  }

  replica {
    sql_virtual_machine_id = azurerm_mssql_virtual_machine.second.id
    role                   = "Secondary"
    commit                 = "Asynchronous_Commit"
    failover_mode          = "Manual"
    readable_secondary     = "No"
  }
}

resource "azurerm_container_registry" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_spring_cloud_service" "built" { # at export koreacentral, key japaneast
  name                = "built"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "E0"

  container_registry {
    name     = "a"
    server   = azurerm_container_registry.seoul.login_server
    username = "a"
    password = "a"
  }
}

resource "azurerm_sql_server" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_stream_analytics_job" "a" { # at primary japaneast, export koreacentral
  name                 = "a"
  resource_group_name  = "rg"
  location             = "japaneast"
  transformation_query = "a"
}

resource "azurerm_stream_analytics_output_mssql" "a" {
  name                      = "a"
  resource_group_name       = "rg"
  stream_analytics_job_name = azurerm_stream_analytics_job.a.name
  server                    = azurerm_sql_server.seoul.fully_qualified_domain_name
  database                  = "a"
  table                     = "a"
}

# Defender keeps what it is told where the tenant was set up, or in workspaces of its own.
resource "azurerm_security_center_setting" "shared" { # at log unresolved
  setting_name = "WDATP"
  enabled      = true
}

resource "azurerm_security_center_setting" "off" {
  setting_name = "MCAS"
  enabled      = false
}

resource "azurerm_security_center_setting" "sentinel" {
  setting_name = "Sentinel"
  enabled      = true
}

resource "azurerm_security_center_server_vulnerability_assessments_setting" "a" { # at log unresolved
  vulnerability_assessment_provider = "MdeTvm"
}

resource "azurerm_security_center_auto_provisioning" "on" { # at log unresolved
  auto_provision = "On"
}

resource "azurerm_security_center_auto_provisioning" "off" {
  auto_provision = "Off"
}

resource "azurerm_log_analytics_workspace" "seoul" { # at log koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_datasource_windows_event" "a" { # at log koreacentral
  name                = "a"
  resource_group_name = "rg"
  workspace_name      = azurerm_log_analytics_workspace.seoul.name
  event_log_name      = "Application"
  event_types         = ["Error"]
}

resource "azurerm_log_analytics_datasource_windows_performance_counter" "a" { # at log koreacentral
  name                = "a"
  resource_group_name = "rg"
  workspace_name      = azurerm_log_analytics_workspace.seoul.name
  object_name         = "CPU"
  instance_name       = "*"
  counter_name        = "CPU"
  interval_seconds    = 10
}

# What people say to a bot is sent to its endpoint, and what a workflow sends, to an address.
resource "azurerm_linux_web_app" "listener" { # at primary koreacentral
  name     = "listener"
  location = "koreacentral"
}

resource "azurerm_bot_service_azure_bot" "listener" { # at primary japaneast, export koreacentral
  name     = "listener"
  location = "japaneast"
  endpoint = "https://${azurerm_linux_web_app.listener.default_hostname}/api/messages"
}

resource "azurerm_bot_channels_registration" "theirs" { # at primary japaneast, export unresolved
  name     = "theirs"
  location = "japaneast"
  endpoint = "https://example.com/api/messages"
}

resource "azurerm_logic_app_workflow" "posts" { # at primary japaneast, export unresolved
  name     = "posts"
  location = "japaneast"
}

resource "azurerm_logic_app_action_http" "posts" {
  name         = "posts"
  logic_app_id = azurerm_logic_app_workflow.posts.id
  method       = "POST"
  uri          = "https://example.com"
  body         = "a"
}

resource "azurerm_logic_app_action_http" "reads" {
  name         = "reads"
  logic_app_id = azurerm_logic_app_workflow.posts.id
  method       = "GET"
  uri          = "https://example.com"
}

resource "azurerm_logic_app_workflow" "asks" { # at primary japaneast, export koreacentral, export unresolved
  name     = "asks"
  location = "japaneast"
}

resource "azurerm_logic_app_action_http" "asks" {
  name         = "asks"
  logic_app_id = azurerm_logic_app_workflow.asks.id
  method       = "GET"
  uri          = "https://example.com"

  queries = {
    "name" = "@triggerBody()"
  }
}

resource "azurerm_logic_app_action_http" "names" {
  name         = "names"
  logic_app_id = azurerm_logic_app_workflow.asks.id
  method       = "GET"
  uri          = "https://${azurerm_linux_web_app.listener.default_hostname}/api"

  headers = {
    "name" = "@triggerBody()"
  }

  queries = {
    "name" = "@triggerBody()"
  }
}

# Partners publish to a namespace.
resource "azurerm_eventgrid_partner_namespace" "a" { # at primary japaneast
  name                    = "a"
  location                = "japaneast"
  partner_registration_id = "registration"
}

# What a spacecraft sends goes on to the addresses of its profile.
resource "azurerm_orbital_contact_profile" "a" { # at export unresolved
  name     = "a"
  location = "japaneast"

  links {
    name         = "a"
    direction    = "Downlink"
    polarization = "LHCP"

    channels {
      name = "a"

      end_point {
        end_point_name = "a"
        ip_address     = "10.0.0.1"
        port           = "49153"
        protocol       = "TCP"
      }
    }
  }
}

# Tokens of those who sign in to an app are in a container that only a setting names.
resource "azurerm_windows_web_app" "tokens" { # at primary japaneast, export unresolved
  name     = "tokens"
  location = "japaneast"

  auth_settings_v2 {
    auth_enabled = true

    login {
      token_store_enabled          = true
      token_store_sas_setting_name = "TOKENS"
    }
  }
}

resource "azurerm_windows_web_app" "nobody_signs_in" { # at primary japaneast
  name     = "nobody-signs-in"
  location = "japaneast"

  auth_settings_v2 {
    login {
      token_store_enabled          = true
      token_store_sas_setting_name = "TOKENS"
    }
  }
}

resource "azurerm_linux_function_app" "no_tokens" { # at primary japaneast
  name     = "no-tokens"
  location = "japaneast"

  auth_settings_v2 {
    auth_enabled = true

    login {
      token_store_sas_setting_name = "TOKENS"
    }
  }
}

# Alerts are handed to all the receivers of a group, unless it is switched off.
resource "azurerm_logic_app_workflow" "alerted" { # at primary koreacentral
  name     = "alerted"
  location = "koreacentral"
}

resource "azurerm_linux_function_app" "alerted" { # at primary japanwest
  name     = "alerted"
  location = "japanwest"
}

resource "azurerm_automation_account" "alerted" { # at primary koreasouth, backup koreacentral
  name     = "alerted"
  location = "koreasouth"
}

resource "azurerm_eventhub_namespace" "alerted" { # at primary eastus
  name     = "alerted"
  location = "eastus"
  sku      = "Standard"
}

resource "azurerm_monitor_action_group" "alerting" { # at export unresolved, export unresolved, export koreacentral, export japanwest, export koreasouth, export eastus, key unbound
  name       = "alerting"
  short_name = "a"

  webhook_receiver {
    name        = "a"
    service_uri = "https://example.com/alert"
  }

  itsm_receiver {
    name                 = "a"
    workspace_id         = "subscription|workspace"
    connection_id        = "connection"
    ticket_configuration = "{}"
    region               = "koreacentral"
  }

  logic_app_receiver {
    name         = "a"
    resource_id  = azurerm_logic_app_workflow.alerted.id
    callback_url = "https://example.com"
  }

  azure_function_receiver {
    name                     = "a"
    function_app_resource_id = azurerm_linux_function_app.alerted.id
    function_name            = "a"
    http_trigger_url         = "https://example.com"
  }

  automation_runbook_receiver {
    name                  = "a"
    automation_account_id = azurerm_automation_account.alerted.id
    runbook_name          = "a"
    webhook_resource_id   = "webhook"
    is_global_runbook     = false
    service_uri           = "https://example.com"
  }

  event_hub_receiver {
    name                = "a"
    event_hub_namespace = azurerm_eventhub_namespace.alerted.name
    event_hub_name      = "a"
  }
}

resource "azurerm_linux_function_app_slot" "alerted" { # at primary japanwest
  name            = "alerted"
  function_app_id = azurerm_linux_function_app.alerted.id
}

resource "azurerm_monitor_action_group" "slot" { # at export japanwest
  name       = "slot"
  short_name = "a"

  azure_function_receiver {
    name                     = "a"
    function_app_resource_id = azurerm_linux_function_app_slot.alerted.id
    function_name            = "a"
    http_trigger_url         = "https://example.com"
  }
}

resource "azurerm_monitor_action_group" "off" { # at key unbound
  name       = "off"
  short_name = "a"
  enabled    = false

  webhook_receiver {
    name        = "a"
    service_uri = "https://example.com/alert"
  }

  itsm_receiver {
    name                 = "a"
    workspace_id         = "subscription|workspace"
    connection_id        = "connection"
    ticket_configuration = "{}"
    region               = "koreacentral"
  }

  logic_app_receiver {
    name         = "a"
    resource_id  = azurerm_logic_app_workflow.alerted.id
    callback_url = "https://example.com"
  }

  azure_function_receiver {
    name                     = "a"
    function_app_resource_id = azurerm_linux_function_app.alerted.id
    function_name            = "a"
    http_trigger_url         = "https://example.com"
  }

  automation_runbook_receiver {
    name                  = "a"
    automation_account_id = azurerm_automation_account.alerted.id
    runbook_name          = "a"
    webhook_resource_id   = "webhook"
    is_global_runbook     = false
    service_uri           = "https://example.com"
  }

  event_hub_receiver {
    name                = "a"
    event_hub_namespace = azurerm_eventhub_namespace.alerted.name
    event_hub_name      = "a"
  }
}

# Calls in Microsoft Teams are handed to a webhook, if they are switched on.
resource "azurerm_bot_channel_ms_teams" "calls" { # at export unresolved, export koreacentral
  bot_name         = "a"
  location         = "japaneast"
  calling_web_hook = "https://${azurerm_linux_web_app.listener.default_hostname}/api/calls/"
  calling_enabled  = true
}

resource "azurerm_bot_channel_ms_teams" "silent" { # at export unresolved
  bot_name         = "a"
  location         = "japaneast"
  calling_web_hook = "https://${azurerm_linux_web_app.listener.default_hostname}/api/calls/"
}

# Agents hand on what they are asked, and are traced; alerts leave with their pictures.
resource "azurerm_cognitive_account" "traced" { # at primary japaneast, log eastus
  name     = "traced"
  location = "japaneast"
}

resource "azurerm_application_insights" "traces" { # at log eastus
  name     = "traces"
  location = "eastus"
}

resource "azurerm_cognitive_account_connection_api_key" "traces" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.traced.id
  category             = "AppInsights"
  target               = azurerm_application_insights.traces.id
}

resource "azurerm_cognitive_account" "searching" { # at primary japaneast, export unresolved
  name     = "searching"
  location = "japaneast"
}

resource "azurerm_cognitive_account_connection_api_key" "searching" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.searching.id
  category             = "Serp"
}

resource "azurerm_cognitive_account" "calling" { # at primary japaneast, export unresolved
  name     = "calling"
  location = "japaneast"
}

resource "azurerm_cognitive_account_connection_custom_keys" "calling" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.calling.id
  category             = "RemoteTool"
  target               = "https://example.com/mcp"
}

resource "azurerm_cognitive_account_connection_custom_keys" "keys" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.traced.id
  category             = "CustomKeys"
  target               = "https://example.com"
}

resource "azurerm_cognitive_account" "answers" { # at primary japaneast, primary unresolved
  name                 = "answers"
  location             = "japaneast"
  kind                 = "QnAMaker"
  qna_runtime_endpoint = "https://example.com"
}

resource "azurerm_dashboard_grafana" "mails" { # at primary japaneast, key japaneast, export unresolved
  name     = "mails"
  location = "japaneast"

  smtp {
    enabled  = true
    host     = "smtp.example.com:587"
    user     = "a"
    password = "not a password"
  }
}

resource "azurerm_dashboard_grafana" "silent" { # at primary japaneast, key japaneast
  name     = "silent"
  location = "japaneast"

  smtp {
    host     = "smtp.example.com:587"
    user     = "a"
    password = "not a password"
  }
}

# A connection leads to models, indexes and gateways that may be declared beside the account.
resource "azurerm_cognitive_account" "asking" { # at primary japaneast, export koreacentral, export eastus, export unresolved
  name     = "asking"
  location = "japaneast"
}

resource "azurerm_cognitive_account" "models" { # at primary koreacentral
  name     = "models"
  location = "koreacentral"
  kind     = "OpenAI"
}

resource "azurerm_search_service" "index" { # at primary eastus
  name     = "index"
  location = "eastus"
}

resource "azurerm_cognitive_account_connection_account_managed_identity" "models" {
  cognitive_account_id = azurerm_cognitive_account.asking.id
  category             = "AzureOpenAI"
  target               = azurerm_cognitive_account.models.endpoint
}

resource "azurerm_cognitive_account_connection_api_key" "index" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.asking.id
  category             = "CognitiveSearch"
  target               = "https://${azurerm_search_service.index.name}.search.windows.net"
}

resource "azurerm_cognitive_account_connection_api_key" "gateway" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.asking.id
  category             = "ApiManagement"
  target               = "https://example.com"
}

# Alerts may be sent to an app that is declared beside them.
resource "azurerm_monitor_action_group" "listened" { # at export koreacentral, export unresolved
  name       = "listened"
  short_name = "a"

  webhook_receiver {
    name        = "a"
    service_uri = "https://${azurerm_linux_web_app.listener.default_hostname}/alerts"
  }

  webhook_receiver {
    name        = "b"
    service_uri = "https://example.com"
  }
}

# The address that is called decides where a text is translated.
resource "azurerm_cognitive_account" "translating" { # at primary japaneast, export unresolved
  name     = "translating"
  location = "japaneast"
  kind     = "TextTranslation"
}

resource "azurerm_cognitive_account" "tooled" { # at primary japaneast, export koreacentral
  name     = "tooled"
  location = "japaneast"
}

resource "azurerm_cognitive_account_connection_custom_keys" "tooled" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.tooled.id
  category             = "RemoteTool"
  target               = "https://${azurerm_linux_web_app.listener.default_hostname}/mcp"
}

resource "azurerm_logic_app_workflow" "written" { # at primary japaneast, export koreacentral, export koreacentral, export southeastasia, export unresolved, export unresolved, export unresolved
  name     = "written"
  location = "japaneast"
}

resource "azurerm_logic_app_action_custom" "posts" { # at key japaneast
  name         = "posts"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Http"
    inputs = {
      method         = "POST"
      uri            = "https://example.com"
      body           = "@triggerBody()"
      authentication = { type = "Basic", username = "a", password = "b" }
    }
  })
}

resource "azurerm_logic_app_action_custom" "names" {
  name         = "names"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Http"
    inputs = {
      method  = "GET"
      uri     = "https://${azurerm_linux_web_app.listener.default_hostname}/api"
      headers = { name = "@triggerBody()" }
    }
  })
}

resource "azurerm_logic_app_action_custom" "mails" {
  name         = "mails"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "ApiConnection"
    inputs = {
      host   = { connection = { name = "@parameters('$connections')['office365']['connectionId']" } }
      method = "post"
      path   = "/v2/Mail"
      body   = { To = "a@example.com", Body = "@triggerBody()" }
    }
  })
}

resource "azurerm_linux_function_app" "counts" { # at primary koreacentral
  name     = "counts"
  location = "koreacentral"
}

resource "azurerm_logic_app_action_custom" "counts" {
  name         = "counts"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Function"
    inputs = {
      function = { id = "${azurerm_linux_function_app.counts.id}/functions/count" }
      body     = "@triggerBody()"
    }
  })
}

resource "azurerm_logic_app_workflow" "child" { # at primary southeastasia
  name     = "child"
  location = "southeastasia"
}

resource "azurerm_logic_app_action_custom" "calls" {
  name         = "calls"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Workflow"
    inputs = {
      host = { triggerName = "manual", workflow = { id = azurerm_logic_app_workflow.child.id } }
      body = "@triggerBody()"
    }
  })
}

resource "azurerm_logic_app_action_custom" "orders" {
  name         = "orders"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "ApiManagement"
    inputs = {
      api    = { id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/apis/orders" }
      method = "POST"
      body   = "@triggerBody()"
    }
  })
}

resource "azurerm_logic_app_workflow" "grouped" { # at primary japaneast, export southeastasia, export unresolved
  name     = "grouped"
  location = "japaneast"
}

resource "azurerm_logic_app_action_custom" "gathers" {
  name         = "gathers"
  logic_app_id = azurerm_logic_app_workflow.grouped.id

  body = jsonencode({
    type = "SendToBatch"
    inputs = {
      batchName = "orders"
      content   = "@triggerBody()"
      host      = { triggerName = "batch", workflow = { id = azurerm_logic_app_workflow.child.id } }
    }
  })
}

# What stands within it has names that nobody knows.
resource "azurerm_logic_app_action_custom" "loops" {
  name         = "loops"
  logic_app_id = azurerm_logic_app_workflow.grouped.id

  body = jsonencode({
    type    = "Foreach"
    foreach = "@triggerBody()['mails']"
    actions = {
      send = {
        type   = "Http"
        inputs = { method = "POST", uri = "https://example.com", body = "@item()" }
      }
    }
  })
}

# A raw header is what signs in.
resource "azurerm_logic_app_trigger_custom" "raw" { # at key japaneast
  name         = "raw"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Http"
    inputs = {
      method         = "GET"
      uri            = "https://example.com"
      authentication = { type = "Raw", value = "Bearer a" }
    }
  })
}

# It sends nothing.
resource "azurerm_logic_app_action_custom" "sets" {
  name         = "sets"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = <<-BODY
    {
      "type": "InitializeVariable",
      "inputs": { "variables": [{ "name": "days", "type": "Integer", "value": -30 }] }
    }
  BODY
}

resource "azurerm_logic_app_trigger_custom" "polls" { # at key japaneast
  name         = "polls"
  logic_app_id = azurerm_logic_app_workflow.written.id

  body = jsonencode({
    type = "Http"
    inputs = {
      method         = "GET"
      uri            = "https://example.com"
      authentication = { type = "ActiveDirectoryOAuth", tenant = "a", clientId = "b", secret = "c" }
    }
    recurrence = { frequency = "Hour", interval = 1 }
  })
}

# A connection that signs in as whoever asks sends on what is asked all the same.
resource "azurerm_cognitive_account" "signing" { # at primary japaneast, export koreacentral
  name     = "signing"
  location = "japaneast"
}

resource "azurerm_cognitive_account_connection_entra_id" "models" {
  cognitive_account_id = azurerm_cognitive_account.signing.id
  name                 = "models"
  category             = "AzureOpenAI"
  target               = azurerm_cognitive_account.models.endpoint
}

resource "azurerm_cognitive_account_connection_entra_id" "files" {
  cognitive_account_id = azurerm_cognitive_account.signing.id
  name                 = "files"
  category             = "AzureStorageAccount"
  target               = "https://example.blob.core.windows.net"
}

resource "azurerm_key_vault" "virginia" { # at key eastus, replica westus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_stack_hci_deployment_setting" "secrets" { # at key eastus
  stack_hci_cluster_id = "cluster"
  arc_resource_ids     = ["machine"]
  version              = "10.0.0.0"

  scale_unit {
    name_prefix                   = "a"
    secrets_location              = azurerm_key_vault.virginia.vault_uri
    streaming_data_client_enabled = false
    episodic_data_upload_enabled  = false
  }
}

# Packages lie on the nodes, unless a setting names an account.
resource "azurerm_service_fabric_cluster" "packages" { # at primary koreacentral, key japaneast
  name                = "packages"
  resource_group_name = "rg"
  location            = "japaneast"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://example.com"

  fabric_settings {
    name = "Management"

    parameters = {
      ImageStoreConnectionString = "xstore:DefaultEndpointsProtocol=https;AccountName=${azurerm_storage_account.seoul.name};AccountKey=notakey;Container=packages"
    }
  }
}

resource "azurerm_service_fabric_cluster" "nodes" {
  name                = "nodes"
  resource_group_name = "rg"
  location            = "japaneast"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://example.com"

  fabric_settings {
    name = "Management"

    parameters = {
      ImageStoreConnectionString = "fabric:ImageStore"
    }
  }

  fabric_settings {
    name = "Security"

    parameters = {
      ClusterProtectionLevel = "EncryptAndSign"
    }
  }
}

# The account is what the connection string names.
resource "azurerm_redis_cache" "composed" { # at backup koreacentral, cache japaneast, key japaneast
  name                = "composed"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  redis_configuration {
    rdb_backup_enabled            = true
    rdb_storage_connection_string = "DefaultEndpointsProtocol=https;BlobEndpoint=${azurerm_storage_account.seoul.primary_blob_endpoint};AccountName=${azurerm_storage_account.seoul.name};AccountKey=${azurerm_storage_account.seoul.primary_access_key}"
  }
}

resource "azurerm_redis_cache" "written" { # at backup koreacentral, cache japaneast, key japaneast
  name                = "written"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  redis_configuration {
    rdb_backup_enabled            = true
    rdb_storage_connection_string = "DefaultEndpointsProtocol=https;AccountName=seoul;AccountKey=notakey"
  }
}

# An identity signs in without a key.
resource "azurerm_redis_cache" "identity" { # at backup koreacentral, cache japaneast
  name                = "identity"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  redis_configuration {
    data_persistence_authentication_method = "ManagedIdentity"
    rdb_backup_enabled                     = true
    rdb_storage_connection_string          = "DefaultEndpointsProtocol=https;BlobEndpoint=${azurerm_storage_account.seoul.primary_blob_endpoint};AccountName=${azurerm_storage_account.seoul.name}"
  }
}

# Jobs and users write into the store that is the default one of the workspace.
resource "azurerm_machine_learning_workspace" "features" { # at primary japaneast, primary koreacentral, key japaneast, log japaneast, export southeastasia, export unresolved
  name                    = "features"
  resource_group_name     = "rg"
  location                = "japaneast"
  kind                    = "FeatureStore"
  application_insights_id = azurerm_application_insights.features.id
  key_vault_id            = azurerm_key_vault.features.id
  storage_account_id      = azurerm_storage_account.features.id

  feature_store {
    offline_connection_name = "offline"
    online_connection_name  = "online"
  }
}

resource "azurerm_application_insights" "features" { # at log japaneast
  name                = "features"
  resource_group_name = "rg"
  location            = "japaneast"
  application_type    = "web"
}

resource "azurerm_key_vault" "features" { # at key japaneast, replica japanwest
  name                = "features"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_storage_account" "features" { # at primary koreacentral
  name                     = "features"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account" "runs" { # at primary southeastasia
  name                     = "runs"
  resource_group_name      = "rg"
  location                 = "southeastasia"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_container" "runs" { # at primary southeastasia
  name               = "runs"
  storage_account_id = azurerm_storage_account.runs.id
}

resource "azurerm_machine_learning_datastore_blobstorage" "first" {
  name                 = "first"
  workspace_id         = azurerm_machine_learning_workspace.features.id
  storage_container_id = azurerm_storage_container.runs.id
  is_default           = true
}

resource "azurerm_machine_learning_datastore_blobstorage" "second" {
  name                 = "second"
  workspace_id         = azurerm_machine_learning_workspace.features.id
  storage_container_id = azurerm_storage_container.runs.id
}
