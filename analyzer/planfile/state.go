package planfile

import (
	"encoding/json"
	"fmt"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// rawState is the part that is read of a terraform.tfstate, version 4. Its form
// is Terraform's own and no interface, but it is what lies in a bucket or on a
// disk when somebody asks where data already is.
type rawState struct {
	Version   int    `json:"version"`
	Terraform string `json:"terraform_version"`
	Resources []struct {
		Module    string `json:"module"` // absolute, with keys
		Mode      string `json:"mode"`
		Type      string `json:"type"`
		Name      string `json:"name"`
		Provider  string `json:"provider"` // module.m.provider["registry.terraform.io/hashicorp/aws"].alias
		Instances []struct {
			Key        any            `json:"index_key"`
			Deposed    string         `json:"deposed"`
			Attributes map[string]any `json:"attributes"`
			Sensitive  []any          `json:"sensitive_attributes"`
		} `json:"instances"`
	} `json:"resources"`
}

// values is a state as terraform show -json would print it.
func (s *rawState) values() *values {
	modules := map[string]*tfjson.StateModule{"": {}}
	for _, r := range s.Resources {
		m := modules[r.Module]
		if m == nil {
			m = &tfjson.StateModule{Address: r.Module}
			modules[r.Module] = m
			modules[""].ChildModules = append(modules[""].ChildModules, m)
		}
		block := r.Type + "." + r.Name
		if r.Mode == string(tfjson.DataResourceMode) {
			block = "data." + block
		}
		if r.Module != "" {
			block = r.Module + "." + block
		}
		for _, in := range r.Instances {
			if in.Deposed != "" {
				continue
			}
			x := &tfjson.StateResource{Address: block + indexed(in.Key), Mode: tfjson.ResourceMode(r.Mode), Type: r.Type, Name: r.Name,
				Index: in.Key, ProviderName: sourceOf(r.Provider), AttributeValues: in.Attributes}
			if len(in.Sensitive) > 0 {
				x.SensitiveValues = sensitiveTop(in.Sensitive)
			}
			m.Resources = append(m.Resources, x)
		}
	}
	return &values{RootModule: modules[""]}
}

// indexed is an instance key as in an address.
func indexed(key any) string {
	switch k := key.(type) {
	case string:
		return fmt.Sprintf("[%q]", k)
	case json.Number:
		return "[" + k.String() + "]"
	case float64:
		return fmt.Sprintf("[%d]", int(k))
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
func sensitiveTop(paths []any) json.RawMessage {
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
	if err != nil {
		return nil
	}
	return out
}
