package hclfile

import (
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// resourceRef is a reference to a resource or data source of this module; n
// steps of t name it.
func (in *inst) resourceRef(key string, t hcl.Traversal, n int) (cty.Value, hcl.Diagnostics) {
	if in.mod.resources[key] == nil {
		return cty.DynamicVal, undeclared(t.SourceRange(), "Reference to something that is not declared", message.New("This module has no %s.", key))
	}
	g := in.group(key)
	in.run.noting(func(n *node) { n.own = true })
	rest := t[n:]
	if g.how == once {
		if len(g.res) == 0 {
			return walk(cty.NullVal(cty.DynamicPseudoType), rest)
		}
		if len(rest) > 0 {
			if ix, ok := rest[0].(hcl.TraverseIndex); ok && (ix.Key.Type() != cty.String) {
				return cty.DynamicVal, undeclared(ix.SrcRange, "Key of a resource that has none", message.New("%s has neither count nor for_each, so it has no instance with a key.", key))
			}
		}
		return walk(handle(g.res[0]), rest)
	}
	if one := g.anyKey(); one != nil {
		return walkAny(handle(one), one.Uncertain, rest)
	}
	return walk(g.value(), rest)
}

// anyKey is the one instance that stands for all when the keys are not known.
func (g *group) anyKey() *tf.Resource {
	for i, rep := range g.reps {
		if rep.uncertain != nil {
			return g.res[i]
		}
	}
	return nil
}

// anyMark stands on an unknown collection of instances: whatever the key, an
// element of it is like this one.
type anyMark struct{ element *cty.Value }

// OnlyWhole makes it a tf.Whole.
func (anyMark) OnlyWhole() {}

func anyOf(marks cty.ValueMarks) (cty.Value, bool) {
	for m := range marks {
		if a, ok := m.(anyMark); ok {
			return *a.element, true
		}
	}
	return cty.NilVal, false
}

// walkAny goes on from instances whose keys are not known, of which el stands for all.
func walkAny(el cty.Value, why *tf.Reason, rest hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	if len(rest) > 0 {
		if sp, ok := rest[0].(hcl.TraverseSplat); ok {
			return walkSplat(cty.TupleVal([]cty.Value{el}), sp, rest[1:])
		}
	}
	return walk(cty.DynamicVal.Mark(why).Mark(anyMark{&el}), rest)
}

func (g *group) value() cty.Value {
	return g.collection(func(i int) cty.Value { return handle(g.res[i]) })
}

// childGroup are the instances of one module call.
type childGroup struct {
	repetitions
	insts   []*inst
	missing *tf.Reason
	chosen  bool // its source is worked out
}

// child expands a module call, once.
func (in *inst) child(name string) *childGroup {
	if g := in.children[name]; g != nil {
		return g
	}
	b := in.mod.calls[name]
	g := &childGroup{}
	in.children[name] = g
	key := name
	if in.key != "" {
		key = in.key + "." + name
	}
	a := in.run.read(b).attr("source")
	if a != nil {
		_, plain := a.plain()
		g.chosen = !plain
	}
	dir, source, why := in.moduleDir(b, key)
	var mod *module
	if why == "" {
		if mod = in.run.load.module(dir); mod == nil {
			why = "%s has no configuration"
		}
	}
	if why == "" && in.recursive(dir) {
		why = "%s calls itself"
	}
	addr := in.address("module." + name)
	if why != "" {
		g.missing = &tf.Reason{Code: "module-missing", Text: message.New(why, addr), Subject: addr, Range: b.rng}
		in.run.missing = append(in.run.missing, tf.MissingModule{Address: addr, Source: source, Range: b.rng})
		return g
	}
	g.repetitions = in.repeat(b.body(), addr)
	for _, rep := range g.reps {
		c := newInst(in.run, mod, in, addr+rep.suffix)
		c.key, c.callRef, c.call = key, b.body(), b.rng
		c.scope = in.newScope(rep)
		g.insts = append(g.insts, c)
	}
	return g
}

// wanted reports whether there may be a resource of a wanted type in a module or
// in one that it calls, and is sure when it says no.
func (in *inst) wanted(call string) bool {
	source, ok := localSource(in.mod.calls[call])
	if !ok {
		return true
	}
	return in.run.wanted(filepath.Join(in.mod.dir, filepath.FromSlash(source)))
}

func (r *run) wanted(dir string) bool {
	yes, ok := r.wants[dir]
	if ok {
		return yes
	}
	mod := r.load.module(dir)
	if mod == nil {
		return true
	}
	r.wants[dir] = true // of one that calls itself
	for _, b := range mod.resources {
		if b.typ == "resource" && r.know.Wanted(b.labels[0]) {
			return true
		}
	}
	for _, b := range mod.calls {
		source, ok := localSource(b)
		if !ok || r.wanted(filepath.Join(dir, filepath.FromSlash(source))) {
			return true
		}
	}
	r.wants[dir] = false
	return false
}

// recursive reports whether a directory is already on the way from the root.
func (in *inst) recursive(dir string) bool {
	depth := 0
	for p := in; p != nil; p = p.parent {
		if depth++; p.mod.dir == dir || depth > 64 {
			return true
		}
	}
	return false
}

// moduleDir finds the directory of a call's module; why is a format that says of
// the module why it cannot.
func (in *inst) moduleDir(b *block, key string) (dir, source string, why message.Text) {
	a := in.run.read(b).attr("source")
	if a == nil {
		return "", "", "%s has no source"
	}
	source, ok := a.plain()
	if !ok {
		if source, ok = tf.NewValue(in.top.eval(a), a.rng, nil).Text(); !ok {
			return "", "", "%s has a source that is not known"
		}
	}
	if isLocal(source) {
		dir = filepath.Join(in.mod.dir, filepath.FromSlash(source))
		if !in.run.load.within(in.run.repo, dir) && (in.run.data == "" || !in.run.load.within(in.run.data, dir)) {
			return "", source, "%s lies outside the repository"
		}
		return dir, source, ""
	}
	if d, ok := in.run.manifest[key]; ok {
		return d, source, ""
	}
	return "", source, "%s is not installed (run terraform init)"
}

func isLocal(source string) bool {
	return strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../") || source == "." || source == ".."
}

// value is what the rest of module.name… gives.
func (g *childGroup) value(rest hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	one := func(c *inst, rest hcl.Traversal) (cty.Value, hcl.Diagnostics) {
		if len(rest) > 0 {
			if n, ok := stepName(rest[0]); ok {
				if c.mod.outputs[n] == nil {
					return cty.DynamicVal, problem(rest.SourceRange(), "Output is not declared", message.New("The module has no output %q.", n))
				}
				return walk(c.output(n), rest[1:])
			}
		}
		v := c.object()
		return walk(v, rest)
	}
	if g.how == once {
		if len(g.insts) == 0 {
			return walk(cty.NullVal(cty.DynamicPseudoType), rest)
		}
		return one(g.insts[0], rest)
	}
	for i, rep := range g.reps {
		if rep.uncertain != nil {
			if len(rest) > 1 {
				if _, ok := rest[0].(hcl.TraverseIndex); ok {
					return one(g.insts[i], rest[1:])
				}
			}
			return walkAny(g.insts[i].object(), rep.uncertain, rest)
		}
	}
	if len(rest) > 0 {
		if ix, ok := rest[0].(hcl.TraverseIndex); ok {
			for i, rep := range g.reps {
				if rep.is(ix.Key) {
					return one(g.insts[i], rest[1:])
				}
			}
			return cty.DynamicVal, problem(rest.SourceRange(), "No such instance of the module", "count or for_each gives no instance with this key.")
		}
	}
	return walk(g.collection(func(i int) cty.Value { return g.insts[i].object() }), rest)
}

func (r *repetition) is(key cty.Value) bool {
	if !key.IsKnown() || key.IsNull() {
		return false
	}
	if r.key != cty.NilVal {
		return key.Type() == cty.String && key.AsString() == r.key.AsString()
	}
	return r.count != cty.NilVal && r.count.IsKnown() && key.Type() == cty.Number && r.count.Equals(key).True()
}

// object is all of a module's outputs.
func (in *inst) object() cty.Value {
	out := map[string]cty.Value{}
	for _, n := range sortedKeys(in.mod.outputs) {
		out[n] = in.output(n)
	}
	return cty.ObjectVal(out)
}

func unwrap(e hclsyntax.Expression) hclsyntax.Expression {
	for {
		switch x := e.(type) {
		case *hclsyntax.ParenthesesExpr:
			e = x.Expression
		case *hclsyntax.TemplateWrapExpr:
			e = x.Wrapped
		default:
			return e
		}
	}
}

// typeExpr reads a type constraint, which JSON (and Terraform 0.11) write as a
// string with the type in it, and of which a bare list or map is one of any.
func typeExpr(e hclsyntax.Expression) hclsyntax.Expression {
	if k := hcl.ExprAsKeyword(e); k == "list" || k == "map" {
		return mustParse(k + "(any)")
	}
	if t, ok := e.(*template); ok && t.IsStringLiteral() {
		if v, diags := t.Value(nil); !diags.HasErrors() && known(v) && v.Type() == cty.String {
			switch s := v.AsString(); s {
			case "list", "map":
				return mustParse(s + "(any)")
			default:
				return mustParse(s)
			}
		}
	}
	return e
}

func mustParse(s string) hclsyntax.Expression {
	e, diags := hclsyntax.ParseExpression([]byte(s), "type", hcl.InitialPos)
	if diags.HasErrors() {
		return &hclsyntax.LiteralValueExpr{Val: cty.DynamicVal}
	}
	return e
}
