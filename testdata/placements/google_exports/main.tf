# What goes from a service to another.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

# Profiles and findings go to other services as well, none of which says where it keeps them.
resource "google_data_loss_prevention_discovery_config" "published" { # at primary asia-northeast1, export unresolved, export unresolved, export unresolved
  parent   = "projects/p/locations/asia-northeast1"
  location = "asia-northeast1"
  status   = "RUNNING"

  actions {
    publish_to_scc {}
  }

  actions {
    publish_to_chronicle {}
  }

  actions {
    publish_to_dataplex_catalog {}
  }
}

resource "google_data_loss_prevention_job_trigger" "published" { # at export unresolved, export unresolved
  parent = "projects/p/locations/asia-northeast1"

  inspect_job {
    actions {
      publish_summary_to_cscc {}
    }

    actions {
      publish_findings_to_dataplex_catalog {}
    }

    actions {
      job_notification_emails {}
    }

    storage_config {
      big_query_options {
        table_reference {
          project_id = "p"
          dataset_id = "d"
          table_id   = "t"
        }
      }
    }
  }
}

# A connector's own settings say where records go.
resource "google_managed_kafka_connector" "a" { # at primary asia-northeast1, export unresolved
  connector_id    = "a"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = "com.wepay.kafka.connect.bigquery.BigQuerySinkConnector"
    "defaultDataset"  = "d"
  }
}

resource "google_kms_key_ring" "far" {
  name     = "far"
  location = "us-east1"
}

resource "google_kms_crypto_key" "far" { # at key us-east1
  name     = "far"
  key_ring = google_kms_key_ring.far.id
}

resource "google_looker_instance" "exported" { # at primary asia-northeast1, export unresolved, key us-east1, key asia-northeast1
  name = "exported"

  oauth_config {
    client_id     = "a"
    client_secret = "b"
  }

  periodic_export_config {
    gcs_uri = "gs://theirs"
    kms_key = google_kms_crypto_key.far.id

    start_time {
      hours = 1
    }
  }
}

resource "google_transcoder_job" "named" { # at export unresolved
  location    = "asia-northeast1"
  template_id = "projects/p/locations/asia-northeast1/jobTemplates/theirs"
}

# Reports are in a bucket where their configuration is, whoever declares the bucket.
resource "google_storage_insights_report_config" "theirs" { # at export us-central1
  location = "us-central1"

  object_metadata_report_options {
    metadata_fields = ["name"]

    storage_destination_options {
      bucket = "theirs"
    }
  }
}

# Gemini answers from anywhere.
resource "google_looker_instance" "gemini" { # at primary asia-northeast1, export unbound, key asia-northeast1
  name           = "gemini"
  gemini_enabled = true

  oauth_config {
    client_id     = "c"
    client_secret = "s"
  }
}

# The connector for BigQuery names its dataset.
resource "google_bigquery_dataset" "sunk" { # at primary us-east1
  dataset_id = "sunk"
  location   = "us-east1"
}

resource "google_managed_kafka_connector" "sunk" { # at primary asia-northeast1, export us-east1
  connector_id    = "sunk"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = "com.wepay.kafka.connect.bigquery.BigQuerySinkConnector"
    "defaultDataset"  = google_bigquery_dataset.sunk.dataset_id
  }
}

resource "google_managed_kafka_connector" "bucket" { # at primary asia-northeast1, export unresolved
  connector_id    = "bucket"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = "io.aiven.kafka.connect.gcs.GcsSinkConnector"
    "gcs.bucket.name" = "theirs"
  }
}

# Tables of a lake are described in its metastore too.
resource "google_dataplex_lake" "described" { # at primary asia-northeast1, export us-central1
  name     = "described"
  location = "asia-northeast1"

  metastore {
    service = "projects/p/locations/us-central1/services/s"
  }
}

resource "google_dataplex_lake" "alone" { # at primary asia-northeast1
  name     = "alone"
  location = "asia-northeast1"
}
