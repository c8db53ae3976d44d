package catalog

import (
	"sort"
	"strings"
	"sync"

	"github.com/kokunai/kokunai/message"
)

// Index finds rows by type and regions by name, once for a run.
type Index struct {
	providers []*Provider
	sources   map[string]*Provider
	words     sync.Map // the word that types begin with → *table
	places    map[*Provider]*places
}

// Entry is one row with the service and provider that it stands in.
type Entry struct {
	Provider *Provider
	Service  *Service // nil for data sources and backends
	*Resource
}

// NewIndex indexes the tables of the given providers. What it finds in them it looks
// for when it is first asked, and for no cloud but the one that it is asked of: a
// run knows of one or two.
func NewIndex(providers []*Provider) *Index {
	x := &Index{providers: providers, sources: map[string]*Provider{}, places: map[*Provider]*places{}}
	for _, p := range providers {
		x.places[p] = &places{}
		for _, s := range p.Sources {
			x.sources[s] = p
		}
	}
	return x
}

// table is what is known of the types that begin with one word.
type table struct {
	once    sync.Once
	rows    map[string][]Entry
	nothing map[string]message.Text // why other types have none
}

// wordOf is the word that a type begins with, which it shares with the types of its
// provider: "aws" of "aws_s3_bucket" and of "data.aws_region".
func wordOf(typ string) string {
	typ = strings.TrimPrefix(typ, "data.")
	if i := strings.IndexAny(typ, "_."); i >= 0 {
		return typ[:i]
	}
	return typ
}

// table is that of the types that begin as the given one does.
func (x *Index) table(typ string) *table {
	word := wordOf(typ)
	v, ok := x.words.Load(word)
	if !ok {
		v, _ = x.words.LoadOrStore(word, &table{})
	}
	t := v.(*table)
	t.once.Do(func() { t.fill(x.providers, word) })
	return t
}

func (t *table) fill(providers []*Provider, word string) {
	rows, nothing := 0, 0
	visit(providers, word, func(string, Entry) { rows++ }, func(string, message.Text) { nothing++ })
	t.rows, t.nothing = make(map[string][]Entry, rows), make(map[string]message.Text, nothing)
	all := make([]Entry, 0, rows)
	visit(providers, word, func(typ string, e Entry) {
		if had := t.rows[typ]; had != nil {
			t.rows[typ] = append(had, e)
			return
		}
		all = append(all, e)
		t.rows[typ] = all[len(all)-1 : len(all) : len(all)]
	}, func(typ string, reason message.Text) { t.nothing[typ] = reason })
}

// visit goes through all that the tables say of the types that begin with a word.
func visit(providers []*Provider, word string, row func(typ string, e Entry), nothing func(typ string, reason message.Text)) {
	rows := func(prefix string, p *Provider, s *Service, rs []Resource) {
		for i := range rs {
			if r := &rs[i]; wordOf(r.Type) == word {
				row(prefix+r.Type, Entry{p, s, r})
			}
		}
	}
	for _, p := range providers {
		if p.Version != "" && p.Name != word && word != "backend" {
			continue // the types of a table that was made from a schema begin with its name
		}
		for i := range p.Services {
			rows("", p, &p.Services[i], p.Services[i].Resources)
		}
		rows("data.", p, nil, p.Data)
		rows("", p, nil, p.Backends)
		for _, n := range p.Nothing {
			for _, typ := range n.Types {
				if wordOf(typ) == word {
					nothing(typ, n.Reason)
				}
			}
		}
	}
}

// places are the regions of a provider by name space and identifier.
type places struct {
	once    sync.Once
	regions map[[2]string]*Region
}

// region is one of a provider's regions, or nil.
func (x *Index) region(p *Provider, in, id string) *Region {
	all := x.places[p]
	if all == nil {
		return nil
	}
	all.once.Do(func() {
		all.regions = make(map[[2]string]*Region, len(p.Regions))
		for i := range p.Regions {
			r := &p.Regions[i]
			all.regions[[2]string{r.In, r.ID}] = r
		}
	})
	return all.regions[[2]string{in, id}]
}

// Providers are the indexed providers, in their order.
func (x *Index) Providers() []*Provider { return x.providers }

// Provider finds a provider by source address without the registry, or nil.
func (x *Index) Provider(source string) *Provider { return x.sources[source] }

// general are the attributes that any type may be asked for: what identifies
// it to others and, in what exists, carries its location.
var general = [...]string{"arn", "id", "name", "self_link"}

// Asks are the attributes and blocks at the top of a type's arguments that its
// rows name, nil for a type that has no row.
func (x *Index) Asks(typ string) map[string]bool {
	rows := x.Rows(typ)
	if len(rows) == 0 {
		return nil
	}
	all := map[string]bool{}
	for _, n := range general {
		all[n] = true
	}
	top := func(path string) {
		if path != "" {
			if i := strings.IndexAny(path, ".@"); i >= 0 {
				path = path[:i]
			}
			all[path] = true
		}
	}
	conditions := func(cs []Condition) {
		for i := range cs {
			top(cs[i].Path)
		}
	}
	where := func(w Where, each bool) {
		for i := range w {
			if !each {
				top(w[i].Path)
				conditions(w[i].If)
			}
		}
	}
	for _, r := range rows {
		where(r.At, false)
		top(r.Joins)
		if r.Member != nil {
			top(r.Member.Path)
		}
		for i := range r.Copies {
			c := &r.Copies[i]
			top(c.Each)
			if c.Of != nil {
				top(c.Of.Path)
			}
			conditions(c.When)
			where(c.At, c.Each != "")
			if c.Each == "" {
				conditions(c.If)
			}
		}
		for _, list := range [][]string{r.Names, r.Location, r.Within, r.Provider.Location, r.Provider.Tags, r.Provider.Account} {
			for _, path := range list {
				top(path)
			}
		}
		for i := range r.Redirects {
			top(r.Redirects[i].Path)
		}
	}
	return all
}

// Rows are the rows of a type ("aws_s3_bucket", "data.aws_region",
// "backend.s3"), several when they are bounded by provider versions.
func (x *Index) Rows(typ string) []Entry {
	return x.table(typ).rows[typ]
}

// Nothing gives the reason why a type keeps no customer data.
func (x *Index) Nothing(typ string) (reason message.Text, ok bool) {
	reason, ok = x.table(typ).nothing[typ]
	return reason, ok
}

// Region finds a location by any spelling, in a name space and then in the
// general one. The identifier is the normal form, also when the region is nil
// because the location is in no table.
func (x *Index) Region(p *Provider, in, name string) (id string, r *Region) {
	id = name
	if p.Region != nil {
		id = p.Region(in, name)
	}
	if r = x.region(p, in, id); r == nil && in != "" {
		if p.Region != nil {
			id = p.Region("", name)
		}
		r = x.region(p, "", id)
	}
	return id, r
}

// Attribute is the type of a resource type's own attribute as its provider's
// schema has it, in Terraform's words: "string", "number", "bool", "dynamic",
// "object", "list(string)", "set(number)", "map(bool)" and so on, and "list",
// "set" or "map" where the elements are objects or collections. Optional
// reports whether it is null when nobody sets it.
//
// It is not ok for an attribute that the schema does not have, a block, a data
// source and a type whose schema was not available.
func (x *Index) Attribute(typ, name string) (kind string, optional, ok bool) {
	for _, p := range x.providers {
		i, found := sort.Find(len(p.Attributes), func(i int) int { return strings.Compare(typ, p.Attributes[i].Type) })
		if found {
			return p.Attributes[i].find(name)
		}
	}
	return "", false, false
}

func (a *Attributes) find(name string) (kind string, optional, ok bool) {
	for group := range strings.SplitSeq(a.Kinds, " ") {
		letters, names, _ := strings.Cut(group, ":")
		for n := range strings.SplitSeq(names, ",") {
			if n == name {
				letters, optional = strings.CutSuffix(letters, "?")
				kind = word(letters)
				return kind, optional, kind != ""
			}
		}
	}
	return "", false, false
}

// word is a kind of Attributes in Terraform's words, "" if it is none. It is no
// map, which would be filled before main.
func word(letters string) string {
	switch letters {
	case "s":
		return "string"
	case "n":
		return "number"
	case "b":
		return "bool"
	case "d":
		return "dynamic"
	case "l":
		return "list"
	case "ls":
		return "list(string)"
	case "ln":
		return "list(number)"
	case "lb":
		return "list(bool)"
	case "t":
		return "set"
	case "ts":
		return "set(string)"
	case "tn":
		return "set(number)"
	case "tb":
		return "set(bool)"
	case "m":
		return "map"
	case "ms":
		return "map(string)"
	case "mn":
		return "map(number)"
	case "mb":
		return "map(bool)"
	case "o":
		return "object"
	}
	return ""
}
