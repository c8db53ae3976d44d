package analyzer_test

import (
	"archive/zip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// savedPlan writes a zip as terraform plan -out does.
func savedPlan(t *testing.T, files map[string]string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "plan.out")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(f)
	for path, text := range files {
		x, err := w.Create(path)
		if err == nil {
			_, err = x.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestSavedPlan: the configuration in a saved plan is analysed, with the plan's
// name before its files.
func TestSavedPlan(t *testing.T) {
	for name, shared := range map[string]string{"below": "modules/shared", "beside": "../../shared"} {
		t.Run(name, func(t *testing.T) {
			path := savedPlan(t, map[string]string{
				"tfplan":                  "not for us",
				"tfconfig/modules.json":   `[{"Key":"","Dir":"."},{"Key":"s","Source":"./` + shared + `","Dir":"` + shared + `"},{"Key":"s.in","Source":"./in","Dir":"` + shared + `/in"}]`,
				"tfconfig/m-/main.tf":     "provider \"aws\" {\n  region = \"us-east-1\"\n}\n\nmodule \"s\" {\n  source = \"./" + shared + "\"\n}\n",
				"tfconfig/m-s/main.tf":    "module \"in\" {\n  source = \"./in\"\n}\n",
				"tfconfig/m-s.in/main.tf": "resource \"aws_s3_bucket\" \"b\" {}\n",
				"tfconfig/m-other/x.tf":   "resource \"aws_s3_bucket\" \"stray\" {}\n",
			})
			res, err := analyzer.Analyze(analyzer.Options{Dir: filepath.Dir(path), Paths: []string{"plan.out"}, Sectors: []string{"base"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range res.Report.Diagnostics {
				t.Errorf("%s: %s", d.Summary, d.Detail)
			}
			fs := res.Report.Findings[:1] // the others are of the whole root
			if len(fs) != 1 || fs[0].Address != "module.s.module.in.aws_s3_bucket.b" || fs[0].Locations[0] != "us-east-1" {
				t.Fatalf("findings: %+v", fs)
			}
			if !strings.HasPrefix(fs[0].File, "plan.out/") || !strings.HasSuffix(fs[0].File, "shared/in/main.tf") {
				t.Errorf("the finding is in %s", fs[0].File)
			}
			if got := res.Line(fs[0].File, fs[0].Line); got != `resource "aws_s3_bucket" "b" {}` {
				t.Errorf("its line is %q", got)
			}
		})
	}
}

// TestSavedPlanHostile: a zip that would write elsewhere, or is no plan, is an
// error of that input alone.
func TestSavedPlanHostile(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"no plan":   {"a.txt": "a"},
		"no list":   {"tfconfig/modules.json": "{"},
		"absolute":  {"tfconfig/modules.json": `[{"Key":"","Dir":"/etc"}]`, "tfconfig/m-/x.tf": ""},
		"far above": {"tfconfig/modules.json": `[{"Key":"","Dir":"` + strings.Repeat("../", 40) + `"}]`, "tfconfig/m-/x.tf": ""},
		"backslash": {"tfconfig/modules.json": `[{"Key":"","Dir":"..\\.."}]`, "tfconfig/m-/x.tf": ""},
	} {
		t.Run(name, func(t *testing.T) {
			path := savedPlan(t, files)
			res, err := analyzer.Analyze(analyzer.Options{Dir: filepath.Dir(path), Paths: []string{"plan.out"}, Sectors: []string{"base"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			ds := res.Report.Diagnostics
			if len(ds) != 1 || ds[0].Code != "binary-plan" || ds[0].Level != "error" || ds[0].File != "plan.out" || !strings.Contains(ds[0].Detail, "terraform show -json plan.out") {
				t.Errorf("diagnostics: %+v", ds)
			}
		})
	}
	path := filepath.Join(t.TempDir(), "plan.out")
	if err := os.WriteFile(path, []byte("PK\x03\x04rest"), 0o600); err != nil {
		t.Fatal(err)
	}
	res, err := analyzer.Analyze(analyzer.Options{Dir: filepath.Dir(path), Paths: []string{"plan.out"}, AsOf: "2026-11-24", Jobs: 1})
	if err != nil || len(res.Report.Diagnostics) != 1 || res.Report.Diagnostics[0].Code != "binary-plan" {
		t.Errorf("of a zip that is cut off: %v, %+v", err, res)
	}
}
