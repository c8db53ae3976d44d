package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// What GitHub takes; it drops the rest without a word.
const (
	githubPerLevel  = 10      // annotations of one level in a step
	githubMessage   = 16_000  // runes, at most 4 bytes each: under 64 KB
	githubTitle     = 200     // of 255
	githubAddress   = 300     // ours: keys of for_each can be of any length
	githubAddresses = 50      // ours: named in one annotation
	summaryFindings = 50      // ours: rows of the summary's table
	summaryList     = 100     // ours: lines of each of its lists
	summaryBytes    = 1 << 20 // for all that one step writes
)

// GitHub writes workflow commands, which GitHub shows on the lines that they
// name, then the counts for the log, and the job summary where that is wanted.
func GitHub(w io.Writer, r *Report, o Options) error {
	r = resolved(r, o.Resolve)
	l := frame(r.Language)
	results := githubResults(r)
	if _, err := io.WriteString(w, githubCommands(l, r, results, o)); err != nil {
		return err
	}
	if o.Summary == nil {
		return nil
	}
	_, err := io.WriteString(o.Summary, githubSummary(l, r, results, o))
	return err
}

// githubResult is one rule at one place: instances of a block share its line,
// and one annotation says it of all.
type githubResult struct {
	*Finding          // the worst, whose words are used
	also     []string // the addresses of the others
}

// githubResults merges the findings that are shown and sorts the worst first.
func githubResults(r *Report) []*githubResult {
	type key struct {
		rule string
		at   Position
	}
	var all []*githubResult
	groups := map[key]*githubResult{}
	members := map[*githubResult][]*Finding{}
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Suppressed != nil {
			continue
		}
		k := key{f.Rule, f.Position}
		g := groups[k]
		if g == nil {
			g = &githubResult{Finding: f}
			groups[k] = g
			all = append(all, g)
		} else if githubWorse(f, g.Finding) < 0 {
			g.Finding = f
		}
		members[g] = append(members[g], f)
	}
	for _, g := range all {
		seen := map[string]bool{g.Address: true}
		for _, f := range members[g] {
			if seen[f.Address] {
				continue
			}
			seen[f.Address] = true
			s := textCut(f.Address, githubAddress)
			// The words are those of another: what differs is said.
			if len(f.Locations) > 0 && !slices.Equal(f.Locations, g.Locations) {
				s += " (" + textCut(strings.Join(f.Locations, ", "), githubAddress) + ")"
			}
			g.also = append(g.also, s)
		}
	}
	slices.SortStableFunc(all, func(a, b *githubResult) int { return githubWorse(a.Finding, b.Finding) })
	return all
}

// githubWorse orders findings, the worst first: by level, then what is
// outside before what may be.
func githubWorse(a, b *Finding) int {
	return cmp.Or(cmp.Compare(githubLevel(a.Level), githubLevel(b.Level)), cmp.Compare(githubDoubt(a.Verdict), githubDoubt(b.Verdict)))
}

func githubLevel(level string) int {
	switch level {
	case "error":
		return 0
	case "warning":
		return 1
	}
	return 2
}

func githubDoubt(verdict string) int {
	switch verdict {
	case "outside":
		return 0
	case "partly":
		return 1
	}
	return 2
}

// githubCommands are the annotations, the worst of each level as far as GitHub
// shows them, and what goes to the log alone.
func githubCommands(l frame, r *Report, results []*githubResult, o Options) string {
	var commands [3][]string
	var total [3]int
	names := [3]string{"error", "warning", "notice"}
	add := func(n int, p Position, title string, text func() string) {
		if total[n]++; total[n] <= githubPerLevel {
			commands[n] = append(commands[n], githubCommand(names[n], p, "kokunai: "+title, text()))
		}
	}
	// What could not be read comes first: of that nothing else is known.
	for _, d := range r.Diagnostics {
		if d.Level == "error" {
			add(0, Position{File: d.File, Line: d.Line, Column: d.Column}, d.Code, func() string {
				return strings.TrimSpace(textClean(d.Summary) + "\n" + textClean(d.Detail))
			})
		}
	}
	for _, g := range results {
		add(githubLevel(g.Level), g.Position, g.Rule, func() string { return githubText(l, g) })
	}
	// The one that counts the rest is a notice too.
	if slices.Max(total[:]) > githubPerLevel && total[2] >= githubPerLevel {
		commands[2] = commands[2][:githubPerLevel-1]
	}

	var b strings.Builder
	var rest [3]int
	for n, shown := range commands {
		rest[n] = total[n] - len(shown)
		b.WriteString(strings.Join(shown, ""))
	}
	if n := rest[0] + rest[1] + rest[2]; n > 0 {
		b.WriteString(githubCommand("notice", Position{}, "kokunai", l.format(
			"%d annotations more are not shown (%d errors, %d warnings, %d notices): GitHub shows 10 of each level for a step",
			n, rest[0], rest[1], rest[2])))
	}
	// These have our words and numbers only, so they need no escaping. Without
	// them a run that placed nothing would look like a clean one.
	if o.HintSector {
		fmt.Fprintln(&b, l.get(hintSector))
	}
	if s := l.incomplete(r); s != "" {
		fmt.Fprintln(&b, s)
	}
	fmt.Fprintln(&b, l.counts(r.Summary))
	return b.String()
}

// githubText is what an annotation says of a finding.
func githubText(l frame, g *githubResult) string {
	lines := []string{textClean(g.Message)}
	if len(g.also) > 0 {
		named := g.also[:min(len(g.also), githubAddresses)]
		s := l.format("Also here: %s", textClean(strings.Join(named, ", ")))
		if n := len(g.also) - len(named); n > 0 {
			s += ", " + l.format("and %d more", n)
		}
		lines = append(lines, s)
	}
	if len(g.Expected) > 0 {
		lines = append(lines, l.format("Expected: %s", textClean(strings.Join(g.Expected, ", "))))
	}
	if g.Remedy != "" {
		lines = append(lines, l.format("Remedy: %s", textClean(g.Remedy)))
	}
	for _, c := range g.Basis {
		lines = append(lines, l.format("Basis: %s", textClean(textCitation(c))))
	}
	return strings.Join(lines, "\n")
}

// githubCommand is one workflow command, a line of its own. Columns are given
// for a range on one line only; GitHub refuses others.
func githubCommand(name string, p Position, title, text string) string {
	var props []string
	add := func(key, value string) { props = append(props, key+"="+githubProperty.Replace(value)) }
	number := func(key string, n int) { add(key, strconv.Itoa(n)) }
	if p.File != "" {
		add("file", textClean(p.File))
		if p.Line > 0 {
			number("line", p.Line)
			if p.EndLine > p.Line {
				number("endLine", p.EndLine)
			} else {
				number("endLine", p.Line)
				if p.Column > 0 {
					number("col", p.Column)
					if p.EndColumn > p.Column {
						number("endColumn", p.EndColumn)
					}
				}
			}
		}
	}
	add("title", textCut(textClean(title), githubTitle))
	return "::" + name + " " + strings.Join(props, ",") + "::" + githubData.Replace(textCut(text, githubMessage)) + "\n"
}

// The runner reads a command to the end of its line and undoes these. One
// pass over the text cannot escape what it has just written, so the order
// that GitHub asks for (% first) holds.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// textCut shortens a text to at most n runes, which shows.
func textCut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	last, count := 0, 0 // where the n-th rune begins
	for i := range s {
		if count++; count == n {
			last = i
		} else if count > n {
			return s[:last] + "…"
		}
	}
	return s
}

// gfm collects the job summary. From the line that would be too much on it
// only counts: a summary that is too long is dropped whole.
type gfm struct {
	frame
	b    strings.Builder
	left int
}

func (m *gfm) line(s string) {
	const reserve = 1024 // for the line that says what was left out
	if m.left > 0 || m.b.Len()+len(s)+1 > summaryBytes-reserve {
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
func (m *gfm) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	m.line("")
	m.line("### " + m.get(heading))
	m.line("")
	for _, s := range items[:min(len(items), summaryList)] {
		m.line("- " + s)
	}
	if n := len(items) - summaryList; n > 0 {
		m.line("- " + m.format("and %d more", n))
	}
}

// githubSummary is the report on the page of the run, in GitHub's Markdown.
func githubSummary(l frame, r *Report, results []*githubResult, o Options) string {
	m := &gfm{frame: l}
	m.line("## kokunai")
	m.line("")
	m.line(l.counts(r.Summary))
	for _, s := range []string{l.incomplete(r), githubHint(l, o)} {
		if s != "" {
			m.line("")
			m.line("**" + s + "**")
		}
	}
	m.verdicts(r)
	m.findings(r, results)

	var items []string
	for _, d := range r.Diagnostics {
		s := mdText(l.get(d.Level))
		if d.File != "" {
			s += ": " + mdPlace(d.File, d.Line)
		}
		s += ": " + mdText(d.Summary)
		if d.Detail != "" {
			s += "; " + mdText(d.Detail)
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

	if m.left > 0 {
		// Straight to the buffer: the reserve is for this line.
		m.b.WriteString("\n" + l.format("%d lines were left out: GitHub takes 1 MiB.", m.left) + "\n")
	}
	return m.b.String()
}

func githubHint(l frame, o Options) string {
	if !o.HintSector {
		return ""
	}
	// Its text has nothing that Markdown reads.
	return l.get(hintSector)
}

func (m *gfm) verdicts(r *Report) {
	p := r.Summary.Placements
	m.line("")
	m.row(m.get("Verdict"), m.get("Placements"))
	m.line("|---|---:|")
	m.row(m.get("inside"), strconv.Itoa(p.Inside))
	m.row(m.get("outside"), strconv.Itoa(p.Outside))
	m.row(m.get("partly"), strconv.Itoa(p.Partly))
	m.row(m.get("undetermined"), strconv.Itoa(p.Undetermined))
	m.row(m.get("assumed (counted above too)"), strconv.Itoa(p.Assumed))
}

// findings writes the table of the worst, and how many there are besides.
func (m *gfm) findings(r *Report, results []*githubResult) {
	c := r.Summary.Findings
	m.line("")
	m.line("### " + m.get("Findings"))
	m.line("")
	m.line(m.format("%d errors, %d warnings, %d notes, %d suppressed", c.Error, c.Warning, c.Note, c.Suppressed))
	if len(results) == 0 {
		return
	}
	m.line("")
	m.row(m.get("Level"), m.get("Rule"), m.get("Where"), m.get("Address"), m.get("Message"))
	m.line("|---|---|---|---|---|")
	shown := results[:min(len(results), summaryFindings)]
	for _, g := range shown {
		address := mdCode(g.Address)
		if n := len(g.also); n > 0 {
			address += " " + m.format("and %d more", n)
		}
		m.row(mdText(m.get(g.Level)), mdCode(g.Rule), mdPlace(g.File, g.Line), address, mdText(g.Message))
	}
	var rest [3]int
	for _, g := range results[len(shown):] {
		rest[githubLevel(g.Level)]++
	}
	if n := rest[0] + rest[1] + rest[2]; n > 0 {
		m.line("")
		m.line(m.format("%d more are not in this table (%d errors, %d warnings, %d notes).", n, rest[0], rest[1], rest[2]))
	}
}

func mdPlace(file string, line int) string {
	if line > 0 {
		file += ":" + strconv.Itoa(line)
	}
	return mdCode(file)
}

// mdLength is what a cell may have of a text.
const mdLength = 500

// mdCode is a text as a code span, in which nothing is a link, a mention, a
// tag or emphasis.
func mdCode(s string) string {
	s = strings.TrimSpace(textClean(textCut(s, mdLength)))
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

// mdText is prose from outside as plain text. What Markdown or HTML could read
// is written as an entity, which is text by definition. GitHub looks for
// addresses, mentions and issues in what entities came to, so an invisible
// space parts their signs from what follows.
func mdText(s string) string {
	runes := []rune(textClean(textCut(s, mdLength)))
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
