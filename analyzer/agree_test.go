package analyzer_test

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
)

// TestSourceAndPlanAgree compares, for each example, what kokunai makes of the
// source with what it makes of the plan that Terraform itself made of it
// (plan.json): what is known in both is the same, and what the source says is
// one of several is one of them in the plan.
func TestSourceAndPlanAgree(t *testing.T) {
	plans, err := filepath.Glob("../examples/*/plan.json")
	if err != nil || len(plans) < 5 {
		t.Fatalf("found %d plans (%v), want at least 5", len(plans), err)
	}
	for _, plan := range plans {
		t.Run(filepath.Base(filepath.Dir(plan)), func(t *testing.T) {
			source, planned := placements(t, filepath.Dir(plan)), placements(t, plan)
			for key, ps := range planned {
				if source[key] == nil {
					t.Errorf("%s: in the plan only", key)
				}
				for _, p := range ps {
					if p.Status == "known" && !matches(p, source[key]) {
						t.Errorf("%s: the plan says %v, the source %+v", key, p.Locations, source[key])
					}
				}
			}
			for key := range source {
				if planned[key] == nil && key != "terraform.backend state" {
					t.Errorf("%s: in the source only", key)
				}
			}
		})
	}
}

// matches reports whether one of the source's placements can be the planned one.
func matches(p report.Placement, source []report.Placement) bool {
	for _, s := range source {
		switch {
		case s.Status == "known" && slices.Equal(s.Locations, p.Locations),
			s.Status == "one-of" && len(p.Locations) == 1 && slices.Contains(s.Locations, p.Locations[0]),
			s.Status == "unresolved":
			return true
		}
	}
	return false
}

func placements(t *testing.T, path string) map[string][]report.Placement {
	t.Helper()
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Paths: []string{path}, AsOf: "2026-11-23", Jobs: 2})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]report.Placement{}
	for _, d := range res.Report.Diagnostics {
		t.Errorf("%s: %s", d.Summary, d.Detail)
	}
	for _, r := range res.Report.Roots {
		for _, s := range r.Stores {
			for _, p := range s.Placements {
				key := s.Address + " " + p.Role
				if p.Via != "" {
					key += " via " + p.Via
				}
				out[key] = append(out[key], p)
			}
		}
	}
	return out
}
