terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.main]
    }
  }
}

module "inner" {
  source = "../inner"
  providers = {
    aws = aws.main
  }
}
