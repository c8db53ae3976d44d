package planfile

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// node is a place in a resource's values: the value after the change, what of
// it is unknown and what is sensitive, and the expressions that may have set it.
type node struct {
	v, u, s any
	// exprs are the candidates: a set's blocks stand in another order than in
	// the configuration.
	exprs []*expression
	// seen: the configuration shows all that is set here, so that what has no
	// expression is not set. It shows no dynamic block.
	seen bool
}

// body is a resource, or a block of it, in a plan.
type body struct {
	plan *plan
	in   *instance
	node node
	path string // in the resource, "" for the resource itself
}

// resourceBody is the body of a whole resource, which is decoded when it is asked.
type resourceBody struct{ in *instance }

func (b resourceBody) Range() hcl.Range { return noRange }

func (b resourceBody) open() *body { return &body{plan: b.in.plan, in: b.in, node: b.in.root()} }

// Values are the values at a dotted path, see tf.Body.
func (b resourceBody) Values(path string) []tf.Value {
	if name, _, _ := tf.Cut(path); b.in.unkept(name) {
		o := b.open()
		return []tf.Value{o.value(node{u: true}, path)}
	}
	return b.open().Values(path)
}

// Blocks are the blocks or objects at a dotted path, see tf.Body.
func (b resourceBody) Blocks(path string) []tf.Body { return b.open().Blocks(path) }

// Range is empty: a plan has no lines.
func (b *body) Range() hcl.Range { return noRange }

// Values are the values at a dotted path, see tf.Body.
func (b *body) Values(path string) []tf.Value {
	var out []tf.Value
	b.walk(b.node, b.path, path, func(n node, at string) {
		if n.u == true || n.v != nil || isTree(n.u) {
			out = append(out, b.value(n, at))
		}
	})
	return out
}

// Blocks are the blocks or objects at a dotted path, see tf.Body.
func (b *body) Blocks(path string) []tf.Body {
	var out []tf.Body
	b.walk(b.node, b.path, path, func(n node, at string) {
		_, isMap := n.v.(map[string]any)
		_, partly := n.u.(map[string]any)
		if n.u == true || isMap || n.v == nil && partly {
			out = append(out, &body{plan: b.plan, in: b.in, node: n, path: at})
		}
	})
	return out
}

// walk visits what is at a path: each element of lists on the way, or the
// place before it at which all becomes unknown.
func (b *body) walk(n node, at, path string, visit func(node, string)) {
	switch {
	case n.u == true:
		if !b.unset(n, at) {
			if path != "" {
				at = join(at, path)
			}
			visit(n, at)
		}
		return
	case isList(n.v) || n.v == nil && isList(n.u):
		for _, el := range n.elements() {
			b.walk(el, at, path, visit)
		}
		return
	case path == "":
		visit(n, at)
		return
	}
	if n.v != nil && !isMap(n.v) {
		return
	}
	first, rest, _ := tf.Cut(path)
	b.walk(n.child(first), join(at, first), rest, visit)
}

// unset reports whether what is unknown is so because nobody set it: it is no
// argument then, but something that the cloud decides.
func (b *body) unset(n node, at string) bool {
	if !n.seen || len(n.exprs) > 0 {
		return false
	}
	// Blocks that a dynamic block makes of something unknown look the same as
	// an attribute that is computed. One that cannot be computed was set.
	_, opt := b.plan.know.Attribute(b.in.res.CatalogType(), at)
	return !b.plan.empty[b.in.res.Type+" "+at] && !opt
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + "." + b
}

func isList(x any) bool { _, ok := x.([]any); return ok }
func isMap(x any) bool  { _, ok := x.(map[string]any); return ok }

// isTree reports whether something in an after_unknown is unknown.
func isTree(u any) bool {
	switch u := u.(type) {
	case bool:
		return u
	case []any:
		for _, x := range u {
			if isTree(x) {
				return true
			}
		}
	case map[string]any:
		for _, x := range u {
			if isTree(x) {
				return true
			}
		}
	}
	return false
}

// below is the part of an after_unknown or after_sensitive for a member; true
// holds for all below it.
func below(x any, key string) any {
	switch x := x.(type) {
	case bool:
		return x
	case map[string]any:
		return x[key]
	}
	return nil
}

func elementOf(x any, i int) any {
	switch x := x.(type) {
	case bool:
		return x
	case []any:
		if i < len(x) {
			return x[i]
		}
	}
	return nil
}

// child is a member of an object.
func (n node) child(name string) node {
	out := node{u: below(n.u, name), s: below(n.s, name), seen: n.seen}
	if m, ok := n.v.(map[string]any); ok {
		out.v = m[name]
	}
	for _, e := range n.exprs {
		switch {
		case e.blocks == nil:
			out.exprs = append(out.exprs, e) // one expression for the whole object
		case len(e.blocks) != 1:
			out.seen = false
		default:
			if x := e.blocks[0][name]; x != nil {
				out.exprs = append(out.exprs, x)
			}
		}
	}
	if len(n.exprs) == 0 {
		out.seen = false
	}
	if len(out.exprs) > 0 && len(out.exprs) < len(n.exprs) {
		out.exprs, out.seen = nil, false // some candidates set it and some do not
	}
	return out
}

// elements are the elements of a list or set, each with the blocks that may
// have made it.
func (n node) elements() []node {
	l, _ := n.v.([]any)
	count := len(l)
	if u, ok := n.u.([]any); ok && len(u) > count {
		count = len(u)
	}
	out := make([]node, count)
	for i := range out {
		out[i] = node{u: elementOf(n.u, i), s: elementOf(n.s, i)}
		if i < len(l) {
			out[i].v = l[i]
		}
	}
	for _, e := range n.exprs {
		if e.blocks == nil {
			for i := range out {
				out[i].exprs = append(out[i].exprs, e)
			}
			continue
		}
		for i, blocks := range pair(e.blocks, out) {
			for _, x := range blocks {
				out[i].exprs = append(out[i].exprs, &expression{blocks: []map[string]*expression{x}})
			}
		}
	}
	for i := range out {
		out[i].seen = n.seen && len(out[i].exprs) > 0
	}
	return out
}

// maxPaired bounds the blocks of one type that are told apart.
const maxPaired = 256

// pair gives for each element the blocks that may have made it. There are none
// when the numbers differ: a dynamic block is among them.
func pair(blocks []map[string]*expression, els []node) [][]map[string]*expression {
	out := make([][]map[string]*expression, len(els))
	if len(blocks) != len(els) || len(els) > maxPaired {
		return out
	}
	may := make([]map[int]bool, len(els))
	for i := range els {
		may[i] = map[int]bool{}
		for j, x := range blocks {
			if fits(x, els[i].v) {
				may[i][j] = true
			}
		}
	}
	// A block that is the only one for an element is for no other.
	done := make([]bool, len(els))
	for again := true; again; {
		again = false
		for i := range els {
			if done[i] || len(may[i]) != 1 {
				continue
			}
			done[i], again = true, true
			for j := range may[i] {
				for k := range els {
					if k != i {
						delete(may[k], j)
					}
				}
			}
		}
	}
	for i := range els {
		for j, x := range blocks {
			if may[i][j] {
				out[i] = append(out[i], x)
			}
		}
	}
	return out
}

// fits reports whether a block may have made a value: its constants are there.
func fits(block map[string]*expression, v any) bool {
	m, ok := v.(map[string]any)
	if !ok {
		return true
	}
	for name, e := range block {
		if e == nil || !e.isConst || e.constant == nil {
			continue
		}
		want, ok := text(e.constant)
		if !ok {
			continue
		}
		if got, ok := text(m[name]); !ok || got != want {
			return false
		}
	}
	return true
}

// text is a primitive as Terraform would convert it to a string.
func text(v any) (string, bool) {
	return tf.NewValue(plain(v), noRange, nil).Text()
}

// value is a place as a value, with what is known of its origin.
func (b *body) value(n node, at string) tf.Value {
	why := &tf.Reason{Code: "known-after-apply", Text: message.New("%s is decided at apply", b.in.res.Address+"."+at), Subject: b.in.res.Address}
	v := build(n.v, n.u, n.s, why)
	if o := b.plan.originOf(b.in, n); o != nil {
		v = tf.WithOrigin(v, o)
	}
	return tf.NewValue(v, noRange, []tf.Step{b.plan.step(b.in.res.Address, at)})
}

func (p *plan) step(address, path string) tf.Step {
	note := message.Text("%s in the plan")
	if p.how == "state" {
		note = "%s in the state"
	}
	return tf.Step{Note: message.New(note, address+"."+path), How: p.how}
}

// plain is JSON as a value.
func plain(v any) cty.Value { return build(v, nil, nil, nil) }

// build is JSON as a value, with its unknown and sensitive parts.
func build(v, u, s any, why *tf.Reason) cty.Value {
	if u == true {
		return sensitive(tf.Unknown(why), s)
	}
	switch x := v.(type) {
	case string:
		return sensitive(cty.StringVal(x), s)
	case bool:
		return sensitive(cty.BoolVal(x), s)
	case json.Number:
		if f, err := strconv.ParseFloat(string(x), 64); err != nil || math.Abs(f) > 1e300 || f != 0 && math.Abs(f) < 1e-300 || len(x) > 512 {
			return sensitive(cty.StringVal(string(x)), s)
		}
		n, err := cty.ParseNumberVal(string(x))
		if err != nil {
			return sensitive(cty.StringVal(string(x)), s)
		}
		return sensitive(n, s)
	case float64:
		return sensitive(cty.NumberFloatVal(x), s)
	case []any:
		out := make([]cty.Value, len(x))
		for i, el := range x {
			out[i] = build(el, elementOf(u, i), elementOf(s, i), why)
		}
		return sensitive(cty.TupleVal(out), s)
	case map[string]any:
		out := map[string]cty.Value{}
		for k, el := range x {
			out[k] = build(el, below(u, k), below(s, k), why)
		}
		if m, ok := u.(map[string]any); ok {
			for k, el := range m {
				if _, there := out[k]; !there && isTree(el) {
					out[k] = build(nil, el, below(s, k), why)
				}
			}
		}
		return sensitive(cty.ObjectVal(out), s)
	}
	if why != nil && isTree(u) {
		return sensitive(tf.Unknown(why), s)
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func sensitive(v cty.Value, s any) cty.Value {
	if s == true {
		return tf.WithSensitive(v)
	}
	return v
}
