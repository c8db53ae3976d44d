// Package planfile reads what `terraform show -json` prints of a plan, or of a
// state, into the neutral model: the values that Terraform has worked out, and
// what the configuration in the plan says of where the rest comes from.
//
// It is the only package that knows Terraform's JSON formats. It knows no
// cloud and reads nothing but the stream that it is given, once.
//
// A plan names what an expression refers to and not what it does with it.
// Whatever is concluded from references alone must therefore hold for every
// expression that could have them, or say that it is not known.
package planfile

import (
	"hash/maphash"
	"io"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// document is what is kept of a plan besides its resources.
type document struct {
	format, version, terraform string
	partial, errored           bool
	variables                  map[string]any
	config                     *configuration
	members                    int
	has                        map[string]bool
}

// plan is one plan with its indexes.
type plan struct {
	doc  document
	know tf.Knowledge
	how  string // plan or state

	// While it is read.
	entries  map[string]*entry
	order    []string
	oddities []message.Text
	texts    map[string]string
	buf      []byte
	seed     maphash.Seed
	blocks   map[uint64]bool // managed blocks that were counted
	modules  map[string]bool
	types    map[string]*tf.TypeUse
	asked    map[string]map[string]bool // see tf.Knowledge.Asks

	// When it was.
	instances map[string][]*instance // by block
	scopes    map[string]*scope
	providers map[string]*tf.ProviderConfig
	open      map[*instance]node
	// empty are the blocks, by type and name, that are known to be none where
	// nobody set them: they are not computed.
	empty  map[string]bool
	budget int // steps left for following references of one value
}

// instance is one resource or data source instance.
type instance struct {
	plan  *plan
	res   *tf.Resource
	scope *scope
	key   string // as in an address: ["a"], [0], or ""
	when  string // before or after
	conf  *configResource
	kept  kept
}

// Read makes the model of a plan. The diagnostic says what the input is
// instead, and how to get the right one. What is kept of the input follows the
// number of resources that may bear a location, not its size.
func Read(r io.Reader, path string, know tf.Knowledge) (*tf.Root, *tf.Diagnostic) {
	p := &plan{
		know: know, how: "plan", doc: document{variables: map[string]any{}, has: map[string]bool{}},
		entries: map[string]*entry{}, texts: map[string]string{}, seed: maphash.MakeSeed(),
		blocks: map[uint64]bool{}, modules: map[string]bool{}, types: map[string]*tf.TypeUse{},
		instances: map[string][]*instance{}, scopes: map[string]*scope{}, providers: map[string]*tf.ProviderConfig{},
		open: map[*instance]node{}, empty: map[string]bool{}, asked: map[string]map[string]bool{},
	}
	in, bad := newInput(r)
	if bad == nil {
		bad = p.read(in)
	}
	if bad != nil {
		bad.Level, bad.File = tf.Error, path
		return nil, bad
	}
	root := &tf.Root{Path: path, Kind: p.how, InputSHA256: in.hash(), Files: 1}
	p.fill(root)
	diags := p.diagnostics(path)
	root.Diagnostics = func() []tf.Diagnostic { return diags }
	root.MissingModules = func() []tf.MissingModule { return nil }
	return root, nil
}

func (p *plan) read(in *input) *tf.Diagnostic {
	dec := newDecoder(in.text)
	if err := p.document(dec); err != nil {
		if p.doc.has["@level"] || p.doc.has["@message"] {
			return p.wrongDocument()
		}
		return undecodable(err, dec.InputOffset())
	}
	if bad := p.wrongDocument(); bad != nil {
		return bad
	}
	if !in.end(dec) {
		return wrong("not-a-plan", "Something follows the plan in this file", "Several outputs were written into one file, perhaps.")
	}
	return nil
}

// count counts a managed resource's block, type and modules.
func (p *plan) count(e *entry) {
	for m := e.module; m != "" && !p.modules[m]; {
		p.modules[m] = true
		steps := split(m)
		last := steps[len(steps)-1]
		m = strings.TrimSuffix(strings.TrimSuffix(m, "module."+last.name+last.keys), ".")
	}
	id := maphash.String(p.seed, e.module+" "+e.block())
	if p.blocks[id] {
		return
	}
	p.blocks[id] = true
	if p.types[e.typ] == nil {
		source := normal(e.provider)
		if source == "" {
			local, _, _ := strings.Cut(e.typ, "_")
			source = normal(local)
		}
		p.types[e.typ] = &tf.TypeUse{Type: e.typ, Provider: p.shared(source)}
	}
	p.types[e.typ].Count++
}

// add makes the instance of an entry, as it is before or after the plan.
func (p *plan) add(e *entry, when string) *instance {
	in := &instance{plan: p, scope: p.scope(e.module), when: when, kept: e.after}
	if when == "before" {
		in.kept = e.before
	}
	r := &tf.Resource{Address: e.address, Type: e.typ, When: when}
	if e.data {
		r.Mode = tf.Data
	}
	if in.scope.conf != nil {
		in.conf = in.scope.conf.Resources[e.block()]
	}
	r.Block = e.address
	if block := join(e.module, e.block()); strings.HasPrefix(e.address, block) {
		r.Block = e.address[:len(block)] // no text of its own
		if e.indexed {
			in.key = e.address[len(block):]
		}
	}
	switch {
	case e.actions != nil:
		r.Action = action(e.actions)
	case p.how == "plan":
		r.Action = "no-op"
	}
	in.res = r
	r.Provider = p.provider(in, e.provider)
	r.Body = resourceBody{in}
	return in
}

// notComputed notes the blocks that a plan shows to be none where nobody set
// them.
func (p *plan) notComputed(in *instance) {
	if in.conf == nil || in.res.Action != string(tfjson.ActionCreate) {
		return
	}
	m, _ := in.root().u.(map[string]any)
	for name, u := range m {
		if l, ok := u.([]any); ok && len(l) == 0 && in.conf.Expressions[name] == nil {
			p.empty[in.res.Type+" "+name] = true
		}
	}
}

// stays reports whether something is there, under Terraform, after the change.
func stays(actions []string) bool {
	for _, a := range actions {
		if a != string(tfjson.ActionDelete) && a != string(tfjson.ActionForget) {
			return true
		}
	}
	return false
}

func action(as []string) string {
	switch len(as) {
	case 0:
		return "no-op"
	case 1:
		return as[0]
	}
	return "replace"
}

// fill gives the root what was collected.
func (p *plan) fill(root *tf.Root) {
	var wanted []*entry
	for _, address := range p.order {
		e := p.entries[address]
		in := p.add(e, "after")
		p.instances[in.res.Block] = append(p.instances[in.res.Block], in)
		p.notComputed(in)
		if !p.know.Wanted(in.res.CatalogType()) || e.data {
			continue
		}
		root.Resources = append(root.Resources, in.res)
		if e.before.v != nil {
			wanted = append(wanted, e)
		}
	}
	for _, e := range wanted {
		root.Before = append(root.Before, p.add(e, "before").res)
	}
	root.Blocks, root.Modules = len(p.blocks), len(p.modules)
	p.entries, p.order, p.texts, p.buf, p.blocks, p.modules = nil, nil, nil, nil, nil, nil
	providers := map[string]*tf.ProviderConfig{}
	for _, r := range root.Resources {
		providers[r.Provider.Address] = r.Provider
	}
	for _, t := range sortedKeys(p.types) {
		root.Types = append(root.Types, *p.types[t])
	}
	for _, a := range sortedKeys(providers) {
		root.Providers = append(root.Providers, providers[a])
	}
}

func (p *plan) diagnostics(path string) []tf.Diagnostic {
	var out []tf.Diagnostic
	if p.doc.errored {
		out = append(out, tf.Diagnostic{Code: "plan-errored", Level: tf.Warning, File: path, Summary: "Planning ended with an error",
			Detail: "The plan has only what Terraform had worked out before the error; what comes after it is not in this report."})
	} else if p.doc.partial {
		out = append(out, tf.Diagnostic{Code: "plan-incomplete", Level: tf.Warning, File: path, Summary: "The plan is not complete",
			Detail: "Terraform planned a part of the configuration only, because of -target, -exclude or deferred changes; the rest is not in this report."})
	}
	if n := len(p.oddities); n > 0 {
		out = append(out, tf.Diagnostic{Code: "plan-resource", Level: tf.Warning, File: path, Summary: message.New("%s resources of the plan have a form that kokunai does not know", n),
			Detail: message.New("They are not in this report. Of the first, %s.", p.oddities[0])})
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
