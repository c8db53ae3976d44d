# Settings whose names have dots in them say where a connector, a metastore and a cluster
# write.
resource "google_storage_bucket" "dotted" { # at primary us-east1
  name     = "dotted"
  location = "us-east1"
}

resource "google_pubsub_topic" "dotted" { # at primary us-west1
  name = "dotted"

  message_storage_policy {
    allowed_persistence_regions = ["us-west1"]
  }
}

resource "google_managed_kafka_connector" "to_bucket" { # at primary asia-northeast1, export us-east1
  connector_id    = "to-bucket"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = "io.aiven.kafka.connect.gcs.GcsSinkConnector"
    "gcs.bucket.name" = google_storage_bucket.dotted.name
  }
}

resource "google_managed_kafka_connector" "to_topic" { # at primary asia-northeast1, export us-west1
  connector_id    = "to-topic"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = "com.google.pubsub.kafka.sink.CloudPubSubSinkConnector"
    "cps.project"     = "p"
    "cps.topic"       = google_pubsub_topic.dotted.name
  }
}

# What comes from Pub/Sub goes into the cluster.
resource "google_managed_kafka_connector" "from_subscription" { # at primary asia-northeast1
  connector_id    = "from-subscription"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class"  = "com.google.pubsub.kafka.source.CloudPubSubSourceConnector"
    "cps.subscription" = "a"
  }
}

variable "connector" {
  type = string
}

resource "google_managed_kafka_connector" "either" { # at primary asia-northeast1, export unresolved
  connector_id    = "either"
  connect_cluster = "a"
  location        = "asia-northeast1"

  configs = {
    "connector.class" = var.connector
  }
}

resource "google_dataproc_metastore_service" "warehouse" { # at primary asia-northeast1, export us-east1
  service_id = "warehouse"
  location   = "asia-northeast1"

  hive_metastore_config {
    version = "3.1.2"

    config_overrides = {
      "hive.metastore.warehouse.dir" = "gs://${google_storage_bucket.dotted.name}/hive"
    }
  }
}

resource "google_dataproc_metastore_service" "elsewhere" { # at primary asia-northeast1, export unresolved
  service_id = "elsewhere"
  location   = "asia-northeast1"

  hive_metastore_config {
    version = "3.1.2"

    config_overrides = {
      "hive.metastore.warehouse.dir" = "gs://theirs/hive"
    }
  }
}

resource "google_dataproc_cluster" "output" { # at primary asia-northeast1, export us-east1, log unbound
  name   = "output"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = google_storage_bucket.dotted.name
    temp_bucket    = google_storage_bucket.dotted.name

    software_config {
      override_properties = {
        "dataproc:dataproc.logging.stackdriver.job.driver.enable" = "true"
      }
    }
  }
}

resource "google_dataproc_workflow_template" "output" { # at primary asia-northeast1, export us-east1, log unbound
  name     = "output"
  location = "asia-northeast1"

  placement {
    managed_cluster {
      cluster_name = "output"

      config {
        staging_bucket = google_storage_bucket.dotted.name
        temp_bucket    = google_storage_bucket.dotted.name

        software_config {
          properties = {
            "dataproc:dataproc.logging.stackdriver.job.driver.enable" = "true"
          }
        }
      }
    }
  }
}

resource "google_alloydb_cluster" "audited" { # at primary asia-northeast1
  cluster_id = "audited"
  location   = "asia-northeast1"

  dataplex_config {
    enabled = false
  }
}

resource "google_alloydb_instance" "audited" { # at primary asia-northeast1, log unbound
  cluster       = google_alloydb_cluster.audited.name
  instance_id   = "audited"
  instance_type = "PRIMARY"

  database_flags = {
    "alloydb.enable_pgaudit" = "on"
  }
}

resource "google_alloydb_instance" "unaudited" { # at primary asia-northeast1
  cluster       = google_alloydb_cluster.audited.name
  instance_id   = "unaudited"
  instance_type = "PRIMARY"

  database_flags = {
    "alloydb.enable_pgaudit" = "off"
    log_statement            = "none"
  }
}
