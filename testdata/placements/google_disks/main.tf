# What is copied from disks goes to the multi-region around them when it names no place,
# unless the project has another default, which no configuration of the copy shows. Instant
# snapshots stay with their disk.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
  zone    = "asia-northeast1-a"
}

resource "google_compute_disk" "a" { # at primary asia-northeast1, replica asia-northeast2
  name = "a"
}

resource "google_compute_disk" "osaka" { # at primary asia-northeast2, replica us-east1
  name = "osaka"
  zone = "asia-northeast2-a"
}

resource "google_compute_disk_async_replication" "declared" {
  primary_disk = google_compute_disk.a.id

  secondary_disk {
    disk = google_compute_disk.osaka.id
  }
}

resource "google_compute_disk_async_replication" "by_link" {
  primary_disk = google_compute_disk.osaka.id

  secondary_disk {
    disk = "https://www.googleapis.com/compute/v1/projects/p/zones/us-east1-b/disks/theirs"
  }
}

resource "google_compute_snapshot" "default" { # at backup unresolved
  name        = "default"
  source_disk = google_compute_disk.a.name
}

resource "google_compute_snapshot" "kept" { # at backup asia-northeast1
  name              = "kept"
  source_disk       = google_compute_disk.a.name
  storage_locations = ["asia-northeast1"]
}

resource "google_compute_instant_snapshot" "a" { # at backup asia-northeast1
  name        = "a"
  source_disk = google_compute_disk.a.name
}

resource "google_compute_region_instant_snapshot" "a" { # at backup asia-northeast1
  name        = "a"
  source_disk = "a"
}

resource "google_compute_resource_policy" "default" { # at backup unresolved
  name = "default"

  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "04:00"
      }
    }
  }
}

resource "google_compute_resource_policy" "kept" { # at backup asia-northeast1
  name = "kept"

  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "04:00"
      }
    }

    snapshot_properties {
      storage_locations = ["asia-northeast1"]
    }
  }
}

resource "google_compute_resource_policy" "no_snapshots" {
  name = "no-snapshots"

  group_placement_policy {
    vm_count = 2
  }
}

resource "google_compute_image" "default" { # at primary unresolved
  name        = "default"
  source_disk = google_compute_disk.a.id
}

resource "google_compute_image" "kept" { # at primary asia-northeast1
  name              = "kept"
  source_disk       = google_compute_disk.a.id
  storage_locations = ["asia-northeast1"]
}

# The last copy of a disk is a snapshot without a place of its own.
resource "google_compute_disk" "last" { # at primary asia-northeast1, backup unresolved
  name                           = "last"
  create_snapshot_before_destroy = true
}

resource "google_compute_region_disk" "last" { # at primary asia-northeast1, backup unresolved
  name                           = "last"
  replica_zones                  = ["asia-northeast1-a", "asia-northeast1-b"]
  create_snapshot_before_destroy = true
}

# A machine or subnetwork that is found by its link is where the link says.
data "google_compute_instance" "theirs" {
  self_link = "https://www.googleapis.com/compute/v1/projects/p/zones/us-east1-b/instances/theirs"
}

resource "google_compute_disk" "beside" { # at primary us-east1
  name = "beside"
  zone = data.google_compute_instance.theirs.zone
}

data "google_compute_subnetwork" "theirs" {
  self_link = "https://www.googleapis.com/compute/v1/projects/p/regions/us-east1/subnetworks/theirs"
}

resource "google_compute_region_disk" "beside" { # at primary us-east1
  name          = "beside"
  region        = data.google_compute_subnetwork.theirs.region
  replica_zones = ["us-east1-b", "us-east1-c"]
}
