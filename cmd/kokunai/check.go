package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// list is a flag that may be repeated.
type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

// fileList adds a file's name to a list that has other things too.
type fileList struct{ *list }

func (l fileList) Set(s string) error { return l.list.Set("@" + s) }

// flags are the options of check and inventory.
type flags struct {
	set       *flag.FlagSet
	opt       analyzer.Options
	format    string
	output    string
	reports   list
	failOn    string
	category  string
	suppress  bool
	baseline  string
	bom       bool
	quiet     bool
	noColor   bool
	errOut    io.Writer
	sectors   list
	values    list // of --var and --var-file, in the order given
	inventory bool
	render    bool
}

func newFlags(name string, errOut io.Writer) *flags {
	f := &flags{set: flag.NewFlagSet("kokunai "+name, flag.ContinueOnError), errOut: errOut, inventory: name == "inventory", render: name == "render"}
	f.set.SetOutput(errOut)
	f.set.Var(&f.sectors, "sector", "judge by the pack of this `sector`; repeatable (default base)")
	f.set.Var((*list)(&f.opt.Config), "config", "policy `file` (default: the nearest .kokunai.hcl); repeatable, the outermost first, which may lock what the others say")
	f.set.Var(&f.values, "var", "set a root variable, `NAME=VALUE`; repeatable")
	f.set.Var(fileList{&f.values}, "var-file", "read root variables from `file`; repeatable")
	f.set.StringVar(&f.opt.Workspace, "workspace", "", "Terraform workspace `name` (default \"default\")")
	f.set.StringVar(&f.opt.Environment, "environment", "", "only this environment `name` of the policy")
	f.set.StringVar(&f.opt.Plan, "plan", "", "take the values from this plan as JSON, `file`, and the lines from the one root at PATH")
	f.set.Var((*list)(&f.opt.Changed), "changed", "look only at the roots that reach these `files`, which are all names behind this option; paths stand before it")
	f.set.StringVar(&f.opt.Cache, "cache", "", "remember in this `directory` which files call which modules, for --changed; it may be deleted at any time")
	f.set.BoolVar(&f.opt.Init, "init", false, "install missing modules with terraform get (or tofu get), beside the root and not in it")
	f.set.BoolVar(&f.opt.Strict, "strict", false, "parse also the blocks that nothing asks for, to find every syntax error")
	f.set.StringVar(&f.format, "format", "text", "output `format`: "+strings.Join(names(f.formats()), ", "))
	f.set.StringVar(&f.output, "output", "", "write to `file` instead of standard output")
	f.set.Var(&f.reports, "report", "write one more report, `FORMAT=FILE`; repeatable")
	f.set.StringVar(&f.failOn, "fail-on", "error", "exit with 1 for findings of this `level` or above: error, warning, note, never")
	f.set.StringVar(&f.category, "category", "", "SARIF category `name`")
	f.set.StringVar(&f.baseline, "baseline", "", "set aside the findings that this `file` of kokunai baseline has, and list those that are gone")
	f.set.BoolVar(&f.suppress, "include-suppressed", false, "SARIF: write suppressed findings too")
	f.set.BoolVar(&f.bom, "bom", false, "CSV: begin with a byte order mark, for Excel")
	f.set.StringVar(&f.opt.AsOf, "as-of", "", "judge age and expiry as of `date` (YYYY-MM-DD, default today)")
	f.set.StringVar(&f.opt.Lang, "lang", "", "language of messages: en or ja")
	f.set.IntVar(&f.opt.Jobs, "jobs", runtime.GOMAXPROCS(0), "how many roots to analyse at once")
	f.set.BoolVar(&f.quiet, "quiet", false, "print nothing but findings' exit status to the terminal")
	f.set.BoolVar(&f.noColor, "no-color", false, "no colour")
	return f
}

// formats are those that the command writes. A stored report is rendered in
// the formats of findings, and in those that only the register has.
func (f *flags) formats() []report.Format {
	out := report.Formats(f.inventory)
	if f.render {
		for _, r := range report.Formats(true) {
			if report.Find(r.Name, false) == nil {
				out = append(out, r)
			}
		}
	}
	return out
}

// find is the format of a name, or nil.
func (f *flags) find(name string) *report.Format {
	for _, r := range f.formats() {
		if r.Name == name {
			return &r
		}
	}
	return nil
}

func names(formats []report.Format) []string {
	var out []string
	for _, f := range formats {
		out = append(out, f.Name)
	}
	return out
}

// parseSome takes the flags among arguments, and gives the others.
func (f *flags) parseSome(args []string) (others []string, status int) {
	for {
		if err := f.set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, exitClean
			}
			return nil, exitUsage
		}
		args = f.set.Args()
		if len(args) == 0 {
			return others, -1
		}
		others, args = append(others, args[0]), args[1:]
	}
}

// parse accepts flags before and after the paths. What stands behind --changed and
// is no flag names changed files, since pre-commit puts these at the end, behind
// the arguments that its users add.
func (f *flags) parse(args []string) (paths []string, status int) {
	changed := slices.IndexFunc(args, func(a string) bool { return a == "--changed" || a == "-changed" })
	if changed < 0 {
		changed = len(args)
	}
	if paths, status = f.parseSome(args[:changed]); status >= 0 {
		return nil, status
	}
	if changed < len(args) {
		files, status := f.parseSome(slices.DeleteFunc(slices.Clone(args[changed:]), func(a string) bool { return a == "--changed" || a == "-changed" }))
		if status >= 0 {
			return nil, status
		}
		f.opt.Changed = append(append([]string{}, f.opt.Changed...), files...)
	}
	f.opt.Sectors, f.opt.Values = f.sectors, f.values
	if err := f.check(); err != nil {
		fmt.Fprintln(f.errOut, "kokunai:", err)
		return nil, exitUsage
	}
	return paths, -1
}

func (f *flags) check() error {
	if f.failOn != "never" && rules.Level(f.failOn).Rank() < 1 {
		return fmt.Errorf("--fail-on %q: it is error, warning, note or never", f.failOn)
	}
	if f.opt.Lang != "" && f.opt.Lang != "en" && f.opt.Lang != "ja" {
		return fmt.Errorf("--lang %q: it is en or ja", f.opt.Lang)
	}
	if f.opt.AsOf == "" {
		f.opt.AsOf = today()
	} else if _, err := time.Parse(time.DateOnly, f.opt.AsOf); err != nil {
		return fmt.Errorf("--as-of %q is not a date; write YYYY-MM-DD", f.opt.AsOf)
	}
	for _, r := range append([]string{f.format + "="}, f.reports...) {
		name, _, ok := strings.Cut(r, "=")
		if !ok {
			return fmt.Errorf("--report %q is not FORMAT=FILE", r)
		}
		if f.find(name) == nil {
			return fmt.Errorf("there is no format %q; the formats are %s", name, strings.Join(names(f.formats()), ", "))
		}
	}
	return nil
}

// today honours SOURCE_DATE_EPOCH, so that a build can be repeated.
func today() string {
	if s := os.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil {
			return time.Unix(n, 0).UTC().Format(time.DateOnly)
		}
	}
	return time.Now().Format(time.DateOnly)
}

func runCheck(args []string, in io.Reader, out, errOut io.Writer) int {
	return analyse("check", args, in, out, errOut)
}

func runInventory(args []string, in io.Reader, out, errOut io.Writer) int {
	return analyse("inventory", args, in, out, errOut)
}

func analyse(name string, args []string, in io.Reader, out, errOut io.Writer) int {
	f := newFlags(name, errOut)
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	res, dir, status := f.analyse(paths, in)
	if status >= 0 {
		return status
	}
	if err := f.applyBaseline(res.Report); err != nil {
		fmt.Fprintln(errOut, "kokunai: the baseline cannot be read:", err)
		return exitUsage
	}
	if err := f.write(res, dir, out); err != nil {
		fmt.Fprintln(errOut, "kokunai: the report cannot be written:", err)
		return exitUsage
	}
	return exitStatus(res.Report, f.failOn, f.inventory)
}

// analyse runs the analysis; a status of at least 0 means that it could not.
func (f *flags) analyse(paths []string, in io.Reader) (res *analyzer.Result, dir string, status int) {
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(f.errOut, "kokunai:", err)
		return nil, "", exitUsage
	}
	f.opt.Dir, f.opt.Paths, f.opt.Version, f.opt.NoFindings = dir, paths, version, f.inventory
	f.opt.Stdin = func() (io.Reader, error) { return in, nil }
	if f.opt.Lang == "" && f.format == "text" {
		f.opt.Lang = localeLang()
	}
	p := newProgress(f.errOut)
	if !f.quiet {
		f.opt.Progress = p.show
	}
	res, err = analyzer.Analyze(f.opt)
	p.end()
	if err != nil {
		fmt.Fprintln(f.errOut, "kokunai:", err)
		return nil, "", exitUsage
	}
	return res, dir, -1
}

// localeLang is ja in a Japanese locale.
func localeLang() string {
	for _, n := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(n); v != "" {
			if strings.HasPrefix(v, "ja") {
				return "ja"
			}
			return ""
		}
	}
	return ""
}

// exitStatus follows from the report alone, the same for every format.
func exitStatus(r *report.Report, failOn string, inventory bool) int {
	for _, d := range r.Diagnostics {
		if d.Level == "error" {
			return exitUnread
		}
	}
	if inventory || failOn == "never" {
		return exitClean
	}
	for _, x := range r.Findings {
		if x.Suppressed == nil && rules.Level(x.Level).Rank() >= rules.Level(failOn).Rank() {
			return exitFindings
		}
	}
	return exitClean
}

func (f *flags) write(res *analyzer.Result, dir string, out io.Writer) error {
	opt := report.Options{
		Category: f.category, IncludeSuppressed: f.suppress, BOM: f.bom, Lines: res.Line, HintSector: res.HintSector,
		Rules: ruleDescriptions(), Show: shower(res.Report.Source.Base, dir), Resolve: resolver(res.Report.Source.Base),
		Color: !f.noColor && os.Getenv("NO_COLOR") == "" && f.output == "" && isTerminal(out),
	}
	if err := f.writeOne(f.format, f.output, out, res, opt); err != nil {
		return err
	}
	opt.Color, opt.Summary = false, nil
	for _, r := range f.reports {
		name, file, _ := strings.Cut(r, "=")
		if err := f.writeOne(name, file, out, res, opt); err != nil {
			return err
		}
	}
	return nil
}

func (f *flags) writeOne(format, file string, out io.Writer, res *analyzer.Result, opt report.Options) (err error) {
	w := out
	if file != "" {
		var c *os.File
		if c, err = os.Create(file); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, c.Close()) }()
		w = c
	} else if f.quiet {
		return nil
	}
	if s := os.Getenv("GITHUB_STEP_SUMMARY"); s != "" && format == "github" {
		c, err := os.OpenFile(s, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		defer c.Close()
		opt.Summary = c
	}
	// A table has no place to say so when it has no line.
	if s := report.Incomplete(res.Report); s != "" && format == "csv" {
		fmt.Fprintln(f.errOut, "kokunai:", s)
	}
	return f.find(format).Write(w, res.Report, opt)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// shower turns a report's path into one from the working directory.
func shower(base, dir string) func(string) string {
	return func(file string) string {
		if file == "" {
			return ""
		}
		abs := filepath.FromSlash(file)
		if !filepath.IsAbs(abs) {
			abs = filepath.Join(filepath.FromSlash(base), abs)
		}
		if rel, err := filepath.Rel(dir, abs); err == nil {
			return rel
		}
		return file
	}
}

// resolver follows the links on the way to a report's path, which stays as it
// is when it leads out of the base.
func resolver(base string) func(string) string {
	top, err := filepath.EvalSymlinks(filepath.FromSlash(base))
	return func(file string) string {
		real, err2 := filepath.EvalSymlinks(filepath.Join(top, filepath.FromSlash(file)))
		if err != nil || err2 != nil {
			return file
		}
		rel, err := filepath.Rel(top, real)
		if err != nil || !filepath.IsLocal(rel) {
			return file
		}
		return filepath.ToSlash(rel)
	}
}

func ruleDescriptions() []report.Rule {
	var out []report.Rule
	for _, r := range rules.All() {
		out = append(out, report.Rule{ID: r.ID, Name: r.Name, Short: r.Short, Full: r.Full, Help: r.Full + "\n\n" + r.Remedy,
			URL: "https://github.com/kokunai/kokunai/blob/main/docs/rules.md#" + r.ID})
	}
	return out
}

// remedyOf is a rule's remedy in a language.
func remedyOf(id, lang string) string {
	for _, r := range rules.All() {
		if r.ID == id {
			return r.RemedyIn(lang)
		}
	}
	return ""
}
