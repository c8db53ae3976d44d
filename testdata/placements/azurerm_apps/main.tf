# A function app keeps its files and its state in the storage account that it names, and
# apps send what they log to where they are told. What is switched off is sent nowhere.
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "virginia" { # at primary eastus
  name                     = "virginia"
  resource_group_name      = "rg"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_application_insights" "virginia" { # at log eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  application_type    = "web"
}

resource "azurerm_eventhub_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_linux_function_app" "abroad" { # at primary japaneast, primary eastus, log eastus, key japaneast
  name                       = "abroad"
  resource_group_name        = "rg"
  location                   = "japaneast"
  service_plan_id            = "plan"
  storage_account_name       = azurerm_storage_account.virginia.name
  storage_account_access_key = azurerm_storage_account.virginia.primary_access_key

  site_config {
    application_insights_connection_string = azurerm_application_insights.virginia.connection_string
    application_insights_key               = azurerm_application_insights.virginia.instrumentation_key
  }
}

resource "azurerm_windows_function_app" "by_secret" { # at primary japaneast, primary unresolved, log eastus
  name                        = "by-secret"
  resource_group_name         = "rg"
  location                    = "japaneast"
  service_plan_id             = "plan"
  storage_key_vault_secret_id = "https://theirs.vault.azure.net/secrets/storage/0"

  site_config {
    application_insights_key = azurerm_application_insights.virginia.instrumentation_key
  }
}

resource "azurerm_logic_app_standard" "theirs" { # at primary japaneast, primary unresolved, key japaneast
  name                       = "theirs"
  resource_group_name        = "rg"
  location                   = "japaneast"
  app_service_plan_id        = "plan"
  storage_account_name       = "theirs"
  storage_account_access_key = "not a key"
}

resource "azurerm_logic_app_standard" "by_secret" { # at primary japaneast, primary unresolved
  name                            = "by-secret"
  resource_group_name             = "rg"
  location                        = "japaneast"
  app_service_plan_id             = "plan"
  storage_key_vault_secret_id     = "https://theirs.vault.azure.net/secrets/storage/0"
  key_vault_reference_identity_id = "identity"
}

resource "azurerm_function_app_flex_consumption" "by_key" { # at primary japaneast, primary eastus, key japaneast
  name                        = "by-key"
  resource_group_name         = "rg"
  location                    = "japaneast"
  service_plan_id             = "plan"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "${azurerm_storage_account.virginia.primary_blob_endpoint}code"
  storage_authentication_type = "StorageAccountConnectionString"
  storage_access_key          = azurerm_storage_account.virginia.primary_access_key
  runtime_name                = "python"
  runtime_version             = "3.12"

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "theirs" { # at primary japaneast, primary unresolved, log eastus
  name                        = "theirs"
  resource_group_name         = "rg"
  location                    = "japaneast"
  service_plan_id             = "plan"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://theirs.blob.core.windows.net/code"
  storage_authentication_type = "SystemAssignedIdentity"
  runtime_name                = "python"
  runtime_version             = "3.12"

  site_config {
    application_insights_connection_string = azurerm_application_insights.virginia.connection_string
  }
}

resource "azurerm_linux_web_app" "backed_up" { # at primary japaneast, backup unresolved, key japaneast
  name                = "backed-up"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  site_config {}

  backup {
    name                = "a"
    storage_account_url = "https://theirs.blob.core.windows.net/backups?sig=none"

    schedule {
      frequency_interval = 1
      frequency_unit     = "Day"
    }
  }
}

resource "azurerm_linux_web_app" "not_backed_up" { # at primary japaneast, log japaneast, key japaneast
  name                = "not-backed-up"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  site_config {}

  logs {
    application_logs {
      file_system_level = "Error"

      azure_blob_storage {
        level             = "Off"
        retention_in_days = 7
        sas_url           = "https://theirs.blob.core.windows.net/logs?sig=none"
      }
    }
  }

  backup {
    name                = "a"
    enabled             = false
    storage_account_url = "https://theirs.blob.core.windows.net/backups?sig=none"

    schedule {
      frequency_interval = 1
      frequency_unit     = "Day"
    }
  }
}

resource "azurerm_container_app_environment" "a" { # at log eastus
  name                                        = "a"
  resource_group_name                         = "rg"
  location                                    = "japaneast"
  dapr_application_insights_connection_string = azurerm_application_insights.virginia.connection_string
}

# A gateway's log goes where one of the blocks says, linked or not.
resource "azurerm_api_management" "a" { # at primary japaneast, replica japanwest, log eastus, log koreacentral, log koreacentral, log unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  publisher_name      = "a"
  publisher_email     = "a@example.com"
  sku_name            = "Developer_1"
}

resource "azurerm_api_management_logger" "insights" {
  name                = "insights"
  resource_group_name = "rg"
  api_management_name = azurerm_api_management.a.name

  application_insights {
    instrumentation_key = azurerm_application_insights.virginia.instrumentation_key
  }
}

resource "azurerm_api_management_logger" "stream" { # at key japaneast
  name                = "stream"
  resource_group_name = "rg"
  api_management_name = azurerm_api_management.a.name

  eventhub {
    name              = "requests"
    connection_string = azurerm_eventhub_namespace.seoul.default_primary_connection_string
  }
}

resource "azurerm_api_management_logger" "stream_by_name" {
  name                = "stream-by-name"
  resource_group_name = "rg"
  api_management_name = azurerm_api_management.a.name

  eventhub {
    name         = "requests"
    endpoint_uri = "https://seoul.servicebus.windows.net"
  }
}

resource "azurerm_api_management_logger" "theirs" {
  name                = "theirs"
  resource_group_name = "rg"
  api_management_name = azurerm_api_management.a.name

  application_insights {
    connection_string = "InstrumentationKey=00000000-0000-0000-0000-000000000000"
  }
}

# Two old types of machine have arguments of their own for what they print.
resource "azurerm_virtual_machine" "watched" { # at primary japaneast, log eastus
  name                  = "watched"
  resource_group_name   = "rg"
  location              = "japaneast"
  network_interface_ids = ["nic"]
  vm_size               = "Standard_D2s_v5"

  storage_os_disk {
    name          = "os"
    create_option = "FromImage"
  }

  boot_diagnostics {
    enabled     = true
    storage_uri = azurerm_storage_account.virginia.primary_blob_endpoint
  }
}

resource "azurerm_virtual_machine" "unwatched" { # at primary japaneast
  name                  = "unwatched"
  resource_group_name   = "rg"
  location              = "japaneast"
  network_interface_ids = ["nic"]
  vm_size               = "Standard_D2s_v5"

  storage_os_disk {
    name          = "os"
    create_option = "FromImage"
  }

  boot_diagnostics {
    enabled     = false
    storage_uri = azurerm_storage_account.virginia.primary_blob_endpoint
  }
}

resource "azurerm_virtual_machine_scale_set" "watched" { # at primary japaneast, log eastus
  name                = "watched"
  resource_group_name = "rg"
  location            = "japaneast"
  upgrade_policy_mode = "Manual"

  boot_diagnostics {
    storage_uri = azurerm_storage_account.virginia.primary_blob_endpoint
  }
}

# Disks that nobody manages are blobs.
resource "azurerm_storage_container" "disks" { # at primary eastus
  name                 = "disks"
  storage_account_name = azurerm_storage_account.virginia.name
}

resource "azurerm_virtual_machine" "unmanaged" { # at primary japaneast, primary eastus, primary unresolved
  name                  = "unmanaged"
  resource_group_name   = "rg"
  location              = "japaneast"
  network_interface_ids = ["nic"]
  vm_size               = "Standard_D2s_v5"

  storage_os_disk {
    name          = "os"
    create_option = "FromImage"
    vhd_uri       = "${azurerm_storage_account.virginia.primary_blob_endpoint}${azurerm_storage_container.disks.name}/os.vhd"
  }

  storage_data_disk {
    name          = "data"
    create_option = "Empty"
    lun           = 0
    vhd_uri       = "https://theirs.blob.core.windows.net/disks/data.vhd"
  }
}

resource "azurerm_virtual_machine_scale_set" "unmanaged" { # at primary japaneast, primary eastus
  name                = "unmanaged"
  resource_group_name = "rg"
  location            = "japaneast"
  upgrade_policy_mode = "Manual"

  storage_profile_os_disk {
    create_option  = "FromImage"
    vhd_containers = ["${azurerm_storage_account.virginia.primary_blob_endpoint}${azurerm_storage_container.disks.name}"]
  }
}

# The nodes stand on the customer's own machines, not where Azure keeps the record.
resource "azurerm_arc_kubernetes_provisioned_cluster" "a" { # at primary unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  identity {
    type = "SystemAssigned"
  }
}

# Some settings are read by the platform itself, and name accounts too.
resource "azurerm_storage_account" "tokyo" { # at primary japaneast
  name                     = "settings"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_windows_function_app" "content" { # at primary japaneast, primary eastus, key japaneast
  name                 = "content"
  resource_group_name  = "rg"
  location             = "japaneast"
  service_plan_id      = "plan"
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    WEBSITE_CONTENTAZUREFILECONNECTIONSTRING = azurerm_storage_account.virginia.primary_connection_string
  }

  site_config {}
}

resource "azurerm_linux_function_app_slot" "content" { # at primary japaneast, primary eastus, key japaneast
  name                 = "content"
  function_app_id      = azurerm_linux_function_app.settings.id
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    WEBSITE_CONTENTAZUREFILECONNECTIONSTRING = azurerm_storage_account.virginia.primary_connection_string
  }

  site_config {}
}

resource "azurerm_linux_function_app" "settings" { # at primary japaneast, key japaneast
  name                 = "settings"
  resource_group_name  = "rg"
  location             = "japaneast"
  service_plan_id      = "plan"
  storage_account_name = azurerm_storage_account.tokyo.name

  app_settings = {
    DOCKER_REGISTRY_SERVER_PASSWORD = "not a password"
  }

  site_config {}
}

resource "azurerm_windows_web_app" "settings" { # at primary japaneast, export eastus, log eastus, key japaneast
  name                = "settings"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  app_settings = {
    DIAGNOSTICS_AZUREBLOBCONTAINERSASURL = "${azurerm_storage_account.virginia.primary_blob_endpoint}logs?sig=a"
    DOCKER_REGISTRY_SERVER_PASSWORD      = "not a password"
    WEBSITE_AUTH_TOKEN_CONTAINER_SASURL  = "${azurerm_storage_account.virginia.primary_blob_endpoint}tokens?sig=a"
  }

  auth_settings {
    enabled             = true
    token_store_enabled = true
  }

  logs {
    application_logs {
      file_system_level = "Off"
    }
  }

  site_config {}
}

resource "azurerm_windows_web_app_slot" "settings" { # at primary japaneast, log eastus, log japaneast
  name           = "settings"
  app_service_id = azurerm_windows_web_app.settings.id

  app_settings = {
    WEBSITE_AUTH_TOKEN_CONTAINER_SASURL = "${azurerm_storage_account.virginia.primary_blob_endpoint}tokens?sig=a"
    WEBSITE_HTTPLOGGING_CONTAINER_URL   = "${azurerm_storage_account.virginia.primary_blob_endpoint}requests?sig=a"
  }

  auth_settings {
    enabled             = true
    token_store_enabled = false
  }

  logs {
    http_logs {
      file_system {
        retention_in_days = 1
        retention_in_mb   = 25
      }
    }
  }

  site_config {}
}

resource "azurerm_app_service" "settings" { # at primary japaneast, export eastus, key japaneast
  location = "japaneast"

  app_settings = {
    DIAGNOSTICS_AZUREBLOBCONTAINERSASURL = "${azurerm_storage_account.virginia.primary_blob_endpoint}logs?sig=a"
    DOCKER_REGISTRY_SERVER_PASSWORD      = "not a password"
    WEBSITE_AUTH_TOKEN_CONTAINER_SASURL  = "${azurerm_storage_account.virginia.primary_blob_endpoint}tokens?sig=a"
    WEBSITE_HTTPLOGGING_CONTAINER_URL    = "${azurerm_storage_account.virginia.primary_blob_endpoint}requests?sig=a"
  }

  auth_settings {
    enabled             = true
    token_store_enabled = true
  }
}

resource "azurerm_linux_web_app" "tokens" { # at primary japaneast, export eastus
  name                = "tokens"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  app_settings = {
    WEBSITE_AUTH_TOKEN_CONTAINER_SASURL = "${azurerm_storage_account.virginia.primary_blob_endpoint}tokens?sig=a"
  }

  auth_settings_v2 {
    auth_enabled = true

    login {
      token_store_enabled          = true
      token_store_sas_setting_name = "WEBSITE_AUTH_TOKEN_CONTAINER_SASURL"
    }
  }

  site_config {}
}

# A setting goes before the account that arguments name.
resource "azurerm_windows_function_app" "state_abroad" { # at primary japaneast, primary eastus
  name                          = "state-abroad"
  resource_group_name           = "rg"
  location                      = "japaneast"
  service_plan_id               = "plan"
  storage_account_name          = azurerm_storage_account.tokyo.name
  storage_uses_managed_identity = true

  app_settings = {
    AzureWebJobsStorage = azurerm_storage_account.virginia.primary_connection_string
  }

  site_config {}
}

resource "azurerm_linux_function_app" "state_by_name" { # at primary japaneast, primary eastus
  name                          = "state-by-name"
  resource_group_name           = "rg"
  location                      = "japaneast"
  service_plan_id               = "plan"
  storage_account_name          = azurerm_storage_account.tokyo.name
  storage_uses_managed_identity = true

  app_settings = {
    AzureWebJobsStorage__accountName = azurerm_storage_account.virginia.name
  }

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "state_by_secret" { # at primary japaneast, primary unresolved
  name                        = "state-by-secret"
  resource_group_name         = "rg"
  location                    = "japaneast"
  service_plan_id             = "plan"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "${azurerm_storage_account.tokyo.primary_blob_endpoint}code"
  storage_authentication_type = "SystemAssignedIdentity"
  runtime_name                = "python"
  runtime_version             = "3.12"

  app_settings = {
    AzureWebJobsStorage = "@Microsoft.KeyVault(SecretUri=https://theirs.vault.azure.net/secrets/storage/)"
  }

  site_config {}
}
