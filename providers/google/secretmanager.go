package google

import "github.com/kokunai/kokunai/providers/catalog"

// Secret Manager and Parameter Manager. Each exists twice: as a global service
// that may replicate anywhere, and as a regional one that stays.
var secretManager = []catalog.Resource{
	{Type: "google_secret_manager_regional_secret", Holds: catalog.Secret, At: location, Names: []string{"secret_id"}, Doc: "secret_manager_regional_secret"},
	{Type: "google_secret_manager_regional_secret_version", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "secret", Types: []string{"google_secret_manager_regional_secret"}}}, Location: []string{"location"}, Doc: "secret_manager_regional_secret_version"},
	// A secret is replicated either by the user or automatically, and the argument
	// for the second has changed its name; it is what remains.
	{
		Type: "google_secret_manager_secret", Holds: catalog.Secret,
		At: catalog.Where{
			{From: catalog.Argument, Path: "replication.user_managed.replicas.location"},
			{From: catalog.Unbound, Note: "automatic replication has no restriction of location", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_secret"},
		},
		Names: []string{"secret_id"},
		Doc:   "secret_manager_secret",
	},
	{Type: "google_secret_manager_secret_version", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "secret", Types: []string{"google_secret_manager_secret"}}}, Doc: "secret_manager_secret_version"},
}

var parameterManager = []catalog.Resource{
	{Type: "google_parameter_manager_parameter", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Unbound, Note: "a global parameter has no location"}}, Names: []string{"parameter_id"}, Doc: "parameter_manager_parameter"},
	{Type: "google_parameter_manager_parameter_version", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "parameter", Types: []string{"google_parameter_manager_parameter"}}}, Names: []string{"parameter_version_id"}, Doc: "parameter_manager_parameter_version"},
	{Type: "google_parameter_manager_regional_parameter", Holds: catalog.Secret, At: location, Names: []string{"parameter_id"}, Doc: "parameter_manager_regional_parameter"},
	{Type: "google_parameter_manager_regional_parameter_version", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "parameter", Types: []string{"google_parameter_manager_regional_parameter"}}}, Names: []string{"parameter_version_id"}, Location: []string{"location"}, Doc: "parameter_manager_regional_parameter_version"},
}
