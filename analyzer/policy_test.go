package analyzer_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// TestBrokenPolicies: every kind of mistake in a policy ends the run with an
// error that says file, line, what is wrong and, where there is one, the
// nearest name that is right.
func TestBrokenPolicies(t *testing.T) {
	for name, c := range map[string]struct{ policy, want string }{
		"syntax":            {"sector = [\"finance\"\n", ".kokunai.hcl:"},
		"argument":          {"sectors = [\"finance\"]\n", `.kokunai.hcl:1,1-8: Unsupported argument; An argument named "sectors" is not expected here. Did you mean "sector"?`},
		"block":             {"asume \"env.X\" {\n  value = \"y\"\n}\n", `:1,1-6: Unsupported block type; Blocks of type "asume" are not expected here. Did you mean "assume"?`},
		"sector":            {"sector = \"finence\"\n", `:1,1-19: Unknown sector; There is no sector "finence"; did you mean "finance"`},
		"sector's type":     {"sector = { a = 1 }\n", ":1,10-19: sector is not a name"},
		"language":          {"lang = \"jp\"\n", `:1,1-12: Unknown language; lang is "jp"; it is en or ja.`},
		"rule":              {"rule \"data-ouside\" {\n  level = \"note\"\n}\n", `:1,1-19: Unknown rule; There is no rule "data-ouside"; did you mean "data-outside"`},
		"level":             {"rule \"data-outside\" {\n  level = \"warn\"\n}\n", `:2,11-17: Unknown level; "warn" is no level: it is error, warning, note or off; did you mean "warning"`},
		"no level":          {"rule \"data-outside\" {\n}\n", `:1,1-20: No level; rule "data-outside" needs a level`},
		"pack's parent":     {"pack \"p\" {\n  extends = \"finace\"\n}\n", `:1,1-9: Unknown pack; Pack "p" extends "finace", which is no pack`},
		"pack's level":      {"pack \"p\" {\n  levels {\n    log = \"errors\"\n  }\n}\n", `:3,11-19: Unknown level; "errors" is no level: it is error, warning, note or off; did you mean "error"`},
		"pack's country":    {"pack \"p\" {\n  countries = [\"Japan\"]\n}\n", `:2,15-24: Unknown country; "Japan" is no ISO 3166-1 alpha-2 code, such as JP.`},
		"pack's argument":   {"pack \"p\" {\n  contries = [\"JP\"]\n}\n", `:2,3-11: Unsupported argument; An argument named "contries" is not expected here. Did you mean "countries"?`},
		"pack's exemptions": {"pack \"p\" {\n  no_exemptions = [\"data-outsid\"]\n}\n", `:1,1-9: Unknown rule; Pack "p" forbids exemptions for "data-outsid", which is no rule; did you mean "data-outside".`},
		"scope of all":      {"scope \"s\" {\n  sector = [\"base\"]\n}\n", `:1,1-10: Scope of everything; scope "s" names no paths, addresses or tags`},
		"scope's sector":    {"scope \"s\" {\n  paths  = [\"a\"]\n  sector = [\"bass\"]\n}\n", `:1,1-10: Unknown sector; scope "s" has sector "bass", which is none; did you mean "base".`},
		"scope's pattern":   {"scope \"s\" {\n  paths = [\"a[\"]\n}\n", `:1,1-10: Not a pattern; scope "s" has "a[", which is no valid pattern.`},
		"assume nothing":    {"assume \"provider.aws\" {\n}\n", `:1,1-22: Nothing assumed; assume "provider.aws" needs either a location or a value.`},
		"assume's pattern":  {"assume \"a{\" {\n  location = \"x\"\n}\n", `:1,1-12: Not a pattern; assume "a{" is no valid pattern.`},
		"exempt's rule":     {"exempt \"a\" {\n  rule = \"data-outsid\"\n}\n", `:1,1-11: Unknown rule; exempt "a" names rule "data-outsid", which there is not; did you mean "data-outside".`},
		"exempt's rules":    {"exempt \"a\" {\n  rules = []\n}\n", `:1,1-11: No rules; exempt "a" has an empty list of rules`},
		"exempt's date":     {"exempt \"a\" {\n  expires = \"2027-2-30\"\n}\n", `:1,1-11: Not a date; exempt "a" expires on "2027-2-30"`},
		"exempt's key":      {"exempt \"a\" {\n  expire = \"2027-03-31\"\n}\n", `:2,3-9: Unsupported argument; An argument named "expire" is not expected here. Did you mean "expires"?`},
		"exempt's paths":    {"exempt \"a\" {\n  paths = [\"a[\"]\n}\n", `:1,1-11: Not a pattern; exempt "a" has "a[", which is no valid pattern.`},
		"exempt nothing":    {"exempt {\n}\n", `Missing name for exempt`},
		"exempt's reason":   {"exempt \"a\" {\n  reason = var.why\n}\n", `Variables not allowed`},
		"exclude":           {"exclude = [\"a[\"]\n", `:1,1-17: Not a pattern; exclude "a[" is no valid pattern`},
		"lock":              {"lock = [\"level\"]\n", `:1,1-17: Unknown lock; "level" cannot be locked: assume, countries, exclude, exemptions, levels, sector, scopes can; did you mean "levels".`},
		"provider":          {"provider \"cloud\" {\n}\n", `:1,1-17: Not a source address; provider "cloud" must be named as in required_providers`},
		"kind":              {"provider \"a/b\" {\n  resource \"b_x\" {\n    holds = \"objects\"\n  }\n}\n", `:1,1-15: Unknown kind of data; resource "b_x" holds "objects", which is none of object, relational`},
		"role":              {"provider \"a/b\" {\n  resource \"b_x\" {\n    copy \"replika\" {\n      location = [\"r\"]\n    }\n  }\n}\n", `:1,1-15: Unknown role; resource "b_x" has a copy of role "replika"`},
		"extends":           {"extends = \"missing.hcl\"\n", "the policy cannot be read: open "},
		"extends itself":    {"extends = \".kokunai.hcl\"\n", "the policy extends itself"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".kokunai.hcl": c.policy, "main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n"})
			_, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			var usage *analyzer.UsageError
			if !errors.As(err, &usage) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is\n\t%v\nwant\n\t%s", err, c.want)
			}
		})
	}
}

// TestPolicyPage: every policy that the page shows can be read.
func TestPolicyPage(t *testing.T) {
	page, err := os.ReadFile("../docs/policy.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := strings.Split(string(page), "```hcl\n")[1:]
	if len(examples) < 7 {
		t.Fatalf("the page shows %d policies", len(examples))
	}
	for _, x := range examples {
		policy, _, _ := strings.Cut(x, "```")
		dir := t.TempDir()
		write(t, dir, map[string]string{".kokunai.hcl": policy, "main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n"})
		if _, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1}); err != nil {
			t.Errorf("%v\n%s", err, policy)
		}
	}
}

// TestLockedByConfig: a policy given outside of the repository goes before the
// repository's own.
func TestLockedByConfig(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"outer.hcl":         "sector = \"finance\"\nlock   = [\"sector\", \"levels\", \"assume\", \"exclude\"]\n",
		"repo/.git/HEAD":    "",
		"repo/.kokunai.hcl": "sector  = \"chemical\"\nexclude = [\"sub\"]\n\nassume \"provider.aws\" {\n  location = \"ap-northeast-1\"\n}\n\nrule \"data-undetermined\" {\n  level = \"off\"\n}\n",
		"repo/main.tf":      "provider \"aws\" {}\n\nresource \"aws_sqs_queue\" \"q\" {}\n",
		"repo/sub/main.tf":  "provider \"aws\" {\n  region = \"us-east-1\"\n}\n\nresource \"aws_sqs_queue\" \"q\" {}\n",
	})
	res, err := analyzer.Analyze(analyzer.Options{Dir: filepath.Join(dir, "repo"), Config: []string{"../outer.hcl", ".kokunai.hcl"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range res.Report.Packs {
		got = append(got, "pack "+p.Name)
	}
	loosened := 0
	for _, f := range res.Report.Findings {
		switch f.Rule {
		case "policy-loosened":
			loosened++
		case "data-outside", "data-undetermined":
			got = append(got, f.Root+" "+f.Rule+" "+f.Level)
		}
	}
	if s := strings.Join(got, ", "); s != "pack chemical, pack finance, sub data-outside error, . data-undetermined warning" || loosened != 4 {
		t.Errorf("%s; %d times loosened", s, loosened)
	}
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
