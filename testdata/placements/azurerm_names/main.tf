# An identifier written out is that of a declared resource only where all that it
# says of it agrees: names are used again in other groups, subscriptions and parents.
provider "azurerm" {
  features {}
  subscription_id = "00000000-0000-0000-0000-000000000001"
}

resource "azurerm_resource_group" "ours" {
  name     = "ours"
  location = "japaneast"
}

resource "azurerm_log_analytics_workspace" "logs" { # at log japaneast
  name                = "logs"
  location            = "japaneast"
  resource_group_name = azurerm_resource_group.ours.name
}

resource "azurerm_eventhub_namespace" "ours" { # at primary japaneast, log japaneast, log unresolved, log unresolved, log japaneast, log unresolved
  name                = "ours"
  location            = "japaneast"
  resource_group_name = "ours"
  sku                 = "Standard"
}

resource "azurerm_eventhub_namespace_authorization_rule" "send" {
  name                = "send"
  namespace_name      = azurerm_eventhub_namespace.ours.name
  resource_group_name = "ours"
}

resource "azurerm_monitor_diagnostic_setting" "here" {
  name                       = "here"
  target_resource_id         = azurerm_eventhub_namespace.ours.id
  log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/ours/providers/Microsoft.OperationalInsights/workspaces/logs"
}

resource "azurerm_monitor_diagnostic_setting" "another_group" {
  name                       = "another-group"
  target_resource_id         = azurerm_eventhub_namespace.ours.id
  log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/theirs/providers/Microsoft.OperationalInsights/workspaces/logs"
}

resource "azurerm_monitor_diagnostic_setting" "another_subscription" {
  name                       = "another-subscription"
  target_resource_id         = azurerm_eventhub_namespace.ours.id
  log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/ours/providers/Microsoft.OperationalInsights/workspaces/logs"
}

resource "azurerm_monitor_diagnostic_setting" "rule" {
  name                           = "rule"
  target_resource_id             = azurerm_eventhub_namespace.ours.id
  eventhub_authorization_rule_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/ours/providers/Microsoft.EventHub/namespaces/ours/authorizationRules/send"
}

resource "azurerm_monitor_diagnostic_setting" "another_parent" {
  name                           = "another-parent"
  target_resource_id             = azurerm_eventhub_namespace.ours.id
  eventhub_authorization_rule_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/ours/providers/Microsoft.EventHub/namespaces/theirs/authorizationRules/send"
}
