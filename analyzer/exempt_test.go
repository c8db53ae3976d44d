package analyzer_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

const abroad = "provider \"aws\" {\n  region = \"us-east-1\"\n}\n\n"

// TestExemptions says what each run makes of some files: of every finding that
// is about data or about an exemption its level, rule, address and message, with
// the kind of what sets it aside.
func TestExemptions(t *testing.T) {
	strict := "pack \"strict\" {\n  extends       = \"base\"\n  no_exemptions = [\"data-outside\"]\n}\n\nscope \"s\" {\n  addresses = [\"aws_sqs_queue.strict*\"]\n  sector    = [\"strict\"]\n}\n\n"
	for name, c := range map[string]struct {
		files map[string]string
		opt   analyzer.Options
		want  []string
	}{
		"forbidden for one finding, not for another": {
			files: map[string]string{
				".kokunai.hcl": strict + "exempt \"aws_sqs_queue.*\" {\n  reason = \"all\"\n}\n",
				"main.tf":      abroad + "resource \"aws_sqs_queue\" \"a\" {}\n\nresource \"aws_sqs_queue\" \"strict\" {}\n\nresource \"aws_sqs_queue\" \"z\" {}\n",
			},
			want: []string{
				"policy warning data-outside aws_sqs_queue.a",
				"- warning data-outside aws_sqs_queue.strict",
				"policy warning data-outside aws_sqs_queue.z",
				`- warning exemption-invalid aws_sqs_queue.*: pack "strict" allows none for data-outside`,
			},
		},
		"a comment is needed no more for the policy": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.*\" {\n  reason = \"all\"\n}\n",
				"main.tf":      abroad + "# kokunai:ignore data-outside reason=\"one\"\nresource \"aws_sqs_queue\" \"a\" {}\n",
			},
			want: []string{
				"inline warning data-outside aws_sqs_queue.a",
				"- note exemption-unused aws_sqs_queue.*: another one sets aside all that it fits",
			},
		},
		"renewed": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.a\" {\n  reason  = \"old\"\n  expires = \"2026-01-31\"\n}\n\nexempt \"aws_sqs_queue.a\" {\n  reason  = \"new\"\n  expires = \"2026-11-24\"\n}\n",
				"main.tf":      abroad + "resource \"aws_sqs_queue\" \"a\" {}\n",
			},
			want: []string{
				"policy warning data-outside aws_sqs_queue.a",
				"- note exemption-unused aws_sqs_queue.a: another one sets aside all that it fits",
			},
		},
		"comments where nothing is found": {
			files: map[string]string{
				"main.tf":      "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n\n# kokunai:ignore data-outside reason=\"it moved home\"\nresource \"aws_sqs_queue\" \"a\" {}\n\nresource \"aws_sqs_queue\" \"b\" {} # kokunai:ignore data-outside\n",
				"more.tf.json": `{"variable": {"x": {"description": "${1 /* kokunai:ignore data-outside reason=x */}"}}}`,
			},
			want: []string{
				"- warning exemption-invalid data-outside: it gives no reason",
				"- note exemption-unused data-outside: no finding fits it",
			},
		},
		"a part of the repository": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.b\" {\n  reason = \"of another root\"\n}\n",
				"m/main.tf":    "variable \"region\" {}\n\nresource \"aws_sqs_queue\" \"home\" {\n  region = \"ap-northeast-1\"\n}\n\nresource \"aws_sqs_queue\" \"m\" {\n  region = var.region # kokunai:ignore data-outside reason=\"b's\"\n}\n\nresource \"aws_sqs_queue\" \"n\" {\n  region = \"us-east-1\"\n}\n",
				"a/main.tf":    "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n\nmodule \"m\" {\n  source = \"../m\"\n  region = \"ap-northeast-1\"\n}\n",
				"b/main.tf":    abroad + "module \"m\" {\n  source = \"../m\"\n  region = \"us-east-1\"\n}\n\nresource \"aws_sqs_queue\" \"b\" {}\n",
			},
			opt:  analyzer.Options{Paths: []string{"a"}},
			want: []string{"- warning data-outside module.m.aws_sqs_queue.n"},
		},
		"values of the command line": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.a\" {\n  reason = \"as it is by default\"\n}\n",
				"main.tf":      "variable \"region\" {\n  default = \"us-east-1\"\n}\n\nresource \"aws_sqs_queue\" \"a\" {\n  region = var.region\n}\n",
			},
			opt: analyzer.Options{Values: []string{"region=ap-northeast-1"}},
		},
		"sectors of the command line": {
			files: map[string]string{
				".kokunai.hcl": "sector = \"own\"\n\npack \"own\" {\n  countries = [\"US\"]\n}\n\nexempt \"aws_sqs_queue.a\" {\n  reason = \"abroad for own\"\n}\n",
				"main.tf":      "resource \"aws_sqs_queue\" \"a\" {\n  region = \"ap-northeast-1\"\n}\n",
			},
			opt: analyzer.Options{Sectors: []string{"base"}},
		},
		"a module that is missing": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"module.m.aws_sqs_queue.a\" {\n  reason = \"in the module\"\n}\n",
				"main.tf":      "module \"m\" {\n  source  = \"acme/m/aws\"\n  version = \"1.0.0\"\n}\n",
			},
		},
		"an override": {
			files: map[string]string{
				"main.tf":          "# kokunai:ignore data-outside reason=\"above the block\"\nresource \"aws_sqs_queue\" \"a\" {\n  name = \"a\"\n}\n",
				"main_override.tf": "resource \"aws_sqs_queue\" \"a\" {\n  region = \"us-east-1\"\n}\n",
			},
			want: []string{"inline warning data-outside aws_sqs_queue.a"},
		},
		"no line ends but CRLF": {
			files: map[string]string{
				"main.tf": strings.ReplaceAll("# kokunai:ignore data-outside reason=\"of a\" approver=A expires=2026-11-24\nresource \"aws_sqs_queue\" \"a\" {\n  region = \"us-east-1\"\n}\n\n/*\n * Why:\n kokunai:ignore data-outside reason=\"of b\"\n*/\nresource \"aws_sqs_queue\" \"b\" {\n  region = \"us-east-1\"\n}\n", "\n", "\r\n"),
			},
			want: []string{"inline warning data-outside aws_sqs_queue.a", "inline warning data-outside aws_sqs_queue.b"},
		},
		"behind a heredoc": {
			files: map[string]string{
				"main.tf": "resource \"aws_sqs_queue\" \"a\" {\n  name = <<-EOT\n    # kokunai:ignore data-outside reason=\"a text\"\n  EOT\n  # kokunai:ignore data-outside reason=\"of the next line\"\n  region = \"us-east-1\"\n}\n",
			},
			want: []string{"inline warning data-outside aws_sqs_queue.a"},
		},
		"spaces": {
			files: map[string]string{
				"main.tf": "resource \"aws_sqs_queue\" \"a\" {\n  region = \"us-east-1\" //kokunai:ignore data-outside, data-unbound　reason = \"理由 \\\"x\\\"\" reference=DEC-1\n}\n",
			},
			want: []string{"inline warning data-outside aws_sqs_queue.a"},
		},
		"what a comment gets wrong": {
			files: map[string]string{
				"main.tf": abroad +
					"resource \"aws_sqs_queue\" \"a\" {} # kokunai:ignore data-outside reason=\"not closed expires=2026-01-01\n" +
					"resource \"aws_sqs_queue\" \"b\" {} # kokunai:ignore data-outside reason=\"x\" expires=tomorrow\n" +
					"resource \"aws_sqs_queue\" \"c\" {} # kokunai:ignore data-outside reason=\"x\" expire=2027-03-31\n" +
					"resource \"aws_sqs_queue\" \"d\" {} # kokunai:ignore data-outside reason=\"  \"\n" +
					"resource \"aws_sqs_queue\" \"e\" {} # kokunai:ignore\n" +
					"resource \"aws_sqs_queue\" \"f\" {} # kokunai:ignore data-outside = = reason=\"x\"\n" +
					"resource \"aws_sqs_queue\" \"g\" {} # kokunai:ignore zzzzzz reason=\"x\"\n",
			},
			want: []string{
				"- warning data-outside aws_sqs_queue.a", "- warning data-outside aws_sqs_queue.b", "- warning data-outside aws_sqs_queue.c",
				"- warning data-outside aws_sqs_queue.d", "- warning data-outside aws_sqs_queue.e", "- warning data-outside aws_sqs_queue.f", "- warning data-outside aws_sqs_queue.g",
				`- warning exemption-invalid aws_sqs_queue.a: a quotation mark in it is not closed`,
				`- warning exemption-invalid aws_sqs_queue.b: "tomorrow" is no date such as 2027-03-31`,
				`- warning exemption-invalid aws_sqs_queue.c: it has "expire"; did you mean "expires"?`,
				`- warning exemption-invalid aws_sqs_queue.d: it gives no reason`,
				`- warning exemption-invalid aws_sqs_queue.e: it names no rule`,
				`- warning exemption-invalid aws_sqs_queue.f: it has "data-outside"`,
				`- warning exemption-invalid aws_sqs_queue.g: there is no rule "zzzzzz"`,
			},
		},
		"levels": {
			files: map[string]string{
				".kokunai.hcl": "rule \"exemption-unused\" {\n  level = \"off\"\n}\n\nrule \"exemption-invalid\" {\n  level = \"error\"\n}\n\nexempt \"a\" {\n  reason = \"x\"\n}\n\nexempt \"b\" {\n}\n",
				"main.tf":      "resource \"aws_sqs_queue\" \"a\" {\n  region = \"ap-northeast-1\"\n}\n",
			},
			want: []string{"- error exemption-invalid b: it gives no reason"},
		},
		"the level of what an expired one hid": {
			files: map[string]string{
				".kokunai.hcl": "rule \"data-outside\" {\n  level = \"error\"\n}\n\nexempt \"aws_sqs_queue.a\" {\n  reason  = \"x\"\n  expires = \"2026-11-23\"\n}\n",
				"main.tf":      "resource \"aws_sqs_queue\" \"a\" {\n  region = \"us-east-1\"\n}\n",
			},
			want: []string{"- error data-outside aws_sqs_queue.a", "- error exemption-expired aws_sqs_queue.a: it held until 2026-11-23"},
		},
		"keys with a slash": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.a[*]\" {\n  reason = \"all keys\"\n}\n\nexempt \"aws_sqs_queue.b[\\\"x/*\\\"]\" {\n  reason = \"some keys\"\n}\n",
				"main.tf":      abroad + "resource \"aws_sqs_queue\" \"a\" {\n  for_each = toset([\"x/y\"])\n}\n\nresource \"aws_sqs_queue\" \"b\" {\n  for_each = toset([\"x/y/z\", \"y\"])\n}\n",
			},
			want: []string{`policy warning data-outside aws_sqs_queue.a["x/y"]`, `policy warning data-outside aws_sqs_queue.b["x/y/z"]`, `- warning data-outside aws_sqs_queue.b["y"]`},
		},
		"locations": {
			files: map[string]string{
				".kokunai.hcl": "exempt \"aws_sqs_queue.*\" {\n  reason    = \"of the branch in Singapore\"\n  locations = [\"ap-southeast-1\", \"ap-southeast-2\"]\n}\n",
				"main.tf":      abroad + "resource \"aws_sqs_queue\" \"moved\" {}\n\nresource \"aws_sqs_queue\" \"stays\" {\n  region = \"ap-southeast-1\"\n}\n",
			},
			want: []string{"- warning data-outside aws_sqs_queue.moved", "policy warning data-outside aws_sqs_queue.stays"},
		},
		"paths": {
			files: map[string]string{
				".kokunai.hcl":      "exempt \"aws_sqs_queue.a[\\\"x\\\"]\" {\n  reason = \"of a sandbox\"\n  paths  = [\"sandbox/**\"]\n}\n",
				"sandbox/s/main.tf": abroad + "resource \"aws_sqs_queue\" \"a\" {\n  for_each = toset([\"x\"])\n}\n",
				"live/main.tf":      abroad + "resource \"aws_sqs_queue\" \"a\" {\n  for_each = toset([\"x\"])\n}\n",
			},
			want: []string{`- warning data-outside aws_sqs_queue.a["x"]`, `policy warning data-outside aws_sqs_queue.a["x"]`},
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			c.files[".git/HEAD"] = ""
			write(t, dir, c.files)
			opt := c.opt
			opt.Dir, opt.Lang, opt.AsOf, opt.Jobs = dir, "en", "2026-11-24", 1
			if got := exempted(t, opt); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// exempted are the findings of a run as TestExemptions writes them, data first.
func exempted(t *testing.T, opt analyzer.Options) []string {
	t.Helper()
	res, err := analyzer.Analyze(opt)
	if err != nil {
		t.Fatal(err)
	}
	var data, own []string
	for _, f := range res.Report.Findings {
		kind := "-"
		if f.Suppressed != nil {
			kind = f.Suppressed.Kind
		}
		line := fmt.Sprintf("%s %s %s %s", kind, f.Level, f.Rule, f.Address)
		switch {
		case strings.HasPrefix(f.Rule, "data-out"):
			data = append(data, line)
		case strings.HasPrefix(f.Rule, "exemption-"):
			_, why, _ := strings.Cut(f.Message, ": ")
			own = append(own, line+": "+why)
		}
	}
	return append(data, own...)
}

// TestExemptionsInJapanese: no message is half English, and the language
// changes no fingerprint.
func TestExemptionsInJapanese(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		".kokunai.hcl": "exempt \"aws_sqs_queue.none\" {\n  reason = \"x\"\n}\n",
		"main.tf": abroad + "resource \"aws_sqs_queue\" \"a\" {} # kokunai:ignore data-outsid reason=\"x\"\n" +
			"resource \"aws_sqs_queue\" \"b\" {} # kokunai:ignore data-outside reason=\"x\" expires=2020-01-01\n",
	})
	prints := map[string][]string{}
	var messages []string
	for _, lang := range []string{"en", "ja"} {
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Lang: lang, AsOf: "2026-11-24", Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range res.Report.Findings {
			prints[lang] = append(prints[lang], f.Fingerprint)
			if lang == "ja" && strings.HasPrefix(f.Rule, "exemption-") {
				messages = append(messages, f.Message)
			}
		}
	}
	if !slices.Equal(prints["en"], prints["ja"]) {
		t.Error("the fingerprints differ")
	}
	want := []string{
		"aws_sqs_queue.none の例外は使われていません: 該当する指摘がありません",
		"aws_sqs_queue.a の例外は無効です: ルール「data-outsid」はありません（「data-outside」の誤りではありませんか）",
		"aws_sqs_queue.b の例外は期限切れです: 有効期限は 2020-01-01 でした",
	}
	slices.Sort(messages)
	slices.Sort(want)
	if !slices.Equal(messages, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(messages, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// TestExemptionsOfEnvironments: what is set aside in one environment is not
// taken together with what counts in another.
func TestExemptionsOfEnvironments(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		".kokunai.hcl": "pack \"strict\" {\n  no_exemptions = [\"data-outside\"]\n}\n\nscope \"prod\" {\n  tags   = { env = \"prod\" }\n  sector = [\"strict\"]\n}\n\n" +
			"environment \"dev\" {\n  var_files = [\"dev.tfvars\"]\n}\n\nenvironment \"prod\" {\n  var_files = [\"prod.tfvars\"]\n}\n",
		"dev.tfvars":  "env = \"dev\"\n",
		"prod.tfvars": "env = \"prod\"\n",
		"main.tf":     abroad + "variable \"env\" {}\n\nresource \"aws_sqs_queue\" \"q\" { # kokunai:ignore data-outside reason=\"x\"\n  tags = { env = var.env }\n}\n",
	})
	want := []string{"inline warning data-outside aws_sqs_queue.q", "- warning data-outside aws_sqs_queue.q", `- warning exemption-invalid aws_sqs_queue.q: pack "strict" allows none for data-outside`}
	for _, jobs := range []int{1, 2} {
		got := exempted(t, analyzer.Options{Dir: dir, Lang: "en", AsOf: "2026-11-24", Jobs: jobs})
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
		}
	}
}

// TestExemptionsWithoutRepository: where no repository is found, the comments of
// what is named on the command line count all the same.
func TestExemptionsWithoutRepository(t *testing.T) {
	top := t.TempDir()
	write(t, top, map[string]string{
		"cwd/x":        "",
		"code/main.tf": abroad + "resource \"aws_sqs_queue\" \"q\" {} # kokunai:ignore data-outside reason=\"x\"\n",
	})
	got := exempted(t, analyzer.Options{Dir: filepath.Join(top, "cwd"), Paths: []string{"../code"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1})
	if want := []string{"inline warning data-outside aws_sqs_queue.q"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
