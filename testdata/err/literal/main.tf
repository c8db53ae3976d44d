# The region stands in the provider, or in the resource itself, which wins.
provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "by_provider" { # want "aws_s3_bucket.by_provider keeps objects in us-east-1 \\(US\\) \\[data-outside\\]"
  bucket = "by-provider"
}

resource "aws_sqs_queue" "by_itself" {
  name   = "by-itself"
  region = "eu-central-1" # want "aws_sqs_queue.by_itself keeps a queue in eu-central-1 \\(DE\\) \\[data-outside\\]"
}

resource "aws_sqs_queue" "inside" {
  name   = "inside"
  region = "ap-northeast-3"
}
