package analyzer

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/rules"
	"github.com/kokunai/kokunai/rules/decode"
)

// PolicyName is the file that a policy stands in.
const PolicyName = ".kokunai.hcl"

// Policy is what a user's .kokunai.hcl says, with the policies that it extends
// laid under it.
type Policy struct {
	File         string
	Sectors      []string
	Exclude      []Exclusion
	Lang         string
	Assumptions  []Assumption
	Environments []Environment
	Packs        []*rules.Pack // of its own, in order
	Levels       map[string]rules.Level
	Scopes       []Scope
	Exemptions   []*Exemption
	Providers    []*catalog.Provider // that the tables do not have, or not all of
	// Loosened is what a policy would have loosened that one above it locks.
	Loosened []Loosened
	locks    map[string]bool
	used     sync.Map // what of it fitted something in the run
	files    []sourceFile
}

// sourceFile is a file that was read.
type sourceFile struct {
	name    string
	src     []byte
	regular bool // and no link, as far as is known
}

// Assumption states the location of something that the configuration leaves open.
type Assumption struct {
	Subject  string `hcl:"subject,label"` // address or glob: "provider.aws", "data.aws_s3_bucket.*"
	Location string `hcl:"location,optional"`
	Value    string `hcl:"value,optional"` // for env.TF_VAR_x and env.TF_WORKSPACE
	Reason   string `hcl:"reason,optional"`
	rng      hcl.Range
}

// Environment is one set of variable values for every root that it fits.
type Environment struct {
	Name      string   `hcl:"name,label"`
	Workspace string   `hcl:"workspace,optional"`
	VarFiles  []string `hcl:"var_files,optional"` // relative to each root
	rng       hcl.Range
}

// Loosened is a place in a policy that says less than a lock above it demands.
type Loosened struct {
	What  message.Text
	Above string
	Range hcl.Range
}

type policyFile struct {
	Extends      string         `hcl:"extends,optional"`
	Sector       hcl.Expression `hcl:"sector,optional"`
	Exclude      []string       `hcl:"exclude,optional"`
	Lang         string         `hcl:"lang,optional"`
	Lock         hcl.Expression `hcl:"lock,optional"`
	Assumptions  []Assumption   `hcl:"assume,block"`
	Environments []Environment  `hcl:"environment,block"`
	Packs        []blockFile    `hcl:"pack,block"`
	Rules        []ruleFile     `hcl:"rule,block"`
	Scopes       []blockFile    `hcl:"scope,block"`
	Exemptions   []blockFile    `hcl:"exempt,block"`
	Providers    []blockFile    `hcl:"provider,block"`
}

type blockFile struct {
	Name string   `hcl:"name,label"`
	Body hcl.Body `hcl:",remain"`
}

type ruleFile struct {
	Name  string         `hcl:"name,label"`
	Level hcl.Expression `hcl:"level"`
}

// lockable are the parts of a policy that one above it can lock.
var lockable = [...]string{"assume", "countries", "exclude", "exemptions", "levels", "sector", "scopes"}

// findPolicy looks for the nearest policy from dir up to the repository's root.
func findPolicy(dir, repo string) string {
	for d := dir; ; d = filepath.Dir(d) {
		// What cannot be read is said when it is read, and not passed over.
		f := filepath.Join(d, PolicyName)
		if _, err := os.Lstat(f); err == nil {
			return f
		}
		if d == repo || d == filepath.Dir(d) {
			return ""
		}
	}
}

// readPolicies reads policies, the outermost first, each with those that it
// extends. Errors carry file, line and column.
func readPolicies(files []string) (*Policy, error) {
	var p *Policy
	for _, f := range files {
		var err error
		if p, err = readPolicy(f, p, nil); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// readPolicy reads one policy over another.
func readPolicy(file string, above *Policy, way []string) (*Policy, error) {
	if slices.Contains(way, file) {
		return nil, message.Errorf("%s: the policy extends itself", file)
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, message.Errorf("the policy cannot be read: %s", err)
	}
	f, diags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, policyErrors(diags)
	}
	var pf policyFile
	if diags := decode.Body(f.Body, &pf); diags.HasErrors() {
		return nil, policyErrors(diags)
	}
	if pf.Extends != "" {
		outer := pf.Extends
		if !filepath.IsAbs(outer) {
			outer = filepath.Join(filepath.Dir(file), outer)
		}
		if above, err = readPolicy(outer, above, append(way, file)); err != nil {
			var errs policyErrors
			if errors.As(err, &errs) {
				return nil, err // that says itself where it is
			}
			return nil, message.Errorf("%s: extends: %s", f.Body.(*hclsyntax.Body).Attributes["extends"].SrcRange, err)
		}
	}
	d := &policyDecoder{body: f.Body.(*hclsyntax.Body), file: &pf, above: above, p: &Policy{File: file}}
	if above != nil {
		d.p.files = slices.Clone(above.files)
	}
	d.p.files = append(d.p.files, sourceFile{name: file, src: src})
	d.decode()
	if d.diags.HasErrors() {
		return nil, policyErrors(d.diags)
	}
	return d.p, nil
}

// policyErrors are all that is wrong with a policy, a line for each.
type policyErrors hcl.Diagnostics

func (e policyErrors) Error() string { return e.Message().String() }

// Message is what the errors say, see message.Of.
func (e policyErrors) Message() message.Text {
	var out message.Text
	for _, d := range e {
		if d.Severity != hcl.DiagError {
			continue
		}
		line := message.New("%s: %s; %s", d.Subject, message.Text(d.Summary), message.Text(d.Detail))
		if out != "" {
			line = message.New("%s\n%s", out, line)
		}
		out = line
	}
	return out
}

// problem is a diagnostic of ours on its way among hcl's, which takes a message
// for a text; wrong makes a message of it again.
func problem(rng hcl.Range, summary, detail message.Text) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: string(summary), Detail: string(detail), Subject: &rng}
}

// sectorList reads one name or a list of them.
func sectorList(e hcl.Expression) ([]string, hcl.Diagnostics) {
	if e == nil {
		return nil, nil
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() || v.IsNull() {
		return nil, diags
	}
	bad := hcl.Diagnostics{problem(e.Range(), "sector is not a name", "Write one name, or a list of names; kokunai list sectors shows them.")}
	if v.Type() == cty.String {
		return []string{v.AsString()}, nil
	}
	if !v.Type().IsTupleType() {
		return nil, bad
	}
	out := []string{}
	for it := v.ElementIterator(); it.Next(); {
		_, el := it.Element()
		if el.IsNull() || el.Type() != cty.String {
			return nil, bad
		}
		out = append(out, el.AsString())
	}
	return out, nil
}

// assume finds the location stated for a subject. A subject without pattern
// signs matches as it is, so instance keys need no escape.
func (p *Policy) assume(subject string) (string, bool) {
	if p == nil {
		return "", false
	}
	for i := range p.Assumptions {
		a := &p.Assumptions[i]
		if a.Location != "" && matchesAddress(a.Subject, subject) {
			p.used.Store(a, true)
			return a.Location, true
		}
	}
	return "", false
}

// matchesAddress reports whether an address is what a policy names, or fits it
// as a pattern.
func matchesAddress(pattern, address string) bool {
	if pattern == address {
		return true
	}
	return match(addressPattern(pattern), noPath(address))
}

func match(pattern, name string) bool {
	ok, err := doublestar.Match(pattern, name)
	return ok && err == nil
}

// addressPattern is a pattern in which brackets stand for themselves, as they
// do in the keys of instances.
func addressPattern(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(noPath(s), "[", `\[`), "]", `\]`)
}

// noPath is an address in which a slash of a key parts no names, so that a * goes
// past it.
func noPath(s string) string { return strings.ReplaceAll(s, "/", "\x1f") }

// env is the environment that the policy states, by name.
func (p *Policy) env() map[string]string {
	out := map[string]string{}
	if p == nil {
		return out
	}
	for _, a := range slices.Backward(p.Assumptions) { // the first one counts
		if name, ok := cutEnv(a.Subject); ok {
			out[name] = a.Value
			if a.Value == "" {
				out[name] = a.Location
			}
		}
	}
	return out
}

func cutEnv(s string) (string, bool) {
	const prefix = "env."
	if len(s) > len(prefix) && s[:len(prefix)] == prefix {
		return s[len(prefix):], true
	}
	return "", false
}
