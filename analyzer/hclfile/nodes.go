package hclfile

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// hcl evaluates; these nodes stand in the place of hcl's own where evaluation
// must be lazy, must keep identities and hints apart, or can give a finite set
// where hcl can only say unknown. Each embeds the node that it stands for.
type (
	scopeTraversal    struct{ *hclsyntax.ScopeTraversalExpr }
	relativeTraversal struct {
		*hclsyntax.RelativeTraversalExpr
	}
	conditional struct{ *hclsyntax.ConditionalExpr }
	index       struct{ *hclsyntax.IndexExpr }
	splat       struct{ *hclsyntax.SplatExpr }
	call        struct {
		*hclsyntax.FunctionCallExpr
		bare string // the name without core::
	}
	template struct{ *hclsyntax.TemplateExpr }
	object   struct{ *hclsyntax.ObjectConsExpr }
	forEach  struct{ *hclsyntax.ForExpr }
	// derived stands for every operation whose result is not its operand.
	derived struct{ hclsyntax.Expression }
)

// rewrite puts our nodes in the place of hcl's, in the whole tree below e.
func rewrite(e hclsyntax.Expression) hclsyntax.Expression {
	switch e := e.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return &scopeTraversal{e}
	case *hclsyntax.RelativeTraversalExpr:
		e.Source = rewrite(e.Source)
		return &relativeTraversal{e}
	case *hclsyntax.ConditionalExpr:
		e.Condition, e.TrueResult, e.FalseResult = rewrite(e.Condition), rewrite(e.TrueResult), rewrite(e.FalseResult)
		return &conditional{e}
	case *hclsyntax.IndexExpr:
		e.Collection, e.Key = rewrite(e.Collection), rewrite(e.Key)
		return &index{e}
	case *hclsyntax.SplatExpr:
		e.Source, e.Each = rewrite(e.Source), rewrite(e.Each)
		return &splat{e}
	case *hclsyntax.FunctionCallExpr:
		rewriteAll(e.Args)
		return &call{e, strings.TrimPrefix(e.Name, "core::")}
	case *hclsyntax.TemplateExpr:
		rewriteAll(e.Parts)
		return &template{e}
	case *hclsyntax.TemplateWrapExpr:
		e.Wrapped = rewrite(e.Wrapped)
	case *hclsyntax.TemplateJoinExpr:
		e.Tuple = rewrite(e.Tuple)
		return &derived{e}
	case *hclsyntax.ParenthesesExpr:
		e.Expression = rewrite(e.Expression)
	case *hclsyntax.TupleConsExpr:
		rewriteAll(e.Exprs)
	case *hclsyntax.ObjectConsExpr:
		for i := range e.Items {
			e.Items[i].KeyExpr, e.Items[i].ValueExpr = rewrite(e.Items[i].KeyExpr), rewrite(e.Items[i].ValueExpr)
		}
		return &object{e}
	case *hclsyntax.ObjectConsKeyExpr:
		e.Wrapped = rewrite(e.Wrapped)
	case *hclsyntax.ForExpr:
		e.CollExpr, e.ValExpr = rewrite(e.CollExpr), rewrite(e.ValExpr)
		if e.KeyExpr != nil {
			e.KeyExpr = rewrite(e.KeyExpr)
		}
		if e.CondExpr != nil {
			e.CondExpr = rewrite(e.CondExpr)
		}
		return &forEach{e}
	case *hclsyntax.BinaryOpExpr:
		e.LHS, e.RHS = rewrite(e.LHS), rewrite(e.RHS)
		return &operation{e, []*hclsyntax.Expression{&e.LHS, &e.RHS}}
	case *hclsyntax.UnaryOpExpr:
		e.Val = rewrite(e.Val)
		return &operation{e, []*hclsyntax.Expression{&e.Val}}
	}
	return e
}

func rewriteAll(es []hclsyntax.Expression) {
	for i := range es {
		es[i] = rewrite(es[i])
	}
}

func (e *scopeTraversal) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if r := runOf(ctx); r != nil && !r.spend(1, e.SrcRange) {
		return runOf(ctx).giveUp(e.SrcRange), nil
	}
	root := e.Traversal.RootName()
	for c := ctx; c != nil; c = c.Parent() {
		if v, ok := c.Variables[root]; ok {
			if r := runOf(ctx); r != nil {
				v = r.reveal(v)
				if m, ok := c.Variables[madeKey+root]; ok {
					r.takes(m.EncapsulatedValue().(*node))
				}
			}
			return walk(v, e.Traversal[1:])
		}
	}
	s := scopeOf(ctx)
	if s == nil {
		return cty.DynamicVal, problem(e.SrcRange, "No references here", "A value in this place cannot refer to anything; write it out.")
	}
	return s.resolve(e.Traversal)
}

func (e *relativeTraversal) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	v, diags := e.Source.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return walk(v, e.Traversal)
}

func literal(v cty.Value, rng hcl.Range) hclsyntax.Expression {
	return &hclsyntax.LiteralValueExpr{Val: v, SrcRange: rng}
}

// Value takes the arm that the condition says, or both when it says nothing;
// the condition itself leaves no identity on the result.
func (e *conditional) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	cond, diags := e.Condition.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	u, _ := cond.Unmark()
	if u.IsKnown() && u.IsNull() || u.IsKnown() && !u.Type().IsPrimitiveType() {
		return cty.DynamicVal, problem(e.Condition.Range(), "Condition is not a bool", "A condition must be true or false.")
	}
	if u.IsKnown() {
		return e.arm(ctx, u)
	}
	yes, d1 := e.arm(ctx, cty.True)
	no, d2 := e.arm(ctx, cty.False)
	if d1.HasErrors() || d2.HasErrors() {
		// Only one arm need be valid; which is not known.
		return tf.Derived(cty.DynamicVal.WithSameMarks(cond)), nil
	}
	return tf.OneOf(tf.Derived(cond), yes, no), nil
}

// arm is the result under a known condition. hcl marks it with the marks of
// both arms; here the arm not taken gives its type only.
func (e *conditional) arm(ctx *hcl.EvalContext, cond cty.Value) (cty.Value, hcl.Diagnostics) {
	yes, d1 := e.TrueResult.Value(ctx)
	no, d2 := e.FalseResult.Value(ctx)
	taken, diags := no, d2
	if c, err := convert.Convert(cond, cty.Bool); err == nil && c.True() {
		taken, diags = yes, d1
	}
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	if isStatic(d1) || isStatic(d2) {
		return cty.DynamicVal, append(d1, d2...)
	}
	if cond.Type() == cty.Bool && sameType(yes, no) {
		return taken, nil
	}
	return e.chosen(ctx, cond, yes, no, taken)
}

// chosen is what hcl makes of the arms, of which one is taken.
func (e *conditional) chosen(ctx *hcl.EvalContext, cond, yes, no, taken cty.Value) (cty.Value, hcl.Diagnostics) {
	n := *e.ConditionalExpr
	n.Condition = literal(cond, e.Condition.Range())
	yes, _ = yes.Unmark()
	no, _ = no.Unmark()
	n.TrueResult, n.FalseResult = literal(yes, e.TrueResult.Range()), literal(no, e.FalseResult.Range())
	v, diags := n.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return v.WithSameMarks(taken), nil
}

func (e *index) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	coll, diags := e.Collection.Value(ctx)
	key, more := e.Key.Value(ctx)
	if diags = append(diags, more...); diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	if c := tf.ChoicesOf(key); c != nil {
		return eachChoice(key, c, func(k cty.Value) (cty.Value, hcl.Diagnostics) { return e.at(coll, k) })
	}
	return e.at(coll, key)
}

func (e *index) at(coll, key cty.Value) (cty.Value, hcl.Diagnostics) {
	k, _ := key.Unmark()
	if k.IsKnown() {
		return step(coll, hcl.TraverseIndex{Key: k, SrcRange: e.SrcRange})
	}
	return anyElement(coll, key), nil
}

// anyElement is an element that an unknown key chooses.
func anyElement(coll, why cty.Value) cty.Value {
	u, marks := coll.Unmark()
	if el, ok := anyOf(marks); ok {
		return el
	}
	if c := tf.ChoicesOf(coll); c != nil {
		of := make([]cty.Value, len(c.Values))
		for i, x := range c.Values {
			of[i] = anyElement(x, why)
		}
		return tf.OneOf(tf.Derived(coll), of...)
	}
	if !u.IsKnown() || u.IsNull() || !u.CanIterateElements() || u.LengthInt() == 0 || u.LengthInt() > maxInstances {
		return tf.Derived(cty.DynamicVal.WithSameMarks(coll, why))
	}
	var all []cty.Value
	for it := u.ElementIterator(); it.Next(); {
		_, el := it.Element()
		all = append(all, el)
	}
	return tf.OneOf(tf.Derived(why), all...)
}

func (e *splat) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	src, diags := e.Source.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	u, marks := src.Unmark()
	n := *e.SplatExpr
	if el, ok := anyOf(marks); ok {
		src = cty.TupleVal([]cty.Value{el})
	} else if !u.IsKnown() && handleOf(marks) != nil {
		src = cty.TupleVal([]cty.Value{src}) // a resource without count is a list of one
	}
	n.Source = literal(src, e.Source.Range())
	v, diags := n.Value(ctx)
	if r := runOf(ctx); r != nil && !diags.HasErrors() {
		v = r.reveal(v)
	}
	return tf.Derived(v), diags
}

func (e *derived) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	v, diags := e.Expression.Value(ctx)
	return tf.Derived(v), diags
}

// Value is hcl's, but that a collection which is one of several gives one of
// several results, and that an unknown one keeps its reason.
func (e *forEach) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	coll, diags := e.CollExpr.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return product([]cty.Value{coll}, func(args []cty.Value) (cty.Value, hcl.Diagnostics) {
		if u, _ := args[0].Unmark(); u.IsKnown() && !u.IsNull() && u.CanIterateElements() {
			if r := runOf(ctx); r != nil && !r.spend(u.LengthInt(), e.SrcRange) {
				return runOf(ctx).giveUp(e.SrcRange), nil
			}
		}
		n := *e.ForExpr
		n.CollExpr = literal(args[0], e.CollExpr.Range())
		v, diags := n.Value(ctx)
		return derivedFrom(v, args), diags
	})
}

// Value is hcl's, but that the keys leave no identity on the whole, that keys
// which are one of several give one of several objects, and that an unknown
// one leaves its reason.
func (e *object) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	keys, values := make([]cty.Value, len(e.Items)), make([]cty.Value, len(e.Items))
	var diags hcl.Diagnostics
	for i, it := range e.Items {
		var more hcl.Diagnostics
		keys[i], more = it.KeyExpr.Value(ctx)
		diags = append(diags, more...)
		values[i], more = it.ValueExpr.Value(ctx)
		diags = append(diags, more...)
	}
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	if v, ok := objectOf(keys, values); ok {
		return v, nil
	}
	return e.built(ctx, keys, values)
}

// built is what hcl makes of the items' keys and values.
func (e *object) built(ctx *hcl.EvalContext, keys, values []cty.Value) (cty.Value, hcl.Diagnostics) {
	return product(keys, func(keys []cty.Value) (cty.Value, hcl.Diagnostics) {
		n := *e.ObjectConsExpr
		n.Items = make([]hclsyntax.ObjectConsItem, len(keys))
		for i, it := range e.Items {
			n.Items[i] = hclsyntax.ObjectConsItem{KeyExpr: literal(keys[i], it.KeyExpr.Range()), ValueExpr: literal(values[i], it.ValueExpr.Range())}
		}
		v, diags := n.Value(ctx)
		return derivedFrom(v, keys), diags
	})
}

// derivedFrom is Derived for a value that hcl made of others; where it forgot
// why it is unknown, they say so.
func derivedFrom(v cty.Value, of []cty.Value) cty.Value {
	if !v.IsKnown() && !v.IsMarked() {
		v = v.WithMarks(deepMarks(of))
	}
	return tf.Derived(v)
}

// product does an operation for every combination of its operands' finite
// sets, within bounds; past them the result is only unknown.
func product(args []cty.Value, do func([]cty.Value) (cty.Value, hcl.Diagnostics)) (cty.Value, hcl.Diagnostics) {
	sets := make([][]cty.Value, len(args))
	total, finite := 1, false
	for i, a := range args {
		if c := tf.ChoicesOf(a); c != nil {
			sets[i], finite = c.Values, true
		} else {
			sets[i] = []cty.Value{a}
		}
		total *= len(sets[i])
		if total > tf.MaxChoices {
			finite = false
			break
		}
	}
	if !finite {
		return do(args)
	}
	var out []cty.Value
	pick := make([]cty.Value, len(args))
	var rec func(int) hcl.Diagnostics
	rec = func(i int) hcl.Diagnostics {
		if i == len(args) {
			v, diags := do(append([]cty.Value(nil), pick...))
			out = append(out, v)
			return diags
		}
		for _, x := range sets[i] {
			pick[i] = x
			if diags := rec(i + 1); diags.HasErrors() {
				return diags
			}
		}
		return nil
	}
	if diags := rec(0); diags.HasErrors() {
		return tf.Derived(cty.DynamicVal.WithSameMarks(args...)), nil
	}
	why := tf.Derived(cty.DynamicVal.WithSameMarks(args...))
	return tf.OneOf(why, out...), nil
}
