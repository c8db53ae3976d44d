variable "region" {}

resource "aws_s3_bucket" "b" {
  region = var.region
}
