package analyzer_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
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
		"pack's parent":     {"pack \"p\" {\n  extends = \"finace\"\n}\n", `:1,1-9: Unknown pack; Pack "p" extends "finace", which is no pack; did you mean "finance"`},
		"pack's level":      {"pack \"p\" {\n  levels {\n    log = \"errors\"\n  }\n}\n", `:3,11-19: Unknown level; "errors" is no level: it is error, warning, note or off; did you mean "error"`},
		"pack's country":    {"pack \"p\" {\n  countries = [\"Japan\"]\n}\n", `:2,15-24: Unknown country; "Japan" is no ISO 3166-1 alpha-2 code, such as JP.`},
		"pack's argument":   {"pack \"p\" {\n  contries = [\"JP\"]\n}\n", `:2,3-11: Unsupported argument; An argument named "contries" is not expected here. Did you mean "countries"?`},
		"pack's exemptions": {"pack \"p\" {\n  no_exemptions = [\"data-outsid\"]\n}\n", `:1,1-9: Unknown rule; Pack "p" forbids exemptions for "data-outsid", which is no rule; did you mean "data-outside".`},
		"scope of all":      {"scope \"s\" {\n  sector = [\"base\"]\n}\n", `:1,1-10: Scope of everything; scope "s" names no paths, addresses or tags`},
		"scope's sector":    {"scope \"s\" {\n  paths  = [\"a\"]\n  sector = [\"bass\"]\n}\n", `:3,3-20: Unknown sector; scope "s" has sector "bass", which is none; did you mean "base".`},
		"scope's pattern":   {"scope \"s\" {\n  paths = [\"a[\"]\n}\n", `:2,3-17: Not a pattern; "a[" is no valid pattern`},
		"assume nothing":    {"assume \"provider.aws\" {\n}\n", `:1,1-22: Nothing assumed; assume "provider.aws" needs either a location or a value.`},
		"assume's pattern":  {"assume \"a{\" {\n  location = \"x\"\n}\n", `:1,1-12: Not a pattern; assume "a{" is no valid pattern.`},
		"exempt's rule":     {"exempt \"a\" {\n  rule = \"data-outsid\"\n}\n", `:2,3-23: Unknown rule; exempt "a" names rule "data-outsid", which there is not; did you mean "data-outside".`},
		"exempt's rules":    {"exempt \"a\" {\n  rules = []\n}\n", `:2,3-13: No rules; exempt "a" has an empty list of rules`},
		"exempt's date":     {"exempt \"a\" {\n  expires = \"2027-2-30\"\n}\n", `:2,3-24: Not a date; exempt "a" expires on "2027-2-30"`},
		"exempt's key":      {"exempt \"a\" {\n  expire = \"2027-03-31\"\n}\n", `:2,3-9: Unsupported argument; An argument named "expire" is not expected here. Did you mean "expires"?`},
		"exempt's paths":    {"exempt \"a\" {\n  paths = [\"a[\"]\n}\n", `:2,3-17: Not a pattern; "a[" is no valid pattern`},
		"exempt nothing":    {"exempt {\n}\n", `Missing name for exempt`},
		"exempt's reason":   {"exempt \"a\" {\n  reason = var.why\n}\n", `Variables not allowed`},
		"exclude":           {"exclude = [\"a[\"]\n", `:1,1-17: Not a pattern; "a[" is no valid pattern`},
		"lock":              {"lock = [\"level\"]\n", `:1,1-17: Unknown lock; "level" cannot be locked: assume, countries, exclude, exemptions, levels, sector, scopes can; did you mean "levels".`},
		"provider":          {"provider \"cloud\" {\n}\n", `:1,1-17: Not a source address; provider "cloud" must be named as in required_providers`},
		"kind":              {"provider \"a/b\" {\n  resource \"b_x\" {\n    holds = \"objects\"\n  }\n}\n", `:1,1-15: Unknown kind of data; resource "b_x" holds "objects", which is none of object, relational`},
		"role":              {"provider \"a/b\" {\n  resource \"b_x\" {\n    copy \"replika\" {\n      location = [\"r\"]\n    }\n  }\n}\n", `:1,1-15: Unknown role; resource "b_x" has a copy of role "replika"`},
		"extends":           {"extends = \"missing.hcl\"\n", ".kokunai.hcl:1,1-24: extends: the policy cannot be read: open "},
		"extends itself":    {"extends = \".kokunai.hcl\"\n", ".kokunai.hcl:1,1-25: extends: "},

		"pack extends itself":  {"pack \"p\" {\n  extends = \"p\"\n}\n", `:1,1-9: Unknown pack; Pack "p" extends "p"`},
		"packs in a cycle":     {"pack \"a\" {\n  extends = \"b\"\n}\n\npack \"b\" {\n  extends = \"a\"\n}\n", `:1,1-9: Unknown pack; Pack "a" extends "b"`},
		"all that is wrong":    {"pack \"p\" {\n  contries = [\"JP\"]\n}\n\nscope \"s\" {\n}\n\nrule \"x\" {\n  level = \"note\"\n}\n", ":8,1-9: Unknown rule; "},
		"pack twice":           {"pack \"p\" {\n}\n\npack \"p\" {\n}\n", `:4,1-9: Duplicate block; There is a block pack "p" above`},
		"pack without a name":  {"pack \" \" {\n}\n", ":1,1-9: No name; "},
		"pack of two names":    {"pack \"a\" \"b\" {\n}\n", ":1,10-13: Extraneous label for pack"},
		"pack's countries":     {"pack \"p\" {\n  countries = \"JP\"\n}\n", ":2,16-18: Unsuitable value type"},
		"no country":           {"pack \"p\" {\n  countries = []\n}\n", ":2,15-17: No country; "},
		"country that is none": {"pack \"p\" {\n  countries = [\"JP\", \"XX\"]\n}\n", `:2,15-27: Unknown country; "XX" is no ISO`},
		"country in small":     {"pack \"p\" {\n  countries = [\"jp\"]\n}\n", `Unknown country; "jp" is no ISO`},
		"pack's location":      {"pack \"p\" {\n  locations = [\"ap-northeast1\"]\n}\n", `:2,3-32: Unknown location; There is no location "ap-northeast1"; did you mean "ap-northeast-1"`},
		"location abroad":      {"pack \"p\" {\n  locations = [\"ap-northeast-2\"]\n}\n", `:2,3-33: Location in no allowed country; Pack "p" names ap-northeast-2, which is in KR, and allows JP.`},
		"pack's date":          {"pack \"p\" {\n  as_of = \"2026-02-30\"\n}\n", `:1,1-9: Not a date; Pack "p" is as of "2026-02-30"`},
		"pack's levels":        {"pack \"p\" {\n  levels = { log = \"error\" }\n}\n", "Did you mean to define a block of type \"levels\"?"},
		"pack's role":          {"pack \"p\" {\n  levels {\n    primry = \"error\"\n  }\n}\n", `:3,5-11: Unsupported argument; An argument named "primry" is not expected here. Did you mean "primary"?`},
		"levels twice":         {"pack \"p\" {\n  levels {\n  }\n  levels {\n  }\n}\n", ":4,3-9: Duplicate levels block"},
		"level's type":         {"pack \"p\" {\n  levels {\n    log = [\"error\"]\n  }\n}\n", ":3,11-12: Unsuitable value type"},
		"foreign":              {"pack \"p\" {\n  foreign = \"error\"\n}\n", ":1,1-9: Level too high; "},
		"basis":                {"pack \"p\" {\n  basis {\n    title = \"x\"\n  }\n}\n", `The argument "force" is required`},
		"pack's block":         {"pack \"p\" {\n  level {\n  }\n}\n", `:2,3-8: Unsupported block type; Blocks of type "level" are not expected here. Did you mean "levels"?`},
		"no sector":            {"sector = []\n", ":1,1-12: No sector; "},
		"sector twice":         {"sector = \"base\"\nsector = \"gas\"\n", ":2,1-7: Attribute redefined"},
		"sector by a variable": {"sector = var.x\n", ":1,10-13: Variables not allowed"},
		"sector by a function": {"sector = lower(\"GAS\")\n", ":1,10-22: Function calls not allowed"},
		"exclude's type":       {"exclude = \"a\"\n", ":1,12-13: Unsuitable value type"},
		"exclude from the top": {"exclude = [\"/srv/repo/sandbox\"]\n", `:1,1-32: Not a relative path; "/srv/repo/sandbox" is no path from the policy's own directory.`},
		"environment twice":    {"environment \"a\" {\n}\n\nenvironment \"a\" {\n}\n", `:4,1-16: Duplicate block; There is a block environment "a" above`},
		"environment's files":  {"environment \"a\" {\n  var_file = [\"x\"]\n}\n", `:2,3-11: Unsupported argument; An argument named "var_file" is not expected here. Did you mean "var_files"?`},
		"rule twice":           {"rule \"data-outside\" {\n  level = \"note\"\n}\n\nrule \"data-outside\" {\n  level = \"off\"\n}\n", `:5,1-20: Duplicate block; There is a block rule "data-outside" above`},
		"scope's tags":         {"scope \"s\" {\n  tags = [\"a\"]\n}\n", ":2,10-11: Unsuitable value type"},
		"scope's own pack":     {"pack \"mybank\" {\n}\n\nscope \"s\" {\n  paths  = [\"a\"]\n  sector = \"mybnk\"\n}\n", `:6,3-19: Unknown sector; scope "s" has sector "mybnk", which is none; did you mean "mybank".`},
		"exempt's day":         {"exempt \"a\" {\n  expires = \"2027/03/31\"\n}\n", `:2,3-25: Not a date; exempt "a" expires on "2027/03/31"`},
		"exempt's location":    {"exempt \"a\" {\n  reason    = \"x\"\n  locations = [\"asia-northeast4\"]\n}\n", `:3,3-34: Unknown location; There is no location "asia-northeast4"; did you mean "asia-northeast1"`},
		"exempt's block":       {"exempt \"a\" {\n  until {\n  }\n}\n", `:2,3-8: Unsupported block type; Blocks of type "until" are not expected here.`},
		"assume twice":         {"assume \"provider.aws\" {\n  location = \"ap-northeast-1\"\n}\n\nassume \"provider.aws\" {\n  location = \"us-east-1\"\n}\n", `:5,1-22: Duplicate block; There is a block assume "provider.aws" above`},
		"assume's value":       {"assume \"provider.aws\" {\n  value = \"ap-northeast-1\"\n}\n", `:2,3-27: Not a location; assume "provider.aws" has a value, which only env.NAME can have`},
		"region twice":         {"provider \"a/b\" {\n  region \"x\" {\n    countries = [\"JP\"]\n  }\n  region \"x\" {\n    countries = [\"US\"]\n  }\n}\n", `:1,1-15: Duplicate block; provider "a/b" has region "x" twice.`},
		"region's country":     {"provider \"a/b\" {\n  region \"x\" {\n    countries = [\"Japan\"]\n  }\n}\n", `:1,1-15: Unknown country; "Japan" is no ISO`},
		"region's parent":      {"provider \"a/b\" {\n  region \"tokyo-1\" {\n    countries = [\"JP\"]\n  }\n  region \"tokyo-1a\" {\n    countries = [\"JP\"]\n    parent    = \"tokyo1\"\n  }\n}\n", `Unknown location; region "tokyo-1a" of provider "a/b" has the parent "tokyo1", which there is not; did you mean "tokyo-1".`},
		"home":                 {"provider \"a/b\" {\n  home = \"Japan\"\n}\n", `:2,3-17: Unknown country; "Japan" is no ISO`},
		"extends a directory":  {"extends = \".\"\n", ":1,1-14: extends: the policy cannot be read: "},
		"merge conflict":       {"<<<<<<< HEAD\nsector = \"gas\"\n", ":1,1-2: Argument or block definition required"},
		"JSON":                 {`{"sector": "finance"}`, ":1,1-2: Argument or block definition required"},
		"YAML":                 {"sector: finance\n", `use the equals sign "="`},
		"single quotes":        {"sector = 'finance'\n", ":1,10-11: Invalid character; Single quotes are not valid."},
		"UTF-16":               {"\xff\xfes\x00e\x00c\x00t\x00o\x00r\x00", ":1,1-2: Invalid character encoding; All input files must be UTF-8 encoded."},
		"Shift JIS":            {"# \x83e\x83X\x83g\nlang = \"\x93\xfa\"\n", "Invalid character encoding; All input files must be UTF-8 encoded."},
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

// TestPoliciesAsTheyAreWritten: what editors and habits put into a policy, and it
// means the same.
func TestPoliciesAsTheyAreWritten(t *testing.T) {
	for name, policy := range map[string]string{
		"plain":           "exclude = [\"sandbox\"]\n",
		"a mark":          "\ufeffexclude = [\"sandbox\"]\n",
		"CRLF":            "# a comment\r\nexclude = [\r\n  \"sandbox\",\r\n]\r\n",
		"a slash behind":  "exclude = [\"sandbox/\"]\n",
		"a dot before":    "exclude = [\"./sandbox\"]\n",
		"stars":           "exclude = [\"sand*/**\"]\n",
		"no line's end":   "exclude = [\"sandbox\"]",
		"much of nothing": strings.Repeat("# ten million bytes of comments, one after another ...\n", 200000) + "exclude = [\"sandbox\"]\n",
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".git/HEAD": "", ".kokunai.hcl": policy, "main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n", "sandbox/main.tf": "resource \"aws_sqs_queue\" \"s\" {}\n"})
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			if n := res.Report.NotAnalysed; len(res.Report.Roots) != 1 || len(n) != 1 || n[0].Path != "sandbox" {
				t.Errorf("%d roots, left out %v", len(res.Report.Roots), n)
			}
			if len(res.Report.Diagnostics) > 0 {
				t.Errorf("%+v", res.Report.Diagnostics)
			}
		})
	}
}

// TestPolicyInTheWay: what bears the policy's name and cannot be read is not
// passed over, since all that it would say would be missing.
func TestPolicyInTheWay(t *testing.T) {
	for name, make := range map[string]func(file string) error{
		"a directory":  func(file string) error { return os.Mkdir(file, 0o755) },
		"a dead link":  func(file string) error { return os.Symlink("gone.hcl", file) },
		"a link twice": func(file string) error { return os.Symlink(".kokunai.hcl", file) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{"main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n"})
			if err := make(filepath.Join(dir, ".kokunai.hcl")); err != nil {
				t.Skipf("SKIPPED: this machine cannot make such a file: %s", err)
			}
			_, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			var usage *analyzer.UsageError
			if !errors.As(err, &usage) || !strings.Contains(err.Error(), ".kokunai.hcl") {
				t.Errorf("the error is %v", err)
			}
		})
	}
}

// TestUnusedPolicy: what of a policy fits nothing is said, by a run that would
// have met what it is for.
func TestUnusedPolicy(t *testing.T) {
	const main = "variable \"region\" {\n  default = \"ap-northeast-1\"\n}\n\nprovider \"aws\" {\n  region = var.region\n}\n\nresource \"aws_sqs_queue\" \"q\" {}\n"
	for name, c := range map[string]struct {
		policy string
		opt    analyzer.Options
		want   []string
	}{
		"scope's path":    {policy: "scope \"s\" {\n  paths = [\"liv/**\"]\n}\n", want: []string{"note 1 The scope s fits nothing"}},
		"scope's address": {policy: "scope \"s\" {\n  addresses = [\"aws_sqs_queu.*\"]\n}\n", want: []string{"note 1 The scope s fits nothing"}},
		"scope that fits": {policy: "scope \"s\" {\n  addresses = [\"aws_sqs_queue.*\"]\n}\n"},
		"exclude":         {policy: "lang    = \"en\"\nexclude = [\"sandbx/**\"]\n", want: []string{"note 2 The exclusion of sandbx/** fits nothing"}},
		"assume":          {policy: "assume \"provider.aws\" {\n  location = \"ap-northeast-3\"\n}\n", want: []string{"note 1 The assumption on provider.aws is not needed"}},
		"environment": {
			policy: "environment \"p\" {\n  var_files = [\"producton.tfvars\"]\n}\n",
			want:   []string{"warning 1 The environment p fits no root module; No root module has one of its var_files, so that nothing was judged under it. There is live/production.tfvars."},
		},
		"environment of another root": {policy: "environment \"p\" {\n  var_files = [\"producton.tfvars\"]\n}\n", opt: analyzer.Options{Paths: []string{"live"}}},
		"values of the command line":  {policy: "scope \"s\" {\n  paths = [\"liv/**\"]\n}\n", opt: analyzer.Options{Values: []string{"region=us-east-1"}}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".git/HEAD": "", ".kokunai.hcl": c.policy, "live/main.tf": main, "live/production.tfvars": "region = \"us-east-1\"\n"})
			opt := c.opt
			opt.Dir, opt.Lang, opt.AsOf, opt.Jobs = dir, "en", "2026-11-24", 1
			res, err := analyzer.Analyze(opt)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range res.Report.Diagnostics {
				line := fmt.Sprintf("%s %d %s", d.Level, d.Line, d.Summary)
				if d.Level == "warning" {
					line += "; " + d.Detail
				}
				if d.Code != "policy-unused" || d.File != ".kokunai.hcl" {
					line = fmt.Sprintf("%+v", d)
				}
				got = append(got, line)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// TestNoSuchEnvironment: the name of an environment that there is not judges
// nothing by accident.
func TestNoSuchEnvironment(t *testing.T) {
	for policy, want := range map[string]string{
		"environment \"production\" {\n}\n\nenvironment \"staging\" {\n}\n": `--environment prod: the policy has no such environment; did you mean "production"; it has production, staging`,
		"": "--environment prod: no policy has environments",
	} {
		dir := t.TempDir()
		write(t, dir, map[string]string{".kokunai.hcl": policy, "main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n"})
		_, err := analyzer.Analyze(analyzer.Options{Dir: dir, Environment: "prod", AsOf: "2026-11-24", Jobs: 1})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error is %v, want %s", err, want)
		}
	}
}

// TestExcludeFromTheMiddle: the paths of a policy are relative to it, wherever
// in the repository it is.
func TestExcludeFromTheMiddle(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		".git/HEAD": "", "in[fra]/.kokunai.hcl": "exclude = [\"sandbox\"]\n",
		"in[fra]/a/main.tf": "resource \"aws_sqs_queue\" \"q\" {}\n", "in[fra]/sandbox/main.tf": "resource \"aws_sqs_queue\" \"s\" {}\n",
	})
	res, err := analyzer.Analyze(analyzer.Options{Dir: filepath.Join(dir, "in[fra]"), AsOf: "2026-11-24", Jobs: 1})
	if err != nil {
		t.Fatal(err)
	}
	if n := res.Report.NotAnalysed; len(n) != 1 || n[0].Path != "in[fra]/sandbox" {
		t.Errorf("left out %v", n)
	}
}
