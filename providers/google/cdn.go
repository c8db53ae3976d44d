package google

import "github.com/kokunai/kokunai/providers/catalog"

// Caches at the edge of Google's network are everywhere.
var cdn = []catalog.Resource{
	{
		Type: "google_compute_backend_bucket",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, Of: &catalog.Source{From: catalog.Reference, Path: "bucket_name", Types: []string{"google_storage_bucket"}}, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
		},
		Doc: "compute_backend_bucket",
	},
	// What is behind such a service may be anywhere; only the cache is its own.
	{
		Type: "google_compute_backend_service",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
			{Role: catalog.RoleLog, If: sampledLogs, At: defaultLogs},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "iap.oauth2_client_secret", Present: true}}, At: ofBackend, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "iap.oauth2_client_secret_wo", Present: true}}, At: ofBackend, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "security_settings.aws_v4_authentication.access_key", Present: true}}, At: ofBackend, Note: keptLogin},
		},
		Doc: "compute_backend_service",
	},
	// What signs addresses is given by the customer.
	{Type: "google_compute_backend_bucket_signed_url_key", Holds: catalog.Key, At: signedURLKey, Doc: "compute_backend_bucket_signed_url_key"},
	{Type: "google_compute_backend_service_signed_url_key", Holds: catalog.Key, At: signedURLKey, Doc: "compute_backend_service_signed_url_key"},
	{
		Type: "google_compute_region_backend_service",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
			{Role: catalog.RoleLog, If: sampledLogs, At: defaultLogs},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "iap.oauth2_client_secret", Present: true}}, At: regionOrProvider, Note: keptLogin},
		},
		Doc: "compute_region_backend_service",
	},
	// A route can have a cache policy of its own.
	{
		Type: "google_compute_url_map", Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "default_route_action.cache_policy", Present: true}}, At: atEdges},
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "path_matcher.default_route_action.cache_policy", Present: true}}, At: atEdges},
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "path_matcher.path_rule.route_action.cache_policy", Present: true}}, At: atEdges},
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "path_matcher.route_rules.route_action.cache_policy", Present: true}}, At: atEdges},
		},
		Doc: "compute_url_map",
	},
}

var (
	atEdges      = catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google", Doc: "https://cloud.google.com/cdn/docs/overview"}}
	ofBackend    = catalog.Where{{From: catalog.Unbound, Note: "a global backend belongs to no region"}}
	signedURLKey = catalog.Where{{From: catalog.Unbound, Note: "the key of a global backend belongs to no region", Doc: "https://cloud.google.com/cdn/docs/using-signed-urls"}}
)

var mediaCDN = []catalog.Resource{
	{
		Type: "google_network_services_edge_cache_service", Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, Each: "routing.path_matcher.route_rule", If: []catalog.Condition{{Path: "route_action.cdn_policy.cache_mode", Not: []string{"BYPASS_CACHE"}}, {Path: "url_redirect", Absent: true}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google"}}},
			{Role: catalog.RoleLog, If: sampledLogs, At: defaultLogs},
		},
		Doc: "network_services_edge_cache_service",
	},
}
