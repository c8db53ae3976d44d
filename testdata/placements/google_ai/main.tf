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
