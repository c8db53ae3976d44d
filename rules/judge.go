package rules

import (
	"slices"
	"sort"
	"strings"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/providers/catalog"
)

// The verdicts of a placement.
const (
	VerdictInside       = "inside"
	VerdictOutside      = "outside"
	VerdictPartly       = "partly"
	VerdictUndetermined = "undetermined"
)

// Countries are the countries of all possible locations, sorted; ok is false
// when a location is in no table.
func Countries(p *locate.Placement) (out []string, ok bool) {
	ok = true
	seen := map[string]bool{}
	for _, l := range p.Locations {
		if l.Region == nil || len(l.Region.Countries) == 0 {
			ok = false
			continue
		}
		for _, c := range l.Region.Countries {
			if !seen[c] {
				seen[c] = true
				out = append(out, c)
			}
		}
	}
	sort.Strings(out)
	return out, ok
}

// Verdict judges a placement by a pack: by countries, and by locations where
// the pack names any.
func (p *Pack) Verdict(x *locate.Placement) string {
	countries, ok := Countries(x)
	if x.Status == locate.Unresolved || x.Status == locate.Unbound || !ok || len(countries) == 0 {
		return VerdictUndetermined
	}
	in, all := 0, len(countries)
	for _, c := range countries {
		if slices.Contains(p.Countries, c) {
			in++
		}
	}
	if len(p.Locations) > 0 && in > 0 {
		in, all = 0, len(x.Locations)
		for _, l := range x.Locations {
			if slices.Contains(p.Locations, l.ID) || l.Region != nil && slices.Contains(p.Locations, l.Region.Parent) {
				in++
			}
		}
	}
	switch in {
	case all:
		return VerdictInside
	case 0:
		return VerdictOutside
	}
	return VerdictPartly
}

// Expected are the locations that a pack expects, or its countries.
func (p *Pack) Expected() []string {
	if len(p.Locations) > 0 {
		return p.Locations
	}
	return p.Countries
}

// Worst is the verdict of the pack that finds most to say: data is inside when
// it is so by every pack.
func Worst(x *locate.Placement, packs []*Pack) string {
	order := []string{VerdictInside, VerdictUndetermined, VerdictPartly, VerdictOutside}
	worst := 0
	for _, p := range packs {
		worst = max(worst, slices.Index(order, p.Verdict(x)))
	}
	return order[worst]
}

// Kind is open where the answer is not settled, else fail.
func Kind(verdict string, status locate.Status) string {
	if verdict == VerdictUndetermined || verdict == VerdictPartly && status == locate.OneOf {
		return "open"
	}
	return "fail"
}

// Level is what a pack makes of a verdict in a role.
func (p *Pack) Level(verdict string, status locate.Status, role catalog.Role) Level {
	own := p.Levels.Of(role)
	switch {
	case verdict == VerdictInside:
		return Off
	case verdict != VerdictUndetermined || status == locate.Unbound:
		return own
	case p.Strict:
		return p.Unresolved
	case p.Unresolved.Rank() < own.Rank():
		return p.Unresolved
	}
	return own
}

// Judgement is what one pack makes of a placement.
type Judgement struct {
	Pack    *Pack
	Verdict string
	Level   Level
}

// Judge judges a placement by every pack; the strictest comes first, ties by name.
func Judge(p *locate.Placement, packs []*Pack) []Judgement {
	return judge(p, packs, func(k *Pack, verdict string) Level { return k.Level(verdict, p.Status, p.Role) })
}

// JudgeOther judges a placement that values give which were not applied: it is
// possible only, so it has the level of what cannot be determined, and is a
// note when those values do not determine it either.
func JudgeOther(p *locate.Placement, packs []*Pack) []Judgement {
	return judge(p, packs, func(k *Pack, verdict string) Level {
		l := k.Level(VerdictUndetermined, locate.Unresolved, p.Role)
		switch {
		case verdict == VerdictInside:
			return Off
		case p.Status == locate.Unresolved && l.Rank() > Note.Rank():
			return Note
		}
		return l
	})
}

// JudgeMove judges a placement that a plan makes against those that the same
// data has before it: moved out of what a pack allows, or into it.
func JudgeMove(before []*locate.Placement, after *locate.Placement, packs []*Pack) (out, in []Judgement) {
	out = judge(after, packs, func(k *Pack, verdict string) Level {
		if verdict != VerdictOutside && verdict != VerdictPartly {
			return Off
		}
		for _, p := range before {
			if k.Verdict(p) != VerdictInside {
				return Off
			}
		}
		return k.Level(verdict, after.Status, after.Role)
	})
	in = judge(after, packs, func(k *Pack, verdict string) Level {
		if verdict != VerdictInside || k.Levels.Of(after.Role) == Off {
			return Off
		}
		for _, p := range before {
			if v := k.Verdict(p); v == VerdictOutside || v == VerdictPartly {
				return Note
			}
		}
		return Off
	})
	return out, in
}

func judge(p *locate.Placement, packs []*Pack, level func(*Pack, string) Level) []Judgement {
	var out []Judgement
	for _, k := range packs {
		v := k.Verdict(p)
		if l := level(k, v); l != Off {
			out = append(out, Judgement{k, v, l})
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		if a, b := out[i].Level.Rank(), out[j].Level.Rank(); a != b {
			return a > b
		}
		return strings.Compare(out[i].Pack.Name, out[j].Pack.Name) < 0
	})
	return out
}
