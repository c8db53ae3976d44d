# What is public may lie anywhere; the laboratory is judged by a pack of its own.
scope "public" {
  tags   = { data = "public" }
  class  = "public"
  sector = []
}

pack "laboratory" {
  extends   = "base"
  countries = ["JP", "SG"]
}

scope "laboratory" {
  addresses = ["module.lab", "aws_sqs_queue.*"]
  sector    = ["laboratory"]
}

provider "acme/cloud" {
  title    = "Acme"
  home     = "JP"
  location = ["zone"]
  nothing  = ["cloud_dns"]

  region "tokyo-1" {
    countries = ["JP"]
    city      = "Tokyo"
  }

  resource "cloud_disk" {
    holds    = "block"
    location = ["zone"]

    copy "backup" {
      location = ["backup_zone"]
    }
  }
}
