package analyzer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/report"
)

// TestPlacements: in a case of testdata/placements every place of every store
// is expected, by a comment behind the header of its block:
//
//	resource "google_sql_database_instance" "main" { # at primary asia-northeast1, backup asia
//
// The list has one entry a placement, in any order: the role, and where it is.
// Data that is at several locations is at A+B, at one of them one-of A|B; what
// is not known is unresolved, what has no bound unbound. A copy that another
// resource makes counts for the store whose data it is. What keeps nothing has
// no comment.
func TestPlacements(t *testing.T) {
	if files, err := filepath.Glob("../testdata/placements/*/main.tf"); err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	cases(t, "placements", func(t *testing.T, dir string, r *report.Report) {
		complaints, err := comparePlacements(dir, r)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range complaints {
			t.Error(c)
		}
	})
}

// TestPlacementsOfEveryFact: testdata/placements.tsv says of every default that
// was surveyed which cases show it, or why there is none; and every case is there.
func TestPlacementsOfEveryFact(t *testing.T) {
	src, err := os.ReadFile("../testdata/placements.tsv")
	if err != nil {
		t.Fatal(err)
	}
	dirs, err := filepath.Glob("../testdata/placements/*")
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for line := range strings.Lines(string(src)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) != 4 || fields[1] == "" || fields[2]+fields[3] == "" {
			t.Errorf("%q is not a number, a fact, its cases and why not, with a tab between", line)
			continue
		}
		for _, c := range strings.Fields(fields[2]) {
			named[c] = true
			if !slices.Contains(dirs, filepath.Join("..", "testdata", "placements", c)) {
				t.Errorf("%s: there is no case %s", fields[0], c)
			}
		}
	}
	for _, d := range dirs {
		if !named[filepath.Base(d)] {
			t.Errorf("the case %s shows no fact", filepath.Base(d))
		}
	}
}

// TestPlacementsCanFail: the comparison sees every way in which a comment and
// a report can differ.
func TestPlacementsCanFail(t *testing.T) {
	const header = `resource "x" "a" {`
	store := report.Store{Address: "x.a", Position: report.Position{File: "main.tf", Line: 1}, Placements: []report.Placement{
		{Role: "primary", Status: "known", Locations: []string{"tokyo"}},
		{Role: "backup", Status: "one-of", Locations: []string{"osaka", "seoul"}},
	}}
	for _, tt := range []struct {
		line   string
		stores []report.Store
		fails  bool
	}{
		{header + " # at primary tokyo, backup one-of osaka|seoul", []report.Store{store}, false},
		{header + " # at backup one-of seoul|osaka, primary tokyo", []report.Store{store}, false},
		{header, nil, true}, // a case that shows nothing
		{header, []report.Store{store}, true},
		{header + " # at primary tokyo", nil, true},
		{header + " # at primary tokyo", []report.Store{store}, true},
		{header + " # at primary tokyo, backup osaka+seoul", []report.Store{store}, true},
		{header + " # at primary tokyo, replica one-of osaka|seoul", []report.Store{store}, true},
		{header + " # at primary tokyo, primary tokyo, backup one-of osaka|seoul", []report.Store{store}, true},
		{"\n" + header + " # at primary tokyo, backup one-of osaka|seoul", []report.Store{store}, true},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(tt.line+"\n}\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		r := &report.Report{Source: report.Source{Base: filepath.ToSlash(dir)}, Roots: []report.Root{{Stores: tt.stores}}}
		complaints, err := comparePlacements(dir, r)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(complaints) > 0; got != tt.fails {
			t.Errorf("%s\nwith %d stores: complaints %q, want some: %t", tt.line, len(tt.stores), complaints, tt.fails)
		}
	}
}

// comparePlacements says how the stores of a report differ from the comments
// in a case.
func comparePlacements(dir string, r *report.Report) ([]string, error) {
	wants, err := readPlacements(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	if len(wants) == 0 {
		out = append(out, "no store is expected: the case shows nothing")
	}
	met := map[string]bool{}
	for _, root := range r.Roots {
		for _, s := range root.Stores {
			rel, err := filepath.Rel(dir, filepath.Join(filepath.FromSlash(r.Source.Base), filepath.FromSlash(s.File)))
			if err != nil {
				return nil, err
			}
			at := fmt.Sprintf("%s:%d", filepath.ToSlash(rel), s.Line)
			var got []string
			for _, p := range s.Placements {
				got = append(got, p.Role+" "+whereabouts(p))
			}
			sort.Strings(got)
			want, ok := wants[at]
			met[at] = true
			switch {
			case !ok:
				out = append(out, fmt.Sprintf("%s: %s is a store and has no comment: # at %s", at, s.Address, strings.Join(got, ", ")))
			case !slices.Equal(got, want):
				out = append(out, fmt.Sprintf("%s: %s\n\t is at %s\n\twant at %s", at, s.Address, strings.Join(got, ", "), strings.Join(want, ", ")))
			}
		}
	}
	for at, want := range wants {
		if !met[at] {
			out = append(out, fmt.Sprintf("%s: there is no store here: # at %s", at, strings.Join(want, ", ")))
		}
	}
	sort.Strings(out)
	return out, nil
}

func whereabouts(p report.Placement) string {
	switch p.Status {
	case "known":
		return strings.Join(p.Locations, "+")
	case "one-of":
		return "one-of " + strings.Join(p.Locations, "|")
	}
	return p.Status
}

// readPlacements gives the comments of a case by FILE:LINE, each list sorted.
func readPlacements(dir string) (map[string][]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.tf"))
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		n := 0
		for text := range strings.Lines(string(src)) {
			n++
			_, list, ok := strings.Cut(text, "{ # at ")
			if !ok {
				if strings.Contains(text, "# at ") && !strings.HasPrefix(strings.TrimSpace(text), "#") {
					return nil, fmt.Errorf("%s:%d: \"# at\" belongs behind the header of a block", filepath.Base(file), n)
				}
				continue
			}
			var want []string
			for _, entry := range strings.Split(list, ",") {
				role, where, _ := strings.Cut(strings.TrimSpace(entry), " ")
				sep := "+"
				rest, one := strings.CutPrefix(where, "one-of ")
				if one {
					sep = "|"
				}
				places := strings.Split(rest, sep)
				sort.Strings(places)
				where = strings.Join(places, sep)
				if one {
					where = "one-of " + where
				}
				want = append(want, role+" "+where)
			}
			sort.Strings(want)
			out[fmt.Sprintf("%s:%d", filepath.Base(file), n)] = want
		}
	}
	return out, nil
}
