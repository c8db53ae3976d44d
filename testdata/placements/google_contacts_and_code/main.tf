# Contacts, findings, code and logs that are kept beside what a resource is for.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_essential_contacts_contact" "a" { # at primary unbound
  parent                              = "projects/p"
  email                               = "a@example.com"
  language_tag                        = "ja"
  notification_category_subscriptions = ["ALL"]
}

resource "google_monitoring_notification_channel" "email" { # at primary unbound, export unresolved
  type   = "email"
  labels = { email_address = "a@example.com" }
}

resource "google_monitoring_notification_channel" "slack" { # at export unresolved
  type = "slack"
}

resource "google_security_scanner_scan_config" "default" { # at primary unresolved, export unresolved
  display_name  = "default"
  starting_urls = ["https://example.com"]
}

resource "google_security_scanner_scan_config" "alone" { # at primary unresolved
  display_name                      = "alone"
  starting_urls                     = ["https://example.com"]
  export_to_security_command_center = "DISABLED"
}

resource "google_security_scanner_scan_config" "signs_in" { # at primary unresolved, key unresolved
  display_name                      = "signs-in"
  starting_urls                     = ["https://example.com"]
  export_to_security_command_center = "DISABLED"

  authentication {
    custom_account {
      username  = "u"
      password  = "p"
      login_url = "https://example.com/login"
    }
  }
}

resource "google_scc_source" "a" { # at primary unresolved
  organization = "1"
  display_name = "a"
}

resource "google_cloudfunctions_function" "a" { # at primary asia-northeast1
  name    = "a"
  runtime = "nodejs20"
}

resource "google_app_engine_standard_app_version" "a" { # at primary unresolved
  service = "default"
  runtime = "nodejs20"
}

resource "google_saas_runtime_unit" "a" { # at primary unresolved
  unit_id  = "a"
  location = "asia-northeast1"
}

resource "google_assured_workloads_workload" "a" { # at primary unresolved, key asia-northeast1
  display_name      = "a"
  compliance_regime = "JAPAN_REGIONS_AND_SUPPORT"
  location          = "asia-northeast1"
  organization      = "1"

  kms_settings {
    next_rotation_time = "2030-01-01T00:00:00Z"
    rotation_period    = "10368000s"
  }
}

resource "google_vertex_ai_feature_group" "a" {
  name = "a"
}

resource "google_vertex_ai_persistent_resource" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"
}

resource "google_tpu_v2_queued_resource" "a" { # at primary asia-northeast1
  name = "a"
  zone = "asia-northeast1-b"
}

resource "google_compute_disk" "a" { # at primary asia-northeast1, backup us
  name = "a"
  zone = "asia-northeast1-a"
}

resource "google_compute_resource_policy" "a" { # at backup us
  name = "a"

  snapshot_schedule_policy {
    snapshot_properties {
      storage_locations = ["us"]
    }
  }
}

resource "google_compute_disk_resource_policy_attachment" "a" {
  name = google_compute_resource_policy.a.name
  disk = google_compute_disk.a.name
  zone = "asia-northeast1-a"
}

resource "google_backup_dr_restore_workload" "a" { # at primary unresolved
  location        = "asia-northeast1"
  backup_vault_id = "a"
  data_source_id  = "a"
  backup_id       = "a"
}

resource "google_dialogflow_cx_agent" "a" { # at primary asia-northeast1, log unbound
  display_name          = "a"
  location              = "asia-northeast1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"

  advanced_settings {
    logging_settings {
      enable_stackdriver_logging = true
    }
  }
}

resource "google_data_fusion_instance" "a" { # at primary asia-northeast1, log unbound
  name                       = "a"
  type                       = "BASIC"
  enable_stackdriver_logging = true
}

resource "google_dataform_repository_release_config" "disabled" {
  name          = "disabled"
  region        = "asia-northeast1"
  repository    = "r"
  git_commitish = "main"
  disabled      = true

  code_compilation_config {
    default_location = "us-central1"
  }
}

resource "google_dataform_repository_release_config" "a" { # at export us-central1
  name          = "a"
  repository    = "a"
  git_commitish = "main"

  code_compilation_config {
    default_location = "us-central1"
  }
}

resource "google_compute_region_backend_service" "a" { # at cache unbound
  name       = "a"
  enable_cdn = true
}

resource "google_oracle_database_exadb_vm_cluster" "a" { # at primary asia-northeast1, log unresolved
  exadb_vm_cluster_id = "a"
  location            = "asia-northeast1"

  properties {
    data_collection_options {
      is_incident_logs_enabled = true
    }
  }
}

resource "google_artifact_registry_repository" "seoul" { # at primary asia-northeast3
  repository_id = "seoul"
  location      = "asia-northeast3"
  format        = "DOCKER"
}

resource "google_cloudbuild_trigger" "a" { # at export asia-northeast3, log unbound
  build {
    images = ["asia-northeast3-docker.pkg.dev/p/${google_artifact_registry_repository.seoul.repository_id}/a"]

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

resource "google_cloudbuild_trigger" "literal" { # at export us, log unbound
  build {
    images = ["us-docker.pkg.dev/p/r/a"]

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

# Code is where the function is; its events pass where the trigger is.
resource "google_cloudfunctions2_function" "triggered" { # at primary asia-northeast1, export us
  name     = "triggered"
  location = "asia-northeast1"

  event_trigger {
    event_type     = "google.cloud.storage.object.v1.finalized"
    trigger_region = "us"
  }
}

resource "google_cloudfunctions_function" "registry" { # at primary asia-northeast1, replica ASIA
  name            = "registry"
  runtime         = "nodejs20"
  docker_registry = "CONTAINER_REGISTRY"
}

resource "google_monitoring_notification_channel" "off" { # at primary unbound
  type    = "email"
  enabled = false
  labels  = { email_address = "a@example.com" }
}

# What is built of the source of a function is pushed to the repository that is named.
resource "google_cloud_run_v2_service" "built" { # at primary asia-northeast1, export us
  name     = "built"
  location = "asia-northeast1"

  build_config {
    source_location = "gs://b/o"
    function_target = "f"
    image_uri       = "us-docker.pkg.dev/p/r/a"
  }

  template {
    containers {
      image = "us-docker.pkg.dev/p/r/a"
    }
  }
}
