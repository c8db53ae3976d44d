# Search, agents and models: some exist only in few areas. An agent that takes no location
# is in the United States.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_discovery_engine_data_store" "global" { # at primary unbound
  data_store_id     = "global"
  display_name      = "global"
  industry_vertical = "GENERIC"
  content_config    = "NO_CONTENT"
  location          = "global"
}

resource "google_discovery_engine_data_store" "states" { # at primary us
  data_store_id     = "states"
  display_name      = "states"
  industry_vertical = "GENERIC"
  content_config    = "NO_CONTENT"
  location          = "us"
}

resource "google_dialogflow_agent" "a" { # at primary us
  display_name          = "a"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
}

resource "google_dialogflow_cx_agent" "a" { # at primary asia-northeast1
  display_name          = "a"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
  location              = "asia-northeast1"
}

resource "google_vertex_ai_endpoint" "tokyo" { # at primary asia-northeast1
  name         = "1"
  display_name = "tokyo"
  location     = "asia-northeast1"
  region       = "asia-northeast1"
}

resource "google_vertex_ai_endpoint" "global" { # at primary unbound
  name         = "2"
  display_name = "global"
  location     = "global"
}

resource "google_document_ai_processor" "a" { # at primary us
  display_name = "a"
  location     = "us"
  type         = "OCR_PROCESSOR"
}

resource "google_bigquery_dataset" "states" { # at primary US
  dataset_id = "states"
}

resource "google_vertex_ai_endpoint" "logged" { # at primary asia-northeast1, log US
  name         = "3"
  display_name = "logged"
  location     = "asia-northeast1"

  predict_request_response_logging_config {
    enabled       = true
    sampling_rate = 0.1

    bigquery_destination {
      output_uri = "bq://p.${google_bigquery_dataset.states.dataset_id}.log"
    }
  }
}

# The service makes a dataset when it is given none.
resource "google_vertex_ai_endpoint" "logged_somewhere" { # at primary asia-northeast1, log unresolved
  name         = "4"
  display_name = "logged-somewhere"
  location     = "asia-northeast1"

  predict_request_response_logging_config {
    enabled = true
  }
}

resource "google_vertex_ai_endpoint" "not_logged" { # at primary asia-northeast1
  name         = "5"
  display_name = "not-logged"
  location     = "asia-northeast1"

  predict_request_response_logging_config {
    enabled = false

    bigquery_destination {
      output_uri = "bq://p.states.log"
    }
  }
}

# What an agent remembers goes through models that may be elsewhere.
resource "google_vertex_ai_reasoning_engine" "a" { # at primary asia-northeast1, export us-central1, export unbound
  display_name = "a"

  context_spec {
    memory_bank_config {
      generation_config {
        model = "projects/p/locations/global/publishers/google/models/gemini-2.5-flash"
      }

      similarity_search_config {
        embedding_model = "projects/p/locations/us-central1/publishers/google/models/text-embedding-005"
      }
    }
  }
}

resource "google_ml_engine_model" "unset" { # at primary us-central1
  name = "unset"
}


resource "google_storage_bucket" "audio" { # at primary us-east1
  name     = "audio"
  location = "us-east1"
}

# An agent and each of its flows may keep what callers say in a bucket.
resource "google_dialogflow_cx_agent" "recorded" { # at primary asia-northeast1, export us-east1
  display_name          = "recorded"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
  location              = "asia-northeast1"

  advanced_settings {
    audio_export_gcs_destination {
      uri = "gs://${google_storage_bucket.audio.name}/calls"
    }
  }
}

resource "google_dialogflow_cx_flow" "recorded" { # at primary asia-northeast1, export us-east1
  display_name = "recorded"
  parent       = google_dialogflow_cx_agent.a.id

  advanced_settings {
    audio_export_gcs_destination {
      uri = "gs://${google_storage_bucket.audio.name}/calls"
    }
  }
}

resource "google_dialogflow_cx_flow" "plain" { # at primary asia-northeast1
  display_name = "plain"
  parent       = google_dialogflow_cx_agent.a.id
}

# A chat engine makes an agent, which may be elsewhere.
resource "google_discovery_engine_chat_engine" "a" { # at primary eu, primary us
  engine_id      = "a"
  collection_id  = "default_collection"
  display_name   = "a"
  location       = "eu"
  data_store_ids = ["a"]

  chat_engine_config {
    allow_cross_region = true

    agent_creation_config {
      default_language_code = "ja"
      time_zone             = "Asia/Tokyo"
      location              = "us"
    }
  }
}

resource "google_ces_app" "kept" { # at primary us, log us
  app_id       = "kept"
  display_name = "kept"
  location     = "us"

  logging_settings {
    bigquery_export_settings {
      enabled = false
      dataset = "theirs"
    }
  }
}

# An app keeps conversations unless that is switched off.
resource "google_ces_app" "not_kept" { # at primary us
  app_id       = "not-kept"
  display_name = "not-kept"
  location     = "us"

  logging_settings {
    conversation_logging_settings {
      disable_conversation_logging = true
    }
  }
}

resource "google_ces_app" "exported" { # at primary us, log us, export unresolved
  app_id       = "exported"
  display_name = "exported"
  location     = "us"

  logging_settings {
    bigquery_export_settings {
      enabled = true
      dataset = "theirs"
    }
  }
}

# The flow that an agent starts with is made with it.
resource "google_dialogflow_cx_version" "start" { # at primary asia-northeast1
  display_name = "start"
  parent       = google_dialogflow_cx_agent.a.start_flow
}

resource "google_dialogflow_cx_security_settings" "exported" { # at export us-east1, export unresolved
  display_name = "exported"
  location     = "asia-northeast1"

  audio_export_settings {
    gcs_bucket = google_storage_bucket.audio.name
  }

  insights_export_settings {
    enable_insights_export = true
  }
}

# What is removed after the conversation is exported nowhere.
resource "google_dialogflow_cx_security_settings" "removed" {
  display_name       = "removed"
  location           = "asia-northeast1"
  retention_strategy = "REMOVE_AFTER_CONVERSATION"

  audio_export_settings {
    gcs_bucket = google_storage_bucket.audio.name
  }

  insights_export_settings {
    enable_insights_export = true
  }
}

# Dialogflow writes the name of a topic with the location of the agent.
resource "google_dialogflow_conversation_profile" "told" { # at export unresolved
  display_name = "told"
  location     = "asia-northeast1"

  notification_config {
    topic = "projects/p/locations/asia-northeast1/topics/t"
  }
}

resource "google_vertex_ai_reasoning_engine" "examples" { # at primary asia-northeast1, export us-central1
  provider     = google-beta
  display_name = "examples"
  region       = "asia-northeast1"

  context_spec {
    example_store_config {
      similarity_search_config {
        embedding_model = "projects/p/locations/us-central1/publishers/google/models/gemini-embedding-001"
      }
    }
  }
}

resource "google_vertex_ai_rag_engine_config" "basic" { # at primary asia-northeast1
  region = "asia-northeast1"

  rag_managed_db_config {
    basic {}
  }
}

# An engine that is not provisioned has nothing left.
resource "google_vertex_ai_rag_engine_config" "off" {
  region = "asia-northeast1"

  rag_managed_db_config {
    unprovisioned {}
  }
}

# What an agent was taught is kept in its parts, where the agent is.
resource "google_dialogflow_cx_agent" "taught" { # at primary us-central1
  display_name          = "taught"
  location              = "us-central1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
}

resource "google_dialogflow_cx_flow" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"
}

resource "google_dialogflow_cx_page" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_flow.taught.id
  display_name = "taught"
}

resource "google_dialogflow_cx_intent" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"

  training_phrases {
    repeat_count = 1

    parts {
      text = "a"
    }
  }
}

resource "google_dialogflow_cx_entity_type" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"
  kind         = "KIND_MAP"
}

resource "google_dialogflow_cx_generator" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"

  prompt_text {
    text = "a"
  }
}

resource "google_dialogflow_cx_generative_settings" "taught" { # at primary us-central1
  parent        = google_dialogflow_cx_agent.taught.id
  language_code = "ja"
}

resource "google_dialogflow_cx_playbook" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"
  goal         = "a"
}

resource "google_dialogflow_cx_test_case" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"
}

resource "google_dialogflow_cx_tool" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "taught"
  description  = "a"
}

resource "google_dialogflow_cx_tool_version" "taught" { # at primary us-central1
  parent       = google_dialogflow_cx_tool.taught.id
  display_name = "taught"

  tool {
    display_name = "taught"
    description  = "a"
  }
}

resource "google_dialogflow_cx_webhook" "signed" { # at key us-central1, export unresolved
  parent       = google_dialogflow_cx_agent.taught.id
  display_name = "signed"

  generic_web_service {
    uri = "https://example.com"

    oauth_config {
      client_id      = "c"
      client_secret  = "s"
      token_endpoint = "https://example.com"
    }
  }
}

resource "google_dialogflow_intent" "taught" { # at primary us
  display_name = "taught"
}

resource "google_dialogflow_entity_type" "taught" { # at primary us
  display_name = "taught"
  kind         = "KIND_MAP"

  entities {
    value    = "a"
    synonyms = ["b"]
  }
}

resource "google_dialogflow_fulfillment" "signed" { # at key us, export unresolved
  display_name = "signed"

  generic_web_service {
    uri      = "https://example.com"
    username = "u"
    password = "p"
  }
}

resource "google_dialogflow_environment" "signed" { # at key us, export unresolved
  provider      = google-beta
  environmentid = "signed"

  fulfillment {
    generic_web_service {
      uri      = "https://example.com"
      password = "p"
    }
  }
}

resource "google_dialogflow_generator" "taught" { # at primary us-central1
  location = "us-central1"

  summarization_context {
    few_shot_examples {
      output {
        summary_suggestion {
          summary_sections {
            section = "a"
            summary = "b"
          }
        }
      }
    }
  }
}

resource "google_firebase_ai_logic_prompt_template" "a" { # at primary us-central1
  template_id     = "a"
  location        = "us-central1"
  display_name    = "a"
  template_string = "a"
}

# A version is what the agent was taught until then.
resource "google_dialogflow_version" "taught" { # at primary us
  description = "taught"
}

resource "google_dialogflow_version" "global" { # at primary us
  parent = "projects/p/agent"
}

resource "google_dialogflow_version" "regional" { # at primary asia-northeast1
  parent = "projects/p/locations/asia-northeast1/agent"
}

resource "google_discovery_engine_assistant" "told" { # at primary eu
  location      = "eu"
  collection_id = "default_collection"
  engine_id     = "a"
  assistant_id  = "told"
  display_name  = "told"

  generation_config {
    system_instruction {
      additional_system_instruction = "a"
    }
  }
}

resource "google_discovery_engine_assistant" "plain" {
  location      = "eu"
  collection_id = "default_collection"
  engine_id     = "a"
  assistant_id  = "plain"
  display_name  = "plain"
}

# What models are asked is cached unless that is switched off.
resource "google_vertex_ai_cache_config" "on" { # at cache unresolved
  disable_cache = false
}

resource "google_vertex_ai_cache_config" "off" {
  disable_cache = true
}

# The feature has values in the type of entities; this only names it.
resource "google_vertex_ai_featurestore_entitytype_feature" "a" {
  name       = "a"
  entitytype = "projects/p/locations/us-central1/featurestores/f/entityTypes/e"
  value_type = "INT64_ARRAY"
}

# Features are served from Bigtable in the zone that is named.
resource "google_vertex_ai_feature_online_store" "here" { # at primary asia-northeast1
  name   = "here"
  region = "asia-northeast1"

  bigtable {
    zone = "asia-northeast1-a"

    auto_scaling {
      min_node_count = 1
      max_node_count = 2
    }
  }
}

resource "google_vertex_ai_feature_online_store" "zoned" { # at primary asia-northeast1, primary us-central1
  name   = "zoned"
  region = "asia-northeast1"

  bigtable {
    zone = "us-central1-a"

    auto_scaling {
      min_node_count = 1
      max_node_count = 2
    }
  }
}
