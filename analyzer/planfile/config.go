package planfile

import (
	"bytes"
	"encoding/json"

	"github.com/go-json-experiment/json/jsontext"
)

// configuration is the configuration as a plan describes it. The types are our
// own because terraform-json does not tell an expression that is null from one
// of which nothing is said, and drops single nested blocks.
type configuration struct {
	Providers  map[string]*configProvider
	RootModule *configModule
}

type configProvider struct {
	Name        string                 `json:"name"`
	FullName    string                 `json:"full_name"`
	Alias       string                 `json:"alias"`
	Version     string                 `json:"version_constraint"`
	Module      string                 `json:"module_address"`
	Expressions map[string]*expression `json:"expressions"`
}

type configModule struct {
	Outputs   map[string]*expression
	Resources map[string]*configResource // by address in the module, without keys
	Calls     map[string]*configCall
	Variables map[string]*configVariable
}

type configVariable struct {
	Default   json.RawMessage `json:"default"`
	Sensitive bool            `json:"sensitive"`
}

type configResource struct {
	Provider    string
	Expressions map[string]*expression
	ForEach     *expression
}

type configCall struct {
	Expressions map[string]*expression
	ForEach     *expression
	Module      *configModule
}

func (p *plan) configuration(dec *jsontext.Decoder) error {
	c := &configuration{Providers: map[string]*configProvider{}}
	p.doc.config = c
	return object(dec, func(name string) error {
		switch name {
		case "provider_config":
			return object(dec, func(key string) error {
				v, err := raw(dec, maxValue)
				x := &configProvider{}
				if v != nil && json.Unmarshal(v, x) == nil {
					c.Providers[key] = x
				}
				return err
			})
		case "root_module":
			m, err := p.configModule(dec)
			c.RootModule = m
			return err
		}
		return dec.SkipValue()
	})
}

func (p *plan) configModule(dec *jsontext.Decoder) (*configModule, error) {
	m := &configModule{
		Outputs: map[string]*expression{}, Resources: map[string]*configResource{},
		Calls: map[string]*configCall{}, Variables: map[string]*configVariable{},
	}
	err := object(dec, func(name string) error {
		switch name {
		case "outputs":
			return object(dec, func(output string) error {
				return object(dec, func(name string) error {
					if name != "expression" {
						return dec.SkipValue()
					}
					e, err := oneExpression(dec)
					m.Outputs[output] = e
					return err
				})
			})
		case "variables":
			return object(dec, func(name string) error {
				v, err := raw(dec, maxValue)
				x := &configVariable{}
				if v != nil && json.Unmarshal(v, x) == nil {
					m.Variables[name] = x
				}
				return err
			})
		case "module_calls":
			return object(dec, func(name string) error {
				c, err := p.configCall(dec)
				m.Calls[name] = c
				return err
			})
		case "resources":
			return array(dec, func() error { return p.configResource(dec, m) })
		}
		return dec.SkipValue()
	})
	return m, err
}

func (p *plan) configCall(dec *jsontext.Decoder) (*configCall, error) {
	c := &configCall{}
	err := object(dec, func(name string) (err error) {
		switch name {
		case "expressions":
			c.Expressions, err = expressions(dec, nil)
		case "for_each_expression":
			c.ForEach, err = oneExpression(dec)
		case "module":
			c.Module, err = p.configModule(dec)
		default:
			err = dec.SkipValue()
		}
		return err
	})
	return c, err
}

// configResource reads one resource block; what the catalogue does not ask for
// is left out, as it is of the values.
func (p *plan) configResource(dec *jsontext.Decoder, m *configModule) error {
	c, e := &configResource{}, entry{}
	var address, mode string
	var late jsontext.Value
	read := func(dec *jsontext.Decoder) (err error) {
		if !p.know.Wanted(e.catalogType()) {
			return dec.SkipValue()
		}
		c.Expressions, err = expressions(dec, p.asks(e.catalogType()))
		return err
	}
	err := object(dec, func(name string) (err error) {
		switch name {
		case "address":
			err = readText(dec, &address)
		case "mode":
			err = readText(dec, &mode)
			e.data = mode == "data"
		case "type":
			err = readText(dec, &e.typ)
		case "provider_config_key":
			err = readText(dec, &c.Provider)
			c.Provider = p.shared(c.Provider)
		case "expressions":
			if e.typ != "" && mode != "" {
				return read(dec)
			}
			v, err := dec.ReadValue()
			late = v.Clone()
			return err
		case "for_each_expression":
			c.ForEach, err = oneExpression(dec)
		default:
			err = dec.SkipValue()
		}
		return err
	})
	if err == nil && late != nil {
		err = read(newDecoder(bytes.NewReader(late)))
	}
	if p.know.Wanted(e.catalogType()) {
		m.Resources[address] = c
	}
	return err
}

// expressions reads the expressions of a block; with names, those only.
func expressions(dec *jsontext.Decoder, names map[string]bool) (all map[string]*expression, err error) {
	err = object(dec, func(name string) error {
		if names != nil && !names[name] {
			return dec.SkipValue()
		}
		e, err := oneExpression(dec)
		if all == nil {
			all = map[string]*expression{}
		}
		all[name] = e
		return err
	})
	return all, err
}

// oneExpression reads an expression. Of one that is too long nothing is known.
func oneExpression(dec *jsontext.Decoder) (*expression, error) {
	v, err := dec.ReadValue()
	if err != nil || len(v) > maxValue {
		return &expression{}, err
	}
	e := &expression{}
	return e, e.UnmarshalJSON(v)
}

// expression is all that a plan tells of an argument or of the blocks of a
// type: a constant, or what it refers to, or neither.
type expression struct {
	isConst  bool
	constant any
	refs     []string
	blocks   []map[string]*expression
}

// UnmarshalJSON never fails: what it does not understand tells nothing.
func (e *expression) UnmarshalJSON(b []byte) error {
	b = bytes.TrimSpace(b)
	if bytes.HasPrefix(b, []byte("[")) {
		_ = json.Unmarshal(b, &e.blocks)
		return nil
	}
	var raw map[string]json.RawMessage
	if json.Unmarshal(b, &raw) != nil {
		return nil
	}
	leaf := true
	for k := range raw {
		leaf = leaf && (k == "constant_value" || k == "references")
	}
	if !leaf {
		var block map[string]*expression
		if json.Unmarshal(b, &block) == nil {
			e.blocks = []map[string]*expression{block}
		}
		return nil
	}
	if r, ok := raw["references"]; ok {
		_ = json.Unmarshal(r, &e.refs)
	}
	if c, ok := raw["constant_value"]; ok && len(e.refs) == 0 {
		e.isConst, e.constant = true, number(c)
	}
	return nil
}

// number decodes JSON and keeps numbers as they are written.
func number(raw []byte) any {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil {
		return nil
	}
	return v
}
