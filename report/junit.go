package report

import (
	"cmp"
	"encoding/xml"
	"io"
	"slices"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// The parts of JUnit's XML that CI systems read in common.
type (
	junitSuites struct {
		XMLName  xml.Name      `xml:"testsuites"`
		Name     string        `xml:"name,attr"`
		Tests    int           `xml:"tests,attr"`
		Failures int           `xml:"failures,attr"`
		Errors   int           `xml:"errors,attr"`
		Suites   []*junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name       string          `xml:"name,attr"`
		Tests      int             `xml:"tests,attr"`
		Failures   int             `xml:"failures,attr"`
		Errors     int             `xml:"errors,attr"`
		Skipped    int             `xml:"skipped,attr"`
		Properties []junitProperty `xml:"properties>property"`
		Cases      []*junitCase    `xml:"testcase"`
	}
	junitProperty struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	junitCase struct {
		Class   string       `xml:"classname,attr"`
		Name    string       `xml:"name,attr"`
		File    string       `xml:"file,attr,omitempty"`
		Line    int          `xml:"line,attr,omitempty"`
		Skipped *junitResult `xml:"skipped"`
		Error   *junitResult `xml:"error"`
		Failure *junitResult `xml:"failure"`

		found  []*Finding
		doubts []string // what keeps it from passing though there is no finding
	}
	junitResult struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr,omitempty"`
		Text    string `xml:",chardata"`
	}
)

// JUnit writes the report as test results: a suite is a root in an
// environment, a test is one role of one store ("the replicas of this bucket
// are where they should be"), because CI systems show one failure of a test
// and tell tests apart by their names, which so have no location in them.
//
// An error or a warning fails the test. A note skips it: a failed test makes
// builds unstable whatever --fail-on says, and a passed one would say that all
// is well. For the same reason what is suppressed, what no pack asks about
// though it is not inside, and what was not analysed is skipped: only what is
// shown to be inside passes. What could not be read is an error.
func JUnit(w io.Writer, r *Report, _ Options) error {
	j := &junit{l: frameOf(r), suites: map[[2]string]*junitSuite{}, cases: map[*junitSuite]map[string]*junitCase{}}
	for i := range r.Roots {
		j.root(&r.Roots[i])
	}
	for i := range r.Findings {
		j.finding(r.Findings[i])
	}
	j.unread(r)

	out := junitSuites{Name: "kokunai", Suites: j.order}
	properties := []junitProperty{
		{"version", textClean(r.Tool.Version)}, {"catalogue_date", textClean(r.Tool.CatalogueDate)},
		{"commit", textClean(r.Source.Commit)}, {"as_of", textClean(r.Source.AsOf)},
	}
	for _, s := range j.order {
		s.Properties = properties
		for _, c := range s.Cases {
			c.conclude(j.l)
			s.Tests++
			switch {
			case c.Error != nil:
				s.Errors++
			case c.Failure != nil:
				s.Failures++
			case c.Skipped != nil:
				s.Skipped++
			}
		}
		out.Tests, out.Failures, out.Errors = out.Tests+s.Tests, out.Failures+s.Failures, out.Errors+s.Errors
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// junit collects the suites of one report.
type junit struct {
	l      frame
	order  []*junitSuite
	suites map[[2]string]*junitSuite // by root and environment
	cases  map[*junitSuite]map[string]*junitCase
}

// suite is that of a root in an environment.
func (j *junit) suite(root, environment string) *junitSuite {
	key := [2]string{root, environment}
	s := j.suites[key]
	if s == nil {
		s = &junitSuite{Name: rootName(root, environment)}
		j.suites[key] = s
		j.order = append(j.order, s)
		j.cases[s] = map[string]*junitCase{}
	}
	return s
}

// add is the test of a name, which is made when there is none.
func (j *junit) add(s *junitSuite, name, file string, line int) *junitCase {
	name = textClean(name)
	c := j.cases[s][name]
	if c == nil {
		class := s.Name
		if class == "." {
			class = "kokunai" // up to its last dot it would be a package
		}
		c = &junitCase{Class: class, Name: name, File: textClean(file), Line: line}
		j.cases[s][name] = c
		s.Cases = append(s.Cases, c)
	}
	return c
}

// junitName is a store's address with what else the test is about.
func junitName(address, role, via, when string) string {
	if via != "" && via != address {
		role += " via " + via
	}
	if when == "before" {
		role += ", before"
	}
	return address + " (" + role + ")"
}

func (j *junit) root(root *Root) {
	s := j.suite(root.Path, root.Environment)
	for i := range root.Stores {
		st := &root.Stores[i]
		for k := range st.Placements {
			p := &st.Placements[k]
			if p.When == "before" {
				continue // it is no longer so; a finding about it makes a test
			}
			c := j.add(s, junitName(st.Address, p.Role, p.Via, p.When), st.File, st.Line)
			if p.Verdict != "inside" {
				what := cmp.Or(strings.Join(p.Locations, ", "), p.Status)
				if p.Reason != "" {
					what += ": " + p.Reason
				}
				c.doubts = append(c.doubts, j.l.word(p.Verdict)+": "+what)
			}
		}
		if len(st.Placements) == 0 {
			c := j.add(s, st.Address, st.File, st.Line)
			c.doubts = append(c.doubts, j.l.Say("undetermined"))
		}
	}
	for _, m := range root.ModulesMissing {
		c := j.add(s, m.Address, m.File, m.Line)
		c.doubts = append(c.doubts, j.l.Say("Modules missing")+": "+m.Source)
	}
}

// finding gives a finding to its test, in each environment that it is in.
func (j *junit) finding(f *Finding) {
	// What is of no placement is a test of its own.
	name := junitName(f.Address, cmp.Or(f.Role, f.Rule), f.Via, f.When)
	if len(f.Values) > 0 {
		name += " [" + f.Rule + "]" // what would be, beside what is
	}
	for _, e := range f.environments() {
		c := j.add(j.suite(f.Root, e), name, f.File, f.Line)
		c.found = append(c.found, f)
	}
}

// unread are the errors of reading, and what nothing is known of.
func (j *junit) unread(r *Report) {
	suite := func(root string) *junitSuite {
		for _, s := range r.Roots {
			if s.Path == root {
				return j.suite(s.Path, s.Environment)
			}
		}
		return j.suite("kokunai", "")
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if d.Level != "error" {
			continue
		}
		c := j.add(suite(d.Root), cmp.Or(d.File, d.Root, ".")+" ["+d.Code+"]", d.File, d.Line)
		if c.Error == nil {
			c.Error = &junitResult{Message: textClean(d.Summary), Type: textClean(d.Code)}
		}
		c.Error.Text += strings.Join(slices.DeleteFunc([]string{textPlace(d.File, d.Line, d.Column), textClean(d.Summary), textClean(d.Detail)},
			func(s string) bool { return s == "" }), "\n") + "\n"
	}
	for _, n := range r.NotReviewed {
		c := j.add(suite("\x00"), n.Type, n.File, n.Line)
		c.doubts = append(c.doubts, j.l.Say("Types not reviewed"))
	}
	for _, n := range r.NotAnalysed {
		c := j.add(suite("\x00"), n.Path, n.Path, 0)
		c.doubts = append(c.doubts, j.l.Say("Not analysed")+": "+n.Reason)
	}
}

// conclude turns what was found into the one result of a test.
func (c *junitCase) conclude(l frame) {
	slices.SortStableFunc(c.found, func(a, b *Finding) int {
		return cmp.Or(junitSet(a.Suppressed != nil)-junitSet(b.Suppressed != nil), githubWorse(a, b))
	})
	var text strings.Builder
	for _, f := range c.found {
		if f.Suppressed != nil {
			text.WriteString(textClean(l.Say("Suppressed")+": "+exemption(l, f.Suppressed)) + "\n")
		}
		if at := textPlace(f.File, f.Line, f.Column); at != "" {
			text.WriteString(at + "\n")
		}
		text.WriteString(githubText(l, &githubResult{Finding: f}) + "\n")
	}
	if len(c.found) == 0 {
		for i, s := range c.doubts {
			c.doubts[i] = textClean(s)
			text.WriteString(c.doubts[i] + "\n")
		}
		if len(c.doubts) > 0 && c.Error == nil {
			c.Skipped = &junitResult{Message: c.doubts[0], Text: text.String()}
		}
		return
	}
	f := c.found[0]
	res := &junitResult{Message: textClean(cmp.Or(f.Message, f.Address, f.Rule)), Type: textClean(f.Rule), Text: text.String()}
	switch {
	case c.Error != nil:
		c.Error.Text += res.Text
	case f.Suppressed == nil && githubLevel(f.Level) < 2:
		c.Failure = res
	default:
		res.Message, res.Type = l.Say(junitWhy(f))+": "+res.Message, ""
		c.Skipped = res
	}
}

// junitWhy is the word for why a test with a finding is skipped.
func junitWhy(f *Finding) message.Text {
	if f.Suppressed != nil {
		return "Suppressed"
	}
	return "note"
}

func junitSet(b bool) int {
	if b {
		return 1
	}
	return 0
}
