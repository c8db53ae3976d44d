# A location in these says where a setting is, or an identity: nothing is kept there.
provider "azurerm" {
  features {}
}

resource "azurerm_monitor_action_group" "a" {
  name                = "a"
  resource_group_name = "rg"
  short_name          = "a"
}

resource "azurerm_monitor_activity_log_alert" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = "global"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  criteria {
    category = "Recommendation"
  }
}

resource "azurerm_bot_service_azure_bot" "a" { # at primary unbound
  name                = "a"
  resource_group_name = "rg"
  location            = "global"
  microsoft_app_id    = "00000000-0000-0000-0000-000000000000"
  sku                 = "F0"
}

resource "azurerm_dns_zone" "a" {
  name                = "example.com"
  resource_group_name = "rg"
}

resource "azurerm_application_insights_standard_web_test" "a" {
  name                    = "a"
  resource_group_name     = "rg"
  location                = "japaneast"
  application_insights_id = azurerm_application_insights.a.id
  geo_locations           = ["apac-jp-kaw-edge", "us-va-ash-azr"]

  request {
    url = "https://example.com"
  }
}

resource "azurerm_subscription_policy_assignment" "a" {
  name                 = "a"
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c"
  location             = "eastus2"
  parameters           = jsonencode({ listOfAllowedLocations = { value = ["japaneast", "japanwest"] } })

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_application_insights" "a" { # at log japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  application_type    = "web"
}

# Steps of a workflow, and schemas, are definitions.
resource "azurerm_logic_app_workflow" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_logic_app_integration_account" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "Basic"
}

resource "azurerm_logic_app_integration_account_schema" "a" {
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.seoul.name
  content                  = "a"
}

resource "azurerm_logic_app_action_custom" "a" {
  name         = "a"
  logic_app_id = azurerm_logic_app_workflow.seoul.id
  body         = "{}"
}

resource "azurerm_logic_app_trigger_custom" "a" {
  name         = "a"
  logic_app_id = azurerm_logic_app_workflow.seoul.id
  body         = "{}"
}

resource "azurerm_logic_app_action_http" "a" {
  name         = "a"
  logic_app_id = azurerm_logic_app_workflow.seoul.id
  method       = "GET"
  uri          = "https://example.com"
}


# A binding without files is no code, and a reference to a vault no value.
resource "azurerm_linux_function_app" "a" { # at primary japaneast
  name     = "a"
  location = "japaneast"
}

resource "azurerm_function_app_function" "binding" {
  name            = "binding"
  function_app_id = azurerm_linux_function_app.a.id
  config_json     = "{}"
}

resource "azurerm_function_app_function" "tested" { # at primary japaneast
  name            = "tested"
  function_app_id = azurerm_linux_function_app.a.id
  config_json     = "{}"
  test_data       = "a"
}

resource "azurerm_app_configuration" "a" { # at primary japaneast
  name     = "a"
  location = "japaneast"
}

resource "azurerm_app_configuration_key" "value" { # at primary japaneast
  configuration_store_id = azurerm_app_configuration.a.id
  key                    = "value"
  value                  = "a"
}

resource "azurerm_app_configuration_key" "vault" {
  configuration_store_id = azurerm_app_configuration.a.id
  key                    = "vault"
  type                   = "vault"
  vault_key_reference    = "https://theirs.vault.azure.net/secrets/a"
}

# Schemas say what messages look like.
resource "azurerm_eventhub_namespace_schema_group" "a" {
  name                 = "a"
  namespace_id         = azurerm_eventhub_namespace.a.id
  schema_compatibility = "Forward"
  schema_type          = "Avro"
}

resource "azurerm_eventhub_namespace" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Standard"
}
