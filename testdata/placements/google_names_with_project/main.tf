# What a name refers to is known, though the project in it is only when Terraform plans.
provider "google" {
  region = "asia-northeast1"
}

data "google_project" "this" {}

resource "google_bigquery_dataset" "far" { # at primary us-east1
  dataset_id = "far"
  location   = "us-east1"
}

resource "google_bigquery_table" "far" { # at primary us-east1
  dataset_id = google_bigquery_dataset.far.dataset_id
  table_id   = "far"
}

resource "google_pubsub_topic" "near" { # at primary asia-northeast1
  name = "near"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1"]
  }
}

resource "google_pubsub_subscription" "to_table" { # at primary asia-northeast1, export us-east1
  name  = "to-table"
  topic = "projects/${data.google_project.this.project_id}/topics/${google_pubsub_topic.near.name}"

  bigquery_config {
    table = "${google_bigquery_table.far.project}.${google_bigquery_table.far.dataset_id}.${google_bigquery_table.far.table_id}"
  }
}

resource "google_storage_bucket" "far" { # at primary us-east1
  name     = "far"
  location = "US-EAST1"
}

resource "google_chronicle_data_export" "named" { # at export us-east1
  location   = "asia-northeast1"
  instance   = "i"
  start_time = "2026-01-01T00:00:00Z"
  end_time   = "2026-01-02T00:00:00Z"
  gcs_bucket = "projects/${data.google_project.this.number}/buckets/${google_storage_bucket.far.name}"
}

# Another name is that of something else.
resource "google_chronicle_data_export" "another" { # at export unresolved
  location   = "asia-northeast1"
  instance   = "i"
  start_time = "2026-01-01T00:00:00Z"
  end_time   = "2026-01-02T00:00:00Z"
  gcs_bucket = "projects/${data.google_project.this.number}/buckets/another-${google_storage_bucket.far.name}"
}

resource "google_healthcare_dataset" "far" { # at primary us-east4
  name     = "far"
  location = "us-east4"
}

resource "google_healthcare_fhir_store" "far" { # at primary us-east4
  name    = "far"
  dataset = google_healthcare_dataset.far.id
  version = "R4"
}

resource "google_healthcare_dicom_store" "to_table" { # at primary us-east4, export us-east1
  name    = "to-table"
  dataset = google_healthcare_dataset.far.id

  stream_configs {
    bigquery_destination {
      table_uri = "bq://${google_bigquery_dataset.far.project}.${google_bigquery_dataset.far.dataset_id}.${google_bigquery_table.far.table_id}"
    }
  }
}

# A store is where its dataset is.
resource "google_healthcare_pipeline_job" "mapping" { # at export us-east4
  name     = "mapping"
  location = "asia-northeast1"
  dataset  = google_healthcare_dataset.far.id

  mapping_pipeline_job {
    fhir_store_destination = "${google_healthcare_dataset.far.id}/fhirStores/${google_healthcare_fhir_store.far.name}"

    mapping_config {}
  }
}

# The same name in another project is something else.
resource "google_pubsub_topic" "logs" { # at primary asia-northeast1
  project = "ours"
  name    = "logs"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1"]
  }
}

resource "google_logging_project_sink" "ours" { # at export asia-northeast1
  name        = "ours"
  destination = "pubsub.googleapis.com/projects/ours/topics/logs"
}

resource "google_logging_project_sink" "theirs" { # at export unresolved
  name        = "theirs"
  destination = "pubsub.googleapis.com/projects/theirs/topics/logs"
}
