exempt "module.site[\"*\"].aws_s3_bucket.b" {
  rule      = "data-outside"
  reason    = "public files"
  approver  = "A. Tanaka"
  expires   = "2027-03-31"
  reference = "DEC-12"
}
