# The plan beside this file only has that the region refers to the zone, and not
# what is done with it.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "6.47.0" }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "d" {
  identifier        = "d"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
}

resource "aws_s3_bucket" "b" {
  region = aws_db_instance.d.availability_zone == "ap-northeast-1a" ? "us-east-1" : "us-west-2" # want "in one of us-east-1, us-west-2 \\(US\\) \\[data-outside\\]"
}
