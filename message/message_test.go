package message_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/message"
)

// loud is a language for tests.
var loud message.Language = func(english string) (string, bool) {
	twins := map[string]string{
		"%s has no value": "NO VALUE: %s", "%s is not known: %s": "%[2]s (OF %[1]s)", "nothing": "NOTHING", "%s; write one": "WRITE ONE, SINCE %s", "%d of %s": "%[2]s/%[1]d",
	}
	twin, ok := twins[english]
	return twin, ok
}

func TestSay(t *testing.T) {
	why := message.New("%s has no value", "var.a")
	for _, c := range []struct {
		text     message.Text
		en, loud string
	}{
		{"", "", ""},
		{"nothing", "nothing", "NOTHING"},
		{"100% %s", "100% %s", "100% %s"}, // without arguments it is no format
		{why, "var.a has no value", "NO VALUE: var.a"},
		{message.New("%s is not known: %s", "count", why), "count is not known: var.a has no value", "NO VALUE: var.a (OF count)"},
		{message.New("%s is not known: %s", message.New("%s has no value", why), why),
			"var.a has no value has no value is not known: var.a has no value", "NO VALUE: var.a (OF NO VALUE: NO VALUE: var.a)"},
		{message.New("%s is not known: %s", 7, message.Text("nothing")), "7 is not known: nothing", "NOTHING (OF 7)"},
		{message.New("%q has no twin", `a "b"`), `"a \"b\"" has no twin`, `"a \"b\"" has no twin`},
		{message.Verbatim("nothing"), "nothing", "nothing"},
		{message.New("%s has no value", message.Verbatim("nothing")), "nothing has no value", "NO VALUE: nothing"},
		{message.New("%s has no value", message.Text("")), " has no value", "NO VALUE: "},
		// What comes from outside cannot end an argument.
		{message.New("%s has no value", "a\x1fb\x0ec\x0f"), "a\ufffdb\ufffdc\ufffd has no value", "NO VALUE: a\ufffdb\ufffdc\ufffd"},
		{message.Said(fs.ErrNotExist), "file does not exist", "file does not exist"},
	} {
		if got := c.text.String(); got != c.en {
			t.Errorf("%q: in English %q, want %q", string(c.text), got, c.en)
		}
		if got := loud.Say(c.text); got != c.loud {
			t.Errorf("%q: loud %q, want %q", string(c.text), got, c.loud)
		}
	}
	if got := loud.Sayf("%d of %s", 3, message.Text("nothing")); got != "NOTHING/3" {
		t.Errorf("said at once: %q", got)
	}
}

func TestErrors(t *testing.T) {
	inner := message.Errorf("%s has no value", "var.a")
	err := message.Errorf("%s; write one", inner)
	if err.Error() != "var.a has no value; write one" || loud.Error(err) != "WRITE ONE, SINCE NO VALUE: var.a" {
		t.Errorf("%q, loud %q", err, loud.Error(err))
	}
	if !errors.Is(err, inner) {
		t.Error("what an error is of is lost")
	}
	if got := loud.Error(fs.ErrExist); got != "file already exists" {
		t.Errorf("somebody else's error: %q", got)
	}
}

func TestForm(t *testing.T) {
	for text, want := range map[message.Text]string{
		"":        `[]`,
		"nothing": `["nothing"]`,
		message.New("%s is not known: %s", "a<b>", message.New("%s has no value", "var.a")): `["%s is not known: %s","a<b>",["%s has no value","var.a"]]`,
		message.Verbatim("code"):                                                  `[]`,
		message.New("%s has no value", message.Verbatim("code")):                  `["%s has no value","code"]`,
		message.New("%s has no value", message.New("%s has no value", `"q" \ 7`)): `["%s has no value",["%s has no value","\"q\" \\ 7"]]`,
	} {
		got, err := text.MarshalJSON()
		if err != nil || string(got) != want {
			t.Errorf("%q: %s, %v, want %s", string(text), got, err, want)
		}
		var back message.Text
		if err := json.Unmarshal(got, &back); err != nil {
			t.Fatal(err)
		}
		if !text.IsVerbatim() && (back.String() != text.String() || loud.Say(back) != loud.Say(text)) {
			t.Errorf("%s was read as %q", got, back)
		}
	}
	for _, bad := range []string{`7`, `"text"`, `[7]`, `[["%s"]]`, `["%s",7]`, `["%s",[["x"]]]`} {
		var m message.Text
		if json.Unmarshal([]byte(bad), &m) == nil {
			t.Errorf("%s is read as %q", bad, m)
		}
	}
}

// A stored form is anybody's: it is said without a panic.
func FuzzForm(f *testing.F) {
	f.Add(`["%s has no value",["%[9]s","a"]]`)
	f.Add(`["%s","\u000e","\u001f"]`)
	f.Fuzz(func(t *testing.T, src string) {
		var m message.Text
		if json.Unmarshal([]byte(src), &m) != nil {
			return
		}
		s := m.String()
		loud.Say(m)
		again, err := m.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var back message.Text
		if err := json.Unmarshal(again, &back); err != nil || !m.IsVerbatim() && strings.ToValidUTF8(back.String(), "") != strings.ToValidUTF8(s, "") {
			t.Errorf("%q was read as %q, then as %q (%v)", src, s, back, err)
		}
	})
}
