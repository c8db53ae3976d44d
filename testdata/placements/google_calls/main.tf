# What agents, accounts, tables and jobs call gets what people said or what is kept: a function
# of the cloud is where it is, and any other server is known by its address alone.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

provider "google-beta" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_cloud_run_v2_service" "states" { # at primary us-central1
  name     = "states"
  location = "us-central1"

  template {
    containers {
      image = "us-docker.pkg.dev/cloudrun/container/hello"
    }
  }
}

resource "google_dialogflow_cx_agent" "states" { # at primary us-central1
  display_name          = "states"
  location              = "us-central1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
}

resource "google_dialogflow_cx_agent" "a" { # at primary asia-northeast1
  display_name          = "a"
  location              = "asia-northeast1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
}

resource "google_dialogflow_cx_webhook" "function" { # at export us-central1
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "function"

  generic_web_service {
    uri = google_cloud_run_v2_service.states.uri
  }
}

resource "google_dialogflow_cx_webhook" "private" { # at export unresolved, key asia-northeast1
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "private"

  service_directory {
    service = "projects/p/locations/asia-northeast1/namespaces/n/services/s"

    generic_web_service {
      uri = "https://example.com"

      oauth_config {
        client_id      = "c"
        client_secret  = "s"
        token_endpoint = "https://example.com"
      }
    }
  }
}

resource "google_dialogflow_cx_webhook" "disabled" {
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "disabled"
  disabled     = true

  generic_web_service {
    uri = "https://example.com"
  }
}

resource "google_dialogflow_fulfillment" "function" { # at export us-central1
  display_name = "function"
  enabled      = true

  generic_web_service {
    uri = google_cloud_run_v2_service.states.uri
  }
}

resource "google_dialogflow_fulfillment" "disabled" {
  display_name = "disabled"
  enabled      = false

  generic_web_service {
    uri = "https://example.com"
  }
}

resource "google_dialogflow_environment" "function" { # at export us-central1
  environmentid = "function"

  fulfillment {
    generic_web_service {
      uri = google_cloud_run_v2_service.states.uri
    }
  }
}

resource "google_integration_connectors_connection" "states" {
  name              = "states"
  location          = "us-central1"
  connector_version = "v"
}

resource "google_dialogflow_cx_tool" "api" { # at primary asia-northeast1, export unresolved, key asia-northeast1
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "api"
  description  = "a"

  open_api_spec {
    text_schema = "s"

    authentication {
      bearer_token_config {
        token = "t"
      }
    }
  }
}

resource "google_dialogflow_cx_tool" "connector" { # at primary asia-northeast1, export us-central1
  provider     = google-beta
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "connector"
  description  = "a"

  connector_spec {
    name = google_integration_connectors_connection.states.id

    actions {
      connection_action_id = "a"
    }
  }
}

# The browser runs such a function.
resource "google_dialogflow_cx_tool" "client" { # at primary asia-northeast1
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "client"
  description  = "a"

  function_spec {
    input_schema = "{}"
  }
}

# A secret of a vault takes the place of one that is written beside it.
resource "google_dialogflow_cx_tool" "vault" { # at primary asia-northeast1, export unresolved
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "vault"
  description  = "a"

  open_api_spec {
    text_schema = "s"

    authentication {
      api_key_config {
        key_name                   = "k"
        api_key                    = "ignored"
        request_location           = "HEADER"
        secret_version_for_api_key = "projects/p/secrets/s/versions/1"
      }
    }
  }
}

resource "google_dialogflow_cx_tool_version" "api" { # at primary asia-northeast1, export unresolved, key asia-northeast1
  parent       = google_dialogflow_cx_tool.api.id
  display_name = "api"

  tool {
    display_name = "api"
    description  = "a"

    open_api_spec {
      text_schema = "s"

      authentication {
        oauth_config {
          client_id        = "c"
          client_secret    = "s"
          oauth_grant_type = "CLIENT_CREDENTIAL"
          token_endpoint   = "https://example.com/token"
        }
      }
    }
  }
}

resource "google_dialogflow_cx_tool_version" "connector" { # at primary asia-northeast1, export us-central1
  provider     = google-beta
  parent       = google_dialogflow_cx_tool.connector.id
  display_name = "connector"

  tool {
    display_name = "connector"
    description  = "a"

    connector_spec {
      name = "projects/p/locations/us-central1/connections/c"

      actions {
        connection_action_id = "a"
      }
    }
  }
}

resource "google_ces_agent" "remote" { # at primary us, export us-central1
  app          = "a"
  agent_id     = "remote"
  location     = "us"
  display_name = "remote"

  remote_dialogflow_agent {
    agent   = google_dialogflow_cx_agent.states.id
    flow_id = "f"
  }
}

resource "google_ces_toolset" "mcp" { # at primary us, export us-central1
  app        = "a"
  toolset_id = "mcp"
  location   = "us"

  mcp_toolset {
    server_address = google_cloud_run_v2_service.states.uri
  }
}

resource "google_ces_toolset" "open_api" { # at primary us, export unresolved
  app        = "a"
  toolset_id = "open-api"
  location   = "us"

  open_api_toolset {
    open_api_schema = "s"
  }
}

resource "google_ces_toolset" "connector" { # at primary us, export us-central1
  app        = "a"
  toolset_id = "connector"
  location   = "us"

  connector_toolset {
    connection = google_integration_connectors_connection.states.id

    auth_config {}

    connector_actions {
      connection_action_id = "a"
    }
  }
}

resource "google_agentic_applications_analyst_agent_persona" "mcp" { # at primary us-central1, export unresolved, key us-central1
  provider                 = google-beta
  analyst_agent_persona_id = "mcp"
  display_name             = "mcp"
  location                 = "us-central1"

  mcp_data_sources {
    display_name = "on"
    description  = "on"
    enabled      = true
    server_url   = "https://mcp.example.com"
    api_key      = "k"
  }

  mcp_data_sources {
    display_name = "off"
    description  = "off"
    enabled      = false
    server_url   = "https://mcp.example.com"
  }
}

# A conversation may go on with people at another company, and what they search for is kept.
resource "google_dialogflow_conversation_profile" "handed_over" { # at export unresolved, log asia-northeast1
  display_name = "handed-over"
  location     = "asia-northeast1"

  human_agent_handoff_config {
    live_person_config {
      account_number = "1"
    }
  }

  human_agent_assistant_config {
    human_agent_suggestion_config {
      feature_configs {
        suggestion_feature {
          type = "KNOWLEDGE_SEARCH"
        }
      }
    }
  }
}

resource "google_dialogflow_conversation_profile" "searched_by_users" { # at log asia-northeast1
  display_name = "searched-by-users"
  location     = "asia-northeast1"

  human_agent_assistant_config {
    end_user_suggestion_config {
      feature_configs {
        suggestion_feature {
          type = "KNOWLEDGE_SEARCH"
        }
      }
    }
  }
}

resource "google_dialogflow_conversation_profile" "not_kept" {
  display_name = "not-kept"
  location     = "asia-northeast1"

  human_agent_assistant_config {
    human_agent_suggestion_config {
      feature_configs {
        disable_agent_query_logging = true

        suggestion_feature {
          type = "KNOWLEDGE_SEARCH"
        }
      }
    }
  }
}

# Who signs in.
resource "google_cloudfunctions_function" "states" { # at primary us-east1
  name    = "states"
  region  = "us-east1"
  runtime = "nodejs20"
}

resource "google_identity_platform_config" "asked" { # at primary unresolved, export us-east1, export unresolved
  blocking_functions {
    triggers {
      event_type   = "beforeSignIn"
      function_uri = google_cloudfunctions_function.states.https_trigger_url
    }

    triggers {
      event_type   = "beforeCreate"
      function_uri = "https://example.com"
    }
  }
}

# Rows of tables.
resource "google_bigquery_dataset" "tokyo" { # at primary asia-northeast1
  dataset_id = "tokyo"
  location   = "asia-northeast1"
}

resource "google_bigquery_routine" "remote" { # at primary asia-northeast1, export us-central1
  dataset_id      = google_bigquery_dataset.tokyo.dataset_id
  routine_id      = "remote"
  routine_type    = "SCALAR_FUNCTION"
  definition_body = ""

  remote_function_options {
    endpoint   = google_cloud_run_v2_service.states.uri
    connection = "c"
  }
}

resource "google_bigquery_routine" "elsewhere" { # at primary asia-northeast1, export unresolved
  dataset_id      = google_bigquery_dataset.tokyo.dataset_id
  routine_id      = "elsewhere"
  routine_type    = "SCALAR_FUNCTION"
  definition_body = ""

  remote_function_options {
    endpoint   = "https://us-east1-p.cloudfunctions.net/f"
    connection = "c"
  }
}

# What jobs and tasks carry.
resource "google_cloud_scheduler_job" "run" { # at primary asia-northeast1, export us-central1
  name     = "run"
  schedule = "0 * * * *"

  http_target {
    uri         = google_cloud_run_v2_service.states.uri
    http_method = "POST"
    body        = "Ym9keQ=="
  }
}

resource "google_cloud_scheduler_job" "empty" {
  name     = "empty"
  schedule = "0 * * * *"

  http_target {
    uri = "https://example.com/"
  }
}

resource "google_cloud_tasks_queue" "overridden" { # at primary asia-northeast1, export unresolved
  name     = "overridden"
  location = "asia-northeast1"

  http_target {
    uri_override {
      host = "example.com"
    }
  }
}

# What describes APIs.
resource "google_apihub_curation" "a" { # at export us-central1
  curation_id  = "a"
  location     = "asia-northeast1"
  display_name = "a"

  endpoint {
    application_integration_endpoint_details {
      trigger_id = "api_trigger/c"
      uri        = "https://integrations.googleapis.com/v1/projects/1/locations/us-central1/integrations/c:execute"
    }
  }
}

# A job that is paused sends nothing, and still has its message.
resource "google_cloud_scheduler_job" "paused" { # at primary asia-northeast1
  name     = "paused"
  schedule = "0 * * * *"
  paused   = true

  http_target {
    uri         = "https://example.com/"
    http_method = "POST"
    body        = "Ym9keQ=="
  }
}

# Tools of an assistant for code, at addresses of the customer's own.
resource "google_gemini_code_tools_setting" "own" { # at export unresolved
  code_tools_setting_id = "own"
  location              = "global"

  enabled_tool {
    handle       = "a"
    tool         = "t"
    uri_override = "https://example.com"
  }
}

# A tool without such an address has a server too.
resource "google_gemini_code_tools_setting" "plain" { # at export unresolved
  code_tools_setting_id = "plain"
  location              = "global"

  enabled_tool {
    handle = "a"
    tool   = "t"
  }
}

# What messages and events are pushed to.
resource "google_pubsub_topic" "tokyo" { # at primary asia-northeast1
  name = "tokyo"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1"]
  }
}

resource "google_pubsub_subscription" "pushed" { # at primary asia-northeast1, export us-central1
  name  = "pushed"
  topic = google_pubsub_topic.tokyo.id

  push_config {
    push_endpoint = "${google_cloud_run_v2_service.states.uri}/push"
  }
}

resource "google_eventarc_pipeline" "pushed" { # at primary asia-northeast1, export us-central1, export unresolved
  pipeline_id = "pushed"
  location    = "asia-northeast1"

  destinations {
    http_endpoint {
      uri = google_cloud_run_v2_service.states.uri
    }
  }

  destinations {
    http_endpoint {
      uri = "https://example.com"
    }
  }
}

# What is asked is searched for in the web.
resource "google_gemini_gemini_gcp_enablement_setting" "searching" { # at export unresolved
  gemini_gcp_enablement_setting_id = "searching"
  location                         = "global"
  web_grounding_type               = "GROUNDING_WITH_GOOGLE_SEARCH"
}

resource "google_gemini_gemini_gcp_enablement_setting" "searching_too" { # at export unresolved
  gemini_gcp_enablement_setting_id = "searching-too"
  location                         = "global"
  disable_web_grounding            = false
}

resource "google_gemini_gemini_gcp_enablement_setting" "not_searching" {
  gemini_gcp_enablement_setting_id = "not-searching"
  location                         = "global"
  disable_web_grounding            = true
}

# Tasks of a queue that is paused go nowhere.
resource "google_cloud_tasks_queue" "paused" { # at primary asia-northeast1
  name          = "paused"
  location      = "asia-northeast1"
  desired_state = "PAUSED"

  http_target {
    uri_override {
      host = "example.com"
    }
  }
}

# Agents of most regions can only ask data stores that are somewhere else.
resource "google_discovery_engine_data_store" "everywhere" { # at primary unbound
  location          = "global"
  data_store_id     = "everywhere"
  display_name      = "everywhere"
  industry_vertical = "GENERIC"
}

resource "google_dialogflow_cx_tool" "store" { # at primary asia-northeast1, export unbound
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "store"
  description  = "d"

  data_store_spec {
    data_store_connections {
      data_store = google_discovery_engine_data_store.everywhere.id
    }

    fallback_prompt {}
  }
}

resource "google_dialogflow_cx_flow" "store" { # at primary asia-northeast1, export unbound
  parent       = google_dialogflow_cx_agent.a.id
  display_name = "store"

  knowledge_connector_settings {
    enabled = true

    data_store_connections {
      data_store = "projects/p/locations/global/collections/default_collection/dataStores/s"
    }
  }
}

resource "google_dialogflow_cx_page" "off" { # at primary asia-northeast1
  parent       = google_dialogflow_cx_flow.store.id
  display_name = "off"

  knowledge_connector_settings {
    enabled = false

    data_store_connections {
      data_store = google_discovery_engine_data_store.everywhere.id
    }
  }
}

resource "google_ces_tool" "store" { # at primary us, export unbound
  app      = "a"
  tool_id  = "store"
  location = "us"

  data_store_tool {
    name = "store"

    data_store_source {
      data_store {
        name = google_discovery_engine_data_store.everywhere.name
      }
    }
  }
}

resource "google_ces_tool" "files" { # at primary us, export us-central1
  app      = "a"
  tool_id  = "files"
  location = "us"

  file_search_tool {
    name        = "files"
    corpus_type = "USER_OWNED"
    file_corpus = "projects/p/locations/us-central1/ragCorpora/1"
  }
}

resource "google_ces_toolset" "fake" { # at primary us
  app        = "a"
  toolset_id = "fake"
  location   = "us"

  open_api_toolset {
    open_api_schema = "{}"
  }

  tool_fake_config {
    enable_fake_mode = true
  }
}

resource "google_ces_tool" "web" { # at primary us, export unresolved
  app      = "a"
  tool_id  = "web"
  location = "us"

  google_search_tool {
    name = "web"
  }
}

resource "google_discovery_engine_assistant" "web" { # at export unresolved
  location           = "us"
  collection_id      = "default_collection"
  engine_id          = "e"
  assistant_id       = "web"
  display_name       = "web"
  web_grounding_type = "WEB_GROUNDING_TYPE_GOOGLE_SEARCH"
}

resource "google_discovery_engine_assistant" "alone" {
  location           = "us"
  collection_id      = "default_collection"
  engine_id          = "e"
  assistant_id       = "alone"
  display_name       = "alone"
  web_grounding_type = "WEB_GROUNDING_TYPE_DISABLED"
}

resource "google_discovery_engine_chat_engine" "linked" { # at primary eu, export us-central1
  engine_id      = "linked"
  collection_id  = "default_collection"
  location       = "eu"
  display_name   = "linked"
  data_store_ids = ["s"]

  chat_engine_config {
    dialogflow_agent_to_link = google_dialogflow_cx_agent.states.id
    allow_cross_region       = true
  }
}

# A connector may ask and change what it connects to, or only read it.
resource "google_discovery_engine_data_connector" "acts" { # at primary us, export unresolved
  location                = "us"
  collection_id           = "acts"
  collection_display_name = "acts"
  data_source             = "jira"
  params                  = { instance_uri = "https://example.atlassian.net" }
  refresh_interval        = "86400s"
  connector_modes         = ["DATA_INGESTION", "ACTIONS"]
}

resource "google_discovery_engine_data_connector" "reads" { # at primary us
  location                = "us"
  collection_id           = "reads"
  collection_display_name = "reads"
  data_source             = "jira"
  params                  = { instance_uri = "https://example.atlassian.net" }
  refresh_interval        = "86400s"
  connector_modes         = ["DATA_INGESTION"]
}

resource "google_agentic_applications_analyst_agent_persona" "markets" { # at primary us-central1, export unresolved
  analyst_agent_persona_id = "markets"
  location                 = "us-central1"
  display_name             = "markets"

  external_data_sources {
    enabled = true

    fred {}
  }
}

# An agent that a profile hands conversations to, or asks for suggestions, keeps what it hears.
resource "google_dialogflow_agent" "anywhere" { # at primary us
  display_name          = "anywhere"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
}

resource "google_dialogflow_conversation_profile" "automated" { # at export us, export europe-west1
  display_name = "automated"
  location     = "asia-northeast1"

  automated_agent_config {
    agent = "${google_dialogflow_agent.anywhere.id}/environments/draft"
  }

  human_agent_assistant_config {
    human_agent_suggestion_config {
      feature_configs {
        query_config {
          dialogflow_query_source {
            agent = "projects/p/locations/europe-west1/agent"
          }
        }
      }
    }
  }
}

resource "google_ces_app" "us" { # at primary us
  app_id       = "us"
  location     = "us"
  display_name = "us"

  logging_settings {
    conversation_logging_settings {
      disable_conversation_logging = true
    }
  }
}

resource "google_dialogflow_conversation_profile" "app" { # at export us
  display_name = "app"
  location     = "asia-northeast1"

  automated_agent_config {
    agent = google_ces_app.us.id
  }
}

resource "google_dialogflow_environment" "password" { # at export unresolved, key us
  environmentid = "password"

  fulfillment {
    name = "f"

    generic_web_service {
      uri      = "https://example.com"
      username = "u"
      password = "p"
    }
  }
}

resource "google_dialogflow_cx_agent" "engine" { # at primary asia-northeast1, export us
  display_name          = "engine"
  location              = "asia-northeast1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"

  gen_app_builder_settings {
    engine = "projects/p/locations/us/collections/default_collection/engines/e"
  }
}

# What an agent is taught may be pushed to GitHub.
resource "google_dialogflow_cx_agent" "pushed" { # at primary asia-northeast1, export unresolved
  display_name          = "pushed"
  location              = "asia-northeast1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"

  git_integration_settings {
    github_settings {
      repository_uri = "https://api.github.com/repos/o/r"
      access_token   = "t"
    }
  }
}

# A widget has instructions of its own, and records what people do unless told not to.
resource "google_discovery_engine_widget_config" "a" { # at primary eu, log eu
  location  = "eu"
  engine_id = "e"

  ui_settings {
    generative_answer_config {
      model_prompt_preamble = "Be kind."
    }
  }
}

resource "google_discovery_engine_widget_config" "off" {
  location  = "eu"
  engine_id = "e"

  ui_settings {
    disable_user_events_collection = true
  }
}

# What one block switches off, another that says nothing does not.
resource "google_dialogflow_conversation_profile" "partly" { # at log asia-northeast1
  display_name = "partly"
  location     = "asia-northeast1"

  human_agent_assistant_config {
    human_agent_suggestion_config {
      feature_configs {
        disable_agent_query_logging = true

        suggestion_feature {
          type = "KNOWLEDGE_SEARCH"
        }
      }

      feature_configs {
        suggestion_feature {
          type = "KNOWLEDGE_SEARCH"
        }
      }
    }
  }
}

# An agent that suggests by what agents of flesh and blood say is told that, too.
resource "google_dialogflow_conversation_profile" "side" { # at export asia-northeast1, export us-central1
  display_name = "side"
  location     = "asia-northeast1"

  human_agent_assistant_config {
    human_agent_suggestion_config {
      feature_configs {
        query_config {
          dialogflow_query_source {
            agent = "projects/p/locations/asia-northeast1/agents/a"

            human_agent_side_config {
              agent = "projects/p/locations/us-central1/agents/b"
            }
          }
        }
      }
    }
  }
}

# What people think of the results is recorded where it is asked for, whatever else is.
resource "google_discovery_engine_widget_config" "asked" { # at log eu
  location  = "eu"
  engine_id = "e"

  ui_settings {
    disable_user_events_collection = true
    enable_quality_feedback        = true
  }
}

resource "google_secure_source_manager_hook" "function" { # at export us-central1
  hook_id       = "function"
  location      = "asia-northeast1"
  repository_id = "r"
  target_uri    = google_cloud_run_v2_service.states.uri
}

resource "google_monitoring_notification_channel" "function" { # at export us-central1
  display_name = "function"
  type         = "webhook_tokenauth"

  labels = {
    url = google_cloud_run_v2_service.states.uri
  }
}

# What is made as a file of Google Workspace goes there, and not as a file to be fetched.
resource "google_agentic_applications_analyst_agent_persona" "docs" { # at primary us-central1, export unresolved
  provider                 = google-beta
  analyst_agent_persona_id = "docs"
  display_name             = "docs"
  location                 = "us-central1"

  artifacts_config {
    document_generation_options {
      export_format = "GOOGLE_DOCS"
    }
  }
}

resource "google_agentic_applications_analyst_agent_persona" "slides" { # at primary us-central1, export unresolved
  provider                 = google-beta
  analyst_agent_persona_id = "slides"
  display_name             = "slides"
  location                 = "us-central1"

  artifacts_config {
    slide_generation_options {
      export_format = "GOOGLE_SLIDES"
    }
  }
}

resource "google_agentic_applications_analyst_agent_persona" "files" { # at primary us-central1
  provider                 = google-beta
  analyst_agent_persona_id = "files"
  display_name             = "files"
  location                 = "us-central1"

  artifacts_config {
    document_generation_options {
      export_format = "PDF"
    }

    slide_generation_options {
      export_format = "PPTX"
    }
  }
}
