package azurerm

import "testing"

func TestPlace(t *testing.T) {
	for name, want := range map[string]string{
		"Japan East":  "japaneast",
		"japaneast":   "japaneast",
		"JapanWest":   "japanwest",
		"AutoResolve": "autoresolve",
		"":            "",
	} {
		if got := place("", name); got != want {
			t.Errorf("place(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestNamed(t *testing.T) {
	const account = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acct"
	for id, want := range map[string]string{
		"acct":                                     "acct",
		account:                                    "acct",
		account + "/blobServices/default":          "acct",
		account + "/fileServices/default/":         "acct",
		"https://acct.blob.core.windows.net":       "acct",
		"https://acct.blob.core.windows.net/":      "acct",
		"https://acct.file.core.windows.net/share": "share",
		"": "",
	} {
		if got := named(id); got != want {
			t.Errorf("named(%q) = %q, want %q", id, got, want)
		}
	}
}

func TestKeeps(t *testing.T) {
	for _, c := range []struct {
		typ, attribute, prefix, suffix string
		want                           bool
	}{
		{"azurerm_eventhub_namespace", "id", "", "", true},
		{"azurerm_eventhub_namespace", "id", "", "/", true},
		{"azurerm_eventhub_namespace", "id", "", "/blobServices/default", true},
		{"azurerm_eventhub_namespace", "id", "", "/blobServices/default/", true},
		{"azurerm_eventhub_namespace", "id", "", "/authorizationRules/RootManageSharedAccessKey", true},
		{"azurerm_eventhub_namespace", "id", "", "/functions/f", true},
		{"azurerm_eventhub_namespace", "id", "", "/databases/default", true},
		{"azurerm_eventhub_namespace", "id", "", "-dr", false},
		{"azurerm_eventhub_namespace", "id", "", "/blobServices", false},
		{"azurerm_eventhub_namespace", "id", "x", "", false},
		{"azurerm_storage_account", "primary_blob_endpoint", "", "\x00/", true},
		{"azurerm_storage_account", "secondary_blob_endpoint", "", "\x00/", false},
		{"azurerm_storage_account", "name", "https://", ".blob.core.windows.net/\x00", true},
		{"azurerm_storage_account", "name", "https://", "dr.blob.core.windows.net", false},
		{"azurerm_storage_account", "name", "https://", ".example.com", false},
		{"azurerm_storage_account", "name", "", "\x00", false},
		{"azurerm_storage_account", "name", "DefaultEndpointsProtocol=https;AccountName=", ";AccountKey=\x00", true},
		{"azurerm_storage_account", "name", "AccountName=", "", true},
		{"azurerm_storage_account", "name", "AccountName=", "dr;AccountKey=\x00", false},
		{"azurerm_storage_account", "name", "AccountKey=\x00;Container=", "", false},
		{"azurerm_storage_account", "id", "", "/blobServices/default/containers/a", true},
		{"azurerm_storage_account", "id", "", "/blobServices/default/inventory", false},
		{"azurerm_storage_container", "id", "", "\x00", false},
		{"azurerm_linux_web_app", "default_hostname", "https://", "/api/messages", true},
		{"azurerm_linux_web_app", "default_hostname", "https://", "", true},
		{"azurerm_linux_web_app", "default_hostname", "https://", ".example.com", false},
		{"azurerm_linux_web_app", "default_hostname", "https://dr-", "", false},
		{"azurerm_eventhub_namespace", "default_hostname", "https://", "", false},
		{"azurerm_eventhub_namespace", "name", "sb://", ".servicebus.windows.net", true},
		{"azurerm_servicebus_namespace", "name", "", ".servicebus.windows.net/", true},
		{"azurerm_eventhub_namespace", "name", "https://", ".servicebus.windows.net/logs", true},
		{"azurerm_servicebus_namespace", "name", "sb://dr-", ".servicebus.windows.net", false},
		{"azurerm_servicebus_namespace", "name", "sb://", ".example.com", false},
		{"azurerm_servicebus_namespace", "name", "Endpoint=sb://", ".servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=\x00", true},
		{"azurerm_application_insights", "instrumentation_key", "InstrumentationKey=", "", true},
		{"azurerm_application_insights", "instrumentation_key", "InstrumentationKey=", ";IngestionEndpoint=https://example.com/", true},
		{"azurerm_application_insights", "instrumentation_key", "Key=", "", false},
		{"azurerm_databricks_workspace", "workspace_url", "https://", "", true},
		{"azurerm_databricks_workspace", "workspace_url", "https://dr-", "", false},
	} {
		if got := keeps(c.typ, c.attribute, c.prefix, c.suffix); got != c.want {
			t.Errorf("keeps(%q, %q) = %v, want %v", c.prefix, c.suffix, got, c.want)
		}
	}
}
