package analyzer_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
)

// TestSuiteOfPlansAgrees compares source, plan, and plan with source for every
// configuration of testdata/terraform that Terraform plans: what two of them
// know is the same, what the plan knows the two together know, and what the
// plan leaves open they take from the source. It needs Terraform and a command
// that plans without a cloud, see TestTerraformAgrees.
func TestSuiteOfPlansAgrees(t *testing.T) {
	if os.Getenv("KOKUNAI_PLAN") == "" {
		t.Skip("SKIPPED: KOKUNAI_PLAN does not name the command that plans a root")
	}
	files, err := filepath.Glob("../testdata/terraform/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	var plans, both, onlyPlan, onlySource, neither atomic.Int64
	t.Run("cases", func(t *testing.T) {
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				t.Parallel()
				c := readCase(t, file)
				if c.truth.Error != "" {
					return
				}
				path, failed := c.plan(t)
				if failed != "" {
					t.Fatalf("Terraform says %s", failed)
				}
				plans.Add(1)
				joint := c.options()
				joint.Plan = path
				source, plan, together := primaries(t, c.options()), primaries(t, analyzer.Options{Dir: c.root, Paths: []string{path}, AsOf: "2026-11-24", Jobs: 1}), primaries(t, joint)
				for address, p := range plan {
					s, b := source[address], together[address]
					switch pk, sk := p.Status == "known", s.Status == "known"; {
					case pk && sk && !slices.Equal(p.Locations, s.Locations):
						t.Errorf("%s: the plan says %v, the source %v", address, p.Locations, s.Locations)
					case pk && s.Status == "one-of" && !slices.Contains(s.Locations, p.Locations[0]):
						t.Errorf("%s: the plan says %v, which is none of the source's %v", address, p.Locations, s.Locations)
					case pk && !slices.Equal(b.Locations, p.Locations):
						t.Errorf("%s: the plan says %v, both together %s %v", address, p.Locations, b.Status, b.Locations)
					case !pk && (sk || s.Status == "one-of") && (b.Status != s.Status || !slices.Equal(b.Locations, s.Locations)):
						t.Errorf("%s: the source says %s %v, both together %s %v", address, s.Status, s.Locations, b.Status, b.Locations)
					case pk && sk:
						both.Add(1)
					case pk:
						onlyPlan.Add(1)
					case sk:
						onlySource.Add(1)
					default:
						neither.Add(1)
					}
				}
				for address := range source {
					if _, ok := plan[address]; !ok && !strings.HasPrefix(address, "terraform.") {
						t.Errorf("%s: in the source only", address)
					}
				}
			})
		}
	})
	t.Logf("%d plans; known in both %d, in the plan only %d, in the source only %d, in neither %d", plans.Load(), both.Load(), onlyPlan.Load(), onlySource.Load(), neither.Load())
}

// primaries are the first placements by address.
func primaries(t *testing.T, opt analyzer.Options) map[string]report.Placement {
	t.Helper()
	res, err := analyzer.Analyze(opt)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]report.Placement{}
	for _, s := range res.Report.Roots[0].Stores {
		if len(s.Placements) > 0 {
			out[s.Address] = s.Placements[0]
		}
	}
	return out
}
