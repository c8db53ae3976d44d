# A log is where its destination is.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_aps_workspace" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesisfirehose_delivery_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_delivery_destination" "far" {
  provider                 = awscc.virginia
  destination_resource_arn = awscc_logs_log_group.far.arn
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_securitylake_data_lake" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_apigateway_deployment" "a" { # at log us-east-1, cache ap-northeast-1
  stage_description = {
    access_log_setting = {
      destination_arn = awscc_kinesisfirehose_delivery_stream.far.arn
    }
    cache_cluster_enabled = true
  }
}

resource "awscc_apigateway_stage" "a" { # at log us-east-1, cache ap-northeast-1
  access_log_setting = {
    destination_arn = awscc_kinesisfirehose_delivery_stream.far.arn
  }
  cache_cluster_enabled = true
}

resource "awscc_apigatewayv2_stage" "a" { # at log us-east-1
  access_log_settings = {
    destination_arn = awscc_logs_log_group.far.arn
  }
}

resource "awscc_aps_scraper" "a" { # at log us-east-1
  destination = {
    amp_configuration = {
      workspace_arn = awscc_aps_workspace.far.arn
    }
  }
  scraper_logging_configuration = {
    logging_destination = {
      cloudwatch_logs = {
        log_group_arn = awscc_logs_log_group.far.arn
      }
    }
  }
}

resource "awscc_aps_workspace" "a" { # at log ap-northeast-1, log us-east-1
  logging_configuration = {
    log_group_arn = awscc_logs_log_group.far.arn
  }
  query_logging_configuration = {
    destinations = [{
      cloudwatch_logs = {
        log_group_arn = awscc_logs_log_group.far.arn
      }
    }]
  }
}

resource "awscc_auditmanager_assessment" "a" { # at primary ap-northeast-1, log us-east-1
  assessment_reports_destination = {
    destination = awscc_s3_bucket.far.id
  }
}

resource "awscc_bcmdataexports_export" "a" { # at log us-west-2
  export = {
    destination_configurations = {
      s3_destination = {
        s3_region = "us-west-2"
      }
    }
  }
}

resource "awscc_cloudfront_distribution" "a" { # at cache unbound, log us-east-1, cache us-west-2, log unbound, replica unbound
  distribution_config = {
    logging = {
      bucket = awscc_s3_bucket.far.id
    }
    origins = [{
      origin_shield = {
        enabled              = true
        origin_shield_region = "us-west-2"
      }
    }]
    default_cache_behavior = {
      lambda_function_associations = [{}]
    }
    cache_behaviors = [{
      lambda_function_associations = [{}]
    }]
  }
}

resource "awscc_cloudfront_distribution_tenant" "a" { # at cache unbound
}

resource "awscc_cloudfront_key_value_store" "a" { # at primary unbound
}

resource "awscc_cloudfront_realtime_log_config" "a" { # at log us-east-1
  end_points = [{
    kinesis_stream_config = {
      stream_arn = awscc_kinesis_stream.far.arn
    }
  }]
}

resource "awscc_cloudtrail_trail" "a" { # at log us-east-1
  s3_bucket_name                = awscc_s3_bucket.far.id
  cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
}

resource "awscc_cloudwatch_metric_stream" "a" { # at log us-east-1
  firehose_arn = awscc_kinesisfirehose_delivery_stream.far.arn
}

resource "awscc_config_aggregation_authorization" "a" { # at log us-west-2
  authorized_aws_region = "us-west-2"
}

resource "awscc_cur_report_definition" "a" { # at log us-west-2
  s3_region = "us-west-2"
}

resource "awscc_elasticloadbalancing_load_balancer" "a" { # at log us-east-1
  access_logging_policy = {
    s3_bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_elasticloadbalancingv2_load_balancer" "a" { # at log us-east-1
  load_balancer_attributes = [{
    key   = "access_logs.s3.bucket"
    value = awscc_s3_bucket.far.id
    }, {
    key   = "connection_logs.s3.bucket"
    value = awscc_s3_bucket.far.id
    }, {
    key   = "health_check_logs.s3.bucket"
    value = awscc_s3_bucket.far.id
  }]
}

resource "awscc_evidently_project" "a" { # at log us-east-1
  data_delivery = {
    log_group = awscc_logs_log_group.far.id
    s3 = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_fis_experiment_template" "a" { # at log us-east-1
  log_configuration = {
    cloudwatch_logs_configuration = {
      log_group_arn = awscc_logs_log_group.far.arn
    }
    s3_configuration = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
  experiment_report_configuration = {
    outputs = {
      experiment_report_s3_configuration = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_globalaccelerator_accelerator" "a" { # at log us-east-1
  flow_logs_enabled   = true
  flow_logs_s3_bucket = awscc_s3_bucket.far.id
}

resource "awscc_guardduty_publishing_destination" "a" { # at log us-east-1
  destination_properties = {
    destination_arn = awscc_s3_bucket.far.arn
  }
}

resource "awscc_internetmonitor_monitor" "a" { # at log ap-northeast-1, log us-east-1
  internet_measurements_log_delivery = {
    s3_config = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_logs_account_policy" "fields" {
  policy_type     = "FIELD_INDEX_POLICY"
  policy_document = "{}"
}

resource "awscc_logs_account_policy" "protection" { # at log us-east-1
  policy_type     = "DATA_PROTECTION_POLICY"
  policy_document = jsonencode({ Statement = [{ Operation = { Audit = { FindingsDestination = { Firehose = { DeliveryStream = awscc_kinesisfirehose_delivery_stream.far.delivery_stream_name } } } } }] })
}

resource "awscc_logs_log_group" "protected" { # at log ap-northeast-1, log us-east-1
  data_protection_policy = jsonencode({ Statement = [{ Operation = { Audit = { FindingsDestination = { S3 = { Bucket = awscc_s3_bucket.far.bucket_name } } } } }] })
}

resource "awscc_sns_topic" "protected" { # at primary ap-northeast-1, log us-east-1
  data_protection_policy = jsonencode({ Statement = [{ Operation = { Audit = { FindingsDestination = { S3 = { Bucket = awscc_s3_bucket.far.bucket_name } } } } }] })
}

resource "awscc_logs_account_policy" "subscription" { # at log us-east-1
  policy_type     = "SUBSCRIPTION_FILTER_POLICY"
  policy_document = jsonencode({ DestinationArn = awscc_kinesisfirehose_delivery_stream.far.arn, FilterPattern = "" })
}

resource "awscc_logs_delivery" "a" { # at log us-east-1
  delivery_destination_arn = awscc_logs_delivery_destination.far.arn
}

resource "awscc_logs_delivery_destination" "a" {
  destination_resource_arn = awscc_kinesisfirehose_delivery_stream.far.arn
}

resource "awscc_logs_destination" "a" {
  target_arn = awscc_kinesis_stream.far.arn
}

resource "awscc_logs_scheduled_query" "a" { # at log us-east-1
  destination_configuration = {
    s3_configuration = {
      destination_identifier = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_logs_log_group" "of_logs_subscription_filter" { # at log ap-northeast-1, log us-east-1
}

resource "awscc_logs_subscription_filter" "a" {
  destination_arn = awscc_kinesis_stream.far.arn
  log_group_name  = awscc_logs_log_group.of_logs_subscription_filter.id
}

resource "awscc_networkfirewall_logging_configuration" "a" { # at log us-east-1
  logging_configuration = {
    log_destination_configs = [{
      log_destination_type = "S3"
      log_destination = {
        bucketName = awscc_s3_bucket.far.id
      }
      }, {
      log_destination_type = "CloudWatchLogs"
      log_destination = {
        logGroup = awscc_logs_log_group.far.id
      }
      }, {
      log_destination_type = "KinesisDataFirehose"
      log_destination = {
        deliveryStream = awscc_kinesisfirehose_delivery_stream.far.id
      }
    }]
  }
}

resource "awscc_observabilityadmin_organization_centralization_rule" "a" { # at log us-west-2, backup us-west-2
  rule = {
    destination = {
      region = "us-west-2"
      destination_logs_configuration = {
        backup_configuration = {
          region = "us-west-2"
        }
      }
      destination_metrics_configuration = {
        backup_configuration = {
          region = "us-west-2"
        }
      }
    }
  }
}

resource "awscc_route53_hosted_zone" "a" { # at log us-east-1
  query_logging_config = {
    cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
  }
}

resource "awscc_route53resolver_resolver_query_logging_config" "a" { # at log us-east-1
  destination_arn = awscc_kinesisfirehose_delivery_stream.far.arn
}

resource "awscc_securityhub_connector_v2" "a" { # at export unresolved
  provider_name = {
    jira_cloud  = {}
    service_now = {}
  }
}

resource "awscc_securitylake_aws_log_source" "a" { # at log us-east-1
  data_lake_arn = awscc_securitylake_data_lake.far.arn
}

resource "awscc_securitylake_data_lake" "a" { # at log ap-northeast-1, replica us-west-2
  replication_configuration = {
    regions = ["us-west-2"]
  }
}

resource "awscc_synthetics_canary" "a" { # at primary ap-northeast-1, log us-east-1
  artifact_s3_location        = "s3://${awscc_s3_bucket.far.id}/x"
  start_canary_after_creation = true
}

resource "awscc_synthetics_canary" "stopped" { # at primary ap-northeast-1
  artifact_s3_location        = "s3://${awscc_s3_bucket.far.id}/x"
  start_canary_after_creation = false
}

resource "awscc_rum_app_monitor" "logged" { # at log ap-northeast-1
  name           = "logged"
  cw_log_enabled = true
}

resource "awscc_vpclattice_access_log_subscription" "a" { # at log us-east-1
  destination_arn = awscc_kinesisfirehose_delivery_stream.far.arn
}

resource "awscc_wafv2_logging_configuration" "a" { # at log us-east-1
  log_destination_configs = [awscc_kinesisfirehose_delivery_stream.far.id]
}

resource "awscc_logs_log_anomaly_detector" "a" { # at log ap-northeast-1
}

resource "awscc_config_config_rule" "debugged" { # at log ap-northeast-1
  source = {
    owner = "CUSTOM_POLICY"
    custom_policy_details = {
      enable_debug_log_delivery = true
    }
  }
}

resource "awscc_networkfirewall_firewall" "analysed" { # at log ap-northeast-1
  enabled_analysis_types = ["TLS_SNI"]
}

resource "awscc_observabilityadmin_telemetry_rule" "a" { # at log ap-northeast-1, log us-west-2
  rule = {
    resource_type  = "AWS::EC2::VPC"
    telemetry_type = "Logs"
    regions        = ["us-west-2"]
  }
}

resource "awscc_observabilityadmin_organization_telemetry_rule" "a" { # at log ap-northeast-1, log unbound
  rule = {
    resource_type  = "AWS::EC2::VPC"
    telemetry_type = "Logs"
    all_regions    = true
  }
}

resource "awscc_apigateway_stage" "logged" { # at log ap-northeast-1
  method_settings = [{
    logging_level = "INFO"
  }]
}

resource "awscc_apigateway_deployment" "logged" { # at log ap-northeast-1
  stage_description = {
    logging_level = "ERROR"
  }
}

resource "awscc_apigatewayv2_stage" "logged" { # at log ap-northeast-1
  default_route_settings = {
    logging_level = "INFO"
  }
}

# What a policy logs stands in a document.
resource "awscc_fms_policy" "web" { # at log us-east-1, log ap-northeast-1
  policy_name = "web"

  security_service_policy_data = {
    type = "WAFV2"
    managed_service_data = jsonencode({
      type                                    = "WAFV2"
      sampledRequestsEnabledForDefaultActions = true
      loggingConfiguration                    = { logDestinationConfigs = [awscc_kinesisfirehose_delivery_stream.far.arn] }
    })
  }
}

resource "awscc_fms_policy" "network" { # at log us-east-1
  policy_name = "network"

  security_service_policy_data = {
    type = "NETWORK_FIREWALL"
    managed_service_data = jsonencode({
      type = "NETWORK_FIREWALL"
      networkFirewallLoggingConfiguration = {
        logDestinationConfigs = [{ logDestinationType = "S3", logType = "ALERT", logDestination = { bucketName = awscc_s3_bucket.far.id } }]
      }
    })
  }
}

resource "awscc_fms_policy" "groups" {
  policy_name = "groups"

  security_service_policy_data = {
    type                 = "SECURITY_GROUPS_COMMON"
    managed_service_data = jsonencode({ type = "SECURITY_GROUPS_COMMON" })
  }
}

# Where every behavior has the policy by which nothing is cached, the edge keeps nothing.
resource "awscc_cloudfront_distribution" "uncached" {
  distribution_config = {
    enabled                = true
    default_cache_behavior = { target_origin_id = "o", cache_policy_id = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }
  }
}

resource "awscc_cloudfront_distribution" "partly_cached" { # at cache unbound
  distribution_config = {
    enabled                = true
    default_cache_behavior = { target_origin_id = "o", cache_policy_id = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }
    cache_behaviors = [
      { path_pattern = "/static/*", target_origin_id = "o", cache_policy_id = "658327ea-f89d-4fab-a63d-7e88639e58f6" },
    ]
  }
}

# Queries are logged to where the configuration says, which another account may share.
resource "awscc_route53resolver_resolver_query_logging_config_association" "a" { # at log us-east-1
  resolver_query_log_config_id = awscc_route53resolver_resolver_query_logging_config.a.id
}

resource "awscc_route53resolver_resolver_query_logging_config_association" "theirs" { # at log unresolved
  resolver_query_log_config_id = "rqlc-0123456789abcdef"
}

# What is found in events is written to a store of its own.
resource "awscc_cloudtrail_event_data_store" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_cloudtrail_event_data_store" "insights" { # at log ap-northeast-1, log us-east-1
  insight_selectors    = [{ insight_type = "ApiCallRateInsight" }]
  insights_destination = awscc_cloudtrail_event_data_store.far.event_data_store_arn
}

# Chats are told what an investigation finds.
resource "awscc_sns_topic" "chat" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_aiops_investigation_group" "a" { # at log ap-northeast-1, export us-east-1
  chatbot_notification_channels = [{
    sns_topic_arn = awscc_sns_topic.chat.topic_arn
  }]
}
