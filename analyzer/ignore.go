package analyzer

import (
	"bytes"
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// ignore begins an exemption in a comment.
const ignore = "kokunai:ignore"

// readComments reads the exemptions of all files of the repository, not only
// of those that something was found in.
func (a *analysis) readComments() {
	for _, t := range a.trees {
		for _, path := range t.Containing([]byte(ignore)) {
			if a.ours(path) {
				a.comments(a.rel(path))
			}
		}
	}
}

// comments are the exemptions in the comments of a file of the report; JSON has
// none. A file outside of the repository is asked for only if nothing inside
// led to it: what is found in a module from elsewhere is shown at its call.
func (a *analysis) comments(file string) []*Exemption {
	if file == "" || strings.HasSuffix(file, ".json") {
		return nil
	}
	e := &a.exemptions
	if all, ok := e.comments[file]; ok {
		return all
	}
	path := filepath.FromSlash(file)
	if !filepath.IsAbs(path) {
		path = filepath.Join(a.base, path)
	}
	path = a.kept(path)
	var out []*Exemption
	if src := a.source(path); bytes.Contains(src, []byte(ignore)) {
		out = parseComments(src, path)
	}
	for _, x := range out {
		x.file = file
		if a.policy != nil && a.policy.locks["exemptions"] {
			x.bad = "locked"
		}
	}
	if e.comments == nil {
		e.comments = map[string][]*Exemption{}
	}
	e.comments[file] = out
	return out
}

// commentsAt are the exemptions in comments about a line.
func (a *analysis) commentsAt(p report.Position) []*Exemption {
	all := a.comments(p.File)
	from, _ := slices.BinarySearchFunc(all, p.Line, func(x *Exemption, line int) int { return cmp.Compare(x.line, line) })
	to := from
	for to < len(all) && all[to].line == p.Line {
		to++
	}
	return all[from:to]
}

// parseComments finds the exemptions in the comments of a file, in the order of
// the lines that they are about. A comment by itself is about the next line that
// is none; one behind something, about that.
func parseComments(src []byte, path string) []*Exemption {
	tokens, _ := hclsyntax.LexConfig(src, path, hcl.InitialPos)
	var out, open []*Exemption
	last := 0 // the line on which the last token that is no comment ended
	for _, t := range tokens {
		switch {
		case t.Type == hclsyntax.TokenNewline:
		case t.Type != hclsyntax.TokenComment:
			for _, x := range open {
				x.line = t.Range.Start.Line
			}
			open, last = nil, t.Range.End.Line
		default:
			_, text, ok := strings.Cut(string(t.Bytes), ignore)
			if !ok {
				continue
			}
			x := parseIgnore(strings.TrimSuffix(strings.TrimSpace(text), "*/"))
			x.rng, x.line = t.Range, t.Range.Start.Line
			if last != x.line {
				open = append(open, x)
			}
			out = append(out, x)
		}
	}
	return out
}

// parseIgnore reads what follows kokunai:ignore: rules parted by commas, and
// key="value" or key=value, up to another comment.
func parseIgnore(text string) *Exemption {
	x := &Exemption{}
	bad := func(words ...string) {
		if x.bad == "" {
			x.bad = strings.Join(words, " ")
		}
	}
	keys := map[string]*string{"reason": &x.Reason, "approver": &x.Approver, "expires": &x.Expires, "reference": &x.Reference}
	for text = strings.TrimSpace(text); text != "" && text[0] != '#' && !strings.HasPrefix(text, "//"); text = strings.TrimSpace(text) {
		var word, value string
		word, text = cutWord(text, "=")
		assigned, ok := strings.CutPrefix(strings.TrimSpace(text), "=")
		if !ok {
			for _, r := range strings.FieldsFunc(word, func(c rune) bool { return c == ',' }) {
				if rules.ByID(r) == nil {
					bad("unknown-rule", rules.Near(r, ruleIDs()), r)
					continue
				}
				x.Rules = append(x.Rules, r)
			}
			continue
		}
		if value, text, ok = cutValue(strings.TrimSpace(assigned)); !ok {
			bad("unclosed")
		}
		if to := keys[word]; to != nil {
			*to = value
		} else {
			bad("unknown-key", rules.Near(word, sortedKeys(keys)), word)
		}
	}
	if x.Expires != "" && !isDate(x.Expires) {
		bad("no-date", x.Expires)
	}
	if len(x.Rules) == 0 {
		bad("no-rule")
	}
	if strings.TrimSpace(x.Reason) == "" {
		bad("no-reason")
	}
	return x
}

// cutWord parts a text before its first space, of any script, or other rune
// that ends a word.
func cutWord(text, ends string) (word, rest string) {
	i := strings.IndexFunc(text, func(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune(ends, c) })
	if i < 0 {
		return text, ""
	}
	return text[:i], text[i:]
}

// cutValue parts a text behind a word, or behind a text in quotation marks; ok
// is false when they are not closed, and then nothing is left.
func cutValue(text string) (value, rest string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		value, rest = cutWord(text, "")
		return value, rest, true
	}
	quoted, err := strconv.QuotedPrefix(text)
	if err != nil {
		return text, "", false
	}
	value, err = strconv.Unquote(quoted)
	return value, text[len(quoted):], err == nil
}
