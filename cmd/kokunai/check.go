package main

import (
	"cmp"
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
	"github.com/kokunai/kokunai/message"
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

// String is asked of the zero value too, to see what an option's default is.
func (l fileList) String() string {
	if l.list == nil {
		return ""
	}
	return l.list.String()
}

// flags are the options of check and inventory.
type flags struct {
	*console
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
	sectors   list
	values    list // of --var and --var-file, in the order given
	inventory bool
	render    bool
	stored    string // the language of the report that is rendered
}

func newFlags(c *console, name string) *flags {
	f := &flags{console: c, set: newFlagSet(name), inventory: name == "inventory", render: name == "render"}
	f.set.Var(&f.sectors, "sector", does("judge by the pack of this `sector`; repeatable (default base)"))
	f.set.Var((*list)(&f.opt.Config), "config", does("policy `file` (default: the nearest .kokunai.hcl); repeatable, the outermost first, which may lock what the others say"))
	f.set.Var(&f.values, "var", does("set a root variable, `NAME=VALUE`; repeatable"))
	f.set.Var(fileList{&f.values}, "var-file", does("read root variables from `file`; repeatable"))
	f.set.StringVar(&f.opt.Workspace, "workspace", "", does("Terraform workspace `name` (default \"default\")"))
	f.set.StringVar(&f.opt.Environment, "environment", "", does("only this environment `name` of the policy"))
	f.set.StringVar(&f.opt.Plan, "plan", "", does("take the values from this plan as JSON, `file`, and the lines from the one root at PATH"))
	f.set.Var((*list)(&f.opt.Changed), "changed", does("look only at the roots that reach these `files`, which are all names behind this option; paths stand before it"))
	f.set.StringVar(&f.opt.Cache, "cache", "", does("remember in this `directory` which files call which modules, for --changed; it may be deleted at any time"))
	f.set.BoolVar(&f.opt.Init, "init", false, does("install missing modules with terraform get (or tofu get), beside the root and not in it"))
	f.set.BoolVar(&f.opt.Strict, "strict", false, does("parse also the blocks that nothing asks for, to find every syntax error"))
	f.set.StringVar(&f.format, "format", "text", does(message.New("output `format`: %s", message.Verbatim(strings.Join(names(f.formats()), ", ")))))
	f.set.StringVar(&f.output, "output", "", does("write to `file` instead of standard output"))
	f.set.Var(&f.reports, "report", does("write one more report, `FORMAT=FILE`; repeatable"))
	f.set.StringVar(&f.failOn, "fail-on", "error", does("exit with 1 for findings of this `level` or above: error, warning, note, never"))
	f.set.StringVar(&f.category, "category", "", does("SARIF category `name`"))
	f.set.StringVar(&f.baseline, "baseline", "", does("set aside the findings that this `file` of kokunai baseline has, and list those that are gone"))
	f.set.BoolVar(&f.suppress, "include-suppressed", false, does("SARIF: write suppressed findings too"))
	f.set.BoolVar(&f.bom, "bom", false, does("CSV: begin with a byte order mark, for Excel"))
	f.set.StringVar(&f.opt.AsOf, "as-of", "", does("judge age and expiry as of `date` (YYYY-MM-DD, default today)"))
	f.set.StringVar(&f.opt.Lang, "lang", "", does("language of messages: en or ja"))
	f.set.IntVar(&f.opt.Jobs, "jobs", runtime.GOMAXPROCS(0), does("how many roots to analyse at once"))
	f.set.BoolVar(&f.quiet, "quiet", false, does("print nothing but findings' exit status to the terminal"))
	f.set.BoolVar(&f.noColor, "no-color", false, does("no colour"))
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

// parse accepts flags before and after the paths. What stands behind --changed and
// is no flag names changed files, since pre-commit puts these at the end, behind
// the arguments that its users add.
func (f *flags) parse(args []string) (paths []string, status int) {
	changed := slices.IndexFunc(args, func(a string) bool { return a == "--changed" || a == "-changed" })
	if changed < 0 {
		changed = len(args)
	}
	if paths, status = f.console.parse(f.set, args[:changed]); status >= 0 {
		return nil, status
	}
	if changed < len(args) {
		files, status := f.console.parse(f.set, slices.DeleteFunc(slices.Clone(args[changed:]), func(a string) bool { return a == "--changed" || a == "-changed" }))
		if status >= 0 {
			return nil, status
		}
		f.opt.Changed = append(append([]string{}, f.opt.Changed...), files...)
	}
	f.opt.Sectors, f.opt.Values = f.sectors, f.values
	if err := f.check(); err != nil {
		return nil, f.fail("%s", err)
	}
	return paths, -1
}

func (f *flags) check() error {
	if f.failOn != "never" && rules.Level(f.failOn).Rank() < 1 {
		return message.Errorf("--fail-on %q: it is error, warning, note or never", f.failOn)
	}
	if f.opt.Lang != "" && f.opt.Lang != "en" && f.opt.Lang != "ja" {
		return message.Errorf("--lang %q: it is en or ja", f.opt.Lang)
	}
	if f.opt.AsOf == "" {
		f.opt.AsOf = today()
	} else if _, err := time.Parse(time.DateOnly, f.opt.AsOf); err != nil {
		return message.Errorf("--as-of %q is not a date; write YYYY-MM-DD", f.opt.AsOf)
	}
	for _, r := range append([]string{f.format + "="}, f.reports...) {
		name, _, ok := strings.Cut(r, "=")
		if !ok {
			return message.Errorf("--report %q is not FORMAT=FILE", r)
		}
		if f.find(name) == nil {
			return message.Errorf("there is no format %q; the formats are %s", name, strings.Join(names(f.formats()), ", "))
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

func runCheck(c *console, args []string) int {
	return analyse(c, "check", args)
}

func runInventory(c *console, args []string) int {
	return analyse(c, "inventory", args)
}

func analyse(c *console, name string, args []string) int {
	f := newFlags(c, name)
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	res, dir, status := f.analyse(paths)
	if status >= 0 {
		return status
	}
	if err := f.applyBaseline(res.Report); err != nil {
		return c.fail("the baseline cannot be read: %s", err)
	}
	if err := f.write(res, dir, c.out); err != nil {
		return c.fail("the report cannot be written: %s", err)
	}
	return exitStatus(res.Report, f.failOn, f.inventory)
}

// analyse runs the analysis; a status of at least 0 means that it could not.
func (f *flags) analyse(paths []string) (res *analyzer.Result, dir string, status int) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, "", f.fail("%s", err)
	}
	f.opt.Dir, f.opt.Paths, f.opt.Version, f.opt.NoFindings = dir, paths, version, f.inventory
	f.opt.Stdin = func() (io.Reader, error) { return f.in, nil }
	p := newProgress(f.console)
	if !f.quiet {
		f.opt.Progress = p.show
	}
	res, err = analyzer.Analyze(f.opt)
	p.end()
	if err != nil {
		return nil, "", f.fail("%s", err)
	}
	return res, dir, -1
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
	if l := f.language(format, res); l != res.Report.Language {
		report.In(res.Report, l)
	}
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
		fmt.Fprintln(f.err, "kokunai:", s)
	}
	return f.find(format).Write(w, res.Report, opt)
}

// language is that of a format: what was asked for, else for text the locale's.
func (f *flags) language(format string, res *analyzer.Result) string {
	if res.Lang == "" && format == "text" {
		return cmp.Or(localeLang(), f.stored, "en")
	}
	return cmp.Or(res.Lang, f.stored, "en")
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
		out = append(out, report.Rule{ID: r.ID, Name: r.Name, Short: r.Short, Full: r.Full, Remedy: r.Remedy,
			URL: "https://github.com/kokunai/kokunai/blob/main/docs/rules.md#" + r.ID})
	}
	return out
}
