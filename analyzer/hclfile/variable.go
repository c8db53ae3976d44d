package hclfile

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

func (in *inst) variable(name string, rng hcl.Range) (cty.Value, hcl.Diagnostics) {
	b := in.mod.variables[name]
	if b == nil {
		return cty.DynamicVal, undeclared(rng, "Variable is not declared", message.New("This module has no variable %q.", name))
	}
	n := in.vars[name]
	first := n == nil
	if first {
		in.run.read(b)
		n = in.before((*inst).variableNodes, name)
		if n == nil {
			n = &node{rng: b.rng}
			if in.parent == nil {
				n.variable = name
			}
		}
		in.vars[name] = n
	}
	v := in.run.work(n, func(n *node) cty.Value { return in.workVariable(name, b, n) })
	if first && in.run.base == nil {
		in.checkVariable(name, b)
	}
	return v, nil
}

// checkVariable reports a value that the variable's own validation rejects:
// Terraform would not plan with it.
func (in *inst) checkVariable(name string, b *block) {
	r := in.run
	r.stack = append(r.stack, &node{}) // what a condition asks for is not behind the value
	defer func() { r.stack = r.stack[:len(r.stack)-1] }()
	for _, v := range b.body().sub("validation") {
		a := r.read(v).attr("condition")
		if a == nil {
			continue
		}
		cond, diags := r.expr(a).Value(in.top.ctx)
		u, _ := cond.Unmark()
		if diags.HasErrors() || !u.IsKnown() || u.IsNull() || u.Type() != cty.Bool || u.True() {
			continue
		}
		in.reject(b.rng, message.New("Value of variable %q is not valid", name), "Its validation block rejects it, so Terraform would not plan.")
	}
}

// reject reports what Terraform would not accept. A block of which it is not
// known whether it exists may never be evaluated, so there it says nothing.
func (in *inst) reject(rng hcl.Range, summary, detail message.Text) {
	if in.uncertain(nil) != nil {
		return
	}
	in.run.diags = append(in.run.diags, tf.Diagnostic{Code: "invalid-value", Level: tf.Warning, Summary: summary, Detail: detail, Range: rng})
}

func (in *inst) workVariable(name string, b *block, n *node) cty.Value {
	ty, defaults := in.variableType(b)
	v := in.given(name, n)
	nullable, null := true, false
	if a := b.body().attr("nullable"); a != nil {
		x, _ := in.top.eval(a).Unmark()
		nullable = !(x.Type() == cty.Bool && x.IsKnown() && !x.IsNull() && x.False())
	}
	if v != cty.NilVal && !nullable {
		if u, _ := v.Unmark(); u.IsKnown() && u.IsNull() {
			v, null = cty.NilVal, true
		}
	}
	if v == cty.NilVal {
		a := b.body().attr("default")
		if a == nil {
			if null {
				in.reject(b.rng, message.New("Variable %q is null", name), "It is not nullable and has no default, so Terraform would not plan.")
			}
			return in.unset(name, b, ty)
		}
		v = in.top.evalIn(nil, a) // a default can refer to nothing
		n.step = tf.Step{Range: a.rng, Note: message.New("default of variable %q", name), How: "variable-default"}
	}
	if in.flag(b, "sensitive") {
		v = tf.WithSensitive(v)
	}
	if in.flag(b, "ephemeral") {
		v = tf.WithEphemeral(v)
	}
	return in.typed(name, b, v, ty, defaults)
}

func (in *inst) flag(b *block, name string) bool {
	a := b.body().attr(name)
	if a == nil {
		return false
	}
	x, _ := in.top.eval(a).Unmark()
	return x.Type() == cty.Bool && x.IsKnown() && !x.IsNull() && x.True()
}

func (in *inst) variableType(b *block) (cty.Type, *typeexpr.Defaults) {
	a := b.body().attr("type")
	if a == nil {
		return cty.DynamicPseudoType, nil
	}
	ty, defaults, diags := typeexpr.TypeConstraintWithDefaults(typeExpr(in.run.expr(a)))
	if diags.HasErrors() {
		return cty.DynamicPseudoType, nil
	}
	return ty, defaults
}

func (in *inst) typed(name string, b *block, v cty.Value, ty cty.Type, defaults *typeexpr.Defaults) cty.Value {
	if ty == cty.DynamicPseudoType {
		return v
	}
	out, err := in.run.convert(v, ty, defaults)
	if err != nil {
		in.reject(b.rng, message.New("Value of variable %q has the wrong type", name), message.New("Terraform would reject it: %s.", err))
		return tf.Unknown(&tf.Reason{Code: "invalid-value", Text: message.New("the value of var.%s has the wrong type", name), Range: b.rng, Subject: in.address("var." + name)})
	}
	return out
}

// convert brings a value to a type, each member of a finite set for itself.
func (r *run) convert(v cty.Value, ty cty.Type, defaults *typeexpr.Defaults) (cty.Value, error) {
	if c := tf.ChoicesOf(v); c != nil {
		all := make([]cty.Value, len(c.Values))
		for i, x := range c.Values {
			y, err := r.convert(x, ty, defaults)
			if err != nil {
				return cty.DynamicVal, err
			}
			all[i] = y
		}
		return tf.OneOf(tf.Derived(v), all...), nil
	}
	v = r.hide(v, false)
	if defaults != nil {
		if u, _ := v.Unmark(); u.IsKnown() && !u.IsNull() {
			v = defaults.Apply(v)
		}
	}
	if ty.IsListType() || ty.IsSetType() {
		v = listed(v)
	}
	out, err := convert.Convert(v, ty)
	if err != nil {
		return cty.DynamicVal, err
	}
	out = r.reveal(out)
	if ty.IsSetType() {
		out = tf.Derived(out) // a set carries its elements' marks as its own
	}
	return out, nil
}

// listed is a tuple whose elements are of one type as a list, which is what a
// conversion makes of it first: cty compares each of their types with all others.
func listed(v cty.Value) cty.Value {
	u, marks := v.Unmark()
	if !u.IsKnown() || u.IsNull() || !u.Type().IsTupleType() || u.LengthInt() < 2 {
		return v
	}
	types := u.Type().TupleElementTypes()
	for _, ty := range types {
		if ty == cty.DynamicPseudoType || !ty.Equals(types[0]) {
			return v
		}
	}
	elements := make([]cty.Value, 0, len(types))
	for it := u.ElementIterator(); it.Next(); {
		_, el := it.Element()
		elements = append(elements, el)
	}
	return cty.ListVal(elements).WithMarks(marks)
}

// given is the value set from outside: for the root by files and flags, else
// by the module call. NilVal means that none is.
func (in *inst) given(name string, n *node) cty.Value {
	if in.parent == nil {
		set, ok := in.run.values[name]
		if !ok {
			return cty.NilVal
		}
		n.step = tf.Step{Range: set.rng, Note: set.note, How: set.how}
		return in.run.value(name)
	}
	a := in.callRef.attr(name)
	if a == nil {
		return cty.NilVal
	}
	v := in.scope.eval(a)
	n.from(in, a.rng)
	return v
}

// unset is a variable without a value: unknown, or one of the values that its
// validation allows.
func (in *inst) unset(name string, b *block, ty cty.Type) cty.Value {
	if in.parent != nil {
		in.reject(in.callRef.rng, message.New("Module argument %q is missing", name), "The module's variable has no default, so Terraform would not plan.")
	}
	r := &tf.Reason{Code: "variable-without-value", Text: message.New("var.%s has no value", name), Subject: in.address("var." + name), Range: b.rng}
	if allowed := in.validated(name, b); allowed != nil {
		return tf.OneOf(tf.Unknown(r), allowed...)
	}
	return tf.WithReason(cty.UnknownVal(ty.WithoutOptionalAttributesDeep()), r)
}
