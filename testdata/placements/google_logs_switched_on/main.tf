# Logs that an argument switches on go to the project's _Default bucket, which is global
# unless the organization says otherwise. Switched off, there are none.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

provider "google-beta" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_compute_firewall" "on" { # at log unbound
  name    = "on"
  network = "n"

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "off" {
  name    = "off"
  network = "n"
}

resource "google_compute_firewall_policy_rule" "on" { # at log unbound
  firewall_policy = "f"
  priority        = 1
  action          = "allow"
  direction       = "INGRESS"
  enable_logging  = true

  match {
    layer4_configs {
      ip_protocol = "all"
    }
  }
}

resource "google_compute_network_firewall_policy_rule" "on" { # at log unbound
  firewall_policy = "f"
  priority        = 1
  action          = "allow"
  direction       = "INGRESS"
  enable_logging  = true

  match {
    layer4_configs {
      ip_protocol = "all"
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "on" { # at log unbound
  firewall_policy = "f"
  priority        = 1
  action          = "allow"
  direction       = "INGRESS"
  enable_logging  = true

  match {
    layer4_configs {
      ip_protocol = "all"
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "off" {
  firewall_policy = "f"
  priority        = 2
  action          = "allow"
  direction       = "INGRESS"
  enable_logging  = false

  match {
    layer4_configs {
      ip_protocol = "all"
    }
  }
}

resource "google_compute_firewall_policy_with_rules" "on" { # at log unbound
  parent     = "organizations/1"
  short_name = "on"

  rule {
    priority       = 1
    action         = "allow"
    enable_logging = false

    match {
      layer4_config {
        ip_protocol = "all"
      }
    }
  }

  rule {
    priority       = 2
    action         = "deny"
    enable_logging = true

    match {
      layer4_config {
        ip_protocol = "all"
      }
    }
  }
}

resource "google_compute_network_firewall_policy_with_rules" "on" { # at log unbound
  name = "on"

  rule {
    priority       = 1
    action         = "allow"
    enable_logging = true

    match {
      layer4_config {
        ip_protocol = "all"
      }
    }
  }
}

resource "google_compute_region_network_firewall_policy_with_rules" "on" { # at log unbound
  name = "on"

  rule {
    priority       = 1
    action         = "allow"
    enable_logging = true

    match {
      layer4_config {
        ip_protocol = "all"
      }
    }
  }
}

resource "google_compute_router_nat" "on" { # at log unbound
  name                               = "on"
  router                             = "r"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"

  log_config {
    enable = true
    filter = "ALL"
  }
}

resource "google_compute_subnetwork" "on" { # at log unbound
  name          = "on"
  network       = "n"
  ip_cidr_range = "10.0.0.0/16"

  log_config {
    flow_sampling = 0.5
  }
}

resource "google_compute_subnetwork" "off" {
  name          = "off"
  network       = "n"
  ip_cidr_range = "10.1.0.0/16"
}

resource "google_compute_health_check" "on" { # at log unbound
  name = "on"

  log_config {
    enable = true
  }
}

resource "google_compute_region_health_check" "on" { # at log unbound
  name = "on"

  log_config {
    enable = true
  }
}

resource "google_compute_region_health_check" "off" {
  name = "off"

  log_config {
    enable = false
  }
}

resource "google_compute_backend_service" "on" { # at log unbound
  name = "on"

  log_config {
    enable = true
  }
}

resource "google_compute_region_backend_service" "on" { # at log unbound
  name = "on"

  log_config {
    enable = true
  }
}

resource "google_dns_managed_zone" "on" { # at log unbound
  name     = "on"
  dns_name = "example.com."

  cloud_logging_config {
    enable_logging = true
  }
}

resource "google_dns_policy" "on" { # at log unbound
  name           = "on"
  enable_logging = true
}

resource "google_network_management_vpc_flow_logs_config" "on" { # at log unbound
  vpc_flow_logs_config_id = "on"
  location                = "global"
}

resource "google_network_management_vpc_flow_logs_config" "off" {
  vpc_flow_logs_config_id = "off"
  location                = "global"
  state                   = "DISABLED"
}

resource "google_network_management_organization_vpc_flow_logs_config" "on" { # at log unbound
  organization            = "1"
  vpc_flow_logs_config_id = "on"
  location                = "global"
}

resource "google_beyondcorp_security_gateway" "on" { # at log unbound
  security_gateway_id = "on"

  logging {}
}

resource "google_network_services_multicast_group_range" "on" { # at log unbound
  multicast_group_range_id = "on"
  location                 = "global"
  multicast_domain         = "d"
  reserved_internal_range  = "r"

  log_config {
    enabled = true
  }
}

resource "google_network_services_multicast_group_range_activation" "on" { # at log unbound
  multicast_group_range_activation_id = "on"
  location                            = "asia-northeast1-a"
  multicast_domain_activation         = "d"
  multicast_group_range               = "r"

  log_config {
    enabled = true
  }
}

resource "google_network_services_multicast_group_consumer_activation" "on" { # at log unbound
  multicast_group_consumer_activation_id = "on"
  location                               = "asia-northeast1-a"
  multicast_consumer_association         = "a"
  multicast_group_range_activation       = "r"

  log_config {
    enabled = true
  }
}

resource "google_integration_connectors_connection" "on" { # at log unbound
  name              = "on"
  location          = "asia-northeast1"
  connector_version = "v"

  log_config {
    enabled = true
  }
}

# A connection that is suspended carries nothing that it could log.
resource "google_integration_connectors_connection" "suspended" {
  name              = "suspended"
  location          = "asia-northeast1"
  connector_version = "v"
  suspended         = true

  log_config {
    enabled = true
  }
}

resource "google_artifact_registry_project_config" "on" { # at log unbound
  location = "asia-northeast1"

  platform_logs_config {
    logging_state = "ENABLED"
  }
}

resource "google_model_armor_floorsetting" "on" { # at log unbound
  location = "global"
  parent   = "projects/p"

  filter_config {}

  ai_platform_floor_setting {
    enable_cloud_logging = true
  }
}

resource "google_model_armor_floorsetting" "unenforced" {
  location                         = "global"
  parent                           = "projects/p"
  enable_floor_setting_enforcement = false

  filter_config {}

  ai_platform_floor_setting {
    enable_cloud_logging = true
  }
}

resource "google_model_armor_template" "on" { # at log unbound
  template_id = "on"
  location    = "asia-northeast1"

  filter_config {}

  template_metadata {
    log_sanitize_operations = true
  }
}

resource "google_model_armor_template" "off" {
  template_id = "off"
  location    = "asia-northeast1"

  filter_config {}

  template_metadata {
    log_sanitize_operations = false
    log_template_operations = false
  }
}

resource "google_gemini_logging_setting" "on" { # at log unbound
  logging_setting_id        = "on"
  location                  = "global"
  log_prompts_and_responses = true
}

resource "google_dialogflow_cx_webhook" "on" { # at log unbound
  display_name               = "on"
  enable_stackdriver_logging = true
}

resource "google_dialogflow_cx_page" "on" { # at primary us-central1, log unbound
  provider     = google-beta
  parent       = "projects/p/locations/us-central1/agents/a/flows/f"
  display_name = "on"

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

# What a knowledge connector that is off would do is not done.
resource "google_dialogflow_cx_page" "connector_off" { # at primary us-central1
  provider     = google-beta
  parent       = "projects/p/locations/us-central1/agents/a/flows/f"
  display_name = "connector-off"

  knowledge_connector_settings {
    enabled = false

    trigger_fulfillment {
      advanced_settings {
        logging_settings {
          enable_interaction_logging = true
          enable_stackdriver_logging = true
        }
      }
    }
  }
}

resource "google_dialogflow_cx_flow" "connector_off" { # at primary us-central1
  parent       = "projects/p/locations/us-central1/agents/a"
  display_name = "connector-off"

  knowledge_connector_settings {
    enabled = false

    trigger_fulfillment {
      advanced_settings {
        logging_settings {
          enable_interaction_logging = true
          enable_stackdriver_logging = true
        }
      }
    }
  }
}

resource "google_dialogflow_agent" "on" { # at primary us, log us
  display_name          = "on"
  default_language_code = "ja"
  time_zone             = "Asia/Tokyo"
  enable_logging        = true
}

resource "google_monitoring_uptime_check_config" "on" { # at log unbound
  display_name       = "on"
  timeout            = "10s"
  log_check_failures = true
}

resource "google_ml_engine_model" "on" { # at primary asia-northeast1, log unbound
  name                              = "on"
  regions                           = ["asia-northeast1"]
  online_prediction_console_logging = true
}

resource "google_cloud_tasks_queue" "on" { # at primary asia-northeast1, log unbound
  name     = "on"
  location = "asia-northeast1"

  stackdriver_logging_config {
    sampling_ratio = 0.5
  }
}

resource "google_cloud_tasks_queue" "off" { # at primary asia-northeast1
  name     = "off"
  location = "asia-northeast1"

  stackdriver_logging_config {
    sampling_ratio = 0
  }
}

# A disk that is left alone is put away as a snapshot.
resource "google_workstations_workstation_config" "archived" { # at primary asia-northeast1, backup unresolved
  workstation_config_id  = "archived"
  workstation_cluster_id = "c"
  location               = "asia-northeast1"

  persistent_directories {
    gce_hd {
      archive_timeout = "86400s"
    }
  }
}

resource "google_workstations_workstation_config" "never_archived" { # at primary asia-northeast1
  workstation_config_id  = "never-archived"
  workstation_cluster_id = "c"
  location               = "asia-northeast1"

  persistent_directories {
    gce_hd {
      archive_timeout = "0s"
    }
  }
}

resource "google_workstations_workstation_config" "on" { # at primary asia-northeast1, log unbound
  workstation_config_id  = "on"
  workstation_cluster_id = "c"
  location               = "asia-northeast1"
  enable_audit_agent     = true
}

resource "google_apigee_instance" "on" { # at primary asia-northeast1, log unbound
  name     = "on"
  location = "asia-northeast1"
  org_id   = "o"

  access_logging_config {
    enabled = true
  }
}

resource "google_composer_environment" "on" { # at primary asia-northeast1, log unbound
  name = "on"

  config {
    data_retention_config {
      task_logs_retention_config {
        storage_mode = "CLOUD_LOGGING_ONLY"
      }
    }
  }
}

# Without anything said, a build's logs go to Cloud Logging and to a bucket of Google's;
# what a file of the source says is not known.
resource "google_storage_bucket" "tokyo" { # at primary asia-northeast1
  name     = "tokyo"
  location = "asia-northeast1"
}

resource "google_cloudbuild_trigger" "both" { # at log asia-northeast1, log unbound
  build {
    logs_bucket = "gs://${google_storage_bucket.tokyo.name}"

    step {
      name = "a"
    }
  }
}

resource "google_cloudbuild_trigger" "logging" { # at log unbound
  build {
    step {
      name = "a"
    }

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

resource "google_cloudbuild_trigger" "bucket" { # at log asia-northeast1
  build {
    logs_bucket = "gs://${google_storage_bucket.tokyo.name}"

    step {
      name = "a"
    }

    options {
      logging = "GCS_ONLY"
    }
  }
}

resource "google_cloudbuild_trigger" "none" {
  build {
    step {
      name = "a"
    }

    options {
      logging = "NONE"
    }
  }
}

resource "google_cloudbuild_trigger" "file" { # at log unresolved
  filename = "cloudbuild.yaml"
}

resource "google_compute_organization_security_policy_rule" "on" { # at log unbound
  provider       = google-beta
  policy_id      = "s"
  priority       = 1
  action         = "allow"
  enable_logging = true

  match {
    config {
      src_ip_ranges = ["192.168.0.0/16"]
    }
  }
}

resource "google_healthcare_dataset" "tokyo" { # at primary asia-northeast1
  name     = "tokyo"
  location = "asia-northeast1"
}

resource "google_healthcare_fhir_store" "on" { # at primary asia-northeast1, log unbound
  provider = google-beta
  name     = "on"
  dataset  = google_healthcare_dataset.tokyo.id
  version  = "R4"

  consent_config {
    version = "V1"

    access_determination_log_config {
      log_level = "VERBOSE"
    }
  }
}

resource "google_healthcare_fhir_store" "default" { # at primary asia-northeast1, log unbound
  provider = google-beta
  name     = "default"
  dataset  = google_healthcare_dataset.tokyo.id
  version  = "R4"

  consent_config {
    version = "V1"
  }
}

resource "google_healthcare_fhir_store" "off" { # at primary asia-northeast1
  provider = google-beta
  name     = "off"
  dataset  = google_healthcare_dataset.tokyo.id
  version  = "R4"

  consent_config {
    version = "V1"

    access_determination_log_config {
      log_level = "DISABLED"
    }
  }
}

# What is disabled makes no logs.
resource "google_compute_firewall" "disabled" {
  name     = "disabled"
  network  = "n"
  disabled = true

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_network_firewall_policy_with_rules" "disabled" {
  name = "disabled"

  rule {
    priority       = 1
    action         = "allow"
    disabled       = true
    enable_logging = true

    match {
      layer4_config {
        ip_protocol = "all"
      }
    }
  }
}

resource "google_dialogflow_cx_webhook" "disabled" {
  display_name               = "disabled"
  disabled                   = true
  enable_stackdriver_logging = true
}

resource "google_cloudbuild_trigger" "disabled" {
  filename = "cloudbuild.yaml"
  disabled = true
}

# A sample of none leaves no log.
resource "google_compute_backend_service" "sampled" { # at log unbound
  name = "sampled"

  log_config {
    enable      = true
    sample_rate = 0.5
  }
}

resource "google_compute_backend_service" "no_sample" {
  name = "no-sample"

  log_config {
    enable      = true
    sample_rate = 0.0
  }
}

resource "google_compute_region_backend_service" "no_sample" {
  name = "no-sample"

  log_config {
    enable      = true
    sample_rate = 0
  }
}

resource "google_network_services_edge_cache_service" "no_sample" { # at cache unbound
  name = "no-sample"

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
    enable      = true
    sample_rate = 0
  }
}

resource "google_network_services_wasm_plugin" "no_sample" { # at primary unbound
  name            = "no-sample"
  main_version_id = "v"

  versions {
    version_name = "v"
    image_uri    = "us-docker.pkg.dev/p/r/plugin"
  }

  log_config {
    enable      = true
    sample_rate = 0
  }
}

resource "google_compute_subnetwork" "no_sample" {
  name          = "no-sample"
  network       = "n"
  ip_cidr_range = "10.0.0.0/24"

  log_config {
    flow_sampling = 0
  }
}

resource "google_container_cluster" "ray" { # at primary asia-northeast1, log unbound
  name            = "ray"
  location        = "asia-northeast1"
  logging_service = "none"

  addons_config {
    ray_operator_config {
      enabled = true

      ray_cluster_logging_config {
        enabled = true
      }
    }
  }
}

# What policies deny is logged in the clusters.
resource "google_gke_hub_feature" "denials" { # at log unresolved
  name     = "policycontroller"
  location = "global"

  fleet_default_member_config {
    policycontroller {
      policy_controller_hub_config {
        install_spec       = "INSTALL_SPEC_ENABLED"
        log_denies_enabled = true
      }
    }
  }
}

resource "google_gke_hub_feature_membership" "denials" { # at log unresolved
  feature    = "policycontroller"
  membership = "m"
  location   = "global"

  policycontroller {
    policy_controller_hub_config {
      log_denies_enabled = true
    }
  }
}

resource "google_gke_hub_feature_membership" "older" { # at log unresolved
  feature    = "configmanagement"
  membership = "m"
  location   = "global"

  configmanagement {
    policy_controller {
      enabled            = true
      log_denies_enabled = true
    }
  }
}

resource "google_gke_hub_feature_membership" "off" {
  feature    = "configmanagement"
  membership = "m"
  location   = "global"

  configmanagement {
    policy_controller {
      enabled            = false
      log_denies_enabled = true
    }
  }
}

resource "google_gke_hub_feature_membership" "quiet" {
  feature    = "policycontroller"
  membership = "m"
  location   = "global"

  policycontroller {
    policy_controller_hub_config {
      audit_interval_seconds = 60
    }
  }
}

resource "google_bigquery_analytics_hub_data_exchange" "told" { # at primary US, log US
  location                            = "US"
  data_exchange_id                    = "told"
  display_name                        = "told"
  log_linked_dataset_query_user_email = true
}

resource "google_bigquery_analytics_hub_listing" "told" { # at primary US, log US
  location                            = "US"
  data_exchange_id                    = "told"
  listing_id                          = "told"
  display_name                        = "told"
  log_linked_dataset_query_user_email = true
}

# Both what is done and how it ends must be named.
resource "google_storage_transfer_job" "never" { # at export unresolved
  description = "never"

  transfer_spec {
    posix_data_sink {
      root_directory = "/"
    }
  }

  logging_config {
    log_actions = ["COPY"]
  }
}

resource "google_chronicle_big_query_export" "on" { # at export us
  instance = "i"
  location = "us"

  udm_events_settings {
    enabled        = true
    retention_days = 30
  }

  ioc_matches_settings {
    enabled        = false
    retention_days = 30
  }
}

resource "google_chronicle_big_query_export" "off" {
  instance = "i"
  location = "us"

  udm_events_settings {
    enabled        = false
    retention_days = 30
  }
}

resource "google_workflows_workflow" "remembered" { # at primary asia-northeast1, log asia-northeast1
  name                    = "remembered"
  source_contents         = "main: {}"
  execution_history_level = "EXECUTION_HISTORY_DETAILED"
}

# A bucket is named for logs that go to Cloud Logging alone.
resource "google_cloudbuild_trigger" "bucket_without_logs" { # at log unbound
  name = "bucket-without-logs"

  build {
    logs_bucket = google_storage_bucket.tokyo.url

    step {
      name = "gcr.io/cloud-builders/docker"
    }

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

# Monitoring that samples nothing.
resource "google_firebase_ai_logic_config" "unsampled" {
  provider = google-beta

  telemetry_config {
    mode          = "ALL"
    sampling_rate = 0
  }
}

# Queries are analysed by a partner, and the threats that it finds are logged.
resource "google_network_security_dns_threat_detector" "a" { # at log unbound, export unresolved
  name                     = "a"
  threat_detector_provider = "INFOBLOX"
}

# A machine that is restored gets metadata of its own.
resource "google_backup_dr_restore_workload" "serial" { # at primary asia-northeast1, log unbound
  location        = "asia-northeast1"
  backup_vault_id = "v"
  data_source_id  = "s"
  backup_id       = "b"

  compute_instance_target_environment {
    project = "p"
    zone    = "asia-northeast1-a"
  }

  compute_instance_restore_properties {
    name = "serial"

    metadata {
      items {
        key   = "serial-port-logging-enable"
        value = "true"
      }
    }
  }
}
