package hclfile

import (
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// cty walks through all of a function's arguments, several times, before it calls
// it. Where large values are handed about, as settings of all environments are, that
// is most of the work. What follows answers the same without looking into them.

// direct answers a call whose arguments are moved as they are.
func (e *call) direct(ctx *hcl.EvalContext, args []cty.Value) (cty.Value, bool) {
	var answer func([]cty.Value) (cty.Value, bool)
	switch e.bare {
	case "lookup":
		answer = lookupKnown
	case "merge":
		answer = mergeKnown
	default:
		return cty.NilVal, false
	}
	if e.ExpandFinal {
		var ok bool
		if args, ok = expanded(args); !ok {
			return cty.NilVal, false
		}
	}
	v, ok := answer(args)
	if !ok {
		return cty.NilVal, false
	}
	if r := runOf(ctx); r != nil && !r.spend(1, e.Range()) {
		return r.giveUp(e.Range()), true
	}
	return v, true
}

// expanded puts the elements of the last argument in its place.
func expanded(args []cty.Value) ([]cty.Value, bool) {
	last := args[len(args)-1]
	if last.IsMarked() || !last.IsKnown() || last.IsNull() {
		return nil, false
	}
	if ty := last.Type(); !ty.IsTupleType() && !ty.IsListType() {
		return nil, false
	}
	return append(args[:len(args)-1:len(args)-1], last.AsValueSlice()...), true
}

// lookupKnown is lookup in a known map or object by a known key.
func lookupKnown(args []cty.Value) (cty.Value, bool) {
	if len(args) != 2 && len(args) != 3 {
		return cty.NilVal, false
	}
	coll, collMarks := args[0].Unmark()
	key, keyMarks := args[1].Unmark()
	if !coll.IsKnown() || coll.IsNull() || !key.IsKnown() || key.IsNull() || key.Type() != cty.String {
		return cty.NilVal, false
	}
	var el cty.Value
	switch ty := coll.Type(); {
	case ty.IsObjectType() && ty.HasAttribute(key.AsString()):
		el = coll.GetAttr(key.AsString())
	case ty.IsMapType() && len(args) == 3 && !args[2].Type().Equals(ty.ElementType()):
		return cty.NilVal, false // the default is converted
	case ty.IsMapType() && coll.HasIndex(key).True():
		el = coll.Index(key)
	case ty.IsObjectType() && len(args) == 3:
		el = args[2]
	default:
		return cty.NilVal, false
	}
	if u, _ := el.Unmark(); !u.IsKnown() {
		return cty.NilVal, false // the marks of all arguments say why
	}
	return tf.Derived(el.WithMarks(collMarks, keyMarks)), true
}

// mergeKnown is merge of known maps and objects.
func mergeKnown(args []cty.Value) (cty.Value, bool) {
	if len(args) == 0 {
		return cty.NilVal, false
	}
	size, maps := 0, true
	for _, a := range args {
		u, _ := a.Unmark()
		ty := u.Type()
		if !u.IsKnown() || u.IsNull() || !ty.IsObjectType() && !ty.IsMapType() {
			return cty.NilVal, false
		}
		size += u.LengthInt()
		maps = maps && ty.IsMapType()
	}
	first := args[0].Type()
	if maps {
		for _, a := range args[1:] {
			maps = maps && a.Type().Equals(first)
		}
	}
	if size == 0 {
		return cty.NilVal, false
	}
	out := make(map[string]cty.Value, size)
	marks := cty.ValueMarks{}
	for _, a := range args {
		u, m := a.Unmark()
		for x := range m {
			marks[x] = struct{}{}
		}
		for name, el := range u.AsValueMap() {
			out[name] = el
		}
	}
	v := cty.ObjectVal(out)
	if maps {
		v = cty.MapVal(out)
	}
	return tf.Derived(v.WithMarks(marks)), true
}

// objectOf is the object of known keys.
func objectOf(keys, values []cty.Value) (cty.Value, bool) {
	out := make(map[string]cty.Value, len(keys))
	for i, k := range keys {
		if k.IsMarked() || k.Type() != cty.String || !k.IsKnown() || k.IsNull() {
			return cty.NilVal, false
		}
		out[k.AsString()] = values[i]
	}
	return cty.ObjectVal(out), true
}

// textOf is the text of known parts.
func textOf(parts []cty.Value) (cty.Value, bool) {
	size := 0
	for _, p := range parts {
		if p.IsMarked() || p.Type() != cty.String || !p.IsKnown() || p.IsNull() {
			return cty.NilVal, false
		}
		size += len(p.AsString())
	}
	if size > maxText {
		return cty.NilVal, false
	}
	if len(parts) == 1 {
		return parts[0], true
	}
	var b strings.Builder
	b.Grow(size)
	for _, p := range parts {
		b.WriteString(p.AsString())
	}
	return cty.StringVal(b.String()), true
}

// sameType reports whether two values are of one type that is wholly known, so that
// neither is converted where one of them is taken.
func sameType(a, b cty.Value) bool {
	ty := a.Type()
	return ty.Equals(b.Type()) && !ty.HasDynamicTypes()
}

// remembered are the functions whose answers are kept for the whole run: many roots
// read the same settings, and one root reads them again with each of its value files.
// Of those that read a file, it says so.
func remembered(function string) (reads, ok bool) {
	switch function {
	case "jsondecode", "yamldecode", "base64decode":
		return false, true
	case "file", "fileexists", "fileset", "filebase64", "filemd5", "filesha1",
		"filesha256", "filesha512", "filebase64sha256", "filebase64sha512":
		return true, true
	}
	return false, false
}

// maxRemembered bounds the text of what is remembered, in bytes; what is past it is
// worked out each time.
const maxRemembered = 32 << 20

// memoryKey is what a call is remembered by, "" if it is not.
func (e *call) memoryKey(r *run, args []cty.Value) string {
	reads, ok := remembered(e.bare)
	if !ok || r == nil || e.ExpandFinal || len(args) == 0 {
		return ""
	}
	key := []string{e.bare}
	for _, a := range args {
		if a.IsMarked() || !a.IsKnown() || a.IsNull() || a.Type() != cty.String {
			return ""
		}
		key = append(key, a.AsString())
	}
	if reads {
		if strings.HasPrefix(key[1], "~") {
			return ""
		}
		if !filepath.IsAbs(key[1]) {
			key[1] = filepath.Join(r.root.mod.dir, key[1])
		}
		key = append(key, r.data)
	}
	return strings.Join(key, "\x00")
}

func (l *loader) recall(key string) (cty.Value, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	v, ok := l.answers[key]
	return v, ok
}

func (l *loader) remember(key string, v cty.Value) {
	size := len(key)
	if v.Type() == cty.String {
		size += textLen(v)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.remembers += size; l.remembers <= maxRemembered {
		l.answers[key] = v
	}
}
