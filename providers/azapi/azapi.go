// Package azapi says where the resources of Terraform's azapi provider keep
// data, as far as that can be told. Its types are not kinds of thing but ways
// to call Azure: what is made stands in the type argument and the body, which
// are not read here.
//
// It is not for the azurerm provider, which has a type for each kind of thing
// and a package beside this one, whose regions and names are used here too.
package azapi

import (
	"github.com/kokunai/kokunai/providers/azurerm"
	"github.com/kokunai/kokunai/providers/catalog"
)

// Provider is Azure as the azapi provider sees it.
var Provider = catalog.Provider{
	Name:      "azapi",
	Sources:   []string{"azure/azapi"},
	Title:     "Azure",
	Home:      "US",
	Version:   "2.5.0",
	Docs:      "https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/",
	Location:  []string{"default_location"},
	Env:       []string{"ARM_DEFAULT_LOCATION"},
	Redirects: []catalog.Redirect{{Path: "environment", Public: []string{"public"}}, {Path: "endpoint"}},
	Tags:      []string{"tags"},
	Regions:   azurerm.Provider.Regions,
	Region:    azurerm.Provider.Region,
	Embedded:  azurerm.Provider.Embedded,
	Named:     azurerm.Provider.Named,
	Keeps:     azurerm.Provider.Keeps,
	Services:  []catalog.Service{{Name: "Azure Resource Manager", Resources: resources}},
}

var resources = []catalog.Resource{
	{
		Type: "azapi_data_plane_resource", Holds: catalog.Opaque, Doc: "data_plane_resource",
		At: catalog.Where{{From: catalog.Unstated, Note: "it names the endpoint of a service and no location"}},
	},
	{
		// Replicas and redundancy would stand in the body.
		Type: "azapi_resource", Holds: catalog.Opaque, Doc: "resource",
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.ProviderConfig},
			{From: catalog.Unstated, Note: "a child lies with its parent, which is named by an id"},
		},
	},
	{
		Type: "azapi_resource_action", Holds: catalog.Opaque, Doc: "resource_action",
		At: catalog.Where{{From: catalog.Unstated, Note: "an action may start a copy or an export, and says neither"}},
	},
	{
		Type: "azapi_update_resource", Holds: catalog.Opaque, Doc: "update_resource",
		At: catalog.Where{{From: catalog.Unstated, Note: "a patch may add places to a resource, and names only the resource"}},
	},
}
