# Who is made an administrator, or what is switched on for others, makes a service
# keep something in the region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_detective_organization_admin_account" "a" { # at log ap-northeast-1
  account_id = "123456789012"
}

resource "aws_guardduty_organization_admin_account" "a" { # at log ap-northeast-1
  admin_account_id = "123456789012"
}

resource "aws_macie2_organization_admin_account" "a" { # at log us-east-1
  admin_account_id = "123456789012"
  region           = "us-east-1"
}

resource "aws_securityhub_organization_admin_account" "a" { # at log ap-northeast-1
  admin_account_id = "123456789012"
}

resource "aws_detective_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable = true
  graph_arn   = "arn:aws:detective:ap-northeast-1:123456789012:graph:a"
}

resource "aws_guardduty_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable_organization_members = "ALL"
  detector_id                      = "d"
}

resource "aws_guardduty_organization_configuration" "off" {
  auto_enable_organization_members = "NONE"
  detector_id                      = "d"
}

resource "aws_macie2_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable = true
}

resource "aws_macie2_organization_configuration" "off" {
  auto_enable = false
}

resource "aws_securityhub_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable = true
}

resource "aws_inspector2_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable {
    ec2 = true
    ecr = false
  }
}

resource "aws_inspector2_organization_configuration" "off" {
  auto_enable {
    ec2 = false
    ecr = false
  }
}

resource "aws_sesv2_account_suppression_attributes" "on" { # at primary ap-northeast-1
  suppressed_reasons = ["BOUNCE"]
}

resource "aws_sesv2_account_suppression_attributes" "off" {
  suppressed_reasons = []
}

resource "aws_sesv2_configuration_set" "on" { # at primary ap-northeast-1
  configuration_set_name = "on"

  suppression_options {
    suppressed_reasons = ["COMPLAINT"]
  }
}

resource "aws_sesv2_configuration_set" "off" {
  configuration_set_name = "off"
}

resource "aws_ssm_service_setting" "logged" { # at log ap-northeast-1
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = "CloudWatch"
}

resource "aws_ssm_service_setting" "other" {
  setting_id    = "/ssm/parameter-store/high-throughput-enabled"
  setting_value = "true"
}

resource "aws_ecs_account_setting_default" "insights" { # at log ap-northeast-1
  name  = "containerInsights"
  value = "enabled"
}

resource "aws_ecs_account_setting_default" "other" {
  name  = "taskLongArnFormat"
  value = "enabled"
}

resource "aws_detective_invitation_accepter" "a" { # at log us-east-1
  graph_arn = "arn:aws:detective:us-east-1:123456789012:graph:a"
  region    = "us-east-1"
}

# A policy of Security Hub switches it on in the regions that are linked as well.
resource "aws_securityhub_configuration_policy" "on" { # at log ap-northeast-1, log unresolved
  name = "on"

  configuration_policy {
    service_enabled = true
  }
}

resource "aws_securityhub_configuration_policy" "off" {
  name = "off"

  configuration_policy {
    service_enabled = false
  }
}

# A recorder records once its status says so.
resource "aws_config_configuration_recorder" "a" { # at log ap-northeast-1, log ap-northeast-1
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/r"
}

resource "aws_config_configuration_recorder_status" "on" {
  name       = aws_config_configuration_recorder.a.name
  is_enabled = true
}

resource "aws_config_configuration_recorder_status" "of_another" { # at log ap-northeast-1
  name       = "another"
  is_enabled = true
}

resource "aws_config_configuration_recorder_status" "off" {
  name       = "another"
  is_enabled = false
}

# Application Insights sets up logs where it configures by itself.
resource "aws_applicationinsights_application" "configures" { # at log ap-northeast-1
  resource_group_name = "a"
  auto_config_enabled = true
  auto_create         = true
}

resource "aws_applicationinsights_application" "once" { # at log ap-northeast-1
  resource_group_name = "b"
  auto_create         = true
}

resource "aws_applicationinsights_application" "not" {
  resource_group_name = "c"
}

# A rule can open tickets with a vendor.
resource "aws_securityhub_automation_rule_v2" "tickets" { # at export unresolved
  rule_name   = "tickets"
  description = "tickets"
  rule_order  = 1

  action {
    type = "EXTERNAL_INTEGRATION"

    external_integration_configuration {
      connector_arn = "arn:aws:securityhub:ap-northeast-1:123456789012:connectorv2/a"
    }
  }
}

resource "aws_securityhub_automation_rule_v2" "off" {
  rule_name   = "off"
  description = "off"
  rule_order  = 2
  rule_status = "DISABLED"

  action {
    type = "EXTERNAL_INTEGRATION"

    external_integration_configuration {
      connector_arn = "arn:aws:securityhub:ap-northeast-1:123456789012:connectorv2/a"
    }
  }
}

resource "aws_securityhub_automation_rule_v2" "updates" {
  rule_name   = "updates"
  description = "updates"
  rule_order  = 3

  action {
    type = "FINDING_FIELDS_UPDATE"

    finding_fields_update {
      severity_id = 99
    }
  }
}
