package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// action is what this test needs of action.yml.
type action struct {
	Inputs map[string]struct {
		Default string
	}
	Outputs map[string]struct {
		Value string
	}
	Runs struct {
		Using string
		Steps []actionStep
	}
}

type actionStep struct {
	Name  string
	ID    string
	If    string
	Uses  string
	Shell string
	Run   string
	Env   map[string]string
	With  map[string]string
}

func readAction(t *testing.T) (a action, root string) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(filepath.Join(root, "action.yml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(src, &a); err != nil {
		t.Fatal(err)
	}
	if a.Runs.Using != "composite" || len(a.Runs.Steps) == 0 {
		t.Fatalf("action.yml: using %q with %d steps", a.Runs.Using, len(a.Runs.Steps))
	}
	return a, root
}

func TestActionSteps(t *testing.T) {
	a, _ := readAction(t)
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for name := range a.Inputs {
		if !kebab.MatchString(name) {
			t.Errorf("input %q is not kebab-case", name)
		}
	}
	pinned := regexp.MustCompile(`^[\w./-]+@v\d`)
	for _, s := range a.Runs.Steps {
		if (s.Run == "") == (s.Uses == "") {
			t.Errorf("step %q has to have one of run and uses", s.Name)
		}
		if s.Uses != "" && !pinned.MatchString(s.Uses) {
			t.Errorf("step %q uses %q, which is not pinned to a version", s.Name, s.Uses)
		}
		if s.Run != "" && s.Shell != "bash" {
			t.Errorf("step %q runs in %q, want bash", s.Name, s.Shell)
		}
		// A value that is spliced into a script is code; in the environment it is not.
		if strings.Contains(s.Run, "${{") {
			t.Errorf("step %q has an expression in its script; pass it by env", s.Name)
		}
	}
}

func TestActionShellcheck(t *testing.T) {
	a, _ := readAction(t)
	shellcheck, err := exec.LookPath("shellcheck")
	if err != nil {
		const notice = "NOT CHECKED: shellcheck is not installed, nothing linted the scripts of action.yml (apt-get install shellcheck)"
		fmt.Fprintln(os.Stderr, notice)
		t.Skip(notice)
	}
	for _, s := range a.Runs.Steps {
		if s.Run == "" {
			continue
		}
		cmd := exec.Command(shellcheck, "--shell=bash", "-")
		cmd.Stdin = strings.NewReader(s.Run)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("step %q: %v\n%s", s.Name, err, out)
		}
	}
}

// runner does with a composite action what the Actions runner does, for the few
// expressions that action.yml has; one that it does not know is an error, never "".
type runner struct {
	t       *testing.T
	action  action
	root    string // the action's own directory
	temp    string
	inputs  map[string]string
	outputs map[string]map[string]string // by step
	path    string                       // PATH, if not that of the test
	failed  bool
	summary string
	log     bytes.Buffer
}

var (
	expression  = regexp.MustCompile(`\$\{\{\s*(.*?)\s*\}\}`)
	inputRef    = regexp.MustCompile(`^inputs\.([\w-]+)$`)
	stepRef     = regexp.MustCompile(`^steps\.([\w-]+)\.outputs\.([\w-]+)$`)
	stepCompare = regexp.MustCompile(`^(\S+) (==|!=) '([^']*)'$`)
)

func (r *runner) value(expr string) string {
	r.t.Helper()
	if expr == "github.action_path" {
		return r.root
	}
	if m := inputRef.FindStringSubmatch(expr); m != nil {
		declared, ok := r.action.Inputs[m[1]]
		if !ok {
			r.t.Fatalf("action.yml has no input %q", m[1])
		}
		if v, ok := r.inputs[m[1]]; ok {
			return v
		}
		return declared.Default
	}
	if m := stepRef.FindStringSubmatch(expr); m != nil {
		for _, s := range r.action.Runs.Steps {
			if s.ID == m[1] {
				return r.outputs[m[1]][m[2]]
			}
		}
		r.t.Fatalf("%s: no step has that id", expr)
	}
	r.t.Fatalf("this test does not know the expression %q", expr)
	return ""
}

func (r *runner) expand(s string) string {
	r.t.Helper()
	return expression.ReplaceAllStringFunc(s, func(m string) string {
		return r.value(expression.FindStringSubmatch(m)[1])
	})
}

func (r *runner) wanted(s actionStep) bool {
	r.t.Helper()
	if s.If == "" {
		return !r.failed
	}
	m := expression.FindStringSubmatch(s.If)
	if m == nil {
		r.t.Fatalf("if: %s: write it as an expression", s.If)
	}
	always := false
	for term := range strings.SplitSeq(m[1], " && ") {
		if term == "always()" {
			always = true
			continue
		}
		c := stepCompare.FindStringSubmatch(term)
		if c == nil {
			r.t.Fatalf("this test does not know the condition %q", term)
		}
		if (r.value(c[1]) == c[3]) != (c[2] == "==") {
			return false
		}
	}
	return always || !r.failed
}

// run does every step in dir and gives the exit status of the step that failed, or 0,
// and the names of the actions that it would have used.
func (r *runner) run(dir string) (status int, uses []string) {
	r.t.Helper()
	r.outputs = map[string]map[string]string{}
	for i, s := range r.action.Runs.Steps {
		if !r.wanted(s) {
			continue
		}
		if s.Uses != "" {
			for _, v := range s.With {
				r.expand(v)
			}
			uses = append(uses, s.Uses)
			continue
		}
		script := filepath.Join(r.temp, fmt.Sprintf("step%d.sh", i))
		outputs := filepath.Join(r.temp, fmt.Sprintf("output%d", i))
		summary := filepath.Join(r.temp, fmt.Sprintf("summary%d", i))
		write(r.t, script, s.Run)
		write(r.t, outputs, "")
		write(r.t, summary, "")
		// As the runner calls it for "shell: bash".
		cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", script)
		cmd.Dir = dir
		cmd.Env = append(environ(),
			"CI=true", "GITHUB_ACTIONS=true", "GITHUB_WORKSPACE="+dir, "RUNNER_TEMP="+r.temp,
			"GITHUB_OUTPUT="+outputs, "GITHUB_STEP_SUMMARY="+summary)
		if r.path != "" {
			cmd.Env = append(cmd.Env, "PATH="+r.path)
		}
		for k, v := range s.Env {
			cmd.Env = append(cmd.Env, k+"="+r.expand(v))
		}
		cmd.Stdout, cmd.Stderr = &r.log, &r.log
		if err := cmd.Run(); err != nil {
			exit, ok := err.(*exec.ExitError)
			if !ok {
				r.t.Fatal(err)
			}
			if status == 0 {
				status = exit.ExitCode()
			}
			r.failed = true
		}
		if s.ID != "" {
			r.outputs[s.ID] = map[string]string{}
			for line := range strings.Lines(read(r.t, outputs)) {
				name, v, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
				if !ok {
					r.t.Errorf("step %q: output %q has no value", s.Name, line)
				}
				r.outputs[s.ID][name] = v
			}
		}
		r.summary += read(r.t, summary)
	}
	return status, uses
}

// environ is the environment without what would change where kokunai or the action looks.
func environ() []string {
	var env []string
	for _, kv := range os.Environ() {
		if strings.HasPrefix(kv, "GITHUB_") || strings.HasPrefix(kv, "KOKUNAI_") || strings.HasPrefix(kv, "TF_") {
			continue
		}
		env = append(env, kv)
	}
	return env
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestActionRun(t *testing.T) {
	if testing.Short() {
		t.Skip("SKIPPED with -short: it builds kokunai; run without it, as .ci/run does")
	}
	if runtime.GOOS == "windows" {
		t.Skip("the bash of a Windows runner is not that of a Windows machine")
	}
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("NOT CHECKED: bash is not installed, the scripts of action.yml were not run")
	}
	a, root := readAction(t)

	bucket := func(region string) string {
		return "provider \"aws\" {\n  region = \"" + region + "\"\n}\n\nresource \"aws_s3_bucket\" \"data\" {\n  bucket = \"data\"\n}\n"
	}
	tests := []struct {
		name   string
		files  map[string]string
		inputs map[string]string

		status   int
		findings string // "some", "any" number, or "" for none
		sarif    bool
		upload   bool
		log      []string
	}{
		{
			name:     "inside",
			files:    map[string]string{"main.tf": bucket("ap-northeast-1")},
			inputs:   map[string]string{"sarif": "true", "category": "inside"},
			findings: "any",
			sarif:    true,
		},
		{
			name:     "outside",
			files:    map[string]string{"infra/main.tf": bucket("us-east-1")},
			inputs:   map[string]string{"sector": "finance", "path": "infra", "upload-sarif": "true"},
			status:   1,
			findings: "some",
			sarif:    true,
			upload:   true,
			log:      []string{"::error ", "file=infra/main.tf"},
		},
		{
			name:     "outside but told not to fail",
			files:    map[string]string{"main.tf": bucket("us-east-1")},
			inputs:   map[string]string{"sector": "finance, medical", "fail-on": "never"},
			findings: "some",
		},
		{
			name:     "more arguments",
			files:    map[string]string{"main.tf": strings.Replace(bucket("X"), `"X"`, "var.region", 1) + "\nvariable \"region\" {}\n"},
			inputs:   map[string]string{"sector": "finance", "args": "--var 'region=us-east-1'\n--lang \"en\"\n"},
			status:   1,
			findings: "some",
			log:      []string{"::error "},
		},
		{
			name:   "no such sector",
			files:  map[string]string{"main.tf": bucket("us-east-1")},
			inputs: map[string]string{"sector": "no-such-sector", "upload-sarif": "true"},
			status: 2,
		},
		{
			name:   "unmatched quote",
			files:  map[string]string{"main.tf": bucket("us-east-1")},
			inputs: map[string]string{"args": "--var 'region=x"},
			status: 2,
			log:    []string{"::error title=kokunai::The input args has an unmatched quote."},
		},
		{
			name:   "not a boolean",
			files:  map[string]string{"main.tf": bucket("us-east-1")},
			inputs: map[string]string{"sarif": "yes"},
			status: 2,
			log:    []string{"::error title=kokunai::The inputs sarif and upload-sarif are true or false."},
		},
		{
			name:     "a file that cannot be parsed",
			files:    map[string]string{"main.tf": bucket("us-east-1"), "broken.tf": "resource \"aws_s3_bucket\" {\n"},
			inputs:   map[string]string{"sector": "finance", "sarif": "true"},
			status:   3,
			findings: "any",
			sarif:    true,
		},
		{
			name:     "values are not code",
			files:    map[string]string{"a b/$(touch pwned)/main.tf": bucket("us-east-1") + "\nvariable \"name\" {}\n"},
			inputs:   map[string]string{"sector": "finance", "path": "a b/$(touch pwned)", "args": "--var=name=`touch${IFS}pwned`$(touch${IFS}pwned);touch --var='name=*'"},
			status:   1,
			findings: "some",
		},
	}

	// Each test runs the build step too; the cache makes all but the first cheap.
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			for name, text := range test.files {
				write(t, filepath.Join(dir, filepath.FromSlash(name)), text)
			}
			before := tree(t, dir)
			r := &runner{t: t, action: a, root: root, temp: t.TempDir(), inputs: test.inputs}
			status, uses := r.run(dir)
			defer func() {
				if t.Failed() {
					t.Logf("log:\n%s", r.log.String())
				}
			}()

			if status != test.status {
				t.Errorf("exit status %d, want %d", status, test.status)
			}
			out := map[string]string{}
			for name, o := range a.Outputs {
				out[name] = r.expand(o.Value)
			}
			if want := fmt.Sprint(test.status); out["exit-code"] != want {
				t.Errorf("output exit-code %q, want %s", out["exit-code"], want)
			}
			number := regexp.MustCompile(`^\d+$`).MatchString(out["findings"])
			switch test.findings {
			case "some":
				if !number || out["findings"] == "0" {
					t.Errorf("output findings %q, want a number above 0", out["findings"])
				}
			case "any":
				if !number {
					t.Errorf("output findings %q, want a number", out["findings"])
				}
			default:
				if out["findings"] != test.findings {
					t.Errorf("output findings %q, want %q", out["findings"], test.findings)
				}
			}
			if (out["sarif-file"] != "") != test.sarif {
				t.Errorf("output sarif-file %q, want one: %t", out["sarif-file"], test.sarif)
			}
			if test.sarif {
				checkSARIF(t, out["sarif-file"], test.inputs["category"])
			}
			if (test.status == 0 || test.status == 1) && !strings.Contains(r.summary, "kokunai") {
				t.Errorf("the job summary does not name kokunai: %q", r.summary)
			}
			for _, want := range test.log {
				if !strings.Contains(r.log.String(), want) {
					t.Errorf("the log has no %q", want)
				}
			}
			var want []string
			if test.upload {
				want = []string{"github/codeql-action/upload-sarif@v3"}
			}
			if strings.Join(uses, " ") != strings.Join(want, " ") {
				t.Errorf("used %q, want %q", uses, want)
			}
			if after := tree(t, dir); !maps.Equal(before, after) {
				t.Errorf("the workspace changed: %v, was %v", after, before)
			}
		})
	}
}

// Without a Go that suits, the action sets one up; a build that fails leaves no outputs
// that could be taken for a verdict.
func TestActionWithoutGo(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the bash of a Windows runner is not that of a Windows machine")
	}
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("NOT CHECKED: bash is not installed, the scripts of action.yml were not run")
	}
	a, root := readAction(t)
	r := &runner{t: t, action: a, root: root, temp: t.TempDir(), path: t.TempDir()}
	status, uses := r.run(t.TempDir())
	if status == 0 {
		t.Error("the build without Go did not fail")
	}
	if len(uses) != 1 || uses[0] != "actions/setup-go@v5" {
		t.Errorf("used %q, want actions/setup-go@v5", uses)
	}
	for name, o := range a.Outputs {
		if v := r.expand(o.Value); v != "" {
			t.Errorf("output %s is %q, want none", name, v)
		}
	}
}

func checkSARIF(t *testing.T, name, category string) {
	t.Helper()
	if name == "" {
		return // said already
	}
	var log struct {
		Version string `json:"version"`
		Runs    []struct {
			AutomationDetails struct {
				ID string `json:"id"`
			} `json:"automationDetails"`
		} `json:"runs"`
	}
	if err := json.Unmarshal([]byte(read(t, name)), &log); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 {
		t.Fatalf("%s: version %q with %d runs", name, log.Version, len(log.Runs))
	}
	if id := log.Runs[0].AutomationDetails.ID; !strings.HasPrefix(id, "kokunai/"+category) || !strings.HasSuffix(id, "/") {
		t.Errorf("%s: automationDetails.id %q, want kokunai/%s", name, id, category)
	}
}

// tree is the content of every file below dir.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files[path] = read(t, path)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
