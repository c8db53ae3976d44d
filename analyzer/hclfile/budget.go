package hclfile

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// What is analysed is not trusted, and a few lines can ask for more work or
// memory than there is: nested loops, values that double from line to line,
// brackets within brackets. Past these bounds a value is unknown and says so.
const (
	// maxSteps bounds the evaluation of one root: expressions evaluated, and
	// elements that loops went over. Large real roots take some 100,000.
	maxSteps = 1_000_000
	// maxParts bounds the size of one named value, in values within it.
	maxParts = 1_000_000
	// maxText bounds a string that is made, in bytes.
	maxText = 16 << 20
	// maxProduct bounds the combinations that setproduct makes.
	maxProduct = 100_000
	// maxDepth bounds how deep brackets are nested in a file; the parser and
	// the evaluator use the stack for each level.
	maxDepth = 1_000
)

// spend counts work; it is false when there was too much of it in this root.
func (r *run) spend(steps int, rng hcl.Range) bool {
	if r.steps > maxSteps {
		return false
	}
	r.steps += steps
	if r.steps <= maxSteps {
		return true
	}
	r.diags = append(r.diags, tf.Diagnostic{Code: "too-complex", Level: tf.Warning, Range: rng, Summary: "Evaluation was given up",
		Detail: "The expressions of this root take more steps than kokunai evaluates; what is not worked out by now is reported as not known."})
	return false
}

// giveUp is the value of an expression that would take too long, or be too
// large; r is nil within a template, where the call that renders it says so.
func (r *run) giveUp(rng hcl.Range) cty.Value {
	if r != nil && r.steps <= maxSteps {
		r.diags = append(r.diags, tf.Diagnostic{Code: "too-complex", Level: tf.Warning, Range: rng, Summary: "Value is too large",
			Detail: "What this expression makes is larger than kokunai goes on with, so what depends on it is reported as not known."})
	}
	return tf.Unknown(&tf.Reason{Code: "too-complex", Text: "it takes too long to evaluate", Range: rng})
}

// bounded gives up a named value that is too large to go on with.
func (r *run) bounded(v cty.Value, rng hcl.Range) cty.Value {
	left := maxParts
	if countParts(v, &left) {
		return v
	}
	return r.giveUp(rng)
}

// countParts counts v and what is in it down from left; false when that is not enough.
func countParts(v cty.Value, left *int) bool {
	if *left--; *left < 0 {
		return false
	}
	u, _ := v.Unmark()
	if !u.IsKnown() || u.IsNull() || !u.CanIterateElements() {
		return true
	}
	switch ty := u.Type(); {
	case ty.IsCollectionType() && ty.ElementType().IsPrimitiveType():
		*left -= u.LengthInt()
		return *left >= 0
	case ty.IsObjectType(): // in no order, which takes time to make
		for name := range ty.AttributeTypes() {
			if !countParts(u.GetAttr(name), left) {
				return false
			}
		}
		return true
	}
	for it := u.ElementIterator(); it.Next(); {
		if _, el := it.Element(); !countParts(el, left) {
			return false
		}
	}
	return true
}

// tooMuch reports whether a call would make more than there is room for.
func tooMuch(name string, args []cty.Value) bool {
	switch name {
	case "setproduct":
		n := 1
		for _, a := range args {
			if u, _ := a.Unmark(); u.IsKnown() && !u.IsNull() && u.CanIterateElements() {
				if n *= max(u.LengthInt(), 1); n > maxProduct {
					return true
				}
			}
		}
	case "yamldecode":
		u, _ := args[0].Unmark()
		return textLen(args[0]) > 0 && yamlParts(u.AsString()) > maxParts
	case "replace":
		return len(args) == 3 && textLen(args[0])*max(textLen(args[2]), 1) > maxText
	case "join":
		return len(args) > 0 && textLen(args[0]) > maxText/1024
	case "indent", "format", "formatlist":
		return longNumber(args)
	}
	return false
}

// yamlParts is an upper bound of the values in a YAML text with its aliases
// expanded: an alias has the size of its anchor, and an anchor is taken to
// reach to the next line that is not indented deeper than its own.
func yamlParts(src string) int {
	type anchor struct {
		name         string
		indent, size int
	}
	var open []anchor
	sizes := map[string]int{}
	total := 0
	add := func(n int) {
		total = min(total+n, maxParts+1)
		for i := range open {
			open[i].size = min(open[i].size+n, maxParts+1)
		}
	}
	flow := strings.HasPrefix(strings.TrimSpace(src), "[") || strings.HasPrefix(strings.TrimSpace(src), "{")
	for line := range strings.Lines(src) {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		for i := len(open) - 1; i >= 0 && !flow && strings.TrimSpace(text) != ""; i-- {
			if open[i].indent >= indent {
				sizes[open[i].name] = open[i].size
				open = append(open[:i], open[i+1:]...)
			}
		}
		add(1 + strings.Count(text, ","))
		for _, word := range strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" ,[]{}\t\r\n", c) }) {
			switch name := word[1:]; word[0] {
			case '&':
				open = append(open, anchor{name, indent, 1})
			case '*':
				if n, closed := sizes[name]; closed {
					add(n)
				} else if len(open) > 0 {
					add(total) // within its own line, or a flow without lines
				}
			}
		}
	}
	return total
}

func textLen(v cty.Value) int {
	u, _ := v.Unmark()
	if u.Type() != cty.String || !u.IsKnown() || u.IsNull() {
		return 0
	}
	return len(u.AsString())
}

// longNumber reports whether an argument asks for more columns than any text has.
func longNumber(args []cty.Value) bool {
	if len(args) == 0 {
		return false
	}
	u, _ := args[0].Unmark()
	if !u.IsKnown() || u.IsNull() {
		return false
	}
	if u.Type() == cty.Number {
		return u.GreaterThan(cty.NumberIntVal(10_000)).True()
	}
	if u.Type() != cty.String {
		return false
	}
	for _, verb := range strings.Split(u.AsString(), "%")[1:] {
		width := strings.TrimLeft(verb, "+-# ")
		if end := strings.IndexFunc(width, func(c rune) bool { return (c < '0' || c > '9') && c != '.' }); end > 5 || end < 0 && len(width) > 5 {
			return true
		}
	}
	return false
}

// tooDeep reports whether a file nests brackets, or repeats signs that nest
// without any, deeper than the stack is good for.
func tooDeep(src []byte) bool {
	depth, deepest, run := 0, 0, 0
	for i, c := range src {
		switch c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(depth-1, 0)
		}
		deepest = max(deepest, depth)
		if c == '!' && i > 0 && src[i-1] == c {
			run++
			deepest = max(deepest, run)
		} else {
			run = 0
		}
	}
	return deepest > maxDepth
}
