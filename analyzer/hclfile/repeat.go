package hclfile

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// maxInstances bounds count and for_each of one block.
const maxInstances = 10000

// group are the instances of one resource block.
type group struct {
	repetitions
	res []*tf.Resource
}

// repetitions are the instances of a block, and what makes several of it.
type repetitions struct {
	how  repeatedBy
	reps []*repetition
	made *node // nil where there is always one
}

// repeatedBy says what makes several instances of a block.
type repeatedBy int

const (
	once repeatedBy = iota
	byCount
	byForEach
)

// collection is the instances as one value, as a reference without a key sees
// them: a list by count, a map by for_each, also when there are none.
func (r repetitions) collection(instance func(i int) cty.Value) cty.Value {
	if r.how == byForEach {
		byKey := map[string]cty.Value{}
		for i, rep := range r.reps {
			byKey[rep.key.AsString()] = instance(i)
		}
		return cty.ObjectVal(byKey)
	}
	list := make([]cty.Value, len(r.reps))
	for i := range r.reps {
		list[i] = instance(i)
	}
	return cty.TupleVal(list)
}

func (r repetitions) madeBy(n *node) repetitions {
	for _, rep := range r.reps {
		rep.made = n
	}
	r.made = n
	return r
}

// group expands a resource or data block, once.
func (in *inst) group(key string) *group {
	if g := in.groups[key]; g != nil {
		return g
	}
	b := in.mod.resources[key]
	g := &group{}
	in.groups[key] = g
	g.repetitions = in.repeat(in.run.read(b), in.address(key))
	mode, typ := tf.Managed, b.labels[0]
	if b.typ != "resource" {
		mode = tf.Data
	}
	for _, rep := range g.reps {
		s := in.newScope(rep)
		r := &tf.Resource{
			Address: in.address(key) + rep.suffix, Block: in.address(key), Mode: mode, Type: typ,
			Call: in.outerCall(), Uncertain: in.uncertain(rep),
		}
		s.self = r
		r.Provider = in.providerOf(b, typ, s)
		r.Body = &blockBody{scope: s, ctx: s.ctx, body: b.body(), res: r}
		g.res = append(g.res, r)
	}
	return g
}

// uncertain says why it is not known whether or how often the block exists;
// without a repetition, the module instance itself.
func (in *inst) uncertain(rep *repetition) *tf.Reason {
	if rep != nil && rep.uncertain != nil {
		return rep.uncertain
	}
	for p := in; p != nil; p = p.parent {
		if p.scope != nil && p.scope.rep != nil && p.scope.rep.uncertain != nil {
			return p.scope.rep.uncertain
		}
	}
	return nil
}

// outerCall is the outermost module call on the way here.
func (in *inst) outerCall() hcl.Range {
	var rng hcl.Range
	for p := in; p.parent != nil; p = p.parent {
		rng = p.call
	}
	return rng
}

// repeat works out count, for_each and lifecycle.enabled of a block.
func (in *inst) repeat(b *body, address string) repetitions {
	if a := b.attr("count"); a != nil { // wins where an override adds the other
		v, n := in.top.making(in.top.ctx, a)
		return repetitions{how: byCount, reps: in.count(v, a, address)}.madeBy(n)
	}
	if a := b.attr("for_each"); a != nil {
		v, n := in.top.making(in.top.ctx, a)
		return repetitions{how: byForEach, reps: in.forEach(v, a, address)}.madeBy(n)
	}
	var made *node
	for _, l := range b.sub("lifecycle") {
		if a := in.run.read(l).attr("enabled"); a != nil {
			v, n := in.top.making(in.top.ctx, a)
			u, _ := v.Unmark()
			if on, err := convert.Convert(u, cty.Bool); err == nil && on.IsKnown() && !on.IsNull() && on.False() {
				return repetitions{made: n}
			}
			made = n
		}
	}
	return repetitions{how: once, reps: []*repetition{{}}, made: made}
}

func (in *inst) unknownRep(unknown message.Text, v cty.Value, a *attr) *repetition {
	why := tf.ReasonOf(v)
	r := &tf.Reason{Code: why.Code, Text: message.New(unknown, why.Text), Range: a.rng}
	return &repetition{uncertain: r, keyUnknown: true}
}

func (in *inst) count(v cty.Value, a *attr, address string) []*repetition {
	if c := tf.ChoicesOf(v); c != nil || !known(v) {
		rep := in.unknownRep("count is not known: %s", v, a)
		rep.count = tf.WithReason(cty.UnknownVal(cty.Number), rep.uncertain)
		return []*repetition{rep}
	}
	s, ok := tf.NewValue(v, a.rng, nil).Text()
	n, err := strconv.Atoi(s)
	if !ok || err != nil || n < 0 {
		in.invalid(a, "count is not a whole number of at least 0", address)
		return []*repetition{{count: cty.UnknownVal(cty.Number), uncertain: &tf.Reason{Code: "invalid-expression", Text: "count is invalid", Range: a.rng}}}
	}
	if n > maxInstances {
		in.invalid(a, message.New("count is above %s: the block is looked at once", maxInstances), address)
		return []*repetition{{count: cty.UnknownVal(cty.Number), uncertain: &tf.Reason{Code: "too-many", Text: "count is too large", Range: a.rng}}}
	}
	var out []*repetition
	for i := range n {
		out = append(out, &repetition{suffix: fmt.Sprintf("[%d]", i), count: cty.NumberIntVal(int64(i))})
	}
	return out
}

func (in *inst) invalid(a *attr, summary message.Text, address string) {
	in.run.diags = append(in.run.diags, tf.Diagnostic{
		Code: "invalid-expression", Level: tf.Warning, Summary: summary, Range: a.rng,
		Detail: message.New("Terraform would reject it or could not finish; see %s.", address),
	})
}

func (in *inst) forEach(v cty.Value, a *attr, address string) []*repetition {
	u, marks := v.Unmark()
	if !u.IsKnown() {
		rep := in.unknownRep("for_each is not known: %s", v, a)
		un := tf.WithReason(cty.DynamicVal, rep.uncertain)
		rep.key, rep.value = un, un
		return []*repetition{rep}
	}
	ty := u.Type()
	ok := !u.IsNull() && (ty.IsMapType() || ty.IsObjectType() || ty.IsSetType())
	if ok && ty.IsSetType() {
		ok = keysOfText(u)
	}
	ok = ok && !tf.IsSensitive(v)
	if !ok || u.LengthInt() > maxInstances {
		in.invalid(a, "for_each is not a map or a set of strings, or is too large", address)
		r := &tf.Reason{Code: "invalid-expression", Text: "for_each is invalid", Range: a.rng}
		return []*repetition{{key: tf.Unknown(r), value: tf.Unknown(r), uncertain: r}}
	}
	var out []*repetition
	for it := u.ElementIterator(); it.Next(); {
		k, el := it.Element()
		if ty.IsSetType() {
			el = in.run.reveal(el)
			k = el
		}
		ku, _ := k.Unmark()
		if !ku.IsKnown() {
			rep := in.unknownRep("a key of for_each is not known: %s", k, a)
			rep.key, rep.value = tf.WithReason(cty.DynamicVal, rep.uncertain), tf.Derived(cty.DynamicVal.WithMarks(marks))
			out = append(out, rep)
			continue
		}
		if ku.IsNull() || ku.Type() != cty.String {
			continue
		}
		out = append(out, &repetition{suffix: "[" + quote(ku.AsString()) + "]", key: ku, value: el})
	}
	return out
}

// keysOfText reports whether a set has strings only, none of them null.
func keysOfText(set cty.Value) bool {
	if et := set.Type().ElementType(); et != cty.String && et != cty.DynamicPseudoType {
		return false
	}
	for it := set.ElementIterator(); it.Next(); {
		if _, el := it.Element(); el.IsKnown() && el.IsNull() {
			return false
		}
	}
	return true
}

// quote writes an instance key as Terraform does in an address.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "${", "$${", "%{", "%%{").Replace(s) + `"`
}
