# Keys that need not be where what they encrypt is.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
  zone    = "asia-northeast1-a"
}

provider "google-beta" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_kms_key_ring" "global" {
  name     = "global"
  location = "global"
}

resource "google_kms_crypto_key" "global" { # at key unbound
  name     = "global"
  key_ring = google_kms_key_ring.global.id
}

resource "google_compute_disk" "a" { # at primary asia-northeast1, key unbound
  name = "a"

  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.global.id
  }
}

resource "google_compute_region_disk" "a" { # at primary asia-northeast1, key us-east1
  name          = "a"
  replica_zones = ["asia-northeast1-a", "asia-northeast1-b"]

  disk_encryption_key {
    kms_key_name = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
  }
}

resource "google_compute_image" "a" { # at primary asia-northeast1, key unbound
  name              = "a"
  source_disk       = google_compute_disk.a.id
  storage_locations = ["asia-northeast1"]

  image_encryption_key {
    kms_key_self_link = google_kms_crypto_key.global.id
  }
}

resource "google_compute_snapshot" "a" { # at backup asia-northeast1, key unbound
  name              = "a"
  source_disk       = google_compute_disk.a.id
  storage_locations = ["asia-northeast1"]

  snapshot_encryption_key {
    kms_key_self_link = google_kms_crypto_key.global.id
  }
}

resource "google_compute_machine_image" "a" { # at primary unresolved, key unbound
  provider        = google-beta
  name            = "a"
  source_instance = "i"

  machine_image_encryption_key {
    kms_key_name = google_kms_crypto_key.global.id
  }
}

# The snapshots of a boot disk go where the policy says that is attached to it.
resource "google_compute_resource_policy" "daily" { # at backup us
  name = "daily"

  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "00:00"
      }
    }

    snapshot_properties {
      storage_locations = ["us"]
    }
  }
}

resource "google_compute_instance" "a" { # at primary asia-northeast1, key unbound, backup us
  name         = "a"
  machine_type = "e2-micro"

  boot_disk {
    kms_key_self_link = google_kms_crypto_key.global.id

    initialize_params {
      resource_policies = [google_compute_resource_policy.daily.id]
    }
  }

  network_interface {
    network = "default"
  }
}

# A policy of another configuration may put them anywhere.
resource "google_compute_instance_from_template" "a" { # at primary asia-northeast1, key us-east1, backup unresolved
  name                     = "a"
  source_instance_template = "t"

  boot_disk {
    initialize_params {
      resource_policies = ["projects/p/regions/asia-northeast1/resourcePolicies/theirs"]
    }
  }

  attached_disk {
    source            = "d"
    kms_key_self_link = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
  }
}

resource "google_compute_instance_from_machine_image" "a" { # at primary asia-northeast1, key unbound
  provider             = google-beta
  name                 = "a"
  zone                 = "asia-northeast1-a"
  source_machine_image = "m"

  instance_encryption_key {
    kms_key_self_link = google_kms_crypto_key.global.id
  }
}

resource "google_dataproc_cluster" "a" { # at primary asia-northeast1, export ASIA, key unbound
  name   = "a"
  region = "asia-northeast1"

  cluster_config {
    encryption_config {
      kms_key_name = google_kms_crypto_key.global.id
    }
  }
}

resource "google_apigee_organization" "a" { # at primary unresolved, primary asia-northeast1, key asia-northeast1, key us
  project_id                            = "p"
  api_consumer_data_location            = "asia-northeast1"
  api_consumer_data_encryption_key_name = "projects/p/locations/asia-northeast1/keyRings/r/cryptoKeys/k"
  control_plane_encryption_key_name     = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
  runtime_database_encryption_key_name  = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
}

resource "google_integrations_client" "a" { # at primary asia-northeast1, key us-east1
  location = "asia-northeast1"

  cloud_kms_config {
    kms_location = "us-east1"
    kms_ring     = "r"
    key          = "k"
  }
}

# An authority publishes its certificates to a bucket.
resource "google_storage_bucket" "published" { # at primary US
  name     = "published"
  location = "US"
}

resource "google_privateca_certificate_authority" "a" { # at key asia-northeast1, export US
  certificate_authority_id = "a"
  location                 = "asia-northeast1"
  pool                     = "a"
  gcs_bucket               = google_storage_bucket.published.name

  config {
    subject_config {
      subject {
        common_name = "a"
      }
    }

    x509_config {
      ca_options {
        is_ca = true
      }

      key_usage {
        base_key_usage {
          cert_sign = true
        }

        extended_key_usage {}
      }
    }
  }

  key_spec {
    algorithm = "EC_P256_SHA256"
  }
}

resource "google_backup_dr_restore_workload" "a" { # at primary asia-northeast1, key us
  location        = "asia-northeast1"
  backup_vault_id = "v"
  data_source_id  = "s"
  backup_id       = "b"

  disk_target_environment {
    project = "p"
    zone    = "asia-northeast1-a"
  }

  disk_restore_properties {
    name    = "a"
    size_gb = 10
    type    = "pd-standard"

    disk_encryption_key {
      kms_key_name = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_dataproc_batch" "a" { # at primary asia-northeast1, key us
  location = "asia-northeast1"

  environment_config {
    execution_config {
      kms_key = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_dataproc_session_template" "a" { # at primary asia-northeast1, key us
  location = "asia-northeast1"
  name     = "projects/p/locations/asia-northeast1/sessionTemplates/a"

  environment_config {
    execution_config {
      kms_key = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_dataproc_workflow_template" "a" { # at primary asia-northeast1, export ASIA, key us, key us-east1
  name     = "a"
  location = "asia-northeast1"

  encryption_config {
    kms_key = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
  }

  placement {
    managed_cluster {
      cluster_name = "c"

      config {
        encryption_config {
          gce_pd_kms_key_name = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
        }
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_cloudbuild_trigger" "secret" { # at key us, export unresolved
  include_build_logs = "INCLUDE_BUILD_LOGS_WITH_STATUS"

  build {
    step {
      name = "a"
    }

    options {
      logging = "NONE"
    }

    secret {
      kms_key_name = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_workstations_workstation_config" "a" { # at primary asia-northeast1, key us
  workstation_config_id  = "a"
  workstation_cluster_id = "c"
  location               = "asia-northeast1"

  encryption_key {
    kms_key                 = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    kms_key_service_account = "s"
  }
}

resource "google_gke_backup_backup_plan" "a" { # at backup asia-northeast1, key us
  name     = "a"
  cluster  = "c"
  location = "asia-northeast1"

  backup_config {
    encryption_key {
      gcp_kms_encryption_key = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_compute_disk" "scheduled" { # at primary asia-northeast1, backup us
  provider          = google-beta
  name              = "scheduled"
  zone              = "asia-northeast1-a"
  resource_policies = [google_compute_resource_policy.daily.id]
}

# A template says where the snapshots and the keys of its machines' disks are.
resource "google_compute_instance_template" "a" { # at backup us, key unbound
  machine_type = "e2-micro"

  disk {
    resource_policies = [google_compute_resource_policy.daily.id]

    disk_encryption_key {
      kms_key_self_link = google_kms_crypto_key.global.id
    }
  }
}

resource "google_compute_region_instance_template" "a" { # at backup us
  machine_type = "e2-micro"

  disk {
    resource_policies = [google_compute_resource_policy.daily.id]
  }
}

resource "google_compute_instance_template" "plain" {
  machine_type = "e2-micro"

  disk {
    source_image = "i"
  }
}

resource "google_netapp_kmsconfig" "a" { # at key us-east1
  name            = "a"
  location        = "asia-northeast1"
  crypto_key_name = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
}

# The key of a configuration of keys is that of what names it.
resource "google_netapp_storage_pool" "a" { # at primary asia-northeast1, key us-east1
  name          = "a"
  location      = "asia-northeast1"
  service_level = "PREMIUM"
  capacity_gib  = "2048"
  network       = "n"
  kms_config    = google_netapp_kmsconfig.a.id
}

resource "google_netapp_storage_pool" "theirs" { # at primary asia-northeast1, key unresolved
  name          = "theirs"
  location      = "asia-northeast1"
  service_level = "PREMIUM"
  capacity_gib  = "2048"
  network       = "n"
  kms_config    = "projects/p/locations/asia-northeast1/kmsConfigs/k"
}

resource "google_netapp_backup_vault" "theirs" { # at backup asia-northeast1, key unresolved
  name       = "theirs"
  location   = "asia-northeast1"
  kms_config = "projects/p/locations/asia-northeast1/kmsConfigs/k"
}

resource "google_edgecontainer_cluster" "a" { # at primary us-central1, key us
  name     = "a"
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

  control_plane_encryption {
    kms_key = "projects/p/locations/us/keyRings/r/cryptoKeys/k"
  }
}

# A group may choose other disks than its template has.
resource "google_compute_region_instance_group_manager" "flexible" { # at primary asia-northeast1, key us-central1, backup us
  name               = "flexible"
  base_instance_name = "flexible"
  region             = "asia-northeast1"

  version {
    instance_template = "t"
  }

  instance_flexibility_policy {
    instance_selections {
      name          = "s"
      machine_types = ["n2-standard-2"]

      disks {
        boot              = true
        resource_policies = [google_compute_resource_policy.flexible.id]

        disk_encryption_key {
          kms_key_self_link = "projects/p/locations/us-central1/keyRings/r/cryptoKeys/k"
        }
      }
    }
  }
}

resource "google_compute_resource_policy" "flexible" { # at backup us
  name   = "flexible"
  region = "asia-northeast1"

  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "00:00"
      }
    }

    snapshot_properties {
      storage_locations = ["us"]
    }
  }
}

resource "google_dataplex_task" "a" { # at primary asia-northeast1, key us-central1
  task_id  = "a"
  lake     = "l"
  location = "asia-northeast1"

  trigger_spec {
    type = "ON_DEMAND"
  }

  execution_spec {
    service_account = "s"
    kms_key         = "projects/p/locations/us-central1/keyRings/r/cryptoKeys/k"
  }

  spark {
    main_class = "c"
  }
}

# Passwords of Kerberos are encrypted with a key while Kerberos is on.
resource "google_dataproc_workflow_template" "kerberos" { # at primary asia-northeast1, export ASIA, key unbound
  name     = "kerberos"
  location = "asia-northeast1"

  placement {
    managed_cluster {
      cluster_name = "a"

      config {
        security_config {
          kerberos_config {
            enable_kerberos = true
            kms_key         = google_kms_crypto_key.global.id
          }
        }
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_dataproc_workflow_template" "no_kerberos" { # at primary asia-northeast1, export ASIA
  name     = "no-kerberos"
  location = "asia-northeast1"

  placement {
    managed_cluster {
      cluster_name = "a"

      config {
        security_config {
          kerberos_config {
            kms_key = google_kms_crypto_key.global.id
          }
        }
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_dataproc_cluster" "kerberos" { # at primary asia-northeast1, export ASIA, key unbound
  name   = "kerberos"
  region = "asia-northeast1"

  cluster_config {
    security_config {
      kerberos_config {
        enable_kerberos             = true
        kms_key_uri                 = google_kms_crypto_key.global.id
        root_principal_password_uri = "gs://b/p"
      }
    }
  }
}

resource "google_dataproc_cluster" "unset_kerberos" { # at primary asia-northeast1, export ASIA
  name   = "unset-kerberos"
  region = "asia-northeast1"

  cluster_config {
    security_config {
      kerberos_config {
        kms_key_uri                 = google_kms_crypto_key.global.id
        root_principal_password_uri = "gs://b/p"
      }
    }
  }
}

resource "google_dataproc_cluster" "no_kerberos" { # at primary asia-northeast1, export ASIA
  name   = "no-kerberos"
  region = "asia-northeast1"

  cluster_config {
    security_config {
      kerberos_config {
        enable_kerberos             = false
        kms_key_uri                 = google_kms_crypto_key.global.id
        root_principal_password_uri = "gs://b/p"
      }
    }
  }
}

# The image that Cloud Run keeps may be encrypted with a key of another place.
resource "google_cloud_run_v2_service" "several" { # at primary asia-northeast1, primary asia-northeast2, key unbound
  name     = "several"
  location = "global"

  multi_region_settings {
    regions = ["asia-northeast1", "asia-northeast2"]
  }

  template {
    encryption_key = google_kms_crypto_key.global.id

    containers {
      image = "us-docker.pkg.dev/cloudrun/container/hello"
    }
  }
}

resource "google_cloud_run_v2_job" "a" { # at primary asia-northeast1, key unbound
  name     = "a"
  location = "asia-northeast1"

  template {
    template {
      encryption_key = google_kms_crypto_key.global.id

      containers {
        image = "us-docker.pkg.dev/cloudrun/container/job"
      }
    }
  }
}

resource "google_cloud_run_v2_worker_pool" "a" { # at primary asia-northeast1, key unbound
  name     = "a"
  location = "asia-northeast1"

  template {
    encryption_key = google_kms_crypto_key.global.id

    containers {
      image = "us-docker.pkg.dev/cloudrun/container/worker-pool"
    }
  }
}
