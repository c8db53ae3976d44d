package planfile

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"
)

// kept is what remains of a resource's values, as JSON: what is there, what of
// it is unknown and what is sensitive. It is decoded when it is asked for.
type kept struct {
	v, u, s jsontext.Value
	// dropped: some attributes that are not asked for are not in v.
	dropped bool
}

// keeping says how much of a resource is kept.
type keeping int

const (
	nothing keeping = iota
	small           // what is short: a provider's location may refer to it
	asked           // what the catalogue asks for, and short texts
)

func (p *plan) keeping(e *entry) keeping {
	switch {
	case p.know.Wanted(e.catalogType()):
		return asked
	case p.know.Provides(normal(e.provider)):
		return nothing // judged, and of no use to any other
	}
	return small
}

const (
	maxText  = 256     // bytes of a text that nobody asks for but others may refer to
	maxSmall = 4 << 10 // bytes of a value of a resource that keeps nothing
)

// keep reads the values of a resource into one part of what is kept.
func (p *plan) keep(dec *jsontext.Decoder, e *entry, k *kept, part *jsontext.Value) error {
	how := p.keeping(e)
	if how == nothing {
		return dec.SkipValue()
	}
	if dec.PeekKind() != '{' { // null, or true for all of it
		v, err := dec.ReadValue()
		*part = v.Clone()
		return err
	}
	asks := p.asks(e.catalogType())
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	out := p.buf[:0]
	out = append(out, '{')
	for dec.PeekKind() != '}' {
		start := len(out)
		name, err := dec.ReadValue()
		if err != nil {
			return err
		}
		if start > 1 {
			out = append(out, ',')
		}
		out = append(out, name...)
		out = append(out, ':')
		wanted := asks == nil && how == asked || len(name) > 2 && asks[string(name[1:len(name)-1])]
		kind := dec.PeekKind()
		if !wanted && how == asked && kind != '"' && kind != 't' {
			k.dropped = k.dropped || part == &k.v && kind != 'n'
			out = out[:start]
			if err := dec.SkipValue(); err != nil {
				return err
			}
			continue
		}
		v, err := dec.ReadValue()
		if err != nil {
			return err
		}
		switch {
		case kind == 'n', kind == 'f' && part != &k.v:
			out = out[:start] // the same as absent
		case wanted, how == asked && len(v) <= maxText, how == small && len(v) <= maxSmall:
			out = append(out, v...)
		default:
			k.dropped = k.dropped || part == &k.v
			out = out[:start]
		}
	}
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	out = append(out, '}')
	p.buf = out
	whole := jsontext.Value(bytes.Clone(out))
	if err := whole.Compact(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)); err != nil {
		return err
	}
	if len(whole) == cap(whole) || cap(whole)-len(whole) < 64 {
		*part = whole
	} else {
		*part = whole.Clone()
	}
	return nil
}

// maxOpen is how many instances are held decoded at once.
const maxOpen = 64

// root is the instance's values, decoded.
func (in *instance) root() node {
	p := in.plan
	if n, ok := p.open[in]; ok {
		return n
	}
	n := node{v: number(in.kept.v), u: number(in.kept.u), s: number(in.kept.s)}
	if n.v == nil && in.kept.v == nil {
		n.v = map[string]any{}
	}
	if in.conf != nil && in.when == "after" {
		n.seen = true
		n.exprs = []*expression{{blocks: []map[string]*expression{in.conf.Expressions}}}
	}
	if len(p.open) >= maxOpen {
		clear(p.open)
	}
	p.open[in] = n
	return n
}

// unkept reports whether nothing can be said of an attribute because it was not
// kept. The catalogue asks for all that it uses, so that this is only about
// what another expression refers to.
func (in *instance) unkept(name string) bool {
	if !in.kept.dropped {
		return false
	}
	asks := in.plan.asks(in.res.CatalogType())
	if asks == nil || asks[name] {
		return false
	}
	m, _ := in.root().v.(map[string]any)
	return m[name] == nil
}

// asks are the attributes of a type that are asked for, nil if any may be.
func (p *plan) asks(typ string) map[string]bool {
	names, ok := p.asked[typ]
	if !ok {
		names = p.know.Asks(typ)
		p.asked[typ] = names
	}
	return names
}
