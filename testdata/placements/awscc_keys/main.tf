# Keys and secrets, with their replicas; the output of Systems Manager.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_iam_saml_provider" "a" { # at key unbound
  add_private_key = "x"
}

resource "awscc_iam_server_certificate" "a" { # at key unbound
}

resource "awscc_paymentcryptography_key" "a" { # at key ap-northeast-1, replica us-west-2
  replication_regions = ["us-west-2"]
}

resource "awscc_secretsmanager_secret" "a" { # at key ap-northeast-1, replica us-west-2
  replica_regions = [{
    region = "us-west-2"
  }]
}

resource "awscc_ssm_association" "a" { # at log us-west-2
  output_location = {
    s3_location = {
      output_s3_region      = "us-west-2"
      output_s3_bucket_name = "x"
    }
  }
}

resource "awscc_ssm_maintenance_window_task" "a" { # at log us-west-2, log us-east-1
  logging_info = {
    region    = "us-west-2"
    s3_bucket = "x"
  }
  task_invocation_parameters = {
    maintenance_window_run_command_parameters = {
      output_s3_bucket_name = awscc_s3_bucket.far.id
      cloudwatch_output_config = {
        cloudwatch_output_enabled = true
        cloudwatch_log_group_name = awscc_logs_log_group.far.id
      }
    }
  }
}

resource "awscc_ssm_resource_data_sync" "a" { # at log us-west-2
  s3_destination = {
    bucket_region = "us-west-2"
  }
}

resource "awscc_ssmguiconnect_preferences" "a" { # at log us-east-1
  connection_recording_preferences = {
    recording_destinations = {
      s3_buckets = [{
        bucket_name = awscc_s3_bucket.far.id
      }]
    }
  }
}

resource "awscc_ssmincidents_replication_set" "a" { # at replica us-west-2
  regions = [{
    region_name = "us-west-2"
  }]
}

resource "awscc_acmpca_certificate_authority" "revoking" { # at key ap-northeast-1, export us-east-1
  revocation_configuration = {
    crl_configuration = {
      enabled        = true
      s3_bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_kms_replica_key" "osaka" { # at key ap-northeast-1, key us-east-1
  primary_key_arn = "arn:aws:kms:us-east-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef"
}

resource "awscc_ssm_document" "session" { # at log us-east-1
  document_type = "Session"
  content       = jsonencode({ schemaVersion = "1.0", inputs = { s3BucketName = awscc_s3_bucket.far.id } })
}

resource "awscc_opsworkscm_server" "known" { # at primary ap-northeast-1, key ap-northeast-1
  server_name        = "known"
  custom_private_key = "not a key"
}

resource "awscc_rds_db_instance" "of_a_key_store" { # at primary ap-northeast-1, key ap-northeast-1
  db_instance_identifier  = "of-a-key-store"
  tde_credential_arn      = "store"
  tde_credential_password = "not a password"
}

resource "awscc_ssm_maintenance_window_task" "gives" { # at primary ap-northeast-1, export us-east-1
  task_arn = "arn:aws:lambda:us-east-1:123456789012:function:a"
  task_invocation_parameters = {
    maintenance_window_lambda_parameters = {
      payload = jsonencode({ customer = "a" })
    }
  }
}

resource "awscc_ssm_maintenance_window_task" "starts" { # at primary ap-northeast-1, export us-east-1
  task_arn = "arn:aws:states:us-east-1:123456789012:stateMachine:a"
  task_invocation_parameters = {
    maintenance_window_step_functions_parameters = {
      input = jsonencode({ customer = "a" })
    }
  }
}

# The log of an encrypted source is read with the password of its wallet.
resource "awscc_dms_endpoint" "encrypted_source" { # at key ap-northeast-1
  endpoint_identifier = "encrypted-source"
  endpoint_type       = "source"
  engine_name         = "oracle"
  server_name         = "db.example.com"

  oracle_settings = {
    security_db_encryption      = "not a password"
    security_db_encryption_name = "key"
  }
}
