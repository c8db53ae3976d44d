# Communication services name an area, not a region: one of them is Japan. Namespaces copy
# what describes them, the hubs' to the paired region unless they say otherwise.
provider "azurerm" {
  features {}
}

# Before version 5 of the provider an absent area is this one.
resource "azurerm_communication_service" "default" { # at primary unitedstates
  name                = "default"
  resource_group_name = "rg"
}

resource "azurerm_communication_service" "japan" { # at primary japan
  name                = "japan"
  resource_group_name = "rg"
  data_location       = "Japan"
}

resource "azurerm_email_communication_service" "asia" { # at primary asiapacific
  name                = "asia"
  resource_group_name = "rg"
  data_location       = "Asia Pacific"
}

resource "azurerm_notification_hub_namespace" "default" { # at primary japaneast, replica japanwest
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
  namespace_type      = "NotificationHub"
  sku_name            = "Standard"
}

resource "azurerm_notification_hub_namespace" "chosen" { # at primary japaneast, replica westus2
  name                = "chosen"
  resource_group_name = "rg"
  location            = "japaneast"
  namespace_type      = "NotificationHub"
  sku_name            = "Standard"
  replication_region  = "WestUs2"
}

resource "azurerm_notification_hub_namespace" "none" { # at primary japaneast
  name                = "none"
  resource_group_name = "rg"
  location            = "japaneast"
  namespace_type      = "NotificationHub"
  sku_name            = "Standard"
  replication_region  = "None"
}

# What is pushed to devices passes through whoever made them.
resource "azurerm_notification_hub" "phones" { # at export unresolved, key japaneast, primary japaneast
  name                = "phones"
  namespace_name      = azurerm_notification_hub_namespace.none.name
  resource_group_name = "rg"
  location            = "japaneast"

  apns_credential {
    application_mode = "Production"
    bundle_id        = "a"
    key_id           = "a"
    team_id          = "a"
    token            = "a"
  }
}

resource "azurerm_notification_hub" "androids" { # at export unresolved, key japaneast, primary japaneast
  name                = "androids"
  namespace_name      = azurerm_notification_hub_namespace.none.name
  resource_group_name = "rg"
  location            = "japaneast"

  gcm_credential {
    api_key = "a"
  }
}

resource "azurerm_notification_hub" "browsers" { # at export unresolved, key japaneast, primary japaneast
  name                = "browsers"
  namespace_name      = azurerm_notification_hub_namespace.none.name
  resource_group_name = "rg"
  location            = "japaneast"

  browser_credential {
    subject           = "https://example.com"
    vapid_public_key  = "a"
    vapid_private_key = "a"
  }
}

resource "azurerm_notification_hub" "empty" { # at primary japaneast
  name                = "empty"
  namespace_name      = azurerm_notification_hub_namespace.none.name
  resource_group_name = "rg"
  location            = "japaneast"
}

# A pairing of namespaces copies names and settings, and no message.
resource "azurerm_eventhub_namespace" "first" { # at primary japaneast
  name                = "first"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Standard"
}

resource "azurerm_eventhub_namespace" "second" { # at primary koreacentral
  name                = "second"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_eventhub_namespace_disaster_recovery_config" "a" {
  name                 = "a"
  resource_group_name  = "rg"
  namespace_name       = azurerm_eventhub_namespace.first.name
  partner_namespace_id = azurerm_eventhub_namespace.second.id
}

resource "azurerm_servicebus_namespace" "first" { # at primary japaneast
  name                = "first-bus"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Premium"
}

resource "azurerm_servicebus_namespace" "second" { # at primary japanwest
  name                = "second-bus"
  resource_group_name = "rg"
  location            = "japanwest"
  sku                 = "Premium"
}

resource "azurerm_servicebus_namespace_disaster_recovery_config" "a" {
  name                 = "a"
  primary_namespace_id = azurerm_servicebus_namespace.first.id
  partner_namespace_id = azurerm_servicebus_namespace.second.id
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# Events are delivered to a function, and to whoever listens at the end of a connection.
resource "azurerm_linux_function_app" "seoul" { # at primary koreacentral, key koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  service_plan_id     = "plan"

  storage_account_name       = azurerm_storage_account.seoul.name
  storage_account_access_key = azurerm_storage_account.seoul.primary_access_key

  site_config {}
}

resource "azurerm_eventgrid_topic" "a" { # at primary southeastasia, replica eastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "southeastasia"
}

resource "azurerm_eventgrid_domain" "a" { # at primary japaneast, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_eventgrid_event_subscription" "function" { # at export koreacentral
  name  = "function"
  scope = "subscription"

  azure_function_endpoint {
    function_id = "${azurerm_linux_function_app.seoul.id}/functions/take"
  }
}

resource "azurerm_linux_function_app_slot" "next" { # at primary koreacentral, primary unresolved
  name                 = "next"
  function_app_id      = azurerm_linux_function_app.seoul.id
  storage_account_name = "theirs"

  site_config {}
}

resource "azurerm_eventgrid_event_subscription" "slot" { # at export koreacentral
  name  = "slot"
  scope = "subscription"

  azure_function_endpoint {
    function_id = "${azurerm_linux_function_app_slot.next.id}/functions/take"
  }
}

resource "azurerm_eventgrid_system_topic_event_subscription" "relay" { # at export unresolved
  name                          = "relay"
  resource_group_name           = "rg"
  system_topic                  = "topic"
  hybrid_connection_endpoint_id = "connection"
}

# Handlers and listeners get what clients send.
resource "azurerm_web_pubsub_hub" "a" { # at export koreacentral, export unresolved
  name          = "a"
  web_pubsub_id = "pubsub"

  event_handler {
    url_template       = "https://example.com/{hub}/{event}"
    user_event_pattern = "*"
  }

  event_listener {
    eventhub_namespace_name = azurerm_eventhub_namespace.second.name
    eventhub_name           = "hub"
  }
}

# An address is that of an app, if it is made from one.
resource "azurerm_linux_web_app" "handler" { # at primary koreacentral
  name     = "handler"
  location = "koreacentral"
}

resource "azurerm_eventgrid_event_subscription" "hooked" { # at export koreacentral
  name  = "hooked"
  scope = "scope"

  webhook_endpoint {
    url = "https://${azurerm_linux_web_app.handler.default_hostname}/events?code=${var.code}"
  }
}

resource "azurerm_signalr_service" "handled" { # at export koreacentral, export unresolved
  name     = "handled"
  location = "japaneast"

  upstream_endpoint {
    category_pattern = ["messages"]
    event_pattern    = ["*"]
    hub_pattern      = ["*"]
    url_template     = "https://${azurerm_linux_web_app.handler.default_hostname}/{hub}/{event}"
  }

  upstream_endpoint {
    category_pattern = ["connections"]
    event_pattern    = ["*"]
    hub_pattern      = ["*"]
    url_template     = "https://example.com/{hub}/{event}"
  }
}

resource "azurerm_web_pubsub_hub" "handled" { # at export koreacentral
  name          = "handled"
  web_pubsub_id = "pubsub"

  event_handler {
    url_template       = "https://${azurerm_linux_web_app.handler.default_hostname}/{hub}/{event}"
    user_event_pattern = "*"
  }
}

variable "code" {
  type = string
}
