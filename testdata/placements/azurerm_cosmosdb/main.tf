# Every geo_location holds all data. Periodic backups, the default, are geo-redundant unless
# they say otherwise; continuous ones stay with the regions of the account.
provider "azurerm" {
  features {}
}

resource "azurerm_cosmosdb_account" "default" { # at primary japaneast, backup japanwest
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
  offer_type          = "Standard"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }
}

resource "azurerm_cosmosdb_account" "local" { # at primary japaneast
  name                = "local"
  resource_group_name = "rg"
  location            = "japaneast"
  offer_type          = "Standard"

  backup {
    type               = "Periodic"
    storage_redundancy = "Local"
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }
}

resource "azurerm_cosmosdb_account" "elsewhere" { # at primary koreacentral, primary japanwest, replica japanwest
  name                = "elsewhere"
  resource_group_name = "rg"
  location            = "japaneast"
  offer_type          = "Standard"

  backup {
    type = "Continuous"
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "japanwest"
    failover_priority = 1
  }

  geo_location {
    location          = "koreacentral"
    failover_priority = 0
  }
}

# What describes an account may lie where none of its data is.
resource "azurerm_cosmosdb_sql_database" "elsewhere" { # at primary koreacentral, primary japanwest
  name                = "elsewhere"
  resource_group_name = "rg"
  account_name        = azurerm_cosmosdb_account.elsewhere.name
}

resource "azurerm_cosmosdb_account" "described_abroad" { # at primary japaneast, primary japanwest, replica japanwest
  name                = "described-abroad"
  resource_group_name = "rg"
  location            = "eastus"
  offer_type          = "Standard"

  backup {
    type = "Continuous"
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }

  geo_location {
    location          = "japanwest"
    failover_priority = 1
  }
}

resource "azurerm_cosmosdb_account" "copied" { # at primary japaneast, replica eastus, backup japanwest
  name                = "copied"
  resource_group_name = "rg"
  location            = "Japan East"
  offer_type          = "Standard"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "eastus"
    failover_priority = 1
  }

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }
}

resource "azurerm_cosmosdb_sql_database" "copied" { # at primary japaneast
  name                = "copied"
  resource_group_name = "rg"
  account_name        = azurerm_cosmosdb_account.copied.name
}

resource "azurerm_cosmosdb_sql_database" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  account_name        = azurerm_cosmosdb_account.local.name
}

# A replica is where it is, wherever it is made from.
resource "azurerm_cosmosdb_postgresql_cluster" "replica" { # at primary japanwest
  name                = "replica"
  resource_group_name = "rg"
  location            = "japanwest"
  node_count          = 0
  source_location     = "japaneast"
  source_resource_id  = "cluster"
}

resource "azurerm_mongo_cluster" "replica" { # at primary koreacentral
  name                = "replica"
  resource_group_name = "rg"
  location            = "koreacentral"
  create_mode         = "GeoReplica"
  source_location     = "japaneast"
  source_server_id    = "cluster"
}

# A replica is told of its source too; what is restored is a cluster of its own.
resource "azurerm_cosmosdb_postgresql_cluster" "source" { # at primary japaneast, replica koreacentral
  name                = "source"
  resource_group_name = "rg"
  location            = "japaneast"
  node_count          = 0
}

resource "azurerm_cosmosdb_postgresql_cluster" "reads" { # at primary koreacentral
  name                = "reads"
  resource_group_name = "rg"
  location            = "koreacentral"
  node_count          = 0
  source_location     = "japaneast"
  source_resource_id  = azurerm_cosmosdb_postgresql_cluster.source.id
}

resource "azurerm_cosmosdb_postgresql_cluster" "restored" { # at primary eastus
  name                 = "restored"
  resource_group_name  = "rg"
  location             = "eastus"
  node_count           = 0
  source_location      = "japaneast"
  source_resource_id   = azurerm_cosmosdb_postgresql_cluster.source.id
  point_in_time_in_utc = "2024-01-01T00:00:00Z"
}

resource "azurerm_mongo_cluster" "source" { # at primary japaneast, replica koreacentral
  name                = "source"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_mongo_cluster" "reads" { # at primary koreacentral
  name                = "reads"
  resource_group_name = "rg"
  location            = "koreacentral"
  create_mode         = "GeoReplica"
  source_location     = "japaneast"
  source_server_id    = azurerm_mongo_cluster.source.id
}

resource "azurerm_mongo_cluster" "restored" { # at primary eastus
  name                = "restored"
  resource_group_name = "rg"
  location            = "eastus"
  create_mode         = "PointInTimeRestore"
  source_server_id    = azurerm_mongo_cluster.source.id

  restore {
    point_in_time_utc = "2024-01-01T00:00:00Z"
    source_id         = azurerm_mongo_cluster.source.id
  }
}
