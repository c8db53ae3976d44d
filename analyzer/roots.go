package analyzer

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// What is said of a whole root, once, and not of each of its stores.

// addForeign adds one finding for each provider of a root that keeps data and
// whose company is abroad, by the packs that judge some of that data.
func (a *analysis) addForeign(to *report.Report, root *report.Root, r *tf.Root, stores []locate.Store, scopes []Scope) {
	var order []*catalog.Provider
	first := map[*catalog.Provider]*locate.Store{}
	packs := map[*catalog.Provider][]*rules.Pack{}
	for i := range stores {
		s := &stores[i]
		p := s.Provider
		if p == nil || p.Home == "" || s.Resource.Mode == tf.Backend {
			continue
		}
		if first[p] == nil {
			order, first[p] = append(order, p), s
		}
		for _, k := range a.packsFor(scopes[i]) {
			if !slices.Contains(packs[p], k) && !slices.Contains(k.Countries, p.Home) {
				packs[p] = append(packs[p], k)
			}
		}
	}
	for _, p := range order {
		s := first[p]
		js := judgements(packs[p], func(k *rules.Pack) rules.Level {
			if k.Foreign.Rank() > rules.Warning.Rank() {
				return rules.Warning // a foreign company is not a foreign place
			}
			return k.Foreign
		})
		f := a.rootFinding(root, r, &rules.ForeignProvider, js)
		if f == nil {
			continue
		}
		f.Address, f.Type = root.Path, p.Name
		if c := s.Resource.Provider; c != nil {
			f.Address = c.Address
			if c.Body != nil {
				f.Position = a.pos(c.Body.Range())
			}
		}
		if f.File == "" {
			f.Position = a.position(s.Resource, hcl.Range{})
		}
		f.Countries = []string{p.Home}
		f.Subject = p.Title
		f.Say("", rules.ForeignProvider.Remedy)
		a.add(to, f, r.Path, f.Position, js)
	}
}

// addSingleRegion adds findings for stores that have no second copy at home: one
// for each where that is more than a note, so that each can be answered for, and
// else one for all of a root that are in one region and judged alike.
func (a *analysis) addSingleRegion(to *report.Report, root *report.Root, r *tf.Root, stores []locate.Store, scopes []Scope) {
	copies := copiesOf(stores)
	within := map[*tf.Resource]*locate.Store{}
	for i := range stores {
		within[stores[i].Resource] = &stores[i]
	}
	groups := map[string]*single{}
	var order []string
	for i := range stores {
		s := &stores[i]
		packs := a.packsFor(scopes[i])
		if s.Resource.Mode == tf.Backend || copies[s.Resource] || !inOneRegion(s, packs) {
			continue
		}
		if in := within[s.Placements[0].In]; in != nil && in != s && !inOneRegion(in, packs) {
			continue // it is copied with what it is a part of
		}
		js := judgements(packs, func(k *rules.Pack) rules.Level { return k.SingleRegion })
		f := a.singleFinding(root, r, &single{js, []*locate.Store{s}})
		if f == nil {
			continue
		}
		a.exempt(f, r.Path, f.Position, js)
		if f.Suppressed != nil || rules.Level(f.Level).Rank() > rules.Note.Rank() {
			to.Findings = append(to.Findings, f)
			continue
		}
		key := strings.Join(f.Locations, " ")
		for _, j := range js {
			key += "\x00" + j.Pack.Name
		}
		if groups[key] == nil {
			groups[key], order = &single{js: js}, append(order, key)
		}
		groups[key].stores = append(groups[key].stores, s)
	}
	for _, key := range order {
		to.Findings = append(to.Findings, a.singleFinding(root, r, groups[key]))
	}
}

// single are stores in one region alone, and what the packs make of that.
type single struct {
	js     []rules.Judgement
	stores []*locate.Store
}

// singleFinding is what is said of them; nil when that is nothing.
func (a *analysis) singleFinding(root *report.Root, r *tf.Root, g *single) *report.Finding {
	f := a.rootFinding(root, r, &rules.SingleRegion, g.js)
	if f == nil || !a.ownLevel(f) {
		return nil
	}
	first := g.stores[0]
	f.Address, f.Type, f.Holds = first.Resource.Address, first.Resource.Type, string(first.Holds)
	if len(g.stores) > 1 {
		f.Address = cmp.Or(root.Path, ".") // whatever comes first of them
	}
	f.Position = a.position(first.Resource, hcl.Range{})
	f.Verdict, f.Status = rules.VerdictInside, string(locate.Known)
	f.Count = len(g.stores)
	for _, l := range first.Placements[0].Locations {
		f.Locations = append(f.Locations, l.ID)
	}
	for i, s := range g.stores {
		if len(g.stores) == 1 || i == 32 {
			break
		}
		x := a.position(s.Resource, hcl.Range{})
		f.Trace = append(f.Trace, report.NewStep(x.File, x.Line, x.Column, message.Verbatim(s.Resource.Address)))
	}
	f.Say("", rules.SingleRegion.Remedy)
	f.Fingerprint = fingerprint(f)
	return f
}

// copiesOf are the stores that hold a copy of another one's data.
func copiesOf(stores []locate.Store) map[*tf.Resource]bool {
	out := map[*tf.Resource]bool{}
	for i := range stores {
		for k := range stores[i].Placements {
			p := &stores[i].Placements[k]
			if p.In != nil && p.In != stores[i].Resource && (p.Role == catalog.RoleReplica || p.Role == catalog.RoleBackup) {
				out[p.In] = true
			}
		}
	}
	return out
}

// inOneRegion reports whether the data of a store is known to be inside, in one
// region, and so are all copies of it that are inside.
func inOneRegion(s *locate.Store, packs []*rules.Pack) bool {
	region := ""
	for i := range s.Placements {
		p := &s.Placements[i]
		if p.When == "before" || p.Role != catalog.RolePrimary && p.Role != catalog.RoleReplica && p.Role != catalog.RoleBackup {
			continue
		}
		if rules.Worst(p, packs) != rules.VerdictInside {
			if p.Role == catalog.RolePrimary {
				return false // it has a finding of its own
			}
			continue
		}
		for _, l := range p.Locations {
			id := l.ID
			if l.Region != nil && l.Region.Parent != "" {
				id = l.Region.Parent
			}
			if l.Region == nil || l.Region.Kind == catalog.MultiRegion || l.Region.Kind == catalog.DualRegion || region != "" && region != id {
				return false
			}
			region = id
		}
	}
	return region != "" && s.Placements[0].Role == catalog.RolePrimary
}

// judgements are what packs make of something that is no placement, the
// strictest first, ties by name.
func judgements(packs []*rules.Pack, level func(*rules.Pack) rules.Level) []rules.Judgement {
	js := []rules.Judgement{}
	for _, k := range packs {
		if l := level(k); l != rules.Off {
			js = append(js, rules.Judgement{Pack: k, Verdict: rules.VerdictInside, Level: l})
		}
	}
	slices.SortFunc(js, func(x, y rules.Judgement) int {
		return cmp.Or(cmp.Compare(y.Level.Rank(), x.Level.Rank()), cmp.Compare(x.Pack.Name, y.Pack.Name))
	})
	return js
}

// rootFinding is what the findings of a whole root have; nil when no pack asks
// for it.
func (a *analysis) rootFinding(root *report.Root, r *tf.Root, rule *rules.Rule, js []rules.Judgement) *report.Finding {
	if r.Kind == "module" || len(js) == 0 {
		return nil
	}
	first := js[0]
	f := &report.Finding{
		Rule: rule.ID, Sector: first.Pack.Name, Level: string(first.Level), Kind: "fail", Root: root.Path, Environments: []string{},
		When: "after", Locations: []string{}, Countries: []string{}, Expected: first.Pack.Expected(),
		Basis: cited(first.Pack), Trace: []report.Step{}, Values: []string{}, From: []string{},
	}
	if r.Environment != "" {
		f.Environments = append(f.Environments, r.Environment)
	}
	for _, j := range js {
		f.Sectors = append(f.Sectors, report.SectorLevel{Name: j.Pack.Name, Level: string(j.Level), Basis: cited(j.Pack)})
	}
	return f
}

// addLoosened adds what policies would have loosened that one above them locks.
func (a *analysis) addLoosened(to *report.Report) {
	if a.policy == nil {
		return
	}
	for _, l := range a.policy.Loosened {
		f := a.policyFinding(&rules.PolicyLoosened, rules.Error)
		what := message.New("%s, which %s locks", l.What, a.rel(l.Above))
		f.Address, f.Subject = filepath.Base(l.Range.Filename), what.String()
		f.Position = a.pos(l.Range)
		f.Say(what, rules.PolicyLoosened.Remedy)
		a.addOwn(to, f)
	}
}
