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

	tablesOnce sync.Once
	rows       map[string][]Entry      // see tables
	nothing    map[string]message.Text // see tables
	placesOnce sync.Once
	regions    map[regionKey]*Region // see places
}

type regionKey struct {
	provider *Provider
	in, id   string
}

// Entry is one row with the service and provider that it stands in.
type Entry struct {
	Provider *Provider
	Service  *Service // nil for data sources and backends
	*Resource
}

// NewIndex indexes the tables of the given providers. What it finds in them it looks
// for when it is first asked: who analyses nothing needs none of it.
func NewIndex(providers []*Provider) *Index {
	x := &Index{providers: providers, sources: map[string]*Provider{}}
	for _, p := range providers {
		for _, s := range p.Sources {
			x.sources[s] = p
		}
	}
	return x
}

// tables are the rows by type, and why other types have none.
func (x *Index) tables() (rows map[string][]Entry, nothing map[string]message.Text) {
	x.tablesOnce.Do(func() {
		n := 0
		for _, p := range x.providers {
			n += len(p.Data) + len(p.Backends)
			for i := range p.Services {
				n += len(p.Services[i].Resources)
			}
		}
		x.rows, x.nothing = make(map[string][]Entry, n), make(map[string]message.Text, 2*n)
		all := make([]Entry, 0, n)
		add := func(typ string, e Entry) {
			if had := x.rows[typ]; had != nil {
				x.rows[typ] = append(had, e)
				return
			}
			all = append(all, e)
			x.rows[typ] = all[len(all)-1 : len(all) : len(all)]
		}
		for _, p := range x.providers {
			for i := range p.Services {
				s := &p.Services[i]
				for j := range s.Resources {
					add(s.Resources[j].Type, Entry{p, s, &s.Resources[j]})
				}
			}
			for i := range p.Data {
				add("data."+p.Data[i].Type, Entry{p, nil, &p.Data[i]})
			}
			for i := range p.Backends {
				add(p.Backends[i].Type, Entry{p, nil, &p.Backends[i]})
			}
			for _, n := range p.Nothing {
				for _, t := range n.Types {
					x.nothing[t] = n.Reason
				}
			}
		}
	})
	return x.rows, x.nothing
}

// places are the regions by their identifiers.
func (x *Index) places() map[regionKey]*Region {
	x.placesOnce.Do(func() {
		x.regions = make(map[regionKey]*Region, 1024)
		for _, p := range x.providers {
			for i := range p.Regions {
				r := &p.Regions[i]
				x.regions[regionKey{p, r.In, r.ID}] = r
			}
		}
	})
	return x.regions
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
		top(r.Member.Path)
		for i := range r.Copies {
			c := &r.Copies[i]
			top(c.Each)
			top(c.Of.Path)
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
	rows, _ := x.tables()
	return rows[typ]
}

// Nothing gives the reason why a type keeps no customer data.
func (x *Index) Nothing(typ string) (reason message.Text, ok bool) {
	_, nothing := x.tables()
	reason, ok = nothing[typ]
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
	if r = x.places()[regionKey{p, in, id}]; r == nil && in != "" {
		if p.Region != nil {
			id = p.Region("", name)
		}
		r = x.places()[regionKey{p, "", id}]
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
