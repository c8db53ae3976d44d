# A disk is where its zone is, and a log where its group or its bucket is.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_events_event_bus" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesisfirehose_delivery_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sns_topic" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_autoscaling_auto_scaling_group" "a" { # at primary ap-northeast-1-tpe-1
  availability_zones = ["ap-northeast-1-tpe-1a"]
}

resource "awscc_ec2_capacity_manager_data_export" "a" { # at log us-east-1
  s3_bucket_name = awscc_s3_bucket.far.id
}

resource "awscc_ec2_ec2_fleet" "a" { # at primary ap-northeast-1-tpe-1
  launch_template_configs = [{
    overrides = [{
      availability_zone = "ap-northeast-1-tpe-1a"
    }]
  }]
}

resource "awscc_ec2_flow_log" "a" { # at log us-east-1
  log_destination = awscc_kinesisfirehose_delivery_stream.far.id
}

resource "awscc_ec2_instance" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_ec2_spot_fleet" "a" { # at primary ap-northeast-1-tpe-1
  spot_fleet_request_config_data = {
    launch_specifications = [{
      placement = {
        availability_zone = "ap-northeast-1-tpe-1a"
      }
    }]
  }
}

resource "awscc_ec2_subnet" "a" {
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_ec2_verified_access_instance" "a" { # at log us-east-1
  logging_configurations = {
    cloudwatch_logs = {
      log_group = awscc_logs_log_group.far.id
    }
    kinesis_data_firehose = {
      delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
    }
    s3 = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_ec2_volume" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_ec2_vpn_connection" "a" { # at log us-east-1
  vpn_tunnel_options_specifications = [{
    log_options = {
      cloudwatch_log_options = {
        log_enabled   = true
        log_group_arn = awscc_logs_log_group.far.arn
      }
    }
    }, {
    log_options = {
      cloudwatch_log_options = {
        bgp_log_enabled   = true
        bgp_log_group_arn = awscc_logs_log_group.far.arn
      }
    }
  }]
}

resource "awscc_ecs_cluster" "a" { # at log us-east-1
  configuration = {
    execute_command_configuration = {
      logging = "OVERRIDE"
      log_configuration = {
        cloudwatch_log_group_name = awscc_logs_log_group.far.id
        s3_bucket_name            = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_ecs_express_gateway_service" "a" { # at log us-east-1
  primary_container = {
    aws_logs_configuration = {
      log_group = awscc_logs_log_group.far.id
    }
  }
}

resource "awscc_eks_nodegroup" "a" { # at primary ap-northeast-1
}

resource "awscc_gamelift_container_fleet" "a" { # at log us-east-1
  log_configuration = {
    log_group_arn  = awscc_logs_log_group.far.arn
    s3_bucket_name = awscc_s3_bucket.far.id
  }
}

resource "awscc_imagebuilder_distribution_configuration" "a" { # at replica us-west-2
  distributions = [{
    region = "us-west-2"
  }]
}

resource "awscc_imagebuilder_image" "distributed" { # at primary ap-northeast-1, replica us-west-2
  distribution_configuration_arn = awscc_imagebuilder_distribution_configuration.a.arn
}

resource "awscc_imagebuilder_image_pipeline" "distributed" { # at primary ap-northeast-1, replica unresolved
  distribution_configuration_arn = "arn:aws:imagebuilder:ap-northeast-1:111122223333:distribution-configuration/theirs"
}

resource "awscc_imagebuilder_image" "a" { # at primary ap-northeast-1, log us-east-1
  logging_configuration = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_imagebuilder_image_pipeline" "a" { # at primary ap-northeast-1, log us-east-1
  logging_configuration = {
    image_log_group_name    = awscc_logs_log_group.far.id
    pipeline_log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_imagebuilder_infrastructure_configuration" "a" { # at log us-east-1
  logging = {
    s3_logs = {
      s3_bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_lambda_capacity_provider" "a" { # at primary ap-northeast-1, log us-east-1
  telemetry_config = {
    logging_config = {
      log_group = awscc_logs_log_group.far.id
    }
  }
}

resource "awscc_lambda_event_invoke_config" "a" { # at export us-east-1
  destination_config = {
    on_failure = {
      destination = awscc_events_event_bus.far.id
    }
    on_success = {
      destination = awscc_events_event_bus.far.id
    }
  }
}

resource "awscc_lambda_event_source_mapping" "a" { # at export us-east-1
  destination_config = {
    on_failure = {
      destination = awscc_events_event_bus.far.id
    }
  }
}

resource "awscc_lambda_function" "a" { # at primary ap-northeast-1, export us-east-1
  dead_letter_config = {
    target_arn = awscc_sns_topic.far.topic_arn
  }
}

resource "awscc_lightsail_database" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_lightsail_disk" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_lightsail_distribution" "a" { # at cache unbound
}

resource "awscc_lightsail_instance" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_stepfunctions_state_machine" "a" { # at primary ap-northeast-1, log us-east-1
  logging_configuration = {
    level = "ALL"
    destinations = [{
      cloudwatch_logs_log_group = {
        log_group_arn = awscc_logs_log_group.far.arn
      }
    }]
  }
}

resource "awscc_apprunner_service" "a" { # at primary ap-northeast-1
  service_name = "a"
}

resource "awscc_lambda_function" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  logging_config = {
    log_group = "/a"
  }
}

resource "awscc_ecs_capacity_provider" "managed" { # at primary ap-northeast-1-tpe-1
  managed_instances_provider = {
    instance_launch_template = {
      network_configuration = {
        subnets = [awscc_ec2_subnet.a.subnet_id]
      }
    }
  }
}

resource "awscc_ecs_service" "unconnected" {
  service_connect_configuration = {
    enabled = false
    log_configuration = {
      log_driver = "awslogs"
      options = {
        awslogs-region = "us-east-1"
      }
    }
  }
}

resource "awscc_ecs_service" "a" { # at primary ap-northeast-1-tpe-1, log us-east-1
  network_configuration = {
    awsvpc_configuration = {
      subnets = [awscc_ec2_subnet.a.subnet_id]
    }
  }
  service_connect_configuration = {
    enabled = true
    log_configuration = {
      log_driver = "awslogs"
      options = {
        awslogs-region = "us-east-1"
      }
    }
  }
  volume_configurations = [{
    name = "data"
    managed_ebs_volume = {
      size_in_gi_b = 10
    }
  }]
}

resource "awscc_ecs_task_definition" "routes" { # at log us-west-2
  container_definitions = [{
    name = "routes"
    log_configuration = {
      log_driver = "awsfirelens"
      options = {
        Name   = "kinesis_firehose"
        region = "us-west-2"
      }
    }
  }]
}

resource "awscc_ecs_task_definition" "a" { # at log us-east-1, log ap-northeast-1, log unresolved
  container_definitions = [{
    name = "elsewhere"
    log_configuration = {
      log_driver = "awslogs"
      options = {
        awslogs-region = "us-east-1"
      }
    }
    }, {
    name = "here"
    log_configuration = {
      log_driver = "awslogs"
      options    = {}
    }
    }, {
    name = "firelens"
    log_configuration = {
      log_driver = "awsfirelens"
    }
  }]
}

resource "awscc_batch_job_definition" "default" { # at log ap-northeast-1
  type = "container"
  container_properties = {
    image = "a"
  }
}

resource "awscc_batch_job_definition" "far" { # at log us-east-1
  type = "multinode"
  node_properties = {
    main_node = 0
    node_range_properties = [{
      target_nodes = "0:"
      container = {
        image = "a"
        log_configuration = {
          log_driver = "awslogs"
          options = {
            awslogs-region = "us-east-1"
          }
        }
      }
    }]
  }
}

# Who is told of an environment's events subscribes to a topic that the service makes.
resource "awscc_elasticbeanstalk_environment" "told" { # at primary ap-northeast-1
  option_settings = [{
    namespace   = "aws:elasticbeanstalk:sns:topics"
    option_name = "Notification Endpoint"
    value       = "operator@example.com"
  }]
}

resource "awscc_ecs_task_definition" "signed" { # at log unresolved, key ap-northeast-1
  container_definitions = [{
    name = "signed"
    log_configuration = {
      log_driver = "awsfirelens"
      options = {
        Name   = "datadog"
        apikey = "0123456789abcdef"
      }
    }
  }]
}

resource "awscc_eks_cluster" "auto" { # at primary ap-northeast-1-tpe-1, primary ap-northeast-1
  compute_config = {
    enabled = true
  }
  resources_vpc_config = {
    subnet_ids = [awscc_ec2_subnet.of_auto.id]
  }
}

resource "awscc_ec2_subnet" "of_auto" {
  vpc_id            = "vpc-0123456789abcdef0"
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_elasticbeanstalk_environment" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  option_settings = [{
    namespace   = "aws:elasticbeanstalk:cloudwatch:logs"
    option_name = "StreamLogs"
    value       = "true"
  }]
}

resource "awscc_elasticbeanstalk_environment" "health" { # at primary ap-northeast-1, log ap-northeast-1
  option_settings = [{
    namespace   = "aws:elasticbeanstalk:cloudwatch:logs:health"
    option_name = "HealthStreamingEnabled"
    value       = "true"
  }]
}

resource "awscc_elasticbeanstalk_environment" "published" { # at primary ap-northeast-1, log ap-northeast-1
  option_settings = [{
    namespace   = "aws:elasticbeanstalk:hostmanager"
    option_name = "LogPublicationControl"
    value       = "true"
  }]
}

resource "awscc_elasticbeanstalk_environment" "accessed" { # at primary ap-northeast-1, log ap-northeast-1
  option_settings = [{
    namespace   = "aws:elbv2:loadbalancer"
    option_name = "AccessLogsS3Enabled"
    value       = "true"
  }]
}

resource "awscc_stepfunctions_activity" "a" { # at primary ap-northeast-1
}

resource "awscc_stepfunctions_state_machine" "off" { # at primary ap-northeast-1
  logging_configuration = {
    level = "OFF"
    destinations = [{
      cloudwatch_logs_log_group = {
        log_group_arn = awscc_logs_log_group.far.arn
      }
    }]
  }
}

# What is made from a template, or with an interface, is where that puts it; a subnet
# goes before the zone beside it, for it may be on an Outpost of that zone.
resource "awscc_ec2_subnet" "outpost" {
  vpc_id      = "vpc-0123456789abcdef0"
  outpost_arn = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
}

resource "awscc_ec2_instance" "outpost" { # at primary unresolved
  availability_zone = "ap-northeast-1a"
  subnet_id         = awscc_ec2_subnet.outpost.id
}

resource "awscc_ec2_ec2_fleet" "outpost" { # at primary unresolved
  launch_template_configs = [{
    overrides = [{
      availability_zone = "ap-northeast-1a"
      subnet_id         = awscc_ec2_subnet.outpost.id
    }]
  }]
}

resource "awscc_ec2_spot_fleet" "outpost" { # at primary unresolved
  spot_fleet_request_config_data = {
    launch_specifications = [{
      placement = { availability_zone = "ap-northeast-1a" }
      subnet_id = awscc_ec2_subnet.outpost.id
    }]
  }
}

resource "awscc_ec2_network_interface" "outpost" {
  subnet_id = awscc_ec2_subnet.outpost.id
}

resource "awscc_ec2_instance" "by_interface" { # at primary unresolved
  network_interfaces = [{
    device_index         = "0"
    network_interface_id = awscc_ec2_network_interface.outpost.id
  }]
}

resource "awscc_ec2_launch_template" "taipei" {
  launch_template_data = {
    placement = { availability_zone = "ap-northeast-1-tpe-1a" }
  }
}

resource "awscc_ec2_instance" "by_template" { # at primary ap-northeast-1-tpe-1
  launch_template = {
    launch_template_id = awscc_ec2_launch_template.taipei.launch_template_id
    version            = "1"
  }
}

resource "awscc_ec2_ec2_fleet" "by_template" { # at primary ap-northeast-1-tpe-1
  launch_template_configs = [{
    launch_template_specification = {
      launch_template_id = awscc_ec2_launch_template.taipei.launch_template_id
      version            = "1"
    }
  }]
}

resource "awscc_ec2_spot_fleet" "by_template" { # at primary ap-northeast-1-tpe-1
  spot_fleet_request_config_data = {
    launch_template_configs = [{
      launch_template_specification = {
        launch_template_id = awscc_ec2_launch_template.taipei.launch_template_id
        version            = "1"
      }
    }]
  }
}

resource "awscc_autoscaling_auto_scaling_group" "by_template" { # at primary ap-northeast-1-tpe-1
  max_size = "1"
  min_size = "1"

  mixed_instances_policy = {
    launch_template = {
      launch_template_specification = {
        launch_template_id = awscc_ec2_launch_template.taipei.launch_template_id
        version            = "1"
      }
    }
  }
}

resource "awscc_ec2_flow_log" "named" { # at log ap-northeast-1
  log_group_name = "flows"
}

# What is not cached by default may be by a path.
resource "awscc_lightsail_distribution" "passes_on" {
  distribution_name = "passes-on"
  bundle_id         = "small_1_0"

  default_cache_behavior = {
    behavior = "dont-cache"
  }
}

resource "awscc_lightsail_distribution" "one_path" { # at cache unbound
  distribution_name = "one-path"
  bundle_id         = "small_1_0"

  default_cache_behavior = {
    behavior = "dont-cache"
  }

  cache_behaviors = [{
    path     = "/images/*"
    behavior = "cache"
  }]
}

resource "awscc_lambda_event_source_mapping" "logged" { # at log ap-northeast-1
  logging_config = { system_log_level = "INFO" }
}

# The service keeps the images that a definition names as they were then.
resource "awscc_gamelift_container_group_definition" "a" { # at primary ap-northeast-1
  game_server_container_definition = {
    image_uri = "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/game:1"
  }
}
