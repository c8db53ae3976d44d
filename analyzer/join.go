package analyzer

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
)

// A plan knows the values, the source knows where they were written. Joined by
// address, a store has the plan's instances, what either of them knows of its
// placements, and the source's lines.

// joined lays a plan's stores on the source's.
func joined(plan, source []locate.Store) []locate.Store {
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
		if s != nil {
			p = joinedStore(p, s)
		}
		out = append(out, p)
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
	placements := append([]locate.Placement{}, p.Placements...)
	for i := range placements {
		x := &placements[i]
		if x.When == "before" {
			continue // the source says what will be
		}
		for k := range s.Placements {
			y := &s.Placements[k]
			if used[k] || x.Role != y.Role || withoutKeys(x.Via) != withoutKeys(y.Via) {
				continue
			}
			used[k] = true
			placements[i] = joinedPlacement(*x, y)
			break
		}
	}
	p.Placements = placements
	return p
}

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
