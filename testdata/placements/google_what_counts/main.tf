# What counts as kept: code and scripts that are uploaded, credentials that are given to be
# kept, addresses of people, and what is published or made beside a resource.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

provider "google-beta" {
  project = "p"
  region  = "asia-northeast1"
}

# Code. Proxies are with Apigee's control plane, wherever consumers' data is.
resource "google_apigee_organization" "resident" { # at primary unresolved, primary us-west1
  project_id                 = "p"
  api_consumer_data_location = "us-west1"
}

resource "google_apigee_api" "a" { # at primary unbound
  name          = "a"
  org_id        = google_apigee_organization.resident.name
  config_bundle = "a.zip"
}

resource "google_apigee_sharedflow" "a" { # at primary unbound
  name          = "a"
  org_id        = google_apigee_organization.resident.name
  config_bundle = "a.zip"
}

resource "google_bigquery_dataset" "states" { # at primary US
  dataset_id = "states"
}

resource "google_bigquery_routine" "a" { # at primary US
  dataset_id      = google_bigquery_dataset.states.dataset_id
  routine_id      = "a"
  routine_type    = "SCALAR_FUNCTION"
  definition_body = "x * y"
}

resource "google_ces_tool" "a" { # at primary us
  app      = "a"
  tool_id  = "a"
  location = "us"

  python_function {
    name        = "f"
    python_code = "def f(): pass"
  }
}

resource "google_ces_guardrail" "a" { # at primary us
  app          = "a"
  guardrail_id = "a"
  location     = "us"
  display_name = "a"
}

resource "google_ces_toolset" "a" { # at primary us
  app        = "a"
  toolset_id = "a"
  location   = "us"
}

resource "google_ces_example" "a" { # at primary us
  app          = "a"
  example_id   = "a"
  location     = "us"
  display_name = "a"
}

resource "google_ces_evaluation" "a" { # at primary us
  app           = "a"
  evaluation_id = "a"
  location      = "us"
  display_name  = "a"
}

resource "google_network_services_wasm_plugin" "a" { # at primary unbound, log unbound
  name            = "a"
  main_version_id = "v1"

  versions {
    version_name = "v1"
    image_uri    = "asia-northeast1-docker.pkg.dev/p/r/a:prod"
  }

  log_config {
    enable = true
  }
}

resource "google_chronicle_parser" "a" { # at primary us
  instance = "i"
  location = "us"
  logtype  = "l"
  cbn      = "e30="
}

resource "google_chronicle_parser_extension" "a" { # at primary us
  instance = "i"
  location = "us"
  log_type = "l"
  log      = "a raw line"
}

resource "google_os_config_guest_policies" "script" { # at primary unbound
  provider        = google-beta
  guest_policy_id = "script"

  assignment {}

  recipes {
    name = "r"

    install_steps {
      script_run {
        script = "#!/bin/sh"
      }
    }
  }
}

resource "google_os_config_guest_policies" "packages" {
  provider        = google-beta
  guest_policy_id = "packages"

  assignment {}

  packages {
    name = "p"
  }
}

resource "google_os_config_os_policy_assignment" "script" { # at primary us-central1
  name     = "script"
  location = "us-central1-a"

  instance_filter {
    all = true
  }

  os_policies {
    id   = "a"
    mode = "VALIDATION"

    resource_groups {
      resources {
        id = "a"

        pkg {
          desired_state = "INSTALLED"
        }
      }

      resources {
        id = "b"

        exec {
          validate {
            interpreter = "SHELL"
            script      = "pwd"
          }
        }
      }
    }
  }

  rollout {
    min_wait_duration = "3s"

    disruption_budget {
      percent = 100
    }
  }
}

resource "google_os_config_os_policy_assignment" "packages" {
  name     = "packages"
  location = "us-central1-a"

  instance_filter {
    all = true
  }

  os_policies {
    id   = "a"
    mode = "VALIDATION"

    resource_groups {
      resources {
        id = "a"

        pkg {
          desired_state = "INSTALLED"
        }
      }
    }
  }

  rollout {
    min_wait_duration = "3s"

    disruption_budget {
      percent = 100
    }
  }
}

resource "google_os_config_v2_policy_orchestrator" "script" { # at primary unbound, replica us-central1, replica asia-northeast1
  policy_orchestrator_id = "script"
  action                 = "UPSERT"

  orchestrated_resource {
    os_policy_assignment_v1_payload {
      instance_filter {
        all = true
      }

      os_policies {
        id   = "a"
        mode = "VALIDATION"

        resource_groups {
          resources {
            id = "a"

            file {
              path    = "/etc/a"
              state   = "PRESENT"
              content = "a"
            }
          }
        }
      }

      rollout {
        min_wait_duration = "3s"

        disruption_budget {
          percent = 100
        }
      }
    }
  }

  orchestration_scope {
    selectors {
      location_selector {
        included_locations = ["us-central1-a", "asia-northeast1-a"]
      }
    }
  }
}

resource "google_os_config_v2_policy_orchestrator_for_folder" "none" {
  folder_id              = "1"
  policy_orchestrator_id = "none"
  action                 = "DELETE"

  orchestrated_resource {}
}

resource "google_os_config_v2_policy_orchestrator_for_folder" "script" { # at primary unbound, replica us-central1
  folder_id              = "1"
  policy_orchestrator_id = "script"
  action                 = "UPSERT"

  orchestrated_resource {
    os_policy_assignment_v1_payload {
      os_policies {
        id   = "a"
        mode = "ENFORCEMENT"

        resource_groups {
          resources {
            id = "a"

            exec {
              enforce {
                interpreter = "SHELL"
                script      = "pwd"
              }
            }
          }
        }
      }
    }
  }

  orchestration_scope {
    selectors {
      location_selector {
        included_locations = ["us-central1-a"]
      }
    }
  }
}

resource "google_os_config_v2_policy_orchestrator_for_organization" "script" { # at primary unbound
  organization_id        = "1"
  policy_orchestrator_id = "script"
  action                 = "UPSERT"
  state                  = "STOPPED"

  orchestrated_resource {
    os_policy_assignment_v1_payload {
      os_policies {
        id   = "a"
        mode = "ENFORCEMENT"

        resource_groups {
          resources {
            id = "a"

            exec {
              enforce {
                interpreter = "SHELL"
                script      = "pwd"
              }
            }
          }
        }
      }
    }
  }

  orchestration_scope {
    selectors {
      location_selector {
        included_locations = ["us-central1-a"]
      }
    }
  }
}

# Credentials.
resource "google_bigquery_connection" "password" { # at key us-central1
  connection_id = "password"
  location      = "us-central1"

  cloud_sql {
    instance_id = "p:us-central1:i"
    database    = "d"
    type        = "POSTGRES"

    credential {
      username = "u"
      password = "p"
    }
  }
}

resource "google_bigquery_connection" "configured" { # at key asia-northeast1
  connection_id = "configured"
  location      = "asia-northeast1"

  configuration {
    connector_id = "google-alloydb"

    authentication {
      username_password {
        username = "u"

        password {
          plaintext = "p"
        }
      }
    }
  }
}

resource "google_bigquery_connection" "resource" {
  connection_id = "resource"
  location      = "us-central1"

  cloud_resource {}
}

resource "google_agent_identity_auth_provider" "a" { # at key us-central1
  auth_provider_id = "a"
  location         = "us-central1"

  auth_provider_type_params {
    api_key {
      api_key = "k"
    }
  }
}

# A provider of sign-ins without a credential keeps none.
resource "google_agent_identity_auth_provider" "public" {
  auth_provider_id = "public"
  location         = "us-central1"

  auth_provider_type_params {
    three_legged_oauth {
      client_id         = "c"
      authorization_url = "https://example.com/authorize"
      token_url         = "https://example.com/token"
    }
  }
}

resource "google_agent_identity_auth_provider" "two" { # at key us-central1
  auth_provider_id = "two"
  location         = "us-central1"

  auth_provider_type_params {
    two_legged_oauth {
      client_id     = "c"
      client_secret = "s"
      token_url     = "https://example.com/token"
    }
  }
}

resource "google_agentic_applications_analyst_agent_persona" "a" { # at primary us-central1
  provider                 = google-beta
  analyst_agent_persona_id = "a"
  display_name             = "a"
  location                 = "us-central1"
}

resource "google_firebase_ai_logic_config" "on" { # at key unbound, log unbound
  generative_language_config {
    api_key = "k"
  }

  telemetry_config {
    mode = "ALL"
  }
}

resource "google_firebase_ai_logic_config" "off" {
  telemetry_config {
    sampling_rate = 0.5
  }
}

# App Check checks its callers with the token.
resource "google_firebase_app_check_debug_token" "a" {
  app_id       = "a"
  display_name = "a"
  token        = "00000000-AAAA-BBBB-CCCC-000000000000"
}

resource "google_firebase_app_check_device_check_config" "a" { # at key unbound
  app_id      = "a"
  key_id      = "k"
  private_key = "p"
}

resource "google_firebase_app_check_recaptcha_v3_config" "a" { # at key unbound
  app_id      = "a"
  site_secret = "s"
}

resource "google_identity_platform_default_supported_idp_config" "a" { # at key unresolved
  idp_id        = "playgames.google.com"
  client_id     = "c"
  client_secret = "s"
}

resource "google_identity_platform_oauth_idp_config" "secret" { # at key unresolved
  name          = "oidc.secret"
  issuer        = "i"
  client_id     = "c"
  client_secret = "s"
}

resource "google_identity_platform_oauth_idp_config" "token" {
  name      = "oidc.token"
  issuer    = "i"
  client_id = "c"
}

resource "google_identity_platform_tenant_default_supported_idp_config" "a" { # at key unresolved
  tenant        = "t"
  idp_id        = "playgames.google.com"
  client_id     = "c"
  client_secret = "s"
}

resource "google_identity_platform_tenant_oauth_idp_config" "a" { # at key unresolved
  tenant        = "t"
  name          = "oidc.a"
  display_name  = "a"
  issuer        = "i"
  client_id     = "c"
  client_secret = "s"
}

resource "google_netapp_active_directory" "a" { # at key us-central1
  name            = "a"
  location        = "us-central1"
  domain          = "d.internal"
  dns             = "10.0.0.1"
  net_bios_prefix = "a"
  username        = "u"
  password        = "p"
}

resource "google_sql_source_representation_instance" "a" { # at key asia-northeast1
  name             = "a"
  database_version = "MYSQL_8_0"
  host             = "10.0.0.1"
  username         = "u"
  password         = "p"
}

resource "google_data_loss_prevention_deidentify_template" "given" { # at key us-west1
  parent = "projects/p/locations/us-west1"

  deidentify_config {
    info_type_transformations {
      transformations {
        primitive_transformation {
          crypto_deterministic_config {
            crypto_key {
              unwrapped {
                key = "k"
              }
            }
          }
        }
      }
    }
  }
}

resource "google_data_loss_prevention_deidentify_template" "masks" {
  parent = "projects/p/locations/us-west1"

  deidentify_config {
    info_type_transformations {
      transformations {
        primitive_transformation {
          character_mask_config {
            masking_character = "x"
          }
        }
      }
    }
  }
}

# People.
resource "google_apigee_developer_app" "a" { # at primary unresolved
  org_id          = google_apigee_organization.resident.name
  name            = "a"
  developer_email = "a@example.com"
  callback_url    = "https://example.com"
}

resource "google_cloud_identity_group_membership" "a" { # at primary unbound
  group = "groups/g"

  preferred_member_key {
    id = "a@example.com"
  }

  roles {
    name = "MEMBER"
  }
}

resource "google_cloud_quotas_quota_preference" "contact" { # at primary unbound
  service       = "compute.googleapis.com"
  quota_id      = "q"
  contact_email = "a@example.com"

  quota_config {
    preferred_value = 200
  }
}

resource "google_cloud_quotas_quota_preference" "none" {
  service  = "compute.googleapis.com"
  quota_id = "q"

  quota_config {
    preferred_value = 200
  }
}

resource "google_project_access_approval_settings" "a" { # at primary unbound
  project_id          = "p"
  notification_emails = ["a@example.com"]

  enrolled_services {
    cloud_product = "all"
  }
}

resource "google_folder_access_approval_settings" "a" { # at primary unbound
  folder_id           = "1"
  notification_emails = ["a@example.com"]

  enrolled_services {
    cloud_product = "all"
  }
}

resource "google_organization_access_approval_settings" "a" { # at primary unbound
  organization_id     = "1"
  notification_emails = ["a@example.com"]

  enrolled_services {
    cloud_product = "all"
  }
}

resource "google_organization_access_approval_settings" "none" {
  organization_id = "2"

  enrolled_services {
    cloud_product = "all"
  }
}

resource "google_apphub_application" "owned" { # at primary us-east1
  application_id = "owned"
  location       = "us-east1"

  scope {
    type = "REGIONAL"
  }

  attributes {
    business_owners {
      email = "a@example.com"
    }
  }
}

resource "google_apphub_application" "nobodys" {
  application_id = "nobodys"
  location       = "us-east1"

  scope {
    type = "REGIONAL"
  }
}

resource "google_apphub_service" "owned" { # at primary us-east1
  application_id     = "a"
  service_id         = "owned"
  location           = "us-east1"
  discovered_service = "s"

  attributes {
    developer_owners {
      email = "a@example.com"
    }
  }
}

resource "google_apphub_workload" "owned" { # at primary us-east1
  application_id      = "a"
  workload_id         = "owned"
  location            = "us-east1"
  discovered_workload = "w"

  attributes {
    operator_owners {
      email = "a@example.com"
    }
  }
}

resource "google_compute_interconnect" "contact" { # at primary unbound
  name                 = "contact"
  interconnect_type    = "DEDICATED"
  link_type            = "LINK_TYPE_ETHERNET_10G_LR"
  location             = "https://www.googleapis.com/compute/v1/projects/p/global/interconnectLocations/l"
  requested_link_count = 1
  noc_contact_email    = "a@example.com"
}

resource "google_chronicle_environment" "a" { # at primary us
  instance           = "i"
  location           = "us"
  display_name       = "a"
  description        = "a"
  contact            = "a"
  contact_emails     = "a@example.com"
  contact_phone      = "000"
  retention_duration = 1
}

resource "google_dataplex_data_product" "a" { # at primary us-central1
  data_product_id = "a"
  location        = "us-central1"
  display_name    = "a"
  owner_emails    = ["a@example.com"]
}

# What describes data is kept in a catalogue.
resource "google_dataplex_glossary" "a" { # at primary us-central1
  glossary_id = "a"
  location    = "us-central1"
}

resource "google_dataplex_glossary_category" "a" { # at primary us-central1
  glossary_id = "a"
  category_id = "a"
  location    = "us-central1"
  parent      = "g"
}

resource "google_dataplex_glossary_term" "a" { # at primary us-central1
  glossary_id = "a"
  term_id     = "a"
  location    = "us-central1"
  parent      = "g"
}

resource "google_dataplex_entry_link" "a" { # at primary us-central1
  entry_link_id   = "a"
  entry_group_id  = "g"
  entry_link_type = "t"
  location        = "us-central1"

  entry_references {
    name = "e"
  }
}

resource "google_chronicle_custom_list" "a" { # at primary us
  instance          = "i"
  location          = "us"
  category          = "c"
  entity_identifier = "e"
  environments      = ["v"]
}

# People who are watched, and what a model is told to look for in conversations.
resource "google_chronicle_watchlist" "leaving" { # at primary europe-west2
  instance     = "i"
  location     = "europe-west2"
  display_name = "leaving"

  entity_population_mechanism {
    manual {}
  }
}

resource "google_contact_center_insights_qa_question" "greeting" { # at primary us-central1
  location            = "us-central1"
  qa_scorecard        = "s"
  revision            = "r"
  question_body       = "Did the agent greet the customer?"
  answer_instructions = "Answer yes if a greeting comes first."
}

# Messages with content.
resource "google_pubsub_topic" "states" { # at primary us-east1
  name = "states"

  message_storage_policy {
    allowed_persistence_regions = ["us-east1"]
  }
}

resource "google_billing_budget" "told" { # at export us-east1
  billing_account = "b"

  amount {
    last_period_amount = true
  }

  all_updates_rule {
    pubsub_topic = google_pubsub_topic.states.id
  }
}

resource "google_billing_budget" "quiet" {
  billing_account = "b"

  amount {
    last_period_amount = true
  }
}

resource "google_cloud_support_support_event_subscription" "a" { # at export us-east1
  organization  = "1"
  pub_sub_topic = google_pubsub_topic.states.id
}

resource "google_secure_source_manager_hook" "a" { # at export unresolved
  hook_id       = "a"
  repository_id = "r"
  location      = "asia-northeast1"
  target_uri    = "https://example.com"
}

# Clusters and vaults that a setting makes.
resource "google_edgecontainer_cluster" "remote" { # at primary us-central1
  name     = "remote"
  location = "us-central1"

  authorization {
    admin_users {
      username = "a@example.com"
    }
  }

  fleet {
    project = "projects/1"
  }

  networking {
    cluster_ipv4_cidr_blocks  = ["10.0.0.0/16"]
    services_ipv4_cidr_blocks = ["10.1.0.0/16"]
  }
}

resource "google_edgecontainer_cluster" "local" { # at primary unresolved
  name     = "local"
  location = "us-central1"

  authorization {
    admin_users {
      username = "a@example.com"
    }
  }

  fleet {
    project = "projects/1"
  }

  networking {
    cluster_ipv4_cidr_blocks  = ["10.0.0.0/16"]
    services_ipv4_cidr_blocks = ["10.1.0.0/16"]
  }

  control_plane {
    local {
      node_location = "us-central1-edge-a"
    }
  }
}

resource "google_backup_dr_service_config" "a" { # at backup us-central1
  location      = "us-central1"
  resource_type = "compute.googleapis.com/Instance"
}

# What a template looks for, a report finds and a metric scores.
resource "google_data_loss_prevention_inspect_template" "words" { # at primary us-west1
  parent = "projects/p/locations/us-west1"

  inspect_config {
    custom_info_types {
      info_type {
        name = "NAMES"
      }

      dictionary {
        word_list {
          words = ["a", "b"]
        }
      }
    }
  }
}

resource "google_data_loss_prevention_inspect_template" "types" {
  parent = "projects/p/locations/us-west1"

  inspect_config {
    info_types {
      name = "EMAIL_ADDRESS"
    }
  }
}

resource "google_data_loss_prevention_stored_info_type" "pattern" {
  parent = "projects/p/locations/us-west1"

  regex {
    pattern = "a+"
  }
}

resource "google_data_loss_prevention_stored_info_type" "large" { # at export us-west1
  parent = "projects/p/locations/asia-northeast1"

  large_custom_dictionary {
    output_path {
      path = "gs://${google_storage_bucket.dictionary.name}/d"
    }

    cloud_storage_file_set {
      url = "gs://words/w.txt"
    }
  }
}

resource "google_storage_bucket" "dictionary" { # at primary us-west1
  name     = "dictionary"
  location = "us-west1"
}

resource "google_data_loss_prevention_job_trigger" "words" { # at primary us-west1
  parent = "projects/p/locations/us-west1"

  triggers {
    manual {}
  }

  inspect_job {
    inspect_config {
      custom_info_types {
        info_type {
          name = "NAMES"
        }

        dictionary {
          word_list {
            words = ["a", "b"]
          }
        }
      }
    }

    storage_config {
      hybrid_options {}
    }
  }
}

resource "google_data_loss_prevention_job_trigger" "types" {
  parent = "projects/p/locations/us-west1"

  triggers {
    manual {}
  }

  inspect_job {
    storage_config {
      hybrid_options {}
    }
  }
}

resource "google_migration_center_report" "a" { # at primary us-central1
  report_id     = "a"
  location      = "us-central1"
  report_config = "c"
}

resource "google_vertex_ai_evaluation_metric" "a" { # at primary us-central1
  display_name = "a"
  region       = "us-central1"
  metric       = "{}"
}

# What users type goes to Google where sharing is switched on.
resource "google_gemini_data_sharing_with_google_setting" "on" { # at export unresolved
  data_sharing_with_google_setting_id = "on"
  enable_data_sharing                 = true
}

resource "google_gemini_data_sharing_with_google_setting" "off" {
  data_sharing_with_google_setting_id = "off"
  enable_data_sharing                 = false
  enable_preview_data_sharing         = false
}

resource "google_gemini_gemini_gcp_enablement_setting" "on" { # at export unresolved
  gemini_gcp_enablement_setting_id = "on"
  location                         = "global"
  enable_customer_data_sharing     = true
}

# What a transfer, a channel and a check sign in with is kept with them.
resource "google_bigquery_data_transfer_config" "s3" { # at export US, key us-central1
  display_name           = "s3"
  data_source_id         = "amazon_s3"
  location               = "us-central1"
  destination_dataset_id = google_bigquery_dataset.states.dataset_id
  params                 = { access_key_id = "a" }

  sensitive_params {
    secret_access_key = "s"
  }
}

resource "google_monitoring_notification_channel" "token" { # at export unresolved, key unbound
  type = "slack"

  sensitive_labels {
    auth_token = "t"
  }
}

resource "google_monitoring_uptime_check_config" "password" { # at key unbound
  display_name = "password"
  timeout      = "10s"

  http_check {
    auth_info {
      username = "u"
      password = "p"
    }
  }
}

# Rules that detect are settings, and what they find is where it would be anyway.
resource "google_chronicle_rule" "a" {
  instance = "i"
  location = "us"
  text     = "rule a { condition: $e }"
}

resource "google_chronicle_retrohunt" "a" {
  instance = "i"
  location = "us"
  rule     = "ru_a"

  process_interval {
    start_time = "2026-01-01T00:00:00Z"
    end_time   = "2026-01-02T00:00:00Z"
  }
}

# It only configures who maps the data of others.
resource "google_healthcare_workspace" "a" {
  name    = "a"
  dataset = "projects/p/locations/us-central1/datasets/d"

  settings {
    data_project_ids = ["q"]
  }
}

# What types of entries and tags are made of.
resource "google_data_catalog_taxonomy" "a" { # at primary us-central1
  display_name = "a"
  region       = "us-central1"
}

resource "google_data_catalog_policy_tag" "a" { # at primary us-central1
  taxonomy     = google_data_catalog_taxonomy.a.id
  display_name = "a"
}

resource "google_dataplex_aspect_type" "a" { # at primary us-central1
  aspect_type_id = "a"
  location       = "us-central1"
}

resource "google_dataplex_entry_type" "a" { # at primary us-central1
  entry_type_id = "a"
  location      = "us-central1"
}

resource "google_secure_source_manager_hook" "signed" { # at export unresolved, key asia-northeast1
  hook_id                = "signed"
  repository_id          = "r"
  location               = "asia-northeast1"
  target_uri             = "https://example.com"
  sensitive_query_string = "k=v"
}

resource "google_secure_source_manager_hook" "disabled" {
  hook_id       = "disabled"
  repository_id = "r"
  location      = "asia-northeast1"
  target_uri    = "https://example.com"
  disabled      = true
}

# Rows and lists that the customer writes.
resource "google_chronicle_data_table_row" "a" { # at primary us
  instance   = "i"
  location   = "us"
  data_table = "t"
  values     = ["v"]
}

resource "google_chronicle_reference_list" "a" { # at primary us
  instance          = "i"
  location          = "us"
  reference_list_id = "a"
  description       = "a"
  syntax_type       = "REFERENCE_LIST_SYNTAX_TYPE_PLAIN_TEXT_STRING"

  entries {
    value = "v"
  }
}

# Credentials beside other things.
resource "google_compute_backend_service" "signs_in" { # at key unbound
  name = "signs-in"

  iap {
    enabled              = true
    oauth2_client_id     = "c"
    oauth2_client_secret = "s"
  }

  security_settings {
    aws_v4_authentication {
      access_key_id = "k"
      access_key    = "s"
    }
  }
}

resource "google_compute_backend_service" "written_only" { # at key unbound
  name = "written-only"

  iap {
    enabled                         = true
    oauth2_client_id                = "c"
    oauth2_client_secret_wo         = "s"
    oauth2_client_secret_wo_version = "1"
  }
}

resource "google_compute_region_backend_service" "signs_in" { # at key asia-northeast1
  name = "signs-in"

  iap {
    enabled              = true
    oauth2_client_id     = "c"
    oauth2_client_secret = "s"
  }
}

resource "google_cloudbuild_trigger" "encrypted" { # at key unbound, key us-central1, log unbound
  name = "encrypted"

  build {
    step {
      name = "ubuntu"
    }

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }

    secret {
      kms_key_name = "projects/p/locations/us-central1/keyRings/r/cryptoKeys/k"

      secret_env = {
        TOKEN = "Y2lwaGVydGV4dA=="
      }
    }
  }
}

resource "google_storage_transfer_job" "from_others" { # at export unresolved, key unbound
  description = "from-others"

  transfer_spec {
    aws_s3_data_source {
      bucket_name = "b"

      aws_access_key {
        access_key_id     = "k"
        secret_access_key = "s"
      }
    }

    posix_data_sink {
      root_directory = "/"
    }
  }
}

resource "google_storage_transfer_job" "from_azure" { # at export unresolved, key unbound
  description = "from-azure"

  transfer_spec {
    azure_blob_storage_data_source {
      storage_account = "a"
      container       = "c"

      azure_credentials {
        sas_token = "s"
      }
    }

    posix_data_sink {
      root_directory = "/"
    }
  }
}

# The lineage of data, which an argument switches on.
resource "google_data_lineage_config" "on" { # at primary us-central1
  parent   = "projects/p"
  location = "us-central1"

  ingestion {
    rule {
      integration_selector {
        integration = "DATAPROC"
      }

      lineage_enablement {
        enabled = true
      }
    }
  }
}

resource "google_data_lineage_config" "off" {
  parent   = "projects/p"
  location = "us-central1"

  ingestion {
    rule {
      integration_selector {
        integration = "DATAPROC"
      }

      lineage_enablement {
        enabled = false
      }
    }
  }
}

# What models are fetched with, and what checks and channels sign in with beside their passwords.
resource "google_vertex_ai_endpoint_with_model_garden_deployment" "gated" { # at primary asia-northeast1, key asia-northeast1
  location              = "asia-northeast1"
  hugging_face_model_id = "a/b"

  model_config {
    hugging_face_access_token = "t"
  }
}

resource "google_monitoring_notification_channel" "labelled" { # at export unresolved, key unbound
  type = "pagerduty"

  labels = {
    "service_key" = "k"
  }
}

resource "google_monitoring_uptime_check_config" "headers" { # at key unbound
  display_name = "headers"
  timeout      = "60s"

  http_check {
    headers      = { "Authorization" = "Bearer t" }
    mask_headers = true
  }
}

resource "google_monitoring_uptime_check_config" "plain_headers" {
  display_name = "plain-headers"
  timeout      = "60s"

  http_check {
    headers = { "Accept" = "text/html" }
  }
}

# A control plane has machines at the customer's too if it names their place.
resource "google_edgecontainer_cluster" "remote_nodes" { # at primary unresolved
  name     = "remote-nodes"
  location = "us-central1"

  authorization {
    admin_users {
      username = "a@example.com"
    }
  }

  fleet {
    project = "projects/1"
  }

  networking {
    cluster_ipv4_cidr_blocks  = ["10.0.0.0/16"]
    services_ipv4_cidr_blocks = ["10.1.0.0/16"]
  }

  control_plane {
    remote {
      node_location = "us-central1-edge-a"
    }
  }
}

# What a script writes into its output file is recorded with the policy.
resource "google_os_config_os_policy_assignment" "output" { # at log us-central1
  name     = "output"
  location = "us-central1-a"

  instance_filter {
    all = true
  }

  os_policies {
    id   = "a"
    mode = "ENFORCEMENT"

    resource_groups {
      resources {
        id = "a"

        exec {
          validate {
            interpreter = "SHELL"

            file {
              local_path = "/opt/check"
            }
          }

          enforce {
            interpreter      = "SHELL"
            output_file_path = "/var/log/enforced"

            file {
              local_path = "/opt/enforce"
            }
          }
        }
      }
    }
  }

  rollout {
    min_wait_duration = "3s"

    disruption_budget {
      percent = 100
    }
  }
}

resource "google_os_config_v2_policy_orchestrator" "output" { # at log us-central1
  policy_orchestrator_id = "output"
  action                 = "UPSERT"

  orchestrated_resource {
    os_policy_assignment_v1_payload {
      instance_filter {
        all = true
      }

      os_policies {
        id   = "a"
        mode = "ENFORCEMENT"

        resource_groups {
          resources {
            id = "a"

            exec {
              enforce {
                interpreter      = "SHELL"
                output_file_path = "/var/log/enforced"

                file {
                  local_path = "/opt/enforce"
                }
              }
            }
          }
        }
      }

      rollout {
        min_wait_duration = "3s"

        disruption_budget {
          percent = 100
        }
      }
    }
  }

  orchestration_scope {
    selectors {
      location_selector {
        included_locations = ["us-central1-a"]
      }
    }
  }
}

# A key that another wraps is handed over with the name of the one that unwraps it.
resource "google_data_loss_prevention_deidentify_template" "wrapped" { # at key us-west1, key europe-west1
  parent = "projects/p/locations/us-west1"

  deidentify_config {
    info_type_transformations {
      transformations {
        primitive_transformation {
          crypto_deterministic_config {
            crypto_key {
              kms_wrapped {
                wrapped_key     = "d3JhcHBlZA=="
                crypto_key_name = "projects/p/locations/europe-west1/keyRings/r/cryptoKeys/k"
              }
            }
          }
        }
      }
    }
  }
}

# A job keeps what it signs in with, also if it sends no body.
resource "google_cloud_scheduler_job" "signs_in" { # at key asia-northeast1
  name     = "signs-in"
  region   = "asia-northeast1"
  schedule = "0 0 * * *"

  http_target {
    uri         = "https://example.com/"
    http_method = "GET"

    headers = {
      Authorization = "Bearer t"
    }
  }
}
