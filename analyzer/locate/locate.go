// Package locate says where every store of a root keeps its data: it asks the
// catalogue's sources in order, with the values of the configuration, and
// gives placements with their reason and trace.
//
// It is the heart, and it knows no cloud: no literal here names a provider, a
// type, a region or an argument. It judges nothing; that is for rules.
package locate

import (
	"slices"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
)

// Status is what is known of a placement.
type Status string

// The statuses, as the contract names them.
const (
	Known      Status = "known"
	OneOf      Status = "one-of"
	Unresolved Status = "unresolved"
	Unbound    Status = "unbound"
)

// Location is one place; Region is nil when it is in no table.
type Location struct {
	ID     string
	Region *catalog.Region
}

// Placement is where one copy of a store's data is.
type Placement struct {
	Role      catalog.Role
	Status    Status
	Locations []Location // sorted by ID
	Reason    tf.Reason
	How       string
	When      string
	Via       string    // address of the flow that makes the copy
	Range     hcl.Range // the resource's own deciding argument; empty if it has none
	Trace     []tf.Step
	// In is the one resource that keeps the copy, where it follows one.
	In *tf.Resource
	// Inferred: it rests on what an expression refers to, see tf.Origin.
	Inferred bool
	// Maybe: it is unresolved because it is not known whether the copy is made.
	Maybe bool
}

// Store is a resource instance that keeps data, or a flow whose store is not
// declared.
type Store struct {
	Resource   *tf.Resource
	Provider   *catalog.Provider
	Service    string
	Holds      catalog.Kind
	Endpoint   string
	Placements []Placement
	inside     bool // it lies in what an argument refers to
}

// Tag is the value of a tag or label that the store is given, by itself or by
// its provider's configuration; ok is false when it has none that is known.
func (s *Store) Tag(name string) (value string, ok bool) {
	if s.Provider == nil {
		return "", false
	}
	ask := func(b tf.Body, arguments []string) bool {
		for _, a := range arguments {
			for _, v := range b.Values(a + "." + name) {
				if value, ok = v.Text(); ok {
					return true
				}
			}
		}
		return false
	}
	if ask(s.Resource, s.Provider.Tags) {
		return value, true
	}
	if p := s.Resource.Provider; p != nil && p.Body != nil && ask(p.Body, s.Provider.DefaultTags) {
		return value, true
	}
	return "", false
}

// Assume gives the location that a policy states for a subject: an address, a
// provider, a module output, a backend, an environment variable.
type Assume func(subject string) (location string, ok bool)

// Stores places everything in a root, sorted by address.
func Stores(root *tf.Root, index *catalog.Index, assume Assume) []Store {
	l := &locator{root: root, index: index, assume: assume, accounts: NewAccounts(index), done: map[*tf.Resource]*[]answer{}, byType: map[string][]*tf.Resource{}}
	for _, r := range root.Resources {
		l.byType[r.Type] = append(l.byType[r.Type], r)
	}
	stores := map[*tf.Resource]*Store{}
	for _, r := range root.Resources {
		if e, ok := l.entry(r); ok && e.Holds != "" {
			stores[r] = l.store(r, e, e.Holds)
		} else if !ok && r.Mode == tf.Backend {
			stores[r] = l.unknownBackend(r)
		}
	}
	for _, r := range root.Resources {
		if e, ok := l.entry(r); ok {
			l.copies(r, e, stores)
		}
	}
	l.joined(stores)
	var out []Store
	for _, r := range root.Resources {
		if s := stores[r]; s != nil && len(s.Placements) > 0 {
			s.Placements = unique(s.Placements)
			out = append(out, *s)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Resource.Address < out[j].Resource.Address })
	return out
}

type locator struct {
	root     *tf.Root
	index    *catalog.Index
	assume   Assume
	accounts *Accounts
	done     map[*tf.Resource]*[]answer
	byType   map[string][]*tf.Resource
}

// entry is the row of a resource's type, in the tables of its own provider.
func (l *locator) entry(r *tf.Resource) (catalog.Entry, bool) {
	for _, e := range l.index.Rows(r.CatalogType()) {
		if r.Mode == tf.Backend {
			return e, true
		}
		for _, s := range e.Provider.Sources {
			if s == r.Provider.Source {
				return e, true
			}
		}
	}
	return catalog.Entry{}, false
}

func (l *locator) store(r *tf.Resource, e catalog.Entry, holds catalog.Kind) *Store {
	s := &Store{Resource: r, Provider: e.Provider, Holds: holds}
	if e.Service != nil {
		s.Service = e.Service.Name
	}
	if len(e.At) > 0 {
		s.inside = l.inside(&e.At[0])
		for _, a := range l.primary(r) {
			s.Placements = append(s.Placements, a.placement(ownRole(e, holds), "", r))
		}
	}
	return s
}

// inside reports whether what a source refers to keeps data, which is then its
// owner's, and is not merely a place to be attached to, such as a subnet.
func (l *locator) inside(s *catalog.Source) bool {
	return s.From == catalog.Reference && slices.ContainsFunc(s.Types, func(typ string) bool {
		return slices.ContainsFunc(l.index.Rows(typ), func(e catalog.Entry) bool { return e.Holds != "" })
	})
}

// unknownBackend is the state that a backend keeps which is in no table.
func (l *locator) unknownBackend(r *tf.Resource) *Store {
	a := unresolved(tf.Reason{Code: "not-stated", Text: message.New("where %s keeps the state is in no table", r.Type), Subject: r.Address, Range: r.Range()}, nil)
	if l.assume != nil {
		if name, ok := l.assume(r.Address); ok {
			a = answer{status: Known, locations: []Location{l.stated(nil, name)}, how: "assumed",
				trace: []tf.Step{{Note: assumes(name, r.Address), How: "assumed"}}}
		}
	}
	return &Store{Resource: r, Holds: catalog.State, Placements: []Placement{a.placement(catalog.RoleState, "", r)}}
}

// ownRole is the role of a store's own placement.
func ownRole(e catalog.Entry, holds catalog.Kind) catalog.Role {
	if e.Role != "" {
		return e.Role
	}
	switch holds {
	case catalog.Log:
		return catalog.RoleLog
	case catalog.Key, catalog.Secret:
		return catalog.RoleKey
	case catalog.Backup:
		return catalog.RoleBackup
	case catalog.Cache:
		return catalog.RoleCache
	case catalog.State:
		return catalog.RoleState
	}
	return catalog.RolePrimary
}

// heldBy is what a flow without a declared store is said to hold: of keys, the one
// that the data of another is encrypted with, or what signs in.
func heldBy(c *catalog.Copy) catalog.Kind {
	switch c.Role {
	case catalog.RoleKey:
		if c.Of != nil {
			return catalog.Key
		}
		return catalog.Secret
	case catalog.RoleLog:
		return catalog.Log
	case catalog.RoleCache:
		return catalog.Cache
	case catalog.RoleBackup:
		return catalog.Backup
	}
	return catalog.Other
}

// copies adds what a row copies to the stores whose data it is.
func (l *locator) copies(r *tf.Resource, e catalog.Entry, stores map[*tf.Resource]*Store) {
	var host *answer // requests go there, and so do the copies
	if len(e.Copies) > 0 && r.Mode == tf.Managed {
		if why, ok := l.redirected(r, e); ok {
			a := unresolved(why, []tf.Step{{Range: why.Range, Note: why.Text}})
			host = &a
		}
	}
	for i := range e.Copies {
		c := &e.Copies[i]
		when, whyWhen := l.holds(c.When, r.Body)
		if when == no {
			continue
		}
		bodies := []tf.Body{r.Body}
		if c.Each != "" {
			bodies = blocks(r, c.Each)
		}
		for _, b := range bodies {
			holds, why := l.holds(c.If, b)
			if holds == no {
				continue
			}
			if holds == yes {
				holds, why = when, whyWhen
			}
			var answers []answer
			if host != nil {
				answers = []answer{*host}
			} else {
				answers = l.where(c.At, b, r, e)
			}
			if holds == maybe {
				answers = l.possible(answers, why, r, e)
			}
			for _, a := range answers {
				a = l.assumedCopy(a, c, r)
				if a.rng.Filename == "" {
					a.rng = switches(c.If, b)
				}
				if c.Note != "" {
					a.trace = append(a.trace, tf.Step{Note: note(c.Note, c.Doc)})
				}
				l.attach(a, c, r, e, stores)
			}
		}
	}
}

func note(text message.Text, doc string) message.Text {
	if doc != "" {
		return message.New("%s (%s)", text, doc)
	}
	return text
}

// attach puts a copy on the store whose data it is, or on an entry of its own.
func (l *locator) attach(a answer, c *catalog.Copy, r *tf.Resource, e catalog.Entry, stores map[*tf.Resource]*Store) {
	if c.Of == nil {
		s := stores[r]
		if s == nil {
			s = l.store(r, catalog.Entry{Provider: e.Provider, Service: e.Service, Resource: &catalog.Resource{}}, heldBy(c))
			stores[r] = s
		}
		s.Placements = append(s.Placements, a.placement(c.Role, "", r))
		return
	}
	found := false
	for _, v := range values(r, c.Of.Path) {
		for _, t := range l.targets(v, *c.Of, e.Provider) {
			if s := stores[t]; s != nil {
				p := a.placement(c.Role, r.Address, r)
				p.Range = hcl.Range{} // the position is the store's; the flow's is in the trace
				p.Trace = append([]tf.Step{{Range: r.Range(), Note: message.Verbatim(r.Address)}}, a.trace...)
				s.Placements = append(s.Placements, p)
				found = true
			}
		}
	}
	if found {
		return
	}
	s := stores[r]
	if s != nil && len(c.At) == 1 && c.At[0].From == catalog.Own {
		return // where it is itself is told already
	}
	if s == nil {
		s = &Store{Resource: r, Provider: e.Provider, Holds: heldBy(c)}
		if e.Service != nil {
			s.Service = e.Service.Name
		}
		stores[r] = s
	}
	s.Placements = append(s.Placements, a.placement(c.Role, r.Address, r))
}

// elsewhere is where the others are that something joins which is not declared.
func (l *locator) elsewhere(v tf.Value, path string) answer {
	text, known := v.Text()
	why := tf.Reason{Code: "not-declared", Text: message.New("%s is %q, which this configuration does not declare", path, text), Range: v.Range()}
	switch {
	case !known:
		why = v.Reason()
		why.Text = message.New("whether this copy is made is not known: %s", why.Text)
	case v.Sensitive():
		why.Text = message.New("%s is a sensitive value, which this configuration does not declare", path)
	}
	a := unresolved(why, v.Trace())
	a.rng, a.maybe = v.Range(), !known
	return a
}

// joined adds to each of several stores that are joined into one where the others
// have the same data.
func (l *locator) joined(stores map[*tf.Resource]*Store) {
	type whole struct {
		via     string // what joins them, "" when it is not declared
		members []*tf.Resource
		others  []answer // where members are that are not declared
	}
	wholes := map[string]*whole{} // by address and by name
	var order []*whole
	find := func(keys []string) *whole {
		var w *whole
		for _, k := range keys {
			if w = wholes[k]; w != nil {
				break
			}
		}
		if w == nil {
			w = &whole{}
			order = append(order, w)
		}
		for _, k := range keys {
			if wholes[k] == nil {
				wholes[k] = w
			}
		}
		return w
	}
	add := func(w *whole, r *tf.Resource) {
		if stores[r] != nil && !slices.Contains(w.members, r) {
			w.members = append(w.members, r)
		}
	}
	// What joins comes first: it is known by its address and by its names.
	for _, r := range l.root.Resources {
		e, ok := l.entry(r)
		if !ok || e.Member == nil {
			continue
		}
		w := find([]string{r.Address})
		w.via = r.Address
		for _, n := range append([]string{"id"}, e.Names...) {
			for _, v := range r.Values(n) {
				text, ok := v.Text()
				for _, t := range e.Member.Types {
					if k := t + " " + text; ok && text != "" && wholes[k] == nil {
						wholes[k] = w
					}
				}
			}
		}
		for _, v := range values(r, e.Member.Path) {
			ts := l.targets(v, *e.Member, e.Provider)
			if len(ts) == 1 {
				add(w, ts[0])
			} else if len(ts) == 0 {
				for _, a := range l.follow(v, e.Member, e) {
					if a.status == "" {
						a = unresolved(a.reason, a.trace)
					}
					w.others = append(w.others, a)
				}
			}
		}
	}
	for _, r := range l.root.Resources {
		e, ok := l.entry(r)
		if !ok || e.Joins == "" || stores[r] == nil {
			continue
		}
		for _, v := range r.Values(e.Joins) {
			via := ""
			if os := v.Origins(); len(os) == 1 && !os[0].Inferred {
				via = os[0].Resource.Address
			}
			text, known := v.Text()
			var keys []string
			if via != "" && (!known || wholes[via] != nil) {
				keys = append(keys, via)
			}
			if known && text != "" {
				keys = append(keys, r.Type+" "+text)
			}
			declared := slices.ContainsFunc(keys, func(k string) bool { return wholes[k] != nil && wholes[k].via != "" })
			if os := v.Origins(); len(os) == 1 && os[0].Resource.Mode == tf.Managed {
				declared = true
			}
			if !declared && (!known || text != "") {
				p := l.elsewhere(v, e.Joins).placement(catalog.RoleReplica, "", r)
				stores[r].Placements = append(stores[r].Placements, p)
			}
			if len(keys) == 0 {
				continue
			}
			w := find(keys)
			if w.via == "" {
				w.via = via
			}
			add(w, r)
		}
	}
	for _, w := range order {
		for _, r := range w.members {
			for _, a := range w.others {
				p := a.placement(catalog.RoleReplica, w.via, r)
				p.Range = hcl.Range{}
				stores[r].Placements = append(stores[r].Placements, p)
			}
			for _, other := range w.members {
				if other == r {
					continue
				}
				via := w.via
				if via == "" {
					via = other.Address
				}
				for _, a := range l.primary(other) {
					p := a.placement(catalog.RoleReplica, via, r)
					p.Range, p.How, p.In = hcl.Range{}, parentHow(a.how), other
					p.Trace = append([]tf.Step{{Range: other.Range(), Note: message.Verbatim(other.Address)}}, a.trace...)
					stores[r].Placements = append(stores[r].Placements, p)
				}
			}
		}
	}
}

// possible is a copy of which it is not known whether it is made: its data is
// where the store itself is, or there.
func (l *locator) possible(answers []answer, why tf.Reason, r *tf.Resource, e catalog.Entry) []answer {
	var own []answer
	if len(e.At) > 0 {
		own = l.primary(r)
	}
	var out []answer
	for _, a := range answers {
		if a.status != Known && a.status != OneOf || len(own) != 1 || own[0].status != Known && own[0].status != OneOf {
			if a.status != Unbound {
				a = unresolved(tf.Reason{Code: why.Code, Text: message.New("whether this copy is made is not known: %s", why.Text), Range: why.Range}, a.trace)
				a.maybe = true
			}
			out = append(out, a)
			continue
		}
		a.locations = sorted(append(append([]Location{}, a.locations...), own[0].locations...))
		if len(a.locations) > 1 {
			a.status, a.reason = OneOf, why
		}
		out = append(out, a)
	}
	return out
}

// unique leaves one of placements that say the same. Of two peers that name each
// other, each is told of the other by what it names itself.
func unique(ps []Placement) []Placement {
	var out []Placement
	seen := map[string]bool{}
	key := func(p *Placement, via string) string {
		var b strings.Builder
		b.WriteString(string(p.Role) + "|" + string(p.Status) + "|" + via + "|" + p.When + "|" + string(p.Reason.Text))
		for _, x := range p.Locations {
			b.WriteString("|" + x.ID)
		}
		return b.String()
	}
	named := map[string]bool{}
	for i := range ps {
		if p := &ps[i]; p.Via == "" && p.In != nil {
			named[key(p, p.In.Address)] = true
		}
	}
	for i := range ps {
		p := &ps[i]
		if k := key(p, p.Via); !seen[k] && !named[k] {
			seen[k] = true
			out = append(out, *p)
		}
	}
	return out
}

func sorted(ls []Location) []Location {
	sort.Slice(ls, func(i, j int) bool { return ls[i].ID < ls[j].ID })
	out := ls[:0]
	for i, x := range ls {
		if i == 0 || x.ID != ls[i-1].ID {
			out = append(out, x)
		}
	}
	return out
}
