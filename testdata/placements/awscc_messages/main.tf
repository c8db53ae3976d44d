# Messages and streams go where their targets are.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_batch_job_queue" "far" {
  provider = awscc.virginia
}

resource "awscc_dynamodb_global_table" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_glue_catalog" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_iotanalytics_channel" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesisfirehose_delivery_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_location_tracker" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_msk_cluster" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_opensearchservice_domain" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sns_topic" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sqs_queue" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_timestream_database" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_timestream_table" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_events_api_destination" "a" {
}

resource "awscc_events_endpoint" "a" { # at replica us-west-2
  routing_config = {
    failover_config = {
      secondary = {
        route = "us-west-2"
      }
    }
  }
}

resource "awscc_events_event_bus" "a" { # at primary ap-northeast-1, export us-east-1
  dead_letter_config = {
    arn = awscc_sqs_queue.far.arn
  }
}

resource "awscc_events_rule" "a" { # at export us-east-1
  targets = [{
    arn = awscc_batch_job_queue.far.job_queue_arn
    }, {
    dead_letter_config = {
      arn = awscc_sqs_queue.far.arn
    }
    arn = awscc_sqs_queue.far.arn
  }]
}

resource "awscc_groundstation_config" "a" { # at export us-east-1, export us-west-2
  config_data = {
    s3_recording_config = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    telemetry_sink_config = {
      telemetry_sink_data = {
        kinesis_data_stream_data = {
          kinesis_data_stream_arn = awscc_kinesis_stream.far.arn
        }
      }
    }
    dataflow_endpoint_config = {
      dataflow_endpoint_region = "us-west-2"
    }
  }
}

resource "awscc_iot_topic_rule" "a" { # at export us-east-1, log us-east-1, export ap-northeast-1, export unresolved, export unresolved
  topic_rule_payload = {
    actions = [{
      s3 = {
        bucket_name = awscc_s3_bucket.far.id
      }
      }, {
      kinesis = {
        stream_name = awscc_kinesis_stream.far.id
      }
      }, {
      firehose = {
        delivery_stream_name = awscc_kinesisfirehose_delivery_stream.far.id
      }
      }, {
      sqs = {
        queue_url = awscc_sqs_queue.far.id
      }
      }, {
      sns = {
        target_arn = awscc_sns_topic.far.topic_arn
      }
      }, {
      cloudwatch_logs = {
        log_group_name = awscc_logs_log_group.far.id
      }
      }, {
      dynamo_db = {
        table_name = awscc_dynamodb_global_table.far.id
      }
      }, {
      dynamo_d_bv_2 = {
        put_item = {
          table_name = awscc_dynamodb_global_table.far.id
        }
      }
      }, {
      elasticsearch = {
        endpoint = awscc_opensearchservice_domain.far.id
      }
      }, {
      open_search = {
        endpoint = awscc_opensearchservice_domain.far.id
      }
      }, {
      timestream = {
        database_name = awscc_timestream_database.far.id
      }
      }, {
      iot_analytics = {
        channel_name = awscc_iotanalytics_channel.far.id
      }
      }, {
      location = {
        tracker_name = awscc_location_tracker.far.id
      }
      }, {
      iot_site_wise = {}
      }, {
      kafka = {}
      }, {
      http = {}
    }]
    error_action = {
      s3 = {
        bucket_name = awscc_s3_bucket.far.id
      }
      kinesis = {
        stream_name = awscc_kinesis_stream.far.id
      }
      firehose = {
        delivery_stream_name = awscc_kinesisfirehose_delivery_stream.far.id
      }
      sqs = {
        queue_url = awscc_sqs_queue.far.id
      }
      sns = {
        target_arn = awscc_sns_topic.far.topic_arn
      }
      cloudwatch_logs = {
        log_group_name = awscc_logs_log_group.far.id
      }
      dynamo_db = {
        table_name = awscc_dynamodb_global_table.far.id
      }
      dynamo_d_bv_2 = {
        put_item = {
          table_name = awscc_dynamodb_global_table.far.id
        }
      }
      elasticsearch = {
        endpoint = awscc_opensearchservice_domain.far.id
      }
      open_search = {
        endpoint = awscc_opensearchservice_domain.far.id
      }
      timestream = {
        database_name = awscc_timestream_database.far.id
      }
      iot_analytics = {
        channel_name = awscc_iotanalytics_channel.far.id
      }
      location = {
        tracker_name = awscc_location_tracker.far.id
      }
      iot_site_wise = {}
      kafka         = {}
      http          = {}
    }
  }
}

resource "awscc_iotanalytics_channel" "a" { # at primary ap-northeast-1, primary us-east-1
  channel_storage = {
    customer_managed_s3 = {
      bucket = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_iotanalytics_dataset" "a" { # at primary ap-northeast-1, export us-east-1
  content_delivery_rules = [{
    destination = {
      s3_destination_configuration = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }]
}

resource "awscc_iotanalytics_datastore" "a" { # at primary ap-northeast-1, primary us-east-1
  datastore_storage = {
    customer_managed_s3 = {
      bucket = awscc_s3_bucket.far.id
    }
    iot_site_wise_multi_layer_storage = {
      customer_managed_s3_storage = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_iotfleetwise_campaign" "a" { # at export us-east-1
  data_destination_configs = [{
    s3_config = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    }, {
    timestream_config = {
      timestream_table_arn = awscc_timestream_table.far.arn
    }
  }]
}

resource "awscc_iottwinmaker_workspace" "a" { # at primary ap-northeast-1, export us-east-1
  s3_location = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_ivs_recording_configuration" "a" { # at export us-east-1
  destination_configuration = {
    s3 = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_ivs_storage_configuration" "a" { # at export us-east-1
  s3 = {
    bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_ivschat_logging_configuration" "a" { # at log us-east-1
  destination_configuration = {
    cloudwatch_logs = {
      log_group_name = awscc_logs_log_group.far.id
    }
    firehose = {
      delivery_stream_name = awscc_kinesisfirehose_delivery_stream.far.id
    }
    s3 = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_kafkaconnect_connector" "a" { # at export unresolved, log us-east-1
  log_delivery = {
    worker_log_delivery = {
      cloudwatch_logs = {
        log_group = awscc_logs_log_group.far.id
      }
      firehose = {
        delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
      }
      s3 = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_kinesisfirehose_delivery_stream" "a" { # at primary ap-northeast-1, export us-east-1, backup us-east-1, export unresolved, export unresolved
  extended_s3_destination_configuration = {
    bucket_arn     = awscc_s3_bucket.far.arn
    s3_backup_mode = "Enabled"
    s3_backup_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  s3_destination_configuration = {
    bucket_arn = awscc_s3_bucket.far.arn
  }
  amazon_open_search_serverless_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  amazonopensearchservice_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    domain_arn = awscc_opensearchservice_domain.far.arn
  }
  elasticsearch_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    domain_arn = awscc_opensearchservice_domain.far.arn
  }
  http_endpoint_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  iceberg_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    catalog_configuration = {
      catalog_arn = awscc_glue_catalog.far.resource_arn
    }
  }
  redshift_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    s3_backup_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  snowflake_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  splunk_destination_configuration = {
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
}

resource "awscc_mediapackage_packaging_group" "a" { # at log us-east-1
  egress_access_logs = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_msk_cluster" "of_msk_channel" { # at primary ap-northeast-1, export us-east-1
}

resource "awscc_msk_channel" "a" { # at log us-east-1
  s3_destination_configuration = {
    storage = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    dead_letter_queue_s3 = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  iceberg_destination_configuration = {
    catalog = {
      catalog_arn = awscc_glue_catalog.far.resource_arn
    }
    dead_letter_queue_s3 = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }
  logging_info = {
    cloudwatch_logs = {
      log_group = awscc_logs_log_group.far.id
    }
    firehose = {
      delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
    }
    s3 = {
      bucket = awscc_s3_bucket.far.id
    }
  }
  cluster_arn = awscc_msk_cluster.of_msk_channel.arn
}

resource "awscc_msk_cluster" "a" { # at primary ap-northeast-1, log us-east-1
  logging_info = {
    broker_logs = {
      cloudwatch_logs = {
        log_group = awscc_logs_log_group.far.id
      }
      firehose = {
        delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
      }
      s3 = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_msk_cluster" "of_msk_replicator" { # at primary ap-northeast-1, replica us-east-1
}

resource "awscc_msk_replicator" "a" { # at log us-east-1
  replication_info_list = [{
    target_kafka_cluster_arn = awscc_msk_cluster.far.arn
    source_kafka_cluster_arn = awscc_msk_cluster.of_msk_replicator.arn
  }]
  log_delivery = {
    replicator_log_delivery = {
      cloudwatch_logs = {
        log_group = awscc_logs_log_group.far.id
      }
      firehose = {
        delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
      }
      s3 = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_pipes_pipe" "a" { # at export us-east-1, log us-east-1
  target     = awscc_batch_job_queue.far.id
  enrichment = awscc_batch_job_queue.far.id
  source_parameters = {
    dynamo_db_stream_parameters = {
      dead_letter_config = {
        arn = awscc_sns_topic.far.topic_arn
      }
    }
    kinesis_stream_parameters = {
      dead_letter_config = {
        arn = awscc_sns_topic.far.topic_arn
      }
    }
  }
  log_configuration = {
    cloudwatch_logs_log_destination = {
      log_group_arn = awscc_logs_log_group.far.arn
    }
    firehose_log_destination = {
      delivery_stream_arn = awscc_kinesisfirehose_delivery_stream.far.arn
    }
    s3_log_destination = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_scheduler_schedule" "a" { # at export us-east-1
  target = {
    dead_letter_config = {
      arn = awscc_sqs_queue.far.arn
    }
  }
}

resource "awscc_sns_topic" "of_sns_subscription" { # at primary ap-northeast-1, export us-east-1
}

resource "awscc_sns_subscription" "a" {
  protocol  = "sqs"
  endpoint  = awscc_kinesisfirehose_delivery_stream.far.id
  topic_arn = awscc_sns_topic.of_sns_subscription.topic_arn
}

resource "awscc_sns_topic" "of_sns_subscription_b" { # at primary ap-northeast-1, export unresolved
}

resource "awscc_sns_subscription" "b" { # at primary ap-northeast-1
  protocol  = "email"
  topic_arn = awscc_sns_topic.of_sns_subscription_b.topic_arn
}

resource "awscc_sns_topic" "a" { # at primary ap-northeast-1, export us-east-1, export unresolved
  subscription = [{
    protocol = "sqs"
    endpoint = awscc_kinesisfirehose_delivery_stream.far.id
    }, {
    protocol = "email"
  }]
}

resource "awscc_kinesisfirehose_delivery_stream" "logged" { # at primary ap-northeast-1, export us-east-1, log ap-northeast-1
  s3_destination_configuration = {
    bucket_arn = awscc_s3_bucket.far.arn
    cloudwatch_logging_options = {
      enabled = true
    }
  }
}

resource "awscc_lambda_function" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_iot_topic_rule" "more" { # at export us-east-1, export ap-northeast-1
  topic_rule_payload = {
    actions = [{
      lambda = {
        function_arn = awscc_lambda_function.far.arn
      }
    }]
    error_action = {
      step_functions = {
        state_machine_name = "a"
      }
    }
  }
}

resource "awscc_pipes_pipe" "off" { # at export ap-northeast-1
  source = "arn:aws:sqs:ap-northeast-1:123456789012:a"
  target = "arn:aws:sqs:ap-northeast-1:123456789012:b"

  log_configuration = {
    level              = "OFF"
    s3_log_destination = { bucket_name = awscc_s3_bucket.far.id }
  }
}

resource "awscc_lambda_version" "live" {
  function_name = "f"
}

resource "awscc_glue_workflow" "nightly" {
  name = "nightly"
}

resource "awscc_events_rule" "kept_nowhere" { # at export ap-northeast-1
  targets = [
    { id = "a", arn = awscc_lambda_version.live.function_arn },
    { id = "b", arn = awscc_glue_workflow.nightly.id },
  ]
}

# Access logs go to a log group that the service makes, unless one is named.
resource "awscc_mediapackage_packaging_group" "default" { # at log ap-northeast-1
  egress_access_logs = {}
}

resource "awscc_mediapackage_channel" "default" { # at primary ap-northeast-1, log ap-northeast-1
  ingress_access_logs = {}
}

# Events that are named have a level and a log group of their own.
resource "awscc_iot_logging" "off" {
  default_log_level = "DISABLED"

  event_configurations = [{
    event_type = "Connect"
    log_level  = "DISABLED"
  }]
}

resource "awscc_iot_logging" "events" { # at log ap-northeast-1, log us-east-1
  default_log_level = "DISABLED"

  event_configurations = [
    {
      event_type = "Connect"
      log_level  = "INFO"
    },
    {
      event_type      = "Publish"
      log_level       = "DEBUG"
      log_destination = awscc_logs_log_group.far.id
    },
  ]
}

resource "awscc_iotanalytics_dataset" "events" { # at primary ap-northeast-1, export unresolved
  content_delivery_rules = [{
    destination = {
      iot_events_destination_configuration = { input_name = "readings" }
    }
  }]
}

resource "awscc_scheduler_schedule" "gives" { # at primary ap-northeast-1, export us-east-1
  target = {
    arn   = awscc_lambda_function.far.arn
    input = jsonencode({ customer = "a" })
  }
}

# An operation of a service is called in the schedule's own region.
resource "awscc_scheduler_schedule" "calls" { # at primary ap-northeast-1, export ap-northeast-1
  target = {
    arn   = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
    input = jsonencode({ MessageBody = "a" })
  }
}

# What a target is given instead of the event is kept with the rule.
resource "awscc_events_rule" "gives" { # at primary ap-northeast-1, export us-east-1
  targets = [{
    arn   = awscc_sqs_queue.far.arn
    input = jsonencode({ customer = "a" })
  }]
}

# What an audit of devices finds is published.
resource "awscc_iot_mitigation_action" "a" { # at export us-east-1
  action_params = {
    publish_finding_to_sns_params = { topic_arn = awscc_sns_topic.far.topic_arn }
  }
}

resource "awscc_iot_mitigation_action" "moves" {
  action_params = {
    enable_io_t_logging_params = { log_level = "INFO" }
  }
}
