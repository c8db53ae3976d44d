package google

import "github.com/kokunai/kokunai/providers/catalog"

// What deploys resources that the configuration does not show, or decides where
// others may be.
var infraManager = []catalog.Resource{
	{Type: "google_config_deployment", Holds: catalog.Opaque, At: location, Doc: "config_deployment"},
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
