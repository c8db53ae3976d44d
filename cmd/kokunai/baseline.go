package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/kokunai/kokunai/report"
)

// baselineName is where a baseline is written, at the top of the repository.
const baselineName = ".kokunai-baseline.json"

// runBaseline records today's findings, so that a later check fails only on new
// ones.
func runBaseline(args []string, in io.Reader, out, errOut io.Writer) int {
	f := newFlags("baseline", errOut)
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	f.format = "json" // no locale shows in what is to be the same for everybody
	res, _, status := f.analyse(paths, in)
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
		fmt.Fprintln(errOut, "kokunai: the baseline cannot be written:", err)
		return exitUsage
	}
	fmt.Fprintf(out, "%s: %d findings\n", filepath.Base(file), len(b.Findings))
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
		return fmt.Errorf("%w; kokunai baseline writes one", err)
	}
	b, err := report.ReadBaseline(src)
	if err != nil {
		return fmt.Errorf("%s: %w", f.baseline, err)
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
func runDiff(args []string, in io.Reader, out, errOut io.Writer) int {
	set := flag.NewFlagSet("kokunai diff", flag.ContinueOnError)
	set.SetOutput(errOut)
	format := set.String("format", "text", "output `format`: text, json")
	lang := set.String("lang", "", "language of the text: en or ja")
	var paths []string
	for len(args) > 0 {
		if err := set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return exitClean
			}
			return exitUsage
		}
		if args = set.Args(); len(args) > 0 {
			paths, args = append(paths, args[0]), args[1:]
		}
	}
	if len(paths) != 2 || *format != "text" && *format != "json" || *lang != "" && *lang != "en" && *lang != "ja" {
		fmt.Fprintln(errOut, "kokunai: diff needs two reports, the older first, as check or inventory --format json writes them; its formats are text and json")
		return exitUsage
	}
	var sides [2]*report.Report
	for i, p := range paths {
		r, err := readReport(p, in)
		if err != nil {
			fmt.Fprintf(errOut, "kokunai: %s: %s\n", p, err)
			return exitUsage
		}
		sides[i] = r
	}
	d := report.Compare(sides[0], sides[1])
	if *lang == "" {
		*lang = localeLang()
	}
	write := func() error { return d.Text(out, *lang) }
	if *format == "json" {
		write = func() error { return d.JSON(out) }
	}
	if err := write(); err != nil {
		fmt.Fprintln(errOut, "kokunai: the differences cannot be written:", err)
		return exitUsage
	}
	return exitClean
}

// runCompletion writes a completion script for a shell: the commands, the
// options, and otherwise files.
func runCompletion(args []string, _ io.Reader, out, errOut io.Writer) int {
	if len(args) != 1 {
		fmt.Fprintln(errOut, "kokunai: completion needs a shell: bash, zsh or fish")
		return exitUsage
	}
	var words, options string
	for _, c := range commands() {
		words += c.name + " "
	}
	newFlags("check", io.Discard).set.VisitAll(func(x *flag.Flag) { options += "--" + x.Name + " " })
	switch args[0] {
	case "bash":
		fmt.Fprintf(out, "_kokunai() {\n  local word=${COMP_WORDS[COMP_CWORD]}\n  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '%s' -- \"$word\"))\n  elif [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W '%s' -- \"$word\"))\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\ncomplete -o filenames -F _kokunai kokunai\n", words, options)
	case "zsh":
		fmt.Fprintf(out, "#compdef kokunai\n_kokunai() {\n  if (( CURRENT == 2 )); then\n    compadd %s\n  elif [[ $PREFIX == -* ]]; then\n    compadd -- %s\n  else\n    _files\n  fi\n}\ncompdef _kokunai kokunai\n", words, options)
	case "fish":
		fmt.Fprintf(out, "complete -c kokunai -n __fish_use_subcommand -f -a '%s'\n", words)
		newFlags("check", io.Discard).set.VisitAll(func(x *flag.Flag) { fmt.Fprintf(out, "complete -c kokunai -l %s\n", x.Name) })
	default:
		fmt.Fprintf(errOut, "kokunai: there is no completion for %q; it is for bash, zsh or fish\n", args[0])
		return exitUsage
	}
	return exitClean
}
