# Accounts take no location. What an API's organization keeps of consumers is with its
# runtime, and only some of its control plane where it says; analytics have a region of their own.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_identity_platform_config" "a" { # at primary unresolved
}

resource "google_identity_platform_tenant" "a" { # at primary unresolved
  display_name = "a"
}

resource "google_apigee_organization" "analytics" { # at primary unbound, log asia-northeast1
  project_id       = "p"
  analytics_region = "asia-northeast1"
}

resource "google_apigee_organization" "resident" { # at primary unresolved, primary us-west1
  project_id                 = "p"
  api_consumer_data_location = "us-west1"
}

resource "google_apigee_organization" "unset" { # at primary unbound
  project_id = "p"
}

resource "google_apigee_developer" "everywhere" { # at primary unresolved
  email      = "a@example.com"
  first_name = "a"
  last_name  = "b"
  user_name  = "a"
  org_id     = google_apigee_organization.analytics.id
}

resource "google_apigee_developer" "resident" { # at primary unresolved
  email      = "a@example.com"
  first_name = "a"
  last_name  = "b"
  user_name  = "a"
  org_id     = google_apigee_organization.resident.id
}

resource "google_apigee_environment" "resident" {
  name   = "e"
  org_id = google_apigee_organization.resident.id
}

resource "google_apigee_environment_keyvaluemaps" "resident" { # at primary unresolved
  name   = "m"
  env_id = google_apigee_environment.resident.id
}

resource "google_apigee_environment_keyvaluemaps_entries" "resident" { # at primary unresolved
  name               = "k"
  value              = "v"
  env_keyvaluemap_id = google_apigee_environment_keyvaluemaps.resident.id
}

# What is searched for goes to Vertex AI.
resource "google_apihub_api_hub_instance" "unset" { # at primary asia-northeast1, replica unresolved
  location = "asia-northeast1"

  config {}
}

resource "google_apihub_api_hub_instance" "states" { # at primary asia-northeast1, replica us
  location = "asia-northeast1"

  config {
    vertex_location = "us"
  }
}

resource "google_apihub_api_hub_instance" "off" { # at primary asia-northeast1
  location = "asia-northeast1"

  config {
    disable_search = true
  }
}

# Keystores are with the control plane, wherever consumers' data is.
resource "google_apigee_env_keystore" "a" { # at key unbound
  name   = "a"
  env_id = "${google_apigee_organization.resident.id}/environments/e"
}

resource "google_apigee_keystores_aliases_key_cert_file" "a" { # at key unbound
  org_id      = google_apigee_organization.resident.name
  environment = "e"
  keystore    = "a"
  alias       = "a"
  cert        = "c"
  key         = "k"
}

# In a truststore, certificates are without their keys.
resource "google_apigee_keystores_aliases_key_cert_file" "trusted" {
  org_id      = google_apigee_organization.resident.name
  environment = "e"
  keystore    = "trusted"
  alias       = "a"
  cert        = "c"
}

resource "google_apigee_keystores_aliases_pkcs12" "a" { # at key unbound
  org_id      = google_apigee_organization.resident.name
  environment = "e"
  keystore    = "a"
  alias       = "b"
  file        = "f"
  filehash    = "h"
}

resource "google_apigee_keystores_aliases_self_signed_cert" "a" { # at key unbound
  org_id      = google_apigee_organization.resident.name
  environment = "e"
  keystore    = "a"
  alias       = "c"
  sig_alg     = "SHA256withRSA"

  subject {
    common_name = "a"
  }
}

# Oracle itself writes to the contacts of its databases and machines.
resource "google_oracle_database_autonomous_database" "contacts" { # at primary asia-northeast1, export unresolved
  autonomous_database_id = "contacts"
  location               = "asia-northeast1"

  properties {
    customer_contacts {
      email = "a@example.com"
    }
  }
}

resource "google_oracle_database_cloud_exadata_infrastructure" "contacts" { # at primary asia-northeast1, export unresolved
  cloud_exadata_infrastructure_id = "contacts"
  location                        = "asia-northeast1"

  properties {
    customer_contacts {
      email = "a@example.com"
    }
  }
}
