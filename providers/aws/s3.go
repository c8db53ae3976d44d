package aws

import "github.com/kokunai/kokunai/providers/catalog"

// An object is written through the endpoint of the region in use, and S3 refuses
// it for a bucket of another region, whoever declares that bucket.
var s3 = []catalog.Resource{
	{
		Type: "aws_s3_access_point",
		At: catalog.Where{
			{From: catalog.Reference, Path: "bucket", Types: []string{"aws_s3_directory_bucket", "aws_s3control_bucket"}, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Doc: "s3_access_point",
	},
	{
		Type:  "aws_s3_bucket",
		Holds: catalog.Object,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.rules",
				If:   []catalog.Condition{{Path: "status", Not: []string{"Disabled"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "destination.bucket", Types: buckets},
					{From: catalog.Reference, Path: "destination.replica_kms_key_id", Types: keys, Note: "copies are encrypted with a key of the region that they are in", Doc: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging.target_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging.target_bucket", Types: buckets}},
			},
		},
		Names:    []string{"bucket"},
		Location: []string{"region", "bucket_region"},
		Doc:      "s3_bucket",
	},
	{
		Type: "aws_s3_bucket_analytics_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "bucket", Types: buckets},
				If:   []catalog.Condition{{Path: "storage_class_analysis", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn", Types: buckets}},
			},
		},
		Doc: "s3_bucket_analytics_configuration",
	},
	{
		Type: "aws_s3_bucket_inventory",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "bucket", Types: buckets},
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination.bucket.bucket_arn", Types: buckets}},
				Note: "an inventory lists the names of objects, not what is in them",
			},
		},
		Doc: "s3_bucket_inventory",
	},
	{
		Type: "aws_s3_bucket_logging",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "bucket", Types: buckets},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_bucket", Types: buckets}},
			},
		},
		Doc: "s3_bucket_logging",
	},
	{
		Type: "aws_s3_bucket_metadata_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "bucket", Types: buckets},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
		},
		Doc: "s3_bucket_metadata_configuration",
	},
	{Type: "aws_s3_bucket_object", Holds: catalog.Object, At: inBucket, Doc: "s3_bucket_object"},
	{
		Type: "aws_s3_bucket_replication_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "bucket", Types: buckets},
				Each: "rule",
				If:   []catalog.Condition{{Path: "status", Not: []string{"Disabled"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "destination.bucket", Types: buckets},
					{From: catalog.Reference, Path: "destination.encryption_configuration.replica_kms_key_id", Types: keys, Note: "copies are encrypted with a key of the region that they are in", Doc: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"},
				},
			},
		},
		Doc: "s3_bucket_replication_configuration",
	},
	{
		Type:  "aws_s3_directory_bucket",
		Holds: catalog.Object,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location.name", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"bucket"},
		Doc:   "s3_directory_bucket",
	},
	{
		Type:  "aws_s3_object",
		Holds: catalog.Object,
		At:    inBucket,
		Doc:   "s3_object",
	},
	{
		Type:  "aws_s3_object_copy",
		Holds: catalog.Object,
		At:    inBucket,
		Doc:   "s3_object_copy",
	},
}

// inBucket is where an object is: an access point may lead to an Outpost, to a
// Local Zone, or to whichever of several buckets is nearest.
var inBucket = catalog.Where{
	{From: catalog.Reference, Path: "bucket", Types: []string{"aws_s3_access_point", "aws_s3_directory_bucket", "aws_s3control_multi_region_access_point"}, Refines: true},
	{From: catalog.Unstated, If: []catalog.Condition{{Path: "bucket", Begins: []string{"arn:aws:s3::"}, Known: true}}, Note: "an access point of several regions writes into the nearest of its buckets"},
	{From: catalog.Unstated, If: []catalog.Condition{{Path: "bucket", Begins: []string{"arn:aws:s3-outposts:"}, Known: true}}, Note: "an access point of an Outpost writes there"},
	{From: catalog.Argument, Path: "region"},
	{From: catalog.ProviderConfig},
}

var s3Control = []catalog.Resource{
	{
		Type:  "aws_s3control_bucket",
		Holds: catalog.Object,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the bucket is on an Outpost, which stands at its owner"}},
		Names: []string{"bucket"},
		Doc:   "s3control_bucket",
	},
	{
		Type:  "aws_s3control_storage_lens_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.data_export.s3_bucket_destination.arn", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "storage_lens_configuration.data_export.s3_bucket_destination.arn", Types: buckets},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "the bucket must be in the configuration's home region",
				Doc:  "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_StorageLensDataExport.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.data_export.storage_lens_table_destination.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "AWS keeps the tables of metrics in the configuration's home region",
				Doc:  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-lens-s3-tables-export.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.arn", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "storage_lens_configuration.expanded_prefixes_data_export.s3_bucket_destination.arn", Types: buckets},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "the bucket must be in the configuration's home region",
				Doc:  "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_StorageLensDataExport.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "storage_lens_configuration.enabled", Not: []string{"false"}}, {Path: "storage_lens_configuration.expanded_prefixes_data_export.storage_lens_table_destination.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "AWS keeps the tables of metrics in the configuration's home region",
				Doc:  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-lens-s3-tables-export.html",
			},
		},
		Doc: "s3control_storage_lens_configuration",
	},
	{
		Type: "aws_s3control_multi_region_access_point",
		At:   catalog.Where{{From: catalog.Reference, Path: "details.region.bucket", Types: buckets}},
		Doc:  "s3control_multi_region_access_point",
	},
	{
		Type:  "aws_s3control_object_lambda_access_point",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "configuration.transformation_configuration.content_transformation.aws_lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "function_arn", Types: functions}},
				Note: "objects go through the function on their way to who asks for them",
			},
		},
		Doc: "s3control_object_lambda_access_point",
	},
}

var s3Files = []catalog.Resource{
	{
		Type:  "aws_s3files_file_system",
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

var s3Tables = []catalog.Resource{
	{Type: "aws_s3tables_namespace", Holds: catalog.Warehouse, At: regional, Doc: "s3tables_namespace"},
	{Type: "aws_s3tables_table", Holds: catalog.Warehouse, At: regional, Doc: "s3tables_table"},
	{Type: "aws_s3tables_table_bucket", Holds: catalog.Warehouse, At: regional, Doc: "s3tables_table_bucket"},
	{
		Type: "aws_s3tables_table_bucket_replication",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "table_bucket_arn", Types: []string{"aws_s3tables_table_bucket"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "rule.destination.destination_table_bucket_arn", Types: []string{"aws_s3tables_table_bucket"}}},
			},
		},
		Doc: "s3tables_table_bucket_replication",
	},
	{
		Type: "aws_s3tables_table_replication",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "table_arn", Types: []string{"aws_s3tables_table"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "rule.destination.destination_table_bucket_arn", Types: []string{"aws_s3tables_table_bucket"}}},
			},
		},
		Doc: "s3tables_table_replication",
	},
}

var s3Vectors = []catalog.Resource{
	{Type: "aws_s3vectors_index", Holds: catalog.ML, At: regional, Names: []string{"index_name"}, Doc: "s3vectors_index"},
	{Type: "aws_s3vectors_vector_bucket", Holds: catalog.ML, At: regional, Names: []string{"vector_bucket_name"}, Doc: "s3vectors_vector_bucket"},
}

var glacier = []catalog.Resource{
	{Type: "aws_glacier_vault", Holds: catalog.Object, At: regional, Doc: "glacier_vault"},
}
