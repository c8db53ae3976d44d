package scan_test

import (
	"reflect"
	"testing"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// read are forms that both File and Body read. Some hold errors, all of them in
// an expression.
var read = []string{
	"",
	"a {}",
	"a {}\r\n",
	"a \"b\" c {\r\n\tx = 1\r\n}\r\n",
	"a \"b\"\"c\"d{}# e",
	"a /*\n*/ \"b\" /* { */ {\n} // c\n/* d\n*/ e {\n}\n",
	"# a\rb {}\n",
	"a { b = 1 }",
	"a { b = 1 /* c */ }\n",
	"a { b = 1, c = 2 }\n",
	"a { /*\n*/ b = 1 }\n",
	"a { # b\n}\n",
	"a {\n  b = 1 /* c\n*/ + 2 // d\n  e = -f.g[0].*.h # i\n}\n",
	"a {\n  b = \"c\\\"}\\\\\" \n  d = \"$${e} %%{ $ % $$ $\" \n}\n",
	"a {\n  b = \"$$${c}\"\n  d = \"%${e}\"\n f = \"$%{ if g }$%{ endif }%\"\n}\n",
	"a {\n  b = \"${c[\"d\"]}-${jsonencode({ e = \"${f}}\" })}\"\n}\n",
	"a {\n  b = \"${\nc\n}\"\n  d = \"%{~ for e in f ~}${~ e ~}%{~ endfor ~}\"\n}\n",
	"a {\n  b = <<EOT\n}\"{$\n%\n$${ $$ EOT\n  EOT x\n  EOT  \n  c = 1\n}\n",
	"a {\n  b = <<-EOT\r\n  }$\r\n  EOT\r\n}\r\n",
	"a {\n  b = <<EOT\n${c(\"}\\n\", {\n  d = <<EOT\n}\nEOT\n})}\nEOT\n}\n",
	"a {\n  b = <<EOT\n${c}EOT\n${d}\nEOT\n}\n",
	"a {\n  b = c(<<EOT\nd\nEOT\n  , 1)\n  e = [<<EOT\nEOT\n  ]\n}\n",
	"a {\n  b = <<E-1_x\n\u00a0E-1_x\u2003\n}\n",
	"a {\n  b = 1 < 2\n  c = d <= e && f || !g\n  h = i ? j : k % l / m\n}\n",
	"a {\n  b = 1 <\n}\n",
	"a {\n  b = 1 + /*\n*/ \n}\n",
	"a {\n  b = [ # ]\n    1, // }\n    /* ) */ 2\n  ]\n}\n",
	"a {\n  b = \"${ /* } */ c # }\n}\"\n}\n",
	"a {\n  b = 東京.大阪-1\n  c = 1e5-d\n}\n",
	"a {\n  b \"c\" d {\n    e = 1\n  }\n  f {}\n  g { h = [\n] }\n}\n",
}

// onlyFile are forms that File reads and Body does not.
var onlyFile = []string{
	"a \"é\" { b = 1 }\n",
	"a {\n  é = 1\n}\n",
	"a { b = 1\n}\n",
	"a { b {} }\n",
	"a {\n  b = 1 }\n",
	"a {\n  b {} }\n",
	"a {\n  b =\n  c = 1\n}\n",
	"a {\n  b == 1\n}\n",
	"a {\n  b = 1\n  b = 2\n}\n",
	"a {\n  b = <<EOT\n%{ if c }\nEOT\n%{ endif }\nEOT\n}\n",
}

// refused are forms that File does not read.
var refused = []string{
	"/* é */ a {}\n",
	"é {}\n",
	"a é {}\n",
	"a \"\\n\" {}\n",
	"a \"$${b}\" {}\n",
	"a \"${b}\" {}\n",
	"a \"%\" {}\n",
	"\ufeffa {}\n",
	"a {\n  b = \"\xff\"\n}\n",
	"# \xff\na {}\n",
	"a {}\rb {}\n",
	"a {\n  b = \"c\rd\"\n}\n",
	"a = 1\n",
	"a {} b {}\n",
	"a 5\"b\" {}\n",
	"a -b {}\n",
	"5a {}\n",
	"a {}\n}\n",
	"a\n{}\n",
	"a \"b\n\" {}\n",
	"a {\n  b = [1, 2 }\n]\n",
	"a {\n  b = (1]\n}\n",
	"a {\n  b = \"\\x\"\n}\n",
	"a {\n  b = \"\\${c}\"\n}\n",
	"a {\n  b = \"${c ~ d}\"\n}\n",
	"a {\n  b = {~}\n}\n",
	"a {\n  b = \"${\"\n}\n",
	"a {\n  b = <<EOT \nEOT\n}\n",
	"a {\n  b = <<EOT# c\nEOT\n}\n",
	"a {\n  b = <<é\né\n}\n",
	"a {\n  b = <<EOT\nEOT",
	"a {\n  b = <<EOT\nEOT ] }\n",
	"a {\n  b = <<EOT\nc\rd\nEOT\n}\n",
	"a {\n  b = <<EOT\n$\r\r\nEOT\n}\n", // which the parser lets pass
	"a {\n  b = c & d\n}\n",
	"a {\n  b = c &| d\n}\n",
	"a {\n  b = 'c'\n}\n",
	"a {\n  b = c; d = e\n}\n",
	"a {\n  b = 1 << 2\n}\n",
	"a {\n  b = 1 /*\n}\n",
	"a {\n  b = 1 /*/\n}\n",
}

// TestForms does not say what is found in the forms: agreeFile does.
func TestForms(t *testing.T) {
	for _, form := range read {
		if file, bodies := reads(form); !file || !bodies {
			t.Errorf("%q: file %v, bodies %v, want both", form, file, bodies)
		}
		agreeFile(t, []byte(form))
	}
	for _, form := range onlyFile {
		if file, bodies := reads(form); !file || bodies {
			t.Errorf("%q: file %v, bodies %v, want only the file", form, file, bodies)
		}
		agreeFile(t, []byte(form))
	}
	for _, form := range refused {
		if file, _ := reads(form); file {
			t.Errorf("%q is read", form)
		}
		agreeFile(t, []byte(form))
	}
}

// reads: whether File reads the file, and Body all that File found.
func reads(form string) (file, bodies bool) {
	blocks, ok := scan.File([]byte(form))
	for i := range blocks {
		if _, _, ok := scan.Body([]byte(form), &blocks[i]); !ok {
			return true, false
		}
	}
	return ok, ok
}

func TestOffsets(t *testing.T) {
	src := []byte("# a\n/* b */ module \"m\" /*\n*/ x {\n  c = <<E\nE\n  d { e = [1] } # f\n}\n")
	blocks, ok := scan.File(src)
	if want := []scan.Block{{
		Type:      "module",
		Start:     scan.Pos{Line: 2, Column: 9, Byte: 12},
		Labels:    []scan.Label{{Text: "m", Start: 19, End: 22}, {Text: "x", Start: 29, End: 30}},
		OpenBrace: 31,
		End:       66,
	}}; !ok || !reflect.DeepEqual(blocks, want) {
		t.Fatalf("File gives %v, %v, want %v", blocks, ok, want)
	}
	attrs, nested, ok := scan.Body(src, &blocks[0])
	if want := []scan.Attr{{Name: "c", Start: scan.Pos{Line: 4, Column: 3, Byte: 35}, Expr: 39, End: 45}}; !ok || !reflect.DeepEqual(attrs, want) {
		t.Errorf("Body gives attributes %v, %v, want %v", attrs, ok, want)
	}
	if want := []scan.Block{{Type: "d", Start: scan.Pos{Line: 6, Column: 3, Byte: 47}, OpenBrace: 49, End: 60}}; !ok || !reflect.DeepEqual(nested, want) {
		t.Fatalf("Body gives blocks %v, want %v", nested, want)
	}
	attrs, nested, ok = scan.Body(src, &nested[0])
	if want := []scan.Attr{{Name: "e", Start: scan.Pos{Line: 6, Column: 7, Byte: 51}, Expr: 55, End: 58}}; !ok || nested != nil || !reflect.DeepEqual(attrs, want) {
		t.Errorf("Body gives %v, %v, %v, want %v", attrs, nested, ok, want)
	}
}

// TestDepth: nesting ends before the stack does.
func TestDepth(t *testing.T) {
	for _, open := range []string{"[", "{", "\"${"} {
		src := []byte("a {\n  b = ")
		for range 1 << 20 {
			src = append(src, open...)
		}
		if _, ok := scan.File(src); ok {
			t.Errorf("nesting in %s is read", open)
		}
	}
}
