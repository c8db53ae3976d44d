# The plan beside this file was made when the first bucket was in Tokyo, and the
# second one too.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "6.47.0" }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" {
  bucket = "records"
  region = "ap-northeast-3"
}

resource "aws_s3_bucket" "archive" {
  bucket = "archive"
  region = "ap-northeast-1"
}
