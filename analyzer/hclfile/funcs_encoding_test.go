package hclfile

import (
	"bytes"
	"encoding/base64"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/ianaindex"
)

// TestEncodings holds the names of encodings to the index of which they were made, in
// both directions: it has these names and no others.
func TestEncodings(t *testing.T) {
	names := []string{"", "nope", "utf8", "utf-8x", "ａscii", "\u212aOI8-R", "ISO-8859-\u0661"}
	for _, name := range reflect.ValueOf(ianaindex.IANA).Elem().FieldByName("alias").MapKeys() {
		names = append(names, name.String())
	}
	if len(names) < 1000 {
		t.Fatalf("the index has only %d names", len(names))
	}
	for _, name := range names {
		for _, name := range []string{name, strings.ToLower(name), strings.ToUpper(name), strings.ToUpper(name[:min(1, len(name))]) + strings.ToLower(name[min(1, len(name)):]), " " + name + "\t\n", name + "\x00"} {
			got, canonical := ianaEncoding(name)
			want, err := ianaindex.IANA.Encoding(name)
			if err != nil || want == nil {
				if got != nil {
					t.Errorf("%q is %s, and nothing in the index", name, canonical)
				}
				continue
			}
			if w, err := ianaindex.IANA.Name(want); err != nil || canonical != w {
				t.Errorf("%q is called %q, in the index %q", name, canonical, w)
			}
			if canonical == "US-ASCII" {
				continue // which cannot be compared, see below
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%q is %v, in the index %v", name, got, want)
			}
		}
	}
}

// TestASCII holds the encoding that is ours to the index's, with long texts too.
func TestASCII(t *testing.T) {
	theirs, err := ianaindex.IANA.Encoding("US-ASCII")
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"", "x", strings.Repeat("ascii", 5000), "é", "日本", strings.Repeat("a", 4095) + "é", "\ufffd"}
	for c := range 256 {
		texts = append(texts, "a"+string([]byte{byte(c)})+"b")
	}
	for _, text := range texts {
		if utf8.ValidString(text) {
			got, err := textEncodeBase64([]string{text, "us-ascii"})
			want, wantErr := theirs.NewEncoder().Bytes([]byte(text))
			if (err == nil) != (wantErr == nil) || err == nil && got != base64.StdEncoding.EncodeToString(want) {
				t.Errorf("%.20q is %.20q, %v; in the index %.20q, %v", text, got, err, want, wantErr)
			}
		}
		got, err := textDecodeBase64([]string{base64.StdEncoding.EncodeToString([]byte(text)), "us-ascii"})
		want, wantErr := theirs.NewDecoder().Bytes([]byte(text))
		if bad := wantErr != nil || bytes.ContainsRune(want, utf8.RuneError); (err != nil) != bad || err == nil && got != string(want) {
			t.Errorf("%.20q reads as %.20q, %v; in the index %.20q, %v", text, got, err, want, wantErr)
		}
	}
}
