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
		prefix, suffix string
		want           bool
	}{
		{"", "", true},
		{"", "/", true},
		{"", "/blobServices/default", true},
		{"", "/blobServices/default/", true},
		{"", "/authorizationRules/RootManageSharedAccessKey", true},
		{"", "/functions/f", true},
		{"", "/databases/default", true},
		{"", "-dr", false},
		{"", "/blobServices", false},
		{"x", "", false},
	} {
		if got := keeps(c.prefix, c.suffix); got != c.want {
			t.Errorf("keeps(%q, %q) = %v, want %v", c.prefix, c.suffix, got, c.want)
		}
	}
}
