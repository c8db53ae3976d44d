package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/report"
)

// baselineName is where a baseline is written, at the top of the repository.
const baselineName = ".kokunai-baseline.json"

// runBaseline records today's findings, so that a later check fails only on new
// ones.
func runBaseline(c *console, args []string) int {
	f := newFlags(c, "baseline")
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	f.format = "json" // no locale shows in what is to be the same for everybody
	res, _, status := f.analyse(paths)
	if status >= 0 {
		return status
	}
	b := report.BaselineOf(res.Report)
	file := f.output
	if file == "" {
		file = filepath.Join(filepath.FromSlash(res.Report.Source.Base), baselineName)
	}
	var buf bytes.Buffer
	err := b.Write(&buf)
	if err == nil {
		err = os.WriteFile(file, buf.Bytes(), 0o644)
	}
	if err != nil {
		return c.fail("the baseline cannot be written: %s", err)
	}
	c.print("%s: %d findings\n", filepath.Base(file), len(b.Findings))
	// What could not be read has findings that nobody knows.
	return exitStatus(res.Report, "never", false)
}

// applyBaseline sets aside what the baseline of the options knows. The register
// has no findings, and so nothing of a baseline is gone from it.
func (f *flags) applyBaseline(r *report.Report) error {
	if f.baseline == "" || f.inventory {
		return nil
	}
	src, err := os.ReadFile(f.baseline)
	if err != nil {
		return message.Errorf("%s; kokunai baseline writes one", err)
	}
	b, err := report.ReadBaseline(src)
	if err != nil {
		return message.Errorf("%s: %s", f.baseline, err)
	}
	base := filepath.FromSlash(r.Source.Base)
	b.Apply(r, shown(f.baseline, base), func(root string) bool {
		_, err := os.Stat(filepath.Join(base, filepath.FromSlash(root)))
		return errors.Is(err, fs.ErrNotExist)
	})
	return nil
}

// shown is a path from the working directory as a report shows it.
func shown(path, base string) string {
	if abs, err := filepath.Abs(path); err == nil {
		if rel, err := filepath.Rel(base, abs); err == nil {
			path = rel
		}
	}
	return filepath.ToSlash(path)
}

// runDiff says what became different between two reports.
func runDiff(c *console, args []string) int {
	set := newFlagSet("diff")
	format := set.String("format", "text", c.Sayf("output `format`: %s", "text, json"))
	language := set.String("lang", "", c.Say("language of the text: en or ja"))
	paths, status := c.parse(set, args)
	if status >= 0 {
		return status
	}
	if len(paths) != 2 || *format != "text" && *format != "json" || *language != "" && *language != "en" && *language != "ja" {
		return c.fail("diff needs two reports, the older first, as check or inventory --format json writes them; its formats are text and json")
	}
	if *language == "" && *format == "text" {
		*language = localeLang()
	}
	var sides [2]*report.Report
	for i, p := range paths {
		r, err := readReport(p, c.in)
		if err != nil {
			return c.fail("%s: %s", p, err)
		}
		if *format == "text" || *language != "" {
			report.In(r, *language)
		}
		sides[i] = r
	}
	d := report.Compare(sides[0], sides[1])
	write := func() error { return d.Text(c.out, *language) }
	if *format == "json" {
		write = func() error { return d.JSON(c.out) }
	}
	if err := write(); err != nil {
		return c.fail("the differences cannot be written: %s", err)
	}
	return exitClean
}

// runCompletion writes a completion script for a shell: the commands, the
// options, and otherwise files.
func runCompletion(c *console, args []string) int {
	if len(args) != 1 {
		return c.fail("completion needs a shell: bash, zsh or fish")
	}
	var words, options string
	for _, x := range commands() {
		words += x.name + " "
	}
	newFlags(c, "check").set.VisitAll(func(x *flag.Flag) { options += "--" + x.Name + " " })
	switch args[0] {
	case "bash":
		fmt.Fprintf(c.out, "_kokunai() {\n  local word=${COMP_WORDS[COMP_CWORD]}\n  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '%s' -- \"$word\"))\n  elif [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W '%s' -- \"$word\"))\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\ncomplete -o filenames -F _kokunai kokunai\n", words, options)
	case "zsh":
		fmt.Fprintf(c.out, "#compdef kokunai\n_kokunai() {\n  if (( CURRENT == 2 )); then\n    compadd %s\n  elif [[ $PREFIX == -* ]]; then\n    compadd -- %s\n  else\n    _files\n  fi\n}\ncompdef _kokunai kokunai\n", words, options)
	case "fish":
		fmt.Fprintf(c.out, "complete -c kokunai -n __fish_use_subcommand -f -a '%s'\n", words)
		newFlags(c, "check").set.VisitAll(func(x *flag.Flag) { fmt.Fprintf(c.out, "complete -c kokunai -l %s\n", x.Name) })
	default:
		return c.fail("there is no completion for %q; it is for bash, zsh or fish", args[0])
	}
	return exitClean
}
