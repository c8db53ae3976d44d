package analyzer

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/report"
)

// Byte offsets of what was read become files, lines and columns of the report here.

func (a *analysis) steps(ts []tf.Step) []report.Step {
	out := []report.Step{}
	for _, t := range ts {
		file, line, col := a.at(t.Range)
		out = append(out, report.NewStep(file, line, col, t.Note))
	}
	return out
}

// position is where a finding points: the deciding argument, else the block's
// header; for a module outside the repository the call that leads to it.
func (a *analysis) position(r *tf.Resource, deciding hcl.Range) report.Position {
	rng := deciding
	if rng.Filename == "" {
		rng = r.Range()
	}
	if !a.ours(rng.Filename) && r.Call.Filename != "" {
		rng = r.Call
	}
	return a.pos(rng)
}

// ours reports whether a file is part of the repository itself.
func (a *analysis) ours(file string) bool {
	rel, err := filepath.Rel(a.base, a.shown(file))
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return false
	}
	return !strings.Contains("/"+filepath.ToSlash(rel), "/.terraform/")
}

func (a *analysis) pos(rng hcl.Range) report.Position {
	p := report.Position{File: a.rel(rng.Filename)}
	p.Line, p.Column = a.lineColumn(rng.Filename, rng.Start)
	p.EndLine, p.EndColumn = a.lineColumn(rng.Filename, rng.End)
	return p
}

func (a *analysis) at(rng hcl.Range) (file string, line, col int) {
	line, col = a.lineColumn(rng.Filename, rng.Start)
	return a.rel(rng.Filename), line, col
}

// lineColumn counts a column in Unicode code points, which hcl does not.
func (a *analysis) lineColumn(file string, p hcl.Pos) (line, col int) {
	if file == "" {
		return 0, 0
	}
	src := a.source(file)
	if p.Byte > len(src) {
		return p.Line, p.Column
	}
	start := bytes.LastIndexByte(src[:p.Byte], '\n') + 1
	return p.Line, utf8.RuneCount(bytes.TrimPrefix(src[start:p.Byte], []byte(byteOrderMark))) + 1
}

// byteOrderMark may begin a file, and stands in no column.
const byteOrderMark = "\ufeff"

func (a *analysis) source(file string) []byte {
	for _, t := range a.trees {
		if src := t.Source(file); src != nil {
			return src
		}
	}
	return nil
}

// rel is a path as the report shows it.
func (a *analysis) rel(path string) string {
	if path == "" {
		return ""
	}
	path = a.shown(path)
	rel, err := filepath.Rel(a.base, path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(rel)
}

func (a *analysis) lineOf(file string, line int) string {
	if !filepath.IsAbs(file) {
		file = filepath.Join(a.base, filepath.FromSlash(file))
	}
	src := a.source(a.kept(file))
	for ; line > 1; line-- {
		n := bytes.IndexByte(src, '\n')
		if n < 0 {
			return ""
		}
		src = src[n+1:]
	}
	if line < 1 {
		return ""
	}
	if n := bytes.IndexByte(src, '\n'); n >= 0 {
		src = src[:n]
	}
	return string(bytes.TrimPrefix(bytes.TrimRight(src, "\r"), []byte(byteOrderMark)))
}
