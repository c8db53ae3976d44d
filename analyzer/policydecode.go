package analyzer

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/rules"
	"github.com/kokunai/kokunai/rules/decode"
)

// policyDecoder makes a policy of a file, over the one above it. What a lock
// above forbids is left out and noted.
type policyDecoder struct {
	body  *hclsyntax.Body
	file  *policyFile
	above *Policy // nil when there is none
	p     *Policy
	diags hcl.Diagnostics
}

func (d *policyDecoder) decode() {
	above := d.above
	if above == nil {
		above = &Policy{}
	}
	p := d.p
	p.Loosened, p.locks = above.Loosened, map[string]bool{}
	for l := range above.locks {
		p.locks[l] = true
	}
	p.Providers = append(slices.Clone(above.Providers), d.providers()...)
	d.sectors(above)
	d.packs(above)
	d.rules(above)
	d.scopes(above)
	d.exemptions(above)
	d.plain(above)
	for _, l := range d.names(d.file.Lock) {
		if !slices.Contains(lockable[:], l) {
			d.fail(d.attribute("lock"), "Unknown lock", "%q cannot be locked: %s can%s.", l, strings.Join(lockable[:], ", "), rules.Like(l, lockable[:]))
		}
		p.locks[l] = true
	}
	// What a lock keeps is kept by the policy that has it, not in it.
}

func (d *policyDecoder) fail(rng hcl.Range, summary, format message.Text, args ...any) {
	d.diags = append(d.diags, problem(rng, summary, message.New(format, args...)))
}

// loosens notes what a lock above forbids, and reports whether there is one.
func (d *policyDecoder) loosens(lock string, rng hcl.Range, what message.Text) bool {
	if d.above == nil || !d.above.locks[lock] {
		return false
	}
	d.p.Loosened = append(slices.Clone(d.p.Loosened), Loosened{what, d.above.File, rng})
	return true
}

// attribute is where an attribute of the file stands.
func (d *policyDecoder) attribute(name string) hcl.Range {
	if a := d.body.Attributes[name]; a != nil {
		return a.SrcRange
	}
	return d.body.SrcRange
}

// block is where the n-th block of a type stands.
func (d *policyDecoder) block(typ string, n int) hcl.Range {
	if b := d.nth(typ, n); b != nil {
		return b.DefRange()
	}
	return d.body.SrcRange
}

// argument is where an argument of the n-th block of a type stands, or the block
// that lacks it.
func (d *policyDecoder) argument(typ string, n int, name string) hcl.Range {
	if b := d.nth(typ, n); b != nil && b.Body.Attributes[name] != nil {
		return b.Body.Attributes[name].SrcRange
	}
	return d.block(typ, n)
}

func (d *policyDecoder) nth(typ string, n int) *hclsyntax.Block {
	for _, b := range d.body.Blocks {
		if b.Type != typ {
			continue
		}
		if n == 0 {
			return b
		}
		n--
	}
	return nil
}

// once complains of a name that is given to a second block of a type.
func (d *policyDecoder) once(seen map[string]bool, typ string, n int, name string) {
	switch {
	case strings.TrimSpace(name) == "":
		d.fail(d.block(typ, n), "No name", "A block of type %s needs a name.", typ)
	case seen[name]:
		d.fail(d.block(typ, n), "Duplicate block", "There is a block %s %q above; write one of them.", typ, name)
	}
	seen[name] = true
}

// paths brings patterns of directories to the form in which they are compared.
func (d *policyDecoder) paths(patterns []string, rng hcl.Range) []string {
	var out []string
	for _, g := range patterns {
		switch {
		case !doublestar.ValidatePattern(g):
			d.fail(rng, "Not a pattern", "%q is no valid pattern: a * stands for a name, ** for any number of them.", g)
		case g == "" || filepath.IsAbs(g) || strings.HasPrefix(g, "/"):
			d.fail(rng, "Not a relative path", "%q is no path from the policy's own directory.", g)
		default:
			out = append(out, path.Clean(g))
		}
	}
	return out
}

// locations complains of names that are no location of any provider, those that
// the policy describes itself among them.
func (d *policyDecoder) locations(names []string, rng hcl.Range) []*catalog.Region {
	var out []*catalog.Region
	for _, n := range names {
		r := d.region(n)
		if r == nil {
			var all []string
			for _, p := range d.p.known(providers.All()) {
				for i := range p.Regions {
					all = append(all, p.Regions[i].ID)
				}
			}
			d.fail(rng, "Unknown location", "There is no location %q%s; a region block of a provider block describes one.", n, rules.Like(n, all))
			continue
		}
		out = append(out, r)
	}
	return out
}

func (d *policyDecoder) region(name string) *catalog.Region {
	for _, p := range d.p.known(providers.All()) {
		for i := range p.Regions {
			if p.Regions[i].ID == name {
				return &p.Regions[i]
			}
		}
	}
	return nil
}

// packNames are the packs that a policy can name.
func (d *policyDecoder) packNames() []string {
	all := rules.BuiltIn()
	for _, k := range d.p.Packs {
		all = append(all, k.Name)
	}
	return all
}

func (d *policyDecoder) names(e hcl.Expression) []string {
	list, diags := sectorList(e)
	for _, x := range diags {
		said := problem(hcl.Range{}, "Not a list of names", "Write names in quotes, one or a list of them.")
		x.Summary, x.Detail = said.Summary, said.Detail
	}
	d.diags = append(d.diags, diags...)
	return list
}

func (d *policyDecoder) sectors(above *Policy) {
	p := d.p
	own, diags := sectorList(d.file.Sector)
	d.diags = append(d.diags, diags...)
	p.Sectors = own
	if own != nil && len(own) == 0 {
		d.fail(d.attribute("sector"), "No sector", "The list is empty; without any sector the base pack judges.")
	}
	if own == nil {
		p.Sectors = above.Sectors
	}
	for _, s := range above.Sectors {
		if !slices.Contains(p.Sectors, s) && d.loosens("sector", d.attribute("sector"), message.New("it leaves out sector %q", s)) {
			p.Sectors = append(slices.Clone(p.Sectors), s)
		}
	}
}

// pack is a pack by name: of the policies, else a built-in one.
func (p *Policy) pack(name string) *rules.Pack {
	if p != nil {
		for _, k := range slices.Backward(p.Packs) {
			if k.Name == name {
				return k
			}
		}
	}
	return rules.Named(name)
}

func (d *policyDecoder) packs(above *Policy) {
	d.p.Packs = slices.Clone(above.Packs)
	seen := map[string]bool{}
	for i, b := range d.file.Packs {
		rng := d.block("pack", i)
		d.once(seen, "pack", i, b.Name)
		k, diags := rules.OwnPack(b.Name, b.Body, rng, d.p.pack)
		d.diags = append(d.diags, diags...)
		if k == nil {
			continue
		}
		for _, l := range d.locations(k.Locations, d.argument("pack", i, "locations")) {
			if len(l.Countries) > 0 && !slices.ContainsFunc(l.Countries, func(c string) bool { return slices.Contains(k.Countries, c) }) {
				d.fail(d.argument("pack", i, "locations"), "Location in no allowed country", "Pack %q names %s, which is in %s, and allows %s.", k.Name, l.ID, strings.Join(l.Countries, ", "), strings.Join(k.Countries, ", "))
			}
		}
		// A pack that stands already may only become stricter under a lock.
		if old := d.p.pack(k.Name); old != nil && d.above != nil {
			if why := looser(old, k, d.above.locks); why != "" {
				d.p.Loosened = append(slices.Clone(d.p.Loosened), Loosened{why, d.above.File, rng})
				continue
			}
		}
		d.p.Packs = append(d.p.Packs, k)
	}
	for _, s := range d.p.Sectors {
		if d.p.pack(s) == nil {
			d.fail(d.attribute("sector"), "Unknown sector", "There is no sector %q%s; kokunai list sectors shows them.", s, rules.Like(s, d.packNames()))
		}
	}
}

// looser says in what a pack asks for less than another, "" if in nothing that
// is locked.
func looser(old, k *rules.Pack, locks map[string]bool) message.Text {
	if locks["countries"] {
		for _, c := range k.Countries {
			if !slices.Contains(old.Countries, c) {
				return message.New("pack %q allows %s", k.Name, c)
			}
		}
		for _, l := range k.Locations {
			if len(old.Locations) > 0 && !slices.Contains(old.Locations, l) {
				return message.New("pack %q allows %s", k.Name, l)
			}
		}
		if len(old.Locations) > 0 && len(k.Locations) == 0 {
			return message.New("pack %q allows more locations", k.Name)
		}
	}
	if locks["levels"] {
		o, n := old.AllLevels(), k.AllLevels()
		for i := range o {
			if n[i].Rank() < o[i].Rank() {
				return message.New("pack %q has a lower level", k.Name)
			}
		}
	}
	if locks["exemptions"] {
		for _, r := range old.NoExemptions {
			if !slices.Contains(k.NoExemptions, r) {
				return message.New("pack %q allows exemptions for %s", k.Name, r)
			}
		}
	}
	return ""
}

func (d *policyDecoder) rules(above *Policy) {
	p := d.p
	p.Levels = map[string]rules.Level{}
	for r, l := range above.Levels {
		p.Levels[r] = l
	}
	var known []string
	for _, r := range rules.All() {
		known = append(known, r.ID)
	}
	seen := map[string]bool{}
	for i, r := range d.file.Rules {
		rng := d.block("rule", i)
		d.once(seen, "rule", i, r.Name)
		if !slices.Contains(known, r.Name) {
			d.fail(rng, "Unknown rule", "There is no rule %q%s; kokunai list rules shows them.", r.Name, rules.Like(r.Name, known))
			continue
		}
		var l rules.Level
		diags := rules.DecodeLevel(&l, r.Level)
		d.diags = append(d.diags, diags...)
		if l == "" && !diags.HasErrors() {
			d.fail(rng, "No level", "rule %q needs a level: error, warning, note or off.", r.Name)
			continue
		}
		if diags.HasErrors() || d.loosens("levels", rng, message.New("it sets the level of %s", r.Name)) {
			continue
		}
		p.Levels[r.Name] = l
	}
}

// plain decodes what are lists of values.
func (d *policyDecoder) plain(above *Policy) {
	p, f := d.p, d.file
	p.Lang = f.Lang
	if p.Lang == "" {
		p.Lang = above.Lang
	}
	if p.Lang != "" && p.Lang != "en" && p.Lang != "ja" {
		d.fail(d.attribute("lang"), "Unknown language", "lang is %q; it is en or ja.", p.Lang)
	}
	p.Exclude = above.Exclude
	exclude := d.paths(f.Exclude, d.attribute("exclude"))
	if len(f.Exclude) > 0 && !d.loosens("exclude", d.attribute("exclude"), "it leaves out paths") {
		p.Exclude = slices.Clone(above.Exclude)
		for _, g := range exclude {
			p.Exclude = append(p.Exclude, Exclusion{g, filepath.Dir(p.File), d.attribute("exclude")})
		}
	}
	environments, assumed := map[string]bool{}, map[string]bool{}
	for i, e := range f.Environments {
		d.once(environments, "environment", i, e.Name)
	}
	for i := range f.Environments {
		f.Environments[i].rng = d.block("environment", i)
	}
	p.Environments = f.Environments
	if len(f.Environments) == 0 {
		p.Environments = above.Environments
	}
	for i, a := range f.Assumptions {
		rng := d.block("assume", i)
		d.once(assumed, "assume", i, a.Subject)
		_, env := cutEnv(a.Subject)
		switch {
		case (a.Location == "") == (a.Value == ""):
			d.fail(rng, "Nothing assumed", "assume %q needs either a location or a value.", a.Subject)
		case a.Value != "" && !env:
			d.fail(d.argument("assume", i, "value"), "Not a location", "assume %q has a value, which only env.NAME can have; say its location.", a.Subject)
		case !doublestar.ValidatePattern(addressPattern(a.Subject)):
			d.fail(rng, "Not a pattern", "assume %q is no valid pattern.", a.Subject)
		case d.loosens("assume", rng, message.New("it assumes something of %q", a.Subject)):
		default:
			a.rng = rng
			p.Assumptions = append(p.Assumptions, a)
		}
	}
	p.Assumptions = append(p.Assumptions, above.Assumptions...)
}

// decodeBlock decodes the rest of a block.
func (d *policyDecoder) decodeBlock(body hcl.Body, into any) bool {
	diags := decode.Body(body, into)
	d.diags = append(d.diags, diags...)
	return !diags.HasErrors()
}
