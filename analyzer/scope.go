package analyzer

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/rules"
)

// Scope gives a part of the repository packs of its own, and says of its data
// what only people know.
// It fits a store that is in one of its paths, and has one of its addresses,
// and all of its tags; what it does not name fits anything.
type Scope struct {
	Name      string
	Paths     []string          `hcl:"paths,optional"`     // of root modules, relative to the policy
	Addresses []string          `hcl:"addresses,optional"` // of resources or modules, or patterns
	Tags      map[string]string `hcl:"tags,optional"`      // or labels, known before the run
	// For the register, what only people know: the system, its owner, what the
	// data is, its class, whether it is personal, and the contract.
	System   string         `hcl:"system,optional"`
	Owner    string         `hcl:"owner,optional"`
	Data     string         `hcl:"data,optional"`
	Class    string         `hcl:"class,optional"`
	Personal string         `hcl:"personal,optional"`
	Contract string         `hcl:"contract,optional"`
	Sector   hcl.Expression `hcl:"sector,optional"`
	packs    []*rules.Pack  // nil: those of the run; empty: none judges it
	dir      string         // of the policy
	rng      hcl.Range
}

func (d *policyDecoder) scopes(above *Policy) {
	d.p.Scopes = above.Scopes
	for i, b := range d.file.Scopes {
		rng := d.block("scope", i)
		s := Scope{Name: b.Name, dir: filepath.Dir(d.p.File), rng: rng}
		if !d.decodeBlock(b.Body, &s) {
			continue
		}
		if len(s.Paths)+len(s.Addresses)+len(s.Tags) == 0 {
			d.fail(rng, "Scope of everything", "scope %q names no paths, addresses or tags; what holds everywhere stands outside of scopes.", s.Name)
		}
		s.Paths = d.paths(s.Paths, d.argument("scope", i, "paths"))
		for _, g := range s.Addresses {
			if !doublestar.ValidatePattern(addressPattern(g)) {
				d.fail(d.argument("scope", i, "addresses"), "Not a pattern", "scope %q has %q, which is no valid pattern.", s.Name, g)
			}
		}
		names := d.names(s.Sector)
		if names != nil {
			s.packs = []*rules.Pack{}
		}
		for _, n := range names {
			k := d.p.pack(n)
			if k == nil {
				d.fail(d.argument("scope", i, "sector"), "Unknown sector", "scope %q has sector %q, which is none%s.", s.Name, n, rules.Like(n, d.packNames()))
				continue
			}
			if !slices.Contains(s.packs, k) {
				s.packs = append(s.packs, k)
			}
		}
		if s.packs != nil && d.loosens("scopes", rng, message.New("scope %q has packs of its own", s.Name)) {
			s.packs = nil
		}
		d.p.Scopes = append(slices.Clone(d.p.Scopes), s)
	}
}

// scope is what the policy's scopes say of a store of a root, each thing by the
// first that says it.
func (a *analysis) scope(root string, s *locate.Store) (out Scope) {
	if a.policy == nil {
		return out
	}
	for i := range a.policy.Scopes {
		c := &a.policy.Scopes[i]
		if !c.fits(root, s) {
			continue
		}
		a.policy.used.Store(c, true)
		if out.packs == nil {
			out.packs = c.packs
		}
		for _, f := range []struct{ to, from *string }{
			{&out.System, &c.System}, {&out.Owner, &c.Owner}, {&out.Data, &c.Data},
			{&out.Class, &c.Class}, {&out.Personal, &c.Personal}, {&out.Contract, &c.Contract},
		} {
			if *f.to == "" {
				*f.to = *f.from
			}
		}
	}
	return out
}

// fits reports whether a store of the root in a directory is in the scope.
func (c *Scope) fits(dir string, s *locate.Store) bool {
	if len(c.Paths) > 0 {
		rel, err := filepath.Rel(c.dir, dir)
		if err != nil || !slices.ContainsFunc(c.Paths, func(g string) bool { return within(g, filepath.ToSlash(rel)) }) {
			return false
		}
	}
	if len(c.Addresses) > 0 && !slices.ContainsFunc(c.Addresses, func(g string) bool { return matchesAddress(g, s.Resource.Address) || below(g, s.Resource.Address) }) {
		return false
	}
	for k, want := range c.Tags {
		if got, ok := s.Tag(k); !ok || got != want {
			return false
		}
	}
	return true
}

// within reports whether a path is one that a pattern names, or lies below it.
func within(pattern, path string) bool {
	for p := path; ; p = filepath.ToSlash(filepath.Dir(p)) {
		if ok, _ := doublestar.Match(pattern, p); ok {
			return true
		}
		if p == "." || p == "/" {
			return false
		}
	}
}

// below reports whether an address lies in the module that another one names.
func below(module, address string) bool {
	return strings.HasPrefix(module, "module.") && strings.HasPrefix(address, module) && len(address) > len(module) && (address[len(module)] == '.' || address[len(module)] == '[')
}

// packsFor are the packs that judge a store.
func (a *analysis) packsFor(c Scope) []*rules.Pack {
	if c.packs != nil {
		return c.packs
	}
	return a.packs
}

// ownProvider is a provider as a policy writes it.
type ownProvider struct {
	Title     string     `hcl:"title,optional"`
	Home      string     `hcl:"home,optional"`     // country of the company
	Location  []string   `hcl:"location,optional"` // arguments of the provider block
	Env       []string   `hcl:"env,optional"`
	Nothing   []string   `hcl:"nothing,optional"` // types that keep no customer data
	Regions   []ownPlace `hcl:"region,block"`
	Resources []ownStore `hcl:"resource,block"`
}

type ownPlace struct {
	ID        string   `hcl:"id,label"`
	Countries []string `hcl:"countries"`
	City      string   `hcl:"city,optional"`
	Parent    string   `hcl:"parent,optional"`
}

type ownStore struct {
	Type     string    `hcl:"type,label"`
	Holds    string    `hcl:"holds,optional"`
	Location []string  `hcl:"location,optional"` // arguments; without, the provider's
	Fixed    string    `hcl:"fixed,optional"`    // it is always there
	Copies   []ownCopy `hcl:"copy,block"`
}

type ownCopy struct {
	Role     string   `hcl:"role,label"`
	Location []string `hcl:"location"`
}

// providers are those that the policy describes itself.
func (d *policyDecoder) providers() []*catalog.Provider {
	var out []*catalog.Provider
	seen := map[string]bool{}
	for i, b := range d.file.Providers {
		rng := d.block("provider", i)
		d.once(seen, "provider", i, b.Name)
		if strings.Count(b.Name, "/") != 1 {
			d.fail(rng, "Not a source address", "provider %q must be named as in required_providers, such as \"acme/cloud\".", b.Name)
			continue
		}
		var o ownProvider
		if !d.decodeBlock(b.Body, &o) {
			continue
		}
		p := &catalog.Provider{Name: b.Name[strings.IndexByte(b.Name, '/')+1:], Sources: []string{b.Name}, Title: o.Title, Home: o.Home, Location: o.Location, Env: o.Env}
		if p.Title == "" {
			p.Title = p.Name
		}
		if o.Home != "" {
			d.diags = append(d.diags, rules.CheckCountries([]string{o.Home}, d.argument("provider", i, "home"))...)
		}
		regions := map[string]bool{}
		for _, r := range o.Regions {
			if regions[r.ID] {
				d.fail(rng, "Duplicate block", "provider %q has region %q twice.", b.Name, r.ID)
			}
			regions[r.ID] = true
			d.diags = append(d.diags, rules.CheckCountries(r.Countries, rng)...)
			p.Regions = append(p.Regions, catalog.Region{ID: r.ID, Kind: catalog.Regional, Countries: r.Countries, City: r.City, Parent: r.Parent, Source: "the policy"})
		}
		for _, r := range o.Regions {
			if r.Parent != "" && !regions[r.Parent] {
				d.fail(rng, "Unknown location", "region %q of provider %q has the parent %q, which there is not%s.", r.ID, b.Name, r.Parent, rules.Like(r.Parent, sortedKeys(regions)))
			}
		}
		if len(o.Nothing) > 0 {
			p.Nothing = []catalog.Nothing{{Reason: "by the policy, it keeps no customer data", Types: o.Nothing}}
		}
		service := catalog.Service{Name: p.Title}
		for _, r := range o.Resources {
			row := catalog.Resource{Type: r.Type, Holds: catalog.Kind(r.Holds), At: ownWhere(r.Location)}
			if r.Holds == "" {
				row.Holds = catalog.Other
			}
			if !slices.Contains(catalog.Kinds[:], row.Holds) {
				d.fail(rng, "Unknown kind of data", "resource %q holds %q, which is none of %s%s.", r.Type, r.Holds, kindNames(), rules.Like(r.Holds, strings.Split(kindNames(), ", ")))
			}
			if r.Fixed != "" {
				row.At = catalog.Where{{From: catalog.Fixed, Location: r.Fixed, Note: "the policy says so"}}
			}
			for _, c := range r.Copies {
				if !slices.Contains(catalog.Roles[:], catalog.Role(c.Role)) {
					d.fail(rng, "Unknown role", "resource %q has a copy of role %q; a role is replica, backup, log, key, cache or export.", r.Type, c.Role)
				}
				for _, l := range c.Location {
					row.Copies = append(row.Copies, catalog.Copy{Role: catalog.Role(c.Role), If: []catalog.Condition{{Path: l, Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: l}}})
				}
			}
			service.Resources = append(service.Resources, row)
		}
		p.Services = []catalog.Service{service}
		out = append(out, p)
	}
	return out
}

func kindNames() string {
	var out []string
	for _, k := range catalog.Kinds {
		out = append(out, string(k))
	}
	return strings.Join(out, ", ")
}

// ownWhere asks a resource's arguments in order, then its provider.
func ownWhere(arguments []string) catalog.Where {
	var w catalog.Where
	for _, a := range arguments {
		w = append(w, catalog.Source{From: catalog.Argument, Path: a})
	}
	return append(w, catalog.Source{From: catalog.ProviderConfig})
}

// known are the built-in providers with what the policy adds to them or beside
// them.
func (p *Policy) known(builtIn []*catalog.Provider) []*catalog.Provider {
	if p == nil {
		return builtIn
	}
	out := slices.Clone(builtIn)
	for _, own := range p.Providers {
		i := slices.IndexFunc(out, func(b *catalog.Provider) bool { return slices.Contains(b.Sources, own.Sources[0]) })
		if i < 0 {
			out = append(out, own)
			continue
		}
		merged := *out[i]
		merged.Services = append(slices.Clone(merged.Services), own.Services...)
		merged.Nothing = append(slices.Clone(merged.Nothing), own.Nothing...)
		merged.Regions = append(slices.Clone(merged.Regions), own.Regions...)
		out[i] = &merged
	}
	return out
}
