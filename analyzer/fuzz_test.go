package analyzer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

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
