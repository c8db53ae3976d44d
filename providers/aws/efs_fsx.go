package aws

import "github.com/kokunai/kokunai/providers/catalog"

var efs = []catalog.Resource{
	{
		Type: "aws_efs_backup_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Of:   &catalog.Source{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}},
				If:   []catalog.Condition{{Path: "backup_policy.status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}}},
			},
		},
		Doc: "efs_backup_policy",
	},
	{
		Type:  "aws_efs_file_system",
		Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zone_name", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone_id", "availability_zone_name"},
		Doc:    "efs_file_system",
	},
	{
		Type: "aws_efs_replication_configuration",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_file_system_id", Types: []string{"aws_efs_file_system"}},
				Each: "destination",
				At: catalog.Where{
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Argument, Path: "availability_zone_name"},
					{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}},
					{From: catalog.Own},
				},
			},
		},
		Doc: "efs_replication_configuration",
	},
}

var fsx = []catalog.Resource{
	{Type: "aws_fsx_backup", Holds: catalog.Backup, At: regional, Doc: "fsx_backup"},
	{
		Type: "aws_fsx_data_repository_association",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_fsx_lustre_file_system", "aws_fsx_file_cache"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_repository_path", Types: buckets}},
				Note: "a linked repository receives what is exported, by itself or by a task",
			},
		},
		Doc: "fsx_data_repository_association",
	},
	{
		Type:  "aws_fsx_file_cache",
		Holds: catalog.Cache,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "data_repository_association",
				At:   catalog.Where{{From: catalog.Reference, Path: "data_repository_path", Types: buckets}},
				Note: "a linked repository receives what is exported, by itself or by a task",
			},
		},
		Doc: "fsx_file_cache",
	},
	{
		Type:  "aws_fsx_lustre_file_system",
		Holds: catalog.File,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "import_path", Present: true}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "export_path", Types: buckets},
					{From: catalog.Reference, Path: "import_path", Types: buckets, Note: "files are exported to the bucket that they were imported from", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_lustre_file_system"},
				},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_configuration", Present: true}, {Path: "log_configuration.level", Not: []string{"DISABLED"}, Default: "DISABLED"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "log_configuration.destination", Types: logDestinations},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "events without a destination go to a log group that the service makes",
				Doc:  "https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html",
			},
		},
		Doc: "fsx_lustre_file_system",
	},
	{Type: "aws_fsx_ontap_file_system", Holds: catalog.File, At: regional, Doc: "fsx_ontap_file_system"},
	{
		Type:  "aws_fsx_ontap_storage_virtual_machine",
		Holds: catalog.File,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "active_directory_configuration.self_managed_active_directory_configuration.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "fsx_ontap_storage_virtual_machine",
	},
	{Type: "aws_fsx_ontap_volume", Holds: catalog.File, At: regional, Doc: "fsx_ontap_volume"},
	{Type: "aws_fsx_openzfs_file_system", Holds: catalog.File, At: regional, Doc: "fsx_openzfs_file_system"},
	{Type: "aws_fsx_openzfs_snapshot", Holds: catalog.Backup, At: regional, Doc: "fsx_openzfs_snapshot"},
	{Type: "aws_fsx_openzfs_volume", Holds: catalog.File, At: regional, Doc: "fsx_openzfs_volume"},
	{
		Type:  "aws_fsx_windows_file_system",
		Holds: catalog.File,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_log_configuration.file_access_audit_log_level", Not: []string{"DISABLED"}, Default: "DISABLED"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "audit_log_configuration.audit_log_destination", Types: logDestinations},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "events without a destination go to a log group that the service makes",
				Doc:  "https://docs.aws.amazon.com/fsx/latest/APIReference/API_WindowsAuditLogCreateConfiguration.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_log_configuration.file_share_access_audit_log_level", Not: []string{"DISABLED"}, Default: "DISABLED"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "audit_log_configuration.audit_log_destination", Types: logDestinations},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "events without a destination go to a log group that the service makes",
				Doc:  "https://docs.aws.amazon.com/fsx/latest/APIReference/API_WindowsAuditLogCreateConfiguration.html",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "self_managed_active_directory.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "self_managed_active_directory.password_wo", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "fsx_windows_file_system",
	},
}

var storageGateway = []catalog.Resource{
	{
		Type:  "aws_storagegateway_cache",
		Holds: catalog.Cache,
		At:    catalog.Where{{From: catalog.Unstated, Note: "what waits or is at hand is on the disks of the host that the gateway runs on", Doc: "https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html"}},
		Doc:   "storagegateway_cache",
	},
	{Type: "aws_storagegateway_cached_iscsi_volume", Holds: catalog.Block, At: regional, Doc: "storagegateway_cached_iscsi_volume"},
	{
		Type:  "aws_storagegateway_file_system_association",
		Holds: catalog.File,
		At:    catalog.Where{{From: catalog.Reference, Path: "location_arn", Types: []string{"aws_fsx_windows_file_system"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "audit_destination_arn", Types: logDestinations}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "storagegateway_file_system_association",
	},
	{
		Type:  "aws_storagegateway_gateway",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "gateway_type", Is: []string{"VTL"}}},
				At:   regional,
				Note: "virtual tapes are kept in the gateway's region",
				Doc:  "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_ActivateGateway.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "smb_active_directory_settings.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "smb_guest_password", Present: true}},
				At:   regional,
				Note: "the service keeps the password that guests sign in with",
			},
		},
		Doc: "storagegateway_gateway",
	},
	{
		Type:  "aws_storagegateway_nfs_file_share",
		Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "bucket_region"},
			{From: catalog.Reference, Path: "location_arn", Types: buckets},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "audit_destination_arn", Types: logDestinations}},
			},
		},
		Doc: "storagegateway_nfs_file_share",
	},
	{
		Type:  "aws_storagegateway_smb_file_share",
		Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "bucket_region"},
			{From: catalog.Reference, Path: "location_arn", Types: buckets},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "audit_destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "audit_destination_arn", Types: logDestinations}},
			},
		},
		Doc: "storagegateway_smb_file_share",
	},
	{
		Type:  "aws_storagegateway_stored_iscsi_volume",
		Holds: catalog.Block,
		At:    catalog.Where{{From: catalog.Unstated, Note: "a stored volume is on the disks of the host that the gateway runs on", Doc: "https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				At:   regional,
				Note: "a stored volume is backed up as snapshots in the gateway's region",
				Doc:  "https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html",
			},
		},
		Doc: "storagegateway_stored_iscsi_volume",
	},
	{Type: "aws_storagegateway_tape_pool", Holds: catalog.Backup, At: regional, Doc: "storagegateway_tape_pool"},
	{
		Type:  "aws_storagegateway_upload_buffer",
		Holds: catalog.Cache,
		At:    catalog.Where{{From: catalog.Unstated, Note: "what waits or is at hand is on the disks of the host that the gateway runs on", Doc: "https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html"}},
		Doc:   "storagegateway_upload_buffer",
	},
	{
		Type:  "aws_storagegateway_working_storage",
		Holds: catalog.Cache,
		At:    catalog.Where{{From: catalog.Unstated, Note: "what waits or is at hand is on the disks of the host that the gateway runs on", Doc: "https://docs.aws.amazon.com/storagegateway/latest/vgw/StorageGatewayConcepts.html"}},
		Doc:   "storagegateway_working_storage",
	},
}
