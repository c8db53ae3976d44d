# A provider that has only a zone has the zone's region.
provider "google" {
  project = "p"
  zone    = "asia-northeast2-a"
}

resource "google_compute_region_disk" "a" { # at primary asia-northeast2
  name          = "a"
  replica_zones = ["asia-northeast2-a", "asia-northeast2-b"]
}

resource "google_storage_bucket" "temp" { # at primary asia-northeast2
  name     = "temp"
  location = "asia-northeast2"
}

resource "google_dataflow_job" "by_zone" { # at primary us-east1, export asia-northeast2
  name              = "by-zone"
  zone              = "us-east1-b"
  template_gcs_path = "gs://templates/a"
  temp_gcs_location = "gs://${google_storage_bucket.temp.name}/a"
}

resource "google_dataflow_job" "providers" { # at primary asia-northeast2, export asia-northeast2
  name              = "providers"
  template_gcs_path = "gs://templates/a"
  temp_gcs_location = "gs://${google_storage_bucket.temp.name}/a"
}
