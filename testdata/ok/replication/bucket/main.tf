resource "aws_s3_bucket" "this" {
  bucket_prefix = "dr"
}

output "arn" {
  value = aws_s3_bucket.this.arn
}
