# A rule moves the data of one bucket into another one, which is where that other
# bucket is: by its arn, and never by a name that is only made from another name.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "dr"
  region = "us-west-1"
}

resource "aws_s3_bucket" "source" { # want "aws_s3_bucket.source keeps a replica in us-west-1 \\(US\\) \\(made by aws_s3_bucket_replication_configuration.to_dr\\) \\[data-outside\\]"
  bucket = "source"
}

resource "aws_s3_bucket" "dr" { # want "aws_s3_bucket.dr keeps objects in us-west-1 \\(US\\) \\[data-outside\\]"
  provider = aws.dr
  bucket   = "source-of-truth"
}

resource "aws_s3_bucket_replication_configuration" "to_dr" {
  bucket = aws_s3_bucket.source.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.dr.arn
    }
  }
}

resource "aws_s3_bucket" "derived" { # want "where aws_s3_bucket.derived keeps a replica cannot be determined: .*\\(made by aws_s3_bucket_replication_configuration.to_derived\\) \\[data-undetermined\\]"
  bucket = "derived"
}

resource "aws_s3_bucket_replication_configuration" "to_derived" {
  bucket = aws_s3_bucket.derived.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::${aws_s3_bucket.derived.bucket}-copy"
    }
  }
}
