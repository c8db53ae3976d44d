package planfile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// rawResource reads one resource of a terraform.tfstate, version 4. Its form is
// Terraform's own and no interface, but it is what lies in a bucket or on a
// disk when somebody asks where data already is.
func (p *plan) rawResource(dec *jsontext.Decoder) error {
	var module, mode, typ, name, provider string
	var late jsontext.Value
	depth := dec.StackDepth()
	instances := func(dec *jsontext.Decoder) error {
		block := typ + "." + name
		if mode == "data" {
			block = "data." + block
		}
		if module != "" {
			block = module + "." + block
		}
		return array(dec, func() error {
			return p.rawInstance(dec, block, &entry{typ: p.shared(typ), name: name, data: mode == "data", provider: p.shared(sourceOf(provider)), module: p.shared(module)})
		})
	}
	err := object(dec, func(member string) error {
		switch member {
		case "module": // absolute, with keys
			return readText(dec, &module)
		case "mode":
			return readText(dec, &mode)
		case "type":
			return readText(dec, &typ)
		case "name":
			return readText(dec, &name)
		case "provider": // module.m.provider["registry.terraform.io/hashicorp/aws"].alias
			return readText(dec, &provider)
		case "instances":
			if typ != "" && name != "" && mode != "" && provider != "" {
				return instances(dec)
			}
			v, err := dec.ReadValue()
			late = v.Clone()
			return err
		}
		return dec.SkipValue()
	})
	if err == nil && late != nil {
		err = instances(newDecoder(bytes.NewReader(late)))
	}
	if err != nil {
		return p.odd(dec, depth, err)
	}
	return nil
}

func (p *plan) rawInstance(dec *jsontext.Decoder, block string, e *entry) error {
	var key any
	err := object(dec, func(member string) error {
		switch member {
		case "index_key":
			v, err := raw(dec, maxValue)
			key = number(v)
			return err
		case "deposed":
			e.deposed = true
			return dec.SkipValue()
		case "attributes":
			return p.keep(dec, e, &e.after, &e.after.v)
		case "sensitive_attributes":
			v, err := raw(dec, maxValue)
			e.after.s = sensitiveTop(v)
			return err
		}
		return dec.SkipValue()
	})
	if err != nil || e.deposed {
		return err
	}
	e.address, e.indexed = block+indexed(key), key != nil
	p.enter(e)
	return nil
}

// indexed is an instance key as in an address.
func indexed(key any) string {
	switch k := key.(type) {
	case string:
		return fmt.Sprintf("[%q]", k)
	case json.Number:
		return "[" + k.String() + "]"
	}
	return ""
}

// sourceOf is the source address in a state's provider field.
func sourceOf(provider string) string {
	_, rest, ok := strings.Cut(provider, `provider["`)
	if !ok {
		return strings.TrimPrefix(provider, "provider.") // before Terraform 0.13
	}
	source, _, _ := strings.Cut(rest, `"]`)
	return source
}

// sensitiveTop marks the attributes in which something is sensitive; what
// exactly it is does not matter here.
func sensitiveTop(raw jsontext.Value) jsontext.Value {
	paths, _ := number(raw).([]any)
	marks := map[string]bool{}
	for _, p := range paths {
		steps, _ := p.([]any)
		if len(steps) == 0 {
			continue
		}
		if step, ok := steps[0].(map[string]any); ok {
			if name, ok := step["value"].(string); ok {
				marks[name] = true
			}
		}
	}
	out, err := json.Marshal(marks)
	if err != nil || len(marks) == 0 {
		return nil
	}
	return out
}
