terraform {
  required_providers {
    aws   = { source = "hashicorp/aws" }
    cloud = { source = "acme/cloud" }
  }
}

provider "aws" {
  region = "ap-southeast-1"

  default_tags {
    tags = { owner = "platform" }
  }
}

provider "cloud" {
  zone = "tokyo-1"
}

resource "aws_s3_bucket" "site" {
  bucket = "site"
  tags   = { data = "public" }
}

resource "aws_sqs_queue" "samples" {
  name = "samples"
}

module "lab" {
  source = "./lab"
}

resource "cloud_disk" "d" {
  backup_zone = "tokyo-1"
}

resource "cloud_dns" "d" {
}
