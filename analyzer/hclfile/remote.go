package hclfile

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// The outputs that data.terraform_remote_state reads are those of another root
// when that root is here too and says that it keeps its state in this place.

// stateKeys are, for each kind of backend, the arguments that name a state.
var stateKeys = [...]struct {
	backend string
	keys    []string
}{
	{"s3", []string{"bucket", "key"}},
	{"gcs", []string{"bucket", "prefix"}},
	{"azurerm", []string{"storage_account_name", "container_name", "key"}},
	{"oss", []string{"bucket", "prefix", "key"}},
	{"cos", []string{"bucket", "prefix", "key"}},
	{"http", []string{"address"}},
	{"pg", []string{"conn_str", "schema_name"}},
}

// stateName is the name of a state: its backend with the arguments that tell
// it from others; "" when they are not all known. A local one is its file.
func stateName(backend, dir string, argument func(name string) (string, bool)) string {
	if backend == "remote" || backend == "cloud" {
		org, ok1 := argument("organization")
		name, ok2 := argument("workspaces.name")
		if !ok1 || !ok2 {
			return ""
		}
		return "remote " + quote(org) + " " + quote(name)
	}
	if backend == "local" {
		path, ok := argument("path")
		if !ok {
			path = "terraform.tfstate"
		}
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, filepath.FromSlash(path))
		}
		return "local " + path
	}
	for _, k := range stateKeys {
		if k.backend != backend {
			continue
		}
		out := backend
		for i, name := range k.keys {
			v, ok := argument(name)
			if !ok && i == 0 {
				return ""
			}
			out += " " + quote(strings.Trim(v, "/"))
		}
		return out
	}
	return ""
}

// keptBy is the root whose state has a name; "" when none or several have it.
func (t *Tree) keptBy(name string) string {
	t.statesOnce.Do(func() {
		t.states = map[string][]string{}
		roots := t.Roots
		if t.part != nil {
			roots = t.roots(t.called, nil)
		}
		for _, f := range roots {
			if n := t.stateOf(f.Dir); n != "" {
				t.states[n] = append(t.states[n], f.Dir)
			}
		}
	})
	if dirs := t.states[name]; len(dirs) == 1 {
		return dirs[0]
	}
	return ""
}

// stateOf is the name of a root's own state.
func (t *Tree) stateOf(dir string) string {
	t.backendsMu.Lock()
	backend, released := t.backends[dir]
	t.backendsMu.Unlock()
	if !released {
		m := t.load.module(dir)
		if m == nil {
			return ""
		}
		backend = m.backend
	}
	if backend == nil {
		return stateName("local", dir, func(string) (string, bool) { return "", false })
	}
	kind, body := backend.typ, backend.body()
	if len(backend.labels) == 1 {
		kind = backend.labels[0]
	}
	return stateName(kind, dir, func(name string) (string, bool) {
		in := body
		if block, inner, nested := strings.Cut(name, "."); nested {
			bs := body.sub(block)
			if len(bs) != 1 {
				return "", false
			}
			in, name = bs[0].body(), inner
		}
		a := in.attr(name)
		if a == nil {
			return "", false
		}
		v, diags := a.expr().Value(nil)
		if diags.HasErrors() {
			return "", false
		}
		return tf.NewValue(v, a.rng, nil).Text()
	})
}

// remoteOutputs are the outputs that a terraform_remote_state reads, when
// another root of the tree keeps that state.
func (b *blockBody) remoteOutputs(attribute string) (cty.Value, bool) {
	if b.path != "" || b.res == nil || b.res.Mode != tf.Data || b.res.Type != "terraform_remote_state" || attribute != "outputs" {
		return cty.NilVal, false
	}
	backend, ok := b.text("backend")
	if !ok {
		return cty.NilVal, false
	}
	r := b.scope.inst.run
	var config cty.Value
	if a := b.body.attr("config"); a != nil {
		config, _ = b.attribute(a).v.Unmark()
	}
	name := stateName(backend, r.root.mod.dir, func(n string) (string, bool) {
		v := config
		for _, part := range strings.Split(n, ".") {
			if v == cty.NilVal || !v.IsKnown() || v.IsNull() || !v.Type().IsObjectType() || !v.Type().HasAttribute(part) {
				return "", false
			}
			v, _ = v.GetAttr(part).Unmark()
		}
		return tf.NewValue(v, b.body.rng, nil).Text()
	})
	dir := r.tree.keptBy(name)
	if dir == "" || slices.Contains(r.above, dir) || dir == r.root.mod.dir {
		return cty.NilVal, false
	}
	workspace, _ := b.text("workspace")
	other := r.remote(dir, workspace)
	out := other.root.object()
	if a := b.body.attr("defaults"); a != nil {
		out = withDefaults(out, b.attribute(a).v)
	}
	return out, true
}

func (b *blockBody) text(name string) (string, bool) {
	a := b.body.attr(name)
	if a == nil {
		return "", false
	}
	return tf.NewValue(b.attribute(a).v, a.rng, nil).Text()
}

// remote is the evaluation of another root, with its own default values, once
// for each workspace.
func (r *run) remote(dir, workspace string) *run {
	key := dir + "\x00" + workspace
	if r.remotes[key] == nil {
		if r.remotes == nil {
			r.remotes = map[string]*run{}
		}
		other, root := r.tree.start(Found{Dir: dir, Kind: "config"}, r.know, Options{Workspace: workspace})
		other.above = append(slices.Clone(r.above), r.root.mod.dir)
		other.setValues(root, Options{})
		r.remotes[key] = other
	}
	return r.remotes[key]
}

// withDefaults adds the attributes that out has not.
func withDefaults(out, defaults cty.Value) cty.Value {
	d, _ := defaults.Unmark()
	if !d.IsKnown() || d.IsNull() || !d.Type().IsObjectType() {
		return out
	}
	all := out.AsValueMap()
	if all == nil {
		all = map[string]cty.Value{}
	}
	for n, v := range d.AsValueMap() {
		if _, ok := all[n]; !ok {
			all[n] = v
		}
	}
	return cty.ObjectVal(all)
}
