resource "aws_s3_bucket" "this" { # want "^module.copy.module.inner.aws_s3_bucket.this keeps objects in us-west-2 \\(US\\) \\[data-outside\\]"
  bucket_prefix = "inner"
}
