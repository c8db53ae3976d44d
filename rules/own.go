package rules

import (
	"slices"
	"strings"
	"time"

	"github.com/agext/levenshtein"
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/rules/decode"
)

// ownPack is a pack as a user's policy writes it: what it does not say, it
// takes from the pack that it extends.
type ownPack struct {
	Extends        string         `hcl:"extends,optional"`
	Title          string         `hcl:"title,optional"`
	TitleJa        string         `hcl:"title_ja,optional"`
	AsOf           string         `hcl:"as_of,optional"`
	BasisVersion   string         `hcl:"basis_version,optional"`
	BasisVersionJa string         `hcl:"basis_version_ja,optional"`
	Countries      hcl.Expression `hcl:"countries,optional"`
	Locations      []string       `hcl:"locations,optional"`
	Levels         *ownLevels     `hcl:"levels,block"`
	Unresolved     hcl.Expression `hcl:"unresolved,optional"`
	Strict         *bool          `hcl:"strict,optional"`
	Foreign        hcl.Expression `hcl:"foreign,optional"`
	SingleRegion   hcl.Expression `hcl:"single_region,optional"`
	Limits         string         `hcl:"limits,optional"`
	LimitsJa       string         `hcl:"limits_ja,optional"`
	NoExemptions   []string       `hcl:"no_exemptions,optional"`
	Basis          []Basis        `hcl:"basis,block"`
}

type ownLevels struct {
	Primary hcl.Expression `hcl:"primary,optional"`
	Replica hcl.Expression `hcl:"replica,optional"`
	Backup  hcl.Expression `hcl:"backup,optional"`
	Log     hcl.Expression `hcl:"log,optional"`
	Key     hcl.Expression `hcl:"key,optional"`
	State   hcl.Expression `hcl:"state,optional"`
	Cache   hcl.Expression `hcl:"cache,optional"`
}

// OwnPack makes a pack of a policy's block. find gives the pack that it
// extends; one that extends none extends base. rng is the block's header.
func OwnPack(name string, body hcl.Body, rng hcl.Range, find func(name string) *Pack) (*Pack, hcl.Diagnostics) {
	var o ownPack
	diags := decode.Body(body, &o)
	if diags.HasErrors() {
		return nil, diags
	}
	parent := o.Extends
	if parent == "" {
		parent = "base"
	}
	base := find(parent)
	if base == nil {
		all := BuiltIn()
		return nil, append(diags, problem(rng, "Unknown pack", "Pack %q extends %q, which is no pack%s; kokunai list sectors shows those that are built in, and a policy's own must stand before it.", name, parent, Like(parent, all)))
	}
	if o.AsOf != "" {
		if _, err := time.Parse(time.DateOnly, o.AsOf); err != nil {
			diags = append(diags, problem(rng, "Not a date", "Pack %q is as of %q, which is no date such as 2027-03-31.", name, o.AsOf))
		}
	}
	p := *base
	p.Name, p.Origin = name, "policy"
	set(&p.Title, o.Title)
	set(&p.TitleJa, o.TitleJa)
	if o.Title != "" && o.TitleJa == "" {
		p.TitleJa = o.Title
	}
	set(&p.AsOf, o.AsOf)
	set(&p.BasisVersion, o.BasisVersion)
	set(&p.BasisVersionJa, o.BasisVersionJa)
	if o.BasisVersion != "" && o.BasisVersionJa == "" {
		p.BasisVersionJa = o.BasisVersion
	}
	set(&p.Limits, o.Limits)
	set(&p.LimitsJa, o.LimitsJa)
	if o.Strict != nil {
		p.Strict = *o.Strict
	}
	if o.Locations != nil {
		p.Locations = o.Locations
	}
	if len(o.Basis) > 0 {
		p.Basis, p.Verified = o.Basis, "" // that is not for us to say
	}
	p.NoExemptions = append(slices.Clone(base.NoExemptions), o.NoExemptions...)
	for _, r := range o.NoExemptions {
		if ByID(r) == nil {
			diags = append(diags, problem(rng, "Unknown rule", "Pack %q forbids exemptions for %q, which is no rule%s.", name, r, Like(r, ids())))
		}
	}
	diags = append(diags, countries(&p.Countries, o.Countries)...)
	level := func(to *Level, e hcl.Expression) { diags = append(diags, DecodeLevel(to, e)...) }
	level(&p.Unresolved, o.Unresolved)
	level(&p.Foreign, o.Foreign)
	if p.Foreign == Error {
		diags = append(diags, problem(rng, "Level too high", "Pack %q has foreign = \"error\"; a foreign company is not a foreign place, so it is at most a warning.", name))
	}
	level(&p.SingleRegion, o.SingleRegion)
	if l := o.Levels; l != nil {
		level(&p.Levels.Primary, l.Primary)
		level(&p.Levels.Replica, l.Replica)
		level(&p.Levels.Backup, l.Backup)
		level(&p.Levels.Log, l.Log)
		level(&p.Levels.Key, l.Key)
		level(&p.Levels.State, l.State)
		level(&p.Levels.Cache, l.Cache)
	}
	return &p, diags
}

func set(to *string, s string) {
	if s != "" {
		*to = s
	}
}

// problem is a diagnostic in the form in which messages go through hcl.
func problem(rng hcl.Range, summary, format message.Text, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: string(summary), Detail: string(message.New(format, args...)), Subject: &rng}
}

// DecodeLevel reads a level; an expression that is not there leaves it as it is.
func DecodeLevel(to *Level, e hcl.Expression) hcl.Diagnostics {
	var s string
	if diags := optional(e, &s); s == "" || diags.HasErrors() {
		return diags
	}
	if Level(s).Rank() < 0 {
		return hcl.Diagnostics{problem(e.Range(), "Unknown level", "%q is no level: it is error, warning, note or off%s.", s, Like(s, []string{"error", "warning", "note", "off"}))}
	}
	*to = Level(s)
	return nil
}

// optional reads an argument that may be absent or null.
func optional(e hcl.Expression, into any) hcl.Diagnostics {
	if e == nil {
		return nil
	}
	if v, diags := e.Value(nil); diags.HasErrors() || v.IsNull() {
		return diags
	}
	return decode.Expression(e, into)
}

func countries(to *[]string, e hcl.Expression) hcl.Diagnostics {
	var list []string
	diags := optional(e, &list)
	if list == nil || diags.HasErrors() {
		return diags
	}
	if len(list) == 0 {
		diags = append(diags, problem(e.Range(), "No country", "The list is empty, so that no place would be allowed."))
	}
	diags = append(diags, CheckCountries(list, e.Range())...)
	*to = list
	return diags
}

// CheckCountries complains of what is no country.
func CheckCountries(list []string, rng hcl.Range) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, c := range list {
		if !isCountry(c) {
			diags = append(diags, problem(rng, "Unknown country", "%q is no ISO 3166-1 alpha-2 code, such as JP.", c))
		}
	}
	return diags
}

// Like names the one of several words that is most like a word, as the end of
// a sentence, or says nothing.
func Like(word string, of []string) message.Text {
	if near := Near(word, of); near != "" {
		return message.New("; did you mean %q", near)
	}
	return ""
}

// Near is the one of several words that is most like a word, or "".
func Near(word string, of []string) string {
	best, least := "", len(word)/2+1
	for _, w := range of {
		d := levenshtein.Distance(word, w, nil)
		if len(word) > 2 && strings.HasPrefix(w, word) {
			d = 0
		}
		if d < least {
			best, least = w, d
		}
	}
	return best
}

func ids() []string {
	var out []string
	for _, r := range All() {
		out = append(out, r.ID)
	}
	return out
}

// ByID is the rule of an identifier, or nil.
func ByID(id string) *Rule {
	for _, r := range All() {
		if r.ID == id {
			return &r
		}
	}
	return nil
}
