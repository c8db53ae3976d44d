package aws

import "github.com/kokunai/kokunai/providers/catalog"

var appStream = []catalog.Resource{
	{Type: "aws_appstream_directory_config", Holds: catalog.Secret, At: regional, Names: []string{"directory_name"}, Doc: "appstream_directory_config"},
	{Type: "aws_appstream_image_builder", Holds: catalog.Block, At: regional, Doc: "appstream_image_builder"},
	{
		Type:  "aws_appstream_stack",
		Holds: catalog.Object,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_connectors.connector_type", Is: []string{"HOMEFOLDERS"}}},
				At:   regional,
				Note: "users' home folders are kept in a bucket of the same region",
				Doc:  "https://docs.aws.amazon.com/appstream2/latest/developerguide/home-folders-admin.html",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "application_settings.enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "users' settings are kept in a bucket of the same region",
				Doc:  "https://docs.aws.amazon.com/appstream2/latest/APIReference/API_ApplicationSettingsResponse.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_connectors",
				If:   []catalog.Condition{{Path: "connector_type", Not: []string{"HOMEFOLDERS"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "users' files are in Google Drive or OneDrive"}},
			},
		},
		Doc: "appstream_stack",
	},
	{Type: "aws_appstream_user", Holds: catalog.Other, At: regional, Doc: "appstream_user"},
}

var workLink = []catalog.Resource{
	{
		Type:  "aws_worklink_fleet",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_stream_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "audit_stream_arn", Types: streams}},
				Note: "the stream is told what people visit",
			},
		},
		Before: "6.0.0",
	},
}

var workSpaces = []catalog.Resource{
	{
		Type:  "aws_workspaces_pool",
		Holds: catalog.Object,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "application_settings.status", Is: []string{"ENABLED"}}},
				At:   regional,
				Note: "settings of users are kept in a bucket that the service makes",
			},
		},
		Doc: "workspaces_pool",
	},
	{Type: "aws_workspaces_workspace", Holds: catalog.Block, At: regional, Doc: "workspaces_workspace"},
}

var workSpacesWeb = []catalog.Resource{
	{
		Type:  "aws_workspacesweb_identity_provider",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "identity_provider_details.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "identity_provider_details.private_key", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "workspacesweb_identity_provider",
	},
	{
		Type:  "aws_workspacesweb_session_logger",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "log_configuration.s3.bucket", Types: buckets}},
		Doc:   "workspacesweb_session_logger",
	},
	{
		Type:  "aws_workspacesweb_user_access_logging_settings",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "kinesis_stream_arn", Types: streams}},
		Doc:   "workspacesweb_user_access_logging_settings",
	},
}
