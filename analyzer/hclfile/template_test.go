package hclfile

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// TestParseLines holds a template that is parsed some lines at a time to one that is
// parsed at once: the same text, or the same problem.
func TestParseLines(t *testing.T) {
	ctx := &hcl.EvalContext{
		Variables: map[string]cty.Value{"x": cty.StringVal("X"), "o": cty.ObjectVal(map[string]cty.Value{"a": cty.NumberIntVal(1)})},
		Functions: map[string]function.Function{"upper": stdlib.UpperFunc, "join": stdlib.JoinFunc},
	}
	lines := []string{
		"plain", "", "  { \"a\": \"${x}\" },", "}}", "$${x}", "$", "${x}", "${o.a}${x}", "tab\tü\r",
		"${join(\",\", [\n  x,\n  \"}\"\n])}", "${upper(\"}\")}", "${upper(\"{\")}", "${upper(\"}}\n", "${ {\n a = \"}\"\n}.a }", "%", "${nothing}", "${", "${x", "${\"${x}\"}", "#{x}", "\\n \\\" ~",
	}
	fast := 0
	for _, line := range lines {
		for _, other := range lines {
			src := strings.Repeat(line+"\n", 40) + other + "\n" + strings.Repeat("between\n"+line+"\n", 40) + other
			got, gotDiags := parseTemplate([]byte(src), "t")
			if _, ok := parseLines([]byte(src), "t"); ok {
				fast++
			}
			want, wantDiags := hclsyntax.ParseTemplate([]byte(src), "t", hcl.InitialPos)
			if gotDiags.Error() != wantDiags.Error() {
				t.Errorf("%q and %q: %s, at once %s", line, other, gotDiags, wantDiags)
			}
			if wantDiags.HasErrors() {
				continue
			}
			g, gotDiags := got.Value(ctx)
			w, wantDiags := want.Value(ctx)
			if gotDiags.Error() != wantDiags.Error() || !g.RawEquals(w) {
				t.Errorf("%q and %q: %#v %s, at once %#v %s", line, other, g, gotDiags, w, wantDiags)
			}
		}
	}
	if fast < 50 {
		t.Errorf("only %d templates were parsed some lines at a time", fast)
	}
}
