package aws

import "github.com/kokunai/kokunai/providers/catalog"

var redshift = []catalog.Resource{
	{
		Type:  "aws_redshift_cluster",
		Holds: catalog.Warehouse,
		At:    zoned,
		Copies: []catalog.Copy{
			{
				Role:   catalog.RoleBackup,
				Each:   "snapshot_copy",
				At:     catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
				Before: "6.0.0",
			},
			{
				Role:   catalog.RoleLog,
				Each:   "logging",
				If:     []catalog.Condition{{Path: "enable", Not: []string{"false"}}, {Path: "bucket_name", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
				Before: "6.0.0",
			},
			{
				Role:   catalog.RoleLog,
				Each:   "logging",
				If:     []catalog.Condition{{Path: "enable", Not: []string{"false"}}, {Path: "log_destination_type", Is: []string{"cloudwatch"}}},
				At:     catalog.Where{{From: catalog.Own}},
				Before: "6.0.0",
				Note:   "logs are exported to CloudWatch Logs of the same region",
			},
		},
		Names:  []string{"cluster_identifier"},
		Within: []string{"availability_zone"},
		Doc:    "redshift_cluster",
	},
	{Type: "aws_redshift_cluster_snapshot", Holds: catalog.Backup, At: regional, Names: []string{"snapshot_identifier"}, Doc: "redshift_cluster_snapshot"},
	{
		Type:  "aws_redshift_data_share_authorization",
		Holds: catalog.Warehouse,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "where the consumer of the share is, the consumer decides"}},
		Doc:   "redshift_data_share_authorization",
	},
	{
		Type:  "aws_redshift_data_share_consumer_association",
		Holds: catalog.Warehouse,
		Role:  catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Unbound, If: []catalog.Condition{{Path: "associate_entire_account", Is: []string{"true"}}}, Note: "the share is open to the account in every region", Doc: "https://docs.aws.amazon.com/redshift/latest/dg/writes-associating.html"},
			{From: catalog.Argument, Path: "consumer_region"},
			{From: catalog.Reference, Path: "consumer_arn", Types: warehouses},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "redshift_data_share_consumer_association",
	},
	{
		Type: "aws_redshift_integration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_arn", Types: []string{"aws_dynamodb_table", "aws_s3_bucket"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_arn", Types: warehouses}},
			},
		},
		Doc: "redshift_integration",
	},
	{
		Type: "aws_redshift_logging",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_identifier", Types: []string{"aws_redshift_cluster"}},
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_identifier", Types: []string{"aws_redshift_cluster"}},
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"cloudwatch"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cluster_identifier", Types: []string{"aws_redshift_cluster"}}},
			},
		},
		Doc: "redshift_logging",
	},
	{
		Type: "aws_redshift_snapshot_copy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cluster_identifier", Types: []string{"aws_redshift_cluster"}},
				At:   catalog.Where{{From: catalog.Argument, Path: "destination_region"}},
			},
		},
		Doc: "redshift_snapshot_copy",
	},
	{Type: "aws_redshift_hsm_configuration", Holds: catalog.Secret, At: regional, Doc: "redshift_hsm_configuration"},
}

var redshiftServerless = []catalog.Resource{
	{
		Type:  "aws_redshiftserverless_namespace",
		Holds: catalog.Warehouse,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_exports", Present: true}},
				At:   regional,
				Note: "logs are exported to CloudWatch Logs of the same region",
			},
		},
		Names: []string{"namespace_name"},
		Doc:   "redshiftserverless_namespace",
	},
	{Type: "aws_redshiftserverless_workgroup", At: regional, Names: []string{"workgroup_name"}, Doc: "redshiftserverless_workgroup"},
	{Type: "aws_redshiftserverless_snapshot", Holds: catalog.Backup, At: regional, Names: []string{"snapshot_name"}, Doc: "redshiftserverless_snapshot"},
}

var quickSight = []catalog.Resource{
	{
		Type:  "aws_quicksight_account_subscription",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "edition", Is: []string{"ENTERPRISE_AND_Q"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what the edition's models are asked is spread over the regions of their area", Doc: "https://docs.aws.amazon.com/quicksight/latest/user/q-cross-region-inferencing.html"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "edition", Not: []string{"ENTERPRISE_AND_Q"}}, {Path: "admin_pro_group", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what a user of the service's models asks is spread over the regions of their area", Doc: "https://docs.aws.amazon.com/quicksight/latest/user/q-cross-region-inferencing.html"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "edition", Not: []string{"ENTERPRISE_AND_Q"}}, {Path: "author_pro_group", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what a user of the service's models asks is spread over the regions of their area", Doc: "https://docs.aws.amazon.com/quicksight/latest/user/q-cross-region-inferencing.html"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "edition", Not: []string{"ENTERPRISE_AND_Q"}}, {Path: "reader_pro_group", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what a user of the service's models asks is spread over the regions of their area", Doc: "https://docs.aws.amazon.com/quicksight/latest/user/q-cross-region-inferencing.html"}},
			},
		},
		Doc: "quicksight_account_subscription",
	},
	{
		Type:  "aws_quicksight_data_set",
		Holds: catalog.Warehouse,
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "import_mode", Is: []string{"SPICE"}}},
			At:   regional,
		}},
		Doc: "quicksight_data_set",
	},
	{Type: "aws_quicksight_ingestion", Holds: catalog.Warehouse, At: regional, Doc: "quicksight_ingestion"},
	{
		Type:  "aws_quicksight_data_source",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.credential_pair", Present: true}},
				At:   regional,
				Note: "the connection keeps the password that it is given",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.copy_source_arn", Present: true}},
				At:   regional,
				Note: "the connection copies the password of another",
			},
		},
		Doc: "quicksight_data_source",
	},
	{
		Type:  "aws_quicksight_user",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "user_role", Is: []string{"ADMIN_PRO", "AUTHOR_PRO", "READER_PRO"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what a user of the service's models asks is spread over the regions of their area", Doc: "https://docs.aws.amazon.com/quicksight/latest/user/q-cross-region-inferencing.html"}},
			},
		},
		Doc: "quicksight_user",
	},
}

var finSpace = []catalog.Resource{
	{Type: "aws_finspace_kx_cluster", Holds: catalog.Block, At: regional, Within: []string{"availability_zone_id"}, Doc: "finspace_kx_cluster"},
	{Type: "aws_finspace_kx_database", Holds: catalog.Warehouse, At: regional, Doc: "finspace_kx_database"},
	{Type: "aws_finspace_kx_dataview", Holds: catalog.Warehouse, At: regional, Within: []string{"availability_zone_id"}, Doc: "finspace_kx_dataview"},
	{Type: "aws_finspace_kx_environment", Holds: catalog.Warehouse, At: regional, Within: []string{"availability_zones"}, Doc: "finspace_kx_environment"},
	{Type: "aws_finspace_kx_volume", Holds: catalog.File, At: regional, Within: []string{"availability_zones"}, Doc: "finspace_kx_volume"},
}
