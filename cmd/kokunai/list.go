package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

func runVersion(c *console, _ []string) int {
	of := ""
	if commit != "" {
		of = fmt.Sprintf(" (%s, %s)", commit, date)
	}
	c.print("kokunai %s%s, catalogue of %s\n", version, of, providers.Date)
	return exitClean
}

func runList(c *console, args []string) int {
	set := newFlagSet("list")
	format := set.String("format", "text", c.Sayf("output `format`: %s", "text, json"))
	language := set.String("lang", "", c.Say("language of the text: en or ja"))
	named, status := c.parse(set, args)
	if status >= 0 {
		return status
	}
	lists := map[string]func(message.Language) ([]any, error){"rules": listRules, "sectors": listSectors, "types": listTypes, "regions": listRegions}
	if len(named) != 1 || lists[named[0]] == nil || *format != "text" && *format != "json" {
		return c.fail("list rules, sectors, types or regions, as text or json")
	}
	l := c.Language
	if *format == "json" {
		l = lang.Named(*language) // only what people read follows the locale
	}
	all, err := lists[named[0]](l)
	if err != nil {
		return c.fail("%s", err)
	}
	if *format == "json" {
		enc := json.NewEncoder(c.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(all); err != nil {
			return c.fail("%s", err)
		}
		return exitClean
	}
	for _, x := range all {
		fmt.Fprintln(c.out, strings.TrimRight(x.(fmt.Stringer).String(), " "))
	}
	return exitClean
}

type listedRule struct {
	ID    string `json:"id"`
	Short string `json:"short"`
	Full  string `json:"full"`
}

func (r listedRule) String() string { return fmt.Sprintf("%-22s %s", r.ID, r.Short) }

func listRules(l message.Language) (all []any, err error) {
	for _, r := range rules.All() {
		all = append(all, listedRule{r.ID, l.Say(r.Short), l.Say(r.Full)})
	}
	return all, nil
}

type listedSector struct {
	Name      string   `json:"name"`
	Title     string   `json:"title"`
	TitleJa   string   `json:"title_ja"`
	AsOf      string   `json:"as_of"`
	Countries []string `json:"countries"`
}

func (s listedSector) String() string {
	return fmt.Sprintf("%-28s %s / %s", s.Name, s.Title, s.TitleJa)
}

func listSectors(message.Language) (all []any, err error) {
	packs := rules.Packs()
	for _, n := range rules.Names(packs) {
		p := packs[n]
		all = append(all, listedSector{n, p.Title, p.TitleJa, p.AsOf, p.Countries})
	}
	return all, nil
}

// listedType is what is known of a type, in the words of explain.
type listedType struct {
	Type     string   `json:"type"`
	Provider string   `json:"provider"`
	Service  string   `json:"service"`
	Class    string   `json:"class"` // stores, places, nothing, not-reviewed
	Holds    string   `json:"holds"`
	Where    []string `json:"where"`
	Copies   []string `json:"copies"`
	Reason   string   `json:"reason"` // why it keeps nothing
	Page     string   `json:"page"`
	Since    string   `json:"since"`
	Before   string   `json:"before"`
}

func (t listedType) String() string {
	return fmt.Sprintf("%-56s %-12s %-10s %s", t.Type, t.Class, t.Holds, t.Service)
}

func listTypes(l message.Language) (all []any, err error) {
	var types []listedType
	for _, p := range providers.All() {
		for _, s := range p.Services {
			for i := range s.Resources {
				r := &s.Resources[i]
				t := listedType{Type: r.Type, Provider: p.Name, Service: s.Name, Class: "stores", Holds: string(r.Holds), Where: sayAll(l, where(r.At)), Copies: []string{}, Since: r.Since, Before: r.Before}
				if r.Holds == "" {
					t.Class = "places"
				}
				for k := range r.Copies {
					t.Copies = append(t.Copies, l.Sayf("%s: %s", copied(&r.Copies[k]), strings.Join(sayAll(l, where(r.Copies[k].At)), l.Say(", else "))))
				}
				if r.Doc != "" {
					t.Page = p.Docs + r.Doc
				}
				types = append(types, t)
			}
		}
		for _, n := range p.Nothing {
			for _, name := range n.Types {
				types = append(types, listedType{Type: name, Provider: p.Name, Class: "nothing", Where: []string{}, Copies: []string{}, Reason: l.Say(n.Reason)})
			}
		}
		for _, name := range p.Unreviewed {
			types = append(types, listedType{Type: name, Provider: p.Name, Class: "not-reviewed", Where: []string{}, Copies: []string{}})
		}
	}
	slices.SortStableFunc(types, func(a, b listedType) int { return cmp.Compare(a.Type, b.Type) })
	for _, t := range types {
		if t.Where == nil {
			t.Where = []string{}
		}
		all = append(all, t)
	}
	return all, nil
}

type listedRegion struct {
	Provider  string   `json:"provider"`
	Location  string   `json:"location"`
	In        string   `json:"in"`
	Kind      string   `json:"kind"`
	Countries []string `json:"countries"`
	City      string   `json:"city"`
	Source    string   `json:"source"`
}

func (r listedRegion) String() string {
	return fmt.Sprintf("%-10s %-32s %-12s %-14s %s", r.Provider, r.Location, r.Kind, strings.Join(r.Countries, ","), r.City)
}

func listRegions(message.Language) (all []any, err error) {
	for _, p := range providers.All() {
		for _, r := range p.Regions {
			all = append(all, listedRegion{p.Name, r.ID, r.In, string(r.Kind), append([]string{}, r.Countries...), r.City, r.Source})
		}
	}
	return all, nil
}

func runExplain(c *console, args []string) int {
	f := newFlags(c, "inventory")
	args, status := f.parse(args)
	if status >= 0 {
		return status
	}
	if len(args) == 0 {
		return c.fail("explain needs the name of a rule, a sector, a resource type, or an address")
	}
	name := args[0]
	if r := rules.ByID(name); r != nil {
		c.print("%s\n\n%s\n%s\n\nWhy: %s\nWhat to do: %s\nWhat a policy can do: %s\n", r.ID, r.Short, r.Full, r.Why, r.Remedy, r.Settle)
		if r.Exemptible() {
			c.print("How to exempt: in the code, # kokunai:ignore %s reason=\"…\" expires=YYYY-MM-DD on or above the block; in the policy, exempt \"ADDRESS\" { rule = \"%s\" … } with a reason\n", r.ID, r.ID)
		}
		c.print("Examples that fail and that pass: %s\n", "https://github.com/kokunai/kokunai/blob/main/docs/rules.md#"+r.ID)
		return exitClean
	}
	packs := rules.Packs()
	if p := packs[name]; p != nil {
		c.explainPack(p)
		return exitClean
	}
	if c.explainType(name) {
		return exitClean
	}
	return f.explainAddress(name, args[1:])
}

func (c *console) explainPack(p *rules.Pack) {
	limits, version := p.Limits, p.BasisVersion
	if c.lang == "ja" {
		limits, version = p.LimitsJa, p.BasisVersionJa
	}
	c.print("%s: %s / %s (as of %s)\n\nAllowed: %s\n", p.Name, p.Title, p.TitleJa, p.AsOf, strings.Join(p.Countries, ", "))
	l := p.Levels
	c.print("Levels: primary %s, replica and export %s, backup %s, log %s, key %s, state %s, cache %s, unresolved %s, foreign provider %s, single region %s\n",
		l.Primary, l.Replica, l.Backup, l.Log, l.Key, l.State, l.Cache, p.Unresolved, p.Foreign, p.SingleRegion)
	c.print("Basis version: %s\n", version)
	if p.Verified != "" {
		c.print("Verified: %s\n", p.Verified)
	}
	for _, b := range p.Basis {
		c.print("Basis: %s\n  force: %s\n  %s\n", b.Title, message.Plain(b.Force), b.URL)
	}
	fmt.Fprintf(c.out, "\n%s\n", limits)
}

// holdsNothing is said of a type that is in the tables for the sake of others.
const holdsNothing message.Text = "no data of its own; it places or copies that of others"

func (c *console) explainType(name string) bool {
	x := catalog.NewIndex(providers.All())
	if reason, ok := x.Nothing(name); ok {
		c.print("%s keeps no customer data: %s\n", name, reason)
		return true
	}
	rows := x.Rows(name)
	for _, e := range rows {
		holds := message.Verbatim(string(e.Holds))
		if e.Holds == "" {
			holds = holdsNothing
		}
		c.print("%s (%s)\n  holds: %s\n", e.Type, e.Provider.Title, holds)
		if len(e.At) > 0 {
			c.print("  where: %s\n", strings.Join(sayAll(c.Language, where(e.At)), c.Say("\n         else ")))
		}
		for i := range e.Copies {
			k := &e.Copies[i]
			c.print("  copy: %s:\n    %s\n", copied(k), strings.Join(sayAll(c.Language, where(k.At)), c.Say("\n    else ")))
		}
		if e.Doc != "" {
			c.print("  page: %s\n", e.Provider.Docs+e.Doc)
		}
	}
	return len(rows) > 0
}

func sayAll(l message.Language, all []message.Text) []string {
	out := make([]string, len(all))
	for i, t := range all {
		out[i] = l.Say(t)
	}
	return out
}

// where says of each source in words what it reads, in the order in which they
// are asked. Names stand in backticks, since the documents quote this too.
func where(w catalog.Where) []message.Text {
	var out []message.Text
	for i := range w {
		s := &w[i]
		var words message.Text
		switch s.From {
		case catalog.Argument:
			words = message.New("argument %s", path(s.Path))
		case catalog.ProviderConfig:
			words = "the provider's configuration"
			if s.Path != "" {
				words = message.New("the provider's %s", code(s.Path))
			}
		case catalog.Reference:
			words = message.New("where %s", referred(s))
		case catalog.Fixed:
			words = message.New("%s, by the service's default", code(s.Location))
		case catalog.Own:
			words = "where the resource is"
		case catalog.Pair:
			words = "the paired region"
		case catalog.Multi:
			words = "the nearest multi-region"
		case catalog.Unbound:
			words = "no bound"
		case catalog.Unstated:
			words = "not to be known from a configuration"
		}
		out = append(out, message.New("%s%s%s", words, condition(s.If), bracketed(s.Note)))
	}
	return out
}

// copied says which copy is made of whose data, and when. That the one argument
// which says where is set goes without saying.
func copied(c *catalog.Copy) message.Text {
	words := message.Verbatim(string(c.Role))
	if c.Of != nil {
		words = message.New("%s of what %s", words, referred(c.Of))
	}
	if c.Each != "" {
		words = message.New("%s for each %s", words, path(c.Each))
	}
	when := slices.DeleteFunc(slices.Concat(c.When, c.If), func(k catalog.Condition) bool {
		return k.Present && len(c.At) == 1 && c.At[0].Path == k.Path
	})
	return message.New("%s%s%s", words, condition(when), bracketed(c.Note))
}

func referred(s *catalog.Source) message.Text {
	types := message.Verbatim(codes(s.Types, ", "))
	return message.New("%s refers to%s", path(s.Path), bracketed(types))
}

func condition(all []catalog.Condition) message.Text {
	var out message.Text
	for _, c := range all {
		path, words := path(c.Path), message.Text("")
		switch {
		case c.Present:
			words = message.New("%s is set", path)
		case c.Absent:
			words = message.New("%s is not set", path)
		case len(c.Begins) > 0:
			words = message.New("%s begins with %s", path, oneOf(c.Begins))
		case len(c.Not) > 0:
			words = message.New("%s is not %s", path, oneOf(c.Not))
		default:
			words = message.New("%s is %s", path, oneOf(c.Is))
		}
		if c.Default != "" {
			words = message.New("%s (%s when not set)", words, code(c.Default))
		}
		if out == "" {
			out = words
		} else {
			out = message.New("%s and %s", out, words)
		}
	}
	if out == "" {
		return ""
	}
	return message.New(" if %s", out)
}

// path says in words where a path of the catalogue leads.
func path(s string) message.Text {
	text, inside, ok := strings.Cut(strings.ReplaceAll(s, `\.`, "."), "@")
	switch {
	case !ok:
		return message.Verbatim(code(text))
	case inside == "":
		return message.New("object in the JSON of %s", code(text))
	}
	return message.New("%s in the JSON of %s", code(inside), code(text))
}

func code(s string) string { return "`" + s + "`" }

func codes(all []string, between string) string {
	var out []string
	for _, s := range all {
		out = append(out, code(s))
	}
	return strings.Join(out, between)
}

// oneOf names values of which any will do.
func oneOf(values []string) message.Text {
	var out message.Text
	for i, s := range values {
		if i == 0 {
			out = message.Verbatim(code(s))
		} else {
			out = message.New("%s or %s", out, code(s))
		}
	}
	return out
}

func bracketed(t message.Text) message.Text {
	if t == "" {
		return ""
	}
	return message.New(" (%s)", t)
}

// explainAddress prints how one address's location was worked out.
func (f *flags) explainAddress(name string, paths []string) int {
	res, dir, status := f.analyse(paths)
	if status >= 0 {
		return status
	}
	report.In(res.Report, f.language("text", res))
	l := lang.Named(res.Report.Language)
	show := shower(res.Report.Source.Base, dir)
	found := false
	for _, r := range res.Report.Roots {
		for _, s := range r.Stores {
			if s.Address != name {
				continue
			}
			found = true
			fmt.Fprint(f.out, l.Sayf("%s in %s (%s:%d)\n", s.Address, show(r.Path), show(s.File), s.Line))
			for _, p := range s.Placements {
				fmt.Fprintln(f.out, strings.TrimRight(fmt.Sprintf("  %s: %s %s [%s] %s", p.Role, p.Status, strings.Join(p.Locations, ", "), p.Verdict, p.Reason), " "))
				for _, t := range p.Trace {
					at := ""
					if t.File != "" {
						at = fmt.Sprintf("%s:%d:%d  ", show(t.File), t.Line, t.Column)
					}
					fmt.Fprintf(f.out, "    %s%s\n", at, t.Note)
				}
				if settle := report.Settle(&p); settle != "" && p.Status == "unresolved" {
					fmt.Fprint(f.out, l.Sayf("    to settle it: %s\n", settle))
				}
			}
		}
	}
	if !found {
		return f.fail("%q is no rule, no sector, no known resource type, and no address of a store here", name)
	}
	return exitClean
}
