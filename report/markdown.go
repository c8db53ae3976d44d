package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// Markdown writes the findings as GitHub's Markdown, to be added to a job
// summary by a step of one's own, or put into a comment: all of them, as far
// as 1 MiB has room. The format github writes a shorter one itself.
func Markdown(w io.Writer, r *Report, o Options) error {
	_, err := io.WriteString(w, markdown(resolved(r, o.Resolve), o, 0, 0))
	return err
}

// gfm collects Markdown. From the line on that would be too much it only
// counts: a summary that is too long is dropped whole.
type gfm struct {
	frame
	b     strings.Builder
	limit int // bytes, 0 for none
	items int // lines of a list, 0 for all
	left  int
}

func (m *gfm) line(s string) {
	const reserve = 1024 // for the line that says what was left out
	if m.left > 0 || m.limit > 0 && m.b.Len()+len(s)+1 > m.limit-reserve {
		m.left++
		return
	}
	m.b.WriteString(s)
	m.b.WriteByte('\n')
}

func (m *gfm) row(cells ...string) {
	for i := range cells {
		cells[i] = mdPipes(cells[i])
	}
	m.line("| " + strings.Join(cells, " | ") + " |")
}

// list writes items below a heading, as many as a reader may want.
func (m *gfm) list(heading message.Text, items []string) {
	if len(items) == 0 {
		return
	}
	m.line("")
	m.line("### " + m.Say(heading))
	m.line("")
	rest := 0
	if m.items > 0 && len(items) > m.items {
		rest = len(items) - m.items
	}
	for _, s := range items[:len(items)-rest] {
		m.line("- " + s)
	}
	if rest > 0 {
		m.line("- " + m.Sayf("and %d more", rest))
	}
}

// markdown is the report with at most so many rows of findings and lines in a
// list; 0 is all, within what GitHub takes.
func markdown(r *Report, o Options, most, length int) string {
	l := frameOf(r)
	m := &gfm{frame: l, limit: summaryBytes, items: length}
	m.line("## kokunai")
	m.line("")
	m.line(l.counts(r.Summary))
	sayings := []string{l.incomplete(r), ""}
	if o.HintSector {
		sayings[1] = l.Say(hintSector) // its text has nothing that Markdown reads
	}
	for _, s := range sayings {
		if s != "" {
			m.line("")
			m.line("**" + s + "**")
		}
	}
	m.verdicts(r)
	m.findings(r, most)
	m.list("Bases", bases(m.frame, r))

	var items []string
	for _, d := range r.Diagnostics {
		s := mdText(l.word(d.Level))
		if d.File != "" {
			s += ": " + mdPlace(d.File, d.Line)
		}
		s += ": " + mdText(d.Summary)
		if d.Detail != "" {
			s += l.Say("; ") + mdText(d.Detail)
		}
		items = append(items, s)
	}
	m.list("Diagnostics", items)

	items = nil
	for _, miss := range missingModules(r) {
		root := mdCode(cmp.Or(miss.root, "."))
		if e := textEnvironments(miss.envs); e != "" {
			root += " [" + mdText(e) + "]"
		}
		for _, c := range miss.calls {
			items = append(items, root+": "+mdPlace(c.File, c.Line)+" "+mdCode(c.Address)+" ("+mdCode(c.Source)+")")
		}
	}
	m.list("Modules missing", items)

	items = nil
	for _, n := range r.NotReviewed {
		items = append(items, fmt.Sprintf("%s ×%d", mdCode(n.Type), n.Count))
	}
	m.list("Types not reviewed", items)

	items = nil
	for _, n := range r.NotAnalysed {
		items = append(items, mdCode(n.Path)+": "+mdText(n.Reason))
	}
	m.list("Not analysed", items)
	m.line("")
	m.line(mdText(l.Say(notProof)))

	if m.left > 0 {
		// Straight to the buffer: the reserve is for this line.
		m.b.WriteString("\n" + l.Sayf("%d lines were left out: GitHub takes 1 MiB.", m.left) + "\n")
	}
	return m.b.String()
}

func (m *gfm) verdicts(r *Report) {
	p := r.Summary.Placements
	m.line("")
	m.row(m.Say("Verdict"), m.Say("Placements"))
	m.line("|---|---:|")
	m.row(m.Say("inside"), strconv.Itoa(p.Inside))
	m.row(m.Say("outside"), strconv.Itoa(p.Outside))
	m.row(m.Say("partly"), strconv.Itoa(p.Partly))
	m.row(m.Say("undetermined"), strconv.Itoa(p.Undetermined))
	m.row(m.Say("assumed (counted above too)"), strconv.Itoa(p.Assumed))
}

// mdRow is one row of the table: findings that differ in their address only.
type mdRow struct {
	*Finding
	location, environment string
	addresses             map[string]bool
	n                     int // how many findings it speaks for
}

// mdRows are the rows of the findings that are shown, the worst first.
func mdRows(r *Report) []*mdRow {
	l := frameOf(r)
	why := reasons(r)
	var all []*mdRow
	rows := map[string]*mdRow{}
	for i := range r.Findings {
		f := r.Findings[i]
		if f.Suppressed != nil {
			continue
		}
		location, environment := findingPlace(l, f, why[reasonKey(f.Root, f.Address, f.Role, f.Via, f.Status)]), textEnvironments(f.Environments)
		key := fmt.Sprintf("%q %v %q %q %q %q %q %q", f.Rule, f.Position, f.Level, f.Role, f.Verdict, location, environment, f.Expected)
		row := rows[key]
		if row == nil {
			row = &mdRow{Finding: f, location: location, environment: environment, addresses: map[string]bool{}}
			rows[key] = row
			all = append(all, row)
		}
		row.addresses[f.Address] = true
		row.n++
	}
	slices.SortStableFunc(all, func(a, b *mdRow) int { return githubWorse(a.Finding, b.Finding) })
	return all
}

// findings writes the table of the worst, and how many there are besides. It
// leaves a quarter of the page to what comes after it.
func (m *gfm) findings(r *Report, most int) {
	c := r.Summary.Findings
	m.line("")
	m.line("### " + m.Say("Findings"))
	m.line("")
	m.line(m.Sayf("%d errors, %d warnings, %d notes, %d suppressed", c.Error, c.Warning, c.Note, c.Suppressed))
	rows := mdRows(r)
	if len(rows) == 0 {
		return
	}
	m.line("")
	m.row(m.Say("Level"), m.Say("Address"), m.Say("Role"), m.Say("Location"), m.Say("Expected"), m.Say("Rule"), m.Say("Where"))
	m.line("|---|---|---|---|---|---|---|")
	var rest [3]int
	for i, g := range rows {
		if most > 0 && i >= most || m.b.Len() > m.limit/4*3 {
			rest[githubLevel(g.Level)] += g.n
			continue
		}
		address := mdCode(g.Address)
		if n := len(g.addresses) - 1; n > 0 {
			address += " " + m.Sayf("and %d more", n)
		}
		role := mdText(g.Role)
		if g.Via != "" && g.Via != g.Address {
			role += " " + m.Sayf("via %s", mdCode(g.Via))
		}
		where := mdPlace(g.File, g.Line)
		if g.environment != "" {
			where += " (" + mdText(g.environment) + ")"
		}
		m.row(mdText(m.word(g.Level)), address, role, mdText(g.location), mdText(strings.Join(g.Expected, ", ")), mdCode(g.Rule), where)
	}
	if n := rest[0] + rest[1] + rest[2]; n > 0 {
		m.line("")
		m.line(m.Sayf("%d more are not in this table (%d errors, %d warnings, %d notes).", n, rest[0], rest[1], rest[2]))
	}
}

// bases are the documents that the findings rest on which are shown, each with
// its force.
func bases(l frame, r *Report) []string {
	var out []string
	for i := range r.Findings {
		if r.Findings[i].Suppressed != nil {
			continue
		}
		for _, b := range r.Findings[i].Basis {
			s := mdText(l.citation(Cited{Title: b.Title, Force: b.Force}))
			if b.URL != "" {
				s += " (" + mdCode(b.URL) + ")"
			}
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// findingPlace is where a finding's data is, or why that is not known.
func findingPlace(l frame, f *Finding, reason string) string {
	if f.Role == "" && len(f.Locations) == 0 {
		return f.Message // it is about no placement
	}
	s := strings.Join(f.Locations, ", ")
	switch {
	case f.Status == "one-of":
		s = l.Sayf("one of %s", s)
	case s == "":
		s = f.Status
	}
	if len(f.Countries) > 0 {
		s += " (" + strings.Join(f.Countries, ", ") + ")"
	}
	if len(f.From) > 0 {
		s = strings.Join(f.From, ", ") + " → " + s
	}
	if f.Verdict == "undetermined" && reason != "" {
		s += ": " + reason
	}
	return l.Say(withValues(f, message.Verbatim(s)))
}

// reasons are why placements are where they are, by reasonKey: a finding has
// its reason in its message only.
func reasons(r *Report) map[string]string {
	out := map[string]string{}
	for i := range r.Roots {
		root := &r.Roots[i]
		for j := range root.Stores {
			s := &root.Stores[j]
			for k := range s.Placements {
				if p := &s.Placements[k]; p.Reason != "" {
					out[reasonKey(root.Path, s.Address, p.Role, p.Via, p.Status)] = p.Reason
				}
			}
		}
	}
	return out
}

func reasonKey(root, address, role, via, status string) string {
	return strings.Join([]string{root, address, role, via, status}, "\x00")
}

func mdPlace(file string, line int) string {
	if line > 0 {
		file += ":" + strconv.Itoa(line)
	}
	return mdCode(file)
}

// mdLength is what a cell may have of a text.
const mdLength = 500

// mdCode is a text, or the beginning of a long one, as a code span.
func mdCode(s string) string { return mdSpan(textCut(s, mdLength)) }

// mdSpan is a text as a code span, in which nothing is a link, a mention, a
// tag or emphasis.
func mdSpan(s string) string {
	s = strings.TrimSpace(textClean(s))
	if s == "" {
		return ""
	}
	// The fence is longer than any run of backticks inside.
	longest, run := 0, 0
	for _, r := range s {
		if r != '`' {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	fence := strings.Repeat("`", longest+1)
	pad := ""
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		pad = " " // one on each side is taken off again
	}
	return fence + pad + s + pad + fence
}

// mdPipes escapes the bars of a cell, which end it even in a code span. A table
// reads two backslashes before a bar as one escaped backslash and the bar as
// the end, so there must be an odd number of them.
func mdPipes(s string) string {
	var b strings.Builder
	slashes := 0
	for _, r := range s {
		if r == '|' {
			b.WriteByte('\\')
			if slashes%2 == 1 {
				b.WriteByte('\\')
			}
		}
		if r == '\\' {
			slashes++
		} else {
			slashes = 0
		}
		b.WriteRune(r)
	}
	return b.String()
}

// mdText is prose from outside, or the beginning of it, as plain text.
func mdText(s string) string { return mdProse(textCut(s, mdLength)) }

// mdProse is prose from outside as plain text. What Markdown or HTML could read
// is written as an entity, which is text by definition. GitHub looks for
// addresses, mentions and issues in what entities came to, so an invisible
// space parts their signs from what follows.
func mdProse(s string) string {
	runes := []rune(textClean(s))
	var b strings.Builder
	for i, r := range runes {
		next := i+1 < len(runes) && runes[i+1] == '/'
		switch {
		case r == '@', r == '#', r == ':' && next, r == '.' && i > 0 && (runes[i-1] == 'w' || runes[i-1] == 'W'):
			fmt.Fprintf(&b, "&#%d;&#8203;", r)
		case strings.ContainsRune("!$&*<>[\\]_`{|}~", r):
			fmt.Fprintf(&b, "&#%d;", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// MarkdownRegister writes the register as GitHub's Markdown. It is whole
// however long it is: a register with its end cut off is none.
func MarkdownRegister(w io.Writer, r *Report, _ Options) error {
	g := newRegister(r)
	m := &gfm{frame: g.l}
	m.line("# " + g.l.Say("Data location register"))
	m.line("")
	m.line(g.l.Say(notProof))
	m.line("")
	for _, f := range g.facts() {
		m.line("- " + g.l.Say(f.name) + ": " + mdProse(f.text))
	}
	for _, s := range g.about() {
		m.sheet("##", s)
	}
	m.line("")
	m.line("## " + g.l.Say("Placements"))
	for _, s := range g.tables() {
		m.sheet("###", s)
	}
	if s := g.legend(); len(s.rows) > 0 {
		m.sheet("##", s)
	}
	_, err := io.WriteString(w, m.b.String())
	return err
}

func (m *gfm) sheet(level string, s sheet) {
	m.line("")
	m.line(level + " " + mdProse(s.heading))
	m.line("")
	if len(s.rows) == 0 {
		m.line(s.none)
		return
	}
	var head []string
	rule := "|"
	for _, c := range s.columns {
		head = append(head, c.heading)
		rule += "---|"
	}
	m.row(head...)
	m.line(rule)
	for _, row := range s.rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			if cells[i] = mdProse(cell); s.columns[i].code {
				cells[i] = mdSpan(cell)
			}
		}
		m.row(cells...)
	}
}
