package providers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
)

// TestAttributes: the tables of attributes are in order, and have every
// attribute of the schema, with its type, and no other.
func TestAttributes(t *testing.T) {
	index := catalog.NewIndex(providers.All())
	each(t, func(t *testing.T, c *contract, s *schema) {
		table := c.provider.Attributes
		if !slices.IsSortedFunc(table, func(a, b catalog.Attributes) int { return strings.Compare(a.Type, b.Type) }) {
			t.Error("the types are not sorted, and so not all of them are found")
		}
		seen := map[string]bool{}
		for _, a := range table {
			if seen[a.Type] {
				t.Errorf("%s stands there twice", a.Type)
			}
			seen[a.Type] = true
			tree := s.Resources[a.Type]
			if tree == nil {
				t.Errorf("gone: %s is not in the schema", a.Type)
				continue
			}
			names := namesOf(t, a)
			for _, name := range names {
				kind, optional, ok := index.Attribute(a.Type, name)
				if !ok {
					t.Errorf("%s.%s is written in a kind that is none", a.Type, name)
				} else if !agree(kind, optional, tree[name]) {
					t.Errorf("changed: %s.%s is %s (optional: %t), and %v in the schema", a.Type, name, kind, optional, tree[name])
				}
			}
			for _, name := range sortedKeys(tree) {
				if isAttribute(tree[name]) && !slices.Contains(names, name) {
					t.Errorf("new: %s.%s is %v in the schema, and not in the table", a.Type, name, tree[name])
				}
			}
		}
		for _, typ := range sortedKeys(s.Resources) {
			if !seen[typ] && slices.ContainsFunc(sortedKeys(s.Resources[typ]), func(name string) bool {
				return isAttribute(s.Resources[typ][name])
			}) {
				t.Errorf("new: %s is in no row of the table of attributes", typ)
			}
		}
	})
}

// namesOf are the attributes of a row, whose form it tests.
func namesOf(t *testing.T, a catalog.Attributes) []string {
	var all, kinds []string
	for group := range strings.SplitSeq(a.Kinds, " ") {
		kind, list, ok := strings.Cut(group, ":")
		names := strings.Split(list, ",")
		if !ok || slices.Contains(names, "") || !slices.IsSorted(names) {
			t.Errorf("%s: the group %q is not of the form kind:name,name with its names in order", a.Type, group)
		}
		kinds = append(kinds, kind)
		all = append(all, names...)
	}
	if !slices.IsSorted(kinds) || len(slices.Compact(kinds)) < len(kinds) {
		t.Errorf("%s: the kinds are not in order, or one stands there twice", a.Type)
	}
	slices.Sort(all)
	if len(slices.Compact(slices.Clone(all))) < len(all) {
		t.Errorf("%s: an attribute has two kinds", a.Type)
	}
	return all
}

// isAttribute reports whether what an extract has at the top of a type is an
// attribute of the schema that the extract was made from.
func isAttribute(v any) bool {
	if t, ok := v.(tree); ok {
		return t[""] != nil
	}
	return v != "documented"
}

// agree reports whether an attribute's type is the one in the extract, which
// says less: it tells no list from a set, not what a map has, and what is
// optional only from what is computed alone.
func agree(kind string, optional bool, v any) bool {
	outer, element, _ := strings.Cut(strings.TrimSuffix(kind, ")"), "(")
	if t, ok := v.(tree); ok {
		// Objects, or what the documentation of a newer version made a block.
		return t[""] != nil && element == "" && slices.Contains([]string{"list", "set", "map", "object"}, outer) || documented(t)
	}
	want, _ := v.(string)
	want, computed := strings.CutPrefix(want, "computed ")
	if computed && optional {
		return false
	}
	switch {
	case outer == "string", outer == "number", outer == "bool":
		return want == outer
	case outer == "map" && element != "":
		return want == "map"
	case outer == "map":
		return want == "map" || want == "any"
	case element == "string", element == "number":
		return want == element+"s"
	}
	return want == "any"
}

// documented reports whether a block is known from documentation alone.
func documented(t tree) bool {
	if len(t) == 0 {
		return false
	}
	for _, v := range t {
		if sub, ok := v.(tree); ok && !documented(sub) || !ok && v != "documented" {
			return false
		}
	}
	return true
}

// TestAttribute: what is known of some attributes, each for a reason.
func TestAttribute(t *testing.T) {
	index := catalog.NewIndex(providers.All())
	for _, tt := range []struct {
		typ, name string
		kind      string // "" if it is not in the table
		optional  bool
	}{
		{"aws_db_instance", "enabled_cloudwatch_logs_exports", "set(string)", true},
		{"aws_db_instance", "instance_class", "string", false},   // required
		{"aws_db_instance", "engine", "string", false},           // computed where it is not set
		{"aws_db_instance", "replicas", "list(string)", false},   // computed alone
		{"aws_db_instance", "master_user_secret", "list", false}, // of objects
		{"aws_instance", "tags", "map(string)", true},
		{"aws_instance", "ipv6_address_count", "number", false},
		{"aws_instance", "root_block_device", "", false}, // a block
		{"aws_s3_bucket", "bucket_prefix", "string", false},
		{"aws_s3_bucket", "force", "", false}, // half of a name
		{"aws_s3_bucket", "", "", false},
		{"aws_security_group", "ingress", "set", false}, // written like a block
		{"azurerm_storage_account", "location", "string", false},
		{"azurerm_storage_account", "is_hns_enabled", "bool", true},
		{"google_storage_bucket", "labels", "map(string)", true},
		{"google_storage_bucket", "effective_labels", "map(string)", false},
		// Only google-beta has the first, and only there is the second computed.
		{"google_compute_instance", "partner_metadata", "map(string)", true},
		{"google_container_cluster", "enable_tpu", "bool", false},
		// What has a default is never null, though no schema says so.
		{"aws_instance", "source_dest_check", "bool", false},
		{"aws_sqs_queue", "delay_seconds", "number", false},
		{"azurerm_communication_service", "data_location", "string", false},
		{"azurerm_storage_account", "nfsv3_enabled", "bool", false},
		{"google_bigquery_dataset", "location", "string", false},
		// In no table.
		{"data.aws_instance", "tags", "", false},
		{"aws_no_such_type", "tags", "", false},
	} {
		kind, optional, ok := index.Attribute(tt.typ, tt.name)
		if kind != tt.kind || optional != tt.optional || ok != (tt.kind != "") {
			t.Errorf("%s.%s is %q, optional %t, ok %t; want %q, %t", tt.typ, tt.name, kind, optional, ok, tt.kind, tt.optional)
		}
	}
	if n := testing.AllocsPerRun(10, func() { index.Attribute("google_storage_bucket", "url") }); n > 0 {
		t.Errorf("it allocates %v times", n)
	}
}
