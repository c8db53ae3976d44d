package analyzer

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

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
	var said strings.Builder
	get := exec.Command(bin, "get", "-no-color")
	get.Dir, get.Env, get.Stderr = root, terraformEnv(data), &said
	if err := get.Run(); err != nil {
		return fail(fmt.Errorf("%w %s", err, &said))
	}
	a.stands.Store(data, filepath.Join(root, ".terraform"))
	return data, nil
}

// terraformEnv is our environment, without what would make Terraform behave otherwise
// than it does by itself: options and values for other commands, a workspace, logs
// among what it says, providers under a debugger.
func terraformEnv(data string) []string {
	env := slices.DeleteFunc(os.Environ(), func(kv string) bool {
		name, _, _ := strings.Cut(kv, "=")
		switch name {
		case "TF_CLI_ARGS", "TF_WORKSPACE", "TF_LOG", "TF_LOG_CORE", "TF_LOG_PATH", "TF_LOG_PROVIDER",
			"TF_REATTACH_PROVIDERS", "TF_DISABLE_PLUGIN_TLS", "TF_SKIP_PROVIDER_VERIFY":
			return true
		}
		return strings.HasPrefix(name, "TF_CLI_ARGS_") || strings.HasPrefix(name, "TF_VAR_")
	})
	return append(env, "TF_DATA_DIR="+data, "TF_INPUT=0", "TF_IN_AUTOMATION=1") // the last of a name holds
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
