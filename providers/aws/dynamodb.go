package aws

import "github.com/kokunai/kokunai/providers/catalog"

// A replica is a block of the table, a resource of its own in its own region, or,
// in the tables of 2017, a block that names every member.
var dynamoDB = []catalog.Resource{
	{
		Type: "aws_dynamodb_contributor_insights",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "table_name", Types: []string{"aws_dynamodb_table"}},
				At:   regional,
				Note: "CloudWatch is told the keys that are used most, in plain text",
				Doc:  "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html",
			},
		},
		Doc: "dynamodb_contributor_insights",
	},
	{
		Type:  "aws_dynamodb_global_secondary_index",
		Holds: catalog.NoSQL,
		At:    regional,
		Doc:   "dynamodb_global_secondary_index",
	},
	{
		Type:  "aws_dynamodb_global_table",
		Holds: catalog.NoSQL,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "replica", At: catalog.Where{{From: catalog.Argument, Path: "region_name"}}},
		},
		Doc: "dynamodb_global_table",
	},
	{
		Type: "aws_dynamodb_kinesis_streaming_destination",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "table_name", Types: []string{"aws_dynamodb_table"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "stream_arn", Types: streams}},
			},
		},
		Doc: "dynamodb_kinesis_streaming_destination",
	},
	{
		Type:  "aws_dynamodb_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "replica", At: catalog.Where{{From: catalog.Argument, Path: "region_name"}}},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "global_table_witness.region_name", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "global_table_witness.region_name"}},
				Note: "a witness keeps the log of writes",
			},
		},
		Location: []string{"region"},
		Doc:      "dynamodb_table",
	},
	{
		Type: "aws_dynamodb_table_export",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "table_arn", Types: []string{"aws_dynamodb_table"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket", Types: buckets}},
			},
		},
		Doc: "dynamodb_table_export",
	},
	{
		Type:  "aws_dynamodb_table_item",
		Holds: catalog.NoSQL,
		At:    regional,
		Doc:   "dynamodb_table_item",
	},
	{
		Type:  "aws_dynamodb_table_replica",
		Holds: catalog.NoSQL,
		Role:  catalog.RoleReplica,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "global_table_arn", Types: []string{"aws_dynamodb_table"}},
				At:   catalog.Where{{From: catalog.Own}},
			},
			{
				Role: catalog.RoleReplica,
				At:   catalog.Where{{From: catalog.Reference, Path: "global_table_arn", Types: []string{"aws_dynamodb_table"}}},
				Note: "what is written to a replica is written to all others",
				Doc:  "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
			},
		},
		Doc: "dynamodb_table_replica",
	},
}

var dax = []catalog.Resource{
	{Type: "aws_dax_cluster", Holds: catalog.Cache, At: regional, Names: []string{"cluster_name"}, Within: []string{"availability_zones"}, Doc: "dax_cluster"},
}

var keyspaces = []catalog.Resource{
	{
		Type:  "aws_keyspaces_keyspace",
		Holds: catalog.NoSQL,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_specification.replication_strategy", Is: []string{"MULTI_REGION"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_specification.region_list"}},
			},
		},
		Doc: "keyspaces_keyspace",
	},
	{Type: "aws_keyspaces_table", Holds: catalog.NoSQL, At: regional, Names: []string{"table_name"}, Doc: "keyspaces_table"},
}
