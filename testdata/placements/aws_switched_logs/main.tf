# What a level, a mode or a switch keeps from being written goes nowhere.
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

resource "aws_sqs_queue" "virginia" { # at primary us-east-1
  name   = "virginia"
  region = "us-east-1"
}

resource "aws_datasync_location_s3" "virginia" {
  s3_bucket_arn = aws_s3_bucket.virginia.arn
  subdirectory  = "/"

  s3_config {
    bucket_access_role_arn = "arn:aws:iam::123456789012:role/sync"
  }
}

resource "aws_datasync_task" "silent" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.virginia.arn
}

resource "aws_datasync_task" "logged" { # at export us-east-1, log us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.virginia.arn

  options {
    log_level = "BASIC"
  }
}

resource "aws_sfn_state_machine" "silent" { # at primary ap-northeast-1
  name       = "silent"
  role_arn   = "arn:aws:iam::123456789012:role/steps"
  definition = "{}"

  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.virginia.arn}:*"
  }
}

resource "aws_sfn_state_machine" "logged" { # at primary ap-northeast-1, log us-east-1
  name       = "logged"
  role_arn   = "arn:aws:iam::123456789012:role/steps"
  definition = "{}"

  logging_configuration {
    level           = "ERROR"
    log_destination = "${aws_cloudwatch_log_group.virginia.arn}:*"
  }
}

resource "aws_ecs_cluster" "silent" {
  name = "silent"

  configuration {
    execute_command_configuration {
      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.virginia.name
      }
    }
  }
}

resource "aws_ecs_cluster" "logged" { # at log us-east-1
  name = "logged"

  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"

      log_configuration {
        cloud_watch_log_group_name = aws_cloudwatch_log_group.virginia.name
      }
    }
  }
}

resource "aws_fsx_lustre_file_system" "silent" { # at primary ap-northeast-1
  subnet_ids = ["subnet-0123"]

  log_configuration {
    destination = aws_cloudwatch_log_group.virginia.arn
  }
}

resource "aws_cloudtrail" "stopped" {
  name           = "stopped"
  s3_bucket_name = aws_s3_bucket.virginia.bucket
  enable_logging = false
}

resource "aws_cloudtrail" "runs" { # at log us-east-1
  name           = "runs"
  s3_bucket_name = aws_s3_bucket.virginia.bucket
}

resource "aws_lambda_event_source_mapping" "stopped" {
  function_name    = "f"
  event_source_arn = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/s"
  enabled          = false

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.virginia.arn
    }
  }
}

# Output of notebooks is not shared unless that is allowed.
resource "aws_sagemaker_user_profile" "apart" {
  domain_id         = "d-0123"
  user_profile_name = "apart"

  user_settings {
    execution_role = "arn:aws:iam::123456789012:role/notebooks"

    sharing_settings {
      s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/shared"
    }
  }
}

resource "aws_sagemaker_user_profile" "shares" { # at export us-east-1
  domain_id         = "d-0123"
  user_profile_name = "shares"

  user_settings {
    execution_role = "arn:aws:iam::123456789012:role/notebooks"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://${aws_s3_bucket.virginia.bucket}/shared"
    }
  }
}

resource "aws_sagemaker_domain" "apart" { # at primary ap-northeast-1
  domain_name = "apart"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0123"
  subnet_ids  = ["subnet-0123"]

  default_user_settings {
    execution_role = "arn:aws:iam::123456789012:role/notebooks"

    sharing_settings {
      notebook_output_option = "Disabled"
      s3_output_path         = "s3://${aws_s3_bucket.virginia.bucket}/shared"
    }
  }
}

resource "aws_dlm_lifecycle_policy" "stopped" {
  description        = "stopped"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"
  state              = "DISABLED"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { backed = "up" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      cross_region_copy_rule {
        target    = "us-east-1"
        encrypted = true
      }

      retain_rule {
        count = 1
      }
    }
  }
}

resource "aws_auditmanager_assessment" "reported" { # at primary ap-northeast-1, log us-east-1
  name         = "reported"
  framework_id = "f"

  assessment_reports_destination {
    destination      = "s3://${aws_s3_bucket.virginia.id}"
    destination_type = "S3"
  }
}

resource "aws_ses_receipt_rule" "stopped" {
  name          = "stopped"
  rule_set_name = "default"

  s3_action {
    bucket_name = aws_s3_bucket.virginia.bucket
    position    = 1
  }
}

resource "aws_iot_topic_rule" "stopped" {
  name        = "stopped"
  enabled     = false
  sql         = "SELECT * FROM 'a'"
  sql_version = "2016-03-23"

  s3 {
    bucket_name = aws_s3_bucket.virginia.bucket
    key         = "k"
    role_arn    = "arn:aws:iam::123456789012:role/rule"
  }

  error_action {
    http {
      url = "https://example.com"
    }
  }
}

resource "aws_scheduler_schedule" "stopped" {
  schedule_expression = "rate(1 hour)"
  state               = "DISABLED"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:sqs:ap-northeast-1:123456789012:q"
    role_arn = "arn:aws:iam::123456789012:role/schedule"

    dead_letter_config {
      arn = aws_sqs_queue.virginia.arn
    }
  }
}

resource "aws_customerprofiles_domain" "unmatched" { # at primary ap-northeast-1
  domain_name             = "unmatched"
  default_expiration_days = 1

  matching {
    enabled = false

    exporting_config {
      s3_exporting {
        s3_bucket_name = aws_s3_bucket.virginia.bucket
      }
    }
  }
}

resource "aws_opsworks_stack" "virginia" {
  name                         = "virginia"
  region                       = "us-east-1"
  service_role_arn             = "arn:aws:iam::123456789012:role/stack"
  default_instance_profile_arn = "arn:aws:iam::123456789012:instance-profile/stack"
}

resource "aws_opsworks_custom_layer" "logged" { # at log us-east-1
  name       = "logged"
  short_name = "logged"
  stack_id   = aws_opsworks_stack.virginia.id

  cloudwatch_configuration {
    enabled = true

    log_streams {
      file           = "/var/log/messages"
      log_group_name = "messages"
    }
  }
}

resource "aws_opsworks_static_web_layer" "silent" {
  stack_id = aws_opsworks_stack.virginia.id
}

# In enhanced mode a task logs to a group of the service's, in its own region.
resource "aws_datasync_task" "enhanced" { # at export us-east-1, log ap-northeast-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  task_mode                = "ENHANCED"
}

resource "aws_datasync_task" "enhanced_transfers" { # at export us-east-1, log ap-northeast-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  task_mode                = "ENHANCED"

  options {
    log_level = "TRANSFER"
  }
}

resource "aws_datasync_task" "enhanced_silent" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  task_mode                = "ENHANCED"

  options {
    verify_mode = "ONLY_FILES_TRANSFERRED"
  }
}

# An empty text is none.
resource "aws_transfer_server" "silent" {
  logging_role = ""
}

variable "logs" {}

resource "aws_transfer_server" "perhaps" { # at log unresolved
  logging_role = var.logs ? "arn:aws:iam::123456789012:role/logs" : ""
}

resource "aws_pipes_pipe" "stopped" {
  name          = "stopped"
  role_arn      = "arn:aws:iam::123456789012:role/pipe"
  source        = "arn:aws:sqs:ap-northeast-1:123456789012:source"
  target        = aws_sqs_queue.virginia.arn
  enrichment    = "arn:aws:lambda:us-east-1:123456789012:function:enriches"
  desired_state = "STOPPED"

  log_configuration {
    level = "INFO"

    s3_log_destination {
      bucket_name  = aws_s3_bucket.virginia.bucket
      bucket_owner = "123456789012"
    }
  }
}

resource "aws_pipes_pipe" "runs" { # at export us-east-1
  name     = "runs"
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:ap-northeast-1:123456789012:source"
  target   = aws_sqs_queue.virginia.arn
}

resource "aws_internetmonitor_monitor" "inactive" { # at log ap-northeast-1
  monitor_name = "inactive"
  status       = "INACTIVE"

  internet_measurements_log_delivery {
    s3_config {
      bucket_name = aws_s3_bucket.virginia.bucket
    }
  }
}

resource "aws_xray_trace_segment_destination" "traces" {
  destination = "XRay"
}

resource "aws_xray_trace_segment_destination" "spans" { # at log us-west-2
  region      = "us-west-2"
  destination = "CloudWatchLogs"
}

resource "aws_securityhub_finding_aggregator" "none" {
  linking_mode = "NO_REGIONS"
}

# A task in enhanced mode logs unless its options say otherwise, also to a group of its own.
resource "aws_datasync_task" "enhanced_group" { # at export us-east-1, log us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.virginia.arn
  task_mode                = "ENHANCED"
}

# What is not looked for is not noted.
resource "aws_cloudwatch_log_anomaly_detector" "off" {
  log_group_arn_list = [aws_cloudwatch_log_group.virginia.arn]
  enabled            = false
}
