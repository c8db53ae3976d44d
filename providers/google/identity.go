package google

import "github.com/kokunai/kokunai/providers/catalog"

// People: accounts, groups and directories.
var identityPlatform = []catalog.Resource{
	{
		Type: "google_identity_platform_config", Holds: catalog.Other,
		At: accounts,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "monitoring.request_logging.enabled", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, Each: "blocking_functions.triggers", At: catalog.Where{
				{From: catalog.Reference, Path: "function_uri", Types: called},
				{From: catalog.Unstated, Note: "the function that is told who signs in is known by its address alone"},
			}},
		},
		Doc: "identity_platform_config",
	},
	{Type: "google_identity_platform_default_supported_idp_config", Holds: catalog.Secret, At: accounts, Doc: "identity_platform_default_supported_idp_config"},
	{
		Type: "google_identity_platform_oauth_idp_config", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "client_secret", Present: true}}, At: accounts},
		},
		Doc: "identity_platform_oauth_idp_config",
	},
	{Type: "google_identity_platform_tenant", Holds: catalog.Other, At: accounts, Doc: "identity_platform_tenant"},
	{Type: "google_identity_platform_tenant_default_supported_idp_config", Holds: catalog.Secret, At: accounts, Doc: "identity_platform_tenant_default_supported_idp_config"},
	{
		Type: "google_identity_platform_tenant_oauth_idp_config", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "client_secret", Present: true}}, At: accounts},
		},
		Doc: "identity_platform_tenant_oauth_idp_config",
	},
}

var cloudIdentity = []catalog.Resource{
	{Type: "google_cloud_identity_group", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unbound, Note: "a group takes no location, and data regions do not cover Cloud Identity", Doc: "https://support.google.com/a/answer/14310028"}}, Doc: "cloud_identity_group"},
	{Type: "google_cloud_identity_group_membership", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unbound, Note: "a member of a group is named by an address, and a group takes no location", Doc: "https://support.google.com/a/answer/14310028"}}, Doc: "cloud_identity_group_membership"},
}

var activeDirectory = []catalog.Resource{
	{Type: "google_active_directory_domain", Holds: catalog.Other, At: catalog.Where{{From: catalog.Argument, Path: "locations"}}, Names: []string{"domain_name"}, Doc: "active_directory_domain"},
}

// A provider keeps the secret of its client. What it says of the people who sign
// in is in the audit logs on demand.
var workforce = []catalog.Resource{
	{
		Type: "google_iam_workforce_pool_provider", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "oidc.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "extra_attributes_oauth2_client.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "extended_attributes_oauth2_client.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "detailed_audit_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "iam_workforce_pool_provider",
	},
	// The users and groups of the provider are written to it.
	{Type: "google_iam_workforce_pool_provider_scim_tenant", Holds: catalog.Other, At: location, Names: []string{"scim_tenant_id"}, Doc: "iam_workforce_pool_provider_scim_tenant"},
}

var cloudDomains = []catalog.Resource{
	{Type: "google_clouddomains_registration", Holds: catalog.Other, At: location, Doc: "clouddomains_registration"},
}

var accounts = catalog.Where{{From: catalog.Unstated, Note: "user accounts take no location"}}
