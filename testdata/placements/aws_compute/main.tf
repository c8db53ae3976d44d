# What services that run code keep: a copy of the code, disks of the instances
# and volumes that they make, and where the output of containers goes.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_subnet" "taipei" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "aws_apprunner_service" "a" { # at primary ap-northeast-1
  service_name = "a"
}

resource "aws_cloud9_environment_ec2" "a" { # at primary ap-northeast-1-tpe-1
  name          = "a"
  instance_type = "t3.small"
  image_id      = "amazonlinux-2023-x86_64"
  subnet_id     = aws_subnet.taipei.id
}

resource "aws_lambda_capacity_provider" "a" { # at primary ap-northeast-1-tpe-1
  name = "a"

  vpc_config {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = [aws_subnet.taipei.id]
  }
}

resource "aws_lambda_function" "a" { # at primary us-east-1, log us-east-1
  region        = "us-east-1"
  function_name = "a"
  role          = "arn:aws:iam::123456789012:role/a"

  logging_config {
    log_format = "JSON"
    log_group  = "/a"
  }
}

# A group of instances is a resource of its own; those that the service manages are not.
resource "aws_ecs_capacity_provider" "group" {
  name = "group"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:ap-northeast-1:123456789012:autoScalingGroup:a"
  }
}

resource "aws_ecs_capacity_provider" "managed" { # at primary ap-northeast-1-tpe-1
  name    = "managed"
  cluster = "a"

  managed_instances_provider {
    infrastructure_role_arn = "arn:aws:iam::123456789012:role/a"

    instance_launch_template {
      ec2_instance_profile_arn = "arn:aws:iam::123456789012:instance-profile/a"

      network_configuration {
        subnets = [aws_subnet.taipei.id]
      }
    }
  }
}

resource "aws_ecs_service" "nothing" {
  name = "nothing"
}

resource "aws_ecs_service" "volumes" { # at primary ap-northeast-1-tpe-1
  name = "volumes"

  network_configuration {
    subnets = [aws_subnet.taipei.id]
  }

  volume_configuration {
    name = "data"

    managed_ebs_volume {
      role_arn   = "arn:aws:iam::123456789012:role/a"
      size_in_gb = 10
    }
  }
}

resource "aws_ecs_service" "connected" { # at log us-east-1
  name = "connected"

  service_connect_configuration {
    enabled = true

    log_configuration {
      log_driver = "awslogs"
      options = {
        awslogs-group  = "a"
        awslogs-region = "us-east-1"
      }
    }
  }
}

resource "aws_ecs_service" "unconnected" {
  name = "unconnected"

  service_connect_configuration {
    enabled = false

    log_configuration {
      log_driver = "awslogs"
      options = {
        awslogs-group  = "a"
        awslogs-region = "us-east-1"
      }
    }
  }
}

resource "aws_ecs_daemon_task_definition" "a" { # at log us-east-1, log us-west-2, log unresolved
  region = "us-west-2"
  family = "a"

  container_definition {
    name  = "elsewhere"
    image = "a"

    log_configuration {
      log_driver = "awslogs"
      options = {
        awslogs-group  = "a"
        awslogs-region = "us-east-1"
      }
    }
  }

  container_definition {
    name  = "here"
    image = "a"

    log_configuration {
      log_driver = "awslogs"
      options = {
        awslogs-group = "a"
      }
    }
  }

  container_definition {
    name  = "splunk"
    image = "a"

    log_configuration {
      log_driver = "splunk"
    }
  }

  container_definition {
    name  = "local"
    image = "a"

    log_configuration {
      log_driver = "json-file"
    }
  }
}

resource "aws_elastic_beanstalk_environment" "a" { # at primary ap-northeast-1, log ap-northeast-1
  name        = "a"
  application = "a"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = "true"
  }
}

resource "aws_elastic_beanstalk_environment" "published" { # at primary ap-northeast-1, log ap-northeast-1
  name        = "published"
  application = "a"

  setting {
    namespace = "aws:elasticbeanstalk:hostmanager"
    name      = "LogPublicationControl"
    value     = "true"
  }
}

resource "aws_elastic_beanstalk_environment" "accessed" { # at primary ap-northeast-1, log ap-northeast-1
  name        = "accessed"
  application = "a"

  setting {
    namespace = "aws:elbv2:loadbalancer"
    name      = "AccessLogsS3Enabled"
    value     = "true"
  }
}

resource "aws_elastic_beanstalk_environment" "health" { # at primary ap-northeast-1, log ap-northeast-1
  name        = "health"
  application = "a"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs:health"
    name      = "HealthStreamingEnabled"
    value     = "true"
  }
}

# Who is told of an environment's events subscribes to a topic that the service makes.
resource "aws_elastic_beanstalk_environment" "told" { # at primary ap-northeast-1
  name        = "told"
  application = "a"

  setting {
    namespace = "aws:elasticbeanstalk:sns:topics"
    name      = "Notification Endpoint"
    value     = "operator@example.com"
  }

  setting {
    namespace = "aws:elasticbeanstalk:sns:topics"
    name      = "Notification Protocol"
    value     = "email"
  }
}

# Nodes that the service manages are where the subnets of the cluster are.
resource "aws_eks_cluster" "auto" { # at primary ap-northeast-1, primary ap-northeast-1-tpe-1
  name = "auto"

  compute_config {
    enabled = true
  }

  vpc_config {
    subnet_ids = [aws_subnet.taipei.id]
  }
}

resource "aws_eks_cluster" "not_auto" { # at primary ap-northeast-1
  name = "not-auto"

  compute_config {
    enabled = false
  }

  vpc_config {
    subnet_ids = [aws_subnet.taipei.id]
  }
}

# A driver for logs has a token of its own, and a router a region.
resource "aws_ecs_daemon_task_definition" "signed" { # at log unresolved, key ap-northeast-1, log us-east-1
  family = "signed"

  container_definition {
    name  = "splunk"
    image = "a"

    log_configuration {
      log_driver = "splunk"

      options = {
        splunk-url   = "https://splunk.example.com"
        splunk-token = "token"
      }
    }
  }

  container_definition {
    name  = "routed"
    image = "a"

    log_configuration {
      log_driver = "awsfirelens"

      options = {
        Name   = "cloudwatch"
        region = "us-east-1"
      }
    }
  }
}

resource "aws_elastic_beanstalk_environment" "silent" { # at primary ap-northeast-1
  name        = "silent"
  application = "a"

  setting {
    namespace = "aws:elbv2:loadbalancer"
    name      = "AccessLogsS3Enabled"
    value     = "false"
  }
}

resource "aws_sfn_activity" "a" { # at primary us-east-1
  region = "us-east-1"
  name   = "a"
}

resource "aws_sfn_state_machine" "off" { # at primary ap-northeast-1
  name       = "off"
  role_arn   = "arn:aws:iam::123456789012:role/a"
  definition = "{}"

  logging_configuration {
    level           = "OFF"
    log_destination = "arn:aws:logs:us-east-1:123456789012:log-group:a:*"
  }
}

resource "aws_sfn_state_machine" "on" { # at primary ap-northeast-1, log us-east-1
  name       = "on"
  role_arn   = "arn:aws:iam::123456789012:role/a"
  definition = "{}"

  logging_configuration {
    level           = "ALL"
    log_destination = "arn:aws:logs:us-east-1:123456789012:log-group:a:*"
  }
}
