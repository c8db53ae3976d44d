package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// Services of one or two types each.
var otherServices = []catalog.Resource{
	{
		Type: "azurerm_confidential_ledger", Holds: catalog.NoSQL, At: located, Doc: "confidential_ledger",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			At:   paired,
			Note: "a ledger is always replicated to the paired region",
			Doc:  "https://learn.microsoft.com/azure/confidential-ledger/data-residency",
		}},
	},
	{Type: "azurerm_dashboard_grafana", Holds: catalog.Other, At: located, Doc: "dashboard_grafana"},
	{Type: "azurerm_fluid_relay_server", Holds: catalog.Other, At: located, Doc: "fluid_relay_server"},
	{Type: "azurerm_load_test", Holds: catalog.Other, At: located, Doc: "load_test"},
	{Type: "azurerm_maps_creator", Holds: catalog.Other, At: located},
	{
		Type: "azurerm_nginx_deployment", Doc: "nginx_deployment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "logging_storage_account",
				At:   catalog.Where{{From: catalog.Reference, Path: "name", Types: storageAccount}},
				Note: "logs of the proxy are written to a storage account",
			},
		},
	},
}
