package hclfile

import (
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// cty cannot mark the elements of a set, and a function whose arguments have
// marks inside gives them all to its whole result. For a function that only
// moves values about, and for a conversion to a set, every marked unknown
// string is therefore replaced by a stand-in, an unknown string whose known
// prefix is a number of ours (and for a function so is every whole resource), and put back when it comes out again. Inside a
// set the stand-ins stay until an element is read. No other operation may see
// one, since it would take the prefix for a part of the string.
const standInSign = "\x00kokunai\x00"

// moves are the functions that only move values about.
func moves(function string) bool {
	switch function {
	case "chunklist", "coalescelist", "concat", "element", "flatten", "lookup", "merge",
		"one", "reverse", "setproduct", "setunion", "slice", "tolist", "tomap",
		"toset", "values", "zipmap":
		return true
	}
	return false
}

// hide puts stand-ins in the place of marked unknown strings, and of whole
// resources below the top if those are wanted too.
func (r *run) hide(v cty.Value, resources bool) cty.Value {
	if !hasMarks(v) {
		return v
	}
	out, err := cty.TransformWithTransformer(v, hider{r, resources})
	if err != nil {
		return v
	}
	return out
}

type hider struct {
	run       *run
	resources bool
}

func (h hider) Enter(at cty.Path, v cty.Value) (cty.Value, error) {
	u, marks := v.Unmark()
	whole := handleOf(marks) != nil
	if len(marks) == 0 || u.IsKnown() || !whole && u.Type() != cty.String || whole && (!h.resources || len(at) == 0) {
		return v, nil
	}
	h.run.standIns = append(h.run.standIns, v)
	prefix := standInSign + strconv.Itoa(len(h.run.standIns)-1) + "\x00"
	return cty.UnknownVal(cty.String).Refine().StringPrefixFull(prefix).NewValue(), nil
}

func (h hider) Exit(_ cty.Path, v cty.Value) (cty.Value, error) { return v, nil }

// hasMarks is cty's ContainsMarked, which keeps the path to where it is.
func hasMarks(v cty.Value) bool {
	return v.IsMarked() || anyPart(v, hasMarks)
}

// anyPart reports whether something is so of a part of an unmarked value. The
// elements of a set have no marks.
func anyPart(v cty.Value, is func(cty.Value) bool) bool {
	if !v.IsKnown() || v.IsNull() {
		return false
	}
	ty := v.Type()
	switch {
	case ty.IsObjectType():
		for name := range ty.AttributeTypes() {
			if is(v.GetAttr(name)) {
				return true
			}
		}
	case ty.IsTupleType(), ty.IsListType(), ty.IsMapType():
		for it := v.ElementIterator(); it.Next(); {
			if _, el := it.Element(); is(el) {
				return true
			}
		}
	}
	return false
}

// hidden is the value that a stand-in stands for.
func (r *run) hidden(u cty.Value) (cty.Value, bool) {
	if u.IsKnown() || u.Type() != cty.String {
		return cty.NilVal, false
	}
	number, ok := strings.CutPrefix(u.Range().StringPrefix(), standInSign)
	if !ok {
		return cty.NilVal, false
	}
	number, _, _ = strings.Cut(number, "\x00")
	i, err := strconv.Atoi(number)
	if err != nil || i >= len(r.standIns) {
		return cty.NilVal, false
	}
	return r.standIns[i], true
}

// reveal puts back what stand-ins stand for, but for those inside of sets.
func (r *run) reveal(v cty.Value) cty.Value {
	if len(r.standIns) == 0 || !r.hasHidden(v) {
		return v
	}
	return r.revealed(v)
}

func (r *run) hasHidden(v cty.Value) bool {
	u, _ := v.Unmark()
	if _, ok := r.hidden(u); ok {
		return true
	}
	return anyPart(u, r.hasHidden)
}

func (r *run) revealed(v cty.Value) cty.Value {
	u, marks := v.Unmark()
	if x, ok := r.hidden(u); ok {
		return x.WithMarks(marks)
	}
	if !u.IsKnown() || u.IsNull() {
		return v
	}
	ty := u.Type()
	switch {
	case ty.IsObjectType() || ty.IsMapType():
		if u.LengthInt() == 0 {
			return v
		}
		out := make(map[string]cty.Value, u.LengthInt())
		for it := u.ElementIterator(); it.Next(); {
			k, el := it.Element()
			out[k.AsString()] = r.revealed(el)
		}
		if ty.IsMapType() {
			return cty.MapVal(out).WithMarks(marks)
		}
		return cty.ObjectVal(out).WithMarks(marks)
	case ty.IsTupleType() || ty.IsListType():
		if u.LengthInt() == 0 {
			return v
		}
		out := make([]cty.Value, 0, u.LengthInt())
		for it := u.ElementIterator(); it.Next(); {
			_, el := it.Element()
			out = append(out, r.revealed(el))
		}
		if ty.IsListType() {
			return cty.ListVal(out).WithMarks(marks)
		}
		return cty.TupleVal(out).WithMarks(marks)
	}
	return v
}

// drop replaces the stand-ins inside of sets by plain unknown strings, for an
// operation that looks at them; what they were marked with is the whole's.
func (r *run) drop(v cty.Value) cty.Value {
	if len(r.standIns) == 0 || v.IsWhollyKnown() {
		return v
	}
	lost := cty.ValueMarks{}
	u, marks := v.UnmarkDeepWithPaths()
	out, err := cty.Transform(u, func(_ cty.Path, x cty.Value) (cty.Value, error) {
		if h, ok := r.hidden(x); ok {
			_, m := h.Unmark()
			for k := range m {
				lost[k] = struct{}{}
			}
			return cty.UnknownVal(cty.String), nil
		}
		return x, nil
	})
	if err != nil || len(lost) == 0 {
		return v
	}
	return tf.Derived(out.MarkWithPaths(marks).WithMarks(lost))
}

// runOf is the run that an expression is evaluated in; nil in a template.
func runOf(ctx *hcl.EvalContext) *run {
	if s := scopeOf(ctx); s != nil {
		return s.inst.run
	}
	return nil
}
