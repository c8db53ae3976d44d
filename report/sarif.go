package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// What code scanning takes or shows; more is cut here, where it can be said,
// and not there, where it is silent or refuses the file.
const (
	sarifMaxResults   = 25_000
	sarifMaxFlow      = 1_000 // thread flow locations of a result
	sarifMaxRelated   = 100
	sarifMaxAddresses = 20 // named in a message; the properties have them all
	sarifMaxName      = 255
	sarifMaxShort     = 1_024
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifHome   = "https://github.com/kokunai/kokunai"

	// sarifFingerprint is our key in partialFingerprints. The uploader adds
	// primaryLocationLineHash itself and warns about one that differs from
	// its own.
	sarifFingerprint = "kokunai/v1"

	// sarifRuleLevel is the level that every rule declares. A rule has none of
	// its own, since it is the pack that gives a finding its level; one taken
	// from the findings would change from run to run, and with it the severity
	// of alerts that did not change.
	sarifRuleLevel = "warning"

	// sarifRuleSecurity is that level as a score, of which code scanning shows
	// one from 7 as high and one from 4 as medium.
	sarifRuleSecurity = "5.0"
)

// The parts of SARIF 2.1.0 that are written. A list that the standard tells
// apart from an absent one is omitzero, so that an empty one stays.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool              sarifTool         `json:"tool"`
		AutomationDetails sarifAutomation   `json:"automationDetails"`
		Language          string            `json:"language,omitempty"`
		ColumnKind        string            `json:"columnKind"`
		Invocations       []sarifInvocation `json:"invocations"`
		Results           []sarifResult     `json:"results"`
		Properties        sarifRunBag       `json:"properties"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string         `json:"name"`
		Version         string         `json:"version,omitempty"`
		SemanticVersion string         `json:"semanticVersion,omitempty"`
		InformationURI  string         `json:"informationUri"`
		Rules           []sarifRule    `json:"rules"`
		Properties      sarifDriverBag `json:"properties"`
	}
	sarifDriverBag struct {
		CatalogueDate string `json:"catalogueDate"`
	}
	sarifRule struct {
		ID                   string       `json:"id"`
		Name                 string       `json:"name,omitempty"`
		ShortDescription     sarifMessage `json:"shortDescription"`
		FullDescription      sarifMessage `json:"fullDescription"`
		Help                 sarifMessage `json:"help"`
		HelpURI              string       `json:"helpUri,omitempty"`
		DefaultConfiguration sarifConfig  `json:"defaultConfiguration"`
		Properties           sarifRuleBag `json:"properties"`
	}
	sarifConfig struct {
		Level string `json:"level"`
	}
	sarifRuleBag struct {
		Tags             []string `json:"tags"`
		Precision        string   `json:"precision"`
		ProblemSeverity  string   `json:"problem.severity"`
		SecuritySeverity string   `json:"security-severity"`
	}
	sarifMessage struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifAutomation struct {
		ID string `json:"id"`
	}
	sarifInvocation struct {
		ExecutionSuccessful bool                `json:"executionSuccessful"`
		Notifications       []sarifNotification `json:"toolExecutionNotifications"`
	}
	sarifNotification struct {
		Descriptor sarifReference  `json:"descriptor"`
		Level      string          `json:"level"`
		Message    sarifMessage    `json:"message"`
		Locations  []sarifLocation `json:"locations,omitempty"`
	}
	sarifReference struct {
		ID string `json:"id"`
	}
	sarifResult struct {
		RuleID           string             `json:"ruleId"`
		RuleIndex        int                `json:"ruleIndex"`
		Kind             string             `json:"kind"`
		Level            string             `json:"level"`
		Message          sarifMessage       `json:"message"`
		Locations        []sarifLocation    `json:"locations"`
		RelatedLocations []sarifLocation    `json:"relatedLocations,omitempty"`
		CodeFlows        []sarifCodeFlow    `json:"codeFlows,omitempty"`
		Fingerprints     map[string]string  `json:"partialFingerprints,omitempty"`
		Suppressions     []sarifSuppression `json:"suppressions,omitzero"`
		Properties       sarifResultBag     `json:"properties"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifMessage `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifCodeFlow struct {
		ThreadFlows []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifFlowLocation `json:"locations"`
	}
	sarifFlowLocation struct {
		Location sarifLocation `json:"location"`
	}
	sarifSuppression struct {
		Kind          string              `json:"kind"`
		Status        string              `json:"status"`
		Justification string              `json:"justification,omitempty"`
		Properties    sarifSuppressionBag `json:"properties"`
	}
	sarifSuppressionBag struct {
		Kind      string `json:"kind"`
		By        string `json:"by"`
		Approver  string `json:"approver"`
		Expires   string `json:"expires"`
		Reference string `json:"reference"`
	}
	sarifResultBag struct {
		Kind         string        `json:"kind"`
		Role         string        `json:"role"`
		Status       string        `json:"status"`
		Verdict      string        `json:"verdict"`
		Sectors      []sarifSector `json:"sectors"`
		Locations    []string      `json:"locations"`
		Countries    []string      `json:"countries"`
		Roots        []string      `json:"roots"`
		Environments []string      `json:"environments"`
		Addresses    []string      `json:"addresses"`
		Basis        []Cited       `json:"basis"`
	}
	sarifSector struct {
		Name  string `json:"name"`
		Level string `json:"level"`
	}
	sarifRunBag struct {
		Complete bool     `json:"complete"`
		AsOf     string   `json:"asOf"`
		Commit   string   `json:"commit"`
		Packs    []string `json:"packs"`
		Summary  Summary  `json:"summary"`
	}
)

// SARIF writes the report as SARIF 2.1.0 for code scanning: one run, every
// result of kind fail with a level (the standard allows a level on no other
// kind, and ours is in its properties), and the findings of one rule and
// position as one result, since code scanning would make one alert of them
// and drop the rest. A run without findings is written too: it is what closes
// the alerts of the last one.
func SARIF(w io.Writer, r *Report, o Options) error {
	r = resolved(r, o.Resolve)
	run := sarifRun{
		Tool:              sarifTool{Driver: sarifDriverOf(r, o)},
		AutomationDetails: sarifAutomation{ID: sarifCategory(o.Category)},
		Language:          r.Language,
		ColumnKind:        "unicodeCodePoints",
		Results:           []sarifResult{},
		Properties: sarifRunBag{
			Complete: r.Complete,
			AsOf:     r.Source.AsOf,
			Commit:   r.Source.Commit,
			Packs:    []string{},
			Summary:  r.Summary,
		},
	}
	for _, p := range r.Packs {
		run.Properties.Packs = append(run.Properties.Packs, p.Name)
	}

	rules := map[string]int{}
	for i, rule := range run.Tool.Driver.Rules {
		rules[rule.ID] = i
	}
	groups := sarifGroups(r, o.IncludeSuppressed)
	total := len(groups)
	groups = groups[:min(total, sarifMaxResults)]
	for _, g := range groups {
		res := sarifResultOf(frameOf(r), g)
		res.RuleIndex = rules[res.RuleID]
		if o.IncludeSuppressed {
			// The standard wants the list on all results or on none.
			res.Suppressions = sarifSuppressions(g)
		}
		run.Results = append(run.Results, res)
	}

	inv := sarifInvocation{ExecutionSuccessful: true, Notifications: []sarifNotification{}}
	for _, d := range r.Diagnostics {
		if d.Level == "error" {
			inv.ExecutionSuccessful = false
		}
		inv.Notifications = append(inv.Notifications, sarifDiagnostic(d))
	}
	if total > len(groups) {
		inv.Notifications = append(inv.Notifications, sarifNotification{
			Descriptor: sarifReference{ID: "results-cut"},
			Level:      "warning",
			Message: sarifMessage{Text: frameOf(r).Sayf(
				"%d of %d results are not in this file, which holds the worst %d: code scanning takes no more. The JSON format has all.",
				total-len(groups), total, len(groups))},
		})
	}
	run.Invocations = []sarifInvocation{inv}

	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// sarifSemver is semantic versioning's own expression, without a leading v.
const sarifSemver = `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`

func sarifDriverOf(r *Report, o Options) sarifDriver {
	d := sarifDriver{
		Name:           "kokunai",
		Version:        r.Tool.Version,
		InformationURI: sarifHome,
		Rules:          []sarifRule{},
		Properties:     sarifDriverBag{CatalogueDate: r.Tool.CatalogueDate},
	}
	if v := strings.TrimPrefix(r.Tool.Version, "v"); regexp.MustCompile(sarifSemver).MatchString(v) {
		d.SemanticVersion = v
	}
	seen := map[string]bool{}
	add := func(rule Rule) {
		if !seen[rule.ID] {
			seen[rule.ID] = true
			d.Rules = append(d.Rules, sarifRuleOf(frameOf(r), rule))
		}
	}
	for _, rule := range o.Rules {
		add(rule)
	}
	// A report of another version may name a rule that is not known here; an
	// index must lead somewhere all the same.
	for i := range r.Findings {
		if f := r.Findings[i]; f.Suppressed == nil || o.IncludeSuppressed {
			add(Rule{ID: f.Rule})
		}
	}
	slices.SortFunc(d.Rules, func(a, b sarifRule) int { return cmp.Compare(a.ID, b.ID) })
	return d
}

// sarifRuleOf describes a rule. Code scanning takes an empty text for a
// missing one and rejects the file, so each falls back to the next best; a
// name that only repeats the id the standard wants left out.
func sarifRuleOf(l frame, rule Rule) sarifRule {
	name := rule.Name
	if name == rule.ID {
		name = ""
	}
	short := cmp.Or(l.Say(rule.Short), name, rule.ID)
	full := cmp.Or(l.Say(rule.Full), short)
	help := full
	if rule.Remedy != "" {
		help += "\n\n" + l.Say(rule.Remedy)
	}
	md := help
	if rule.URL != "" {
		md += "\n\n[" + sarifText(rule.ID) + "](" + rule.URL + ")"
	}
	return sarifRule{
		ID:                   rule.ID,
		Name:                 sarifCut(name, sarifMaxName),
		ShortDescription:     sarifMessage{Text: sarifCut(short, sarifMaxShort)},
		FullDescription:      sarifMessage{Text: sarifCut(full, sarifMaxShort)},
		Help:                 sarifMessage{Text: help, Markdown: md},
		HelpURI:              rule.URL,
		DefaultConfiguration: sarifConfig{Level: sarifRuleLevel},
		Properties: sarifRuleBag{
			Tags:             []string{"data-residency", "security", "terraform"},
			Precision:        "high",
			ProblemSeverity:  sarifRuleLevel,
			SecuritySeverity: sarifRuleSecurity,
		},
	}
}

// sarifCategory is what code scanning keeps runs apart by: the id up to its
// last slash.
func sarifCategory(category string) string {
	if c := strings.Trim(category, "/"); c != "" {
		return "kokunai/" + c + "/"
	}
	return "kokunai/"
}

// sarifGroups gathers the findings of one rule and position, worst first, in
// each group too, whatever the order of the report: code scanning shows only
// the first thousands. A suppressed finding does not hide one that is not, so
// the two never share a result.
func sarifGroups(r *Report, suppressed bool) [][]*Finding {
	type key struct {
		rule       string
		pos        Position
		suppressed bool
	}
	at := map[key]int{}
	var groups [][]*Finding
	for i := range r.Findings {
		f := r.Findings[i]
		if f.Suppressed != nil && !suppressed {
			continue
		}
		k := key{f.Rule, f.Position, f.Suppressed != nil}
		k.pos.File = sarifFile(f)
		j, ok := at[k]
		if !ok {
			j = len(groups)
			at[k] = j
			groups = append(groups, nil)
		}
		groups[j] = append(groups[j], f)
	}
	for _, g := range groups {
		slices.SortStableFunc(g, func(a, b *Finding) int {
			return cmp.Or(
				cmp.Compare(sarifRank(b.Level), sarifRank(a.Level)),
				cmp.Compare(a.Kind, b.Kind), // fail before open
				cmp.Compare(a.Root, b.Root),
				cmp.Compare(a.Address, b.Address),
				cmp.Compare(a.Role, b.Role),
				cmp.Compare(a.Via, b.Via),
				cmp.Compare(a.When, b.When),
				cmp.Compare(a.Fingerprint, b.Fingerprint),
				slices.Compare(a.Environments, b.Environments),
				cmp.Compare(a.Message, b.Message),
			)
		})
	}
	slices.SortStableFunc(groups, func(x, y []*Finding) int {
		a, b := x[0], y[0]
		return cmp.Or(
			cmp.Compare(sarifRank(b.Level), sarifRank(a.Level)),
			cmp.Compare(sarifFile(a), sarifFile(b)),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.EndLine, b.EndLine),
			cmp.Compare(a.EndColumn, b.EndColumn),
			cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Fingerprint, b.Fingerprint),
		)
	})
	return groups
}

func sarifRank(level string) int {
	return slices.Index([]string{"note", "warning", "error"}, level)
}

// sarifLevel is a level as the standard has it.
func sarifLevel(level string) string {
	if sarifRank(level) < 0 {
		return "note"
	}
	return level
}

// sarifFile is where a finding is shown. One that only a plan knows of has no
// file, and a result must have one: the plan.
func sarifFile(f *Finding) string {
	return cmp.Or(f.File, f.Root, ".")
}

// sarifResultOf makes one result of the findings of one rule and position.
// The first, which is the worst, speaks for all.
func sarifResultOf(l frame, g []*Finding) sarifResult {
	f := g[0]
	places := sarifPlaces(g)
	res := sarifResult{
		RuleID: f.Rule,
		Kind:   "fail",
		Level:  sarifLevel(f.Level),
		Locations: []sarifLocation{{Physical: sarifPhysical{
			Artifact: sarifArtifact{sarifURI(sarifFile(f))},
			Region:   sarifRegionOf(f.Position),
		}}},
		RelatedLocations: sarifRelated(places),
		CodeFlows:        sarifFlows(g),
		Properties:       sarifBag(g),
	}
	res.Message.Text = sarifMessageOf(f, res.Properties.Addresses, places, l)

	if print := mergedFingerprint(g); print != "" {
		res.Fingerprints = map[string]string{sarifFingerprint: print}
	}
	return res
}

// mergedFingerprint is the fingerprint of findings that are shown as one: of
// one finding its own, of several the hash of theirs, sorted; "" for none.
func mergedFingerprint(g []*Finding) string {
	var prints []string
	for _, f := range g {
		if f.Fingerprint != "" {
			prints = append(prints, f.Fingerprint)
		}
	}
	switch prints = sarifSet(prints); len(prints) {
	case 0:
		return ""
	case 1:
		return prints[0]
	}
	sum := sha256.Sum256([]byte(strings.Join(prints, "\n")))
	return hex.EncodeToString(sum[:])
}

// sarifRegionOf gives all four numbers, since code scanning wants them. A
// finding about the file as a whole is at its very start.
func sarifRegionOf(p Position) *sarifRegion {
	r := &sarifRegion{
		StartLine:   max(p.Line, 1),
		StartColumn: max(p.Column, 1),
	}
	r.EndLine = max(p.EndLine, r.StartLine)
	r.EndColumn = max(p.EndColumn, 1)
	if r.EndLine == r.StartLine {
		r.EndColumn = max(r.EndColumn, r.StartColumn)
	}
	return r
}

// sarifMessageOf is the message: what was found first, because a title shows
// the first sentence, then what to do, whom else it concerns, and the places
// that decide, as links, because related locations that no link leads to are
// not shown.
func sarifMessageOf(f *Finding, addresses []string, places []Step, l frame) string {
	var parts []string
	for _, s := range []string{cmp.Or(f.Message, f.Address, f.Rule), f.Remedy} {
		if s = strings.TrimSpace(sarifText(s)); s == "" {
			continue
		}
		if !strings.ContainsRune(".!?。!?", []rune(s)[len([]rune(s))-1]) {
			s += l.Say(".")
		}
		parts = append(parts, s)
	}
	if len(addresses) > 1 {
		others := make([]string, 0, sarifMaxAddresses)
		n := 0
		for _, a := range addresses {
			if a == f.Address {
				continue
			}
			if n++; n <= sarifMaxAddresses {
				others = append(others, sarifText(a))
			}
		}
		list := strings.Join(others, l.Say(", "))
		if n > len(others) {
			list += l.Sayf(" and %d more", n-len(others))
		}
		parts = append(parts, l.Sayf("Also concerned: %s.", list))
	}
	if len(places) > 0 {
		links := make([]string, len(places))
		for i, s := range places {
			text := s.File
			if s.Line > 0 {
				text += ":" + strconv.Itoa(s.Line)
			}
			links[i] = "[" + sarifText(text) + "](" + strconv.Itoa(i+1) + ")"
		}
		parts = append(parts, l.Sayf("See %s.", strings.Join(links, l.Say(", "))))
	}
	return strings.Join(parts, " ")
}

// sarifPlaces are the places of the traces that are not the result's own
// line, each once.
func sarifPlaces(g []*Finding) []Step {
	type place struct {
		file         string
		line, column int
	}
	seen := map[place]bool{}
	var out []Step
	for _, f := range g {
		for _, s := range f.Trace {
			p := place{s.File, s.Line, s.Column}
			if s.File == "" || s.File == f.File && s.Line == f.Line || seen[p] {
				continue
			}
			if len(out) == sarifMaxRelated {
				return out
			}
			seen[p] = true
			out = append(out, s)
		}
	}
	return out
}

// sarifRelated numbers the places as the links of the message do.
func sarifRelated(places []Step) []sarifLocation {
	var out []sarifLocation
	for i, s := range places {
		l := sarifStep(s)
		l.ID = i + 1
		out = append(out, l)
	}
	return out
}

// sarifStep is a step of a trace as a location. A step has no end, and the
// standard then takes the end of its line.
func sarifStep(s Step) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{sarifURI(s.File)}}}
	if s.Line > 0 {
		l.Physical.Region = &sarifRegion{StartLine: s.Line, StartColumn: max(s.Column, 0)}
	}
	if s.Note != "" {
		l.Message = &sarifMessage{Text: sarifText(s.Note)}
	}
	return l
}

// sarifFlows are the traces as flows, each once. A trace goes from the store
// to what decides; a flow goes the way of the value, whose first place is
// shown as the source and whose last as the sink, so it is turned round, and
// it ends where the result is.
func sarifFlows(g []*Finding) []sarifCodeFlow {
	var out []sarifCodeFlow
	seen := map[string]bool{}
	left := sarifMaxFlow
	for _, f := range g {
		if len(f.Trace) == 0 {
			continue
		}
		own := Step{File: sarifFile(f), Line: max(f.Line, 1), Column: max(f.Column, 1), Note: f.Address}
		steps := make([]Step, 0, len(f.Trace)+1)
		if t := f.Trace[0]; t.File == "" || t.File != own.File || t.Line != own.Line {
			steps = append(steps, own)
		}
		last := own
		for _, s := range f.Trace {
			if s.File == "" {
				// A default of a service is nowhere, and a viewer wants a place.
				s.File, s.Line, s.Column = last.File, last.Line, last.Column
			}
			steps = append(steps, s)
			last = s
		}
		var id strings.Builder
		for _, s := range f.Trace {
			fmt.Fprintf(&id, "%q %d %d %q\n", s.File, s.Line, s.Column, s.Note)
		}
		if seen[id.String()] {
			continue
		}
		seen[id.String()] = true
		// What does not fit is the far end of the trace.
		steps = steps[:min(len(steps), left)]
		left -= len(steps)
		locs := make([]sarifFlowLocation, 0, len(steps))
		for _, s := range slices.Backward(steps) {
			locs = append(locs, sarifFlowLocation{sarifStep(s)})
		}
		out = append(out, sarifCodeFlow{[]sarifThreadFlow{{locs}}})
		if left == 0 {
			break
		}
	}
	return out
}

// sarifBag is what the findings are in our own words: of the first where one
// word is all there is room for, of all where there is a list.
func sarifBag(g []*Finding) sarifResultBag {
	f := g[0]
	bag := sarifResultBag{Kind: f.Kind, Role: f.Role, Status: f.Status, Verdict: f.Verdict}
	levels := map[string]string{}
	for _, f := range g {
		bag.Locations = append(bag.Locations, f.Locations...)
		bag.Countries = append(bag.Countries, f.Countries...)
		bag.Roots = append(bag.Roots, f.Root)
		bag.Environments = append(bag.Environments, f.Environments...)
		bag.Addresses = append(bag.Addresses, f.Address)
		bag.Basis = append(bag.Basis, f.Basis...)
		for _, s := range f.Sectors {
			if old, ok := levels[s.Name]; !ok || sarifRank(s.Level) > sarifRank(old) {
				levels[s.Name] = s.Level
			}
		}
		if f.Kind == "fail" {
			bag.Kind = "fail"
		}
	}
	for _, list := range []*[]string{&bag.Locations, &bag.Countries, &bag.Roots, &bag.Environments, &bag.Addresses} {
		*list = sarifSet(*list)
	}
	slices.SortFunc(bag.Basis, func(a, b Cited) int {
		return cmp.Or(cmp.Compare(a.Title, b.Title), cmp.Compare(a.URL, b.URL), cmp.Compare(a.Force, b.Force))
	})
	if bag.Basis = slices.Compact(bag.Basis); bag.Basis == nil {
		bag.Basis = []Cited{}
	}
	bag.Sectors = []sarifSector{}
	for name, level := range levels {
		bag.Sectors = append(bag.Sectors, sarifSector{name, level})
	}
	slices.SortFunc(bag.Sectors, func(a, b sarifSector) int { return cmp.Compare(a.Name, b.Name) })
	return bag
}

// sarifSuppressions are who set the findings aside, each once; none is an
// empty list, which says so.
func sarifSuppressions(g []*Finding) []sarifSuppression {
	out := []sarifSuppression{}
	seen := map[Suppressed]bool{}
	for _, f := range g {
		s := f.Suppressed
		if s == nil || seen[*s] {
			continue
		}
		seen[*s] = true
		kind := "external"
		if s.Kind == "inline" {
			kind = "inSource"
		}
		out = append(out, sarifSuppression{
			Kind:          kind,
			Status:        "accepted",
			Justification: s.Reason,
			Properties: sarifSuppressionBag{
				Kind: s.Kind, By: s.By, Approver: s.Approver, Expires: s.Expires, Reference: s.Reference,
			},
		})
	}
	return out
}

func sarifDiagnostic(d Diagnostic) sarifNotification {
	text := sarifText(cmp.Or(d.Summary, d.Detail, d.Code))
	if d.Summary != "" && d.Detail != "" {
		text += ": " + sarifText(d.Detail)
	}
	n := sarifNotification{
		Descriptor: sarifReference{ID: cmp.Or(d.Code, "diagnostic")},
		Level:      sarifLevel(d.Level),
		Message:    sarifMessage{Text: text},
	}
	if d.File != "" {
		n.Locations = []sarifLocation{sarifStep(Step{File: d.File, Line: d.Line, Column: d.Column})}
	}
	return n
}

// sarifSet sorts a list and drops what is there twice; none is an empty list.
func sarifSet(list []string) []string {
	slices.Sort(list)
	if list = slices.Compact(list); list == nil {
		return []string{}
	}
	return list
}

// sarifText makes text a literal part of a message. Addresses and notes are
// written by whoever wrote the configuration, and their brackets must not
// become links, nor may control characters (direction overrides among them)
// change how the rest reads.
func sarifText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			r = ' '
		case unicode.Is(unicode.Bidi_Control, r):
			r = unicode.ReplacementChar
		case r == '\\', r == '[', r == ']':
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// sarifCut shortens s to n characters.
func sarifCut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// sarifURI is a path of the report as a URI: relative, without a scheme, which
// code scanning would reject, and so with no colon in it either. A path that
// is absolute has nothing that it is relative to, and is a file URI.
func sarifURI(file string) string {
	const plain = "-._~/!$&'()*+,;=@"
	var b strings.Builder
	if strings.HasPrefix(file, "/") {
		b.WriteString("file://")
		file = "/" + strings.TrimLeft(file, "/")
	} else if len(file) > 2 && file[1] == ':' && file[2] == '/' {
		b.WriteString("file:///")
	}
	for i := range len(file) {
		switch c := file[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte(plain, c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
