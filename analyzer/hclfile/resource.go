package hclfile

import (
	"reflect"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

var reflectScope = reflect.TypeOf(scope{})

// blockBody is a block instance in its scope; it is the Body that locate asks.
type blockBody struct {
	scope *scope
	ctx   *hcl.EvalContext
	body  *body
	res   *tf.Resource // the resource that it belongs to, nil for a provider
	path  string       // of a nested block: its path in the resource
	nodes map[string]*node
	inner map[string][]*blockBody // see nested
	whole cty.Value               // the resource as a value, the same each time
	maybe bool                    // a dynamic block of which it is not known whether there is any
}

// handleMark stands on an unknown value for a whole resource or nested block,
// so that asking for an attribute evaluates just that.
type handleMark struct{ b *blockBody }

// OnlyWhole makes it a tf.Whole.
func (handleMark) OnlyWhole() {}

func handle(r *tf.Resource) cty.Value {
	b, ok := r.Body.(*blockBody)
	if !ok {
		return cty.DynamicVal.Mark(&tf.Origin{Resource: r})
	}
	if b.whole == cty.NilVal {
		b.whole = cty.DynamicVal.Mark(&tf.Origin{Resource: r}).Mark(handleMark{b})
	}
	return b.whole
}

func handleOf(marks cty.ValueMarks) *blockBody {
	for m := range marks {
		if h, ok := m.(handleMark); ok {
			return h.b
		}
	}
	return nil
}

// attribute evaluates an attribute of the body once.
func (b *blockBody) attribute(a *attr) *node {
	n := b.nodes[a.name]
	if n == nil {
		if b.nodes == nil {
			b.nodes = map[string]*node{}
		}
		n = &node{rng: a.rng}
		b.nodes[a.name] = n
	}
	b.scope.inst.run.work(n, func(n *node) cty.Value {
		v := b.ofKind(a, b.scope.evalIn(b.ctx, a))
		n.from(b.scope.inst, a.rng)
		return v
	})
	return n
}

// ofKind brings an attribute's value to the type that its provider's schema
// says: "5" becomes a number, and a list that is a set there is sorted.
func (b *blockBody) ofKind(a *attr, v cty.Value) cty.Value {
	if b.res == nil || b.path != "" {
		return v
	}
	kind, _ := b.scope.inst.run.know.Attribute(b.res.CatalogType(), a.name)
	ty := typeOf(kind)
	if ty == cty.DynamicPseudoType {
		return v
	}
	out, err := b.scope.inst.run.convert(v, ty, nil)
	if err != nil {
		b.scope.inst.reject(a.rng, "Argument has the wrong type", message.New("%s of %s: %s, so Terraform would not plan.", a.name, b.res.Address, err))
		return tf.Unknown(&tf.Reason{Code: "invalid-value", Text: message.New("its %s has the wrong type", a.name), Range: a.rng})
	}
	return out
}

// typeOf is the type that a word of tf.Knowledge stands for, where it is worth
// converting to.
func typeOf(kind string) cty.Type {
	switch kind {
	case "string":
		return cty.String
	case "number":
		return cty.Number
	case "bool":
		return cty.Bool
	case "set":
		return cty.Set(cty.DynamicPseudoType)
	}
	collection, element, ok := strings.Cut(strings.TrimSuffix(kind, ")"), "(")
	if !ok {
		return cty.DynamicPseudoType
	}
	switch el := typeOf(element); collection {
	case "list":
		return cty.List(el)
	case "set":
		return cty.Set(el)
	case "map":
		return cty.Map(el)
	}
	return cty.DynamicPseudoType
}

// get is what a reference to the body's attribute gives.
func (b *blockBody) get(name string) cty.Value {
	know := b.scope.inst.run.know
	path := name
	if b.path != "" {
		path = b.path + "." + name
	}
	o := &tf.Origin{Resource: b.res, Attribute: path}
	if a := b.body.attr(name); a != nil {
		v := b.attribute(a).v
		u, _ := v.Unmark()
		if !u.IsKnown() || !u.IsNull() {
			o.Set = true
			if b.path != "" && u.IsKnown() && u.Type().IsTupleType() && u.LengthInt() > 1 {
				// The schema of what is nested is not at hand: a set would be in another order.
				return tf.WithOrigin(tf.Derived(cty.DynamicVal.WithSameMarks(v)), o)
			}
			return tf.WithOrigin(v, o)
		}
	} else if bs := b.nested(name); len(bs) > 0 {
		var out []cty.Value
		for _, x := range bs {
			out = append(out, cty.DynamicVal.Mark(&tf.Origin{Resource: b.res, Attribute: path}).Mark(handleMark{x}))
		}
		return cty.TupleVal(out)
	}
	if v, ok := b.remoteOutputs(name); ok {
		return v
	}
	if v, ok := b.builtIn(name); ok {
		return tf.WithOrigin(v, o)
	}
	if b.path == "" {
		typ := b.res.CatalogType()
		if v, ok := b.settled(know.Settles(typ, name)); ok {
			return tf.WithOrigin(v, o)
		}
		kind, optional := know.Attribute(typ, name)
		if kind == "" && isText(name) {
			kind = "string"
		}
		if optional {
			return cty.NullVal(typeOf(kind))
		}
		if fields := know.Documents(typ, name); fields != nil {
			return b.document(fields).Mark(o)
		}
		return cty.UnknownVal(typeOf(kind)).Mark(o)
	}
	return cty.DynamicVal.Mark(o)
}

// checkConditions reports a precondition that does not hold: Terraform would
// not plan.
func (b *blockBody) checkConditions() {
	for _, l := range b.body.sub("lifecycle") {
		for _, p := range b.scope.inst.run.read(l).sub("precondition") {
			a := b.scope.inst.run.read(p).attr("condition")
			if a == nil {
				continue
			}
			v, diags := b.scope.inst.run.expr(a).Value(b.ctx)
			u, _ := v.Unmark()
			if !diags.HasErrors() && u.Type() == cty.Bool && u.IsKnown() && !u.IsNull() && u.False() && b.res.Uncertain == nil {
				b.scope.inst.reject(a.rng, message.New("Precondition of %s does not hold", b.res.Address), "Terraform would not plan.")
			}
		}
	}
}

// document is a JSON text, not known before a run, of which is known what fields the
// body's blocks make.
func (b *blockBody) document(fields map[string]string) cty.Value {
	of := map[string]cty.Value{}
	for field, block := range fields {
		switch bs := b.nested(block); {
		case len(bs) == 0:
		case bs[0].maybe:
			of[field] = cty.DynamicVal
		default:
			of[field] = cty.True
		}
	}
	return tf.WithEncoded(cty.UnknownVal(cty.String), cty.ObjectVal(of))
}

// builtIn is an attribute of terraform_data that nobody set. Its output is of
// the type of its input, and not known before apply.
func (b *blockBody) builtIn(name string) (cty.Value, bool) {
	if b.path != "" || b.res == nil || b.res.Mode != tf.Managed || b.res.Type != "terraform_data" {
		return cty.NilVal, false
	}
	switch name {
	case "id":
		return cty.UnknownVal(cty.String).RefineNotNull(), true
	case "input", "triggers_replace":
		return cty.NullVal(cty.DynamicPseudoType), true
	case "output":
		a := b.body.attr("input")
		if a == nil {
			return cty.NullVal(cty.DynamicPseudoType), true
		}
		u, _ := b.attribute(a).v.Unmark()
		return cty.UnknownVal(u.Type()), true
	}
	return cty.NilVal, false
}

// isText reports whether an attribute is a string in every resource type.
func isText(name string) bool {
	return name == "id" || name == "arn" || name == "self_link"
}

// settled asks own and provider arguments in order for an attribute whose
// value is the resource's location.
func (b *blockBody) settled(paths []string) (cty.Value, bool) {
	for _, p := range paths {
		if rest, ok := strings.CutPrefix(p, "unless:"); ok {
			if len(b.Values(rest)) > 0 || len(b.Blocks(rest)) > 0 {
				return cty.NilVal, false
			}
			continue
		}
		from := b
		if rest, ok := strings.CutPrefix(p, "provider:"); ok {
			p = rest
			from, _ = b.res.Provider.Body.(*blockBody)
			if from == nil {
				return cty.NilVal, false
			}
		}
		a := from.body.attr(p)
		if a == nil {
			continue
		}
		n := from.attribute(a)
		if u, _ := n.v.Unmark(); u.IsKnown() && u.IsNull() {
			continue
		}
		return n.v, true
	}
	return cty.NilVal, false
}

// Uncertain reports whether the block may not be there, see tf.Uncertain.
func (b *blockBody) Uncertain() bool { return b.maybe }

// Range is the header of the block.
func (b *blockBody) Range() hcl.Range { return b.body.rng }

// Values are the values at a dotted path, see tf.Body.
func (b *blockBody) Values(path string) []tf.Value {
	first, rest, more := tf.Cut(path)
	if a := b.body.attr(first); a != nil && !(b.body.json && more && len(b.body.sub(first)) > 0) {
		n := b.attribute(a)
		return b.scope.inst.run.flatten(n.v, rest, a.rng, n)
	}
	if !more {
		return nil
	}
	var out []tf.Value
	for _, x := range b.nested(first) {
		out = append(out, x.Values(rest)...)
	}
	return out
}

// flatten walks into a value along a path; lists give one value an element.
func (r *run) flatten(v cty.Value, path string, rng hcl.Range, n *node) []tf.Value {
	u, marks := v.Unmark()
	if !u.IsKnown() {
		return []tf.Value{tf.NewValue(v, rng, n.trace())}
	}
	if u.IsNull() {
		return nil
	}
	ty := u.Type()
	switch {
	case ty.IsListType() || ty.IsTupleType() || ty.IsSetType():
		var out []tf.Value
		for it := u.ElementIterator(); it.Next(); {
			_, el := it.Element()
			out = append(out, r.flatten(tf.Within(r.reveal(el), marks), path, rng, n)...)
		}
		return out
	case path != "":
		first, rest, _ := tf.Cut(path)
		switch {
		case ty.IsObjectType() && ty.HasAttribute(first):
			return r.flatten(tf.Within(u.GetAttr(first), marks), rest, rng, n)
		case ty.IsMapType() && u.HasIndex(cty.StringVal(first)).True():
			return r.flatten(tf.Within(u.Index(cty.StringVal(first)), marks), rest, rng, n)
		}
		return nil
	}
	return []tf.Value{tf.NewValue(v, rng, n.trace())}
}

// Blocks are the nested blocks at a dotted path, see tf.Body.
func (b *blockBody) Blocks(path string) []tf.Body {
	first, rest, more := tf.Cut(path)
	var out []tf.Body
	for _, x := range b.nested(first) {
		if more {
			out = append(out, x.Blocks(rest)...)
		} else {
			out = append(out, x)
		}
	}
	if len(out) == 0 {
		if a := b.body.attr(first); a != nil {
			n := b.attribute(a)
			out = append(out, b.scope.inst.run.objects(n.v, rest, a.rng, n)...)
		}
	}
	return out
}

// nested are the blocks of a type: static ones and what dynamic blocks make.
func (b *blockBody) nested(typ string) []*blockBody {
	out, ok := b.inner[typ]
	if !ok {
		out = b.expand(typ)
		if b.inner == nil {
			b.inner = map[string][]*blockBody{}
		}
		b.inner[typ] = out
	}
	return out
}

func (b *blockBody) expand(typ string) []*blockBody {
	path := typ
	if b.path != "" {
		path = b.path + "." + typ
	}
	var out []*blockBody
	for _, x := range b.body.declared(typ) {
		if x.typ == "dynamic" {
			out = append(out, b.dynamic(x, path)...)
		} else {
			out = append(out, &blockBody{scope: b.scope, ctx: b.ctx, body: b.scope.inst.run.read(x), res: b.res, path: path})
		}
	}
	return out
}

func (b *blockBody) dynamic(d *block, path string) []*blockBody {
	run := b.scope.inst.run
	of := run.read(d)
	content, forEach := of.sub("content"), of.attr("for_each")
	if len(content) == 0 || forEach == nil {
		return nil
	}
	name := d.labels[0]
	if a := of.attr("iterator"); a != nil {
		name = hcl.ExprAsKeyword(run.expr(a))
		if v, diags := run.expr(a).Value(nil); name == "" && !diags.HasErrors() { // JSON writes it as a string
			name, _ = tf.NewValue(v, a.rng, nil).Text()
		}
	}
	v, made := b.scope.making(b.ctx, forEach)
	u, marks := v.Unmark()
	var out []*blockBody
	add := func(k, el cty.Value, maybe bool) {
		ctx := b.ctx.NewChild()
		ctx.Variables = map[string]cty.Value{
			name:           cty.ObjectVal(map[string]cty.Value{"key": k, "value": el}),
			madeKey + name: cty.CapsuleVal(nodeType, made),
		}
		out = append(out, &blockBody{scope: b.scope, ctx: ctx, body: run.read(content[0]), res: b.res, path: path, maybe: maybe})
	}
	switch {
	case !u.IsKnown():
		add(tf.Derived(cty.DynamicVal.WithMarks(marks)), tf.Derived(cty.DynamicVal.WithMarks(marks)), true)
	case !u.IsNull() && u.CanIterateElements() && u.LengthInt() <= maxInstances:
		set := u.Type().IsSetType()
		for it := u.ElementIterator(); it.Next(); {
			k, el := it.Element()
			el = run.reveal(el)
			if set {
				k = el
			}
			add(k, el, false)
		}
	}
	return out
}

// objectBody is an object value seen as a block.
type objectBody struct {
	run *run
	v   cty.Value
	rng hcl.Range
	n   *node
}

func (r *run) objects(v cty.Value, path string, rng hcl.Range, n *node) []tf.Body {
	var out []tf.Body
	u, _ := v.Unmark()
	if !u.IsKnown() || u.IsNull() {
		if !u.IsKnown() {
			out = append(out, &objectBody{r, v, rng, n})
		}
		return out
	}
	ty := u.Type()
	if ty.IsListType() || ty.IsTupleType() || ty.IsSetType() {
		for it := u.ElementIterator(); it.Next(); {
			_, el := it.Element()
			out = append(out, r.objects(r.reveal(el), path, rng, n)...)
		}
		return out
	}
	if path != "" {
		first, rest, _ := tf.Cut(path)
		if ty.IsObjectType() && ty.HasAttribute(first) {
			return r.objects(u.GetAttr(first), rest, rng, n)
		}
		return nil
	}
	if ty.IsObjectType() || ty.IsMapType() {
		out = append(out, &objectBody{r, v, rng, n})
	}
	return out
}

func (o *objectBody) Range() hcl.Range              { return o.rng }
func (o *objectBody) Values(path string) []tf.Value { return o.run.flatten(o.v, path, o.rng, o.n) }
func (o *objectBody) Blocks(path string) []tf.Body  { return o.run.objects(o.v, path, o.rng, o.n) }
