# Directories of people. The areas of a directory for customers have no Japan.
provider "azurerm" {
  features {}
}

resource "azurerm_aadb2c_directory" "asia" { # at primary asiapacific
  resource_group_name     = "rg"
  domain_name             = "asia.onmicrosoft.com"
  country_code            = "JP"
  data_residency_location = "Asia Pacific"
  sku_name                = "PremiumP1"
}

resource "azurerm_aadb2c_directory" "states" { # at primary unitedstates
  resource_group_name     = "rg"
  domain_name             = "states.onmicrosoft.com"
  country_code            = "US"
  data_residency_location = "United States"
  sku_name                = "PremiumP1"
}

resource "azurerm_aadb2c_directory" "global" { # at primary unbound
  resource_group_name     = "rg"
  domain_name             = "global.onmicrosoft.com"
  data_residency_location = "Global"
  sku_name                = "PremiumP1"
}

resource "azurerm_active_directory_domain_service" "a" { # at primary japaneast, replica eastus
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  domain_name         = "example.com"
  sku                 = "Enterprise"

  initial_replica_set {
    subnet_id = "subnet"
  }
}

resource "azurerm_active_directory_domain_service_replica_set" "virginia" { # at replica eastus, replica japaneast
  domain_service_id = azurerm_active_directory_domain_service.a.id
  location          = "eastus"
  subnet_id         = "subnet"
}

# The directory of another configuration can be anywhere.
resource "azurerm_active_directory_domain_service_replica_set" "osaka" { # at replica japanwest, replica unresolved
  domain_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.AAD/domainServices/b/initialReplicaSetId/00000000-0000-0000-0000-000000000000"
  location          = "japanwest"
  subnet_id         = "subnet"
}
