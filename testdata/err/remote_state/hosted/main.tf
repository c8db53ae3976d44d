# Kept in HCP Terraform.
terraform {
  cloud { # want "where terraform.backend keeps Terraform's state cannot be determined"
    organization = "org"
    workspaces {
      name = "hosted"
    }
  }
}

output "region" {
  value = "eu-north-1"
}
