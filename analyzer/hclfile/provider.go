package hclfile

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// source is the source address of a provider's local name in this module,
// without the default registries: "hashicorp/aws".
func (in *inst) source(local string) string {
	if in.required == nil {
		in.required = map[string]string{}
		for _, t := range in.mod.terraform {
			for _, rp := range t.sub("required_providers") {
				for name, a := range rp.body.attrs {
					if s := requirement(in, a, "source"); s != "" {
						in.required[name] = normalSource(s)
					}
				}
			}
		}
	}
	if s := in.required[local]; s != "" {
		return s
	}
	return "hashicorp/" + local
}

// requirement reads one entry of required_providers. configuration_aliases in
// it names things that are no values, so the object is read item by item.
func requirement(in *inst, a *attr, key string) string {
	obj, ok := a.expr.(*object)
	if !ok {
		if key == "version" {
			v, _ := a.expr.Value(nil)
			s, _ := tf.NewValue(v, a.rng, nil).Text()
			return s
		}
		return ""
	}
	for _, it := range obj.Items {
		k, diags := it.KeyExpr.Value(nil)
		if diags.HasErrors() || !known(k) {
			continue
		}
		if name, _ := tf.NewValue(k, a.rng, nil).Text(); name != key {
			continue
		}
		v, diags := it.ValueExpr.Value(in.top.ctx)
		if diags.HasErrors() {
			return ""
		}
		s, _ := tf.NewValue(v, a.rng, nil).Text()
		return s
	}
	return ""
}

func normalSource(s string) string {
	s = strings.ToLower(s)
	s = strings.TrimPrefix(s, "registry.terraform.io/")
	s = strings.TrimPrefix(s, "registry.opentofu.org/")
	if !strings.Contains(s, "/") {
		s = "hashicorp/" + s
	}
	return s
}

// providerOf is the provider configuration of a resource block.
func (in *inst) providerOf(b *block, typ string) *tf.ProviderConfig {
	local, alias := strings.SplitN(typ, "_", 2)[0], ""
	if a := b.body.attrs["provider"]; a != nil {
		l, al, ok := providerRef(a.expr)
		if !ok {
			return &tf.ProviderConfig{
				Address: in.address("provider." + local), Name: local, Source: in.source(local),
				Unknown: &tf.Reason{Code: "provider-unknown", Text: "which provider configuration it uses is not known", Range: a.rng, Subject: in.address("provider." + local)},
			}
		}
		local, alias = l, al
	}
	return in.provider(local, alias)
}

// providerRef reads aws or aws.tokyo, also in quotes as JSON and old
// configurations write it.
func providerRef(e hclsyntax.Expression) (local, alias string, ok bool) {
	t, diags := hcl.AbsTraversalForExpr(e)
	if diags.HasErrors() {
		v, d := e.Value(nil)
		if d.HasErrors() || !known(v) {
			return "", "", false
		}
		s, isText := tf.NewValue(v, e.Range(), nil).Text()
		if !isText {
			return "", "", false
		}
		local, alias, _ = strings.Cut(s, ".")
		return local, alias, local != ""
	}
	switch len(t) {
	case 1:
		return t.RootName(), "", true
	case 2:
		if n, isAttr := t[1].(hcl.TraverseAttr); isAttr {
			return t.RootName(), n.Name, true
		}
	}
	return "", "", false
}

// provider resolves a configuration as this module names it: its own block,
// what the call passes, or the parent's default one.
func (in *inst) provider(local, alias string) *tf.ProviderConfig {
	key := local
	if alias != "" {
		key += "." + alias
	}
	if p := in.providers[key]; p != nil {
		return p
	}
	p := in.findProvider(local, alias, key)
	in.providers[key] = p
	return p
}

func (in *inst) findProvider(local, alias, key string) *tf.ProviderConfig {
	p := &tf.ProviderConfig{Address: in.address("provider." + key), Name: local, Alias: alias, Source: in.source(local)}
	if b := in.mod.providers[key]; b != nil && !(alias == "" && in.parent != nil && in.passed(key) != nil) {
		if b.body.attrs["for_each"] != nil {
			p.Unknown = &tf.Reason{Code: "provider-for-each", Text: "which instance of the provider it uses is not known", Range: b.rng, Subject: p.Address}
			return p
		}
		s := in.newScope(nil)
		p.Body = &blockBody{scope: s, ctx: s.ctx, body: b.body}
		in.version(p)
		return p
	}
	if in.parent == nil {
		if alias != "" {
			p.Unknown = &tf.Reason{Code: "provider-missing", Text: fmt.Sprintf("provider configuration %s is not declared", key), Subject: p.Address}
		}
		in.version(p)
		return p
	}
	if e := in.passed(key); e != nil {
		l, a, ok := providerRef(e)
		if !ok {
			p.Unknown = &tf.Reason{Code: "provider-unknown", Text: "which provider configuration the module is given is not known", Range: e.Range(), Subject: p.Address}
			return p
		}
		return in.parent.provider(l, a)
	}
	if alias != "" {
		p.Unknown = &tf.Reason{Code: "provider-missing", Text: fmt.Sprintf("the module is given no provider configuration %s", key), Range: in.call, Subject: p.Address}
		return p
	}
	// The default configuration is inherited, by source, whatever its name.
	return in.parent.provider(in.parent.localName(p.Source, local), "")
}

// localName is what this module calls a provider source.
func (in *inst) localName(source, fallback string) string {
	if in.source(fallback) == source {
		return fallback
	}
	for _, name := range sortedKeys(in.required) {
		if in.required[name] == source {
			return name
		}
	}
	return fallback
}

// passed is the entry of the call's providers map for one of our names.
func (in *inst) passed(key string) hclsyntax.Expression {
	a := in.callRef.attrs["providers"]
	if a == nil {
		return nil
	}
	obj, ok := a.expr.(*object)
	if !ok {
		return nil
	}
	for _, it := range obj.Items {
		k := it.KeyExpr
		if kx, ok := k.(*hclsyntax.ObjectConsKeyExpr); ok {
			k = kx.Wrapped
		}
		local, alias, ok := providerRef(k)
		if !ok {
			continue
		}
		name := local
		if alias != "" {
			name += "." + alias
		}
		if name == key {
			return it.ValueExpr
		}
	}
	return nil
}

// version fills in the provider's version and where it is from.
func (in *inst) version(p *tf.ProviderConfig) {
	p.VersionFrom = "none"
	if v := in.run.lock[p.Source]; v != "" {
		p.Version, p.VersionFrom = v, "lock"
		return
	}
	for _, t := range in.mod.terraform {
		for _, rp := range t.sub("required_providers") {
			if a := rp.body.attrs[p.Name]; a != nil {
				if v := requirement(in, a, "version"); v != "" {
					p.Version, p.VersionFrom = v, "constraint"
				}
			}
		}
	}
}
