package planfile

import (
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// provider is the provider configuration of an instance; source is its
// provider's address, which every plan has.
func (p *plan) provider(in *instance, source string) *tf.ProviderConfig {
	key := ""
	if in.conf != nil {
		key = in.conf.Provider
	}
	if c := p.providers[key+" "+source]; c != nil {
		return c
	}
	c := p.newProvider(key, source, in.res)
	p.providers[key+" "+source] = c
	return c
}

func (p *plan) newProvider(key, source string, r *tf.Resource) *tf.ProviderConfig {
	module, name := "", key
	if i := strings.LastIndex(key, ":"); i >= 0 {
		module, name = key[:i], key[i+1:]
	}
	local, alias, _ := strings.Cut(name, ".")
	if key == "" {
		local = source[strings.LastIndex(source, "/")+1:]
		if local == "" {
			local, _, _ = strings.Cut(r.Type, "_")
		}
		name = local
	}
	out := &tf.ProviderConfig{Name: local, Alias: alias, Source: normal(source), VersionFrom: "none", Address: join(module, "provider."+name)}
	var conf *configProvider
	if p.doc.config != nil {
		conf = p.doc.config.Providers[key]
	}
	switch {
	case key == "":
		unsaid := message.Text("the plan does not say how %s is configured")
		if p.how == "state" {
			unsaid = "the state does not say how %s is configured"
		}
		out.Unknown = &tf.Reason{Code: "provider-unknown", Text: message.New(unsaid, out.Address), Subject: out.Address}
	case conf == nil && (module != "" || alias != ""):
		// Before Terraform 1.2 a plan named the configuration by what the
		// module calls it, not by where it is declared.
		out.Unknown = &tf.Reason{Code: "provider-missing", Text: message.New("the plan names provider configuration %s and does not have it", key), Subject: out.Address}
	case conf != nil:
		p.configured(out, conf, name)
	}
	if out.Source == "" {
		out.Source = normal(local)
	}
	return out
}

func (p *plan) configured(out *tf.ProviderConfig, c *configProvider, name string) {
	out.Address = join(c.Module, "provider."+name)
	if c.Name != "" {
		out.Name = c.Name
	}
	if c.Alias != "" {
		out.Alias = c.Alias
	}
	if out.Source == "" {
		out.Source = normal(c.FullName)
	}
	if c.Version != "" {
		out.Version, out.VersionFrom = c.Version, "constraint"
	}
	out.Body = &providerBody{plan: p, scope: p.scope(c.Module), address: out.Address, exprs: c.Expressions}
}

// normal is a source address without the default registries.
func normal(s string) string {
	if s == "" {
		return ""
	}
	s = strings.ToLower(s)
	s = strings.TrimPrefix(s, "registry.terraform.io/")
	s = strings.TrimPrefix(s, "registry.opentofu.org/")
	s = strings.TrimPrefix(s, "-/") // what Terraform 0.13 writes of older state
	if !strings.Contains(s, "/") {
		s = "hashicorp/" + s
	}
	return s
}

// providerBody are the arguments of a provider block, of which a plan has the
// expressions only.
type providerBody struct {
	plan    *plan
	scope   *scope
	address string
	path    string
	exprs   map[string]*expression
}

func (b *providerBody) Range() hcl.Range { return noRange }

// Values are the values at a dotted path, see tf.Body.
func (b *providerBody) Values(path string) []tf.Value {
	first, rest, _ := strings.Cut(path, ".")
	e := b.exprs[first]
	if e == nil {
		return nil
	}
	at := join(b.path, first)
	var out []tf.Value
	if e.blocks != nil {
		for _, x := range b.inner(e, at) {
			if rest != "" {
				out = append(out, x.Values(rest)...)
			}
		}
		return out
	}
	b.plan.budget = maxSteps
	found := b.plan.follow(b.scope, "", nil, e, rest)
	if len(found) != 1 || found[0].none != "" {
		return []tf.Value{b.unknown(e, at, path)}
	}
	x := found[0]
	n, from := node{v: x.val}, x.from
	if x.in != nil {
		n, from = x.in.at(x.attr), x.in.res.Address+"."+x.attr
	}
	return b.known(n, x, from, e, at, path)
}

func (b *providerBody) known(n node, x found, from string, e *expression, at, path string) []tf.Value {
	if _, isText := n.v.(string); n.u == true || n.v != nil && !e.isConst && !isText {
		// Of what is no text the expression has made something else.
		v := b.unknown(e, at, path)
		return []tf.Value{v}
	}
	if n.v == nil {
		return nil
	}
	s := n.s
	if x.sens {
		s = true
	}
	step := tf.Step{Note: message.New("%s in the plan", b.address+"."+join(b.path, path))}
	var out []tf.Value
	add := func(v any) {
		steps := []tf.Step{step}
		if from != "" {
			steps = append(steps, tf.Step{Note: message.New("%s in the plan", from), How: "plan"})
		}
		out = append(out, tf.NewValue(build(v, nil, s, nil), noRange, steps))
	}
	if l, ok := n.v.([]any); ok {
		for _, el := range l {
			if el != nil {
				add(el)
			}
		}
		return out
	}
	add(n.v)
	return out
}

// unknown is an argument of which the plan has only the references.
func (b *providerBody) unknown(e *expression, at, path string) tf.Value {
	text := message.New("the plan names only that it is set for the provider's %s", at)
	if refs := longest(e.refs); len(refs) > 0 {
		text = message.New("the plan names only %s for the provider's %s", strings.Join(refs, ", "), at)
	}
	why := &tf.Reason{Code: "plan-reference", Text: text, Subject: b.address}
	return tf.NewValue(tf.Unknown(why), noRange, []tf.Step{{Note: message.New("%s in the plan", b.address+"."+join(b.path, path))}})
}

func (b *providerBody) inner(e *expression, at string) []*providerBody {
	var out []*providerBody
	for _, x := range e.blocks {
		out = append(out, &providerBody{plan: b.plan, scope: b.scope, address: b.address, path: at, exprs: x})
	}
	return out
}

// Blocks are the nested blocks at a dotted path, see tf.Body.
func (b *providerBody) Blocks(path string) []tf.Body {
	first, rest, more := strings.Cut(path, ".")
	e := b.exprs[first]
	if e == nil {
		return nil
	}
	var out []tf.Body
	for _, x := range b.inner(e, join(b.path, first)) {
		if more {
			out = append(out, x.Blocks(rest)...)
		} else {
			out = append(out, x)
		}
	}
	return out
}
