package scan_test

import "testing"

// forms are what is hard to tell apart, or not to be told apart.
var forms = []string{
	"",
	"a {}",
	"a {}\r\n",
	"a \"b\" c {\r\n\tx = 1\r\n}\r\n",
	"a \"b\"\"c\"d{}# e",
	"a /*\n*/ \"b\" /* { */ {\n} // c\n/* d\n*/ e {\n}\n",
	"/* é */ a {}\n",
	"a \"é\" { b = 1 }\n",
	"é {}\n", "a é {}\n", "a {\n  é = 1\n}\n",
	"a \"\\n\" {}\n", "a \"$${b}\" {}\n", "a \"${b}\" {}\n", "a \"%\" {}\n",
	"\ufeffa {}\n", "a {\n  b = \"\xff\"\n}\n", "# \xff\na {}\n",
	"a {}\rb {}\n", "# a\rb {}\n", "a {\n  b = \"c\rd\"\n}\n",
	"a = 1\n", "a {} b {}\n", "a 5\"b\" {}\n", "a -b {}\n", "5a {}\n", "a {}\n}\n", "a\n{}\n", "a \"b\n\" {}\n",
	"a { b = 1 }", "a { b = 1 /* c */ }\n", "a { b = 1\n}\n", "a { b = 1, c = 2 }\n",
	"a { b {} }\n", "a {\n  b = 1 }\n", "a {\n  b {} }\n", "a { /*\n*/ b = 1 }\n", "a { # b\n}\n",
	"a {\n  b = [1, 2 }\n]\n", "a {\n  b = (1]\n}\n", "a {\n  b =\n  c = 1\n}\n", "a {\n  b == 1\n}\n",
	"a {\n  b = 1\n  b = 2\n}\n", "a {\n  b = 1 /* c\n*/ + 2 // d\n  e = -f.g[0].*.h # i\n}\n",
	"a {\n  b = \"c\\\"}\\\\\" \n  d = \"$${e} %%{ $ % $$ $\" \n}\n",
	"a {\n  b = \"\\x\"\n}\n", "a {\n  b = \"\\${c}\"\n}\n",
	"a {\n  b = \"$$${c}\"\n  d = \"%${e}\"\n f = \"$%{ if g }$%{ endif }%\"\n}\n",
	"a {\n  b = \"${c[\"d\"]}-${jsonencode({ e = \"${f}}\" })}\"\n}\n",
	"a {\n  b = \"${\nc\n}\"\n  d = \"%{~ for e in f ~}${~ e ~}%{~ endfor ~}\"\n}\n",
	"a {\n  b = \"${c ~ d}\"\n}\n", "a {\n  b = {~}\n}\n", "a {\n  b = \"${\"\n}\n",
	"a {\n  b = <<EOT\n}\"{$\n%\n$${ $$ EOT\n  EOT x\n  EOT  \n  c = 1\n}\n",
	"a {\n  b = <<-EOT\r\n  }$\r\n  EOT\r\n}\r\n",
	"a {\n  b = <<EOT\n${c(\"}\\n\", {\n  d = <<EOT\n}\nEOT\n})}\nEOT\n}\n",
	"a {\n  b = <<EOT\n${c}EOT\n${d}\nEOT\n}\n", "a {\n  b = <<EOT\n%{ if c }\nEOT\n%{ endif }\nEOT\n}\n",
	"a {\n  b = <<EOT \nEOT\n}\n", "a {\n  b = <<EOT# c\nEOT\n}\n", "a {\n  b = <<é\né\n}\n", "a {\n  b = <<EOT\nEOT",
	"a {\n  b = c(<<EOT\nd\nEOT\n  , 1)\n  e = [<<EOT\nEOT\n  ]\n}\n", "a {\n  b = <<EOT\nEOT ] }\n",
	"a {\n  b = <<EOT\nc\rd\nEOT\n}\n", "a {\n  b = <<E-1_x\n\u00a0E-1_x\u2003\n}\n",
	"a {\n  b = 1 < 2\n  c = d <= e && f || !g\n  h = i ? j : k % l / m\n}\n", "a {\n  b = c & d\n}\n", "a {\n  b = c &| d\n}\n",
	"a {\n  b = 'c'\n}\n", "a {\n  b = c; d = e\n}\n", "a {\n  b = 1 << 2\n}\n", "a {\n  b = 1 <\n}\n", "a {\n  b = 1 + /*\n*/ \n}\n",
	"a {\n  b = [ # ]\n    1, // }\n    /* ) */ 2\n  ]\n}\n", "a {\n  b = \"${ /* } */ c # }\n}\"\n}\n", "a {\n  b = 1 /*\n}\n", "a {\n  b = 1 /*/\n}\n",
	"a {\n  b = 東京.大阪-1\n  c = 1e5-d\n}\n", "a {\n  b \"c\" d {\n    e = 1\n  }\n  f {}\n  g { h = [\n] }\n}\n",
}

func seeds(f *testing.F) {
	for _, form := range forms {
		f.Add([]byte(form))
	}
	for _, src := range terraform(f, "../../testdata", "../../examples") {
		if len(src) < 4096 {
			f.Add(src)
		}
	}
}

// FuzzFile holds File, and Body for all that it finds, to hcl's parser.
func FuzzFile(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		agreeFile(t, src)
	})
}

// FuzzBody writes blocks around the text, so that most of it reaches Body.
func FuzzBody(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, around := range [][2]string{{"a {\n", "\n}\n"}, {"a {", "}"}, {"a {\r\n  b = ", "\r\n}\r\n"}, {"a { b {\n", "\n}\n}"}} {
			agreeFile(t, []byte(around[0]+string(body)+around[1]))
		}
	})
}

// TestShort takes all short texts of what templates and their like are made of.
func TestShort(t *testing.T) {
	for _, around := range [][2]string{
		{"a {\n  b = \"", "\"\n}\n"},
		{"a {\n  b = <<E\n", "\nE\n}\n"},
		{"a {\n  b = ", "\n}\n"},
		{"a ", "{}\n"},
		{"", "a {}\n"},
	} {
		for _, alphabet := range []string{"$%{}x~", "\n\rE $\"", "</*#\nE", "\"{}=a\n", "\\\"${}n"} {
			each(alphabet, 5, nil, func(text []byte) {
				src := []byte(around[0] + string(text) + around[1])
				agreeFile(t, src)
				if t.Failed() {
					t.Fatalf("in %q", src)
				}
			})
		}
	}
}

// each gives all texts of an alphabet that are no longer than n.
func each(alphabet string, n int, text []byte, f func([]byte)) {
	f(text)
	if n == 0 {
		return
	}
	for i := range len(alphabet) {
		each(alphabet, n-1, append(text, alphabet[i]), f)
	}
}
