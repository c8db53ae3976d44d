# Without a region or zone of either, the machine that runs Terraform decides.
provider "google" {
  project = "p"
}

resource "google_compute_region_disk" "a" { # at primary unresolved
  name          = "a"
  replica_zones = ["asia-northeast1-a", "asia-northeast1-b"]
}
