# Events, messages and topics go where their other end is.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# A global endpoint takes events to its second region when the first fails, and, unless
# that is switched off, copies all of them there before.
resource "aws_cloudwatch_event_endpoint" "copied" { # at replica us-east-1
  name     = "copied"
  role_arn = "arn:aws:iam::123456789012:role/events"

  event_bus {
    event_bus_arn = "arn:aws:events:ap-northeast-1:123456789012:event-bus/copied"
  }

  event_bus {
    event_bus_arn = "arn:aws:events:us-east-1:123456789012:event-bus/copied"
  }

  routing_config {
    failover_config {
      primary {
        health_check = "arn:aws:route53:::healthcheck/00000000-0000-0000-0000-000000000000"
      }

      secondary {
        route = "us-east-1"
      }
    }
  }
}

resource "aws_cloudwatch_event_endpoint" "on_failure" { # at replica us-east-1
  name = "on-failure"

  event_bus {
    event_bus_arn = "arn:aws:events:ap-northeast-1:123456789012:event-bus/on-failure"
  }

  event_bus {
    event_bus_arn = "arn:aws:events:us-east-1:123456789012:event-bus/on-failure"
  }

  replication_config {
    state = "DISABLED"
  }

  routing_config {
    failover_config {
      primary {
        health_check = "arn:aws:route53:::healthcheck/00000000-0000-0000-0000-000000000000"
      }

      secondary {
        route = "us-east-1"
      }
    }
  }
}

resource "aws_cloudwatch_event_target" "elsewhere" { # at export us-east-1
  rule = "a"
  arn  = "arn:aws:events:us-east-1:123456789012:event-bus/default"
}

resource "aws_cloudwatch_event_api_destination" "a" {
  name                = "a"
  connection_arn      = "arn:aws:events:ap-northeast-1:123456789012:connection/a/00000000-0000-0000-0000-000000000000"
  invocation_endpoint = "https://example.com/events"
  http_method         = "POST"
}

resource "aws_cloudwatch_event_target" "internet" { # at export unresolved
  rule = "a"
  arn  = aws_cloudwatch_event_api_destination.a.arn
}

# The brokers of a pair can change places.
resource "aws_mq_broker" "first" { # at primary ap-northeast-1, replica us-east-1
  broker_name        = "first"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  user {
    username = "a"
    password = "not a password"
  }
}

resource "aws_mq_broker" "second" { # at primary us-east-1, replica ap-northeast-1
  provider                            = aws.virginia
  broker_name                         = "second"
  engine_type                         = "ActiveMQ"
  engine_version                      = "5.18"
  host_instance_type                  = "mq.m5.large"
  data_replication_mode               = "CRDR"
  data_replication_primary_broker_arn = aws_mq_broker.first.arn

  user {
    username = "a"
    password = "not a password"
  }
}

resource "aws_mq_broker" "of_another" { # at primary us-east-1, replica us-west-2
  provider                            = aws.virginia
  broker_name                         = "of-another"
  engine_type                         = "ActiveMQ"
  engine_version                      = "5.18"
  host_instance_type                  = "mq.m5.large"
  data_replication_mode               = "CRDR"
  data_replication_primary_broker_arn = "arn:aws:mq:us-west-2:123456789012:broker:another:b-0"

  user {
    username = "a"
    password = "not a password"
  }
}

resource "aws_mq_broker" "alone" { # at primary us-east-1
  provider                            = aws.virginia
  broker_name                         = "alone"
  engine_type                         = "ActiveMQ"
  engine_version                      = "5.18"
  host_instance_type                  = "mq.m5.large"
  data_replication_mode               = "NONE"
  data_replication_primary_broker_arn = aws_mq_broker.first.arn

  user {
    username = "a"
    password = "not a password"
  }
}

resource "aws_msk_serverless_cluster" "source" { # at primary ap-northeast-1, replica us-east-1
  cluster_name = "source"

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_msk_replicator" "a" {
  replicator_name            = "a"
  service_execution_role_arn = "arn:aws:iam::123456789012:role/replicator"

  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_serverless_cluster.source.arn
    }

    vpc_config {
      subnet_ids = ["subnet-0123456789abcdef0"]
    }
  }

  replication_info_list {
    source_kafka_cluster_arn = aws_msk_serverless_cluster.source.arn
    target_kafka_cluster_arn = "arn:aws:kafka:us-east-1:123456789012:cluster/target/00000000-0000-0000-0000-000000000000-1"
    target_compression_type  = "NONE"

    consumer_group_replication {
      consumer_groups_to_replicate = [".*"]
    }

    topic_replication {
      topics_to_replicate = [".*"]
    }
  }
}

resource "aws_opensearch_domain" "a" { # at primary ap-northeast-1, export us-east-1
  domain_name = "a"
}

resource "aws_opensearch_outbound_connection" "a" { # at export ap-northeast-1
  connection_alias = "a"

  local_domain_info {
    domain_name = aws_opensearch_domain.a.domain_name
    owner_id    = "123456789012"
    region      = "ap-northeast-1"
  }

  remote_domain_info {
    domain_name = "b"
    owner_id    = "123456789012"
    region      = "us-east-1"
  }
}

resource "aws_sns_topic" "a" { # at primary ap-northeast-1, export us-east-1, export unresolved
  name = "a"
}

# What a subscription cannot deliver goes to its own queue.
resource "aws_sns_topic" "redriven" { # at primary ap-northeast-1, export unresolved, export ap-northeast-1
  name = "redriven"
}

resource "aws_sqs_queue" "undelivered" { # at primary ap-northeast-1
  name = "undelivered"
}

resource "aws_sns_topic_subscription" "redriven" {
  topic_arn      = aws_sns_topic.redriven.arn
  protocol       = "https"
  endpoint       = "https://example.com"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.undelivered.arn })
}

resource "aws_sns_topic_subscription" "queue" {
  topic_arn = aws_sns_topic.a.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:theirs"
}

resource "aws_sns_topic_subscription" "server" {
  topic_arn = aws_sns_topic.a.arn
  protocol  = "https"
  endpoint  = "https://example.com/a"
}

resource "aws_s3_bucket" "failed" { # at primary ap-northeast-1
  bucket = "failed"
}

resource "aws_timestreamwrite_table" "in_memory" { # at primary ap-northeast-1
  database_name = "a"
  table_name    = "in-memory"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = false

    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name = aws_s3_bucket.virginia.bucket
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "server" { # at primary ap-northeast-1, export ap-northeast-1, export unresolved
  name        = "server"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url = "https://example.com/a"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

# What a function could not process goes on whole; without a queue it is dropped.
resource "aws_lambda_function" "dropped" { # at primary ap-northeast-1
  function_name = "dropped"
  role          = "arn:aws:iam::123456789012:role/function"
}

resource "aws_lambda_function" "passed_on" { # at primary ap-northeast-1, export us-east-1
  function_name = "passed-on"
  role          = "arn:aws:iam::123456789012:role/function"

  dead_letter_config {
    target_arn = "arn:aws:sqs:us-east-1:123456789012:failed"
  }
}

resource "aws_lambda_function_event_invoke_config" "a" { # at export us-west-2
  function_name = aws_lambda_function.dropped.function_name

  destination_config {
    on_success {
      destination = "arn:aws:sqs:us-west-2:123456789012:done"
    }
  }
}

resource "aws_scheduler_schedule" "dropped" {
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.dropped.arn
    role_arn = "arn:aws:iam::123456789012:role/schedule"
  }
}

resource "aws_scheduler_schedule" "passed_on" { # at export us-east-1
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.dropped.arn
    role_arn = "arn:aws:iam::123456789012:role/schedule"

    dead_letter_config {
      arn = "arn:aws:sqs:us-east-1:123456789012:failed"
    }
  }
}

# A pipe can ask a server on the way. The ARN of an API destination says nothing of it.
resource "aws_pipes_pipe" "enriched" { # at export ap-northeast-1, export unresolved
  role_arn   = "arn:aws:iam::123456789012:role/pipe"
  source     = "arn:aws:sqs:ap-northeast-1:123456789012:source"
  enrichment = aws_cloudwatch_event_api_destination.a.arn
  target     = "arn:aws:sqs:ap-northeast-1:123456789012:target"
}

resource "aws_cloudwatch_event_target" "internet_by_arn" { # at export unresolved
  rule = "a"
  arn  = "arn:aws:events:ap-northeast-1:123456789012:api-destination/a/00000000-0000-0000-0000-000000000000"
}

# Who was sent what is logged, not only reported.
resource "aws_sns_sms_preferences" "a" { # at log ap-northeast-1
  delivery_status_iam_role_arn          = "arn:aws:iam::123456789012:role/sms"
  delivery_status_success_sampling_rate = "100"
}

resource "aws_timestreamwrite_table" "seoul" { # at primary ap-northeast-2
  database_name = "a"
  table_name    = "seoul"
  region        = "ap-northeast-2"
}

resource "aws_pipes_pipe" "measures" { # at export ap-northeast-2
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:ap-northeast-2:123456789012:source"
  target   = aws_timestreamwrite_table.seoul.arn
  region   = "ap-northeast-2"
}

# What signs in to the messengers of telephones is kept.
resource "aws_sns_platform_application" "a" { # at key ap-northeast-1
  name                = "a"
  platform            = "GCM"
  platform_credential = "not a key"
}

# An ARN does not tell which address an API destination has.
resource "aws_cloudwatch_event_target" "theirs" { # at export unresolved
  rule = "a"
  arn  = "arn:aws:events:ap-northeast-1:123456789012:api-destination/a/00000000-0000-0000-0000-000000000000"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "virginia"
}

resource "aws_redshift_cluster" "virginia" { # at primary us-east-1
  provider           = aws.virginia
  cluster_identifier = "virginia"
  node_type          = "ra3.large"
}

resource "aws_kinesis_firehose_delivery_stream" "warehouse" { # at primary ap-northeast-1, export ap-northeast-1, backup us-east-1, export us-east-1
  name        = "warehouse"
  destination = "redshift"

  redshift_configuration {
    cluster_jdbcurl = "jdbc:redshift://${aws_redshift_cluster.virginia.endpoint}/a"
    data_table_name = "a"
    role_arn        = "arn:aws:iam::123456789012:role/firehose"
    s3_backup_mode  = "Enabled"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }

    s3_backup_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.virginia.arn
    }
  }
}

resource "aws_redshiftserverless_workgroup" "virginia" {
  provider       = aws.virginia
  namespace_name = "virginia"
  workgroup_name = "virginia"
}

resource "aws_kinesis_firehose_delivery_stream" "workgroup" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  name        = "workgroup"
  destination = "redshift"

  redshift_configuration {
    cluster_jdbcurl = "jdbc:redshift://${aws_redshiftserverless_workgroup.virginia.endpoint[0].address}:${aws_redshiftserverless_workgroup.virginia.endpoint[0].port}/a"
    data_table_name = "a"
    role_arn        = "arn:aws:iam::123456789012:role/firehose"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

# That it is delivered is known, if not where.
resource "aws_kinesis_firehose_delivery_stream" "somewhere" { # at primary ap-northeast-1, export ap-northeast-1, export unresolved
  name        = "somewhere"
  destination = "redshift"

  redshift_configuration {
    cluster_jdbcurl = "jdbc:redshift://a.example.com:5439/a"
    data_table_name = "a"
    role_arn        = "arn:aws:iam::123456789012:role/firehose"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

# Nothing is backed up unless that is switched on.
resource "aws_kinesis_firehose_delivery_stream" "bucket" { # at primary ap-northeast-1, export ap-northeast-1
  name        = "bucket"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn       = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn     = aws_s3_bucket.failed.arn
    s3_backup_mode = "Disabled"

    s3_backup_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.virginia.arn
    }
  }
}

resource "aws_opensearchserverless_collection" "virginia" { # at primary us-east-1
  provider = aws.virginia
  name     = "virginia"
}

resource "aws_kinesis_firehose_delivery_stream" "collection" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  name        = "collection"
  destination = "opensearchserverless"

  opensearchserverless_configuration {
    collection_endpoint = aws_opensearchserverless_collection.virginia.collection_endpoint
    index_name          = "a"
    role_arn            = "arn:aws:iam::123456789012:role/firehose"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

resource "aws_opensearch_domain" "virginia" { # at primary us-east-1
  provider    = aws.virginia
  domain_name = "in-virginia"
}

resource "aws_kinesis_firehose_delivery_stream" "domain" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  name        = "domain"
  destination = "opensearch"

  opensearch_configuration {
    cluster_endpoint = aws_opensearch_domain.virginia.endpoint
    index_name       = "a"
    role_arn         = "arn:aws:iam::123456789012:role/firehose"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "address" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  name        = "address"
  destination = "elasticsearch"

  elasticsearch_configuration {
    cluster_endpoint = "https://${aws_opensearch_domain.virginia.endpoint}"
    index_name       = "a"
    role_arn         = "arn:aws:iam::123456789012:role/firehose"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

# A function that transforms records is given them.
resource "aws_lambda_function" "virginia" { # at primary us-east-1
  provider      = aws.virginia
  function_name = "virginia"
  role          = "arn:aws:iam::123456789012:role/function"
}

resource "aws_lambda_alias" "virginia" {
  provider         = aws.virginia
  name             = "live"
  function_name    = aws_lambda_function.virginia.function_name
  function_version = "1"
}

resource "aws_kinesis_firehose_delivery_stream" "transformed" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  name        = "transformed"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = aws_s3_bucket.failed.arn

    processing_configuration {
      enabled = true

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = "${aws_lambda_function.virginia.arn}:$LATEST"
        }

        parameters {
          parameter_name  = "NumberOfRetries"
          parameter_value = "3"
        }
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "untransformed" { # at primary ap-northeast-1, export ap-northeast-1
  name        = "untransformed"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = aws_s3_bucket.failed.arn

    processing_configuration {
      enabled = false

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = aws_lambda_alias.virginia.arn
        }
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "posted" { # at primary ap-northeast-1, export ap-northeast-1, export unresolved, export us-east-1
  name        = "posted"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url = "https://example.com/a"

    processing_configuration {
      enabled = true

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = aws_lambda_alias.virginia.arn
        }
      }
    }

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

resource "aws_kinesis_analytics_application" "prepared" { # at primary ap-northeast-1, export us-east-1
  name = "prepared"

  inputs {
    name_prefix = "a"

    kinesis_stream {
      resource_arn = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/a"
      role_arn     = "arn:aws:iam::123456789012:role/analytics"
    }

    processing_configuration {
      lambda {
        resource_arn = "${aws_lambda_function.virginia.arn}:live"
        role_arn     = "arn:aws:iam::123456789012:role/analytics"
      }
    }

    schema {
      record_columns {
        name     = "a"
        sql_type = "INT"
      }

      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "prepared" { # at primary ap-northeast-1, export us-east-1
  name                   = "prepared"
  runtime_environment    = "SQL-1_0"
  service_execution_role = "arn:aws:iam::123456789012:role/analytics"

  application_configuration {
    application_code_configuration {
      code_content_type = "PLAINTEXT"
    }

    sql_application_configuration {
      input {
        name_prefix = "a"

        input_processing_configuration {
          input_lambda_processor {
            resource_arn = aws_lambda_function.virginia.arn
          }
        }

        input_schema {
          record_column {
            name     = "a"
            sql_type = "INT"
          }

          record_format {
            record_format_type = "JSON"

            mapping_parameters {
              json_mapping_parameters {
                record_row_path = "$"
              }
            }
          }
        }

        kinesis_streams_input {
          resource_arn = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/a"
        }
      }
    }
  }
}

resource "aws_kinesis_analytics_application" "a" { # at primary ap-northeast-1, export us-east-1
  name = "a"

  outputs {
    name = "a"

    kinesis_stream {
      resource_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/a"
      role_arn     = "arn:aws:iam::123456789012:role/analytics"
    }

    schema {
      record_format_type = "JSON"
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "a" { # at primary ap-northeast-1, export us-east-1
  name                   = "a"
  runtime_environment    = "SQL-1_0"
  service_execution_role = "arn:aws:iam::123456789012:role/analytics"

  application_configuration {
    application_code_configuration {
      code_content_type = "PLAINTEXT"
    }

    sql_application_configuration {
      output {
        name = "a"

        destination_schema {
          record_format_type = "JSON"
        }

        kinesis_firehose_output {
          resource_arn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/a"
        }
      }
    }
  }
}

# Where records go is in settings that only the connector's plugin reads.
resource "aws_mskconnect_connector" "a" { # at export unresolved
  name                       = "a"
  kafkaconnect_version       = "3.7.x"
  service_execution_role_arn = "arn:aws:iam::123456789012:role/connect"
  connector_configuration    = { "s3.region" = "us-east-1" }

  capacity {
    provisioned_capacity {
      worker_count = 1
    }
  }

  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = "a.example.com:9092"

      vpc {
        security_groups = ["sg-0123456789abcdef0"]
        subnets         = ["subnet-0123456789abcdef0"]
      }
    }
  }

  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }

  log_delivery {
    worker_log_delivery {
      s3 {
        enabled = false
        bucket  = aws_s3_bucket.virginia.id
      }
    }
  }

  plugin {
    custom_plugin {
      arn      = "arn:aws:kafkaconnect:ap-northeast-1:123456789012:custom-plugin/a/00000000-0000-0000-0000-000000000000-1"
      revision = 1
    }
  }
}

resource "aws_osis_pipeline" "a" { # at primary ap-northeast-1, export unresolved
  pipeline_name               = "a"
  pipeline_configuration_body = "version: \"2\""
  max_units                   = 1
  min_units                   = 1
}

resource "aws_kendra_data_source" "a" { # at primary ap-northeast-1, export ap-northeast-1, export us-east-1
  index_id = "00000000-0000-0000-0000-000000000000"
  name     = "a"
  type     = "CUSTOM"

  custom_document_enrichment_configuration {
    post_extraction_hook_configuration {
      lambda_arn = "arn:aws:lambda:ap-northeast-1:123456789012:function:hook"
      s3_bucket  = aws_s3_bucket.virginia.bucket
    }
  }
}

resource "aws_iot_topic_rule" "a" { # at export ap-northeast-1, export us-east-1
  name        = "a"
  enabled     = true
  sql         = "SELECT * FROM 'a'"
  sql_version = "2016-03-23"

  lambda {
    function_arn = "arn:aws:lambda:us-east-1:123456789012:function:a"
  }

  step_functions {
    role_arn           = "arn:aws:iam::123456789012:role/iot"
    state_machine_name = "a"
  }
}

resource "aws_iot_topic_rule" "analytics" { # at export us-east-1
  provider    = aws.virginia
  name        = "analytics"
  enabled     = true
  sql         = "SELECT * FROM 'a'"
  sql_version = "2016-03-23"

  iot_analytics {
    channel_name = "a"
    role_arn     = "arn:aws:iam::123456789012:role/iot"
  }

  error_action {
    iot_events {
      input_name = "a"
      role_arn   = "arn:aws:iam::123456789012:role/iot"
    }
  }
}

# An index that is off keeps nothing.
resource "aws_iot_indexing_configuration" "off" {
  thing_indexing_configuration {
    thing_indexing_mode = "OFF"
  }
}

resource "aws_iot_indexing_configuration" "groups" { # at primary ap-northeast-1
  thing_group_indexing_configuration {
    thing_group_indexing_mode = "ON"
  }
}

resource "aws_media_package_channel" "virginia" { # at primary us-east-1
  provider   = aws.virginia
  channel_id = "virginia"
}

resource "aws_medialive_channel" "a" { # at export us-east-1
  name          = "a"
  channel_class = "SINGLE_PIPELINE"

  destinations {
    id = "a"

    media_package_settings {
      channel_id = aws_media_package_channel.virginia.channel_id
    }
  }

  encoder_settings {
    timecode_config {
      source = "EMBEDDED"
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_20_MBPS"
  }
}

# An event that a function gives up on goes where it is told; a durable function
# keeps the results of its steps.
resource "aws_lambda_function" "dead_letters" { # at primary ap-northeast-1, export us-east-1
  function_name = "dead-letters"
  role          = "arn:aws:iam::123456789012:role/lambda"

  dead_letter_config {
    target_arn = "arn:aws:sqs:us-east-1:123456789012:dead-letters"
  }
}

resource "aws_lambda_function" "durable" { # at primary us-east-1
  provider      = aws.virginia
  function_name = "durable"
  role          = "arn:aws:iam::123456789012:role/lambda"

  durable_config {
    execution_timeout = 3600
  }
}

resource "aws_lambda_function" "plain" { # at primary ap-northeast-1
  function_name = "plain"
  role          = "arn:aws:iam::123456789012:role/lambda"
}

# Targets that keep nothing themselves are somewhere all the same.
resource "aws_lambda_alias" "live" {
  function_name    = "f"
  function_version = "1"
  name             = "live"
}

resource "aws_glue_workflow" "nightly" {
  name = "nightly"
}

resource "aws_sagemaker_pipeline" "train" {
  pipeline_name         = "train"
  pipeline_display_name = "train"
}

resource "aws_cloudwatch_event_target" "alias" { # at export ap-northeast-1
  rule = "a"
  arn  = aws_lambda_alias.live.arn
}

resource "aws_cloudwatch_event_target" "workflow" { # at export ap-northeast-1
  rule = "a"
  arn  = aws_glue_workflow.nightly.arn
}

resource "aws_pipes_pipe" "pipeline" { # at export ap-northeast-1
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:ap-northeast-1:123456789012:a"
  target   = aws_sagemaker_pipeline.train.arn
}

# Before version 5 of the provider the bucket had a block of its own.
resource "aws_kinesis_firehose_delivery_stream" "old" { # at primary ap-northeast-1, export us-east-1
  name        = "old"
  destination = "s3"

  s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = aws_s3_bucket.virginia.arn
  }
}

# What is behind the name of an API is a method of it.
resource "aws_api_gateway_rest_api" "virginia" {
  provider = aws.virginia
  name     = "virginia"
}

resource "aws_api_gateway_stage" "virginia" {
  provider      = aws.virginia
  rest_api_id   = aws_api_gateway_rest_api.virginia.id
  deployment_id = "a"
  stage_name    = "a"
}

resource "aws_cloudwatch_event_target" "stage" { # at export us-east-1
  rule = "a"
  arn  = "${aws_api_gateway_stage.virginia.execution_arn}/GET"
}

resource "aws_cloudwatch_event_target" "api" { # at export us-east-1
  rule = "a"
  arn  = "${aws_api_gateway_rest_api.virginia.execution_arn}/*/POST/a"
}

resource "aws_cloudwatch_event_target" "workgroup" { # at export us-east-1
  rule = "a"
  arn  = aws_redshiftserverless_workgroup.virginia.arn
}

resource "aws_dms_endpoint" "workgroup" {
  endpoint_id   = "workgroup"
  endpoint_type = "target"
  engine_name   = "redshift-serverless"
  server_name   = aws_redshiftserverless_workgroup.virginia.endpoint[0].address
}

resource "aws_dms_replication_task" "workgroup" { # at export us-east-1
  migration_type           = "full-load"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:a"
  replication_task_id      = "workgroup"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:a"
  table_mappings           = "{}"
  target_endpoint_arn      = aws_dms_endpoint.workgroup.endpoint_arn
  start_replication_task   = true
}

# What is not backed up makes no errors of it.
resource "aws_kinesis_firehose_delivery_stream" "no_backup" { # at primary ap-northeast-1, export ap-northeast-1
  name        = "no_backup"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn       = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn     = aws_s3_bucket.failed.arn
    s3_backup_mode = "Disabled"

    s3_backup_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn

      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "errors"
        log_stream_name = "backup"
      }
    }
  }
}

# What a target is given is kept until then.
resource "aws_scheduler_schedule" "gives" { # at primary ap-northeast-1, export ap-northeast-1
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.dropped.arn
    input    = jsonencode({ customer = "a" })
    role_arn = "arn:aws:iam::123456789012:role/schedule"
  }
}

resource "aws_ssm_maintenance_window_task" "gives" { # at primary ap-northeast-1, export us-east-1
  window_id = "mw-0123456789abcdef0"
  task_type = "LAMBDA"
  task_arn  = "arn:aws:lambda:us-east-1:123456789012:function:a"

  task_invocation_parameters {
    lambda_parameters {
      client_context = "a"
      payload        = jsonencode({ customer = "a" })
    }
  }
}

resource "aws_ssm_maintenance_window_task" "tells" { # at primary ap-northeast-1, export us-west-2
  window_id = "mw-0123456789abcdef0"
  task_type = "LAMBDA"
  task_arn  = "arn:aws:lambda:us-west-2:123456789012:function:a"

  task_invocation_parameters {
    lambda_parameters {
      client_context = "a"
    }
  }
}

resource "aws_ssm_maintenance_window_task" "starts" { # at primary ap-northeast-1, export us-east-1
  window_id = "mw-0123456789abcdef0"
  task_type = "STEP_FUNCTIONS"
  task_arn  = "arn:aws:states:us-east-1:123456789012:stateMachine:a"

  task_invocation_parameters {
    step_functions_parameters {
      input = jsonencode({ customer = "a" })
      name  = "a"
    }
  }
}

# An operation of a service is called in the schedule's own region.
resource "aws_scheduler_schedule" "calls" { # at primary us-east-1, export us-east-1
  region              = "us-east-1"
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
    input    = jsonencode({ MessageBody = "a" })
    role_arn = "arn:aws:iam::123456789012:role/schedule"
  }
}

# What a target is given instead of the event is kept with the rule.
resource "aws_cloudwatch_event_target" "gives" { # at primary ap-northeast-1, export us-east-1
  rule  = "hourly"
  arn   = "arn:aws:lambda:us-east-1:123456789012:function:hourly"
  input = jsonencode({ customer = "a" })
}
