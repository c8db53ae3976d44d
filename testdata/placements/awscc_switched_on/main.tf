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

resource "awscc_applicationinsights_application" "configures" { # at log ap-northeast-1
  resource_group_name        = "a"
  auto_configuration_enabled = true
}

resource "awscc_applicationinsights_application" "named" { # at log ap-northeast-1
  resource_group_name = "b"

  component_monitoring_settings = [{
    component_name               = "a"
    component_configuration_mode = "CUSTOM"
    tier                         = "DEFAULT"

    custom_component_configuration = {
      configuration_details = {
        logs = [{ log_path = "/var/log/a.log", log_type = "APPLICATION", log_group_name = "a" }]
      }
    }
  }]
}

resource "awscc_applicationinsights_application" "windows" { # at log ap-northeast-1
  resource_group_name = "c"

  component_monitoring_settings = [{
    component_name               = "a"
    component_configuration_mode = "CUSTOM"
    tier                         = "DEFAULT"

    custom_component_configuration = {
      sub_component_type_configurations = [{
        sub_component_type = "AWS::EC2::Instance"

        sub_component_configuration_details = {
          windows_events = [{ event_name = "System", event_levels = ["ERROR"], log_group_name = "a" }]
        }
      }]
    }
  }]
}

resource "awscc_applicationinsights_application" "recommended" { # at log ap-northeast-1
  resource_group_name = "d"

  component_monitoring_settings = [{
    component_name               = "a"
    component_configuration_mode = "DEFAULT"
    tier                         = "SQL_SERVER"
  }]
}

resource "awscc_applicationinsights_application" "not" {
  resource_group_name = "e"
}

resource "awscc_securityhub_automation_rule_v2" "tickets" { # at export unresolved
  rule_name   = "tickets"
  description = "tickets"
  rule_order  = 1

  actions = [{
    type = "EXTERNAL_INTEGRATION"

    external_integration_configuration = {
      connector_arn = "arn:aws:securityhub:ap-northeast-1:123456789012:connectorv2/a"
    }
  }]
}

resource "awscc_securityhub_automation_rule_v2" "off" {
  rule_name   = "off"
  description = "off"
  rule_order  = 2
  rule_status = "DISABLED"
  actions     = [{ type = "EXTERNAL_INTEGRATION" }]
}
