# A location in these says where a setting is, or what may be used: nothing is kept there.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_bigquery_capacity_commitment" "a" {
  plan       = "ANNUAL"
  slot_count = 100
}

resource "google_bigquery_reservation_group" "a" {
  name = "a"
}

resource "google_dataproc_autoscaling_policy" "a" {
  policy_id = "a"
}

resource "google_dataproc_job" "a" {
  placement {
    cluster_name = "a"
  }
}

resource "google_gke_hub_membership" "a" {
  membership_id = "a"
}

resource "google_certificate_manager_certificate" "a" {
  name = "a"
}

resource "google_compute_global_forwarding_rule" "a" {
  name   = "a"
  target = "proxy"

  service_directory_registrations {
    namespace = "a"
  }
}

resource "google_org_policy_policy" "a" {
  name   = "projects/p/policies/gcp.resourceLocations"
  parent = "projects/p"

  spec {
    rules {
      values {
        allowed_values = ["in:asia-locations"]
      }
    }
  }
}

# What a workload makes may be elsewhere.
resource "google_assured_workloads_workload" "a" { # at primary unresolved
  display_name      = "a"
  compliance_regime = "ASSURED_WORKLOADS_FOR_PARTNERS"
  location          = "us-central1"
  organization      = "123456789012"
}

resource "google_scc_v2_organization_mute_config" "a" {
  mute_config_id = "a"
  organization   = "123456789012"
  filter         = "severity=\"LOW\""
  type           = "DYNAMIC"
}

# Where new projects keep their logs; those that are there stay.
resource "google_logging_organization_settings" "a" { # at log us-east1
  organization     = "123456789012"
  storage_location = "us-east1"
}

resource "google_compute_snapshot_settings" "a" {
  storage_location {
    policy = "LOCAL_REGION"
  }
}

# Where snapshots go that name no place themselves.
resource "google_compute_snapshot_settings" "tokyo" { # at backup asia-northeast1
  storage_location {
    policy = "SPECIFIC_LOCATIONS"

    locations {
      name     = "asia-northeast1"
      location = "asia-northeast1"
    }
  }
}

resource "google_storage_bucket" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"
}
