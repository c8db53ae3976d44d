# A hub fails over to the paired region; a provisioning service can be told not to.
provider "azurerm" {
  features {}
}

resource "azurerm_iothub" "a" { # at primary southeastasia, replica eastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "southeastasia"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_dps" "default" { # at primary southeastasia, replica eastasia
  name                = "default"
  resource_group_name = "rg"
  location            = "southeastasia"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_dps" "resident" { # at primary southeastasia
  name                   = "resident"
  resource_group_name    = "rg"
  location               = "southeastasia"
  data_residency_enabled = true

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_eventhub_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_servicebus_namespace" "singapore" { # at primary southeastasia
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  sku                 = "Standard"
}

# A key for a whole namespace opens what is in it.
resource "azurerm_iothub" "routes" { # at export koreacentral, export southeastasia, key japaneast, primary japaneast, replica japanwest
  name                = "routes"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name     = "S1"
    capacity = 1
  }

  endpoint {
    type              = "AzureIotHub.EventHub"
    name              = "hub"
    connection_string = azurerm_eventhub_namespace.seoul.default_primary_connection_string
  }
}

resource "azurerm_iothub_endpoint_servicebus_queue" "a" { # at key japaneast
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.routes.id
  connection_string   = azurerm_servicebus_namespace.singapore.default_primary_connection_string
}

# What is on a device is where the device stands, which nobody says.
resource "azurerm_databox_edge_device" "a" { # at primary unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "EdgeP_Base-Standard"
}

resource "azurerm_digital_twins_instance" "a" { # at primary japaneast, replica japanwest, export koreacentral, export unresolved, export southeastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_digital_twins_endpoint_eventhub" "a" { # at key japaneast
  name                                 = "a"
  digital_twins_id                     = azurerm_digital_twins_instance.a.id
  eventhub_primary_connection_string   = azurerm_eventhub_namespace.seoul.default_primary_connection_string
  eventhub_secondary_connection_string = azurerm_eventhub_namespace.seoul.default_secondary_connection_string
  dead_letter_storage_secret           = "https://elsewhere.blob.core.windows.net/letters?sig=a"
}

resource "azurerm_digital_twins_endpoint_servicebus" "a" { # at key japaneast
  name                                   = "b"
  digital_twins_id                       = azurerm_digital_twins_instance.a.id
  servicebus_primary_connection_string   = azurerm_servicebus_namespace.singapore.default_primary_connection_string
  servicebus_secondary_connection_string = azurerm_servicebus_namespace.singapore.default_secondary_connection_string
}

# On their way into a database events pass through a hub.
resource "azurerm_digital_twins_instance" "history" { # at primary japaneast, replica japanwest, export japaneast, export koreacentral
  name                = "history"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_kusto_cluster" "tokyo" { # at primary japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name = "Standard_E2ads_v5"
  }
}

resource "azurerm_digital_twins_time_series_database_connection" "a" {
  name                            = "a"
  digital_twins_id                = azurerm_digital_twins_instance.history.id
  eventhub_name                   = "hub"
  eventhub_namespace_endpoint_uri = "sb://seoul.servicebus.windows.net"
  eventhub_namespace_id           = azurerm_eventhub_namespace.seoul.id
  kusto_cluster_id                = azurerm_kusto_cluster.tokyo.id
  kusto_cluster_uri               = azurerm_kusto_cluster.tokyo.uri
  kusto_database_name             = "a"
}

resource "azurerm_iotcentral_application" "a" { # at primary southeastasia, replica eastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "southeastasia"
  sub_domain          = "a"
}

resource "azurerm_iothub_device_update_account" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

# Updates are handed out all over the world; logs of devices are collected in an account.
resource "azurerm_iothub_device_update_instance" "a" { # at cache unbound, key japaneast, log koreacentral, primary japaneast, replica unresolved
  name                     = "a"
  device_update_account_id = azurerm_iothub_device_update_account.a.id
  iothub_id                = azurerm_iothub.routes.id
  diagnostic_enabled       = true

  diagnostic_storage_account {
    connection_string = azurerm_storage_account.seoul.primary_connection_string
    id                = azurerm_storage_account.seoul.id
  }
}

# A namespace is named by the host that it answers at.
resource "azurerm_iothub" "addressed" { # at primary japaneast, replica japanwest, export koreacentral, export southeastasia
  name                = "addressed"
  resource_group_name = "rg"
  location            = "japaneast"

  sku {
    name     = "S1"
    capacity = 1
  }

  endpoint {
    type                = "AzureIotHub.EventHub"
    name                = "hub"
    authentication_type = "identityBased"
    endpoint_uri        = "sb://${azurerm_eventhub_namespace.seoul.name}.servicebus.windows.net"
    entity_path         = "hub"
  }
}

resource "azurerm_iothub_endpoint_servicebus_queue" "addressed" {
  name                = "addressed"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.addressed.id
  authentication_type = "identityBased"
  endpoint_uri        = "sb://${azurerm_servicebus_namespace.singapore.name}.servicebus.windows.net/"
  entity_path         = "queue"
}
