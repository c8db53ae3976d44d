package analyzer_test

import (
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"
	"golang.org/x/tools/txtar"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
)

var update = flag.Bool("update", false, "ask Terraform for the truth of the cases in testdata/terraform (needs KOKUNAI_PLAN)")

// TestTerraformAgrees compares kokunai with Terraform itself: each archive of
// testdata/terraform is a small configuration, and its last file, truth.json,
// is what `terraform plan` made of it. Lines of the archive's comment may say
//
//	root: DIR          the root module, else the archive's top
//	args: -var=x=y …   arguments of terraform plan: -var and -var-file
//	workspace: NAME    the selected workspace
//	open: ADDRESS …    kokunai leaves this open though Terraform knows it; say why
//	ahead: ADDRESS …   kokunai knows where this is though Terraform does not yet; say why
//	tofu               a configuration for OpenTofu
//
// With -update the truth is made anew by the command in KOKUNAI_PLAN (and
// KOKUNAI_PLAN_TOFU): COMMAND ROOT OUT.json [args], with TREE naming the top;
// it writes what `terraform show -json` says of the plan.
func TestTerraformAgrees(t *testing.T) {
	files, err := filepath.Glob("../testdata/terraform/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	var instances, open, ahead atomic.Int64
	t.Run("cases", func(t *testing.T) {
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				t.Parallel()
				c := readCase(t, file)
				if *update {
					c.update(t, file)
				}
				c.compare(t)
				instances.Add(int64(len(c.truth.Locations)))
				open.Add(int64(len(c.open)))
				ahead.Add(int64(len(c.ahead)))
			})
		}
	})
	t.Logf("%d configurations, %d instances; left open though known to Terraform: %d, known before Terraform: %d",
		len(files), instances.Load(), open.Load(), ahead.Load())
}

// truth is what Terraform says of a configuration.
type truth struct {
	// Error is the summary of the error with which Terraform rejects it.
	Error string `json:"error,omitempty"`
	// Locations are by instance address; null is not known before apply.
	Locations map[string]*string `json:"locations,omitempty"`
}

// agreeCase is one archive, unpacked.
type agreeCase struct {
	archive     *txtar.Archive
	dir, root   string
	args        []string
	workspace   string
	tofu        bool
	open, ahead map[string]bool
	truth       truth
}

func readCase(t *testing.T, file string) *agreeCase {
	t.Helper()
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c := &agreeCase{archive: a, dir: t.TempDir(), open: map[string]bool{}, ahead: map[string]bool{}}
	c.root = c.dir
	for _, line := range strings.Split(string(a.Comment), "\n") {
		key, rest, _ := strings.Cut(line, ":")
		words := strings.Fields(rest)
		switch {
		case line == "tofu":
			c.tofu = true
		case len(words) == 0:
		case key == "root":
			c.root = filepath.Join(c.dir, words[0])
		case key == "args":
			c.args = append(c.args, words...)
		case key == "workspace":
			c.workspace = words[0]
		case key == "open":
			c.open[words[0]] = true
		case key == "ahead":
			c.ahead[words[0]] = true
		}
	}
	// The top is a repository, so that modules beside the root are in it.
	if err := os.Mkdir(filepath.Join(c.dir, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, f := range a.Files {
		if f.Name == "truth.json" {
			if err := json.Unmarshal(f.Data, &c.truth); err != nil {
				t.Fatal(err)
			}
			continue
		}
		path := filepath.Join(c.dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// plan asks Terraform: the plan's path, or the summary of its error.
func (c *agreeCase) plan(t *testing.T) (path, failed string) {
	t.Helper()
	name := "KOKUNAI_PLAN"
	if c.tofu {
		name = "KOKUNAI_PLAN_TOFU"
	}
	plan := os.Getenv(name)
	if plan == "" {
		t.Skipf("SKIPPED: %s does not name the command that plans a root", name)
	}
	out := filepath.Join(t.TempDir(), "plan.json")
	cmd := exec.Command(plan, append([]string{c.root, out}, c.args...)...)
	cmd.Env = append(os.Environ(), "TREE="+c.dir)
	if c.workspace != "" {
		cmd.Env = append(cmd.Env, "TF_WORKSPACE="+c.workspace)
	}
	said, err := cmd.CombinedOutput()
	if err == nil {
		return out, ""
	}
	if failed = summaryOf(string(said)); failed == "" {
		t.Fatalf("%v\n%s", err, said)
	}
	return "", failed
}

// update asks Terraform, and writes the truth into the archive.
func (c *agreeCase) update(t *testing.T, file string) {
	t.Helper()
	out, failed := c.plan(t)
	c.truth = truth{Error: failed}
	if failed == "" {
		src, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		var p tfjson.Plan
		if err := json.Unmarshal(src, &p); err != nil {
			t.Fatal(err)
		}
		c.truth.Locations = map[string]*string{}
		collect(p.PlannedValues.RootModule, c.truth.Locations)
	}
	said, err := json.MarshalIndent(c.truth, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	c.archive.Files = slices.DeleteFunc(c.archive.Files, func(f txtar.File) bool { return f.Name == "truth.json" })
	c.archive.Files = append(c.archive.Files, txtar.File{Name: "truth.json", Data: append(said, '\n')})
	if err := os.WriteFile(file, txtar.Format(c.archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// summaryOf is the first error that Terraform printed.
func summaryOf(said string) string {
	for _, line := range strings.Split(said, "\n") {
		if _, s, ok := strings.Cut(line, "Error: "); ok {
			return strings.TrimSpace(s)
		}
	}
	return ""
}

// collect takes the location of every resource instance that has one.
func collect(m *tfjson.StateModule, into map[string]*string) {
	for _, r := range m.Resources {
		if r.Mode != tfjson.ManagedResourceMode || !keeps(r.Type) {
			continue
		}
		into[r.Address] = nil
		for _, name := range []string{"location", "region"} {
			if s, ok := r.AttributeValues[name].(string); ok {
				into[r.Address] = &s
				break
			}
		}
	}
	for _, child := range m.ChildModules {
		collect(child, into)
	}
}

// keeps reports whether a type keeps data, so that kokunai places it.
func keeps(typ string) bool {
	for _, e := range catalog.NewIndex(providers.All()).Rows(typ) {
		if e.Holds != "" {
			return true
		}
	}
	return false
}

// options are for an analysis of the source with the case's values.
func (c *agreeCase) options() analyzer.Options {
	opt := analyzer.Options{Dir: c.root, Paths: []string{"."}, Workspace: c.workspace, AsOf: "2026-11-24", Jobs: 1}
	for _, a := range c.args {
		if v, ok := strings.CutPrefix(a, "-var-file="); ok {
			opt.Values = append(opt.Values, "@"+v)
		} else if v, ok := strings.CutPrefix(a, "-var="); ok {
			opt.Values = append(opt.Values, v)
		}
	}
	return opt
}

// compare holds kokunai's answer against the truth.
func (c *agreeCase) compare(t *testing.T) {
	t.Helper()
	res, err := analyzer.Analyze(c.options())
	if err != nil {
		t.Fatal(err)
	}
	r := res.Report
	if c.truth.Error != "" {
		if len(r.Diagnostics) == 0 {
			t.Errorf("Terraform says %q, kokunai nothing", c.truth.Error)
		}
		return
	}
	if c.truth.Locations == nil {
		t.Fatal("the case has no truth yet; run with -update")
	}
	for _, d := range r.Diagnostics {
		t.Errorf("%s:%d: %s: %s", d.File, d.Line, d.Summary, d.Detail)
	}
	found := map[string]report.Placement{}
	for _, s := range r.Roots[0].Stores {
		if s.Type != "backend.local" && len(s.Placements) > 0 {
			found[s.Address] = s.Placements[0]
		}
	}
	for address, p := range found {
		want, ok := c.truth.Locations[address]
		switch {
		case !ok:
			t.Errorf("%s: not in Terraform's plan", address)
		case want == nil && p.Status == "known" && !c.ahead[address]:
			t.Errorf("%s: kokunai says %v, Terraform does not know it yet", address, p.Locations)
		case want != nil && p.Status != "known" && !c.open[address]:
			t.Errorf("%s: Terraform says %q, kokunai %s %v: %s", address, *want, p.Status, p.Locations, p.Reason)
		case want != nil && p.Status == "known" && (len(p.Locations) != 1 || !sameLocation(p.Locations[0], *want)):
			t.Errorf("%s: Terraform says %q, kokunai %v", address, *want, p.Locations)
		case want != nil && p.Status == "one-of" && !slices.ContainsFunc(p.Locations, func(l string) bool { return sameLocation(l, *want) }):
			t.Errorf("%s: Terraform says %q, which is not one of kokunai's %v", address, *want, p.Locations)
		}
	}
	for address := range c.truth.Locations {
		if _, ok := found[address]; !ok {
			t.Errorf("%s: in Terraform's plan only", address)
		}
	}
}

// sameLocation compares a normal form with what Terraform planned.
func sameLocation(normal, planned string) bool {
	return strings.EqualFold(strings.ReplaceAll(normal, " ", ""), strings.ReplaceAll(planned, " ", ""))
}
