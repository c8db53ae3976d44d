package main

import (
	"strings"
	"testing"
)

// TestSpoken: the language is known before the arguments are parsed.
func TestSpoken(t *testing.T) {
	for _, c := range []struct{ args, lcAll, lcMessages, lang, want string }{
		{"check", "", "", "", ""},
		{"check", "", "", "ja_JP.UTF-8", "ja"},
		{"check", "", "C", "ja_JP.UTF-8", ""},
		{"check", "", "ja", "en_US.UTF-8", "ja"},
		{"check", "C", "ja", "ja", ""},
		{"check --lang en", "ja", "", "", "en"},
		{"check --foo --lang ja", "", "", "", "ja"},
		{"check -lang=ja", "", "", "", "ja"},
		{"check --lang=ja .", "", "", "", "ja"},
		{"check --lang", "", "", "ja", "ja"},
		{"check --var lang=ja", "", "", "", ""},
		{"check lang ja", "", "", "", ""},
		{"check -- --lang ja", "", "", "", ""},
		{"check --lang xx", "ja", "", "", "xx"}, // which is said in English
	} {
		t.Setenv("LC_ALL", c.lcAll)
		t.Setenv("LC_MESSAGES", c.lcMessages)
		t.Setenv("LANG", c.lang)
		if got := spoken(strings.Fields(c.args)); got != c.want {
			t.Errorf("%s in %q %q %q: %q, want %q", c.args, c.lcAll, c.lcMessages, c.lang, got, c.want)
		}
	}
}
