# A backend that is in no table keeps the state all the same.
terraform {
  cloud { # want "where terraform.backend keeps Terraform's state cannot be determined: where cloud keeps the state is in no table"
    organization = "org"
    workspaces {
      name = "app"
    }
  }
}
