package google

import "github.com/kokunai/kokunai/providers/catalog"

// The ways in which most types say where they are. The provider is asked only
// by types that really fall back to it; those with a default of the service's
// own say so in their table.
var (
	location = catalog.Where{{From: catalog.Argument, Path: "location"}}

	locationOrProvider = catalog.Where{
		{From: catalog.Argument, Path: "location"},
		{From: catalog.ProviderConfig},
	}

	region = catalog.Where{{From: catalog.Argument, Path: "region"}}

	regionOrProvider = catalog.Where{
		{From: catalog.Argument, Path: "region"},
		{From: catalog.ProviderConfig},
	}

	regionOrZone = catalog.Where{
		{From: catalog.Argument, Path: "region"},
		{From: catalog.Argument, Path: "zone"},
		{From: catalog.ProviderConfig},
	}

	zoneOrProvider = catalog.Where{
		{From: catalog.Argument, Path: "zone"},
		{From: catalog.ProviderConfig, Path: "zone"},
		{From: catalog.ProviderConfig},
	}
)
