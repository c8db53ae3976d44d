package hclfile

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

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
