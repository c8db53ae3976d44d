package report

import (
	"cmp"
	"io"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// Inventory writes the register: every store of every root with every mdPlace
// that its data is at, and the reason where that is not known.
func Inventory(w io.Writer, r *Report, o Options) error {
	t := newTexter(r, o)
	for i := range r.Roots {
		t.register(&r.Roots[i])
	}
	t.end()
	_, err := w.Write(t.b.Bytes())
	return err
}

// register writes the table of one root.
func (t *texter) register(root *Root) {
	name := t.at(cmp.Or(root.Path, "."), 0, 0)
	about := []string{root.Kind}
	if root.Environment != "" {
		about = append(about, t.words.Say("environment")+" "+root.Environment)
	}
	if root.Workspace != "" && root.Workspace != "default" {
		about = append(about, t.words.Sayf("workspace %s", root.Workspace))
	}
	t.printf("%s %s\n", t.bold.Sprint(name), textClean("("+strings.Join(about, ", ")+")"))
	if len(root.Stores) == 0 {
		t.printf("  %s\n\n", t.words.Say("no stores"))
		return
	}
	rows := [][]string{nil}
	for _, h := range [...]message.Text{"ADDRESS", "HOLDS", "ROLE", "LOCATION", "COUNTRY", "HOW", "WHERE", "NOTE"} {
		rows[0] = append(rows[0], t.words.Say(h))
	}
	for i := range root.Stores {
		s := &root.Stores[i]
		for j := range s.Placements {
			rows = append(rows, t.row(s, &s.Placements[j]))
		}
		// A store that nothing is known of is still in the register.
		if len(s.Placements) == 0 {
			rows = append(rows, []string{s.Address, s.Holds, "-", "-", "-", "-", t.at(s.File, s.Line, 0), ""})
		}
	}
	t.table(rows)
	t.printf("\n")
}

// row is one placement. Every row has its store's address, so that each can
// be searched for and sorted alone.
func (t *texter) row(s *Store, p *Placement) []string {
	role := p.Role
	if p.When == "before" {
		role = t.words.Sayf("%s (before)", role)
	}
	where := strings.Join(p.Locations, ", ")
	switch {
	case p.Status == "one-of":
		where = t.words.Sayf("one of %s", where)
	case where == "":
		where = p.Status
	case p.Status != "known":
		where = p.Status + ": " + where
	}
	var notes []string
	if p.Reason != "" {
		notes = append(notes, p.Reason)
	}
	if p.Via != "" {
		notes = append(notes, t.words.Sayf("via %s", p.Via))
	}
	return []string{s.Address, s.Holds, role, where, strings.Join(p.Countries, ", "), p.How,
		t.at(s.File, s.Line, 0), strings.Join(notes, "; ")}
}

// table writes rows in aligned columns. text/tabwriter counts every rune as
// one column, which Japanese keys and headings are not.
func (t *texter) table(rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i := range row {
			if row[i] = textClean(row[i]); row[i] == "" && i < len(row)-1 {
				row[i] = "-"
			}
			widths[i] = max(widths[i], textWidth(row[i]))
		}
	}
	for n, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell)
			b.WriteString(strings.Repeat(" ", widths[i]-textWidth(cell)+2))
		}
		line := strings.TrimRight(b.String(), " ")
		if n == 0 {
			line = t.faint.Sprint(line)
		}
		t.printf("  %s\n", line)
	}
}
