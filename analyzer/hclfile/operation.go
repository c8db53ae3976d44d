package hclfile

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// operation is an operator: over finite sets it gives a finite set.
type operation struct {
	hclsyntax.Expression
	operands []*hclsyntax.Expression
}

func (e *operation) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if b, ok := e.Expression.(*hclsyntax.BinaryOpExpr); ok && (b.Op == hclsyntax.OpLogicalAnd || b.Op == hclsyntax.OpLogicalOr) {
		// Since Terraform 1.12 the right side is not asked when the left decides.
		left, diags := b.LHS.Value(ctx)
		u, _ := left.Unmark()
		if !diags.HasErrors() && u.Type() == cty.Bool && u.IsKnown() && !u.IsNull() && u.True() == (b.Op == hclsyntax.OpLogicalOr) {
			return tf.Derived(left), nil
		}
	}
	args := make([]cty.Value, len(e.operands))
	for i, o := range e.operands {
		v, diags := (*o).Value(ctx)
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
		if r := runOf(ctx); r != nil {
			v = r.drop(v)
		}
		args[i] = v
	}
	if v, ok := e.isNull(args); ok {
		return v, nil
	}
	return product(args, func(args []cty.Value) (cty.Value, hcl.Diagnostics) {
		v, diags := e.apply(ctx, args)
		return tf.Derived(v), diags
	})
}

// isNull answers a comparison of a whole resource, which never is null, with null.
func (e *operation) isNull(args []cty.Value) (cty.Value, bool) {
	b, ok := e.Expression.(*hclsyntax.BinaryOpExpr)
	if !ok || b.Op != hclsyntax.OpEqual && b.Op != hclsyntax.OpNotEqual {
		return cty.NilVal, false
	}
	for i, a := range args {
		_, marks := a.Unmark()
		if other, _ := args[1-i].Unmark(); handleOf(marks) != nil && other.IsKnown() && other.IsNull() {
			return cty.BoolVal(b.Op == hclsyntax.OpNotEqual), true
		}
	}
	return cty.NilVal, false
}

func (e *operation) apply(ctx *hcl.EvalContext, args []cty.Value) (cty.Value, hcl.Diagnostics) {
	switch n := e.Expression.(type) {
	case *hclsyntax.BinaryOpExpr:
		if n.Op == hclsyntax.OpEqual || n.Op == hclsyntax.OpNotEqual {
			if v, ok := equalParts(args[0], args[1]); ok {
				if n.Op == hclsyntax.OpNotEqual {
					v = v.Not()
				}
				return v.WithMarks(deepMarks(args)), nil
			}
		}
		n2 := *n
		n2.LHS, n2.RHS = literal(args[0], n.LHS.Range()), literal(args[1], n.RHS.Range())
		return n2.Value(ctx)
	case *hclsyntax.UnaryOpExpr:
		n2 := *n
		n2.Val = literal(args[0], n.Val.Range())
		return n2.Value(ctx)
	}
	return e.Expression.Value(ctx)
}

// equalParts compares two objects or maps of the same type of which something
// is not known. cty answers by the part that it happens to look at first;
// here they differ as soon as one known part does.
func equalParts(a, b cty.Value) (cty.Value, bool) {
	a, _ = a.UnmarkDeep()
	b, _ = b.UnmarkDeep()
	ty := a.Type()
	if !a.IsKnown() || !b.IsKnown() || a.IsNull() || b.IsNull() || !ty.IsObjectType() && !ty.IsMapType() || !ty.Equals(b.Type()) || a.IsWhollyKnown() && b.IsWhollyKnown() {
		return cty.NilVal, false
	}
	left, right := a.AsValueMap(), b.AsValueMap()
	if len(left) != len(right) {
		return cty.False, true
	}
	out := cty.True
	for _, k := range sortedKeys(left) {
		other, ok := right[k]
		if !ok {
			return cty.False, true
		}
		eq, nested := equalParts(left[k], other)
		if !nested {
			eq = left[k].Equals(other)
		}
		switch {
		case !eq.IsKnown():
			out = cty.UnknownVal(cty.Bool)
		case eq.False():
			return cty.False, true
		}
	}
	return out, true
}
