package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// Directories of people.
var identity = []catalog.Resource{
	{
		Type: "azurerm_aadb2c_directory", Holds: catalog.Other, Doc: "aadb2c_directory",
		// The choice of areas has no Japan.
		At: catalog.Where{{From: catalog.Argument, Path: "data_residency_location", In: "aadb2c"}},
	},
	{Type: "azurerm_active_directory_domain_service", Holds: catalog.Other, At: located, Doc: "active_directory_domain_service"},
	{
		Type: "azurerm_active_directory_domain_service_replica_set", Doc: "active_directory_domain_service_replica_set",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   catalog.Source{From: catalog.Reference, Path: "domain_service_id", Types: []string{"azurerm_active_directory_domain_service"}},
			At:   located,
			Note: "a replica set keeps the whole directory",
		}},
	},
}
