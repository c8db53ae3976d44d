# What no argument says: the service's own defaults.
terraform {
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
  }
}

provider "google" {
  project = "example"
  region  = "asia-northeast1"
}

# Without a location a dataset is in the United States, whatever the provider says.
resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"
}

resource "google_bigquery_table" "orders" {
  dataset_id = google_bigquery_dataset.sales.dataset_id
  table_id   = "orders"
}

# The instance is in Tokyo; its backups go to the nearest multi-region.
resource "google_sql_database_instance" "main" {
  name             = "main"
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled = true
    }
  }
}

# ASIA1 is Tokyo and Osaka; ASIA is half a continent.
resource "google_storage_bucket" "inside" {
  name     = "example-inside"
  location = "ASIA1"
}

resource "google_storage_bucket" "asia" {
  name     = "example-asia"
  location = "ASIA"
}

resource "google_secret_manager_secret" "api" {
  secret_id = "api"
  replication {
    auto {}
  }
}
