# What is kept stays with the account; a deployment's kind says how far prompts travel.
provider "azurerm" {
  features {}
}

resource "azurerm_cognitive_account" "here" { # at primary japaneast
  name                = "here"
  resource_group_name = "rg"
  location            = "japaneast"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_cognitive_deployment" "here" {
  name                 = "here"
  cognitive_account_id = azurerm_cognitive_account.here.id

  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }

  sku {
    name = "Standard"
  }
}

resource "azurerm_cognitive_account" "world" { # at primary japaneast, export unbound
  name                = "world"
  resource_group_name = "rg"
  location            = "japaneast"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_cognitive_deployment" "world" {
  name                 = "world"
  cognitive_account_id = azurerm_cognitive_account.world.id

  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }

  sku {
    name = "GlobalStandard"
  }
}

resource "azurerm_cognitive_account" "zone" { # at primary eastus2, export unitedstates
  name                = "zone"
  resource_group_name = "rg"
  location            = "eastus2"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_cognitive_deployment" "zone" {
  name                 = "zone"
  cognitive_account_id = azurerm_cognitive_account.zone.id

  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }

  sku {
    name = "DataZoneProvisionedManaged"
  }
}
