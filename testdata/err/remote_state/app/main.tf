# The outputs of other roots say where this one's data goes.
terraform {
  backend "s3" {
    bucket = "states"
    key    = "app/terraform.tfstate"
    region = "ap-northeast-1"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

data "terraform_remote_state" "net" {
  backend = "s3"
  config = {
    bucket = "states"
    key    = "net/terraform.tfstate"
    region = "ap-northeast-1"
  }
}

data "terraform_remote_state" "store" {
  backend = "local"
  config = {
    path = "../store/terraform.tfstate"
  }
}

data "terraform_remote_state" "elsewhere" {
  backend = "s3"
  config = {
    bucket = "states"
    key    = "elsewhere/terraform.tfstate"
  }
}

resource "aws_s3_bucket" "main" { # want "keeps a replica in us-west-2 \\(US\\)"
  bucket = "main"
  region = data.terraform_remote_state.net.outputs.region # want "keeps objects in eu-central-1 \\(DE\\)"
}

resource "aws_s3_bucket_replication_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = data.terraform_remote_state.store.outputs.bucket_arn
    }
  }
}

resource "aws_s3_bucket" "open" {
  bucket = "open"
  region = data.terraform_remote_state.elsewhere.outputs.region # want "cannot be determined: data.terraform_remote_state.elsewhere.outputs.region is read when Terraform plans"
}

data "terraform_remote_state" "hosted" {
  backend = "remote"
  config = {
    organization = "org"
    workspaces = {
      name = "hosted"
    }
  }
}

resource "aws_s3_bucket" "hosted" {
  bucket = "hosted"
  region = data.terraform_remote_state.hosted.outputs.region # want "keeps objects in eu-north-1 \\(SE\\)"
}
