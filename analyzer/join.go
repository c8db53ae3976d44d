package analyzer

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
)

// A plan knows the values, the source knows where they were written. Joined by
// address, a store has the plan's instances, what either of them knows of its
// placements, and the source's lines.

// joined lays a plan's stores on the source's. What of a plan may not be there at
// all is not, if the source declares the resource and has nothing of the kind.
func joined(plan, source []locate.Store, declared []*tf.Resource) []locate.Store {
	silent := map[string]bool{}
	for _, r := range declared {
		silent[r.Address], silent[withoutKeys(r.Address)] = true, true
	}
	exact, block := map[string]*locate.Store{}, map[string]*locate.Store{}
	for i := range source {
		s := &source[i]
		exact[s.Resource.Address] = s
		if block[withoutKeys(s.Resource.Address)] == nil {
			block[withoutKeys(s.Resource.Address)] = s
		}
	}
	out := make([]locate.Store, 0, len(plan)+1)
	for _, p := range plan {
		s := exact[p.Resource.Address]
		if s == nil {
			s = block[withoutKeys(p.Resource.Address)]
		}
		switch {
		case s != nil:
			p = joinedStore(p, s)
		case silent[p.Resource.Address] || silent[withoutKeys(p.Resource.Address)]:
			p.Placements = slices.DeleteFunc(p.Placements, func(x locate.Placement) bool { return unfounded(&x) })
		}
		if len(p.Placements) > 0 {
			out = append(out, p)
		}
	}
	for i := range source {
		if source[i].Resource.Mode == tf.Backend { // a plan does not have it
			out = append(out, source[i])
		}
	}
	return out
}

// joinedStore is one store of the plan with what the source adds.
func joinedStore(p locate.Store, s *locate.Store) locate.Store {
	r := *p.Resource
	r.Body, r.Call = ranged{p.Resource.Body, s.Resource.Range()}, s.Resource.Call
	p.Resource = &r
	used := make([]bool, len(s.Placements))
	var placements []locate.Placement
	for _, x := range p.Placements {
		met := false
		for k := range s.Placements {
			y := &s.Placements[k]
			if x.When == "before" { // the source says what will be
				break
			}
			if used[k] || x.Role != y.Role || withoutKeys(x.Via) != withoutKeys(y.Via) || met && y.Status == locate.Unresolved {
				continue
			}
			used[k], met = true, true
			placements = append(placements, joinedPlacement(x, y))
			if !x.Maybe { // else it stands for all that may be made
				break
			}
		}
		if !met && !unfounded(&x) {
			placements = append(placements, x)
		}
	}
	p.Placements = placements
	return p
}

// unfounded reports whether a placement of a plan is none if the source does not
// have it. What a flow copies may be on another store there.
func unfounded(p *locate.Placement) bool { return p.Maybe && p.Via == "" && p.When != "before" }

// joinedPlacement is the plan's placement where it knows it, else the source's;
// its lines are the source's.
func joinedPlacement(p locate.Placement, s *locate.Placement) locate.Placement {
	out := p
	if (p.Status == locate.Unresolved || p.Inferred && !agrees(&p, s)) && (s.Status == locate.Known || s.Status == locate.OneOf) {
		out = *s
		out.Via, out.When = p.Via, p.When
		return out
	}
	out.Range = s.Range
	if agrees(&p, s) {
		out.Trace = s.Trace // how it comes about; the plan only has the result
	} else {
		out.Trace = append(append([]tf.Step{}, p.Trace...), s.Trace...)
	}
	return out
}

// agrees reports whether a source's placement leads to the plan's.
func agrees(p, s *locate.Placement) bool {
	if p.Status != s.Status || len(p.Locations) != len(s.Locations) {
		return false
	}
	for i := range p.Locations {
		if p.Locations[i].ID != s.Locations[i].ID {
			return false
		}
	}
	return true
}

// ranged is a body of a plan on a line of the source.
type ranged struct {
	tf.Body
	at hcl.Range
}

// Range is the block in the source.
func (r ranged) Range() hcl.Range { return r.at }
