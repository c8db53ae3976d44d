package tf

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// said are the texts at a path of a document, "?" for one that is not known.
func said(v cty.Value, path string) []string {
	b := NewValue(v, hcl.Range{}, nil).Document()
	if b == nil {
		return nil
	}
	var out []string
	for _, x := range b.Values(path) {
		s, ok := x.Text()
		if !ok && !x.Known() {
			s = "?"
		}
		out = append(out, s)
	}
	for _, x := range b.Blocks(path) {
		x.Values("a.b")
		x.Blocks("a")
	}
	return out
}

// FuzzDocument reads whatever text: it ends; what is JSON is read as that; and
// where a part is not known, what is said of the others is so whatever that part
// turns out to be.
func FuzzDocument(f *testing.F) {
	for _, s := range []string{
		`[{"a": {"b": "c"}}]`, `[{"a": "b"}, null, [1, true, {}]]`, `{"a": {"b": "`, `[{"a": "\uf8ff*0\uf8ff"}`, "[\uf8ff", `"\"`, `{"a":`, `{"A":[{"b":""}],"a":`,
	} {
		f.Add(s, `"}]`)
		f.Add("[", s)
		f.Add(`{"a": "`, s)
	}
	f.Fuzz(func(t *testing.T, before, after string) {
		said(cty.StringVal(before), "a")
		for _, paths := range []string{"", "a", "a.b", "b"} {
			got := said(cty.StringVal(before), paths)
			if !json.Valid([]byte(before)) && strings.TrimSpace(before) != "" && (len(got) != 1 || got[0] != "?") {
				t.Fatalf("%q is no JSON and says %q", before, got)
			}
			parts := []cty.Value{cty.StringVal(before), cty.UnknownVal(cty.String), cty.StringVal(after)}
			partly := said(WithParts(cty.UnknownVal(cty.String), parts), paths)
			if len(partly) == 1 && partly[0] == "?" {
				continue
			}
			for _, x := range []string{"7", "70"} {
				whole := said(cty.StringVal(before+x+after), paths)
				if len(whole) != len(partly) {
					t.Fatalf("%q and %q at %q: %q, with %s %q", before, after, paths, partly, x, whole)
				}
				for i, s := range partly {
					if s != "?" && s != whole[i] {
						t.Fatalf("%q and %q at %q: %q, with %s %q", before, after, paths, partly, x, whole)
					}
				}
			}
			said(OneOf(cty.UnknownVal(cty.Bool), cty.StringVal(before), cty.StringVal(after)), paths)
		}
	})
}
