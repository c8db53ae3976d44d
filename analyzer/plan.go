package analyzer

import (
	"io"
	"os"
	"path/filepath"

	"github.com/kokunai/kokunai/analyzer/hclfile"
	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/planfile"
	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// findPlan makes a job of a plan in a file, or in standard input for "-".
func (a *analysis) findPlan(path string) error {
	if a.opt.Plan != "" {
		return usage("--plan names a plan, and so does %s; name the directory of its root", path)
	}
	a.jobs = append(a.jobs, job{plan: path})
	return nil
}

// readPlan is the model of a plan, or what it is instead.
func (a *analysis) readPlan(path string) (*tf.Root, *tf.Diagnostic) {
	in, err := a.openPlan(path)
	if err != nil {
		return nil, &tf.Diagnostic{Code: "unreadable-file", Level: tf.Error, File: path, Summary: "The plan cannot be read", Detail: message.Said(err)}
	}
	defer in.Close()
	return planfile.Read(in, path, locate.Knowledge{Index: a.index})
}

// analysePlan places what a plan has; with its root, on the source's lines.
func (a *analysis) analysePlan(j job) outcome {
	root, bad := a.readPlan(j.plan)
	if bad != nil {
		return outcome{diags: []tf.Diagnostic{*bad}}
	}
	stores := locate.Moved(locate.Stores(root, a.index, a.policy.assume), root, a.index, a.policy.assume)
	diags := root.Diagnostics()
	if j.tree != nil {
		source := j.tree.Open(j.root, locate.Knowledge{Index: a.index}, j.opt)
		stores = joined(stores, locate.Stores(source, a.index, a.policy.assume), source.Resources)
		root.Path, root.Workspace, root.VarFiles = source.Path, source.Workspace, source.VarFiles
		for _, d := range source.Diagnostics() {
			if d.Level == tf.Error { // the rest is of values that the plan knows better
				diags = append(diags, d)
			}
		}
	}
	tidyAll(stores)
	return outcome{root: root, stores: stores, diags: diags}
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
		return usage("--plan needs the one root that the plan was made of, and there are %s at or below %s; name its directory", len(of), dir)
	}
	plan := a.opt.Plan
	if plan != "-" && !filepath.IsAbs(plan) {
		plan = filepath.Join(a.opt.Dir, plan)
	}
	a.jobs = append(a.jobs, job{tree: t, root: of[0], opt: a.environments(of[0])[0], plan: plan})
	return nil
}

func (a *analysis) openPlan(path string) (io.ReadCloser, error) {
	if path != "-" {
		return os.Open(path)
	}
	if a.opt.Stdin == nil {
		return nil, message.Errorf("there is no standard input")
	}
	in, err := a.opt.Stdin()
	if err != nil {
		return nil, err
	}
	return io.NopCloser(in), nil
}
