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

resource "azurerm_eventhub_namespace" "first" { # at primary japaneast, replica koreacentral
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

resource "azurerm_servicebus_namespace" "first" { # at primary japaneast, replica japanwest
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
