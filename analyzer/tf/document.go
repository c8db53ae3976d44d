package tf

import (
	"encoding/json"
	"io"
	"sort"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/message"
)

// Some arguments are a JSON text that says where data goes. Such a text is
// decoded; one that is not known because a part of it is not is, as long as it
// stays whole, what it was made of.

// encoded stands on an unknown text that is the JSON of a value, or that is
// made of parts of which some are not known.
type encoded struct {
	of    cty.Value
	parts []cty.Value
	read  *cty.Value // what the parts were read as
}

// OnlyWhole makes it a Whole.
func (*encoded) OnlyWhole() {}

// WithEncoded says that text, which is not known, is the JSON of a value of which
// a part is not.
func WithEncoded(text, of cty.Value) cty.Value {
	if u, _ := of.Unmark(); !isUnknownText(text) || !u.IsKnown() || u.IsNull() {
		return text
	}
	return text.Mark(&encoded{of: of})
}

// WithParts says that text, which is not known, is these texts one after the other,
// if it looks as though it were JSON.
func WithParts(text cty.Value, parts []cty.Value) cty.Value {
	if !isUnknownText(text) || !looksLikeJSON(parts) {
		return text
	}
	return text.Mark(&encoded{parts: parts})
}

// SameText gives a text that another one was passed on as what it was made of.
func SameText(v, of cty.Value) cty.Value {
	if e := encodedOf(of); e != nil && isUnknownText(v) {
		return v.Mark(e)
	}
	return v
}

func isUnknownText(v cty.Value) bool {
	u, _ := v.Unmark()
	return !u.IsKnown() && u.Type() == cty.String
}

func encodedOf(v cty.Value) *encoded {
	if !isUnknownText(v) {
		return nil
	}
	var found *encoded
	_, marks := v.Unmark()
	for m := range marks {
		if e, ok := m.(*encoded); ok {
			if found != nil {
				return nil // it is one of the two
			}
			found = e
		}
	}
	return found
}

// looksLikeJSON reports whether parts begin as an object or a list does. A part
// that is not known may only begin if it is encoded itself.
func looksLikeJSON(parts []cty.Value) bool {
	for _, p := range parts {
		s, ok := knownText(p)
		if !ok {
			return encodedOf(p) != nil
		}
		if s = strings.TrimLeft(s, " \t\r\n"); s != "" {
			return s[0] == '{' || s[0] == '['
		}
	}
	return false
}

// known is a known primitive as text.
func knownText(v cty.Value) (string, bool) {
	u, _ := v.Unmark()
	if !u.IsKnown() || u.IsNull() {
		return "", false
	}
	return text(u)
}

// document is what a text holds, as a body. Lists on the way along a path give
// what is in each of their elements.
type document struct {
	v     cty.Value
	rng   hcl.Range
	trace []Step
}

// IsEncoded reports whether a text, which is not known, is that of a document:
// it is neither null nor empty, and it can be made.
func IsEncoded(v cty.Value) bool { return encodedOf(v) != nil }

// Document is the value, which holds JSON, as a body; nil if it is null or
// empty. A value that is no text is what it is, and an empty text in it says no
// more than one that is absent.
func (v Value) Document() Body {
	if v.v == cty.NilVal {
		return nil
	}
	d := opened(v.v, v.rng)
	if u, _ := d.Unmark(); u.IsKnown() && u.IsNull() {
		return nil
	}
	return document{d, v.rng, v.trace}
}

// Range is where the argument stands that holds the document.
func (d document) Range() hcl.Range { return d.rng }

// Values are the values at a dotted path, see Body.
func (d document) Values(path string) []Value {
	var out []Value
	visit(d.v, path, func(v cty.Value) { out = append(out, Value{v, d.rng, d.trace}) })
	return out
}

// Blocks are the objects at a dotted path, see Body.
func (d document) Blocks(path string) []Body {
	var out []Body
	visit(d.v, path, func(v cty.Value) {
		if u, _ := v.Unmark(); !u.IsKnown() || isObject(u) {
			out = append(out, document{v, d.rng, d.trace})
		}
	})
	return out
}

func isObject(u cty.Value) bool { return u.Type().IsObjectType() || u.Type().IsMapType() }

func isList(u cty.Value) bool {
	ty := u.Type()
	return ty.IsTupleType() || ty.IsListType() || ty.IsSetType()
}

// visit goes along a path; where something is not known, so is all below it.
func visit(v cty.Value, path string, do func(cty.Value)) {
	if c := ChoicesOf(v); c != nil {
		v = either(Derived(v), c.Values)
	}
	u, marks := v.Unmark()
	switch {
	case !u.IsKnown():
		if path != "" {
			v = Derived(cty.DynamicVal.WithMarks(marks))
		}
		do(v)
	case u.IsNull():
	case isList(u):
		for it := u.ElementIterator(); it.Next(); {
			_, el := it.Element()
			visit(Within(el, marks), path, do)
		}
	case path == "":
		if s, ok := text(u); !ok || s != "" {
			do(v)
		}
	case isObject(u):
		first, rest, _ := Cut(path)
		if el, ok := member(u, first); ok {
			visit(Within(el, marks), rest, do)
		}
	}
}

// member is a member of an object by its name, of which what reads such
// documents does not always mind the case.
func member(u cty.Value, name string) (cty.Value, bool) {
	if u.Type().IsObjectType() && u.Type().HasAttribute(name) {
		return u.GetAttr(name), true
	}
	all := u.AsValueMap()
	if el, ok := all[name]; ok {
		return el, true
	}
	for _, k := range names(all) {
		if strings.EqualFold(k, name) {
			return all[k], true
		}
	}
	return cty.NilVal, false
}

func names(m map[string]cty.Value) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// either is one of several values; which is not known. Objects and lists are one
// of several member by member, where a member that one lacks may be null.
func either(why cty.Value, vs []cty.Value) cty.Value {
	objects, lists, nulls := 0, 0, 0
	for _, v := range vs {
		switch u, _ := v.Unmark(); {
		case !u.IsKnown():
		case u.IsNull():
			nulls++
		case isObject(u):
			objects++
		case isList(u):
			lists++
		}
	}
	switch {
	case objects > 0 && objects+nulls == len(vs):
		of := make([]map[string]cty.Value, len(vs))
		all := map[string]cty.Value{}
		for i, v := range vs {
			u, marks := v.Unmark()
			if of[i] = map[string]cty.Value{}; u.IsNull() {
				continue
			}
			for k, el := range u.AsValueMap() {
				of[i][k] = Within(el, marks)
				all[k] = cty.NilVal
			}
		}
		for k := range all {
			one := make([]cty.Value, len(vs))
			for i := range vs {
				one[i] = orNull(of[i][k])
			}
			all[k] = either(why, one)
		}
		return cty.ObjectVal(all)
	case lists > 0 && lists+nulls == len(vs):
		of := make([][]cty.Value, len(vs))
		longest := 0
		for i, v := range vs {
			u, marks := v.Unmark()
			if u.IsNull() {
				continue
			}
			for it := u.ElementIterator(); it.Next(); {
				_, el := it.Element()
				of[i] = append(of[i], Within(el, marks))
			}
			longest = max(longest, len(of[i]))
		}
		out := make([]cty.Value, longest)
		for k := range out {
			one := make([]cty.Value, len(vs))
			for i := range vs {
				if one[i] = cty.NullVal(cty.DynamicPseudoType); k < len(of[i]) {
					one[i] = of[i][k]
				}
			}
			out[k] = either(why, one)
		}
		return cty.TupleVal(out)
	}
	return OneOf(why, vs...)
}

func orNull(v cty.Value) cty.Value {
	if v == cty.NilVal {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	return v
}

const (
	maxDocument = 2 << 20 // bytes of a text that is decoded
	maxNested   = 200     // how deep it may be nested
)

// opened is what a text holds as JSON.
func opened(v cty.Value, rng hcl.Range) cty.Value {
	if c := ChoicesOf(v); c != nil {
		all := make([]cty.Value, len(c.Values))
		for i, x := range c.Values {
			all[i] = opened(x, rng)
		}
		return either(Derived(v), all)
	}
	u, _ := v.Unmark()
	if !u.IsKnown() {
		return unknownText(v)
	}
	if u.IsNull() || u.Type() != cty.String {
		return v
	}
	src := u.AsString()
	if strings.TrimSpace(src) == "" {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	out, why := decode(src, cty.StringVal)
	if why != "" {
		out = Unknown(&Reason{Code: "no-json", Text: why, Range: rng})
	}
	if IsSensitive(v) {
		out = WithSensitive(out)
	}
	return out
}

// unknownText is what a text of which not all is known holds.
func unknownText(v cty.Value) cty.Value {
	e := encodedOf(v)
	if e == nil {
		_, marks := v.Unmark()
		return Derived(cty.DynamicVal.WithMarks(marks))
	}
	out := e.of
	if e.parts != nil {
		if e.read == nil {
			x := joined(e.parts)
			e.read = &x
		}
		if out = *e.read; out == cty.NilVal {
			_, marks := v.Unmark()
			return Derived(cty.DynamicVal.WithMarks(marks))
		}
	}
	if IsSensitive(v) && (e.parts != nil || !anySensitive(out)) {
		out = WithSensitive(out) // else a part of the value made it so
	}
	return out
}

func anySensitive(v cty.Value) bool {
	_, marks := v.UnmarkDeep()
	_, ok := marks[sensitive]
	return ok
}

// Why a text is no document.
const (
	noJSON  message.Text = "its text is no JSON"
	tooLong message.Text = "its text is too long to be read as JSON"
	tooDeep message.Text = "its JSON is nested too deeply"
)

// decode is a JSON text as a value. Numbers stay as they are written.
func decode(src string, text func(string) cty.Value) (v cty.Value, why message.Text) {
	if len(src) > maxDocument {
		return cty.NilVal, tooLong
	}
	if nested(src) > maxNested {
		return cty.NilVal, tooDeep
	}
	dec := json.NewDecoder(strings.NewReader(src))
	dec.UseNumber()
	var x any
	if dec.Decode(&x) != nil {
		return cty.NilVal, noJSON
	}
	if _, err := dec.Token(); err != io.EOF {
		return cty.NilVal, noJSON
	}
	return valueOf(x, text), ""
}

// nested is how deep brackets are nested in a text, those in strings not counted.
func nested(src string) int {
	depth, deepest, quoted := 0, 0, false
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}

func valueOf(v any, text func(string) cty.Value) cty.Value {
	switch v := v.(type) {
	case string:
		return text(v)
	case json.Number:
		return cty.StringVal(v.String())
	case bool:
		return cty.BoolVal(v)
	case []any:
		out := make([]cty.Value, len(v))
		for i, x := range v {
			out[i] = valueOf(x, text)
		}
		return cty.TupleVal(out)
	case map[string]any:
		out := make(map[string]cty.Value, len(v))
		for k, x := range v {
			out[k] = valueOf(x, text)
		}
		return cty.ObjectVal(out)
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

// A part that is not known stands in a text as its number between two signs,
// which no text has that means something. Outside of strings, where it is a
// value by itself, the number has quotes around it and a star before it.
const sign = "\uf8ff"

// joined is the JSON that parts make, some of which are not known: NilVal if it
// cannot be told what is part of what.
func joined(parts []cty.Value) cty.Value {
	var b strings.Builder
	quoted := false
	for i, p := range parts {
		s, ok := knownText(p)
		if !ok {
			if quoted {
				b.WriteString(sign + strconv.Itoa(i) + sign)
			} else {
				b.WriteString(`"` + sign + "*" + strconv.Itoa(i) + sign + `"`)
			}
			continue
		}
		if strings.Contains(s, sign) || strings.Contains(strings.ToLower(s), `\uf8ff`) {
			return cty.NilVal
		}
		for k := 0; k < len(s); k++ {
			switch {
			case quoted && s[k] == '\\':
				k++
			case s[k] == '"':
				quoted = !quoted
			}
		}
		b.WriteString(s)
	}
	v, why := decode(b.String(), func(s string) cty.Value { return parted(s, parts) })
	if why != "" {
		return cty.NilVal
	}
	return v
}

// parted is a string of a document in which signs stand for parts.
func parted(s string, parts []cty.Value) cty.Value {
	if !strings.Contains(s, sign) {
		return cty.StringVal(s)
	}
	pieces := strings.Split(s, sign) // every second one is a number
	var of []cty.Value
	for i := 1; i < len(pieces); i += 2 {
		number, bare := strings.CutPrefix(pieces[i], "*")
		n, err := strconv.Atoi(number)
		if err != nil || n >= len(parts) {
			return cty.DynamicVal
		}
		if bare {
			return unknownText(parts[n])
		}
		of = append(of, parts[n])
	}
	if len(of) == 1 && s == sign+pieces[1]+sign && encodedOf(of[0]) == nil {
		return of[0]
	}
	marks := cty.ValueMarks{}
	for _, p := range of {
		_, m := p.Unmark()
		for x := range m {
			marks[x] = struct{}{}
		}
	}
	return Derived(cty.UnknownVal(cty.String).WithMarks(marks))
}
