package analyzer

import (
	"cmp"
	"fmt"
	"slices"
	"sort"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// finish sorts, counts, and says whether the report is complete.
func (a *analysis) finish() {
	r := a.report
	sort.SliceStable(r.Roots, func(i, j int) bool {
		x, y := r.Roots[i], r.Roots[j]
		if x.Path != y.Path {
			return x.Path < y.Path
		}
		return x.Environment < y.Environment
	})
	r.Findings = mergeEnvironments(r.Findings)
	sort.SliceStable(r.NotAnalysed, func(i, j int) bool {
		return less(r.NotAnalysed[i].Path, r.NotAnalysed[j].Path, r.NotAnalysed[i].What, r.NotAnalysed[j].What)
	})
	r.Diagnostics = sortDiagnostics(r.Diagnostics)
	s := &r.Summary
	s.Roots = len(r.Roots)
	for _, root := range r.Roots {
		s.Stores += len(root.Stores)
		s.ModulesMissing += len(root.ModulesMissing)
		for _, st := range root.Stores {
			for _, p := range st.Placements {
				if p.When != "before" {
					count(&s.Placements, p)
				}
			}
		}
	}
	r.CountFindings()
	s.TypesNotReviewed, s.NotAnalysed = len(r.NotReviewed), len(r.NotAnalysed)
	r.Complete = s.ModulesMissing == 0 && s.TypesNotReviewed == 0 && s.NotAnalysed == 0
	for _, d := range r.Diagnostics {
		if d.Level != string(tf.Note) {
			r.Complete = false
		}
	}
}

func less(a1, b1, a2, b2 string) bool { return a1 < b1 || a1 == b1 && a2 < b2 }

func count(c *report.PlacementCounts, p report.Placement) {
	switch p.Verdict {
	case rules.VerdictInside:
		c.Inside++
	case rules.VerdictOutside:
		c.Outside++
	case rules.VerdictPartly:
		c.Partly++
	default:
		c.Undetermined++
	}
	if p.How == "assumed" {
		c.Assumed++
	}
}

// mergeEnvironments makes one finding of those that differ in the environment
// only, and sorts the worst first.
func mergeEnvironments(fs []*report.Finding) []*report.Finding {
	byKey := map[string]*report.Finding{}
	order := fs[:0]
	for _, f := range fs {
		if len(f.Environments) > 0 {
			// What one environment sets aside another may forbid to.
			key := f.Fingerprint + f.Level + f.Message + f.File + fmt.Sprint(f.Line, f.Suppressed != nil)
			if had := byKey[key]; had != nil {
				had.Environments = append(had.Environments, f.Environments...)
				sort.Strings(had.Environments)
				continue
			}
			byKey[key] = f
		}
		order = append(order, f)
	}
	slices.SortStableFunc(order, func(x, y *report.Finding) int {
		return cmp.Or(
			cmp.Compare(rules.Level(y.Level).Rank(), rules.Level(x.Level).Rank()),
			cmp.Compare(x.File, y.File), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column),
			cmp.Compare(x.Address, y.Address), cmp.Compare(x.Fingerprint, y.Fingerprint),
		)
	})
	return order
}

// sortDiagnostics orders diagnostics and keeps each place's once: a module that
// several roots call reads the same each time.
func sortDiagnostics(ds []report.Diagnostic) []report.Diagnostic {
	sort.SliceStable(ds, func(i, j int) bool {
		x, y := ds[i], ds[j]
		if x.File != y.File {
			return x.File < y.File
		}
		if x.Line != y.Line {
			return x.Line < y.Line
		}
		if x.Column != y.Column {
			return x.Column < y.Column
		}
		if x.Summary+x.Detail != y.Summary+y.Detail {
			return x.Summary+x.Detail < y.Summary+y.Detail
		}
		return x.Root < y.Root
	})
	out := []report.Diagnostic{}
	for i, d := range ds {
		if i > 0 {
			p := out[len(out)-1]
			p.Root = d.Root
			if p == d {
				continue
			}
		}
		out = append(out, d)
	}
	return out
}
