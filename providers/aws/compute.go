package aws

import "github.com/kokunai/kokunai/providers/catalog"

// What an invocation leaves behind goes where its function is told to send it.
var lambda = []catalog.Resource{
	{Type: "aws_lambda_alias", At: regional, Doc: "lambda_alias"},
	{
		Type:  "aws_lambda_capacity_provider",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "vpc_config.subnet_ids", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "lambda_capacity_provider",
	},
	{
		Type:  "aws_lambda_event_source_mapping",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_failure.destination_arn", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_failure.destination_arn", Types: []string{"aws_s3_bucket", "aws_sns_topic", "aws_sqs_queue"}}},
			},
		},
		Doc: "lambda_event_source_mapping",
	},
	// The service keeps the code, and the checkpoints of a durable function.
	{
		Type:  "aws_lambda_function",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "dead_letter_config.target_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dead_letter_config.target_arn", Types: []string{"aws_sns_topic", "aws_sqs_queue"}}},
				Note: "an event that the function could not process is passed on whole",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.log_group", Present: true}},
				At:   regional,
				Note: "the function writes its log to the group that it names, in its own region",
			},
		},
		Names:    []string{"function_name"},
		Location: []string{"region"},
		Doc:      "lambda_function",
	},
	{
		Type:  "aws_lambda_function_event_invoke_config",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_failure.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_failure.destination", Types: []string{"aws_cloudwatch_event_bus", "aws_lambda_alias", "aws_lambda_function", "aws_s3_bucket", "aws_sns_topic", "aws_sqs_queue"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_config.on_success.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_config.on_success.destination", Types: []string{"aws_cloudwatch_event_bus", "aws_lambda_alias", "aws_lambda_function", "aws_s3_bucket", "aws_sns_topic", "aws_sqs_queue"}}},
			},
		},
		Doc: "lambda_function_event_invoke_config",
	},
	{Type: "aws_lambda_layer_version", Holds: catalog.Image, At: regional, Doc: "lambda_layer_version"},
}

// The service keeps a copy of the image that it runs, or builds one from the
// source and keeps that.
var appRunner = []catalog.Resource{
	{Type: "aws_apprunner_service", Holds: catalog.Image, At: regional, Doc: "apprunner_service"},
}

var batch = []catalog.Resource{
	{Type: "aws_batch_job_queue", At: regional, Doc: "batch_job_queue"},
	{
		Type:  "aws_batch_compute_environment",
		Holds: catalog.Block,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_resources.type", Is: []string{"EC2", "SPOT"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "compute_resources.subnets", Types: subnets, Refines: true},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "the service starts instances, which have disks",
			},
		},
		Doc: "batch_compute_environment",
	},
	// What the containers of a job write to their output is logged unless another driver
	// is named. Their properties are JSON texts.
	{
		Type: "aws_batch_job_definition",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "container_properties@",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "logConfiguration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "container_properties@",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "logConfiguration.options.region", If: []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties@",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties@",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_properties@",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"splunk"}, Known: true}, {Path: "logConfiguration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "ecs_properties@taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "logConfiguration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "ecs_properties@taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "logConfiguration.options.region", If: []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties@taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties@taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "ecs_properties@taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"splunk"}, Known: true}, {Path: "logConfiguration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties@nodeRangeProperties.container",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "logConfiguration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties@nodeRangeProperties.container",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "logConfiguration.options.region", If: []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.container",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.container",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.container",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"splunk"}, Known: true}, {Path: "logConfiguration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties@nodeRangeProperties.ecsProperties.taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awslogs"}, Default: "awslogs"}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "logConfiguration.options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "unless another driver is named, the output of jobs goes to CloudWatch Logs, of the same region unless another is named",
				Doc:  "https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "node_properties@nodeRangeProperties.ecsProperties.taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "logConfiguration.options.region", If: []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.ecsProperties.taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.ecsProperties.taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "logConfiguration.options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "node_properties@nodeRangeProperties.ecsProperties.taskProperties.containers",
				If:   []catalog.Condition{{Path: "logConfiguration.logDriver", Is: []string{"splunk"}, Known: true}, {Path: "logConfiguration.options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "batch_job_definition",
	},
}

var ecs = []catalog.Resource{
	{
		Type:  "aws_ecs_capacity_provider",
		Holds: catalog.Block,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "managed_instances_provider", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "managed_instances_provider.instance_launch_template.network_configuration.subnets", Types: subnets, Refines: true},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "instances that the service itself starts have disks",
			},
		},
		Doc: "ecs_capacity_provider",
	},
	{
		Type: "aws_ecs_cluster",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.execute_command_configuration.log_configuration.cloud_watch_log_group_name", Present: true}, {Path: "configuration.execute_command_configuration.logging", Is: []string{"OVERRIDE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.execute_command_configuration.log_configuration.cloud_watch_log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration.execute_command_configuration.log_configuration.s3_bucket_name", Present: true}, {Path: "configuration.execute_command_configuration.logging", Is: []string{"OVERRIDE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.execute_command_configuration.log_configuration.s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "setting",
				If:   []catalog.Condition{{Path: "name", Is: []string{"containerInsights"}}, {Path: "value", Not: []string{"disabled"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what tasks use is written to a log group that the service makes",
			},
		},
		Doc: "ecs_cluster",
	},
	{
		Type: "aws_ecs_daemon_task_definition",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "container_definition.log_configuration",
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
				Each: "container_definition.log_configuration",
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
				Each: "container_definition.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definition.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"awsfirelens"}}, {Path: "options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definition.log_configuration",
				If:   []catalog.Condition{{Path: "log_driver", Is: []string{"splunk"}}, {Path: "options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "ecs_daemon_task_definition",
	},
	{
		Type:  "aws_ecs_express_gateway_service",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At: catalog.Where{
					{From: catalog.Reference, Path: "primary_container.aws_logs_configuration.log_group", Types: logGroups},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "without a log group of its own the container's output goes to one that the service makes",
				Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html",
			},
		},
		Doc: "ecs_express_gateway_service",
	},
	{
		Type: "aws_ecs_service",
		At: catalog.Where{
			{From: catalog.Reference, Path: "network_configuration.subnets", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "volume_configuration.managed_ebs_volume", Present: true}},
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
		Doc: "ecs_service",
	},
	{
		Type:  "aws_ecs_account_setting_default",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "name", Is: []string{"containerInsights"}}, {Path: "value", Not: []string{"disabled", "off"}}},
				At:   regional,
				Note: "what tasks of new clusters use is written to log groups that the service makes",
			},
		},
		Doc: "ecs_account_setting_default",
	},
	// The definitions of containers are a JSON text.
	{
		Type: "aws_ecs_task_definition",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "container_definitions@logConfiguration",
				If:   []catalog.Condition{{Path: "logDriver", Is: []string{"awslogs"}}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "options.awslogs-region"},
					{From: catalog.Own},
				},
				Note: "the driver sends the output of containers to CloudWatch Logs, of its own region unless another is named",
				Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "container_definitions@logConfiguration",
				If:   []catalog.Condition{{Path: "logDriver", Is: []string{"awsfirelens", "fluentd", "gelf", "splunk", "syslog"}}},
				At: catalog.Where{
					{
						From: catalog.Argument, Path: "options.region", If: []catalog.Condition{{Path: "logDriver", Is: []string{"awsfirelens"}}},
						Note: "the router sends the output of containers to a service of AWS in the region that its options name",
						Doc:  "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
					},
					{From: catalog.Unstated, Note: "the options of the driver say where the output of containers goes"},
				},
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions@logConfiguration",
				If:   []catalog.Condition{{Path: "logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "options.apiKey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions@logConfiguration",
				If:   []catalog.Condition{{Path: "logDriver", Is: []string{"awsfirelens"}, Known: true}, {Path: "options.apikey", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				Each: "container_definitions@logConfiguration",
				If:   []catalog.Condition{{Path: "logDriver", Is: []string{"splunk"}, Known: true}, {Path: "options.splunk-token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "ecs_task_definition",
	},
}

var eks = []catalog.Resource{
	// Those of Amazon's add-ons that are only drivers and networking keep nothing.
	{
		Type: "aws_eks_addon", Holds: catalog.Opaque,
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "addon_name", Not: []string{"aws-ebs-csi-driver", "aws-efs-csi-driver", "aws-fsx-csi-driver", "aws-mountpoint-s3-csi-driver", "coredns", "eks-node-monitoring-agent", "eks-pod-identity-agent", "external-dns", "kube-proxy", "kube-state-metrics", "metrics-server", "snapshot-controller", "vpc-cni"}}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "an add-on installs what its publisher made, which says itself what it keeps and sends where", Doc: "https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html"}},
		}},
		Doc: "eks_addon",
	},
	{
		Type:  "aws_eks_cluster",
		Holds: catalog.Other,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_config", Present: true}}, Note: "a local cluster's control plane is on an Outpost, which stands at its owner", Doc: "https://docs.aws.amazon.com/eks/latest/APIReference/API_OutpostConfigRequest.html"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_cluster_log_types", Present: true}},
				At:   regional,
				Note: "logs of the control plane go to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "compute_config.enabled", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "vpc_config.subnet_ids", Types: subnets, Refines: true},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "instances that the service itself starts have disks",
				Doc:  "https://docs.aws.amazon.com/eks/latest/userguide/automode.html",
			},
		},
		Location: []string{"region"},
		Doc:      "eks_cluster",
	},
	{
		Type:  "aws_eks_node_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_ids", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"node_group_name"},
		Doc:   "eks_node_group",
	},
}

var elasticBeanstalk = []catalog.Resource{
	{
		Type:  "aws_elastic_beanstalk_configuration_template",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "setting.name", Is: []string{"Notification Endpoint"}}},
				At:   regional,
				Note: "a receiver's address is kept with the template",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
		},
		Doc: "elastic_beanstalk_configuration_template",
	},
	{
		Type:  "aws_elastic_beanstalk_environment",
		Holds: catalog.Block,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "setting",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:cloudwatch:logs"}}, {Path: "name", Is: []string{"StreamLogs"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "logs of the instances go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "setting",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:hostmanager"}}, {Path: "name", Is: []string{"LogPublicationControl"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "logs of the instances are copied to the application's bucket in the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "setting",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:cloudwatch:logs:health"}}, {Path: "name", Is: []string{"HealthStreamingEnabled"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "changes of the environment's health go to CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.envhealth.html",
			},
			{
				Role: catalog.RoleLog,
				Each: "setting",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elbv2:loadbalancer"}}, {Path: "name", Is: []string{"AccessLogsS3Enabled"}}, {Path: "value", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "access logs go to a bucket that must be in the same region",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
			{
				Role: catalog.RolePrimary,
				Each: "setting",
				If:   []catalog.Condition{{Path: "namespace", Is: []string{"aws:elasticbeanstalk:sns:topics"}}, {Path: "name", Is: []string{"Notification Endpoint"}}, {Path: "value", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a receiver's address or telephone number is kept with the topic",
				Doc:  "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
			},
		},
		Doc: "elastic_beanstalk_environment",
	},
	// The bundle lies in a bucket of the same region.
	{Type: "aws_elastic_beanstalk_application_version", Holds: catalog.Image, At: regional, Doc: "elastic_beanstalk_application_version"},
}

var stepFunctions = []catalog.Resource{
	// The input of a task waits in its activity until a worker takes it.
	{Type: "aws_sfn_activity", Holds: catalog.Queue, At: regional, Doc: "sfn_activity"},
	{
		Type:  "aws_sfn_state_machine",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_destination", Present: true}, {Path: "logging_configuration.level", Not: []string{"OFF"}, Default: "OFF"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_destination", Types: logGroups}},
			},
		},
		Doc: "sfn_state_machine",
	},
}

var swf = []catalog.Resource{
	{Type: "aws_swf_domain", Holds: catalog.Other, At: regional, Doc: "swf_domain"},
}

var opsWorks = []catalog.Resource{
	{
		Type: "aws_opsworks_application", Holds: catalog.Secret, Before: "6.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "ssl_configuration.private_key", Present: true}},
				At:   inOpsWorksStack,
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "app_source.password", Present: true}},
				At:   inOpsWorksStack,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "app_source.ssh_key", Present: true}},
				At:   inOpsWorksStack,
				Note: "the service keeps what it signs in with",
			},
		},
	},
	{Type: "aws_opsworks_instance", Holds: catalog.Block, At: inOpsWorksStack, Before: "6.0.0"},
	{Type: "aws_opsworks_rds_db_instance", Holds: catalog.Secret, At: inOpsWorksStack, Before: "6.0.0"},
	{
		Type: "aws_opsworks_stack", At: catalog.Where{{From: catalog.Argument, Path: "region"}}, Before: "6.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "custom_cookbooks_source.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "custom_cookbooks_source.ssh_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps what it signs in with",
			},
		},
	},
	{Type: "aws_opsworks_custom_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_ecs_cluster_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_ganglia_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_haproxy_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_java_app_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_memcached_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_mysql_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_nodejs_app_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_php_app_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_rails_app_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
	{Type: "aws_opsworks_static_web_layer", Holds: catalog.Log, Copies: opsWorksLayerLogs, Before: "6.0.0"},
}

var gameLift = []catalog.Resource{
	{Type: "aws_gamelift_build", Holds: catalog.Image, At: regional, Doc: "gamelift_build"},
	{Type: "aws_gamelift_script", Holds: catalog.Image, At: regional, Doc: "gamelift_script"},
	{Type: "aws_gamelift_fleet", Holds: catalog.Block, At: regional, Doc: "gamelift_fleet"},
	{
		Type:  "aws_gamelift_game_server_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "vpc_subnets", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "launch_template.id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "gamelift_game_server_group",
	},
}

// opsWorksLayerLogs are where the instances of a layer send their logs.
var opsWorksLayerLogs = []catalog.Copy{{
	Role: catalog.RoleLog,
	If:   []catalog.Condition{{Path: "cloudwatch_configuration.enabled", Is: []string{"true"}}},
	At:   inOpsWorksStack,
	Note: "logs of the instances go to CloudWatch Logs of the same region",
}}

// An instance is where its stack is, whichever region the provider is set to.
var inOpsWorksStack = catalog.Where{{From: catalog.Reference, Path: "stack_id", Types: []string{"aws_opsworks_stack"}}}

var directConnect = []catalog.Resource{
	{
		Type: "aws_dx_macsec_key_association", Holds: catalog.Secret,
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "cak", Present: true}},
			At:   regional,
			Note: "the key that is given here is kept as a secret",
		}},
		Doc: "dx_macsec_key_association",
	},
}
