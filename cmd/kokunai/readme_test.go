package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestReadmes: what each README shows of its first example is what kokunai says.
func TestReadmes(t *testing.T) {
	for file, lang := range map[string]string{"README.md": "en", "README.ja.md": "ja"} {
		t.Run(lang, func(t *testing.T) {
			src, err := os.ReadFile(repo(file))
			if err != nil {
				t.Fatal(err)
			}
			_, shown, ok := strings.Cut(string(src), "\n```\nexamples/")
			shown, _, closed := strings.Cut(shown, "\n```\n")
			if !ok || !closed {
				t.Fatal("it shows no example")
			}
			t.Chdir(repo())
			var out, errOut bytes.Buffer
			run([]string{"check", "--lang", lang, "--no-color", "examples/aliased-module"}, nil, &out, &errOut)
			if !strings.HasPrefix(out.String(), "examples/"+shown+"\n") {
				t.Errorf("it shows\nexamples/%s\nand kokunai says\n%s%s", shown, out.String(), errOut.String())
			}
		})
	}
}
