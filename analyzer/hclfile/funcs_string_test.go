package hclfile

import (
	"testing"

	"github.com/google/uuid"
)

var uuidSpellings = []string{
	"6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "00000000-0000-0000-0000-000000000000",
	"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "x6ba7b810-9dad-11d1-80b4-00c04fd430c8\x00", "6ba7b8109dad11d180b400c04fd430c8",
	"urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "URN:UUID:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "urn:uuie:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "ürn:uid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
	"", "dn", "6ba7b810-9dad-11d1-80b4-00c04fd430c", "6ba7b810-9dad-11d1-80b4-00c04fd430cg", "6ba7b810_9dad-11d1-80b4-00c04fd430c8", "6ba7b81-09dad-11d1-80b4-00c04fd430c8",
	"6ba7b8109dad11d180b400c04fd430cg", "6ba7b8109-ad11d180b400c04fd430c8", "------------------------------------", "\x8eba7b810-9dad-11d1-80b4-00c04fd430c8",
}

// TestUUID holds uuidv5 to the library that Terraform uses.
func TestUUID(t *testing.T) {
	for _, namespace := range uuidSpellings {
		for _, name := range []string{"", "a", "www.terraform.io", "日本"} {
			agreeUUID(t, namespace, name)
		}
	}
	for namespace, known := range map[string]uuid.UUID{"dns": uuid.NameSpaceDNS, "url": uuid.NameSpaceURL, "oid": uuid.NameSpaceOID, "x500": uuid.NameSpaceX500} {
		if got, err := uuidV5([]string{namespace, "a"}); err != nil || got != uuid.NewSHA1(known, []byte("a")).String() {
			t.Errorf("uuidv5(%q) is %s, %v", namespace, got, err)
		}
	}
}

func FuzzUUID(f *testing.F) {
	for _, namespace := range uuidSpellings {
		f.Add(namespace, "a")
	}
	f.Fuzz(agreeUUID)
}

func agreeUUID(t *testing.T, namespace, name string) {
	switch namespace {
	case "dns", "url", "oid", "x500":
		return
	}
	var want, wantErr string
	if id, err := uuid.Parse(namespace); err != nil {
		wantErr = "uuidv5() doesn't support namespace " + namespace + " (" + err.Error() + ")"
	} else {
		want = uuid.NewSHA1(id, []byte(name)).String()
	}
	got, err := uuidV5([]string{namespace, name})
	if got != want || err == nil && wantErr != "" || err != nil && err.Error() != wantErr {
		t.Errorf("uuidv5(%q, %q) is %q, %v; want %q, %s", namespace, name, got, err, want, wantErr)
	}
}
