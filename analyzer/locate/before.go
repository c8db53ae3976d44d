package locate

import (
	"strings"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/providers/catalog"
)

// Moved adds to a plan's stores where their data is before the plan, as far as
// that is known and elsewhere than after it.
func Moved(stores []Store, root *tf.Root, index *catalog.Index, assume Assume) []Store {
	if len(root.Before) == 0 {
		return stores
	}
	changed := map[string]*tf.Resource{}
	for _, r := range root.Before {
		changed[r.Address] = r
	}
	before := *root
	before.Resources = nil
	for _, r := range root.Resources {
		if old := changed[r.Address]; old != nil {
			before.Resources = append(before.Resources, old)
		} else if r.Action != "create" {
			before.Resources = append(before.Resources, r)
		}
	}
	was := map[string]*Store{}
	old := Stores(&before, index, assume)
	for i := range old {
		was[old[i].Resource.Address] = &old[i]
	}
	for i := range stores {
		s := &stores[i]
		o := was[s.Resource.Address]
		if o == nil {
			continue
		}
		have := map[string]bool{}
		for k := range s.Placements {
			have[s.Placements[k].at()] = true
		}
		for _, p := range o.Placements {
			if p.Status == Known && !have[p.at()] {
				p.When = "before"
				s.Placements = append(s.Placements, p)
			}
		}
	}
	return stores
}

// at is the role and the places of a placement as one text.
func (p *Placement) at() string {
	var b strings.Builder
	b.WriteString(string(p.Role))
	for _, l := range p.Locations {
		b.WriteString(" " + l.ID)
	}
	return b.String()
}
