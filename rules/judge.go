package rules

import (
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

// Verdict judges a placement against allowed countries.
func Verdict(p *locate.Placement, allowed []string) string {
	countries, ok := Countries(p)
	if p.Status == locate.Unresolved || p.Status == locate.Unbound || !ok || len(countries) == 0 {
		return VerdictUndetermined
	}
	in := 0
	for _, c := range countries {
		for _, a := range allowed {
			if c == a {
				in++
			}
		}
	}
	switch in {
	case len(countries):
		return VerdictInside
	case 0:
		return VerdictOutside
	}
	return VerdictPartly
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
			if Verdict(p, k.Countries) != VerdictInside {
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
			if v := Verdict(p, k.Countries); v == VerdictOutside || v == VerdictPartly {
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
		v := Verdict(p, k.Countries)
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
