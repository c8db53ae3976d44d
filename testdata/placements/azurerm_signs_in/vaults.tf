# What only names a secret of a vault keeps none.
resource "azurerm_api_management" "seoul" { # at primary koreacentral, replica koreasouth
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_api_management_certificate" "uploaded" { # at key koreacentral
  name                = "uploaded"
  api_management_name = azurerm_api_management.seoul.name
  data                = "a"
}

resource "azurerm_api_management_certificate" "named" {
  name                = "named"
  api_management_name = azurerm_api_management.seoul.name
  key_vault_secret_id = "secret"
}

resource "azurerm_api_management_named_value" "given" { # at key koreacentral
  name                = "given"
  api_management_name = azurerm_api_management.seoul.name
  secret              = true
  value               = "a"
}

resource "azurerm_api_management_named_value" "named" {
  name                = "named"
  api_management_name = azurerm_api_management.seoul.name
  secret              = true

  value_from_key_vault {
    secret_id = "secret"
  }
}

resource "azurerm_api_management_workspace" "seoul" {
  name              = "seoul"
  api_management_id = azurerm_api_management.seoul.id
}

resource "azurerm_api_management_workspace_certificate" "uploaded" { # at key koreacentral
  name                        = "uploaded"
  api_management_workspace_id = azurerm_api_management_workspace.seoul.id
  certificate_data_base64     = "a"
}

resource "azurerm_api_management_workspace_certificate" "named" {
  name                        = "named"
  api_management_workspace_id = azurerm_api_management_workspace.seoul.id
  key_vault_secret_id         = "secret"
}

resource "azurerm_api_management_workspace_named_value" "given" { # at key koreacentral
  name                        = "given"
  api_management_workspace_id = azurerm_api_management_workspace.seoul.id
  value                       = "a"
}

resource "azurerm_api_management_workspace_named_value" "named" {
  name                        = "named"
  api_management_workspace_id = azurerm_api_management_workspace.seoul.id

  value_from_key_vault {
    secret_id = "secret"
  }
}

resource "azurerm_container_app_environment_certificate" "uploaded" { # at key koreacentral
  name                         = "uploaded"
  container_app_environment_id = azurerm_container_app_environment.seoul.id
  certificate_blob_base64      = "a"
}

resource "azurerm_container_app_environment_certificate" "named" {
  name                         = "named"
  container_app_environment_id = azurerm_container_app_environment.seoul.id

  certificate_key_vault {
    identity            = "System"
    key_vault_secret_id = "secret"
  }
}
