variable "bucket" {
  type = string
}

variable "rules" {
  type = set(object({
    id     = string
    status = optional(string, "Disabled")
    bucket = string
    class  = optional(string)
  }))
}

resource "aws_s3_bucket_replication_configuration" "this" {
  bucket = var.bucket
  role   = "arn:aws:iam::123456789012:role/replication"

  dynamic "rule" {
    for_each = var.rules
    content {
      id     = rule.value.id
      status = rule.value.status
      destination {
        bucket        = rule.value.bucket
        storage_class = rule.value.class
      }
    }
  }
}
