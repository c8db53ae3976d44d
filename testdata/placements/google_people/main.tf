# Accounts take no location. An API's organization has one for what it keeps of consumers,
# and one for analytics.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_identity_platform_config" "a" { # at primary unresolved
}

resource "google_identity_platform_tenant" "a" { # at primary unresolved
  display_name = "a"
}

resource "google_apigee_organization" "analytics" { # at primary asia-northeast1
  project_id       = "p"
  analytics_region = "asia-northeast1"
}

resource "google_apigee_organization" "resident" { # at primary us-west1
  project_id                 = "p"
  api_consumer_data_location = "us-west1"
}

resource "google_apigee_organization" "unset" { # at primary unresolved
  project_id = "p"
}
