package hclfile

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
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
	auto := autoFiles(f.Dir)
	var out []ValueFile
	for _, file := range t.values {
		if t.owner(file) != f.Dir || filepath.Dir(file) == f.Dir && slices.Contains(auto, filepath.Base(file)) {
			continue
		}
		var names []string
		for _, n := range namesIn(file) {
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

// namesIn are the names that a file of values sets, sorted. What cannot be
// read is not looked at: nobody asked for the file.
func namesIn(file string) []string {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	if strings.HasSuffix(file, ".json") {
		attrs, _ := jsonAttributes(src, file)
		return sortedKeys(attrs)
	}
	f, _ := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
	if f == nil {
		return nil
	}
	return sortedKeys(f.Body.(*hclsyntax.Body).Attributes)
}
