package planfile

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// A plan is read in one pass and never held: it may be larger than the memory,
// and standard input cannot be read twice. What the values refer to stands in
// the configuration, which follows them; so of every resource that may bear a
// location its short texts are kept, and what the catalogue asks for.

// entry is what is kept of one resource instance.
type entry struct {
	address, typ, name string
	provider           string // source address
	data, indexed      bool
	deposed            bool
	actions            []string // nil when no change of it was seen
	after, before      kept
	module             string
}

func (e *entry) block() string {
	b := e.typ + "." + e.name
	if e.data {
		b = "data." + b
	}
	return b
}

func (e *entry) catalogType() string {
	if e.data {
		return "data." + e.typ
	}
	return e.typ
}

// formError is JSON that is no plan's: something stands where another kind of
// value belongs.
type formError struct {
	path      string
	want, got message.Text
}

func (e *formError) Error() string { return e.Message().String() }

// Message says what stands where.
func (e *formError) Message() message.Text {
	return message.New("%s is %s, not %s", e.path, e.got, e.want)
}

func kindName(k jsontext.Kind) message.Text {
	switch k {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "text"
	case '0':
		return "a number"
	case 't', 'f':
		return "a boolean"
	}
	return "null"
}

// object reads an object's members; f reads the value of each. null has none.
func object(dec *jsontext.Decoder, f func(name string) error) error {
	return members(dec, '{', "an object", func() error {
		name, err := dec.ReadToken()
		if err != nil {
			return err
		}
		return f(name.String())
	})
}

// array reads a list's elements; f reads each. null has none.
func array(dec *jsontext.Decoder, f func() error) error {
	return members(dec, '[', "a list", f)
}

func members(dec *jsontext.Decoder, open jsontext.Kind, want message.Text, f func() error) error {
	switch first := dec.PeekKind(); first {
	case 'n':
		return dec.SkipValue()
	case open, 0: // what is no JSON is an error of the next read
	default:
		return &formError{string(dec.StackPointer()), want, kindName(first)}
	}
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	for {
		switch dec.PeekKind() {
		case '}', ']':
			_, err := dec.ReadToken()
			return err
		case 0:
			_, err := dec.ReadToken()
			if err == io.EOF {
				return io.ErrUnexpectedEOF
			}
			return err
		}
		if err := f(); err != nil {
			return err
		}
	}
}

// readText reads a text into s; null is "".
func readText(dec *jsontext.Decoder, s *string) error {
	kind := dec.PeekKind()
	if kind == '{' || kind == '[' {
		return &formError{string(dec.StackPointer()), "text", kindName(kind)}
	}
	t, err := dec.ReadToken()
	if err == nil && kind != 'n' {
		*s = t.String()
	}
	return err
}

// readBool reads a boolean into b; anything else is false.
func readBool(dec *jsontext.Decoder, b *bool) error {
	*b = dec.PeekKind() == 't'
	return dec.SkipValue()
}

// raw is a copy of the next value as it is written, or nil if it has more than
// limit bytes.
func raw(dec *jsontext.Decoder, limit int) (jsontext.Value, error) {
	v, err := dec.ReadValue()
	if err != nil || len(v) > limit {
		return nil, err
	}
	return v.Clone(), nil
}

// document reads the top of a plan or state.
func (p *plan) document(dec *jsontext.Decoder) error {
	d := &p.doc
	return object(dec, func(name string) error {
		d.members++
		switch name {
		case "format_version":
			return readText(dec, &d.format)
		case "version":
			return readText(dec, &d.version)
		case "terraform_version":
			return readText(dec, &d.terraform)
		case "complete":
			d.partial = dec.PeekKind() == 'f'
			return dec.SkipValue()
		case "errored":
			return readBool(dec, &d.errored)
		case "variables":
			return p.variables(dec)
		case "planned_values":
			d.has[name] = true
			return p.values(dec, false)
		case "values":
			d.has[name] = true
			p.how = "state"
			return p.values(dec, false)
		case "prior_state":
			return object(dec, func(name string) error {
				if name == "values" {
					return p.values(dec, true)
				}
				return dec.SkipValue()
			})
		case "resource_changes":
			d.has[name] = true
			return array(dec, func() error { return p.change(dec) })
		case "configuration":
			return p.configuration(dec)
		case "resources":
			d.has[name] = true
			if d.format != "" || d.version != "4" {
				return dec.SkipValue()
			}
			return array(dec, func() error { return p.rawResource(dec) })
		}
		d.has[name] = true
		return dec.SkipValue()
	})
}

// wrongDocument says what the document is when it is no plan and no state.
func (p *plan) wrongDocument() *tf.Diagnostic {
	d := &p.doc
	switch {
	case d.has["@level"] || d.has["@message"]:
		return wrong("json-log", "This is the log of `terraform plan -json`, not a plan", "It has one message in each line and not the planned values.")
	case d.has["planned_values"], d.has["resource_changes"], d.format != "" && d.has["values"]:
		// Plans that were cut down for a test have no version.
		if d.format == "" {
			return nil
		}
		if major, _, _ := strings.Cut(d.format, "."); major != "0" && major != "1" {
			return wrong("plan-format", message.New("The plan has format version %s, which this version of kokunai does not know", d.format), "Versions 0 and 1 are known.")
		}
		return nil
	case d.has["serial"] && d.has["lineage"] && d.has["resources"] && d.version == "4":
		p.how = "state"
		return nil
	case d.has["serial"] && d.has["lineage"], d.version != "" && d.terraform != "" && (d.has["resources"] || d.has["modules"]):
		return wrong("raw-state", "This is a state file of an old version of Terraform", "Version 4 of the format can be read, and what `terraform show -json` prints of a state.")
	case d.format != "" && d.has["provider_schemas"]:
		return wrong("not-a-plan", "This is what `terraform providers schema -json` prints, not a plan", "")
	case d.format != "" && d.members <= 2:
		return wrong("not-a-plan", "This is an empty state, not a plan", "`terraform show -json` without the name of a plan prints the state.")
	}
	return wrong("not-a-plan", "This is JSON, but not a Terraform plan", "It has no format_version with planned_values.")
}

// maxValue bounds, in bytes, the value of a variable or argument that is kept.
// A longer one is not known: no name of a location is so long.
const maxValue = 64 << 10

func (p *plan) variables(dec *jsontext.Decoder) error {
	return object(dec, func(name string) error {
		return object(dec, func(member string) error {
			if member != "value" {
				return dec.SkipValue()
			}
			v, err := raw(dec, maxValue)
			if v != nil {
				p.doc.variables[name] = number(v)
			}
			return err
		})
	})
}

// values reads the values of a plan or state; of a prior state only the data
// sources, which the planned values leave out once they were read.
func (p *plan) values(dec *jsontext.Decoder, prior bool) error {
	return object(dec, func(name string) error {
		if name == "root_module" {
			return p.module(dec, prior)
		}
		return dec.SkipValue()
	})
}

func (p *plan) module(dec *jsontext.Decoder, prior bool) error {
	return object(dec, func(name string) error {
		switch name {
		case "resources":
			return array(dec, func() error { return p.stateResource(dec, prior) })
		case "child_modules":
			return array(dec, func() error { return p.module(dec, prior) })
		}
		return dec.SkipValue()
	})
}

// stateResource reads one resource of the values.
func (p *plan) stateResource(dec *jsontext.Decoder, prior bool) error {
	e, depth := &entry{}, dec.StackDepth()
	err := p.described(dec, e, func(dec *jsontext.Decoder, name string) error {
		if prior && !e.data {
			return dec.SkipValue()
		}
		if name == "values" {
			return p.keep(dec, e, &e.after, &e.after.v)
		}
		return p.keep(dec, e, &e.after, &e.after.s)
	}, "values", "sensitive_values")
	switch {
	case err != nil:
		return p.odd(dec, depth, err)
	case e.deposed, prior && !e.data, p.entries[e.address] != nil:
		return nil
	}
	p.enter(e)
	return nil
}

// change reads one resource change.
func (p *plan) change(dec *jsontext.Decoder) error {
	e, depth := &entry{}, dec.StackDepth()
	err := p.described(dec, e, func(dec *jsontext.Decoder, _ string) error {
		return object(dec, func(name string) error {
			switch name {
			case "actions":
				e.actions = []string{}
				return array(dec, func() error {
					var a string
					err := readText(dec, &a)
					e.actions = append(e.actions, p.shared(a))
					return err
				})
			case "before":
				return p.keep(dec, e, &e.before, &e.before.v)
			case "before_sensitive":
				return p.keep(dec, e, &e.before, &e.before.s)
			case "after":
				return p.keep(dec, e, &e.after, &e.after.v)
			case "after_unknown":
				return p.keep(dec, e, &e.after, &e.after.u)
			case "after_sensitive":
				return p.keep(dec, e, &e.after, &e.after.s)
			}
			return dec.SkipValue()
		})
	}, "change")
	switch {
	case err != nil:
		return p.odd(dec, depth, err)
	case e.deposed, e.actions == nil:
		return nil
	case stays(e.actions):
		if len(e.actions) == 1 && (e.actions[0] == "no-op" || e.actions[0] == "create" || e.actions[0] == "read") {
			e.before = kept{}
		}
	case !e.data && len(e.actions) > 0 && e.actions[0] == "forget":
		e.after, e.before = e.before, kept{} // it stays, and Terraform no longer manages it
	default:
		return nil
	}
	p.enter(e)
	return nil
}

// described reads what every resource says of itself. The named members are
// read by big, once the type is known.
func (p *plan) described(dec *jsontext.Decoder, e *entry, big func(*jsontext.Decoder, string) error, names ...string) error {
	type member struct {
		name string
		text jsontext.Value
	}
	var late []member
	mode := ""
	err := object(dec, func(name string) error {
		switch name {
		case "address":
			return readText(dec, &e.address)
		case "mode":
			err := readText(dec, &mode)
			e.data = mode == "data"
			return err
		case "type":
			err := readText(dec, &e.typ)
			e.typ = p.shared(e.typ)
			return err
		case "name":
			return readText(dec, &e.name)
		case "index":
			e.indexed = dec.PeekKind() != 'n'
			return dec.SkipValue()
		case "provider_name":
			err := readText(dec, &e.provider)
			e.provider = p.shared(e.provider)
			return err
		case "deposed", "deposed_key":
			var key string
			err := readText(dec, &key)
			e.deposed = key != ""
			return err
		}
		for _, n := range names {
			if n != name {
				continue
			}
			if e.typ != "" && mode != "" && e.provider != "" {
				return big(dec, name)
			}
			v, err := dec.ReadValue()
			late = append(late, member{name, v.Clone()})
			return err
		}
		return dec.SkipValue()
	})
	for _, m := range late {
		if err == nil {
			err = big(newDecoder(bytes.NewReader(m.text)), m.name)
		}
	}
	if err == nil && (e.address == "" || e.typ == "") {
		return &formError{string(dec.StackPointer()), "a resource", "an object without address and type"}
	}
	e.module = p.shared(modulePath(e.address))
	if i := strings.LastIndex(e.address, e.name); i >= 0 {
		e.name = e.address[i : i+len(e.name)] // no text of its own
	}
	return err
}

// odd leaves out a resource of an odd form, and notes it; the decoder goes on
// behind it. Any other error ends the reading.
func (p *plan) odd(dec *jsontext.Decoder, depth int, err error) error {
	var form *formError
	if !errors.As(err, &form) {
		return err
	}
	p.oddities = append(p.oddities, form.Message())
	for dec.StackDepth() > depth {
		if k := dec.PeekKind(); k == '}' || k == ']' {
			_, err = dec.ReadToken()
		} else {
			err = dec.SkipValue()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func newDecoder(r io.Reader) *jsontext.Decoder {
	return jsontext.NewDecoder(r, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// enter counts an instance and keeps it if anything of it is wanted.
func (p *plan) enter(e *entry) {
	if !e.data {
		p.count(e)
	}
	if p.keeping(e) == nothing {
		return
	}
	if p.entries[e.address] == nil {
		p.order = append(p.order, e.address)
	}
	p.entries[e.address] = e
}

// shared gives the one copy of a text that occurs often.
func (p *plan) shared(s string) string {
	if t, ok := p.texts[s]; ok {
		return t
	}
	p.texts[s] = s
	return s
}

// modulePath is the module instance in an absolute address: "module.a[0]" of
// "module.a[0].aws_s3_bucket.b".
func modulePath(address string) string {
	end := 0
	for steps := split(address); len(steps) > 3 && steps[0].name == "module"; steps = steps[2:] {
		end += len("module.") + len(steps[1].name) + len(steps[1].keys) + 1
	}
	if end == 0 {
		return ""
	}
	return address[:end-1]
}
