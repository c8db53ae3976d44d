package analyzer_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
)

// TestStrictAgrees: parsing what nobody asks for changes nothing where there
// are no errors, not even a column.
func TestStrictAgrees(t *testing.T) {
	for _, dir := range []string{"../testdata", "../examples"} {
		path, err := filepath.Abs(dir)
		if err != nil {
			t.Fatal(err)
		}
		var out [2]bytes.Buffer
		for i, strict := range []bool{false, true} {
			res, err := analyzer.Analyze(analyzer.Options{Dir: path, AsOf: "2026-11-23", Jobs: 2, Strict: strict})
			if err != nil {
				t.Fatal(err)
			}
			if err := report.JSON(&out[i], res.Report, report.Options{}); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(out[0].Bytes(), out[1].Bytes()) {
			t.Errorf("%s: --strict changes the report", dir)
		}
	}
}

// TestStrict: an error between braces is reported to the roots that ask for
// what stands there, and to all with Strict; an error elsewhere always.
func TestStrict(t *testing.T) {
	const asks = "module \"m\" {\n  source = \"../m\"\n}\noutput \"o\" {\n  value = module.m.x\n}\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = module.m.x\n  region = module.m.x\n}\n"
	for _, c := range []struct {
		name, module, root string
		loose, strict      int
	}{
		{"nobody asks", "resource \"aws_iam_role\" \"r\" {\n  name = 1 +\n}\noutput \"x\" {\n  value = 1\n}\n", asks, 0, 1},
		{"asked for", "output \"x\" {\n  value = 1 +\n}\n", asks, 1, 1},
		{"one local of two", "locals {\n  a = \"x\"\n  b = 1 +\n}\noutput \"x\" {\n  value = local.a\n}\n", asks, 0, 1},
		{"one argument of two", "output \"x\" {\n  value       = 1\n  description = 1 +\n}\n", asks, 0, 1},
		{"a nested block that is asked for", "output \"x\" {\n  value = 1\n}\nresource \"aws_s3_bucket\" \"n\" {\n  region = \"us-east-1\"\n  logging { x { y = 1 } }\n}\n", asks, 1, 1},
		{"not closed", "resource \"aws_iam_role\" \"r\" {\n  name = (1\n}\n", "module \"m\" {\n  source = \"../m\"\n}\n", 1, 1},
	} {
		dir := t.TempDir()
		for file, text := range map[string]string{"m/main.tf": c.module, "a/main.tf": c.root} {
			path := filepath.Join(dir, file)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		for strict, want := range map[bool]int{false: c.loose, true: c.strict} {
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-23", Jobs: 2, Strict: strict})
			if err != nil {
				t.Fatal(err)
			}
			got := 0
			for _, d := range res.Report.Diagnostics {
				if d.Code == "syntax" {
					got = 1
				}
			}
			if got != want {
				t.Errorf("%s, strict %v: syntax errors %v, want %v: %v", c.name, strict, got, want, res.Report.Diagnostics)
			}
		}
	}
}
