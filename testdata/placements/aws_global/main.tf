# Types without a region of their own, or whose region says nothing of data:
# most keep none. What does keep some is where another argument says, or where
# the provider sends it whatever its region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_user" "a" {
  name = "a"
}

resource "aws_route53_zone" "a" {
  name = "example.com"
}

resource "aws_organizations_organization" "a" {}

resource "aws_organizations_policy" "opt_out" {
  name    = "opt-out"
  type    = "AISERVICES_OPT_OUT_POLICY"
  content = jsonencode({ services = { default = { opt_out_policy = { "@@assign" = "optOut" } } } })
}

resource "aws_account_region" "seoul" {
  region_name = "ap-northeast-2"
  enabled     = true
}

resource "aws_ec2_availability_zone_group" "taipei" {
  group_name    = "ap-northeast-1-tpe-1"
  opt_in_status = "opted-in"
}

resource "aws_invoicing_invoice_unit" "a" {
  name             = "a"
  invoice_receiver = "123456789012"
  region           = "us-east-1"

  rule {
    linked_accounts = ["123456789012"]
  }
}

resource "aws_servicequotas_template" "a" {
  aws_region   = "us-east-1"
  quota_code   = "L-2ACBD22F"
  service_code = "lambda"
  value        = 80
}

resource "aws_arcregionswitch_plan" "a" {
  name              = "a"
  execution_role    = "arn:aws:iam::123456789012:role/switch"
  recovery_approach = "activePassive"
  regions           = ["ap-northeast-1", "us-east-1"]
  region            = "us-east-1"
}

resource "aws_resiliencehub_resiliency_policy" "a" {
  name                     = "a"
  tier                     = "NonCritical"
  data_location_constraint = "AnyLocation"

  policy {
    az {
      rpo = "24h"
      rto = "24h"
    }

    hardware {
      rpo = "24h"
      rto = "24h"
    }

    software {
      rpo = "24h"
      rto = "24h"
    }
  }
}

resource "aws_vpc_endpoint" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.us-east-1.s3"
  service_region    = "us-east-1"
  vpc_endpoint_type = "Interface"
}

# The chat service runs in four regions; for any other the provider takes
# us-west-2. It passes messages on to the chat and keeps none.
resource "aws_chatbot_slack_channel_configuration" "a" {
  configuration_name = "a"
  iam_role_arn       = "arn:aws:iam::123456789012:role/chat"
  slack_channel_id   = "C0123456789"
  slack_team_id      = "T0123456789"
}

resource "aws_notificationscontacts_email_contact" "a" { # at primary us-east-1
  name          = "a"
  email_address = "a@example.com"
}

resource "aws_notifications_notification_hub" "seoul" { # at primary ap-northeast-2, primary us-east-1
  notification_hub_region = "ap-northeast-2"
}

resource "aws_notifications_notification_hub" "tokyo" { # at primary ap-northeast-1, primary us-east-1
  notification_hub_region = "ap-northeast-1"
}
