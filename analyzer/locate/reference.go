package locate

import (
	"strings"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
)

// reference follows an argument to another resource.
func (l *locator) reference(s *catalog.Source, b tf.Body, e catalog.Entry) []answer {
	var out []answer
	for _, v := range values(b, s.Path) {
		out = append(out, l.follow(v, s, e)...)
	}
	return out
}

func (l *locator) follow(v tf.Value, s *catalog.Source, e catalog.Entry) []answer {
	steps := append(append([]tf.Step{}, v.Trace()...), noteStep(s)...)
	if ts := l.targets(v, *s, e.Provider); len(ts) > 0 {
		var all []answer
		for _, t := range ts {
			for _, a := range l.primary(t) {
				a.rng, a.how, a.in = v.Range(), parentHow(a.how), t
				a.inferred = inferred(v)
				a.trace = append(append(append([]tf.Step{}, steps...), tf.Step{Range: t.Range(), Note: message.Verbatim(t.Address)}), a.trace...)
				all = append(all, a)
			}
		}
		if len(ts) == 1 {
			return all
		}
		return []answer{either(all, v)}
	}
	if text, ok := v.Text(); ok {
		if text == "" {
			return nil
		}
		if e.Provider.Embedded != nil && !s.Declared {
			if x := e.Provider.Embedded(text); x != "" {
				id, region := l.index.Region(e.Provider, s.In, x)
				return []answer{l.settle(answer{status: Known, locations: []Location{{id, region}}, how: howOf(v), rng: v.Range(), trace: steps})}
			}
		}
		why := message.New("%s is %q, which this configuration does not declare", tf.PathText(s.Path), text)
		if v.Sensitive() {
			why = message.New("%s is a sensitive value, which this configuration does not declare", tf.PathText(s.Path))
		}
		return []answer{{reason: tf.Reason{Code: "not-declared", Text: why, Range: v.Range()}}}
	}
	a := unresolved(v.Reason(), steps)
	a.rng = v.Range()
	if s.Refines {
		a.status, a.next = OneOf, true
	}
	return []answer{a}
}

// inferred reports whether what a value is rests on its references alone.
func inferred(v tf.Value) bool {
	for _, o := range v.Origins() {
		if o.Inferred {
			return true
		}
	}
	return false
}

func parentHow(how string) string {
	if how == "assumed" {
		return how
	}
	return "parent"
}

// either is one of several answers; which is not known.
func either(all []answer, v tf.Value) answer {
	out := answer{status: OneOf, how: "parent", rng: v.Range(), reason: v.Reason()}
	for _, a := range all {
		if a.status != Known && a.status != OneOf {
			return a
		}
		out.locations = append(out.locations, a.locations...)
		out.trace = append(out.trace, a.trace...)
	}
	out.locations = sorted(out.locations)
	if len(out.locations) == 1 {
		out.status, out.reason = Known, tf.Reason{}
	}
	return out
}

// targets are the resources that a value is: by origin, else, for a literal,
// the one declared resource that has this name.
func (l *locator) targets(v tf.Value, s catalog.Source, p *catalog.Provider) []*tf.Resource {
	var out []*tf.Resource
	os := v.Origins()
	for _, o := range os {
		if x := l.pick(o, s.Types); x != nil {
			out = append(out, x)
		}
	}
	if len(out) > 0 && len(out) == len(os) {
		return out
	}
	text, ok := v.Text()
	if !ok || text == "" {
		return nil
	}
	return l.byName(text, s.Types, p)
}

// pick finds the resource of a wanted type on an origin's chain, outermost first.
func (l *locator) pick(o *tf.Origin, types []string) *tf.Resource {
	if wanted(types, o.Resource.Type) && (!o.Set || l.identifies(o)) {
		if len(types) > 0 {
			return o.Resource
		}
		if _, ok := l.entry(o.Resource); ok {
			return o.Resource
		}
	}
	for _, x := range o.Inner {
		if r := l.pick(x, types); r != nil {
			return r
		}
	}
	return nil
}

func wanted(types []string, typ string) bool {
	if len(types) == 0 {
		return true
	}
	for _, t := range types {
		if t == typ {
			return true
		}
	}
	return false
}

// identifying are the attributes that name a resource whatever its type.
var identifying = [...]string{"id", "arn", "name", "self_link"}

func (l *locator) identifies(o *tf.Origin) bool {
	for _, n := range identifying {
		if o.Attribute == n {
			return true
		}
	}
	e, ok := l.entry(o.Resource)
	if !ok {
		return false
	}
	for _, n := range e.Names {
		if o.Attribute == n {
			return true
		}
	}
	return false
}

func (l *locator) byName(text string, types []string, p *catalog.Provider) []*tf.Resource {
	want := text
	if p.Named != nil {
		want = p.Named(text)
	}
	var out []*tf.Resource
	for _, t := range types {
		for _, r := range l.byType[t] {
			if l.isNamed(r, want) && l.mayBe(r, text, p) {
				out = append(out, r)
			}
		}
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// mayBe reports whether an identifier can be that of a resource with its name: what
// else it says, a location, an account and what the resource lies in, must agree.
func (l *locator) mayBe(r *tf.Resource, id string, p *catalog.Provider) bool {
	return l.mayBeThere(r, id, p) && l.mayBeOf(r, id, p) && l.mayBeIn(r, id, p)
}

func (l *locator) mayBeThere(r *tf.Resource, id string, p *catalog.Provider) bool {
	if p.Embedded == nil {
		return true
	}
	in := p.Embedded(id)
	if in == "" {
		return true
	}
	name, region := l.index.Region(p, "", in)
	for _, a := range l.primary(r) {
		for _, x := range a.locations {
			if x.ID == name || region != nil && region.Parent == x.ID || x.Region != nil && x.Region.Parent == name {
				return true
			}
		}
	}
	return false
}

// mayBeOf compares the accounts as far as both are known. One may have a name as well
// as a number; the two do not compare.
func (l *locator) mayBeOf(r *tf.Resource, id string, p *catalog.Provider) bool {
	if p.AccountOf == nil || r.Mode == tf.Backend {
		return true
	}
	named, own := p.AccountOf(id), l.accounts.of(r)
	return named == "" || named == id /* a bare name */ || own == "" || named == own || isNumber(named) != isNumber(own)
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// mayBeIn asks for the arguments and the parent that an identifier names. What cannot
// be compared is taken for something else: who writes an identifier out mostly means
// what is not declared here.
func (l *locator) mayBeIn(r *tf.Resource, id string, p *catalog.Provider) bool {
	if p.Holders == nil {
		return true
	}
	arguments, parent := p.Holders(id)
	for name, value := range arguments {
		for _, v := range r.Values(name) {
			if s, ok := v.Text(); !ok || !strings.EqualFold(s, value) {
				return false
			}
		}
	}
	e, ok := l.entry(r)
	if parent == "" || !ok {
		return true
	}
	asked := false
	for i := range e.At {
		if e.At[i].From != catalog.Reference {
			continue
		}
		for _, v := range values(r, e.At[i].Path) {
			asked = true
			if s, ok := v.Text(); ok && strings.EqualFold(p.Named(s), parent) {
				return true
			}
			for _, o := range v.Origins() {
				if l.isNamed(o.Resource, parent) {
					return true
				}
			}
		}
	}
	return !asked
}

func (l *locator) isNamed(r *tf.Resource, name string) bool {
	e, ok := l.entry(r)
	if !ok {
		return false
	}
	args := e.Names
	if len(args) == 0 {
		args = identifying[2:3]
	}
	for _, n := range args {
		for _, v := range r.Values(n) {
			if s, ok := v.Text(); ok && s == name {
				return true
			}
		}
	}
	return false
}
