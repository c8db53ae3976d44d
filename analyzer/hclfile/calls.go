package hclfile

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// Value calls a function. Functions that pass one of their arguments on keep
// its identity; all others make hints of it. Over finite sets a function gives
// a finite set.
func (e *call) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if strings.HasPrefix(e.Name, "provider::") {
		return tf.Unknown(&tf.Reason{Code: "provider-function", Text: message.New("%s is answered by a provider", e.Name), Range: e.Range()}), nil
	}
	switch e.bare {
	case "try":
		return e.try(ctx)
	case "can":
		return e.can(ctx)
	}
	args := make([]cty.Value, len(e.Args))
	for i, a := range e.Args {
		v, diags := a.Value(ctx)
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
		args[i] = v
	}
	if !e.ExpandFinal {
		if v, ok := e.special(args); ok {
			return v, nil
		}
	}
	if v, ok := e.direct(ctx, args); ok {
		return v, nil
	}
	return e.called(ctx, args)
}

// called is what the function gives, called by way of cty.
func (e *call) called(ctx *hcl.EvalContext, args []cty.Value) (cty.Value, hcl.Diagnostics) {
	if (e.bare == "toset" || e.bare == "tolist") && len(args) == 1 {
		args[0] = listed(args[0])
	}
	r := runOf(ctx)
	if r != nil {
		for i, a := range args {
			if moves(e.bare) {
				// What chooses must stay as it is, a finite set that product expands too.
				if tf.ChoicesOf(a) == nil && !(e.bare == "lookup" && i == 1) {
					args[i] = r.hide(a, true)
				}
			} else if !passes(e.bare) {
				args[i] = r.drop(a)
			}
		}
	}
	v, diags := e.apply(ctx, args)
	if r != nil && moves(e.bare) && !diags.HasErrors() {
		v = r.reveal(v)
	}
	return v, diags
}

// apply calls the function itself with what its arguments came to.
func (e *call) apply(ctx *hcl.EvalContext, args []cty.Value) (cty.Value, hcl.Diagnostics) {
	return product(args, func(args []cty.Value) (cty.Value, hcl.Diagnostics) {
		if v, ok := e.direct(ctx, args); ok {
			return v, nil
		}
		r := runOf(ctx)
		key := e.memoryKey(r, args)
		if key != "" {
			if v, ok := r.load.recall(key); ok && r.spend(1, e.Range()) {
				return v, nil
			}
		}
		if tooMuch(e.bare, args) || r != nil && !r.spend(1, e.Range()) {
			return r.giveUp(e.Range()), nil
		}
		n := *e.FunctionCallExpr
		n.Args = make([]hclsyntax.Expression, len(args))
		for i, a := range args {
			n.Args[i] = literal(a, e.Args[i].Range())
		}
		v, diags := n.Value(ctx)
		if key != "" && !diags.HasErrors() && v.IsKnown() && !v.IsMarked() {
			r.load.remember(key, v)
		}
		if diags.HasErrors() || passes(e.bare) && v.IsMarked() {
			return v, diags
		}
		return encodes(e.bare, derivedFrom(v, args), v, args), diags
	})
}

// encodes says of a text that is not known what it is the JSON of, where it is
// the result v of a function that makes such a text.
func encodes(function string, text, v cty.Value, args []cty.Value) cty.Value {
	switch function {
	case "jsonencode":
		return tf.WithEncoded(text, args[0])
	case "templatefile", "templatestring":
		return tf.SameText(text, v)
	}
	return text
}

func deepMarks(args []cty.Value) cty.ValueMarks {
	out := cty.ValueMarks{}
	for _, a := range args {
		_, marks := a.UnmarkDeep()
		for m := range marks {
			out[m] = struct{}{}
		}
	}
	return out
}

// passes are the functions whose result, or each element of it, is one of
// their arguments or elements, whole. Marks on a collection as a whole that
// these return are identities only when a single one is left.
func passes(function string) bool {
	switch function {
	case "tostring", "nonsensitive", "sensitive", "one", "element":
		return true
	}
	return false
}

// special handles the passing functions when what chooses is not known.
func (e *call) special(args []cty.Value) (cty.Value, bool) {
	switch {
	case e.bare == "coalesce":
		return coalesce(args)
	case e.bare == "sensitive" && len(args) == 1:
		return tf.WithSensitive(args[0]), true
	case e.bare == "nonsensitive" && len(args) == 1:
		return tf.WithoutSensitive(args[0]), true
	case e.bare == "lookup" && len(args) == 3:
		return lookupAny(args)
	case e.bare == "element" && len(args) == 2 && known(args[0]) && !known(args[1]) && tf.ChoicesOf(args[1]) == nil:
		return anyElement(args[0], args[1]), true
	case e.bare == "ephemeralasnull" && len(args) == 1 && tf.IsEphemeral(args[0]):
		return cty.NullVal(args[0].Type()), true
	case e.bare == "issensitive" && len(args) == 1 && (known(args[0]) || tf.IsSensitive(args[0])):
		return cty.BoolVal(tf.IsSensitive(args[0])), true
	case e.bare == "flatten" && len(args) == 1 && hasUnknownPart(args[0]):
		// An unknown of unknown type may be a list: how many elements there are is not known.
		return tf.Derived(cty.DynamicVal.WithMarks(deepMarks(args))), true
	case (e.bare == "tostring" || e.bare == "one") && len(args) == 1:
		return passUnknown(args[0])
	}
	return cty.NilVal, false
}

// hasUnknownPart reports whether a list has, however deep, an element of which
// not even the type is known.
func hasUnknownPart(v cty.Value) bool {
	u, marks := v.Unmark()
	if !u.IsKnown() {
		return u.Type() == cty.DynamicPseudoType && handleOf(marks) == nil // a whole resource is no list
	}
	ty := u.Type()
	if u.IsNull() || !ty.IsTupleType() && !ty.IsListType() {
		return false
	}
	for it := u.ElementIterator(); it.Next(); {
		if _, el := it.Element(); hasUnknownPart(el) {
			return true
		}
	}
	return false
}

func known(v cty.Value) bool {
	u, _ := v.Unmark()
	return u.IsKnown()
}

func passUnknown(v cty.Value) (cty.Value, bool) {
	if !known(v) && tf.ChoicesOf(v) == nil && len(tf.OriginsOf(v)) > 0 {
		return v, true
	}
	return cty.NilVal, false
}

// coalesce is the first argument that is neither null nor empty. An unknown
// one may be passed over, so all up to the first certain one are possible.
func coalesce(args []cty.Value) (cty.Value, bool) {
	var possible []cty.Value
	var why []cty.Value
	for _, a := range args {
		u, marks := a.Unmark()
		if handleOf(marks) != nil || tf.IsEncoded(a) { // a whole resource is never null, a document never empty
			if len(possible) == 0 {
				return a, true
			}
			possible = append(possible, a)
			break
		}
		if !u.IsKnown() {
			possible = append(possible, a)
			why = append(why, a)
			continue
		}
		if u.IsNull() || u.Type() == cty.String && u.AsString() == "" {
			continue
		}
		if len(possible) == 0 {
			return cty.NilVal, false // all known up to here: hcl's own way
		}
		possible = append(possible, a)
		break
	}
	if len(possible) == 0 {
		return cty.NilVal, false
	}
	return tf.OneOf(tf.Derived(cty.DynamicVal.WithSameMarks(why...)), possible...), true
}

// lookupAny by an unknown key gives any of the map's values or the default.
func lookupAny(args []cty.Value) (cty.Value, bool) {
	m, _ := args[0].Unmark()
	key, _ := args[1].Unmark()
	if !m.IsKnown() || m.IsNull() || !m.CanIterateElements() {
		return cty.NilVal, false
	}
	if key.IsKnown() {
		return cty.NilVal, false
	}
	if tf.ChoicesOf(args[1]) != nil || m.LengthInt() > tf.MaxChoices {
		return cty.NilVal, false
	}
	all := []cty.Value{args[2]}
	for it := m.ElementIterator(); it.Next(); {
		_, el := it.Element()
		all = append(all, el)
	}
	return tf.OneOf(tf.Derived(args[1]), all...), true
}

// try is the first argument without an error. What is unknown now may turn out
// to be an error only where a part of it is asked for, so an unknown argument
// makes the later ones possible too, unless it is a plain attribute.
func (e *call) try(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	var possible []cty.Value
	for _, a := range e.Args {
		v, diags := a.Value(ctx)
		if isStatic(diags) {
			return cty.DynamicVal, diags
		}
		if diags.HasErrors() {
			continue
		}
		u, _ := v.Unmark()
		possible = append(possible, v)
		if u.IsKnown() || len(tf.OriginsOf(v)) > 0 || tf.IsEncoded(v) {
			break
		}
	}
	switch len(possible) {
	case 0:
		return cty.DynamicVal, problem(e.Range(), "No argument of try is valid", "Every argument failed, so Terraform would reject this expression.")
	case 1:
		return possible[0], nil
	}
	return tf.OneOf(tf.Derived(possible[0]), possible...), nil
}

func (e *call) can(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if len(e.Args) != 1 {
		return cty.DynamicVal, problem(e.Range(), "Wrong call of can", "It takes one argument.")
	}
	v, diags := e.Args[0].Value(ctx)
	if isStatic(diags) {
		return cty.DynamicVal, diags
	}
	if diags.HasErrors() {
		return cty.False, nil
	}
	if !v.IsWhollyKnown() {
		return tf.DerivedDeep(cty.UnknownVal(cty.Bool).WithSameMarks(v)), nil
	}
	return cty.True, nil
}
