package google

import "github.com/kokunai/kokunai/providers/catalog"

// What deploys resources that the configuration does not show, or decides where
// others may be.
var infraManager = []catalog.Resource{
	{
		Type: "google_config_deployment", Holds: catalog.Opaque,
		At: catalog.Where{{From: catalog.Unstated, Note: "the blueprint says what is made and where", Doc: "https://cloud.google.com/infrastructure-manager/docs/deployments-revisions"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleState, At: location, Note: "the state of what it deploys is kept where the deployment is run", Doc: "https://cloud.google.com/infrastructure-manager/docs/deployments-revisions"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "artifacts_gcs_bucket", Absent: true}}, At: location, Note: "logs go to a bucket made where the deployment is run, unless artifacts_gcs_bucket names another", Doc: "https://cloud.google.com/infrastructure-manager/docs/deployments-revisions"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "artifacts_gcs_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "artifacts_gcs_bucket", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "config_deployment",
	},
}

// What a build leaves behind, besides what it builds, and the key that is given
// for a repository.
var cloudBuild = []catalog.Resource{
	{Type: "google_cloudbuild_bitbucket_server_config", Holds: catalog.Secret, At: location, Names: []string{"config_id"}, Doc: "cloudbuild_bitbucket_server_config"},
	{
		Type: "google_cloudbuild_trigger", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.logs_bucket", Present: true}, {Path: "build.options.logging", Not: []string{"CLOUD_LOGGING_ONLY", "STACKDRIVER_ONLY", "NONE"}}}, At: catalog.Where{{From: catalog.Reference, Path: "build.logs_bucket", Types: []string{"google_storage_bucket"}}}},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build", Present: true}, {Path: "build.logs_bucket", Absent: true}, {Path: "build.options.logging", Not: []string{"CLOUD_LOGGING_ONLY", "STACKDRIVER_ONLY", "NONE"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "without logs_bucket logs go to a bucket of Google's that is in no one region", Doc: "https://cloud.google.com/build/docs/securing-builds/build-log-storage"}},
			},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build", Present: true}, {Path: "build.options.logging", Not: []string{"GCS_ONLY", "NONE"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build", Absent: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the file that it builds from says where logs and artifacts go"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.images", Present: true}}, At: imagesBuilt, Note: "images are pushed to the repository that their names say"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.artifacts.images", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.images", In: "artifactregistry", Types: []string{"google_artifact_registry_repository", "google_container_registry"}}}, Note: "images are pushed to the repository that their names say"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.artifacts.maven_artifacts.repository", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.maven_artifacts.repository", In: "artifactregistry", Types: []string{"google_artifact_registry_repository"}}}, Note: "packages are uploaded to the repository"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.artifacts.npm_packages.repository", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.npm_packages.repository", In: "artifactregistry", Types: []string{"google_artifact_registry_repository"}}}, Note: "packages are uploaded to the repository"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.artifacts.python_packages.repository", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.python_packages.repository", In: "artifactregistry", Types: []string{"google_artifact_registry_repository"}}}, Note: "packages are uploaded to the repository"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.artifacts.objects.location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.objects.location", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "build.secret.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.secret.kms_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "build.secret.secret_env", Present: true}}, At: globalByDefault, Note: "encrypted credentials are kept with the trigger"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "include_build_logs", Is: []string{"INCLUDE_BUILD_LOGS_WITH_STATUS"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "build logs are sent back to GitHub"}}},
		},
		Doc: "cloudbuild_trigger",
	},
}

// A target itself keeps nothing; what its executions put out is in the bucket
// that each names, or else in one of the service's in the same region.
var cloudDeploy = []catalog.Resource{
	{
		Type: "google_clouddeploy_target",
		At:   location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "execution_configs", Absent: true}}, At: deployOutputs},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "artifact_storage", Absent: true}, {Path: "default_pool.artifact_storage", Absent: true}, {Path: "private_pool.artifact_storage", Absent: true}}, At: deployOutputs},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "artifact_storage", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "default_pool.artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "default_pool.artifact_storage", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "private_pool.artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "private_pool.artifact_storage", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "clouddeploy_target",
	},
}

var deployOutputs = catalog.Where{{From: catalog.Own, Note: "without artifact_storage outputs go to a bucket that the service makes in the same region", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/clouddeploy_target#artifact_storage"}}

// imagesBuilt are the images that a build pushes, by their names.
var imagesBuilt = catalog.Where{{From: catalog.Reference, Path: "build.images", In: "artifactregistry", Types: []string{"google_artifact_registry_repository", "google_container_registry"}}}

var deploymentManager = []catalog.Resource{
	{Type: "google_deployment_manager_deployment", Holds: catalog.Opaque, At: catalog.Where{{From: catalog.Unstated, Note: "a deployment deploys what its own file says"}}, Doc: "deployment_manager_deployment"},
}

var assuredWorkloads = []catalog.Resource{
	{
		Type: "google_assured_workloads_workload", Holds: catalog.Opaque,
		At: catalog.Where{{From: catalog.Unstated, Note: "a workload makes a folder and projects, and where data is in them is for their own resources to say"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "kms_settings", Present: true}}, At: location, Note: "a key ring is made for the workload"},
		},
		Doc: "assured_workloads_workload",
	},
}

var workflows = []catalog.Resource{
	{
		Type: "google_workflows_workflow", Holds: catalog.Other,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "call_log_level", Is: []string{"LOG_ALL_CALLS", "LOG_ERRORS_ONLY"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "execution_history_level", Is: []string{"EXECUTION_HISTORY_BASIC", "EXECUTION_HISTORY_DETAILED"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "what each step was given and gave is kept"},
		},
		Doc: "workflows_workflow",
	},
}

var runtimeConfig = []catalog.Resource{
	{Type: "google_runtimeconfig_config", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unstated, Note: "a runtime configuration takes no location"}}, Doc: "runtimeconfig_config"},
	{Type: "google_runtimeconfig_variable", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_runtimeconfig_config"}}}, Doc: "runtimeconfig_variable"},
}

var saasRuntime = []catalog.Resource{
	{Type: "google_saas_runtime_unit", Holds: catalog.Opaque, At: inBlueprint, Doc: "saas_runtime_unit"},
	{Type: "google_saas_runtime_unit_operation", Holds: catalog.Opaque, At: inBlueprint, Doc: "saas_runtime_unit_operation"},
}

var inBlueprint = catalog.Where{{From: catalog.Unstated, Note: "the release's blueprint says what is made and where"}}

// What the code of functions and app versions becomes is kept by their service.
var functions = []catalog.Resource{
	{
		Type: "google_cloudfunctions2_function", Holds: catalog.Image,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "event_trigger.trigger_region", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "event_trigger.trigger_region"}}, Note: "events pass through the trigger, which is there"},
		},
		Doc: "cloudfunctions2_function",
	},
	{
		Type: "google_cloudfunctions_function", Holds: catalog.Image,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "docker_registry", Is: []string{"CONTAINER_REGISTRY"}}}, At: catalog.Where{{From: catalog.Multi, In: "containerregistry", Note: "Container Registry keeps what is built of a function in a multi-region", Doc: "https://cloud.google.com/functions/docs/reference/rest/v1/projects.locations.functions"}}},
		},
		Location: []string{"region"},
		Doc:      "cloudfunctions_function",
	},
}

// Cloud Run imports the image of what it runs, and keeps that copy.
var cloudRun = []catalog.Resource{
	{Type: "google_cloud_run_service", Holds: catalog.Image, At: location, Doc: "cloud_run_service"},
	{
		Type: "google_cloud_run_v2_job", Holds: catalog.Image,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "template.template.encryption_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "template.template.encryption_key", Types: keys}}},
		},
		Doc: "cloud_run_v2_job",
	},
	{
		Type: "google_cloud_run_v2_service", Holds: catalog.Image,
		At: cloudRunRegions,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "build_config.image_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build_config.image_uri", In: "artifactregistry", Types: []string{"google_artifact_registry_repository", "google_container_registry"}}}, Note: "the image that is built is pushed to the repository that its name says"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "template.encryption_key", Present: true}}, At: cloudRunKey},
		},
		Doc: "cloud_run_v2_service",
	},
	{
		Type: "google_cloud_run_v2_worker_pool", Holds: catalog.Image,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "template.encryption_key", Present: true}}, At: cloudRunKey},
		},
		Doc: "cloud_run_v2_worker_pool",
	},
}

// cloudRunKey is the key that the image is encrypted with; a service in several
// regions has one for all of them.
var cloudRunKey = catalog.Where{{From: catalog.Reference, Path: "template.encryption_key", Types: keys}}

// cloudRunRegions asks for the regions of a service in several first, whose
// location is global.
var cloudRunRegions = catalog.Where{
	{From: catalog.Argument, Path: "multi_region_settings.regions"},
	{From: catalog.Argument, Path: "location", Note: "the image is imported and kept there", Doc: "https://cloud.google.com/run/docs/deploying"},
}

// A connector with an application of the customer's own keeps its credentials.
var developerConnect = []catalog.Resource{
	{
		Type: "google_developer_connect_account_connector", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "custom_oauth_config.client_secret", Present: true}}, At: location},
		},
		Doc: "developer_connect_account_connector",
	},
}

var inApplication = catalog.Where{{From: catalog.Unstated, Note: "a version is where its project's App Engine application is, which no argument names"}}

// People to tell, and findings.
var contacts = []catalog.Resource{
	{Type: "google_essential_contacts_contact", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unbound, Note: "a contact belongs to a project, folder or organization, which is in no one region"}}, Doc: "essential_contacts_contact"},
}

// Who is told of requests and grants.
var privilegedAccess = []catalog.Resource{
	{
		Type: "google_privileged_access_manager_entitlement", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "additional_notification_targets", Present: true}}, At: location, Note: "addresses of people to tell are kept with it"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "approval_workflow.manual_approvals.steps.approver_email_recipients", Present: true}, {Path: "additional_notification_targets", Absent: true}}, At: location, Note: "addresses of people to tell are kept with it"},
		},
		Doc: "privileged_access_manager_entitlement",
	},
}

var identityAwareProxy = []catalog.Resource{
	{
		Type: "google_iap_settings", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "access_settings.oauth_settings.client_secret", Present: true}}, At: accessSettings},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "access_settings.workforce_identity_settings.oauth2.client_secret", Present: true}}, At: accessSettings},
		},
		Doc: "iap_settings",
	},
	{Type: "google_iap_brand", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unbound, Note: "a brand and its address for support belong to a project, which is in no one region"}}, Doc: "iap_brand"},
}

var accessSettings = catalog.Where{{From: catalog.Unstated, Note: "settings of access take no location"}}

var notificationChannels = []catalog.Resource{
	{
		Type: "google_monitoring_notification_channel", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "type", Is: []string{"email", "sms"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "a channel belongs to a project, which is in no one region"}}, Note: "the address or number of a person is kept with it"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "type", Not: []string{"pubsub"}}}, At: catalog.Where{{From: catalog.Reference, Path: "labels.url", Types: called}, {From: catalog.Unstated, Note: "the receiver of alerts is known by its address alone"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "type", Is: []string{"pubsub"}}}, At: catalog.Where{{From: catalog.Reference, Path: "labels.topic", Types: []string{"google_pubsub_topic"}}}, Note: "alerts are published to a topic"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "labels.auth_token", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "labels.password", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "labels.service_key", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.auth_token", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.auth_token_wo", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.password", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.password_wo", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.service_key", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_labels.service_key_wo", Present: true}}, At: ofProject, Note: keptLogin},
		},
		Doc: "monitoring_notification_channel",
	},
	{
		Type: "google_monitoring_uptime_check_config", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_check_failures", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "http_check.headers", Present: true}, {Path: "http_check.mask_headers", Is: []string{"true"}}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "http_check.auth_info.password", Present: true}}, At: ofProject, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "http_check.auth_info.password_wo", Present: true}}, At: ofProject, Note: keptLogin},
		},
		Doc: "monitoring_uptime_check_config",
	},
}

var webSecurityScanner = []catalog.Resource{
	{
		Type: "google_security_scanner_scan_config", Holds: catalog.Other,
		At: catalog.Where{{From: catalog.Unstated, Note: "results of scans are kept, and no argument says where"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "export_to_security_command_center", Not: []string{"DISABLED"}, Default: "ENABLED"}}, At: inSecurityCommandCenter, Note: "results go to Security Command Center unless export_to_security_command_center is DISABLED"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.google_account.password", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.custom_account.password", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
		},
		Doc: "security_scanner_scan_config",
	},
}

var inSecurityCommandCenter = catalog.Where{{From: catalog.Unstated, Note: "findings are where Security Command Center was activated to keep them, globally by default", Doc: "https://cloud.google.com/security-command-center/docs/data-residency-support"}}

// Whom to ask before Google looks at anything.
var accessApproval = []catalog.Resource{
	{
		Type: "google_folder_access_approval_settings", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "notification_emails", Present: true}}, At: ofProject, Note: "addresses of people are kept with them"},
		},
		Doc: "folder_access_approval_settings",
	},
	{
		Type: "google_organization_access_approval_settings", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "notification_emails", Present: true}}, At: ofProject, Note: "addresses of people are kept with them"},
		},
		Doc: "organization_access_approval_settings",
	},
	{
		Type: "google_project_access_approval_settings", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "notification_emails", Present: true}}, At: ofProject, Note: "addresses of people are kept with them"},
		},
		Doc: "project_access_approval_settings",
	},
}

var cloudQuotas = []catalog.Resource{
	{
		Type: "google_cloud_quotas_quota_preference", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "contact_email", Present: true}}, At: ofProject, Note: "the address of a person is kept with it"},
		},
		Doc: "cloud_quotas_quota_preference",
	},
}

var ofProject = catalog.Where{{From: catalog.Unbound, Note: "what belongs to a project, folder or organization is in no one region"}}

// Who owns an application and what it is made of.
var appHub = []catalog.Resource{
	{Type: "google_apphub_application", Holds: catalog.Other, Copies: owners, Doc: "apphub_application"},
	{Type: "google_apphub_service", Holds: catalog.Other, Copies: owners, Doc: "apphub_service"},
	{Type: "google_apphub_workload", Holds: catalog.Other, Copies: owners, Doc: "apphub_workload"},
}

var owners = []catalog.Copy{
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "attributes.business_owners", Present: true}}, At: location, Note: "addresses of people are kept with it"},
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "attributes.developer_owners", Present: true}}, At: location, Note: "addresses of people are kept with it"},
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "attributes.operator_owners", Present: true}}, At: location, Note: "addresses of people are kept with it"},
}

// Messages of a budget say what was spent.
var billing = []catalog.Resource{
	{
		Type: "google_billing_budget", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "all_updates_rule.pubsub_topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "all_updates_rule.pubsub_topic", Types: []string{"google_pubsub_topic"}}}},
		},
		Doc: "billing_budget",
	},
}

var cloudSupport = []catalog.Resource{
	{Type: "google_cloud_support_support_event_subscription", Holds: catalog.Other, Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Reference, Path: "pub_sub_topic", Types: []string{"google_pubsub_topic"}}}, Doc: "cloud_support_support_event_subscription"},
}
