// Package rules judges placements: it holds the sector packs, the rules, and
// what makes a finding. It sees placements only, no HCL of the user's, no plan
// and no provider. It never says that a law is broken: a finding says that
// data is not where a pack expects it, on which basis and of what force.
package rules

import (
	"embed"
	"fmt"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/rules/decode"
)

//go:embed packs/*.hcl
var builtIn embed.FS

// Level is the level of a finding.
type Level string

// The levels, lowest first.
const (
	Off     Level = "off"
	Note    Level = "note"
	Warning Level = "warning"
	Error   Level = "error"
)

var levels = [...]Level{Off, Note, Warning, Error}

// Rank orders levels: off is 0, error is 3; -1 for none of them.
func (l Level) Rank() int {
	for i, x := range levels {
		if x == l {
			return i
		}
	}
	return -1
}

// Levels are a pack's levels by role.
type Levels struct {
	Primary Level `hcl:"primary"`
	Replica Level `hcl:"replica"`
	Backup  Level `hcl:"backup"`
	Log     Level `hcl:"log"`
	Key     Level `hcl:"key"`
	State   Level `hcl:"state"`
	Cache   Level `hcl:"cache"`
}

// Of is the level of a role; an export takes that of a replica.
func (l Levels) Of(r catalog.Role) Level {
	switch r {
	case catalog.RolePrimary:
		return l.Primary
	case catalog.RoleReplica, catalog.RoleExport:
		return l.Replica
	case catalog.RoleBackup:
		return l.Backup
	case catalog.RoleLog:
		return l.Log
	case catalog.RoleKey:
		return l.Key
	case catalog.RoleState:
		return l.State
	case catalog.RoleCache:
		return l.Cache
	}
	return l.Primary
}

// AllLevels are all levels of a pack, in one order.
func (p *Pack) AllLevels() []Level {
	l := p.Levels
	return []Level{l.Primary, l.Replica, l.Backup, l.Log, l.Key, l.State, l.Cache, p.Unresolved, p.Foreign, p.SingleRegion}
}

// Basis is a document that a pack rests on.
type Basis struct {
	Title    string `hcl:"title"`
	URL      string `hcl:"url"`
	Force    string `hcl:"force"`
	Language string `hcl:"language"`
}

// Pack is the policy of one sector.
type Pack struct {
	Name         string `hcl:"name,label"`
	Title        string `hcl:"title"`
	TitleJa      string `hcl:"title_ja"`
	AsOf         string `hcl:"as_of"`
	BasisVersion string `hcl:"basis_version"`
	// BasisVersionJa is the same in Japanese.
	BasisVersionJa string `hcl:"basis_version_ja,optional"`
	// Verified is yes where all that the bases are cited for was read in them or
	// in a public source that quotes them, partly where some of it was not.
	Verified   string   `hcl:"verified,optional"`
	Countries  []string `hcl:"countries"`
	Locations  []string `hcl:"locations,optional"` // only these, where any are named
	Levels     Levels   `hcl:"levels,block"`
	Unresolved Level    `hcl:"unresolved"`
	// Strict lets Unresolved stand even where it is above the role's level.
	Strict       bool   `hcl:"strict,optional"`
	Foreign      Level  `hcl:"foreign"`
	SingleRegion Level  `hcl:"single_region"`
	Limits       string `hcl:"limits"`
	LimitsJa     string `hcl:"limits_ja,optional"`
	// NoExemptions are the rules for which no exemption counts.
	NoExemptions []string `hcl:"no_exemptions,optional"`
	Basis        []Basis  `hcl:"basis,block"`
	Origin       string
}

type packFile struct {
	Packs []Pack `hcl:"pack,block"`
}

// Packs are the built-in packs by name.
func Packs() (map[string]*Pack, error) {
	names, err := BuiltIn()
	if err != nil {
		return nil, err
	}
	out := map[string]*Pack{}
	for _, n := range names {
		if out[n], err = Named(n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// BuiltIn are the names of the built-in packs, sorted: those of their files.
func BuiltIn() ([]string, error) {
	entries, err := builtIn.ReadDir("packs")
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".hcl"))
	}
	sort.Strings(out)
	return out, err
}

// Named is the built-in pack of a name; the others are not read for it.
func Named(name string) (*Pack, error) {
	src, err := builtIn.ReadFile("packs/" + name + ".hcl")
	if err != nil {
		return nil, err
	}
	packs, diags := ParsePacks(src, name+".hcl")
	if diags.HasErrors() {
		return nil, diags
	}
	if len(packs) != 1 || packs[0].Name != name {
		return nil, fmt.Errorf("packs/%s.hcl must have the pack %s and no other", name, name)
	}
	packs[0].Origin = "built-in"
	return &packs[0], nil
}

// ParsePacks decodes packs from HCL; errors carry their ranges.
func ParsePacks(src []byte, filename string) ([]Pack, hcl.Diagnostics) {
	f, diags := hclsyntax.ParseConfig(src, filename, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, diags
	}
	var pf packFile
	diags = append(diags, decode.Body(f.Body, &pf)...)
	for _, p := range pf.Packs {
		for _, l := range p.AllLevels() {
			if l.Rank() < 0 {
				diags = append(diags, &hcl.Diagnostic{Severity: hcl.DiagError, Summary: "Unknown level", Detail: fmt.Sprintf("Pack %q has level %q; a level is error, warning, note or off.", p.Name, l)})
			}
		}
	}
	return pf.Packs, diags
}

// Names are the names of packs, sorted.
func Names(packs map[string]*Pack) []string {
	var out []string
	for n := range packs {
		out = append(out, n)
	}
	sort.Strings(out)
	return out
}

// Forces are the forces of a pack's bases, joined, for one line of text.
func (p *Pack) Forces() string {
	var out []string
	for _, b := range p.Basis {
		out = append(out, b.Force)
	}
	return strings.Join(out, "; ")
}
