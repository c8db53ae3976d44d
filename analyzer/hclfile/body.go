package hclfile

import (
	"slices"
	"sort"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// body is a block's content in either syntax. What JSON writes as an object is
// both an attribute and a block here, since only a schema could tell.
type body struct {
	attrs  map[string]*attr // by name; of found those that were asked for
	blocks []*block
	rng    hcl.Range // header of the block, or of the file
	json   bool

	found []scan.Attr // what was not parsed with its file
	src   *source     // the whole file, if found is not nil
	mu    sync.Mutex  // for attrs, if found is not nil
	index map[string]int
}

// manyFound is from how many attributes on an index pays.
const manyFound = 16

// attr is one attribute, or nil.
func (b *body) attr(name string) *attr {
	if b.found == nil {
		return b.attrs[name]
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if a := b.attrs[name]; a != nil {
		return a
	}
	i := b.find(name)
	if i < 0 {
		return nil
	}
	a := &attr{name: name, text: &attrText{b.src, b.found[i]}}
	a.rng = a.text.extent(b.rng.Filename)
	if b.attrs == nil {
		b.attrs = map[string]*attr{}
	}
	b.attrs[name] = a
	return a
}

func (b *body) find(name string) int {
	if len(b.found) >= manyFound {
		if b.index == nil {
			b.index = make(map[string]int, len(b.found))
			for i := range b.found {
				b.index[b.found[i].Name] = i
			}
		}
		if i, ok := b.index[name]; ok {
			return i
		}
		return -1
	}
	return slices.IndexFunc(b.found, func(a scan.Attr) bool { return a.Name == name })
}

// names are the names of all attributes, sorted.
func (b *body) names() []string {
	if b.found == nil {
		return sortedKeys(b.attrs)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	out := sortedKeys(b.attrs)
	for i := range b.found {
		if b.attrs[b.found[i].Name] == nil {
			out = append(out, b.found[i].Name)
		}
	}
	sort.Strings(out)
	return out
}

// set lays an attribute over what stands there.
func (b *body) set(a *attr) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.attrs == nil {
		b.attrs = map[string]*attr{}
	}
	b.attrs[a.name] = a
}

type attr struct {
	name   string
	rng    hcl.Range
	text   *attrText // nil if the expression was parsed with its file
	once   sync.Once // for what follows, if text is not nil
	parsed hclsyntax.Expression
	diags  hcl.Diagnostics
}

type block struct {
	typ     string
	labels  []string
	rng     hcl.Range
	text    *text     // nil if the body was parsed with its file
	once    sync.Once // for what follows, if text is not nil
	content *body
	diags   hcl.Diagnostics
}

func nativeBody(b *hclsyntax.Body, rng hcl.Range) *body {
	out := &body{attrs: make(map[string]*attr, len(b.Attributes)), rng: rng}
	for name, a := range b.Attributes {
		out.attrs[name] = &attr{name: name, rng: a.SrcRange, parsed: rewrite(a.Expr)}
	}
	for _, x := range b.Blocks {
		r := x.DefRange()
		out.blocks = append(out.blocks, &block{typ: x.Type, labels: x.Labels, rng: r, content: nativeBody(x.Body, r)})
	}
	return out
}

// topLevel are the blocks of a Terraform file and how many labels each has.
var topLevel = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
	{Type: "terraform"}, {Type: "locals"},
	{Type: "variable", LabelNames: []string{"name"}},
	{Type: "output", LabelNames: []string{"name"}},
	{Type: "provider", LabelNames: []string{"name"}},
	{Type: "module", LabelNames: []string{"name"}},
	{Type: "resource", LabelNames: []string{"type", "name"}},
	{Type: "data", LabelNames: []string{"type", "name"}},
	{Type: "ephemeral", LabelNames: []string{"type", "name"}},
}}

// jsonFile reads a .tf.json file into the same form. Blocks that Terraform
// knows and kokunai has no use for are passed over.
func jsonFile(src []byte, filename string) (*body, hcl.Diagnostics) {
	if tooDeep(src) {
		return nil, deep(filename, hcl.InitialPos)
	}
	f, diags := json.Parse(src, filename)
	if f == nil || f.Body == nil {
		return nil, diags
	}
	out := &body{attrs: map[string]*attr{}, json: true, rng: f.Body.MissingItemRange()}
	content, _, more := f.Body.PartialContent(topLevel)
	diags = append(diags, more...)
	for _, b := range content.Blocks {
		attrs, more := b.Body.JustAttributes()
		diags = append(diags, more...)
		in := &body{attrs: make(map[string]*attr, len(attrs)), rng: b.DefRange, json: true}
		for name, a := range attrs {
			in.attrs[name] = &attr{name: name, rng: a.Range, parsed: rewrite(fromJSON(a.Expr))}
			if b.Type == "variable" && name == "default" { // no template: it may refer to nothing
				v, more := a.Expr.Value(nil)
				diags = append(diags, more...)
				in.attr(name).parsed = literal(v, a.Range)
			}
		}
		out.blocks = append(out.blocks, &block{typ: b.Type, labels: b.Labels, rng: b.DefRange, content: in})
	}
	return out, diags
}

// fromJSON turns a JSON expression into native syntax: objects, lists, and
// strings read as templates.
func fromJSON(e hcl.Expression) hclsyntax.Expression {
	rng := e.Range()
	if kvs, diags := hcl.ExprMap(e); !diags.HasErrors() {
		out := &hclsyntax.ObjectConsExpr{SrcRange: rng, OpenRange: rng}
		for _, kv := range kvs {
			out.Items = append(out.Items, hclsyntax.ObjectConsItem{
				KeyExpr:   &hclsyntax.ObjectConsKeyExpr{Wrapped: fromJSON(kv.Key), ForceNonLiteral: true},
				ValueExpr: fromJSON(kv.Value),
			})
		}
		return out
	}
	if list, diags := hcl.ExprList(e); !diags.HasErrors() {
		out := &hclsyntax.TupleConsExpr{SrcRange: rng, OpenRange: rng}
		for _, x := range list {
			out.Exprs = append(out.Exprs, fromJSON(x))
		}
		return out
	}
	v, _ := e.Value(nil)
	if v.Type() == cty.String && v.IsKnown() && !v.IsNull() {
		start := rng.Start
		start.Column++
		start.Byte++
		t, diags := hclsyntax.ParseTemplate([]byte(v.AsString()), rng.Filename, start)
		if diags.HasErrors() {
			return &broken{literal(v, rng), diags}
		}
		return t
	}
	return literal(v, rng)
}

// broken is a JSON string that is no valid template; only who asks for its
// value hears of it, since Terraform reads some strings as they are.
type broken struct {
	hclsyntax.Expression
	diags hcl.Diagnostics
}

func (e *broken) Value(*hcl.EvalContext) (cty.Value, hcl.Diagnostics) { return cty.DynamicVal, e.diags }

// declared are the blocks of a type and the dynamic ones that make more of
// them, in the order in which they make them.
func (b *body) declared(typ string) []*block {
	var out []*block
	for _, x := range b.blocks {
		if x.typ == typ || x.typ == "dynamic" && nestedType(x) == typ {
			out = append(out, x)
		}
	}
	if !b.json {
		return out
	}
	if a := b.attr(typ); a != nil {
		out = append(out, objectBlocks(typ, nil, a.expr())...)
	}
	if a := b.attr("dynamic"); a != nil {
		for _, x := range b.labelled("dynamic") {
			if x.labels[0] == typ {
				out = append(out, x)
			}
		}
	}
	return out
}

// sub are the nested blocks of a type, static ones only.
func (b *body) sub(typ string) []*block {
	var out []*block
	for _, x := range b.blocks {
		if x.typ == typ {
			out = append(out, x)
		}
	}
	if a := b.attr(typ); b.json && a != nil {
		out = append(out, objectBlocks(typ, nil, a.expr())...)
	}
	return out
}

// objectBlocks reads a JSON object, or a list of them, as blocks.
func objectBlocks(typ string, labels []string, e hclsyntax.Expression) []*block {
	switch e := e.(type) {
	case *hclsyntax.TupleConsExpr:
		var out []*block
		for _, x := range e.Exprs {
			out = append(out, objectBlocks(typ, labels, x)...)
		}
		return out
	case *object:
		in := &body{attrs: map[string]*attr{}, rng: e.SrcRange, json: true}
		for _, it := range e.Items {
			key, diags := it.KeyExpr.Value(nil)
			if diags.HasErrors() || key.Type() != cty.String || !key.IsKnown() || key.IsNull() {
				continue
			}
			name := key.AsString()
			in.attrs[name] = &attr{name: name, rng: hcl.RangeBetween(it.KeyExpr.Range(), it.ValueExpr.Range()), parsed: it.ValueExpr}
		}
		return []*block{{typ: typ, labels: labels, rng: e.SrcRange, content: in}}
	}
	return nil
}

// labelled are nested blocks with one label: dynamic "x", backend "s3".
func (b *body) labelled(typ string) []*block {
	var out []*block
	for _, x := range b.blocks {
		if x.typ == typ && len(x.labels) == 1 {
			out = append(out, x)
		}
	}
	if a := b.attr(typ); b.json && a != nil {
		for _, outer := range objectBlocks(typ, nil, a.expr()) {
			for _, name := range outer.body().names() {
				out = append(out, objectBlocks(typ, []string{name}, outer.body().attr(name).expr())...)
			}
		}
	}
	return out
}

// merge lays an override file's block over b, as Terraform does: an attribute
// replaces its namesake, nested blocks of a type replace all of that type.
func (b *body) merge(over *body) {
	for _, name := range over.names() {
		b.set(over.attr(name))
	}
	replaced := map[string]bool{}
	for _, x := range over.blocks {
		replaced[nestedType(x)] = true
		if b.json {
			delete(b.attrs, nestedType(x))
		}
	}
	if len(replaced) == 0 {
		return
	}
	var kept []*block
	for _, x := range b.blocks {
		if !replaced[nestedType(x)] {
			kept = append(kept, x)
		}
	}
	b.blocks = append(kept, over.blocks...)
}

func nestedType(b *block) string {
	if b.typ == "dynamic" && len(b.labels) == 1 {
		return b.labels[0]
	}
	if b.typ == "cloud" {
		return "backend" // one replaces the other
	}
	return b.typ
}

// jsonAttributes reads a JSON file that is one object of values.
func jsonAttributes(src []byte, filename string) (map[string]*attr, hcl.Diagnostics) {
	if tooDeep(src) {
		return nil, deep(filename, hcl.InitialPos)
	}
	f, diags := json.Parse(src, filename)
	if f == nil || f.Body == nil {
		return nil, diags
	}
	attrs, more := f.Body.JustAttributes()
	out := map[string]*attr{}
	for n, a := range attrs {
		// In a variable file a string is just text, not a template.
		v, d := a.Expr.Value(nil)
		more = append(more, d...)
		out[n] = &attr{name: n, rng: a.Range, parsed: &hclsyntax.LiteralValueExpr{Val: v, SrcRange: a.Range}}
	}
	return out, append(diags, more...)
}
