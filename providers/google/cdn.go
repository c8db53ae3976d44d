package google

import "github.com/kokunai/kokunai/providers/catalog"

// Caches at the edge of Google's network are everywhere.
var cdn = []catalog.Resource{
	{
		Type: "google_compute_backend_bucket",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, Of: catalog.Source{From: catalog.Reference, Path: "bucket_name", Types: []string{"google_storage_bucket"}}, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
		},
		Doc: "compute_backend_bucket",
	},
	// What is behind such a service may be anywhere; only the cache is its own.
	{
		Type: "google_compute_backend_service",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config.enable", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "compute_backend_service",
	},
	{
		Type: "google_compute_region_backend_service",
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "enable_cdn", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google while enable_cdn is true", Doc: "https://cloud.google.com/cdn/docs/overview"}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config.enable", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "compute_region_backend_service",
	},
}

var mediaCDN = []catalog.Resource{
	{
		Type: "google_network_services_edge_cache_service", Holds: catalog.Cache,
		At: catalog.Where{{From: catalog.Unbound, Note: "cached content may be kept at any edge of Google"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config.enable", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "network_services_edge_cache_service",
	},
}
