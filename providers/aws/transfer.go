package aws

import "github.com/kokunai/kokunai/providers/catalog"

// A location is where its store is, so that a task goes where its destination is.
var dataSync = []catalog.Resource{
	{
		Type: "aws_datasync_location_azure_blob",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "sas_configuration.token", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_azure_blob",
	},
	{
		Type: "aws_datasync_location_efs",
		At:   catalog.Where{{From: catalog.Reference, Path: "efs_file_system_arn", Types: []string{"aws_efs_file_system"}}},
		Doc:  "datasync_location_efs",
	},
	{
		Type: "aws_datasync_location_fsx_lustre_file_system",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_lustre_file_system"}}},
		Doc:  "datasync_location_fsx_lustre_file_system",
	},
	{
		Type: "aws_datasync_location_fsx_ontap_file_system",
		At:   catalog.Where{{From: catalog.Reference, Path: "storage_virtual_machine_arn", Types: []string{"aws_fsx_ontap_storage_virtual_machine"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "protocol.smb.password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_fsx_ontap_file_system",
	},
	{
		Type: "aws_datasync_location_fsx_openzfs_file_system",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_openzfs_file_system"}}},
		Doc:  "datasync_location_fsx_openzfs_file_system",
	},
	{
		Type: "aws_datasync_location_fsx_windows_file_system",
		At:   catalog.Where{{From: catalog.Reference, Path: "fsx_filesystem_arn", Types: []string{"aws_fsx_windows_file_system"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_fsx_windows_file_system",
	},
	{
		Type: "aws_datasync_location_hdfs",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_keytab", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "kerberos_keytab_base64", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_hdfs",
	},
	{
		Type: "aws_datasync_location_nfs",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Doc:  "datasync_location_nfs",
	},
	{
		Type: "aws_datasync_location_object_storage",
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
		Type: "aws_datasync_location_s3",
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "agent_arns", Present: true}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "s3_storage_class", Is: []string{"OUTPOSTS"}}}, Note: "an Outpost stands at its owner"},
			{From: catalog.Reference, Path: "s3_bucket_arn", Types: buckets},
		},
		Doc: "datasync_location_s3",
	},
	{
		Type: "aws_datasync_location_smb",
		At:   catalog.Where{{From: catalog.Unstated, Note: "the location is a server known by its name alone"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "datasync_location_smb",
	},
	{
		Type:  "aws_datasync_task",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_location_arn", Types: dataSyncLocations}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cloudwatch_log_group_arn", Present: true}, {Path: "options.log_level", Not: []string{"OFF"}, Default: "OFF"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "task_mode", Is: []string{"ENHANCED"}},
					{Path: "cloudwatch_log_group_arn", Present: true},
					{Path: "options", Absent: true},
				},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
				Note: "a task in enhanced mode logs to a group that the service makes, unless it names one",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "task_report_config.s3_destination.s3_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "task_report_config.s3_destination.s3_bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "task_mode", Is: []string{"ENHANCED"}},
					{Path: "cloudwatch_log_group_arn", Absent: true},
					{Path: "options.log_level", Is: []string{"BASIC", "TRANSFER"}},
				},
				At:   regional,
				Note: "a task in enhanced mode logs to a group that the service makes, unless it names one",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html",
			},
			{
				Role: catalog.RoleLog,
				If: []catalog.Condition{
					{Path: "task_mode", Is: []string{"ENHANCED"}},
					{Path: "cloudwatch_log_group_arn", Absent: true},
					{Path: "options", Absent: true},
				},
				At:   regional,
				Note: "a task in enhanced mode logs to a group that the service makes, unless it names one",
				Doc:  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html",
			},
		},
		Doc: "datasync_task",
	},
}

var dms = []catalog.Resource{
	// A wallet has the client's private key beside certificates.
	{
		Type:  "aws_dms_certificate",
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
		Type: "aws_dms_endpoint",
		At: catalog.Where{
			{From: catalog.Reference, Path: "kinesis_settings.stream_arn", Types: streams},
			{From: catalog.Reference, Path: "elasticsearch_settings.endpoint_uri", Types: searchDomains},
			{From: catalog.Reference, Path: "s3_settings.bucket_name", Types: buckets, Before: "6.0.0"},
			{From: catalog.Reference, Path: "kafka_settings.broker", Types: kafkaClusters},
			{From: catalog.Reference, Path: "redis_settings.server_name", Types: migrationCaches},
			{From: catalog.Reference, Path: "server_name", Types: migrationServers},
			{From: catalog.Unstated, Note: "an endpoint names its database by server name"},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If: []catalog.Condition{
					{Path: "endpoint_type", Not: []string{"source"}},
					{Path: "redshift_settings.bucket_name", Present: true},
				},
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
				Role:   catalog.RoleExport,
				If:     []catalog.Condition{{Path: "endpoint_type", Not: []string{"source"}}, {Path: "s3_settings.bucket_name", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "s3_settings.bucket_name", Types: buckets}},
				Before: "6.0.0",
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
		Doc: "dms_endpoint",
	},
	{
		Type:  "aws_dms_replication_config",
		Holds: catalog.Relational,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "start_replication", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_endpoint_arn", Types: migrationEndpoints}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "start_replication", Is: []string{"true"}}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "compute_config.availability_zone", Refines: true},
					{From: catalog.Argument, Path: "region"},
					{From: catalog.ProviderConfig},
				},
				Note: "changes wait where they are replicated until they are written",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_settings@Logging.EnableLogging", Is: []string{"true"}}, {Path: "start_replication", Is: []string{"true"}}},
				At:   regional,
				Note: "the settings switch on the log of the task, in CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_settings@TTSettings.EnableTT", Is: []string{"true"}}, {Path: "start_replication", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "replication_settings@TTSettings.TTS3Settings.BucketName", Types: buckets}},
				Note: "the settings have the changes of records written to a bucket",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.TimeTravel.html",
			},
		},
		Doc: "dms_replication_config",
	},
	{
		Type:   "aws_dms_replication_instance",
		Holds:  catalog.Block,
		At:     zoned,
		Names:  []string{"replication_instance_id"},
		Within: []string{"availability_zone"},
		Doc:    "dms_replication_instance",
	},
	{
		Type:  "aws_dms_replication_task",
		Holds: catalog.Relational,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "start_replication_task", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_endpoint_arn", Types: migrationEndpoints}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_task_settings@Logging.EnableLogging", Is: []string{"true"}}, {Path: "start_replication_task", Is: []string{"true"}}},
				At:   regional,
				Note: "the settings switch on the log of the task, in CloudWatch Logs of the same region",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "replication_task_settings@TTSettings.EnableTT", Is: []string{"true"}}, {Path: "start_replication_task", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "replication_task_settings@TTSettings.TTS3Settings.BucketName", Types: buckets}},
				Note: "the settings have the changes of records written to a bucket",
				Doc:  "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.TimeTravel.html",
			},
		},
		Doc: "dms_replication_task",
	},
	{
		Type: "aws_dms_s3_endpoint",
		At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "endpoint_type", Not: []string{"source"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
		},
		Doc: "dms_s3_endpoint",
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
		Type:  "aws_transfer_certificate",
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
		Type:  "aws_transfer_connector",
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
	{Type: "aws_transfer_host_key", Holds: catalog.Key, At: regional, Doc: "transfer_host_key"},
	{
		Type:  "aws_transfer_server",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "structured_log_destinations", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "structured_log_destinations", Types: logGroups}},
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "host_key", Present: true}},
				At:   regional,
				Note: "the server is known by a private key of the owner",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "workflow_details.on_upload.workflow_id", Types: []string{"aws_transfer_workflow"}}},
				Note: "the workflow says where files that were uploaded are copied to",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "workflow_details.on_partial_upload.workflow_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "workflow_details.on_partial_upload.workflow_id", Types: []string{"aws_transfer_workflow"}}},
				Note: "the workflow says where files that were uploaded are copied to",
			},
		},
		Doc: "transfer_server",
	},
	{
		Type: "aws_transfer_workflow",
		// A server that names the workflow asks here.
		At: catalog.Where{
			{From: catalog.Reference, Path: "steps.copy_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"aws_efs_file_system"}},
			{From: catalog.Reference, Path: "steps.copy_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "steps.decrypt_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"aws_efs_file_system"}},
			{From: catalog.Reference, Path: "steps.decrypt_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "on_exception_steps.copy_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"aws_efs_file_system"}},
			{From: catalog.Reference, Path: "on_exception_steps.copy_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Reference, Path: "on_exception_steps.decrypt_step_details.destination_file_location.efs_file_location.file_system_id", Types: []string{"aws_efs_file_system"}},
			{From: catalog.Reference, Path: "on_exception_steps.decrypt_step_details.destination_file_location.s3_file_location.bucket", Types: buckets},
			{From: catalog.Argument, Path: "region", If: copiesNothing},
			{From: catalog.ProviderConfig, If: copiesNothing},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "steps.copy_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "steps.copy_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "steps.decrypt_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "steps.decrypt_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.copy_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.copy_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.decrypt_step_details.destination_file_location.efs_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "file_system_id", Types: []string{"aws_efs_file_system"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "on_exception_steps.decrypt_step_details.destination_file_location.s3_file_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket", Types: buckets}},
			},
		},
		Doc: "transfer_workflow",
	},
	{
		Type:  "aws_transfer_agreement",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "base_directory", Types: buckets}},
				Note: "files of the partner are written there",
				Doc:  "https://docs.aws.amazon.com/transfer/latest/userguide/send-as2-messages.html",
			},
		},
		Doc: "transfer_agreement",
	},
}

var appFlow = []catalog.Resource{
	{
		Type:  "aws_appflow_connector_profile",
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
		Doc: "appflow_connector_profile",
	},
	{
		Type:  "aws_appflow_flow",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.s3",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config",
				If:   []catalog.Condition{{Path: "connector_type", Not: []string{"S3", "Redshift", "EventBridge", "LookoutMetrics", "CustomerProfiles", "Upsolver"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "records go to the account of a SaaS vendor"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.redshift",
				At:   catalog.Where{{From: catalog.Reference, Path: "intermediate_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.snowflake",
				At:   catalog.Where{{From: catalog.Reference, Path: "intermediate_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config",
				If:   []catalog.Condition{{Path: "connector_type", Is: []string{"Redshift"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the profile of the connector names the cluster"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.upsolver",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.custom_connector.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.event_bridge.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.honeycode.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.marketo.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.redshift.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.salesforce.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.sapo_data.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.snowflake.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.zendesk.error_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "destination_flow_config.destination_connector_properties.sapo_data.success_response_handling_config",
				If:   []catalog.Condition{{Path: "bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "destination_flow_config.connector_type", Is: []string{"CustomerProfiles", "EventBridge", "LookoutMetrics"}}},
				At:   regional,
				Note: "records go to another service of the same region",
			},
		},
		Doc: "appflow_flow",
	},
}

var dataPipeline = []catalog.Resource{
	{
		Type:  "aws_datapipeline_pipeline_definition",
		Holds: catalog.Other,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the stores stand inside the pipeline objects"}},
		Doc:   "datapipeline_pipeline_definition",
	},
}
