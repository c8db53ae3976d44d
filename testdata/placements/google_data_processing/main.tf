# Clusters are global unless they say otherwise, and then where their zone is. The buckets
# that a cluster needs are in the multi-region around it unless they are given.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_storage_bucket" "staging" { # at primary asia-northeast1
  name     = "staging"
  location = "asia-northeast1"
}

resource "google_dataproc_cluster" "global" { # at primary unbound, export unbound
  name = "global"
}

resource "google_dataproc_cluster" "by_zone" { # at primary asia-northeast1, export ASIA
  name = "by-zone"

  cluster_config {
    gce_cluster_config {
      zone = "asia-northeast1-a"
    }
  }
}

resource "google_dataproc_cluster" "by_region" { # at primary asia-northeast1, export ASIA, export asia-northeast1
  name   = "by-region"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = google_storage_bucket.staging.name
  }
}

resource "google_dataproc_cluster" "kept" { # at primary asia-northeast1, export asia-northeast1
  name   = "kept"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = google_storage_bucket.staging.name
    temp_bucket    = google_storage_bucket.staging.name
  }
}

resource "google_dataproc_cluster" "theirs" { # at primary asia-northeast1, export unresolved, export unresolved
  name   = "theirs"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = "theirs"
    temp_bucket    = "theirs"
  }
}

resource "google_dataproc_metastore_service" "global" { # at primary unbound
  service_id = "global"
}

resource "google_dataproc_metastore_service" "tokyo" { # at primary asia-northeast1
  service_id = "tokyo"
  location   = "asia-northeast1"
}

# The jobs of a pipeline run where the request for them says.
resource "google_data_pipeline_pipeline" "here" { # at primary asia-northeast1, export asia-northeast1
  name  = "here"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_launch_template_request {
      project_id = "p"
      gcs_path   = "gs://templates/a"
    }
  }
}

resource "google_data_pipeline_pipeline" "elsewhere" { # at primary asia-northeast1, export us-east1
  name  = "elsewhere"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_flex_template_request {
      project_id = "p"
      location   = "asia-northeast1"

      launch_parameter {
        job_name = "a"

        environment {
          worker_region = "us-east1"
        }
      }
    }
  }
}

resource "google_composer_environment" "a" { # at primary asia-northeast1, backup asia-northeast1
  name = "a"

  config {
    recovery_config {
      scheduled_snapshots_config {
        enabled           = true
        snapshot_location = "gs://${google_storage_bucket.staging.name}/snapshots"
      }
    }
  }
}

resource "google_composer_environment" "off" { # at primary asia-northeast1
  name = "off"

  config {
    recovery_config {
      scheduled_snapshots_config {
        enabled = false
      }
    }
  }
}

resource "google_datastream_stream" "a" { # at primary asia-northeast1, export US
  stream_id    = "a"
  display_name = "a"
  location     = "asia-northeast1"

  source_config {
    source_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/source"
  }

  destination_config {
    destination_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/destination"

    bigquery_destination_config {
      source_hierarchy_datasets {
        dataset_template {
          location = "us"
        }
      }
    }
  }
}

# Without a location in its parent this is kept by the global service.
resource "google_data_loss_prevention_stored_info_type" "global" { # at primary unbound
  parent = "projects/p"

  dictionary {
    word_list {
      words = ["a"]
    }
  }
}

resource "google_data_loss_prevention_stored_info_type" "tokyo" { # at primary asia-northeast1
  parent = "projects/p/locations/asia-northeast1"

  dictionary {
    word_list {
      words = ["a"]
    }
  }
}
