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
	summaryItems    = 100     // ours: lines of each of its lists
	summaryBytes    = 1 << 20 // for all that one step writes
)

// GitHub writes workflow commands, which GitHub shows on the lines that they
// name, then the counts for the log, and the job summary where that is wanted.
func GitHub(w io.Writer, r *Report, o Options) error {
	r = resolved(r, o.Resolve)
	l := frameOf(r)
	results := githubResults(r)
	if _, err := io.WriteString(w, githubCommands(l, r, results, o)); err != nil {
		return err
	}
	if o.Summary == nil {
		return nil
	}
	_, err := io.WriteString(o.Summary, markdown(r, o, summaryFindings, summaryItems))
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
		f := r.Findings[i]
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
		g.also = githubAlso(g.Finding, members[g])
	}
	slices.SortStableFunc(all, func(a, b *githubResult) int { return githubWorse(a.Finding, b.Finding) })
	return all
}

// githubAlso are the addresses that a finding speaks for besides its own, each
// with where it keeps data if that is elsewhere: the words are those of another.
func githubAlso(first *Finding, all []*Finding) []string {
	var out []string
	seen := map[string]bool{first.Address: true}
	for _, f := range all {
		if seen[f.Address] {
			continue
		}
		seen[f.Address] = true
		s := textCut(f.Address, githubAddress)
		if len(f.Locations) > 0 && !slices.Equal(f.Locations, first.Locations) {
			s += " (" + textCut(strings.Join(f.Locations, ", "), githubAddress) + ")"
		}
		out = append(out, s)
	}
	return out
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
		b.WriteString(githubCommand("notice", Position{}, "kokunai", l.Sayf(
			"%d annotations more are not shown (%d errors, %d warnings, %d notices): GitHub shows 10 of each level for a step",
			n, rest[0], rest[1], rest[2])))
	}
	// These have our words and numbers only, so they need no escaping. Without
	// them a run that placed nothing would look like a clean one.
	if o.HintSector {
		fmt.Fprintln(&b, l.Say(hintSector))
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
	if s := alsoHere(l, g.also); s != "" {
		lines = append(lines, s)
	}
	if len(g.Expected) > 0 {
		lines = append(lines, l.Sayf("Expected: %s", textClean(strings.Join(g.Expected, ", "))))
	}
	if g.Remedy != "" {
		lines = append(lines, l.Sayf("Remedy: %s", textClean(g.Remedy)))
	}
	for _, c := range g.Basis {
		lines = append(lines, l.Sayf("Basis: %s", textClean(l.citation(c))))
	}
	return strings.Join(lines, "\n")
}

// alsoHere names other addresses, as many as a reader may want; "" for none.
func alsoHere(l frame, also []string) string {
	if len(also) == 0 {
		return ""
	}
	named := also[:min(len(also), githubAddresses)]
	s := l.Sayf("Also here: %s", textClean(strings.Join(named, ", ")))
	if n := len(also) - len(named); n > 0 {
		s += ", " + l.Sayf("and %d more", n)
	}
	return s
}

// githubCommand is one workflow command, a line of its own. Columns are given
// for a range on one line only; GitHub refuses others.
func githubCommand(name string, p Position, title, text string) string {
	var props []string
	add := func(key, value string) { props = append(props, key+"="+githubEscape(value, githubProperty)) }
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
	return "::" + name + " " + strings.Join(props, ",") + "::" + githubEscape(textCut(text, githubMessage), githubData) + "\n"
}

// What githubEscape writes in hexadecimal, in the text of a command and in its
// properties: the runner reads a command to the end of its line and undoes it.
const (
	githubData     = "%\r\n"
	githubProperty = "%\r\n:,"
)

func githubEscape(s, special string) string {
	var b strings.Builder
	for i := range len(s) {
		if strings.IndexByte(special, s[i]) >= 0 {
			fmt.Fprintf(&b, "%%%02X", s[i])
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

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
