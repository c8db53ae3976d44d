# A key of a machine's disk need not be in the machine's region.
provider "google" {
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

resource "google_container_cluster" "a" { # at primary asia-northeast1, key unbound, key asia-northeast1
  name     = "a"
  location = "asia-northeast1"

  database_encryption {
    state    = "ENCRYPTED"
    key_name = "projects/p/locations/asia-northeast1/keyRings/r/cryptoKeys/k"
  }

  node_config {
    boot_disk_kms_key = google_kms_crypto_key.global.id
  }

  logging_config {
    enable_components = []
  }
}

resource "google_container_cluster" "pools" { # at primary asia-northeast1, key unbound, key us-east1
  name            = "pools"
  location        = "asia-northeast1"
  logging_service = "none"

  node_pool {
    node_config {
      boot_disk_kms_key = google_kms_crypto_key.global.id
    }
  }

  cluster_autoscaling {
    auto_provisioning_defaults {
      boot_disk_kms_key = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_container_node_pool" "a" { # at primary asia-northeast1, key unbound
  name    = "a"
  cluster = google_container_cluster.a.name

  node_config {
    boot_disk_kms_key = google_kms_crypto_key.global.id
  }
}

resource "google_notebooks_instance" "a" { # at primary asia-northeast1, key unbound
  name            = "a"
  location        = "asia-northeast1-a"
  machine_type    = "e2-medium"
  disk_encryption = "CMEK"
  kms_key         = google_kms_crypto_key.global.id
}

resource "google_notebooks_runtime" "a" { # at primary asia-northeast1, key unbound
  name     = "a"
  location = "asia-northeast1"

  virtual_machine {
    virtual_machine_config {
      machine_type = "n1-standard-4"

      encryption_config {
        kms_key = google_kms_crypto_key.global.id
      }
    }
  }
}

resource "google_workbench_instance" "a" { # at primary asia-northeast1, key unbound, key us-east1
  name     = "a"
  location = "asia-northeast1-a"

  gce_setup {
    boot_disk {
      disk_encryption = "CMEK"
      kms_key         = google_kms_crypto_key.global.id
    }

    data_disks {
      disk_encryption = "CMEK"
      kms_key         = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
    }
  }
}

# Nothing is encrypted with a key while that is switched off.
resource "google_container_cluster" "plain" { # at primary asia-northeast1
  name            = "plain"
  location        = "asia-northeast1"
  logging_service = "none"

  database_encryption {
    state    = "DECRYPTED"
    key_name = ""
  }
}

# A key does nothing while a disk is encrypted with one of Google's.
resource "google_workbench_instance" "unused" { # at primary asia-northeast1
  name     = "unused"
  location = "asia-northeast1-a"

  gce_setup {
    boot_disk {
      disk_encryption = "GMEK"
      kms_key         = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
    }

    data_disks {
      disk_encryption = "GMEK"
      kms_key         = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
    }
  }
}

resource "google_notebooks_instance" "unused" { # at primary asia-northeast1
  name            = "unused"
  location        = "asia-northeast1-a"
  machine_type    = "e2-medium"
  disk_encryption = "GMEK"
  kms_key         = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
}

# A key that was asked of Autokey.
resource "google_kms_key_handle" "nodes" { # at key asia-northeast1
  name                   = "nodes"
  location               = "asia-northeast1"
  resource_type_selector = "compute.googleapis.com/Disk"
}

resource "google_container_node_pool" "handle" { # at primary asia-northeast1, key asia-northeast1
  cluster  = "c"
  location = "asia-northeast1"

  node_config {
    boot_disk_kms_key = google_kms_key_handle.nodes.kms_key
  }
}

# Keys of the control plane should be near it, but need not.
resource "google_container_cluster" "managed" { # at primary asia-northeast1, key us-east1, key us-west1, log unbound
  name     = "managed"
  location = "asia-northeast1"

  user_managed_keys_config {
    control_plane_disk_encryption_key = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
    gkeops_etcd_backup_encryption_key = "projects/p/locations/us-west1/keyRings/r/cryptoKeys/k"
  }
}
