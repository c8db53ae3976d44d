package analyzer

import (
	"errors"
	"io"
	"os"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/planfile"
	"github.com/kokunai/kokunai/analyzer/tf"
)

// findPlan reads a plan from a file, or from standard input for "-". What is
// no plan is a diagnostic, so that the other paths are analysed all the same.
func (a *analysis) findPlan(path string) error {
	src, err := a.readPlan(path)
	if err != nil {
		d := tf.Diagnostic{Code: "unreadable-file", Level: tf.Error, File: path, Summary: "The plan cannot be read", Detail: err.Error()}
		a.extra = append(a.extra, d)
		return nil
	}
	root, bad := planfile.Read(src, path, locate.Knowledge{Index: a.index})
	if bad != nil {
		a.extra = append(a.extra, *bad)
		return nil
	}
	a.jobs = append(a.jobs, job{plan: root})
	return nil
}

func (a *analysis) readPlan(path string) ([]byte, error) {
	if path != "-" {
		return os.ReadFile(path)
	}
	if a.opt.Stdin == nil {
		return nil, errors.New("there is no standard input")
	}
	in, err := a.opt.Stdin()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(in)
}
