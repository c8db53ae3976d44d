package hclfile

import (
	"bytes"
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

type templateKey struct{ filename, text string }

// template parses a template, once.
func (l *loader) template(src []byte, filename string) (hclsyntax.Expression, hcl.Diagnostics) {
	key := templateKey{filename, string(src)}
	l.mu.Lock()
	e := l.templates[key]
	l.mu.Unlock()
	if e != nil {
		return e, nil
	}
	parsed, diags := parseTemplate(src, filename)
	if diags.HasErrors() {
		return nil, diags
	}
	e = rewrite(parsed)
	l.mu.Lock()
	l.templates[key] = e
	l.mu.Unlock()
	return e, nil
}

// parseTemplate is hcl's parser of templates, which for each line copies all the text
// above it up to the last interpolation, so that it is given some lines at a time.
func parseTemplate(src []byte, filename string) (hclsyntax.Expression, hcl.Diagnostics) {
	if e, ok := parseLines(src, filename); ok {
		return e, nil
	}
	return hclsyntax.ParseTemplate(src, filename, hcl.InitialPos)
}

// linesAtOnce is how many lines of a template the parser is given.
const linesAtOnce = 32

// parseLines parses a template without directives and without marks that strip the
// text around them. Where a line seems to end outside of an interpolation and does not,
// the parser finds that one open, and all is parsed at once.
func parseLines(src []byte, filename string) (hclsyntax.Expression, bool) {
	if bytes.Count(src, []byte("\n")) < 2*linesAtOnce || bytes.Contains(src, []byte("%{")) || bytes.Contains(src, []byte("~}")) || bytes.Contains(src, []byte("${~")) {
		return nil, false
	}
	var parts []hclsyntax.Expression
	start, line, depth, lines := hcl.InitialPos, 1, 0, 0
	add := func(end int) bool {
		e, diags := hclsyntax.ParseTemplate(src[start.Byte:end], filename, start)
		if diags.HasErrors() {
			return false
		}
		if t, ok := e.(*hclsyntax.TemplateExpr); ok {
			parts = append(parts, t.Parts...)
		} else {
			parts = append(parts, e)
		}
		start, lines = hcl.Pos{Line: line, Column: 1, Byte: end}, 0
		return true
	}
	for i, c := range src {
		switch {
		case c == '{' && (depth > 0 || i > 0 && src[i-1] == '$'):
			depth++
		case c == '}' && depth > 0:
			depth--
		case c == '\n':
			line++
			if lines++; lines >= linesAtOnce && depth == 0 && !add(i+1) {
				return nil, false
			}
		}
	}
	if start.Byte < len(src) && !add(len(src)) {
		return nil, false
	}
	rng := hcl.Range{Filename: filename, Start: hcl.InitialPos, End: hcl.Pos{Line: line, Column: 1 + len(src) - (bytes.LastIndexByte(src, '\n') + 1), Byte: len(src)}}
	return &hclsyntax.TemplateExpr{Parts: parts, SrcRange: rng}, true
}
