# Nobody set the region of the bucket. That is not known, and no error that try
# might pass over to the region behind it.
provider "aws" {}

resource "aws_s3_bucket" "unset" { # want "where aws_s3_bucket.unset keeps objects cannot be determined: .*\\[data-undetermined\\]"
  bucket = "unset"
}

resource "aws_sqs_queue" "behind" {
  name   = "behind"
  region = try(aws_s3_bucket.unset.region, "ap-northeast-1") # want "where aws_sqs_queue.behind keeps a queue cannot be determined: .*\\[data-undetermined\\]"
}

resource "aws_sqs_queue" "coalesced" {
  name   = "coalesced"
  region = coalesce(aws_s3_bucket.unset.region, "ap-northeast-1") # want "where aws_sqs_queue.coalesced keeps a queue cannot be determined: .*\\[data-undetermined\\]"
}
