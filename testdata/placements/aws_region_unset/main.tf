# Without a region of either, the machine that runs Terraform decides.
provider "aws" {}

resource "aws_s3_bucket" "somewhere" { # at primary unresolved
  bucket = "somewhere"
}

resource "aws_s3_bucket" "stated" { # at primary ap-northeast-1
  bucket = "stated"
  region = "ap-northeast-1"
}
