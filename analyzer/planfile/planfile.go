// Package planfile reads what `terraform show -json` prints of a plan, or of a
// state, into the neutral model: the values that Terraform has worked out, and
// what the configuration in the plan says of where the rest comes from.
//
// It is the only package that knows Terraform's JSON formats. It knows no
// cloud and reads no file but the bytes that it is given.
//
// A plan names what an expression refers to and not what it does with it.
// Whatever is concluded from references alone must therefore hold for every
// expression that could have them, or say that it is not known.
package planfile

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// document is what is kept of a plan. The types of terraform-json are used
// below the top, whose own refuse a format that is newer than they are.
type document struct {
	FormatVersion    string                          `json:"format_version"`
	TerraformVersion string                          `json:"terraform_version"`
	Variables        map[string]*tfjson.PlanVariable `json:"variables"`
	Planned          *values                         `json:"planned_values"`
	Changes          []*tfjson.ResourceChange        `json:"resource_changes"`
	Prior            *struct {
		Values *values `json:"values"`
	} `json:"prior_state"`
	Config   *configuration `json:"configuration"`
	Complete *bool          `json:"complete"`
	Errored  bool           `json:"errored"`
	Values   *values        `json:"values"` // of a state
}

type values struct {
	RootModule *tfjson.StateModule `json:"root_module"`
}

// plan is one plan with its indexes.
type plan struct {
	doc       *document
	know      tf.Knowledge
	how       string // plan or state
	instances map[string]*instance
	blocks    map[string][]*instance
	order     []*instance
	scopes    map[string]*scope
	providers map[string]*tf.ProviderConfig
	// empty are the blocks, by type and name, that are known to be none where
	// nobody set them: they are not computed.
	empty  map[string]bool
	budget int // steps left for following references of one value
}

// instance is one resource or data source instance.
type instance struct {
	res   *tf.Resource
	scope *scope
	key   string // as in an address: ["a"], [0], or ""
	conf  *configResource
	node  node
}

// Read makes the model of a plan. The diagnostic says what the input is
// instead, and how to get the right one.
func Read(src []byte, path string, know tf.Knowledge) (*tf.Root, *tf.Diagnostic) {
	doc, bad := decode(src)
	if bad != nil {
		bad.Level, bad.File = tf.Error, path
		return nil, bad
	}
	p := &plan{
		doc: doc, know: know, how: "plan", instances: map[string]*instance{}, blocks: map[string][]*instance{},
		scopes: map[string]*scope{}, providers: map[string]*tf.ProviderConfig{}, empty: map[string]bool{},
	}
	if doc.Planned == nil && doc.Values != nil {
		p.how, doc.Planned = "state", doc.Values
	}
	p.collect()
	sum := sha256.Sum256(src)
	root := &tf.Root{Path: path, Kind: p.how, InputSHA256: hex.EncodeToString(sum[:]), Files: 1}
	p.fill(root)
	diags := p.diagnostics(path)
	root.Diagnostics = func() []tf.Diagnostic { return diags }
	root.MissingModules = func() []tf.MissingModule { return nil }
	return root, nil
}

const rightFile = "kokunai reads what `terraform show -json plan.out > plan.json` writes, with plan.out made by `terraform plan -out=plan.out`."

func wrong(code, summary, detail string) *tf.Diagnostic {
	return &tf.Diagnostic{Code: code, Summary: summary, Detail: detail + " " + rightFile}
}

// decode reads the JSON, or says what was given instead of a plan.
func decode(src []byte) (*document, *tf.Diagnostic) {
	if bytes.HasPrefix(src, []byte("PK\x03\x04")) {
		return nil, wrong("binary-plan", "This is a saved plan in Terraform's own form, not JSON", "Only Terraform can read it.")
	}
	// PowerShell's > writes UTF-16, with a byte order mark.
	if text, _, err := transform.Bytes(unicode.BOMOverride(transform.Nop), src); err == nil {
		src = text
	}
	src = unwrapped(src)
	if len(bytes.TrimSpace(src)) == 0 {
		return nil, wrong("not-a-plan", "The file is empty", "The command that should have written it failed, perhaps.")
	}
	dec := json.NewDecoder(bytes.NewReader(src))
	var raw map[string]json.RawMessage
	if err := dec.Decode(&raw); err != nil {
		return nil, undecodable(src, err)
	}
	has := func(key string) bool { _, ok := raw[key]; return ok }
	switch {
	case has("@level") || has("@message"):
		return nil, wrong("json-log", "This is the log of `terraform plan -json`, not a plan", "It has one message in each line and not the planned values.")
	case has("format_version") && (has("planned_values") || has("resource_changes") || has("values")):
	case has("serial") && has("lineage") && has("resources") && string(raw["version"]) == "4":
		return decodeState(src)
	case has("serial") && has("lineage"), has("version") && has("terraform_version") && (has("resources") || has("modules")):
		return nil, wrong("raw-state", "This is a state file of an old version of Terraform", "Version 4 of the format can be read, and what `terraform show -json` prints of a state.")
	case has("format_version") && has("provider_schemas"):
		return nil, wrong("not-a-plan", "This is what `terraform providers schema -json` prints, not a plan", "")
	case has("format_version") && len(raw) <= 2:
		return nil, wrong("not-a-plan", "This is an empty state, not a plan", "`terraform show -json` without the name of a plan prints the state.")
	default:
		return nil, wrong("not-a-plan", "This is JSON, but not a Terraform plan", "It has no format_version with planned_values.")
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, wrong("not-a-plan", "Something follows the plan in this file", "Several outputs were written into one file, perhaps.")
	}
	doc := &document{}
	dec = json.NewDecoder(bytes.NewReader(src))
	dec.UseNumber()
	if err := dec.Decode(doc); err != nil {
		return nil, wrong("not-a-plan", "The plan has a form that kokunai does not know", fmt.Sprintf("It was written by Terraform %s: %s.", doc.TerraformVersion, err))
	}
	if major, _, _ := strings.Cut(doc.FormatVersion, "."); major != "0" && major != "1" {
		return nil, wrong("plan-format", fmt.Sprintf("The plan has format version %s, which this version of kokunai does not know", doc.FormatVersion), "Versions 0 and 1 are known.")
	}
	return doc, nil
}

// unwrapped is the output without what the wrapper of hashicorp/setup-terraform
// writes around it: the command before, and workflow commands after.
func unwrapped(src []byte) []byte {
	rest := bytes.TrimLeft(src, " \t\r\n")
	if !bytes.HasPrefix(rest, []byte("[command]")) {
		return src
	}
	_, rest, _ = bytes.Cut(rest, []byte("\n"))
	for {
		rest = bytes.TrimRight(rest, " \t\r\n")
		last := rest[bytes.LastIndexByte(rest, '\n')+1:]
		if !bytes.HasPrefix(last, []byte("::")) {
			return rest
		}
		rest = rest[:len(rest)-len(last)]
	}
}

func decodeState(src []byte) (*document, *tf.Diagnostic) {
	var s rawState
	dec := json.NewDecoder(bytes.NewReader(src))
	dec.UseNumber()
	if err := dec.Decode(&s); err != nil {
		return nil, wrong("not-a-plan", "The state has a form that kokunai does not know", err.Error()+".")
	}
	return &document{FormatVersion: "1.0", TerraformVersion: s.Terraform, Values: s.values()}, nil
}

func undecodable(src []byte, err error) *tf.Diagnostic {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return wrong("truncated-plan", "The file ends in the middle of the plan", fmt.Sprintf("It has %d bytes; the command that wrote it was stopped, or the disk is full.", len(src)))
	case errors.As(err, &kind):
		return wrong("not-a-plan", "This is JSON, but not a Terraform plan", "It is no object.")
	case errors.As(err, &syntax):
		return wrong("not-a-plan", "This is not JSON", fmt.Sprintf("At byte %d: %s.", syntax.Offset, err))
	}
	return wrong("not-a-plan", "This is not JSON", err.Error()+".")
}

// collect indexes all instances that the plan leaves, and the data sources.
func (p *plan) collect() {
	changes := map[string]*tfjson.ResourceChange{}
	for _, c := range p.doc.Changes {
		if c != nil && c.Change != nil && c.DeposedKey == "" && stays(c.Change.Actions) {
			changes[c.Address] = c
		}
	}
	if p.doc.Planned != nil {
		p.module(p.doc.Planned.RootModule, changes, "")
	}
	for _, c := range p.doc.Changes {
		if c != nil && changes[c.Address] == c && p.instances[c.Address] == nil {
			p.add(c.ModuleAddress, string(c.Mode), c.Type, c.Name, c.Address, c.Index, c.ProviderName, c, nil)
		}
	}
	if p.doc.Prior != nil && p.doc.Prior.Values != nil {
		p.module(p.doc.Prior.Values.RootModule, changes, string(tfjson.DataResourceMode))
	}
}

// module adds the instances of a module and of those in it; with a mode only
// that one's, where they are not known yet.
func (p *plan) module(m *tfjson.StateModule, changes map[string]*tfjson.ResourceChange, mode string) {
	if m == nil {
		return
	}
	for _, r := range m.Resources {
		if r == nil || r.DeposedKey != "" || mode != "" && string(r.Mode) != mode || p.instances[r.Address] != nil {
			continue
		}
		p.add(m.Address, string(r.Mode), r.Type, r.Name, r.Address, r.Index, r.ProviderName, changes[r.Address], r)
	}
	for _, c := range m.ChildModules {
		p.module(c, changes, mode)
	}
}

func (p *plan) add(module, mode, typ, name, address string, index any, provider string, c *tfjson.ResourceChange, s *tfjson.StateResource) {
	in := &instance{scope: p.scope(module)}
	block := typ + "." + name
	r := &tf.Resource{Address: address, Type: typ, When: "after"}
	if mode == string(tfjson.DataResourceMode) {
		r.Mode, block = tf.Data, "data."+block
	}
	in.conf = in.scope.resources[block]
	if module != "" {
		block = module + "." + block
	}
	r.Block = block
	if rest, ok := strings.CutPrefix(address, block); ok && index != nil {
		in.key = rest
	}
	switch {
	case c != nil:
		r.Action = action(c.Change.Actions)
		in.node = node{v: c.Change.After, u: c.Change.AfterUnknown, s: c.Change.AfterSensitive}
	case s != nil:
		if p.how == "plan" {
			r.Action = "no-op"
		}
		v := map[string]any{}
		for k, x := range s.AttributeValues {
			v[k] = x
		}
		in.node = node{v: v}
		if len(s.SensitiveValues) > 0 {
			_ = json.Unmarshal(s.SensitiveValues, &in.node.s)
		}
	}
	if in.conf != nil {
		in.node.seen = true
		in.node.exprs = []*expression{{blocks: []map[string]*expression{in.conf.Expressions}}}
		if m, ok := in.node.u.(map[string]any); ok && r.Action == string(tfjson.ActionCreate) {
			for name, u := range m {
				if l, ok := u.([]any); ok && len(l) == 0 && in.conf.Expressions[name] == nil {
					p.empty[typ+" "+name] = true
				}
			}
		}
	}
	r.Provider = p.provider(in, provider)
	r.Body = &body{plan: p, in: in, node: in.node}
	in.res = r
	p.instances[address] = in
	p.blocks[block] = append(p.blocks[block], in)
	p.order = append(p.order, in)
}

// stays reports whether something is there, under Terraform, after the change.
func stays(as tfjson.Actions) bool {
	for _, a := range as {
		if a != tfjson.ActionDelete && a != tfjson.ActionForget {
			return true
		}
	}
	return false
}

func action(as tfjson.Actions) string {
	switch len(as) {
	case 0:
		return "no-op"
	case 1:
		return string(as[0])
	}
	return "replace"
}

// fill gives the root what was collected.
func (p *plan) fill(root *tf.Root) {
	types := map[string]*tf.TypeUse{}
	blocks, modules := map[string]bool{}, map[string]bool{}
	providers := map[string]*tf.ProviderConfig{}
	for _, in := range p.order {
		r := in.res
		for s := in.scope; s.parent != nil; s = s.parent {
			modules[s.path] = true
		}
		if r.Mode != tf.Managed {
			continue
		}
		if !blocks[r.Block] {
			blocks[r.Block] = true
			if types[r.Type] == nil {
				types[r.Type] = &tf.TypeUse{Type: r.Type, Provider: r.Provider.Source}
			}
			types[r.Type].Count++
		}
		if p.know.Wanted(r.Type) {
			root.Resources = append(root.Resources, r)
			providers[r.Provider.Address] = r.Provider
		}
	}
	root.Blocks, root.Modules = len(blocks), len(modules)
	for _, t := range sortedKeys(types) {
		root.Types = append(root.Types, *types[t])
	}
	for _, a := range sortedKeys(providers) {
		root.Providers = append(root.Providers, providers[a])
	}
}

func (p *plan) diagnostics(path string) []tf.Diagnostic {
	var out []tf.Diagnostic
	if p.doc.Errored {
		out = append(out, tf.Diagnostic{Code: "plan-errored", Level: tf.Warning, File: path, Summary: "Planning ended with an error",
			Detail: "The plan has only what Terraform had worked out before the error; what comes after it is not in this report."})
	} else if p.doc.Complete != nil && !*p.doc.Complete {
		out = append(out, tf.Diagnostic{Code: "plan-incomplete", Level: tf.Warning, File: path, Summary: "The plan is not complete",
			Detail: "Terraform planned a part of the configuration only, because of -target, -exclude or deferred changes; the rest is not in this report."})
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

var noRange hcl.Range
