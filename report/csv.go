package report

import (
	"encoding/csv"
	"io"
	"strings"
)

// CSV writes the register as a table for spreadsheets: one line for each
// placement of every root under one line of headings. There is no head to say
// what is the same for all of them, so each line says it.
func CSV(w io.Writer, r *Report, o Options) error {
	if o.BOM {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return err
		}
	}
	g := newRegister(r)
	all := columns()
	if len(r.Findings) == 0 {
		n := 0
		for _, c := range all {
			if c.in != judged {
				all[n] = c
				n++
			}
		}
		all = all[:n]
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	row := make([]string, len(all))
	for i := range all {
		row[i] = csvCell(g.heading(&all[i]))
	}
	// An error stays with the writer, which gives it when all is said.
	c.Write(row)
	g.lines(func(x *placed) {
		for i := range all {
			row[i] = csvCell(g.cell(&all[i], x))
		}
		c.Write(row)
	})
	c.Flush()
	return c.Error()
}

// csvFormula is what a cell may not begin with, since a spreadsheet would
// reckon with it; a Japanese one takes the full-width signs for the same.
const csvFormula = "=+-@\t\r=+-@"

// csvCell is a text that a spreadsheet only shows.
func csvCell(s string) string {
	if s != "" && strings.ContainsRune(csvFormula, []rune(s)[0]) {
		return "'" + s
	}
	return s
}
