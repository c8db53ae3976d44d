package tf

import "testing"

func TestCut(t *testing.T) {
	for path, want := range map[string][]string{
		"":                       {""},
		"a":                      {"a"},
		"a.b.c":                  {"a", "b", "c"},
		`configs.gcs\.bucket\.x`: {"configs", "gcs.bucket.x"},
		`a\.b.c`:                 {"a.b", "c"},
		`a.b\.c.d`:               {"a", "b.c", "d"},
	} {
		var got []string
		for rest, more := path, true; more; {
			var first string
			first, rest, more = Cut(rest)
			got = append(got, first)
		}
		if len(got) != len(want) {
			t.Errorf("%q: %q, want %q", path, got, want)
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%q: %q, want %q", path, got, want)
			}
		}
	}
	if got := PathText(`configs.gcs\.bucket`); got != "configs.gcs.bucket" {
		t.Error(got)
	}
}
