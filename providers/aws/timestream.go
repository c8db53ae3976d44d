package aws

import "github.com/kokunai/kokunai/providers/catalog"

var timestreamInfluxDB = []catalog.Resource{
	{
		Type:  "aws_timestreaminfluxdb_db_cluster",
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
		Doc: "timestreaminfluxdb_db_cluster",
	},
	{
		Type:  "aws_timestreaminfluxdb_db_instance",
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
		Doc:    "timestreaminfluxdb_db_instance",
	},
}

var timestreamQuery = []catalog.Resource{
	{
		// A query keeps nothing; it writes what it finds into a table.
		Type: "aws_timestreamquery_scheduled_query",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At: catalog.Where{
					{From: catalog.Reference, Path: "target_configuration.timestream_configuration.table_name", Types: []string{"aws_timestreamwrite_table"}},
					{From: catalog.Reference, Path: "target_configuration.timestream_configuration.database_name", Types: []string{"aws_timestreamwrite_database"}},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "error_report_configuration.s3_configuration.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_report_configuration.s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Doc: "timestreamquery_scheduled_query",
	},
}

var timestreamWrite = []catalog.Resource{
	{Type: "aws_timestreamwrite_database", Holds: catalog.NoSQL, At: regional, Names: []string{"database_name"}, Doc: "timestreamwrite_database"},
	{
		Type:  "aws_timestreamwrite_table",
		Holds: catalog.NoSQL,
		At:    regional,
		Names: []string{"table_name"},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "magnetic_store_write_properties.magnetic_store_rejected_data_location.s3_configuration.bucket_name", Present: true}, {Path: "magnetic_store_write_properties.enable_magnetic_store_writes", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "magnetic_store_write_properties.magnetic_store_rejected_data_location.s3_configuration.bucket_name", Types: buckets}},
			},
		},
		Doc: "timestreamwrite_table",
	},
}
