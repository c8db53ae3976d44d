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

resource "aws_mq_broker" "first" { # at primary ap-northeast-1
  broker_name        = "first"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  user {
    username = "a"
    password = "not a password"
  }
}

resource "aws_mq_broker" "second" { # at primary us-east-1
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

resource "aws_opensearch_outbound_connection" "a" {
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
