# Kept in HCP Terraform.
terraform {
  cloud {
    organization = "org"
    workspaces {
      name = "hosted"
    }
  }
}

output "region" {
  value = "eu-north-1"
}
