# What a template deploys, it says itself.
provider "azurerm" {
  features {}
}

resource "azurerm_resource_group_template_deployment" "a" { # at primary unresolved
  name                = "a"
  resource_group_name = "rg"
  deployment_mode     = "Incremental"
  template_content    = jsonencode({ resources = [{ type = "Microsoft.Storage/storageAccounts", location = "eastus" }] })
}

# What is sent while a template is deployed is logged where asked for.
resource "azurerm_resource_group" "seoul" {
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_resource_group_template_deployment" "traced" { # at primary unresolved, log koreacentral
  name                = "traced"
  resource_group_name = azurerm_resource_group.seoul.name
  deployment_mode     = "Incremental"
  template_content    = "{}"
  debug_level         = "requestContent, responseContent"
}

resource "azurerm_resource_group_template_deployment" "untraced" { # at primary unresolved
  name                = "untraced"
  resource_group_name = azurerm_resource_group.seoul.name
  deployment_mode     = "Incremental"
  template_content    = "{}"
  debug_level         = "none"
}

resource "azurerm_subscription_template_deployment" "traced" { # at primary unresolved, log eastus
  name             = "traced"
  location         = "eastus"
  template_content = "{}"
  debug_level      = "requestContent"
}

resource "azurerm_management_group_template_deployment" "traced" { # at primary unresolved, log eastus
  name                = "traced"
  location            = "eastus"
  management_group_id = "group"
  template_content    = "{}"
  debug_level         = "responseContent"
}

resource "azurerm_tenant_template_deployment" "traced" { # at primary unresolved, log eastus
  name             = "traced"
  location         = "eastus"
  template_content = "{}"
  debug_level      = "responseContent"
}
