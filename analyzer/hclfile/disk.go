package hclfile

import (
	"errors"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// Directories are listed once a run, and a path's links are followed once: many
// roots ask the same of the same modules.

// maxFile bounds a configuration file, in bytes.
const maxFile = 32 << 20

var (
	errNotRegular = errors.New("not a regular file")
	errTooLarge   = errors.New("file is too large")
	errOutside    = message.Errorf("it is a link that leads out of the repository")
)

// list is what stands in a directory, sorted by name.
func (l *loader) list(dir string) ([]os.DirEntry, error) {
	l.mu.Lock()
	entries, ok := l.lists[dir]
	l.mu.Unlock()
	if ok && entries != nil {
		return entries, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	l.lists[dir] = entries
	l.mu.Unlock()
	return entries, nil
}

// entry is one entry of a directory, or nil.
func (l *loader) entry(dir, name string) os.DirEntry {
	entries, err := l.list(dir)
	if err != nil {
		return nil
	}
	return entryOf(entries, name)
}

func entryOf(entries []os.DirEntry, name string) os.DirEntry {
	i := sort.Search(len(entries), func(i int) bool { return entries[i].Name() >= name })
	if i == len(entries) || entries[i].Name() != name {
		return nil
	}
	return entries[i]
}

// has reports whether there is something of that name in a directory, behind a
// link too.
func (l *loader) has(dir, name string) bool {
	e := l.entry(dir, name)
	if e == nil || e.Type()&os.ModeSymlink == 0 {
		return e != nil
	}
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}

// autoFiles are the variable files that Terraform loads by itself, in order.
func (l *loader) autoFiles(dir string) []string {
	var out []string
	for _, n := range []string{"terraform.tfvars", "terraform.tfvars.json"} {
		if l.has(dir, n) {
			out = append(out, n)
		}
	}
	entries, err := l.list(dir)
	if err != nil {
		return out
	}
	for _, e := range entries {
		if n := e.Name(); strings.HasSuffix(n, ".auto.tfvars") || strings.HasSuffix(n, ".auto.tfvars.json") {
			out = append(out, n)
		}
	}
	return out
}

// file reads a configuration file. Opening anything but a regular one, a pipe
// say, could block for good.
func (l *loader) file(path string) ([]byte, error) {
	if e := l.entry(filepath.Dir(path), filepath.Base(path)); e == nil || !e.Type().IsRegular() {
		if e != nil && e.Type()&os.ModeSymlink != 0 && l.leaves(path) {
			return nil, errOutside
		}
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if !info.Mode().IsRegular() {
			return nil, errNotRegular
		}
	}
	return readRegular(path)
}

// askedFor notes a file that a function reads.
func (l *loader) askedFor(file string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.asked == nil {
		l.asked = map[string]bool{}
	}
	l.asked[file] = true
}

// leaves reports whether a link that lies in the repository leads out of it.
func (l *loader) leaves(link string) bool {
	return l.repo != "" && l.within(l.repo, filepath.Dir(link)) && !l.within(l.repo, link)
}

// within reports whether a path, links resolved, lies in a directory.
func (l *loader) within(dir, path string) bool {
	l.mu.Lock()
	real, ok := l.reals[path]
	l.mu.Unlock()
	if !ok {
		var err error
		if real, err = filepath.EvalSymlinks(path); err != nil {
			real = path
		}
		l.mu.Lock()
		l.reals[path] = real
		l.mu.Unlock()
	}
	rel, err := filepath.Rel(dir, real)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}
