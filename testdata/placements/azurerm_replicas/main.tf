# Copies that an argument of the original, or a resource beside it, names.
provider "azurerm" {
  features {}
}

resource "azurerm_container_registry" "alone" { # at primary japaneast, replica japanwest
  name                = "alone"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Premium"
}

# A registry in this region is kept there alone.
resource "azurerm_container_registry" "confined" { # at primary southeastasia
  name                = "confined"
  resource_group_name = "rg"
  location            = "Southeast Asia"
  sku                 = "Premium"
}

resource "azurerm_container_registry" "copied" { # at primary japaneast, replica japanwest, replica eastus
  name                = "copied"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "Premium"

  georeplications {
    location = "japanwest"
  }

  georeplications {
    location = "East US"
  }
}

resource "azurerm_app_configuration" "a" { # at primary japaneast, replica koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  sku                 = "standard"

  replica {
    name     = "seoul"
    location = "koreacentral"
  }
}

resource "azurerm_shared_image_version" "a" { # at primary japaneast, replica japaneast, replica eastus
  name                = "1.0.0"
  resource_group_name = "rg"
  location            = "japaneast"
  gallery_name        = "a"
  image_name          = "a"
  managed_image_id    = "image"

  target_region {
    name                   = "japaneast"
    regional_replica_count = 1
  }

  target_region {
    name                   = "eastus"
    regional_replica_count = 1
  }
}

resource "azurerm_gallery_application_version" "a" { # at primary japaneast, replica eastus
  name                   = "1.0.0"
  location               = "japaneast"
  gallery_application_id = "application"

  manage_action {
    install = "a"
    remove  = "a"
  }

  source {
    media_link = "https://example.com/a"
  }

  target_region {
    name                   = "eastus"
    regional_replica_count = 1
  }
}

resource "azurerm_api_management" "a" { # at primary japaneast, replica eastus, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  publisher_name      = "a"
  publisher_email     = "a@example.com"
  sku_name            = "Premium_1"

  additional_location {
    location = "eastus"
  }
}

resource "azurerm_api_management" "confined" { # at primary southeastasia
  name                = "confined"
  resource_group_name = "rg"
  location            = "southeastasia"
  publisher_name      = "a"
  publisher_email     = "a@example.com"
  sku_name            = "Developer_1"
}

resource "azurerm_virtual_desktop_host_pool" "a" { # at primary eastasia, replica southeastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "eastasia"
  type                = "Pooled"
  load_balancer_type  = "BreadthFirst"
}

resource "azurerm_redis_cache" "tokyo" { # at cache japaneast, replica eastus
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}

resource "azurerm_redis_linked_server" "a" {
  resource_group_name         = "rg"
  target_redis_cache_name     = azurerm_redis_cache.tokyo.name
  linked_redis_cache_id       = "cache"
  linked_redis_cache_location = "eastus"
  server_role                 = "Secondary"
}

# The role is that of the linked cache: one that is linked to its primary takes its data.
resource "azurerm_redis_cache" "seoul" { # at cache koreacentral, replica japaneast
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}

resource "azurerm_redis_cache" "second" { # at cache japaneast
  name                = "second"
  resource_group_name = "rg"
  location            = "japaneast"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}

resource "azurerm_redis_linked_server" "to_primary" {
  resource_group_name         = "rg"
  target_redis_cache_name     = azurerm_redis_cache.second.name
  linked_redis_cache_id       = azurerm_redis_cache.seoul.id
  linked_redis_cache_location = "koreacentral"
  server_role                 = "Primary"
}

resource "azurerm_managed_redis" "tokyo" { # at cache japaneast, replica koreacentral
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "Balanced_B3"

  default_database {
    geo_replication_group_name = "a"
  }
}

resource "azurerm_managed_redis" "seoul" { # at cache koreacentral, replica koreacentral, replica japaneast
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "Balanced_B3"

  default_database {
    geo_replication_group_name = "a"
  }
}

# Linking is reciprocal, so that the linked cache too is where the other is.
resource "azurerm_managed_redis_geo_replication" "a" {
  managed_redis_id         = azurerm_managed_redis.tokyo.id
  linked_managed_redis_ids = [azurerm_managed_redis.seoul.id]
}

# A linked database is named by its cluster's id, and names itself too.
resource "azurerm_redis_enterprise_cluster" "tokyo" { # at cache japaneast, replica japaneast, replica koreacentral
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "Enterprise_E20-4"
}

resource "azurerm_redis_enterprise_cluster" "seoul" { # at cache koreacentral, replica japaneast, replica koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "Enterprise_E20-4"
}

resource "azurerm_redis_enterprise_database" "a" { # at cache japaneast, replica japaneast, replica koreacentral
  name       = "default"
  cluster_id = azurerm_redis_enterprise_cluster.tokyo.id

  linked_database_id = [
    "${azurerm_redis_enterprise_cluster.tokyo.id}/databases/default",
    "${azurerm_redis_enterprise_cluster.seoul.id}/databases/default",
  ]
  linked_database_group_nickname = "a"
}

# Files are archived into one container, and the record of that kept in another.
resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_container" "archive" { # at primary koreacentral
  name               = "archive"
  storage_account_id = azurerm_storage_account.seoul.id
}

resource "azurerm_managed_lustre_file_system" "a" { # at primary japaneast, export koreacentral, log koreacentral
  name                   = "a"
  resource_group_name    = "rg"
  location               = "japaneast"
  sku_name               = "AMLFS-Durable-Premium-250"
  subnet_id              = "subnet"
  storage_capacity_in_tb = 8
  zones                  = ["1"]

  maintenance_window {
    day_of_week        = "Friday"
    time_of_day_in_utc = "22:00"
  }

  hsm_setting {
    container_id         = azurerm_storage_container.archive.resource_manager_id
    logging_container_id = azurerm_storage_container.archive.resource_manager_id
  }
}

resource "azurerm_postgresql_server" "watched" { # at primary japaneast, log koreacentral
  name                    = "watched"
  resource_group_name     = "rg"
  location                = "japaneast"
  sku_name                = "GP_Gen5_4"
  version                 = "11"
  ssl_enforcement_enabled = true

  threat_detection_policy {
    enabled          = true
    storage_endpoint = azurerm_storage_account.seoul.primary_blob_endpoint
  }
}

# The argument names where the data comes from; the volume is where it is copied to.
resource "azurerm_netapp_volume" "secondary" { # at primary japanwest, replica japaneast
  name                = "secondary"
  resource_group_name = "rg"
  location            = "japanwest"
  account_name        = "a"
  pool_name           = "a"
  service_level       = "Standard"
  storage_quota_in_gb = 100
  subnet_id           = "subnet"
  volume_path         = "a"

  data_protection_replication {
    endpoint_type             = "dst"
    remote_volume_location    = "japaneast"
    remote_volume_resource_id = "volume"
    replication_frequency     = "10minutes"
  }
}

# A cluster can be one with data centres that are not in Azure.
resource "azurerm_cosmosdb_cassandra_cluster" "hybrid" { # at replica unresolved
  name                            = "hybrid"
  resource_group_name             = "rg"
  location                        = "japaneast"
  delegated_management_subnet_id  = "subnet"
  default_admin_password          = "a"
  external_seed_node_ip_addresses = ["10.0.0.1"]
}

resource "azurerm_cosmosdb_cassandra_cluster" "alone" {
  name                           = "alone"
  resource_group_name            = "rg"
  location                       = "japaneast"
  delegated_management_subnet_id = "subnet"
  default_admin_password         = "a"
}

# Indoor maps may be replicated within their geography.
resource "azurerm_maps_creator" "europe" { # at primary westeurope, replica europeanunion
  location = "westeurope"
}

# The volume that is replicated names nothing: its other end does.
resource "azurerm_netapp_volume" "primary" { # at primary japaneast, replica koreacentral, replica southeastasia
  name                = "primary"
  resource_group_name = "rg"
  location            = "japaneast"
  account_name        = "a"
  pool_name           = "a"
  service_level       = "Standard"
  storage_quota_in_gb = 100
  subnet_id           = "subnet"
  volume_path         = "p"
}

resource "azurerm_netapp_volume" "abroad" { # at primary koreacentral, replica japaneast
  name                = "abroad"
  resource_group_name = "rg"
  location            = "koreacentral"
  account_name        = "a"
  pool_name           = "a"
  service_level       = "Standard"
  storage_quota_in_gb = 100
  subnet_id           = "subnet"
  volume_path         = "b"

  data_protection_replication {
    endpoint_type             = "dst"
    remote_volume_location    = azurerm_netapp_volume.primary.location
    remote_volume_resource_id = azurerm_netapp_volume.primary.id
    replication_frequency     = "10minutes"
  }
}

resource "azurerm_netapp_volume_group_oracle" "abroad" { # at primary southeastasia, replica japaneast
  name                   = "abroad"
  resource_group_name    = "rg"
  location               = "southeastasia"
  account_name           = "a"
  group_description      = "a"
  application_identifier = "a"

  volume {
    name                       = "data"
    volume_path                = "data"
    service_level              = "Standard"
    capacity_pool_id           = "pool"
    subnet_id                  = "subnet"
    volume_spec_name           = "ora-data1"
    storage_quota_in_gb        = 1024
    throughput_in_mibps        = 24
    protocols                  = ["NFSv4.1"]
    security_style             = "unix"
    snapshot_directory_visible = false

    data_protection_replication {
      remote_volume_location    = "japaneast"
      remote_volume_resource_id = azurerm_netapp_volume.primary.id
      replication_frequency     = "daily"
    }
  }
}
