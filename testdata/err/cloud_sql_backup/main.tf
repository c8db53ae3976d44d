# Backups of an instance in Tokyo go to the multi-region around it, unless their
# location is set.
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
      enabled = true # want "keeps backups in asia \\(.*JP.*\\) \\[data-partly-outside\\]"
    }
  }
}

resource "google_sql_database_instance" "kept" {
  name             = "kept"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled  = true
      location = "asia-northeast2"
    }
  }
}
