package locate

import (
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
)

// provider is the location that the provider configuration sets.
func (l *locator) provider(r *tf.Resource, e catalog.Entry) answer {
	pc := r.Provider
	if pc == nil {
		return unresolved(tf.Reason{Code: "provider-missing", Text: "it has no provider configuration"}, nil)
	}
	if a, ok := l.identified(r, e); ok {
		return a
	}
	if pc.Unknown != nil {
		return unresolved(*pc.Unknown, nil)
	}
	if a, ok := l.configured(r, e, e.Provider.Location); ok {
		return a
	}
	text := message.New("%s sets no location", pc.Address)
	rng := hcl.Range{}
	if pc.Body == nil {
		text = message.New("no block configures %s", pc.Address)
	} else {
		rng = pc.Body.Range()
	}
	if len(e.Provider.Env) > 0 {
		text = message.New("%s, so %s or a profile of the machine that runs Terraform decides", text, strings.Join(e.Provider.Env, ", "))
	}
	a := unresolved(tf.Reason{Code: "environment", Text: text, Subject: pc.Address, Range: rng}, nil)
	return l.assumedFor(a, pc, e.Provider)
}

// configured is what the first of the provider's arguments says that is set.
func (l *locator) configured(r *tf.Resource, e catalog.Entry, paths []string) (answer, bool) {
	pc := r.Provider
	if pc == nil || pc.Unknown != nil || pc.Body == nil {
		return answer{}, false
	}
	for _, path := range paths {
		for _, v := range pc.Values(path) {
			a := l.argument(v, &catalog.Source{}, e.Provider)
			if a.status == "" {
				continue
			}
			a.rng = hcl.Range{}
			if a.how == "literal" {
				a.how = "provider"
			}
			if a.status == Unresolved && a.reason.Subject == "" {
				a.reason.Subject = pc.Address
			}
			return l.assumedFor(a, pc, e.Provider), true
		}
	}
	return answer{}, false
}

// identified is the location that the resource's own identifier carries. Only
// what exists already has one, so it says more than any configuration.
func (l *locator) identified(r *tf.Resource, e catalog.Entry) (answer, bool) {
	if e.Provider.Embedded == nil || r.Mode == tf.Backend || r.Range().Filename != "" {
		return answer{}, false // a configuration's arn argument may be another one's
	}
	for _, n := range [...]string{"arn", "self_link", "id"} {
		for _, v := range r.Values(n) {
			text, ok := v.Text()
			if !ok {
				continue
			}
			if x := e.Provider.Embedded(text); x != "" {
				id, region := l.index.Region(e.Provider, "", x)
				return l.settle(answer{status: Known, locations: []Location{{id, region}}, how: howOf(v), trace: v.Trace()}), true
			}
		}
	}
	return answer{}, false
}

// assumedFor is assumed for a provider configuration and its environment.
func (l *locator) assumedFor(a answer, pc *tf.ProviderConfig, p *catalog.Provider) answer {
	if a.status != Unresolved || l.assume == nil {
		return a
	}
	subjects := []string{a.reason.Subject, pc.Address}
	if a.reason.Code == "environment" {
		for _, env := range p.Env {
			subjects = append(subjects, "env."+env)
		}
	}
	for _, s := range subjects {
		if name, ok := l.assume(s); ok {
			return l.settle(answer{status: Known, locations: []Location{l.stated(p, name)}, how: "assumed",
				trace: append(a.trace, tf.Step{Note: assumes(name, s), How: "assumed"})})
		}
	}
	return a
}
