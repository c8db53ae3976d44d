# A database, an application and what depends on them are where the first was put for good.
# The oldest names have no number.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_firestore_database" "tokyo" { # at primary asia-northeast1
  name        = "tokyo"
  location_id = "asia-northeast1"
  type        = "FIRESTORE_NATIVE"
}

resource "google_firestore_database" "states" { # at primary nam5
  name        = "states"
  location_id = "nam5"
  type        = "FIRESTORE_NATIVE"
}

resource "google_firestore_backup_schedule" "tokyo" { # at backup asia-northeast1
  database  = google_firestore_database.tokyo.name
  retention = "8467200s"

  daily_recurrence {}
}

resource "google_firestore_backup_schedule" "default" { # at backup unresolved
  retention = "8467200s"

  daily_recurrence {}
}

# The default bucket and database of the two oldest locations are in multi-regions.
resource "google_app_engine_application" "a" { # at primary us-central, primary US, primary nam5
  location_id = "us-central"
}

resource "google_app_engine_application" "europe" { # at primary europe-west, primary EU, primary eur3
  location_id = "europe-west"
}

resource "google_app_engine_application" "signed_in" { # at primary asia-northeast1, key asia-northeast1
  location_id = "asia-northeast1"

  iap {
    oauth2_client_id     = "c"
    oauth2_client_secret = "s"
  }
}

# An index is part of its database.
resource "google_firestore_index" "a" {
  database   = google_firestore_database.tokyo.name
  collection = "c"

  fields {
    field_path = "f"
    order      = "ASCENDING"
  }
}
