package awscc

import "github.com/kokunai/kokunai/providers/catalog"

// An object is written through the endpoint of the region in use. What the aws
// provider has resources of their own for are attributes of the bucket here.
var s3 = []catalog.Resource{
	{
		Type:  "awscc_s3_bucket",
		Holds: catalog.Object,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.rules",
				If:   []catalog.Condition{{Path: "status", Not: []string{"Disabled"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "destination.bucket", Types: buckets},
					{From: catalog.Reference, Path: "destination.encryption_configuration.replica_kms_key_id", Types: keys, Note: "copies are encrypted with a key of the region that they are in", Doc: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.destination_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.destination_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "inventory_configurations",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination.bucket_arn", Types: buckets}},
				Note: "an inventory lists the names of objects, not what is in them",
			},
			{
				Role: catalog.RoleLog,
				Each: "analytics_configurations",
				If:   []catalog.Condition{{Path: "storage_class_analysis.data_export.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_class_analysis.data_export.destination.bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "metadata_table_configuration.s3_tables_destination.table_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "metadata_table_configuration.s3_tables_destination.table_bucket_arn", Types: tableBuckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "metadata_configuration", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the service keeps the tables in its own bucket of the same region",
			},
		},
		Names: []string{"bucket_name"},
		Doc:   "s3_bucket",
	},
	{
		Type:  "awscc_s3_storage_lens",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.is_enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.data_export.s3_bucket_destination.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_lens_configuration.data_export.s3_bucket_destination.arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.is_enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.is_enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.data_export.storage_lens_table_destination.is_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps the tables in its own bucket of the home region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.is_enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.expanded_prefixes_data_export.storage_lens_table_destination.is_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps the tables in its own bucket of the home region",
			},
		},
		Doc: "s3_storage_lens",
	},
	{
		Type:  "awscc_s3objectlambda_access_point",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "object_lambda_configuration.transformation_configurations.content_transformation.aws_lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "function_arn", Types: functions}},
				Note: "objects go through the function on their way to who asks for them",
			},
		},
		Doc: "s3objectlambda_access_point",
	},
}

var s3Express = []catalog.Resource{
	{
		Type:  "awscc_s3express_directory_bucket",
		Holds: catalog.Object,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location_name", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "inventory_configurations",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination.bucket_arn", Types: buckets}},
				Note: "an inventory lists the names of objects, not what is in them",
			},
		},
		Names:  []string{"bucket_name"},
		Within: []string{"availability_zone_name"},
		Doc:    "s3express_directory_bucket",
	},
}

var s3Files = []catalog.Resource{
	{
		Type:  "awscc_s3files_file_system",
		Holds: catalog.File,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
				Note: "what is changed in files is written back to the bucket",
				Doc:  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-synchronization.html",
			},
		},
		Doc: "s3files_file_system",
	},
}

var s3Outposts = []catalog.Resource{
	{
		Type:  "awscc_s3outposts_bucket",
		Holds: catalog.Object,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the bucket is on an Outpost, which stands at its owner"}},
		Names: []string{"bucket_name"},
		Doc:   "s3outposts_bucket",
	},
}

var s3Tables = []catalog.Resource{
	{
		Type:  "awscc_s3tables_namespace",
		Holds: catalog.Warehouse,
		At:    regional,
		Doc:   "s3tables_namespace",
	},
	{
		Type:  "awscc_s3tables_table",
		Holds: catalog.Warehouse,
		At:    regional,
		Names: []string{"table_name"},
		Doc:   "s3tables_table",
	},
	{
		Type:  "awscc_s3tables_table_bucket",
		Holds: catalog.Warehouse,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.rules.destinations",
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_table_bucket_arn", Types: tableBuckets}},
			},
		},
		Names: []string{"table_bucket_name"},
		Doc:   "s3tables_table_bucket",
	},
}

var s3Vectors = []catalog.Resource{
	{
		Type:  "awscc_s3vectors_index",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"index_name"},
		Doc:   "s3vectors_index",
	},
	{
		Type:  "awscc_s3vectors_vector_bucket",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"vector_bucket_name"},
		Doc:   "s3vectors_vector_bucket",
	},
}
