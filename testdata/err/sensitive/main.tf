# A sensitive value still says where data is, and is not printed otherwise.
provider "aws" {
  region = "ap-northeast-1"
}

variable "region" {
  default   = "eu-west-1"
  sensitive = true
}

variable "target" {
  default   = "arn:aws:s3:::the-name-of-it"
  sensitive = true
}

resource "aws_s3_bucket" "main" { # want "keeps a replica cannot be determined: destination.bucket is a sensitive value, which this configuration does not declare"
  bucket = "main"
  region = var.region # want "keeps objects in eu-west-1 \\(IE\\)"
}

resource "aws_s3_bucket_replication_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = var.target
    }
  }
}
