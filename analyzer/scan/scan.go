// Package scan finds the blocks of a Terraform file in native syntax without
// parsing what stands in them, so that only the bodies that somebody asks for
// need go through hcl's parser.
//
// It is for files that are well formed beyond doubt. Whatever is odd is
// refused, rightly or wrongly, and is the parser's to read or to report. It
// checks that everything opened is closed, and by its own kind; it does not
// know what an expression is, so that an accepted body can still hold errors,
// which lie between its braces and nowhere else.
//
// Offsets count bytes from the beginning of the file; lines and columns begin
// with 1.
package scan

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A Pos has the fields of hcl.Pos and converts to it. A column is a grapheme
// cluster there and a byte here, which is the same behind ASCII; what stands
// behind anything else on its line is refused.
type Pos struct {
	Line, Column, Byte int
}

// A Block is src[Start.Byte:End]. Parsed alone from Start it gives the ranges
// that it has in the whole file.
type Block struct {
	Type      string
	Start     Pos // of its type
	Labels    []Label
	OpenBrace int
	End       int // past its closing brace
}

// A Label is src[Start:End], with its quotes if it has any.
type Label struct {
	Text       string
	Start, End int
}

// An Attr is src[Start.Byte:End]. Parsed alone from Start, as a body, it gives
// the ranges that it has in the whole file. If its expression ends with a
// heredoc, End is past the newline without which that would not be closed.
type Attr struct {
	Name  string
	Start Pos // of its name
	Expr  int // where its expression begins
	End   int // past its expression
}

// File gives the blocks of a file in their order. It is not ok if
//   - there may be errors outside of the bodies,
//   - the file holds anything but blocks,
//   - a type, a label without quotes or a heredoc's marker is not ASCII,
//   - a carriage return stands before no newline, unless in a comment,
//   - a label has a backslash, a "$" or a "%",
//   - something other than ASCII stands before a block on its line,
//   - brackets and templates are nested deeper than 200 (maxDepth).
func File(src []byte) (blocks []Block, ok bool) {
	if !utf8.Valid(src) {
		return nil, false
	}
	s := scanner{src: src, last: Pos{Line: 1}}
	for s.blank() {
		if s.atEnd() {
			return blocks, true
		}
		name, start, ok := s.name()
		if !ok {
			break
		}
		b, ok := s.block(name, start)
		if !ok || !s.atLineEnd() && !s.atEnd() {
			break
		}
		blocks = append(blocks, b)
	}
	return nil, false
}

// Body gives the attributes and the blocks in the body of a block that File or
// Body found in src, in their order. It is not ok if there may be errors
// outside of the expressions and of the bodies, and for what File refuses.
func Body(src []byte, b *Block) (attrs []Attr, blocks []Block, ok bool) {
	s := scanner{src: src[:b.End-1], pos: b.OpenBrace + 1, last: b.Start}
	if !s.space() {
		return nil, nil, false
	}
	if !s.atLineEnd() && !s.atEnd() {
		a, ok := s.single()
		return []Attr{a}, nil, ok
	}
	for s.blank() {
		if s.atEnd() {
			return attrs, blocks, distinct(attrs)
		}
		name, start, ok := s.name()
		if !ok {
			break
		}
		if s.at('=') {
			var a Attr
			a, ok = s.attr(name, start)
			attrs = append(attrs, a)
		} else {
			var b Block
			b, ok = s.block(name, start)
			blocks = append(blocks, b)
		}
		if !ok || !s.atLineEnd() {
			break
		}
	}
	return nil, nil, false
}

// single reads a body on the line of its braces: { name = expression }.
func (s *scanner) single() (Attr, bool) {
	name, start, ok := s.name()
	if !ok || !s.at('=') {
		return Attr{}, false
	}
	a, ok := s.attr(name, start)
	return a, ok && s.atEnd()
}

// name passes over the identifier that begins an attribute or a block, and the
// space behind it. It gives the identifier and where it is.
func (s *scanner) name() (name []byte, start Pos, ok bool) {
	start, ok = s.position()
	name = s.ident()
	return name, start, ok && name != nil && s.space()
}

// attr reads an attribute from its "=" to the end of its line or of the body.
func (s *scanner) attr(name []byte, start Pos) (Attr, bool) {
	s.pos++
	if s.at('=') || s.at('>') || !s.space() {
		return Attr{}, false
	}
	a := Attr{Name: string(name), Start: start, Expr: s.pos}
	a.End = s.expression()
	return a, a.End > a.Expr
}

// block reads a block from its first label, and passes over the space behind
// it.
func (s *scanner) block(typ []byte, start Pos) (Block, bool) {
	n := len(s.labels)
	for !s.at('{') {
		if !s.label() || !s.space() {
			return Block{}, false
		}
	}
	b := Block{Start: start, Labels: s.labels[n:len(s.labels):len(s.labels)], OpenBrace: s.pos}
	// One string holds the texts of all.
	header := string(s.src[start.Byte:s.pos])
	b.Type = header[:len(typ)]
	for i := range b.Labels {
		l := &b.Labels[i]
		l.Text = strings.Trim(header[l.Start-start.Byte:l.End-start.Byte], `"`)
	}
	s.pos++
	ok := s.enclosed('}')
	b.End = s.pos
	return b, ok && s.space()
}

// label passes over an identifier, or a string that means what it says.
func (s *scanner) label() bool {
	start := s.pos
	if s.ident() == nil {
		if !s.at('"') || !s.quoted() || bytes.ContainsAny(s.src[start:s.pos], `\$%`) {
			return false
		}
	}
	s.labels = append(s.labels, Label{Start: start, End: s.pos})
	return true
}

// position says where the scanner is, which must be further than where it was
// asked last. It is not ok behind anything but ASCII on the same line.
func (s *scanner) position() (p Pos, ok bool) {
	line := bytes.LastIndexByte(s.src[:s.pos], '\n') + 1
	for _, c := range s.src[line:s.pos] {
		if c >= utf8.RuneSelf {
			return p, false
		}
	}
	s.last = Pos{
		Line:   s.last.Line + bytes.Count(s.src[s.last.Byte:s.pos], []byte{'\n'}),
		Column: s.pos - line + 1,
		Byte:   s.pos,
	}
	return s.last, true
}

// distinct: no attribute is set twice.
func distinct(attrs []Attr) bool {
	if len(attrs) < 2 {
		return true
	}
	names := make(map[string]bool, len(attrs))
	for i := range attrs {
		names[attrs[i].Name] = true
	}
	return len(names) == len(attrs)
}

// Plain gives the text of an expression that is one string in quotes, if that
// means what it says. Around it may be space, but no comment.
func Plain(expr []byte) (text []byte, ok bool) {
	expr = bytes.Trim(expr, " \t")
	if len(expr) < 2 || expr[0] != '"' || expr[len(expr)-1] != '"' {
		return nil, false
	}
	text = expr[1 : len(expr)-1]
	return text, !bytes.ContainsAny(text, "\"\\$%\r\n")
}

// Values gives the attributes of a file that holds nothing else, such as one of
// variable values, in their order. It is not ok for what File and Body refuse.
func Values(src []byte) (attrs []Attr, ok bool) {
	if !utf8.Valid(src) {
		return nil, false
	}
	s := scanner{src: src, last: Pos{Line: 1}}
	for s.blank() {
		if s.atEnd() {
			return attrs, distinct(attrs)
		}
		name, start, ok := s.name()
		if !ok || !s.at('=') {
			break
		}
		a, ok := s.attr(name, start)
		if !ok || !s.atLineEnd() && !s.atEnd() {
			break
		}
		attrs = append(attrs, a)
	}
	return nil, false
}
