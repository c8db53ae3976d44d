package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

func runVersion(_ []string, _ io.Reader, out, _ io.Writer) int {
	fmt.Fprintf(out, "kokunai %s", version)
	if commit != "" {
		fmt.Fprintf(out, " (%s, %s)", commit, date)
	}
	fmt.Fprintf(out, ", catalogue of %s\n", providers.Date)
	return exitClean
}

func runList(args []string, _ io.Reader, out, errOut io.Writer) int {
	set := flag.NewFlagSet("kokunai list", flag.ContinueOnError)
	set.SetOutput(errOut)
	format := set.String("format", "text", "output `format`: text, json")
	what := ""
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		what, args = args[0], args[1:]
	}
	if err := set.Parse(args); err != nil {
		return exitUsage
	}
	if what == "" {
		what = set.Arg(0)
	}
	lists := map[string]func() ([]any, error){"rules": listRules, "sectors": listSectors, "types": listTypes, "regions": listRegions}
	if lists[what] == nil || *format != "text" && *format != "json" {
		fmt.Fprintln(errOut, "kokunai: list rules, sectors, types or regions, as text or json")
		return exitUsage
	}
	all, err := lists[what]()
	if err != nil {
		fmt.Fprintln(errOut, "kokunai:", err)
		return exitUsage
	}
	if *format == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(all); err != nil {
			fmt.Fprintln(errOut, "kokunai:", err)
			return exitUsage
		}
		return exitClean
	}
	for _, x := range all {
		fmt.Fprintln(out, strings.TrimRight(x.(fmt.Stringer).String(), " "))
	}
	return exitClean
}

type listedRule struct {
	ID    string `json:"id"`
	Short string `json:"short"`
	Full  string `json:"full"`
}

func (r listedRule) String() string { return fmt.Sprintf("%-22s %s", r.ID, r.Short) }

func listRules() (all []any, err error) {
	for _, r := range rules.All() {
		all = append(all, listedRule{r.ID, r.Short, r.Full})
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

func listSectors() (all []any, err error) {
	packs, err := rules.Packs()
	if err != nil {
		return nil, err
	}
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

func listTypes() (all []any, err error) {
	var types []listedType
	for _, p := range providers.All() {
		for _, s := range p.Services {
			for i := range s.Resources {
				r := &s.Resources[i]
				t := listedType{Type: r.Type, Provider: p.Name, Service: s.Name, Class: "stores", Holds: string(r.Holds), Where: where(r.At), Copies: []string{}, Since: r.Since, Before: r.Before}
				if r.Holds == "" {
					t.Class = "places"
				}
				for k := range r.Copies {
					t.Copies = append(t.Copies, copied(&r.Copies[k])+": "+strings.Join(where(r.Copies[k].At), ", else "))
				}
				if r.Doc != "" {
					t.Page = p.Docs + r.Doc
				}
				types = append(types, t)
			}
		}
		for _, n := range p.Nothing {
			for _, name := range n.Types {
				types = append(types, listedType{Type: name, Provider: p.Name, Class: "nothing", Where: []string{}, Copies: []string{}, Reason: n.Reason})
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

func listRegions() (all []any, err error) {
	for _, p := range providers.All() {
		for _, r := range p.Regions {
			all = append(all, listedRegion{p.Name, r.ID, r.In, string(r.Kind), append([]string{}, r.Countries...), r.City, r.Source})
		}
	}
	return all, nil
}

func runExplain(args []string, in io.Reader, out, errOut io.Writer) int {
	if len(args) == 0 {
		fmt.Fprintln(errOut, "kokunai: explain needs the name of a rule, a sector, a resource type, or an address")
		return exitUsage
	}
	name := args[0]
	for _, r := range rules.All() {
		if r.ID == name {
			fmt.Fprintf(out, "%s\n\n%s\n%s\n\nWhy: %s\nWhat to do: %s\nWhat a policy can do: %s\n", r.ID, r.Short, r.Full, r.Why, r.Remedy, r.Settle)
			return exitClean
		}
	}
	packs, err := rules.Packs()
	if err != nil {
		fmt.Fprintln(errOut, "kokunai:", err)
		return exitUsage
	}
	if p := packs[name]; p != nil {
		explainPack(out, p)
		return exitClean
	}
	if explainType(out, name) {
		return exitClean
	}
	return explainAddress(name, args[1:], in, out, errOut)
}

func explainPack(out io.Writer, p *rules.Pack) {
	fmt.Fprintf(out, "%s: %s / %s (as of %s)\n\nAllowed: %s\n", p.Name, p.Title, p.TitleJa, p.AsOf, strings.Join(p.Countries, ", "))
	l := p.Levels
	fmt.Fprintf(out, "Levels: primary %s, replica and export %s, backup %s, log %s, key %s, state %s, cache %s, unresolved %s\n",
		l.Primary, l.Replica, l.Backup, l.Log, l.Key, l.State, l.Cache, p.Unresolved)
	fmt.Fprintf(out, "Basis version: %s\n", p.BasisVersion)
	for _, b := range p.Basis {
		fmt.Fprintf(out, "Basis: %s\n  force: %s\n  %s\n", b.Title, b.Force, b.URL)
	}
	fmt.Fprintf(out, "\n%s\n", p.Limits)
}

// holdsNothing is said of a type that is in the tables for the sake of others.
const holdsNothing = "no data of its own; it places or copies that of others"

func explainType(out io.Writer, name string) bool {
	x := catalog.NewIndex(providers.All())
	if reason, ok := x.Nothing(name); ok {
		fmt.Fprintf(out, "%s keeps no customer data: %s\n", name, reason)
		return true
	}
	rows := x.Rows(name)
	for _, e := range rows {
		fmt.Fprintf(out, "%s (%s)\n  holds: %s\n", e.Type, e.Provider.Title, cmp.Or(string(e.Holds), holdsNothing))
		if len(e.At) > 0 {
			fmt.Fprintf(out, "  where: %s\n", strings.Join(where(e.At), "\n         else "))
		}
		for i := range e.Copies {
			c := &e.Copies[i]
			fmt.Fprintf(out, "  copy: %s:\n    %s\n", copied(c), strings.Join(where(c.At), "\n    else "))
		}
		if e.Doc != "" {
			fmt.Fprintf(out, "  page: %s%s\n", e.Provider.Docs, e.Doc)
		}
	}
	return len(rows) > 0
}

// where says of each source in words what it reads, in the order in which they
// are asked. Names stand in backticks, since the documents quote this too.
func where(w catalog.Where) []string {
	var out []string
	for i := range w {
		s := &w[i]
		words := ""
		switch s.From {
		case catalog.Argument:
			words = "argument " + code(s.Path)
		case catalog.ProviderConfig:
			words = "the provider's configuration"
			if s.Path != "" {
				words = "the provider's " + code(s.Path)
			}
		case catalog.Reference:
			words = "where " + referred(s)
		case catalog.Fixed:
			words = code(s.Location) + ", by the service's default"
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
		out = append(out, words+condition(s.If)+bracketed(s.Note))
	}
	return out
}

// copied says which copy is made of whose data, and when. That the one argument
// which says where is set goes without saying.
func copied(c *catalog.Copy) string {
	words := string(c.Role)
	if c.Of.From != 0 {
		words += " of what " + referred(&c.Of)
	}
	if c.Each != "" {
		words += " for each " + code(c.Each)
	}
	when := slices.DeleteFunc(slices.Clone(c.If), func(k catalog.Condition) bool {
		return k.Present && len(c.At) == 1 && c.At[0].Path == k.Path
	})
	return words + condition(when) + bracketed(c.Note)
}

func referred(s *catalog.Source) string {
	return code(s.Path) + " refers to" + bracketed(codes(s.Types, ", "))
}

func condition(all []catalog.Condition) string {
	var out []string
	for _, c := range all {
		words := code(c.Path) + " is"
		switch {
		case c.Present:
			words += " set"
		case c.Absent:
			words += " not set"
		case len(c.Begins) > 0:
			words = code(c.Path) + " begins with " + codes(c.Begins, " or ")
		case len(c.Not) > 0:
			words += " not " + codes(c.Not, " or ")
		default:
			words += " " + codes(c.Is, " or ")
		}
		if c.Default != "" {
			words += bracketed(code(c.Default) + " when not set")
		}
		out = append(out, words)
	}
	if len(out) == 0 {
		return ""
	}
	return " if " + strings.Join(out, " and ")
}

func code(s string) string { return "`" + s + "`" }

func codes(all []string, between string) string {
	var out []string
	for _, s := range all {
		out = append(out, code(s))
	}
	return strings.Join(out, between)
}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// explainAddress prints how one address's location was worked out.
func explainAddress(name string, args []string, in io.Reader, out, errOut io.Writer) int {
	f := newFlags("inventory", errOut)
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	res, dir, status := f.analyse(paths, in)
	if status >= 0 {
		return status
	}
	show := shower(res.Report.Source.Base, dir)
	found := false
	for _, r := range res.Report.Roots {
		for _, s := range r.Stores {
			if s.Address != name {
				continue
			}
			found = true
			fmt.Fprintf(out, "%s in %s (%s:%d)\n", s.Address, show(r.Path), show(s.File), s.Line)
			for _, p := range s.Placements {
				fmt.Fprintf(out, "  %s: %s %s [%s] %s\n", p.Role, p.Status, strings.Join(p.Locations, ", "), p.Verdict, p.Reason)
				for _, t := range p.Trace {
					at := ""
					if t.File != "" {
						at = fmt.Sprintf("%s:%d:%d  ", show(t.File), t.Line, t.Column)
					}
					fmt.Fprintf(out, "    %s%s\n", at, t.Note)
				}
				if settle := report.Settle(&p, res.Report.Language); settle != "" && p.Status == "unresolved" {
					fmt.Fprintf(out, "    to settle it: %s\n", settle)
				}
			}
		}
	}
	if !found {
		fmt.Fprintf(errOut, "kokunai: %q is no rule, no sector, no known resource type, and no address of a store here\n", name)
		return exitUsage
	}
	return exitClean
}
