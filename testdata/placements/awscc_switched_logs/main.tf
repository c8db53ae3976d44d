# What a level, a mode or a switch keeps from being written goes nowhere.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_logs_log_group" "virginia" { # at log us-east-1
  provider       = awscc.virginia
  log_group_name = "virginia"
}

resource "awscc_s3_bucket" "virginia" { # at primary us-east-1
  provider    = awscc.virginia
  bucket_name = "virginia"
}

resource "awscc_datasync_location_s3" "virginia" {
  s3_bucket_arn = awscc_s3_bucket.virginia.arn

  s3_config = {
    bucket_access_role_arn = "arn:aws:iam::123456789012:role/sync"
  }
}

resource "awscc_datasync_task" "silent" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = awscc_datasync_location_s3.virginia.location_arn
  cloudwatch_log_group_arn = awscc_logs_log_group.virginia.arn

  options = {
    log_level = "OFF"
  }
}

resource "awscc_stepfunctions_state_machine" "silent" { # at primary ap-northeast-1
  role_arn = "arn:aws:iam::123456789012:role/steps"

  logging_configuration = {
    destinations = [{
      cloudwatch_logs_log_group = {
        log_group_arn = awscc_logs_log_group.virginia.arn
      }
    }]
  }
}

resource "awscc_ecs_cluster" "silent" {
  cluster_name = "silent"

  configuration = {
    execute_command_configuration = {
      log_configuration = {
        s3_bucket_name = awscc_s3_bucket.virginia.bucket_name
      }
    }
  }
}

resource "awscc_cloudtrail_trail" "stopped" {
  is_logging     = false
  s3_bucket_name = awscc_s3_bucket.virginia.bucket_name
}

resource "awscc_kinesisfirehose_delivery_stream" "plain" { # at primary ap-northeast-1, export us-east-1
  extended_s3_destination_configuration = {
    bucket_arn = awscc_s3_bucket.virginia.arn
    role_arn   = "arn:aws:iam::123456789012:role/firehose"

    s3_backup_configuration = {
      bucket_arn = awscc_s3_bucket.virginia.arn
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }
  }
}

resource "awscc_kinesisfirehose_delivery_stream" "backed" { # at primary ap-northeast-1, export us-east-1, backup us-east-1
  extended_s3_destination_configuration = {
    bucket_arn     = awscc_s3_bucket.virginia.arn
    role_arn       = "arn:aws:iam::123456789012:role/firehose"
    s3_backup_mode = "Enabled"

    s3_backup_configuration = {
      bucket_arn = awscc_s3_bucket.virginia.arn
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }
  }
}

resource "awscc_ec2_vpn_connection" "silent" {
  customer_gateway_id = "cgw-0123"
  type                = "ipsec.1"

  vpn_tunnel_options_specifications = [{
    log_options = {
      cloudwatch_log_options = {
        log_group_arn = awscc_logs_log_group.virginia.arn
      }
    }
  }]
}

resource "awscc_sagemaker_user_profile" "apart" {
  domain_id         = "d-0123"
  user_profile_name = "apart"

  user_settings = {
    sharing_settings = {
      s3_output_path = "s3://virginia/shared"
    }
  }
}

resource "awscc_iot_topic_rule" "stopped" {
  topic_rule_payload = {
    rule_disabled = true
    sql           = "SELECT * FROM 'a'"
    actions = [{
      s3 = {
        bucket_name = awscc_s3_bucket.virginia.bucket_name
        key         = "k"
      }
    }]
  }
}

resource "awscc_scheduler_schedule" "stopped" {
  state = "DISABLED"

  target = {
    arn = "arn:aws:sqs:ap-northeast-1:123456789012:q"
    dead_letter_config = {
      arn = "arn:aws:sqs:us-east-1:123456789012:dead"
    }
  }
}

resource "awscc_customerprofiles_domain" "unmatched" { # at primary ap-northeast-1
  domain_name = "unmatched"

  rule_based_matching = {
    enabled = false
    exporting_config = {
      s3_exporting = {
        s3_bucket_name = awscc_s3_bucket.virginia.bucket_name
      }
    }
  }
}

resource "awscc_gamelift_container_fleet" "silent" {
  log_configuration = {
    log_destination = "NONE"
    s3_bucket_name  = awscc_s3_bucket.virginia.bucket_name
  }
}

# Jobs are logged where the driver says.
resource "awscc_batch_job_definition" "logged" { # at log us-east-1
  type = "container"

  container_properties = {
    image = "a"
    log_configuration = {
      log_driver = "awslogs"
      options = {
        awslogs-region = "us-east-1"
      }
    }
  }
}

resource "awscc_batch_job_definition" "elsewhere" { # at log unresolved
  type = "container"

  ecs_properties = {
    task_properties = [{
      containers = [{
        image = "a"
        log_configuration = {
          log_driver = "splunk"
        }
      }]
    }]
  }
}

# A level is of fields and handlers; requests are logged without one.
resource "awscc_appsync_graph_ql_api" "requests" { # at log ap-northeast-1
  name                = "requests"
  authentication_type = "API_KEY"

  log_config = {
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
    field_log_level          = "NONE"
  }
}

resource "awscc_appsync_api" "requests" { # at log ap-northeast-1
  name = "requests"

  event_config = {
    log_config = {
      cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
      log_level                = "NONE"
    }
  }
}

# In enhanced mode a task logs to a group of the service's, in its own region.
resource "awscc_datasync_task" "enhanced" { # at export us-east-1, log ap-northeast-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = awscc_datasync_location_s3.virginia.location_arn
  task_mode                = "ENHANCED"
}

resource "awscc_datasync_task" "enhanced_silent" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = awscc_datasync_location_s3.virginia.location_arn
  task_mode                = "ENHANCED"

  options = {
    log_level = "OFF"
  }
}

resource "awscc_pipes_pipe" "stopped" {
  name          = "stopped"
  role_arn      = "arn:aws:iam::123456789012:role/pipe"
  source        = "arn:aws:sqs:ap-northeast-1:123456789012:source"
  target        = "arn:aws:sqs:us-east-1:123456789012:target"
  desired_state = "STOPPED"
}

resource "awscc_pipes_pipe" "runs" { # at export us-east-1
  name     = "runs"
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:ap-northeast-1:123456789012:source"
  target   = "arn:aws:sqs:us-east-1:123456789012:target"
}

resource "awscc_internetmonitor_monitor" "inactive" { # at log ap-northeast-1
  monitor_name = "inactive"
  status       = "INACTIVE"

  internet_measurements_log_delivery = {
    s3_config = {
      bucket_name = "measurements"
    }
  }
}

resource "awscc_securityhub_finding_aggregator" "none" {
  region_linking_mode = "NO_REGIONS"
}

resource "awscc_logs_scheduled_query" "disabled" {
  execution_role_arn  = "arn:aws:iam::123456789012:role/query"
  name                = "disabled"
  query_language      = "CWLI"
  query_string        = "fields @message"
  schedule_expression = "cron(0 0 * * ? *)"
  state               = "DISABLED"

  destination_configuration = {
    s3_configuration = {
      destination_identifier = "s3://results"
      role_arn               = "arn:aws:iam::123456789012:role/query"
    }
  }
}

resource "awscc_guardduty_detector" "suspended" { # at log ap-northeast-1
  enable = false

  features = [{
    name   = "AI_ANALYST"
    status = "ENABLED"
  }]
}
