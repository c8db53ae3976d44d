package analyzer_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// TestErr: in a case of testdata/err every finding is expected by the line
// that it points to, with a comment behind what is wrong there:
//
//	region = "us-east-1" # want "in us-east-1 \\(US\\) \\[data-outside\\]"
//
// The texts are regular expressions for the message and the rule in brackets.
// Several in a row expect several findings; each matches exactly one.
func TestErr(t *testing.T) {
	cases(t, "err", func(t *testing.T, dir string, r *report.Report) {
		wants := readWants(t, dir)
		if len(wants) == 0 {
			t.Error("the case expects nothing; it belongs into testdata/ok")
		}
		for _, f := range r.Findings {
			if !take(wants, f) {
				t.Errorf("%s:%d: not expected: %s", f.File, f.Line, said(f))
			}
		}
		for _, w := range wants {
			if !w.met {
				t.Errorf("%s:%d: no finding matches %q", w.file, w.line, w.re)
			}
		}
	})
}

// TestOK: in a case of testdata/ok there is nothing to find, and it is not
// because nothing was seen.
func TestOK(t *testing.T) {
	cases(t, "ok", func(t *testing.T, dir string, r *report.Report) {
		for _, w := range readWants(t, dir) {
			t.Errorf("%s:%d: expects a finding; the case belongs into testdata/err", w.file, w.line)
		}
		for _, f := range r.Findings {
			t.Errorf("%s:%d: not expected: %s", f.File, f.Line, said(f))
		}
		if r.Summary.Placements.Inside == 0 {
			t.Error("no placement is inside: the case shows nothing")
		}
	})
}

// cases analyses every directory below testdata/<kind> by itself. A case must
// be read without a complaint, else its silence or its findings mean nothing.
// One with a plan.json is analysed with it, and one with a policy by it, beside
// the base pack.
func cases(t *testing.T, kind string, check func(*testing.T, string, *report.Report)) {
	t.Helper()
	top, err := filepath.Abs(filepath.Join("..", "testdata", kind))
	if err != nil {
		t.Fatal(err)
	}
	dirs, err := os.ReadDir(top)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if !d.IsDir() {
			t.Errorf("testdata/%s/%s is no directory; a case is a directory", kind, d.Name())
			continue
		}
		t.Run(d.Name(), func(t *testing.T) {
			dir := filepath.Join(top, d.Name())
			opt := analyzer.Options{Dir: dir, Sectors: []string{"base"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1, Version: "test"}
			if _, err := os.Stat(filepath.Join(dir, "plan.json")); err == nil {
				opt.Plan = "plan.json"
			}
			res, err := analyzer.Analyze(opt)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range res.Report.Diagnostics {
				t.Errorf("%s:%d: %s: %s", x.File, x.Line, x.Summary, x.Detail)
			}
			for _, x := range res.Report.NotReviewed {
				t.Errorf("%s:%d: type %s is not reviewed", x.File, x.Line, x.Type)
			}
			relative(t, dir, res.Report)
			res.Report.Findings = slices.DeleteFunc(res.Report.Findings, func(f *report.Finding) bool { return f.Suppressed != nil })
			// What is said of every root is in the way of all cases but its own.
			if !strings.HasPrefix(d.Name(), "root_") {
				res.Report.Findings = slices.DeleteFunc(res.Report.Findings, func(f *report.Finding) bool {
					return f.Rule == rules.ForeignProvider.ID || f.Rule == rules.SingleRegion.ID
				})
			}
			check(t, dir, res.Report)
		})
	}
}

// relative makes the files of findings relative to the case, wherever the
// repository is, or if the sources were unpacked without one.
func relative(t *testing.T, dir string, r *report.Report) {
	t.Helper()
	for i := range r.Findings {
		f := r.Findings[i]
		rel, err := filepath.Rel(dir, filepath.Join(filepath.FromSlash(r.Source.Base), filepath.FromSlash(f.File)))
		if err != nil {
			t.Fatal(err)
		}
		f.File = filepath.ToSlash(rel)
	}
}

func said(f *report.Finding) string { return fmt.Sprintf("%s [%s]", f.Message, f.Rule) }

type want struct {
	file string
	line int
	re   *regexp.Regexp
	met  bool
}

// take marks the first want that a finding meets and that none has met yet.
func take(wants []*want, f *report.Finding) bool {
	for _, w := range wants {
		if !w.met && w.file == f.File && w.line == f.Line && w.re.MatchString(said(f)) {
			w.met = true
			return true
		}
	}
	return false
}

func readWants(t *testing.T, dir string) []*want {
	t.Helper()
	var out []*want
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !(strings.HasSuffix(path, ".tf") || strings.HasSuffix(path, ".hcl")) {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		n := 0
		for text := range strings.Lines(string(src)) {
			n++
			_, rest, ok := strings.Cut(text, "# want ")
			if !ok {
				continue
			}
			for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
				quoted, err := strconv.QuotedPrefix(rest)
				if err != nil {
					return fmt.Errorf("%s:%d: a want is one or more quoted texts, not %s", rel, n, rest)
				}
				rest = rest[len(quoted):]
				pattern, err := strconv.Unquote(quoted)
				if err != nil {
					return err
				}
				re, err := regexp.Compile(pattern)
				if err != nil {
					return fmt.Errorf("%s:%d: %w", rel, n, err)
				}
				out = append(out, &want{file: filepath.ToSlash(rel), line: n, re: re})
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
