# The same name means other places to other services: Spanner's and the key service's
# asia1 have a part in Seoul. A custom configuration has its base's replicas and its own.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_spanner_instance" "single" { # at primary asia-northeast1
  display_name = "single"
  config       = "regional-asia-northeast1"
}

resource "google_spanner_instance" "full_name" { # at primary asia-northeast2
  display_name = "full-name"
  config       = "projects/p/instanceConfigs/regional-asia-northeast2"
}

resource "google_spanner_instance" "japan" { # at primary dual-region-japan1
  display_name = "japan"
  config       = "dual-region-japan1"
}

resource "google_spanner_instance" "asia" { # at primary asia1
  display_name = "asia"
  config       = "asia1"
}

resource "google_spanner_instance" "world" { # at primary nam-eur-asia1
  display_name = "world"
  config       = "nam-eur-asia1"
}

resource "google_spanner_instance_config" "custom" { # at replica us-east1
  display_name = "custom"
  base_config  = "asia1"

  replicas {
    location = "us-east1"
    type     = "READ_ONLY"
  }
}

resource "google_spanner_instance" "custom" { # at primary asia1
  display_name = "custom"
  config       = google_spanner_instance_config.custom.id
}

# A configuration that is only named is not known.
resource "google_spanner_instance" "theirs" { # at primary custom-theirs
  display_name = "theirs"
  config       = "custom-theirs"
}

resource "google_spanner_instance_partition" "a" { # at primary us-east1
  name         = "a"
  instance     = google_spanner_instance.single.name
  display_name = "a"
  config       = "regional-us-east1"
}

resource "google_kms_key_ring" "asia" {
  name     = "asia"
  location = "asia1"
}

resource "google_kms_crypto_key" "asia" { # at key asia1
  name     = "a"
  key_ring = google_kms_key_ring.asia.id
}

resource "google_kms_key_ring" "global" {
  name     = "global"
  location = "global"
}

resource "google_kms_crypto_key" "global" { # at key unbound
  name     = "b"
  key_ring = google_kms_key_ring.global.id
}

resource "google_kms_crypto_key" "by_name" { # at key asia-northeast1
  name     = "c"
  key_ring = "projects/p/locations/asia-northeast1/keyRings/tokyo"
}

resource "google_spanner_instance" "backed_up" { # at primary dual-region-japan1, backup dual-region-japan1
  display_name                 = "backed-up"
  config                       = "dual-region-japan1"
  default_backup_schedule_type = "AUTOMATIC"
}

resource "google_spanner_instance" "named" { # at primary asia1
  display_name = "named"
  config       = google_spanner_instance_config.custom.name
}
