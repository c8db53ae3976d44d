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

resource "azurerm_mssql_server" "singapore" { # at primary southeastasia, replica japaneast
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  version             = "12.0"
}

resource "azurerm_mssql_database" "default" { # at primary japaneast, backup japanwest, replica southeastasia
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
  databases = [azurerm_mssql_database.default.id]

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

resource "azurerm_mssql_managed_instance" "local" { # at primary japanwest, replica japaneast
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

resource "azurerm_postgresql_flexible_server" "default" { # at primary japaneast, replica koreacentral
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_postgresql_flexible_server" "geo" { # at primary japaneast, backup japanwest, key japanwest, key unresolved
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

# Keys and records are where they are sent to.
resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_container" "scans" { # at primary koreacentral
  name               = "scans"
  storage_account_id = azurerm_storage_account.seoul.id
}

resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault_key" "seoul" { # at key koreacentral
  name         = "seoul"
  key_vault_id = azurerm_key_vault.seoul.id
  key_type     = "RSA"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_mssql_server" "own_key" { # at primary japaneast, key koreacentral
  name                                         = "own-key"
  resource_group_name                          = "rg"
  location                                     = "japaneast"
  version                                      = "12.0"
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_mssql_server" "own_key_set" { # at primary japaneast, key koreacentral
  name                = "own-key-set"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_server_transparent_data_encryption" "a" {
  server_id        = azurerm_mssql_server.own_key_set.id
  key_vault_key_id = azurerm_key_vault_key.seoul.id
}

resource "azurerm_mssql_server_transparent_data_encryption" "service" {
  server_id = azurerm_mssql_server.singapore.id
}

resource "azurerm_mssql_database" "own_key" { # at primary japaneast, key koreacentral, log koreacentral
  name                                         = "own-key"
  server_id                                    = azurerm_mssql_server.own_key.id
  storage_account_type                         = "Local"
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.seoul.id

  threat_detection_policy {
    state            = "Enabled"
    storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
  }
}

resource "azurerm_mssql_database" "undetected" { # at primary japaneast
  name                 = "undetected"
  server_id            = azurerm_mssql_server.own_key.id
  storage_account_type = "Local"

  threat_detection_policy {
    storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
  }
}

# What is at an address of an account is in the account.
resource "azurerm_mssql_managed_instance" "own_key" { # at primary japaneast, key koreacentral, log koreacentral
  name                 = "own-key"
  resource_group_name  = "rg"
  location             = "japaneast"
  license_type         = "BasePrice"
  sku_name             = "GP_Gen5"
  storage_account_type = "LRS"
  storage_size_in_gb   = 32
  subnet_id            = "subnet"
  vcores               = 4
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "a" {
  managed_instance_id = azurerm_mssql_managed_instance.own_key.id
  key_vault_key_id    = azurerm_key_vault_key.seoul.id
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "a" {
  managed_instance_id    = azurerm_mssql_managed_instance.own_key.id
  storage_container_path = "${azurerm_storage_account.seoul.primary_blob_endpoint}${azurerm_storage_container.scans.name}/"
}

# What is switched off sends nothing.
resource "azurerm_mssql_server" "audited" { # at log koreacentral, log unresolved, primary japaneast
  name                = "audited"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "on" {
  server_id        = azurerm_mssql_server.audited.id
  storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
}

resource "azurerm_mssql_server" "unaudited" { # at primary japaneast
  name                = "unaudited"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "off" {
  server_id        = azurerm_mssql_server.unaudited.id
  enabled          = false
  storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
}

resource "azurerm_mssql_server_security_alert_policy" "off" {
  resource_group_name = "rg"
  server_name         = azurerm_mssql_server.unaudited.name
  state               = "Disabled"
  storage_endpoint    = azurerm_storage_account.seoul.primary_blob_endpoint
}

# The policy can be of a server of the retired type.
resource "azurerm_sql_server" "retired" { # at primary japaneast, log koreacentral
  name     = "retired"
  location = "japaneast"
  version  = "12.0"
}

resource "azurerm_mssql_server_security_alert_policy" "retired" { # at key japaneast, primary japaneast
  resource_group_name        = "rg"
  server_name                = azurerm_sql_server.retired.name
  state                      = "Enabled"
  storage_endpoint           = azurerm_storage_account.seoul.primary_blob_endpoint
  storage_account_access_key = "a"
  email_addresses            = ["a@example.com"]
}

resource "azurerm_sql_server" "grouped" { # at log koreacentral, log unresolved, primary japaneast
  name     = "grouped"
  location = "japaneast"
  version  = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "retired" {
  server_id        = azurerm_sql_server.grouped.id
  storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
}

# Who audits the database that a server brings audits the server.
resource "azurerm_mssql_server" "master" { # at log koreacentral, log unresolved, primary japaneast
  name                = "master"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_database_extended_auditing_policy" "master" { # at key japaneast
  database_id                = "${azurerm_mssql_server.master.id}/databases/master"
  storage_endpoint           = azurerm_storage_account.seoul.primary_blob_endpoint
  storage_account_access_key = "a"
}

# Without backups in the paired region no key there is used.
resource "azurerm_postgresql_flexible_server" "near" { # at primary japaneast, key unresolved
  name                = "near"
  resource_group_name = "rg"
  location            = "japaneast"

  customer_managed_key {
    key_vault_key_id            = "https://tokyo.vault.azure.net/keys/a/0"
    geo_backup_key_vault_key_id = "https://osaka.vault.azure.net/keys/a/0"
  }
}

resource "azurerm_mysql_flexible_server" "near" { # at primary japaneast, key unresolved
  name                = "near"
  resource_group_name = "rg"
  location            = "japaneast"

  customer_managed_key {
    key_vault_key_id            = "https://tokyo.vault.azure.net/keys/a/0"
    geo_backup_key_vault_key_id = "https://osaka.vault.azure.net/keys/a/0"
  }
}

# What is kept in step with its source is told with it, until it stands alone.
resource "azurerm_mysql_flexible_server" "source" { # at primary japaneast, replica koreacentral
  name                = "source"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_mysql_flexible_server" "replica" { # at primary koreacentral
  name                = "replica"
  resource_group_name = "rg"
  location            = "koreacentral"
  create_mode         = "Replica"
  source_server_id    = azurerm_mysql_flexible_server.source.id
}

resource "azurerm_mysql_flexible_server" "promoted" { # at primary eastus
  name                = "promoted"
  resource_group_name = "rg"
  location            = "eastus"
  create_mode         = "Replica"
  replication_role    = "None"
  source_server_id    = azurerm_mysql_flexible_server.source.id
}

resource "azurerm_mysql_flexible_server" "restored" { # at primary westus
  name                = "restored"
  resource_group_name = "rg"
  location            = "westus"
  create_mode         = "GeoRestore"
  source_server_id    = azurerm_mysql_flexible_server.source.id
}

resource "azurerm_oracle_autonomous_database" "source" { # at primary japaneast, replica koreacentral
  name     = "source"
  location = "japaneast"
}

resource "azurerm_oracle_autonomous_database_clone_from_database" "refreshed" { # at primary koreacentral
  name                          = "refreshed"
  location                      = "koreacentral"
  source_autonomous_database_id = azurerm_oracle_autonomous_database.source.id
  refreshable_model             = "Automatic"
}

resource "azurerm_oracle_autonomous_database_clone_from_database" "once" { # at primary eastus
  name                          = "once"
  location                      = "eastus"
  source_autonomous_database_id = azurerm_oracle_autonomous_database.source.id
}

# With an account of its own, an audit goes to Azure Monitor too, unless that is switched off.
resource "azurerm_mssql_server" "doubly" { # at primary koreacentral, log koreacentral, log unresolved
  name                = "doubly"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "both" {
  server_id              = azurerm_mssql_server.doubly.id
  blob_storage_endpoint  = azurerm_storage_account.audits.primary_blob_endpoint
  log_monitoring_enabled = true
}

resource "azurerm_mssql_server" "supported" { # at primary koreacentral, log koreacentral, log unresolved
  name                = "supported"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_mssql_server_microsoft_support_auditing_policy" "both" {
  server_id              = azurerm_mssql_server.supported.id
  blob_storage_endpoint  = azurerm_storage_account.audits.primary_blob_endpoint
  log_monitoring_enabled = true
}

resource "azurerm_mssql_database" "doubly" { # at primary koreacentral, backup koreasouth, log koreacentral, log unresolved
  name      = "doubly"
  server_id = azurerm_mssql_server.doubly.id
}

resource "azurerm_mssql_database_extended_auditing_policy" "both" {
  database_id            = azurerm_mssql_database.doubly.id
  storage_endpoint       = azurerm_storage_account.audits.primary_blob_endpoint
  log_monitoring_enabled = true
}

resource "azurerm_storage_account" "audits" { # at primary koreacentral
  name                     = "audits"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# A group that lists no database replicates none.
resource "azurerm_mssql_server" "alone" { # at primary japaneast
  name                = "alone"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_failover_group" "empty" {
  name      = "empty"
  server_id = azurerm_mssql_server.alone.id

  partner_server {
    id = azurerm_mssql_server.singapore.id
  }

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

resource "azurerm_mssql_failover_group" "listless" {
  name      = "listless"
  server_id = azurerm_mssql_server.alone.id
  databases = []

  partner_server {
    id = azurerm_mssql_server.singapore.id
  }

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

# The primary server of another configuration can be anywhere.
resource "azurerm_mssql_server" "partner" { # at primary japaneast, replica unresolved
  name                = "partner"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_failover_group" "from_elsewhere" { # at replica japaneast
  name      = "from-elsewhere"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Sql/servers/elsewhere"
  databases = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Sql/servers/elsewhere/databases/a"]

  partner_server {
    id = azurerm_mssql_server.partner.id
  }

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

resource "azurerm_mssql_server" "audited_once" { # at primary japaneast, log koreacentral
  name                = "audited-once"
  location            = "japaneast"
  resource_group_name = "a"
  version             = "12.0"
}

resource "azurerm_storage_account" "audits_once" { # at primary koreacentral
  name                     = "auditsonce"
  location                 = "koreacentral"
  resource_group_name      = "a"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_mssql_server_extended_auditing_policy" "once" {
  server_id              = azurerm_mssql_server.audited_once.id
  storage_endpoint       = azurerm_storage_account.audits_once.primary_blob_endpoint
  log_monitoring_enabled = false
}
