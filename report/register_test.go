package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// registers are the reports that every form of the register must hold for.
func registers(t *testing.T) map[string]*Report {
	ja := stored(t, "rich")
	ja.Language = "ja"
	return map[string]*Report{
		"rich": stored(t, "rich"), "rich.ja": ja, "clean": stored(t, "clean"), "everything": schemaReport(),
		"hostile": stranger(), "empty": {},
	}
}

// readCSV reads what CSV wrote. The reader wants as many fields in each line
// as in the first.
func readCSV(t *testing.T, r *Report) [][]string {
	t.Helper()
	out := replay(t, CSV, r, Options{})
	if n := bytes.Count(out, []byte("\n")); n != bytes.Count(out, []byte("\r\n")) || !bytes.HasSuffix(out, []byte("\r\n")) {
		t.Errorf("%d line ends, and not all are CRLF", n)
	}
	rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func countPlacements(r *Report) int {
	n := 0
	for _, root := range r.Roots {
		for _, s := range root.Stores {
			n += max(len(s.Placements), 1)
		}
	}
	return n
}

func TestCSV(t *testing.T) {
	for name, r := range registers(t) {
		t.Run(name, func(t *testing.T) {
			rows := readCSV(t, r)
			if got, want := len(rows)-1, countPlacements(r); got != want {
				t.Errorf("%d lines, want one for each of %d placements", got, want)
			}
			for _, row := range rows {
				for _, cell := range row {
					if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) || strings.ContainsAny(cell, "\r\n\x1b\u202e") {
						t.Errorf("cell %q", cell)
					}
				}
			}
		})
	}
}

func TestCSVFormula(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a=b": "a=b", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\tx": "'\tx", "\rx": "'\rx", "=1": "'=1", "東京": "東京",
	} {
		if got := csvCell(in); got != want {
			t.Errorf("csvCell(%q) = %q, want %q", in, got, want)
		}
	}
	r := schemaReport()
	r.Roots[0].Stores[0].Account = "=HYPERLINK(\"https://evil.example\")"
	if rows := readCSV(t, r); !slices.Contains(rows[1], "'"+r.Roots[0].Stores[0].Account) {
		t.Errorf("the formula is not kept as text: %q", rows[1])
	}
}

func TestCSVBOM(t *testing.T) {
	plain, marked := replay(t, CSV, stored(t, "rich"), Options{}), replay(t, CSV, stored(t, "rich"), Options{BOM: true})
	if bytes.HasPrefix(plain, []byte("\ufeff")) || !bytes.Equal(marked, append([]byte("\ufeff"), plain...)) {
		t.Error("the mark is not what tells the two apart")
	}
}

// cells are the line of the register for an address and role, by key.
func cells(t *testing.T, r *Report, address, role string) map[string]string {
	t.Helper()
	g := newRegister(r)
	var out map[string]string
	g.lines(func(x *placed) {
		if x.store.Address != address || x.Role != role || out != nil {
			return
		}
		out = map[string]string{}
		for _, c := range columns() {
			out[c.key] = g.cell(&c, x)
		}
	})
	if out == nil {
		t.Fatalf("no line for %s (%s)", address, role)
	}
	return out
}

func TestRegisterCells(t *testing.T) {
	r := stored(t, "rich")
	dirty := true
	r.Source.Commit, r.Source.Dirty = "0f0f", &dirty
	r.Roots[1].Stores[1].Placements[0].Places = []Place{{City: "Tokyo"}, {City: "Osaka"}, {City: "Tokyo"}}
	for key, want := range map[string]string{
		"no": "2", "packs": "base (2026-11-22); finance (2026-11-22)", "environment": "prod", "location": "ap-northeast-1", "country": "JP", "country_name": "Japan",
		"place": "Tokyo; Osaka", "verdict": "inside", "how": "literal", "file": "shop/main.tf:14", "copies": "ap-northeast-3, us-east-1 (JP, US)", "backups": "", "findings": "",
		"commit": "0f0f with changes that are not committed", "tool": "kokunai 1.0.0", "as_of": "2026-11-23",
		"complete": "The report is incomplete: 2 modules missing, 2 types not reviewed, 2 not analysed, 1 error while reading, 1 warning while reading",
	} {
		if got := cells(t, r, `aws_s3_bucket.by_office["東京"]`, "primary")[key]; got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	if got := cells(t, r, "module.db.aws_rds_cluster.main", "primary")["backups"]; got != "unbound" {
		t.Errorf("backups %q", got)
	}
	// Where copies were before the plan is not where they will be.
	r.Roots[1].Stores[3].Placements[1].When = "before"
	if got := cells(t, r, "module.db.aws_rds_cluster.main", "primary")["backups"]; got != "" {
		t.Errorf("backups before the plan: %q", got)
	}
	// A finding stands at the placement that it is about, and at no other.
	r = stored(t, "rich")
	if got, want := cells(t, r, "aws_s3_bucket.logs", "primary")["findings"], "error outside 000000000000"; got != want {
		t.Errorf("findings %q, want %q", got, want)
	}
	r.Findings[0].Suppressed = &Suppressed{Kind: "policy", Reason: "moving", Approver: "ciso", Expires: "2027-03-31"}
	if got, want := cells(t, r, "aws_s3_bucket.logs", "primary")["exemption"], "policy, reason: moving, approver: ciso, expires: 2027-03-31"; got != want {
		t.Errorf("exemption %q, want %q", got, want)
	}
	r.Findings[0].Values = []string{"dr.tfvars"}
	if got := cells(t, r, "aws_s3_bucket.logs", "primary")["findings"]; got != "" {
		t.Errorf("what other values would do: %q", got)
	}
	r.Findings[0].Values = nil
	r.Findings[0].Environments = []string{"dev"}
	if got := cells(t, r, "aws_s3_bucket.logs", "primary")["findings"]; got != "" {
		t.Errorf("the finding of another environment: %q", got)
	}
}

// An empty cell under Findings would look like a clean bill where nothing was
// judged, so the columns go with the findings; the others keep their places.
func TestRegisterJudged(t *testing.T) {
	with, without := stored(t, "rich"), stored(t, "rich")
	without.Findings = nil
	a, b := readCSV(t, with)[0], readCSV(t, without)[0]
	if len(b) != len(a)-2 || !slices.Equal(a[:len(b)], b) {
		t.Errorf("columns with findings %q, without %q", a, b)
	}
}

func TestRegisterColumns(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range columns() {
		for _, s := range []string{c.key, string(c.heading)} {
			if s == "" || seen[s] {
				t.Errorf("%q stands there twice", s)
			}
			seen[s] = true
		}
	}
	// A word that the schema allows and the legend does not explain.
	w := registerWords()
	for column, words := range map[string]string{
		"role": "primary replica backup log key state cache export", "status": "known one-of unresolved unbound",
		"verdict": "inside outside partly undetermined", "how": "literal variable-default value-file flag assumed provider parent service-default plan state",
		"holds": "object relational nosql warehouse file block backup image log stream queue cache search ml secret key state opaque other",
	} {
		for _, word := range strings.Fields(words) {
			if w[column](word) == "" {
				t.Errorf("%s %q has no meaning", column, word)
			}
		}
	}
}

// elements reads a text as XML to its end, which it only has when everything
// that was opened is closed, and counts the elements by name.
func elements(t *testing.T, text []byte) map[string]int {
	t.Helper()
	n := map[string]int{}
	d := xml.NewDecoder(bytes.NewReader(text))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return n
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok {
			n[e.Name.Local]++
		}
	}
}

func TestHTML(t *testing.T) {
	for name, r := range registers(t) {
		t.Run(name, func(t *testing.T) {
			out := replay(t, HTML, r, Options{})
			n := elements(t, out)
			for _, tag := range []string{"script", "link", "img", "a", "iframe", "b", "form"} {
				if n[tag] > 0 {
					t.Errorf("%d elements %s", n[tag], tag)
				}
			}
			lang := "en"
			if r.Language == "ja" {
				lang = "ja"
			}
			if !bytes.HasPrefix(out, []byte("<!DOCTYPE html>\n<html lang=\""+lang+"\">")) {
				t.Errorf("begins with %.60q", out)
			}
			if s := regexp.MustCompile(`(?i)\b(?:src|href|on\w+)\s*=\s*["']|url\(|@import`).Find(out); s != nil {
				t.Errorf("asks for something: %q", s)
			}
			if bytes.ContainsAny(out, "\x1b\u202e\r") {
				t.Error("a control character")
			}
			if !bytes.Contains(out, []byte(htmlText(frameOf(r).Say(notProof)))) {
				t.Error("does not say what it is no proof of")
			}
		})
	}
}

// Every line of the register is on the pages too, with all its cells.
func TestRegisterPages(t *testing.T) {
	for name, r := range registers(t) {
		g := newRegister(r)
		lines := 0
		for _, s := range g.tables() {
			lines += len(s.rows)
			for _, row := range s.rows {
				if len(row) != len(s.columns) {
					t.Errorf("%s: %d cells in %d columns", name, len(row), len(s.columns))
				}
			}
		}
		if want := countPlacements(r); lines != want {
			t.Errorf("%s: %d lines, want %d", name, lines, want)
		}
		for _, s := range append(g.about(), g.legend()) {
			for _, row := range s.rows {
				if len(row) != len(s.columns) {
					t.Errorf("%s, %s: %d cells in %d columns", name, s.heading, len(row), len(s.columns))
				}
			}
		}
	}
}

func TestHostileMarkdown(t *testing.T) {
	span := regexp.MustCompile("(?s)```.*?```")
	for name, f := range map[string]Writer{"findings": Markdown, "register": MarkdownRegister} {
		width := 0
		for _, l := range strings.Split(string(replay(t, f, stranger(), Options{})), "\n") {
			prose := span.ReplaceAllString(l, "")
			if strings.ContainsAny(prose, "<>`@!\x1b") || strings.Contains(prose, "](") || strings.Contains(prose, "://") || strings.Contains(prose, "www.") {
				t.Errorf("%s: not plain: %q", name, prose)
			}
			switch {
			case !strings.HasPrefix(l, "|"):
				width = 0
			case width == 0:
				width = bars(l)
			case bars(l) != width:
				t.Errorf("%s: %d bars, not %d, in the row %q", name, bars(l), width, l)
			}
		}
	}
}

// The markdown of findings shows all of them until the page is full, and
// leaves room to say what is missing.
func TestMarkdownLimit(t *testing.T) {
	if n := strings.Count(string(replay(t, Markdown, manyFindings(1000), Options{})), "| `aws_s3_bucket.b"); n != 1000 {
		t.Errorf("%d rows, want 1000", n)
	}
	r := manyFindings(30_000)
	twin := *r.Findings[29_999]
	twin.Address += "x"
	r.Findings = append(r.Findings, &twin) // shares the last row
	r.NotAnalysed = []NotAnalysed{{Path: "live", Reason: "not read"}}
	out := string(replay(t, Markdown, r, Options{}))
	if len(out) >= summaryBytes {
		t.Errorf("%d bytes", len(out))
	}
	rest := regexp.MustCompile(`(?m)^(\d+) more are not in this table`).FindStringSubmatch(out)
	if rest == nil || fmt.Sprint(30_001-strings.Count(out, "| `aws_s3_bucket.b")) != rest[1] {
		t.Errorf("what was left out is not said: %q", rest)
	}
	if !strings.Contains(out, "- `live`: not read") {
		t.Error("no room for what was not analysed")
	}
}

func TestGitLab(t *testing.T) {
	for name, r := range registers(t) {
		var issues []map[string]any
		if err := json.Unmarshal(replay(t, GitLab, r, Options{}), &issues); err != nil || issues == nil {
			t.Fatalf("%s: not a list: %v", name, err)
		}
		prints := map[string]bool{}
		for _, is := range issues {
			location, _ := is["location"].(map[string]any)
			lines, _ := location["lines"].(map[string]any)
			begin, _ := lines["begin"].(float64)
			print, _ := is["fingerprint"].(string)
			severity, _ := is["severity"].(string)
			if is["description"] == "" || is["check_name"] == "" || location["path"] == "" || begin < 1 || len(is) != 5 ||
				!slices.Contains([]string{"info", "minor", "major", "critical", "blocker"}, severity) {
				t.Errorf("%s: %v", name, is)
			}
			if print == "" || prints[print] {
				t.Errorf("%s: fingerprint %q is none or not the only one", name, print)
			}
			prints[print] = true
		}
	}
}

// Findings of one rule and position are one issue, by the fingerprint that
// SARIF has too; the same finding at another place is still shown.
func TestGitLabMerged(t *testing.T) {
	finding := func(address, print string, line int) *Finding {
		return &Finding{Rule: "data-outside", Level: "note", Address: address, Message: address + " is outside", Fingerprint: print,
			Position: Position{File: "main.tf", Line: line}, Locations: []string{"us-east-1"}}
	}
	issues := func(fs ...*Finding) []gitlabIssue {
		t.Helper()
		var out []gitlabIssue
		if err := json.Unmarshal(replay(t, GitLab, &Report{Findings: fs}, Options{}), &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	a, b := finding("x.a", "aa", 1), finding("x.b", "bb", 1)
	both := issues(a, b)
	if len(both) != 1 || both[0].Fingerprint != mergedFingerprint([]*Finding{b, a}) || both[0].Fingerprint == "aa" {
		t.Fatalf("%+v", both)
	}
	if want := "x.a is outside — Also here: x.b"; both[0].Description != want {
		t.Errorf("description %q, want %q", both[0].Description, want)
	}
	if got := issues(a, finding("x.a", "aa", 2)); len(got) != 2 || got[0].Fingerprint != "aa" || got[1].Fingerprint == "aa" {
		t.Errorf("%+v", got)
	}
	b.Suppressed = &Suppressed{}
	if got := issues(a, b); len(got) != 1 || got[0].Fingerprint != "aa" {
		t.Errorf("a suppressed finding shows: %+v", got)
	}
}

func readJUnit(t *testing.T, r *Report) junitSuites {
	t.Helper()
	var out junitSuites
	if err := xml.Unmarshal(replay(t, JUnit, r, Options{}), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestJUnit(t *testing.T) {
	for name, r := range registers(t) {
		t.Run(name, func(t *testing.T) {
			out := readJUnit(t, r)
			var tests, failures, errs int
			names := map[[2]string]bool{}
			for _, s := range out.Suites {
				var skipped, failed, broken int
				for _, c := range s.Cases {
					id := [2]string{c.Class, c.Name}
					if names[id] || c.Class == "" || c.Name == "" {
						t.Errorf("%q is not the only one of its name", id)
					}
					names[id] = true
					results := 0
					for _, x := range []*junitResult{c.Skipped, c.Failure, c.Error} {
						if x != nil {
							results++
						}
					}
					if results > 1 {
						t.Errorf("%q has %d results", id, results)
					}
					for n, x := range map[*int]*junitResult{&skipped: c.Skipped, &failed: c.Failure, &broken: c.Error} {
						if x != nil {
							*n++
						}
					}
				}
				if s.Tests != len(s.Cases) || s.Skipped != skipped || s.Failures != failed || s.Errors != broken {
					t.Errorf("%s counts %d %d %d %d, has %d %d %d %d", s.Name, s.Tests, s.Skipped, s.Failures, s.Errors, len(s.Cases), skipped, failed, broken)
				}
				tests, failures, errs = tests+s.Tests, failures+failed, errs+broken
			}
			if out.Tests != tests || out.Failures != failures || out.Errors != errs {
				t.Errorf("the whole counts %d %d %d, has %d %d %d", out.Tests, out.Failures, out.Errors, tests, failures, errs)
			}
		})
	}
}

// Only what is shown to be inside passes.
func TestJUnitResults(t *testing.T) {
	pos := Position{File: "main.tf", Line: 1}
	at := func(role, verdict string) Placement {
		return Placement{Role: role, Verdict: verdict, Status: "known", Locations: []string{"us-east-1"}, When: "after"}
	}
	for name, c := range map[string]struct {
		placements []Placement
		findings   []*Finding
		want       string
	}{
		"inside":      {[]Placement{at("primary", "inside")}, nil, "passed"},
		"both":        {[]Placement{at("primary", "inside"), at("primary", "outside")}, nil, "skipped outside: us-east-1"},
		"no finding":  {[]Placement{at("primary", "undetermined")}, nil, "skipped undetermined: us-east-1"},
		"nothing":     {nil, nil, "skipped undetermined"},
		"error":       {[]Placement{at("primary", "outside")}, []*Finding{{Level: "error", Message: "m"}}, "failure m"},
		"warning":     {[]Placement{at("primary", "outside")}, []*Finding{{Level: "warning", Message: "m"}}, "failure m"},
		"open":        {[]Placement{at("primary", "undetermined")}, []*Finding{{Level: "warning", Kind: "open", Message: "m"}}, "failure m"},
		"note":        {[]Placement{at("primary", "outside")}, []*Finding{{Level: "note", Message: "m"}}, "skipped note: m"},
		"suppressed":  {[]Placement{at("primary", "outside")}, []*Finding{{Level: "error", Message: "m", Suppressed: &Suppressed{}}}, "skipped Suppressed: m"},
		"worst first": {[]Placement{at("primary", "outside")}, []*Finding{{Level: "error", Message: "s", Suppressed: &Suppressed{}}, {Level: "note", Message: "n"}, {Level: "warning", Message: "w"}}, "failure w"},
	} {
		r := &Report{Roots: []Root{{Path: ".", Stores: []Store{{Address: "x.a", Position: pos, Placements: c.placements}}}}}
		for _, f := range c.findings {
			f.Root, f.Address, f.Role, f.When, f.Rule, f.Position = ".", "x.a", "primary", "after", "r", pos
			r.Findings = append(r.Findings, f)
		}
		out := readJUnit(t, r)
		if out.Tests != 1 {
			t.Errorf("%s: %d tests, want 1", name, out.Tests)
			continue
		}
		got := "passed"
		switch test := out.Suites[0].Cases[0]; {
		case test.Failure != nil:
			got = "failure " + test.Failure.Message
		case test.Skipped != nil:
			got = "skipped " + test.Skipped.Message
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	// What other values would do does not fail what is so.
	r := &Report{Roots: []Root{{Path: ".", Stores: []Store{{Address: "x.a", Placements: []Placement{at("primary", "inside")}}}}},
		Findings: []*Finding{{Rule: "other-values", Root: ".", Address: "x.a", Role: "primary", When: "after", Level: "warning", Message: "m", Values: []string{"prod.tfvars"}}}}
	if out := readJUnit(t, r); out.Tests != 2 || out.Failures != 1 || out.Suites[0].Cases[0].Failure != nil {
		t.Errorf("%+v", out)
	}
}

func TestNewFormatsWriteErrors(t *testing.T) {
	for _, inventory := range []bool{false, true} {
		for _, f := range Formats(inventory) {
			if f.Write(brokenWriter{}, schemaReport(), Options{}) == nil {
				t.Errorf("%s hides that nothing was written", f.Name)
			}
		}
	}
}

// The same report gives the same bytes, whatever was written before.
func TestFormatsTwice(t *testing.T) {
	for _, inventory := range []bool{false, true} {
		for _, f := range Formats(inventory) {
			first := replay(t, f.Write, stored(t, "rich"), Options{})
			r := stored(t, "rich")
			replay(t, f.Write, r, Options{})
			if !bytes.Equal(replay(t, f.Write, r, Options{}), first) {
				t.Errorf("%s changes the report, or its mind", f.Name)
			}
		}
	}
}
