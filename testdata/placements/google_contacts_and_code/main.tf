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

resource "google_monitoring_notification_channel" "email" { # at primary unbound
  type   = "email"
  labels = { email_address = "a@example.com" }
}

resource "google_monitoring_notification_channel" "slack" {
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

resource "google_cloudbuild_trigger" "a" { # at export asia-northeast3
  build {
    images = ["asia-northeast3-docker.pkg.dev/p/${google_artifact_registry_repository.seoul.repository_id}/a"]

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

resource "google_cloudbuild_trigger" "literal" { # at export us
  build {
    images = ["us-docker.pkg.dev/p/r/a"]

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

resource "google_iap_brand" "a" { # at primary unbound
  application_title = "a"
  support_email     = "a@example.com"
}

resource "google_privileged_access_manager_entitlement" "told" { # at primary unbound
  entitlement_id       = "told"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"

  additional_notification_targets {
    admin_email_recipients = ["a@example.com"]
  }

  approval_workflow {
    manual_approvals {
      steps {
        approvals_needed          = 1
        approver_email_recipients = ["b@example.com"]
      }
    }
  }
}

resource "google_privileged_access_manager_entitlement" "asked" { # at primary unbound
  entitlement_id       = "asked"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"

  approval_workflow {
    manual_approvals {
      steps {
        approvals_needed          = 1
        approver_email_recipients = ["b@example.com"]
      }
    }
  }
}

resource "google_privileged_access_manager_entitlement" "silent" {
  entitlement_id       = "silent"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"
}

# A service that is built from source is a function; one that runs an image is not.
resource "google_cloud_run_v2_service" "built" { # at primary asia-northeast1
  name     = "built"
  location = "asia-northeast1"

  build_config {
    source_location = "gs://code/source.zip"
    function_target = "hello"
  }
}

resource "google_cloud_run_v2_service" "everywhere" { # at primary asia-northeast1, primary us-east1
  name     = "everywhere"
  location = "global"

  multi_region_settings {
    regions = ["asia-northeast1", "us-east1"]
  }

  template {
    containers {
      image = "scratch"

      source_code {
        cloud_storage_source {
          bucket = "code"
          object = "source.tar"
        }
      }
    }
  }
}

resource "google_cloud_run_v2_service" "image" {
  name     = "image"
  location = "asia-northeast1"

  template {
    containers {
      image = "us-docker.pkg.dev/p/r/a"
    }
  }
}

resource "google_colab_runtime_template" "script" { # at primary asia-northeast1
  display_name = "script"
  location     = "asia-northeast1"

  software_config {
    post_startup_script_config {
      post_startup_script = "echo hello"
    }
  }
}

resource "google_colab_runtime_template" "address" {
  display_name = "address"
  location     = "asia-northeast1"

  software_config {
    post_startup_script_config {
      post_startup_script_url = "gs://scripts/start.sh"
    }
  }
}

resource "google_developer_connect_account_connector" "own" { # at primary asia-northeast1
  account_connector_id = "own"
  location             = "asia-northeast1"

  custom_oauth_config {
    auth_uri      = "https://git.example.com/auth"
    client_id     = "a"
    client_secret = "b"
    host_uri      = "https://git.example.com"
    scm_provider  = "GITLAB_ENTERPRISE"
    scopes        = ["api"]
    token_uri     = "https://git.example.com/token"
  }
}

resource "google_developer_connect_account_connector" "theirs" {
  account_connector_id = "theirs"
  location             = "asia-northeast1"

  provider_oauth_config {
    scopes             = ["repo"]
    system_provider_id = "GITHUB"
  }
}

resource "google_firebase_app_hosting_backend" "strict" { # at primary asia-east1
  backend_id       = "strict"
  location         = "asia-east1"
  app_id           = "a"
  service_account  = "a"
  serving_locality = "REGIONAL_STRICT"
}

resource "google_firebase_app_hosting_backend" "global" { # at primary asia-east1, cache unbound
  backend_id       = "global"
  location         = "asia-east1"
  app_id           = "a"
  service_account  = "a"
  serving_locality = "GLOBAL_ACCESS"
}

resource "google_firebase_app_hosting_build" "a" { # at primary asia-east1
  build_id = "a"
  backend  = "strict"
  location = "asia-east1"

  source {
    codebase {
      branch = "main"
    }
  }
}
