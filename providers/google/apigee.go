package google

import "github.com/kokunai/kokunai/providers/catalog"

// Apigee. Consumers of the APIs and key value maps are with the runtime; proxies
// and keystores are with the control plane.
var apigee = []catalog.Resource{
	{Type: "google_apigee_api", Holds: catalog.Image, At: inControlPlane, Doc: "apigee_api"},
	{
		Type: "google_apigee_datastore", Holds: catalog.Log, Role: catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Reference, Path: "datastore_config.bucket_name", Types: []string{"google_storage_bucket"}},
			{From: catalog.Reference, Path: "datastore_config.dataset_name", Types: []string{"google_bigquery_dataset"}},
		},
		Doc: "apigee_datastore",
	},
	{Type: "google_apigee_developer", Holds: catalog.Other, At: inRuntime, Doc: "apigee_developer"},
	{Type: "google_apigee_developer_app", Holds: catalog.Other, At: inRuntime, Doc: "apigee_developer_app"},
	{Type: "google_apigee_env_keystore", Holds: catalog.Key, At: inControlPlane, Doc: "apigee_env_keystore"},
	{Type: "google_apigee_environment_keyvaluemaps", Holds: catalog.Other, At: inRuntime, Doc: "apigee_environment_keyvaluemaps"},
	{Type: "google_apigee_environment_keyvaluemaps_entries", Holds: catalog.Other, At: inRuntime, Doc: "apigee_environment_keyvaluemaps_entries"},
	{
		Type: "google_apigee_instance", Holds: catalog.Other,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "access_logging_config.enabled", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "apigee_instance",
	},
	// In a truststore, a certificate is without its key.
	{
		Type: "google_apigee_keystores_aliases_key_cert_file", Holds: catalog.Key,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "key", Present: true}}, At: inControlPlane},
		},
		Doc: "apigee_keystores_aliases_key_cert_file",
	},
	{Type: "google_apigee_keystores_aliases_pkcs12", Holds: catalog.Key, At: inControlPlane, Doc: "apigee_keystores_aliases_pkcs12"},
	{Type: "google_apigee_keystores_aliases_self_signed_cert", Holds: catalog.Key, At: inControlPlane, Doc: "apigee_keystores_aliases_self_signed_cert"},
	{
		Type: "google_apigee_organization", Holds: catalog.Other,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "api_consumer_data_location", Present: true}}, Note: "the control plane is in its jurisdiction, and no argument says in which", Doc: "https://cloud.google.com/apigee/docs/api-platform/get-started/drz-concepts"},
			{From: catalog.Unbound, Note: "the control plane is global unless the organization was made with data residency", Doc: "https://cloud.google.com/apigee/docs/api-platform/get-started/drz-concepts"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "api_consumer_data_location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "api_consumer_data_location"}}, Note: "some of what the control plane keeps is there"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "analytics_region", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "analytics_region"}}, Note: "analytics are kept there"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "api_consumer_data_encryption_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "api_consumer_data_encryption_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "control_plane_encryption_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "control_plane_encryption_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "runtime_database_encryption_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "runtime_database_encryption_key_name", Types: keys}}},
		},
		Doc: "apigee_organization",
	},
	{Type: "google_apigee_sharedflow", Holds: catalog.Image, At: inControlPlane, Doc: "apigee_sharedflow"},
}

var apihub = []catalog.Resource{
	{
		Type: "google_apihub_api_hub_instance", Holds: catalog.Other,
		At:    location,
		Names: []string{"api_hub_instance_id"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "config.vertex_location", Present: true}, {Path: "config.disable_search", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Argument, Path: "config.vertex_location"}}, Note: "what is searched for is kept there"},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "config.vertex_location", Absent: true}, {Path: "config.disable_search", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "what is searched for is in Vertex AI, and vertex_location does not say where"}}},
		},
		Doc: "apihub_api_hub_instance",
	},
	{
		Type: "google_apihub_curation", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Argument, Path: "endpoint.application_integration_endpoint_details.uri"}}, Note: "what describes an API is sent to the integration"},
		},
		Names: []string{"curation_id"},
		Doc:   "apihub_curation",
	},
}

var integrations = []catalog.Resource{
	// A service account, or a token that is asked for each time, is only named.
	{
		Type: "google_integrations_auth_config", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "client_certificate", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "decrypted_credential.auth_token", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "decrypted_credential.jwt", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "decrypted_credential.oauth2_authorization_code", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "decrypted_credential.oauth2_client_credentials", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "decrypted_credential.username_and_password", Present: true}}, At: location, Note: keptLogin},
		},
		Doc: "integrations_auth_config",
	},
	{
		Type: "google_integrations_client", Holds: catalog.Other,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cloud_kms_config.kms_location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "cloud_kms_config.kms_location", In: "kms"}}},
		},
		Doc: "integrations_client",
	},
}

var (
	inControlPlane = catalog.Where{{From: catalog.Unbound, Note: "the control plane is global unless requests go to that of a jurisdiction", Doc: "https://cloud.google.com/apigee/docs/api-platform/get-started/drz-concepts"}}
	inRuntime      = catalog.Where{{From: catalog.Unstated, Note: "the runtime keeps it, and no argument says where its instances or clusters are", Doc: "https://cloud.google.com/apigee/docs/hybrid/v1.14/where-data"}}
)
