package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var atEdges = catalog.Where{{From: catalog.Unbound, Note: "content is cached at points of presence all over the world"}}

// caching are the behaviours of a rule that keep what passes; the other is Disabled.
var caching = []string{"HonorOrigin", "OverrideAlways", "OverrideIfOriginMissing"}

var uncached = []string{"DynamicSiteAcceleration"}

const dynamicSites = "https://learn.microsoft.com/azure/cdn/cdn-dynamic-site-acceleration"

// Caches at points of presence, which are all over the world whatever the
// profile's own location says.
var cdn = []catalog.Resource{
	{
		Type: "azurerm_cdn_endpoint", Holds: catalog.Cache, Doc: "cdn_endpoint",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "optimization_type", Not: uncached}, {Path: "global_delivery_rule.cache_expiration_action.behavior", Not: []string{"BypassCache"}}},
				At:   atEdges,
				Note: "the endpoint caches what the origin answers",
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "optimization_type", Not: uncached}, {Path: "global_delivery_rule.cache_expiration_action.behavior", Is: []string{"BypassCache"}}, {Path: "delivery_rule.cache_expiration_action.behavior", Is: []string{"Override", "SetIfMissing"}}},
				At:   atEdges,
				Note: "the rule caches what the origin answers",
			},
			// What is optimised for dynamic sites is cached by a rule only.
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "optimization_type", Is: uncached}, {Path: "global_delivery_rule.cache_expiration_action.behavior", Is: []string{"Override", "SetIfMissing"}}},
				At:   atEdges,
				Note: "the rule caches what the origin answers",
				Doc:  dynamicSites,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "optimization_type", Is: uncached}, {Path: "global_delivery_rule.cache_expiration_action.behavior", Not: []string{"Override", "SetIfMissing"}}, {Path: "delivery_rule.cache_expiration_action.behavior", Is: []string{"Override", "SetIfMissing"}}},
				At:   atEdges,
				Note: "the rule caches what the origin answers",
				Doc:  dynamicSites,
			},
		},
	},
	{
		Type: "azurerm_cdn_frontdoor_batch_rule_set", Doc: "cdn_frontdoor_batch_rule_set",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			If:   []catalog.Condition{{Path: "rule.actions.route_configuration_override.caching.behaviour", Is: caching}},
			At:   atEdges,
			Note: "the rule caches what the origin answers",
		}},
	},
	{Type: "azurerm_cdn_frontdoor_endpoint", At: catalog.Where{{From: catalog.Reference, Path: "cdn_frontdoor_profile_id", Types: []string{"azurerm_cdn_frontdoor_profile"}}}, Doc: "cdn_frontdoor_endpoint"},
	// A profile caches nothing by itself: a route must have a cache, or a rule override it.
	{Type: "azurerm_cdn_frontdoor_profile", At: atEdges, Doc: "cdn_frontdoor_profile"},
	{
		Type: "azurerm_cdn_frontdoor_route", At: catalog.Where{{From: catalog.Reference, Path: "cdn_frontdoor_endpoint_id", Types: []string{"azurerm_cdn_frontdoor_endpoint"}}}, Doc: "cdn_frontdoor_route",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			If:   []catalog.Condition{{Path: "cache", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
			At:   atEdges,
			Note: "the route caches what the origin answers",
		}},
	},
	{
		Type: "azurerm_cdn_frontdoor_rule", Doc: "cdn_frontdoor_rule",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "actions.route_configuration_override_action.cache_behavior", Is: caching}},
				At:   atEdges,
				Note: "the rule caches what the origin answers",
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "actions.route_configuration_override.caching.behaviour", Is: caching}},
				At:   atEdges,
				Note: "the rule caches what the origin answers",
			},
		},
	},
	// Its endpoints cache.
	{Type: "azurerm_cdn_profile", At: atEdges, Doc: "cdn_profile"},
	{
		Type: "azurerm_frontdoor", At: atEdges, Doc: "frontdoor",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			Each: "routing_rule",
			If:   []catalog.Condition{{Path: "forwarding_configuration.cache_enabled", Is: []string{"true"}}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
			When: []catalog.Condition{{Path: "load_balancer_enabled", Not: []string{"false"}, Default: "true"}},
			At:   atEdges,
			Note: "a routing rule caches what the backend answers",
		}},
	},
}
