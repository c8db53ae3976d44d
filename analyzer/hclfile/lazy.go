package hclfile

import (
	"bytes"
	"sync/atomic"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// Most of a repository is never asked for. So of a file in native syntax only
// the blocks are found, of a block that is asked for only what is set in it,
// and an expression is parsed when somebody asks for its value.

// source is a file that was not parsed, and counts what was parsed of it.
type source struct {
	bytes  []byte
	file   string
	parsed *atomic.Int64 // bytes, of all files
}

// text is where a block stands whose body was not parsed with its file.
type text struct {
	*source
	scan.Block
}

// attrText is where an attribute stands that was not parsed with its file.
type attrText struct {
	*source
	scan.Attr
}

// native reads a file in native syntax: its blocks alone, or all of it if the
// scanner refuses it or every error is asked for.
func (l *loader) native(src []byte, file string) (*body, hcl.Diagnostics) {
	rng := hcl.Range{Filename: file, Start: hcl.InitialPos, End: hcl.InitialPos}
	if !l.strict {
		if found, ok := scan.File(src); ok {
			if blocks, ok := unparsed(found, &source{src, file, &l.parsed}); ok {
				return &body{blocks: blocks, rng: rng}, nil
			}
		}
	}
	l.parsed.Add(int64(len(src)))
	hb, diags := parseConfig(src, file, hcl.InitialPos)
	if hb == nil {
		return nil, diags
	}
	return nativeBody(hb, rng), diags
}

// unparsed are blocks that the scanner found; not ok leaves them to the parser.
func unparsed(found []scan.Block, src *source) (blocks []*block, ok bool) {
	all := make([]block, len(found))
	texts := make([]text, len(found))
	blocks = make([]*block, len(found))
	for i, f := range found {
		b := &all[i]
		texts[i] = text{src, f}
		b.typ, b.text = f.Type, &texts[i]
		end := f.Start.Byte + len(f.Type)
		for _, l := range f.Labels {
			b.labels = append(b.labels, l.Text)
			end = l.End
		}
		header := src.bytes[f.Start.Byte:end]
		if bytes.ContainsFunc(header, func(c rune) bool { return c == '\n' || c >= utf8.RuneSelf }) {
			return nil, false // its columns are not its bytes
		}
		start := hcl.Pos(f.Start)
		b.rng = hcl.Range{Filename: src.file, Start: start, End: hcl.Pos{Line: start.Line, Column: start.Column + len(header), Byte: end}}
		blocks[i] = b
	}
	return blocks, true
}

// body is what stands in the block, read when it is first asked for.
func (b *block) body() *body {
	if b.text != nil {
		b.once.Do(func() { b.content, b.diags = b.text.read(b.rng) })
	}
	return b.content
}

func (t *text) read(rng hcl.Range) (*body, hcl.Diagnostics) {
	if attrs, found, ok := scan.Body(t.bytes, &t.Block); ok {
		if blocks, ok := unparsed(found, t.source); ok {
			return &body{found: attrs, src: t.source, blocks: blocks, rng: rng}, nil
		}
	}
	t.parsed.Add(int64(t.End - t.Start.Byte))
	hb, diags := parseConfig(t.bytes[t.Start.Byte:t.End], t.file, hcl.Pos(t.Start))
	if hb != nil && len(hb.Blocks) == 1 {
		return nativeBody(hb.Blocks[0].Body, rng), diags
	}
	return &body{attrs: map[string]*attr{}, rng: rng}, diags
}

// extent is where the attribute stands. The column of its end counts bytes.
func (t *attrText) extent(file string) hcl.Range {
	text := t.bytes[t.Start.Byte:t.End]
	text = bytes.TrimSuffix(bytes.TrimSuffix(text, []byte("\n")), []byte("\r")) // of a heredoc
	end := hcl.Pos{Line: t.Start.Line + bytes.Count(text, []byte("\n")), Column: t.Start.Column + len(text), Byte: t.Start.Byte + len(text)}
	if n := bytes.LastIndexByte(text, '\n'); n >= 0 {
		end.Column = len(text) - n
	}
	return hcl.Range{Filename: file, Start: hcl.Pos(t.Start), End: end}
}

// expr is the attribute's expression, parsed when it is first asked for; what
// is wrong in it is in diags then.
func (a *attr) expr() hclsyntax.Expression {
	if a.text != nil {
		a.once.Do(a.parse)
	}
	return a.parsed
}

func (a *attr) parse() {
	a.text.parsed.Add(int64(a.text.End - a.text.Start.Byte))
	hb, diags := parseConfig(a.text.bytes[a.text.Start.Byte:a.text.End], a.rng.Filename, hcl.Pos(a.text.Start))
	a.diags = diags
	if hb != nil && hb.Attributes[a.name] != nil {
		a.parsed = rewrite(hb.Attributes[a.name].Expr)
		return
	}
	a.parsed = literal(cty.DynamicVal, a.rng)
}

// parseConfig is hcl's parser, but that it refuses what is too deep for its stack.
func parseConfig(src []byte, file string, start hcl.Pos) (*hclsyntax.Body, hcl.Diagnostics) {
	if tooDeep(src) {
		return nil, deep(file, start)
	}
	f, diags := hclsyntax.ParseConfig(src, file, start)
	body, _ := f.Body.(*hclsyntax.Body)
	return body, diags
}

func deep(file string, at hcl.Pos) hcl.Diagnostics {
	return problem(hcl.Range{Filename: file, Start: at, End: at}, "Brackets are nested too deeply",
		"No configuration that people write nests them so deep. Exclude the file in .kokunai.hcl if it is not one.")
}

// read is a block's body, of whose errors this run hears.
func (r *run) read(b *block) *body {
	out := b.body()
	r.syntax(b.diags)
	return out
}

// expr is an attribute's expression, of whose errors this run hears.
func (r *run) expr(a *attr) hclsyntax.Expression {
	e := a.expr()
	r.syntax(a.diags)
	return e
}
