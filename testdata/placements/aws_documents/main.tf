# What an argument's JSON text says: where containers log, and where audits and
# firewalls write.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

variable "image" {
  type = string
}

variable "driver" {
  type = string
}

variable "extra" {
  type = bool
}

variable "containers" {
  type = string
}

data "aws_region" "current" {}

data "aws_ecr_repository" "a" {
  name = "a"
}

resource "aws_cloudwatch_log_group" "virginia" { # at log us-east-1
  provider = aws.virginia
  name     = "virginia"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "virginia"
}

resource "aws_kinesis_firehose_delivery_stream" "virginia" { # at primary us-east-1
  provider    = aws.virginia
  name        = "aws-waf-logs-virginia"
  destination = "extended_s3"
}

# Known texts.
resource "aws_ecs_task_definition" "known" { # at log us-east-1, log ap-northeast-1
  family = "known"
  container_definitions = jsonencode([
    {
      name             = "far"
      image            = "a"
      logConfiguration = { logDriver = "awslogs", options = { awslogs-group = "a", awslogs-region = "us-east-1" } }
    },
    {
      name             = "near"
      image            = "a"
      logConfiguration = { logDriver = "awslogs", options = { awslogs-group = "a" } }
    },
    { name = "silent", image = "a" },
    { name = "file", image = "a", logConfiguration = { logDriver = "json-file" } },
  ])
}

resource "aws_ecs_task_definition" "heredoc" { # at log us-east-1
  family                = "heredoc"
  container_definitions = <<-EOT
    [{"name": "a", "image": "a",
      "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-region": "${aws_s3_bucket.virginia.region}"}}}]
  EOT
}

resource "aws_ecs_task_definition" "file" { # at log us-east-1
  family                = "file"
  container_definitions = file("${path.module}/containers.json")
}

resource "aws_ecs_task_definition" "silent" {
  family                = "silent"
  container_definitions = jsonencode([{ name = "a", image = "a" }])
}

# The provider does not mind the case of names.
resource "aws_ecs_task_definition" "case" { # at log us-east-1
  family                = "case"
  container_definitions = "[{\"LogConfiguration\": {\"LogDriver\": \"awslogs\", \"Options\": {\"awslogs-region\": \"us-east-1\"}}}]"
}

# Texts of which a part is not known.
resource "aws_ecs_task_definition" "image" { # at log us-east-1
  family = "image"
  container_definitions = jsonencode([{
    name             = "a"
    image            = var.image
    logConfiguration = { logDriver = "awslogs", options = { awslogs-group = aws_cloudwatch_log_group.virginia.name, awslogs-region = "us-east-1" } }
  }])
}

resource "aws_ecs_task_definition" "region" { # at log ap-northeast-1
  family = "region"
  container_definitions = jsonencode([{
    name             = "a"
    image            = "${data.aws_ecr_repository.a.repository_url}:latest"
    logConfiguration = { logDriver = "awslogs", options = { awslogs-region = data.aws_region.current.name } }
  }])
}

locals {
  containers = [{ name = "a", image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } }]
  text       = jsonencode(local.containers)
}

resource "aws_ecs_task_definition" "local" { # at log us-east-1
  family                = "local"
  container_definitions = try(local.text, "[]")
}

module "child" {
  source     = "./child"
  containers = { text = coalesce(local.text, "[]") }
}

resource "aws_ecs_task_definition" "module" { # at log us-east-1
  family                = "module"
  container_definitions = module.child.containers
}

resource "aws_ecs_task_definition" "template" { # at log us-east-1, log ap-northeast-1
  family                = "template"
  container_definitions = <<-EOT
    [
      {"name": "${var.driver}", "image": "${var.image}:latest", "cpu": ${length(var.image)}, "environment": ${jsonencode([{ name = "A", value = var.image }])},
       "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-region": "us-east-1"}}},
      ${jsonencode({ image = var.image, logConfiguration = { logDriver = "awslogs" } })}
    ]
  EOT
}

resource "aws_ecs_task_definition" "templatefile" { # at log us-east-1
  family                = "templatefile"
  container_definitions = templatefile("${path.module}/containers.json.tftpl", { image = var.image, region = "us-east-1" })
}

resource "aws_ecs_task_definition" "driver" { # at log ap-northeast-1, log unresolved
  family = "driver"
  container_definitions = jsonencode([{
    logConfiguration = { logDriver = var.driver }
  }])
}

resource "aws_ecs_task_definition" "unknown" { # at log unresolved
  family                = "unknown"
  container_definitions = var.containers
}

resource "aws_ecs_task_definition" "changed" { # at log unresolved
  family                = "changed"
  container_definitions = replace(local.text, "us-east-1", "ap-northeast-1")
}

resource "aws_ecs_task_definition" "broken" { # at log unresolved
  family                = "broken"
  container_definitions = "[{"
}

# One of several texts.
resource "aws_ecs_task_definition" "choice" { # at log one-of ap-northeast-1|us-east-1
  family                = "choice"
  container_definitions = var.extra ? local.text : jsonencode([{ image = var.image, logConfiguration = { logDriver = "awslogs" } }])
}

resource "aws_ecs_task_definition" "maybe" { # at log one-of ap-northeast-1|us-east-1
  family                = "maybe"
  container_definitions = jsonencode(var.extra ? local.containers : [])
}

# Other drivers.
resource "aws_ecs_task_definition" "router" { # at log us-east-1, log unresolved
  family = "router"
  container_definitions = jsonencode([
    { logConfiguration = { logDriver = "awsfirelens", options = { Name = "firehose", region = "us-east-1", delivery_stream = "a" } } },
    { logConfiguration = { logDriver = "awsfirelens", options = { Name = "datadog" } } },
    { logConfiguration = { logDriver = "splunk", options = { splunk-url = "https://splunk.example.com" } } },
  ])
}

resource "aws_batch_job_definition" "default" { # at log ap-northeast-1
  name                 = "default"
  type                 = "container"
  container_properties = jsonencode({ image = var.image, command = ["ls"] })
}

resource "aws_batch_job_definition" "far" { # at log us-east-1
  name                 = "far"
  type                 = "container"
  container_properties = jsonencode({ image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } })
}

resource "aws_batch_job_definition" "none" {
  name                 = "none"
  type                 = "container"
  container_properties = jsonencode({ image = var.image, logConfiguration = { logDriver = "json-file" } })
}

resource "aws_batch_job_definition" "nodes" { # at log us-east-1, log unresolved
  name = "nodes"
  type = "multinode"
  node_properties = jsonencode({
    mainNode = 0
    nodeRangeProperties = [
      { targetNodes = "0:", container = { image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } } },
      { targetNodes = "1:", ecsProperties = { taskProperties = [{ containers = [{ logConfiguration = { logDriver = "gelf" } }] }] } },
    ]
  })
}

resource "aws_batch_job_definition" "tasks" { # at log us-east-1
  name = "tasks"
  type = "container"
  ecs_properties = jsonencode({
    taskProperties = [{ containers = [{ image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } }] }]
  })
}

resource "aws_fms_policy" "web" { # at log us-east-1
  name                  = "web"
  exclude_resource_tags = false
  resource_type         = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type = "WAFV2"
    managed_service_data = jsonencode({
      type                 = "WAFV2"
      loggingConfiguration = { logDestinationConfigs = [aws_kinesis_firehose_delivery_stream.virginia.arn] }
    })
  }
}

resource "aws_fms_policy" "silent" {
  name                  = "silent"
  exclude_resource_tags = false
  resource_type         = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type                 = "WAFV2"
    managed_service_data = jsonencode({ type = "WAFV2", defaultAction = { type = "ALLOW" } })
  }
}

resource "aws_fms_policy" "network" { # at log us-east-1
  name                  = "network"
  exclude_resource_tags = false
  resource_type         = "AWS::EC2::VPC"

  security_service_policy_data {
    type = "NETWORK_FIREWALL"
    managed_service_data = jsonencode({
      type = "NETWORK_FIREWALL"
      networkFirewallLoggingConfiguration = {
        logDestinationConfigs = [{ logDestinationType = "S3", logType = "ALERT", logDestination = { bucketName = "virginia" } }]
      }
    })
  }
}

resource "aws_cloudwatch_log_data_protection_policy" "a" { # at log us-east-1
  log_group_name = aws_cloudwatch_log_group.virginia.name
  policy_document = jsonencode({
    Name    = "a"
    Version = "2021-06-01"
    Statement = [
      { Sid = "Audit", DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], Operation = { Audit = { FindingsDestination = { S3 = { Bucket = aws_s3_bucket.virginia.bucket } } } } },
      { Sid = "Redact", DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], Operation = { Deidentify = { MaskConfig = {} } } },
    ]
  })
}

resource "aws_cloudwatch_log_account_policy" "protection" { # at log us-east-1
  policy_name     = "protection"
  policy_type     = "DATA_PROTECTION_POLICY"
  policy_document = jsonencode({ Statement = [{ Operation = { Audit = { FindingsDestination = { CloudWatchLogs = { LogGroup = aws_cloudwatch_log_group.virginia.name } } } } }] })
}

resource "aws_cloudwatch_log_account_policy" "subscription" { # at log us-east-1
  policy_name     = "subscription"
  policy_type     = "SUBSCRIPTION_FILTER_POLICY"
  policy_document = jsonencode({ DestinationArn = aws_kinesis_firehose_delivery_stream.virginia.arn, FilterPattern = "" })
}

resource "aws_sns_topic" "a" { # at primary ap-northeast-1
  name = "a"
}

resource "aws_sns_topic_data_protection_policy" "a" { # at log us-east-1
  arn    = aws_sns_topic.a.arn
  policy = jsonencode({ Statement = [{ Operation = { Audit = { SampleRate = 99, FindingsDestination = { Firehose = { DeliveryStream = aws_kinesis_firehose_delivery_stream.virginia.name } } } } }] })
}

resource "aws_ssm_document" "session" { # at log us-east-1
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs        = { s3BucketName = aws_s3_bucket.virginia.id, cloudWatchLogGroupName = aws_cloudwatch_log_group.virginia.name }
  })
}

resource "aws_ssm_document" "unlogged" {
  name          = "unlogged"
  document_type = "Session"
  content       = jsonencode({ schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = { s3BucketName = "", cloudWatchLogGroupName = "" } })
}

resource "aws_ssm_document" "yaml" { # at log unresolved
  name            = "yaml"
  document_type   = "Session"
  document_format = "YAML"
  content         = "schemaVersion: '1.0'"
}

resource "aws_dms_replication_task" "logged" { # at export unresolved, log ap-northeast-1, log us-east-1
  replication_task_id      = "logged"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn      = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:B"
  table_mappings           = "{}"
  start_replication_task   = true
  replication_task_settings = jsonencode({
    Logging    = { EnableLogging = true }
    TTSettings = { EnableTT = true, TTS3Settings = { BucketName = aws_s3_bucket.virginia.bucket } }
  })
}

resource "aws_dms_replication_task" "unlogged" { # at export unresolved
  replication_task_id       = "unlogged"
  migration_type            = "cdc"
  replication_instance_arn  = "arn:aws:dms:ap-northeast-1:123456789012:rep:A"
  source_endpoint_arn       = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn       = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:B"
  table_mappings            = "{}"
  replication_task_settings = jsonencode({ Logging = { EnableLogging = false } })
  start_replication_task    = true
}

resource "aws_dms_replication_config" "logged" { # at export unresolved, primary ap-northeast-1, log ap-northeast-1
  replication_config_identifier = "logged"
  replication_type              = "cdc"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:A"
  target_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:B"
  table_mappings                = "{}"
  replication_settings          = jsonencode({ Logging = { EnableLogging = true } })
  start_replication             = true

  compute_config {
    replication_subnet_group_id = "a"
  }
}

resource "aws_fms_policy" "sampled" { # at log ap-northeast-1
  name                  = "sampled"
  exclude_resource_tags = false
  resource_type         = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type                 = "WAFV2"
    managed_service_data = jsonencode({ type = "WAFV2", sampledRequestsEnabledForDefaultActions = true })
  }
}

resource "aws_dms_replication_config" "travels" { # at export unresolved, primary ap-northeast-1, log us-east-1
  replication_config_identifier = "travels"
  replication_type              = "cdc"
  source_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:SOURCE"
  target_endpoint_arn           = "arn:aws:dms:ap-northeast-1:123456789012:endpoint:TARGET"
  table_mappings                = "{}"
  start_replication             = true

  replication_settings = jsonencode({
    TTSettings = { EnableTT = true, TTS3Settings = { BucketName = aws_s3_bucket.virginia.bucket } }
  })
}

# One firewall for all accounts has its logs a level deeper.
resource "aws_fms_policy" "central" { # at log us-east-1
  name                  = "central"
  exclude_resource_tags = false
  resource_type         = "AWS::EC2::VPC"

  security_service_policy_data {
    type = "NETWORK_FIREWALL"
    managed_service_data = jsonencode({
      type = "NETWORK_FIREWALL"
      awsNetworkFirewallConfig = {
        networkFirewallLoggingConfiguration = {
          logDestinationConfigs = [{ logDestinationType = "S3", logType = "FLOW", logDestination = { bucketName = aws_s3_bucket.virginia.bucket } }]
        }
      }
    })
  }
}

resource "aws_fms_policy" "groups" { # at log ap-northeast-1
  name                  = "groups"
  exclude_resource_tags = false
  resource_type         = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type                 = "WAFV2"
    managed_service_data = jsonencode({ type = "WAFV2", preProcessRuleGroups = [{ sampledRequestsEnabled = true }], sampledRequestsEnabledForDefaultActions = false })
  }
}
