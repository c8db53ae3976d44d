package providers_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
)

var update = flag.Bool("update", false, "write the tables of regions anew from regions.tsv")

// columns are those of regions.tsv. Its first line names them; a line that
// begins with # is a comment, which goes into the table; countries and members
// are parted by commas. A row whose source is "unchecked" rests on nobody's
// page: it is left out of the tables, so that its name is an unknown location.
const columns = "provider\tin\tid\tkind\tcountries\tcity\tparent\tpair\tmulti\tmembers\tsource"

// TestRegionsAreFresh holds the tables of regions to regions.tsv; -update
// writes them anew.
func TestRegionsAreFresh(t *testing.T) {
	facts, err := os.ReadFile("regions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	tables, err := regionTables(string(facts))
	if err != nil {
		t.Fatal(err)
	}
	for name, table := range tables {
		path := name + "/regions.go"
		if *update {
			if err := os.WriteFile(path, table, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		old, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(old, table) {
			t.Errorf("%s does not follow from regions.tsv: go test ./providers -run TestRegionsAreFresh -update", path)
		}
	}
}

// TestRegionsHaveSources: no location is in a table on nobody's word.
func TestRegionsHaveSources(t *testing.T) {
	for _, p := range providers.All() {
		for _, r := range p.Regions {
			if r.Source == "" {
				t.Errorf("%s: %s has no source", p.Name, key(&r))
			}
		}
	}
}

// regionTables makes the Go file of each provider's regions.
func regionTables(facts string) (map[string][]byte, error) {
	lines := strings.Split(strings.TrimSuffix(facts, "\n"), "\n")
	if lines[0] != columns {
		return nil, fmt.Errorf("regions.tsv:1: the columns are %q, want %q", lines[0], columns)
	}
	kinds := map[catalog.RegionKind]string{
		catalog.Regional: "Regional", catalog.Zonal: "Zonal", catalog.Edge: "Edge",
		catalog.DualRegion: "DualRegion", catalog.MultiRegion: "MultiRegion", catalog.Global: "Global",
	}
	bodies := map[string]*strings.Builder{}
	var comment string
	for i, line := range lines[1:] {
		if text, ok := strings.CutPrefix(line, "# "); ok {
			comment = text
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != strings.Count(columns, "\t")+1 {
			return nil, fmt.Errorf("regions.tsv:%d: %d columns, want %d", i+2, len(f), strings.Count(columns, "\t")+1)
		}
		kind, ok := kinds[catalog.RegionKind(f[3])]
		if !ok {
			return nil, fmt.Errorf("regions.tsv:%d: %q is no kind of location", i+2, f[3])
		}
		b := bodies[f[0]]
		if b == nil {
			b = &strings.Builder{}
			bodies[f[0]] = b
		}
		if comment != "" {
			fmt.Fprintf(b, "\n\t// %s\n", comment)
			comment = ""
		}
		if f[10] == "unchecked" {
			continue
		}
		fmt.Fprintf(b, "\t{ID: %q", f[2])
		text := func(name, value string) {
			if value != "" {
				fmt.Fprintf(b, ", %s: %q", name, value)
			}
		}
		list := func(name, value string) {
			if value != "" {
				fmt.Fprintf(b, ", %s: []string{\"%s\"}", name, strings.ReplaceAll(value, ",", `", "`))
			}
		}
		text("In", f[1])
		fmt.Fprintf(b, ", Kind: catalog.%s", kind)
		list("Countries", f[4])
		text("City", f[5])
		text("Parent", f[6])
		text("Pair", f[7])
		text("Multi", f[8])
		list("Members", f[9])
		text("Source", f[10])
		b.WriteString("},\n")
	}
	tables := map[string][]byte{}
	for name, b := range bodies {
		var file strings.Builder
		file.WriteString("// Code generated from regions.tsv by go test ./providers -run TestRegionsAreFresh -update. DO NOT EDIT.\n\n")
		fmt.Fprintf(&file, "package %s\n\n", name)
		file.WriteString("import \"github.com/kokunai/kokunai/providers/catalog\"\n\n")
		fmt.Fprintf(&file, "var regions = []catalog.Region{%s}\n", b)
		table, err := format.Source([]byte(file.String()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		tables[name] = table
	}
	return tables, nil
}
