terraform {
  backend "azurerm" { # at state unresolved
    storage_account_name = "state"
    container_name       = "state"
    key                  = "main"
  }
}
