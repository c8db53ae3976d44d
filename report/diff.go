package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
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
	// CatalogueDate is that of the tables, and Complete whether all was seen.
	CatalogueDate string `json:"catalogue_date"`
	Complete      bool   `json:"complete"`
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
	// FromCountries and ToCountries are those of the locations.
	FromCountries []string `json:"from_countries"`
	ToCountries   []string `json:"to_countries"`
	Reason        string   `json:"reason"` // why it is not known now
	// FromStatus and ToStatus are those of the placements; "" where there is none.
	FromStatus string `json:"from_status"`
	ToStatus   string `json:"to_status"`
}

// Compare gives what is different in a newer report.
func Compare(before, after *Report) *Diff {
	d := &Diff{SchemaVersion: 1, Old: side(before), New: side(after), Changes: []Change{}}
	was, is := spots(before), spots(after)
	for key, x := range is {
		old, ok := was[key]
		c := x.change
		c.To, c.ToCountries, c.ToStatus = x.locations, x.countries, x.status
		switch {
		case !ok:
			c.What = "new"
		case old.status != unresolved && x.status == unresolved:
			c.What = "newly-unresolved"
		case old.status == unresolved && x.status != unresolved:
			c.What = "newly-resolved"
		case !slices.Equal(old.locations, x.locations):
			c.What = "moved"
		default:
			continue
		}
		if ok {
			c.From, c.FromCountries, c.FromStatus = old.locations, old.countries, old.status
		}
		d.Changes = append(d.Changes, c)
	}
	for key, x := range was {
		if _, ok := is[key]; !ok {
			c := x.change
			c.What, c.From, c.FromCountries, c.FromStatus, c.Reason = "gone", x.locations, x.countries, x.status, ""
			d.Changes = append(d.Changes, c)
		}
	}
	for i := range d.Changes {
		c := &d.Changes[i]
		for _, list := range []*[]string{&c.From, &c.To, &c.FromCountries, &c.ToCountries} {
			*list = append([]string{}, *list...)
		}
	}
	slices.SortFunc(d.Changes, func(x, y Change) int {
		return cmp.Or(cmp.Compare(x.Root, y.Root), cmp.Compare(x.Environment, y.Environment), cmp.Compare(x.Address, y.Address), cmp.Compare(x.Role, y.Role), cmp.Compare(x.Via, y.Via), cmp.Compare(x.What, y.What), slices.Compare(x.From, y.From), slices.Compare(x.To, y.To))
	})
	return d
}

func side(r *Report) Side {
	s := Side{AsOf: r.Source.AsOf, Commit: r.Source.Commit, Version: r.Tool.Version, Packs: []string{}, Stores: r.Summary.Stores,
		CatalogueDate: r.Tool.CatalogueDate, Complete: r.Complete}
	for _, p := range r.Packs {
		s.Packs = append(s.Packs, fmt.Sprintf("%s %s (%s)", p.Name, p.AsOf, p.BasisVersion))
	}
	return s
}

// spot is where all copies of one role of a store are.
type spot struct {
	change    Change
	status    string // the least certain of theirs
	locations []string
	countries []string
}

const unresolved = "unresolved"

// statuses are those of a placement, the least certain last.
var statuses = [...]string{"", "known", "one-of", "unbound", unresolved}

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
					x = &spot{change: Change{Root: root.Path, Environment: root.Environment, Address: s.Address, Type: s.Type, Role: p.Role, Via: p.Via}}
					out[key] = x
				}
				if slices.Index(statuses[:], p.Status) > slices.Index(statuses[:], x.status) {
					x.status = p.Status
				}
				if p.Status == unresolved {
					x.change.Reason = p.Reason
				}
				x.locations = union(x.locations, p.Locations)
				x.countries = union(x.countries, p.Countries)
			}
		}
	}
	return out
}

// union is a sorted list with what another one has besides.
func union(list, more []string) []string {
	list = append(slices.Clone(list), more...)
	slices.Sort(list)
	return slices.Compact(list)
}

// JSON writes the differences as JSON.
func (d *Diff) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

// Text writes the differences for people.
func (d *Diff) Text(w io.Writer, language string) error {
	l := frame{lang.Named(language)}
	var b strings.Builder
	line := func(s string) { b.WriteString(textClean(s) + "\n") }
	for _, s := range []struct {
		name     message.Text
		old, new string
	}{
		{"as of", d.Old.AsOf, d.New.AsOf}, {"commit", d.Old.Commit, d.New.Commit}, {"kokunai", d.Old.Version, d.New.Version},
		{"catalogue", d.Old.CatalogueDate, d.New.CatalogueDate},
		{"packs", strings.Join(d.Old.Packs, ", "), strings.Join(d.New.Packs, ", ")},
	} {
		if s.old != s.new {
			line(fmt.Sprintf("%s: %s -> %s", l.Say(s.name), cmp.Or(s.old, "-"), cmp.Or(s.new, "-")))
		}
	}
	if d.Old.Version != d.New.Version || d.Old.CatalogueDate != d.New.CatalogueDate {
		line(l.Say(otherTables))
	}
	if !d.Old.Complete {
		line(l.Say(oldIncomplete))
	}
	if !d.New.Complete {
		line(l.Say(newIncomplete))
	}
	counts := map[string]int{}
	for _, c := range d.Changes {
		counts[c.What]++
		line(l.change(c))
	}
	line(l.Sayf(diffLine, d.Old.Stores, d.New.Stores, counts["moved"], counts["new"], counts["gone"], counts["newly-unresolved"], counts["newly-resolved"]))
	_, err := io.WriteString(w, b.String())
	return err
}

// change is one change as a line.
func (l frame) change(c Change) string {
	address := c.Address
	if c.Root != "" && c.Root != "." {
		address = c.Root + ": " + address
	}
	if c.Environment != "" {
		address += " (" + c.Environment + ")"
	}
	from, to := l.spot(c.FromStatus, c.From, c.FromCountries, ""), l.spot(c.ToStatus, c.To, c.ToCountries, c.Reason)
	where := to
	switch {
	case to == "":
		where = from
	case from != "" && c.What != "newly-resolved":
		where = from + " -> " + to
	}
	s := fmt.Sprintf("%s: %s %s %s", l.word(c.What), address, c.Role, where)
	if c.Via != "" {
		s += " " + l.Sayf("via %s", c.Via)
	}
	return s
}

// spot says where a placement of a status is; "" for none.
func (l frame) spot(status string, locations, countries []string, reason string) string {
	all := strings.Join(locations, ", ")
	if len(countries) > 0 {
		all += " (" + strings.Join(countries, ", ") + ")"
	}
	switch {
	case status == unresolved && reason != "":
		return "? (" + reason + ")"
	case status == unresolved:
		return "?"
	case status == "one-of":
		return l.Sayf("one of %s", all)
	case status == "unbound" && all == "":
		return l.Say("no bound")
	}
	return all
}
