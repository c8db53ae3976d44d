package analyzer

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// Exemption sets findings aside: a block of the policy, or a comment in the
// code on or above the line that it is about.
type Exemption struct {
	Address   string
	Rule      string   `hcl:"rule,optional"`
	Rules     []string `hcl:"rules,optional"` // with Rule; neither means any
	Reason    string   `hcl:"reason,optional"`
	Approver  string   `hcl:"approver,optional"`
	Expires   string   `hcl:"expires,optional"` // the last day on which it holds
	Reference string   `hcl:"reference,optional"`
	Paths     []string `hcl:"paths,optional"` // of root modules, relative to the policy
	// Locations bound it: data that moves elsewhere is a finding again.
	Locations []string `hcl:"locations,optional"`
	dir       string   // of the policy; "" for a comment
	rng       hcl.Range
	file      string // of the report, that a comment stands in
	line      int    // the line that a comment is about, from 1
	bad       string // why it does not count, as report.Finding.Subject has it
}

func (d *policyDecoder) exemptions(above *Policy) {
	d.p.Exemptions = above.Exemptions
	for i, b := range d.file.Exemptions {
		rng := d.block("exempt", i)
		x := &Exemption{Address: b.Name, dir: filepath.Dir(d.p.File), rng: rng}
		if !d.decodeBlock(b.Body, x) {
			continue
		}
		for _, r := range x.rules() {
			if rules.ByID(r) == nil {
				at := "rules"
				if r == x.Rule {
					at = "rule"
				}
				d.fail(d.argument("exempt", i, at), "Unknown rule", "exempt %q names rule %q, which there is not%s.", x.Address, r, rules.Like(r, ruleIDs()))
			}
		}
		if x.Rules != nil && len(x.Rules) == 0 {
			d.fail(d.argument("exempt", i, "rules"), "No rules", "exempt %q has an empty list of rules; without any list it speaks of all of them.", x.Address)
		}
		x.Paths = d.paths(x.Paths, d.argument("exempt", i, "paths"))
		d.locations(x.Locations, d.argument("exempt", i, "locations"))
		if !doublestar.ValidatePattern(addressPattern(x.Address)) {
			d.fail(rng, "Not a pattern", "exempt %q is no valid pattern.", x.Address)
		}
		if x.Expires != "" && !isDate(x.Expires) {
			d.fail(d.argument("exempt", i, "expires"), "Not a date", "exempt %q expires on %q, which is no date such as 2027-03-31.", x.Address, x.Expires)
		}
		if d.loosens("exemptions", rng, message.New("exempt %q sets findings aside", x.Address)) {
			continue
		}
		if strings.TrimSpace(x.Reason) == "" {
			x.bad = "no-reason"
		}
		d.p.Exemptions = append(slices.Clone(d.p.Exemptions), x)
	}
}

func ruleIDs() []string {
	var out []string
	for _, r := range rules.All() {
		out = append(out, r.ID)
	}
	return out
}

func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

func (x *Exemption) rules() []string {
	if x.Rule == "" {
		return x.Rules
	}
	return append([]string{x.Rule}, x.Rules...)
}

// fits reports whether a finding of a root in a directory is one that the
// exemption speaks of; a comment stands at it.
func (x *Exemption) fits(f *report.Finding, dir string) bool {
	if rs := x.rules(); len(rs) > 0 && !slices.Contains(rs, f.Rule) {
		return false
	}
	if x.dir == "" {
		return true
	}
	if len(x.Paths) > 0 {
		rel, err := filepath.Rel(x.dir, dir)
		if err != nil || !slices.ContainsFunc(x.Paths, func(g string) bool { return within(g, filepath.ToSlash(rel)) }) {
			return false
		}
	}
	if len(x.Locations) > 0 && (len(f.Locations) == 0 || slices.ContainsFunc(f.Locations, func(l string) bool { return !slices.Contains(x.Locations, l) })) {
		return false
	}
	return matchesAddress(x.Address, f.Address)
}

// exemptions are all that a run meets, with what became of them. Roots are
// judged in parallel.
type exemptions struct {
	sync.Mutex
	comments map[string][]*Exemption // by file of the report
	met      map[*Exemption]*met
}

// met is what became of an exemption that fits a finding. Each field is the same
// in whatever order the findings come.
type met struct {
	address   string // the least of the findings that it fits
	sets      bool   // a finding aside
	forbidden string // the least rule and pack that allow it for no finding
	expired   rules.Level
}

// exempt sets a finding aside if an exemption says so. header is where its block
// begins, and dir its root's directory.
func (a *analysis) exempt(f *report.Finding, dir string, header report.Position, packs []rules.Judgement) {
	e := &a.exemptions
	e.Lock()
	defer e.Unlock()
	if e.met == nil {
		e.met = map[*Exemption]*met{}
	}
	var expired []*met
	for _, x := range a.candidates(f.Position, header) {
		if !x.fits(f, dir) {
			continue
		}
		m := e.met[x]
		if m == nil {
			m = &met{address: f.Address}
			e.met[x] = m
		}
		m.address = min(m.address, f.Address)
		forbids := slices.IndexFunc(packs, func(j rules.Judgement) bool { return slices.Contains(j.Pack.NoExemptions, f.Rule) })
		switch {
		case x.bad != "":
		case forbids >= 0:
			why := f.Rule + " " + packs[forbids].Pack.Name
			if m.forbidden == "" || why < m.forbidden {
				m.forbidden = why
			}
		case x.Expires != "" && x.Expires < a.opt.AsOf:
			expired = append(expired, m)
		case f.Suppressed == nil:
			m.sets = true
			f.Suppressed = &report.Suppressed{Kind: x.kind(), By: a.where(x), Approver: x.Approver, Reason: x.Reason, Expires: x.Expires, Reference: x.Reference}
		}
	}
	if f.Suppressed != nil {
		return // one that has expired was renewed
	}
	for _, m := range expired {
		if l := rules.Level(f.Level); l.Rank() > m.expired.Rank() {
			m.expired = l
		}
	}
}

// candidates are the comments at a finding's position and at its block, and what
// the policy has.
func (a *analysis) candidates(at, header report.Position) []*Exemption {
	all := slices.Clone(a.commentsAt(at))
	if header.File != at.File || header.Line != at.Line {
		all = append(all, a.commentsAt(header)...)
	}
	if a.policy != nil {
		all = append(all, a.policy.Exemptions...)
	}
	return all
}

func (x *Exemption) kind() string {
	if x.dir == "" {
		return "inline"
	}
	return "policy"
}

// where is the file and line of an exemption.
func (a *analysis) where(x *Exemption) string {
	return fmt.Sprintf("%s:%d", a.rel(x.rng.Filename), x.rng.Start.Line)
}

// addExemptions adds what is to be said of the exemptions themselves. That one
// is unused is said only by a run that would have found what it is for.
func (a *analysis) addExemptions(to *report.Report) {
	whole := a.unbiased(to)
	if whole && a.covers(a.base) {
		a.readComments()
	}
	e := &a.exemptions
	var all []*Exemption
	for _, list := range e.comments {
		all = append(all, list...)
	}
	if a.policy != nil {
		all = append(all, a.policy.Exemptions...)
	}
	sort.Slice(all, func(i, j int) bool {
		x, y := all[i].rng, all[j].rng
		return x.Filename < y.Filename || x.Filename == y.Filename && x.Start.Byte < y.Start.Byte
	})
	for _, x := range all {
		m, fits := e.met[x]
		if !fits {
			m = &met{}
		}
		about := cmp.Or(x.Address, m.address, strings.Join(x.Rules, ","), x.file)
		switch {
		case x.bad != "":
			a.addExemption(to, x, &rules.ExemptionInvalid, rules.Warning, about, x.bad)
		case m.forbidden != "":
			a.addExemption(to, x, &rules.ExemptionInvalid, rules.Warning, about, "forbidden "+m.forbidden)
		case m.expired != "":
			level := rules.Warning
			if m.expired.Rank() > level.Rank() {
				level = m.expired
			}
			a.addExemption(to, x, &rules.ExemptionExpired, level, about, "until "+x.Expires)
		case m.sets || !whole || !a.covers(cmp.Or(x.dir, a.base)):
		case fits:
			a.addExemption(to, x, &rules.ExemptionUnused, rules.Note, about, "superseded")
		default:
			a.addExemption(to, x, &rules.ExemptionUnused, rules.Note, about, "fits-none")
		}
	}
}

// unbiased reports whether nothing on the command line chose among what is to be
// judged, and nothing was missing.
func (a *analysis) unbiased(r *report.Report) bool {
	o := a.opt
	if o.Plan != "" || o.Changed != nil || o.Environment != "" || o.Workspace != "" || len(o.Values) > 0 ||
		len(o.Sectors) > 0 && a.policy != nil && len(a.policy.Sectors) > 0 {
		return false
	}
	return !slices.ContainsFunc(r.Roots, func(x report.Root) bool { return len(x.ModulesMissing) > 0 }) &&
		!slices.ContainsFunc(r.Diagnostics, func(d report.Diagnostic) bool { return d.Level == string(tf.Error) })
}

// covers reports whether all that lies in a directory was to be analysed.
func (a *analysis) covers(dir string) bool {
	return slices.ContainsFunc(a.opt.Paths, func(p string) bool {
		rel, err := filepath.Rel(p, dir)
		return err == nil && filepath.IsLocal(rel)
	})
}

func (a *analysis) addExemption(to *report.Report, x *Exemption, rule *rules.Rule, level rules.Level, about, why string) {
	if a.policy != nil {
		if l, ok := a.policy.Levels[rule.ID]; ok {
			level = l
		}
	}
	if level == rules.Off {
		return
	}
	f := a.policyFinding(rule, level)
	f.Address, f.Subject = about, why
	f.Position = a.pos(x.rng)
	f.Say("", rule.Remedy)
	a.addOwn(to, f)
}

// policyFinding is what findings of a policy, or of what it allows, have.
func (a *analysis) policyFinding(rule *rules.Rule, level rules.Level) *report.Finding {
	return &report.Finding{
		Rule: rule.ID, Sector: a.packs[0].Name, Level: string(level), Kind: "fail", Environments: []string{},
		Sectors: []report.SectorLevel{{Name: a.packs[0].Name, Level: string(level), Basis: []report.Cited{}}},
		When:    "after", Locations: []string{}, Countries: []string{}, Expected: []string{},
		Basis: []report.Cited{}, Trace: []report.Step{}, Values: []string{}, From: []string{},
	}
}

// addOwn adds a finding that rests on no placement, and that no exemption can
// set aside.
func (a *analysis) addOwn(to *report.Report, f *report.Finding) {
	f.Fingerprint = fingerprint(f)
	to.Findings = append(to.Findings, f)
}
