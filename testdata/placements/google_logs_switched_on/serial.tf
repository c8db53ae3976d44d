# What machines write to their serial ports goes to Cloud Logging if their metadata says so.
resource "google_compute_instance" "serial" { # at primary asia-northeast1, log unbound
  name         = "serial"
  machine_type = "e2-small"
  zone         = "asia-northeast1-a"

  metadata = {
    serial-port-logging-enable = true
  }
}

resource "google_compute_instance" "no_serial" { # at primary asia-northeast1
  name         = "no-serial"
  machine_type = "e2-small"
  zone         = "asia-northeast1-a"

  metadata = {
    serial-port-logging-enable = "FALSE"
    startup-script             = "true"
  }
}

resource "google_compute_instance_from_machine_image" "serial" { # at primary asia-northeast1, log unbound
  provider             = google-beta
  name                 = "serial-image"
  zone                 = "asia-northeast1-a"
  source_machine_image = "projects/p/global/machineImages/a"

  metadata = {
    serial-port-logging-enable = "TRUE"
  }
}

resource "google_compute_instance_from_template" "serial" { # at primary asia-northeast1, log unbound
  name                     = "serial-template"
  zone                     = "asia-northeast1-a"
  source_instance_template = "projects/p/global/instanceTemplates/a"

  metadata = {
    serial-port-logging-enable = "1"
  }
}

resource "google_compute_instance_template" "serial" { # at log unbound
  machine_type = "e2-small"

  metadata = {
    serial-port-logging-enable = "true"
  }
}

resource "google_compute_region_instance_template" "serial" { # at log unbound
  machine_type = "e2-small"
  region       = "asia-northeast1"

  metadata = {
    serial-port-logging-enable = "true"
  }
}

resource "google_compute_project_metadata" "serial" { # at log unbound
  metadata = {
    serial-port-logging-enable = "true"
  }
}

resource "google_compute_project_metadata" "names" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}

resource "google_compute_project_metadata_item" "serial" { # at log unbound
  key   = "serial-port-logging-enable"
  value = "true"
}

resource "google_compute_project_metadata_item" "names" {
  key   = "enable-oslogin"
  value = "TRUE"
}

resource "google_container_cluster" "serial" { # at primary asia-northeast1, log unbound
  name            = "serial"
  location        = "asia-northeast1"
  logging_service = "none"

  node_pool {
    node_config {
      metadata = {
        serial-port-logging-enable = "true"
      }
    }
  }
}

resource "google_container_node_pool" "serial" { # at primary asia-northeast1, log unbound
  name     = "serial"
  location = "asia-northeast1"
  cluster  = google_container_cluster.serial.name

  node_config {
    metadata = {
      serial-port-logging-enable = "true"
    }
  }
}

resource "google_notebooks_instance" "serial" { # at primary asia-northeast1, log unbound
  name         = "serial"
  location     = "asia-northeast1-a"
  machine_type = "e2-medium"

  metadata = {
    serial-port-logging-enable = "true"
  }
}

resource "google_workbench_instance" "serial" { # at primary asia-northeast1, log unbound
  name     = "serial"
  location = "asia-northeast1-a"

  gce_setup {
    metadata = {
      serial-port-logging-enable = "true"
    }
  }
}

resource "google_compute_instance_group_manager" "serial" { # at primary asia-northeast1, log unbound
  provider           = google-beta
  name               = "serial"
  base_instance_name = "serial"
  zone               = "asia-northeast1-a"

  version {
    instance_template = "projects/p/global/instanceTemplates/a"
  }

  all_instances_config {
    metadata = {
      serial-port-logging-enable = "true"
    }
  }
}

resource "google_compute_region_instance_group_manager" "serial" { # at primary asia-northeast1, log unbound
  name               = "serial"
  base_instance_name = "serial"
  region             = "asia-northeast1"

  version {
    instance_template = "projects/p/global/instanceTemplates/a"
  }

  all_instances_config {
    metadata = {
      serial-port-logging-enable = "true"
    }
  }
}

resource "google_dataproc_cluster" "serial" { # at primary asia-northeast1, export ASIA, log unbound
  name   = "serial"
  region = "asia-northeast1"

  cluster_config {
    gce_cluster_config {
      metadata = {
        serial-port-logging-enable = "true"
      }
    }
  }
}

resource "google_dataproc_workflow_template" "serial" { # at primary asia-northeast1, export ASIA, log unbound
  name     = "serial"
  location = "asia-northeast1"

  placement {
    managed_cluster {
      cluster_name = "a"

      config {
        gce_cluster_config {
          metadata = {
            serial-port-logging-enable = "true"
          }
        }
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_notebooks_runtime" "serial" { # at primary asia-northeast1, log unbound
  name     = "serial"
  location = "asia-northeast1"

  virtual_machine {
    virtual_machine_config {
      machine_type = "n1-standard-4"

      metadata = {
        serial-port-logging-enable = "true"
      }

      data_disk {}
    }
  }
}

resource "google_workstations_workstation_config" "serial" { # at primary asia-northeast1, log unbound
  provider               = google-beta
  workstation_config_id  = "serial"
  workstation_cluster_id = "a"
  location               = "asia-northeast1"

  host {
    gce_instance {
      instance_metadata = {
        serial-port-logging-enable = "true"
      }
    }
  }
}

resource "google_storage_bucket" "notebooks" { # at primary US
  name     = "notebooks"
  location = "US"
}

# The bucket that the metadata name has the notebooks as well.
resource "google_notebooks_instance" "backed_up" { # at primary asia-northeast1, backup US
  name         = "backed-up"
  location     = "asia-northeast1-a"
  machine_type = "e2-medium"

  metadata = {
    gcs-data-bucket = google_storage_bucket.notebooks.name
  }
}

# A machine of a group can have metadata of its own.
resource "google_compute_per_instance_config" "serial" { # at log unbound
  name                   = "a"
  zone                   = "asia-northeast1-a"
  instance_group_manager = "a"

  preserved_state {
    metadata = {
      serial-port-logging-enable = "true"
    }
  }
}

resource "google_compute_region_per_instance_config" "serial" { # at log unbound
  name                          = "a"
  region                        = "asia-northeast1"
  region_instance_group_manager = "a"

  preserved_state {
    metadata = {
      serial-port-logging-enable = "TRUE"
    }
  }
}

resource "google_compute_per_instance_config" "silent" {
  name                   = "b"
  zone                   = "asia-northeast1-a"
  instance_group_manager = "a"

  preserved_state {
    metadata = {
      a = "b"
    }
  }
}
