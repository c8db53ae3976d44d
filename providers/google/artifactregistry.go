package google

import "github.com/kokunai/kokunai/providers/catalog"

// Images, packages and source code.
var artifactRegistry = []catalog.Resource{
	{
		Type: "google_artifact_registry_project_config", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "platform_logs_config.logging_state", Is: []string{"ENABLED"}}}, At: defaultLogs},
		},
		Doc: "artifact_registry_project_config",
	},
	{
		Type: "google_artifact_registry_repository", Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If: []catalog.Condition{
					{Path: "mode", Not: []string{"VIRTUAL_REPOSITORY"}},
					{Path: "remote_repository_config.no_cache", Absent: true},
				},
				At: catalog.Where{
					{From: catalog.Argument, Path: "location", In: "artifactregistry"},
					{From: catalog.ProviderConfig},
				},
			},
		},
		Names:    []string{"repository_id"},
		Location: []string{"location"},
		Doc:      "artifact_registry_repository",
	},
}

var containerRegistry = []catalog.Resource{
	{
		Type: "google_container_registry", Holds: catalog.Image,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location", In: "containerregistry"},
			{From: catalog.Fixed, Location: "US", In: "containerregistry", Note: "images are kept in the United States when location is not set", Doc: "https://cloud.google.com/container-registry/docs/overview"},
		},
		Doc: "container_registry",
	},
}

var sourceManager = []catalog.Resource{
	{
		Type: "google_secure_source_manager_hook", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "target_uri", Types: called}, {From: catalog.Unstated, Note: "the receiver of what is pushed is known by its address alone"}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_query_string", Present: true}}, At: location, Note: keptLogin},
		},
		Names: []string{"hook_id"},
		Doc:   "secure_source_manager_hook",
	},
	{Type: "google_secure_source_manager_instance", Holds: catalog.Other, At: location, Names: []string{"instance_id"}, Doc: "secure_source_manager_instance"},
	{Type: "google_secure_source_manager_repository", Holds: catalog.Other, At: location, Names: []string{"repository_id"}, Doc: "secure_source_manager_repository"},
}

var sourceRepositories = []catalog.Resource{
	{Type: "google_sourcerepo_repository", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unstated, Note: "a source repository takes no location"}}, Doc: "sourcerepo_repository"},
}
