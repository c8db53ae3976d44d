# Messages are kept near their publisher, unless their topic says where they may be. A
# subscription keeps what its topic keeps, and can write it elsewhere.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_pubsub_topic" "default" { # at primary unresolved
  name = "default"
}

resource "google_pubsub_topic" "japan" { # at primary asia-northeast1, primary asia-northeast2
  name = "japan"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1", "asia-northeast2"]
    enforce_in_transit          = true
  }
}

resource "google_storage_bucket" "virginia" { # at primary us-east4
  name     = "virginia"
  location = "us-east4"
}

resource "google_pubsub_subscription" "plain" { # at primary asia-northeast1, primary asia-northeast2
  name  = "plain"
  topic = google_pubsub_topic.japan.id
}

resource "google_pubsub_subscription" "default" { # at primary unresolved
  name  = "default"
  topic = google_pubsub_topic.default.id
}

resource "google_pubsub_subscription" "written" { # at primary asia-northeast1, primary asia-northeast2, export us-east4
  name  = "written"
  topic = google_pubsub_topic.japan.id

  cloud_storage_config {
    bucket = google_storage_bucket.virginia.name
  }
}
