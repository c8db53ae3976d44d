// Command kokunai says, before anything is deployed, where every piece of data
// of a Terraform configuration will physically be. This package turns flags
// into an analysis and a report into an exit status; it knows nothing of what
// lies below analyzer.Analyze.
package main

import (
	"fmt"
	"io"
	"os"
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
	name, synopsis, does string
	run                  func(args []string, in io.Reader, out, err io.Writer) int
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
	if len(args) == 0 {
		help(errOut)
		return exitUsage
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		help(out)
		return exitClean
	case "-v", "-version", "--version":
		return runVersion(nil, in, out, errOut)
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(args[1:], in, out, errOut)
		}
	}
	fmt.Fprintf(errOut, "kokunai: there is no command %q; kokunai help lists them\n", args[0])
	return exitUsage
}

func help(w io.Writer) {
	fmt.Fprint(w, "kokunai tells where the data of a Terraform configuration will be.\n\nUsage:\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  kokunai %-36s %s\n", c.synopsis, c.does)
	}
	fmt.Fprint(w, "\nkokunai check -h lists the options.\nExit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or policy, 3 something could not be read.\n")
}
