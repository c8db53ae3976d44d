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

resource "google_app_engine_application" "a" { # at primary us-central
  location_id = "us-central"
}
