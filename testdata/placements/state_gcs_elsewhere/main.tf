terraform {
  backend "gcs" { # at state unresolved
    bucket = "state"
  }
}
