package aws

import "github.com/kokunai/kokunai/providers/catalog"

var elastiCache = []catalog.Resource{
	{
		Type:  "aws_elasticache_cluster",
		Holds: catalog.Cache,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "preferred_outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "preferred_availability_zones", Refines: true},
			{From: catalog.Argument, Path: "region"},
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
				Each: "log_delivery_configuration",
				If:   []catalog.Condition{{Path: "destination_type", Is: []string{"cloudwatch-logs"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configuration",
				If:   []catalog.Condition{{Path: "destination_type", Is: []string{"kinesis-firehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination", Types: deliveryStreams}},
			},
		},
		Names:  []string{"cluster_id"},
		Within: []string{"availability_zone"},
		Doc:    "elasticache_cluster",
	},
	{
		Type:   "aws_elasticache_global_replication_group",
		Member: &catalog.Source{From: catalog.Reference, Path: "primary_replication_group_id", Types: []string{"aws_elasticache_replication_group"}},
		Doc:    "elasticache_global_replication_group",
	},
	{
		Type:  "aws_elasticache_replication_group",
		Holds: catalog.Cache,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "node_group_configuration.primary_outpost_arn", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "node_group_configuration.replica_outpost_arns", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Argument, Path: "preferred_cache_cluster_azs", Refines: true},
			{From: catalog.Argument, Path: "node_group_configuration.primary_availability_zone", Refines: true},
			{From: catalog.Argument, Path: "node_group_configuration.replica_availability_zones", Refines: true},
			{From: catalog.Argument, Path: "region"},
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
				Each: "log_delivery_configuration",
				If:   []catalog.Condition{{Path: "destination_type", Is: []string{"cloudwatch-logs"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "log_delivery_configuration",
				If:   []catalog.Condition{{Path: "destination_type", Is: []string{"kinesis-firehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination", Types: deliveryStreams}},
			},
		},
		Joins: "global_replication_group_id",
		Names: []string{"replication_group_id"},
		Doc:   "elasticache_replication_group",
	},
	{
		Type:  "aws_elasticache_serverless_cache",
		Holds: catalog.Cache,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "snapshot_retention_limit", Not: []string{"0"}, Default: "0"}},
				At:   regional,
			},
		},
		Doc: "elasticache_serverless_cache",
	},
}

// MemoryDB keeps a log of transactions: it is a database that others read from
// memory, and no cache.
var memoryDB = []catalog.Resource{
	{Type: "aws_memorydb_cluster", Holds: catalog.NoSQL, At: regional, Joins: "multi_region_cluster_name", Doc: "memorydb_cluster"},
	{Type: "aws_memorydb_snapshot", Holds: catalog.Backup, At: regional, Doc: "memorydb_snapshot"},
}
