# Osaka by prod.tfvars and in another workspace: elsewhere, and inside too.
variable "region" {
  default = "ap-northeast-1"
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "main" {
  bucket = "main-${terraform.workspace}"
}

resource "aws_s3_bucket" "other" {
  count  = terraform.workspace == "default" ? 0 : 2
  bucket = "other"
  region = terraform.workspace == "default" ? var.region : "ap-northeast-3"
}
