variable "settings" {
  type = object({
    region = string
    n      = optional(string, "0")
    prefix = optional(string, "ap-northeast")
  })
}

resource "aws_sqs_queue" "converted" {
  region = "${var.settings.prefix}-${var.settings.n}"
}
