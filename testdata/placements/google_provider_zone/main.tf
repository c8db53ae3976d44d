# A zonal resource is in the provider's zone, whatever region the provider names.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
  zone    = "us-east1-b"
}

resource "google_compute_disk" "default" { # at primary us-east1
  name = "default"
}

resource "google_compute_disk" "own" { # at primary asia-northeast2
  name = "own"
  zone = "asia-northeast2-a"
}

resource "google_compute_region_disk" "regional" { # at primary asia-northeast1
  name          = "regional"
  replica_zones = ["asia-northeast1-a", "asia-northeast1-b"]
}
