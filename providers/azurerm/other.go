package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var onNginx = catalog.Where{{From: catalog.Reference, Path: "nginx_deployment_id", Types: []string{"azurerm_nginx_deployment"}}}

// What signs in to a cluster of the customer's own is handed in with its location.
var customLocation = []catalog.Copy{
	{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.value", Present: true}}, At: located, Note: "what signs in to the cluster is kept with the custom location"},
}

// Whoever manages a firewall from Strata Cloud Manager has its logs there too.
var loggedInStrata = []catalog.Copy{{
	Role: catalog.RoleLog,
	If:   []catalog.Condition{{Path: "strata_cloud_manager_tenant_name", Present: true}},
	At:   catalog.Where{{From: catalog.Unstated, Note: "the tenant's Strata Logging Service is in a region that was chosen there"}},
	Note: "traffic is logged in the Strata Logging Service of the tenant",
	Doc:  "https://docs.paloaltonetworks.com/cloud-ngfw/azure/cloud-ngfw-for-azure/strata-cloud-manager-policy-management",
}}

// The start of a zone names whom to write to.
var zoneContact = []catalog.Copy{{
	Role: catalog.RolePrimary,
	If:   []catalog.Condition{{Path: "soa_record.email", Present: true}},
	At:   catalog.Where{{From: catalog.Unbound, Note: "zones are kept all over the world"}},
	Note: "the address of whom to write to is kept with the zone",
	Doc:  "https://learn.microsoft.com/azure/dns/dns-faq",
}}

// Services of one or two types each.
var otherServices = []catalog.Resource{
	{
		Type: "azurerm_bastion_host", Holds: catalog.Log, Doc: "bastion_host",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "session_recording_enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the container for recordings is named on the host itself, by no argument"}},
				Note: "sessions are recorded into a storage container",
				Doc:  "https://learn.microsoft.com/azure/bastion/session-recording",
			},
		},
	},
	{
		Type: "azurerm_confidential_ledger", Holds: catalog.NoSQL, At: located, Doc: "confidential_ledger",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			At:   paired,
			Note: "a ledger is always replicated to the paired region",
			Doc:  "https://learn.microsoft.com/azure/confidential-ledger/data-residency",
		}},
	},
	{Type: "azurerm_extended_custom_location", Holds: catalog.Secret, Copies: customLocation},
	{Type: "azurerm_extended_location_custom_location", Holds: catalog.Secret, Copies: customLocation, Doc: "extended_location_custom_location"},
	{
		Type: "azurerm_dashboard_grafana", Holds: catalog.Other, At: located, Doc: "dashboard_grafana",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "smtp.password", Present: true}}, At: located, Note: "what signs in is kept with it"},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "smtp.host", Present: true}, {Path: "smtp.enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "an address does not say where its server is"}},
				Note: "alerts and what they show are sent to a mail server",
			},
		},
	},
	{Type: "azurerm_dns_zone", Holds: catalog.Other, Doc: "dns_zone", Copies: zoneContact},
	{
		Type: "azurerm_fluid_relay_server", Holds: catalog.Other, At: located, Doc: "fluid_relay_server",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   manyRegions,
				At:   paired,
				Note: "containers are replicated to the paired region",
				Doc:  "https://learn.microsoft.com/azure/azure-fluid-relay/resources/faq",
			},
			{
				Role: catalog.RoleCache,
				If:   manyRegions,
				At:   catalog.Where{{From: catalog.Unbound, Note: "the region nearest to the users"}},
				Note: "while a session lasts, its data is where the session was placed",
				Doc:  "https://learn.microsoft.com/azure/azure-fluid-relay/concepts/data-storage",
			},
		},
	},
	{
		Type: "azurerm_load_test", Holds: catalog.Other, At: located, Doc: "load_test",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Each: "encryption",
			At:   catalog.Where{{From: catalog.Reference, Path: "key_url", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/load-testing/how-to-configure-customer-managed-keys",
		}},
	},
	// The place of the logs is a setting of the firewall that no argument has.
	{
		Type: "azurerm_palo_alto_local_rulestack_rule", Holds: catalog.Log, Doc: "palo_alto_local_rulestack_rule",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "logging_enabled", Is: []string{"true"}, Default: "false"}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "the log settings of the firewall say where, and no argument has them"}},
			Note: "traffic that the rule applies to is logged",
		}},
	},
	// The string that registers it with Panorama has the key in it that lets it in.
	{Type: "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama", Holds: catalog.Secret, At: located, Doc: "palo_alto_next_generation_firewall_virtual_hub_panorama"},
	{
		Type: "azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager", Doc: "palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager",
		Copies: loggedInStrata,
	},
	{
		Type: "azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager", Doc: "palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
		Copies: loggedInStrata,
	},
	// The string that registers it with Panorama has the key in it that lets it in.
	{Type: "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama", Holds: catalog.Secret, At: located, Doc: "palo_alto_next_generation_firewall_virtual_network_panorama"},
	{
		Type: "azurerm_maps_creator", Holds: catalog.Other, At: located,
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			At:   catalog.Where{{From: catalog.Multi, Note: "the geography is that of the region: the United States or Europe"}},
			Note: "data may be replicated to other regions of the geography",
			Doc:  "https://learn.microsoft.com/azure/azure-maps/creator-geographic-scope",
		}},
	},
	{
		// Certificates and keys are among its protected files.
		Type: "azurerm_nginx_configuration", Holds: catalog.Other, At: onNginx, Doc: "nginx_configuration",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "protected_file", Present: true}},
			At:   onNginx,
			Note: "secrets are kept in protected files of the configuration",
		}},
	},
	{
		Type: "azurerm_nginx_deployment", At: located, Doc: "nginx_deployment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   located,
				Note: "the address of whom to tell is kept with the deployment",
			},
			{
				Role: catalog.RoleLog,
				Each: "logging_storage_account",
				At:   catalog.Where{{From: catalog.Reference, Path: "name", Types: storageAccount}},
				Note: "logs of the proxy are written to a storage account",
			},
			{
				Role:   catalog.RolePrimary,
				If:     []catalog.Condition{{Path: "configuration", Present: true}},
				At:     located,
				Before: "4.0.0",
				Note:   "files of the configuration are kept with the deployment",
			},
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "configuration.protected_file", Present: true}},
				At:     located,
				Before: "4.0.0",
				Note:   "secrets are kept in protected files of the configuration",
			},
		},
	},
	{Type: "azurerm_private_dns_zone", Holds: catalog.Other, Doc: "private_dns_zone", Copies: zoneContact},
}

// manyRegions is when a fluid relay is in more than one: a basic one is the offering
// of a single region.
var manyRegions = []catalog.Condition{{Path: "storage_sku", Not: []string{"basic"}, Default: "standard"}}
