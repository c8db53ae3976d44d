# A log bucket may be nowhere in particular. A sink writes where its destination is, and so
# does an export of findings, whatever location its setting has.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_logging_project_bucket_config" "global" { # at log unbound
  project   = "p"
  location  = "global"
  bucket_id = "_Default"
}

resource "google_logging_project_bucket_config" "tokyo" { # at log asia-northeast1
  project   = "p"
  location  = "asia-northeast1"
  bucket_id = "tokyo"
}

resource "google_bigquery_dataset" "states" { # at primary US
  dataset_id = "states"
}

resource "google_logging_project_sink" "to_states" { # at export US
  name        = "to-states"
  destination = "bigquery.googleapis.com/${google_bigquery_dataset.states.id}"
}

resource "google_logging_project_sink" "to_tokyo" { # at export asia-northeast1
  name        = "to-tokyo"
  destination = "logging.googleapis.com/${google_logging_project_bucket_config.tokyo.id}"
}

resource "google_logging_project_sink" "to_theirs" { # at export unresolved
  name        = "to-theirs"
  destination = "storage.googleapis.com/theirs"
}

resource "google_scc_v2_organization_scc_big_query_export" "a" { # at export US
  big_query_export_id = "a"
  organization        = "123456789012"
  dataset             = google_bigquery_dataset.states.id
}

resource "google_chronicle_data_table" "states" { # at log us
  data_table_id = "states"
  description   = "a"
  instance      = "00000000-0000-0000-0000-000000000000"
  location      = "us"
}

resource "google_chronicle_data_table" "tokyo" { # at log asia-northeast1
  data_table_id = "tokyo"
  description   = "a"
  instance      = "00000000-0000-0000-0000-000000000000"
  location      = "asia-northeast1"
}

# A dataset is linked where its bucket is, and another bucket may have the same name.
resource "google_logging_linked_dataset" "tokyo" { # at log asia-northeast1
  link_id = "tokyo"
  bucket  = google_logging_project_bucket_config.tokyo.id
}

resource "google_logging_linked_dataset" "namesake" { # at log us-east1
  link_id  = "namesake"
  parent   = "projects/theirs"
  location = "us-east1"
  bucket   = "tokyo"
}
