# Everything is in Tokyo, until one looks at the copies.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  backend "s3" {
    bucket = "example-state"
    key    = "prod.tfstate"
    region = "us-east-1"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

locals {
  replicas = {
    osaka     = "ap-northeast-3"
    singapore = "ap-southeast-1"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "replica" {
    for_each = local.replicas
    content {
      region_name = replica.value
    }
  }
}

resource "aws_s3_bucket" "records" {
  bucket = "example-records"
}

# AWS provider 6 places a single resource elsewhere without any alias.
resource "aws_s3_bucket" "records_copy" {
  bucket = "example-records-copy"
  region = "us-west-2"
}

resource "aws_s3_bucket_replication_configuration" "records" {
  bucket = aws_s3_bucket.records.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.records_copy.arn
    }
  }
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
  replica {
    region = "ap-northeast-3"
  }
}
