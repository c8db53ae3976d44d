package hclfile

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// module is one directory of configuration, read once whatever calls it.
type module struct {
	dir       string
	files     []string // absolute, sorted
	variables map[string]*block
	locals    map[string]*block // the block that sets each
	outputs   map[string]*block
	resources map[string]*block // "aws_s3_bucket.b", "data.aws_region.r"
	order     []string          // keys of resources, in source order
	calls     map[string]*block
	callOrder []string
	providers map[string]*block // "aws", "aws.tokyo"
	backend   *block            // backend or cloud
	terraform []*body
	diags     []tf.Diagnostic

	calledOnce sync.Once
	called     []string // see calledDirs
}

// loader reads modules and files, once each, from several goroutines.
type loader struct {
	repo    string          // links resolved; a link in it that leads out of it is not followed
	asked   map[string]bool // files that functions read, links resolved
	parsed  atomic.Int64    // bytes that went through hcl's parser
	strict  bool            // every body is parsed with its file
	mu      sync.Mutex
	modules map[string]*loading
	sources map[string][]byte
	sums    map[string][sha256.Size]byte // of sources, see sum
	lists   map[string][]os.DirEntry     // what stands in each directory, sorted by name
	reals   map[string]string            // directories with links resolved
	vars    map[string]*valueFile        // files of variable values
	pure    func() map[string]function.Function
	// templates are those that templatefile reads, by name and text: many roots
	// render the same ones, and one root renders one for each element of a loop.
	templates map[templateKey]hclsyntax.Expression
	required  map[string]string    // what entries of required_providers say, by their text
	answers   map[string]cty.Value // of functions, see remembered
	remembers int                  // bytes of text
}

type loading struct {
	once sync.Once
	m    *module
}

func newLoader(strict bool) *loader {
	return &loader{strict: strict, modules: map[string]*loading{}, sources: map[string][]byte{}, sums: map[string][sha256.Size]byte{}, lists: map[string][]os.DirEntry{}, reals: map[string]string{}, vars: map[string]*valueFile{}, pure: sync.OnceValue(pureFunctions), templates: map[templateKey]hclsyntax.Expression{}, required: map[string]string{}, answers: map[string]cty.Value{}}
}

// module reads the directory's configuration, or gives nil if it has none.
func (l *loader) module(dir string) *module {
	l.mu.Lock()
	x := l.modules[dir]
	if x == nil {
		x = &loading{}
		l.modules[dir] = x
	}
	l.mu.Unlock()
	x.once.Do(func() { x.m = l.load(dir) })
	return x.m
}

// calledDirs are the directories that the module blocks name.
func (m *module) calledDirs() []string {
	m.calledOnce.Do(func() {
		for _, c := range m.callOrder {
			if s, ok := localSource(m.calls[c]); ok {
				m.called = append(m.called, filepath.Join(m.dir, filepath.FromSlash(s)))
			}
		}
	})
	return m.called
}

// release forgets a module; its files' bytes stay, for reports.
func (l *loader) release(dir string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.modules, dir)
}

func (l *loader) source(file string) []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.sources[file]
}

// sum is the hash of a file's bytes: many roots are read from the same modules.
func (l *loader) sum(file string) [sha256.Size]byte {
	l.mu.Lock()
	sum, ok := l.sums[file]
	src := l.sources[file]
	l.mu.Unlock()
	if !ok {
		sum = sha256.Sum256(src)
		l.mu.Lock()
		l.sums[file] = sum
		l.mu.Unlock()
	}
	return sum
}

var suffixes = []string{".tofu.json", ".tf.json", ".tofu", ".tf"}

// configName splits a file name into its stem and suffix; ok is false for a
// file that is not configuration.
func configName(name string) (stem, suffix string, ok bool) {
	if strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "#") {
		return "", "", false
	}
	for _, s := range suffixes {
		if strings.HasSuffix(name, s) {
			return strings.TrimSuffix(name, s), s, true
		}
	}
	return "", "", false
}

// configFiles are the names of a directory's configuration files, primary ones
// first, then overrides, each sorted. A .tofu file hides its .tf namesake.
func configFiles(names []string) (primary, override []string) {
	have := map[string]bool{}
	for _, n := range names {
		have[n] = true
	}
	for _, n := range names {
		stem, suffix, ok := configName(n)
		if !ok || strings.HasPrefix(suffix, ".tf") && have[stem+strings.Replace(suffix, ".tf", ".tofu", 1)] {
			continue
		}
		if stem == "override" || strings.HasSuffix(stem, "_override") {
			override = append(override, n)
		} else {
			primary = append(primary, n)
		}
	}
	sort.Strings(primary)
	sort.Strings(override)
	return primary, override
}

func (l *loader) load(dir string) *module {
	entries, err := l.list(dir)
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() {
			names = append(names, e.Name())
		}
	}
	primary, override := configFiles(names)
	if len(primary)+len(override) == 0 {
		return nil
	}
	m := &module{
		dir: dir, variables: map[string]*block{}, locals: map[string]*block{}, outputs: map[string]*block{},
		resources: map[string]*block{}, calls: map[string]*block{}, providers: map[string]*block{},
	}
	for _, n := range primary {
		if b := l.parse(m, filepath.Join(dir, n)); b != nil {
			m.add(b)
		}
	}
	for _, n := range override {
		if b := l.parse(m, filepath.Join(dir, n)); b != nil {
			m.override(b)
		}
	}
	return m
}

func (l *loader) parse(m *module, file string) *body {
	fail := func(summary, detail message.Text) *body {
		m.diags = append(m.diags, tf.Diagnostic{Code: "unreadable-file", Level: tf.Error, Summary: summary, Detail: detail, File: file})
		return nil
	}
	src, err := l.file(file)
	switch {
	case errors.Is(err, errNotRegular):
		return fail("Not a regular file", "A configuration file must be a regular file; remove or rename this one.")
	case errors.Is(err, errOutside):
		m.diags = append(m.diags, tf.Diagnostic{Code: "link-outside", Level: tf.Warning, Summary: "Link out of the repository", Detail: "It is not followed, so that what it leads to is missing here.", File: file})
		return nil
	case errors.Is(err, errTooLarge):
		return fail("File is too large", "A configuration file above 32 MiB is not read; split it, or exclude it in .kokunai.hcl.")
	case err != nil:
		return fail("File cannot be read", message.Said(err))
	case !utf8.Valid(src):
		return fail("Not a text file in UTF-8", "Terraform reads UTF-8 only. If this is not configuration, rename it or exclude it in .kokunai.hcl.")
	}
	m.files = append(m.files, file)
	l.mu.Lock()
	l.sources[file] = src
	l.mu.Unlock()
	if strings.HasSuffix(file, ".json") {
		b, diags := jsonFile(src, file)
		m.report(diags)
		return b
	}
	b, diags := l.native(src, file)
	m.report(diags)
	return b
}

// read is a block's body, of whose errors everyone hears who uses the module.
func (m *module) read(b *block) *body {
	out := b.body()
	m.report(b.diags)
	return out
}

// expr is an attribute's expression, of whose errors everyone hears who uses the module.
func (m *module) expr(a *attr) hclsyntax.Expression {
	e := a.expr()
	m.report(a.diags)
	return e
}

func (m *module) report(diags hcl.Diagnostics) {
	for _, d := range diags {
		if d.Severity != hcl.DiagError {
			continue
		}
		x := tf.Diagnostic{Code: "syntax", Level: tf.Error, Summary: said(d.Summary), Detail: said(d.Detail)}
		if d.Subject != nil {
			x.Range = *d.Subject
		}
		m.diags = append(m.diags, x)
	}
}

func (m *module) add(f *body) {
	for _, b := range f.blocks {
		switch key := m.key(b); b.typ {
		case "variable":
			m.variables[key] = b
		case "output":
			m.outputs[key] = b
		case "locals":
			for _, n := range m.read(b).names() {
				m.locals[n] = b
			}
		case "resource", "data", "ephemeral":
			if key != "" && m.resources[key] == nil {
				m.order = append(m.order, key)
				m.resources[key] = b
			}
		case "module":
			if key != "" && m.calls[key] == nil {
				m.callOrder = append(m.callOrder, key)
				m.calls[key] = b
			}
		case "provider":
			m.providers[key] = b
		case "terraform":
			m.addTerraform(m.read(b))
		}
	}
}

func (m *module) addTerraform(b *body) {
	m.terraform = append(m.terraform, b)
	if x := b.labelled("backend"); len(x) > 0 {
		m.backend = x[len(x)-1]
	}
	if x := b.sub("cloud"); len(x) > 0 {
		m.backend = x[len(x)-1]
	}
}

func (m *module) override(f *body) {
	for _, b := range f.blocks {
		var base *block
		switch key := m.key(b); b.typ {
		case "variable":
			base = m.variables[key]
		case "output":
			base = m.outputs[key]
		case "resource", "data", "ephemeral":
			base = m.resources[key]
		case "module":
			base = m.calls[key]
		case "provider":
			base = m.providers[key]
		}
		if base != nil {
			m.read(base).merge(m.read(b))
			continue
		}
		m.checkBase(b)
		m.add(&body{blocks: []*block{b}})
	}
}

// checkBase reports an override of what is not declared; Terraform lets only
// providers and settings be new in an override file.
func (m *module) checkBase(b *block) {
	missing := func(what string, rng hcl.Range) {
		m.diags = append(m.diags, tf.Diagnostic{Code: "override", Level: tf.Warning, Range: rng,
			Summary: "Override of something that is not declared", Detail: message.New("No other file of the module declares %s, so Terraform would not plan.", what)})
	}
	switch b.typ {
	case "provider", "terraform":
	case "locals":
		for _, n := range m.read(b).names() {
			if m.locals[n] == nil {
				missing("local."+n, b.body().attr(n).rng)
			}
		}
	default:
		missing(b.typ+" "+strings.Join(b.labels, "."), b.rng)
	}
}

// key is the key under which a module keeps a top-level block, "" when
// its labels are wrong, which Terraform reports better than we could.
func (m *module) key(b *block) string {
	switch b.typ {
	case "resource":
		if len(b.labels) == 2 {
			return b.labels[0] + "." + b.labels[1]
		}
	case "data", "ephemeral":
		if len(b.labels) == 2 {
			return b.typ + "." + b.labels[0] + "." + b.labels[1]
		}
	case "provider":
		if len(b.labels) != 1 {
			return ""
		}
		if a := b.body().attr("alias"); a != nil {
			if v, diags := m.expr(a).Value(nil); !diags.HasErrors() && known(v) {
				if s, ok := tf.NewValue(v, a.rng, nil).Text(); ok {
					return b.labels[0] + "." + s
				}
			}
		}
		return b.labels[0]
	case "variable", "output", "module":
		if len(b.labels) == 1 {
			return b.labels[0]
		}
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
