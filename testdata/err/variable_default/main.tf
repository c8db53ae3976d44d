variable "region" {
  type    = string
  default = "asia-southeast1"
}

provider "google" {
  project = "p"
  region  = var.region
}

resource "google_redis_instance" "by_provider" { # want "keeps a cache in asia-southeast1 \\(SG\\) \\[data-outside\\]"
  name           = "by-provider"
  memory_size_gb = 1
}

resource "google_secret_manager_regional_secret" "by_argument" {
  secret_id = "by-argument"
  location  = var.region # want "keeps secrets in asia-southeast1 \\(SG\\) \\[data-outside\\]"
}
