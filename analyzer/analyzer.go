// Package analyzer is the whole job as one function: Analyze reads a
// configuration or a plan, places every store in it, judges the placements by
// sector packs, and gives the report. Data flows one way through the packages
// below it: hclfile or planfile → tf → locate → rules → report.
//
// It prints nothing and exits nothing; formats are the report package's.
package analyzer

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/kokunai/kokunai/analyzer/hclfile"
	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// Options are what a run is told.
type Options struct {
	Dir         string   // working directory, absolute
	Paths       []string // none means Dir
	Sectors     []string
	Config      []string // policy files, the outermost first; none means: look for one
	Values      []string // NAME=VALUE, or @FILE for a file of them; later ones win
	Workspace   string
	Environment string
	Lang        string
	AsOf        string // YYYY-MM-DD
	Jobs        int
	Version     string
	Stdin       func() (io.Reader, error)
	NoFindings  bool // inventory
	// Plan is a plan as JSON, whose values count; the one root that Paths name
	// gives their lines.
	Plan string
	// Init installs the modules that a root lacks, with terraform or tofu.
	Init bool
	// Progress, if not nil, is told how many of all roots are done, each time that
	// one is; never twice at once.
	Progress func(done, all int)
	// Changed are the files that a change touches: only roots that reach one of
	// them are looked at. Nil looks at all.
	Changed []string
	// Cache is a directory that remembers which files call which modules, "" for none.
	Cache string
	// Strict parses also what nothing asks for, and so finds every error.
	Strict bool
}

// Result is the report and what a format needs besides.
type Result struct {
	Report *report.Report
	// Line gives a line (1-based) of a file of the report, "" if there is none.
	Line func(file string, line int) string
	// Lang is the language that the options or the policy name, "" if neither does.
	Lang string
	// HintSector: no sector was named, so the base pack was used.
	HintSector bool
	// Parsed is how many bytes went through hcl's parser, of Read that were read.
	Parsed, Read int64
}

// UsageError is wrong usage or a wrong policy: exit status 2.
type UsageError struct{ Err error }

func (e *UsageError) Error() string { return e.Err.Error() }
func (e *UsageError) Unwrap() error { return e.Err }

func usage(format message.Text, args ...any) error {
	return &UsageError{message.Errorf(format, args...)}
}

// Analyze does the whole job. The error is a UsageError; what could not be
// read is in the report's diagnostics.
func Analyze(opt Options) (*Result, error) {
	a := &analysis{opt: opt, found: map[string]bool{}}
	if len(opt.Paths) == 0 {
		a.opt.Paths = []string{"."}
	}
	if err := a.prepare(); err != nil {
		return nil, err
	}
	a.index = catalog.NewIndex(a.policy.known(providers.All()))
	if err := a.read(); err != nil {
		return nil, err
	}
	a.assemble()
	if a.opt.Lang != "" {
		report.In(a.report, a.opt.Lang)
	}
	res := &Result{Report: a.report, Lang: a.opt.Lang, Line: a.lineOf, HintSector: a.hint}
	for _, t := range a.trees {
		parsed, read := t.Parsed()
		res.Parsed, res.Read = res.Parsed+parsed, res.Read+read
	}
	return res, nil
}

type analysis struct {
	opt        Options
	index      *catalog.Index
	base       string // all paths of the report are relative to it
	repo       string
	policy     *Policy
	packs      []*rules.Pack
	hint       bool
	trees      []*hclfile.Tree
	dirs       []string // of the trees
	jobs       []job
	found      map[string]bool  // directories of roots that are among the jobs
	done       []*report.Report // what each job adds to the report
	temp       string           // what this run installs and unpacks lies here; "" before it is needed
	stands     sync.Map         // directory in temp → what it stands for in the report
	extra      []tf.Diagnostic  // diagnostics of no root
	report     *report.Report
	exemptions exemptions
}

// job is one root under one environment, the path of a plan, or a plan with its root.
type job struct {
	tree *hclfile.Tree
	root hclfile.Found
	opt  hclfile.Options
	plan string
}

type outcome struct {
	root   *tf.Root // nil when the input is none
	stores []locate.Store
	diags  []tf.Diagnostic
	// unloaded are the value files that the run did not load, and others what
	// they, or another workspace, would change.
	unloaded []hclfile.ValueFile
	others   []otherPlacement
}

func (a *analysis) prepare() error {
	for i, p := range a.opt.Paths {
		if p != "-" && !filepath.IsAbs(p) {
			a.opt.Paths[i] = filepath.Join(a.opt.Dir, p)
		}
	}
	first := a.opt.Paths[0]
	if first == "-" {
		first = a.opt.Dir
	}
	if info, err := os.Stat(first); err != nil {
		return usage("%s: no such file or directory; name a directory with Terraform configuration, or a plan as JSON", a.opt.Paths[0])
	} else if !info.IsDir() {
		first = filepath.Dir(first)
	}
	a.repo = hclfile.RepoRoot(first)
	a.base = a.repo
	if a.base == "" {
		a.base = a.opt.Dir
	}
	for i, f := range a.opt.Changed {
		if !filepath.IsAbs(f) {
			a.opt.Changed[i] = filepath.Join(a.opt.Dir, f)
		}
	}
	if a.opt.Cache != "" && !filepath.IsAbs(a.opt.Cache) {
		a.opt.Cache = filepath.Join(a.opt.Dir, a.opt.Cache)
	}
	files := slices.Clone(a.opt.Config)
	for i, f := range files {
		if !filepath.IsAbs(f) {
			files[i] = filepath.Join(a.opt.Dir, f)
		}
	}
	// An outer policy goes before the repository's own, and not in its place.
	if len(files) < 2 {
		top := a.repo
		if top == "" {
			top = first
		}
		if own := findPolicy(first, top); own != "" && len(files) == 0 {
			files = append(files, own)
		}
	}
	p, err := readPolicies(files)
	if err != nil {
		return &UsageError{err}
	}
	a.policy = p
	if a.opt.Lang == "" && a.policy != nil {
		a.opt.Lang = a.policy.Lang
	}
	if err := a.checkEnvironment(); err != nil {
		return err
	}
	return a.choosePacks()
}

func (a *analysis) choosePacks() error {
	all := rules.BuiltIn()
	names := a.opt.Sectors
	if a.policy != nil {
		if len(names) == 0 || a.policy.locks["sector"] {
			names = append(slices.Clone(names), a.policy.Sectors...)
		}
		for _, p := range a.policy.Packs {
			all = append(all, p.Name)
		}
	}
	if len(names) == 0 {
		names, a.hint = []string{"base"}, true
	}
	seen := map[string]bool{}
	for _, n := range names {
		if seen[n] {
			continue
		}
		seen[n] = true
		p := a.policy.pack(n)
		if p == nil {
			return usage("there is no sector %q%s; the sectors are %s", n, rules.Like(n, all), strings.Join(all, ", "))
		}
		a.packs = append(a.packs, p)
	}
	sort.Slice(a.packs, func(i, j int) bool { return a.packs[i].Name < a.packs[j].Name })
	return nil
}

// read finds and analyses all roots, in parallel within Jobs.
func (a *analysis) read() error {
	defer func() {
		if a.temp != "" {
			os.RemoveAll(a.temp)
		}
	}()
	for _, p := range a.opt.Paths {
		if err := a.find(p); err != nil {
			return err
		}
	}
	if err := a.checkVars(); err != nil {
		return err
	}
	if a.opt.Init {
		if err := a.needTemp(); err != nil {
			return usage("--init: %s", err)
		}
	}
	a.done = make([]*report.Report, len(a.jobs))
	next := make(chan int)
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range min(max(a.opt.Jobs, 1), len(a.jobs)) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range next {
				a.done[i] = a.run(a.jobs[i])
				if a.opt.Progress != nil {
					mu.Lock()
					done++
					a.opt.Progress(done, len(a.jobs))
					mu.Unlock()
				}
			}
		}()
	}
	for i := range a.jobs {
		next <- i
	}
	close(next)
	wg.Wait()
	return nil
}

// needTemp makes the run's temporary directory.
func (a *analysis) needTemp() (err error) {
	if a.temp == "" {
		if a.temp, err = os.MkdirTemp("", "kokunai"); err == nil {
			a.temp, err = filepath.EvalSymlinks(a.temp)
		}
	}
	return err
}

func (a *analysis) find(path string) error {
	dir := path
	if path == "-" {
		return a.findPlan(path)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return usage("%s: no such file or directory", path)
	case info.IsDir():
	case isConfig(path):
		dir = filepath.Dir(path)
	case isSavedPlan(path):
		err := a.needTemp()
		if err == nil {
			dir, err = a.unpack(path)
		}
		if err != nil {
			a.extra = append(a.extra, tf.Diagnostic{Code: "binary-plan", Level: tf.Error, File: path, Summary: "The saved plan cannot be read",
				Detail: message.New("%s. Write it as JSON: terraform show -json %s > plan.json.", err, filepath.Base(path))})
			return nil
		}
	default:
		return a.findPlan(path)
	}
	search := hclfile.Search{Exclude: a.excluded(), Jobs: a.opt.Jobs, Strict: a.opt.Strict, Changed: a.opt.Changed}
	if a.opt.Changed != nil {
		if a.policy != nil {
			for _, e := range a.policy.Environments {
				search.ValueFiles = append(search.ValueFiles, e.VarFiles...)
			}
		}
		if a.opt.Cache != "" {
			cache := openLinkCache(a.opt.Cache)
			defer cache.save()
			search.Links = cache
		}
	}
	t, err := hclfile.Discover(dir, a.base, search)
	if err != nil {
		return usage("%s: %s", path, errors.Unwrap(err))
	}
	if !info.IsDir() {
		t.Only(dir)
	}
	if slices.ContainsFunc(a.dirs, func(d string) bool { rel, err := filepath.Rel(d, dir); return err == nil && filepath.IsLocal(rel) }) {
		t.Files = 0 // they were counted
	}
	a.dirs = append(a.dirs, dir)
	a.trees = append(a.trees, t)
	if len(t.Roots) == 0 && len(t.NotAnalysed) == 0 && a.opt.Changed == nil {
		a.extra = append(a.extra, tf.Diagnostic{Code: "no-configuration", Level: tf.Error, File: dir,
			Summary: "No Terraform configuration here", Detail: "There is no .tf or .tofu file at or below this directory. Name the directory that has them, or a plan as JSON."})
	}
	if a.opt.Plan != "" {
		return a.findJoined(t, dir)
	}
	for _, f := range t.Roots {
		if a.found[f.Dir] {
			continue // another path led to it
		}
		a.found[f.Dir] = true
		for _, o := range a.environments(f) {
			a.jobs = append(a.jobs, job{tree: t, root: f, opt: o})
		}
	}
	return nil
}

func isConfig(path string) bool {
	for _, s := range []string{".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", ".terraform.lock.hcl"} {
		if strings.HasSuffix(path, s) {
			return true
		}
	}
	return false
}

// environments are the sets of values under which a root is evaluated.
func (a *analysis) environments(f hclfile.Found) []hclfile.Options {
	env := a.policy.env()
	base := hclfile.Options{Workspace: a.opt.Workspace, Env: env}
	if base.Workspace == "" {
		base.Workspace = env["TF_WORKSPACE"]
	}
	for _, v := range a.opt.Values {
		if file, ok := strings.CutPrefix(v, "@"); ok && !filepath.IsAbs(file) {
			v = "@" + filepath.Join(a.opt.Dir, file)
		}
		base.Values = append(base.Values, v)
	}
	var out []hclfile.Options
	if a.policy != nil {
		for i := range a.policy.Environments {
			e := &a.policy.Environments[i]
			if a.opt.Environment != "" && e.Name != a.opt.Environment {
				continue
			}
			o := base
			o.Environment = e.Name
			if e.Workspace != "" && a.opt.Workspace == "" {
				o.Workspace = e.Workspace
			}
			var vars []string
			for _, v := range e.VarFiles {
				file := filepath.Join(f.Dir, filepath.FromSlash(v))
				if _, err := os.Stat(file); err == nil {
					vars = append(vars, "@"+file)
				}
			}
			if len(e.VarFiles) > 0 && len(vars) == 0 {
				continue // this root has no such environment
			}
			a.policy.used.Store(e, true)
			o.Values = append(vars, base.Values...)
			out = append(out, o)
		}
	}
	if len(out) == 0 {
		out = append(out, base)
	}
	return out
}

// checkVars rejects a --var that no root declares.
func (a *analysis) checkVars() error {
	for _, v := range a.opt.Values {
		if strings.HasPrefix(v, "@") {
			continue
		}
		name, _, ok := strings.Cut(v, "=")
		if !ok {
			return usage("--var %q is not NAME=VALUE", v)
		}
		found := false
		for _, t := range a.trees {
			for _, f := range t.Roots {
				found = found || t.HasVariable(f, name)
			}
		}
		if !found && a.opt.Changed == nil {
			return usage("--var %s: no root declares this variable", name)
		}
	}
	return nil
}

// run analyses a root. A fault of kokunai's own in it must not hide all the others.
func (a *analysis) run(j job) (part *report.Report) {
	defer func() {
		if x := recover(); x != nil {
			o := failed(j, x)
			part = a.part(&o)
		}
	}()
	if j.tree != nil {
		defer j.tree.Release(j.root)
	}
	o := a.analyse(j)
	return a.part(&o)
}

func (a *analysis) analyse(j job) outcome {
	if j.plan != "" {
		return a.analysePlan(j)
	}
	root := j.tree.Open(j.root, locate.Knowledge{Index: a.index}, j.opt)
	var notInstalled *tf.Diagnostic
	if a.opt.Init && len(root.MissingModules()) > 0 {
		if j.opt.DataDir, notInstalled = a.install(j.root.Dir); notInstalled == nil {
			root = j.tree.Open(j.root, locate.Knowledge{Index: a.index}, j.opt)
		}
	}
	stores := a.stores(root)
	tidyAll(stores)
	out := outcome{root: root, stores: stores, diags: root.Diagnostics()}
	if notInstalled != nil {
		out.diags = append(out.diags, *notInstalled)
	}
	if j.plain() {
		out.unloaded = j.tree.Unloaded(j.root)
		out.others = a.elsewhere(root, stores, out.unloaded)
		for i := range out.others {
			out.others[i].at.Trace = tidy(out.others[i].at.Trace)
		}
	}
	return out
}

// failed is the outcome of a root that made kokunai itself fail.
func failed(j job, cause any) outcome {
	root := &tf.Root{Path: j.root.Dir, Kind: j.root.Kind, Environment: j.opt.Environment, MissingModules: func() []tf.MissingModule { return nil }}
	if j.plan != "" {
		root.Path, root.Kind = j.plan, "plan"
	}
	return outcome{root: root, diags: []tf.Diagnostic{{
		Code: "internal-error", Level: tf.Error, File: root.Path, Summary: "kokunai failed on this root",
		Detail: message.New("This is a fault in kokunai, please report it with the configuration that shows it: %s", cause),
	}}}
}

func tidyAll(stores []locate.Store) {
	for i := range stores {
		for k := range stores[i].Placements {
			p := &stores[i].Placements[k]
			p.Trace = tidy(p.Trace)
		}
	}
}

// tidy drops repeated steps and bounds the length of a trace.
func tidy(steps []tf.Step) []tf.Step {
	var out []tf.Step
	for _, s := range steps {
		dup := false
		for _, o := range out {
			dup = dup || o.Note == s.Note && o.Range == s.Range
		}
		if !dup {
			out = append(out, s)
		}
	}
	if len(out) > 32 {
		out = out[:32]
	}
	return out
}
