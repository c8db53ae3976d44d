# A location is where its store is; vaults and registries copy to where they say.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_fsx_lustre_file_system" "far" { # at primary us-east-1
  provider = aws.virginia
}

resource "aws_fsx_ontap_storage_virtual_machine" "far" { # at primary us-east-1
  provider = aws.virginia
}

resource "aws_fsx_openzfs_file_system" "far" { # at primary us-east-1
  provider = aws.virginia
}

resource "aws_fsx_windows_file_system" "far" { # at primary us-east-1
  provider = aws.virginia
}

resource "awscc_backup_backup_vault" "far" { # at backup us-east-1
  provider = awscc.virginia
}

resource "awscc_customerprofiles_domain" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_datasync_location_s3" "far" {
  provider      = awscc.virginia
  s3_bucket_arn = awscc_s3_bucket.far.arn
}

resource "awscc_dms_endpoint" "far" {
  provider      = awscc.virginia
  endpoint_type = "source"
  s3_settings = {
    bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_efs_file_system" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_appflow_flow" "a" { # at export us-east-1, export ap-northeast-1, export unresolved, export unresolved
  destination_flow_config_list = [{
    connector_type = "S3"
    destination_connector_properties = {
      s3 = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
    }, {
    connector_type = "Redshift"
    destination_connector_properties = {
      redshift = {
        intermediate_bucket_name = awscc_s3_bucket.far.id
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "Snowflake"
    destination_connector_properties = {
      snowflake = {
        intermediate_bucket_name = awscc_s3_bucket.far.id
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "Upsolver"
    destination_connector_properties = {
      upsolver = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
    }, {
    connector_type = "EventBridge"
    destination_connector_properties = {
      event_bridge = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "CustomConnector"
    destination_connector_properties = {
      custom_connector = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "Marketo"
    destination_connector_properties = {
      marketo = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "Salesforce"
    destination_connector_properties = {
      salesforce = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "Zendesk"
    destination_connector_properties = {
      zendesk = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    connector_type = "SAPOData"
    destination_connector_properties = {
      sapo_data = {
        error_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
        success_response_handling_config = {
          bucket_name = awscc_s3_bucket.far.id
        }
      }
    }
  }]
}

resource "awscc_b2bi_capability" "a" { # at export us-east-1
  configuration = {
    edi = {
      output_location = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_backup_backup_plan" "a" { # at backup ap-northeast-1, backup us-east-1
  backup_plan = {
    backup_plan_rule = [{
      copy_actions = [{
        destination_backup_vault_arn = awscc_backup_backup_vault.far.backup_vault_arn
      }]
      }, {
      target_logically_air_gapped_backup_vault_arn = awscc_backup_backup_vault.far.backup_vault_arn
    }]
  }
}

# What is selected is backed up as the plan says; one that is not declared may copy anywhere.
resource "awscc_backup_backup_selection" "a" { # at backup ap-northeast-1
  backup_plan_id = awscc_backup_backup_plan.a.backup_plan_id
}

resource "awscc_backup_backup_selection" "theirs" { # at backup unresolved
  backup_plan_id = "0c1d2e3f-0123-4567-89ab-0123456789ab"
}

resource "awscc_backup_report_plan" "a" { # at log us-east-1
  report_delivery_channel = {
    s3_bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_backupgateway_hypervisor" "a" { # at key ap-northeast-1, log us-east-1
  password      = "x"
  log_group_arn = awscc_logs_log_group.far.arn
}

resource "awscc_datapipeline_pipeline" "a" { # at export unresolved
}

resource "awscc_datasync_location_azure_blob" "a" { # at key ap-northeast-1
  azure_blob_sas_configuration = {
    azure_blob_sas_token = "x"
  }
}

resource "awscc_datasync_location_efs" "a" {
  efs_filesystem_arn = awscc_efs_file_system.far.arn
}

resource "awscc_datasync_location_fsx_lustre" "a" {
  fsx_filesystem_arn = aws_fsx_lustre_file_system.far.arn
}

resource "awscc_datasync_location_fsx_ontap" "a" { # at key ap-northeast-1
  storage_virtual_machine_arn = aws_fsx_ontap_storage_virtual_machine.far.arn
  protocol = {
    smb = {
      password = "x"
    }
  }
}

resource "awscc_datasync_location_fsx_open_zfs" "a" {
  fsx_filesystem_arn = aws_fsx_openzfs_file_system.far.arn
}

resource "awscc_datasync_location_fsx_windows" "a" { # at key ap-northeast-1
  fsx_filesystem_arn = aws_fsx_windows_file_system.far.arn
  password           = "x"
}

resource "awscc_datasync_location_hdfs" "a" { # at key ap-northeast-1
  kerberos_keytab = "x"
}

resource "awscc_datasync_location_nfs" "a" {
}

resource "awscc_datasync_location_object_storage" "a" { # at key ap-northeast-1
  secret_key = "x"
}

resource "awscc_datasync_location_s3" "a" {
  s3_bucket_arn = awscc_s3_bucket.far.arn
}

resource "awscc_datasync_location_smb" "a" { # at key ap-northeast-1
  password        = "x"
  kerberos_keytab = "x"
}

resource "awscc_datasync_storage_system" "a" { # at key ap-northeast-1, log us-east-1
  server_credentials = {
    password = "x"
  }
  cloudwatch_log_group_arn = awscc_logs_log_group.far.arn
}

resource "awscc_datasync_task" "a" { # at export us-east-1, log us-east-1
  destination_location_arn = awscc_datasync_location_s3.far.location_arn
  cloudwatch_log_group_arn = awscc_logs_log_group.far.arn
  task_report_config = {
    destination = {
      s3 = {
        s3_bucket_arn = awscc_s3_bucket.far.arn
      }
    }
  }
}

resource "awscc_deadline_queue" "a" { # at export us-east-1
  job_attachment_settings = {
    s3_bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_dms_endpoint" "a" { # at export us-east-1, key ap-northeast-1
  kinesis_settings = {
    stream_arn = awscc_kinesis_stream.far.arn
  }
  s3_settings = {
    bucket_name = awscc_s3_bucket.far.id
  }
  neptune_settings = {
    s3_bucket_name = awscc_s3_bucket.far.id
  }
  redshift_settings = {
    bucket_name = awscc_s3_bucket.far.id
  }
  password = "x"
  gcp_my_sql_settings = {
    password = "x"
  }
  kafka_settings = {
    sasl_password           = "x"
    ssl_client_key_password = "x"
  }
  microsoft_sql_server_settings = {
    password = "x"
  }
  mongo_db_settings = {
    password = "x"
  }
  oracle_settings = {
    asm_password = "x"
  }
  redis_settings = {
    auth_password = "x"
  }
}

resource "awscc_dms_replication_config" "a" { # at export us-east-1, primary ap-northeast-1-tpe-1
  target_endpoint_arn = awscc_dms_endpoint.far.endpoint_arn
  compute_config = {
    availability_zone = "ap-northeast-1-tpe-1a"
  }
}

resource "awscc_ecr_public_repository" "a" { # at primary us-east-1, cache unbound
}

resource "awscc_ecr_replication_configuration" "a" { # at replica us-west-2
  replication_configuration = {
    rules = [{
      destinations = [{
        region = "us-west-2"
      }]
    }]
  }
}

resource "awscc_efs_file_system" "a" { # at primary ap-northeast-1-tpe-1, backup ap-northeast-1-tpe-1, replica us-west-2
  availability_zone_name = "ap-northeast-1-tpe-1a"
  backup_policy = {
    status = "ENABLED"
  }
  replication_configuration = {
    destinations = [{
      region = "us-west-2"
    }]
  }
}

resource "awscc_entityresolution_id_mapping_workflow" "a" { # at export us-east-1
  output_source_config = [{
    output_s3_path = "s3://${awscc_s3_bucket.far.id}/x"
  }]
  id_mapping_techniques = {
    provider_properties = {
      intermediate_source_configuration = {
        intermediate_s3_path = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }
  }
}

resource "awscc_entityresolution_matching_workflow" "a" { # at export us-east-1
  output_source_config = [{
    output_s3_path = "s3://${awscc_s3_bucket.far.id}/x"
    }, {
    customer_profiles_integration_config = {
      domain_arn = awscc_customerprofiles_domain.far.id
    }
  }]
  resolution_techniques = {
    provider_properties = {
      intermediate_source_configuration = {
        intermediate_s3_path = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }
  }
}

resource "aws_fsx_file_cache" "of_fsx_data_repository_association" { # at cache ap-northeast-1, export us-east-1
}

resource "awscc_fsx_data_repository_association" "a" {
  data_repository_path = "s3://${awscc_s3_bucket.far.id}/x"
  s3 = {
    auto_export_policy = {}
  }
  file_system_id = aws_fsx_file_cache.of_fsx_data_repository_association.id
}

resource "awscc_transfer_certificate" "a" { # at key ap-northeast-1
  private_key = "x"
}

resource "awscc_transfer_connector" "a" { # at export unresolved
}

resource "awscc_transfer_server" "a" { # at log us-east-1
  structured_log_destinations = [awscc_logs_log_group.far.id]
}

resource "awscc_transfer_workflow" "a" { # at export us-east-1
  steps = [{
    copy_step_details = {
      destination_file_location = {
        s3_file_location = {
          bucket = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    decrypt_step_details = {
      destination_file_location = {
        efs_file_location = {
          file_system_id = awscc_efs_file_system.far.id
        }
      }
    }
    }, {
    decrypt_step_details = {
      destination_file_location = {
        s3_file_location = {
          bucket = awscc_s3_bucket.far.id
        }
      }
    }
  }]
  on_exception_steps = [{
    copy_step_details = {
      destination_file_location = {
        s3_file_location = {
          bucket = awscc_s3_bucket.far.id
        }
      }
    }
    }, {
    decrypt_step_details = {
      destination_file_location = {
        efs_file_location = {
          file_system_id = awscc_efs_file_system.far.id
        }
      }
    }
    }, {
    decrypt_step_details = {
      destination_file_location = {
        s3_file_location = {
          bucket = awscc_s3_bucket.far.id
        }
      }
    }
  }]
}

resource "awscc_transfer_connector" "logged" { # at export unresolved, log ap-northeast-1
  logging_role = "arn:aws:iam::123456789012:role/a"
}

resource "awscc_transfer_server" "logged" { # at log ap-northeast-1
  logging_role = "arn:aws:iam::123456789012:role/a"
}

# Files that a partner sends are written to the buckets that the directories begin with.
resource "awscc_transfer_agreement" "base" { # at export us-east-1
  base_directory = "/${awscc_s3_bucket.far.bucket_name}/inbox"
  server_id      = "s-0123"
}

resource "awscc_transfer_agreement" "apart" { # at export us-east-1, export unresolved
  server_id = "s-0123"
  status    = "ACTIVE"

  custom_directories = {
    failed_files_directory    = "/${awscc_s3_bucket.far.bucket_name}/failed"
    mdn_files_directory       = "/${awscc_s3_bucket.far.bucket_name}/mdn"
    payload_files_directory   = "/${awscc_s3_bucket.far.bucket_name}/payload"
    status_files_directory    = "/${awscc_s3_bucket.far.bucket_name}/status"
    temporary_files_directory = "/other/temporary"
  }
}

resource "awscc_transfer_agreement" "stopped" {
  base_directory = "/${awscc_s3_bucket.far.bucket_name}/inbox"
  server_id      = "s-0123"
  status         = "INACTIVE"
}

resource "awscc_dms_replication_config" "logged" { # at export us-east-1, primary ap-northeast-1, log ap-northeast-1, log us-east-1
  target_endpoint_arn = awscc_dms_endpoint.far.endpoint_arn

  replication_settings = jsonencode({
    Logging    = { EnableLogging = true }
    TTSettings = { EnableTT = true, TTS3Settings = { BucketName = awscc_s3_bucket.far.id } }
  })
}

# Records wait in a bucket on their way into a warehouse.
resource "awscc_appflow_connector_profile" "redshift" { # at key ap-northeast-1, export us-east-1
  connector_profile_name = "redshift"
  connection_mode        = "Public"
  connector_type         = "Redshift"

  connector_profile_config = {
    connector_profile_properties = {
      redshift = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_transfer_server" "copies" { # at export us-east-1
  workflow_details = {
    on_upload = [{
      workflow_id = awscc_transfer_workflow.a.workflow_id
    }]
  }
}

resource "awscc_transfer_server" "theirs" { # at export unresolved
  workflow_details = {
    on_partial_upload = [{
      workflow_id = "w-0123456789abcdef0"
    }]
  }
}
