package tf

import (
	"sort"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/message"
)

// Reason says why something is not known. Code is stable for scripts, Text is
// for people, Subject is the address that a policy's assume block may name.
type Reason struct {
	Code    string
	Text    message.Text
	Subject string
	Range   hcl.Range
}

// Step is one hop on the way from an argument to what decides it.
type Step struct {
	Range hcl.Range
	Note  message.Text
	How   string // literal, variable-default, value-file, flag, assumed, plan …; "" when the step decides nothing
}

// Origin says that a value is (an attribute of) a resource. Inner are the
// origins of the expression that set the attribute, when one did.
type Origin struct {
	Resource  *Resource
	Attribute string
	Set       bool // the attribute is set in the configuration
	Inner     []*Origin
	// Inferred: a plan names the reference and not what is done with it, and no
	// value shows that nothing is.
	Inferred bool
}

// Value is a value and what is known about it. The zero Value is absent.
type Value struct {
	v     cty.Value
	rng   hcl.Range
	trace []Step
}

// NewValue wraps an evaluated cty value, with its marks, as written at rng.
func NewValue(v cty.Value, rng hcl.Range, trace []Step) Value {
	return Value{v: v, rng: rng, trace: trace}
}

// Range is where the argument stands; it is empty in a plan.
func (v Value) Range() hcl.Range { return v.rng }

// Trace is the way from the argument to what decides it.
func (v Value) Trace() []Step { return v.trace }

// Known reports whether the value is known and not null.
func (v Value) Known() bool {
	if v.v == cty.NilVal {
		return false
	}
	u, _ := v.v.Unmark()
	return u.IsKnown() && !u.IsNull()
}

// Set reports whether the value is not null, whatever it turns out to be: a text
// with references in it is none.
func (v Value) Set() bool {
	if v.v == cty.NilVal {
		return false
	}
	u, _ := v.v.Unmark()
	return u.Range().DefinitelyNotNull()
}

// Text is a known primitive as a string.
func (v Value) Text() (string, bool) {
	if !v.Known() {
		return "", false
	}
	u, _ := v.v.Unmark()
	return text(u)
}

func text(v cty.Value) (string, bool) {
	if !v.Type().IsPrimitiveType() {
		return "", false
	}
	s, err := convert.Convert(v, cty.String)
	if err != nil || s.IsNull() || !s.IsKnown() {
		return "", false
	}
	return s.AsString(), true
}

// Choices are the values of which an unknown one is exactly one, sorted, but
// for null (see MayBeNull); none when there is no such finite set or one of
// them is not text.
func (v Value) Choices() []string {
	if v.v == cty.NilVal {
		return nil
	}
	c := ChoicesOf(v.v)
	if c == nil {
		return nil
	}
	var out []string
	for _, x := range c.Values {
		u, _ := x.Unmark()
		if !u.IsKnown() {
			return nil
		}
		if u.IsNull() {
			continue
		}
		s, ok := text(u)
		if !ok {
			return nil
		}
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

// MayBeNull reports whether one of the choices is null: the argument may be absent.
func (v Value) MayBeNull() bool {
	c := ChoicesOf(v.v)
	if c == nil {
		return false
	}
	for _, x := range c.Values {
		if u, _ := x.Unmark(); u.IsKnown() && u.IsNull() {
			return true
		}
	}
	return false
}

// Origins are the resources that the whole value may be, sorted by address.
func (v Value) Origins() []*Origin {
	if v.v == cty.NilVal {
		return nil
	}
	return OriginsOf(v.v)
}

// Sensitive reports whether the value must not be printed.
func (v Value) Sensitive() bool {
	if v.v == cty.NilVal {
		return false
	}
	return anySensitive(v.v)
}

// Reason says why the value is not known: the first thing that blocked it.
func (v Value) Reason() Reason {
	if v.v == cty.NilVal {
		return Reason{}
	}
	return ReasonOf(v.v)
}
