package hclfile

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// walk follows a traversal's steps from v on.
func walk(v cty.Value, steps hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	for i, st := range steps {
		if sp, ok := st.(hcl.TraverseSplat); ok {
			return walkSplat(v, sp, steps[i+1:])
		}
		var diags hcl.Diagnostics
		v, diags = step(v, st)
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
	}
	return v, nil
}

func walkSplat(v cty.Value, sp hcl.TraverseSplat, rest hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	var out []cty.Value
	for _, el := range elements(v) {
		x, diags := walk(el, append(append(hcl.Traversal{}, sp.Each...), rest...))
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
		out = append(out, x)
	}
	return cty.TupleVal(out), nil
}

// elements are what a splat iterates over: a list's elements, or the value itself.
func elements(v cty.Value) []cty.Value {
	u, _ := v.Unmark()
	if u.IsKnown() && u.IsNull() {
		return nil
	}
	ty := u.Type()
	if u.IsKnown() && (ty.IsTupleType() || ty.IsListType() || ty.IsSetType()) {
		var out []cty.Value
		for it := u.ElementIterator(); it.Next(); {
			_, el := it.Element()
			out = append(out, el)
		}
		return out
	}
	return []cty.Value{v}
}

// step follows one attribute or index. A whole resource answers by evaluating
// what it is asked for; an unknown value stays unknown and keeps its origin.
func step(v cty.Value, st hcl.Traverser) (cty.Value, hcl.Diagnostics) {
	if c := tf.ChoicesOf(v); c != nil {
		return eachChoice(v, c, func(x cty.Value) (cty.Value, hcl.Diagnostics) { return step(x, st) })
	}
	u, marks := v.Unmark()
	if el, ok := anyOf(marks); ok {
		if _, isIndex := st.(hcl.TraverseIndex); isIndex {
			return el, nil
		}
	}
	if name, ok := stepName(st); ok && !u.IsKnown() {
		if h := handleOf(marks); h != nil {
			return h.get(name), nil
		}
	}
	if !u.IsKnown() {
		return unknownStep(u, marks, st), nil
	}
	if os := tf.OriginsOf(v); len(os) == 1 {
		return stepWithin(v, os[0], st)
	}
	return stepKnown(v, st)
}

// stepWithin is a part of a resource's attribute: that is what the part is of
// first, and what the part itself is of comes after.
func stepWithin(v cty.Value, o *tf.Origin, st hcl.Traverser) (cty.Value, hcl.Diagnostics) {
	if ix, ok := st.(hcl.TraverseIndex); ok && v.Type().IsObjectType() && ix.Key.RawEquals(cty.Zero) && isJSONBlock(v) {
		return v, nil
	}
	u, marks := v.Unmark()
	delete(marks, o)
	part, diags := stepKnown(u.WithMarks(marks), st)
	if diags.HasErrors() {
		return part, diags
	}
	name := o.Attribute
	if n, ok := stepName(st); ok {
		name += "." + n
	}
	return tf.WithOrigin(part, &tf.Origin{Resource: o.Resource, Attribute: name, Set: o.Set}), nil
}

func stepKnown(v cty.Value, st hcl.Traverser) (cty.Value, hcl.Diagnostics) {
	switch st := st.(type) {
	case hcl.TraverseAttr:
		return hcl.GetAttr(v, st.Name, &st.SrcRange)
	case hcl.TraverseIndex:
		return hcl.Index(v, st.Key, &st.SrcRange)
	}
	return cty.DynamicVal, nil
}

// isJSONBlock reports whether a value may be a nested block that JSON writes as
// an object: it is then the first of a list.
func isJSONBlock(v cty.Value) bool {
	for _, o := range tf.OriginsOf(v) {
		if b, ok := o.Resource.Body.(*blockBody); ok && b.body.json {
			return true
		}
	}
	return false
}

func stepName(st hcl.Traverser) (string, bool) {
	switch st := st.(type) {
	case hcl.TraverseAttr:
		return st.Name, true
	case hcl.TraverseIndex:
		if st.Key.Type() == cty.String && st.Key.IsKnown() && !st.Key.IsNull() {
			return st.Key.AsString(), true
		}
	}
	return "", false
}

// unknownStep is a part of something unknown: what it is of says so still.
func unknownStep(u cty.Value, marks cty.ValueMarks, st hcl.Traverser) cty.Value {
	out := cty.ValueMarks{}
	for m := range marks {
		if o, ok := m.(*tf.Origin); ok {
			name, _ := stepName(st)
			attr := o.Attribute
			if attr != "" && name != "" {
				attr += "."
			}
			out[&tf.Origin{Resource: o.Resource, Attribute: attr + name}] = struct{}{}
			continue
		}
		switch m.(type) {
		case *tf.Choices, tf.Whole:
		default:
			out[m] = struct{}{}
		}
	}
	if _, ok := st.(hcl.TraverseIndex); ok && u.Type().IsCollectionType() {
		return cty.UnknownVal(u.Type().ElementType()).WithMarks(out)
	}
	if a, ok := st.(hcl.TraverseAttr); ok && u.Type().IsObjectType() && u.Type().HasAttribute(a.Name) {
		return cty.UnknownVal(u.Type().AttributeType(a.Name)).WithMarks(out)
	}
	return cty.DynamicVal.WithMarks(out)
}

// eachChoice does the same to every member of a finite set.
func eachChoice(v cty.Value, c *tf.Choices, do func(cty.Value) (cty.Value, hcl.Diagnostics)) (cty.Value, hcl.Diagnostics) {
	out := make([]cty.Value, 0, len(c.Values))
	for _, x := range c.Values {
		y, diags := do(x)
		if diags.HasErrors() {
			return tf.Derived(cty.DynamicVal.WithSameMarks(v)), nil
		}
		out = append(out, y)
	}
	return tf.OneOf(tf.Derived(v), out...), nil
}
