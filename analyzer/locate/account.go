package locate

import (
	"slices"
	"strings"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/providers/catalog"
)

// Accounts says to which account, subscription or project the stores of a root
// belong. It asks each provider configuration once.
type Accounts struct {
	index      *catalog.Index
	configured map[*tf.ProviderConfig]string
}

// NewAccounts asks nothing yet.
func NewAccounts(index *catalog.Index) *Accounts {
	return &Accounts{index: index, configured: map[*tf.ProviderConfig]string{}}
}

// Of is the account of a store, "" where it is not certain.
func (a *Accounts) Of(s *Store) string {
	if s.Provider == nil || s.Resource.Mode == tf.Backend {
		return "" // who keeps Terraform's state may have it from anybody
	}
	if own, set := stated(s.Resource, s.Provider); set {
		return own
	}
	other := a.within(s)
	switch has := a.has(s.Resource.Type, s.Provider); {
	case other == nil && s.inside:
		return "" // it is in something that is not declared
	case other == nil && has:
		return a.standard(s.Resource, s.Provider)
	case other == nil:
		return ""
	case !has:
		return a.of(other)
	}
	// What it lies in, or is attached to, may be another's.
	if own := a.standard(s.Resource, s.Provider); own == a.of(other) {
		return own
	}
	return ""
}

// within is the resource that a store's own placement follows.
func (a *Accounts) within(s *Store) *tf.Resource {
	for i := range s.Placements {
		if p := &s.Placements[i]; p.Via == "" && p.When != "before" {
			return p.In
		}
	}
	return nil
}

// of is the account of a resource by itself.
func (a *Accounts) of(r *tf.Resource) string {
	p := a.index.Provider(r.Provider.Source)
	if p == nil {
		return ""
	}
	if own, set := stated(r, p); set {
		return own
	}
	if !a.has(r.Type, p) {
		return ""
	}
	return a.standard(r, p)
}

// has reports whether a type belongs to the account of its provider's
// configuration when it says nothing itself.
func (a *Accounts) has(typ string, p *catalog.Provider) bool {
	return len(p.Account) == 0 || slices.ContainsFunc(p.Account, func(n string) bool {
		_, _, ok := a.index.Attribute(typ, n)
		return ok
	})
}

// stated is the account that a resource itself names; set is true also when it
// names one that is not known. What exists is identified by its own name too.
func stated(r *tf.Resource, p *catalog.Provider) (account string, set bool) {
	if p.AccountOf == nil {
		return "", false
	}
	if r.Range().Filename == "" {
		for _, n := range [...]string{"arn", "self_link", "id"} {
			for _, v := range r.Values(n) {
				if s, ok := v.Text(); ok && strings.ContainsAny(s, "/:") && p.AccountOf(s) != "" {
					return p.AccountOf(s), true
				}
			}
		}
	}
	for _, n := range p.Account {
		for _, v := range r.Values(n) {
			s, ok := v.Text()
			if ok && s == "" {
				continue
			}
			if !ok || v.Sensitive() {
				return "", true
			}
			return p.AccountOf(s), true
		}
	}
	return "", false
}

// standard is the account of a resource's provider configuration. Where several
// arguments name one, they must agree.
func (a *Accounts) standard(r *tf.Resource, p *catalog.Provider) string {
	c := r.Provider
	if c == nil || c.Body == nil || c.Unknown != nil || p.AccountOf == nil {
		return ""
	}
	account, ok := a.configured[c]
	if ok {
		return account
	}
	var all []string
	for _, n := range p.DefaultAccount {
		vs := c.Values(n.Path)
		switch {
		case len(vs) == 0, uncertain(c, n.Path):
			continue
		case n.Last: // each block goes on from the one before
			vs = vs[len(vs)-1:]
		case len(vs) > 1:
			continue // one of them, and which is not said
		}
		if s, ok := vs[0].Text(); ok && !vs[0].Sensitive() {
			if x := p.AccountOf(s); x != "" && !slices.Contains(all, x) {
				all = append(all, x)
			}
		}
	}
	if len(all) == 1 {
		account = all[0]
	}
	a.configured[c] = account
	return account
}

// uncertain reports whether the block that a path leads through may not be there.
func uncertain(b tf.Body, path string) bool {
	block, _, nested := strings.Cut(path, ".")
	return nested && slices.ContainsFunc(b.Blocks(block), func(x tf.Body) bool {
		u, ok := x.(tf.Uncertain)
		return ok && u.Uncertain()
	})
}
