// Package azurerm says where the resources of Terraform's azurerm provider
// keep data: one row a resource type, one file a service.
//
// It is a table and nothing more. It reads no Terraform, talks to no Azure,
// judges no configuration, and is not for azapi (which stands beside it) nor
// for the azuread provider, whose objects lie where the tenant does.
package azurerm

import (
	"slices"
	"strings"

	"github.com/kokunai/kokunai/providers/catalog"
)

// Provider is Azure as the azurerm provider sees it.
var Provider = catalog.Provider{
	Name:    "azurerm",
	Sources: []string{"hashicorp/azurerm"},
	Title:   "Azure",
	Home:    "US",
	Version: "4.79.0",
	Docs:    "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/",
	// The provider has no default location: every type has its own or lies
	// with its parent.
	Redirects:      redirects,
	Tags:           []string{"tags"},
	DefaultAccount: []catalog.DefaultAccount{{Path: "subscription_id"}},
	AccountOf:      subscription,
	Regions:        regions,
	Region:         place,
	Embedded:       embedded,
	Named:          named,
	Holders:        holders,
	Keeps:          keeps,
	Services:       services,
	Data:           data,
	Backends:       backends,
	Nothing:        nothing,
	Attributes:     attributes,
	Unreviewed:     unreviewed,
}

// Other clouds of the same software: the regions named stand elsewhere there.
var redirects = []catalog.Redirect{
	{Path: "environment", Public: []string{"public"}},
	{Path: "metadata_host"},
}

// located is where most types are: their own required location.
var located = catalog.Where{{From: catalog.Argument, Path: "location"}}

// edged is for what may be put into an edge zone, a site outside the region's
// own data centres and not always in the same country.
var edged = catalog.Where{
	{From: catalog.Argument, Path: "edge_zone", Refines: true},
	{From: catalog.Argument, Path: "location"},
}

// paired is where geo-redundancy copies to.
var paired = catalog.Where{{From: catalog.Pair, Doc: "https://learn.microsoft.com/azure/reliability/cross-region-replication-azure"}}

// applicationInsights is what a connection string or an instrumentation key is of.
var applicationInsights = []string{"azurerm_application_insights"}

// A managed interface is in the location that it is looked up in.
var data = []catalog.Resource{
	{Type: "azurerm_managed_api", At: located, Doc: "../data-sources/managed_api"},
}

// Terraform's own state lies in the storage account that the backend names.
var backends = []catalog.Resource{
	{
		Type: "backend.azurerm", Holds: catalog.State, Role: catalog.RoleState,
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount},
			{From: catalog.Unstated, Note: "the backend names a storage account and no location"},
		},
		Redirects: redirects,
	},
}

// place gives the identifier of a location: "Japan East" is japaneast. The
// name spaces of single services spell areas in the same way.
func place(_, name string) string {
	return strings.ToLower(strings.ReplaceAll(name, " ", ""))
}

// embedded is the location in an identifier. An Azure resource id names a
// subscription, a resource group and the resource, never a location.
func embedded(string) string { return "" }

// subscription is a subscription's identifier, by itself or in a resource id.
func subscription(value string) string {
	if rest, ok := strings.CutPrefix(value, "/subscriptions/"); ok {
		value, _, _ = strings.Cut(rest, "/")
	}
	if len(value) != 36 || strings.Count(value, "-") != 4 || strings.Trim(strings.ToLower(value), "0123456789abcdef-") != "" {
		return ""
	}
	return strings.ToLower(value)
}

// parts are the fixed endings that name a service inside a storage account, the
// one database of a cache or the system's own database of a server, where the
// account, the cache or the server itself is meant.
var parts = []string{
	"/blobServices/default", "/fileServices/default", "/queueServices/default", "/tableServices/default",
	"/databases/default", "/databases/master",
}

// accountName is what stands before a storage account's name in a connection string.
const accountName = "AccountName="

// named is the last segment of a resource id, the first label of a bare
// endpoint's host or of a namespace's that has a hub or a queue behind it, the
// account in a connection string, or the text itself.
func named(id string) string {
	for field := range strings.SplitSeq(id, ";") {
		if account, ok := strings.CutPrefix(field, accountName); ok {
			return account
		}
	}
	for _, p := range parts {
		id = strings.TrimSuffix(strings.TrimSuffix(id, "/"), p)
	}
	if host, ok := strings.CutPrefix(id, "https://"); ok && (!strings.Contains(host, "/") || strings.Contains(host, ".servicebus.windows.net/")) {
		label, _, _ := strings.Cut(host, ".")
		return label
	}
	return id[strings.LastIndexByte(id, '/')+1:]
}

// holders are the resource group of a resource id and, of what lies in another
// resource, the name of that one.
func holders(id string) (arguments map[string]string, parent string) {
	rest, ok := strings.CutPrefix(id, "/subscriptions/")
	if !ok {
		return nil, ""
	}
	for _, p := range parts {
		rest = strings.TrimSuffix(strings.TrimSuffix(rest, "/"), p)
	}
	segments := strings.Split(rest, "/")
	if len(segments) > 2 && strings.EqualFold(segments[1], "resourceGroups") {
		arguments = map[string]string{"resource_group_name": segments[2]}
	}
	for i := len(segments) - 1; i > 0; i-- {
		if segments[i] != "providers" {
			continue
		}
		switch names := len(segments) - i - 2; { // types and names
		case names >= 4:
			parent = segments[len(segments)-3]
		case i > 3: // it is added to a resource of another provider
			parent = segments[i-1]
		}
		break
	}
	return arguments, parent
}

// keeps accepts an id followed by the fixed name of one of its services or by
// one of its authorization rules, which nobody declares when they come with
// the namespace, or by one of its functions, which its code brings. What is at
// an address of a storage account or of an app is in that account or that app,
// and a connection string that names an account is that account's.
func keeps(typ, attribute, prefix, suffix string) bool {
	if strings.TrimPrefix(typ, "data.") == "azurerm_storage_account" {
		switch {
		case prefix == "" && strings.HasPrefix(attribute, "primary_") && strings.HasSuffix(attribute, "_endpoint"):
			return true // it ends with a slash
		case prefix == "https://" && attribute == "name":
			_, domain, _ := strings.Cut(strings.TrimPrefix(suffix, "."), ".") // ".blob.core.windows.net/…"
			return strings.HasPrefix(suffix, ".") && strings.HasPrefix(domain, "core.windows.net")
		case strings.HasSuffix(";"+prefix, ";"+accountName) && attribute == "name":
			return suffix == "" || suffix[0] == ';'
		case prefix == "" && attribute == "id" && strings.HasPrefix(strings.ToLower(suffix), "/blobservices/default/containers/"):
			return true
		}
	}
	if base := strings.TrimPrefix(typ, "data."); attribute == "name" && (base == "azurerm_eventhub_namespace" || base == "azurerm_servicebus_namespace") &&
		slices.Contains([]string{"", "https://", "sb://", "Endpoint=sb://"}, prefix) && strings.HasPrefix(suffix+"/", ".servicebus.windows.net/") {
		return true // with or without a hub or a queue in it
	}
	if strings.TrimPrefix(typ, "data.") == "azurerm_application_insights" && attribute == "instrumentation_key" && prefix == "InstrumentationKey=" {
		return suffix == "" || suffix[0] == ';'
	}
	if strings.TrimPrefix(typ, "data.") == "azurerm_databricks_workspace" && attribute == "workspace_url" && prefix == "https://" {
		return suffix == "" || suffix == "/"
	}
	if strings.TrimPrefix(typ, "data.") == "azurerm_container_registry" && attribute == "login_server" && prefix == "https://" {
		return suffix == "" || suffix == "/"
	}
	if attribute == "default_hostname" && prefix == "https://" && slices.Contains(webApps, strings.TrimPrefix(typ, "data.")) {
		return suffix == "" || strings.HasPrefix(suffix, "/")
	}
	if prefix != "" {
		return false
	}
	suffix = strings.TrimSuffix(suffix, "/")
	if suffix == "" {
		return true
	}
	lower := strings.ToLower(suffix)
	return slices.Contains(parts, suffix) ||
		strings.HasPrefix(lower, "/authorizationrules/") || strings.HasPrefix(lower, "/functions/")
}
