package hclfile

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// sampleValues are values of many types, with marks on them and in them.
func sampleValues() []cty.Value {
	bucket := &tf.Resource{Address: "aws_s3_bucket.b", Type: "aws_s3_bucket"}
	id := &tf.Origin{Resource: bucket, Attribute: "id"}
	whole := &blockBody{}
	var values []cty.Value
	for _, v := range []cty.Value{
		cty.StringVal("text"), cty.StringVal("o\u0308"), cty.NumberIntVal(1), cty.NullVal(cty.String), cty.UnknownVal(cty.String),
		cty.StringVal("text").Mark(id), cty.UnknownVal(cty.String).Mark(id), cty.UnknownVal(cty.Number).Mark(id),
		tf.WithReason(cty.UnknownVal(cty.String), &tf.Reason{Code: "data-source"}),
		tf.WithReason(cty.DynamicVal, &tf.Reason{Code: "data-source"}),
		tf.WithSensitive(cty.StringVal("secret")),
		cty.DynamicVal.Mark(&tf.Origin{Resource: bucket}).Mark(handleMark{whole}),
		tf.OneOf(tf.Unknown(&tf.Reason{Code: "workspace"}), cty.StringVal("a"), cty.StringVal("b")),
		cty.EmptyObjectVal, cty.MapValEmpty(cty.String), cty.EmptyTupleVal,
	} {
		values = append(values, v,
			cty.ObjectVal(map[string]cty.Value{"a": v, "b": cty.True}),
			cty.ObjectVal(map[string]cty.Value{"a": cty.ObjectVal(map[string]cty.Value{"c": v})}),
			tf.WithSensitive(cty.ObjectVal(map[string]cty.Value{"a": v})),
			cty.ObjectVal(map[string]cty.Value{"a": v}).Mark(&tf.Origin{Resource: bucket, Attribute: "tags"}),
			cty.TupleVal([]cty.Value{cty.ObjectVal(map[string]cty.Value{"a": v}), cty.ObjectVal(map[string]cty.Value{"d": v})}),
		)
		if v.Type() == cty.String {
			values = append(values, cty.MapVal(map[string]cty.Value{"a": v, "b": cty.StringVal("B")}))
		}
	}
	return values
}

// TestDirect holds what is answered without cty's way of calling functions to what that
// way answers: the same value, with the same marks on it and in it.
func TestDirect(t *testing.T) {
	values := sampleValues()
	answered := map[string]int{}
	for _, code := range []string{`lookup(x, "a")`, `lookup(x, "a", y)`, `lookup(x, y, "z")`, `lookup(x, "none", y)`, `merge(x)`, `merge(x, y)`, `merge(x, y, x)`, `merge(x...)`, `merge(y, x...)`} {
		parsed, diags := hclsyntax.ParseExpression([]byte(code), "", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		e := rewrite(parsed).(*call)
		for _, x := range values {
			for _, y := range values[:30] {
				r := &run{functions: &hcl.EvalContext{Functions: pureFunctions()}}
				ctx := (&inst{run: r}).newScope(nil).ctx
				ctx.Variables["x"], ctx.Variables["y"] = x, y
				args := make([]cty.Value, len(e.Args))
				for i, a := range e.Args {
					args[i], _ = a.Value(ctx)
				}
				got, ok := e.direct(ctx, args)
				if !ok {
					continue
				}
				answered[e.bare]++
				want, diags := e.called(ctx, args)
				if diags.HasErrors() {
					t.Errorf("%s with x = %#v, y = %#v: direct %#v, through cty %s", code, x, y, got, diags)
				} else if !got.RawEquals(want) {
					t.Errorf("%s with x = %#v, y = %#v:\ndirect      %#v\nthrough cty %#v", code, x, y, got, want)
				}
			}
		}
	}
	for _, f := range []string{"lookup", "merge"} {
		if answered[f] < 100 {
			t.Errorf("%s: only %d calls were answered directly", f, answered[f])
		}
	}
}

// TestDirectNodes holds what is made without hcl's own nodes to what those make.
func TestDirectNodes(t *testing.T) {
	values := sampleValues()
	r := &run{functions: &hcl.EvalContext{Functions: pureFunctions()}}
	ctx := (&inst{run: r}).newScope(nil).ctx
	parse := func(code string) hclsyntax.Expression {
		parsed, diags := hclsyntax.ParseExpression([]byte(code), "", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		return rewrite(parsed)
	}
	obj, text, cond := parse("{ (x) = x, (y) = y }").(*object), parse(`"${x}${y}"`).(*template), parse("z ? x : y").(*conditional)
	made := map[string]int{}
	check := func(what string, x, y, got, want cty.Value, diags hcl.Diagnostics) {
		made[what]++
		if diags.HasErrors() {
			t.Errorf("%s of %#v and %#v: direct %#v, hcl %s", what, x, y, got, diags)
		} else if !got.RawEquals(want) {
			t.Errorf("%s of %#v and %#v:\ndirect %#v\nhcl    %#v", what, x, y, got, want)
		}
	}
	for _, x := range values {
		for _, y := range values {
			both := []cty.Value{x, y}
			if got, ok := objectOf(both, both); ok {
				want, diags := obj.built(ctx, both, both)
				check("object", x, y, got, want, diags)
			}
			if got, ok := textOf(both); ok {
				want, diags := text.rendered(ctx, both)
				check("text", x, y, got, want, diags)
			}
			if sameType(x, y) {
				want, diags := cond.chosen(ctx, cty.True, x, y, x)
				check("yes", x, y, x, want, diags)
				want, diags = cond.chosen(ctx, cty.False, x, y, y)
				check("no", x, y, y, want, diags)
			}
		}
		if got, ok := textOf([]cty.Value{x}); ok {
			want, diags := onlyPart(text, x).rendered(ctx, []cty.Value{x})
			check("text", x, x, got, want, diags)
		}
	}
	for what, least := range map[string]int{"object": 1, "text": 2, "yes": 100, "no": 100} {
		if made[what] < least {
			t.Errorf("only %d times: %s", made[what], what)
		}
	}
}

// onlyPart is the template of a single part.
func onlyPart(e *template, v cty.Value) *template {
	n := *e.TemplateExpr
	n.Parts = []hclsyntax.Expression{literal(v, n.SrcRange)}
	return &template{&n}
}
