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

// defaultLogs is where Cloud Logging keeps what nobody routes elsewhere.
var defaultLogs = catalog.Where{{From: catalog.Unbound, Note: "logs go to the project's _Default bucket, which is global unless the organization says otherwise", Doc: "https://cloud.google.com/logging/docs/default-settings"}}

// globalByDefault is the place of what need not say where it is, and is then
// in no one region, whatever region the provider has.
var globalByDefault = catalog.Where{
	{From: catalog.Argument, Path: "location"},
	{From: catalog.Fixed, Location: "global", Note: "it is global when location is not set"},
}
