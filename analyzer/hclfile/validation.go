package hclfile

import (
	"regexp/syntax"
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// validated are the values that a variable's validations leave it, in the form
// of its type; nil when they leave more than a finite set. Known forms of a
// condition are contains([…], var.x), var.x == "…", can(regex("^(…|…)$", var.x)),
// and these joined by || and &&.
func (in *inst) validated(name string, b *block) []cty.Value {
	var out []cty.Value
	for _, v := range b.body().sub("validation") {
		a := in.run.read(v).attr("condition")
		if a == nil {
			continue
		}
		if allowed, ok := in.allowed(name, in.run.expr(a)); ok && out == nil {
			out = allowed
		} else if ok {
			out = intersection(out, allowed)
		}
	}
	if len(out) == 0 || len(out) > tf.MaxChoices {
		return nil
	}
	return out
}

// allowed is the finite set that a condition restricts a variable to.
func (in *inst) allowed(name string, e hclsyntax.Expression) ([]cty.Value, bool) {
	switch e := unwrap(e).(type) {
	case *call:
		switch {
		case e.bare == "contains" && len(e.Args) == 2 && isVariable(e.Args[1], name):
			return in.constants(e.Args[0])
		case e.bare == "can" && len(e.Args) == 1:
			if re, ok := unwrap(e.Args[0]).(*call); ok && re.bare == "regex" && len(re.Args) == 2 && isVariable(re.Args[1], name) {
				return in.language(re.Args[0])
			}
		}
	case *operation:
		op, ok := e.Expression.(*hclsyntax.BinaryOpExpr)
		if !ok {
			return nil, false
		}
		switch op.Op {
		case hclsyntax.OpEqual:
			if isVariable(op.LHS, name) {
				return in.constants(op.RHS)
			}
			if isVariable(op.RHS, name) {
				return in.constants(op.LHS)
			}
		case hclsyntax.OpLogicalOr:
			l, ok1 := in.allowed(name, op.LHS)
			r, ok2 := in.allowed(name, op.RHS)
			return append(slices.Clip(l), r...), ok1 && ok2
		case hclsyntax.OpLogicalAnd:
			l, ok1 := in.allowed(name, op.LHS)
			r, ok2 := in.allowed(name, op.RHS)
			switch {
			case ok1 && ok2:
				return intersection(l, r), true
			case ok1:
				return l, true
			}
			return r, ok2
		}
	}
	return nil, false
}

func isVariable(e hclsyntax.Expression, name string) bool {
	t, ok := unwrap(e).(*scopeTraversal)
	return ok && len(t.Traversal) == 2 && t.Traversal.RootName() == "var" && lastName(t.Traversal) == name
}

// constants are the known values that an expression gives: one, or a list of them.
func (in *inst) constants(e hclsyntax.Expression) ([]cty.Value, bool) {
	v, diags := e.Value(in.top.ctx)
	v, _ = v.UnmarkDeep()
	if diags.HasErrors() || !v.IsWhollyKnown() || v.IsNull() {
		return nil, false
	}
	if v.Type().IsPrimitiveType() {
		return []cty.Value{v}, true
	}
	if !v.CanIterateElements() || v.Type().IsObjectType() || v.Type().IsMapType() || v.LengthInt() > tf.MaxChoices {
		return nil, false
	}
	var out []cty.Value
	for it := v.ElementIterator(); it.Next(); {
		_, el := it.Element()
		out = append(out, el)
	}
	return out, true
}

// language are the texts that a pattern matches as a whole, when they are few.
func (in *inst) language(e hclsyntax.Expression) ([]cty.Value, bool) {
	vs, ok := in.constants(e)
	if !ok || len(vs) != 1 || vs[0].Type() != cty.String {
		return nil, false
	}
	re, err := syntax.Parse(vs[0].AsString(), syntax.Perl)
	if err != nil {
		return nil, false
	}
	parts := []*syntax.Regexp{re}
	if re.Op == syntax.OpConcat {
		parts = re.Sub
	}
	if first, last := parts[0].Op, parts[len(parts)-1].Op; first != syntax.OpBeginText || last != syntax.OpEndText {
		return nil, false // it matches what has more around it
	}
	texts, ok := sentences(parts[1 : len(parts)-1])
	var out []cty.Value
	for _, t := range texts {
		out = append(out, cty.StringVal(t))
	}
	return out, ok
}

// sentences are all texts that a sequence of patterns matches.
func sentences(parts []*syntax.Regexp) ([]string, bool) {
	out := []string{""}
	for _, p := range parts {
		var next []string
		words, ok := words(p)
		if !ok || len(out)*len(words) > tf.MaxChoices {
			return nil, false
		}
		for _, o := range out {
			for _, w := range words {
				next = append(next, o+w)
			}
		}
		out = next
	}
	return out, true
}

func words(p *syntax.Regexp) ([]string, bool) {
	switch p.Op {
	case syntax.OpEmptyMatch:
		return []string{""}, true
	case syntax.OpLiteral:
		return []string{string(p.Rune)}, p.Flags&syntax.FoldCase == 0
	case syntax.OpCapture, syntax.OpConcat:
		return sentences(p.Sub)
	case syntax.OpQuest:
		w, ok := words(p.Sub[0])
		return append([]string{""}, w...), ok
	case syntax.OpCharClass:
		var out []string
		for i := 0; i+1 < len(p.Rune); i += 2 {
			for c := p.Rune[i]; c <= p.Rune[i+1]; c++ {
				if out = append(out, string(c)); len(out) > tf.MaxChoices {
					return nil, false
				}
			}
		}
		return out, true
	case syntax.OpAlternate:
		var out []string
		for _, s := range p.Sub {
			w, ok := words(s)
			if !ok {
				return nil, false
			}
			out = append(out, w...)
		}
		return out, len(out) <= tf.MaxChoices
	}
	return nil, false
}

func intersection(a, b []cty.Value) []cty.Value {
	out := []cty.Value{}
	for _, x := range a {
		if slices.ContainsFunc(b, func(y cty.Value) bool { return x.RawEquals(y) }) {
			out = append(out, x)
		}
	}
	return out
}
