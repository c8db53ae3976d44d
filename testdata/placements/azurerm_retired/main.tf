# What no current version has is still in configurations for older ones.
provider "azurerm" {
  features {}
}

resource "azurerm_sql_server" "tokyo" { # at primary japaneast, replica southeastasia, log japanwest
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"

  threat_detection_policy {
    state            = "Enabled"
    storage_endpoint = azurerm_storage_account.osaka.primary_blob_endpoint
  }
}

resource "azurerm_sql_server" "singapore" { # at primary southeastasia, replica japaneast
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  version             = "12.0"

  threat_detection_policy {
    storage_endpoint = azurerm_storage_account.osaka.primary_blob_endpoint
  }
}

resource "azurerm_sql_failover_group" "a" {
  name                = "a"
  resource_group_name = "rg"
  server_name         = azurerm_sql_server.tokyo.name
  databases           = ["${azurerm_sql_server.tokyo.id}/databases/a"]

  partner_servers {
    id = azurerm_sql_server.singapore.id
  }

  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

# No argument of this type makes backups stay in the region.
resource "azurerm_sql_database" "a" { # at primary southeastasia, backup eastasia
  name                = "a"
  resource_group_name = "rg"
  location            = "southeastasia"
  server_name         = azurerm_sql_server.singapore.name
}

resource "azurerm_sql_managed_instance" "default" { # at primary japaneast, backup japanwest, replica koreacentral
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_sql_managed_instance" "local" { # at primary koreacentral, replica japaneast
  name                 = "local"
  resource_group_name  = "rg"
  location             = "koreacentral"
  storage_account_type = "LRS"
}

resource "azurerm_sql_managed_instance_failover_group" "a" {
  name                        = "a"
  resource_group_name         = "rg"
  location                    = "japaneast"
  managed_instance_name       = azurerm_sql_managed_instance.default.name
  partner_managed_instance_id = azurerm_sql_managed_instance.local.id
}

resource "azurerm_sql_managed_database" "a" { # at primary koreacentral
  name                    = "a"
  sql_managed_instance_id = azurerm_sql_managed_instance.local.id
  location                = "koreacentral"
}

resource "azurerm_mysql_server" "default" { # at primary japaneast
  name                = "default"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_mysql_server" "geo" { # at primary southeastasia, backup eastasia
  name                         = "geo"
  resource_group_name          = "rg"
  location                     = "southeastasia"
  geo_redundant_backup_enabled = true
}

resource "azurerm_mysql_database" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  server_name         = azurerm_mysql_server.default.name
}

resource "azurerm_mariadb_server" "geo" { # at primary koreacentral, backup koreasouth
  name                         = "geo"
  resource_group_name          = "rg"
  location                     = "koreacentral"
  geo_redundant_backup_enabled = true
}

resource "azurerm_mariadb_database" "a" { # at primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  server_name         = azurerm_mariadb_server.geo.name
}

resource "azurerm_data_lake_store" "a" { # at primary eastus2
  name                = "a"
  resource_group_name = "rg"
  location            = "eastus2"
}

resource "azurerm_data_lake_store_file" "a" { # at primary eastus2
  account_name     = azurerm_data_lake_store.a.name
  local_file_path  = "a"
  remote_file_path = "/a"
}

resource "azurerm_template_deployment" "a" { # at primary unresolved
  name                = "a"
  resource_group_name = "rg"
  deployment_mode     = "Incremental"
  template_body       = "{}"
}

resource "azurerm_storage_account" "osaka" { # at primary japanwest
  name                     = "osaka"
  resource_group_name      = "rg"
  location                 = "japanwest"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account" "virginia" { # at primary eastus
  name                     = "virginia"
  resource_group_name      = "rg"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# The storage accounts keep the content, the media account what describes it.
resource "azurerm_media_services_account" "a" { # at primary japaneast, replica eastus, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  storage_account {
    id         = azurerm_storage_account.osaka.id
    is_primary = true
  }

  storage_account {
    id = azurerm_storage_account.virginia.id
  }
}

resource "azurerm_media_asset" "a" { # at primary eastus
  name                        = "a"
  resource_group_name         = "rg"
  media_services_account_name = azurerm_media_services_account.a.name
  storage_account_name        = azurerm_storage_account.virginia.name
}

resource "azurerm_media_asset" "default" { # at primary unresolved
  name                        = "default"
  resource_group_name         = "rg"
  media_services_account_name = azurerm_media_services_account.a.name
}

resource "azurerm_media_live_event" "a" { # at primary japaneast, export eastus
  name                        = "a"
  resource_group_name         = "rg"
  media_services_account_name = azurerm_media_services_account.a.name
  location                    = "japaneast"
}

resource "azurerm_media_live_event_output" "a" {
  name                    = "a"
  live_event_id           = azurerm_media_live_event.a.id
  asset_name              = azurerm_media_asset.a.name
  archive_window_duration = "PT5M"
}

resource "azurerm_media_streaming_endpoint" "plain" {
  name                        = "plain"
  resource_group_name         = "rg"
  location                    = "japaneast"
  media_services_account_name = azurerm_media_services_account.a.name
  scale_units                 = 1
}

resource "azurerm_media_streaming_endpoint" "cdn" { # at cache unbound
  name                        = "cdn"
  resource_group_name         = "rg"
  location                    = "japaneast"
  media_services_account_name = azurerm_media_services_account.a.name
  scale_units                 = 1
  cdn_enabled                 = true
}

resource "azurerm_video_analyzer" "a" { # at primary westeurope, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "westeurope"

  storage_account {
    id                        = azurerm_storage_account.osaka.id
    user_assigned_identity_id = "identity"
  }
}

resource "azurerm_iot_time_series_insights_gen2_environment" "a" { # at primary westeurope, replica japanwest
  name                = "a"
  resource_group_name = "rg"
  location            = "westeurope"
  sku_name            = "L1"
  id_properties       = ["id"]

  storage {
    name = azurerm_storage_account.osaka.name
    key  = azurerm_storage_account.osaka.primary_access_key
  }
}

resource "azurerm_iot_time_series_insights_reference_data_set" "a" { # at primary westeurope
  name                                = "a"
  time_series_insights_environment_id = azurerm_iot_time_series_insights_gen2_environment.a.id
  location                            = "westeurope"
}

resource "azurerm_logz_monitor" "a" { # at log unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "westeurope"
}

resource "azurerm_monitor_log_profile" "a" { # at log japanwest, export unresolved
  name               = "default"
  categories         = ["Action"]
  locations          = ["global", "japaneast"]
  storage_account_id = azurerm_storage_account.osaka.id
  servicebus_rule_id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.EventHub/namespaces/theirs/authorizationrules/send"

  retention_policy {
    enabled = false
  }
}

resource "azurerm_lab_service_lab" "a" { # at primary japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  title               = "a"
}

resource "azurerm_lab_service_user" "a" { # at primary japaneast
  name   = "a"
  lab_id = azurerm_lab_service_lab.a.id
  email  = "a@example.com"
}

resource "azurerm_mobile_network_sim_group" "a" { # at key japaneast
  name              = "a"
  location          = "japaneast"
  mobile_network_id = "network"
}

resource "azurerm_mobile_network_sim" "a" { # at key japaneast
  name                                     = "a"
  mobile_network_sim_group_id              = azurerm_mobile_network_sim_group.a.id
  authentication_key                       = "not a key"
  integrated_circuit_card_identifier       = "0"
  international_mobile_subscriber_identity = "0"
  operator_key_code                        = "not a code"
}

resource "azurerm_spatial_anchors_account" "a" { # at primary koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_data_factory" "a" { # at primary japaneast, replica japanwest, export eastus, log southeastasia, log koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_data_factory_integration_runtime_managed" "a" { # at key japaneast
  name            = "a"
  data_factory_id = azurerm_data_factory.a.id
  location        = "eastus"
  node_size       = "Standard_D8_v3"

  catalog_info {
    server_endpoint        = azurerm_sql_server.singapore.fully_qualified_domain_name
    administrator_login    = "a"
    administrator_password = "a"
  }

  custom_setup_script {
    blob_container_uri = "${azurerm_storage_account.classic.primary_blob_endpoint}setup"
    sas_token          = "sig=none"
  }
}

# It works in a cluster, for which it is given the credentials.
resource "azurerm_devspace_controller" "a" { # at key koreacentral
  name                                     = "a"
  resource_group_name                      = "rg"
  location                                 = "koreacentral"
  sku_name                                 = "S1"
  target_container_host_resource_id        = "cluster"
  target_container_host_credentials_base64 = "bm90IGEgc2VjcmV0"
}

# Newer databases could stand on older servers.
resource "azurerm_mssql_database" "a" { # at primary southeastasia
  name                 = "a"
  server_id            = azurerm_sql_server.singapore.id
  storage_account_type = "Local"
}

# Arguments that version 3 has no more.
resource "azurerm_container_registry" "listed" { # at primary japaneast, replica japanwest, replica eastus, replica westus, primary koreacentral
  name                     = "listed"
  resource_group_name      = "rg"
  location                 = "japaneast"
  georeplication_locations = ["eastus", "westus"]
  storage_account_id       = azurerm_storage_account.classic.id
}

resource "azurerm_storage_account" "classic" { # at primary koreacentral
  name                     = "classic"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_postgresql_server" "profile" { # at primary koreacentral, backup koreasouth
  name                = "profile"
  resource_group_name = "rg"
  location            = "koreacentral"

  storage_profile {
    geo_redundant_backup = "Enabled"
  }
}

resource "azurerm_mssql_server" "grs" { # at primary koreacentral
  name                = "grs"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_mssql_database" "grs" { # at primary koreacentral, backup koreasouth
  name                 = "grs"
  server_id            = azurerm_mssql_server.grs.id
  storage_account_type = "GRS"
}

# As version 3 had it.
resource "azurerm_container_app_environment" "jobs" {
  name                = "jobs"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_container_app_job" "old" { # at key koreacentral
  name                         = "old"
  resource_group_name          = "rg"
  location                     = "koreacentral"
  container_app_environment_id = azurerm_container_app_environment.jobs.id

  secrets {
    name  = "a"
    value = "b"
  }
}

resource "azurerm_cognitive_account" "scaled" { # at primary koreacentral, export unbound, export unresolved
  name                = "scaled"
  resource_group_name = "rg"
  location            = "koreacentral"
  kind                = "OpenAI"
}

resource "azurerm_cognitive_deployment" "global" {
  name                 = "global"
  cognitive_account_id = azurerm_cognitive_account.scaled.id

  scale {
    type = "GlobalStandard"
  }
}

resource "azurerm_cognitive_deployment" "zone" {
  name                 = "zone"
  cognitive_account_id = azurerm_cognitive_account.scaled.id

  scale {
    type = "DataZoneStandard"
  }
}

resource "azurerm_sql_server" "audited" { # at primary japaneast, log japanwest, log unresolved
  name                = "audited"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"

  extended_auditing_policy {
    storage_endpoint = azurerm_storage_account.osaka.primary_blob_endpoint
  }
}

resource "azurerm_sql_server" "doubly" { # at primary japaneast, log japanwest, log unresolved
  name                = "doubly"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"

  extended_auditing_policy {
    storage_endpoint       = azurerm_storage_account.osaka.primary_blob_endpoint
    log_monitoring_enabled = true
  }
}

resource "azurerm_mssql_server" "watched" { # at primary japaneast, log unresolved
  name                = "watched"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"

  extended_auditing_policy {
    log_monitoring_enabled = true
  }
}

resource "azurerm_mssql_server" "unwatched" { # at primary japaneast
  name                = "unwatched"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"

  extended_auditing_policy {
    log_monitoring_enabled = false
  }
}

resource "azurerm_bot_channel_web_chat" "named" { # at primary koreacentral, log koreacentral
  bot_name            = "named"
  resource_group_name = "rg"
  location            = "koreacentral"
  site_names          = ["a"]
}

resource "azurerm_sql_database" "audited" { # at primary japaneast, backup japanwest, log japanwest, log unresolved
  name                = "audited"
  resource_group_name = "rg"
  location            = "japaneast"
  server_name         = azurerm_sql_server.audited.name

  extended_auditing_policy {
    storage_endpoint = azurerm_storage_account.osaka.primary_blob_endpoint
  }
}

resource "azurerm_autoscale_setting" "mail" { # at primary koreacentral
  name                = "mail"
  resource_group_name = "rg"
  location            = "koreacentral"
  target_resource_id  = "scale-set"

  notification {
    email {
      custom_emails = ["a@example.com"]
    }
  }
}

resource "azurerm_metric_alertrule" "mail" { # at primary koreacentral
  name                = "mail"
  resource_group_name = "rg"
  location            = "koreacentral"

  email_action {
    custom_emails = ["a@example.com"]
  }
}

resource "azurerm_monitor_metric_alertrule" "mail" { # at primary koreacentral
  name                = "mail"
  resource_group_name = "rg"
  location            = "koreacentral"

  email_action {
    custom_emails = ["a@example.com"]
  }
}

resource "azurerm_shared_image_gallery" "virginia" {
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
}

resource "azurerm_lab_service_plan" "gallery" { # at export eastus
  name                = "gallery"
  resource_group_name = "rg"
  location            = "koreacentral"
  allowed_regions     = ["koreacentral"]
  shared_gallery_id   = azurerm_shared_image_gallery.virginia.id
}

resource "azurerm_media_services_account" "keys" { # at primary koreacentral
  name                = "keys"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_media_content_key_policy" "fairplay" { # at key koreacentral
  name                        = "fairplay"
  resource_group_name         = "rg"
  media_services_account_name = azurerm_media_services_account.keys.name

  policy_option {
    name                     = "fairPlay"
    open_restriction_enabled = true

    fairplay_configuration {
      ask          = "a"
      pfx          = "b"
      pfx_password = "c"
    }
  }
}

# A template of licences has no key in it.
resource "azurerm_media_content_key_policy" "widevine" {
  name                        = "widevine"
  resource_group_name         = "rg"
  media_services_account_name = azurerm_media_services_account.keys.name

  policy_option {
    name                            = "widevine"
    open_restriction_enabled        = true
    widevine_configuration_template = "{}"
  }
}

resource "azurerm_lab_service_plan" "support" { # at primary koreacentral
  name                = "support"
  resource_group_name = "rg"
  location            = "koreacentral"
  allowed_regions     = ["koreacentral"]

  support {
    email = "a@example.com"
    phone = "0"
  }
}

resource "azurerm_scheduler_job_collection" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Free"
}

resource "azurerm_scheduler_job" "queue" { # at export japanwest, key koreacentral, primary koreacentral
  name                = "queue"
  resource_group_name = "rg"
  job_collection_name = azurerm_scheduler_job_collection.seoul.name

  action_storage_queue {
    storage_account_name = azurerm_storage_account.osaka.name
    storage_queue_name   = "a"
    sas_token            = "a"
    message              = "a"
  }
}

resource "azurerm_scheduler_job" "web" { # at primary koreacentral, export unresolved, export unresolved
  name                = "web"
  resource_group_name = "rg"
  job_collection_name = azurerm_scheduler_job_collection.seoul.name

  action_web {
    url    = "https://example.com"
    method = "Post"
    body   = "a"
  }

  error_action_web {
    url    = "https://example.com/error"
    method = "Put"
    body   = "a"
  }
}

resource "azurerm_scheduler_job" "ping" { # at primary koreacentral
  name                = "ping"
  resource_group_name = "rg"
  job_collection_name = azurerm_scheduler_job_collection.seoul.name

  action_web {
    url = "https://example.com"
  }
}

# As version 1 of the provider said where backups go.
resource "azurerm_mysql_server" "profile" { # at primary koreacentral, backup koreasouth
  name                = "profile"
  resource_group_name = "rg"
  location            = "koreacentral"

  storage_profile {
    geo_redundant_backup = "Enabled"
  }
}

resource "azurerm_mariadb_server" "profile" { # at primary koreacentral, backup koreasouth
  name                = "profile"
  resource_group_name = "rg"
  location            = "koreacentral"

  storage_profile {
    geo_redundant_backup = "Enabled"
  }
}

resource "azurerm_restore_point_collection" "seoul" { # at backup koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_virtual_machine_restore_point" "seoul" { # at backup koreacentral
  name                                        = "seoul"
  virtual_machine_restore_point_collection_id = azurerm_restore_point_collection.seoul.id
}

resource "azurerm_mssql_server" "tables" { # at primary japanwest
  name                = "tables"
  resource_group_name = "rg"
  location            = "japanwest"
  version             = "12.0"
}

resource "azurerm_hdinsight_storm_cluster" "tables" { # at key koreacentral, primary japanwest, primary koreacentral
  name                = "tables"
  resource_group_name = "rg"
  location            = "koreacentral"
  cluster_version     = "3.6"
  tier                = "Standard"

  metastores {
    ambari {
      server        = azurerm_mssql_server.tables.fully_qualified_domain_name
      database_name = "a"
      username      = "a"
      password      = "a"
    }
  }
}

resource "azurerm_security_center_server_vulnerability_assessment" "a" { # at log unresolved
  virtual_machine_id = "machine"
}

resource "azurerm_eventhub_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_eventhub" "seoul" { # at primary koreacentral
  name              = "seoul"
  namespace_id      = azurerm_eventhub_namespace.seoul.id
  partition_count   = 1
  message_retention = 1
}

resource "azurerm_eventgrid_event_subscription" "blocks" { # at export koreacentral, export unresolved
  name  = "blocks"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"

  eventhub_endpoint {
    eventhub_id = azurerm_eventhub.seoul.id
  }

  hybrid_connection_endpoint {
    hybrid_connection_id = "connection"
  }
}

resource "azurerm_servicebus_namespace" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard"
}

resource "azurerm_servicebus_queue" "named" { # at primary koreacentral
  name                = "named"
  resource_group_name = "rg"
  namespace_name      = azurerm_servicebus_namespace.seoul.name
}

resource "azurerm_servicebus_subscription" "named" { # at primary koreacentral
  name                = "named"
  resource_group_name = "rg"
  namespace_name      = azurerm_servicebus_namespace.seoul.name
  topic_name          = "a"
  max_delivery_count  = 1
}

resource "azurerm_storage_share_directory" "named" { # at primary japanwest
  name                 = "named"
  share_name           = "a"
  storage_account_name = azurerm_storage_account.osaka.name
}

resource "azurerm_data_lake_store" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_data_lake_analytics_account" "a" { # at primary japaneast, primary koreacentral
  name                       = "a"
  resource_group_name        = "rg"
  location                   = "japaneast"
  default_store_account_name = azurerm_data_lake_store.seoul.name
}

resource "azurerm_virtual_machine" "old" { # at primary japaneast, replica koreacentral, cache japanwest
  name                  = "old"
  resource_group_name   = "rg"
  location              = "japaneast"
  vm_size               = "Standard_F2"
  network_interface_ids = ["interface"]

  storage_os_disk {
    name          = "a"
    create_option = "FromImage"
  }
}

resource "azurerm_recovery_services_fabric" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  recovery_vault_name = "vault"
}

resource "azurerm_recovery_replicated_vm" "old" {
  name                      = "old"
  resource_group_name       = "rg"
  recovery_vault_name       = "vault"
  source_vm_id              = azurerm_virtual_machine.old.id
  target_recovery_fabric_id = azurerm_recovery_services_fabric.seoul.id

  managed_disk {
    disk_id                    = azurerm_managed_disk.old.id
    staging_storage_account_id = azurerm_storage_account.osaka.id
  }
}

resource "azurerm_managed_disk" "old" { # at primary japaneast, replica koreacentral
  name                 = "old"
  resource_group_name  = "rg"
  location             = "japaneast"
  storage_account_type = "Standard_LRS"
  create_option        = "Empty"
}

resource "azurerm_application_insights" "osaka" { # at log japanwest
  name                = "osaka"
  resource_group_name = "rg"
  location            = "japanwest"
  application_type    = "web"
}

resource "azurerm_spring_cloud_service" "traced" { # at log japanwest
  name                = "traced"
  resource_group_name = "rg"
  location            = "koreacentral"

  trace {
    instrumentation_key = azurerm_application_insights.osaka.instrumentation_key
  }
}

resource "azurerm_iothub" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_endpoint_storage_container" "named" { # at key koreacentral, export japanwest
  name                = "named"
  resource_group_name = "rg"
  iothub_name         = azurerm_iothub.seoul.name
  container_name      = "a"
  connection_string   = azurerm_storage_account.osaka.primary_blob_connection_string
}

# The machines of a cluster are diagnosed into an account of the service's own.
resource "azurerm_container_service" "diagnosed" { # at primary koreacentral, log koreacentral
  name     = "diagnosed"
  location = "koreacentral"

  diagnostics_profile {
    enabled = true
  }
}

# The archive is another account than the stream's namespace.
resource "azurerm_monitor_log_profile" "theirs" { # at log unresolved, export koreacentral
  name               = "theirs"
  categories         = ["Action"]
  locations          = ["global"]
  storage_account_id = "theirs"
  servicebus_rule_id = azurerm_eventhub_namespace.seoul.id
}

resource "azurerm_servicebus_namespace_authorization_rule" "seoul" {
  name         = "forward"
  namespace_id = azurerm_servicebus_namespace.seoul.id
}

resource "azurerm_monitor_log_profile" "bus" { # at log koreacentral
  name               = "bus"
  categories         = ["Action"]
  locations          = ["global"]
  servicebus_rule_id = azurerm_servicebus_namespace_authorization_rule.seoul.id
}

# What does not run sends nothing.
resource "azurerm_scheduler_job" "disabled" { # at key koreacentral, primary koreacentral
  name                = "disabled"
  resource_group_name = "rg"
  job_collection_name = azurerm_scheduler_job_collection.seoul.name
  state               = "Disabled"

  action_storage_queue {
    storage_account_name = azurerm_storage_account.osaka.name
    storage_queue_name   = "a"
    sas_token            = "a"
    message              = "a"
  }

  error_action_web {
    url    = "https://example.com"
    method = "Put"
    body   = "a"
  }
}

resource "azurerm_cost_management_export_resource_group" "active" { # at log japanwest
  name = "active"

  delivery_info {
    storage_account_id = azurerm_storage_account.osaka.id
    container_name     = "a"
    root_folder_path   = "/"
  }
}

resource "azurerm_cost_management_export_resource_group" "stopped" {
  name   = "stopped"
  active = false

  delivery_info {
    storage_account_id = azurerm_storage_account.osaka.id
    container_name     = "a"
    root_folder_path   = "/"
  }
}

# Replicas of the servers of then.
resource "azurerm_postgresql_server" "source" { # at primary koreacentral, replica eastus
  name     = "source"
  location = "koreacentral"
}

resource "azurerm_postgresql_server" "replica" { # at primary eastus
  name                      = "replica"
  location                  = "eastus"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_postgresql_server.source.id
}

resource "azurerm_mysql_server" "source" { # at primary koreacentral, replica eastus
  name     = "source"
  location = "koreacentral"
}

resource "azurerm_mysql_server" "replica" { # at primary eastus
  name                      = "replica"
  location                  = "eastus"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_mysql_server.source.id
}

resource "azurerm_mariadb_server" "source" { # at primary koreacentral, replica eastus
  name     = "source"
  location = "koreacentral"
}

resource "azurerm_mariadb_server" "replica" { # at primary eastus
  name                      = "replica"
  location                  = "eastus"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_mariadb_server.source.id
}

resource "azurerm_sql_database" "source" { # at primary koreacentral, backup koreasouth, replica eastus
  name        = "source"
  location    = "koreacentral"
  server_name = "here"
}

resource "azurerm_sql_database" "secondary" { # at primary eastus, backup westus
  name               = "source"
  location           = "eastus"
  server_name        = "there"
  create_mode        = "OnlineSecondary"
  source_database_id = azurerm_sql_database.source.id
}

# What signs in elsewhere was kept as it is today.
resource "azurerm_storage_account" "signed_in" { # at primary koreacentral
  name                     = "signedin"
  location                 = "koreacentral"
  account_replication_type = "LRS"
}

resource "azurerm_function_app" "connected" { # at key japaneast, primary japaneast, primary koreacentral
  location                  = "japaneast"
  storage_connection_string = azurerm_storage_account.signed_in.primary_connection_string
}

resource "azurerm_container_service" "principal" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  service_principal {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_hdinsight_ml_services_cluster" "key" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  storage_account {
    storage_account_key = "a"
  }
}

resource "azurerm_hdinsight_rserver_cluster" "key" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  storage_account {
    storage_account_key = "a"
  }
}

resource "azurerm_hdinsight_storm_cluster" "key" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  storage_account {
    storage_account_key = "a"
  }
}

resource "azurerm_sql_database" "detected" { # at backup koreasouth, key koreacentral, primary koreacentral
  location = "koreacentral"

  threat_detection_policy {
    storage_account_access_key = "a"
  }
}

resource "azurerm_mysql_server" "detected" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  threat_detection_policy {
    storage_account_access_key = "a"
  }
}

resource "azurerm_kubernetes_cluster" "directory" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  role_based_access_control {
    azure_active_directory {
      server_app_secret = "a"
    }
  }
}

resource "azurerm_mssql_server" "audited" { # at key koreacentral, primary koreacentral, log unresolved
  location = "koreacentral"

  extended_auditing_policy {
    storage_account_access_key = "a"
  }
}

resource "azurerm_sql_server" "detected" { # at key koreacentral, primary koreacentral
  location = "koreacentral"

  threat_detection_policy {
    storage_account_access_key = "a"
  }
}

resource "azurerm_spring_cloud_service" "unsampled" {
  name                = "unsampled"
  resource_group_name = "rg"
  location            = "koreacentral"

  trace {
    instrumentation_key = azurerm_application_insights.osaka.instrumentation_key
    sample_rate         = 0
  }
}
