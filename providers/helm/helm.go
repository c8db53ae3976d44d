// Package helm says where what Terraform's helm provider installs keeps data:
// wherever the cluster is, which no argument of a release names.
//
// It is not for the kubernetes provider, which has a package beside this one.
package helm

import "github.com/kokunai/kokunai/providers/catalog"

// Provider is a cluster as the helm provider sees it.
var Provider = catalog.Provider{
	Name:     "helm",
	Sources:  []string{"hashicorp/helm"},
	Title:    "Helm",
	Version:  "3.1.2",
	Docs:     "https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/",
	Services: []catalog.Service{{Name: "Helm", Resources: resources}},
}

var resources = []catalog.Resource{
	{
		// A chart can make anything that a cluster can keep.
		Type: "helm_release", Holds: catalog.Opaque, Doc: "release",
		At: catalog.Where{{From: catalog.Unstated, Note: "where the cluster is, which this provider's configuration names by its endpoint"}},
	},
}
