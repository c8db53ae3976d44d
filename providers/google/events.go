package google

import "github.com/kokunai/kokunai/providers/catalog"

// Queues, events and jobs.
var cloudTasks = []catalog.Resource{
	{
		Type: "google_cloud_tasks_queue", Holds: catalog.Queue,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "stackdriver_logging_config", Present: true}, {Path: "stackdriver_logging_config.sampling_ratio", Not: []string{"0", "0.0"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "desired_state", Not: []string{"PAUSED"}}, {Path: "http_target.uri_override.host", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the host that all tasks are sent to does not say where it is"}}},
		},
		Doc: "cloud_tasks_queue",
	},
}

var eventarc = []catalog.Resource{
	{Type: "google_eventarc_enrollment", Holds: catalog.Stream, Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Reference, Path: "destination", Types: []string{"google_eventarc_pipeline"}}}, Names: []string{"enrollment_id"}, Doc: "eventarc_enrollment"},
	{
		Type: "google_eventarc_google_api_source", Holds: catalog.Stream,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Reference, Path: "destination", Types: []string{"google_eventarc_message_bus"}}}},
			{Role: catalog.RoleLog, If: eventarcLogged, At: defaultLogs},
		},
		Names: []string{"google_api_source_id"},
		Doc:   "eventarc_google_api_source",
	},
	{
		Type: "google_eventarc_pipeline", Holds: catalog.Stream,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, Each: "destinations", If: []catalog.Condition{{Path: "topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "topic", Types: []string{"google_pubsub_topic"}}}},
			{Role: catalog.RoleExport, Each: "destinations", If: []catalog.Condition{{Path: "message_bus", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "message_bus", Types: []string{"google_eventarc_message_bus"}}}},
			{Role: catalog.RoleExport, Each: "destinations", If: []catalog.Condition{{Path: "workflow", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "workflow", Types: []string{"google_workflows_workflow"}}}},
			{Role: catalog.RoleExport, Each: "destinations", If: []catalog.Condition{{Path: "http_endpoint", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "http_endpoint.uri", Types: called}, eventServer}},
			{Role: catalog.RoleLog, If: eventarcLogged, At: defaultLogs},
		},
		Names: []string{"pipeline_id"},
		Doc:   "eventarc_pipeline",
	},
	// What receives the events need not be where the trigger is.
	{
		Type: "google_eventarc_trigger", Holds: catalog.Stream,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination.cloud_run_service", Present: true}}, At: catalog.Where{
				{From: catalog.Argument, Path: "destination.cloud_run_service.region"},
				{From: catalog.Reference, Path: "destination.cloud_run_service.service", Types: []string{"google_cloud_run_service", "google_cloud_run_v2_service"}},
				{From: catalog.Unstated, Note: "the service that receives the events is named without its region"},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination.gke.location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "destination.gke.location"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination.workflow", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "destination.workflow", Types: []string{"google_workflows_workflow"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "destination.http_endpoint", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "destination.http_endpoint.uri", Types: called}, eventServer}},
		},
		Doc: "eventarc_trigger",
	},
	{Type: "google_eventarc_channel", Holds: catalog.Queue, At: location, Doc: "eventarc_channel"},
	{
		Type: "google_eventarc_message_bus", Holds: catalog.Queue,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: eventarcLogged, At: defaultLogs},
		},
		Names: []string{"message_bus_id"},
		Doc:   "eventarc_message_bus",
	},
}

var (
	eventarcLogged = []catalog.Condition{{Path: "logging_config.log_severity", Present: true}, {Path: "logging_config.log_severity", Not: []string{"NONE", "LOG_SEVERITY_UNSPECIFIED"}}}
	eventServer    = catalog.Source{From: catalog.Unstated, Note: "the address that events are sent to does not say where its server is"}
)

// A job keeps what it sends, and sends it again and again.
var cloudScheduler = []catalog.Resource{
	{
		Type: "google_cloud_scheduler_job", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "http_target.body", Present: true}}, At: regionOrProvider, Note: "the body of its request is kept with the job"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "http_target.headers.Authorization", Present: true}}, At: regionOrProvider, Note: keptLogin},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "app_engine_http_target.body", Present: true}}, At: regionOrProvider, Note: "the body of its request is kept with the job"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "pubsub_target.data", Present: true}}, At: regionOrProvider, Note: "its message is kept with the job"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "pubsub_target.data", Absent: true}, {Path: "pubsub_target.attributes", Present: true}}, At: regionOrProvider, Note: "its message is kept with the job"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "paused", Not: []string{"true"}}, {Path: "http_target.body", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "http_target.uri", Types: called},
				{From: catalog.Unstated, Note: "the address that its request is sent to does not say where its server is"},
			}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "paused", Not: []string{"true"}}, {Path: "app_engine_http_target.body", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the request goes to the project's App Engine application, which no argument names"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "paused", Not: []string{"true"}}, {Path: "pubsub_target.data", Present: true}}, At: scheduledTopic},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "paused", Not: []string{"true"}}, {Path: "pubsub_target.data", Absent: true}, {Path: "pubsub_target.attributes", Present: true}}, At: scheduledTopic},
		},
		Doc: "cloud_scheduler_job",
	},
}

var scheduledTopic = catalog.Where{{From: catalog.Reference, Path: "pubsub_target.topic_name", Types: []string{"google_pubsub_topic"}}}

var transcoder = []catalog.Resource{
	{
		Type: "google_transcoder_job", Holds: catalog.Object, Role: catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Reference, Path: "config.output.uri", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "template_id", Types: []string{"google_transcoder_job_template"}, Declared: true, If: []catalog.Condition{{Path: "config.output.uri", Absent: true}}},
			{From: catalog.Unstated, Note: "the job's template says where its output goes"},
		},
		Doc: "transcoder_job",
	},
	{
		Type: "google_transcoder_job_template",
		At:   catalog.Where{{From: catalog.Reference, Path: "config.output.uri", Types: []string{"google_storage_bucket"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "config.output.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "config.output.uri", Types: []string{"google_storage_bucket"}}}},
		},
		Names: []string{"job_template_id"},
		Doc:   "transcoder_job_template",
	},
}

var blockchain = []catalog.Resource{
	{Type: "google_blockchain_node_engine_blockchain_nodes", Holds: catalog.Other, At: location, Doc: "blockchain_node_engine_blockchain_nodes"},
}

var migrationCenter = []catalog.Resource{
	{Type: "google_migration_center_assets_export_job", Holds: catalog.Other, At: location, Names: []string{"assets_export_job_id"}, Doc: "migration_center_assets_export_job"},
	{Type: "google_migration_center_import_data_file", Holds: catalog.Other, At: location, Names: []string{"import_data_file_id"}, Doc: "migration_center_import_data_file"},
	{Type: "google_migration_center_report", Holds: catalog.Other, At: location, Names: []string{"report_id"}, Doc: "migration_center_report"},
	{
		Type: "google_migration_center_settings", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disable_cloud_logging", Not: []string{"true"}}}, At: defaultLogs, Note: "the service logs to Cloud Logging unless disable_cloud_logging is true"},
		},
		Doc: "migration_center_settings",
	},
	{Type: "google_migration_center_source", Holds: catalog.Other, At: location, Names: []string{"source_id"}, Doc: "migration_center_source"},
}

var looker = []catalog.Resource{
	{
		Type: "google_looker_instance", Holds: catalog.Other,
		At:       regionOrProvider,
		Location: []string{"region"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "periodic_export_config.gcs_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "periodic_export_config.gcs_uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "periodic_export_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "periodic_export_config.kms_key", Types: keys}}, Note: "an export need not be encrypted with a key of the instance's region"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "gemini_enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "what Gemini is asked about may be processed by a global service", Doc: "https://cloud.google.com/looker/docs/looker-core-admin-gemini"}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oauth_config.client_secret", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
		},
		Doc: "looker_instance",
	},
}

var workstations = []catalog.Resource{
	{Type: "google_workstations_workstation", Holds: catalog.Block, At: location, Names: []string{"workstation_id"}, Doc: "workstations_workstation"},
	{
		Type: "google_workstations_workstation_config", Holds: catalog.Block,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_audit_agent", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "encryption_key.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "encryption_key.kms_key", Types: keys}}},
			{Role: catalog.RoleBackup, Each: "persistent_directories", If: []catalog.Condition{{Path: "gce_hd.archive_timeout", Present: true}, {Path: "gce_hd.archive_timeout", Not: []string{"0s", "0"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "a disk that is not used becomes a snapshot, and no argument says where"}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "host.gce_instance.instance_metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Names: []string{"workstation_config_id"},
		Doc:   "workstations_workstation_config",
	},
}
