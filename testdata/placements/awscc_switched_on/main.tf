# Who is made an administrator, or what is switched on for others, makes a service
# keep something in the region.
provider "awscc" {
  region = "ap-northeast-1"
}

resource "awscc_detective_organization_admin" "a" { # at log ap-northeast-1
  account_id = "123456789012"
}

resource "awscc_securityhub_delegated_admin" "a" { # at log ap-northeast-1
  admin_account_id = "123456789012"
}

resource "awscc_securityhub_organization_configuration" "on" { # at log ap-northeast-1
  auto_enable = true
}

resource "awscc_securityhub_organization_configuration" "off" {
  auto_enable = false
}

resource "awscc_ses_configuration_set" "on" { # at primary ap-northeast-1
  name = "on"

  suppression_options = {
    suppressed_reasons = ["BOUNCE"]
  }
}

resource "awscc_ssm_service_setting" "logged" { # at log ap-northeast-1
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = "CloudWatch"
}

resource "awscc_organizations_policy" "inspector" { # at log unresolved
  name    = "inspector"
  type    = "INSPECTOR_POLICY"
  content = "{}"
}

resource "awscc_securityhub_configuration_policy" "on" { # at log ap-northeast-1, log unresolved
  name = "on"

  configuration_policy = {
    security_hub = {
      service_enabled = true
    }
  }
}

resource "awscc_securityhub_configuration_policy" "off" {
  name = "off"

  configuration_policy = {
    security_hub = {
      service_enabled = false
    }
  }
}

resource "awscc_guardduty_detector" "examines" { # at log ap-northeast-1, export unresolved
  enable = true

  features = [
    { name = "AI_ANALYST", status = "ENABLED" },
    { name = "S3_DATA_EVENTS", status = "ENABLED" },
  ]
}

# The logs of tasks are on unless they are switched off.
resource "awscc_mwaa_environment" "unsaid" { # at primary ap-northeast-1, log ap-northeast-1
  name = "unsaid"
}

resource "awscc_globalaccelerator_accelerator" "off" {
  name                = "off"
  enabled             = false
  flow_logs_enabled   = true
  flow_logs_s3_bucket = "a"
}
