package scan

import (
	"bytes"
	"unicode/utf8"
)

// maxDepth bounds the scanner's own recursion.
const maxDepth = 200

// A scanner passes over the tokens of src. Its methods say whether they could,
// and leave it anywhere if not.
type scanner struct {
	src    []byte
	pos    int
	depth  int     // of brackets and templates
	last   Pos     // what position said last
	labels []Label // of all blocks, which share them
}

func (s *scanner) atEnd() bool { return s.pos == len(s.src) }

func (s *scanner) at(c byte) bool { return s.peek(0) == c }

// peek gives the byte n behind the present one, or 0, which begins no token.
func (s *scanner) peek(n int) byte {
	if s.pos+n < len(s.src) {
		return s.src[s.pos+n]
	}
	return 0
}

// atLineEnd: here is a newline, or the comment before it.
func (s *scanner) atLineEnd() bool {
	switch s.peek(0) {
	case '\n', '#':
		return true
	case '\r':
		return s.peek(1) == '\n'
	case '/':
		return s.peek(1) == '/'
	}
	return false
}

// blank passes over everything that has no meaning.
func (s *scanner) blank() bool {
	for {
		if !s.space() {
			return false
		}
		switch {
		case s.at('\n'), s.at('\r') && s.atLineEnd():
			s.pos++
		case s.atLineEnd():
			s.lineComment()
		default:
			return true
		}
	}
}

// space passes over what has no meaning on one line. A comment in "/*" and
// "*/" is that whatever newlines it holds.
func (s *scanner) space() bool {
	for {
		switch s.peek(0) {
		case ' ', '\t':
			s.pos++
		case '/':
			if s.peek(1) != '*' {
				return true
			}
			if !s.blockComment() {
				return false
			}
		default:
			return true
		}
	}
}

// lineComment passes over a comment from its "#" or "//" up to the newline.
func (s *scanner) lineComment() {
	n := bytes.IndexByte(s.src[s.pos:], '\n')
	if n < 0 {
		n = len(s.src) - s.pos
	}
	s.pos += n
}

// blockComment passes over a comment from its "/*".
func (s *scanner) blockComment() bool {
	n := bytes.Index(s.src[s.pos+2:], []byte("*/"))
	if n < 0 {
		return false
	}
	s.pos += n + 4
	return true
}

// ident passes over an identifier and gives it. It gives nil and stays where
// it is if here is none, or one that is not ASCII.
func (s *scanner) ident() []byte {
	start := s.pos
	for inIdent(s.peek(0)) {
		s.pos++
	}
	id := s.src[start:s.pos]
	if len(id) == 0 || id[0] == '-' || '0' <= id[0] && id[0] <= '9' || s.peek(0) >= utf8.RuneSelf {
		s.pos = start
		return nil
	}
	return id
}

func inIdent(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}

// expression passes over everything up to the end of the line, or of src, that
// no bracket, string or heredoc encloses. It gives the end of the last token,
// or 0 if it cannot.
func (s *scanner) expression() (end int) {
	for s.space() && !s.atLineEnd() && !s.atEnd() {
		heredoc := s.at('<') && s.peek(1) == '<'
		switch {
		case !special[s.src[s.pos]]:
			s.pos++
		case !s.token():
			return 0
		case heredoc:
			return s.pos + 1
		}
		end = s.pos
	}
	return end
}

// enclosed passes over tokens to the closing bracket that is given, and over
// that. The opening one has been passed.
func (s *scanner) enclosed(closing byte) bool {
	if s.depth++; s.depth > maxDepth {
		return false
	}
	for s.skip(&special); s.pos < len(s.src); s.skip(&special) {
		if s.src[s.pos] == closing {
			s.pos++
			s.depth--
			return true
		}
		if !s.token() {
			return false
		}
	}
	return false
}

// token passes over a token that begins with a special character, and over
// all that it encloses.
func (s *scanner) token() bool {
	c := s.src[s.pos]
	switch c {
	case '"':
		return s.quoted()
	case '{':
		s.pos++
		return s.enclosed('}')
	case '[':
		s.pos++
		return s.enclosed(']')
	case '(':
		s.pos++
		return s.enclosed(')')
	case '<':
		if s.peek(1) == '<' {
			return s.heredoc()
		}
		s.pos++
		return true
	case '#':
		s.lineComment()
		return true
	case '/':
		switch s.peek(1) {
		case '/':
			s.lineComment()
			return true
		case '*':
			return s.blockComment()
		}
		s.pos++
		return true
	case '\r':
		s.pos++
		return s.at('\n')
	case '&', '|':
		s.pos++
		if !s.at(c) {
			return false
		}
		s.pos++
		return true
	}
	return false
}

// skip passes over all that the table does not hold.
func (s *scanner) skip(stop *[256]bool) {
	for i, c := range s.src[s.pos:] {
		if stop[c] {
			s.pos += i
			return
		}
	}
	s.pos = len(s.src)
}

// special holds what begins a token that encloses or may be more than one
// character, and what begins none. The others are letters, digits, spaces,
// newlines and most operators, and all that is not ASCII, letter or not.
var special = [256]bool{
	0: true, true, true, true, true, true, true, true, true, // not the tab
	'\n' + 1: true, true, true, true, true, true, true, true, true, true,
	true, true, true, true, true, true, true, true, true, true, true,
	0x7f: true,
	'"':  true, '#': true, '$': true, '&': true, '\'': true, '(': true,
	')': true, '/': true, ';': true, '<': true, '@': true, '[': true,
	'\\': true, ']': true, '^': true, '`': true, '{': true, '|': true,
	'}': true, '~': true,
}

// quoted passes over a string from its opening quote.
func (s *scanner) quoted() bool {
	s.pos++
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case '"':
			s.pos++
			return true
		case '\\':
			switch s.peek(1) {
			case 'n', 'r', 't', '"', '\\', 'u', 'U':
				s.pos += 2
			default:
				return false
			}
		case '$', '%':
			if !s.template() {
				return false
			}
		case '\n', '\r':
			return false
		default:
			s.skip(&stringSpecial)
		}
	}
	return false
}

// stringSpecial is what quoted treats by itself.
var stringSpecial = [256]bool{'"': true, '\\': true, '$': true, '%': true, '\n': true, '\r': true}

// heredoc passes over a heredoc from its "<<" up to the newline behind its
// marker.
func (s *scanner) heredoc() bool {
	s.pos += 2
	if s.at('-') {
		s.pos++
	}
	marker := s.ident()
	if marker == nil || s.at('#') || s.at('/') || !s.atLineEnd() {
		return false
	}
	s.lineComment()
	line := s.pos + 1 // where the line began that nothing but text stands on
	for s.pos++; s.pos < len(s.src); {
		switch s.src[s.pos] {
		case '\n':
			if line > 0 && bytes.Equal(bytes.TrimSpace(s.src[line:s.pos]), marker) {
				return true
			}
			s.pos++
			line = s.pos
		case '\r':
			s.pos++
			if !s.at('\n') {
				return false
			}
		case '$', '%':
			if !s.template() {
				return false
			}
			line = 0
		default:
			s.skip(&heredocSpecial)
		}
	}
	return false
}

// heredocSpecial is what heredoc treats by itself.
var heredocSpecial = [256]bool{'$': true, '%': true, '\n': true, '\r': true}

// template passes over a template from its "$" or "%", or over these
// characters if they begin none.
func (s *scanner) template() bool {
	if s.peek(1) == s.src[s.pos] && s.peek(2) == '{' {
		s.pos += 3
		return true
	}
	if s.peek(1) != '{' {
		s.pos++
		return true
	}
	s.pos += 2
	if s.at('~') {
		s.pos++
	}
	if s.depth++; s.depth > maxDepth {
		return false
	}
	for s.skip(&special); s.pos < len(s.src); s.skip(&special) {
		if s.at('~') && s.peek(1) == '}' {
			s.pos++
		}
		if s.at('}') {
			s.pos++
			s.depth--
			return true
		}
		if !s.token() {
			return false
		}
	}
	return false
}
