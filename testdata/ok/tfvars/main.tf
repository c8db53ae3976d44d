# The default is abroad, and the values that Terraform reads are not.
variable "region" {
  type    = string
  default = "us-east-1"
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "main" {
  bucket = "main"
}
