package hclfile

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
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

// Value keeps an identity only through forms that the catalogue knows, such as
// "arn:aws:s3:::${bucket}"; a template over finite sets is a finite set.
func (e *template) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	parts := make([]cty.Value, len(e.Parts))
	for i, p := range e.Parts {
		v, diags := p.Value(ctx)
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
		parts[i] = v
	}
	if v, ok := textOf(parts); ok {
		return v, nil
	}
	return e.rendered(ctx, parts)
}

// rendered is what hcl makes of the parts.
func (e *template) rendered(ctx *hcl.EvalContext, parts []cty.Value) (cty.Value, hcl.Diagnostics) {
	v, diags := product(parts, func(parts []cty.Value) (cty.Value, hcl.Diagnostics) {
		size := 0
		for _, p := range parts {
			size += textLen(p)
		}
		if size > maxText {
			return runOf(ctx).giveUp(e.SrcRange), nil
		}
		n := *e.TemplateExpr
		n.Parts = make([]hclsyntax.Expression, len(parts))
		for i, p := range parts {
			n.Parts[i] = literal(p, e.Parts[i].Range())
		}
		v, diags := n.Value(ctx)
		return tf.WithParts(tf.Derived(v), parts), diags
	})
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return e.keepIdentity(ctx, parts, v), nil
}

// keepIdentity marks a text as the first of what it refers to that the text
// around leaves the same thing. A name has few references: more than that are
// not asked, however long the text is.
func (e *template) keepIdentity(ctx *hcl.EvalContext, parts []cty.Value, v cty.Value) cty.Value {
	s := scopeOf(ctx)
	if s == nil || !slices.ContainsFunc(parts, cty.Value.IsMarked) {
		return v
	}
	type reference struct {
		to         []*tf.Origin
		start, end int // in the text
	}
	var refs []reference
	var whole strings.Builder
	for _, p := range parts {
		os, text := tf.OriginsOf(p), tf.Something
		if u, _ := p.Unmark(); len(os) == 0 && u.Type() == cty.String && u.IsKnown() && !u.IsNull() {
			text = u.AsString()
		}
		if len(os) > 0 && len(refs) < maxNameRefs {
			refs = append(refs, reference{os, whole.Len(), whole.Len() + len(text)})
		}
		whole.WriteString(text)
	}
	text := whole.String()
	for _, r := range refs {
		if slices.ContainsFunc(r.to, func(o *tf.Origin) bool {
			return !s.inst.run.know.Keeps(o.Resource.CatalogType(), o.Attribute, text[:r.start], text[r.end:])
		}) {
			continue
		}
		for _, o := range r.to {
			v = v.Mark(o)
		}
		return v
	}
	return v
}

// maxNameRefs is how many references a name has at most, such as a location, a
// project, a repository and an image.
const maxNameRefs = 4

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

// static marks a diagnostic about a name that is not declared. Terraform sees
// it before it evaluates anything, so neither try nor can catches it.
type static struct{}

func undeclared(rng hcl.Range, summary, detail message.Text) hcl.Diagnostics {
	diags := problem(rng, summary, detail)
	diags[0].Extra = static{}
	return diags
}

func isStatic(diags hcl.Diagnostics) bool {
	for _, d := range diags {
		if _, ok := d.Extra.(static); ok {
			return true
		}
	}
	return false
}

// problem is a diagnostic of ours on its way through hcl, which takes a message
// for a text; said makes a message of it again.
func problem(rng hcl.Range, summary, detail message.Text) hcl.Diagnostics {
	return hcl.Diagnostics{{Severity: hcl.DiagError, Summary: string(summary), Detail: string(detail), Subject: &rng}}
}

// said is what a diagnostic says, hcl's own or one of problem.
//
// The marks of a message must stay, so this is no Plain.
func said(s string) message.Text { return message.Text(s) }

// inEnglish is what diagnostics say as the error of a function, which hcl quotes.
func inEnglish(diags hcl.Diagnostics) error {
	out := make(hcl.Diagnostics, len(diags))
	for i, d := range diags {
		plain := *d
		plain.Summary, plain.Detail = said(d.Summary).String(), said(d.Detail).String()
		out[i] = &plain
	}
	return out
}
