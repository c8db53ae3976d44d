package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Diff is what became different between two reports.
type Diff struct {
	SchemaVersion int      `json:"schema_version"`
	Old           Side     `json:"old"`
	New           Side     `json:"new"`
	Changes       []Change `json:"changes"` // sorted by root, address, role, via
}

// Side is one of the two reports.
type Side struct {
	AsOf    string   `json:"as_of"`
	Commit  string   `json:"commit"`
	Version string   `json:"version"`
	Packs   []string `json:"packs"`
	Stores  int      `json:"stores"`
}

// Change is one placement that moved, is new, is gone, or is no longer or newly
// resolved.
type Change struct {
	What        string   `json:"what"` // moved, new, gone, newly-unresolved, newly-resolved
	Root        string   `json:"root"`
	Environment string   `json:"environment"`
	Address     string   `json:"address"`
	Type        string   `json:"type"`
	Role        string   `json:"role"`
	Via         string   `json:"via"`
	From        []string `json:"from"`
	To          []string `json:"to"`
	Reason      string   `json:"reason"` // why it is not known now
}

// Compare gives what is different in a newer report.
func Compare(before, after *Report) *Diff {
	d := &Diff{SchemaVersion: 1, Old: side(before), New: side(after), Changes: []Change{}}
	was, is := spots(before), spots(after)
	for key, x := range is {
		old, ok := was[key]
		c := x.change
		c.To = x.locations
		switch {
		case !ok:
			c.What = "new"
		case old.known && !x.known:
			c.What, c.From = "newly-unresolved", old.locations
		case !old.known && x.known:
			c.What = "newly-resolved"
		case !slices.Equal(old.locations, x.locations):
			c.What, c.From = "moved", old.locations
		default:
			continue
		}
		d.Changes = append(d.Changes, c)
	}
	for key, x := range was {
		if _, ok := is[key]; !ok {
			c := x.change
			c.What, c.From, c.Reason = "gone", x.locations, ""
			d.Changes = append(d.Changes, c)
		}
	}
	for i := range d.Changes {
		c := &d.Changes[i]
		c.From, c.To = append([]string{}, c.From...), append([]string{}, c.To...)
	}
	slices.SortFunc(d.Changes, func(x, y Change) int {
		return cmp.Or(cmp.Compare(x.Root, y.Root), cmp.Compare(x.Environment, y.Environment), cmp.Compare(x.Address, y.Address), cmp.Compare(x.Role, y.Role), cmp.Compare(x.Via, y.Via), cmp.Compare(x.What, y.What), slices.Compare(x.From, y.From), slices.Compare(x.To, y.To))
	})
	return d
}

func side(r *Report) Side {
	s := Side{AsOf: r.Source.AsOf, Commit: r.Source.Commit, Version: r.Tool.Version, Packs: []string{}, Stores: r.Summary.Stores}
	for _, p := range r.Packs {
		s.Packs = append(s.Packs, p.Name+" "+p.AsOf)
	}
	return s
}

// spot is where all copies of one role of a store are.
type spot struct {
	change    Change
	known     bool
	locations []string
}

// spots are the spots of a report by root, environment, address, role and flow.
func spots(r *Report) map[string]*spot {
	out := map[string]*spot{}
	for _, root := range r.Roots {
		for _, s := range root.Stores {
			for _, p := range s.Placements {
				if p.When == "before" {
					continue
				}
				key := strings.Join([]string{root.Path, root.Environment, s.Address, p.Role, p.Via}, "\x00")
				x := out[key]
				if x == nil {
					x = &spot{known: true, change: Change{Root: root.Path, Environment: root.Environment, Address: s.Address, Type: s.Type, Role: p.Role, Via: p.Via}}
					out[key] = x
				}
				if p.Status == "unresolved" {
					x.known, x.change.Reason = false, p.Reason
				}
				for _, l := range p.Locations {
					if !slices.Contains(x.locations, l) {
						x.locations = append(x.locations, l)
					}
				}
				slices.Sort(x.locations)
			}
		}
	}
	return out
}

// JSON writes the differences as JSON.
func (d *Diff) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

// Text writes the differences for people.
func (d *Diff) Text(w io.Writer, lang string) error {
	l := frame(lang)
	var b strings.Builder
	for _, s := range []struct{ name, old, new string }{
		{"as of", d.Old.AsOf, d.New.AsOf}, {"commit", d.Old.Commit, d.New.Commit}, {"kokunai", d.Old.Version, d.New.Version},
		{"packs", strings.Join(d.Old.Packs, ", "), strings.Join(d.New.Packs, ", ")},
	} {
		if s.old != s.new {
			fmt.Fprintf(&b, "%s: %s -> %s\n", l.get(s.name), cmp.Or(s.old, "-"), cmp.Or(s.new, "-"))
		}
	}
	counts := map[string]int{}
	for _, c := range d.Changes {
		counts[c.What]++
		where := c.Address
		if c.Root != "" && c.Root != "." {
			where = c.Root + ": " + where
		}
		if c.Environment != "" {
			where += " (" + c.Environment + ")"
		}
		line := fmt.Sprintf("%s: %s %s", l.get(c.What), where, c.Role)
		switch c.What {
		case "moved":
			line += fmt.Sprintf(" %s -> %s", strings.Join(c.From, ", "), strings.Join(c.To, ", "))
		case "newly-unresolved":
			line += fmt.Sprintf(" %s -> ? (%s)", strings.Join(c.From, ", "), c.Reason)
		case "gone":
			line += " " + strings.Join(c.From, ", ")
		default:
			line += " " + strings.Join(c.To, ", ")
		}
		if c.Via != "" {
			line += " " + l.format("via %s", c.Via)
		}
		b.WriteString(textClean(strings.TrimRight(line, " ")) + "\n")
	}
	fmt.Fprintf(&b, "stores %d -> %d; moved %d, new %d, gone %d, newly unresolved %d, newly resolved %d\n", d.Old.Stores, d.New.Stores,
		counts["moved"], counts["new"], counts["gone"], counts["newly-unresolved"], counts["newly-resolved"])
	_, err := io.WriteString(w, b.String())
	return err
}
