# Images without a place of their own are in the United States.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_container_registry" "default" { # at primary US
}

resource "google_container_registry" "asia" { # at primary ASIA
  location = "ASIA"
}
