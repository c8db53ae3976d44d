package rules

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/rules/decode"
)

var update = flag.Bool("update", false, "write packs.go anew")

const refresh = "go test ./rules -run TestPacksAreFresh -update"

// TestPacksAreFresh holds packs.go to the files that it is made from.
func TestPacksAreFresh(t *testing.T) {
	want, err := table(readPacks(t))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("packs.go", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile("packs.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("packs.go is not what packs/*.hcl say; run %s", refresh)
	}
}

// readPacks reads the packs, sorted by name, each from a file of its name.
func readPacks(t *testing.T) []Pack {
	t.Helper()
	files, err := filepath.Glob("packs/*.hcl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no packs (%v)", err)
	}
	var out []Pack
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f, diags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		var pf struct {
			Packs []Pack `hcl:"pack,block"`
		}
		if diags := decode.Body(f.Body, &pf); diags.HasErrors() {
			t.Fatal(diags)
		}
		if len(pf.Packs) != 1 || "packs/"+pf.Packs[0].Name+".hcl" != filepath.ToSlash(file) {
			t.Fatalf("%s must have the pack of its name and no other", file)
		}
		p := pf.Packs[0]
		for _, l := range p.AllLevels() {
			if l.Rank() < 0 {
				t.Errorf("%s: level %q is none of error, warning, note and off", file, l)
			}
		}
		out = append(out, p)
	}
	return out
}

// table is the packs as Go.
func table(packs []Pack) ([]byte, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "// Code generated from packs/*.hcl by %s; DO NOT EDIT.\n\npackage rules\n\nvar builtIn = [...]Pack{\n", refresh)
	text := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %q,\n", name, value)
		}
	}
	list := func(name string, values []string) {
		if len(values) > 0 {
			fmt.Fprintf(&b, "%s: %#v,\n", name, values)
		}
	}
	for _, p := range packs {
		b.WriteString("{\n")
		text("Name", p.Name)
		text("Title", p.Title)
		text("TitleJa", p.TitleJa)
		text("AsOf", p.AsOf)
		text("BasisVersion", p.BasisVersion)
		text("BasisVersionJa", p.BasisVersionJa)
		text("Verified", p.Verified)
		list("Countries", p.Countries)
		list("Locations", p.Locations)
		l := p.Levels
		fmt.Fprintf(&b, "Levels: Levels{Primary: %q, Replica: %q, Backup: %q, Log: %q, Key: %q, State: %q, Cache: %q},\n", l.Primary, l.Replica, l.Backup, l.Log, l.Key, l.State, l.Cache)
		fmt.Fprintf(&b, "Unresolved: %q, Strict: %t, Foreign: %q, SingleRegion: %q,\n", p.Unresolved, p.Strict, p.Foreign, p.SingleRegion)
		text("Limits", p.Limits)
		text("LimitsJa", p.LimitsJa)
		list("NoExemptions", p.NoExemptions)
		b.WriteString("Basis: []Basis{\n")
		for _, x := range p.Basis {
			fmt.Fprintf(&b, "{Title: %q, URL: %q, Force: %q, Language: %q},\n", x.Title, x.URL, x.Force, x.Language)
		}
		b.WriteString("},\nOrigin: \"built-in\",\n},\n")
	}
	b.WriteString("}\n")
	return format.Source([]byte(b.String()))
}

// TestNamed: a pack is the same each time, whatever became of it before.
func TestNamed(t *testing.T) {
	a := Named("base")
	a.Title, a.Levels.Primary = "changed", Error
	if b := Named("base"); b.Title == a.Title || b.Levels.Primary == Error {
		t.Errorf("a change of one run's pack is in the next one's: %+v", b)
	}
	if p := Named("nothing"); p != nil {
		t.Errorf("nothing is a pack: %+v", p)
	}
}
