package analyzer

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/agext/levenshtein"
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// assemble makes the report of the parts that the roots gave.
func (a *analysis) assemble() {
	r := &report.Report{
		SchemaVersion: 1, Language: "en", Complete: true,
		Tool:   report.Tool{Name: "kokunai", Version: a.opt.Version, CatalogueDate: providers.Date},
		Source: a.sourceOf(),
		Packs:  []report.Pack{}, Roots: []report.Root{}, Findings: []*report.Finding{},
		NotReviewed: []report.NotReviewed{}, NotAnalysed: []report.NotAnalysed{}, Diagnostics: []report.Diagnostic{}, Gone: []report.Known{},
	}
	a.report = r
	for _, p := range a.allPacks() {
		r.Packs = append(r.Packs, packOf(p))
	}
	types := map[string]*report.NotReviewed{}
	for _, p := range a.done {
		r.Roots = append(r.Roots, p.Roots...)
		r.Findings = append(r.Findings, p.Findings...)
		r.Diagnostics = append(r.Diagnostics, p.Diagnostics...)
		r.NotAnalysed = append(r.NotAnalysed, p.NotAnalysed...)
		r.Summary.Modules += p.Summary.Modules
		r.Summary.Resources += p.Summary.Resources
		for _, n := range p.NotReviewed {
			if had := types[n.Provider+" "+n.Type]; had != nil {
				had.Count += n.Count
			} else {
				types[n.Provider+" "+n.Type] = &n
			}
		}
	}
	for _, t := range sortedKeys(types) {
		r.NotReviewed = append(r.NotReviewed, *types[t])
	}
	seen := map[report.NotAnalysed]bool{}
	for _, t := range a.trees {
		r.Summary.Files += t.Files
		for _, n := range t.NotAnalysed {
			x := report.NewNotAnalysed(a.rel(n.Path), n.What, n.Reason)
			if !seen[x] {
				seen[x] = true
				r.NotAnalysed = append(r.NotAnalysed, x)
			}
		}
	}
	if !a.opt.NoFindings {
		a.addLoosened(r)
		a.addExemptions(r)
	}
	a.addUnused(r)
	for _, p := range a.allPacks() {
		if old(p.AsOf, a.opt.AsOf) {
			a.extra = append(a.extra, tf.Diagnostic{Code: "pack-old", Level: tf.Note, Summary: message.New("The pack %s is more than a year old", p.Name),
				Detail: message.New("It is of %s, and what it rests on may have changed since. Look for a newer version of kokunai, or bring the pack up to date.", p.AsOf)})
		}
	}
	for _, d := range a.extra {
		r.Diagnostics = append(r.Diagnostics, a.diagnostic(d, ""))
	}
	a.finish()
}

// changed are the files that the run was told to look at the roots of; nil when it
// looked at all.
func (a *analysis) changed() []string {
	if a.opt.Changed == nil {
		return nil
	}
	out := []string{}
	for _, f := range a.opt.Changed {
		out = append(out, a.rel(f))
	}
	sort.Strings(out)
	return slices.Compact(out)
}

// sourceOf is what the report is made from.
func (a *analysis) sourceOf() report.Source {
	s := report.Source{Base: filepath.ToSlash(a.base), AsOf: a.opt.AsOf, Changed: a.changed()}
	c, ok := openCheckout(a.repo)
	if !ok {
		return s
	}
	s.Commit = c.commit()
	ix, err := readIndex(filepath.Join(c.git, "index"))
	if err != nil || len(s.Commit) != 40 {
		return s
	}
	var sources []sourceFile
	for _, t := range a.trees {
		t.Read(func(file string, src []byte, regular bool) {
			if a.ours(file) {
				sources = append(sources, sourceFile{file, src, regular})
			}
		})
	}
	if a.policy != nil {
		sources = append(sources, a.policy.files...)
	}
	read := newReadFiles(a.base)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(max(a.opt.Jobs, 1), len(sources)) {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(sources)); i = next.Add(1) - 1 {
				read.add(sources[i].name, sources[i].src, sources[i].regular)
			}
		})
	}
	wg.Wait()
	s.Dirty = c.dirty(s.Commit, ix, read)
	return s
}

// old reports whether a date is more than a year before another.
func old(asOf, today string) bool {
	x, err := time.Parse(time.DateOnly, asOf)
	if err != nil {
		return false
	}
	y, err := time.Parse(time.DateOnly, today)
	return err == nil && x.AddDate(1, 0, 0).Before(y)
}

// allPacks are the packs of the run and those of scopes, by name.
func (a *analysis) allPacks() []*rules.Pack {
	out := slices.Clone(a.packs)
	if a.policy != nil {
		for _, c := range a.policy.Scopes {
			for _, p := range c.packs {
				if !slices.ContainsFunc(out, func(k *rules.Pack) bool { return k.Name == p.Name }) {
					out = append(out, p)
				}
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

func packOf(p *rules.Pack) report.Pack {
	out := report.Pack{Name: p.Name, Title: p.Title, Origin: p.Origin, AsOf: p.AsOf, BasisVersion: p.BasisVersion,
		Countries: p.Countries, Locations: orEmpty(p.Locations), Basis: []report.Basis{}, TitleEn: p.Title, TitleJa: p.TitleJa, BasisVersionJa: p.BasisVersionJa}
	for _, b := range p.Basis {
		out.Basis = append(out.Basis, report.Basis{Title: b.Title, URL: b.URL, Force: b.Force, Language: b.Language})
	}
	return out
}

// part is what one root adds to the report; nothing else of the root is kept.
// Paths become relative and byte offsets become lines here, and nowhere before.
func (a *analysis) part(o *outcome) *report.Report {
	r := &report.Report{}
	if o.root == nil {
		for _, d := range o.diags {
			r.Diagnostics = append(r.Diagnostics, a.diagnostic(d, ""))
		}
		return r
	}
	root := report.Root{
		Path: a.rel(o.root.Path), Environment: o.root.Environment, Workspace: o.root.Workspace, Kind: o.root.Kind,
		VarFiles: []string{}, ValueFilesUnused: []report.UnusedValues{}, InputSHA256: o.root.InputSHA256,
		Providers: []report.Provider{}, ModulesMissing: []report.MissingModule{}, Stores: []report.Store{},
	}
	for _, f := range o.root.VarFiles {
		root.VarFiles = append(root.VarFiles, a.rel(f))
	}
	for _, u := range o.unloaded {
		root.ValueFilesUnused = append(root.ValueFilesUnused, report.UnusedValues{File: a.rel(u.File), Variables: u.Variables})
	}
	for _, p := range o.root.Providers {
		x := report.Provider{Name: p.Address, Source: p.Source, Version: p.Version, VersionFrom: p.VersionFrom}
		if k := a.index.Provider(p.Source); k != nil && x.Version == "" {
			x.Version = k.Version
		}
		root.Providers = append(root.Providers, x)
	}
	for _, m := range o.root.MissingModules() {
		file, line, _ := a.at(m.Range)
		root.ModulesMissing = append(root.ModulesMissing, report.MissingModule{Address: m.Address, Source: m.Source, File: file, Line: line})
	}
	for _, t := range o.root.Types {
		a.addType(r, t)
	}
	scopes := make([]Scope, len(o.stores))
	for i := range o.stores {
		scopes[i] = a.scope(o.root.Path, &o.stores[i])
	}
	if !a.opt.NoFindings {
		a.addForeign(r, &root, o.root, o.stores, scopes)
		a.addSingleRegion(r, &root, o.root, o.stores, scopes)
	}
	accounts := locate.NewAccounts(a.index)
	for i := range o.stores {
		a.addStore(r, &root, o.root, &o.stores[i], scopes[i], accounts)
		o.stores[i] = locate.Store{} // what the report has of it is enough
	}
	if !a.opt.NoFindings {
		for i := range o.others {
			x := &o.others[i]
			packs := a.packsFor(a.scope(o.root.Path, &x.store))
			a.addFinding(r, &root, o.root, &x.store, &x.at, a.placement(&x.at, x.store.Provider, packs), x.values, packs)
		}
	}
	for _, d := range o.diags {
		r.Diagnostics = append(r.Diagnostics, a.diagnostic(d, root.Path))
	}
	for _, n := range o.root.NotAnalysed {
		r.NotAnalysed = append(r.NotAnalysed, report.NewNotAnalysed(a.rel(n.Path), n.What, n.Reason))
	}
	r.Summary.Modules, r.Summary.Resources = o.root.Modules, o.root.Blocks
	r.Roots = append(r.Roots, root)
	return r
}

// local are providers that only work on the machine that runs Terraform, or
// keep nothing outside the state.
func local(provider string) bool {
	switch provider {
	case "hashicorp/null", "hashicorp/random", "hashicorp/time", "hashicorp/tls", "hashicorp/local",
		"hashicorp/archive", "hashicorp/http", "hashicorp/external", "hashicorp/template", "hashicorp/terraform",
		"hashicorp/cloudinit":
		return true
	}
	return false
}

func (a *analysis) addType(r *report.Report, t tf.TypeUse) {
	if local(t.Provider) {
		return
	}
	known := a.index.Provider(t.Provider) != nil
	if _, nothing := a.index.Nothing(t.Type); known && (nothing || len(a.index.Rows(t.Type)) > 0) {
		return
	}
	file, line, _ := a.at(t.Range)
	r.NotReviewed = append(r.NotReviewed, report.NotReviewed{Type: t.Type, Provider: t.Provider, Count: t.Count, File: file, Line: line})
}

func (a *analysis) addStore(to *report.Report, root *report.Root, r *tf.Root, s *locate.Store, scope Scope, accounts *locate.Accounts) {
	res := s.Resource
	out := report.Store{Address: res.Address, Type: res.Type, Service: s.Service, Holds: string(s.Holds), Action: res.Action,
		Position: a.position(res, hcl.Range{}), Placements: []report.Placement{}}
	if res.Provider != nil {
		out.Provider = res.Provider.Address
	}
	if res.Mode == tf.Backend {
		out.Provider = ""
	}
	out.Account = accounts.Of(s)
	packs := a.packsFor(scope)
	out.System, out.Owner, out.Data, out.Class, out.Personal, out.Contract = scope.System, scope.Owner, scope.Data, scope.Class, scope.Personal, scope.Contract
	judged := packs
	out.Packs = []string{}
	for _, k := range judged {
		out.Packs = append(out.Packs, k.Name)
	}
	sort.Strings(out.Packs)
	if len(packs) == 0 {
		packs = a.packs // what none judges is placed all the same
	}
	for i := range s.Placements {
		p := &s.Placements[i]
		x := a.placement(p, s.Provider, packs)
		out.Placements = append(out.Placements, x)
		if !a.opt.NoFindings && x.When != "before" {
			a.addFinding(to, root, r, s, p, x, nil, judged)
			a.addMove(to, root, r, s, p, x, judged)
		}
	}
	root.Stores = append(root.Stores, out)
}

func (a *analysis) placement(p *locate.Placement, provider *catalog.Provider, packs []*rules.Pack) report.Placement {
	countries, _ := rules.Countries(p)
	x := report.Placement{
		Role: string(p.Role), Status: string(p.Status), Locations: []string{}, Countries: orEmpty(countries),
		Verdict: rules.Worst(p, packs),
		Places:  []report.Place{}, How: p.How, When: p.When, Via: p.Via, Trace: a.steps(p.Trace),
	}
	x.Because(p.Reason.Code, p.Reason.Text)
	if p.Status == locate.Unresolved {
		x.How = ""
	}
	if p.Status != locate.Known {
		x.Subject = p.Reason.Subject
	}
	if x.When == "" {
		x.When = "after"
	}
	for _, l := range p.Locations {
		x.Locations = append(x.Locations, l.ID)
		y := report.Place{Location: l.ID, Countries: []string{}}
		if l.Region != nil {
			y.Kind, y.City, y.Countries = string(l.Region.Kind), a.city(provider, l.Region), orEmpty(l.Region.Countries)
		}
		x.Places = append(x.Places, y)
	}
	if x.Verdict == rules.VerdictUndetermined && x.Status == string(locate.Known) {
		why := message.New("kokunai knows no country for %s", strings.Join(x.Locations, ", "))
		if name := nearest(x.Locations[0], provider); name != "" {
			why = message.New("%s; the nearest name that it knows is %s", why, name)
		}
		x.Because("unknown-location", why)
	}
	return x
}

// city is the city of a location, or those of the regions that it is made of.
func (a *analysis) city(p *catalog.Provider, r *catalog.Region) string {
	if r.City != "" || p == nil {
		return r.City
	}
	var out []string
	for _, m := range r.Members {
		_, region := a.index.Region(p, "", m)
		if region == nil || region.City == "" {
			return ""
		}
		out = append(out, region.City)
	}
	return strings.Join(out, ", ")
}

// nearest is the name of a provider's location that is most like one that is in
// no table, "" when none is like it. A name that only other services know is no
// slip of the pen.
func nearest(name string, p *catalog.Provider) string {
	best, least := "", 3 // more changes make another name
	if p == nil {
		return best
	}
	for i := range p.Regions {
		id := p.Regions[i].ID
		if id == name {
			return ""
		}
		if d := levenshtein.Distance(name, id, nil); d < least && d < len(id)/2 {
			best, least = id, d
		}
	}
	return best
}

func orEmpty(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// addFinding adds what the packs make of a placement: one that is, or one that
// would be with values that the run did not apply.
func (a *analysis) addFinding(to *report.Report, root *report.Root, r *tf.Root, s *locate.Store, p *locate.Placement, x report.Placement, values []string, packs []*rules.Pack) {
	judge := rules.Judge
	if values != nil {
		judge = rules.JudgeOther
	}
	js := judge(p, packs)
	if len(js) == 0 {
		return
	}
	first := js[0]
	rule, kind := rules.RuleOf(first.Verdict, x.Status), rules.Kind(first.Verdict, p.Status)
	if values != nil {
		rule, kind = &rules.OtherValues, "open"
	}
	f := a.finding(root, r, s, p, &x, rule, kind, js)
	for _, v := range values {
		if v != report.AnyWorkspace {
			v = a.rel(v)
		}
		f.Values = append(f.Values, v)
	}
	// A module that nothing calls has no values yet: what it leaves open is for its callers.
	if r.Kind == "module" && p.Status == locate.Unresolved {
		f.Level = string(rules.Note)
	}
	remedy := rule.Remedy
	if rule == &rules.UndeterminedRule {
		if s := report.Settle(&x); s != "" {
			remedy = s
		}
	}
	f.Say(x.ReasonForm, remedy)
	a.add(to, f, r.Path, a.position(s.Resource, hcl.Range{}), js)
}

// addMove adds what the packs make of a placement to which a plan moves data
// across the border.
func (a *analysis) addMove(to *report.Report, root *report.Root, r *tf.Root, s *locate.Store, p *locate.Placement, x report.Placement, packs []*rules.Pack) {
	var before []*locate.Placement
	seen := map[string]bool{}
	var from []string
	for i := range s.Placements {
		if o := &s.Placements[i]; o.When == "before" && o.Role == p.Role {
			before = append(before, o)
			for _, l := range o.Locations {
				if !seen[l.ID] {
					seen[l.ID] = true
					from = append(from, l.ID)
				}
			}
		}
	}
	if len(before) == 0 {
		return
	}
	sort.Strings(from)
	movesOut, movesIn := rules.JudgeMove(before, p, packs)
	rule, js := &rules.MovesOut, movesOut
	if len(js) == 0 {
		rule, js = &rules.MovesIn, movesIn
	}
	if len(js) == 0 {
		return
	}
	f := a.finding(root, r, s, p, &x, rule, "fail", js)
	f.From = from
	f.Say(x.ReasonForm, rule.Remedy)
	a.add(to, f, r.Path, a.position(s.Resource, hcl.Range{}), js)
}

// finding is what all findings have.
func (a *analysis) finding(root *report.Root, r *tf.Root, s *locate.Store, p *locate.Placement, x *report.Placement, rule *rules.Rule, kind string, js []rules.Judgement) *report.Finding {
	first := js[0]
	f := &report.Finding{
		Rule: rule.ID, Sector: first.Pack.Name, Level: string(first.Level), Kind: kind,
		Root: root.Path, Environments: []string{}, Address: s.Resource.Address, Type: s.Resource.Type, Holds: string(s.Holds),
		Role: x.Role, Status: x.Status, Verdict: first.Verdict, When: x.When, Locations: x.Locations, Countries: x.Countries,
		Expected: first.Pack.Expected(), Via: x.Via, Basis: cited(first.Pack), Trace: x.Trace,
		Position: a.position(s.Resource, p.Range), Values: []string{}, From: []string{},
	}
	if r.Environment != "" {
		f.Environments = append(f.Environments, r.Environment)
	}
	for _, j := range js {
		f.Sectors = append(f.Sectors, report.SectorLevel{Name: j.Pack.Name, Level: string(j.Level), Basis: cited(j.Pack)})
	}
	return f
}

// add adds a finding that says what it has to, with what follows from its fields.
// header is where its block begins, and dir the root's directory.
func (a *analysis) add(to *report.Report, f *report.Finding, dir string, header report.Position, js []rules.Judgement) {
	if !a.ownLevel(f) {
		return
	}
	f.Fingerprint = fingerprint(f)
	a.exempt(f, dir, header, js)
	to.Findings = append(to.Findings, f)
}

// ownLevel gives a finding the level that the policy has for its rule, and
// reports whether anything is to be said then.
func (a *analysis) ownLevel(f *report.Finding) bool {
	if a.policy != nil {
		if l, ok := a.policy.Levels[f.Rule]; ok {
			f.Level = string(l)
		}
	}
	return f.Level != string(rules.Off)
}

func cited(p *rules.Pack) []report.Cited {
	out := []report.Cited{}
	for _, b := range p.Basis {
		out = append(out, report.Cited{Title: b.Title, URL: b.URL, Force: b.Force})
	}
	return out
}

// fingerprint stays the same when lines move, files are renamed, or a message,
// level or sector changes.
func fingerprint(f *report.Finding) string {
	h := sha256.New()
	for _, s := range []string{f.Rule, f.Root, f.Address, f.Role, f.Via, f.When, f.Status} {
		fmt.Fprintf(h, "%d:%s,", len(s), s)
	}
	if f.Subject != "" {
		fmt.Fprintf(h, "%d:%s,", len(f.Subject), f.Subject)
	}
	for _, l := range f.Locations {
		fmt.Fprintf(h, "%d:%s,", len(l), l)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func (a *analysis) diagnostic(d tf.Diagnostic, root string) report.Diagnostic {
	x := report.NewDiagnostic(d.Code, string(d.Level), d.Summary, d.Detail)
	x.Root = root
	x.File, x.Line, x.Column = a.at(d.Range)
	if d.File != "" {
		x.File = a.rel(d.File)
	}
	return x
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
