package analyzer_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kokunai/kokunai/analyzer"
)

// FuzzConfiguration analyses whatever text as a configuration, in native and
// in JSON syntax: it ends, kokunai itself does not fail, and every position
// lies in the file.
func FuzzConfiguration(f *testing.F) {
	for _, dir := range []string{"err", "ok"} {
		files, err := filepath.Glob("../testdata/" + dir + "/*/main.tf")
		if err != nil || len(files) == 0 {
			f.Fatalf("no seeds: %v", err)
		}
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(src), false)
		}
	}
	f.Add(`{"resource":{"aws_s3_bucket":{"b":{"region":"${var.r}"}}},"variable":{"r":{"default":"us-east-1"}}}`, true)
	f.Fuzz(func(t *testing.T, src string, isJSON bool) {
		dir, name := t.TempDir(), "main.tf"
		if isJSON {
			name = "main.tf.json"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Count(src, "\n") + 1
		for _, d := range res.Report.Diagnostics {
			if d.Code == "internal-error" {
				t.Fatalf("%s: %s", d.Summary, d.Detail)
			}
			if d.Line > lines {
				t.Errorf("%s: line %d of %d", d.Summary, d.Line, lines)
			}
		}
		for _, x := range res.Report.Findings {
			if x.Line > lines || x.EndLine > lines {
				t.Errorf("%s: line %d–%d of %d", x.Message, x.Line, x.EndLine, lines)
			}
		}
	})
}

// FuzzPolicy reads whatever text as a policy: it is wrong in a way that can be
// said, or kokunai goes on by it and does not fail itself.
func FuzzPolicy(f *testing.F) {
	page, err := os.ReadFile("../docs/policy.md")
	if err != nil {
		f.Fatal(err)
	}
	for _, x := range strings.Split(string(page), "```hcl\n")[1:] {
		policy, _, _ := strings.Cut(x, "```")
		f.Add(policy)
	}
	f.Add("\ufeffsector = [\"finance\"]\r\n")
	f.Fuzz(func(t *testing.T, src string) {
		if strings.Contains(src, "extends") {
			t.Skip("it may name a file of the machine")
		}
		dir := t.TempDir()
		for name, text := range map[string]string{
			".kokunai.hcl": src, "a.tfvars": "region = \"ap-northeast-3\"\n",
			"main.tf": "variable \"region\" {}\n\nprovider \"aws\" {\n  region = var.region\n}\n\nresource \"aws_sqs_queue\" \"q\" {\n  tags = { a = \"b\" }\n}\n\nresource \"b_x\" \"y\" {\n  zone = \"x\"\n}\n",
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
		var usage *analyzer.UsageError
		if err != nil {
			if !errors.As(err, &usage) || !strings.Contains(err.Error(), ".kokunai.hcl") {
				t.Fatal(err)
			}
			return
		}
		for _, d := range res.Report.Diagnostics {
			if d.Code == "internal-error" {
				t.Fatalf("%s: %s", d.Summary, d.Detail)
			}
		}
	})
}

// FuzzIgnore reads whatever text behind kokunai:ignore: without a reason and a
// rule it sets nothing aside, and what it gets wrong is said.
func FuzzIgnore(f *testing.F) {
	for _, s := range []string{
		`data-outside reason="x"`, `data-outside, data-unbound　reason = "理由 \"x\"" reference=DEC-1`, `data-outside reason="not closed`,
		`data-outside reason=x expires=2027-02-30`, `reason=x`, `=`, `"`, `data-outside reason="x" # data-unbound`, `data-outside reason="x" // more`, `\`, `data-outside reason="\u12"`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\r\n") || !utf8.ValidString(text) {
			t.Skip("it ends the comment")
		}
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte("resource \"aws_sqs_queue\" \"q\" {\n  region = \"us-east-1\" # kokunai:ignore "+text+"\n}\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		aside, said := false, false
		for _, x := range res.Report.Findings {
			if s := x.Suppressed; s != nil {
				aside = true
				if strings.TrimSpace(s.Reason) == "" || !strings.Contains(text, x.Rule) {
					t.Errorf("%q sets %s aside for %q", text, x.Rule, s.Reason)
				}
			}
			said = said || strings.HasPrefix(x.Rule, "exemption-")
		}
		if !aside && !said {
			t.Errorf("nothing is said of %q", text)
		}
	})
}
