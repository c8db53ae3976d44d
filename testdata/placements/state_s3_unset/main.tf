# Without a region the machine that runs Terraform decides.
terraform {
  backend "s3" { # at state unresolved
    bucket = "state"
    key    = "main"
  }
}
