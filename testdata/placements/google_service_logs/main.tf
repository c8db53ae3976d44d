# Logs that an argument switches on go to Cloud Logging, whose buckets are global.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_project_iam_audit_config" "a" { # at log unbound
  project = "p"
  service = "allServices"

  audit_log_config {
    log_type = "DATA_READ"
  }
}

resource "google_folder_iam_audit_config" "a" { # at log unbound
  folder  = "folders/1"
  service = "allServices"

  audit_log_config {
    log_type = "DATA_READ"
  }
}

resource "google_organization_iam_audit_config" "a" { # at log unbound
  org_id  = "1"
  service = "allServices"

  audit_log_config {
    log_type = "DATA_READ"
  }
}

# A cluster logs unless that is switched off.
resource "google_container_cluster" "default" { # at primary asia-northeast1, log unbound
  name     = "default"
  location = "asia-northeast1"
}

resource "google_container_cluster" "system" { # at primary asia-northeast1, log unbound
  name     = "system"
  location = "asia-northeast1"

  logging_config {
    enable_components = ["SYSTEM_COMPONENTS"]
  }
}

resource "google_container_cluster" "empty" { # at primary asia-northeast1
  name     = "empty"
  location = "asia-northeast1"

  logging_config {
    enable_components = []
  }
}

resource "google_container_cluster" "off" { # at primary asia-northeast1
  name            = "off"
  location        = "asia-northeast1"
  logging_service = "none"
}

resource "google_container_attached_cluster" "a" { # at log unbound
  name             = "a"
  location         = "asia-northeast1"
  distribution     = "aks"
  platform_version = "1.30.0-gke.1"

  fleet {
    project = "projects/1"
  }

  oidc_config {
    issuer_url = "https://oidc.example.com"
  }

  logging_config {
    component_config {
      enable_components = ["SYSTEM_COMPONENTS", "WORKLOADS"]
    }
  }
}

resource "google_container_attached_cluster" "plain" { # at log unbound
  name             = "plain"
  location         = "asia-northeast1"
  distribution     = "aks"
  platform_version = "1.30.0-gke.1"

  fleet {
    project = "projects/1"
  }

  oidc_config {
    issuer_url = "https://oidc.example.com"
  }
}

resource "google_container_attached_cluster" "silent" {
  name             = "silent"
  location         = "asia-northeast1"
  distribution     = "aks"
  platform_version = "1.30.0-gke.1"

  fleet {
    project = "projects/1"
  }

  oidc_config {
    issuer_url = "https://oidc.example.com"
  }

  logging_config {
    component_config {
      enable_components = []
    }
  }
}

resource "google_gke_hub_feature" "logs" { # at log unbound
  name     = "fleetobservability"
  location = "global"

  spec {
    fleetobservability {
      logging_config {
        default_config {
          mode = "COPY"
        }
      }
    }
  }
}

resource "google_gke_hub_feature" "scopes" { # at log unbound
  name     = "fleetobservability"
  location = "global"

  spec {
    fleetobservability {
      logging_config {
        fleet_scope_logs_config {
          mode = "MOVE"
        }
      }
    }
  }
}

resource "google_gke_hub_feature" "plain" {
  name     = "multiclusterservicediscovery"
  location = "global"
}

resource "google_gkeonprem_bare_metal_cluster" "a" { # at primary unresolved, log unbound
  name                     = "a"
  location                 = "asia-northeast1"
  bare_metal_version       = "1.30.0"
  admin_cluster_membership = "projects/p/locations/global/memberships/admin"

  cluster_operations {
    enable_application_logs = true
  }
}

resource "google_gkeonprem_bare_metal_admin_cluster" "a" { # at primary unresolved, log unbound
  name     = "admin"
  location = "asia-northeast1"

  cluster_operations {
    enable_application_logs = true
  }
}

resource "google_workflows_workflow" "quiet" { # at primary asia-northeast1
  name            = "quiet"
  source_contents = "main: {}"
}

resource "google_workflows_workflow" "logged" { # at primary asia-northeast1, log unbound
  name            = "logged"
  source_contents = "main: {}"
  call_log_level  = "LOG_ALL_CALLS"
}

resource "google_network_services_edge_cache_service" "a" { # at cache unbound, log unbound
  name = "a"

  routing {
    host_rule {
      hosts        = ["example.com"]
      path_matcher = "p"
    }

    path_matcher {
      name = "p"

      route_rule {
        priority = 1

        match_rule {
          prefix_match = "/"
        }
      }
    }
  }

  log_config {
    enable = true
  }
}

resource "google_storage_bucket" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"
}

resource "google_storage_transfer_job" "logged" { # at export asia-northeast1, log unbound
  description = "logged"

  transfer_spec {
    gcs_data_sink {
      bucket_name = google_storage_bucket.a.name
    }
  }

  logging_config {
    log_actions       = ["COPY"]
    log_action_states = ["SUCCEEDED"]
  }
}

resource "google_storage_transfer_job" "files" { # at export asia-northeast1, log unbound
  description = "files"

  transfer_spec {
    gcs_data_sink {
      bucket_name = google_storage_bucket.a.name
    }
  }

  logging_config {
    enable_on_prem_gcs_transfer_logs = true
  }
}

resource "google_identity_platform_config" "a" { # at primary unresolved, log unbound
  monitoring {
    request_logging {
      enabled = true
    }
  }
}

resource "google_pubsub_topic" "ingesting" { # at primary asia-northeast1, log unbound
  name = "ingesting"

  message_storage_policy {
    allowed_persistence_regions = ["asia-northeast1"]
  }

  ingestion_data_source_settings {
    platform_logs_settings {
      severity = "WARNING"
    }
  }
}

resource "google_vertex_ai_index_endpoint_deployed_index" "a" { # at primary asia-northeast1, log unbound
  deployed_index_id     = "a"
  region                = "asia-northeast1"
  index                 = "projects/p/locations/asia-northeast1/indexes/1"
  index_endpoint        = "projects/p/locations/asia-northeast1/indexEndpoints/1"
  enable_access_logging = true
}

resource "google_migration_center_settings" "default" { # at log unbound
  location = "asia-northeast1"
}

resource "google_migration_center_settings" "quiet" {
  location              = "asia-northeast1"
  disable_cloud_logging = true
}

resource "google_container_aws_cluster" "a" { # at primary unresolved, log unbound
  provider   = google-beta
  name       = "a"
  location   = "asia-northeast1"
  aws_region = "ap-northeast-1"

  logging_config {
    component_config {
      enable_components = ["SYSTEM_COMPONENTS"]
    }
  }
}

resource "google_container_azure_cluster" "a" { # at primary unresolved, log unbound
  provider          = google-beta
  name              = "a"
  location          = "asia-northeast1"
  azure_region      = "japaneast"
  resource_group_id = "rg"

  logging_config {
    component_config {
      enable_components = ["SYSTEM_COMPONENTS"]
    }
  }
}

resource "google_container_aws_cluster" "silent" { # at primary unresolved
  provider   = google-beta
  name       = "silent"
  location   = "asia-northeast1"
  aws_region = "ap-northeast-1"

  logging_config {
    component_config {
      enable_components = []
    }
  }
}

resource "google_container_azure_cluster" "silent" { # at primary unresolved
  provider          = google-beta
  name              = "silent"
  location          = "asia-northeast1"
  azure_region      = "japaneast"
  resource_group_id = "rg"

  logging_config {
    component_config {
      enable_components = []
    }
  }
}

resource "google_iam_workforce_pool_provider" "detailed" { # at log unbound
  workforce_pool_id      = "a"
  provider_id            = "detailed"
  location               = "global"
  detailed_audit_logging = true
}

resource "google_iam_workforce_pool_provider" "disabled" {
  workforce_pool_id      = "a"
  provider_id            = "disabled"
  location               = "global"
  detailed_audit_logging = true
  disabled               = true
}

resource "google_iam_workforce_pool_provider" "plain" {
  workforce_pool_id = "a"
  provider_id       = "plain"
  location          = "global"
}

resource "google_dialogflow_cx_agent" "a" { # at primary asia-northeast1, log asia-northeast1
  display_name          = "a"
  location              = "asia-northeast1"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"

  advanced_settings {
    logging_settings {
      enable_interaction_logging = true
    }
  }
}

resource "google_dialogflow_cx_flow" "a" { # at primary asia-northeast1, log asia-northeast1, log unbound
  display_name = "a"
  parent       = google_dialogflow_cx_agent.a.id

  advanced_settings {
    logging_settings {
      enable_interaction_logging = true
    }
  }

  knowledge_connector_settings {
    trigger_fulfillment {
      advanced_settings {
        logging_settings {
          enable_stackdriver_logging = true
        }
      }
    }
  }
}

# Where the buckets of projects to come will be.
resource "google_observability_project_settings" "abroad" { # at log us
  location                 = "global"
  default_storage_location = "us"
}

resource "google_observability_project_settings" "key" {
  location = "asia-northeast1"
}

resource "google_logging_organization_settings" "abroad" { # at log us-central1
  organization     = "123456789"
  storage_location = "us-central1"
}
