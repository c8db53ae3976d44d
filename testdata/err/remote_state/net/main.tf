# Its state is read by ../app.
terraform {
  backend "s3" {
    bucket = "states"
    key    = "net/terraform.tfstate"
    region = "ap-northeast-1"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

output "region" {
  value = "eu-central-1"
}
