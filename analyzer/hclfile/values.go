package hclfile

import (
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// ValueFile is a file of variable values, and those of its names that a root
// declares, sorted.
type ValueFile struct {
	File      string
	Variables []string
}

// Unloaded are the files in or under a root that set variables of it and that
// Terraform loads only when it is told to. One in a directory that has
// configuration of its own is that one's.
func (t *Tree) Unloaded(f Found) []ValueFile {
	m := t.load.module(f.Dir)
	if m == nil {
		return nil
	}
	auto := t.load.autoFiles(f.Dir)
	var out []ValueFile
	for _, file := range t.values {
		if t.owner(file) != f.Dir || filepath.Dir(file) == f.Dir && slices.Contains(auto, filepath.Base(file)) {
			continue
		}
		var names []string
		for _, n := range t.load.values(file).body.names() {
			if m.variables[n] != nil {
				names = append(names, n)
			}
		}
		if len(names) > 0 {
			out = append(out, ValueFile{file, names})
		}
	}
	slices.SortFunc(out, func(a, b ValueFile) int { return strings.Compare(a.File, b.File) })
	return out
}

// owner is the nearest directory with configuration at or above a file.
func (t *Tree) owner(file string) string {
	for d := filepath.Dir(file); ; d = filepath.Dir(d) {
		if t.configured[d] {
			return d
		}
		if d == filepath.Dir(d) {
			return ""
		}
	}
}

// valueFile is a file of variable values, read once.
type valueFile struct {
	once  sync.Once
	body  *body
	diags hcl.Diagnostics
	err   error
}

// values reads a file of variable values. What is wrong with it is for those
// who apply it to say.
func (l *loader) values(file string) *valueFile {
	l.mu.Lock()
	f := l.vars[file]
	if f == nil {
		f = &valueFile{}
		l.vars[file] = f
	}
	l.mu.Unlock()
	f.once.Do(func() { f.read(l, file) })
	return f
}

func (f *valueFile) read(l *loader, file string) {
	f.body = &body{rng: hcl.Range{Filename: file}}
	src, err := l.file(file)
	if err != nil {
		f.err = err
		return
	}
	l.mu.Lock()
	l.sources[file] = src
	l.mu.Unlock()
	if strings.HasSuffix(file, ".json") {
		var attrs map[string]*attr
		attrs, f.diags = jsonAttributes(src, file)
		f.body.attrs = attrs
		return
	}
	if attrs, ok := scan.Values(src); ok && !l.strict {
		f.body.found, f.body.src = attrs, &source{src, file, &l.parsed}
		return
	}
	var body *hclsyntax.Body
	if body, f.diags = parseConfig(src, file, hcl.InitialPos); body != nil {
		f.body = nativeBody(body, f.body.rng)
	}
}
