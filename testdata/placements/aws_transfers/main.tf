# A transfer goes where its destination is.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  bucket = "virginia"
  region = "us-east-1"
}

resource "aws_datasync_location_s3" "virginia" {
  s3_bucket_arn = aws_s3_bucket.virginia.arn
  subdirectory  = "/"

  s3_config {
    bucket_access_role_arn = "arn:aws:iam::123456789012:role/sync"
  }
}

resource "aws_datasync_task" "a" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
}

resource "aws_transfer_workflow" "a" { # at export us-east-1
  steps {
    type = "COPY"

    copy_step_details {
      name = "copy"

      destination_file_location {
        s3_file_location {
          bucket = aws_s3_bucket.virginia.bucket
          key    = "in/"
        }
      }
    }
  }
}

resource "aws_appflow_flow" "vendor" { # at export unresolved
  name = "vendor"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "source"
        bucket_prefix = "out"
      }
    }
  }

  destination_flow_config {
    connector_type = "Salesforce"

    destination_connector_properties {
      salesforce {
        object = "Account"
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

# A password that a location signs in with is kept where the location is managed.
resource "aws_datasync_location_smb" "office" { # at key ap-northeast-1
  agent_arns      = ["arn:aws:datasync:ap-northeast-1:123456789012:agent/agent-0123456789abcdef0"]
  server_hostname = "files.example.com"
  subdirectory    = "/"
  user            = "a"
  password        = "not a password"
}

resource "aws_db_instance" "seoul" { # at primary ap-northeast-2
  identifier     = "seoul"
  instance_class = "db.t4g.medium"
  region         = "ap-northeast-2"
}

# An endpoint is where the database is whose address it names.
resource "aws_dms_endpoint" "seoul" {
  endpoint_id   = "seoul"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = aws_db_instance.seoul.address
}

resource "aws_dms_replication_task" "seoul" { # at export ap-northeast-2
  replication_task_id      = "seoul"
  migration_type           = "full-load"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = aws_dms_endpoint.seoul.endpoint_arn
  table_mappings           = "{}"
  start_replication_task   = true
}

resource "aws_msk_cluster" "seoul" { # at primary ap-northeast-2
  region                 = "ap-northeast-2"
  cluster_name           = "seoul"
  kafka_version          = "3.8.0"
  number_of_broker_nodes = 3
}

resource "aws_dms_endpoint" "brokers" {
  endpoint_id   = "brokers"
  endpoint_type = "target"
  engine_name   = "kafka"

  kafka_settings {
    broker = aws_msk_cluster.seoul.bootstrap_brokers
  }
}

resource "aws_dms_replication_task" "brokers" { # at export ap-northeast-2
  replication_task_id      = "brokers"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = aws_dms_endpoint.brokers.endpoint_arn
  table_mappings           = "{}"
  start_replication_task   = true
}

resource "aws_elasticache_replication_group" "seoul" { # at cache ap-northeast-2
  region               = "ap-northeast-2"
  replication_group_id = "seoul"
  description          = "a"
}

resource "aws_dms_endpoint" "cache" {
  endpoint_id   = "cache"
  endpoint_type = "target"
  engine_name   = "redis"

  redis_settings {
    auth_type   = "none"
    port        = 6379
    server_name = aws_elasticache_replication_group.seoul.primary_endpoint_address
  }
}

resource "aws_dms_replication_task" "cache" { # at export ap-northeast-2
  replication_task_id      = "cache"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = aws_dms_endpoint.cache.endpoint_arn
  table_mappings           = "{}"
  start_replication_task   = true
}

resource "aws_dms_endpoint" "elsewhere" { # at key ap-northeast-1
  endpoint_id   = "elsewhere"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  username      = "a"
  password      = "not a password"
}

# Changes wait in the region of a replication that has no instance of its own.
resource "aws_dms_replication_config" "serverless" { # at export unresolved, primary ap-northeast-1
  replication_config_identifier = "serverless"
  replication_type              = "full-load-and-cdc"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn           = aws_dms_endpoint.elsewhere.endpoint_arn
  table_mappings                = "{}"
  start_replication             = true

  compute_config {
    replication_subnet_group_id = "a"
    max_capacity_units          = 1
  }
}

resource "aws_dms_endpoint" "warehouse" { # at export us-east-1
  endpoint_id   = "warehouse"
  endpoint_type = "target"
  engine_name   = "redshift"
  server_name   = "warehouse.example.com"

  redshift_settings {
    bucket_name = aws_s3_bucket.virginia.bucket
  }
}

# What is read from a bucket is exported to none.
resource "aws_dms_s3_endpoint" "source" {
  endpoint_id             = "source"
  endpoint_type           = "source"
  bucket_name             = aws_s3_bucket.virginia.bucket
  service_access_role_arn = "arn:aws:iam::123456789012:role/dms"
}

resource "aws_dms_s3_endpoint" "target" { # at export us-east-1
  endpoint_id             = "target"
  endpoint_type           = "target"
  bucket_name             = aws_s3_bucket.virginia.bucket
  service_access_role_arn = "arn:aws:iam::123456789012:role/dms"
}

resource "aws_transfer_host_key" "a" { # at key ap-northeast-1
  server_id        = "s-0123456789abcdef0"
  host_key_body_wo = "not a key"
}

# Records that a destination refused go to a bucket of their own.
resource "aws_appflow_flow" "refused" { # at export unresolved, export us-east-1
  name = "refused"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "source"
        bucket_prefix = "out"
      }
    }
  }

  destination_flow_config {
    connector_type = "Salesforce"

    destination_connector_properties {
      salesforce {
        object = "Account"

        error_handling_config {
          bucket_name = aws_s3_bucket.virginia.bucket
        }
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

resource "aws_appflow_flow" "warehouse" { # at export unresolved, export us-east-1
  name = "warehouse"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "source"
        bucket_prefix = "out"
      }
    }
  }

  destination_flow_config {
    connector_type = "Redshift"

    destination_connector_properties {
      redshift {
        object                   = "accounts"
        intermediate_bucket_name = aws_s3_bucket.virginia.bucket
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

# The ARN of a location or an endpoint says where it is managed, not where its store is.
resource "aws_datasync_task" "by_arn" { # at export unresolved
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef1"
}

resource "aws_dms_replication_task" "by_arn" { # at export unresolved
  replication_task_id      = "by-arn"
  migration_type           = "full-load"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:B"
  table_mappings           = "{}"
  start_replication_task   = true
}

resource "aws_appflow_flow" "upsolver" { # at export us-east-1
  name = "upsolver"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "source"
        bucket_prefix = "out"
      }
    }
  }

  destination_flow_config {
    connector_type = "Upsolver"

    destination_connector_properties {
      upsolver {
        bucket_name = aws_s3_bucket.virginia.bucket

        s3_output_format_config {
          prefix_config {
            prefix_type = "PATH"
          }
        }
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

# The ARN of a location or an endpoint does not tell where the storage behind it is.
resource "aws_datasync_task" "theirs" { # at export unresolved
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef1"
}

resource "aws_dms_replication_task" "theirs" { # at export unresolved
  migration_type           = "full-load"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  replication_task_id      = "theirs"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:B"
  table_mappings           = "{}"
  start_replication_task   = true
}

# The service keeps what it signs in with, whichever settings it stands in.
resource "aws_dms_endpoint" "kafka" { # at key ap-northeast-1
  endpoint_id   = "kafka"
  endpoint_type = "target"
  engine_name   = "kafka"

  kafka_settings {
    broker                  = "broker.example.com:9092"
    sasl_username           = "a"
    sasl_password           = "password"
    ssl_client_key_password = "password"
  }
}

resource "aws_dms_endpoint" "redis" { # at key ap-northeast-1
  endpoint_id   = "redis"
  endpoint_type = "target"
  engine_name   = "redis"

  redis_settings {
    auth_type     = "auth-token"
    auth_password = "password"
    port          = 6379
    server_name   = "redis.example.com"
  }
}

resource "aws_storagegateway_file_system_association" "a" { # at primary us-east-1, key ap-northeast-1
  gateway_arn  = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12345678"
  location_arn = "arn:aws:fsx:us-east-1:123456789012:file-system/fs-0123456789abcdef0"
  username     = "a"
  password     = "password"
}

resource "aws_storagegateway_gateway" "signed" { # at key ap-northeast-1
  gateway_name       = "signed"
  gateway_timezone   = "GMT"
  gateway_type       = "FILE_S3"
  smb_guest_password = "password"

  smb_active_directory_settings {
    domain_name = "a.example.com"
    username    = "a"
    password    = "password"
  }
}

# A role to log with is what switches the log on.
resource "aws_transfer_connector" "logged" { # at export unresolved, log ap-northeast-1
  access_role  = "arn:aws:iam::123456789012:role/a"
  logging_role = "arn:aws:iam::123456789012:role/a"
  url          = "sftp://sftp.example.com"
}

resource "aws_transfer_server" "logged" { # at log ap-northeast-1
  logging_role = "arn:aws:iam::123456789012:role/a"
}

resource "aws_transfer_server" "structured" { # at log us-east-1
  logging_role                = "arn:aws:iam::123456789012:role/a"
  structured_log_destinations = ["arn:aws:logs:us-east-1:123456789012:log-group:a:*"]
}

resource "aws_appflow_flow" "events" { # at export ap-northeast-1
  name = "events"

  destination_flow_config {
    connector_type = "EventBridge"

    destination_connector_properties {
      event_bridge {
        object = "a"
      }
    }
  }
}

# What could not be delivered is told to a log beside the stream.
resource "aws_kinesis_firehose_delivery_stream" "logged" { # at primary ap-northeast-1, export unresolved, log ap-northeast-1
  name        = "logged"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/a"
    bucket_arn = "arn:aws:s3:::theirs"

    cloudwatch_logging_options {
      enabled        = true
      log_group_name = "/a"
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "tables" { # at primary ap-northeast-1, export unresolved, export us-east-1
  name        = "tables"
  destination = "iceberg"

  iceberg_configuration {
    role_arn    = "arn:aws:iam::123456789012:role/a"
    catalog_arn = aws_s3tables_table_bucket.virginia_tables.arn

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/a"
      bucket_arn = "arn:aws:s3:::theirs"
    }
  }
}

resource "aws_s3tables_table_bucket" "virginia_tables" { # at primary us-east-1
  region = "us-east-1"
  name   = "virginia-tables"
}

resource "aws_medialive_channel" "quiet" {
  name          = "quiet"
  channel_class = "SINGLE_PIPELINE"
  log_level     = "DISABLED"
}

resource "aws_medialive_channel" "logged" { # at log ap-northeast-1
  name          = "logged"
  channel_class = "SINGLE_PIPELINE"
  log_level     = "INFO"
}

# Files that a partner sends are written to the bucket that the directory begins with.
resource "aws_transfer_agreement" "partner" { # at export us-east-1
  access_role        = "arn:aws:iam::123456789012:role/as2"
  base_directory     = "/${aws_s3_bucket.virginia.bucket}/inbox"
  local_profile_id   = "p-0123"
  partner_profile_id = "p-4567"
  server_id          = "s-0123"
}

resource "aws_transfer_agreement" "top" { # at export us-east-1
  access_role        = "arn:aws:iam::123456789012:role/as2"
  base_directory     = "/${aws_s3_bucket.virginia.id}"
  local_profile_id   = "p-0123"
  partner_profile_id = "p-4567"
  server_id          = "s-0123"
}

resource "aws_transfer_agreement" "elsewhere" { # at export unresolved
  access_role        = "arn:aws:iam::123456789012:role/as2"
  base_directory     = "/${aws_s3_bucket.virginia.id}-other/inbox"
  local_profile_id   = "p-0123"
  partner_profile_id = "p-4567"
  server_id          = "s-0123"
}

# What is pulled from an application is kept by the service.
resource "aws_appintegrations_data_integration" "a" { # at primary us-west-2
  name       = "a"
  kms_key    = "arn:aws:kms:us-west-2:123456789012:key/a"
  region     = "us-west-2"
  source_uri = "Salesforce://AppFlow/a"

  schedule_config {
    first_execution_from = "1439788442681"
    object               = "Account"
    schedule_expression  = "rate(1 hour)"
  }
}

# Records wait in a bucket on their way into a warehouse.
resource "aws_appflow_connector_profile" "redshift" { # at key ap-northeast-1, export us-east-1
  name            = "redshift"
  connection_mode = "Public"
  connector_type  = "Redshift"

  connector_profile_config {
    connector_profile_credentials {
      redshift {
        username = "flow"
        password = "password"
      }
    }

    connector_profile_properties {
      redshift {
        bucket_name  = aws_s3_bucket.virginia.bucket
        database_url = "jdbc:redshift://warehouse.example.com:5439/a"
        role_arn     = "arn:aws:iam::123456789012:role/flow"
      }
    }
  }
}

resource "aws_appflow_connector_profile" "snowflake" { # at key ap-northeast-1, export us-east-1
  name            = "snowflake"
  connection_mode = "Public"
  connector_type  = "Snowflake"

  connector_profile_config {
    connector_profile_credentials {
      snowflake {
        username = "flow"
        password = "password"
      }
    }

    connector_profile_properties {
      snowflake {
        bucket_name = aws_s3_bucket.virginia.bucket
        stage       = "a.b.c"
        warehouse   = "a"
      }
    }
  }
}

# What is told to stand still hands nothing on.
resource "aws_dms_replication_task" "stopped" {
  replication_task_id      = "stopped"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:a"
  migration_type           = "cdc"
  table_mappings           = "{}"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:a"
  target_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:b"
  start_replication_task   = false

  replication_task_settings = jsonencode({
    Logging = { EnableLogging = true }
  })
}

resource "aws_dms_replication_config" "stopped" {
  replication_config_identifier = "stopped"
  replication_type              = "cdc"
  table_mappings                = "{}"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:a"
  target_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:b"
  start_replication             = false

  compute_config {
    replication_subnet_group_id = "a"
  }
}

resource "aws_kinesisanalyticsv2_application" "stopped" { # at primary ap-northeast-1
  name                   = "stopped"
  runtime_environment    = "SQL-1_0"
  service_execution_role = "arn:aws:iam::123456789012:role/analytics"
  start_application      = false

  application_configuration {
    application_code_configuration {
      code_content_type = "PLAINTEXT"
    }

    sql_application_configuration {
      output {
        name = "out"

        destination_schema {
          record_format_type = "JSON"
        }

        kinesis_streams_output {
          resource_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/out"
        }
      }
    }
  }
}

resource "aws_globalaccelerator_accelerator" "off" {
  name    = "off"
  enabled = false

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "flows"
    flow_logs_s3_prefix = "a"
  }
}

# A bucket of an Outpost is where its owner stands, though its address names a region.
resource "aws_datasync_location_s3" "outpost" {
  agent_arns       = ["arn:aws:datasync:ap-northeast-1:123456789012:agent/agent-0123456789abcdef0"]
  s3_bucket_arn    = "arn:aws:s3-outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0/accesspoint/a"
  s3_storage_class = "OUTPOSTS"
  subdirectory     = "/a"

  s3_config {
    bucket_access_role_arn = "arn:aws:iam::123456789012:role/sync"
  }
}

resource "aws_datasync_task" "to_outpost" { # at export unresolved
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-a"
  destination_location_arn = aws_datasync_location_s3.outpost.arn
}

resource "aws_medialive_channel" "multiplexed" { # at export ap-northeast-1
  name          = "multiplexed"
  channel_class = "SINGLE_PIPELINE"

  destinations {
    id = "a"

    multiplex_settings {
      multiplex_id = "a"
      program_name = "a"
    }
  }
}

# A server copies what is uploaded to where its workflow says.
resource "aws_transfer_server" "copies" { # at export us-east-1
  workflow_details {
    on_upload {
      execution_role = "arn:aws:iam::123456789012:role/a"
      workflow_id    = aws_transfer_workflow.a.id
    }
  }
}

resource "aws_transfer_server" "theirs" { # at export unresolved, export unresolved
  workflow_details {
    on_partial_upload {
      execution_role = "arn:aws:iam::123456789012:role/a"
      workflow_id    = "w-0123456789abcdef0"
    }

    on_upload {
      execution_role = "arn:aws:iam::123456789012:role/a"
      workflow_id    = "w-0123456789abcdef1"
    }
  }
}

resource "aws_transfer_workflow" "labels" {
  steps {
    type = "TAG"

    tag_step_details {
      name = "label"

      tags {
        key   = "a"
        value = "b"
      }
    }
  }
}

resource "aws_transfer_server" "labels" { # at export ap-northeast-1
  workflow_details {
    on_upload {
      execution_role = "arn:aws:iam::123456789012:role/a"
      workflow_id    = aws_transfer_workflow.labels.id
    }
  }
}

resource "aws_transfer_workflow" "elsewhere" { # at export unresolved
  steps {
    type = "COPY"

    copy_step_details {
      name = "copy"

      destination_file_location {
        s3_file_location {
          bucket = "theirs"
          key    = "in/"
        }
      }
    }
  }
}

resource "aws_transfer_server" "elsewhere" { # at export unresolved
  workflow_details {
    on_upload {
      execution_role = "arn:aws:iam::123456789012:role/a"
      workflow_id    = aws_transfer_workflow.elsewhere.id
    }
  }
}
