# The default provider is in Tokyo, but one call hands its module another.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "dr_region" {
  type    = string
  default = "ap-northeast-2"
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

module "ledger" {
  source = "./modules/bucket"
  name   = "ledger"
}

module "ledger_copy" {
  source    = "./modules/bucket"
  name      = "ledger-copy"
  providers = { aws = aws.dr }
}
