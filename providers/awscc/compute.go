package awscc

import "github.com/kokunai/kokunai/providers/catalog"

// A disk is where its zone is, and an instance where its subnet is: a Local Zone
// can be in another country than its region.
var ec2 = []catalog.Resource{
	{
		Type:  "awscc_ec2_capacity_manager_data_export",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
		Doc:   "ec2_capacity_manager_data_export",
	},
	{
		Type:  "awscc_ec2_ec2_fleet",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "launch_template_configs.overrides.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "launch_template_configs.overrides.availability_zone", Refines: true},
			{From: catalog.Argument, Path: "launch_template_configs.overrides.availability_zone_id", Refines: true},
			{From: catalog.Argument, Path: "launch_template_configs.overrides.placement.availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template_configs.launch_template_specification.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template_configs.launch_template_specification.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "ec2_ec2_fleet",
	},
	{
		Type:  "awscc_ec2_flow_log",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "log_destination", Types: logDestinations},
			{From: catalog.Reference, Path: "log_group_name", Types: logGroups},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "log_group_name", Present: true}}},
		},
		Doc: "ec2_flow_log",
	},
	{
		Type:  "awscc_ec2_instance",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "network_interfaces.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "network_interfaces.network_interface_id", Types: []string{"awscc_ec2_network_interface", "aws_network_interface"}, Refines: true},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "ec2_instance",
	},
	// What is made from a template, or with an interface, is where that puts it.
	{
		Type: "awscc_ec2_launch_template",
		At: catalog.Where{
			{From: catalog.Reference, Path: "launch_template_data.network_interfaces.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "launch_template_data.network_interfaces.network_interface_id", Types: []string{"awscc_ec2_network_interface", "aws_network_interface"}, Refines: true},
			{From: catalog.Argument, Path: "launch_template_data.placement.availability_zone", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"launch_template_id", "launch_template_name"},
		Doc:   "ec2_launch_template",
	},
	{
		Type: "awscc_ec2_network_interface",
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "ec2_network_interface",
	},
	{
		Type:  "awscc_ec2_spot_fleet",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "spot_fleet_request_config_data.launch_specifications.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "spot_fleet_request_config_data.launch_template_configs.overrides.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "spot_fleet_request_config_data.launch_specifications.placement.availability_zone", Refines: true},
			{From: catalog.Argument, Path: "spot_fleet_request_config_data.launch_specifications.placement.availability_zone_id", Refines: true},
			{From: catalog.Argument, Path: "spot_fleet_request_config_data.launch_template_configs.overrides.availability_zone", Refines: true},
			{From: catalog.Argument, Path: "spot_fleet_request_config_data.launch_template_configs.overrides.availability_zone_id", Refines: true},
			{From: catalog.Reference, Path: "spot_fleet_request_config_data.launch_template_configs.launch_template_specification.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "spot_fleet_request_config_data.launch_template_configs.launch_template_specification.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "ec2_spot_fleet",
	},
	{
		Type: "awscc_ec2_subnet",
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "availability_zone_id", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone", "availability_zone_id"},
		Doc:    "ec2_subnet",
	},
	{
		Type:  "awscc_ec2_volume",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "availability_zone_id", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone", "availability_zone_id"},
		Doc:    "ec2_volume",
	},
	{
		Type: "awscc_ec2_vpc",
		At:   regional,
		Doc:  "ec2_vpc",
	},
}

// Networks keep nothing themselves; their logs go where they are told.
var vpn = []catalog.Resource{
	{
		Type:  "awscc_ec2_vpn_connection",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "vpn_tunnel_options_specifications.log_options.cloudwatch_log_options",
				If:   []catalog.Condition{{Path: "log_enabled", Is: []string{"true"}}, {Path: "log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "vpn_tunnel_options_specifications.log_options.cloudwatch_log_options",
				If:   []catalog.Condition{{Path: "bgp_log_enabled", Is: []string{"true"}}, {Path: "bgp_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bgp_log_group_arn", Types: logGroups}},
			},
		},
		Doc: "ec2_vpn_connection",
	},
}

var verifiedAccess = []catalog.Resource{
	{
		Type:  "awscc_ec2_verified_access_instance",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configurations.cloudwatch_logs.enabled", Not: []string{"false"}}, {Path: "logging_configurations.cloudwatch_logs.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configurations.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configurations.kinesis_data_firehose.enabled", Not: []string{"false"}}, {Path: "logging_configurations.kinesis_data_firehose.delivery_stream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configurations.kinesis_data_firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configurations.s3.enabled", Not: []string{"false"}}, {Path: "logging_configurations.s3.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configurations.s3.bucket_name", Types: buckets}},
			},
		},
		Doc: "ec2_verified_access_instance",
	},
	{
		Type:  "awscc_ec2_verified_access_trust_provider",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "native_application_oidc_options.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "oidc_options.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "ec2_verified_access_trust_provider",
	},
}

var autoScaling = []catalog.Resource{
	{
		Type:  "awscc_autoscaling_auto_scaling_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zones", Refines: true},
			{From: catalog.Argument, Path: "availability_zone_ids", Refines: true},
			{From: catalog.Reference, Path: "vpc_zone_identifier", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "launch_template.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Names:  []string{"auto_scaling_group_name"},
		Within: []string{"availability_zones", "availability_zone_ids"},
		Doc:    "autoscaling_auto_scaling_group",
	},
}

var imageBuilder = []catalog.Resource{
	// The service keeps a component's scripts.
	{
		Type:  "awscc_imagebuilder_component",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "imagebuilder_component",
	},
	{
		// It places what an image or a pipeline that names it makes.
		Type: "awscc_imagebuilder_distribution_configuration",
		At:   catalog.Where{{From: catalog.Argument, Path: "distributions.region"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "distributions",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
			},
		},
		Doc: "imagebuilder_distribution_configuration",
	},
	{
		Type:  "awscc_imagebuilder_image",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "distribution_configuration_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "distribution_configuration_arn", Types: []string{"awscc_imagebuilder_distribution_configuration"}, Declared: true}},
				Note: "images are copied to where the distribution configuration says",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_group_name", Types: logGroups}},
			},
		},
		Doc: "imagebuilder_image",
	},
	{
		Type:  "awscc_imagebuilder_image_pipeline",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "distribution_configuration_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "distribution_configuration_arn", Types: []string{"awscc_imagebuilder_distribution_configuration"}, Declared: true}},
				Note: "images are copied to where the distribution configuration says",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.image_log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.image_log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.pipeline_log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.pipeline_log_group_name", Types: logGroups}},
			},
		},
		Doc: "imagebuilder_image_pipeline",
	},
	{
		Type:  "awscc_imagebuilder_infrastructure_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging.s3_logs.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging.s3_logs.s3_bucket_name", Types: buckets}},
			},
		},
		Doc: "imagebuilder_infrastructure_configuration",
	},
	// The service keeps the file that a container is built by.
	{
		Type:  "awscc_imagebuilder_container_recipe",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "imagebuilder_container_recipe",
	},
}

var lightsail = []catalog.Resource{
	{
		Type:  "awscc_lightsail_bucket",
		Holds: catalog.Object,
		At:    regional,
		Names: []string{"bucket_name"},
		Doc:   "lightsail_bucket",
	},
	{
		Type:  "awscc_lightsail_container",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"service_name"},
		Doc:   "lightsail_container",
	},
	{
		Type:   "awscc_lightsail_database",
		Holds:  catalog.Relational,
		At:     zoned,
		Names:  []string{"relational_database_name"},
		Within: []string{"availability_zone"},
		Doc:    "lightsail_database",
	},
	{
		Type:  "awscc_lightsail_database_snapshot",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"relational_database_snapshot_name"},
		Doc:   "lightsail_database_snapshot",
	},
	{
		Type:   "awscc_lightsail_disk",
		Holds:  catalog.Block,
		At:     zoned,
		Names:  []string{"disk_name"},
		Within: []string{"availability_zone"},
		Doc:    "lightsail_disk",
	},
	{
		Type:  "awscc_lightsail_disk_snapshot",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"disk_snapshot_name"},
		Doc:   "lightsail_disk_snapshot",
	},
	{
		Type:  "awscc_lightsail_distribution",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "is_enabled", Not: []string{"false"}}, {Path: "default_cache_behavior.behavior", Not: []string{"dont-cache"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer"}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "is_enabled", Not: []string{"false"}}, {Path: "default_cache_behavior.behavior", Is: []string{"dont-cache"}}, {Path: "cache_behaviors.behavior", Is: []string{"cache"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer"}},
			},
		},
		Names: []string{"distribution_name"},
		Doc:   "lightsail_distribution",
	},
	{
		Type:   "awscc_lightsail_instance",
		Holds:  catalog.Block,
		At:     zoned,
		Names:  []string{"instance_name"},
		Within: []string{"availability_zone"},
		Doc:    "lightsail_instance",
	},
	{
		Type:  "awscc_lightsail_instance_snapshot",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"instance_snapshot_name"},
		Doc:   "lightsail_instance_snapshot",
	},
}

// What an invocation leaves behind goes where its function is told to send it.
var lambda = []catalog.Resource{
	{
		Type: "awscc_lambda_alias",
		At:   regional,
		Doc:  "lambda_alias",
	},
	{
		Type:  "awscc_lambda_capacity_provider",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "vpc_config.subnet_ids", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "telemetry_config.logging_config.log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "telemetry_config.logging_config.log_group", Types: logGroups}},
			},
		},
		Names: []string{"capacity_provider_name"},
		Doc:   "lambda_capacity_provider",
	},
	{
		Type:  "awscc_lambda_event_invoke_config",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_failure.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_failure.destination", Types: lambdaDestinations}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_success.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_success.destination", Types: lambdaDestinations}},
			},
		},
		Doc: "lambda_event_invoke_config",
	},
	{
		Type:  "awscc_lambda_event_source_mapping",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_failure.destination", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_failure.destination", Types: lambdaDestinations}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.system_log_level", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   regional,
				Note: "a level switches on the log of what is polled, which goes to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/lambda/latest/dg/esm-logging.html",
			},
		},
		Doc: "lambda_event_source_mapping",
	},
	{
		Type:  "awscc_lambda_function",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_config.target_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.target_arn", Types: messageTargets}},
				Note: "an event that the function could not process is passed on whole",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group", Present: true}},
				At:   regional,
				Note: "the function writes its log to the group that it names, in its own region",
			},
		},
		Names: []string{"function_name"},
		Doc:   "lambda_function",
	},
	{
		Type:  "awscc_lambda_layer_version",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "lambda_layer_version",
	},
	{
		Type: "awscc_lambda_version",
		At:   regional,
		Doc:  "lambda_version",
	},
}

// The service keeps a copy of the image that it runs, or builds one from the
// source and keeps that.
var appRunner = []catalog.Resource{
	{
		Type:  "awscc_apprunner_service",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"service_name"},
		Doc:   "apprunner_service",
	},
}

var batch = []catalog.Resource{
	{
		Type:  "awscc_batch_job_queue",
		At:    regional,
		Names: []string{"job_queue_name"},
		Doc:   "batch_job_queue",
	},
	{
		Type:  "awscc_batch_compute_environment",
		Holds: catalog.Block,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_resources.type", Is: []string{"EC2", "SPOT"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "compute_resources.subnets", Types: subnets, Refines: true},
					{From: catalog.ProviderConfig},
				},
				Note: "the service starts instances, which have disks",
			},
		},
		Doc: "batch_compute_environment",
	},
	// What the containers of a job write to their output is logged unless another driver
	// is named.
	{
		Type: "awscc_batch_job_definition",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "container_properties",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "log_configuration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "container_properties",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "log_configuration.options.region", If: []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"splunk"}}, {Path: "log_configuration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "log_configuration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "log_configuration.options.region", If: []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"splunk"}}, {Path: "log_configuration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties.node_range_properties.container",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "log_configuration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties.node_range_properties.container",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "log_configuration.options.region", If: []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.container",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.container",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.container",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"splunk"}}, {Path: "log_configuration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties.node_range_properties.ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "log_configuration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties.node_range_properties.ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "log_configuration.options.region", If: []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"awsfirelens"}}, {Path: "log_configuration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties.node_range_properties.ecs_properties.task_properties.containers",
				If:   []catalog.Condition{{Path: "log_configuration.log_driver", Is: []string{"splunk"}}, {Path: "log_configuration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"job_definition_name"},
		Doc:   "batch_job_definition",
	},
}

var ecs = []catalog.Resource{
	{
		Type:  "awscc_ecs_capacity_provider",
		Holds: catalog.Block,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "managed_instances_provider", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "managed_instances_provider.instance_launch_template.network_configuration.subnets", Types: subnets, Refines: true},
					{From: catalog.ProviderConfig},
				},
				Note: "instances that the service itself starts have disks",
			},
		},
		Doc: "ecs_capacity_provider",
	},
	{
		Type: "awscc_ecs_cluster",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.execute_command_configuration.log_configuration.cloudwatch_log_group_name", Present: true}, {Path: "configuration.execute_command_configuration.logging", Is: []string{"OVERRIDE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.execute_command_configuration.log_configuration.cloudwatch_log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.execute_command_configuration.log_configuration.s3_bucket_name", Present: true}, {Path: "configuration.execute_command_configuration.logging", Is: []string{"OVERRIDE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.execute_command_configuration.log_configuration.s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "cluster_settings",
				If:   []catalog.Condition{{Path: "name", Is: []string{"containerInsights"}}, {Path: "value", Not: []string{"disabled"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what tasks use is written to a log group that the service makes",
			},
		},
		Names: []string{"cluster_name"},
		Doc:   "ecs_cluster",
	},
	{
		Type:  "awscc_ecs_express_gateway_service",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At: catalog.Where{
					{From: catalog.Reference, Path: "primary_container.aws_logs_configuration.log_group", Types: logGroups},
					{From: catalog.ProviderConfig},
				},
				Note: "without a log group of its own the container's output goes to one that the service makes",
				Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html",
			},
		},
		Names: []string{"service_name"},
		Doc:   "ecs_express_gateway_service",
	},
	{
		Type: "awscc_ecs_service",
		At: catalog.Where{
			{From: catalog.Reference, Path: "network_configuration.awsvpc_configuration.subnets", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "volume_configurations.managed_ebs_volume", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a disk is made for every task",
			},
			{
				Role: catalog.RoleLog,
				Each: "service_connect_configuration.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awslogs"}}},
				When: []catalog.Condition{{Path: "service_connect_configuration.enabled", Not: []string{"false"}}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "the driver sends the output of containers to CloudWatch Logs, of its own region unless another is named",
				Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "service_connect_configuration.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				When: []catalog.Condition{{Path: "service_connect_configuration.enabled", Not: []string{"false"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "options.region", If: []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "service_connect_configuration.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "service_connect_configuration.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "service_connect_configuration.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"splunk"}}, {Path: "options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"service_name"},
		Doc:   "ecs_service",
	},
	{
		Type: "awscc_ecs_task_definition",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "container_definitions.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awslogs"}}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "the driver sends the output of containers to CloudWatch Logs, of its own region unless another is named",
				Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "container_definitions.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "options.region", If: []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"splunk"}}, {Path: "options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"family"},
		Doc:   "ecs_task_definition",
	},
}

// Node groups were taken out of the provider in 2024.
var eks = []catalog.Resource{
	// Those of Amazon's add-ons that are only drivers and networking keep nothing.
	{
		Type:  "awscc_eks_addon",
		Holds: catalog.Opaque,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "addon_name", Not: []string{"aws-ebs-csi-driver", "aws-efs-csi-driver", "aws-fsx-csi-driver", "aws-mountpoint-s3-csi-driver", "coredns", "eks-node-monitoring-agent", "eks-pod-identity-agent", "external-dns", "kube-proxy", "kube-state-metrics", "metrics-server", "snapshot-controller", "vpc-cni"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "an add-on installs what its publisher made, which says itself what it keeps and sends where", Doc: "https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html"}},
			},
		},
		Doc: "eks_addon",
	},
	{
		Type:  "awscc_eks_cluster",
		Holds: catalog.Other,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_config", Present: true}}, Note: "a local cluster's control plane is on an Outpost, which stands at its owner", Doc: "https://docs.aws.amazon.com/eks/latest/APIReference/API_OutpostConfigRequest.html"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging.cluster_logging.enabled_types", Present: true}},
				At:   regional,
				Note: "logs of the control plane go to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_config.enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "resources_vpc_config.subnet_ids", Types: subnets, Refines: true},
					{From: catalog.ProviderConfig},
				},
				Note: "instances that the service itself starts have disks",
				Doc:  "https://docs.aws.amazon.com/eks/latest/userguide/automode.html",
			},
		},
		Doc: "eks_cluster",
	},
	{
		Type:  "awscc_eks_nodegroup",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnets", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"nodegroup_name"},
	},
}

var elasticBeanstalk = []catalog.Resource{
	{
		Type:  "awscc_elasticbeanstalk_configuration_template",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:sns:topics"}}, {Path: "option_name", Is: []string{"Notification Endpoint"}}, {Path: "value", Present: true}},
				At:   regional,
				Note: "a receiver's address is kept with the template",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
		},
		Doc: "elasticbeanstalk_configuration_template",
	},
	{
		Type:  "awscc_elasticbeanstalk_environment",
		Holds: catalog.Block,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:cloudwatch:logs"}}, {Path: "option_name", Is: []string{"StreamLogs"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "logs of the instances go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:hostmanager"}}, {Path: "option_name", Is: []string{"LogPublicationControl"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "logs of the instances are copied to the application's bucket in the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:cloudwatch:logs:health"}}, {Path: "option_name", Is: []string{"HealthStreamingEnabled"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "changes of the environment's health go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.envhealth.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elbv2:loadbalancer"}}, {Path: "option_name", Is: []string{"AccessLogsS3Enabled"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "access logs go to a bucket that must be in the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
			{
				Role: catalog.RolePrimary,
				Each: "option_settings",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:sns:topics"}}, {Path: "option_name", Is: []string{"Notification Endpoint"}}, {Path: "value", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a receiver's address or telephone number is kept with the topic",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
		},
		Names: []string{"environment_name"},
		Doc:   "elasticbeanstalk_environment",
	},
	// The bundle lies in a bucket of the same region.
	{
		Type:  "awscc_elasticbeanstalk_application_version",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "elasticbeanstalk_application_version",
	},
}

var stepFunctions = []catalog.Resource{
	// The input of a task waits in its activity until a worker takes it.
	{
		Type:  "awscc_stepfunctions_activity",
		Holds: catalog.Queue,
		At:    regional,
		Doc:   "stepfunctions_activity",
	},
	{
		Type:  "awscc_stepfunctions_state_machine",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.destinations.cloudwatch_logs_log_group.log_group_arn", Present: true}, {Path: "logging_configuration.level", Not: []string{"OFF"}, Default: "OFF"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.destinations.cloudwatch_logs_log_group.log_group_arn", Types: logGroups}},
			},
		},
		Names: []string{"state_machine_name"},
		Doc:   "stepfunctions_state_machine",
	},
}

var gameLift = []catalog.Resource{
	{
		Type:  "awscc_gamelift_build",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "gamelift_build",
	},
	{
		// The service captures each image when the definition is made, and deploys that.
		Type:  "awscc_gamelift_container_group_definition",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "gamelift_container_group_definition",
	},
	{
		Type:  "awscc_gamelift_container_fleet",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.log_group_arn", Present: true}, {Path: "log_configuration.log_destination", Not: []string{"NONE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration.s3_bucket_name", Present: true}, {Path: "log_configuration.log_destination", Not: []string{"NONE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_configuration.s3_bucket_name", Types: buckets}},
			},
		},
		Doc: "gamelift_container_fleet",
	},
	{
		Type:  "awscc_gamelift_script",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "gamelift_script",
	},
	{
		Type:  "awscc_gamelift_fleet",
		Holds: catalog.Block,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_type", Not: []string{"ANYWHERE"}}, {Path: "locations.location", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "locations.location"}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_type", Not: []string{"ANYWHERE"}}},
				At:   regional,
				Note: "a fleet has instances in its home region also where other locations are named",
			},
		},
		Doc: "gamelift_fleet",
	},
	{
		Type:  "awscc_gamelift_game_server_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "vpc_subnets", Types: subnets, Refines: true},
			{From: catalog.ProviderConfig},
		},
		Doc: "gamelift_game_server_group",
	},
}

var opsWorksCM = []catalog.Resource{
	// A server is backed up by itself, into a bucket of its region.
	{
		Type:  "awscc_opsworkscm_server",
		Holds: catalog.Block,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "custom_private_key", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Names: []string{"server_name"},
		Doc:   "opsworkscm_server",
	},
}
