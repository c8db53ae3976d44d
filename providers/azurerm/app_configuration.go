package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var inConfigurationStore = catalog.Where{{From: catalog.Reference, Path: "configuration_store_id", Types: []string{"azurerm_app_configuration"}}}

// Settings of applications.
var appConfiguration = []catalog.Resource{
	{
		Type: "azurerm_app_configuration", Holds: catalog.Other, At: located, Doc: "app_configuration",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replica",
				At:   located,
				Note: "every replica keeps the whole store",
			},
			{
				Role: catalog.RoleKey,
				Each: "encryption",
				If:   []catalog.Condition{{Path: "key_vault_key_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_identifier", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/azure-app-configuration/concept-customer-managed-keys",
			},
		},
	},
	{Type: "azurerm_app_configuration_feature", Holds: catalog.Other, At: inConfigurationStore, Doc: "app_configuration_feature"},
	// A reference to a vault only names a secret there.
	{
		Type: "azurerm_app_configuration_key", Holds: catalog.Other, Doc: "app_configuration_key",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "type", Not: []string{"vault"}, Default: "kv"}},
			At:   inConfigurationStore,
			Note: "the value is kept in the store",
		}},
	},
}
