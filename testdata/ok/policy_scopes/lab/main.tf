resource "aws_s3_bucket" "samples" {
  bucket = "samples"
}
