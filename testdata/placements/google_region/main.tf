# Types that take a place of the provider's take it only when they name none. A zone is
# its region, and a resource's own name carries its place.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
  zone    = "asia-northeast1-b"
}

resource "google_compute_disk" "providers" { # at primary asia-northeast1
  name = "providers"
}

resource "google_compute_disk" "zone" { # at primary asia-northeast2
  name = "zone"
  zone = "asia-northeast2-a"
}

# 3 is Seoul.
resource "google_compute_region_disk" "seoul" { # at primary asia-northeast3
  name          = "seoul"
  region        = "asia-northeast3"
  replica_zones = ["asia-northeast3-a", "asia-northeast3-b"]
}

resource "google_compute_region_disk" "providers" { # at primary asia-northeast1
  name          = "providers"
  replica_zones = ["asia-northeast1-a", "asia-northeast1-b"]
}

resource "google_artifact_registry_repository" "providers" { # at primary asia-northeast1
  repository_id = "providers"
  format        = "DOCKER"
}

# What only leads to other repositories keeps no images.
resource "google_artifact_registry_repository" "virtual" {
  repository_id = "virtual"
  format        = "DOCKER"
  mode          = "VIRTUAL_REPOSITORY"

  virtual_repository_config {
    upstream_policies {
      id         = "providers"
      repository = google_artifact_registry_repository.providers.id
      priority   = 1
    }
  }
}

resource "google_artifact_registry_repository" "passed_on" {
  repository_id = "passed-on"
  format        = "DOCKER"
  mode          = "REMOTE_REPOSITORY"

  remote_repository_config {
    no_cache {}

    docker_repository {
      public_repository = "DOCKER_HUB"
    }
  }
}

resource "google_artifact_registry_repository" "remote" { # at primary asia-northeast1
  repository_id = "remote"
  format        = "DOCKER"
  mode          = "REMOTE_REPOSITORY"

  remote_repository_config {
    docker_repository {
      public_repository = "DOCKER_HUB"
    }
  }
}

resource "google_artifact_registry_repository" "asia" { # at primary asia
  repository_id = "asia"
  format        = "DOCKER"
  location      = "asia"
}

resource "google_filestore_instance" "providers" { # at primary asia-northeast1
  name = "providers"
  tier = "BASIC_HDD"

  file_shares {
    name        = "a"
    capacity_gb = 1024
  }

  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }
}

resource "google_filestore_backup" "elsewhere" { # at backup us-east1
  name              = "elsewhere"
  location          = "us-east1"
  source_instance   = google_filestore_instance.providers.id
  source_file_share = "a"
}

resource "google_redis_instance" "zones" { # at cache asia-northeast1
  name                    = "zones"
  memory_size_gb          = 1
  tier                    = "STANDARD_HA"
  location_id             = "asia-northeast1-a"
  alternative_location_id = "asia-northeast1-c"
}

# Before the provider's region goes that of a zone of its own.
resource "google_redis_instance" "zone_elsewhere" { # at cache us-central1
  name           = "zone-elsewhere"
  memory_size_gb = 1
  location_id    = "us-central1-a"
}

resource "google_redis_instance" "region_first" { # at cache asia-northeast2
  name           = "region-first"
  memory_size_gb = 1
  region         = "asia-northeast2"
  location_id    = "asia-northeast2-a"
}

resource "google_data_fusion_instance" "zone_elsewhere" { # at primary us-central1
  name = "zone-elsewhere"
  type = "BASIC"
  zone = "us-central1-a"
}

resource "google_vertex_ai_dataset" "providers" { # at primary asia-northeast1
  display_name        = "providers"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/image_1.0.0.yaml"
}

# These take no region of the provider's, whose location is optional all the same.
resource "google_dataplex_entry_group" "unset" { # at primary unresolved
  entry_group_id = "unset"
}

resource "google_dataplex_entry" "unset" { # at primary unresolved
  entry_type = "t"
}

resource "google_dataplex_task" "unset" { # at primary unresolved
  execution_spec {
    service_account = "s"
  }

  trigger_spec {
    type = "ON_DEMAND"
  }
}

resource "google_dataplex_aspect_type" "unset" { # at primary unresolved
  aspect_type_id = "unset"
}

resource "google_dataplex_entry_type" "unset" { # at primary unresolved
  entry_type_id = "unset"
}

resource "google_dataproc_batch" "unset" { # at primary unresolved
  batch_id = "unset"
}

resource "google_dataproc_session_template" "unset" { # at primary unresolved
  name = "unset"
}

resource "google_database_migration_service_connection_profile" "unset" { # at key unresolved
  connection_profile_id = "unset"

  mysql {
    host     = "h"
    username = "u"
    password = "p"
  }
}

resource "google_database_migration_service_migration_job" "unset" { # at export unresolved
  migration_job_id = "unset"
  source           = "s"
  destination      = "d"
  type             = "ONE_TIME"
}
