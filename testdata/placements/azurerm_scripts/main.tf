# Code that is given or fetched is kept with what runs it.
provider "azurerm" {
  features {}
}

resource "azurerm_automation_account" "seoul" { # at primary koreacentral, backup koreasouth
  location = "koreacentral"
}

resource "azurerm_automation_source_control" "a" { # at primary koreacentral, key koreacentral
  automation_account_id = azurerm_automation_account.seoul.id
  repository_url        = "https://example.com/a.git"

  security {
    token      = "not a token"
    token_type = "PersonalAccessToken"
  }
}

resource "azurerm_linux_web_app" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_app_service_source_control" "a" { # at primary koreacentral
  app_id   = azurerm_linux_web_app.seoul.id
  repo_url = "https://example.com/a"
}

resource "azurerm_linux_web_app_slot" "seoul" { # at primary koreacentral
  app_service_id = azurerm_linux_web_app.seoul.id
}

resource "azurerm_app_service_source_control_slot" "a" { # at primary koreacentral
  slot_id  = azurerm_linux_web_app_slot.seoul.id
  repo_url = "https://example.com/a"
}

resource "azurerm_cosmosdb_account" "seoul" { # at primary koreacentral, backup koreasouth
  name     = "seoul"
  location = "koreacentral"

  geo_location {
    location          = "koreacentral"
    failover_priority = 0
  }
}

resource "azurerm_cosmosdb_sql_container" "seoul" { # at primary koreacentral
  account_name = azurerm_cosmosdb_account.seoul.name
}

resource "azurerm_cosmosdb_sql_function" "a" { # at primary koreacentral
  container_id = azurerm_cosmosdb_sql_container.seoul.id
  body         = "function a() {}"
}

resource "azurerm_cosmosdb_sql_trigger" "a" { # at primary koreacentral
  container_id = azurerm_cosmosdb_sql_container.seoul.id
  body         = "function a() {}"
}

resource "azurerm_cosmosdb_sql_stored_procedure" "a" { # at primary koreacentral
  account_name = azurerm_cosmosdb_account.seoul.name
  body         = "function a() {}"
}

resource "azurerm_cosmosdb_sql_dedicated_gateway" "a" { # at cache koreacentral
  cosmosdb_account_id = azurerm_cosmosdb_account.seoul.id
}

resource "azurerm_stream_analytics_job" "seoul" { # at primary koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_stream_analytics_function_javascript_uda" "a" { # at primary koreacentral
  stream_analytics_job_id = azurerm_stream_analytics_job.seoul.id
  script                  = "function a() {}"
}

resource "azurerm_stream_analytics_function_javascript_udf" "a" { # at primary koreacentral
  stream_analytics_job_name = azurerm_stream_analytics_job.seoul.name
  script                    = "function a() {}"
}

resource "azurerm_mssql_job_agent" "seoul" {
  location = "koreacentral"
}

resource "azurerm_mssql_job" "seoul" {
  job_agent_id = azurerm_mssql_job_agent.seoul.id
}

resource "azurerm_mssql_job_step" "a" { # at primary koreacentral
  job_id     = azurerm_mssql_job.seoul.id
  sql_script = "SELECT 1"
}

resource "azurerm_kusto_database" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_kusto_script" "given" { # at primary koreacentral
  database_id    = azurerm_kusto_database.seoul.id
  script_content = ".create table a (b: string)"
}

resource "azurerm_kusto_script" "fetched" {
  database_id = azurerm_kusto_database.seoul.id
  url         = "https://example.com/a"
}

resource "azurerm_managed_application_definition" "a" { # at primary koreacentral
  location         = "koreacentral"
  package_file_uri = "https://example.com/a.zip"
}

resource "azurerm_managed_application_definition" "inline" {
  location             = "koreacentral"
  main_template        = "{}"
  create_ui_definition = "{}"
}

resource "azurerm_container_registry" "seoul" { # at primary koreacentral, replica koreasouth
  location = "koreacentral"
}

resource "azurerm_container_registry_task" "steps" { # at primary koreacentral, key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  encoded_step {
    task_content  = "version: v1.1.0"
    secret_values = { a = "not a secret" }
  }
}

resource "azurerm_container_registry_task" "context" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  docker_step {
    dockerfile_path      = "Dockerfile"
    context_path         = "https://example.com/a.git"
    context_access_token = "not a token"
  }
}

resource "azurerm_container_registry_task" "arguments" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  docker_step {
    dockerfile_path  = "Dockerfile"
    context_path     = "https://example.com/a.git"
    secret_arguments = { a = "not a secret" }
  }
}

resource "azurerm_container_registry_task" "encoded" { # at primary koreacentral, key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  encoded_step {
    task_content         = "version: v1.1.0"
    context_access_token = "not a token"
  }
}

resource "azurerm_container_registry_task" "file" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  file_step {
    task_file_path       = "a.yaml"
    context_access_token = "not a token"
  }
}

resource "azurerm_container_registry_task" "file_values" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  file_step {
    task_file_path = "a.yaml"
    secret_values  = { a = "not a secret" }
  }
}

resource "azurerm_container_registry_task" "registry" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  registry_credential {
    custom {
      login_server = "example.com"
      username     = "a"
      password     = "not a password"
    }
  }
}

resource "azurerm_container_registry_task" "trigger" { # at key koreacentral
  container_registry_id = azurerm_container_registry.seoul.id

  source_trigger {
    name           = "a"
    repository_url = "https://example.com/a.git"

    authentication {
      token      = "not a token"
      token_type = "PAT"
    }
  }
}

resource "azurerm_container_registry_task" "none" {
  container_registry_id = azurerm_container_registry.seoul.id
}

resource "azurerm_synapse_workspace" "seoul" { # at primary koreacentral, primary unresolved
  location                             = "koreacentral"
  storage_data_lake_gen2_filesystem_id = "lake"
}

# A pool describes the machines that a session gets and gives back.
resource "azurerm_synapse_spark_pool" "a" {
  synapse_workspace_id = azurerm_synapse_workspace.seoul.id
}

resource "azurerm_container_registry_agent_pool" "a" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_container_registry_task" "logged" { # at log koreacentral
  container_registry_id = azurerm_container_registry.seoul.id
  log_template          = "logs/a:{{.Run.ID}}"
}
