# A log bucket may be nowhere in particular. A sink writes where its destination is, and so
# does an export of findings, whatever location its setting has.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_logging_project_bucket_config" "global" { # at log unbound
  project   = "p"
  location  = "global"
  bucket_id = "_Default"
}

resource "google_logging_project_bucket_config" "tokyo" { # at log asia-northeast1
  project   = "p"
  location  = "asia-northeast1"
  bucket_id = "tokyo"
}

resource "google_bigquery_dataset" "states" { # at primary US
  dataset_id = "states"
}

resource "google_logging_project_sink" "to_states" { # at export US
  name        = "to-states"
  destination = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_logging_project_sink" "to_tokyo" { # at export asia-northeast1
  name        = "to-tokyo"
  destination = "logging.googleapis.com/${google_logging_project_bucket_config.tokyo.id}"
}

resource "google_logging_project_sink" "to_theirs" { # at export unresolved
  name        = "to-theirs"
  destination = "storage.googleapis.com/theirs"
}

resource "google_scc_v2_organization_scc_big_query_export" "a" { # at export US
  big_query_export_id = "a"
  organization        = "123456789012"
  dataset             = google_bigquery_dataset.states.id
}

resource "google_chronicle_data_table" "states" { # at primary us
  data_table_id = "states"
  description   = "a"
  instance      = "00000000-0000-0000-0000-000000000000"
  location      = "us"
}

resource "google_chronicle_data_table" "tokyo" { # at primary asia-northeast1
  data_table_id = "tokyo"
  description   = "a"
  instance      = "00000000-0000-0000-0000-000000000000"
  location      = "asia-northeast1"
}

# A dataset is linked where its bucket is, and another bucket may have the same name.
resource "google_logging_linked_dataset" "tokyo" { # at log asia-northeast1
  link_id = "tokyo"
  bucket  = google_logging_project_bucket_config.tokyo.id
}

resource "google_logging_linked_dataset" "namesake" { # at log us-east1
  link_id  = "namesake"
  parent   = "projects/theirs"
  location = "us-east1"
  bucket   = "tokyo"
}

# A sink that is disabled exports nothing, and a feed without content only names.
resource "google_logging_project_sink" "disabled" {
  name        = "disabled"
  disabled    = true
  destination = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_logging_folder_sink" "to_states" { # at export US
  name        = "to-states"
  folder      = "1"
  destination = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_logging_organization_sink" "to_states" { # at export US
  name        = "to-states"
  org_id      = "1"
  disabled    = false
  destination = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_logging_billing_account_sink" "disabled" {
  name            = "disabled"
  billing_account = "b"
  disabled        = true
  destination     = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_pubsub_topic" "states" { # at primary us-east1
  name = "states"

  message_storage_policy {
    allowed_persistence_regions = ["us-east1"]
  }
}

resource "google_cloud_asset_project_feed" "content" { # at export us-east1
  feed_id      = "content"
  content_type = "RESOURCE"

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.states.id
    }
  }
}

resource "google_cloud_asset_folder_feed" "names" {
  feed_id         = "names"
  billing_project = "p"
  folder          = "1"

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.states.id
    }
  }
}

resource "google_cloud_asset_organization_feed" "unspecified" {
  feed_id         = "unspecified"
  billing_project = "p"
  org_id          = "1"
  content_type    = "CONTENT_TYPE_UNSPECIFIED"

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.states.id
    }
  }
}
