# Logs are where they are sent to, not where they come from.
provider "azurerm" {
  features {}
}

resource "azurerm_log_analytics_workspace" "virginia" { # at log eastus, export japaneast, export unresolved
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
}

resource "azurerm_storage_account" "archive" { # at primary japaneast
  name                     = "archive"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_application_insights" "classic" { # at log japaneast
  name                = "classic"
  resource_group_name = "rg"
  location            = "japaneast"
  application_type    = "web"
}

resource "azurerm_application_insights" "in_workspace" { # at log eastus
  name                = "in-workspace"
  resource_group_name = "rg"
  location            = "japaneast"
  application_type    = "web"
  workspace_id        = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_network_watcher_flow_log" "plain" { # at log japaneast
  name                 = "plain"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  storage_account_id   = azurerm_storage_account.archive.id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 7
  }
}

resource "azurerm_network_watcher_flow_log" "analysed" { # at log japaneast, log eastus
  name                 = "analysed"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  storage_account_id   = azurerm_storage_account.archive.id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 7
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = azurerm_log_analytics_workspace.virginia.workspace_id
    workspace_region      = "eastus"
    workspace_resource_id = azurerm_log_analytics_workspace.virginia.id
  }
}

resource "azurerm_network_watcher_flow_log" "not_analysed" { # at log japaneast
  name                 = "not-analysed"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  storage_account_id   = azurerm_storage_account.archive.id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 7
  }

  traffic_analytics {
    enabled               = false
    workspace_id          = azurerm_log_analytics_workspace.virginia.workspace_id
    workspace_region      = "eastus"
    workspace_resource_id = azurerm_log_analytics_workspace.virginia.id
  }
}

resource "azurerm_log_analytics_data_export_rule" "on" {
  name                    = "on"
  resource_group_name     = "rg"
  workspace_resource_id   = azurerm_log_analytics_workspace.virginia.id
  destination_resource_id = azurerm_storage_account.archive.id
  table_names             = ["Heartbeat"]
  enabled                 = true
}

# A rule is off unless it is switched on.
resource "azurerm_log_analytics_workspace" "tokyo" { # at log japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_log_analytics_data_export_rule" "default" {
  name                    = "default"
  resource_group_name     = "rg"
  workspace_resource_id   = azurerm_log_analytics_workspace.tokyo.id
  destination_resource_id = azurerm_storage_account.archive.id
  table_names             = ["Heartbeat"]
}

resource "azurerm_mssql_server" "a" { # at primary japaneast, log eastus, log japaneast, log unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_monitor_diagnostic_setting" "a" {
  name                           = "a"
  target_resource_id             = azurerm_mssql_server.a.id
  log_analytics_workspace_id     = azurerm_log_analytics_workspace.virginia.id
  storage_account_id             = azurerm_storage_account.archive.id
  eventhub_authorization_rule_id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.EventHub/namespaces/theirs/authorizationRules/send"
}

resource "azurerm_security_center_workspace" "a" { # at log eastus
  scope        = "/subscriptions/00000000-0000-0000-0000-000000000000"
  workspace_id = azurerm_log_analytics_workspace.virginia.id
}

resource "azurerm_sentinel_log_analytics_workspace_onboarding" "a" { # at log eastus
  workspace_id = azurerm_log_analytics_workspace.virginia.id
}

# A third party keeps what it is sent where it likes.
resource "azurerm_datadog_monitor" "a" { # at log unresolved, primary unresolved, key japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "payg"

  datadog_organization {
    api_key         = "not a key"
    application_key = "not a key"
  }

  identity {
    type = "SystemAssigned"
  }

  user {
    name  = "a"
    email = "a@example.com"
  }
}

resource "azurerm_dynatrace_monitor" "a" { # at log unresolved, primary unresolved
  name                     = "a"
  resource_group_name      = "rg"
  location                 = "japaneast"
  marketplace_subscription = "Active"

  identity {
    type = "SystemAssigned"
  }

  plan {
    plan          = "azureportalintegration_privatepreview@TIDgmz7xq9ge3py"
    usage_type    = "COMMITTED"
    billing_cycle = "MONTHLY"
  }

  user {
    first_name   = "a"
    last_name    = "a"
    email        = "a@example.com"
    phone_number = "0"
    country      = "jp"
  }
}

# A workspace can lay off what it collects into an account; the argument was renamed.
resource "azurerm_log_analytics_workspace" "linked" { # at log koreacentral, log japaneast
  name                = "linked"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_linked_storage_account" "old" {
  data_source_type      = "CustomLogs"
  resource_group_name   = "rg"
  workspace_resource_id = azurerm_log_analytics_workspace.linked.id
  storage_account_ids   = [azurerm_storage_account.archive.id]
}

resource "azurerm_log_analytics_workspace" "linked_by_id" { # at log koreacentral, log japaneast
  name                = "linked-by-id"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_linked_storage_account" "new" {
  data_source_type    = "CustomLogs"
  resource_group_name = "rg"
  workspace_id        = azurerm_log_analytics_workspace.linked_by_id.id
  storage_account_ids = [azurerm_storage_account.archive.id]
}

# Insights that are off are sent to nobody.
resource "azurerm_firewall_policy" "on" { # at log japaneast, log eastus, log koreacentral
  name                = "on"
  resource_group_name = "rg"
  location            = "japaneast"

  insights {
    enabled                            = true
    default_log_analytics_workspace_id = azurerm_log_analytics_workspace.tokyo.id

    log_analytics_workspace {
      id                = azurerm_log_analytics_workspace.virginia.id
      firewall_location = "eastus"
    }

    log_analytics_workspace {
      id                = azurerm_log_analytics_workspace.linked.id
      firewall_location = "koreacentral"
    }
  }
}

resource "azurerm_firewall_policy" "off" {
  name                = "off"
  resource_group_name = "rg"
  location            = "japaneast"

  insights {
    enabled                            = false
    default_log_analytics_workspace_id = azurerm_log_analytics_workspace.tokyo.id

    log_analytics_workspace {
      id                = azurerm_log_analytics_workspace.virginia.id
      firewall_location = "eastus"
    }
  }
}

# Event hubs are named by their namespace here.
resource "azurerm_eventhub_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_security_center_automation" "on" { # at export koreacentral, export eastus, key japaneast
  name                = "on"
  resource_group_name = "rg"
  location            = "japaneast"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  action {
    type              = "EventHub"
    resource_id       = azurerm_eventhub_namespace.seoul.id
    connection_string = "not a key"
  }

  action {
    type        = "Workspace"
    resource_id = azurerm_log_analytics_workspace.virginia.id
  }

  source {
    event_source = "Alerts"
  }
}

resource "azurerm_security_center_automation" "off" {
  name                = "off"
  resource_group_name = "rg"
  location            = "japaneast"
  enabled             = false
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  action {
    type        = "Workspace"
    resource_id = azurerm_log_analytics_workspace.virginia.id
  }

  source {
    event_source = "Alerts"
  }
}

# Captured packets are in an account, on the machine's own disk, or both.
resource "azurerm_linux_virtual_machine" "seoul" { # at primary koreacentral
  name                  = "seoul"
  resource_group_name   = "rg"
  location              = "koreacentral"
  size                  = "Standard_B1s"
  admin_username        = "a"
  network_interface_ids = ["nic"]

  os_disk {
    caching              = "None"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_virtual_machine_packet_capture" "stored" { # at log japaneast
  name               = "stored"
  network_watcher_id = "watcher"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    storage_account_id = azurerm_storage_account.archive.id
  }
}

resource "azurerm_virtual_machine_packet_capture" "on_disk" { # at log koreacentral
  name               = "on-disk"
  network_watcher_id = "watcher"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    file_path = "/var/captures/a.cap"
  }
}

resource "azurerm_network_packet_capture" "both" { # at log japaneast, log koreacentral
  name                 = "both"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  target_resource_id   = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    file_path          = "/var/captures/a.cap"
    storage_account_id = azurerm_storage_account.archive.id
  }
}

# Packets lie in the account, which is declared elsewhere, and not where the machine is.
resource "azurerm_virtual_machine_packet_capture" "theirs" { # at log unresolved
  name               = "theirs"
  network_watcher_id = "watcher"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    storage_account_id = "theirs"
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_virtual_machine_scale_set_packet_capture" "theirs" { # at log unresolved
  name                         = "theirs"
  network_watcher_id           = "watcher"
  virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.seoul.id

  storage_location {
    storage_account_id = "theirs"
  }
}

resource "azurerm_network_packet_capture" "theirs" { # at log unresolved
  name                 = "theirs"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  target_resource_id   = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    storage_account_id = "theirs"
  }
}

resource "azurerm_packet_capture" "theirs" { # at log unresolved
  name                 = "theirs"
  resource_group_name  = "rg"
  network_watcher_name = "tokyo"
  target_resource_id   = azurerm_linux_virtual_machine.seoul.id

  storage_location {
    storage_account_id = "theirs"
  }
}

resource "azurerm_eventgrid_topic" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_storage_account" "scanned" { # at primary japaneast, export koreacentral
  name                     = "scanned"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_security_center_storage_defender" "a" { # at log unresolved
  storage_account_id                 = azurerm_storage_account.scanned.id
  malware_scanning_on_upload_enabled = true
  scan_results_event_grid_topic_id   = azurerm_eventgrid_topic.seoul.id
}

resource "azurerm_storage_account" "unscanned" { # at primary japaneast
  name                     = "unscanned"
  location                 = "japaneast"
  account_replication_type = "LRS"
}

resource "azurerm_security_center_storage_defender" "off" { # at log unresolved
  storage_account_id               = azurerm_storage_account.unscanned.id
  scan_results_event_grid_topic_id = azurerm_eventgrid_topic.seoul.id
}

# The activity log is nobody's store; its settings stand for it.
data "azurerm_subscription" "current" {}

resource "azurerm_monitor_diagnostic_setting" "subscription" { # at log eastus
  name                       = "subscription"
  target_resource_id         = data.azurerm_subscription.current.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.virginia.id
}

# Sentinel, which is one of the solutions, processes outside of most workspaces' regions.
resource "azurerm_log_analytics_workspace" "watched" { # at log japaneast, export unresolved
  name     = "watched"
  location = "japaneast"
}

resource "azurerm_log_analytics_solution" "sentinel" {
  solution_name         = "SecurityInsights"
  location              = "japaneast"
  workspace_resource_id = azurerm_log_analytics_workspace.watched.id
  workspace_name        = azurerm_log_analytics_workspace.watched.name
}

resource "azurerm_log_analytics_workspace" "plain" { # at log japaneast
  name     = "plain"
  location = "japaneast"
}

resource "azurerm_log_analytics_solution" "containers" {
  solution_name         = "ContainerInsights"
  location              = "japaneast"
  workspace_resource_id = azurerm_log_analytics_workspace.plain.id
  workspace_name        = azurerm_log_analytics_workspace.plain.name
}

resource "azurerm_security_center_automation" "workflow" { # at export unresolved, key japaneast
  name     = "workflow"
  location = "japaneast"
  scopes   = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  action {
    type        = "LogicApp"
    resource_id = "theirs"
    trigger_url = "https://example.com?sig=a"
  }
}

# A plan that is paid for switches on a service that keeps what it finds.
resource "azurerm_security_center_subscription_pricing" "on" { # at log unresolved
  tier          = "Standard"
  resource_type = "StorageAccounts"
}

resource "azurerm_security_center_subscription_pricing" "off" {
  tier          = "Free"
  resource_type = "StorageAccounts"
}

resource "azurerm_advanced_threat_protection" "on" { # at log unresolved
  target_resource_id = "resource"
  enabled            = true
}

resource "azurerm_advanced_threat_protection" "off" {
  target_resource_id = "resource"
  enabled            = false
}

resource "azurerm_security_center_assessment" "a" { # at primary unresolved
  assessment_policy_id = "policy"
  target_resource_id   = "resource"

  status {
    code  = "Unhealthy"
    cause = "a"
  }
}

# The file that tells clients of a proxy is fetched by a signed address.
resource "azurerm_firewall_policy" "proxy" { # at key japaneast
  name                = "proxy"
  resource_group_name = "rg"
  location            = "japaneast"

  explicit_proxy {
    enabled  = true
    pac_file = "https://example.blob.core.windows.net/pac/proxy.pac?sig=a"
  }
}

resource "azurerm_storage_account" "costs" { # at primary koreacentral
  name     = "costs"
  location = "koreacentral"
}

# A container may be named by the account that it is in.
resource "azurerm_subscription_cost_management_export" "composed" { # at log koreacentral
  name            = "composed"
  subscription_id = "subscription"

  export_data_storage_location {
    container_id     = "${azurerm_storage_account.costs.id}/blobServices/default/containers/costs"
    root_folder_path = "/"
  }
}

resource "azurerm_application_insights_workbook" "composed" { # at primary koreacentral
  name                 = "85b3e8bb-fc93-40be-83f2-98f6bec18ba0"
  location             = "japaneast"
  display_name         = "composed"
  data_json            = "{}"
  storage_container_id = "${azurerm_storage_account.costs.id}/blobServices/default/containers/books"
}
