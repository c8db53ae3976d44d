package hclfile

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// source is the source address of a provider's local name in this module,
// without the default registries: "hashicorp/aws".
func (in *inst) source(local string) string {
	if in.required == nil {
		in.required = map[string]string{}
		for _, t := range in.mod.terraform {
			for _, rp := range t.sub("required_providers") {
				for _, name := range rp.body().names() {
					a := rp.body().attr(name)
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

// requirement reads one entry of required_providers, and the same text once: most
// roots of a repository require the same.
func requirement(in *inst, a *attr, key string) string {
	if a.text == nil {
		return parsedRequirement(in, a, key)
	}
	text := key + " " + string(a.text.bytes[a.text.Start.Byte:a.text.End])
	l := in.run.load
	l.mu.Lock()
	had, ok := l.required[text]
	l.mu.Unlock()
	if ok {
		return had
	}
	s := parsedRequirement(in, a, key)
	if len(a.diags) == 0 {
		l.mu.Lock()
		l.required[text] = s
		l.mu.Unlock()
	}
	return s
}

// parsedRequirement reads the entry item by item, for its configuration_aliases
// name things that are no values.
func parsedRequirement(in *inst, a *attr, key string) string {
	obj, ok := in.run.expr(a).(*object)
	if !ok {
		if key == "version" {
			v, _ := in.run.expr(a).Value(nil)
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

// providerName is a provider configuration as a module names it.
type providerName struct {
	local, alias string
	key          hclsyntax.Expression // of aws.by[each.key], else nil
}

// String is the name as it is written, without a key.
func (n providerName) String() string {
	if n.alias == "" {
		return n.local
	}
	return n.local + "." + n.alias
}

// providerOf is the provider configuration of a resource block, in the scope
// of one of its instances.
func (in *inst) providerOf(b *block, typ string, s *scope) *tf.ProviderConfig {
	n := providerName{local: in.impliedName(strings.SplitN(typ, "_", 2)[0])}
	if a := b.body().attr("provider"); a != nil {
		named, ok := providerRef(in.run.expr(a))
		if !ok {
			address := in.address("provider." + n.local)
			return &tf.ProviderConfig{
				Address: address, Name: n.local, Source: in.source(n.local),
				Unknown: &tf.Reason{Code: "provider-unknown", Text: "which provider configuration it uses is not known", Range: a.rng, Subject: address},
			}
		}
		n = named
	}
	return in.provider(n, s)
}

// impliedName is the local name of the provider that a type's first word
// implies: of that name, or else of its source.
func (in *inst) impliedName(word string) string {
	in.source(word) // reads what is required
	if in.required[word] != "" {
		return word
	}
	return in.localName("hashicorp/"+word, word)
}

// providerRef reads aws, aws.tokyo or aws.by[each.key], the first two also in
// quotes as JSON and old configurations write them.
func providerRef(e hclsyntax.Expression) (n providerName, ok bool) {
	if ix, isIndex := e.(*index); isIndex {
		n, ok = providerRef(ix.Collection)
		n.key = ix.Key
		return n, ok && n.alias != ""
	}
	t, diags := hcl.AbsTraversalForExpr(e)
	if diags.HasErrors() {
		v, d := e.Value(nil)
		if d.HasErrors() || !known(v) {
			return n, false
		}
		s, isText := tf.NewValue(v, e.Range(), nil).Text()
		if !isText {
			return n, false
		}
		n.local, n.alias, _ = strings.Cut(s, ".")
		return n, n.local != ""
	}
	n.local = t.RootName()
	if len(t) > 1 {
		a, isAttr := t[1].(hcl.TraverseAttr)
		if !isAttr {
			return n, false
		}
		n.alias = a.Name
	}
	if len(t) > 2 {
		ix, isIndex := t[2].(hcl.TraverseIndex)
		if !isIndex {
			return n, false
		}
		n.key = literal(ix.Key, ix.SrcRange)
	}
	return n, len(t) <= 3
}

// provider resolves a configuration as this module names it: what the call
// passes, its own block, or the parent's default one. A key is evaluated in s.
func (in *inst) provider(n providerName, s *scope) *tf.ProviderConfig {
	name, key := n.String(), cty.NilVal
	if n.key != nil {
		v, diags := n.key.Value(s.ctx)
		u, _ := v.Unmark()
		if k, err := convert.Convert(u, cty.String); err == nil && !diags.HasErrors() && k.IsKnown() && !k.IsNull() {
			key = k
			name += "[" + quote(k.AsString()) + "]"
		} else {
			address := in.address("provider." + name)
			return &tf.ProviderConfig{Address: address, Name: n.local, Alias: n.alias, Source: in.source(n.local),
				Unknown: &tf.Reason{Code: "provider-unknown", Text: message.New("which instance of provider %s it uses is not known: %s", name, tf.ReasonOf(v).Text), Range: n.key.Range()}}
		}
	}
	if p := in.providers[name]; p != nil {
		return p
	}
	p := in.findProvider(n, name, key)
	in.providers[name] = p
	return p
}

func (in *inst) findProvider(n providerName, name string, key cty.Value) *tf.ProviderConfig {
	p := &tf.ProviderConfig{Address: in.address("provider." + name), Name: n.local, Alias: n.alias, Source: in.source(n.local)}
	if in.parent != nil {
		if e := in.passed(n.String()); e != nil {
			passed, ok := providerRef(e)
			if !ok {
				p.Unknown = &tf.Reason{Code: "provider-unknown", Text: "which provider configuration the module is given is not known", Range: e.Range(), Subject: p.Address}
				return p
			}
			return in.parent.provider(passed, in.scope)
		}
	}
	if b := in.mod.providers[n.String()]; b != nil {
		in.configure(p, b, key)
		return p
	}
	switch {
	case in.parent == nil && n.alias == "":
		in.version(p)
	case in.parent == nil:
		in.version(p)
		in.absent(p, hcl.Range{}, message.New("provider configuration %s is not declared", name))
	case n.alias != "":
		in.absent(p, in.call, message.New("the module is given no provider configuration %s", name))
	default:
		// The default configuration is inherited, by source, whatever its name.
		return in.parent.provider(providerName{local: in.parent.localName(p.Source, n.local)}, in.parent.top)
	}
	return p
}

// absent is a configuration that Terraform would miss. A module that expects
// it from its caller may still be looked at by itself.
func (in *inst) absent(p *tf.ProviderConfig, rng hcl.Range, why message.Text) {
	p.Unknown = &tf.Reason{Code: "provider-missing", Text: why, Range: rng, Subject: p.Address}
	if in.parent == nil && in.expects() {
		return
	}
	in.reject(rng, "Provider configuration is not present", message.New("Terraform would not plan: %s.", why))
}

// expects reports whether the module says that its caller passes aliases.
func (in *inst) expects() bool {
	for _, t := range in.mod.terraform {
		for _, rp := range t.sub("required_providers") {
			for _, name := range rp.body().names() {
				a := rp.body().attr(name)
				obj, ok := in.run.expr(a).(*object)
				if !ok {
					continue
				}
				for _, it := range obj.Items {
					if hcl.ExprAsKeyword(it.KeyExpr) == "configuration_aliases" {
						return true
					}
				}
			}
		}
	}
	return false
}

// configure gives a configuration its block; of one with for_each (OpenTofu)
// the instance with the key.
func (in *inst) configure(p *tf.ProviderConfig, b *block, key cty.Value) {
	in.version(p)
	s := in.newScope(nil)
	if a := in.run.read(b).attr("for_each"); a != nil {
		s = nil
		reps := in.forEach(in.top.eval(a), a, p.Address)
		for _, rep := range reps {
			if rep.uncertain != nil {
				p.Unknown = rep.uncertain
				return
			}
			if key != cty.NilVal && rep.is(key) {
				s = in.newScope(rep)
			}
		}
		if s == nil {
			p.Unknown = &tf.Reason{Code: "provider-for-each", Text: "which instance of the provider it uses is not known", Range: b.rng, Subject: p.Address}
			return
		}
	}
	p.Body = &blockBody{scope: s, ctx: s.ctx, body: b.body()}
}

// localName is what this module calls a provider source.
func (in *inst) localName(source, fallback string) string {
	in.source(fallback) // reads what is required
	if in.required[fallback] == source {
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
	a := in.callRef.attr("providers")
	if a == nil {
		return nil
	}
	obj, ok := in.run.expr(a).(*object)
	if !ok {
		return nil
	}
	for _, it := range obj.Items {
		k := it.KeyExpr
		if kx, ok := k.(*hclsyntax.ObjectConsKeyExpr); ok {
			k = kx.Wrapped
		}
		if n, ok := providerRef(k); ok && n.String() == key {
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
			if a := rp.body().attr(p.Name); a != nil {
				if v := requirement(in, a, "version"); v != "" {
					p.Version, p.VersionFrom = v, "constraint"
				}
			}
		}
	}
}
