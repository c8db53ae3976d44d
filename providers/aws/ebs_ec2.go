package aws

import "github.com/kokunai/kokunai/providers/catalog"

// A disk is where its zone is, and an instance where its subnet is: a Local Zone
// can be in another country than its region. A subnet goes before the zone that
// stands beside it, for it may be on an Outpost of that zone.
var ec2 = []catalog.Resource{
	{
		Type:  "aws_ami",
		Holds: catalog.Image,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "ebs_block_device.outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "ami",
	},
	{
		Type:  "aws_ami_copy",
		Holds: catalog.Image,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "destination_outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "ami_copy",
	},
	{Type: "aws_ami_from_instance", Holds: catalog.Image, At: regional, Doc: "ami_from_instance"},
	{Type: "aws_default_subnet", At: zoned, Within: []string{"availability_zone", "availability_zone_id"}, Doc: "default_subnet"},
	{
		Type:  "aws_ebs_snapshot",
		Holds: catalog.Backup,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "ebs_snapshot",
	},
	{Type: "aws_ebs_snapshot_copy", Holds: catalog.Backup, At: regional, Doc: "ebs_snapshot_copy"},
	{Type: "aws_ebs_snapshot_import", Holds: catalog.Backup, At: regional, Doc: "ebs_snapshot_import"},
	{
		Type:  "aws_ebs_volume",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "ebs_volume",
	},
	{
		Type:  "aws_ebs_volume_copy",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "source_volume_id", Types: []string{"aws_ebs_volume", "aws_ebs_volume_copy"}, Refines: true, Note: "a copy is in the zone of its source", Doc: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copying-volume.html"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "ebs_volume_copy",
	},
	{
		Type:  "aws_ec2_fleet",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "launch_template_config.override.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "launch_template_config.override.availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template_config.launch_template_specification.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template_config.launch_template_specification.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "ec2_fleet",
	},
	{
		Type:  "aws_flow_log",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "log_destination", Types: logDestinations},
			{From: catalog.Reference, Path: "log_group_name", Types: logGroups, Before: "6.0.0"},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "log_group_name", Present: true}}, Before: "6.0.0"},
		},
		Doc: "flow_log",
	},
	{
		Type:  "aws_instance",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "network_interface.network_interface_id", Types: []string{"aws_network_interface"}, Refines: true},
			{From: catalog.Reference, Path: "primary_network_interface.network_interface_id", Types: []string{"aws_network_interface"}, Refines: true},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template.id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
		Within:   []string{"availability_zone"},
		Doc:      "instance",
	},
	// What is made from a template, or with an interface, is where that puts it.
	{
		Type: "aws_launch_template",
		At: catalog.Where{
			{From: catalog.Reference, Path: "network_interfaces.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "network_interfaces.network_interface_id", Types: []string{"aws_network_interface"}, Refines: true},
			{From: catalog.Argument, Path: "placement.availability_zone", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "launch_template",
	},
	{
		Type: "aws_network_interface",
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "network_interface",
	},
	{
		Type:  "aws_spot_datafeed_subscription",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
		Doc:   "spot_datafeed_subscription",
	},
	{
		Type:  "aws_spot_fleet_request",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "launch_specification.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "launch_template_config.overrides.subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "launch_specification.availability_zone", Refines: true},
			{From: catalog.Argument, Path: "launch_template_config.overrides.availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template_config.launch_template_specification.id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template_config.launch_template_specification.name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "spot_fleet_request",
	},
	{
		Type:  "aws_spot_instance_request",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "network_interface.network_interface_id", Types: []string{"aws_network_interface"}, Refines: true},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Reference, Path: "launch_template.id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "spot_instance_request",
	},
	{
		Type: "aws_subnet",
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "availability_zone_id", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
		Within:   []string{"availability_zone", "availability_zone_id"},
		Doc:      "subnet",
	},
	{Type: "aws_vpc", At: regional, Location: []string{"region"}, Doc: "vpc"},
}

var autoScaling = []catalog.Resource{
	{
		Type:  "aws_autoscaling_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zones", Refines: true},
			{From: catalog.Reference, Path: "vpc_zone_identifier", Types: subnets, Refines: true},
			{From: catalog.Reference, Path: "launch_template.id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "launch_template.name", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id", Types: launchTemplates, Refines: true},
			{From: catalog.Reference, Path: "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name", Types: launchTemplates, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zones"},
		Doc:    "autoscaling_group",
	},
}

var dlm = []catalog.Resource{
	{
		Type:  "aws_dlm_lifecycle_policy",
		Holds: catalog.Backup,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "policy_details.policy_type", Not: []string{"EVENT_BASED_POLICY"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   regional,
				Note: "snapshots and images are made in the policy's region",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "policy_details.schedule.create_rule.location", Is: []string{"LOCAL_ZONE", "OUTPOST_LOCAL"}}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "snapshots are on the Outpost or in the Local Zone of their volumes, which are chosen by tag"}},
			},
			{
				Role: catalog.RoleBackup,
				Each: "policy_details.schedule.cross_region_copy_rule",
				If:   []catalog.Condition{{Path: "target", Present: true}},
				When: []catalog.Condition{{Path: "state", Not: []string{"DISABLED"}}},
				At: catalog.Where{
					{From: catalog.Unstated, If: []catalog.Condition{{Path: "target", Begins: []string{"arn:"}}}, Note: "an Outpost stands at its owner"},
					{From: catalog.Argument, Path: "target"},
				},
				Note: "volumes and instances are chosen by tag, so the policy stands for what it copies",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "policy_details.schedule.cross_region_copy_rule.target_region", Present: true}, {Path: "state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "policy_details.schedule.cross_region_copy_rule.target_region"}},
				Note: "volumes and instances are chosen by tag, so the policy stands for what it copies",
			},
			{
				Role: catalog.RoleBackup,
				Each: "policy_details.action.cross_region_copy",
				If:   []catalog.Condition{{Path: "target", Present: true}},
				When: []catalog.Condition{{Path: "state", Not: []string{"DISABLED"}}},
				At: catalog.Where{
					{From: catalog.Unstated, If: []catalog.Condition{{Path: "target", Begins: []string{"arn:"}}}, Note: "an Outpost stands at its owner"},
					{From: catalog.Argument, Path: "target"},
				},
				Note: "volumes and instances are chosen by tag, so the policy stands for what it copies",
			},
		},
		Doc: "dlm_lifecycle_policy",
	},
}

// Networks keep nothing themselves; their logs go where they are told.
var vpn = []catalog.Resource{
	{
		Type:  "aws_ec2_client_vpn_endpoint",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "connection_log_options.enabled", Not: []string{"false"}}, {Path: "connection_log_options.cloudwatch_log_group", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connection_log_options.cloudwatch_log_group", Types: logGroups}},
			},
		},
		Doc: "ec2_client_vpn_endpoint",
	},
	{
		Type:  "aws_vpn_connection",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "tunnel1_log_options.cloudwatch_log_options.log_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "tunnel1_log_options.cloudwatch_log_options.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "tunnel1_log_options.cloudwatch_log_options.bgp_log_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "tunnel1_log_options.cloudwatch_log_options.bgp_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "tunnel2_log_options.cloudwatch_log_options.log_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "tunnel2_log_options.cloudwatch_log_options.log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "tunnel2_log_options.cloudwatch_log_options.bgp_log_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "tunnel2_log_options.cloudwatch_log_options.bgp_log_group_arn", Types: logGroups}},
			},
		},
		Doc: "vpn_connection",
	},
}

// distributed is what a distribution configuration does with an image.
var distributed = catalog.Copy{
	Role: catalog.RoleReplica,
	If:   isDistributed,
	At:   asDistributed,
	Note: "images are copied to where the distribution configuration says",
}

var (
	isDistributed = []catalog.Condition{{Path: "distribution_configuration_arn", Present: true}}
	asDistributed = catalog.Where{{From: catalog.Reference, Path: "distribution_configuration_arn", Types: distributions, Declared: true}}
)

var distributions = []string{"aws_imagebuilder_distribution_configuration"}

var imageBuilder = []catalog.Resource{
	// The service keeps a component's scripts.
	{Type: "aws_imagebuilder_component", Holds: catalog.Image, At: regional, Doc: "imagebuilder_component"},
	{
		// It places what an image or a pipeline that names it makes.
		Type: "aws_imagebuilder_distribution_configuration",
		At:   catalog.Where{{From: catalog.Argument, Path: "distribution.region"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "distribution", At: catalog.Where{{From: catalog.Argument, Path: "region"}}},
			{
				Role: catalog.RoleExport,
				Each: "distribution",
				If:   []catalog.Condition{{Path: "s3_export_configuration.s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_export_configuration.s3_bucket", Types: buckets}},
			},
		},
		Doc: "imagebuilder_distribution_configuration",
	},
	{
		Type:  "aws_imagebuilder_image",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			distributed,
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_group_name", Types: logGroups}},
			},
		},
		Doc: "imagebuilder_image",
	},
	{
		Type:  "aws_imagebuilder_image_pipeline",
		Holds: catalog.Image,
		At:    regional,
		Copies: []catalog.Copy{
			distributed,
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
		Type:  "aws_imagebuilder_infrastructure_configuration",
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
	{Type: "aws_imagebuilder_container_recipe", Holds: catalog.Image, At: regional, Doc: "imagebuilder_container_recipe"},
}

var drs = []catalog.Resource{
	{
		Type:  "aws_drs_replication_configuration_template",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "staging_area_subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "drs_replication_configuration_template",
	},
}

var lightsail = []catalog.Resource{
	{Type: "aws_lightsail_bucket", Holds: catalog.Object, At: regional, Within: []string{"availability_zone"}, Doc: "lightsail_bucket"},
	{Type: "aws_lightsail_container_service", Holds: catalog.Image, At: regional, Within: []string{"availability_zone"}, Doc: "lightsail_container_service"},
	{
		Type:   "aws_lightsail_database",
		Holds:  catalog.Relational,
		At:     zoned,
		Names:  []string{"relational_database_name"},
		Within: []string{"availability_zone", "secondary_availability_zone"},
		Doc:    "lightsail_database",
	},
	{Type: "aws_lightsail_disk", Holds: catalog.Block, At: zoned, Within: []string{"availability_zone"}, Doc: "lightsail_disk"},
	{
		Type:  "aws_lightsail_distribution",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "is_enabled", Not: []string{"false"}}, {Path: "default_cache_behavior.behavior", Not: []string{"dont-cache"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer", Doc: "https://docs.aws.amazon.com/goto/WebAPI/lightsail/CreateDistribution"}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "is_enabled", Not: []string{"false"}}, {Path: "default_cache_behavior.behavior", Is: []string{"dont-cache"}}, {Path: "cache_behavior.behavior", Is: []string{"cache"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer", Doc: "https://docs.aws.amazon.com/goto/WebAPI/lightsail/CreateDistribution"}},
			},
		},
		Doc: "lightsail_distribution",
	},
	{Type: "aws_lightsail_instance", Holds: catalog.Block, At: zoned, Within: []string{"availability_zone"}, Doc: "lightsail_instance"},
}
