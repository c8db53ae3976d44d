package google

import "github.com/kokunai/kokunai/providers/catalog"

// Networks carry data and keep none; what is kept of the traffic are the logs
// that an argument switches on.
var vpc = []catalog.Resource{
	{
		Type: "google_compute_firewall", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "log_config", Present: true}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "enable_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "compute_firewall",
	},
	{Type: "google_compute_firewall_policy_rule", Holds: catalog.Log, Copies: ruleLogs, Doc: "compute_firewall_policy_rule"},
	{Type: "google_compute_firewall_policy_with_rules", Holds: catalog.Log, Copies: rulesLogs, Doc: "compute_firewall_policy_with_rules"},
	// Whom to call about an interconnect.
	{
		Type: "google_compute_interconnect", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "noc_contact_email", Present: true}}, At: catalog.Where{{From: catalog.Unbound, Note: "an interconnect belongs to a project, and its contact is in no one region"}}, Note: "the address of a person is kept with it"},
		},
		Doc: "compute_interconnect",
	},
	{Type: "google_compute_network_firewall_policy_rule", Holds: catalog.Log, Copies: ruleLogs, Doc: "compute_network_firewall_policy_rule"},
	{Type: "google_compute_network_firewall_policy_with_rules", Holds: catalog.Log, Copies: rulesLogs, Doc: "compute_network_firewall_policy_with_rules"},
	{Type: "google_compute_organization_security_policy_rule", Holds: catalog.Log, Copies: enableLogging, Doc: "compute_organization_security_policy_rule"},
	{Type: "google_compute_region_network_firewall_policy_rule", Holds: catalog.Log, Copies: ruleLogs, Doc: "compute_region_network_firewall_policy_rule"},
	{Type: "google_compute_region_network_firewall_policy_with_rules", Holds: catalog.Log, Copies: rulesLogs, Doc: "compute_region_network_firewall_policy_with_rules"},
	{Type: "google_compute_router_nat", Holds: catalog.Log, Copies: configLogs, Doc: "compute_router_nat"},
	{
		Type: "google_compute_subnetwork", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config", Present: true}, {Path: "log_config.flow_sampling", Not: []string{"0", "0.0"}}}, At: defaultLogs, Note: "log_config makes flow logs"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_flow_logs", Is: []string{"true"}}, {Path: "log_config", Absent: true}}, Before: "7.0.0", At: defaultLogs, Note: "enable_flow_logs makes flow logs"},
		},
		Doc: "compute_subnetwork",
	},
}

var healthChecks = []catalog.Resource{
	{Type: "google_compute_health_check", Holds: catalog.Log, Copies: configLogs, Doc: "compute_health_check"},
	{Type: "google_compute_region_health_check", Holds: catalog.Log, Copies: configLogs, Doc: "compute_region_health_check"},
}

var dns = []catalog.Resource{
	{
		Type: "google_dns_managed_zone", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "cloud_logging_config.enable_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "dns_managed_zone",
	},
	{Type: "google_dns_policy", Holds: catalog.Log, Copies: enableLogging, Doc: "dns_policy"},
	// Threats are found by a partner, from the logs of all queries.
	{
		Type: "google_network_security_dns_threat_detector", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, At: defaultLogs, Note: "threats are logged", Doc: "https://cloud.google.com/dns/docs/view-threat-logs"},
			{Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Unstated, Note: "logs of queries are sent to the partner that finds threats, and nothing says where", Doc: "https://cloud.google.com/dns/docs/threat-detection"}}},
		},
		Doc: "network_security_dns_threat_detector",
	},
}

// A configuration of flow logs exists for them alone.
var flowLogs = []catalog.Resource{
	{Type: "google_network_management_organization_vpc_flow_logs_config", Holds: catalog.Log, Copies: unlessDisabled, Doc: "network_management_organization_vpc_flow_logs_config"},
	{Type: "google_network_management_vpc_flow_logs_config", Holds: catalog.Log, Copies: unlessDisabled, Doc: "network_management_vpc_flow_logs_config"},
}

var beyondCorp = []catalog.Resource{
	{
		Type: "google_beyondcorp_security_gateway", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging", Present: true}}, At: defaultLogs},
		},
		Doc: "beyondcorp_security_gateway",
	},
}

var multicast = []catalog.Resource{
	{Type: "google_network_services_multicast_group_consumer_activation", Holds: catalog.Log, Copies: enabledLogs, Doc: "network_services_multicast_group_consumer_activation"},
	{Type: "google_network_services_multicast_group_range", Holds: catalog.Log, Copies: enabledLogs, Doc: "network_services_multicast_group_range"},
	{Type: "google_network_services_multicast_group_range_activation", Holds: catalog.Log, Copies: enabledLogs, Doc: "network_services_multicast_group_range_activation"},
}

var integrationConnectors = []catalog.Resource{
	{
		Type: "google_integration_connectors_connection",
		At:   location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "suspended", Not: []string{"true"}}, {Path: "log_config.enabled", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "integration_connectors_connection",
	},
}

// The ways in which an argument switches logs on.
var (
	configLogs     = []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config.enable", Is: []string{"true"}}}, At: defaultLogs}}
	enabledLogs    = []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_config.enabled", Is: []string{"true"}}}, At: defaultLogs}}
	enableLogging  = []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_logging", Is: []string{"true"}}}, At: defaultLogs}}
	ruleLogs       = []catalog.Copy{{Role: catalog.RoleLog, If: loggedRule, At: defaultLogs}}
	rulesLogs      = []catalog.Copy{{Role: catalog.RoleLog, Each: "rule", If: loggedRule, At: defaultLogs}}
	unlessDisabled = []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "state", Not: []string{"DISABLED"}}}, At: defaultLogs}}
)

// Plugins are code that runs in the way of traffic.
var serviceExtensions = []catalog.Resource{
	{
		Type: "google_network_services_wasm_plugin", Holds: catalog.Image,
		At: globalByDefault,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: sampledLogs, At: defaultLogs},
		},
		Doc: "network_services_wasm_plugin",
	},
}

// Of what is logged a sample is kept, which may be none.
var sampledLogs = []catalog.Condition{{Path: "log_config.enable", Is: []string{"true"}}, {Path: "log_config.sample_rate", Not: []string{"0", "0.0"}}}

var loggedRule = []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "enable_logging", Is: []string{"true"}}}
