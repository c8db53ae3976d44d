package report

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/fatih/color"
	"golang.org/x/text/width"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
)

// Text writes the report for a person at a terminal. Suppressed findings are
// only counted. Its last line counts what was seen, whatever was found.
func Text(w io.Writer, r *Report, o Options) error {
	t := newTexter(r, o)
	for i := range r.Findings {
		if r.Findings[i].Suppressed == nil {
			t.finding(r.Findings[i])
		}
	}
	t.end()
	_, err := w.Write(t.b.Bytes())
	return err
}

// texter collects the text of one report. It writes into memory, so that only
// one write can fail.
type texter struct {
	b     bytes.Buffer
	r     *Report
	o     Options
	words frame
	packs map[string]*Pack // by name
	cited []Cited          // documents in the order of their numbers

	bold, faint, caret *color.Color
	levels             map[string]*color.Color
}

func newTexter(r *Report, o Options) *texter {
	t := &texter{r: r, o: o, words: frameOf(r), packs: map[string]*Pack{}}
	for i := range r.Packs {
		t.packs[r.Packs[i].Name] = &r.Packs[i]
	}
	// Each colour is told for itself whether to be one: the package's own
	// switch is global, and it looks at standard output, not at w.
	paint := func(a ...color.Attribute) *color.Color {
		c := color.New(a...)
		if o.Color {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	t.bold, t.faint, t.caret = paint(color.Bold), paint(color.Faint), paint(color.FgGreen, color.Bold)
	t.levels = map[string]*color.Color{
		"error":   paint(color.FgRed, color.Bold),
		"warning": paint(color.FgYellow, color.Bold),
		"note":    paint(color.FgCyan, color.Bold),
	}
	return t
}

func (t *texter) printf(format string, a ...any) { fmt.Fprintf(&t.b, format, a...) }

// finding writes one finding: a header, the guilty line, how its value came
// there, and what is expected on which ground. One of a plan has no line; it
// names the plan.
func (t *texter) finding(f *Finding) {
	t.printf("%s %s %s %s\n", t.bold.Sprint(t.at(cmp.Or(f.File, f.Root, "."), f.Line, f.Column)+":"), t.level(f.Level)+":",
		textClean(f.Message), t.faint.Sprint("["+textClean(f.Rule)+"]"))
	if f.Level == "note" && f.Role == "" {
		// What is said of a root for the record is one line with its force.
		t.field("basis", t.basis(f.Basis))
		t.printf("\n")
		return
	}
	t.quote(f.Position)
	for _, s := range f.Trace {
		at := "  " + t.words.Say("at")
		if s.File != "" {
			at += " " + t.at(s.File, s.Line, s.Column)
		}
		t.printf("%s  %s\n", at, textClean(s.Note))
	}
	if e := textEnvironments(f.Environments); e != "" {
		t.field("environment", e)
	}
	if len(f.Expected) > 0 {
		t.field("expected", t.expected(f))
	}
	t.field("remedy", f.Remedy)
	t.field("basis", t.basis(f.Basis))
	t.printf("\n")
}

// basis is what a finding rests on: its force each time, so that a
// recommendation is not taken for a law, and the number under which the
// document stands at the end.
func (t *texter) basis(all []Cited) string {
	var out []string
	for _, b := range all {
		n := -1
		for i, c := range t.cited {
			if c == b {
				n = i
			}
		}
		if n < 0 {
			n = len(t.cited)
			t.cited = append(t.cited, b)
		}
		out = append(out, fmt.Sprintf("[%d] %s", n+1, t.words.Say(message.Plain(b.Force))))
	}
	return strings.Join(out, "; ")
}

// bases lists the documents that findings rest on, by number.
func (t *texter) bases() {
	if len(t.cited) == 0 {
		return
	}
	t.heading("Bases")
	for i, b := range t.cited {
		t.printf("  [%d] %s\n", i+1, textClean(t.words.citation(b)))
	}
	t.printf("\n")
}

// field writes one named line below a finding, or nothing for nothing.
func (t *texter) field(name message.Text, s string) {
	if s = textClean(s); s != "" {
		t.printf("  %s: %s\n", t.words.Say(name), s)
	}
}

// expected says where the data should be, and which sectors say so: together
// where they say the same, the strictest first.
func (t *texter) expected(f *Finding) string {
	if len(f.Sectors) == 0 {
		return strings.Join(f.Expected, ", ")
	}
	var places []string
	who := map[string][]string{}
	for _, s := range f.Sectors {
		title, where := s.Name, strings.Join(f.Expected, ", ")
		if p := t.packs[s.Name]; p != nil {
			title, where = cmp.Or(p.Title, p.Name), strings.Join(p.expected(), ", ")
		}
		if who[where] == nil {
			places = append(places, where)
		}
		who[where] = append(who[where], title)
	}
	for i, where := range places {
		places[i] = strings.TrimSpace(where + t.words.Sayf(" (%s)", strings.Join(who[where], "; ")))
	}
	return strings.Join(places, "; ")
}

// citation is a basis with its force and address.
func (l frame) citation(b Cited) string {
	s := b.Title
	if b.Force != "" {
		s += " — " + l.Say(message.Plain(b.Force))
	}
	if b.URL != "" {
		s += " (" + b.URL + ")"
	}
	return s
}

// textEnvironments are those that have a name; the one without is the plain run.
func textEnvironments(all []string) string {
	var named []string
	for _, e := range all {
		if e != "" {
			named = append(named, e)
		}
	}
	return strings.Join(named, ", ")
}

// level is the word of a level, in its colour.
func (t *texter) level(l string) string {
	if c := t.levels[l]; c != nil {
		return c.Sprint(t.words.word(l))
	}
	return textClean(l)
}

// at is a place as compilers write it, with as much of it as there is.
func (t *texter) at(file string, line, column int) string {
	if t.o.Show != nil && file != "" {
		file = t.o.Show(file)
	}
	return textPlace(file, line, column)
}

// end writes what is not a finding, and the line that counts.
func (t *texter) end() {
	t.bases()
	t.gone()
	t.diagnostics()
	t.missing()
	t.notReviewed()
	t.notAnalysed()
	if t.r.Source.Changed != nil {
		t.printf("%s\n", t.words.Sayf(onlyChanged, len(t.r.Roots), len(t.r.Source.Changed)))
	}
	if t.o.HintSector {
		t.printf("%s\n", t.words.Say(hintSector))
	}
	t.printf("%s\n", t.words.Say(notProof))
	if s := t.words.incomplete(t.r); s != "" {
		t.printf("%s\n", s)
	}
	t.printf("%s\n", t.words.counts(t.r.Summary))
}

func (t *texter) heading(s message.Text) { t.printf("%s\n", t.bold.Sprint(t.words.Say(s)+":")) }

func (t *texter) diagnostics() {
	if len(t.r.Diagnostics) == 0 {
		return
	}
	t.heading("Diagnostics")
	for _, d := range t.r.Diagnostics {
		s := textClean(d.Summary)
		if d.Detail != "" {
			s += t.words.Say("; ") + textClean(d.Detail)
		}
		if at := t.at(d.File, d.Line, d.Column); at != "" {
			s = at + ": " + s
		}
		t.printf("  %s: %s\n", t.level(d.Level), s)
	}
	t.printf("\n")
}

// missingCalls are the calls that were not followed in a root, with all the
// environments of it that miss the same ones.
type missingCalls struct {
	root  string
	envs  []string
	calls []MissingModule
}

// missingModules are the missing calls of all roots. The environments of a
// root mostly miss the same modules, which are then said once.
func missingModules(r *Report) []*missingCalls {
	var all []*missingCalls
	seen := map[string]*missingCalls{}
	for _, root := range r.Roots {
		if len(root.ModulesMissing) == 0 {
			continue
		}
		key := fmt.Sprintf("%q %#v", root.Path, root.ModulesMissing)
		m := seen[key]
		if m == nil {
			m = &missingCalls{root: root.Path, calls: root.ModulesMissing}
			seen[key] = m
			all = append(all, m)
		}
		m.envs = append(m.envs, root.Environment)
	}
	return all
}

func (t *texter) missing() {
	all := missingModules(t.r)
	if len(all) == 0 {
		return
	}
	t.heading("Modules missing")
	for _, m := range all {
		root := t.at(cmp.Or(m.root, "."), 0, 0)
		if e := textEnvironments(m.envs); e != "" {
			root += " [" + textClean(e) + "]"
		}
		t.printf("  %s: %d\n", root, len(m.calls))
		for _, c := range m.calls {
			t.printf("    %s: %s (%s)\n", t.at(c.File, c.Line, 0), textClean(c.Address), textClean(c.Source))
		}
	}
	t.printf("\n")
}

func (t *texter) notReviewed() {
	if len(t.r.NotReviewed) == 0 {
		return
	}
	t.heading("Types not reviewed")
	for _, n := range t.r.NotReviewed {
		t.printf("  %s ×%d", textClean(n.Type), n.Count)
		if at := t.at(n.File, n.Line, 0); at != "" {
			t.printf("  %s", t.faint.Sprint(at))
		}
		t.printf("\n")
	}
	t.printf("\n")
}

func (t *texter) notAnalysed() {
	if len(t.r.NotAnalysed) == 0 {
		return
	}
	t.heading("Not analysed")
	for _, n := range t.r.NotAnalysed {
		t.printf("  %s: %s\n", t.at(n.Path, 0, 0), textClean(n.Reason))
	}
	t.printf("\n")
}

// textLine is how much of a line is quoted; a line of generated JSON may be a
// megabyte.
const textLine = 200

// quote writes the first line of a range and underlines the range in it.
func (t *texter) quote(p Position) {
	if t.o.Lines == nil || p.Line < 1 {
		return
	}
	line := []rune(strings.TrimRight(t.o.Lines(p.File, p.Line), "\r\n"))
	if len(strings.TrimSpace(string(line))) == 0 {
		return
	}
	from, to := p.Column-1, p.EndColumn-1
	if p.EndLine > p.Line {
		to = len([]rune(strings.TrimRightFunc(string(line), unicode.IsSpace)))
	}
	from = min(max(from, 0), len(line))
	to = max(min(to, len(line)), from)

	before, after := "", ""
	if len(line) > textLine {
		start := 0
		if from > textLine/2 {
			start, before = from-textLine/4, "…"
		}
		line, from, to = line[start:], from-start, to-start
		if len(line) > textLine {
			line, after = line[:textLine], "…"
			to = min(to, textLine)
		}
	}
	number := strconv.Itoa(p.Line)
	t.printf("  %s %s%s%s\n", t.faint.Sprint(number+" |"), before, textQuoted(line), after)
	if p.Column > 0 {
		t.printf("  %s %s%s%s\n", t.faint.Sprint(strings.Repeat(" ", len(number))+" |"),
			strings.Repeat(" ", len([]rune(before))), textBlank(line[:from]), t.caret.Sprint(textUnderline(line[from:to])))
	}
}

// textQuoted is a line of a file with each rune that could move the cursor or
// the reading direction replaced, one for one, so that columns still hold.
func textQuoted(line []rune) string {
	var b strings.Builder
	for _, r := range line {
		if r != '\t' && textUnsafe(r) {
			r = unicode.ReplacementChar
		}
		b.WriteRune(r)
	}
	return b.String()
}

// textBlank is as wide as text is on a terminal. A tab stays one: how wide it is
// depends on what stands before it, which is the same in both lines.
func textBlank(text []rune) string {
	var b strings.Builder
	for _, r := range text {
		if r == '\t' {
			b.WriteByte('\t')
			continue
		}
		b.WriteString(strings.Repeat(" ", textCells(r)))
	}
	return b.String()
}

// textUnderline is a caret and tildes as wide as text, at least the caret.
func textUnderline(text []rune) string {
	s := strings.ReplaceAll(textBlank(text), " ", "~")
	if s == "" || s[0] == '\t' {
		return "^" + s
	}
	return "^" + s[1:]
}

// textCells is how many columns of a terminal a rune takes. Marks that stand on
// the rune before (Japanese voicing in decomposed text) take none. Ambiguous
// ones take one: terminals differ, and most fonts draw them so.
func textCells(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) && r != '\u00ad' && !textUnsafe(r):
		return 0
	case textWide(r):
		return 2
	}
	return 1
}

func textWide(r rune) bool {
	k := width.LookupRune(r).Kind()
	return k == width.EastAsianWide || k == width.EastAsianFullwidth
}

// textWidth is how many columns a text takes.
func textWidth(s string) int {
	n := 0
	for _, r := range s {
		n += textCells(r)
	}
	return n
}

// textUnsafe tells what a terminal obeys instead of showing it: names and
// values of a stranger's configuration are printed.
func textUnsafe(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}

// textClean makes a text one line that a terminal only shows.
func textClean(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return textUnsafe(r) || r == unicode.ReplacementChar }) < 0 {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\r', r == '\t', r == '\u2028', r == '\u2029':
			return ' '
		case textUnsafe(r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// frame is the language of what stands around the messages.
type frame struct{ message.Language }

func frameOf(r *Report) frame { return frame{lang.Named(r.Language)} }

// word is one of words in the language; any other stays as it is.
func (l frame) word(s string) string {
	for _, w := range words {
		if s == string(w) {
			return l.Say(w)
		}
	}
	return s
}

// words are those of the report's values that stand in the middle of a text.
var words = [...]message.Text{
	"error", "warning", "note",
	"inside", "outside", "partly", "undetermined",
	"moved", "new", "gone", "newly-unresolved", "newly-resolved",
}

// The sentences of the frame, which are their own keys.
const (
	hintSector message.Text = "No sector was named, so the base pack judged: name one with --sector NAME or sector in .kokunai.hcl (kokunai list sectors)."
	// onlyChanged has the number of roots and that of changed files.
	onlyChanged message.Text = "Only what the changed files reach was looked at (--changed): roots %d, changed files %d."
	notProof    message.Text = "A region in Japan is necessary evidence, not proof of compliance: access from abroad, support staff and telemetry are not in a Terraform configuration."
	lastLine    message.Text = "roots %d, stores %d; placements: inside %d, outside %d, partly %d, undetermined %d (assumed %d); findings: errors %d, warnings %d, notes %d; modules missing %d, types not reviewed %d, not analysed %d, suppressed %d"
)

// The sentences of what became different between two reports.
const (
	otherTables   message.Text = "the two were made with different tables, so that not every change need be one of the configuration"
	oldIncomplete message.Text = "the older report is incomplete: what is new may have been there"
	newIncomplete message.Text = "the newer report is incomplete: what is gone may only not have been seen"
	diffLine      message.Text = "stores %d -> %d; moved %d, new %d, gone %d, newly unresolved %d, newly resolved %d"
)

// gone lists what a baseline has and the run has not.
func (t *texter) gone() {
	if len(t.r.Gone) == 0 {
		return
	}
	t.printf("%s\n", t.bold.Sprint(t.words.Sayf("Gone since the baseline: %d", len(t.r.Gone))))
	for _, k := range t.r.Gone {
		address := k.Address
		if k.Root != "." {
			address = t.at(k.Root, 0, 0) + ": " + address
		}
		t.printf("  %s [%s]\n", textClean(address), textClean(k.Rule))
	}
	t.printf("\n")
}

// counts is the line that text ends with. Its words do not change with the
// numbers, so that it can be searched for.
func (l frame) counts(s Summary) string {
	return l.Sayf(lastLine, s.Roots, s.Stores,
		s.Placements.Inside, s.Placements.Outside, s.Placements.Partly, s.Placements.Undetermined, s.Placements.Assumed,
		s.Findings.Error, s.Findings.Warning, s.Findings.Note,
		s.ModulesMissing, s.TypesNotReviewed, s.NotAnalysed, s.Findings.Suppressed)
}

// Incomplete says that a report is, and why; "" when it is complete.
func Incomplete(r *Report) string { return frameOf(r).incomplete(r) }

// incomplete says that the report is, and why; "" when it is complete.
func (l frame) incomplete(r *Report) string {
	if r.Complete {
		return ""
	}
	levels := map[string]int{}
	for _, d := range r.Diagnostics {
		levels[d.Level]++
	}
	var why []string
	for _, c := range []struct {
		n         int
		one, many message.Text
	}{
		{r.Summary.ModulesMissing, "%d module missing", "%d modules missing"},
		{r.Summary.TypesNotReviewed, "%d type not reviewed", "%d types not reviewed"},
		{r.Summary.NotAnalysed, "%d not analysed", "%d not analysed"},
		{levels["error"], "%d error while reading", "%d errors while reading"},
		{levels["warning"], "%d warning while reading", "%d warnings while reading"},
	} {
		switch {
		case c.n == 1:
			why = append(why, l.Sayf(c.one, c.n))
		case c.n > 1:
			why = append(why, l.Sayf(c.many, c.n))
		}
	}
	s := l.Say("The report is incomplete")
	if len(why) > 0 {
		s += ": " + strings.Join(why, l.Say(", "))
	}
	return s
}
