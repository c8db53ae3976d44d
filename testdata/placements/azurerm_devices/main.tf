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
