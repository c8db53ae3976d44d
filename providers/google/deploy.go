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

// What a build leaves behind, besides what it builds.
var cloudBuild = []catalog.Resource{
	{
		Type: "google_cloudbuild_trigger", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "build.logs_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.logs_bucket", Types: []string{"google_storage_bucket"}}}},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "build", Present: true}, {Path: "build.logs_bucket", Absent: true}, {Path: "build.options.logging", Not: []string{"CLOUD_LOGGING_ONLY", "STACKDRIVER_ONLY", "NONE"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "without logs_bucket logs go to a bucket of Google's that is in no one region", Doc: "https://cloud.google.com/build/docs/securing-builds/build-log-storage"}},
			},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "build.artifacts.objects.location", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "build.artifacts.objects.location", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "cloudbuild_trigger",
	},
}

var cloudDeploy = []catalog.Resource{
	{
		Type: "google_clouddeploy_target", Holds: catalog.Object, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "artifact_storage", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "default_pool.artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "default_pool.artifact_storage", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, Each: "execution_configs", If: []catalog.Condition{{Path: "private_pool.artifact_storage", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "private_pool.artifact_storage", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "clouddeploy_target",
	},
}

var deploymentManager = []catalog.Resource{
	{Type: "google_deployment_manager_deployment", Holds: catalog.Opaque, At: catalog.Where{{From: catalog.Unstated, Note: "a deployment deploys what its own file says"}}, Doc: "deployment_manager_deployment"},
}

var assuredWorkloads = []catalog.Resource{
	{Type: "google_assured_workloads_workload", At: location, Doc: "assured_workloads_workload"},
}

var workflows = []catalog.Resource{
	{Type: "google_workflows_workflow", Holds: catalog.Other, At: regionOrProvider, Doc: "workflows_workflow"},
}

var runtimeConfig = []catalog.Resource{
	{Type: "google_runtimeconfig_config", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unstated, Note: "a runtime configuration takes no location"}}, Doc: "runtimeconfig_config"},
	{Type: "google_runtimeconfig_variable", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_runtimeconfig_config"}}}, Doc: "runtimeconfig_variable"},
}
