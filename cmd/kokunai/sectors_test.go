package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/rules"
)

// TestSectors: what each sector's pack says of one configuration, in both
// languages; -update writes it anew.
func TestSectors(t *testing.T) {
	names := rules.BuiltIn()
	if len(names) != 18 {
		t.Fatalf("there are %d packs", len(names))
	}
	never := regexp.MustCompile(`違反|違法|(?i)illegal|violat|unlawful`)
	for _, name := range names {
		for _, lang := range []string{"en", "ja"} {
			t.Run(name+"."+lang, func(t *testing.T) {
				var out, errOut bytes.Buffer
				run([]string{"check", "--sector", name, "--lang", lang, "--as-of", "2026-11-24", "--no-color", "testdata/sectors"}, nil, &out, &errOut)
				if errOut.Len() > 0 {
					t.Fatal(errOut.String())
				}
				golden(t, filepath.Join("testdata", "sectors", name+"."+lang+".txt"), out.Bytes())
				text := out.String()
				if m := never.FindString(text); m != "" {
					t.Errorf("it says %q", m)
				}
				// Each finding of a placement says its force; only what is bought or
				// ruled by oneself does not have to say that it is no law.
				force := regexp.MustCompile(`(?m)^  (basis|根拠): .+$`)
				law := regexp.MustCompile(`not a legal requirement|法律上の義務ではありません|procurement|調達要件|legal duty to disclose|法律上の届出|each body's own policy`)
				for _, b := range force.FindAllString(text, -1) {
					if !law.MatchString(b) {
						t.Errorf("without its force: %s", b)
					}
				}
				if findings := regexp.MustCompile(`\[data-[a-z-]+\]`).FindAllString(text, -1); len(findings) == 0 || len(force.FindAllString(text, -1)) < len(findings) {
					t.Errorf("%d findings, %d with a basis", len(findings), len(force.FindAllString(text, -1)))
				}
				for _, end := range map[string]string{"en": "necessary evidence, not proof", "ja": "適合の証明ではありません"} {
					if strings.Contains(text, end) {
						return
					}
				}
				t.Error("it does not say what it does not show")
			})
		}
	}
}

// TestNeverOverclaims: no rule, pack or page says that a law is broken.
func TestNeverOverclaims(t *testing.T) {
	never := regexp.MustCompile(`違反|違法|(?i)illegal|unlawful|in violation`)
	packs := rules.Packs()
	for name, p := range packs {
		if p.TitleJa == "" || p.LimitsJa == "" || p.BasisVersionJa == "" {
			t.Errorf("pack %s is not all in Japanese", name)
		}
		if p.AsOf == "" || p.BasisVersion == "" || len(p.Basis) == 0 {
			t.Errorf("pack %s lacks its date, version or basis", name)
		}
		if m := never.FindString(p.Limits + p.LimitsJa + p.Title + p.TitleJa); m != "" {
			t.Errorf("pack %s says %q", name, m)
		}
	}
	for _, r := range rules.All() {
		if m := never.FindString(string(r.Short + r.Full + r.Why + r.Remedy + r.Settle)); m != "" {
			t.Errorf("rule %s says %q", r.ID, m)
		}
	}
}

// TestOldPack: a pack that is more than a year old says so.
func TestOldPack(t *testing.T) {
	for day, want := range map[string]bool{"2027-11-22": false, "2027-11-23": true} {
		var out, errOut bytes.Buffer
		run([]string{"check", "--sector", "finance", "--lang", "en", "--as-of", day, "testdata/sectors"}, nil, &out, &errOut)
		if got := strings.Contains(out.String(), "finance is more than a year old"); got != want {
			t.Errorf("on %s: %v, want %v", day, got, want)
		}
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs:\n%s", file, got)
	}
}
