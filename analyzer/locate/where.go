package locate

import (
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
)

// answer is what one source, or a whole Where, says.
type answer struct {
	status    Status // "" means absent: ask the next source
	locations []Location
	reason    tf.Reason
	how       string
	rng       hcl.Range
	trace     []tf.Step
	// next says that further sources are possible too: a choice may be null,
	// or a zone that is not known leaves the region as it is.
	next  bool
	zones bool
	in    *tf.Resource // that a reference leads to
	// inferred: it follows a reference that no value confirms, see tf.Origin.
	inferred bool
	maybe    bool // unresolved, since the copy may not be made
}

func (a answer) placement(role catalog.Role, via string, r *tf.Resource) Placement {
	p := Placement{Role: role, Status: a.status, Locations: a.locations, Reason: a.reason, How: a.how, Via: via, When: r.When, Range: a.rng, Trace: a.trace, In: a.in, Inferred: a.inferred, Maybe: a.maybe}
	if r.Uncertain != nil {
		p.Trace = append(append([]tf.Step{}, p.Trace...), tf.Step{Range: r.Uncertain.Range, Note: r.Uncertain.Text})
	}
	return p
}

func unresolved(r tf.Reason, trace []tf.Step) answer {
	return answer{status: Unresolved, reason: r, trace: trace}
}

// primary is where a resource itself is, worked out once.
func (l *locator) primary(r *tf.Resource) []answer {
	if a := l.done[r]; a != nil {
		return *a
	}
	cycle := []answer{unresolved(tf.Reason{Code: "cycle", Text: "its location refers to itself", Subject: r.Address}, nil)}
	l.done[r] = &cycle
	out := l.work(r)
	for i := range out {
		out[i] = l.assumed(out[i], r)
	}
	l.done[r] = &out
	return out
}

func (l *locator) work(r *tf.Resource) []answer {
	e, ok := l.entry(r)
	if !ok {
		why := tf.Reason{Code: "not-reviewed", Text: message.New("%s is of a type whose location kokunai does not know", r.Address), Subject: r.Address}
		if r.Mode == tf.Data {
			why = tf.Reason{Code: "data-source", Text: message.New("%s is read when Terraform plans", r.Address), Subject: r.Address}
		}
		return []answer{unresolved(why, nil)}
	}
	if why, host := l.redirected(r, e); host {
		return []answer{unresolved(why, []tf.Step{{Range: why.Range, Note: why.Text}})}
	}
	if len(e.At) == 0 {
		if out := l.primaryCopies(r, e); len(out) > 0 {
			return out
		}
	}
	return l.where(e.At, r.Body, r, e)
}

// primaryCopies is where a resource is that keeps something only under conditions.
func (l *locator) primaryCopies(r *tf.Resource, e catalog.Entry) (out []answer) {
	for i := range e.Copies {
		c := &e.Copies[i]
		if c.Role != catalog.RolePrimary || c.Of != nil || c.Each != "" || len(c.When) > 0 {
			continue
		}
		switch holds, why := l.holds(c.If, r.Body); holds {
		case yes:
			out = append(out, l.where(c.At, r.Body, r, e)...)
		case maybe:
			out = append(out, unresolved(why, nil))
		}
	}
	return out
}

// redirected reports whether the resource's requests go elsewhere than to the
// public cloud.
func (l *locator) redirected(r *tf.Resource, e catalog.Entry) (tf.Reason, bool) {
	check := func(b tf.Body, path string, public []string) (tf.Reason, bool) {
		for _, v := range values(b, path) {
			s, known := v.Text()
			if !known {
				return tf.Reason{Code: "endpoint", Text: message.New("%s is set and not known: %s", path, v.Reason().Text), Range: v.Range(), Subject: "endpoint"}, true
			}
			if s == "" {
				continue
			}
			ok := false
			for _, p := range public {
				ok = ok || strings.EqualFold(p, s)
			}
			if !ok {
				host := hostOf(s)
				return tf.Reason{Code: "endpoint", Text: message.New("%s sends it to %s, which is not the public cloud", path, host), Range: v.Range(), Subject: "endpoint." + host}, true
			}
		}
		return tf.Reason{}, false
	}
	for _, x := range e.Redirects {
		if why, ok := check(r.Body, x.Path, x.Public); ok {
			return why, true
		}
	}
	if r.Mode == tf.Backend || r.Provider.Body == nil {
		return tf.Reason{}, false
	}
	for _, x := range e.Provider.Redirects {
		if why, ok := check(r.Provider.Body, x.Path, x.Public); ok {
			return why, true
		}
	}
	if e.Service != nil {
		for _, p := range e.Service.Endpoints {
			if why, ok := check(r.Provider.Body, p, nil); ok {
				return why, true
			}
		}
	}
	return tf.Reason{}, false
}

func hostOf(s string) string {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	s, _, _ = strings.Cut(s, "/")
	if i := strings.LastIndex(s, "@"); i >= 0 {
		s = s[i+1:] // never print what may be a password
	}
	return s
}

// assumed replaces what is unresolved by what the policy states.
func (l *locator) assumed(a answer, r *tf.Resource) answer {
	return l.assumedAs(a, r, a.reason.Subject, r.Address, r.Block)
}

// assumedCopy is assumed for a copy: what a policy states of a store is where
// the store is, not where its copies are, but the address of a flow is its own.
func (l *locator) assumedCopy(a answer, c *catalog.Copy, r *tf.Resource) answer {
	if c.Of == nil {
		return l.assumedAs(a, r, a.reason.Subject)
	}
	return l.assumed(a, r)
}

func (l *locator) assumedAs(a answer, r *tf.Resource, subjects ...string) answer {
	if a.status != Unresolved || l.assume == nil {
		return a
	}
	e, _ := l.entry(r)
	if e.Provider == nil {
		return a
	}
	for _, subject := range subjects {
		if subject == "" {
			continue
		}
		name, ok := l.assume(subject)
		if !ok {
			continue
		}
		return l.settle(answer{
			status: Known, locations: []Location{l.stated(e.Provider, name)}, how: "assumed",
			trace: append(a.trace, tf.Step{Note: assumes(name, subject), How: "assumed"}),
		})
	}
	return a
}

// assumes says that a policy states where something is.
func assumes(location, subject string) message.Text {
	return message.New("the policy assumes %s for %s", location, subject)
}

// stated is the location that a policy names. What a provider deploys that has
// no regions of its own, such as Kubernetes, is in those of a cloud.
func (l *locator) stated(p *catalog.Provider, name string) Location {
	id := name
	if p != nil {
		var region *catalog.Region
		if id, region = l.index.Region(p, "", name); region != nil {
			return Location{id, region}
		}
	}
	for _, other := range l.index.Providers() {
		if id, region := l.index.Region(other, "", name); region != nil {
			return Location{id, region}
		}
	}
	return Location{id, nil}
}

// where asks the sources in order: absent goes on, unknown stops.
func (l *locator) where(w catalog.Where, b tf.Body, r *tf.Resource, e catalog.Entry) []answer {
	var open []answer // answers after which further sources are possible too
	var passed *tf.Reason
	for i := range w {
		s := &w[i]
		holds, why := l.holds(s.If, b)
		if holds == no {
			continue
		}
		if holds == maybe {
			why.Subject = "" // where that value lies says nothing of this
			return l.join(open, []answer{unresolved(why, nil)}, e)
		}
		var got []answer
		some := false // elements of a list that this source does not settle
		for _, a := range l.source(s, b, r, e) {
			if s.Sure && a.status == OneOf {
				continue
			}
			if a.status != "" {
				got = append(got, a)
				continue
			}
			some = true
			if a.reason.Text != "" && passed == nil {
				reason := a.reason
				passed = &reason
			}
		}
		if len(got) == 0 {
			continue
		}
		if some { // those are where the next sources say, the others here
			got = append(got, l.where(w[i+1:], b, r, e)...)
		}
		if len(got) == 1 && got[0].next {
			open = append(open, got[0])
			continue
		}
		if passed != nil && len(got) == 1 && s.From == catalog.Unstated {
			got[0].reason = *passed
		}
		return l.join(open, got, e)
	}
	last := unresolved(tf.Reason{Code: "not-stated", Text: "no argument says where it is", Subject: r.Address}, nil)
	if passed != nil {
		last.reason, last.rng = *passed, passed.Range // of the argument that names what is not declared
	}
	return l.join(open, []answer{last}, e)
}

// join lays open answers over the final ones.
func (l *locator) join(open, final []answer, e catalog.Entry) []answer {
	for i := len(open) - 1; i >= 0; i-- {
		o := open[i]
		for j := range final {
			f := final[j]
			if f.status != Known && f.status != OneOf {
				continue
			}
			locs := append([]Location{}, f.locations...)
			if o.zones {
				locs = append(locs, l.foreignZones(e.Provider, f.locations)...)
			} else {
				locs = append(locs, o.locations...)
			}
			f.locations = sorted(locs)
			if len(f.locations) > 1 {
				f.status, f.reason = OneOf, o.reason
			}
			f.trace = append(append([]tf.Step{}, o.trace...), f.trace...)
			if f.rng.Filename == "" {
				f.rng = o.rng
			}
			final[j] = f
		}
	}
	return final
}

// foreignZones are the zones of the regions that lie in another country.
func (l *locator) foreignZones(p *catalog.Provider, regions []Location) []Location {
	var out []Location
	for i := range p.Regions {
		z := &p.Regions[i]
		for _, r := range regions {
			if z.Parent != "" && z.Parent == r.ID && r.Region != nil && !sameCountries(z, r.Region) {
				out = append(out, Location{z.ID, z})
			}
		}
	}
	return out
}

func sameCountries(a, b *catalog.Region) bool {
	return strings.Join(a.Countries, " ") == strings.Join(b.Countries, " ")
}

// source asks one source. Several answers mean that the data is at each.
func (l *locator) source(s *catalog.Source, b tf.Body, r *tf.Resource, e catalog.Entry) []answer {
	switch s.From {
	case catalog.Argument:
		var out []answer
		for _, v := range values(b, s.Path) {
			a := l.argument(v, s, e.Provider)
			a.trace = append(append([]tf.Step{}, a.trace...), noteStep(s)...)
			if a.status != "" {
				out = append(out, a)
			}
		}
		return out
	case catalog.ProviderConfig:
		if s.Path != "" {
			a, _ := l.configured(r, e, []string{s.Path})
			return []answer{a}
		}
		return []answer{l.provider(r, e)}
	case catalog.Reference:
		return l.reference(s, b, e)
	case catalog.Fixed:
		id, region := l.index.Region(e.Provider, s.In, s.Location)
		return []answer{l.settle(answer{status: Known, locations: []Location{{id, region}}, how: "service-default", trace: noteStep(s)})}
	case catalog.Own:
		out := append([]answer{}, l.primary(r)...)
		for i := range out {
			out[i].in = nil // that is beside it, and not in what it refers to
		}
		return out
	case catalog.Pair:
		return l.related(r, e, s, "the paired region of %s is not known", func(x *catalog.Region) string { return x.Pair })
	case catalog.Multi:
		return l.related(r, e, s, "the nearest multi-region of %s is not known", func(x *catalog.Region) string { return x.Multi })
	case catalog.Unbound:
		text := s.Note
		if text == "" {
			text = "the service gives no bound"
		}
		return []answer{{status: Unbound, reason: tf.Reason{Code: "unbound", Text: text, Subject: r.Address}, how: "service-default", trace: noteStep(s)}}
	case catalog.Unstated:
		text := s.Note
		if text == "" {
			text = "no argument says where it is"
		}
		return []answer{unresolved(tf.Reason{Code: "not-stated", Text: text, Subject: r.Address}, noteStep(s))}
	}
	return nil
}

func noteStep(s *catalog.Source) []tf.Step {
	if s.Note == "" {
		return nil
	}
	return []tf.Step{{Note: note(s.Note, s.Doc)}}
}

// argument is the location that a value names.
func (l *locator) argument(v tf.Value, s *catalog.Source, p *catalog.Provider) answer {
	a := answer{rng: v.Range(), trace: v.Trace(), how: howOf(v)}
	if text, ok := v.Text(); ok {
		if text == "" {
			return answer{}
		}
		a.status, a.locations = Known, []Location{l.named(p, s.In, text)}
		return l.settle(a)
	}
	if cs := v.Choices(); cs != nil {
		a.next = v.MayBeNull()
		for _, c := range cs {
			if c == "" {
				a.next = true // as good as absent
				continue
			}
			a.locations = append(a.locations, l.named(p, s.In, c))
		}
		a.status, a.locations, a.reason = OneOf, sorted(a.locations), v.Reason()
		return l.settle(a)
	}
	if got, ok := l.sameAs(v, a); ok {
		return got
	}
	a.reason = v.Reason()
	if s.Refines {
		a.status, a.next, a.zones = OneOf, true, true
		return a
	}
	a.status = Unresolved
	return a
}

// named is the location that a text names, by itself or as an identifier that
// carries one.
func (l *locator) named(p *catalog.Provider, in, text string) Location {
	if id, region := l.index.Region(p, in, text); region != nil {
		return Location{id, region}
	}
	if p.Embedded != nil {
		if x := p.Embedded(text); x != "" {
			id, region := l.index.Region(p, in, x)
			return Location{id, region}
		}
	}
	id, region := l.index.Region(p, in, text)
	return Location{id, region}
}

// sameAs places a value that is not known but is the location of a resource.
func (l *locator) sameAs(v tf.Value, a answer) (answer, bool) {
	os := v.Origins()
	if len(os) == 0 {
		return a, false
	}
	var all []answer
	for _, o := range os {
		e, ok := l.entry(o.Resource)
		// What refers to a location may be a choice by it, and another place.
		if !ok || o.Inferred || !tellsLocation(e, o.Attribute) {
			return a, false
		}
		all = append(all, l.primary(o.Resource)...)
	}
	for _, x := range all {
		if x.status != Known && x.status != OneOf {
			return a, false
		}
		a.locations = append(a.locations, x.locations...)
		a.trace = append(a.trace, x.trace...)
	}
	a.status, a.locations, a.how = Known, sorted(a.locations), "parent"
	if len(os) > 1 || all[0].status == OneOf {
		a.status, a.reason = OneOf, v.Reason()
	}
	return l.settle(a), true
}

// tellsLocation reports whether an attribute is, or lies in, the location of
// its resource.
func tellsLocation(e catalog.Entry, attribute string) bool {
	for _, n := range append(append([]string{}, e.Location...), e.Within...) {
		if n == attribute {
			return true
		}
	}
	for i := range e.At {
		if e.At[i].From == catalog.Argument && e.At[i].Path == attribute {
			return true
		}
	}
	return false
}

func howOf(v tf.Value) string {
	rank := map[string]int{"literal": 1, "plan": 2, "state": 2, "variable-default": 3, "value-file": 4, "flag": 5, "assumed": 6}
	how := "literal"
	for _, s := range v.Trace() {
		if rank[s.How] > rank[how] {
			how = s.How
		}
	}
	return how
}

// settle brings locations to their normal form: a zone of its region's country
// is the region, and a global one has no bound.
func (l *locator) settle(a answer) answer {
	for i, x := range a.locations {
		if x.Region == nil {
			continue
		}
		if x.Region.Kind == catalog.Global {
			return answer{status: Unbound, how: a.how, rng: a.rng, trace: a.trace, locations: nil,
				reason: tf.Reason{Code: "unbound", Text: message.New("%s has no bound", x.ID)}}
		}
		a.locations[i] = l.widen(x)
	}
	a.locations = sorted(a.locations)
	if a.status == OneOf && len(a.locations) == 1 && !a.next {
		a.status, a.reason = Known, tf.Reason{}
	}
	return a
}

func (l *locator) widen(x Location) Location {
	if x.Region.Parent == "" {
		return x
	}
	for _, p := range l.index.Providers() {
		for i := range p.Regions {
			if &p.Regions[i] == x.Region {
				if id, parent := l.index.Region(p, "", x.Region.Parent); parent != nil && sameCountries(parent, x.Region) {
					return Location{id, parent}
				}
				return x
			}
		}
	}
	return x
}

// related is a location that follows from the resource's own.
func (l *locator) related(r *tf.Resource, e catalog.Entry, s *catalog.Source, unknown message.Text, of func(*catalog.Region) string) []answer {
	var out []answer
	for _, a := range l.primary(r) {
		a.how, a.rng, a.in = "service-default", hcl.Range{}, nil
		a.trace = append(append([]tf.Step{}, a.trace...), noteStep(s)...)
		if a.status == Known || a.status == OneOf {
			var locs []Location
			for _, x := range a.locations {
				if x.Region == nil || of(x.Region) == "" {
					a = unresolved(tf.Reason{Code: "no-pair", Text: message.New(unknown, x.ID), Subject: r.Address}, a.trace)
					break
				}
				id, region := l.index.Region(e.Provider, s.In, of(x.Region))
				locs = append(locs, Location{id, region})
			}
			if a.status != Unresolved {
				a.locations = locs
				a = l.settle(a)
			}
		}
		out = append(out, a)
	}
	return out
}
