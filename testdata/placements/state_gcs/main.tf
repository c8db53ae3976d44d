# A backend that names a bucket is where the bucket is, if that is declared here.
terraform {
  backend "gcs" { # at state asia-northeast1
    bucket = "state"
  }
}

resource "google_storage_bucket" "state" { # at primary asia-northeast1
  name     = "state"
  location = "asia-northeast1"
}
