package google

import "github.com/kokunai/kokunai/providers/catalog"

// Firebase and App Engine.
var appEngine = []catalog.Resource{
	// The application's location is that of its default bucket and database too,
	// but for the two oldest ones.
	{
		Type: "google_app_engine_application", Holds: catalog.NoSQL,
		At: catalog.Where{{From: catalog.Argument, Path: "location_id", In: "appengine"}},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "location_id", Is: []string{"us-central"}}}, At: catalog.Where{{From: catalog.Fixed, Location: "US", In: "storage", Note: defaultBucket, Doc: appLocations}}},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "location_id", Is: []string{"us-central"}}}, At: catalog.Where{{From: catalog.Fixed, Location: "nam5", In: "firestore", Note: defaultDatabase, Doc: appLocations}}},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "location_id", Is: []string{"europe-west"}}}, At: catalog.Where{{From: catalog.Fixed, Location: "EU", In: "storage", Note: defaultBucket, Doc: appLocations}}},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "location_id", Is: []string{"europe-west"}}}, At: catalog.Where{{From: catalog.Fixed, Location: "eur3", In: "firestore", Note: defaultDatabase, Doc: appLocations}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "iap.oauth2_client_secret", Present: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
		},
		Doc: "app_engine_application",
	},
	{Type: "google_app_engine_flexible_app_version", Holds: catalog.Image, At: inApplication, Doc: "app_engine_flexible_app_version"},
	{Type: "google_app_engine_standard_app_version", Holds: catalog.Image, At: inApplication, Doc: "app_engine_standard_app_version"},
}

const (
	defaultBucket   = "the application's default bucket is made in the multi-region around its location"
	defaultDatabase = "the application's default database is made in the multi-region around its location"
	appLocations    = "https://cloud.google.com/appengine/docs/locations"
)

var firebase = []catalog.Resource{
	{
		Type: "google_firebase_app_hosting_backend", Holds: catalog.Image,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "serving_locality", Is: []string{"GLOBAL_ACCESS"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "content may be kept at any edge of Google while serving_locality is GLOBAL_ACCESS", Doc: "https://firebase.google.com/docs/app-hosting/optimize-cache"}}},
		},
		Names: []string{"backend_id"},
		Doc:   "firebase_app_hosting_backend",
	},
	{Type: "google_firebase_app_hosting_build", Holds: catalog.Image, At: location, Names: []string{"build_id"}, Doc: "firebase_app_hosting_build"},
	{Type: "google_firebase_database_instance", Holds: catalog.NoSQL, At: region, Names: []string{"instance_id"}, Doc: "firebase_database_instance"},
	{
		Type: "google_firebase_hosting_release", Holds: catalog.Object,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "type", Not: []string{"SITE_DISABLE"}}}, At: firebaseHosting},
		},
		Doc: "firebase_hosting_release",
	},
	{Type: "google_firebase_hosting_site", Holds: catalog.Object, At: firebaseHosting, Names: []string{"site_id"}, Doc: "firebase_hosting_site"},
	{Type: "google_firebase_remote_config_remote_config", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unstated, Note: "the template takes no location"}}, Doc: "firebase_remote_config_remote_config"},
	{Type: "google_firebase_storage_default_bucket", Holds: catalog.Object, At: catalog.Where{{From: catalog.Argument, Path: "location", In: "storage"}}, Doc: "firebase_storage_default_bucket"},
	{
		Type: "google_firebase_extensions_instance", Holds: catalog.Opaque,
		At: catalog.Where{{From: catalog.Unstated, Note: "an extension deploys what its author decided"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "config.eventarc_channel", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "config.eventarc_channel", Types: []string{"google_eventarc_channel"}}}},
		},
		Names: []string{"instance_id"},
		Doc:   "firebase_extensions_instance",
	},
}

var firebaseHosting = catalog.Where{{From: catalog.Unbound, Note: "a hosted site is kept at the edges of a network that spans the world", Doc: "https://firebase.google.com/docs/hosting/manage-cache"}}

// What an app proves itself with is given by the customer.
var appCheck = []catalog.Resource{
	{Type: "google_firebase_app_check_device_check_config", Holds: catalog.Key, At: inFirebaseProject, Doc: "firebase_app_check_device_check_config"},
	{Type: "google_firebase_app_check_recaptcha_v3_config", Holds: catalog.Secret, At: inFirebaseProject, Doc: "firebase_app_check_recaptcha_v3_config"},
}

// Monitoring keeps what models were asked and what they answered.
var aiLogic = []catalog.Resource{
	{
		Type: "google_firebase_ai_logic_config", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "generative_language_config.api_key", Present: true}}, At: globalByDefault},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "generative_language_config.api_key_wo", Present: true}}, At: globalByDefault},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "telemetry_config.mode", Not: []string{"NONE"}, Default: "NONE"}, {Path: "telemetry_config.sampling_rate", Not: []string{"0", "0.0"}}}, At: defaultLogs},
		},
		Doc: "firebase_ai_logic_config",
	},
	{Type: "google_firebase_ai_logic_prompt_template", Holds: catalog.ML, At: location, Names: []string{"template_id"}, Doc: "firebase_ai_logic_prompt_template"},
}

var inFirebaseProject = catalog.Where{{From: catalog.Unbound, Note: "a Firebase project is in no one region", Doc: "https://firebase.google.com/support/privacy"}}
