# A connection keeps what signs in, where it is kept itself; one that names a secret of a vault keeps none.
provider "azurerm" {
  features {}
}

resource "azurerm_api_management" "seoul" { # at primary koreacentral, replica koreasouth
  location        = "koreacentral"
  publisher_name  = "a"
  publisher_email = "a@example.com"
}

resource "azurerm_api_management_identity_provider_aad" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_identity_provider_aadb2c" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_identity_provider_facebook" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_identity_provider_google" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_identity_provider_microsoft" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_identity_provider_twitter" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_openid_connect_provider" "a" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name
  client_secret       = "not a secret"
}

resource "azurerm_api_management_authorization_server" "a" { # at key koreacentral
  api_management_name     = azurerm_api_management.seoul.name
  client_secret           = "not a secret"
  resource_owner_password = "not a password"
}

resource "azurerm_api_management_authorization_server" "none" {
  api_management_name = azurerm_api_management.seoul.name
}

resource "azurerm_api_management_backend" "authorization" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = "not a secret"
    }
  }
}

resource "azurerm_api_management_backend" "header" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name

  credentials {
    header = { key = "not a key" }
  }
}

resource "azurerm_api_management_backend" "query" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name

  credentials {
    query = { key = "not a key" }
  }
}

resource "azurerm_api_management_backend" "proxy" { # at key koreacentral
  api_management_name = azurerm_api_management.seoul.name

  proxy {
    url      = "https://example.com"
    username = "a"
    password = "not a password"
  }
}

resource "azurerm_api_management_backend" "none" {
  api_management_name = azurerm_api_management.seoul.name
  url                 = "https://example.com"
}

resource "azurerm_data_factory" "seoul" { # at primary koreacentral, replica koreasouth
  location = "koreacentral"
}

resource "azurerm_data_factory_linked_service_azure_file_storage" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_table_storage" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_mysql" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_odbc" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_postgresql" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_snowflake" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_synapse" "a" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_search" "a" { # at key koreacentral
  data_factory_id    = azurerm_data_factory.seoul.id
  search_service_key = "not a key"
}

resource "azurerm_data_factory_linked_custom_service" "a" { # at key koreacentral
  data_factory_id      = azurerm_data_factory.seoul.id
  type_properties_json = "{}"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "connection_string_insecure" { # at key koreacentral
  data_factory_id            = azurerm_data_factory.seoul.id
  connection_string_insecure = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "sas_uri" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  sas_uri         = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "service_principal_key" { # at key koreacentral
  data_factory_id       = azurerm_data_factory.seoul.id
  service_principal_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_azure_databricks" "access_token" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  access_token    = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_databricks" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_azure_function" "key" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  key             = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_function" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_azure_sql_database" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_sql_database" "service_principal_key" { # at key koreacentral
  data_factory_id       = azurerm_data_factory.seoul.id
  service_principal_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_azure_sql_database" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_cosmosdb" "account_key" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  account_key     = "not a secret"
}

resource "azurerm_data_factory_linked_service_cosmosdb" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_cosmosdb" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_cosmosdb_mongoapi" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_cosmosdb_mongoapi" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_data_lake_storage_gen2" "service_principal_key" { # at key koreacentral
  data_factory_id       = azurerm_data_factory.seoul.id
  service_principal_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_data_lake_storage_gen2" "storage_account_key" { # at key koreacentral
  data_factory_id     = azurerm_data_factory.seoul.id
  storage_account_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_data_lake_storage_gen2" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_kusto" "service_principal_key" { # at key koreacentral
  data_factory_id       = azurerm_data_factory.seoul.id
  service_principal_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_kusto" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_sftp" "password" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  password        = "not a secret"
}

resource "azurerm_data_factory_linked_service_sftp" "private_key_content_base64" { # at key koreacentral
  data_factory_id            = azurerm_data_factory.seoul.id
  private_key_content_base64 = "not a secret"
}

resource "azurerm_data_factory_linked_service_sftp" "private_key_passphrase" { # at key koreacentral
  data_factory_id        = azurerm_data_factory.seoul.id
  private_key_path       = "/keys/a"
  private_key_passphrase = "not a secret"
}

resource "azurerm_data_factory_linked_service_sftp" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_sql_managed_instance" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_sql_managed_instance" "service_principal_key" { # at key koreacentral
  data_factory_id       = azurerm_data_factory.seoul.id
  service_principal_key = "not a secret"
}

resource "azurerm_data_factory_linked_service_sql_managed_instance" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_sql_server" "connection_string" { # at key koreacentral
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "not a secret"
}

resource "azurerm_data_factory_linked_service_sql_server" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_web" "password" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  password        = "not a secret"
}

resource "azurerm_data_factory_linked_service_web" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_data_factory_linked_service_odata" "basic" { # at key koreacentral
  data_factory_id = azurerm_data_factory.seoul.id

  basic_authentication {
    username = "a"
    password = "not a password"
  }
}

resource "azurerm_data_factory_linked_service_odata" "none" {
  data_factory_id = azurerm_data_factory.seoul.id
}

resource "azurerm_databricks_workspace" "seoul" { # at primary koreacentral, replica koreasouth
  location = "koreacentral"
  sku      = "standard"
}

resource "azurerm_data_factory_linked_service_azure_databricks" "logs" { # at log koreacentral
  data_factory_id  = azurerm_data_factory.seoul.id
  msi_workspace_id = azurerm_databricks_workspace.seoul.id

  new_cluster_config {
    log_destination = "dbfs:/logs"
  }
}

resource "azurerm_synapse_workspace" "seoul" { # at primary koreacentral, primary unresolved
  location                             = "koreacentral"
  storage_data_lake_gen2_filesystem_id = "lake"
}

resource "azurerm_synapse_linked_service" "a" { # at key koreacentral
  synapse_workspace_id = azurerm_synapse_workspace.seoul.id
  type_properties_json = "{}"
}

data "azurerm_managed_api" "seoul" {
  name     = "servicebus"
  location = "koreacentral"
}

resource "azurerm_api_connection" "a" { # at key koreacentral
  managed_api_id   = data.azurerm_managed_api.seoul.id
  parameter_values = { connectionString = "not a secret" }
}

resource "azurerm_api_connection" "elsewhere" { # at key unresolved
  managed_api_id   = "/subscriptions/a/providers/Microsoft.Web/locations/koreacentral/managedApis/servicebus"
  parameter_values = { connectionString = "not a secret" }
}

resource "azurerm_api_connection" "none" {
  managed_api_id = data.azurerm_managed_api.seoul.id
}

# With these a service checks its own callers.
resource "azurerm_azuread_service_principal_password" "a" {
  service_principal_id = "a"
  value                = "not a password"
}

resource "azurerm_nginx_deployment" "seoul" {
  location = "koreacentral"
}

resource "azurerm_nginx_api_key" "a" {
  nginx_deployment_id = azurerm_nginx_deployment.seoul.id
  secret_text         = "not a secret"
}

resource "azurerm_cognitive_account" "seoul" { # at primary koreacentral, key japaneast
  location = "koreacentral"
  kind     = "AIServices"
}

resource "azurerm_cognitive_account_connection_account_key" "a" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.seoul.id
}

resource "azurerm_cognitive_account_connection_api_key" "a" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.seoul.id
}

resource "azurerm_cognitive_account_connection_custom_keys" "a" { # at key unresolved
  cognitive_account_id = azurerm_cognitive_account.seoul.id
}

resource "azurerm_key_vault" "tokyo" { # at key japaneast, replica japanwest
  location = "japaneast"
}

resource "azurerm_cognitive_account_connection_account_managed_identity" "vault" {
  cognitive_account_id = azurerm_cognitive_account.seoul.id
  category             = "AzureKeyVault"
  target               = azurerm_key_vault.tokyo.vault_uri
}

resource "azurerm_cognitive_account_connection_account_managed_identity" "storage" {
  cognitive_account_id = azurerm_cognitive_account.seoul.id
  category             = "AzureStorageAccount"
  target               = "https://example.com"
}

resource "azurerm_bot_channel_facebook" "a" { # at key westeurope, export unresolved, replica unresolved
  location = "westeurope"
}

resource "azurerm_bot_channel_line" "a" { # at key westeurope, export unresolved, replica unresolved
  location = "westeurope"
}

resource "azurerm_bot_channel_sms" "a" { # at key westeurope, export unresolved, replica unresolved
  location = "westeurope"
}

resource "azurerm_bot_channel_email" "a" { # at key westeurope, export unresolved, replica unresolved
  location       = "westeurope"
  email_password = "not a password"
}

resource "azurerm_bot_channel_email" "code" { # at export unresolved, key westeurope, replica unresolved
  location   = "westeurope"
  magic_code = "a"
}

resource "azurerm_ai_services" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_bot_channel_direct_line_speech" "a" { # at primary westeurope, export koreacentral, replica unresolved
  location             = "westeurope"
  cognitive_account_id = azurerm_ai_services.seoul.id
}

resource "azurerm_media_services_account" "seoul" { # at primary koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_media_streaming_locator" "a" { # at key koreacentral
  media_services_account_name = azurerm_media_services_account.seoul.name

  content_key {
    value = "not a key"
  }
}

resource "azurerm_media_streaming_locator" "none" {
  media_services_account_name = azurerm_media_services_account.seoul.name
}

# Before version 3 a connection named its factory.
resource "azurerm_data_factory" "named" { # at primary koreacentral, replica koreasouth
  name     = "named"
  location = "koreacentral"
}

resource "azurerm_data_factory_linked_service_mysql" "named" { # at key koreacentral
  data_factory_name = azurerm_data_factory.named.name
  connection_string = "not a secret"
}

# Inputs and outputs of a job keep their keys with it.
resource "azurerm_stream_analytics_job" "seoul" { # at primary koreacentral, export unresolved, export unresolved, export unresolved, export unresolved, export unresolved, export unresolved, export unresolved, export unresolved, export unresolved
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_stream_analytics_reference_input_blob" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  storage_account_key       = "not a secret"
}

resource "azurerm_stream_analytics_reference_input_blob" "none" {
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
}

resource "azurerm_stream_analytics_reference_input_mssql" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  password                  = "not a secret"
}

resource "azurerm_stream_analytics_reference_input_mssql" "none" {
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
}

resource "azurerm_stream_analytics_stream_input_blob" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  storage_account_key       = "not a secret"
}

resource "azurerm_stream_analytics_stream_input_blob" "none" {
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
}

resource "azurerm_stream_analytics_stream_input_eventhub" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  shared_access_policy_key  = "not a secret"
}

resource "azurerm_stream_analytics_stream_input_eventhub" "none" {
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
}

resource "azurerm_stream_analytics_stream_input_eventhub_v2" "a" { # at key koreacentral
  stream_analytics_job_id  = azurerm_stream_analytics_job.seoul.id
  shared_access_policy_key = "not a secret"
}

resource "azurerm_stream_analytics_stream_input_eventhub_v2" "none" {
  stream_analytics_job_id = azurerm_stream_analytics_job.seoul.id
}

resource "azurerm_stream_analytics_stream_input_iothub" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  shared_access_policy_key  = "not a secret"
}

resource "azurerm_stream_analytics_stream_input_iothub" "none" {
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
}

resource "azurerm_stream_analytics_output_blob" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  storage_account_key       = "not a secret"
}

resource "azurerm_stream_analytics_output_cosmosdb" "a" { # at key koreacentral
  stream_analytics_job_id = azurerm_stream_analytics_job.seoul.id
  cosmosdb_account_key    = "not a secret"
}

resource "azurerm_stream_analytics_output_eventhub" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  shared_access_policy_key  = "not a secret"
}

resource "azurerm_stream_analytics_output_function" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  api_key                   = "not a secret"
}

resource "azurerm_stream_analytics_output_mssql" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  password                  = "not a secret"
}

resource "azurerm_stream_analytics_output_servicebus_queue" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  shared_access_policy_key  = "not a secret"
}

resource "azurerm_stream_analytics_output_servicebus_topic" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  shared_access_policy_key  = "not a secret"
}

resource "azurerm_stream_analytics_output_synapse" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  password                  = "not a secret"
}

resource "azurerm_stream_analytics_output_table" "a" { # at key koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  storage_account_key       = "not a secret"
}

resource "azurerm_active_directory_domain_service" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_active_directory_domain_service_trust" "a" { # at key koreacentral
  domain_service_id = azurerm_active_directory_domain_service.seoul.id
  password          = "not a password"
}

resource "azurerm_iot_time_series_insights_event_source_eventhub" "a" { # at key koreacentral
  location          = "koreacentral"
  shared_access_key = "not a key"
}

resource "azurerm_iot_time_series_insights_event_source_iothub" "a" { # at key koreacentral
  location          = "koreacentral"
  shared_access_key = "not a key"
}

# What a vault keeps, or an identity takes the place of, is not in the string.
resource "azurerm_data_factory_linked_service_snowflake" "vault" {
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "jdbc:snowflake://theirs.snowflakecomputing.com/?user=a"

  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_synapse" "vault" {
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "Data Source=theirs;User ID=a"

  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_sql_server" "vault" {
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "Data Source=theirs;User ID=a"

  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_sql_managed_instance" "vault" {
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "Data Source=theirs;User ID=a"

  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_azure_sql_database" "vault" {
  data_factory_id   = azurerm_data_factory.seoul.id
  connection_string = "Data Source=theirs;User ID=a"

  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_azure_sql_database" "identity" {
  data_factory_id      = azurerm_data_factory.seoul.id
  connection_string    = "Data Source=theirs"
  use_managed_identity = true
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" "vault" {
  data_factory_id = azurerm_data_factory.seoul.id
  sas_uri         = "https://theirs.blob.core.windows.net"

  sas_token_linked_key_vault_key {
    linked_service_name = "vault"
    secret_name         = "a"
  }
}

resource "azurerm_data_factory_linked_service_azure_databricks" "addressed" { # at key koreacentral, log koreacentral
  data_factory_id = azurerm_data_factory.seoul.id
  access_token    = "not a token"
  adb_domain      = "https://${azurerm_databricks_workspace.seoul.workspace_url}"

  new_cluster_config {
    log_destination = "dbfs:/logs"
  }
}

# A linked vault keeps the secrets itself.
resource "azurerm_synapse_linked_service" "vault" {
  synapse_workspace_id = azurerm_synapse_workspace.seoul.id
  type                 = "AzureKeyVault"
  type_properties_json = jsonencode({ baseUrl = "https://theirs.vault.azure.net/" })
}

resource "azurerm_synapse_linked_service" "table" { # at key koreacentral
  synapse_workspace_id = azurerm_synapse_workspace.seoul.id
  type                 = "AzureTableStorage"
  type_properties_json = jsonencode({ connectionString = "not a secret" })
}

resource "azurerm_data_factory_linked_custom_service" "vault" {
  data_factory_id      = azurerm_data_factory.seoul.id
  type                 = "AzureKeyVault"
  type_properties_json = jsonencode({ baseUrl = "https://theirs.vault.azure.net/" })
}
