package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/rules"
)

// runInit writes what a repository needs to use kokunai: a commented policy, a
// pre-commit entry and a GitHub workflow. What is there already stays as it is.
func runInit(c *console, args []string) int {
	set := newFlagSet("init")
	set.String("lang", "", c.Say("language of the text: en or ja"))
	args, status := c.parse(set, args)
	if status >= 0 {
		return status
	}
	if len(args) > 1 {
		return c.fail("init takes one directory")
	}
	dir := "."
	if len(args) == 1 {
		dir = args[0]
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return c.fail("%s", err)
	}
	policy, err := c.policyTemplate(dir)
	if err != nil {
		return c.fail("%s", err)
	}
	for _, f := range []struct{ name, text string }{
		{analyzer.PolicyName, policy},
		{".pre-commit-config.yaml", preCommitTemplate()},
		{filepath.Join(".github", "workflows", "kokunai.yml"), workflowTemplate()},
	} {
		if err := writeNew(filepath.Join(dir, f.name), f.text); errors.Is(err, fs.ErrExist) {
			c.print("%s is there already and stays as it is; kokunai would have written:\n\n%s\n", f.name, indented(f.text))
		} else if err != nil {
			return c.fail("%s", err)
		} else {
			c.print("%s written\n", f.name)
		}
	}
	return exitClean
}

func writeNew(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

func indented(text string) string {
	return "    " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n    ") + "\n"
}

// policyBody is what a policy may say besides its sectors.
const policyBody message.Text = `sector = "base"

# The language of messages, en or ja.
# lang = "ja"

# Directories whose roots are left out, as globs. They are listed in the report.
# exclude = ["examples/**"]

# What no configuration says: where a provider, a data source, a module's
# output or an address is, or what the pipeline sets in the environment.
# assume "provider.aws" {
#   location = "ap-northeast-1"
#   reason   = "the pipeline sets AWS_REGION"
# }

# What is judged otherwise: by path, address or tag. docs/policy.md has all.
# scope "public" {
#   tags   = { data = "public" }
#   sector = []
# }

# What is set aside, with a reason and for a time.
# exempt "aws_s3_bucket.site" {
#   rule     = "data-outside"
#   reason   = "public files"
#   approver = "A. Tanaka"
#   expires  = "2027-03-31"
# }
`

// policyNoEnvironments is what it may say of environments where none were found.
const policyNoEnvironments message.Text = `
# Sets of values under which every root that has them is judged.
# environment "prod" {
#   var_files = ["prod.tfvars"] # relative to each root
#   workspace = "prod"
# }
`

func (c *console) policyTemplate(dir string) (string, error) {
	packs := rules.Packs()
	environments, err := analyzer.Propose(dir)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(c.Say("# The policy of kokunai for this repository.\n\n# The sectors whose packs judge, one or several:\n"))
	for _, name := range rules.Names(packs) {
		title := packs[name].Title
		if c.lang == "ja" {
			title = packs[name].TitleJa
		}
		fmt.Fprintf(&b, "#   %-28s %s\n", name, title)
	}
	b.WriteString(c.Say(policyBody))
	if len(environments) == 0 {
		b.WriteString(c.Say(policyNoEnvironments))
		return b.String(), nil
	}
	b.WriteString(c.Say("\n# Sets of values under which every root that has them is judged; var_files are\n# relative to each root. Proposed from the value files that are here: check them.\n"))
	for i, e := range environments {
		if i > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "environment %q {\n  var_files = [%s]\n}\n", e.Name, quoted(e.VarFiles))
	}
	return b.String(), nil
}

func quoted(all []string) string {
	var out []string
	for _, s := range all {
		out = append(out, fmt.Sprintf("%q", s))
	}
	return strings.Join(out, ", ")
}

// release is the git revision of this build.
func release() string {
	if version == "dev" {
		return "main"
	}
	return "v" + strings.TrimPrefix(version, "v")
}

func preCommitTemplate() string {
	return `repos:
  - repo: https://github.com/kokunai/kokunai
    rev: ` + release() + `
    hooks:
      - id: kokunai
`
}

func workflowTemplate() string {
	return `name: kokunai
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write
jobs:
  kokunai:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: kokunai/kokunai@` + release() + `
        with:
          sarif: "true"
          upload-sarif: "true"
`
}
