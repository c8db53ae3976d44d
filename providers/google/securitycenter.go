package google

import "github.com/kokunai/kokunai/providers/catalog"

// Security Command Center keeps findings in places of its own; what is
// configured is where it sends them. The location argument of the second version
// of its API is where the setting is kept, so it is not asked.
var securityCenter = []catalog.Resource{
	{Type: "google_scc_source", Holds: catalog.Other, At: inSecurityCommandCenter, Doc: "scc_source"},
	{Type: "google_scc_v2_organization_source", Holds: catalog.Other, At: inSecurityCommandCenter, Doc: "scc_v2_organization_source"},
	{Type: "google_scc_folder_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_folder_notification_config"},
	{Type: "google_scc_folder_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_folder_scc_big_query_export"},
	{Type: "google_scc_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_notification_config"},
	{Type: "google_scc_organization_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_organization_scc_big_query_export"},
	{Type: "google_scc_project_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_project_notification_config"},
	{Type: "google_scc_project_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_project_scc_big_query_export"},
	{Type: "google_scc_v2_folder_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_v2_folder_notification_config"},
	{Type: "google_scc_v2_folder_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_v2_folder_scc_big_query_export"},
	{Type: "google_scc_v2_organization_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_v2_organization_notification_config"},
	{Type: "google_scc_v2_organization_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_v2_organization_scc_big_query_export"},
	{Type: "google_scc_v2_organization_scc_big_query_exports", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Doc: "scc_v2_organization_scc_big_query_exports"},
	{Type: "google_scc_v2_project_notification_config", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsTopic, Names: []string{"config_id"}, Doc: "scc_v2_project_notification_config"},
	{Type: "google_scc_v2_project_scc_big_query_export", Holds: catalog.Log, Role: catalog.RoleExport, At: findingsDataset, Names: []string{"big_query_export_id"}, Doc: "scc_v2_project_scc_big_query_export"},
}

var (
	findingsTopic   = catalog.Where{{From: catalog.Reference, Path: "pubsub_topic", Types: []string{"google_pubsub_topic"}}}
	findingsDataset = catalog.Where{{From: catalog.Reference, Path: "dataset", Types: []string{"google_bigquery_dataset"}}}
)
