package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var efs = []catalog.Resource{
	{
		Type:  "awscc_efs_file_system",
		Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zone_name", Refines: true},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "backup_policy.status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Own}},
			},
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.destinations",
				At: catalog.Where{
					{From: catalog.Argument, Path: "region"},
					{From: catalog.Argument, Path: "availability_zone_name"},
					{From: catalog.Reference, Path: "file_system_id", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}},
					{From: catalog.Own},
				},
			},
		},
		Within: []string{"availability_zone_name"},
		Doc:    "efs_file_system",
	},
}

var fsx = []catalog.Resource{
	{
		Type: "awscc_fsx_data_repository_association",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_fsx_file_cache", "aws_fsx_lustre_file_system"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_repository_path", Types: buckets}},
				Note: "a linked repository receives what is exported, by itself or by a task",
			},
		},
		Doc: "fsx_data_repository_association",
	},
}

var storageGateway = []catalog.Resource{
	{
		Type:  "awscc_storagegateway_tape_pool",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"pool_name"},
		Doc:   "storagegateway_tape_pool",
	},
}

var backupGateway = []catalog.Resource{
	{
		Type:  "awscc_backupgateway_hypervisor",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_group_arn", Types: logGroups}},
			},
		},
		Doc: "backupgateway_hypervisor",
	},
}

// A plan chooses its stores by tag or by selection, so that a copy action stands
// for whatever it copies.
var backup = []catalog.Resource{
	{
		// The vault that a rule names is one of the plan's own region.
		Type:  "awscc_backup_backup_plan",
		Holds: catalog.Backup,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Each: "backup_plan.backup_plan_rule.copy_actions",
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_backup_vault_arn", Types: vaults}},
			},
			{
				Role: catalog.RoleBackup,
				Each: "backup_plan.backup_plan_rule",
				If:   []catalog.Condition{{Path: "target_logically_air_gapped_backup_vault_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_logically_air_gapped_backup_vault_arn", Types: vaults}},
			},
		},
		Doc: "backup_backup_plan",
	},
	{
		Type: "awscc_backup_backup_selection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "backup_plan_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "backup_plan_id", Types: backupPlans, Declared: true}},
			Note: "what is selected is backed up, and copied, to where the plan says",
		}},
		Doc: "backup_backup_selection",
	},
	{
		Type:  "awscc_backup_backup_vault",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"backup_vault_name"},
		Doc:   "backup_backup_vault",
	},
	{
		Type:  "awscc_backup_logically_air_gapped_backup_vault",
		Holds: catalog.Backup,
		At:    regional,
		Names: []string{"backup_vault_name"},
		Doc:   "backup_logically_air_gapped_backup_vault",
	},
	{
		Type:  "awscc_backup_report_plan",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "report_delivery_channel.s3_bucket_name", Types: buckets}},
		Names: []string{"report_plan_name"},
		Doc:   "backup_report_plan",
	},
}

// A policy of backups is a plan for accounts, with the vaults that copies go to.
var backupPolicies = []catalog.Resource{
	{
		Type:  "awscc_organizations_policy",
		Holds: catalog.Backup,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "type", Is: []string{"BACKUP_POLICY"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the vaults, and the regions of copies, stand inside the policy"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "type", Is: []string{"GUARDDUTY_POLICY", "INSPECTOR_POLICY", "SECURITYHUB_POLICY"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the regions in which accounts have the service switched on stand inside the policy", Doc: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub_syntax.html"}},
			},
		},
		Doc: "organizations_policy",
	},
}

var ecr = []catalog.Resource{
	{
		Type:  "awscc_ecr_pull_through_cache_rule",
		Holds: catalog.Image,
		Role:  catalog.RoleCache,
		At:    regional,
		Doc:   "ecr_pull_through_cache_rule",
	},
	{
		Type:  "awscc_ecr_replication_configuration",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.rules.destinations",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
				Note: "one configuration copies every repository of the registry that its rules match",
			},
		},
		Doc: "ecr_replication_configuration",
	},
	{
		Type:  "awscc_ecr_repository",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"repository_name"},
		Doc:   "ecr_repository",
	},
}

var ecrPublic = []catalog.Resource{
	{
		Type:  "awscc_ecr_public_repository",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "public repositories are made in us-east-1 alone", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecrpublic_repository"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				At:   catalog.Where{{From: catalog.Unbound, Note: "layers of public images are served through CloudFront, whose edges are world-wide", Doc: "https://aws.amazon.com/blogs/aws/amazon-ecr-public-a-new-public-container-registry/"}},
			},
		},
		Names: []string{"repository_name"},
		Doc:   "ecr_public_repository",
	},
}

// A location is where its store is, so that a task goes where its destination is.
var dataSync = []catalog.Resource{
	{
		Type: "awscc_datasync_location_azure_blob",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "azure_blob_sas_configuration.azure_blob_sas_token", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_azure_blob",
	},
	{
		Type: "awscc_datasync_location_efs",
		At:   catalog.Where{{From: catalog.Reference, Path: "efs_filesystem_arn", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}}},
		Doc:  "datasync_location_efs",
	},
	{
		Type: "awscc_datasync_location_fsx_lustre",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_lustre_file_system"}}},
		Doc:  "datasync_location_fsx_lustre",
	},
	{
		Type: "awscc_datasync_location_fsx_ontap",
		At:   catalog.Where{{From: catalog.Reference, Path: "storage_virtual_machine_arn", Types: []string{"aws_fsx_ontap_storage_virtual_machine"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "protocol.smb.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_fsx_ontap",
	},
	{
		Type: "awscc_datasync_location_fsx_open_zfs",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_openzfs_file_system"}}},
		Doc:  "datasync_location_fsx_open_zfs",
	},
	{
		Type: "awscc_datasync_location_fsx_windows",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_windows_file_system"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_fsx_windows",
	},
	{
		Type: "awscc_datasync_location_hdfs",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_keytab", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_hdfs",
	},
	{
		Type: "awscc_datasync_location_nfs",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Doc:  "datasync_location_nfs",
	},
	{
		Type: "awscc_datasync_location_object_storage",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "secret_key", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_object_storage",
	},
	{
		Type: "awscc_datasync_location_s3",
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "s3_storage_class", Is: []string{"OUTPOSTS"}}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Reference, Path: "s3_bucket_arn", Types: buckets},
		},
		Doc: "datasync_location_s3",
	},
	{
		Type: "awscc_datasync_location_smb",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_keytab", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_smb",
	},
	{
		Type:  "awscc_datasync_storage_system",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "server_credentials.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
		},
		Doc: "datasync_storage_system",
	},
	{
		Type:  "awscc_datasync_task",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_location_arn", Types: dataSyncLocations}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_log_group_arn", Present: true}, {Path: "options.log_level", Not: []string{"OFF"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_report_config.destination.s3.s3_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_report_config.destination.s3.s3_bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "task_mode", Is: []string{"ENHANCED"}},
					{Path: "cloudwatch_log_group_arn", Absent: true},
					{Path: "options.log_level", Not: []string{"OFF"}},
				},
				At:   regional,
				Note: "a task in enhanced mode logs to a group that the service makes, unless it names one",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html",
			},
		},
		Doc: "datasync_task",
	},
}

// copiesNothing are the conditions of a workflow that labels, deletes or calls, but copies nothing.
var copiesNothing = []catalog.Condition{
	{Path: "steps.copy_step_details", Absent: true},
	{Path: "steps.decrypt_step_details", Absent: true},
	{Path: "on_exception_steps.copy_step_details", Absent: true},
	{Path: "on_exception_steps.decrypt_step_details", Absent: true},
}

var transferFamily = []catalog.Resource{
	{
		Type:  "awscc_transfer_certificate",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "private_key", Present: true}},
				At:   regional,
				Note: "a certificate of the server itself brings its private key",
			},
		},
		Doc: "transfer_certificate",
	},
	{
		Type:  "awscc_transfer_connector",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "files go to the partner that the connector names"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_role", Present: true}},
				At:   regional,
				Note: "a role to log with switches on the log, which the service makes itself",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html",
			},
		},
		Doc: "transfer_connector",
	},
	{
		Type:  "awscc_transfer_server",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "structured_log_destinations", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "structured_log_destinations", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_role", Present: true}, {Path: "structured_log_destinations", Absent: true}},
				At:   regional,
				Note: "a role to log with switches on the log, which the service makes itself",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "workflow_details.on_upload.workflow_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workflow_details.on_upload.workflow_id", Types: transferFlows}},
				Note: "the workflow says where files that were uploaded are copied to",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "workflow_details.on_partial_upload.workflow_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workflow_details.on_partial_upload.workflow_id", Types: transferFlows}},
				Note: "the workflow says where files that were uploaded are copied to",
			},
		},
		Doc: "transfer_server",
	},
	{
		Type: "awscc_transfer_workflow",
		// A server that names the workflow asks here.
		At: catalog.Where{
			{From: catalog.Reference, Path: "steps.copy_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "steps.decrypt_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}},
			{From: catalog.Reference, Path: "steps.decrypt_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "on_exception_steps.copy_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "on_exception_steps.decrypt_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}},
			{From: catalog.Reference, Path: "on_exception_steps.decrypt_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.ProviderConfig, If: copiesNothing},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "steps.copy_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "steps.decrypt_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "steps.decrypt_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.copy_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.decrypt_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"awscc_efs_file_system", "aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.decrypt_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
		},
		Names: []string{"workflow_id"},
		Doc:   "transfer_workflow",
	},
	{
		Type:  "awscc_transfer_agreement",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "base_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "base_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_directories.failed_files_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_directories.failed_files_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_directories.mdn_files_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_directories.mdn_files_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_directories.payload_files_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_directories.payload_files_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_directories.status_files_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_directories.status_files_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_directories.temporary_files_directory", Present: true}, {Path: "status", Not: []string{"INACTIVE"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_directories.temporary_files_directory", Types: buckets}},
				Note: "files of the partner, and what was answered, are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
		},
		Doc: "transfer_agreement",
	},
}

var dms = []catalog.Resource{
	// A wallet has the client's private key beside certificates.
	{
		Type:  "awscc_dms_certificate",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "certificate_wallet", Present: true}},
				At:   regional,
			},
		},
		Doc: "dms_certificate",
	},
	{
		Type: "awscc_dms_endpoint",
		At: catalog.Where{
			{From: catalog.Reference, Path: "kinesis_settings.stream_arn", Types: streams},
			{From: catalog.Reference, Path: "elasticsearch_settings.endpoint_uri", Types: searchDomains},
			{From: catalog.Reference, Path: "s3_settings.bucket_name", Types: buckets},
			{From: catalog.Reference, Path: "kafka_settings.broker", Types: kafkaClusters},
			{From: catalog.Reference, Path: "redis_settings.server_name", Types: migrationCaches},
			{From: catalog.Reference, Path: "server_name", Types: migrationServers},
			{From: catalog.Unstated, Note: "an endpoint names its database by server name"},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "endpoint_type", Not: []string{"source"}}, {Path: "s3_settings.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_settings.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "endpoint_type", Not: []string{"source"}}, {Path: "neptune_settings.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "neptune_settings.s3_bucket_name", Types: buckets}},
				Note: "records pass through a bucket on their way into the graph",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "endpoint_type", Not: []string{"source"}}, {Path: "redshift_settings.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redshift_settings.bucket_name", Types: buckets}},
				Note: "rows pass through a bucket on their way into the warehouse",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "gcp_my_sql_settings.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kafka_settings.sasl_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kafka_settings.ssl_client_key_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "microsoft_sql_server_settings.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "mongo_db_settings.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "oracle_settings.asm_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "oracle_settings.security_db_encryption", Present: true}},
				At:   regional,
				Note: "the service keeps what it decrypts the logs of the source with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redis_settings.auth_password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"endpoint_identifier"},
		Doc:   "dms_endpoint",
	},
	{
		Type:  "awscc_dms_replication_config",
		Holds: catalog.Relational,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "target_endpoint_arn", Types: migrationEndpoints}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				At: catalog.Where{
					{From: catalog.Argument, Path: "compute_config.availability_zone", Refines: true},
					{From: catalog.ProviderConfig},
				},
				Note: "changes wait where they are replicated until they are written",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_settings@Logging.EnableLogging", Is: []string{"true"}}},
				At:   regional,
				Note: "the settings switch on the log of the task, in CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_settings@TTSettings.EnableTT", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "replication_settings@TTSettings.TTS3Settings.BucketName", Types: buckets}},
				Note: "the settings have the changes of records written to a bucket",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.TimeTravel.html",
			},
		},
		Names: []string{"replication_config_identifier"},
		Doc:   "dms_replication_config",
	},
}

var appFlow = []catalog.Resource{
	{
		Type:  "awscc_appflow_connector_profile",
		Holds: catalog.Secret,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "connector_profile_config.connector_profile_properties.redshift.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connector_profile_config.connector_profile_properties.redshift.bucket_name", Types: buckets}},
				Note: "rows pass through a bucket on their way into the warehouse",
				Doc:  "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_RedshiftConnectorProfileProperties.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "connector_profile_config.connector_profile_properties.snowflake.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connector_profile_config.connector_profile_properties.snowflake.bucket_name", Types: buckets}},
				Note: "rows pass through a bucket on their way into the warehouse",
				Doc:  "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SnowflakeConnectorProfileProperties.html",
			},
		},
		Names: []string{"connector_profile_name"},
		Doc:   "appflow_connector_profile",
	},
	{
		Type:  "awscc_appflow_flow",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.s3",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list",
				If:   []catalog.Condition{{Path: "connector_type", Not: []string{"S3", "Redshift", "EventBridge", "LookoutMetrics", "CustomerProfiles", "Upsolver"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "records go to the account of a SaaS vendor"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.redshift",
				At:   catalog.Where{{From: catalog.Reference, Path: "intermediate_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.snowflake",
				At:   catalog.Where{{From: catalog.Reference, Path: "intermediate_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list",
				If:   []catalog.Condition{{Path: "connector_type", Is: []string{"Redshift"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the profile of the connector names the cluster"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.upsolver",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.custom_connector.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.event_bridge.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.marketo.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.redshift.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.salesforce.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.sapo_data.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.snowflake.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.zendesk.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config_list.destination_connector_properties.sapo_data.success_response_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_flow_config_list.connector_type", Is: []string{"CustomerProfiles", "EventBridge", "LookoutMetrics"}}},
				At:   regional,
				Note: "records go to another service of the same region",
			},
		},
		Names: []string{"flow_name"},
		Doc:   "appflow_flow",
	},
}

var dataPipeline = []catalog.Resource{
	{
		Type:  "awscc_datapipeline_pipeline",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the stores stand inside the pipeline objects"}},
		Doc:   "datapipeline_pipeline",
	},
}

var deadline = []catalog.Resource{
	{
		Type:  "awscc_deadline_queue",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "job_attachment_settings.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "job_attachment_settings.s3_bucket_name", Types: buckets}},
			},
		},
		Doc: "deadline_queue",
	},
}

var b2bi = []catalog.Resource{
	{
		Type:  "awscc_b2bi_capability",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "configuration.edi.output_location.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration.edi.output_location.bucket_name", Types: buckets}},
			},
		},
		Doc: "b2bi_capability",
	},
}

var entityResolution = []catalog.Resource{
	{
		Type:  "awscc_entityresolution_id_mapping_workflow",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "output_source_config",
				If:   []catalog.Condition{{Path: "output_s3_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_s3_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "id_mapping_techniques.provider_properties.intermediate_source_configuration.intermediate_s3_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "id_mapping_techniques.provider_properties.intermediate_source_configuration.intermediate_s3_path", Types: buckets}},
				Note: "records pass through a bucket on their way to another vendor",
			},
		},
		Names: []string{"workflow_name"},
		Doc:   "entityresolution_id_mapping_workflow",
	},
	{
		Type:  "awscc_entityresolution_matching_workflow",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "output_source_config",
				If:   []catalog.Condition{{Path: "output_s3_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_s3_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "output_source_config.customer_profiles_integration_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_arn", Types: []string{"awscc_customerprofiles_domain", "aws_customerprofiles_domain"}}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "resolution_techniques.provider_properties.intermediate_source_configuration.intermediate_s3_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "resolution_techniques.provider_properties.intermediate_source_configuration.intermediate_s3_path", Types: buckets}},
				Note: "records pass through a bucket on their way to another vendor",
			},
		},
		Names: []string{"workflow_name"},
		Doc:   "entityresolution_matching_workflow",
	},
}
