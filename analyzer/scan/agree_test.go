package scan_test

import (
	"bytes"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// parse reads a part of a file by hcl's parser.
func parse(src []byte, from scan.Pos, to int) (*hclsyntax.Body, hcl.Diagnostics) {
	f, diags := hclsyntax.ParseConfig(src[from.Byte:to], "x.tf", hcl.Pos(from))
	return f.Body.(*hclsyntax.Body), slices.DeleteFunc(diags, func(d *hcl.Diagnostic) bool { return d.Severity != hcl.DiagError })
}

// A span is where errors may begin: at its end if something is missing.
type span struct{ start, end int }

// within: if there are errors, then the first begins in one of the spans. Those
// that follow may be anywhere, since the parser is lost.
func within(errs hcl.Diagnostics, spans []span) bool {
	if len(errs) == 0 {
		return true
	}
	first := errs[0].Subject.Start.Byte
	for _, d := range errs {
		first = min(first, d.Subject.Start.Byte)
	}
	return slices.ContainsFunc(spans, func(s span) bool { return s.start <= first && first <= s.end })
}

// agreeFile holds File and Body to what hcl's parser says of a whole file, and
// of its parts alone. It says whether File reads the file.
func agreeFile(t testing.TB, src []byte) bool {
	t.Helper()
	whole, errs := parse(src, scan.Pos{Line: 1, Column: 1}, len(src))
	accepted := len(errs) == 0
	agreeValues(t, src, whole, errs)
	blocks, ok := scan.File(src)
	if !ok {
		if accepted && len(whole.Attributes) == 0 && !oddFile(src) && !oddItems(src, whole) {
			t.Errorf("File refuses what the parser accepts")
		}
		return false
	}
	if accepted && len(whole.Attributes) > 0 {
		t.Errorf("File accepts an attribute")
	}
	n, spans := agreeBlocks(t, src, blocks, whole.Blocks, accepted)
	agreeErrors(t, errs, n, spans)
	return true
}

// agreeValues is agreeFile for a file of attributes.
func agreeValues(t testing.TB, src []byte, whole *hclsyntax.Body, errs hcl.Diagnostics) {
	t.Helper()
	accepted := len(errs) == 0
	attrs, ok := scan.Values(src)
	if !ok {
		if accepted && len(whole.Blocks) == 0 && !oddFile(src) && !oddItems(src, whole) {
			t.Errorf("Values refuses what the parser accepts")
		}
		return
	}
	if accepted && len(whole.Blocks) > 0 {
		t.Errorf("Values accepts a block")
	}
	n, spans := agreeAttrs(t, src, attrs, whole.Attributes, accepted)
	agreeErrors(t, errs, n, spans)
}

// agreePlain: what Plain gives is what the parser makes of it.
func agreePlain(t testing.TB, expr []byte, want hclsyntax.Expression) {
	t.Helper()
	text, ok := scan.Plain(expr)
	if !ok {
		return
	}
	v, diags := want.Value(nil)
	if diags.HasErrors() || v.Type() != cty.String || v.AsString() != cty.StringVal(string(text)).AsString() {
		t.Errorf("%q is not plainly %q: %#v %v", expr, text, v, diags)
	}
}

// agreeBody is agreeFile one level down, and all further levels.
func agreeBody(t testing.TB, src []byte, b *scan.Block, whole *hclsyntax.Body, errs hcl.Diagnostics) {
	t.Helper()
	accepted := len(errs) == 0
	attrs, blocks, ok := scan.Body(src, b)
	if !ok {
		if accepted && !oddItems(src, whole) {
			t.Errorf("Body refuses what the parser accepts: %q", src[b.Start.Byte:b.End])
		}
		return
	}
	n, spans := agreeAttrs(t, src, attrs, whole.Attributes, accepted)
	m, more := agreeBlocks(t, src, blocks, whole.Blocks, accepted)
	agreeErrors(t, errs, n+m, append(spans, more...))
}

// agreeErrors: the whole has errors if and only if its parts have some.
func agreeErrors(t testing.TB, errs hcl.Diagnostics, inParts int, spans []span) {
	t.Helper()
	if len(errs) > 0 != (inParts > 0) {
		t.Errorf("%d errors in the parts, but in the whole %v", inParts, errs)
	}
	if !within(errs, spans) {
		t.Errorf("error outside of %v: %v", spans, errs)
	}
}

// agreeAttrs holds attributes to those that the parser finds, if it accepts
// what they stand in. It counts the errors in them and says where they may be.
func agreeAttrs(t testing.TB, src []byte, attrs []scan.Attr, want hclsyntax.Attributes, accepted bool) (errors int, spans []span) {
	t.Helper()
	if accepted && len(attrs) != len(want) {
		t.Errorf("%d attributes, want %d", len(attrs), len(want))
	}
	for _, a := range attrs {
		text, at := src[a.Start.Byte:a.End], span{a.Expr, a.End + len(space.Find(src[a.End:]))}
		alone, errs := parse(src, a.Start, a.End)
		errors += len(errs)
		spans = append(spans, at)
		got := alone.Attributes[a.Name]
		switch {
		case got == nil || got.NameRange.Start != hcl.Pos(a.Start):
			t.Errorf("%q is no attribute", text)
		case !within(errs, []span{at}):
			t.Errorf("error outside of the expression of %q: %v", text, errs)
		case len(errs) == 0:
			agreePlain(t, src[a.Expr:a.End], got.Expr)
		}
		switch {
		case got == nil || !accepted:
		case !reflect.DeepEqual(got, want[a.Name]):
			t.Errorf("%q is not the same alone", text)
		case a.Expr != got.Expr.Range().Start.Byte:
			t.Errorf("expression of %q at %d, want %v", text, a.Expr, got.Expr.Range())
		}
	}
	return errors, spans
}

// space is what the parser passes over before it misses something.
var space = regexp.MustCompile(`(?s)^(?:[ \t]|/\*.*?\*/)*`)

// agreeBlocks is agreeAttrs for blocks, and all that is in them.
func agreeBlocks(t testing.TB, src []byte, blocks []scan.Block, want []*hclsyntax.Block, accepted bool) (errors int, spans []span) {
	t.Helper()
	if accepted && len(blocks) != len(want) {
		t.Errorf("%d blocks, want %d", len(blocks), len(want))
		accepted = false
	}
	for i := range blocks {
		b := &blocks[i]
		text, at := src[b.Start.Byte:b.End], span{b.OpenBrace, b.End - 1}
		alone, errs := parse(src, b.Start, b.End)
		errors += len(errs)
		spans = append(spans, at)
		if len(alone.Blocks) == 0 {
			t.Errorf("%q is no block", text)
			continue
		}
		got := alone.Blocks[0]
		agreeHeader(t, b, got, len(errs) == 0)
		if !within(errs, []span{at}) {
			t.Errorf("error outside of the body of %q: %v", text, errs)
		}
		if accepted && !reflect.DeepEqual(got, want[i]) {
			t.Errorf("%q is not the same alone", text)
		}
		agreeBody(t, src, b, got.Body, errs)
	}
	return errors, spans
}

// agreeHeader compares a block with the parser's, which knows where one with
// errors ends no better than it can.
func agreeHeader(t testing.TB, b *scan.Block, want *hclsyntax.Block, accepted bool) {
	t.Helper()
	if b.Type != want.Type || hcl.Pos(b.Start) != want.TypeRange.Start || hcl.Pos(b.Start) != want.DefRange().Start {
		t.Errorf("block %s at %v, want %s at %v", b.Type, b.Start, want.Type, want.TypeRange)
	}
	if len(b.Labels) != len(want.Labels) {
		t.Errorf("labels %v, want %v", b.Labels, want.Labels)
		return
	}
	for i, l := range b.Labels {
		if r := want.LabelRanges[i]; l.Text != want.Labels[i] || l.Start != r.Start.Byte || l.End != r.End.Byte {
			t.Errorf("label %v, want %s at %v", l, want.Labels[i], r)
		}
	}
	if b.OpenBrace != want.OpenBraceRange.Start.Byte {
		t.Errorf("opening brace at %d, want %v", b.OpenBrace, want.OpenBraceRange)
	}
	if accepted && b.End != want.CloseBraceRange.End.Byte {
		t.Errorf("closing brace before %d, want %v", b.End, want.CloseBraceRange)
	}
}

// oddFile: the file has what File refuses anywhere.
func oddFile(src []byte) bool {
	deep := bytes.Count(src, []byte("{")) + bytes.Count(src, []byte("[")) + bytes.Count(src, []byte("("))
	return !utf8.Valid(src) || bytes.HasPrefix(src, []byte("\ufeff")) || deep > scan.MaxDepth || oddText.Match(src)
}

// oddText is a marker that is not ASCII, or a return without a newline.
var oddText = regexp.MustCompile("<<-?[-\\w]*[^\x00-\x7f]|\r([^\n]|$)")

// oddItems: a body has what File and Body refuse in attributes and blocks
// themselves.
func oddItems(src []byte, body *hclsyntax.Body) bool {
	for _, a := range body.Attributes {
		if !ascii(a.Name) || oddPlace(src, a.NameRange) {
			return true
		}
	}
	for _, b := range body.Blocks {
		if !ascii(b.Type) || oddPlace(src, b.TypeRange) {
			return true
		}
		for _, r := range b.LabelRanges {
			text := string(r.SliceBytes(src))
			if strings.ContainsAny(text, `\$%`) || !ascii(text) && text[0] != '"' {
				return true
			}
		}
	}
	return false
}

// oddPlace: something other than ASCII stands before it on the same line.
func oddPlace(src []byte, r hcl.Range) bool {
	before := src[:r.Start.Byte]
	return !ascii(string(before[bytes.LastIndexByte(before, '\n')+1:]))
}

func ascii(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}
