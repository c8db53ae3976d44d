# Kept in a local state.
provider "aws" {
  region = "us-west-2"
}

resource "aws_s3_bucket" "copy" { # want "keeps objects in us-west-2 \\(US\\) \\[data-outside\\]"
  bucket = "copy"
}

output "bucket_arn" {
  value = aws_s3_bucket.copy.arn
}
