# What is off by the default of its switch sends nothing until the switch is set.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  region = "us-east-1"
  bucket = "virginia"
}

resource "aws_dms_replication_task" "not_started" {
  migration_type            = "cdc"
  replication_instance_arn  = "arn:aws:dms:ap-northeast-1:123456789012:rep:a"
  replication_task_id       = "not-started"
  source_endpoint_arn       = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:a"
  target_endpoint_arn       = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:b"
  table_mappings            = "{}"
  replication_task_settings = jsonencode({ Logging = { EnableLogging = true } })
}

resource "aws_dms_replication_config" "not_started" {
  replication_config_identifier = "not-started"
  replication_type              = "cdc"
  table_mappings                = "{}"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:a"
  target_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:b"
  replication_settings          = jsonencode({ Logging = { EnableLogging = true } })

  compute_config {
    replication_subnet_group_id = "a"
  }
}

resource "aws_synthetics_canary" "not_started" { # at primary ap-northeast-1
  name                 = "not_started"
  artifact_s3_location = "s3://${aws_s3_bucket.virginia.bucket}/a"
}

resource "aws_timestreamwrite_table" "in_memory" { # at primary ap-northeast-1
  database_name = "a"
  table_name    = "in-memory"

  magnetic_store_write_properties {
    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name = aws_s3_bucket.virginia.bucket
      }
    }
  }
}

resource "aws_timestreamwrite_table" "late" { # at primary ap-northeast-1, export us-east-1
  database_name = "a"
  table_name    = "late"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = true

    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name = aws_s3_bucket.virginia.bucket
      }
    }
  }
}

resource "aws_iot_provisioning_template" "not_enabled" {
  name                  = "not-enabled"
  provisioning_role_arn = "arn:aws:iam::123456789012:role/iot"
  template_body         = "{}"

  pre_provisioning_hook {
    target_arn = "arn:aws:lambda:us-east-1:123456789012:function:hook"
  }
}
