# The plan beside this file was made when the first bucket was in Tokyo and the
# second one in Virginia.
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
  region = "us-east-1" # want "in us-east-1 \\(US\\) \\[data-outside\\]" "moves aws_s3_bucket.records's data \\(objects\\) from ap-northeast-1 to us-east-1 \\(US\\) \\[data-moves-out\\]"
}

resource "aws_s3_bucket" "archive" {
  bucket = "archive"
  region = "ap-northeast-1" # want "moves aws_s3_bucket.archive's data \\(objects\\) from us-east-1 to ap-northeast-1 \\(JP\\) \\[data-moves-in\\]"
}
