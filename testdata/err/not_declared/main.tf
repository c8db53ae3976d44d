# What names something that is not declared is where the finding stands.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ses_receipt_rule" "mail" {
  name          = "mail"
  rule_set_name = "mail"
  enabled       = true

  s3_action {
    bucket_name = "somebody-elses" # want "aws_ses_receipt_rule.mail .*somebody-elses"
    position    = 1
  }
}
