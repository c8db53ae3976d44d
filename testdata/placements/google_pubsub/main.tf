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

# Who is behind an address, the address does not say.
resource "google_pubsub_subscription" "pushed" { # at primary asia-northeast1, primary asia-northeast2, export unresolved
  name  = "pushed"
  topic = google_pubsub_topic.japan.id

  push_config {
    push_endpoint = "https://example.com/push"
  }
}

# A model reads what it is given where the model is.
resource "google_pubsub_subscription" "read" { # at primary asia-northeast1, primary asia-northeast2, export us-central1
  name  = "read"
  topic = google_pubsub_topic.japan.id

  message_transforms {
    ai_inference {
      endpoint = "projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash"
    }
  }

  message_transforms {
    disabled = true

    ai_inference {
      endpoint = "projects/p/locations/europe-west1/endpoints/1"
    }
  }
}

# A topic's key may be anywhere.
resource "google_pubsub_topic" "locked" { # at primary asia-northeast1, key us-east1, export unbound
  name         = "locked"
  kms_key_name = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1"]
  }

  message_transforms {
    ai_inference {
      endpoint = "projects/p/locations/global/publishers/google/models/gemini-2.5-flash"
    }
  }
}

# A zone goes before a region, the provider's too.
resource "google_pubsub_lite_topic" "zone" { # at primary us-east1
  name   = "zone"
  region = "asia-northeast1"
  zone   = "us-east1-b"

  partition_config {
    count = 1
  }

  retention_config {
    per_partition_bytes = 32212254720
  }
}

resource "google_pubsub_lite_topic" "region" { # at primary asia-northeast2
  name   = "region"
  region = "asia-northeast2"

  partition_config {
    count = 1
  }

  retention_config {
    per_partition_bytes = 32212254720
  }
}
