# A resource is in the region of its provider's configuration, and has none of its
# own. An endpoint of one's own is no region of the cloud.
terraform {
  required_providers {
    awscc = {
      source = "hashicorp/awscc"
    }
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "awscc" {
  alias  = "unknown"
  region = var.region
}

provider "awscc" {
  alias  = "redirected"
  region = "ap-northeast-1"

  endpoints = {
    cloudcontrolapi = "http://localhost:4566"
  }
}

provider "awscc" {
  alias  = "other_endpoint"
  region = "ap-northeast-1"

  endpoints = {
    sts = "https://sts.ap-northeast-1.amazonaws.com"
  }
}

provider "aws" {
  region = "us-west-2"
}

variable "region" {
  type = string
}

variable "replica" {
  type = string
}

resource "awscc_s3_bucket" "tokyo" { # at primary ap-northeast-1
  bucket_name = "tokyo"
}

resource "awscc_s3_bucket" "virginia" { # at primary us-east-1
  provider    = awscc.virginia
  bucket_name = "virginia"
}

resource "awscc_s3_bucket" "unknown" { # at primary unresolved
  provider    = awscc.unknown
  bucket_name = "unknown"
}

resource "awscc_s3_bucket" "redirected" { # at primary unresolved
  provider    = awscc.redirected
  bucket_name = "redirected"
}

resource "awscc_s3_bucket" "other_endpoint" { # at primary ap-northeast-1
  provider    = awscc.other_endpoint
  bucket_name = "other-endpoint"
}

# References go to either provider, by attribute, by name and by ARN.
resource "aws_s3_bucket" "oregon" { # at primary us-west-2
  bucket = "oregon"
}

resource "awscc_s3_bucket" "logged" { # at primary ap-northeast-1, log us-west-2
  bucket_name = "logged"

  logging_configuration = {
    destination_bucket_name = aws_s3_bucket.oregon.id
  }
}

resource "awscc_s3_bucket" "copied" { # at primary ap-northeast-1, replica us-east-1, replica unresolved
  bucket_name = "copied"

  replication_configuration = {
    role = "arn:aws:iam::123456789012:role/copies"

    rules = [
      {
        status = "Enabled"
        destination = {
          bucket = "arn:aws:s3:::virginia"
        }
      },
      {
        status = "Disabled"
        destination = {
          bucket = aws_s3_bucket.oregon.arn
        }
      },
      {
        status = "Enabled"
        destination = {
          bucket = "arn:aws:s3:::declared-nowhere"
        }
      },
    ]
  }
}

resource "awscc_backup_backup_plan" "a" { # at backup ap-northeast-1, backup ap-northeast-3, backup unresolved
  backup_plan = {
    backup_plan_name = "a"

    backup_plan_rule = [
      {
        rule_name           = "known"
        target_backup_vault = "Default"
        copy_actions = [{
          destination_backup_vault_arn = "arn:aws:backup:ap-northeast-3:123456789012:backup-vault:copies"
        }]
      },
      {
        rule_name           = "unknown"
        target_backup_vault = "Default"
        copy_actions = [{
          destination_backup_vault_arn = "arn:aws:backup:${var.replica}:123456789012:backup-vault:copies"
        }]
      },
    ]
  }
}

resource "awscc_secretsmanager_secret" "a" { # at key ap-northeast-1, replica unresolved, replica us-west-2
  name = "a"

  replica_regions = [
    { region = var.replica },
    { region = "us-west-2" },
  ]
}

# A Local Zone can be in another country than its region.
resource "awscc_ec2_subnet" "taipei" {
  vpc_id            = "vpc-0123456789abcdef0"
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_ec2_instance" "taipei" { # at primary ap-northeast-1-tpe-1
  subnet_id = awscc_ec2_subnet.taipei.id
}

resource "awscc_ec2_volume" "unknown" { # at primary one-of ap-northeast-1|ap-northeast-1-tpe-1
  availability_zone = var.replica
  size              = 8
}

# What keeps nothing, and what nobody has judged, is no store.
resource "awscc_iam_role" "a" {
  assume_role_policy_document = "{}"
}
