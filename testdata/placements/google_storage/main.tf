# One dual-region is both Japanese regions; the multi-region around them is not in Japan
# alone, unless two regions are chosen of it. How fast one replicates changes nothing.
provider "google" {
  project = "p"
  region  = "us-east1"
}

resource "google_storage_bucket" "lower" { # at primary asia-northeast1
  name     = "lower"
  location = "asia-northeast1"
}

resource "google_storage_bucket" "upper" { # at primary asia-northeast2
  name     = "upper"
  location = "ASIA-NORTHEAST2"
}

resource "google_storage_bucket" "dual" { # at primary ASIA1
  name     = "dual"
  location = "asia1"
  rpo      = "ASYNC_TURBO"
}

resource "google_storage_bucket" "multi" { # at primary ASIA
  name     = "multi"
  location = "ASIA"
}

resource "google_storage_bucket" "chosen" { # at primary asia-northeast1, primary asia-northeast2
  name     = "chosen"
  location = "ASIA"

  custom_placement_config {
    data_locations = ["ASIA-NORTHEAST1", "ASIA-NORTHEAST2"]
  }
}

resource "google_storage_bucket_object" "a" { # at primary ASIA1
  name    = "a"
  bucket  = google_storage_bucket.dual.name
  content = "a"
}

resource "google_storage_transfer_job" "in" { # at export asia-northeast1
  description = "in"

  transfer_spec {
    aws_s3_data_source {
      bucket_name = "source"
    }

    gcs_data_sink {
      bucket_name = google_storage_bucket.lower.name
    }
  }
}

resource "google_storage_transfer_job" "out" { # at export unresolved
  description = "out"

  transfer_spec {
    gcs_data_source {
      bucket_name = google_storage_bucket.lower.name
    }

    gcs_data_sink {
      bucket_name = "somebody-elses"
    }
  }
}

# A transfer that is switched off moves nothing.
resource "google_storage_transfer_job" "off" {
  description = "off"
  status      = "DISABLED"

  transfer_spec {
    gcs_data_source {
      bucket_name = "a"
    }

    gcs_data_sink {
      bucket_name = "theirs"
    }
  }
}
