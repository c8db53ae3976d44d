package tf

import (
	"sort"

	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/message"
)

// Marks are cty's way to let a value carry something. Four kinds travel:
// identity (*Origin), hint (what an identity becomes once the value is only
// derived from it), *Reason (why unknown), *Choices (the finite set that an
// unknown value is one of), and sensitive. No other package looks into them.

type hint struct{ *Origin }

// because is a *Reason on what is only derived from the unknown value: what a
// policy states of that value does not settle this one.
type because struct{ *Reason }

type secrecy string

const (
	sensitive secrecy = "sensitive"
	ephemeral secrecy = "ephemeral"
)

// Choices is a finite set of which an unknown value is exactly one.
type Choices struct{ Values []cty.Value }

// Whole is a mark that says how to ask a value for its parts. It stays on that
// very value only: neither a part of it nor what is derived from it keeps it.
type Whole interface{ OnlyWhole() }

// MaxChoices bounds a finite set; a larger one is only unknown.
const MaxChoices = 64

// WithOrigin says that v is the given attribute of a resource.
func WithOrigin(v cty.Value, o *Origin) cty.Value {
	u, marks := v.Unmark()
	keep := cty.ValueMarks{}
	for m := range marks {
		switch m := m.(type) {
		case *Origin:
			o.Inner = append(o.Inner, m)
		default:
			keep[m] = struct{}{}
		}
	}
	sortOrigins(o.Inner)
	keep[o] = struct{}{}
	return u.WithMarks(keep)
}

// WithReason says why v is unknown.
func WithReason(v cty.Value, r *Reason) cty.Value { return v.Mark(r) }

// Unknown is an unknown value of any type, with its reason.
func Unknown(r *Reason) cty.Value { return cty.DynamicVal.Mark(r) }

// WithSensitive says that v must not be printed.
func WithSensitive(v cty.Value) cty.Value { return v.Mark(sensitive) }

// WithoutSensitive lifts WithSensitive.
func WithoutSensitive(v cty.Value) cty.Value {
	u, marks := v.Unmark()
	delete(marks, sensitive)
	return u.WithMarks(marks)
}

// WithEphemeral says that v is not kept in plan or state.
func WithEphemeral(v cty.Value) cty.Value { return v.Mark(ephemeral) }

// IsEphemeral reports whether v, or something in it, is ephemeral.
func IsEphemeral(v cty.Value) bool {
	_, marks := v.UnmarkDeep()
	_, ok := marks[ephemeral]
	return ok
}

// IsSensitive reports whether v itself, not only a part of it, must not be printed.
func IsSensitive(v cty.Value) bool {
	_, marks := v.Unmark()
	_, ok := marks[sensitive]
	return ok
}

// OriginsOf are the identities that v carries itself, sorted by address.
func OriginsOf(v cty.Value) []*Origin {
	_, marks := v.Unmark()
	var out []*Origin
	for m := range marks {
		if o, ok := m.(*Origin); ok {
			out = append(out, o)
		}
	}
	sortOrigins(out)
	return out
}

func sortOrigins(o []*Origin) {
	sort.Slice(o, func(i, j int) bool {
		if a, b := o[i].Resource.Address, o[j].Resource.Address; a != b {
			return a < b
		}
		return o[i].Attribute < o[j].Attribute
	})
}

// ChoicesOf is the finite set that an unknown v is one of, or nil.
func ChoicesOf(v cty.Value) *Choices {
	u, marks := v.Unmark()
	if u.IsKnown() {
		return nil
	}
	var found *Choices
	for m := range marks {
		if c, ok := m.(*Choices); ok {
			if found != nil {
				return nil // of two sets neither can be trusted
			}
			found = c
		}
	}
	return found
}

// ReasonOf is the first reason for which v, or something in it, is unknown.
func ReasonOf(v cty.Value) Reason {
	_, marks := v.UnmarkDeep()
	var best *Reason
	for m := range marks {
		var r *Reason
		switch m := m.(type) {
		case *Reason:
			r = m
		case because:
			r = m.general()
		case *Origin:
			r = originReason(m)
		case hint:
			if r = originReason(m.Origin); r != nil {
				r = r.general()
			}
		}
		if r != nil && (best == nil || before(r, best)) {
			best = r
		}
	}
	if best == nil {
		return Reason{Code: "unknown", Text: "its value is not known"}
	}
	return *best
}

// general is the reason without the address that would settle it.
func (r *Reason) general() *Reason {
	g := *r
	g.Subject = ""
	return &g
}

func originReason(o *Origin) *Reason {
	if o.Set { // the reason is with what set it
		for _, x := range o.Inner {
			if r := originReason(x); r != nil {
				return r
			}
		}
		return nil
	}
	what := o.Resource.Address
	if o.Attribute != "" {
		what += "." + o.Attribute
	}
	if o.Resource.Mode == Data {
		return &Reason{Code: "data-source", Text: message.New("%s is read when Terraform plans", what), Subject: o.Resource.Address}
	}
	return &Reason{Code: "known-after-apply", Text: message.New("%s is decided at apply", what), Subject: o.Resource.Address}
}

func before(a, b *Reason) bool {
	if a.Range.Filename != b.Range.Filename {
		return a.Range.Filename > b.Range.Filename // one with a place first
	}
	if a.Range.Start.Byte != b.Range.Start.Byte {
		return a.Range.Start.Byte < b.Range.Start.Byte
	}
	if a.Code != b.Code {
		return a.Code < b.Code
	}
	if a.Text != b.Text {
		return a.Text < b.Text
	}
	return a.Subject < b.Subject // where it is only derived too, its address alone settles nothing
}

// Derived is v after an operation that does not pass a whole value on:
// identities become hints and finite sets are dropped. Only v's own marks
// change, not those of its elements.
func Derived(v cty.Value) cty.Value {
	if !v.IsMarked() {
		return v
	}
	u, marks := v.Unmark()
	keep := cty.ValueMarks{}
	for m := range marks {
		switch m := m.(type) {
		case *Origin:
			keep[hint{m}] = struct{}{}
		case *Reason:
			keep[because{m}] = struct{}{}
		case *Choices, Whole:
		default:
			keep[m] = struct{}{}
		}
	}
	return u.WithMarks(keep)
}

// Within gives an element the marks of what it is in, but for finite sets,
// which are of the whole alone.
func Within(el cty.Value, marks cty.ValueMarks) cty.Value {
	for m := range marks {
		switch m.(type) {
		case *Choices, Whole:
		default:
			el = el.Mark(m)
		}
	}
	return el
}

// DerivedDeep is Derived for v and all that is in it.
func DerivedDeep(v cty.Value) cty.Value {
	out, err := cty.TransformWithTransformer(v, derive{})
	if err != nil {
		return Derived(v)
	}
	return out
}

type derive struct{}

func (derive) Enter(_ cty.Path, v cty.Value) (cty.Value, error) { return v, nil }
func (derive) Exit(_ cty.Path, v cty.Value) (cty.Value, error)  { return Derived(v), nil }

// OneOf is the value that is one of vs, depending on something not known: the
// value itself when they are all equal, else unknown with the finite set and
// with every identity among them.
func OneOf(why cty.Value, vs ...cty.Value) cty.Value {
	var flat []cty.Value
	open := false
	identified := true // each of them is (of) some resource
	marks := cty.ValueMarks{}
	for _, v := range vs {
		u, m := v.Unmark()
		whole := false
		identified = identified && len(OriginsOf(v)) > 0
		for x := range m {
			switch x.(type) {
			case Whole:
				whole = true
			case *Choices:
			default:
				marks[x] = struct{}{}
			}
		}
		switch c := ChoicesOf(v); {
		case c != nil:
			flat = append(flat, c.Values...)
		case u.IsKnown() || whole:
			flat = append(flat, v)
		default:
			open = true
		}
	}
	set := distinct(flat)
	if !open && len(set) == 1 {
		return set[0]
	}
	if !identified {
		marks = withoutIdentity(marks)
	}
	_, whyMarks := why.UnmarkDeep()
	for m := range whyMarks {
		switch m := m.(type) {
		case *Origin:
			marks[hint{m}] = struct{}{}
		case *Reason:
			marks[because{m}] = struct{}{}
		case *Choices, Whole:
		default:
			marks[m] = struct{}{}
		}
	}
	ty := cty.DynamicPseudoType
	if len(set) > 0 && !open {
		ty = set[0].Type()
		for _, s := range set {
			if !s.Type().Equals(ty) {
				ty = cty.DynamicPseudoType
			}
		}
	}
	switch {
	case open:
	case len(set) <= MaxChoices:
		marks[&Choices{set}] = struct{}{}
	default:
		marks = tooMany(marks)
	}
	return cty.UnknownVal(ty).WithMarks(marks)
}

// tooMany says that a finite set is too large to go on with, and why it is a
// set at all.
func tooMany(marks cty.ValueMarks) cty.ValueMarks {
	why := ReasonOf(cty.DynamicVal.WithMarks(marks))
	out := cty.ValueMarks{}
	for m := range marks {
		switch m.(type) {
		case *Reason, because:
		default:
			out[m] = struct{}{}
		}
	}
	out[&Reason{Code: "too-many", Text: message.New("it is one of more than %s values: %s", MaxChoices, why.Text), Range: why.Range}] = struct{}{}
	return out
}

// withoutIdentity makes hints of identities.
func withoutIdentity(marks cty.ValueMarks) cty.ValueMarks {
	out := cty.ValueMarks{}
	for m := range marks {
		if o, ok := m.(*Origin); ok {
			m = hint{o}
		}
		out[m] = struct{}{}
	}
	return out
}

// distinct drops what is there already. Large values of different types, as
// settings of several environments are, are told apart by their types.
func distinct(vs []cty.Value) []cty.Value {
	var out, bare []cty.Value
next:
	for _, v := range vs {
		a := cty.NilVal
		for i, o := range out {
			if !v.Type().Equals(o.Type()) {
				continue
			}
			if a == cty.NilVal {
				a, _ = v.UnmarkDeep()
			}
			if bare[i] == cty.NilVal {
				bare[i], _ = o.UnmarkDeep()
			}
			same := a.RawEquals(bare[i])
			if !a.IsWhollyKnown() { // it may be of something else than it looks
				same = v.RawEquals(o)
			}
			if same {
				// The same text from two places is of both.
				u, m := out[i].Unmark()
				_, n := v.Unmark()
				out[i] = u.WithMarks(m, n)
				continue next
			}
		}
		out, bare = append(out, v), append(bare, a)
	}
	return out
}
