package hclfile

import (
	"bytes"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// Most of a repository is never asked for. So of a file in native syntax only
// the blocks are found, and the body of one is parsed when it is asked for.

// text is where a block stands whose body was not parsed with its file.
type text struct {
	src  []byte // of the whole file
	file string
	scan.Block
}

// native reads a file in native syntax: its blocks alone, or all of it if the
// scanner refuses it or every error is asked for.
func (l *loader) native(src []byte, file string) (*body, hcl.Diagnostics) {
	rng := hcl.Range{Filename: file, Start: hcl.InitialPos, End: hcl.InitialPos}
	if !l.strict {
		if blocks, ok := scanned(src, file); ok {
			return &body{blocks: blocks, rng: rng}, nil
		}
	}
	f, diags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
	if hb, ok := f.Body.(*hclsyntax.Body); ok {
		return nativeBody(hb, rng), diags
	}
	return nil, diags
}

// scanned are the blocks of a file, unparsed; not ok is a file for the parser.
func scanned(src []byte, file string) (blocks []*block, ok bool) {
	found, ok := scan.File(src)
	if !ok {
		return nil, false
	}
	all := make([]block, len(found))
	for i, f := range found {
		b := &all[i]
		b.typ, b.text = f.Type, &text{src, file, f}
		end := f.Start.Byte + len(f.Type)
		for _, l := range f.Labels {
			b.labels = append(b.labels, l.Text)
			end = l.End
		}
		header := src[f.Start.Byte:end]
		if bytes.ContainsFunc(header, func(c rune) bool { return c == '\n' || c >= utf8.RuneSelf }) {
			return nil, false // its columns are not its bytes
		}
		start := hcl.Pos(f.Start)
		b.rng = hcl.Range{Filename: file, Start: start, End: hcl.Pos{Line: start.Line, Column: start.Column + len(header), Byte: end}}
		blocks = append(blocks, b)
	}
	return blocks, true
}

// body is what stands in the block, parsed when it is first asked for.
func (b *block) body() *body {
	if b.text != nil {
		b.once.Do(func() { b.content, b.diags = b.text.parse(b.rng) })
	}
	return b.content
}

func (t *text) parse(rng hcl.Range) (*body, hcl.Diagnostics) {
	f, diags := hclsyntax.ParseConfig(t.src[t.Start.Byte:t.End], t.file, hcl.Pos(t.Start))
	if hb, ok := f.Body.(*hclsyntax.Body); ok && len(hb.Blocks) == 1 {
		return nativeBody(hb.Blocks[0].Body, rng), diags
	}
	return &body{attrs: map[string]*attr{}, rng: rng}, diags
}

// names are the attributes that the block sets, without parsing them if that
// can be.
func (b *block) names() []string {
	if b.text != nil {
		if attrs, _, ok := scan.Body(b.text.src, &b.text.Block); ok {
			out := make([]string, len(attrs))
			for i := range attrs {
				out[i] = attrs[i].Name
			}
			return out
		}
	}
	return sortedKeys(b.body().attrs)
}

// attr is one attribute, or nil; the others are not parsed for it if that can be.
func (b *block) attr(name string) *attr {
	if b.text == nil {
		return b.body().attrs[name]
	}
	t := b.text
	attrs, _, ok := scan.Body(t.src, &t.Block)
	if !ok {
		return b.body().attrs[name]
	}
	for _, a := range attrs {
		if a.Name != name {
			continue
		}
		f, diags := hclsyntax.ParseConfig(t.src[a.Start.Byte:a.End], t.file, hcl.Pos(a.Start))
		hb, ok := f.Body.(*hclsyntax.Body)
		if diags.HasErrors() || !ok {
			return b.body().attrs[name]
		}
		return nativeBody(hb, b.rng).attrs[name]
	}
	return nil
}

// read is a block's body, of whose errors this run hears.
func (r *run) read(b *block) *body {
	out := b.body()
	r.syntax(b.diags)
	return out
}
