# What the service itself decides when nothing is set: never the provider's region.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_bigquery_dataset" "default" { # want "keeps warehouse data in US \\(US\\) \\[data-outside\\]"
  dataset_id = "default_location"
}

resource "google_bigquery_table" "in_it" {
  dataset_id = google_bigquery_dataset.default.dataset_id # want "google_bigquery_table.in_it keeps warehouse data in US \\(US\\) \\[data-outside\\]"
  table_id   = "in_it"
}

resource "google_secret_manager_secret" "anywhere" { # want "no region binds it.*\\[data-unbound\\]"
  secret_id = "anywhere"

  replication {
    auto {}
  }
}

# What only signs in is a secret.
resource "google_datastream_connection_profile" "source" {
  connection_profile_id = "source"
  display_name          = "source"
  location              = "us-central1" # want "keeps secrets in us-central1 \\(US\\) \\[data-outside\\]"

  mysql_profile {
    hostname = "h"
    username = "u"
    password = "p"
  }
}

resource "google_dialogflow_cx_webhook" "login" {
  parent       = "projects/p/locations/us-central1/agents/a" # want "keeps secrets in us-central1 \\(US\\) \\[data-outside\\]"
  display_name = "login"
  disabled     = true

  generic_web_service {
    uri = "https://asia-northeast1-p.cloudfunctions.net/f"

    oauth_config {
      client_id      = "c"
      client_secret  = "s"
      token_endpoint = "https://example.com"
    }
  }
}
