package analyzer

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/kokunai/kokunai/analyzer/hclfile"
	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/planfile"
	"github.com/kokunai/kokunai/analyzer/tf"
)

// findPlan reads a plan from a file, or from standard input for "-". What is
// no plan is a diagnostic, so that the other paths are analysed all the same.
func (a *analysis) findPlan(path string) error {
	if a.opt.Plan != "" {
		return usage("--plan names a plan, and so does %s; name the directory of its root", path)
	}
	if root := a.plan(path); root != nil {
		a.jobs = append(a.jobs, job{plan: root})
	}
	return nil
}

// plan is the model of a plan, or nil with a diagnostic.
func (a *analysis) plan(path string) *tf.Root {
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
	return root
}

// findJoined makes one job of the plan that Options names and of the one root
// that was found.
func (a *analysis) findJoined(t *hclfile.Tree, dir string) error {
	if len(a.jobs) > 0 {
		return usage("--plan goes with one path")
	}
	var of []hclfile.Found
	for _, f := range t.Roots {
		if f.Dir == dir {
			of = []hclfile.Found{f}
			break
		}
		of = append(of, f)
	}
	if len(of) != 1 {
		return usage("--plan needs the one root that the plan was made of, and there are %d at or below %s; name its directory", len(of), dir)
	}
	plan := a.opt.Plan
	if plan != "-" && !filepath.IsAbs(plan) {
		plan = filepath.Join(a.opt.Dir, plan)
	}
	if root := a.plan(plan); root != nil {
		a.jobs = append(a.jobs, job{tree: t, root: of[0], opt: a.environments(of[0])[0], plan: root})
	}
	return nil
}

// analyseJoined places what a plan has, with the source's lines.
func (a *analysis) analyseJoined(j job) outcome {
	source := j.tree.Open(j.root, locate.Knowledge{Index: a.index}, j.opt)
	stores := joined(locate.Stores(j.plan, a.index, a.policy.assume), locate.Stores(source, a.index, a.policy.assume))
	tidyAll(stores)
	root := *j.plan
	root.Path, root.Workspace, root.VarFiles = source.Path, source.Workspace, source.VarFiles
	diags := root.Diagnostics()
	for _, d := range source.Diagnostics() {
		if d.Level == tf.Error { // the rest is of values that the plan knows better
			diags = append(diags, d)
		}
	}
	return outcome{root: &root, stores: stores, diags: diags}
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
