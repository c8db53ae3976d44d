# Azure's provider has no location of its own. A location may be written in two ways, and
# the group's is not that of what is in it. Nothing checks a name before it is applied.
provider "azurerm" {
  features {
    enhanced_validation {
      preflight_enabled           = true
      preflight_location_fallback = "eastus2"
    }
  }
}

resource "azurerm_resource_group" "virginia" {
  name     = "virginia"
  location = "eastus2"
}

resource "azurerm_managed_disk" "tokyo" { # at primary japaneast
  name                 = "tokyo"
  resource_group_name  = azurerm_resource_group.virginia.name
  location             = "Japan East"
  storage_account_type = "Premium_ZRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

resource "azurerm_managed_disk" "as_the_group" { # at primary eastus2
  name                 = "as-the-group"
  resource_group_name  = azurerm_resource_group.virginia.name
  location             = azurerm_resource_group.virginia.location
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

resource "azurerm_managed_disk" "mistyped" { # at primary japaneats
  name                 = "mistyped"
  resource_group_name  = azurerm_resource_group.virginia.name
  location             = "japaneats"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

# An edge zone is a place of its own.
resource "azurerm_managed_disk" "edge" { # at primary losangeles
  name                 = "edge"
  resource_group_name  = azurerm_resource_group.virginia.name
  location             = "westus"
  edge_zone            = "losangeles"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

# What a machine in the zone shows when it starts is kept in the region.
resource "azurerm_linux_virtual_machine" "edge" { # at primary losangeles, log westus
  name                  = "edge"
  resource_group_name   = azurerm_resource_group.virginia.name
  location              = "westus"
  edge_zone             = "losangeles"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  boot_diagnostics {}

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}

# The control plane of a cluster stays in the region, and its nodes are in the zone.
resource "azurerm_kubernetes_cluster" "edge" { # at primary losangeles, primary westus
  name                = "edge"
  resource_group_name = azurerm_resource_group.virginia.name
  location            = "westus"
  edge_zone           = "losangeles"
}

resource "azurerm_kubernetes_cluster_node_pool" "edge" { # at primary losangeles
  name                  = "edge"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.edge.id
}

# Global is a location, and no place.
resource "azurerm_cognitive_account" "global" { # at primary unbound
  name                = "global"
  resource_group_name = azurerm_resource_group.virginia.name
  location            = "global"
  kind                = "TextTranslation"
  sku_name            = "S1"
}
