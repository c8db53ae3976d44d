package analyzer

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// said is a sentence that is written in the report's language.
type said struct {
	format string
	args   []any
}

func say(format string, args ...any) *said { return &said{format, args} }

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
	dir       string   // of the policy; "" for a comment
	rng       hcl.Range
	line      int   // the line that a comment is about, from 1
	bad       *said // why it does not count
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
				d.fail(rng, "Unknown rule", "exempt %q names rule %q, which there is not%s.", x.Address, r, rules.Like(r, ruleIDs()))
			}
		}
		for _, g := range append(slices.Clone(x.Paths), addressPattern(x.Address)) {
			if !doublestar.ValidatePattern(g) {
				d.fail(rng, "Not a pattern", "exempt %q has %q, which is no valid pattern.", x.Address, g)
			}
		}
		if x.Expires != "" && !isDate(x.Expires) {
			d.fail(rng, "Not a date", "exempt %q expires on %q, which is no date such as 2027-03-31.", x.Address, x.Expires)
		}
		if d.loosens("exemptions", rng, fmt.Sprintf("exempt %q sets findings aside", x.Address)) {
			continue
		}
		if strings.TrimSpace(x.Reason) == "" {
			x.bad = say("it gives no reason")
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
// exemption speaks of. header is where the finding's block begins.
func (x *Exemption) fits(f *report.Finding, dir string, header report.Position) bool {
	if rs := x.rules(); len(rs) > 0 && !slices.Contains(rs, f.Rule) {
		return false
	}
	if x.dir == "" {
		return f.Line == x.line || header.File == f.File && header.Line == x.line
	}
	if len(x.Paths) > 0 {
		rel, err := filepath.Rel(x.dir, dir)
		if err != nil || !slices.ContainsFunc(x.Paths, func(g string) bool { return within(g, filepath.ToSlash(rel)) }) {
			return false
		}
	}
	return matchesAddress(x.Address, f.Address)
}

// exemptions are all that a run meets, with what became of them. Roots are
// judged in parallel.
type exemptions struct {
	sync.Mutex
	comments map[string][]*Exemption // by file of the report
	used     map[*Exemption]bool
	refused  map[*Exemption]*said
	expired  map[*Exemption]rules.Level // the worst that it no longer hides
}

// exempt sets a finding aside if an exemption says so.
func (a *analysis) exempt(f *report.Finding, dir string, header report.Position, packs []rules.Judgement) {
	e := &a.exemptions
	e.Lock()
	defer e.Unlock()
	if e.used == nil {
		e.comments, e.used = map[string][]*Exemption{}, map[*Exemption]bool{}
		e.refused, e.expired = map[*Exemption]*said{}, map[*Exemption]rules.Level{}
	}
	all := a.comments(f.File)
	if a.policy != nil {
		all = append(slices.Clone(all), a.policy.Exemptions...)
	}
	for _, x := range all {
		if !x.fits(f, dir, header) {
			continue
		}
		e.used[x] = true
		if x.bad != nil || e.refused[x] != nil {
			continue
		}
		if i := slices.IndexFunc(packs, func(j rules.Judgement) bool { return slices.Contains(j.Pack.NoExemptions, f.Rule) }); i >= 0 {
			e.refused[x] = say("pack %q allows none for %s", packs[i].Pack.Name, f.Rule)
			continue
		}
		if x.Expires != "" && x.Expires < a.opt.AsOf {
			if l := rules.Level(f.Level); l.Rank() > e.expired[x].Rank() {
				e.expired[x] = l
			}
			continue
		}
		f.Suppressed = &report.Suppressed{Kind: x.kind(), By: a.where(x), Approver: x.Approver, Reason: x.Reason, Expires: x.Expires, Reference: x.Reference}
		return
	}
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

const ignore = "kokunai:ignore"

// comments are the exemptions in a file's comments; a module outside of the
// repository has none that count.
func (a *analysis) comments(file string) []*Exemption {
	if file == "" {
		return nil
	}
	e := &a.exemptions
	if all, ok := e.comments[file]; ok {
		return all
	}
	path := filepath.FromSlash(file)
	if !filepath.IsAbs(path) {
		path = filepath.Join(a.base, path)
	}
	path = a.kept(path)
	var out []*Exemption
	if src := a.source(path); bytes.Contains(src, []byte(ignore)) && a.ours(path) {
		out = parseComments(src, path)
		if a.policy != nil && a.policy.locks["exemptions"] {
			for _, x := range out {
				x.bad = say("the policy locks exemptions")
			}
		}
	}
	e.comments[file] = out
	return out
}

// parseComments finds the exemptions in the comments of a file. A comment by
// itself is about the next line that is none; one behind something, about that.
func parseComments(src []byte, path string) []*Exemption {
	tokens, _ := hclsyntax.LexConfig(src, path, hcl.InitialPos)
	var out, open []*Exemption
	last := 0 // the line on which the last token that is no comment ended
	for _, t := range tokens {
		switch {
		case t.Type == hclsyntax.TokenNewline:
		case t.Type != hclsyntax.TokenComment:
			for _, x := range open {
				x.line = t.Range.Start.Line
			}
			open, last = nil, t.Range.End.Line
		default:
			_, text, ok := strings.Cut(string(t.Bytes), ignore)
			if !ok {
				continue
			}
			x := parseIgnore(strings.TrimSuffix(strings.TrimSpace(text), "*/"))
			x.rng, x.line = t.Range, t.Range.Start.Line
			if last != x.line {
				open = append(open, x)
			}
			out = append(out, x)
		}
	}
	return out
}

// parseIgnore reads what follows kokunai:ignore: rules parted by commas, then
// key="value" or key=value, up to another comment.
func parseIgnore(text string) *Exemption {
	x := &Exemption{}
	text = strings.TrimSpace(text)
	for text != "" && !strings.HasPrefix(text, "#") && !strings.HasPrefix(text, "//") {
		end := strings.IndexAny(text, " \t\r\n=")
		if end < 0 || text[end] != '=' {
			word := text
			if end >= 0 {
				word = text[:end]
			}
			text = strings.TrimSpace(text[len(word):])
			for _, r := range strings.Split(word, ",") {
				switch {
				case r == "":
				case rules.ByID(r) == nil:
					x.bad = say("there is no rule %q%s", r, rules.Like(r, ruleIDs()))
				default:
					x.Rules = append(x.Rules, r)
				}
			}
			continue
		}
		key := text[:end]
		text = text[end+1:]
		value := ""
		if strings.HasPrefix(text, `"`) {
			value, text, _ = strings.Cut(text[1:], `"`)
		} else if i := strings.IndexAny(text, " \t\r\n"); i >= 0 {
			value, text = text[:i], text[i:]
		} else {
			value, text = text, ""
		}
		text = strings.TrimSpace(text)
		switch key {
		case "reason":
			x.Reason = value
		case "approver":
			x.Approver = value
		case "expires":
			if x.Expires = value; !isDate(value) {
				x.bad = say("%q is no date such as 2027-03-31", value)
			}
		case "reference":
			x.Reference = value
		default:
			x.bad = say("it has %q%s", key, rules.Like(key, []string{"reason", "approver", "expires", "reference"}))
		}
	}
	switch {
	case x.bad != nil:
	case len(x.Rules) == 0:
		x.bad = say("it names no rule")
	case strings.TrimSpace(x.Reason) == "":
		x.bad = say("it gives no reason")
	}
	return x
}

// addExemptions adds what is to be said of the exemptions themselves.
func (a *analysis) addExemptions(to *report.Report) {
	e := &a.exemptions
	var all []*Exemption
	for _, list := range e.comments {
		all = append(all, list...)
	}
	whole := false // the policy's own directory was analysed
	if a.policy != nil {
		all = append(all, a.policy.Exemptions...)
		for _, p := range a.opt.Paths {
			rel, err := filepath.Rel(p, filepath.Dir(a.policy.File))
			whole = whole || err == nil && (rel == "." || !strings.HasPrefix(rel, ".."))
		}
	}
	sort.Slice(all, func(i, j int) bool {
		x, y := all[i].rng, all[j].rng
		return x.Filename < y.Filename || x.Filename == y.Filename && x.Start.Byte < y.Start.Byte
	})
	for _, x := range all {
		bad := x.bad
		if bad == nil {
			bad = e.refused[x]
		}
		level, expired := e.expired[x]
		switch {
		case bad != nil:
			a.addExemption(to, x, &rules.ExemptionInvalid, rules.Warning, bad)
		case expired:
			if level.Rank() < rules.Warning.Rank() {
				level = rules.Warning
			}
			a.addExemption(to, x, &rules.ExemptionExpired, level, say("it held until %s", x.Expires))
		case !e.used[x] && (x.dir == "" || whole):
			a.addExemption(to, x, &rules.ExemptionUnused, rules.Note, say("no finding fits it"))
		}
	}
}

func (a *analysis) addExemption(to *report.Report, x *Exemption, rule *rules.Rule, level rules.Level, why *said) {
	f := a.policyFinding(rule, level)
	f.Address = x.Address
	if f.Address == "" {
		f.Address = strings.Join(x.Rules, ",")
	}
	f.Subject = report.In(a.lang, why.format, why.args...)
	f.Position = a.pos(x.rng)
	a.addOwn(to, f)
}

// policyFinding is what findings of a policy, or of what it allows, have.
func (a *analysis) policyFinding(rule *rules.Rule, level rules.Level) *report.Finding {
	return &report.Finding{
		Rule: rule.ID, Sector: a.packs[0].Name, Level: string(level), Kind: "fail", Environments: []string{},
		Sectors: []report.SectorLevel{{Name: a.packs[0].Name, Level: string(level), Basis: []report.Cited{}}},
		When:    "after", Locations: []string{}, Countries: []string{}, Expected: []string{}, Remedy: rule.RemedyIn(a.lang),
		Basis: []report.Cited{}, Trace: []report.Step{}, Values: []string{}, From: []string{},
	}
}

// addOwn adds a finding that rests on no placement, and that no exemption can
// set aside.
func (a *analysis) addOwn(to *report.Report, f *report.Finding) {
	f.Message = report.Message(f, "", a.lang)
	f.Fingerprint = fingerprint(f)
	to.Findings = append(to.Findings, *f)
}
