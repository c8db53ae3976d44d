# Where the service would choose for itself, everything is said.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_sql_database_instance" "main" {
  name             = "main"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled  = true
      location = "asia-northeast2"
    }
  }
}

resource "google_secret_manager_secret" "bound" {
  secret_id = "bound"

  replication {
    user_managed {
      replicas {
        location = "asia-northeast1"
      }
      replicas {
        location = "asia-northeast2"
      }
    }
  }
}
