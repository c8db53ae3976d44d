# Records of what happens in other regions come to the one that gathers them, and
# go on to where a bucket, a rule or a destination is.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "trail" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "trail"
}

resource "aws_cloudtrail" "all" { # at log us-east-1
  name                  = "all"
  s3_bucket_name        = aws_s3_bucket.trail.id
  is_multi_region_trail = true
}

# Its events come from all regions unless it says otherwise; they stay in its own.
resource "aws_cloudtrail_event_data_store" "all" { # at log ap-northeast-1
  name = "all"
}

resource "aws_cloudtrail_event_data_store" "own" { # at log ap-northeast-1
  name                 = "own"
  multi_region_enabled = false
}

resource "aws_observabilityadmin_centralization_rule_for_organization" "a" { # at log us-east-1, backup us-west-2
  rule_name = "a"

  rule {
    source {
      regions = ["ap-northeast-1"]
      scope   = "OrganizationId = 'o-0123456789'"

      source_logs_configuration {
        encrypted_log_group_strategy = "SKIP"
        log_group_selection_criteria = "*"
      }
    }

    destination {
      account = "123456789012"
      region  = "us-east-1"

      destination_logs_configuration {
        backup_configuration {
          region = "us-west-2"
        }
      }
    }
  }
}

resource "aws_config_configuration_aggregator" "all" { # at log ap-northeast-1
  name = "all"

  account_aggregation_source {
    account_ids = ["123456789012"]
    all_regions = true
  }
}

resource "aws_securityhub_finding_aggregator" "all" { # at log us-east-1
  provider     = aws.virginia
  linking_mode = "ALL_REGIONS"
}

resource "aws_securitylake_data_lake" "a" { # at log ap-northeast-1, log ap-northeast-3, replica us-east-1
  meta_store_manager_role_arn = "arn:aws:iam::123456789012:role/lake"

  configuration {
    region = "ap-northeast-1"
  }

  configuration {
    region = "ap-northeast-3"

    replication_configuration {
      regions  = ["us-east-1"]
      role_arn = "arn:aws:iam::123456789012:role/lake"
    }
  }
}

resource "aws_resourceexplorer2_index" "all" { # at primary ap-northeast-1
  type = "AGGREGATOR"
}

resource "aws_ssm_resource_data_sync" "a" { # at log us-west-2
  name = "a"

  s3_destination {
    bucket_name = "inventory"
    region      = "us-west-2"
  }
}

resource "aws_ssm_association" "says" { # at log us-west-2
  name = "AWS-RunShellScript"

  output_location {
    s3_bucket_name = "output"
    s3_region      = "us-west-2"
  }
}

resource "aws_ssm_association" "by_bucket" { # at log us-east-1
  name = "AWS-RunShellScript"

  output_location {
    s3_bucket_name = aws_s3_bucket.trail.bucket
  }
}

# Output that goes nowhere is not kept.
resource "aws_ssm_association" "nowhere" {
  name = "AWS-RunShellScript"
}

# Queries to a public zone can be logged in one region alone.
resource "aws_cloudwatch_log_group" "queries" { # at log us-east-1
  provider = aws.virginia
  name     = "/aws/route53/example.com"
}

resource "aws_route53_query_log" "declared" { # at log us-east-1
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.queries.arn
  zone_id                  = "Z0123456789"
}

resource "aws_route53_query_log" "elsewhere" { # at log us-east-1
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/example.org"
  zone_id                  = "Z9876543210"
}

# A destination may stand for a stream of another region, which its ARN does not tell.
resource "aws_cloudwatch_log_group" "app" { # at log ap-northeast-1, log unresolved
  name = "app"
}

resource "aws_cloudwatch_log_subscription_filter" "app" {
  name            = "app"
  log_group_name  = aws_cloudwatch_log_group.app.name
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:ap-northeast-1:123456789012:destination:security"
}

resource "aws_securityhub_aggregator_v2" "all" { # at log ap-northeast-1
  region_linking_mode = "ALL_REGIONS"
}

# Findings are encrypted with a key of the region that their bucket is in.
resource "aws_guardduty_publishing_destination" "by_key" { # at log us-east-1
  detector_id     = "0123456789abcdef0123456789abcdef"
  destination_arn = "arn:aws:s3:::findings"
  kms_key_arn     = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
}

# Output without a log group of its own goes to one that the service makes.
resource "aws_ssm_maintenance_window_task" "logged" { # at log ap-northeast-1
  window_id = "mw-0123456789abcdef0"
  task_type = "RUN_COMMAND"
  task_arn  = "AWS-RunShellScript"

  task_invocation_parameters {
    run_command_parameters {
      cloudwatch_config {
        cloudwatch_output_enabled = true
      }
    }
  }
}

resource "aws_ssm_maintenance_window_task" "silent" {
  window_id = "mw-0123456789abcdef0"
  task_type = "RUN_COMMAND"
  task_arn  = "AWS-RunShellScript"

  task_invocation_parameters {
    run_command_parameters {
      cloudwatch_config {
        cloudwatch_log_group_name = "output"
        cloudwatch_output_enabled = false
      }
    }
  }
}

resource "aws_timestreaminfluxdb_db_instance" "silent" { # at primary ap-northeast-1
  name                   = "silent"
  db_instance_type       = "db.influx.medium"
  allocated_storage      = 20
  bucket                 = "a"
  organization           = "a"
  username               = "a"
  password               = "not a password"
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]

  log_delivery_configuration {
    s3_configuration {
      bucket_name = aws_s3_bucket.trail.bucket
      enabled     = false
    }
  }
}

# Tickets with findings are with the vendor of the tracker.
resource "aws_securityhub_connector_v2" "tickets" { # at export unresolved
  name = "tickets"

  connector_provider {
    jira_cloud {
      project_key = "SEC"
    }
  }
}

resource "aws_macie2_account" "a" { # at log ap-northeast-1
}

resource "aws_cloudwatch_log_delivery" "theirs" { # at log unresolved
  delivery_source_name     = "a"
  delivery_destination_arn = "arn:aws:logs:ap-northeast-1:123456789012:delivery-destination:security"
}

resource "aws_cloudwatch_log_delivery_destination" "traces" {
  name                      = "traces"
  delivery_destination_type = "XRAY"
}

resource "aws_cloudwatch_log_delivery" "traces" { # at log ap-northeast-1
  delivery_source_name     = "a"
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.traces.arn
}

resource "aws_cloudwatch_log_account_policy" "forward" { # at log unresolved
  policy_name     = "forward"
  policy_type     = "SUBSCRIPTION_FILTER_POLICY"
  policy_document = "{}"
}

# A policy about fields keeps nothing.
resource "aws_cloudwatch_log_account_policy" "fields" {
  policy_name     = "fields"
  policy_type     = "FIELD_INDEX_POLICY"
  policy_document = "{}"
}

resource "aws_prometheus_scraper_logging_configuration" "a" { # at log us-east-1
  scraper_id = "s-01234567-89ab-cdef-0123-456789abcdef"

  logging_destination {
    cloudwatch_logs {
      log_group_arn = "${aws_cloudwatch_log_group.queries.arn}:*"
    }
  }
}

resource "aws_internetmonitor_monitor" "off" { # at log ap-northeast-1
  monitor_name = "off"

  internet_measurements_log_delivery {
    s3_config {
      bucket_name         = aws_s3_bucket.trail.bucket
      log_delivery_status = "DISABLED"
    }
  }
}

resource "aws_api_gateway_method_settings" "logged" { # at log ap-northeast-1
  rest_api_id = "a"
  stage_name  = "a"
  method_path = "*/*"

  settings {
    logging_level = "INFO"
  }
}

resource "aws_api_gateway_method_settings" "silent" {
  rest_api_id = "a"
  stage_name  = "a"
  method_path = "*/*"

  settings {
    metrics_enabled = true
  }
}

resource "aws_apigatewayv2_stage" "sockets" { # at log ap-northeast-1
  api_id = "a"
  name   = "sockets"

  default_route_settings {
    logging_level = "ERROR"
  }
}

resource "aws_verifiedaccess_instance_logging_configuration" "off" {
  verifiedaccess_instance_id = "vai-0123456789abcdef0"

  access_logs {
    s3 {
      enabled     = false
      bucket_name = aws_s3_bucket.trail.id
    }
  }
}

# Each kind of log is switched by itself.
resource "aws_opensearch_domain" "logged" { # at primary ap-northeast-1, log us-east-1
  domain_name = "logged"

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    enabled                  = false
    cloudwatch_log_group_arn = "arn:aws:logs:us-west-2:123456789012:log-group:audit"
  }

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.queries.arn
  }
}

# A tunnel's log is written only where it is switched on.
resource "aws_vpn_connection" "logged" { # at log us-east-1
  customer_gateway_id = "cgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:tunnels"
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled       = false
      log_group_arn     = "arn:aws:logs:us-west-2:123456789012:log-group:tunnels"
      bgp_log_group_arn = "arn:aws:logs:us-west-2:123456789012:log-group:tunnels"
    }
  }
}

# What is switched on to watch keeps what it sees.
resource "aws_cloudwatch_log_anomaly_detector" "a" { # at log us-east-1
  region             = "us-east-1"
  enabled            = true
  log_group_arn_list = ["arn:aws:logs:us-east-1:123456789012:log-group:a"]
}

resource "aws_config_config_rule" "quiet" {
  name = "quiet"

  source {
    owner = "CUSTOM_POLICY"

    custom_policy_details {
      policy_runtime = "guard-2.x.x"
      policy_text    = "rule a { }"
    }
  }
}

resource "aws_config_config_rule" "debugged" { # at log us-east-1
  region = "us-east-1"
  name   = "debugged"

  source {
    owner = "CUSTOM_POLICY"

    custom_policy_details {
      enable_debug_log_delivery = true
      policy_runtime            = "guard-2.x.x"
      policy_text               = "rule a { }"
    }
  }
}

resource "aws_config_organization_custom_policy_rule" "debugged" { # at log ap-northeast-1
  name                        = "debugged"
  policy_runtime              = "guard-2.x.x"
  policy_text                 = "rule a { }"
  trigger_types               = ["ConfigurationItemChangeNotification"]
  debug_log_delivery_accounts = ["123456789012"]
}

# Without a list of accounts it is all.
resource "aws_config_organization_custom_policy_rule" "debugged_everywhere" { # at log ap-northeast-1
  name           = "debugged-everywhere"
  policy_runtime = "guard-2.x.x"
  policy_text    = "rule a { }"
  trigger_types  = ["ConfigurationItemChangeNotification"]
}

resource "aws_networkfirewall_firewall" "plain" {
  name                = "plain"
  firewall_policy_arn = "arn:aws:network-firewall:ap-northeast-1:123456789012:firewall-policy/a"
}

resource "aws_networkfirewall_firewall" "analysed" { # at log us-east-1
  region                 = "us-east-1"
  name                   = "analysed"
  firewall_policy_arn    = "arn:aws:network-firewall:us-east-1:123456789012:firewall-policy/a"
  enabled_analysis_types = ["HTTP_HOST"]
}

resource "aws_observabilityadmin_telemetry_rule" "logs" { # at log us-east-1
  region    = "us-east-1"
  rule_name = "logs"

  rule {
    resource_type  = "AWS::EC2::VPC"
    telemetry_type = "Logs"
  }
}

resource "aws_observabilityadmin_telemetry_rule_for_organization" "metrics" {
  rule_name = "metrics"

  rule {
    resource_type  = "AWS::EC2::Instance"
    telemetry_type = "Metrics"
  }
}

resource "aws_observabilityadmin_telemetry_rule_for_organization" "logs" { # at log ap-northeast-1
  rule_name = "logs"

  rule {
    resource_type  = "AWS::EC2::VPC"
    telemetry_type = "Logs"
  }
}

# A firewall of web requests keeps samples of them where that is switched on.
resource "aws_wafv2_web_acl" "blind" {
  name  = "blind"
  scope = "REGIONAL"

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "blind"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "edge" { # at log us-east-1
  region = "us-east-1"
  name   = "edge"
  scope  = "CLOUDFRONT"

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "edge"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "a" { # at log ap-northeast-1
  name     = "a"
  scope    = "REGIONAL"
  capacity = 1

  rule {
    name     = "a"
    priority = 1

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "a"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "a"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl_rule" "silent" { # at log ap-northeast-1
  name        = "silent"
  priority    = 1
  web_acl_arn = "arn:aws:wafv2:ap-northeast-1:123456789012:regional/webacl/a/b"

  visibility_config {
    metric_name = "silent"
  }
}

resource "aws_wafv2_web_acl_rule_group_association" "a" { # at log ap-northeast-1
  rule_name   = "a"
  priority    = 1
  web_acl_arn = "arn:aws:wafv2:ap-northeast-1:123456789012:regional/webacl/a/b"

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "a"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "whole" { # at log ap-northeast-1
  name     = "whole"
  scope    = "REGIONAL"
  capacity = 1

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "whole"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "json" { # at log ap-northeast-1
  name     = "json"
  scope    = "REGIONAL"
  capacity = 1

  rules_json = jsonencode([{
    Name             = "a"
    Priority         = 1
    VisibilityConfig = { CloudWatchMetricsEnabled = true, MetricName = "a", SampledRequestsEnabled = true }
  }])

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "json"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "json" { # at log ap-northeast-1
  name  = "json"
  scope = "REGIONAL"

  rule_json = jsonencode([{
    Name             = "a"
    Priority         = 1
    VisibilityConfig = { CloudWatchMetricsEnabled = true, MetricName = "a", SampledRequestsEnabled = true }
  }])

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "json"
    sampled_requests_enabled   = false
  }
}

# Queries are logged to where the configuration says, which another account may share.
resource "aws_route53_resolver_query_log_config" "far" { # at log us-east-1
  name            = "far"
  destination_arn = aws_s3_bucket.trail.arn
}

resource "aws_route53_resolver_query_log_config_association" "far" { # at log us-east-1
  resolver_query_log_config_id = aws_route53_resolver_query_log_config.far.id
  resource_id                  = "vpc-0123456789abcdef0"
}

resource "aws_route53_resolver_query_log_config_association" "theirs" { # at log unresolved
  resolver_query_log_config_id = "rqlc-0123456789abcdef"
  resource_id                  = "vpc-0123456789abcdef0"
}
