# A dataset that names no place is in the United States, whatever region the provider
# has; tables are where their dataset is. Jobs and transfers write where they write to.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_bigquery_dataset" "default" { # at primary US
  dataset_id = "default"
}

resource "google_bigquery_dataset" "tokyo" { # at primary asia-northeast1, replica asia-northeast2, replica US
  dataset_id = "tokyo"
  location   = "asia-northeast1"
}

# Data that stays with another cloud.
resource "google_bigquery_dataset" "omni" { # at primary aws-us-east-1
  dataset_id = "omni"
  location   = "aws-us-east-1"

  external_dataset_reference {
    external_source = "aws-glue://arn:aws:glue:us-east-1:123456789012:database/a"
    connection      = "projects/p/locations/aws-us-east-1/connections/a"
  }
}

resource "google_bigquery_table" "default" { # at primary US
  dataset_id = google_bigquery_dataset.default.dataset_id
  table_id   = "a"
}

resource "google_bigquery_table" "by_name" { # at primary asia-northeast1
  dataset_id = "tokyo"
  table_id   = "b"
}

resource "google_bigquery_routine" "a" { # at primary US
  dataset_id      = google_bigquery_dataset.default.dataset_id
  routine_id      = "a"
  routine_type    = "PROCEDURE"
  language        = "SQL"
  definition_body = "SELECT 1"
}

resource "google_bigquery_job" "default" { # at export US
  job_id = "default"

  query {
    query = "SELECT 1"
  }
}

# A table may be named whole, without its dataset beside it.
resource "google_bigquery_table" "target" { # at primary asia-northeast1
  dataset_id = google_bigquery_dataset.tokyo.dataset_id
  table_id   = "target"
}

resource "google_bigquery_job" "whole" { # at export asia-northeast1
  job_id = "whole"

  load {
    source_uris = ["gs://theirs/a"]

    destination_table {
      table_id = google_bigquery_table.target.id
    }
  }
}

resource "google_bigquery_job" "tokyo" { # at export asia-northeast1
  job_id   = "tokyo"
  location = "asia-northeast1"

  query {
    query = "SELECT 1"
  }
}

resource "google_bigquery_data_transfer_config" "default" { # at export US
  display_name   = "default"
  data_source_id = "scheduled_query"
  params         = { query = "SELECT 1" }
}

# A transfer that is disabled moves nothing, and still keeps what it would sign in with.
resource "google_bigquery_data_transfer_config" "disabled" { # at key asia-northeast1
  display_name           = "disabled"
  data_source_id         = "azure_blob_storage"
  location               = "asia-northeast1"
  destination_dataset_id = "d"
  disabled               = true
  params                 = { storage_account = "a", container = "c", sas_token = "t" }
}

resource "google_bigquery_data_transfer_config" "signs_in" { # at export asia-northeast1, key asia-northeast1
  display_name           = "signs-in"
  data_source_id         = "salesforce"
  location               = "asia-northeast1"
  destination_dataset_id = google_bigquery_dataset.tokyo.dataset_id

  params = {
    "connector.authentication.oauth.clientId"     = "c"
    "connector.authentication.oauth.clientSecret" = "s"
  }
}

resource "google_bigquery_data_transfer_config" "tokyo" { # at export asia-northeast1
  display_name           = "tokyo"
  data_source_id         = "scheduled_query"
  location               = "asia-northeast1"
  destination_dataset_id = google_bigquery_dataset.tokyo.dataset_id
  params                 = { query = "SELECT 1" }
}

# Slots keep nothing, until datasets are failed over with them.
resource "google_bigquery_reservation" "plain" {
  name          = "plain"
  slot_capacity = 100
}

resource "google_bigquery_reservation" "failover" { # at replica asia-northeast2
  name               = "failover"
  location           = "asia-northeast1"
  secondary_location = "asia-northeast2"
  slot_capacity      = 100
}

resource "google_bigquery_analytics_hub_listing" "a" { # at primary asia-northeast1
  listing_id       = "a"
  data_exchange_id = "a"
  display_name     = "a"
  location         = "asia-northeast1"

  bigquery_dataset {
    dataset           = google_bigquery_dataset.tokyo.id
    replica_locations = ["asia-northeast2", "us"]
  }
}

resource "google_bigquery_analytics_hub_listing_subscription" "a" { # at replica US, replica asia-northeast2
  listing_id       = "a"
  data_exchange_id = "a"
  location         = "asia-northeast1"

  destination_dataset {
    location          = "US"
    replica_locations = ["asia-northeast2"]

    dataset_reference {
      dataset_id = "a"
      project_id = "p"
    }
  }
}

# What is extracted is in the bucket, wherever the job runs.
resource "google_bigquery_job" "extract" { # at export unresolved
  job_id   = "extract"
  location = "asia-northeast1"

  extract {
    destination_uris = ["gs://theirs/a"]

    source_table {
      table_id = google_bigquery_table.by_name.id
    }
  }
}

resource "google_storage_bucket" "lake" { # at primary us-east1
  name     = "lake"
  location = "us-east1"
}

# The rows of these are files in a bucket.
resource "google_bigquery_dataset" "open" { # at primary asia-northeast1, primary us-east1
  dataset_id = "open"
  location   = "asia-northeast1"

  external_catalog_dataset_options {
    default_storage_location_uri = "gs://${google_storage_bucket.lake.name}/open"
  }
}

resource "google_bigquery_table" "iceberg" { # at primary asia-northeast1, primary us-east1
  dataset_id = google_bigquery_dataset.tokyo.dataset_id
  table_id   = "iceberg"

  biglake_configuration {
    connection_id = "asia-northeast1.a"
    storage_uri   = "gs://${google_storage_bucket.lake.name}/a"
    file_format   = "PARQUET"
    table_format  = "ICEBERG"
  }
}

resource "google_bigquery_table" "open" { # at primary asia-northeast1, primary unresolved
  dataset_id = google_bigquery_dataset.tokyo.dataset_id
  table_id   = "open"

  external_catalog_table_options {
    storage_descriptor {
      location_uri = "gs://theirs/a"
    }
  }
}

resource "google_biglake_catalog" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"
}

resource "google_biglake_database" "a" { # at primary asia-northeast1, primary us-east1
  name    = "a"
  catalog = google_biglake_catalog.a.id
  type    = "HIVE"

  hive_options {
    location_uri = "gs://${google_storage_bucket.lake.name}/a"
  }
}

resource "google_biglake_table" "a" { # at primary asia-northeast1, primary us-east1
  name     = "a"
  database = google_biglake_database.a.id
  type     = "HIVE"

  hive_options {
    storage_descriptor {
      location_uri = "gs://${google_storage_bucket.lake.name}/a/a"
    }
  }
}

resource "google_biglake_hive_catalog" "a" { # at primary asia-northeast1, primary us-east1
  name             = "a"
  primary_location = "asia-northeast1"
  location_uri     = "gs://${google_storage_bucket.lake.name}/hive"
}

resource "google_biglake_hive_database" "a" { # at primary us-east1
  name         = "a"
  catalog      = google_biglake_hive_catalog.a.name
  location_uri = "gs://${google_storage_bucket.lake.name}/hive/a"
}

resource "google_biglake_hive_database" "theirs" { # at primary unresolved
  name         = "theirs"
  catalog      = google_biglake_hive_catalog.a.name
  location_uri = "gs://theirs/a"
}

resource "google_biglake_hive_database" "default" { # at primary us-east1
  name    = "default"
  catalog = google_biglake_hive_catalog.a.name
}

resource "google_biglake_hive_table" "a" { # at primary us-east1
  name     = "a"
  catalog  = google_biglake_hive_catalog.a.name
  database = google_biglake_hive_database.a.name

  storage_descriptor {
    location_uri = "gs://${google_storage_bucket.lake.name}/hive/a/a"
  }
}

resource "google_biglake_hive_table" "default" { # at primary us-east1
  name     = "default"
  catalog  = google_biglake_hive_catalog.a.name
  database = google_biglake_hive_database.a.name

  storage_descriptor {}
}

resource "google_biglake_iceberg_catalog" "lake" { # at primary asia-northeast1, primary us-east1
  name             = google_storage_bucket.lake.name
  catalog_type     = "CATALOG_TYPE_GCS_BUCKET"
  primary_location = "asia-northeast1"
}

resource "google_biglake_iceberg_catalog" "elsewhere" { # at primary asia-northeast1, primary us-east1
  name             = "elsewhere"
  catalog_type     = "CATALOG_TYPE_BIGLAKE"
  primary_location = "asia-northeast1"
  default_location = "gs://${google_storage_bucket.lake.name}"
}

resource "google_biglake_iceberg_table" "theirs" { # at primary unresolved
  name      = "theirs"
  namespace = "a"
  catalog   = google_biglake_iceberg_catalog.elsewhere.name
  location  = "gs://theirs/a"
}

resource "google_biglake_iceberg_table" "default" { # at primary us-east1
  name      = "default"
  namespace = "a"
  catalog   = google_biglake_iceberg_catalog.elsewhere.name
}

resource "google_biglake_iceberg_catalog" "remote" { # at primary asia-northeast1
  name             = "remote"
  catalog_type     = "CATALOG_TYPE_FEDERATED"
  primary_location = "asia-northeast1"
}

# What is shown of shared data, and whom to ask, is where the exchange is.
resource "google_bigquery_analytics_hub_data_exchange" "a" { # at primary US
  data_exchange_id = "a"
  location         = "us"
  display_name     = "a"
  primary_contact  = "a@example.com"
}

resource "google_bigquery_analytics_hub_query_template" "a" { # at primary US
  data_exchange_id  = "a"
  query_template_id = "a"
  location          = "us"
  display_name      = "a"
}

# Rows with values that are frequent can be kept in another bucket.
resource "google_storage_bucket" "skewed" { # at primary US
  name     = "skewed"
  location = "US"
}

resource "google_storage_bucket" "others" { # at primary asia-northeast1
  name     = "others"
  location = "asia-northeast1"
}

resource "google_biglake_hive_table" "skewed" { # at primary asia-northeast1, primary US
  catalog  = "c"
  database = "d"
  name     = "skewed"

  storage_descriptor {
    location_uri = "gs://${google_storage_bucket.others.name}/t"

    columns {
      name = "a"
      type = "string"
    }

    skewed_info {
      skewed_col_names = ["a"]

      skewed_col_values {
        values = ["x"]
      }

      skewed_key_values_locations {
        values   = ["x"]
        location = "gs://${google_storage_bucket.skewed.name}/x"
      }
    }
  }
}

# A namespace can have a folder of its own, and its tables are there.
resource "google_biglake_iceberg_namespace" "apart" { # at primary US
  catalog      = "c"
  namespace_id = "apart"

  properties = {
    location = "gs://${google_storage_bucket.skewed.name}/n"
  }
}

resource "google_biglake_iceberg_table" "apart" { # at primary US
  catalog   = "c"
  namespace = google_biglake_iceberg_namespace.apart.namespace_id
  name      = "t"

  schema {
    fields {
      id       = 1
      name     = "a"
      required = true
      type     = "string"
    }
  }
}

# A materialized view that is a replica of one elsewhere.
resource "google_bigquery_table" "view" { # at primary asia-northeast1, replica us-east1
  dataset_id = google_bigquery_dataset.tokyo.dataset_id
  table_id   = "view"

  materialized_view {
    query = "SELECT 1"
  }
}

resource "google_bigquery_dataset" "virginia" { # at primary us-east1
  dataset_id = "virginia"
  location   = "us-east1"
}

resource "google_bigquery_table" "replica" { # at primary us-east1
  dataset_id = google_bigquery_dataset.virginia.dataset_id
  table_id   = "replica"

  table_replication_info {
    source_project_id = "p"
    source_dataset_id = google_bigquery_dataset.tokyo.dataset_id
    source_table_id   = google_bigquery_table.view.table_id
  }
}
