provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "site" { # want "in us-east-1 \\(US\\) \\[data-outside\\]"
  bucket = "site"
  tags   = { data = "public" }
}
