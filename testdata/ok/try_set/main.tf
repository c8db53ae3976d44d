# The bucket's region is known, because its provider has one: try gives it.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "main" {
  bucket = "main"
}

resource "aws_sqs_queue" "beside" {
  name   = "beside"
  region = try(aws_s3_bucket.main.region, "us-east-1")
}
