package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// update is the package's only flag: every format's goldens are rewritten by it.
var update = flag.Bool("update", false, "rewrite goldens")

// stored reads a report from testdata, as render does.
func stored(t *testing.T, name string) *Report {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var r Report
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return &r
}

// storedLines quotes from testdata/src.
func storedLines(file string, line int) string {
	b, err := os.ReadFile(filepath.Join("testdata", "src", filepath.FromSlash(file)))
	if err != nil {
		return ""
	}
	lines := strings.Split(string(b), "\n")
	if line > len(lines) {
		return ""
	}
	return lines[line-1]
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test ./report -update writes it)", err)
	}
	// A checkout on Windows may have changed the golden's line ends.
	want = bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))
	if bytes.Equal(got, want) {
		return
	}
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		switch {
		case i >= len(g):
			t.Fatalf("%s: ends before line %d\nwant %q", file, i+1, w[i])
		case i >= len(w):
			t.Fatalf("%s: goes on at line %d\ngot  %q", file, i+1, g[i])
		case g[i] != w[i]:
			t.Fatalf("%s:%d\ngot  %q\nwant %q", file, i+1, g[i], w[i])
		}
	}
}

// manyFindings is a report with more findings than any format shows at once.
func manyFindings(n int) *Report {
	levels := []string{"error", "warning", "note"}
	verdicts := []string{"undetermined", "outside", "partly"}
	r := &Report{SchemaVersion: 1, Language: "en", Complete: true}
	for i := range n {
		level := levels[i%3]
		address := fmt.Sprintf("aws_s3_bucket.b%04d", i)
		r.Findings = append(r.Findings, &Finding{
			Rule: "outside", Level: level, Kind: "fail", Address: address, Verdict: verdicts[i/3%3],
			Locations: []string{"us-east-1"}, Countries: []string{"US"}, Expected: []string{"JP"},
			Message:  address + " keeps objects in us-east-1 (US)",
			Position: Position{File: fmt.Sprintf("many/f%02d.tf", i/100), Line: i%100 + 1, Column: 3, EndLine: i%100 + 1, EndColumn: 9},
		})
		switch level {
		case "error":
			r.Summary.Findings.Error++
		case "warning":
			r.Summary.Findings.Warning++
		default:
			r.Summary.Findings.Note++
		}
	}
	r.Summary.Roots, r.Summary.Stores, r.Summary.Placements.Outside = 1, n, n
	return r
}

func TestGoldens(t *testing.T) {
	reports := map[string]func() *Report{
		"rich":  func() *Report { return stored(t, "rich") },
		"clean": func() *Report { return stored(t, "clean") },
		"many":  func() *Report { return manyFindings(1000) },
		"rich.ja": func() *Report {
			r := stored(t, "rich")
			r.Language = "ja"
			return r
		},
	}
	for name, read := range reports {
		t.Run(name, func(t *testing.T) {
			o := Options{Lines: storedLines, HintSector: name == "clean"}
			shown := o
			shown.Show = func(file string) string { return "../" + file }
			// A thousand findings in text are a thousand times the same.
			if name != "many" {
				golden(t, name+".text.txt", replay(t, Text, read(), shown))
				golden(t, name+".inventory.txt", replay(t, Inventory, read(), shown))
			}
			if name != "many" {
				golden(t, name+".gitlab.json", replay(t, GitLab, read(), o))
				golden(t, name+".junit.xml", replay(t, JUnit, read(), o))
				golden(t, name+".md", replay(t, Markdown, read(), o))
				golden(t, name+".register.md", replay(t, MarkdownRegister, read(), o))
				golden(t, name+".register.html", replay(t, HTML, read(), o))
				golden(t, name+".register.csv", bytes.ReplaceAll(replay(t, CSV, read(), o), []byte("\r\n"), []byte("\n")))
			}
			var summary bytes.Buffer
			o.Summary = &summary
			golden(t, name+".github.txt", replay(t, GitHub, read(), o))
			golden(t, name+".summary.md", summary.Bytes())
		})
	}
}

func replay(t *testing.T, f Writer, r *Report, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f(&b, r, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Colours are for the terminal only: without them the text is the same.
func TestTextColor(t *testing.T) {
	for _, f := range []Writer{Text, Inventory} {
		plain := replay(t, f, stored(t, "rich"), Options{Lines: storedLines})
		colored := replay(t, f, stored(t, "rich"), Options{Lines: storedLines, Color: true})
		if bytes.Contains(plain, []byte("\x1b")) {
			t.Error("colours though none were asked for")
		}
		if !bytes.Contains(colored, []byte("\x1b[")) {
			t.Error("no colours though they were asked for")
		}
		if got := regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAll(colored, nil); !bytes.Equal(got, plain) {
			t.Errorf("colours change the text:\n%s", got)
		}
	}
}

func TestTextMany(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(string(replay(t, Text, manyFindings(1000), Options{})), "\n"), "\n")
	n := 0
	for _, l := range lines {
		if strings.HasPrefix(l, "many/") {
			n++
		}
	}
	if n != 1000 {
		t.Errorf("%d findings, want 1000", n)
	}
	want := "roots 1, stores 1000; placements: inside 0, outside 1000, partly 0, undetermined 0 (assumed 0); " +
		"findings: errors 334, warnings 333, notes 333; modules missing 0, types not reviewed 0, not analysed 0, suppressed 0"
	if got := lines[len(lines)-1]; got != want {
		t.Errorf("last line\ngot  %s\nwant %s", got, want)
	}
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("x", 5000)
	for _, c := range []struct {
		name, line string
		p          Position
		want       string
	}{
		{"ascii", `  region = "a"`, Position{Line: 7, Column: 3, EndLine: 7, EndColumn: 15},
			"  7 |   region = \"a\"\n    |   ^~~~~~~~~~~~\n"},
		{"wide before", `/* 東京 */ x = 1`, Position{Line: 7, Column: 10, EndLine: 7, EndColumn: 11},
			"  7 | /* 東京 */ x = 1\n    |            ^\n"},
		{"wide inside", `k = "東京"`, Position{Line: 7, Column: 5, EndLine: 7, EndColumn: 9},
			"  7 | k = \"東京\"\n    |     ^~~~~~\n"},
		{"halfwidth katakana", `ｱｲ x`, Position{Line: 7, Column: 4, EndLine: 7, EndColumn: 5},
			"  7 | ｱｲ x\n    |    ^\n"},
		{"decomposed", "か\u3099 x", Position{Line: 7, Column: 4, EndLine: 7, EndColumn: 5},
			"  7 | か\u3099 x\n    |    ^\n"},
		{"tabs", "\tx\t= 1", Position{Line: 7, Column: 4, EndLine: 7, EndColumn: 7},
			"  7 | \tx\t= 1\n    | \t \t^~~\n"},
		{"several lines", "resource {  \r", Position{Line: 7, Column: 1, EndLine: 9, EndColumn: 2},
			"  7 | resource {  \n    | ^~~~~~~~~~\n"},
		{"past the end", "x", Position{Line: 7, Column: 9, EndLine: 7, EndColumn: 12},
			"  7 | x\n    |  ^\n"},
		{"no column", "x", Position{Line: 7}, "  7 | x\n"},
		{"no line", "x", Position{}, ""},
		{"empty", " ", Position{Line: 7, Column: 1}, ""},
		{"escape", "x\x1b[31m\u202ey z", Position{Line: 7, Column: 10, EndLine: 7, EndColumn: 11},
			"  7 | x\ufffd[31m\ufffdy z\n    |          ^\n"},
		{"long", long + "y" + long, Position{Line: 7, Column: 5001, EndLine: 7, EndColumn: 5002},
			"  7 | …" + strings.Repeat("x", 50) + "y" + strings.Repeat("x", 149) + "…\n    |  " + strings.Repeat(" ", 50) + "^\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := newTexter(&Report{}, Options{Lines: func(string, int) string { return c.line }})
			x.quote(c.p)
			if got := x.b.String(); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// hostile is text that would like to be something else.
const hostile = "x\n::error::owned\r\n<script>alert(1)</script> [a](https://evil.example) ![i](//e) www.evil.example @org/team me@evil.example #1 `` ` `` | a\\|b **b** \x1b[2J\u202e 100%"

// stranger is a report every text of which is hostile.
func stranger() *Report {
	p := Position{File: hostile, Line: 1, Column: 1, EndLine: 1, EndColumn: 2}
	return &Report{
		Findings: []*Finding{
			{Rule: hostile, Level: "error", Address: hostile, Message: hostile, Remedy: hostile, Expected: []string{hostile},
				Basis: []Cited{{hostile, hostile, hostile}}, Position: p, Environments: []string{hostile},
				Trace: []Step{{File: hostile, Line: 1, Column: 1, Note: hostile}}},
			{Rule: hostile, Level: "odd\n::error::" + hostile, Address: hostile + "2", Message: hostile, Position: p},
		},
		Roots: []Root{{Path: hostile, Environment: hostile, Workspace: hostile, Kind: hostile,
			ModulesMissing: []MissingModule{{hostile, hostile, hostile, 1}},
			Stores:         []Store{{Address: hostile, Holds: hostile, Position: p, Placements: []Placement{{Role: hostile, Status: hostile, Reason: hostile, Via: hostile, How: hostile, Locations: []string{hostile}}}}}}},
		NotReviewed: []NotReviewed{{Type: hostile, Count: 1, File: hostile, Line: 1}},
		NotAnalysed: []NotAnalysed{{Path: hostile, Reason: hostile}},
		Diagnostics: []Diagnostic{{Code: hostile, Level: "error", Summary: hostile, Detail: hostile, File: hostile, Line: 1},
			{Level: hostile, Summary: hostile}},
	}
}

func TestHostileText(t *testing.T) {
	for name, f := range map[string]Writer{"text": Text, "inventory": Inventory} {
		for _, l := range strings.Split(string(replay(t, f, stranger(), Options{})), "\n") {
			if strings.HasPrefix(strings.TrimLeft(l, " "), "::") || strings.ContainsAny(l, "\x1b\r\u202e") {
				t.Errorf("%s: %q", name, l)
			}
		}
	}
}

func TestHostileGitHub(t *testing.T) {
	var summary bytes.Buffer
	out := string(replay(t, GitHub, stranger(), Options{Summary: &summary}))
	command := regexp.MustCompile(`^::(error|warning|notice) [^:]*::`)
	n := 0
	for _, l := range strings.Split(out, "\n") {
		if strings.HasPrefix(l, "::") {
			n++
			if !command.MatchString(l) {
				t.Errorf("not a command of ours: %q", l)
			}
		}
		if strings.Contains(strings.ReplaceAll(l, "%0A", ""), "100% ") || strings.ContainsAny(l, "\r\x1b") {
			t.Errorf("not escaped: %q", l)
		}
	}
	if n != 2 { // the diagnostic, and one for both findings
		t.Errorf("%d commands, want 2:\n%s", n, out)
	}
	// With the code spans taken away, nothing that Markdown reads is left of
	// the stranger's text. Their fences are longer than any run of backticks
	// in it: here three.
	span := regexp.MustCompile("(?s)```.*?```")
	for _, l := range strings.Split(summary.String(), "\n") {
		prose := span.ReplaceAllString(l, "")
		if strings.ContainsAny(prose, "<>`@!\x1b") || strings.Contains(prose, "](") || strings.Contains(prose, "://") || strings.Contains(prose, "www.") {
			t.Errorf("not plain: %q", prose)
		}
		if strings.HasPrefix(l, "| ") {
			if got := bars(l); got != 8 && got != 3 {
				t.Errorf("%d bars in the row %q", got, l)
			}
		}
	}
}

// bars counts what GFM takes for the ends of cells: its scanner takes a
// backslash with the sign after it, whatever that is, as one.
func bars(row string) int {
	n := 0
	for i := 0; i < len(row); i++ {
		switch row[i] {
		case '\\':
			i++
		case '|':
			n++
		}
	}
	return n
}

func TestMarkdownCode(t *testing.T) {
	for in, want := range map[string]string{
		"":       "",
		"a.b":    "`a.b`",
		"a`b":    "``a`b``",
		"`a":     "`` `a ``",
		"a|b":    "`a|b`",
		"a\nb\t": "`a b`",
	} {
		if got := mdCode(in); got != want {
			t.Errorf("mdCode(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{`a|b`: `a\|b`, `a\|b`: `a\\\|b`, `a\\|b`: `a\\\|b`, `||`: `\|\|`} {
		if got := mdPipes(in); got != want {
			t.Errorf("mdPipes(%q) = %q, want %q", in, got, want)
		}
	}
}

// A summary over the limit is dropped whole, so ours never is, whatever it is
// given; and what is left out is counted.
func TestSummaryLimit(t *testing.T) {
	r := manyFindings(1000)
	text := strings.Repeat("*", 10_000)
	for i := range r.Findings {
		r.Findings[i].Message, r.Findings[i].Address, r.Findings[i].File = text, text+fmt.Sprint(i), text
	}
	for range 500 {
		r.NotAnalysed = append(r.NotAnalysed, NotAnalysed{Path: text, Reason: text})
		r.Diagnostics = append(r.Diagnostics, Diagnostic{Level: "error", Summary: text, Detail: text, File: text})
	}
	var summary bytes.Buffer
	replay(t, GitHub, r, Options{Summary: &summary})
	if n := summary.Len(); n >= summaryBytes {
		t.Errorf("the summary has %d bytes", n)
	}

	m := &gfm{limit: summaryBytes}
	for range 3 {
		m.line(strings.Repeat("x", summaryBytes/2))
	}
	if m.left != 2 || m.b.Len() >= summaryBytes {
		t.Errorf("%d lines left out, %d bytes", m.left, m.b.Len())
	}
}

// GitHub drops an eleventh annotation of a level in silence.
func TestAnnotationLimits(t *testing.T) {
	for _, n := range []int{30, 31, 1000} {
		counts := map[string]int{}
		for _, l := range strings.Split(string(replay(t, GitHub, manyFindings(n), Options{})), "\n") {
			if name, _, ok := strings.Cut(strings.TrimPrefix(l, "::"), " "); ok && strings.HasPrefix(l, "::") {
				counts[name]++
			}
		}
		for name, c := range counts {
			if c != 10 {
				t.Errorf("of %d findings %d annotations of level %s, want 10", n, c, name)
			}
		}
	}
}

// A write that fails is said: a cut report must not pass for a whole one.
func TestWriteErrors(t *testing.T) {
	for name, f := range map[string]Writer{"text": Text, "inventory": Inventory, "github": GitHub} {
		if f(brokenWriter{}, manyFindings(1), Options{}) == nil {
			t.Errorf("%s hides that nothing was written", name)
		}
	}
	if GitHub(&bytes.Buffer{}, manyFindings(1), Options{Summary: brokenWriter{}}) == nil {
		t.Error("github hides that the summary was not written")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }
