# Copies by cluster, by role and by name. Where a replication is managed is where its source
# is; what it copies goes to the pool that is named.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
  zone    = "asia-northeast1-a"
}

resource "google_bigtable_instance" "both" { # at primary asia-northeast1, primary asia-northeast2
  name = "both"

  cluster {
    cluster_id = "osaka"
    zone       = "asia-northeast2-a"
  }

  cluster {
    cluster_id = "providers"
  }
}

resource "google_bigtable_instance" "abroad" { # at primary asia-northeast1, primary us-east1
  name = "abroad"

  cluster {
    cluster_id = "tokyo"
    zone       = "asia-northeast1-a"
  }

  cluster {
    cluster_id = "carolina"
    zone       = "us-east1-b"
  }
}

resource "google_bigtable_table" "plain" { # at primary asia-northeast1, primary us-east1
  name          = "plain"
  instance_name = google_bigtable_instance.abroad.name
}

resource "google_bigtable_table" "backed_up" { # at primary asia-northeast1, primary us-east1, backup asia-northeast1, backup us-east1
  name          = "backed-up"
  instance_name = google_bigtable_instance.abroad.name

  automated_backup_policy {
    retention_period = "72h"
    frequency        = "24h"
  }
}

resource "google_bigtable_table" "backed_up_in_tokyo" { # at primary asia-northeast1, primary us-east1, backup asia-northeast1
  name          = "backed-up-in-tokyo"
  instance_name = google_bigtable_instance.abroad.name

  automated_backup_policy {
    retention_period = "72h"
    frequency        = "24h"
    locations        = ["projects/p/locations/asia-northeast1-a"]
  }
}

resource "google_bigtable_table" "off" { # at primary asia-northeast1, primary us-east1
  name          = "off"
  instance_name = google_bigtable_instance.abroad.name

  automated_backup_policy {
    retention_period = "0"
    frequency        = "0"
  }
}

resource "google_memorystore_instance" "secondary" { # at cache us-east1, replica asia-northeast1
  instance_id = "secondary"
  location    = "us-east1"
  shard_count = 1

  cross_instance_replication_config {
    instance_role = "SECONDARY"

    primary_instance {
      instance = "projects/p/locations/asia-northeast1/instances/primary"
    }
  }
}

resource "google_redis_cluster" "secondary" { # at cache us-east1, replica asia-northeast1
  name        = "secondary"
  region      = "us-east1"
  shard_count = 3

  cross_cluster_replication_config {
    cluster_role = "SECONDARY"

    primary_cluster {
      cluster = "projects/p/locations/asia-northeast1/clusters/primary"
    }
  }
}

resource "google_netapp_backup_vault" "in_region" { # at backup asia-northeast1
  name     = "in-region"
  location = "asia-northeast1"
}

resource "google_netapp_backup_vault" "cross_region" { # at backup us-east4
  name              = "cross-region"
  location          = "asia-northeast1"
  backup_vault_type = "CROSS_REGION"
  backup_region     = "us-east4"
}

resource "google_netapp_backup" "cross_region" { # at backup us-east4
  name       = "cross-region"
  location   = "asia-northeast1"
  vault_name = google_netapp_backup_vault.cross_region.name
}

# Another vault may keep its backups in another region too.
resource "google_netapp_backup" "theirs" { # at backup unresolved
  name       = "theirs"
  location   = "asia-northeast1"
  vault_name = "theirs"
}

# A pool can be in a zone.
resource "google_netapp_storage_pool" "zonal" { # at primary asia-northeast1
  name          = "zonal"
  location      = "asia-northeast1-a"
  service_level = "FLEX"
  capacity_gib  = "2048"
  network       = "default"
}

resource "google_netapp_volume" "a" { # at primary asia-northeast1, replica us-east4
  name         = "a"
  location     = "asia-northeast1-a"
  share_name   = "a"
  storage_pool = google_netapp_storage_pool.zonal.name
  capacity_gib = "100"
  protocols    = ["NFSV3"]
}

resource "google_netapp_volume_replication" "a" {
  name                 = "a"
  location             = google_netapp_volume.a.location
  volume_name          = google_netapp_volume.a.name
  replication_schedule = "HOURLY"

  destination_volume_parameters {
    storage_pool = "projects/p/locations/us-east4/storagePools/theirs"
  }
}

resource "google_gke_backup_backup_plan" "a" { # at backup us-east1
  name     = "a"
  location = "us-east1"
  cluster  = "projects/p/locations/asia-northeast1/clusters/a"
}

# A primary names its secondaries, or they name it; they change places. And backups are kept in a collection in its region.
resource "google_memorystore_instance" "primary" { # at cache asia-northeast1, backup asia-northeast1, replica us-east1, replica asia-northeast2
  instance_id = "primary"
  location    = "asia-northeast1"
  shard_count = 1

  automated_backup_config {
    retention = "86400s"

    fixed_frequency_schedule {
      start_time {
        hours = 20
      }
    }
  }

  cross_instance_replication_config {
    instance_role = "PRIMARY"

    secondary_instances {
      instance = google_memorystore_instance.secondary.id
    }

    secondary_instances {
      instance = "projects/p/locations/asia-northeast2/instances/theirs"
    }
  }
}

resource "google_redis_cluster" "primary" { # at cache asia-northeast1, backup asia-northeast1, replica us-east1, replica us-east4
  name        = "primary"
  shard_count = 3

  automated_backup_config {
    retention = "86400s"

    fixed_frequency_schedule {
      start_time {
        hours = 20
      }
    }
  }

  cross_cluster_replication_config {
    cluster_role = "PRIMARY"

    secondary_clusters {
      cluster = "projects/p/locations/us-east4/clusters/theirs"
    }
  }
}

# A standby names its active instance, which is no copy of it; it is one itself.
resource "google_filestore_instance" "standby" { # at primary asia-northeast2
  name     = "standby"
  tier     = "REGIONAL"
  location = "asia-northeast2"

  file_shares {
    name        = "a"
    capacity_gb = 1024
  }

  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }

  initial_replication {
    replicas {
      peer_instance = "projects/p/locations/asia-northeast1/instances/active"
    }
  }
}

resource "google_filestore_instance" "active" { # at primary asia-northeast1, replica us-east1, replica asia-northeast2
  name     = "active"
  tier     = "REGIONAL"
  location = "asia-northeast1"

  file_shares {
    name        = "a"
    capacity_gb = 1024
  }

  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }

  initial_replication {
    role = "ACTIVE"

    replicas {
      peer_instance = "projects/p/locations/us-east1/instances/theirs"
    }
  }
}

# What a cluster makes for itself is where its name says; a bucket's name does not say it.
resource "google_hypercomputecluster_cluster" "a" { # at primary asia-northeast1, primary asia-northeast2, primary unresolved
  cluster_id = "a"
  location   = "asia-northeast1"

  network_resources {
    id = "network"

    config {
      existing_network {
        network    = "projects/p/global/networks/default"
        subnetwork = "projects/p/regions/asia-northeast1/subnetworks/default"
      }
    }
  }

  storage_resources {
    id = "home"

    config {
      new_filestore {
        filestore = "projects/p/locations/asia-northeast2-a/instances/home"
        tier      = "ZONAL"

        file_shares {
          capacity_gb = 1024
          file_share  = "home"
        }
      }
    }
  }

  storage_resources {
    id = "new"

    config {
      new_bucket {
        bucket = "new"
      }
    }
  }

  storage_resources {
    id = "theirs"

    config {
      existing_bucket {
        bucket = "theirs"
      }
    }
  }
}

# A peer in another region is a standby, which also gets the backups of what it is made from.
resource "google_oracle_database_autonomous_database" "main" { # at primary asia-northeast1, replica us-east4, backup us-east4
  autonomous_database_id = "main"
  location               = "asia-northeast1"
}

resource "google_oracle_database_autonomous_database" "peer" { # at primary us-east4, replica asia-northeast1
  autonomous_database_id = "peer"
  location               = "us-east4"

  source_config {
    autonomous_database                   = google_oracle_database_autonomous_database.main.id
    automatic_backups_replication_enabled = true
  }
}

# A vault's name has its own location, not the one of its backups.
resource "google_netapp_volume" "theirs" { # at primary asia-northeast1, backup unresolved
  name         = "theirs"
  location     = "asia-northeast1"
  share_name   = "theirs"
  storage_pool = "pool"
  capacity_gib = "100"
  protocols    = ["NFSV3"]

  backup_config {
    backup_vault = "projects/p/locations/asia-northeast1/backupVaults/theirs"
  }
}

# A volume can have a vault for backups that are made by hand alone.
resource "google_netapp_volume" "by_hand" { # at primary asia-northeast1
  name         = "by-hand"
  location     = "asia-northeast1"
  share_name   = "by-hand"
  storage_pool = "pool"
  capacity_gib = "100"
  protocols    = ["NFSV3"]

  backup_config {
    backup_policies          = ["policy"]
    backup_vault             = "projects/p/locations/asia-northeast1/backupVaults/theirs"
    scheduled_backup_enabled = false
  }
}

# A cache hands on what is written into it.
resource "google_netapp_volume" "cache" { # at primary asia-northeast1, export unresolved
  name         = "cache"
  location     = "asia-northeast1"
  share_name   = "cache"
  storage_pool = "pool"
  capacity_gib = "100"
  protocols    = ["NFSV3"]

  cache_parameters {
    peer_volume_name  = "theirs"
    peer_cluster_name = "theirs"
  }
}

# Snapshots go where the policy says, not where it is.
resource "google_compute_resource_policy" "nightly" { # at backup us
  name = "nightly"

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

resource "google_workbench_instance" "saved" { # at primary asia-northeast1, backup us
  name     = "saved"
  location = "asia-northeast1-a"

  gce_setup {
    data_disks {
      resource_policies = [google_compute_resource_policy.nightly.id]
    }
  }
}

resource "google_workbench_instance" "theirs" { # at primary asia-northeast1, backup unresolved
  name     = "theirs"
  location = "asia-northeast1-a"

  gce_setup {
    data_disks {
      resource_policies = ["projects/p/regions/asia-northeast1/resourcePolicies/theirs"]
    }
  }
}

# A volume is replicated to a system on the customer's own premises, or comes from one.
resource "google_netapp_volume" "to_premises" { # at primary asia-northeast1, replica unresolved
  location     = "asia-northeast1"
  name         = "to-premises"
  capacity_gib = "100"
  share_name   = "s"
  storage_pool = "p"
  protocols    = ["NFSV3"]

  hybrid_replication_parameters {
    replication             = "r"
    hybrid_replication_type = "ONPREM_REPLICATION"
  }
}

# Such a replication can be turned round.
resource "google_netapp_volume" "turned" { # at primary asia-northeast1, replica unresolved
  name         = "turned"
  location     = "asia-northeast1"
  capacity_gib = "100"
  protocols    = ["NFSV3"]
  share_name   = "turned"
  storage_pool = "p"

  hybrid_replication_parameters {
    hybrid_replication_type = "REVERSE_ONPREM_REPLICATION"
  }
}

resource "google_netapp_volume" "from_premises" { # at primary asia-northeast1
  location     = "asia-northeast1"
  name         = "from-premises"
  capacity_gib = "100"
  share_name   = "s"
  storage_pool = "p"
  protocols    = ["NFSV3"]

  hybrid_replication_parameters {
    replication = "r"
  }
}
