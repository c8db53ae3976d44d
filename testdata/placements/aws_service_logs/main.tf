# Logs that an argument switches on go where it says, else to CloudWatch Logs of the
# same region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_log_group" "virginia" { # at log us-east-1
  name   = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  bucket = "virginia"
  region = "us-east-1"
}

resource "aws_mwaa_environment" "default" { # at primary ap-northeast-1, log ap-northeast-1
  name = "default"
}

resource "aws_mwaa_environment" "silent" { # at primary ap-northeast-1
  name = "silent"

  logging_configuration {
    task_logs {
      enabled = false
    }
  }
}

resource "aws_mwaa_environment" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  name = "logged"

  logging_configuration {
    task_logs {
      enabled = true
    }

    worker_logs {
      enabled = false
    }
  }
}

resource "aws_redshiftserverless_namespace" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  namespace_name = "logged"
  log_exports    = ["userlog"]
}

resource "aws_sns_topic" "logged" { # at primary us-east-1, log us-east-1
  name                             = "logged"
  region                           = "us-east-1"
  sqs_failure_feedback_role_arn    = "arn:aws:iam::123456789012:role/feedback"
  sqs_success_feedback_role_arn    = "arn:aws:iam::123456789012:role/feedback"
  sqs_success_feedback_sample_rate = 100
}

resource "aws_sns_topic" "not_sampled" { # at primary us-east-1
  name                             = "not-sampled"
  region                           = "us-east-1"
  sqs_success_feedback_role_arn    = "arn:aws:iam::123456789012:role/feedback"
  sqs_success_feedback_sample_rate = 0
}

resource "aws_sns_topic" "silent" { # at primary ap-northeast-1
  name = "silent"
}

resource "aws_sns_platform_application" "logged" { # at key ap-northeast-1, log ap-northeast-1
  name                      = "logged"
  platform                  = "GCM"
  platform_credential       = "x"
  success_feedback_role_arn = "arn:aws:iam::123456789012:role/feedback"
}

resource "aws_sns_platform_application" "not_sampled" { # at key ap-northeast-1
  name                         = "not-sampled"
  platform                     = "GCM"
  platform_credential          = "x"
  success_feedback_role_arn    = "arn:aws:iam::123456789012:role/feedback"
  success_feedback_sample_rate = 0
}

resource "aws_rum_app_monitor" "logged" { # at log ap-northeast-1
  name           = "logged"
  domain         = "example.com"
  cw_log_enabled = true
}

resource "aws_rum_app_monitor" "silent" { # at log ap-northeast-1
  name           = "silent"
  domain         = "example.com"
  cw_log_enabled = false
}

resource "aws_fsx_lustre_file_system" "service" { # at primary ap-northeast-1, log ap-northeast-1
  subnet_ids = ["subnet-0123"]

  log_configuration {
    level = "WARN_ERROR"
  }
}

resource "aws_fsx_lustre_file_system" "own" { # at primary ap-northeast-1, log us-east-1
  subnet_ids = ["subnet-0123"]

  log_configuration {
    destination = aws_cloudwatch_log_group.virginia.arn
    level       = "ERROR_ONLY"
  }
}

resource "aws_fsx_lustre_file_system" "off" { # at primary ap-northeast-1
  subnet_ids = ["subnet-0123"]

  log_configuration {
    level = "DISABLED"
  }
}

resource "aws_fsx_windows_file_system" "service" { # at primary ap-northeast-1, log ap-northeast-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32

  audit_log_configuration {
    file_share_access_audit_log_level = "FAILURE_ONLY"
  }
}

resource "aws_fsx_windows_file_system" "own" { # at primary ap-northeast-1, log us-east-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32

  audit_log_configuration {
    audit_log_destination             = aws_cloudwatch_log_group.virginia.arn
    file_access_audit_log_level       = "SUCCESS_AND_FAILURE"
    file_share_access_audit_log_level = "SUCCESS_AND_FAILURE"
  }
}

resource "aws_fsx_windows_file_system" "off" { # at primary ap-northeast-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32
}

resource "aws_ecs_cluster" "insights" { # at log us-east-1
  name   = "insights"
  region = "us-east-1"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_ecs_cluster" "none" {
  name = "none"

  setting {
    name  = "containerInsights"
    value = "disabled"
  }

  configuration {
    execute_command_configuration {
      logging = "NONE"

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.virginia.name
      }
    }
  }
}

resource "aws_ecs_cluster" "commands" { # at log us-east-1
  name = "commands"

  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.virginia.name
      }
    }
  }
}

resource "aws_ecs_express_gateway_service" "service" { # at log ap-northeast-1
  execution_role_arn      = "arn:aws:iam::123456789012:role/a"
  infrastructure_role_arn = "arn:aws:iam::123456789012:role/b"

  primary_container {
    image = "nginx:latest"
  }
}

resource "aws_emrcontainers_job_template" "history" { # at log ap-northeast-1
  name = "history"

  job_template_data {
    execution_role_arn = "arn:aws:iam::123456789012:role/a"
    release_label      = "emr-7.0.0-latest"

    configuration_overrides {
      monitoring_configuration {
        persistent_app_ui = "ENABLED"
      }
    }

    job_driver {
      spark_sql_job_driver {}
    }
  }
}

resource "aws_pipes_pipe" "off" { # at export ap-northeast-1
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:ap-northeast-1:123456789012:a"
  target   = "arn:aws:sqs:ap-northeast-1:123456789012:b"

  log_configuration {
    level = "OFF"

    s3_log_destination {
      bucket_name  = aws_s3_bucket.virginia.bucket
      bucket_owner = "123456789012"
    }
  }
}

resource "aws_db_proxy" "debug" { # at log ap-northeast-1
  name          = "debug"
  debug_logging = true
}

resource "aws_db_proxy" "plain" {
  name = "plain"
}

# A collaboration permits the logs that memberships write.
resource "aws_cleanrooms_collaboration" "permits" {
  name             = "permits"
  query_log_status = "ENABLED"
}

resource "aws_cleanrooms_membership" "logged" { # at log ap-northeast-1
  collaboration_id = "a"
  query_log_status = "ENABLED"
}

resource "aws_cleanrooms_membership" "silent" {
  collaboration_id = "a"
  query_log_status = "DISABLED"
}

resource "aws_iot_logging_options" "on" { # at log ap-northeast-1
  default_log_level = "INFO"
}

resource "aws_iot_logging_options" "off" {
  default_log_level = "INFO"
  disable_all_logs  = true
}

resource "aws_appsync_graphql_api" "logged" { # at log us-east-1
  name                = "logged"
  region              = "us-east-1"
  authentication_type = "API_KEY"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
    field_log_level          = "ALL"
  }
}

resource "aws_appsync_graphql_api" "silent" {
  name                = "silent"
  authentication_type = "API_KEY"
}

resource "aws_appsync_api" "logged" { # at log ap-northeast-1
  name = "logged"

  event_config {
    log_config {
      cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
      log_level                = "ERROR"
    }
  }
}

# The plan keeps nothing; its reports are in a bucket.
resource "aws_arcregionswitch_plan" "reports" { # at log us-east-1
  name              = "reports"
  execution_role    = "arn:aws:iam::123456789012:role/switch"
  recovery_approach = "activePassive"
  regions           = ["ap-northeast-1", "ap-northeast-3"]

  report_configuration {
    report_output {
      s3_configuration {
        bucket_owner = "123456789012"
        bucket_path  = aws_s3_bucket.virginia.bucket
      }
    }
  }
}

# A level is of fields and handlers; requests are logged without one.
resource "aws_appsync_graphql_api" "requests" { # at log ap-northeast-1
  name                = "requests"
  authentication_type = "API_KEY"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
    field_log_level          = "NONE"
  }
}

resource "aws_appsync_api" "requests" { # at log ap-northeast-1
  name = "requests"

  event_config {
    log_config {
      cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
      log_level                = "NONE"
    }
  }
}

resource "aws_globalaccelerator_accelerator" "logged" { # at log us-east-1
  name = "logged"

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = aws_s3_bucket.virginia.id
    flow_logs_s3_prefix = "logs/"
  }
}

resource "aws_globalaccelerator_custom_routing_accelerator" "off" {
  name    = "off"
  enabled = false

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = aws_s3_bucket.virginia.id
    flow_logs_s3_prefix = "logs/"
  }
}
