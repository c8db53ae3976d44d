# What signs in elsewhere is kept with the connection, unless a vault keeps it.
provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "tokyo" { # at key japaneast, replica japanwest
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_linux_web_app" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  service_plan_id     = "plan"

  site_config {}
}

resource "azurerm_app_service_connection" "secret" { # at key koreacentral
  name               = "secret"
  app_service_id     = azurerm_linux_web_app.seoul.id
  target_resource_id = "database"

  authentication {
    type   = "secret"
    name   = "a"
    secret = "b"
  }
}

resource "azurerm_app_service_connection" "certificate" { # at key koreacentral
  name               = "certificate"
  app_service_id     = azurerm_linux_web_app.seoul.id
  target_resource_id = "database"

  authentication {
    type         = "servicePrincipalCertificate"
    client_id    = "a"
    principal_id = "a"
    certificate  = "a"
  }
}

resource "azurerm_app_service_connection" "vault" { # at key japaneast
  name               = "vault"
  app_service_id     = azurerm_linux_web_app.seoul.id
  target_resource_id = "database"

  authentication {
    type   = "secret"
    name   = "a"
    secret = "b"
  }

  secret_store {
    key_vault_id = azurerm_key_vault.tokyo.id
  }
}

resource "azurerm_app_service_connection" "identity" {
  name               = "identity"
  app_service_id     = azurerm_linux_web_app.seoul.id
  target_resource_id = "database"

  authentication {
    type = "systemAssignedIdentity"
  }
}

resource "azurerm_linux_function_app" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  service_plan_id     = "plan"

  site_config {}
}

resource "azurerm_function_app_connection" "secret" { # at key koreacentral
  name               = "secret"
  function_app_id    = azurerm_linux_function_app.seoul.id
  target_resource_id = "database"

  authentication {
    type   = "secret"
    name   = "a"
    secret = "b"
  }
}

resource "azurerm_container_app_environment" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_container_app_environment_storage" "key" { # at key koreacentral
  name                         = "key"
  container_app_environment_id = azurerm_container_app_environment.seoul.id
  account_name                 = "a"
  share_name                   = "a"
  access_key                   = "a"
  access_mode                  = "ReadOnly"
}

resource "azurerm_container_app_environment_storage" "nfs" {
  name                         = "nfs"
  container_app_environment_id = azurerm_container_app_environment.seoul.id
  nfs_server_url               = "a"
  share_name                   = "a"
  access_mode                  = "ReadOnly"
}

resource "azurerm_machine_learning_workspace" "seoul" { # at primary koreacentral, primary unresolved, key unresolved, log unresolved
  name                    = "seoul"
  resource_group_name     = "rg"
  location                = "koreacentral"
  application_insights_id = "insights"
  key_vault_id            = "vault"
  storage_account_id      = "account"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "key" { # at key koreacentral
  name                 = "key"
  workspace_id         = azurerm_machine_learning_workspace.seoul.id
  storage_container_id = "container"
  account_key          = "a"
}

resource "azurerm_machine_learning_datastore_blobstorage" "identity" {
  name                       = "identity"
  workspace_id               = azurerm_machine_learning_workspace.seoul.id
  storage_container_id       = "container"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

resource "azurerm_machine_learning_datastore_datalake_gen2" "secret" { # at key koreacentral
  name                 = "secret"
  workspace_id         = azurerm_machine_learning_workspace.seoul.id
  storage_container_id = "container"
  client_id            = "a"
  tenant_id            = "a"
  client_secret        = "a"
}

resource "azurerm_machine_learning_datastore_fileshare" "token" { # at key koreacentral
  name                    = "token"
  workspace_id            = azurerm_machine_learning_workspace.seoul.id
  storage_fileshare_id    = "share"
  shared_access_signature = "a"
}

resource "azurerm_spring_cloud_service" "seoul" { # at key koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"

  config_server_git_setting {
    uri = "https://example.com/a"

    ssh_auth {
      private_key = "a"
    }
  }
}

resource "azurerm_spring_cloud_app" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  service_name        = azurerm_spring_cloud_service.seoul.name
}

resource "azurerm_spring_cloud_java_deployment" "seoul" { # at primary koreacentral
  name                = "seoul"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
}

resource "azurerm_spring_cloud_connection" "secret" { # at key koreacentral
  name               = "secret"
  spring_cloud_id    = azurerm_spring_cloud_java_deployment.seoul.id
  target_resource_id = "database"

  authentication {
    type   = "secret"
    name   = "a"
    secret = "b"
  }
}

resource "azurerm_spring_cloud_app_cosmosdb_association" "a" { # at key koreacentral
  name                = "a"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
  cosmosdb_account_id = "account"
  api_type            = "table"
  cosmosdb_access_key = "a"
}

resource "azurerm_spring_cloud_app_mysql_association" "a" { # at key koreacentral
  name                = "a"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
  mysql_server_id     = "server"
  database_name       = "a"
  username            = "a"
  password            = "a"
}

resource "azurerm_spring_cloud_app_redis_association" "a" { # at key koreacentral
  name                = "a"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
  redis_cache_id      = "cache"
  redis_access_key    = "a"
}

resource "azurerm_spring_cloud_storage" "a" { # at key koreacentral
  name                    = "a"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id
  storage_account_name    = "a"
  storage_account_key     = "a"
}

resource "azurerm_spring_cloud_configuration_service" "a" { # at key koreacentral
  name                    = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id

  repository {
    name     = "a"
    label    = "a"
    patterns = ["a"]
    uri      = "https://example.com/a"
    username = "a"
    password = "a"
  }
}

resource "azurerm_spring_cloud_api_portal" "a" { # at key koreacentral
  name                    = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id

  sso {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_spring_cloud_dev_tool_portal" "a" { # at key koreacentral
  name                    = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id

  sso {
    client_id     = "a"
    client_secret = "a"
  }
}

resource "azurerm_spring_cloud_accelerator" "a" {
  name                    = "default"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id
}

resource "azurerm_spring_cloud_customized_accelerator" "a" { # at key koreacentral
  name                        = "a"
  spring_cloud_accelerator_id = azurerm_spring_cloud_accelerator.a.id

  git_repository {
    url = "https://example.com/a"

    basic_auth {
      username = "a"
      password = "a"
    }
  }
}

resource "azurerm_dev_center_network_connection" "joined" { # at key koreacentral
  name                = "joined"
  resource_group_name = "rg"
  location            = "koreacentral"
  domain_join_type    = "HybridAzureADJoin"
  subnet_id           = "subnet"
  domain_username     = "a"
  domain_password     = "a"
}

resource "azurerm_netapp_account" "joined" { # at key koreacentral
  name                = "joined"
  resource_group_name = "rg"
  location            = "koreacentral"

  active_directory {
    username        = "a"
    password        = "a"
    smb_server_name = "a"
    dns_servers     = ["192.0.2.1"]
    domain          = "example.com"
  }
}

resource "azurerm_netapp_account" "plain" {
  name                = "plain"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_mssql_virtual_machine_group" "witnessed" { # at key koreacentral
  name                = "witnessed"
  resource_group_name = "rg"
  location            = "koreacentral"
  sql_image_offer     = "SQL2017-WS2016"
  sql_image_sku       = "Developer"

  wsfc_domain_profile {
    fqdn                        = "example.com"
    cluster_subnet_type         = "SingleSubnet"
    storage_account_url         = "https://a.blob.core.windows.net/"
    storage_account_primary_key = "a"
  }
}

resource "azurerm_system_center_virtual_machine_manager_server" "a" { # at key koreacentral
  name                = "a"
  resource_group_name = "rg"
  location            = "koreacentral"
  custom_location_id  = "location"
  fqdn                = "example.com"
  username            = "a"
  password            = "a"
}

resource "azurerm_arc_machine" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  kind                = "SCVMM"
}

resource "azurerm_system_center_virtual_machine_manager_virtual_machine_instance_guest_agent" "a" { # at key koreacentral
  scoped_resource_id = azurerm_arc_machine.seoul.id
  username           = "a"
  password           = "a"
}

resource "azurerm_vpn_server_configuration" "radius" { # at key koreacentral
  name                     = "radius"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  vpn_authentication_types = ["Radius"]

  radius {
    server {
      address = "192.0.2.1"
      secret  = "a"
      score   = 1
    }
  }
}

resource "azurerm_vpn_server_configuration" "directory" {
  name                     = "directory"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  vpn_authentication_types = ["AAD"]

  azure_active_directory_authentication {
    audience = "a"
    issuer   = "a"
    tenant   = "a"
  }
}

resource "azurerm_iothub" "seoul" { # at primary koreacentral, replica koreasouth, export unresolved, export unresolved, export unresolved, export unresolved
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_endpoint_cosmosdb_account" "a" { # at key koreacentral
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.seoul.id
  container_name      = "a"
  database_name       = "a"
  endpoint_uri        = "https://a.documents.azure.com"
  primary_key         = "a"
  secondary_key       = "b"
}

resource "azurerm_iothub_endpoint_eventhub" "a" { # at key koreacentral
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.seoul.id
  connection_string   = "a"
}

resource "azurerm_iothub_endpoint_eventhub" "identity" {
  name                = "identity"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.seoul.id
  authentication_type = "identityBased"
  endpoint_uri        = "sb://a.servicebus.windows.net"
  entity_path         = "a"
}

resource "azurerm_iothub_file_upload" "a" { # at key koreacentral
  iothub_id         = azurerm_iothub.seoul.id
  container_name    = "a"
  connection_string = "a"
}

resource "azurerm_digital_twins_instance" "seoul" { # at primary koreacentral, replica koreasouth, export unresolved
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_digital_twins_endpoint_eventgrid" "a" { # at key koreacentral
  name                                 = "a"
  digital_twins_id                     = azurerm_digital_twins_instance.seoul.id
  eventgrid_topic_endpoint             = "https://a.example.com"
  eventgrid_topic_primary_access_key   = "a"
  eventgrid_topic_secondary_access_key = "b"
}

resource "azurerm_stream_analytics_job" "seoul" { # at primary koreacentral, export unresolved
  name                 = "seoul"
  resource_group_name  = "rg"
  location             = "koreacentral"
  transformation_query = "a"
}

resource "azurerm_stream_analytics_job_storage_account" "a" { # at key koreacentral
  stream_analytics_job_id = azurerm_stream_analytics_job.seoul.id
  authentication_mode     = "ConnectionString"
  storage_account_name    = "theirs"
  storage_account_key     = "a"
}

resource "azurerm_spring_cloud_dynatrace_application_performance_monitoring" "a" { # at log unresolved, key koreacentral
  name                    = "a"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id
  tenant                  = "a"
  tenant_token            = "a"
  connection_point        = "a"
}

resource "azurerm_spring_cloud_app_dynamics_application_performance_monitoring" "a" { # at log unresolved, key koreacentral
  name                     = "a"
  spring_cloud_service_id  = azurerm_spring_cloud_service.seoul.id
  agent_account_name       = "a"
  agent_account_access_key = "a"
  controller_host_name     = "a"
}

resource "azurerm_iothub" "osaka" { # at primary japanwest, replica japaneast, export unresolved
  name                = "osaka"
  resource_group_name = "rg"
  location            = "japanwest"

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_iothub_endpoint_storage_container" "a" { # at key japanwest
  name                = "a"
  resource_group_name = "rg"
  iothub_id           = azurerm_iothub.osaka.id
  container_name      = "a"
  connection_string   = "a"
}

# A configuration's repository is elsewhere, and what signs in to it is with the cluster.
resource "azurerm_kubernetes_cluster" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_kubernetes_flux_configuration" "git" { # at primary unresolved, key koreacentral
  name       = "git"
  cluster_id = azurerm_kubernetes_cluster.seoul.id
  namespace  = "flux"

  git_repository {
    url                    = "ssh://git@example.com/a"
    reference_type         = "branch"
    reference_value        = "main"
    ssh_private_key_base64 = "a"
  }

  kustomizations {
    name = "a"
  }
}

resource "azurerm_kubernetes_flux_configuration" "public" { # at primary unresolved
  name       = "public"
  cluster_id = azurerm_kubernetes_cluster.seoul.id
  namespace  = "flux"

  git_repository {
    url             = "https://example.com/a"
    reference_type  = "branch"
    reference_value = "main"
  }

  kustomizations {
    name = "a"
  }
}

resource "azurerm_arc_kubernetes_flux_configuration" "bucket" { # at primary unresolved, key unresolved
  name       = "bucket"
  cluster_id = "cluster"
  namespace  = "flux"

  bucket {
    bucket_name       = "a"
    url               = "https://example.com"
    access_key        = "a"
    secret_key_base64 = "a"
  }

  kustomizations {
    name = "a"
  }
}

resource "azurerm_kubernetes_cluster_extension" "seoul" { # at primary unresolved, key koreacentral
  name           = "seoul"
  cluster_id     = azurerm_kubernetes_cluster.seoul.id
  extension_type = "a"

  configuration_protected_settings = {
    token = "a"
  }
}

# A gateway for people who dial in keeps the secrets of the servers that know them.
resource "azurerm_virtual_network_gateway" "radius" { # at key koreacentral
  name                = "radius"
  resource_group_name = "rg"
  location            = "koreacentral"
  type                = "Vpn"
  sku                 = "VpnGw1"

  ip_configuration {
    public_ip_address_id = "address"
    subnet_id            = "subnet"
  }

  vpn_client_configuration {
    address_space = ["10.0.0.0/24"]

    radius_server {
      address = "10.1.0.1"
      secret  = "a"
      score   = 1
    }
  }
}

resource "azurerm_virtual_network_gateway" "radius_address" { # at key koreacentral
  name                = "radius-address"
  resource_group_name = "rg"
  location            = "koreacentral"
  type                = "Vpn"
  sku                 = "VpnGw1"

  ip_configuration {
    public_ip_address_id = "address"
    subnet_id            = "subnet"
  }

  vpn_client_configuration {
    address_space         = ["10.0.0.0/24"]
    radius_server_address = "10.1.0.1"
    radius_server_secret  = "a"
  }
}

resource "azurerm_virtual_network_gateway" "site" {
  name                = "site"
  resource_group_name = "rg"
  location            = "koreacentral"
  type                = "Vpn"
  sku                 = "VpnGw1"

  ip_configuration {
    public_ip_address_id = "address"
    subnet_id            = "subnet"
  }
}

# The string that registers a firewall has a key in it.
resource "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama" "a" { # at key koreacentral
  name                   = "a"
  resource_group_name    = "rg"
  location               = "koreacentral"
  panorama_base64_config = "a"
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama" "a" { # at key koreacentral
  name                   = "a"
  resource_group_name    = "rg"
  location               = "koreacentral"
  panorama_base64_config = "a"
}

resource "azurerm_container_group" "registry" { # at key koreacentral
  name                = "registry"
  resource_group_name = "rg"
  location            = "koreacentral"
  os_type             = "Linux"

  image_registry_credential {
    server   = "example.com"
    username = "a"
    password = "a"
  }
}

resource "azurerm_container_group" "share" { # at key koreacentral
  name                = "share"
  resource_group_name = "rg"
  location            = "koreacentral"
  os_type             = "Linux"

  container {
    name   = "a"
    image  = "a"
    cpu    = 1
    memory = 1

    volume {
      name                 = "a"
      mount_path           = "/a"
      share_name           = "a"
      storage_account_name = "theirs"
      storage_account_key  = "a"
    }
  }
}

# A server that writes its records into an account keeps the account's key.
resource "azurerm_mssql_server" "seoul" { # at log unresolved, log unresolved, primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  version             = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "key" { # at key koreacentral
  server_id                  = azurerm_mssql_server.seoul.id
  storage_endpoint           = "https://theirs.blob.core.windows.net/"
  storage_account_access_key = "a"
}

resource "azurerm_mssql_database" "seoul" { # at backup koreasouth, log unresolved, log unresolved, primary koreacentral
  name      = "seoul"
  server_id = azurerm_mssql_server.seoul.id
}

resource "azurerm_mssql_database_extended_auditing_policy" "key" { # at key koreacentral
  database_id                = azurerm_mssql_database.seoul.id
  storage_endpoint           = "https://theirs.blob.core.windows.net/"
  storage_account_access_key = "a"
}

resource "azurerm_synapse_workspace" "seoul" { # at log unresolved, log unresolved, primary koreacentral, primary unresolved
  name                                 = "seoul"
  resource_group_name                  = "rg"
  location                             = "koreacentral"
  storage_data_lake_gen2_filesystem_id = "lake"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "key" { # at key koreacentral
  synapse_workspace_id       = azurerm_synapse_workspace.seoul.id
  storage_endpoint           = "https://theirs.blob.core.windows.net/"
  storage_account_access_key = "a"
}

resource "azurerm_linux_virtual_machine" "seoul" { # at primary koreacentral, backup unresolved
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_mssql_virtual_machine" "seoul" { # at key koreacentral
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  auto_backup {
    retention_period_in_days   = 7
    storage_blob_endpoint      = "https://theirs.blob.core.windows.net/"
    storage_account_access_key = "a"
  }
}

resource "azurerm_linux_virtual_machine" "encrypted" { # at primary koreacentral, backup unresolved
  name     = "encrypted"
  location = "koreacentral"
}

resource "azurerm_mssql_virtual_machine" "encrypted" { # at key koreacentral
  virtual_machine_id = azurerm_linux_virtual_machine.encrypted.id

  auto_backup {
    retention_period_in_days = 7
    storage_blob_endpoint    = "https://theirs.blob.core.windows.net/"
    encryption_password      = "not a password"
  }
}

# What is sent with each event may be a secret.
resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_eventgrid_event_subscription" "header" { # at export unresolved, key koreacentral
  name  = "header"
  scope = azurerm_storage_account.seoul.id

  webhook_endpoint {
    url = "https://example.com"
  }

  delivery_property {
    header_name = "Authorization"
    type        = "Static"
    value       = "a"
    secret      = true
  }
}

resource "azurerm_eventgrid_system_topic" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  source_resource_id  = azurerm_storage_account.seoul.id
  topic_type          = "Microsoft.Storage.StorageAccounts"
}

resource "azurerm_eventgrid_system_topic_event_subscription" "header" { # at export unresolved, key koreacentral
  name                = "header"
  resource_group_name = "rg"
  system_topic        = azurerm_eventgrid_system_topic.seoul.name

  webhook_endpoint {
    url = "https://example.com"
  }

  delivery_property {
    header_name = "Authorization"
    type        = "Static"
    value       = "a"
    secret      = true
  }
}

# A custom location is given what signs in to its cluster.
resource "azurerm_extended_location_custom_location" "a" { # at key koreacentral
  name                  = "a"
  resource_group_name   = "rg"
  location              = "koreacentral"
  namespace             = "a"
  host_resource_id      = "cluster"
  cluster_extension_ids = ["extension"]

  authentication {
    type  = "KubeConfig"
    value = "a"
  }
}

resource "azurerm_extended_location_custom_location" "none" {
  name                  = "none"
  resource_group_name   = "rg"
  location              = "koreacentral"
  namespace             = "a"
  host_resource_id      = "cluster"
  cluster_extension_ids = ["extension"]
}

resource "azurerm_kusto_database" "seoul" { # at primary koreacentral
  name         = "seoul"
  location     = "koreacentral"
  cluster_name = "cluster"
}

resource "azurerm_kusto_script" "fetched" { # at key koreacentral
  name        = "fetched"
  database_id = azurerm_kusto_database.seoul.id
  url         = "https://theirs.blob.core.windows.net/scripts/a.txt"
  sas_token   = "a"
}

# What is built is uploaded to the service.
resource "azurerm_spring_cloud_build_deployment" "seoul" { # at primary koreacentral
  name                = "built"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
  build_result_id     = "<default>"
}

# The image stays in its registry.
resource "azurerm_spring_cloud_container_deployment" "seoul" {
  name                = "pulled"
  spring_cloud_app_id = azurerm_spring_cloud_app.seoul.id
  server              = "docker.io"
  image               = "a"
}

resource "azurerm_log_analytics_workspace" "reads" { # at log koreacentral
  name                = "reads"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_log_analytics_storage_insights" "reads" { # at key koreacentral, log koreacentral
  name                = "reads"
  resource_group_name = "rg"
  workspace_id        = azurerm_log_analytics_workspace.reads.id
  storage_account_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/theirs"
  storage_account_key = "a"
}

# The catalog of packages can be on a server of the retired type.
resource "azurerm_sql_server" "catalog" { # at primary koreacentral
  name     = "catalog"
  location = "koreacentral"
  version  = "12.0"
}

resource "azurerm_data_factory" "catalog" { # at primary japaneast, replica japanwest, export koreacentral, log koreacentral
  name     = "catalog"
  location = "japaneast"
}

resource "azurerm_data_factory_integration_runtime_azure_ssis" "catalog" { # at key japaneast
  name            = "catalog"
  data_factory_id = azurerm_data_factory.catalog.id
  location        = "koreacentral"
  node_size       = "Standard_D8_v3"

  catalog_info {
    server_endpoint        = azurerm_sql_server.catalog.fully_qualified_domain_name
    administrator_login    = "a"
    administrator_password = "a"
  }
}

# A vault that nothing is put into keeps nothing.
resource "azurerm_app_service_connection" "identity_and_vault" {
  name               = "identity-and-vault"
  app_service_id     = azurerm_linux_web_app.seoul.id
  target_resource_id = "database"

  authentication {
    type = "systemAssignedIdentity"
  }

  secret_store {
    key_vault_id = azurerm_key_vault.tokyo.id
  }
}

# An app is given what signs in, in many places.
resource "azurerm_linux_web_app" "strings" { # at primary koreacentral, key koreacentral
  location = "koreacentral"

  connection_string {
    name  = "a"
    type  = "SQLAzure"
    value = "not a secret"
  }
}

resource "azurerm_windows_web_app" "image" { # at primary koreacentral, key koreacentral
  location = "koreacentral"

  site_config {
    application_stack {
      docker_registry_password = "not a password"
}
}
}

resource "azurerm_data_factory_integration_runtime_azure_ssis" "licensed" { # at key japaneast
  name            = "licensed"
  data_factory_id = azurerm_data_factory.licensed.id
  location        = "japaneast"
  node_size       = "Standard_D8_v3"

  express_custom_setup {
    component {
      name    = "a"
      license = "not a licence"
    }
  }
}

resource "azurerm_linux_function_app" "image" { # at primary koreacentral, key koreacentral
  location = "koreacentral"

  site_config {
    application_stack {
      docker {
        registry_password = "not a password"
      }
    }
  }
}

resource "azurerm_app_service" "mounts" { # at primary koreacentral, key koreacentral
  location = "koreacentral"

  storage_account {
    access_key = "not a key"
  }
}

resource "azurerm_windows_function_app" "users" { # at primary koreacentral, key koreacentral
  location = "koreacentral"

  auth_settings {
    enabled = true

    github {
      client_id     = "a"
      client_secret = "not a secret"
    }
  }
}

resource "azurerm_linux_web_app_slot" "users" { # at primary koreacentral, key koreacentral
  app_service_id = azurerm_linux_web_app.seoul.id

  auth_settings {
    enabled = true

    active_directory {
      client_id     = "a"
      client_secret = "not a secret"
    }
  }
}

resource "azurerm_app_service_source_control" "image" { # at primary koreacentral, export unresolved, key koreacentral
  app_id = azurerm_linux_web_app.seoul.id

  github_action_configuration {
    container_configuration {
      image_name        = "a"
      registry_url      = "https://example.com"
      registry_username = "a"
      registry_password = "not a password"
    }
  }
}

resource "azurerm_static_web_app" "repository" { # at primary unbound, key unbound
  location         = "eastasia"
  repository_token = "not a token"
}

resource "azurerm_sentinel_data_connector_threat_intelligence_taxii" "a" { # at log koreacentral, key koreacentral
  log_analytics_workspace_id = azurerm_log_analytics_workspace.indicators.id
  user_name                  = "a"
  password                   = "not a password"
}

resource "azurerm_log_analytics_workspace" "indicators" { # at log koreacentral
  location = "koreacentral"
}

resource "azurerm_cognitive_account" "questions" { # at primary koreacentral, key koreacentral
  location                                     = "koreacentral"
  kind                                         = "TextAnalytics"
  custom_question_answering_search_service_key = "not a key"
}

resource "azurerm_ai_foundry" "seoul" { # at primary koreacentral, primary unresolved, key unresolved
  location           = "koreacentral"
  storage_account_id = "theirs"
  key_vault_id       = "theirs"
}

resource "azurerm_machine_learning_datastore_blobstorage" "hub" { # at key koreacentral
  workspace_id = azurerm_ai_foundry.seoul.id
  account_key  = "not a key"
}

resource "azurerm_data_factory" "licensed" { # at primary japaneast, replica japanwest, export japaneast
  name     = "licensed"
  location = "japaneast"
}
