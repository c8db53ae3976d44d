package hclfile

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/scan"
	"github.com/kokunai/kokunai/analyzer/tf"
)

// Of a commit that changes a few files only the roots that reach these need be
// looked at. Which they are is told by the module calls alone, so nothing but
// files with the word "module" in them is scanned. Where it is not sure whether a
// root reaches a file, it does.

// Links is what a file says of others, as far as it tells which roots reach a
// change. A cache may keep it.
type Links struct {
	// Calls are the local sources of module calls.
	Calls []string `json:",omitempty"`
	// Remote: it may read the state of another root.
	Remote bool `json:",omitempty"`
}

// LinkCache remembers the links of files, by path, size in bytes and time of
// change in nanoseconds. It is used from several goroutines.
type LinkCache interface {
	Get(file string, size, changed int64) (Links, bool)
	Put(file string, size, changed int64, l Links)
}

// reach is which directories a change reaches.
type reach struct {
	tree  *Tree
	dirs  []string
	cache LinkCache
	names [][]byte            // of changed files that are no configuration
	calls map[string][]string // directory → those that it calls
	// remote are the files that may read the state of another root, and named
	// the directories in whose configuration one of the names stands.
	remote map[string][]string
	named  map[string]bool
	mu     sync.Mutex
}

// reached are the directories with configuration that a change may matter to.
func (t *Tree) reached(search Search) map[string]bool {
	dirs := t.dirs
	r := &reach{tree: t, dirs: dirs, cache: search.Links, calls: map[string][]string{}, remote: map[string][]string{}, named: map[string]bool{}}
	start := map[string]bool{}
	for _, file := range search.Changed {
		name := filepath.Base(file)
		_, _, configuration := configName(name)
		switch {
		case configuration || name == ".terraform.lock.hcl":
			start[filepath.Dir(file)] = true
		case strings.HasSuffix(name, ".hcl"): // a policy, or a part of one
			for _, d := range dirs {
				start[d] = true
			}
		default:
			for _, d := range dirs {
				if within(d, file) || slices.ContainsFunc(search.ValueFiles, func(v string) bool { return filepath.Join(d, filepath.FromSlash(v)) == file }) {
					start[d] = true
				}
			}
			r.names = append(r.names, t.namesOf(file)...)
		}
	}
	r.read(search.Jobs)
	t.called = map[string]bool{}
	for _, calls := range r.calls {
		for _, c := range calls {
			t.called[c] = true
		}
	}
	for d := range r.named {
		start[d] = true
	}
	return r.spread(start)
}

// namesOf are the texts by which configuration may refer to a file: its name, and
// the names of the directories that it is in.
func (t *Tree) namesOf(file string) [][]byte {
	out := [][]byte{[]byte(filepath.Base(file))}
	rel, err := filepath.Rel(t.Repo, filepath.Dir(file))
	if err != nil || rel == "." {
		return out
	}
	for _, part := range strings.Split(filepath.ToSlash(rel), "/") {
		out = append(out, []byte("/"+part), []byte(part+"/"))
	}
	return out
}

// within reports whether a path lies in a directory, by its text.
func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}

// read finds the links of all configuration files.
func (r *reach) read(jobs int) {
	next := make(chan string)
	var wg sync.WaitGroup
	for range max(jobs, 1) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for d := range next {
				r.directory(d)
			}
		}()
	}
	for _, d := range r.dirs {
		next <- d
	}
	close(next)
	wg.Wait()
}

func (r *reach) directory(dir string) {
	entries, err := r.tree.load.list(dir)
	if err != nil {
		return
	}
	var calls, remote []string
	named := false
	for _, e := range entries {
		if _, _, ok := configName(e.Name()); !ok || e.IsDir() {
			continue
		}
		file := filepath.Join(dir, e.Name())
		l, n := r.file(file, e)
		named = named || n
		for _, c := range l.Calls {
			calls = append(calls, filepath.Join(dir, filepath.FromSlash(c)))
		}
		if l.Remote {
			remote = append(remote, file)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(calls) > 0 {
		r.calls[dir] = calls
	}
	if len(remote) > 0 {
		r.remote[dir] = remote
	}
	if named {
		r.named[dir] = true
	}
}

// file gives the links of a file, and whether a name stands in it.
func (r *reach) file(file string, e os.DirEntry) (l Links, named bool) {
	var size, changed int64
	known := false
	if r.cache != nil {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			size, changed = info.Size(), info.ModTime().UnixNano()
			if l, known = r.cache.Get(file, size, changed); known && len(r.names) == 0 {
				return l, false
			}
		}
	}
	src, err := r.tree.load.file(file)
	if err != nil {
		return l, false // who looks at its root says so
	}
	if !known {
		l = r.tree.load.links(src, file)
		if r.cache != nil && changed != 0 {
			r.cache.Put(file, size, changed, l)
		}
	}
	return l, slices.ContainsFunc(r.names, func(n []byte) bool { return bytes.Contains(src, n) })
}

// links reads what a file says of others.
func (l *loader) links(src []byte, file string) (out Links) {
	out.Remote = bytes.Contains(src, []byte("terraform_remote_state"))
	if !bytes.Contains(src, []byte("module")) {
		return out
	}
	var b *body
	if strings.HasSuffix(file, ".json") {
		b, _ = jsonFile(src, file)
	} else {
		b, _ = l.native(src, file)
	}
	if b == nil {
		return out
	}
	for _, x := range b.blocks {
		if x.typ != "module" {
			continue
		}
		if s, ok := localSource(x); ok {
			out.Calls = append(out.Calls, s)
		}
	}
	return out
}

// localSource is the source of a module call, if that is a directory here.
func localSource(call *block) (string, bool) {
	a := call.body().attr("source")
	if a == nil {
		return "", false
	}
	if s, ok := a.plain(); ok {
		return s, isLocal(s)
	}
	v, diags := a.expr().Value(nil)
	if diags.HasErrors() || !known(v) {
		return "", false
	}
	s, ok := tf.NewValue(v, a.rng, nil).Text()
	return s, ok && isLocal(s)
}

// plain is the text of an attribute that is one string without anything in it
// that the parser would have to look at.
func (a *attr) plain() (string, bool) {
	if a.text == nil {
		return "", false
	}
	s, ok := scan.Plain(a.text.bytes[a.text.Expr:a.text.End])
	return string(s), ok
}

// spread adds to some directories all that call one of them, or read the state of
// a root among them, however far away.
func (r *reach) spread(start map[string]bool) map[string]bool {
	callers := map[string][]string{}
	for _, d := range sortedKeys(r.calls) {
		for _, c := range r.calls[d] {
			callers[c] = append(callers[c], d)
		}
	}
	out := map[string]bool{}
	left := sortedKeys(start)
	for len(left) > 0 {
		d := left[len(left)-1]
		left = left[:len(left)-1]
		if out[d] {
			continue
		}
		out[d] = true
		left = append(left, callers[d]...)
		left = append(left, r.readers(d)...)
	}
	return out
}

// readers are the directories that may read the state of the root in dir.
func (r *reach) readers(dir string) []string {
	if len(r.remote) == 0 {
		return nil
	}
	keys := r.tree.stateTexts(dir)
	var out []string
	for _, d := range sortedKeys(r.remote) {
		if d == dir {
			continue
		}
		for _, file := range r.remote[d] {
			src, err := r.tree.load.file(file)
			if err != nil || bytes.Contains(src, []byte("${")) || slices.ContainsFunc(keys, func(k []byte) bool { return bytes.Contains(src, k) }) {
				out = append(out, d)
				break
			}
		}
	}
	return out
}

// stateTexts are texts of which one stands in every configuration that names the
// state of the root in dir and writes its arguments out.
func (t *Tree) stateTexts(dir string) [][]byte {
	m := t.load.module(dir)
	if m == nil || m.backend == nil {
		return [][]byte{[]byte(`"local"`)} // the backend of whoever reads it
	}
	var out [][]byte
	for _, n := range m.backend.body().names() {
		switch n {
		case "key", "prefix", "path", "organization", "address":
		default:
			continue
		}
		v, diags := m.backend.body().attr(n).expr().Value(nil)
		if diags.HasErrors() || !known(v) || v.IsNull() || v.Type() != cty.String {
			continue
		}
		out = append(out, []byte(v.AsString()))
	}
	if len(out) == 0 {
		out = append(out, nil) // what is not written down may be any
	}
	return out
}
