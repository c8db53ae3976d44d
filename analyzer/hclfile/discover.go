package hclfile

import (
	"bytes"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// Tree is what was found at or below a path.
type Tree struct {
	Repo        string // repository root, or the path itself
	Roots       []Found
	NotAnalysed []tf.NotAnalysed
	Files       int // configuration files of all directories seen
	load        *loader
	called      map[string]bool // directories that a module block names
	backendsMu  sync.Mutex
	backends    map[string]*block // of roots that were let go of, nil where there is none
	statesOnce  sync.Once
	states      map[string][]string // where a state is kept → roots, see remote.go
	values      []string            // every file of variable values
	configured  map[string]bool     // directories with configuration
	path        string              // that was searched
	dirs        []string            // with configuration, sorted
	jobs        int
	part        map[string]bool // of dirs, those that Roots was looked for in; nil if all
}

// Found is one root module.
type Found struct {
	Dir  string
	Kind string // config or module
}

// skipped are directories that are never searched for roots.
func skipped(name string) bool {
	switch name {
	case ".terraform", ".git", ".terragrunt-cache", "node_modules":
		return true
	}
	return false
}

// RepoRoot is the nearest directory with a .git at or above a path, or "".
func RepoRoot(path string) string {
	for d := path; ; d = filepath.Dir(d) {
		if _, err := os.Lstat(filepath.Join(d, ".git")); err == nil {
			return d
		}
		if d == filepath.Dir(d) {
			return ""
		}
	}
}

// Search is what Discover is told.
type Search struct {
	Exclude []string // globs relative to the base
	Jobs    int      // how many directories are read at once
	Strict  bool     // all that is there is parsed, for the sake of its errors
	// Changed are the only files, absolute, that roots are wanted of, see
	// changed.go; nil wants all roots.
	Changed []string
	// ValueFiles are relative to each root, and read by it.
	ValueFiles []string
	Links      LinkCache // for Changed; may be nil
}

// Discover finds every root module at or below an absolute directory.
func Discover(path, base string, search Search) (*Tree, error) {
	t := &Tree{backends: map[string]*block{}, load: newLoader(search.Strict), Repo: RepoRoot(path), path: path, jobs: search.Jobs}
	if t.Repo == "" {
		t.Repo = path
	}
	if real, err := filepath.EvalSymlinks(t.Repo); err == nil && real != t.Repo {
		t.Repo = real
	}
	t.load.repo = t.Repo
	w := &walker{tree: t, base: base, exclude: search.Exclude}
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, err
	}
	done := func() {}
	if search.Changed == nil {
		w.read, done = t.reading()
	}
	err = w.walk(path, real, nil)
	done()
	if err != nil {
		return nil, err
	}
	t.configured = map[string]bool{}
	for _, d := range w.dirs {
		t.configured[d] = true
	}
	sort.Strings(w.dirs)
	t.dirs = w.dirs
	if search.Changed == nil {
		t.Roots = t.roots(t.calls(), nil)
	} else {
		t.part = t.reached(search)
		t.Roots = t.roots(t.called, t.part)
	}
	sort.Slice(t.NotAnalysed, func(i, j int) bool {
		a, b := t.NotAnalysed[i], t.NotAnalysed[j]
		return a.Path < b.Path || a.Path == b.Path && a.What < b.What
	})
	return t, nil
}

type walker struct {
	tree    *Tree
	base    string
	exclude []string
	dirs    []string
	read    func(dir string) // is told of each of dirs, if it is not nil
}

func (w *walker) excluded(path string) bool {
	rel, err := filepath.Rel(w.base, path)
	if err != nil {
		return false
	}
	rel = filepath.ToSlash(rel)
	for _, g := range w.exclude {
		if ok, _ := doublestar.Match(strings.TrimSuffix(g, "/"), rel); ok {
			return true
		}
	}
	return false
}

func (w *walker) skip(path, what string, reason message.Text) {
	w.tree.NotAnalysed = append(w.tree.NotAnalysed, tf.NotAnalysed{Path: path, What: what, Reason: reason})
}

// walk visits a directory, whose real path is given; above are the real paths
// on the way here, so that a loop of links ends.
func (w *walker) walk(dir, real string, above []string) error {
	for _, a := range above {
		if a == real {
			return nil
		}
	}
	above = append(above[:len(above):len(above)], real)
	entries, err := w.tree.load.list(dir)
	if err != nil {
		if len(above) == 1 {
			return err
		}
		w.skip(dir, "directory", message.New("it cannot be read: %s", err))
		return nil
	}
	var names, excluded []string
	for _, e := range entries {
		path, target := filepath.Join(dir, e.Name()), filepath.Join(real, e.Name())
		mode := e.Type()
		isDir := mode.IsDir()
		if mode&os.ModeSymlink != 0 {
			info, err := os.Stat(path)
			if err != nil {
				continue // a broken link leads nowhere
			}
			if isDir = info.IsDir(); isDir && !w.tree.load.within(w.tree.Repo, path) {
				w.skip(path, "symbolic link", "it leads out of the repository")
				continue
			}
			if isDir {
				if target, err = filepath.EvalSymlinks(path); err != nil {
					continue
				}
			}
		}
		if isDir {
			if skipped(e.Name()) {
				continue
			}
			if w.excluded(path) {
				w.skip(path, "excluded path", "the policy excludes it")
				continue
			}
			if err := w.walk(path, target, above); err != nil {
				w.skip(path, "directory", message.New("it cannot be read: %s", err))
			}
			continue
		}
		if w.excluded(path) {
			excluded = append(excluded, path)
		} else {
			names = append(names, e.Name())
		}
	}
	if !w.see(dir, names) {
		// What has no other file is no root for want of these.
		for _, path := range excluded {
			if _, _, ok := configName(filepath.Base(path)); ok {
				w.skip(path, "excluded path", "the policy excludes it")
			}
		}
	}
	return nil
}

// see notes a directory's configuration, and what kokunai does not analyse, and
// reports whether there is any.
func (w *walker) see(dir string, names []string) bool {
	primary, override := configFiles(names)
	n := len(primary) + len(override)
	if n > 0 {
		w.tree.Files += n
		w.dirs = append(w.dirs, dir)
		if w.read != nil {
			w.read(dir)
		}
	}
	for _, n := range names {
		if strings.HasSuffix(n, ".tfvars") || strings.HasSuffix(n, ".tfvars.json") {
			w.tree.values = append(w.tree.values, filepath.Join(dir, n))
		}
		switch {
		case n == "terragrunt.hcl" || n == "terragrunt.hcl.json" || n == "root.hcl" || n == "terragrunt.stack.hcl":
			w.skip(filepath.Join(dir, n), "terragrunt", "Terragrunt configuration is not analysed; analyse the plan it makes")
		case strings.HasSuffix(n, ".tfcomponent.hcl") || strings.HasSuffix(n, ".tfdeploy.hcl") || strings.HasSuffix(n, ".tfstack.hcl"):
			w.skip(filepath.Join(dir, n), "stack", "Terraform Stacks are not analysed")
		}
	}
	return n > 0
}

// reading reads modules in parallel while their directories are still being found.
func (t *Tree) reading() (read func(dir string), done func()) {
	var wg sync.WaitGroup
	next := make(chan string, 64)
	started := 0
	read = func(dir string) {
		if started < max(t.jobs, 1) {
			started++
			wg.Go(func() {
				for d := range next {
					if m := t.load.module(d); m != nil {
						m.calledDirs() // which calls asks for
					}
				}
			})
		}
		next <- dir
	}
	return read, func() { close(next); wg.Wait() }
}

// calls gives the directories that module blocks name.
func (t *Tree) calls() map[string]bool {
	t.called = map[string]bool{}
	for _, d := range t.dirs {
		m := t.load.module(d)
		if m == nil {
			continue
		}
		for _, dir := range m.calledDirs() {
			t.called[dir] = true
		}
	}
	return t.called
}

// roots are those of the directories that are root modules; of a part of them, if
// that is not nil.
func (t *Tree) roots(called, part map[string]bool) (out []Found) {
	for _, d := range t.dirs {
		if part != nil && !part[d] {
			continue
		}
		m := t.load.module(d)
		if m == nil {
			continue
		}
		state := m.backend != nil || t.load.has(d, ".terraform.lock.hcl")
		values := len(t.load.autoFiles(d)) > 0
		switch {
		case d != t.path && called[d] && !state && !values:
		case len(m.providers) == 0 && !state && !called[d] && !values:
			out = append(out, Found{d, "module"})
		default:
			out = append(out, Found{d, "config"})
		}
	}
	return out
}

// Release lets go of what was parsed for a root that no other calls. Who asks
// for it still, as for another root's outputs, reads it anew.
func (t *Tree) Release(f Found) {
	if t.called[f.Dir] {
		return
	}
	m := t.load.module(f.Dir)
	t.load.release(f.Dir)
	if m != nil {
		t.backendsMu.Lock()
		t.backends[f.Dir] = m.backend
		t.backendsMu.Unlock()
	}
}

// Parsed is how many bytes went through hcl's parser, of how many that were read.
func (t *Tree) Parsed() (parsed, read int64) {
	t.load.mu.Lock()
	defer t.load.mu.Unlock()
	for _, src := range t.load.sources {
		read += int64(len(src))
	}
	return t.load.parsed.Load(), read
}

// Source gives a file's bytes as they were read, for reports; nil if it was not.
func (t *Tree) Source(file string) []byte { return t.load.source(file) }

// Containing are the files read in which a text stands, in any order.
func (t *Tree) Containing(text []byte) []string {
	t.load.mu.Lock()
	defer t.load.mu.Unlock()
	var out []string
	for file, src := range t.load.sources {
		if bytes.Contains(src, text) {
			out = append(out, file)
		}
	}
	return out
}

// Read calls f with every file of configuration or values that was read so far,
// and without its text with every one that a function of the configuration read.
// Regular reports that a file was listed as what it is, and no link.
func (t *Tree) Read(f func(file string, src []byte, regular bool)) {
	t.load.mu.Lock()
	defer t.load.mu.Unlock()
	for file, src := range t.load.sources {
		dir, name := filepath.Split(file)
		e := entryOf(t.load.lists[filepath.Clean(dir)], name)
		f(file, src, e != nil && e.Type().IsRegular())
	}
	for file := range t.load.asked {
		f(file, nil, false)
	}
}

// Only keeps just the root in one directory.
func (t *Tree) Only(dir string) {
	var kept []Found
	for _, f := range t.Roots {
		if f.Dir == dir {
			kept = append(kept, f)
		}
	}
	t.Roots = kept
}
