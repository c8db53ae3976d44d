package awscc

import "github.com/kokunai/kokunai/providers/catalog"

// A read replica is a store of its own in its own region, and a further copy of
// what it replicates.
var rds = []catalog.Resource{
	{
		Type:  "awscc_rds_custom_db_engine_version",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "rds_custom_db_engine_version",
	},
	{
		Type:  "awscc_rds_db_cluster",
		Holds: catalog.Relational,
		At:    regional,
		Joins: "global_cluster_identifier",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replication_source_identifier", Types: databases},
				If:   []catalog.Condition{{Path: "replication_source_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Names:  []string{"db_cluster_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "rds_db_cluster",
	},
	{
		Type:  "awscc_rds_db_instance",
		Holds: catalog.Relational,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "backup_target", Is: []string{"outposts", "local"}}}, Note: "only an instance on an Outpost or in a zone of the owner's is backed up there"},
			{From: catalog.Reference, Path: "db_subnet_group_name", Types: []string{"awscc_rds_db_subnet_group", "aws_db_subnet_group"}, Refines: true},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "automatic_backup_replication_region", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "automatic_backup_replication_region"}},
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "backup_target", Is: []string{"outposts", "local"}}, {Path: "backup_retention_period", Not: []string{"0"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the backups are on an Outpost or in a zone of the owner's, as the instance then is"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_db_instance_identifier", Types: databases},
				If:   []catalog.Condition{{Path: "source_db_instance_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: databases},
				If:   []catalog.Condition{{Path: "source_db_cluster_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "tde_credential_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Names:  []string{"db_instance_identifier"},
		Within: []string{"availability_zone", "secondary_availability_zone"},
		Doc:    "rds_db_instance",
	},
	{
		Type:  "awscc_rds_db_shard_group",
		Holds: catalog.Relational,
		At:    regional,
		Names: []string{"db_shard_group_identifier"},
		Doc:   "rds_db_shard_group",
	},
	{
		Type:  "awscc_rds_option_group",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "option_configurations.option_settings",
				If:   []catalog.Condition{{Path: "name", Is: []string{"S3_BUCKET_ARN"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "value", Types: buckets}},
				Note: "audits of the servers that use the options are written there",
				Doc:  "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.Audit.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "option_configurations.option_settings.name", Is: []string{"AGENT_REGISTRATION_PASSWORD"}}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "rds_option_group",
	},
	{
		Type:   "awscc_rds_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"awscc_rds_db_cluster", "aws_rds_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "rds_global_cluster",
	},
	{
		Type: "awscc_rds_integration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_arn", Types: databases},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: []string{"awscc_glue_catalog", "awscc_redshift_cluster", "awscc_redshiftserverless_namespace", "aws_glue_catalog", "aws_redshift_cluster", "aws_redshiftserverless_namespace"}}},
			},
		},
		Doc: "rds_integration",
	},
	{
		Type:  "awscc_rds_db_proxy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "debug_logging", Is: []string{"true"}}},
				At:   regional,
				Note: "statements are logged to CloudWatch Logs of the same region",
			},
		},
		Doc: "rds_db_proxy",
	},
	// A group's subnets can be on an Outpost, and an instance then is.
	{
		Type: "awscc_rds_db_subnet_group",
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_ids", Types: subnets, Refines: true, Sure: true},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"db_subnet_group_name"},
		Doc:   "rds_db_subnet_group",
	},
}

// Peers are clusters of their own; the witness is the region that is named nowhere else.
var dsql = []catalog.Resource{
	{
		Type:  "awscc_dsql_cluster",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "multi_region_properties.clusters", Types: []string{"awscc_dsql_cluster", "aws_dsql_cluster"}}},
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "multi_region_properties.clusters", Types: []string{"awscc_dsql_cluster", "aws_dsql_cluster"}},
				If:   []catalog.Condition{{Path: "multi_region_properties.clusters", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Doc: "dsql_cluster",
	},
}

var odb = []catalog.Resource{
	{
		Type:  "awscc_odb_cloud_autonomous_vm_cluster",
		Holds: catalog.Relational,
		At:    regional,
		Doc:   "odb_cloud_autonomous_vm_cluster",
	},
	{
		Type:  "awscc_odb_cloud_exadata_infrastructure",
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
		Type:  "awscc_odb_cloud_vm_cluster",
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

// Its clusters are of the other provider.
var docdb = []catalog.Resource{
	{
		Type:   "awscc_docdb_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"aws_docdb_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "docdb_global_cluster",
	},
}

var docdbElastic = []catalog.Resource{
	{
		Type:  "awscc_docdbelastic_cluster",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"cluster_name"},
		Doc:   "docdbelastic_cluster",
	},
}

var neptune = []catalog.Resource{
	{
		Type:  "awscc_neptune_db_cluster",
		Holds: catalog.NoSQL,
		At:    regional,
		Joins: "global_cluster_identifier",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
		},
		Names:  []string{"db_cluster_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "neptune_db_cluster",
	},
	{
		Type:   "awscc_neptune_db_instance",
		Holds:  catalog.NoSQL,
		At:     zoned,
		Names:  []string{"db_instance_identifier"},
		Within: []string{"availability_zone"},
		Doc:    "neptune_db_instance",
	},
	{
		Type:   "awscc_neptune_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"awscc_neptune_db_cluster", "aws_neptune_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "neptune_global_cluster",
	},
}

var neptuneGraph = []catalog.Resource{
	{
		Type:  "awscc_neptunegraph_graph",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"graph_name"},
		Doc:   "neptunegraph_graph",
	},
	{
		Type:  "awscc_neptunegraph_graph_snapshot",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"snapshot_name"},
		Doc:   "neptunegraph_graph_snapshot",
	},
}

var qldb = []catalog.Resource{
	{
		Type: "awscc_qldb_stream",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "ledger_name", Types: []string{"aws_qldb_ledger"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_configuration.stream_arn", Types: streams}},
			},
		},
		Doc: "qldb_stream",
	},
}

// A global table has a replica in the region that it is made in, which it names among the others.
var dynamoDB = []catalog.Resource{
	{
		Type:  "awscc_dynamodb_global_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replicas",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
			},
			{
				Role: catalog.RoleReplica,
				Each: "global_table_witnesses",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
				Note: "a witness keeps the log of writes",
			},
			{
				Role: catalog.RoleExport,
				Each: "replicas",
				If:   []catalog.Condition{{Path: "kinesis_stream_specification.stream_arn", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "kinesis_stream_specification.stream_arn", Types: streams},
					{From: catalog.Argument, Path: "region"},
				},
			},
			{
				Role: catalog.RoleLog,
				Each: "replicas",
				If:   []catalog.Condition{{Path: "contributor_insights_specification.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
				Note: "CloudWatch is told the keys that are used most, in plain text",
				Doc:  "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html",
			},
		},
		Names: []string{"table_name"},
		Doc:   "dynamodb_global_table",
	},
	{
		Type:  "awscc_dynamodb_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "kinesis_stream_specification.stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kinesis_stream_specification.stream_arn", Types: streams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "contributor_insights_specification.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "CloudWatch is told the keys that are used most, in plain text",
				Doc:  "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html",
			},
		},
		Names: []string{"table_name"},
		Doc:   "dynamodb_table",
	},
}

var keyspaces = []catalog.Resource{
	{
		Type:  "awscc_cassandra_keyspace",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_specification.replication_strategy", Is: []string{"MULTI_REGION"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_specification.region_list"}},
			},
		},
		Names: []string{"keyspace_name"},
		Doc:   "cassandra_keyspace",
	},
	{
		Type:  "awscc_cassandra_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replica_specifications",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
			},
		},
		Names: []string{"table_name"},
		Doc:   "cassandra_table",
	},
}

var timestream = []catalog.Resource{
	{
		Type:  "awscc_timestream_database",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"database_name"},
		Doc:   "timestream_database",
	},
	{
		Type:  "awscc_timestream_scheduled_query",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "error_report_configuration.s3_configuration.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_report_configuration.s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Names: []string{"scheduled_query_name"},
		Doc:   "timestream_scheduled_query",
	},
	{
		Type:  "awscc_timestream_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "magnetic_store_write_properties.magnetic_store_rejected_data_location.s3_configuration.bucket_name", Present: true}, {Path: "magnetic_store_write_properties.enable_magnetic_store_writes", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "magnetic_store_write_properties.magnetic_store_rejected_data_location.s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Names: []string{"table_name"},
		Doc:   "timestream_table",
	},
}

var timestreamInfluxDB = []catalog.Resource{
	{
		Type:  "awscc_timestream_influx_db_cluster",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configuration.s3_configuration",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
		},
		Doc: "timestream_influx_db_cluster",
	},
	{
		Type:  "awscc_timestream_influx_db_instance",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configuration.s3_configuration",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
		},
		Within: []string{"availability_zone", "secondary_availability_zone"},
		Doc:    "timestream_influx_db_instance",
	},
}

// A global group joins groups that each name their region.
var elastiCache = []catalog.Resource{
	{
		Type:  "awscc_elasticache_cache_cluster",
		Holds: catalog.Cache,
		At: catalog.Where{
			{From: catalog.Argument, Path: "preferred_availability_zone", Refines: true},
			{From: catalog.Argument, Path: "preferred_availability_zones", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "snapshot_retention_limit", Not: []string{"0"}, Default: "0"}},
				At:   regional,
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configurations.destination_details.cloudwatch_logs_details",
				At:   catalog.Where{{From: catalog.Reference, Path: "log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configurations.destination_details.kinesis_firehose_details",
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_stream", Types: deliveryStreams}},
			},
		},
		Names: []string{"cluster_name"},
		Doc:   "elasticache_cache_cluster",
	},
	{
		Type:  "awscc_elasticache_global_replication_group",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "members",
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_group_region"}},
			},
		},
		Member: &catalog.Source{From: catalog.Reference, Path: "members.replication_group_id", Types: []string{"awscc_elasticache_replication_group", "aws_elasticache_replication_group"}},
		Names:  []string{"global_replication_group_id"},
		Doc:    "elasticache_global_replication_group",
	},
	{
		Type:  "awscc_elasticache_replication_group",
		Holds: catalog.Cache,
		At: catalog.Where{
			{From: catalog.Argument, Path: "preferred_cache_cluster_a_zs", Refines: true},
			{From: catalog.Argument, Path: "node_group_configuration.primary_availability_zone", Refines: true},
			{From: catalog.Argument, Path: "node_group_configuration.replica_availability_zones", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "snapshot_retention_limit", Not: []string{"0"}, Default: "0"}},
				At:   regional,
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configurations.destination_details.cloudwatch_logs_details",
				At:   catalog.Where{{From: catalog.Reference, Path: "log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configurations.destination_details.kinesis_firehose_details",
				At:   catalog.Where{{From: catalog.Reference, Path: "delivery_stream", Types: deliveryStreams}},
			},
		},
		Joins: "global_replication_group_id",
		Names: []string{"replication_group_id"},
		Doc:   "elasticache_replication_group",
	},
	{
		Type:  "awscc_elasticache_serverless_cache",
		Holds: catalog.Cache,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "snapshot_retention_limit", Not: []string{"0"}, Default: "0"}},
				At:   regional,
			},
		},
		Names: []string{"serverless_cache_name"},
		Doc:   "elasticache_serverless_cache",
	},
}

var memoryDB = []catalog.Resource{
	{
		Type:  "awscc_memorydb_cluster",
		Holds: catalog.NoSQL,
		At:    regional,
		Joins: "multi_region_cluster_name",
		Names: []string{"cluster_name"},
		Doc:   "memorydb_cluster",
	},
}
