package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var inAPIManagement = catalog.Where{{From: catalog.Reference, Path: "api_management_name", Types: []string{"azurerm_api_management"}}}

// Gateways, and what they know of the people and systems that call them.
var apiManagement = []catalog.Resource{
	{
		Type: "azurerm_api_management", Holds: catalog.Other, At: located, Doc: "api_management",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "additional_location",
			At:   located,
			Note: "every additional location has a gateway with a copy of the configuration",
		}},
	},
	{Type: "azurerm_api_management_certificate", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_certificate"},
	{
		Type: "azurerm_api_management_logger", Doc: "api_management_logger",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			Of:   catalog.Source{From: catalog.Reference, Path: "api_management_name", Types: []string{"azurerm_api_management"}},
			If:   []catalog.Condition{{Path: "resource_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "resource_id", Types: []string{"azurerm_application_insights", "azurerm_eventhub", "azurerm_eventhub_namespace"}}},
			Note: "requests are logged there",
		}},
	},
	{Type: "azurerm_api_management_named_value", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_named_value"},
	{Type: "azurerm_api_management_user", Holds: catalog.Other, At: inAPIManagement, Doc: "api_management_user"},
	{Type: "azurerm_api_management_workspace", At: catalog.Where{{From: catalog.Reference, Path: "api_management_id", Types: []string{"azurerm_api_management"}}}, Doc: "api_management_workspace"},
	{Type: "azurerm_api_management_workspace_certificate", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "api_management_workspace_id", Types: []string{"azurerm_api_management_workspace"}}}, Doc: "api_management_workspace_certificate"},
	{Type: "azurerm_api_management_workspace_named_value", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "api_management_workspace_id", Types: []string{"azurerm_api_management_workspace"}}}, Doc: "api_management_workspace_named_value"},
}
