# Backups of databases are geo-redundant by default in some services, and not in others.
# A geo-replica is in its own server's region.
provider "azurerm" {
  features {}
}

resource "azurerm_mssql_server" "tokyo" { # at primary japaneast, replica southeastasia
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_server" "singapore" { # at primary southeastasia
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  version             = "12.0"
}

resource "azurerm_mssql_database" "default" { # at primary japaneast, backup japanwest
  name      = "default"
  server_id = azurerm_mssql_server.tokyo.id
}

resource "azurerm_mssql_database" "local" { # at primary japaneast
  name                 = "local"
  server_id            = azurerm_mssql_server.tokyo.id
  storage_account_type = "Local"
}

resource "azurerm_mssql_database" "zones" { # at primary japaneast, backup japanwest
  name                 = "zones"
  server_id            = azurerm_mssql_server.tokyo.id
  storage_account_type = "GeoZone"
}

resource "azurerm_mssql_database" "secondary" { # at primary southeastasia, backup eastasia
  name                        = "default"
  server_id                   = azurerm_mssql_server.singapore.id
  create_mode                 = "Secondary"
  creation_source_database_id = azurerm_mssql_database.default.id
}

resource "azurerm_mssql_failover_group" "a" {
  name      = "a"
  server_id = azurerm_mssql_server.tokyo.id

  partner_server {
    id = azurerm_mssql_server.singapore.id
  }

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

resource "azurerm_mssql_managed_instance" "default" { # at primary japaneast, backup japanwest, replica japanwest
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
  license_type        = "BasePrice"
  sku_name            = "GP_Gen5"
  storage_size_in_gb  = 32
  subnet_id           = "subnet"
  vcores              = 4
}

resource "azurerm_mssql_managed_instance" "local" { # at primary japanwest
  name                 = "local"
  resource_group_name  = "rg"
  location             = "japanwest"
  license_type         = "BasePrice"
  sku_name             = "GP_Gen5"
  storage_account_type = "LRS"
  storage_size_in_gb   = 32
  subnet_id            = "subnet"
  vcores               = 4
}

resource "azurerm_mssql_managed_instance_failover_group" "a" {
  name                        = "a"
  location                    = "japaneast"
  managed_instance_id         = azurerm_mssql_managed_instance.default.id
  partner_managed_instance_id = azurerm_mssql_managed_instance.local.id

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

resource "azurerm_mysql_flexible_server" "default" { # at primary japaneast
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_mysql_flexible_server" "geo" { # at primary japaneast, backup japanwest
  name                         = "geo"
  resource_group_name          = "rg"
  location                     = "japaneast"
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_flexible_server" "default" { # at primary japaneast
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_postgresql_flexible_server" "geo" { # at primary japaneast, backup japanwest
  name                         = "geo"
  resource_group_name          = "rg"
  location                     = "japaneast"
  geo_redundant_backup_enabled = true

  customer_managed_key {
    key_vault_key_id            = "https://tokyo.vault.azure.net/keys/a/0"
    geo_backup_key_vault_key_id = "https://osaka.vault.azure.net/keys/a/0"
  }
}

resource "azurerm_postgresql_flexible_server" "replica" { # at primary koreacentral
  name                = "replica"
  resource_group_name = "rg"
  location            = "koreacentral"
  create_mode         = "Replica"
  source_server_id    = azurerm_postgresql_flexible_server.default.id
}
