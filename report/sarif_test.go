package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kokunai/kokunai/message"
)

var sarifTestRules = []Rule{
	{
		ID: "unresolved", Name: "UnresolvedLocation", Short: "Data whose location cannot be told",
		Full:   "The location of a store depends on a value that is not known.",
		Remedy: "Give the value with `--var` or a value file.", URL: "https://example.jp/rules/unresolved",
	},
	{
		ID: "location", Name: "DataLocation", Short: "Data that is not where the pack expects it",
		Full:   "A store keeps its data in a country that the pack does not allow.",
		Remedy: "Move the store to a region in Japan.", URL: "https://example.jp/rules/location",
	},
}

func TestSARIF(t *testing.T) {
	for _, c := range []struct {
		golden, report string
		o              Options
	}{
		{"sarif.sarif", "sarif.json", Options{}},
		{"sarif_suppressed.sarif", "sarif.json", Options{Category: "finance", IncludeSuppressed: true}},
		{"sarif_clean.sarif", "sarif_clean.json", Options{Category: "/infra/prod/"}},
	} {
		t.Run(c.golden, func(t *testing.T) {
			c.o.Rules = sarifTestRules
			r := sarifTestReport(t, c.report)
			got := writeSARIF(t, r, c.o)
			checkSARIF(t, got, r, c.o)

			golden := filepath.Join("testdata", c.golden)
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("differs from %s; see with go test ./report -run TestSARIF -update", golden)
			}
		})
	}
}

// The order of findings and rules decides nothing.
func TestSARIFOrder(t *testing.T) {
	r := sarifTestReport(t, "sarif.json")
	o := Options{Rules: slices.Clone(sarifTestRules), IncludeSuppressed: true}
	want := writeSARIF(t, r, o)
	for range 2 {
		slices.Reverse(r.Findings)
		slices.Reverse(o.Rules)
		if got := writeSARIF(t, r, o); !bytes.Equal(got, want) {
			t.Error("the bytes depend on the order of the report")
		}
	}
}

// A rule says the same of itself whatever was found, else its alerts change
// when nothing did.
func TestSARIFRulesConstant(t *testing.T) {
	r := sarifTestReport(t, "sarif.json")
	rules := func() any {
		return decodeSARIF(t, writeSARIF(t, r, Options{Rules: sarifTestRules})).Runs[0].Tool.Driver.Rules
	}
	want := fmt.Sprint(rules())
	for i := range r.Findings {
		r.Findings[i].Level = "note"
	}
	if got := fmt.Sprint(rules()); got != want {
		t.Errorf("rules depend on levels:\n%s\n%s", got, want)
	}
	r.Findings = nil
	if got := fmt.Sprint(rules()); got != want {
		t.Errorf("rules depend on findings:\n%s\n%s", got, want)
	}
}

func TestSARIFMerge(t *testing.T) {
	finding := func(address, level, print string) *Finding {
		return &Finding{
			Rule: "location", Level: level, Kind: "fail", Root: ".", Address: address, Message: address + " is outside",
			Position: Position{File: "main.tf", Line: 1, Column: 1, EndLine: 1, EndColumn: 9}, Fingerprint: print,
		}
	}
	one := func(fs ...*Finding) sarifResult {
		t.Helper()
		r := &Report{Language: "en", Findings: fs}
		out := writeSARIF(t, r, Options{})
		checkSARIF(t, out, r, Options{})
		rs := decodeSARIF(t, out).Runs[0].Results
		if len(rs) != 1 {
			t.Fatalf("%d results, want 1", len(rs))
		}
		return rs[0]
	}
	a, b, c := strings.Repeat("a", 64), strings.Repeat("b", 64), strings.Repeat("c", 64)

	if got := one(finding("x.a", "note", a)).Fingerprints["kokunai/v1"]; got != a {
		t.Errorf("alone: fingerprint %s, want its own", got)
	}
	ab := one(finding("x.a", "note", a), finding("x.b", "error", b))
	if ab.Level != "error" || !strings.HasPrefix(ab.Message.Text, "x.b is outside. ") {
		t.Errorf("the worst does not speak for all: %s %q", ab.Level, ab.Message.Text)
	}
	if want := []string{"x.a", "x.b"}; !slices.Equal(ab.Properties.Addresses, want) {
		t.Errorf("addresses %v, want %v", ab.Properties.Addresses, want)
	}
	print := ab.Fingerprints["kokunai/v1"]
	if print == a || print == b {
		t.Error("merged: fingerprint of one of them")
	}
	if got := one(finding("x.b", "error", b), finding("x.a", "error", a)).Fingerprints["kokunai/v1"]; got != print {
		t.Error("merged: fingerprint depends on order or level")
	}
	if got := one(finding("x.a", "note", a), finding("x.b", "error", b), finding("x.c", "note", c)).Fingerprints["kokunai/v1"]; got == print {
		t.Error("merged: fingerprint does not depend on all")
	}

	// A suppressed finding neither joins an active one nor is written unasked.
	s := finding("x.c", "error", c)
	s.Suppressed = &Suppressed{Kind: "baseline"}
	if got := one(finding("x.a", "note", a), s); got.Level != "note" || len(got.Properties.Addresses) != 1 {
		t.Errorf("a suppressed finding shows: %s %v", got.Level, got.Properties.Addresses)
	}
	r := &Report{Language: "en", Findings: []*Finding{finding("x.a", "note", a), s}}
	o := Options{IncludeSuppressed: true}
	out := writeSARIF(t, r, o)
	checkSARIF(t, out, r, o)
	if n := len(decodeSARIF(t, out).Runs[0].Results); n != 2 {
		t.Errorf("%d results with a suppressed one, want 2", n)
	}
}

func TestSARIFLimits(t *testing.T) {
	t.Run("results", func(t *testing.T) {
		r := &Report{Language: "en"}
		for i := range sarifMaxResults + 3 {
			level := "note"
			if i >= sarifMaxResults {
				level = "error"
			}
			r.Findings = append(r.Findings, &Finding{
				Rule: "location", Level: level, Kind: "fail", Message: "m", Position: Position{File: "main.tf", Line: i + 1},
			})
		}
		run := decodeSARIF(t, writeSARIF(t, r, Options{})).Runs[0]
		if len(run.Results) != sarifMaxResults {
			t.Fatalf("%d results", len(run.Results))
		}
		for i, res := range run.Results {
			if (res.Level == "error") != (i < 3) {
				t.Fatalf("result %d is of level %s: not the worst first", i, res.Level)
			}
		}
		ns := run.Invocations[0].Notifications
		if len(ns) != 1 || !strings.HasPrefix(ns[0].Message.Text, "3 of 25003 results are not in this file") {
			t.Errorf("notifications %+v", ns)
		}
	})
	t.Run("trace", func(t *testing.T) {
		f := Finding{Rule: "location", Level: "note", Kind: "fail", Message: "m", Position: Position{File: "main.tf", Line: 1, Column: 1}}
		for i := range 3 * sarifMaxFlow {
			f.Trace = append(f.Trace, Step{File: "vars.tf", Line: i + 1, Column: 1})
		}
		r := &Report{Language: "en", Findings: []*Finding{&f, &f}}
		out := writeSARIF(t, r, Options{})
		checkSARIF(t, out, r, Options{})
		res := decodeSARIF(t, out).Runs[0].Results[0]
		locs := res.CodeFlows[0].ThreadFlows[0].Locations
		if len(locs) != sarifMaxFlow || len(res.RelatedLocations) != sarifMaxRelated {
			t.Errorf("%d flow locations, %d related", len(locs), len(res.RelatedLocations))
		}
		if got := locs[len(locs)-1].Location.Physical; got.Artifact.URI != "main.tf" || got.Region.StartLine != 1 {
			t.Errorf("the flow ends at %+v, not at the result", got)
		}
	})
	t.Run("addresses", func(t *testing.T) {
		r := &Report{Language: "en"}
		for i := range 50 {
			r.Findings = append(r.Findings, &Finding{
				Rule: "location", Level: "note", Kind: "fail", Address: fmt.Sprintf("x.a[%02d]", i), Message: "m", Position: Position{File: "main.tf", Line: 1},
			})
		}
		res := decodeSARIF(t, writeSARIF(t, r, Options{})).Runs[0].Results[0]
		if len(res.Properties.Addresses) != 50 || !strings.Contains(res.Message.Text, ` and 29 more`) {
			t.Errorf("%d addresses, message %q", len(res.Properties.Addresses), res.Message.Text)
		}
	})
	t.Run("rule", func(t *testing.T) {
		long := strings.Repeat("長", 2000)
		r := &Report{Language: "en"}
		o := Options{Rules: []Rule{{ID: "long", Name: long, Short: message.Text(long), Full: message.Text(long)}, {ID: "bare"}}}
		checkSARIF(t, writeSARIF(t, r, o), r, o)
	})
}

func TestSARIFExecution(t *testing.T) {
	for level, want := range map[string]bool{"error": false, "warning": true, "note": true} {
		r := &Report{Language: "en", Diagnostics: []Diagnostic{{Code: "c", Level: level, Summary: "s"}}}
		if got := decodeSARIF(t, writeSARIF(t, r, Options{})).Runs[0].Invocations[0].ExecutionSuccessful; got != want {
			t.Errorf("%s: executionSuccessful %v, want %v", level, got, want)
		}
	}
}

func TestSARIFVersion(t *testing.T) {
	for version, want := range map[string]string{
		"1.2.3": "1.2.3", "v1.2.3-rc.1+b": "1.2.3-rc.1+b", "(devel)": "", "1.2": "", "": "",
	} {
		d := decodeSARIF(t, writeSARIF(t, &Report{Tool: Tool{Version: version}}, Options{})).Runs[0].Tool.Driver
		if d.SemanticVersion != want || d.Version != version {
			t.Errorf("%q: version %q, semanticVersion %q, want %q", version, d.Version, d.SemanticVersion, want)
		}
	}
}

func TestSARIFURI(t *testing.T) {
	for file, want := range map[string]string{
		"envs/prod/main.tf": "envs/prod/main.tf",
		"本番/main (1).tf":    "%E6%9C%AC%E7%95%AA/main%20(1).tf",
		"a:b/c%20[x]#?.tf":  "a%3Ab/c%2520%5Bx%5D%23%3F.tf",
		`a\b.tf`:            "a%5Cb.tf",
		"/tmp/plan.json":    "file:///tmp/plan.json",
		"//host/x":          "file:///host/x",
		"C:/plan.json":      "file:///C%3A/plan.json",
		".":                 ".",
	} {
		if got := sarifURI(file); got != want {
			t.Errorf("%s: %s, want %s", file, got, want)
		}
	}
}

// What a configuration calls its things must not become a link.
func TestSARIFEscapes(t *testing.T) {
	for in, want := range map[string]string{
		`m["a"]`:                 `m\["a"\]`,
		`[x](https://evil)`:      `\[x\](https://evil)`,
		`\[x](1)`:                `\\\[x\](1)`,
		"a\nb\x1b[31m":           `a b \[31m`,
		"a\u202eb\u2066c\u2028d": "a\ufffdb\ufffdc d",
	} {
		if got := sarifText(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestSARIFWriteError(t *testing.T) {
	if err := SARIF(failing{}, &Report{}, Options{}); err == nil {
		t.Error("a write that failed goes unnoticed")
	}
}

func sarifTestReport(t *testing.T, name string) *Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	r := new(Report)
	if err := d.Decode(r); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return r
}

func writeSARIF(t *testing.T, r *Report, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := SARIF(&b, r, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func decodeSARIF(t *testing.T, data []byte) sarifLog {
	t.Helper()
	var log sarifLog
	if err := json.Unmarshal(data, &log); err != nil {
		t.Fatal(err)
	}
	return log
}

var (
	sarifPrint = regexp.MustCompile(`^[0-9a-f]{64}$`)
	sarifPair  = regexp.MustCompile(`\\[\\\[\]]`)
	sarifLink  = regexp.MustCompile(`\[([^\[\]]+)\]\(([0-9]+)\)`)
)

// checkSARIF holds a file to what code scanning demands of it and what the
// contract promises.
func checkSARIF(t *testing.T, data []byte, r *Report, o Options) {
	t.Helper()
	if bytes.Contains(data, []byte(": null")) {
		t.Error("a null")
	}
	if !utf8.Valid(data) {
		t.Error("not UTF-8")
	}
	log := decodeSARIF(t, data)
	if log.Version != "2.1.0" || log.Schema == "" || len(log.Runs) != 1 {
		t.Fatalf("version %s, schema %s, %d runs", log.Version, log.Schema, len(log.Runs))
	}
	run := log.Runs[0]
	if id := run.AutomationDetails.ID; !strings.HasPrefix(id, "kokunai/") || !strings.HasSuffix(id, "/") || strings.Contains(id, "//") {
		t.Errorf("automationDetails.id %s", id)
	}
	if run.ColumnKind != "unicodeCodePoints" || !bytes.Contains(data, []byte(`"results": [`)) {
		t.Error("columnKind or results are missing")
	}

	driver := run.Tool.Driver
	ids := map[string]bool{}
	for _, rule := range driver.Rules {
		if ids[rule.ID] {
			t.Errorf("rule %s twice", rule.ID)
		}
		ids[rule.ID] = true
		if rule.Name == rule.ID {
			t.Errorf("rule %s: its name repeats its id", rule.ID)
		}
		for _, c := range []struct {
			text string
			most int
		}{
			{rule.ID, sarifMaxName},
			{cmp.Or(rule.Name, rule.ID), sarifMaxName},
			{rule.ShortDescription.Text, sarifMaxShort},
			{rule.FullDescription.Text, sarifMaxShort},
			{rule.Help.Text, len(data)},
			{rule.Help.Markdown, len(data)},
		} {
			if n := utf8.RuneCountInString(c.text); n == 0 || n > c.most {
				t.Errorf("rule %s: a text of %d characters, not 1 to %d", rule.ID, n, c.most)
			}
		}
		if s, err := strconv.ParseFloat(rule.Properties.SecuritySeverity, 64); err != nil || s <= 0 || s > 10 {
			t.Errorf("rule %s: security-severity %q", rule.ID, rule.Properties.SecuritySeverity)
		}
		if len(rule.Properties.Tags) > 10 {
			t.Errorf("rule %s: %d tags", rule.ID, len(rule.Properties.Tags))
		}
	}

	for _, inv := range run.Invocations {
		for _, n := range inv.Notifications {
			if n.Message.Text == "" || n.Descriptor.ID == "" || sarifRank(n.Level) < 0 {
				t.Errorf("notification %+v", n)
			}
			for _, l := range n.Locations {
				checkSARIFLocation(t, l)
			}
		}
	}

	addresses := map[string]bool{}
	type alert struct {
		rule, uri  string
		region     sarifRegion
		suppressed bool
	}
	alerts := map[alert]bool{}
	for i, res := range run.Results {
		at := fmt.Sprintf("result %d (%s)", i, res.RuleID)
		if res.Kind != "fail" || sarifRank(res.Level) < 0 {
			t.Errorf("%s: kind %s, level %s", at, res.Kind, res.Level)
		}
		if i > 0 && sarifRank(res.Level) > sarifRank(run.Results[i-1].Level) {
			t.Errorf("%s: worse than the one before", at)
		}
		if driver.Rules[res.RuleIndex].ID != res.RuleID {
			t.Errorf("%s: ruleIndex leads to %s", at, driver.Rules[res.RuleIndex].ID)
		}
		if len(res.Locations) != 1 {
			t.Fatalf("%s: %d locations", at, len(res.Locations))
		}
		p := res.Locations[0].Physical
		checkSARIFLocation(t, res.Locations[0])
		if p.Region == nil || p.Region.StartColumn < 1 || p.Region.EndLine < p.Region.StartLine || p.Region.EndColumn < 1 ||
			p.Region.EndLine == p.Region.StartLine && p.Region.EndColumn < p.Region.StartColumn {
			t.Fatalf("%s: region %+v", at, p.Region)
		}
		a := alert{res.RuleID, p.Artifact.URI, *p.Region, len(res.Suppressions) > 0}
		if alerts[a] {
			t.Errorf("%s: another result of the same rule and position", at)
		}
		alerts[a] = true

		for k, v := range res.Fingerprints {
			if k != "kokunai/v1" || !sarifPrint.MatchString(v) {
				t.Errorf("%s: fingerprint %s %s", at, k, v)
			}
		}
		if (res.Suppressions != nil) != o.IncludeSuppressed {
			t.Errorf("%s: suppressions %v", at, res.Suppressions)
		}
		checkSARIFLinks(t, at, res)
		n := 0
		for _, c := range res.CodeFlows {
			for _, th := range c.ThreadFlows {
				n += len(th.Locations)
				if len(th.Locations) == 0 {
					t.Errorf("%s: an empty flow", at)
				}
				for _, l := range th.Locations {
					checkSARIFLocation(t, l.Location)
				}
			}
		}
		if n > sarifMaxFlow || len(res.RelatedLocations) > sarifMaxRelated {
			t.Errorf("%s: %d flow locations, %d related ones", at, n, len(res.RelatedLocations))
		}
		for _, a := range res.Properties.Addresses {
			addresses[a] = true
		}
	}
	for _, f := range r.Findings {
		if (f.Suppressed == nil || o.IncludeSuppressed) && !addresses[f.Address] {
			t.Errorf("%s is in no result", f.Address)
		}
	}
}

func checkSARIFLocation(t *testing.T, l sarifLocation) {
	t.Helper()
	uri := l.Physical.Artifact.URI
	u, err := url.Parse(uri)
	if err != nil || uri == "" || u.Scheme != "" || u.Host != "" || u.RawQuery != "" || u.Fragment != "" ||
		strings.HasPrefix(uri, "/") || strings.HasPrefix(uri, "./") || strings.Contains(uri, `\`) {
		t.Errorf("uri %q: %v", uri, err)
	}
	if r := l.Physical.Region; r != nil && r.StartLine < 1 {
		t.Errorf("%s: line %d", uri, r.StartLine)
	}
	if l.Message != nil && l.Message.Text == "" {
		t.Errorf("%s: an empty message", uri)
	}
}

// checkSARIFLinks sees that each related location has a link, each link a
// related location, and that nothing else of the message looks like one.
func checkSARIFLinks(t *testing.T, at string, res sarifResult) {
	t.Helper()
	if res.Message.Text == "" {
		t.Errorf("%s: no message", at)
	}
	text := sarifPair.ReplaceAllString(res.Message.Text, "")
	var ids, want []string
	for _, m := range sarifLink.FindAllStringSubmatch(text, -1) {
		ids = append(ids, m[2])
	}
	for _, l := range res.RelatedLocations {
		checkSARIFLocation(t, l)
		want = append(want, strconv.Itoa(l.ID))
	}
	if !slices.Equal(ids, want) {
		t.Errorf("%s: links %v, related locations %v", at, ids, want)
	}
	if strings.ContainsAny(sarifLink.ReplaceAllString(text, ""), `[]\`) {
		t.Errorf("%s: a bracket is not escaped in %q", at, res.Message.Text)
	}
}
