package analyzer

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// Exclusion leaves out the directories that fit a pattern.
type Exclusion struct {
	Pattern string // relative to the policy
	dir     string // of the policy
	rng     hcl.Range
}

// within gives an exclusion's pattern relative to a directory that all paths of
// a run are in. That of a policy from elsewhere is taken as if it lay there.
func (x Exclusion) within(base string) string {
	rel, err := filepath.Rel(base, x.dir)
	if err != nil || !filepath.IsLocal(rel) || rel == "." {
		return x.Pattern
	}
	// What stands for others in a pattern is to stand for itself here.
	itself := strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`, `]`, `\]`, `{`, `\{`, `}`, `\}`, `\`, `\\`)
	return itself.Replace(filepath.ToSlash(rel)) + "/" + x.Pattern
}

// excluded are the patterns of the policy, as the search for roots takes them.
func (a *analysis) excluded() []string {
	var out []string
	if a.policy != nil {
		for _, x := range a.policy.Exclude {
			out = append(out, x.within(a.base))
		}
	}
	return out
}

// checkEnvironment rejects the name of an environment that the policy has not.
func (a *analysis) checkEnvironment() error {
	name := a.opt.Environment
	if name == "" {
		return nil
	}
	var all []string
	if a.policy != nil {
		for _, e := range a.policy.Environments {
			if e.Name == name {
				return nil
			}
			all = append(all, e.Name)
		}
	}
	if len(all) == 0 {
		return usage("--environment %s: no policy has environments; write a block environment %q into %s", name, name, PolicyName)
	}
	return usage("--environment %s: the policy has no such environment%s; it has %s", name, rules.Like(name, all), strings.Join(all, ", "))
}

// addUnused says what of the policy fits nothing, in a run that would have met
// what it is for. An environment without any root is worse than the rest: what it
// stands for is then not judged at all.
func (a *analysis) addUnused(r *report.Report) {
	p := a.policy
	if p == nil || !a.unbiased(r) {
		return
	}
	say := func(x any, level tf.Level, rng hcl.Range, summary, detail message.Text) {
		if _, used := p.used.Load(x); !used && a.covers(filepath.Dir(rng.Filename)) {
			a.extra = append(a.extra, tf.Diagnostic{Code: "policy-unused", Level: level, Summary: summary, Detail: detail, Range: rng})
		}
	}
	for i := range p.Environments {
		e := &p.Environments[i]
		var detail message.Text = "No root module has one of its var_files, so that nothing was judged under it."
		if near := a.nearValueFile(e.VarFiles); near != "" {
			detail = message.New("No root module has one of its var_files, so that nothing was judged under it. There is %s.", near)
		}
		say(e, tf.Warning, e.rng, message.New("The environment %s fits no root module", e.Name), detail)
	}
	for i := range p.Scopes {
		say(&p.Scopes[i], tf.Note, p.Scopes[i].rng, message.New("The scope %s fits nothing", p.Scopes[i].Name), "No store is in its paths, has its addresses and all of its tags.")
	}
	for i := range p.Assumptions {
		x := &p.Assumptions[i]
		if _, env := cutEnv(x.Subject); !env {
			say(x, tf.Note, x.rng, message.New("The assumption on %s is not needed", x.Subject), "Nothing that is not known depends on it.")
		}
	}
	for i := range p.Exclude {
		x := &p.Exclude[i]
		for _, n := range r.NotAnalysed {
			if n.What == "excluded path" && match(x.within(a.base), n.Path) {
				p.used.Store(x, true)
			}
		}
		say(x, tf.Note, x.rng, message.New("The exclusion of %s fits nothing", x.Pattern), "No directory has this path.")
	}
}

// nearValueFile is the value file of a root that is most like one of an
// environment's, which are none; "" when none is like it.
func (a *analysis) nearValueFile(names []string) string {
	for _, t := range a.trees {
		for _, f := range t.Roots {
			for _, n := range names {
				dir := filepath.Dir(filepath.Join(f.Dir, filepath.FromSlash(n)))
				entries, err := os.ReadDir(dir)
				if err != nil {
					continue
				}
				var there []string
				for _, e := range entries {
					if strings.HasSuffix(e.Name(), ".tfvars") || strings.HasSuffix(e.Name(), ".tfvars.json") {
						there = append(there, e.Name())
					}
				}
				if near := rules.Near(filepath.Base(n), there); near != "" {
					return a.rel(filepath.Join(dir, near))
				}
			}
		}
	}
	return ""
}
