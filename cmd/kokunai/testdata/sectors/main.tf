provider "aws" {
  region = "ap-northeast-1"
}

variable "region" {}

resource "aws_s3_bucket" "records" {
  bucket = "records"
}

resource "aws_s3_bucket" "copy" {
  bucket = "copy"
  region = "us-east-1"
}

resource "aws_s3_bucket_replication_configuration" "records" {
  bucket = aws_s3_bucket.records.id
  role   = "arn:aws:iam::123456789012:role/copy"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_kms_key" "elsewhere" {
  region = "ap-northeast-2"
}

resource "aws_cloudwatch_log_group" "somewhere" {
  region = var.region
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
}
