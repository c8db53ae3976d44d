package analyzer

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-exec/tfexec"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// install fetches a root's modules with terraform get (or tofu get) into a
// directory of their own, so that nothing of the root changes. It gives that
// directory, or a diagnostic that says why there is none.
func (a *analysis) install(root string) (data string, bad *tf.Diagnostic) {
	fail := func(err error) (string, *tf.Diagnostic) {
		return "", &tf.Diagnostic{Code: "modules-not-installed", Level: tf.Warning, File: root, Summary: "The modules could not be installed",
			Detail: oneLine(err)}
	}
	bin, err := terraformFor(root)
	if err != nil {
		return fail(err)
	}
	data, err = os.MkdirTemp(a.temp, "root")
	if err != nil {
		return fail(err)
	}
	t, err := tfexec.NewTerraform(root, bin)
	if err != nil {
		return fail(err)
	}
	env := map[string]string{}
	for _, kv := range os.Environ() {
		k, v, _ := strings.Cut(kv, "=")
		env[k] = v
	}
	env = tfexec.CleanEnv(env)
	env["TF_DATA_DIR"] = data
	if err := t.SetEnv(env); err != nil {
		return fail(err)
	}
	if err := t.Get(context.Background()); err != nil {
		return fail(err)
	}
	a.stands.Store(data, filepath.Join(root, ".terraform"))
	return data, nil
}

// oneLine is an error as a detail; what a program printed has many lines.
func oneLine(err error) message.Text {
	if t, ok := message.Of(err); ok {
		return t
	}
	return message.Verbatim(strings.Join(strings.Fields(err.Error()), " "))
}

// shown is a path as the report shows it: what was installed for this run is
// where terraform init in the root would have put it, and what was unpacked is
// in the plan.
func (a *analysis) shown(path string) string {
	if a.temp == "" || !strings.HasPrefix(path, a.temp) {
		return path
	}
	return a.moved(path, func(dir, of string) (string, string) { return dir, of })
}

// kept is the path at which a path of the report was read.
func (a *analysis) kept(path string) string {
	if a.temp == "" {
		return path
	}
	return a.moved(path, func(dir, of string) (string, string) { return of, dir })
}

// moved changes the beginning of a path by the pairs of stands.
func (a *analysis) moved(path string, pair func(dir, of string) (from, to string)) string {
	out := path
	a.stands.Range(func(dir, of any) bool {
		from, to := pair(dir.(string), of.(string))
		rest, ok := strings.CutPrefix(path, from)
		if !ok || rest != "" && rest[0] != filepath.Separator {
			return true
		}
		out = filepath.Join(to, rest)
		return false
	})
	return out
}

// terraformFor is the program that installs a root's modules: tofu where the
// root has files that only OpenTofu reads.
func terraformFor(root string) (string, error) {
	names, either := []string{"terraform", "tofu"}, message.Text("terraform or tofu")
	if tofu, _ := filepath.Glob(filepath.Join(root, "*.tofu*")); len(tofu) > 0 {
		names, either = []string{"tofu"}, "tofu"
	}
	for _, n := range names {
		if bin, err := exec.LookPath(n); err == nil {
			return bin, nil
		} else if !errors.Is(err, exec.ErrNotFound) {
			return "", err
		}
	}
	return "", message.Errorf("%s is not on the PATH; install it, or run it in the root yourself", either)
}
