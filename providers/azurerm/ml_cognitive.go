package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var aiAccount = []string{"azurerm_cognitive_account", "azurerm_ai_services"}

// Models and what they are given.
var aiServices = []catalog.Resource{
	{Type: "azurerm_ai_foundry", Holds: catalog.ML, At: located, Doc: "ai_foundry"},
	{Type: "azurerm_ai_foundry_project", Holds: catalog.ML, At: located, Doc: "ai_foundry_project"},
	{Type: "azurerm_ai_services", Holds: catalog.ML, At: located},
	{Type: "azurerm_cognitive_account", Holds: catalog.ML, At: located, Doc: "cognitive_account"},
	{Type: "azurerm_cognitive_account_project", Holds: catalog.ML, At: located, Doc: "cognitive_account_project"},
	{
		Type: "azurerm_cognitive_deployment", Doc: "cognitive_deployment",
		At: catalog.Where{{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount}},
		// What is kept at rest stays with the account; prompts travel.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "sku.name", Is: []string{"GlobalStandard", "GlobalBatch", "GlobalProvisionedManaged"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "any region of the world"}},
				Note: "a global deployment processes prompts in any region",
			},
			{
				Role: catalog.RoleExport,
				Of:   catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "sku.name", Is: []string{"DataZoneStandard", "DataZoneBatch", "DataZoneProvisionedManaged"}}},
				At:   catalog.Where{{From: catalog.Multi, Note: "the zone is the account's: the United States or the European Union", Doc: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types"}},
				Note: "a data-zone deployment processes prompts anywhere in its zone",
			},
		},
	},
	{Type: "azurerm_machine_learning_compute_instance", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "machine_learning_workspace_id", Types: []string{"azurerm_machine_learning_workspace"}}}, Doc: "machine_learning_compute_instance"},
	{Type: "azurerm_machine_learning_workspace", Holds: catalog.ML, At: located, Doc: "machine_learning_workspace"},
	{Type: "azurerm_search_service", Holds: catalog.Search, At: located, Doc: "search_service"},
	{Type: "azurerm_video_indexer_account", Holds: catalog.ML, At: located, Doc: "video_indexer_account"},
}
