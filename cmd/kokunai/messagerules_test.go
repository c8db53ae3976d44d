package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// The rules by which no message says more than is known. TestSectors holds the
// text to them, and TestNeverOverclaims the rules and packs themselves.

// TestNoFormatOverclaims: no format says that a law is broken, in any language,
// and each says of what force the bases of its findings are.
func TestNoFormatOverclaims(t *testing.T) {
	never := regexp.MustCompile(`違反|違法|(?i)illegal|unlawful|in violation`)
	names := rules.BuiltIn()
	for _, sector := range names {
		stored := filepath.Join(t.TempDir(), "report.json")
		printed(t, "check", "--sector", sector, "--fail-on", "never", "--as-of", "2026-11-24", "--format", "json", "--output", stored, "testdata/sectors")
		forces := forcesOf(t, stored)
		for _, lang := range []string{"en", "ja"} {
			for _, format := range append(report.Formats(false), report.Formats(true)...) {
				text := html.UnescapeString(printed(t, "render", "--fail-on", "never", "--lang", lang, "--format", format.Name, stored))
				if m := never.FindString(text); m != "" {
					t.Errorf("%s %s %s says %q", sector, lang, format.Name, m)
				}
				// The register as CSV has no bases; what programs read keeps its words in
				// every language.
				if format.Name == "csv" {
					continue
				}
				for _, force := range forces {
					said := force
					if lang == "ja" && format.Name != "json" && format.Name != "sarif" {
						said = inJapanese(t, force)
					}
					if !strings.Contains(text, said) {
						t.Errorf("%s %s %s does not say %q", sector, lang, format.Name, said)
					}
				}
			}
		}
	}
}

// inJapanese is a force as the Japanese text of a pack's finding has it.
func inJapanese(t *testing.T, force string) string {
	t.Helper()
	for said, english := range map[string]string{
		"各団体の規程":   "each body's own policy",
		"業界標準":     "industry standard (not a legal requirement)",
		"届出・公表義務":  "legal duty to disclose, not to store in Japan",
		"調達要件":     "procurement requirement",
		"推奨":       "recommendation (not a legal requirement)",
		"任意の指針":    "voluntary guideline (not a legal requirement)",
		"\x00none": "",
	} {
		if force == english {
			return said
		}
	}
	t.Errorf("the force %q is none of those that have a word in Japanese", force)
	return ""
}

// forcesOf are the forces of the bases of a stored report's findings, of which
// each that is about data must have one.
func forcesOf(t *testing.T, file string) []string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var r report.Report
	if err := json.Unmarshal(src, &r); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range r.Findings {
		if len(f.Basis) == 0 {
			t.Errorf("%s has no basis", f.Message)
		}
		for _, b := range f.Basis {
			if b.Title == "" || b.URL == "" || b.Force == "" {
				t.Errorf("%s: basis %+v lacks something", f.Message, b)
			}
			if !slices.Contains(out, b.Force) {
				out = append(out, b.Force)
			}
		}
	}
	return out
}

// TestForceOfLaw: each force says that it is no law, unless it is one that is
// bought, or ruled by oneself.
func TestForceOfLaw(t *testing.T) {
	packs := rules.Packs()
	for name, p := range packs {
		for _, b := range p.Basis {
			no := strings.Contains(b.Force, "not a legal requirement") || strings.Contains(b.Force, "not to store in Japan")
			if !no && b.Force != "procurement requirement" && b.Force != "each body's own policy" {
				t.Errorf("%s: %q does not say that it is no legal requirement", name, b.Force)
			}
			// The document by its title; those that were replaced say so.
			if strings.Contains(b.Title, "2019-05-23") && !strings.Contains(b.Title, "superseded") {
				t.Errorf("%s: %q does not say that it was replaced", name, b.Title)
			}
		}
		if !regexp.MustCompile(`20[12][0-9]|no edition confirmed|article 27-5`).MatchString(p.BasisVersion) {
			t.Errorf("%s: basis version %q has no date", name, p.BasisVersion)
		}
	}
}

// TestUnverified: of what was not verified nothing but the common guideline is
// printed, and no clause but those that were seen.
func TestUnverified(t *testing.T) {
	packs := rules.Packs()
	clause := regexp.MustCompile(`[統実]\d+|\d+条(の\d+)?|Q\d+-\d+|FISCREL\S+|articles? [\d-]+|(?i:clause|section|item) \d[\d.-]*|\d+\.\d+\.\d+`)
	seen := []string{"統24", "FISCREL1-BP06", "27条の5", "article 27-5", "Q4-31"}
	for name, p := range packs {
		said := []string{p.Title, p.TitleJa, p.BasisVersion, p.Limits, p.LimitsJa}
		for _, b := range p.Basis {
			said = append(said, b.Title, b.Force)
		}
		for _, c := range clause.FindAllString(strings.Join(said, "\n"), -1) {
			if !slices.Contains(seen, strings.TrimRight(c, ",;")) {
				t.Errorf("%s prints %q, which was not verified", name, c)
			}
		}
		for _, word := range []string{"from memory", "unverified", "記憶", "未確認"} {
			if strings.Contains(strings.Join(said, "\n"), word) {
				t.Errorf("%s prints what is %q", name, word)
			}
		}
		if strings.Contains(name, "sixteenth") {
			t.Errorf("there is a pack %s, whose sector has no name", name)
		}
	}
	for _, name := range []string{"gas", "chemical", "petroleum"} {
		for _, b := range packs[name].Basis {
			if !slices.Contains(packs["base"].Basis, b) {
				t.Errorf("%s cites %q, of which nothing was verified", name, b.Title)
			}
		}
	}
}

// TestPackDates: each pack says of when it is, and one of a policy's own that is
// more than a year old says so too.
func TestPackDates(t *testing.T) {
	packs := rules.Packs()
	for name, p := range packs {
		if day, err := time.Parse(time.DateOnly, p.AsOf); err != nil || day.After(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s is as of %q", name, p.AsOf)
		}
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, ".kokunai.hcl"), "sector = \"own\"\n\npack \"own\" {\n  as_of = \"2026-04-01\"\n}\n")
	write(t, filepath.Join(dir, "main.tf"), "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n")
	for day, want := range map[string]bool{"2027-04-01": false, "2027-04-02": true} {
		text := printed(t, "check", "--lang", "en", "--as-of", day, dir)
		if got := strings.Contains(text, "own is more than a year old"); got != want {
			t.Errorf("on %s: %v, want %v", day, got, want)
		}
	}
}

// TestExplainSector: it prints what is known of a pack's ground: each basis with
// its force and address, of when it is, what was verified, and what the law does
// not say.
func TestExplainSector(t *testing.T) {
	packs := rules.Packs()
	for name, p := range packs {
		text := printed(t, "explain", name)
		want := []string{p.Title, p.TitleJa, p.AsOf, p.BasisVersion, p.Limits, "Verified: " + p.Verified,
			fmt.Sprintf("foreign provider %s, single region %s", p.Foreign, p.SingleRegion)}
		for _, b := range p.Basis {
			want = append(want, b.Title, b.Force, b.URL)
		}
		for _, s := range want {
			if s == "" || !strings.Contains(text, s) {
				t.Errorf("explain %s does not say %q", name, s)
			}
		}
		if p.Verified != "yes" && p.Verified != "partly" {
			t.Errorf("%s is verified %q", name, p.Verified)
		}
	}
}

// TestNoProof: whatever people read says that a region in Japan is no proof.
func TestNoProof(t *testing.T) {
	for lang, want := range map[string]string{"en": "necessary evidence, not proof of compliance", "ja": "適合の証明ではありません"} {
		for _, args := range [][]string{
			{"check", "--format", "text"}, {"check", "--format", "markdown"},
			{"inventory", "--format", "text"}, {"inventory", "--format", "markdown"}, {"inventory", "--format", "html"}, {"inventory", "--format", "csv"},
		} {
			if text := printed(t, append(args, "--lang", lang, "--as-of", "2026-11-24", "testdata/sectors")...); !strings.Contains(text, want) {
				t.Errorf("%s %v does not say it", lang, args)
			}
		}
	}
}

// printed is what kokunai prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out, errOut bytes.Buffer
	if status := run(args, nil, &out, &errOut); status != exitClean {
		t.Fatalf("%v ends with %d: %s", args, status, &errOut)
	}
	return out.String()
}
