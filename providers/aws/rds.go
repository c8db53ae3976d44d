package aws

import "github.com/kokunai/kokunai/providers/catalog"

// A read replica is a store of its own in its own region, and a further copy of
// what it replicates.
var rds = []catalog.Resource{
	{
		Type:   "aws_db_cluster_snapshot",
		Holds:  catalog.Backup,
		At:     regional,
		Names:  []string{"db_cluster_snapshot_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "db_cluster_snapshot",
	},
	{
		Type:  "aws_db_instance",
		Holds: catalog.Relational,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "backup_target", Is: []string{"outposts", "local"}}}, Note: "only an instance on an Outpost or in a zone of the owner's is backed up there"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "customer_owned_ip_enabled", Is: []string{"true"}}}, Note: "only an instance on an Outpost has an address of its owner's"},
			{From: catalog.Reference, Path: "db_subnet_group_name", Types: []string{"aws_db_subnet_group"}, Refines: true},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "backup_target", Is: []string{"outposts", "local"}}, {Path: "backup_retention_period", Not: []string{"0"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the backups are on an Outpost or in a zone of the owner's, as the instance then is"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "customer_owned_ip_enabled", Is: []string{"true"}}, {Path: "backup_target", Not: []string{"outposts", "local"}, Default: "region"}, {Path: "backup_retention_period", Not: []string{"0"}}},
				At:   regional,
				Note: "an instance on an Outpost is backed up in the region unless that is said otherwise",
				Doc:  "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replicate_source_db", Types: []string{"aws_db_instance", "aws_rds_cluster"}},
				If:   []catalog.Condition{{Path: "replicate_source_db", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Names:    []string{"identifier"},
		Location: []string{"region"},
		Within:   []string{"availability_zone"},
		Doc:      "db_instance",
	},
	{
		Type: "aws_db_instance_automated_backups_replication",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_db_instance_arn", Types: []string{"aws_db_instance"}},
				At:   regional,
			},
		},
		Doc: "db_instance_automated_backups_replication",
	},
	{
		Type:  "aws_db_proxy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "debug_logging", Is: []string{"true"}}},
				At:   regional,
				Note: "statements are logged to CloudWatch Logs of the same region",
			},
		},
		Doc: "db_proxy",
	},
	{Type: "aws_db_snapshot", Holds: catalog.Backup, At: regional, Names: []string{"db_snapshot_identifier"}, Within: []string{"availability_zone"}, Doc: "db_snapshot"},
	{
		Type:  "aws_db_snapshot_copy",
		Holds: catalog.Backup,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "target_custom_availability_zone", Present: true}}, Note: "a zone of the owner's stands at its owner"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "destination_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
				Note: "the provider is told to copy there, and is known to copy to its own region instead",
				Doc:  "https://github.com/hashicorp/terraform-provider-aws/issues/39951",
			},
		},
		Names:  []string{"target_db_snapshot_identifier"},
		Within: []string{"availability_zone"},
		Doc:    "db_snapshot_copy",
	},
	// A group's subnets can be on an Outpost, and an instance then is. No Local Zone
	// of another country than its region's has databases.
	{
		Type: "aws_db_subnet_group",
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_ids", Types: subnets, Refines: true, Sure: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "db_subnet_group",
	},
	{
		Type:  "aws_rds_cluster",
		Holds: catalog.Relational,
		At:    regional,
		Joins: "global_cluster_identifier",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replication_source_identifier", Types: []string{"aws_rds_cluster", "aws_db_instance"}},
				If:   []catalog.Condition{{Path: "replication_source_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Names:    []string{"cluster_identifier"},
		Location: []string{"region"},
		Within:   []string{"availability_zones"},
		Doc:      "rds_cluster",
	},
	{
		Type:  "aws_rds_cluster_activity_stream",
		Holds: catalog.Stream,
		At:    catalog.Where{{From: catalog.Reference, Path: "resource_arn", Types: []string{"aws_rds_cluster", "aws_db_instance"}}},
		Doc:   "rds_cluster_activity_stream",
	},
	{
		Type:   "aws_rds_cluster_instance",
		Holds:  catalog.Relational,
		At:     zoned,
		Names:  []string{"identifier"},
		Within: []string{"availability_zone"},
		Doc:    "rds_cluster_instance",
	},
	{
		Type:  "aws_rds_cluster_snapshot_copy",
		Holds: catalog.Backup,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "destination_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
				Note: "the provider is told to copy there, and is known to copy to its own region instead",
				Doc:  "https://github.com/hashicorp/terraform-provider-aws/issues/39951",
			},
		},
		Names: []string{"target_db_cluster_snapshot_identifier"},
		Doc:   "rds_cluster_snapshot_copy",
	},
	{Type: "aws_rds_custom_db_engine_version", Holds: catalog.Image, At: regional, Doc: "rds_custom_db_engine_version"},
	{
		Type:  "aws_rds_export_task",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
		Doc:   "rds_export_task",
	},
	{
		Type:   "aws_rds_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"aws_rds_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "rds_global_cluster",
	},
	{
		Type: "aws_rds_integration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_arn", Types: []string{"aws_rds_cluster", "aws_db_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: []string{"aws_glue_catalog", "aws_redshift_cluster", "aws_redshiftserverless_namespace"}}},
			},
		},
		Doc: "rds_integration",
	},
	{Type: "aws_rds_shard_group", Holds: catalog.Relational, At: regional, Names: []string{"db_shard_group_identifier"}, Doc: "rds_shard_group"},
	{
		Type:  "aws_db_option_group",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "option.option_settings",
				If:   []catalog.Condition{{Path: "name", Is: []string{"S3_BUCKET_ARN"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "value", Types: buckets}},
				Note: "audits of the servers that use the options are written there",
				Doc:  "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.Audit.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "option.option_settings.name", Is: []string{"AGENT_REGISTRATION_PASSWORD"}}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "db_option_group",
	},
}

// Peers are clusters of their own; the witness is the region that is named nowhere else.
var dsql = []catalog.Resource{
	{
		Type:  "aws_dsql_cluster",
		Holds: catalog.Relational,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "multi_region_properties.witness_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "multi_region_properties.witness_region"}},
				Note: "a witness keeps a part of the transaction log",
			},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "multi_region_properties.clusters", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "multi_region_properties.clusters", Types: []string{"aws_dsql_cluster"}}},
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "multi_region_properties.clusters", Types: []string{"aws_dsql_cluster"}},
				If:   []catalog.Condition{{Path: "multi_region_properties.clusters", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Doc: "dsql_cluster",
	},
	{
		Type: "aws_dsql_cluster_peering",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "identifier", Types: []string{"aws_dsql_cluster"}},
				At:   catalog.Where{{From: catalog.Argument, Path: "witness_region"}},
				Note: "a witness keeps a part of the transaction log",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "identifier", Types: []string{"aws_dsql_cluster"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "clusters", Types: []string{"aws_dsql_cluster"}}},
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "clusters", Types: []string{"aws_dsql_cluster"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "identifier", Types: []string{"aws_dsql_cluster"}}},
			},
		},
		Doc: "dsql_cluster_peering",
	},
}

var odb = []catalog.Resource{
	{Type: "aws_odb_cloud_autonomous_vm_cluster", Holds: catalog.Relational, At: regional, Doc: "odb_cloud_autonomous_vm_cluster"},
	{
		Type:  "aws_odb_cloud_exadata_infrastructure",
		Holds: catalog.Relational,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "customer_contacts_to_send_to_oci", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "addresses of contacts are passed on to Oracle, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}},
			},
		},
		Within: []string{"availability_zone", "availability_zone_id"},
		Doc:    "odb_cloud_exadata_infrastructure",
	},
	{
		Type:  "aws_odb_cloud_vm_cluster",
		Holds: catalog.Relational,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_collection_options.is_diagnostics_events_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "Oracle collects events of diagnostics, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_collection_options.is_health_monitoring_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "Oracle collects metrics and events of health, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_collection_options.is_incident_logs_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "Oracle collects logs and traces of incidents, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}},
			},
		},
		Doc: "odb_cloud_vm_cluster",
	},
}
