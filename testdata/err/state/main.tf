# Terraform's own state is a store too.
terraform {
  backend "s3" {
    bucket = "state"
    key    = "main"
    region = "us-east-1" # want "terraform.backend keeps Terraform's state in us-east-1 \\(US\\) \\[data-outside\\]"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_efs_file_system" "files" {}
