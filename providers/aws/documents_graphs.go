package aws

import "github.com/kokunai/kokunai/providers/catalog"

var docdb = []catalog.Resource{
	{
		Type:  "aws_docdb_cluster",
		Holds: catalog.NoSQL,
		At:    regional,
		Joins: "global_cluster_identifier",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_cloudwatch_logs_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
		},
		Names:  []string{"cluster_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "docdb_cluster",
	},
	{
		Type:   "aws_docdb_cluster_instance",
		Holds:  catalog.NoSQL,
		At:     zoned,
		Names:  []string{"identifier"},
		Within: []string{"availability_zone"},
		Doc:    "docdb_cluster_instance",
	},
	{
		Type:   "aws_docdb_cluster_snapshot",
		Holds:  catalog.Backup,
		At:     regional,
		Names:  []string{"db_cluster_snapshot_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "docdb_cluster_snapshot",
	},
	{
		Type:   "aws_docdb_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"aws_docdb_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "docdb_global_cluster",
	},
}

var docdbElastic = []catalog.Resource{
	{Type: "aws_docdbelastic_cluster", Holds: catalog.NoSQL, At: regional, Doc: "docdbelastic_cluster"},
}

var neptune = []catalog.Resource{
	{
		Type:  "aws_neptune_cluster",
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
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "replication_source_identifier", Types: []string{"aws_neptune_cluster"}},
				If:   []catalog.Condition{{Path: "replication_source_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
			},
		},
		Names:  []string{"cluster_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "neptune_cluster",
	},
	{
		Type:   "aws_neptune_cluster_instance",
		Holds:  catalog.NoSQL,
		At:     zoned,
		Names:  []string{"identifier"},
		Within: []string{"availability_zone"},
		Doc:    "neptune_cluster_instance",
	},
	{
		Type:   "aws_neptune_cluster_snapshot",
		Holds:  catalog.Backup,
		At:     regional,
		Names:  []string{"db_cluster_snapshot_identifier"},
		Within: []string{"availability_zones"},
		Doc:    "neptune_cluster_snapshot",
	},
	{
		Type:   "aws_neptune_global_cluster",
		Member: &catalog.Source{From: catalog.Reference, Path: "source_db_cluster_identifier", Types: []string{"aws_neptune_cluster"}},
		Names:  []string{"global_cluster_identifier"},
		Doc:    "neptune_global_cluster",
	},
}

var neptuneGraph = []catalog.Resource{
	{Type: "aws_neptunegraph_graph", Holds: catalog.NoSQL, At: regional, Names: []string{"graph_name"}, Doc: "neptunegraph_graph"},
}

var qldb = []catalog.Resource{
	{Type: "aws_qldb_ledger", Holds: catalog.NoSQL, At: regional, Doc: "qldb_ledger"},
	{
		Type: "aws_qldb_stream",
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

var simpleDB = []catalog.Resource{
	{Type: "aws_simpledb_domain", Holds: catalog.NoSQL, At: configured, Before: "6.0.0"},
}
