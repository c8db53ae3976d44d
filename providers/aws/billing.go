package aws

import "github.com/kokunai/kokunai/providers/catalog"

var bcmDataExports = []catalog.Resource{
	{
		Type:  "aws_bcmdataexports_export",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "export.destination_configurations.s3_destination.s3_region"}},
		Doc:   "bcmdataexports_export",
	},
}

var cur = []catalog.Resource{
	{
		Type:  "aws_cur_report_definition",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Argument, Path: "s3_region"}},
		Doc:   "cur_report_definition",
	},
}
