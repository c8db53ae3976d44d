// Package rules judges placements: it holds the sector packs, the rules, and
// what makes a finding. A built-in pack is a file in packs, of which packs.go is made,
// so that no run has to read it. It sees placements only, no HCL of the user's, no plan
// and no provider. It never says that a law is broken: a finding says that
// data is not where a pack expects it, on which basis and of what force.
package rules

import (
	"sort"
	"strings"

	"github.com/kokunai/kokunai/providers/catalog"
)

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

// Packs are the built-in packs by name.
func Packs() map[string]*Pack {
	out := map[string]*Pack{}
	for _, n := range BuiltIn() {
		out[n] = Named(n)
	}
	return out
}

// BuiltIn are the names of the built-in packs, sorted.
func BuiltIn() []string {
	var out []string
	for i := range builtIn {
		out = append(out, builtIn[i].Name)
	}
	return out
}

// Named is the built-in pack of a name, or nil.
func Named(name string) *Pack {
	for i := range builtIn {
		if builtIn[i].Name == name {
			p := builtIn[i]
			return &p
		}
	}
	return nil
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
