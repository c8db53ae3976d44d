package analyzer

import (
	"path/filepath"
	"slices"
	"sort"

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
// whose company is abroad.
func (a *analysis) addForeign(to *report.Report, root *report.Root, r *tf.Root, stores []locate.Store) {
	seen := map[*catalog.Provider]bool{}
	for i := range stores {
		s := &stores[i]
		p := s.Provider
		if p == nil || p.Home == "" || seen[p] || s.Resource.Mode == tf.Backend {
			continue
		}
		seen[p] = true
		packs := slices.DeleteFunc(slices.Clone(a.packs), func(k *rules.Pack) bool { return slices.Contains(k.Countries, p.Home) })
		level := func(k *rules.Pack) rules.Level {
			if k.Foreign.Rank() > rules.Warning.Rank() {
				return rules.Warning // a foreign company is not a foreign place
			}
			return k.Foreign
		}
		f, js := a.rootFinding(root, r, &rules.ForeignProvider, packs, level)
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

// addSingleRegion adds a finding for a root with stores that have no second
// copy at home.
func (a *analysis) addSingleRegion(to *report.Report, root *report.Root, r *tf.Root, stores []locate.Store) {
	var single []*locate.Store
	for i := range stores {
		if s := &stores[i]; s.Resource.Mode != tf.Backend && a.inOneRegion(s) {
			single = append(single, s)
		}
	}
	if len(single) == 0 {
		return
	}
	f, js := a.rootFinding(root, r, &rules.SingleRegion, a.packs, func(k *rules.Pack) rules.Level { return k.SingleRegion })
	if f == nil {
		return
	}
	first := single[0]
	f.Address, f.Type, f.Holds = first.Resource.Address, first.Resource.Type, string(first.Holds)
	f.Position = a.position(first.Resource, hcl.Range{})
	f.Verdict, f.Status = rules.VerdictInside, string(locate.Known)
	f.Count = len(single)
	for _, s := range single {
		for _, l := range s.Placements[0].Locations {
			if !slices.Contains(f.Locations, l.ID) {
				f.Locations = append(f.Locations, l.ID)
			}
		}
		if len(f.Trace) < 32 {
			x := a.position(s.Resource, hcl.Range{})
			f.Trace = append(f.Trace, report.NewStep(x.File, x.Line, x.Column, message.Verbatim(s.Resource.Address)))
		}
	}
	sort.Strings(f.Locations)
	f.Say("", rules.SingleRegion.Remedy)
	a.add(to, f, r.Path, f.Position, js)
}

// inOneRegion reports whether the data of a store is known to be inside, in one
// region, and so are all copies of it that are inside.
func (a *analysis) inOneRegion(s *locate.Store) bool {
	region := ""
	for i := range s.Placements {
		p := &s.Placements[i]
		if p.When == "before" || p.Role != catalog.RolePrimary && p.Role != catalog.RoleReplica && p.Role != catalog.RoleBackup {
			continue
		}
		if rules.Worst(p, a.packs) != rules.VerdictInside {
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

// rootFinding is what the findings of a whole root have; nil when no pack asks
// for it.
func (a *analysis) rootFinding(root *report.Root, r *tf.Root, rule *rules.Rule, packs []*rules.Pack, level func(*rules.Pack) rules.Level) (*report.Finding, []rules.Judgement) {
	if r.Kind == "module" {
		return nil, nil
	}
	js := []rules.Judgement{}
	for _, k := range packs {
		if l := level(k); l != rules.Off {
			js = append(js, rules.Judgement{Pack: k, Verdict: rules.VerdictInside, Level: l})
		}
	}
	if len(js) == 0 {
		return nil, nil
	}
	sort.SliceStable(js, func(i, j int) bool { return js[i].Level.Rank() > js[j].Level.Rank() })
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
	return f, js
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
