// Command kokunai says, before anything is deployed, where every piece of data
// of a Terraform configuration will physically be. This package turns flags
// into an analysis and a report into an exit status; it knows nothing of what
// lies below analyzer.Analyze.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/kokunai/kokunai/message"
)

// Set by the linker in a release.
var (
	version = "dev"
	commit  = ""
	date    = ""
)

// The exit statuses.
const (
	exitClean    = 0
	exitFindings = 1
	exitUsage    = 2
	exitUnread   = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// command is one sub-command.
type command struct {
	name, synopsis string
	does           message.Text
	run            func(c *console, args []string) int
}

func commands() []command {
	return []command{
		{"check", "check [PATH…]", "findings: what is outside, or cannot be shown to be inside", runCheck},
		{"inventory", "inventory [PATH…]", "the data location register: every store with every placement", runInventory},
		{"explain", "explain NAME [PATH]", "a rule, a sector, a resource type, or one address's location", runExplain},
		{"render", "render REPORT.json --format F", "judge once, write many", runRender},
		{"diff", "diff OLD.json NEW.json", "stores moved, new, gone, newly unresolved between two reports", runDiff},
		{"baseline", "baseline [PATH…]", "record today's findings, so that only new ones fail", runBaseline},
		{"list", "list rules|sectors|types|regions", "what is built in", runList},
		{"init", "init [DIR]", "write a policy, a pre-commit entry and a GitHub workflow", runInit},
		{"completion", "completion SHELL", "a completion script for bash, zsh or fish", runCompletion},
		{"version", "version", "the version and the catalogue's date", runVersion},
	}
}

// run is main with its streams given: it returns the exit status.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := newConsole(args, in, out, errOut)
	if len(args) == 0 {
		help(c.Language, errOut)
		return exitUsage
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		help(c.Language, out)
		return exitClean
	case "-v", "-version", "--version":
		return runVersion(c, nil)
	}
	for _, x := range commands() {
		if x.name == args[0] {
			return x.run(c, args[1:])
		}
	}
	return c.fail("there is no command %q; kokunai help lists them", args[0])
}

func help(l message.Language, w io.Writer) {
	fmt.Fprintf(w, "%s\n\n%s\n", l.Say("kokunai tells where the data of a Terraform configuration will be."), l.Say("Usage:"))
	for _, c := range commands() {
		fmt.Fprintf(w, "  kokunai %-36s %s\n", c.synopsis, l.Say(c.does))
	}
	fmt.Fprintf(w, "\n%s\n%s\n", l.Say("kokunai check -h lists the options."),
		l.Say("Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or policy, 3 something could not be read."))
}
