// Package hclfile reads Terraform configuration (.tf, .tofu and their JSON)
// and answers, on demand, what Terraform would make of it: it finds roots,
// parses what is asked for, once, and evaluates just the expressions that are asked
// for, with hcl's own evaluator and a few nodes of ours in it (nodes.go).
//
// It is the only package that walks HCL. It knows no cloud: what it must know
// of resource types comes through tf.Knowledge. It never runs Terraform, never
// downloads anything, and reads nothing outside the root's repository.
package hclfile

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// Options are the values from outside the configuration.
type Options struct {
	Environment string
	Workspace   string // "" means default
	// DataDir is where the root's modules were installed, else its .terraform.
	DataDir string
	Values  []string // NAME=VALUE and @FILE, in the order given
	Env     map[string]string
	// anyWorkspace leaves the workspace unknown: what depends on it is all that it may be.
	anyWorkspace bool
	base         *run // what this tries other values than, see trial.go
}

// Open makes the model of one root. It reads what is left to read and expands
// the instances of the types that Knowledge wants; values are worked out when
// they are asked for, on the caller's goroutine.
func (t *Tree) Open(f Found, know tf.Knowledge, opt Options) *tf.Root {
	r, out := t.start(f, know, opt)
	r.setValues(out, opt)
	c := &collector{root: out, seen: map[string]*tf.TypeUse{}, mods: map[*module]bool{}}
	c.walk(r.root)
	c.finish(r)
	out.Diagnostics = func() []tf.Diagnostic { return sortDiags(append(r.diags, c.diags...)) }
	out.UsesWorkspace = func() bool { return r.askedWorkspace }
	out.Try = func(file string) *tf.Root {
		opt := opt
		opt.base, opt.anyWorkspace = r, file == ""
		if file != "" {
			opt.Values = append(slices.Clone(opt.Values), "@"+file)
		}
		return t.Open(f, know, opt)
	}
	out.MissingModules = func() []tf.MissingModule { return r.missing }
	return out
}

// start prepares the evaluation of a root; no variable has a value yet.
func (t *Tree) start(f Found, know tf.Knowledge, opt Options) (*run, *tf.Root) {
	mod := t.load.module(f.Dir)
	name := opt.Workspace
	if name == "" {
		name = "default"
	}
	r := &run{base: opt.base, data: opt.DataDir, tree: t, load: t.load, know: know, repo: t.Repo, workspace: cty.StringVal(name), values: map[string]setValue{}, wants: map[string]bool{}}
	if opt.anyWorkspace {
		r.workspace = tf.WithReason(cty.UnknownVal(cty.String), &tf.Reason{Code: "workspace", Text: "no workspace was chosen"})
	}
	r.functions = (&hcl.EvalContext{Functions: t.load.pure()}).NewChild()
	r.functions.Functions = rootFunctions(fileAccess{base: f.Dir, limit: t.Repo, data: opt.DataDir, reads: t.load.askedFor}, r.template)
	r.manifest = r.readManifest(f.Dir, opt.DataDir)
	r.lock = r.readLock(f.Dir)
	r.root = newInst(r, mod, nil, "")
	out := &tf.Root{Path: f.Dir, Kind: f.Kind, Environment: opt.Environment, Workspace: name}
	return r, out
}

// collector walks the module tree once.
type collector struct {
	root  *tf.Root
	seen  map[string]*tf.TypeUse
	mods  map[*module]bool
	diags []tf.Diagnostic
}

func (c *collector) walk(in *inst) {
	if !c.mods[in.mod] {
		c.mods[in.mod] = true
		c.root.Files += len(in.mod.files)
		c.diags = append(c.diags, in.mod.diags...)
	}
	if in.parent != nil {
		c.root.Modules++
	}
	for _, key := range in.mod.order {
		b := in.mod.resources[key]
		if b.typ != "resource" {
			continue
		}
		c.root.Blocks++
		typ := b.labels[0]
		u := c.seen[typ]
		if u == nil {
			u = &tf.TypeUse{Type: typ, Provider: in.source(strings.SplitN(typ, "_", 2)[0]), Range: b.rng}
			c.seen[typ] = u
		}
		u.Count++
		if in.run.know.Wanted(typ) {
			g := in.group(key)
			c.root.Resources = append(c.root.Resources, g.res...)
			for _, r := range g.res {
				if in.run.base == nil {
					r.Body.(*blockBody).checkConditions()
				}
			}
		}
	}
	if in.parent == nil && in.mod.backend != nil {
		c.backend(in)
	}
	for _, name := range in.mod.callOrder {
		if in.run.base != nil && !in.wanted(name) {
			continue // nothing but numbers and diagnostics would come of it
		}
		for _, child := range in.child(name).insts {
			c.walk(child)
		}
	}
}

// backend makes a resource of the block that says where the state is kept.
func (c *collector) backend(in *inst) {
	b := in.mod.backend
	typ := b.typ
	if len(b.labels) == 1 {
		typ = "backend." + b.labels[0]
	}
	r := &tf.Resource{Address: "terraform.backend", Block: "terraform.backend", Mode: tf.Backend, Type: typ,
		Provider: &tf.ProviderConfig{Address: "terraform.backend", Name: typ, VersionFrom: "none"}}
	r.Body = &blockBody{scope: in.top, ctx: in.top.ctx, body: b.body(), res: r}
	c.root.Resources = append(c.root.Resources, r)
}

func (c *collector) finish(r *run) {
	for _, t := range sortedKeys(c.seen) {
		c.root.Types = append(c.root.Types, *c.seen[t])
	}
	byAddress := map[string]*tf.ProviderConfig{}
	for _, x := range c.root.Resources {
		if x.Mode != tf.Backend {
			byAddress[x.Provider.Address] = x.Provider
		}
	}
	for _, a := range sortedKeys(byAddress) {
		c.root.Providers = append(c.root.Providers, byAddress[a])
	}
	c.root.InputSHA256 = r.digest(c.mods, c.root.VarFiles)
}

// digest is a hash over the files that the root was read from.
func (r *run) digest(mods map[*module]bool, values []string) string {
	files := slices.Clone(values)
	for m := range mods {
		files = append(files, m.files...)
	}
	sort.Strings(files)
	h := sha256.New()
	for _, f := range files {
		rel, err := filepath.Rel(r.repo, f)
		if err != nil {
			rel = f
		}
		fmt.Fprintf(h, "%s %x\n", filepath.ToSlash(rel), r.load.sum(f))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// setValues gathers the root variables' values in Terraform's order, later
// ones winning.
func (r *run) setValues(out *tf.Root, opt Options) {
	for _, n := range sortedKeys(opt.Env) {
		if name, ok := strings.CutPrefix(n, "TF_VAR_"); ok {
			r.setText(name, opt.Env[n], "assumed", message.New("%s as the policy assumes it", n))
		}
	}
	for _, n := range r.load.autoFiles(r.root.mod.dir) {
		r.readVars(out, filepath.Join(r.root.mod.dir, n))
	}
	for _, v := range opt.Values {
		if file, ok := strings.CutPrefix(v, "@"); ok {
			r.readVars(out, file)
			continue
		}
		name, value, _ := strings.Cut(v, "=")
		r.setText(name, value, "flag", message.Verbatim("--var "+name))
	}
}

// setText sets a variable from text: as it is for a string, else as an expression.
func (r *run) setText(name, value, how string, note message.Text) {
	b := r.root.mod.variables[name]
	if b == nil {
		return
	}
	v := cty.StringVal(value)
	if ty, _ := r.root.variableType(b); r.read(b).attr("type") != nil && !ty.IsPrimitiveType() {
		e, diags := hclsyntax.ParseExpression([]byte(value), "value of "+name, hcl.InitialPos)
		if !diags.HasErrors() {
			if x, d := e.Value(nil); !d.HasErrors() {
				v = x
			}
		}
	}
	r.values[name] = setValue{v: v, how: how, note: note}
}

// HasVariable reports whether a root declares a variable.
func (t *Tree) HasVariable(f Found, name string) bool {
	m := t.load.module(f.Dir)
	return m != nil && m.variables[name] != nil
}

func (r *run) readVars(out *tf.Root, file string) {
	f := r.load.values(file)
	if f.err != nil {
		r.diags = append(r.diags, tf.Diagnostic{Code: "unreadable-file", Level: tf.Error, Summary: "Variable file cannot be read", Detail: message.Said(f.err), File: file})
		return
	}
	r.syntax(f.diags)
	out.VarFiles = append(out.VarFiles, file)
	for _, n := range f.body.names() {
		a := f.body.attr(n)
		if r.base == nil {
			r.expr(a) // Terraform reads all of a file that it is given
		}
		if r.root.mod.variables[n] != nil {
			r.values[n] = setValue{attr: a, rng: a.rng, how: "value-file", note: message.New("value of variable %q", n)}
		}
	}
	if r.base == nil {
		for _, n := range sortedKeys(r.values) {
			r.value(n)
		}
	}
}

// value is what a root variable is set to; NilVal if it is not.
func (r *run) value(name string) cty.Value {
	set, ok := r.values[name]
	if !ok || set.attr == nil {
		return set.v
	}
	a := set.attr
	v, diags := r.expr(a).Value(nil)
	r.syntax(diags)
	if diags.HasErrors() {
		v = cty.DynamicVal
	}
	if !v.IsWhollyKnown() { // what stands where the parser found an error
		v = tf.WithReason(v, &tf.Reason{Code: "invalid-value", Text: message.New("the value of var.%s cannot be read", name), Range: a.rng, Subject: "var." + name})
	}
	set.v, set.attr = v, nil
	r.values[name] = set
	return v
}

func (r *run) syntax(diags hcl.Diagnostics) {
	if len(diags) == 0 {
		return
	}
	m := &module{}
	m.report(diags)
	r.diags = append(r.diags, m.diags...)
}

// readManifest reads where terraform init has put the modules.
func (r *run) readManifest(dir, data string) map[string]string {
	out := map[string]string{}
	if data == "" {
		if !r.load.has(dir, ".terraform") {
			return out
		}
		data = filepath.Join(dir, ".terraform")
	}
	src, err := os.ReadFile(filepath.Join(data, "modules", "modules.json"))
	if err != nil {
		return out
	}
	var m struct {
		Modules []struct{ Key, Dir string }
	}
	if json.Unmarshal(src, &m) != nil {
		return out
	}
	for _, x := range m.Modules {
		if x.Key != "" {
			d := filepath.FromSlash(x.Dir)
			if !filepath.IsAbs(d) {
				d = filepath.Join(dir, d)
			}
			out[x.Key] = d
		}
	}
	return out
}

// readLock reads the provider versions that terraform init chose.
func (r *run) readLock(dir string) map[string]string {
	out := map[string]string{}
	const name = ".terraform.lock.hcl"
	if !r.load.has(dir, name) {
		return out
	}
	file := filepath.Join(dir, name)
	src, err := os.ReadFile(file)
	if err != nil {
		return out
	}
	in, diags := r.load.native(src, file)
	r.syntax(diags)
	if in == nil {
		return out
	}
	for _, b := range in.blocks {
		if b.typ != "provider" || len(b.labels) != 1 {
			continue
		}
		if a := b.body().attr("version"); a != nil { // most of the file are hashes
			if v, d := r.expr(a).Value(nil); !d.HasErrors() {
				if s, ok := tf.NewValue(v, a.rng, nil).Text(); ok {
					out[normalSource(b.labels[0])] = s
				}
			}
		}
	}
	return out
}

// template renders a template for templatefile and templatestring.
func (r *run) template(src []byte, filename string, vars cty.Value) (cty.Value, error) {
	if r.depth++; r.depth > 300 {
		r.depth--
		return cty.DynamicVal, fmt.Errorf("templates are nested too deeply")
	}
	defer func() { r.depth-- }()
	if tooDeep(src) {
		return cty.DynamicVal, fmt.Errorf("brackets are nested too deeply")
	}
	e, diags := r.load.template(src, filename)
	if diags.HasErrors() {
		return cty.DynamicVal, inEnglish(diags)
	}
	ctx := r.functions.NewChild()
	ctx.Variables = map[string]cty.Value{}
	u, marks := vars.Unmark()
	if !u.IsKnown() || u.IsNull() || !u.CanIterateElements() {
		return cty.UnknownVal(cty.String).WithMarks(marks), nil
	}
	for it := u.ElementIterator(); it.Next(); {
		k, v := it.Element()
		ctx.Variables[k.AsString()] = v
	}
	v, diags := e.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, inEnglish(diags)
	}
	return v, nil
}
