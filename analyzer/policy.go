package analyzer

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// PolicyName is the file that a policy stands in.
const PolicyName = ".kokunai.hcl"

// Policy is what a user's .kokunai.hcl says.
type Policy struct {
	File         string
	Sectors      []string
	Exclude      []string
	Lang         string
	Assumptions  []Assumption
	Environments []Environment
}

// Assumption states the location of something that the configuration leaves open.
type Assumption struct {
	Subject  string `hcl:"subject,label"` // address or glob: "provider.aws", "data.aws_s3_bucket.*"
	Location string `hcl:"location,optional"`
	Value    string `hcl:"value,optional"` // for env.TF_VAR_x and env.TF_WORKSPACE
	Reason   string `hcl:"reason,optional"`
}

// Environment is one set of variable values for every root that it fits.
type Environment struct {
	Name      string   `hcl:"name,label"`
	Workspace string   `hcl:"workspace,optional"`
	VarFiles  []string `hcl:"var_files,optional"` // relative to each root
}

type policyFile struct {
	Sector       hcl.Expression `hcl:"sector,optional"`
	Exclude      []string       `hcl:"exclude,optional"`
	Lang         string         `hcl:"lang,optional"`
	Assumptions  []Assumption   `hcl:"assume,block"`
	Environments []Environment  `hcl:"environment,block"`
}

// findPolicy looks for the nearest policy from dir up to the repository's root.
func findPolicy(dir, repo string) string {
	for d := dir; ; d = filepath.Dir(d) {
		f := filepath.Join(d, PolicyName)
		if info, err := os.Stat(f); err == nil && info.Mode().IsRegular() {
			return f
		}
		if d == repo || d == filepath.Dir(d) {
			return ""
		}
	}
}

// readPolicy reads a policy; its errors carry file, line and column.
func readPolicy(file string) (*Policy, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("the policy cannot be read: %w", err)
	}
	f, diags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, diags
	}
	var pf policyFile
	if diags := gohcl.DecodeBody(f.Body, nil, &pf); diags.HasErrors() {
		return nil, diags
	}
	p := &Policy{File: file, Exclude: pf.Exclude, Lang: pf.Lang, Assumptions: pf.Assumptions, Environments: pf.Environments}
	if pf.Sector != nil {
		if p.Sectors, err = sectorList(pf.Sector); err != nil {
			return nil, err
		}
	}
	if p.Lang != "" && p.Lang != "en" && p.Lang != "ja" {
		return nil, fmt.Errorf("%s: lang is %q; it is en or ja", file, p.Lang)
	}
	for _, a := range p.Assumptions {
		if (a.Location == "") == (a.Value == "") {
			return nil, fmt.Errorf("%s: assume %q needs either a location or a value", file, a.Subject)
		}
		if !doublestar.ValidatePattern(a.Subject) {
			return nil, fmt.Errorf("%s: assume %q is not a valid pattern", file, a.Subject)
		}
	}
	for _, g := range p.Exclude {
		if !doublestar.ValidatePattern(g) {
			return nil, fmt.Errorf("%s: exclude %q is not a valid pattern", file, g)
		}
	}
	return p, nil
}

// sectorList reads one name or a list of them.
func sectorList(e hcl.Expression) ([]string, error) {
	v, diags := e.Value(nil)
	if diags.HasErrors() {
		return nil, diags
	}
	if v.IsNull() {
		return nil, nil
	}
	bad := hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "sector is not a name", Detail: "Write one name, or a list of names; kokunai list sectors shows them.", Subject: e.Range().Ptr()}}
	if v.Type() == cty.String {
		return []string{v.AsString()}, nil
	}
	if !v.Type().IsTupleType() {
		return nil, bad
	}
	var out []string
	for it := v.ElementIterator(); it.Next(); {
		_, el := it.Element()
		if el.IsNull() || el.Type() != cty.String {
			return nil, bad
		}
		out = append(out, el.AsString())
	}
	return out, nil
}

// assume finds the location stated for a subject. A subject without pattern
// signs matches as it is, so instance keys need no escape.
func (p *Policy) assume(subject string) (string, bool) {
	if p == nil {
		return "", false
	}
	for _, a := range p.Assumptions {
		if a.Location == "" {
			continue
		}
		if a.Subject == subject {
			return a.Location, true
		}
		if ok, _ := doublestar.Match(a.Subject, subject); ok {
			return a.Location, true
		}
	}
	return "", false
}

// env is the environment that the policy states, by name.
func (p *Policy) env() map[string]string {
	out := map[string]string{}
	if p == nil {
		return out
	}
	for _, a := range p.Assumptions {
		if name, ok := cutEnv(a.Subject); ok {
			out[name] = a.Value
			if a.Value == "" {
				out[name] = a.Location
			}
		}
	}
	return out
}

func cutEnv(s string) (string, bool) {
	const prefix = "env."
	if len(s) > len(prefix) && s[:len(prefix)] == prefix {
		return s[len(prefix):], true
	}
	return "", false
}
