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

resource "azurerm_cognitive_account" "developers" { # at primary japaneast, export unbound
  name                = "developers"
  resource_group_name = "rg"
  location            = "japaneast"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_cognitive_deployment" "developers" {
  name                 = "developers"
  cognitive_account_id = azurerm_cognitive_account.developers.id

  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }

  sku {
    name = "DeveloperTier"
  }
}

# Files, secrets, images and logs lie in what a workspace or an account names.
resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_application_insights" "virginia" { # at log eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  application_type    = "web"
}

resource "azurerm_machine_learning_workspace" "a" { # at primary japaneast, primary koreacentral, key koreacentral, log eastus
  name                    = "a"
  resource_group_name     = "rg"
  location                = "japaneast"
  application_insights_id = azurerm_application_insights.virginia.id
  key_vault_id            = azurerm_key_vault.seoul.id
  storage_account_id      = azurerm_storage_account.seoul.id

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_ai_foundry" "a" { # at primary japaneast, primary koreacentral, key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  key_vault_id        = azurerm_key_vault.seoul.id
  storage_account_id  = azurerm_storage_account.seoul.id

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_search_service" "virginia" { # at primary eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  sku                 = "standard"
}

resource "azurerm_cognitive_account" "own_storage" { # at primary japaneast, primary koreacentral, primary eastus
  name                = "own-storage"
  resource_group_name = "rg"
  location            = "japaneast"
  kind                = "TextAnalytics"
  sku_name            = "S"

  custom_question_answering_search_service_id = azurerm_search_service.virginia.id

  storage {
    storage_account_id = azurerm_storage_account.seoul.id
  }
}

resource "azurerm_ai_services" "own_storage" { # at primary japaneast, primary koreacentral
  name                = "own-storage-too"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "S0"

  storage {
    storage_account_id = azurerm_storage_account.seoul.id
  }
}

resource "azurerm_video_indexer_account" "a" { # at primary japaneast, primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  storage {
    storage_account_id = azurerm_storage_account.seoul.id
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_healthcare_dicom_service" "a" { # at primary japaneast, primary koreacentral
  name         = "a"
  workspace_id = "workspace"
  location     = "japaneast"

  storage {
    file_system_name   = "images"
    storage_account_id = azurerm_storage_account.seoul.id
  }
}

# A key vault must be where the account is, and an HSM need not.
resource "azurerm_key_vault_managed_hardware_security_module" "seoul" { # at key koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "Standard_B1"
}

resource "azurerm_key_vault_managed_hardware_security_module_key" "seoul" { # at key koreacentral
  name           = "seoul"
  managed_hsm_id = azurerm_key_vault_managed_hardware_security_module.seoul.id
}

resource "azurerm_ai_services" "hsm" { # at primary japaneast, key koreacentral
  name                = "hsm"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "S0"

  customer_managed_key {
    managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.seoul.id
    identity_client_id = "a"
  }
}
