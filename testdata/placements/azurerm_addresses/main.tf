# Whoever is to be told by mail is known by an address, which is kept with the
# budget, the alert or the schedule; without one there is nothing to keep.
provider "azurerm" {
  features {}
}

resource "azurerm_consumption_budget_subscription" "mail" { # at primary unbound
  name            = "mail"
  subscription_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
  amount          = 1000

  notification {
    operator       = "EqualTo"
    threshold      = 90
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_consumption_budget_subscription" "role" {
  name            = "role"
  subscription_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
  amount          = 1000

  notification {
    operator      = "EqualTo"
    threshold     = 90
    contact_roles = ["Owner"]
  }
}

resource "azurerm_consumption_budget_resource_group" "mail" { # at primary unbound
  name              = "mail"
  resource_group_id = "group"
  amount            = 1000

  notification {
    operator       = "EqualTo"
    threshold      = 90
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_consumption_budget_management_group" "mail" { # at primary unbound
  name                = "mail"
  management_group_id = "group"
  amount              = 1000

  notification {
    operator       = "EqualTo"
    threshold      = 90
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_cost_anomaly_alert" "a" { # at primary unbound
  name            = "a"
  display_name    = "a"
  email_subject   = "a"
  email_addresses = ["a@example.com"]
}

resource "azurerm_cost_management_scheduled_action" "a" { # at primary unbound
  name                 = "a"
  display_name         = "a"
  view_id              = "view"
  email_address_sender = "a@example.com"
  email_addresses      = ["b@example.com"]
  email_subject        = "a"
  frequency            = "Daily"
}

resource "azurerm_application_insights" "seoul" { # at log koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  application_type    = "web"
}

resource "azurerm_application_insights_smart_detection_rule" "mail" { # at primary koreacentral
  name                        = "Slow page load time"
  application_insights_id     = azurerm_application_insights.seoul.id
  additional_email_recipients = ["a@example.com"]
}

resource "azurerm_application_insights_smart_detection_rule" "owners" {
  name                    = "Slow server response time"
  application_insights_id = azurerm_application_insights.seoul.id
}

resource "azurerm_monitor_autoscale_setting" "mail" { # at primary koreacentral
  name                = "mail"
  resource_group_name = "rg"
  location            = "koreacentral"
  target_resource_id  = "scale-set"

  notification {
    email {
      custom_emails = ["a@example.com"]
    }
  }
}

resource "azurerm_monitor_autoscale_setting" "silent" {
  name                = "silent"
  resource_group_name = "rg"
  location            = "koreacentral"
  target_resource_id  = "scale-set"
}

resource "azurerm_dev_test_global_vm_shutdown_schedule" "mail" { # at primary koreacentral
  location              = "koreacentral"
  virtual_machine_id    = "machine"
  daily_recurrence_time = "1900"
  timezone              = "Tokyo Standard Time"

  notification_settings {
    enabled = true
    email   = "a@example.com"
  }
}

resource "azurerm_dev_test_global_vm_shutdown_schedule" "silent" {
  location              = "koreacentral"
  virtual_machine_id    = "machine"
  daily_recurrence_time = "1900"
  timezone              = "Tokyo Standard Time"

  notification_settings {
    enabled = false
  }
}

resource "azurerm_shared_image_gallery" "community" { # at primary koreacentral
  name                = "community"
  resource_group_name = "rg"
  location            = "koreacentral"

  sharing {
    permission = "Community"

    community_gallery {
      eula            = "a"
      prefix          = "a"
      publisher_email = "a@example.com"
      publisher_uri   = "https://example.com"
    }
  }
}

resource "azurerm_shared_image_gallery" "own" {
  name                = "own"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_workspace" "seoul" { # at log koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_sentinel_metadata" "author" { # at primary koreacentral
  name         = "author"
  workspace_id = azurerm_log_analytics_workspace.seoul.id
  content_id   = "a"
  kind         = "AnalyticsRule"
  parent_id    = "a"

  author {
    name  = "a"
    email = "a@example.com"
  }
}

resource "azurerm_sentinel_metadata" "support" { # at primary koreacentral
  name         = "support"
  workspace_id = azurerm_log_analytics_workspace.seoul.id
  content_id   = "a"
  kind         = "AnalyticsRule"
  parent_id    = "a"

  support {
    tier  = "Partner"
    email = "a@example.com"
  }
}

resource "azurerm_storage_account" "tokyo" { # at primary japaneast
  name                     = "tokyo"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_data_lake_gen2_filesystem" "tokyo" { # at primary japaneast
  name               = "tokyo"
  storage_account_id = azurerm_storage_account.tokyo.id
}

resource "azurerm_synapse_workspace" "alerted" { # at primary koreacentral, primary japaneast, log japaneast
  name                                 = "alerted"
  resource_group_name                  = "rg"
  location                             = "koreacentral"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.tokyo.id
}

resource "azurerm_synapse_workspace_security_alert_policy" "on" { # at primary koreacentral
  synapse_workspace_id = azurerm_synapse_workspace.alerted.id
  policy_state         = "Enabled"
  storage_endpoint     = azurerm_storage_account.tokyo.primary_blob_endpoint
  email_addresses      = ["a@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "a" { # at primary koreacentral, log japaneast
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.on.id
  storage_container_path             = azurerm_storage_account.tokyo.primary_blob_endpoint

  recurring_scans {
    enabled = true
    emails  = ["a@example.com"]
  }
}

# A policy that is off records nothing.
resource "azurerm_synapse_workspace" "silent" { # at primary koreacentral, primary japaneast
  name                                 = "silent"
  resource_group_name                  = "rg"
  location                             = "koreacentral"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.tokyo.id
}

resource "azurerm_synapse_workspace_security_alert_policy" "off" {
  synapse_workspace_id = azurerm_synapse_workspace.silent.id
  policy_state         = "Disabled"
  storage_endpoint     = azurerm_storage_account.tokyo.primary_blob_endpoint
}

resource "azurerm_synapse_sql_pool" "alerted" { # at primary koreacentral, log japaneast
  name                      = "alerted"
  synapse_workspace_id      = azurerm_synapse_workspace.alerted.id
  sku_name                  = "DW100c"
  storage_account_type      = "LRS"
  geo_backup_policy_enabled = false
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "on" { # at primary koreacentral
  sql_pool_id      = azurerm_synapse_sql_pool.alerted.id
  policy_state     = "Enabled"
  storage_endpoint = azurerm_storage_account.tokyo.primary_blob_endpoint
  email_addresses  = ["a@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "a" { # at primary koreacentral, log japaneast
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.on.id
  storage_container_path            = azurerm_storage_account.tokyo.primary_blob_endpoint

  recurring_scans {
    enabled = true
    emails  = ["a@example.com"]
  }
}

resource "azurerm_nginx_deployment" "mail" { # at primary koreacentral
  name                = "mail"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "standardv2_Monthly"
  email               = "a@example.com"
}
