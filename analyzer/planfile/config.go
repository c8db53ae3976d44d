package planfile

import (
	"bytes"
	"encoding/json"
)

// configuration is the configuration as a plan describes it. The types are our
// own because terraform-json does not tell an expression that is null from one
// of which nothing is said, and drops single nested blocks.
type configuration struct {
	Providers  map[string]*configProvider `json:"provider_config"`
	RootModule *configModule              `json:"root_module"`
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
	Outputs map[string]*struct {
		Expression *expression `json:"expression"`
	} `json:"outputs"`
	Resources []*configResource      `json:"resources"`
	Calls     map[string]*configCall `json:"module_calls"`
	Variables map[string]*struct {
		Default   json.RawMessage `json:"default"`
		Sensitive bool            `json:"sensitive"`
	} `json:"variables"`
}

type configResource struct {
	Address     string                 `json:"address"` // in its module, without keys
	Provider    string                 `json:"provider_config_key"`
	Expressions map[string]*expression `json:"expressions"`
	ForEach     *expression            `json:"for_each_expression"`
}

type configCall struct {
	Expressions map[string]*expression `json:"expressions"`
	ForEach     *expression            `json:"for_each_expression"`
	Module      *configModule          `json:"module"`
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
func number(raw json.RawMessage) any {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil {
		return nil
	}
	return v
}
