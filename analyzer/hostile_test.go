package analyzer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// TestHostile analyses configurations that ask for more work or memory than
// there is. Each ends, says so, and places the bucket nowhere.
func TestHostile(t *testing.T) {
	bucket := func(expr string) string {
		return "resource \"aws_s3_bucket\" \"b\" {\n  region = " + expr + "\n}\n"
	}
	var doubled, nested, yaml strings.Builder
	doubled.WriteString("locals {\n  s0 = \"0123456789\"\n  l0 = [\"x\"]\n")
	yaml.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n")
	for i := 1; i < 60; i++ {
		fmt.Fprintf(&doubled, "  s%d = \"${local.s%d}${local.s%d}\"\n  l%d = [local.l%d, local.l%d]\n", i, i-1, i-1, i, i-1, i-1)
		fmt.Fprintf(&yaml, "a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n", i, i, i-1, i-1, i-1, i-1)
	}
	doubled.WriteString("}\n")
	nested.WriteString(strings.Repeat("(", 200_000) + `"us-east-1"` + strings.Repeat(")", 200_000))
	cases := map[string]map[string]string{
		"range":         {"main.tf": bucket(`join("", range(1000000000))`)},
		"setproduct":    {"main.tf": "locals {\n  r = range(1000)\n}\n" + bucket(`join("", flatten(setproduct(local.r, local.r, local.r, local.r)))`)},
		"loops":         {"main.tf": "locals {\n  r = range(1000)\n}\n" + bucket(`join("", flatten([for a in local.r : [for b in local.r : [for c in local.r : "x"]]]))`)},
		"strings":       {"main.tf": doubled.String() + bucket("local.s59")},
		"lists":         {"main.tf": doubled.String() + bucket("jsonencode(local.l59)")},
		"yaml":          {"main.tf": bucket(`jsonencode(yamldecode(file("bomb.yaml")))`), "bomb.yaml": yaml.String()},
		"padding":       {"main.tf": bucket(`format("%1000000000s", "x")`)},
		"replace":       {"main.tf": bucket(`replace(replace(file("big"), "x", file("big")), "x", file("big"))`), "big": strings.Repeat("x", 1<<20)},
		"file":          {"main.tf": bucket(`file("huge")`), "huge": strings.Repeat("x", 50<<20)},
		"locals":        {"main.tf": "locals {\n  a = local.b\n  b = local.a\n}\n" + bucket("local.a")},
		"module":        {"main.tf": "module \"m\" {\n  source = \"./m\"\n}\n" + bucket("module.m.o"), "m/main.tf": "module \"m\" {\n  source = \"../m\"\n}\noutput \"o\" {\n  value = module.m.o\n}\n"},
		"brackets":      {"main.tf": bucket(nested.String())},
		"negations":     {"main.tf": bucket(strings.Repeat("!", 300_000) + "true")},
		"json-brackets": {"main.tf.json": `{"resource":{"aws_s3_bucket":{"b":{"region":` + strings.Repeat("[", 200_000) + strings.Repeat("]", 200_000) + `}}}}`},
		"template":      {"main.tf": bucket(`templatefile("t.tpl", {})`), "t.tpl": `${templatefile("t.tpl", {})}`},
		"count":         {"main.tf": "resource \"aws_s3_bucket\" \"b\" {\n  count = 1000000000\n  region = \"r${count.index}\"\n}\n"},
	}
	for name, files := range cases {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for f, src := range files {
				path := filepath.Join(dir, f)
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(src), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			if len(res.Report.Diagnostics)+res.Report.Summary.ModulesMissing == 0 {
				t.Error("nothing is said")
			}
			for _, d := range res.Report.Diagnostics {
				if d.Code == "internal-error" {
					t.Errorf("%s: %s", d.Summary, d.Detail)
				}
			}
			for _, r := range res.Report.Roots {
				for _, s := range r.Stores {
					for _, p := range s.Placements {
						if p.Status == "known" {
							t.Errorf("%s is placed at %.80v", s.Address, p.Locations)
						}
					}
				}
			}
		})
	}
}
