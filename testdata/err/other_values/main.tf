# By the defaults all is in Tokyo; production is deployed with prod.tfvars, and
# the archive goes where the workspace says.
variable "region" {
  default = "ap-northeast-1"
}

locals {
  archives = {
    default = "ap-northeast-1"
    paris   = "eu-west-3"
  }
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "main" { # want "^with testdata/err/other_values/values/prod.tfvars, aws_s3_bucket.main keeps objects in us-east-1 \\(US\\) \\[other-values\\]"
  bucket = "main"
}

resource "aws_s3_bucket" "archive" {
  bucket = "archive"
  region = local.archives[terraform.workspace] # want "^with another workspace, aws_s3_bucket.archive keeps objects in one of ap-northeast-1, eu-west-3 \\(FR, JP\\) \\[other-values\\]"
}
