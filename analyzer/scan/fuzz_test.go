package scan_test

import (
	"slices"
	"testing"
)

func seeds(f *testing.F) {
	for _, form := range slices.Concat(read, onlyFile, refused) {
		f.Add([]byte(form))
	}
	for _, src := range terraform(f, dirs()...) {
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
			each(alphabet, 4, nil, func(text []byte) {
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
