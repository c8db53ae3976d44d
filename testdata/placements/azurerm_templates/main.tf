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
