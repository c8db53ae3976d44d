package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// directoryWide is for what belongs to the whole directory.
var directoryWide = catalog.Where{{From: catalog.Unbound, Note: "it belongs to the directory, which is in no one region"}}

// Directories of people.
var identity = []catalog.Resource{
	{
		Type: "azurerm_aadb2c_directory", Holds: catalog.Other, Doc: "aadb2c_directory",
		// The choice of areas has no Japan.
		At: catalog.Where{{From: catalog.Argument, Path: "data_residency_location", In: "aadb2c"}},
	},
	{
		Type: "azurerm_active_directory_domain_service", Holds: catalog.Other, At: located, Doc: "active_directory_domain_service",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "secure_ldap.pfx_certificate", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "an uploaded certificate brings its private key",
		}},
	},
	{
		Type: "azurerm_active_directory_domain_service_replica_set", Holds: catalog.Other, Role: catalog.RoleReplica, At: located, Doc: "active_directory_domain_service_replica_set",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "domain_service_id", Types: []string{"azurerm_active_directory_domain_service"}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a replica set keeps the whole directory",
			},
			{
				Role: catalog.RoleReplica,
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_service_id", Types: []string{"azurerm_active_directory_domain_service"}}},
				Note: "what is written to one replica set is written to all others",
			},
		},
	},
	{Type: "azurerm_active_directory_domain_service_trust", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "domain_service_id", Types: []string{"azurerm_active_directory_domain_service"}}}, Doc: "active_directory_domain_service_trust"},
	{
		Type: "azurerm_role_management_policy", Holds: catalog.Other, Doc: "role_management_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.active_assignments.admin_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.active_assignments.approver_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.active_assignments.assignee_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_activations.admin_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_activations.approver_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_activations.assignee_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_assignments.admin_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_assignments.approver_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "notification_rules.eligible_assignments.assignee_notifications.additional_recipients", Present: true}},
				At:   directoryWide,
				Note: "the addresses of people are kept with the policy",
			},
		},
	},
}
