package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

const (
	refresh   = "go test ./cmd/kokunai -run TestDocsAreFresh -update"
	generated = "<!-- Written by " + refresh + "; change the code that it is made from. -->\n\n"
)

// TestDocsAreFresh holds docs/ to what the code says; -update writes it anew.
func TestDocsAreFresh(t *testing.T) {
	pages, err := docs()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		file, fresh := repo("docs", name), string(pages[name])
		if *update {
			write(t, file, fresh)
		}
		if line := differ(read(t, file), fresh); line > 0 {
			t.Errorf("docs/%s:%d is not what the code says; refresh it by: %s", name, line, refresh)
		}
	}
}

// differ is the first line in which two texts differ, 0 if there is none.
func differ(a, b string) int {
	x, y := strings.SplitAfter(a, "\n"), strings.SplitAfter(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return i + 1
		}
	}
	if len(x) != len(y) {
		return min(len(x), len(y)) + 1
	}
	return 0
}

// docs are the generated documents by the name of their file in docs/. It stands
// here and not in the command, which has no need to carry it.
func docs() (map[string][]byte, error) {
	out := map[string][]byte{}
	for name, page := range map[string]func(io.Writer) error{
		"rules.md": rulesPage, "sectors.md": sectorsPage, "cli.md": cliPage, "catalog/README.md": cataloguePage,
	} {
		b := bytes.NewBufferString(generated)
		if err := page(b); err != nil {
			return nil, fmt.Errorf("docs/%s: %w", name, err)
		}
		out[name] = b.Bytes()
	}
	for _, p := range providers.All() {
		b := bytes.NewBufferString(generated)
		providerPage(b, p)
		out["catalog/"+p.Name+".md"] = b.Bytes()
	}
	return out, nil
}

// repo is a file of the repository, seen from this package.
func repo(path ...string) string { return filepath.Join("..", "..", filepath.Join(path...)) }

func rulesPage(w io.Writer) error {
	// For each rule a case that it speaks of, and one like it with which all is well.
	cases := map[string]struct{ err, ok string }{
		"data-moves-in":       {"plan_moves", "plan_moves"},
		"data-moves-out":      {"plan_moves", "plan_moves"},
		"data-outside":        {"pair", "geo_redundant"},
		"data-partly-outside": {"cloud_sql_backup", "cloud_sql"},
		"data-undetermined":   {"try_unset", "try_set"},
		"data-unbound":        {"service_defaults", "cloud_sql"},
		"exemption-expired":   {"exempt_broken", "exempt"},
		"exemption-invalid":   {"exempt_broken", "exempt"},
		"exemption-unused":    {"exempt_broken", "exempt"},
		"foreign-provider":    {"root_single", "root_two"},
		"other-values":        {"other_values", "other_values"},
		"policy-loosened":     {"policy_locked", "policy_scopes"},
		"single-region":       {"root_single", "root_two"},
	}
	policy, err := quotePolicy()
	if err != nil {
		return err
	}
	fmt.Fprint(w, "# Rules\n\n"+
		"What kokunai can find. A placement comes under one rule at most, by its verdict and its status; "+
		"the [sector's pack](sectors.md) says which countries it expects and at which level a finding is. "+
		"A finding says that data is not where the pack expects it, on which basis and of what force. It never says that a law is broken.\n\n"+
		"A finding that was looked at and accepted is set aside, with a reason:\n\n"+
		"- by an `exempt` block of the policy, for an address or a pattern of addresses: of one rule (`rule`), some (`rules`) or any, until a day (`expires`, which still counts), "+
		"in some root modules (`paths`, relative to the policy), while the data is in some locations (`locations`);\n"+
		"- by a comment `kokunai:ignore RULE reason=\"…\"`, of any of the three forms, on the first line of the block, on that of the argument that decides, or above either. "+
		"Several rules are parted by commas; `approver`, `expires` and `reference` are the same as in the policy. JSON has no comments, "+
		"and in a module from outside the repository they do not count;\n"+
		"- by `kokunai baseline`, for all that is found on a day.\n\n"+
		"It stays in JSON and in the register, with who set it aside, and is counted. A pack may forbid the first two for a rule (`no_exemptions`), "+
		"and a policy for all below it (`lock = [\"exemptions\"]`). A baseline counts for all rules: whoever runs `check --baseline` decides so.\n\n"+
		"What is to stay as it is can be settled in the policy, `.kokunai.hcl`, in two more ways:\n\n"+
		"- `assume` states what no configuration says: a location, or the value of an environment variable. A location overrides none that is known; "+
		"a value counts as Terraform counts one from the environment.\n"+
		"- `exclude` leaves out the root modules at and below a directory. The report names what was left out, and is then not complete.\n\n"+
		fence("hcl", policy))
	for _, r := range rules.All() {
		c, ok := cases[r.ID]
		if !ok || r.Why == "" || r.Settle == "" {
			return fmt.Errorf("rule %s lacks its Why, its Settle or its cases here", r.ID)
		}
		fmt.Fprintf(w, "\n## %s\n\n%s\n\n%s\n\n", r.ID, r.Short, r.Full)
		fmt.Fprintf(w, "**Why.** %s\n\n**When.** %s\n\n**What to do.** %s\n\n**What a policy can do.** %s\n\n", r.Why, appears(r.ID), r.Remedy, r.Settle)
		found, src, err := runCase("testdata/err/"+c.err, r.ID)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return fmt.Errorf("testdata/err/%s does not show %s", c.err, r.ID)
		}
		fmt.Fprintf(w, "A configuration that shows it, and what kokunai says of it by the base pack ([testdata/err/%s](../testdata/err/%[1]s)):\n\n%s\n%s\n", c.err, fence("hcl", src), fence("", strings.Join(found, "\n")))
		if found, src, err = runCase("testdata/ok/"+c.ok, r.ID); err != nil {
			return err
		}
		if len(found) > 0 {
			return fmt.Errorf("testdata/ok/%s shows %s", c.ok, r.ID)
		}
		fmt.Fprintf(w, "One that does not ([testdata/ok/%s](../testdata/ok/%[1]s)):\n\n%s", c.ok, fence("hcl", src))
	}
	return nil
}

// appears says under which verdicts and statuses a rule is chosen, by trying them all.
func appears(rule string) string {
	var out []string
	for _, verdict := range []string{rules.VerdictOutside, rules.VerdictPartly, rules.VerdictUndetermined} {
		var with []string
		for _, status := range []string{"known", "one-of", "unresolved", "unbound"} {
			// What has no location cannot be outside.
			if (status == "unresolved" || status == "unbound") && verdict != rules.VerdictUndetermined {
				continue
			}
			if r := rules.RuleOf(verdict, status); r != nil && r.ID == rule {
				with = append(with, status)
			}
		}
		if len(with) > 0 {
			out = append(out, "Verdict "+code(verdict)+", status "+codes(with, ", ")+".")
		}
	}
	if rule == rules.OtherValues.ID {
		out = append(out, "Any verdict but "+code(rules.VerdictInside)+", of a placement that the run itself does not have.")
	}
	switch rule {
	case rules.MovesOut.ID:
		out = append(out, "In a plan, verdict "+codes([]string{rules.VerdictOutside, rules.VerdictPartly}, " or ")+" where all was "+code(rules.VerdictInside)+" before.")
	case rules.ForeignProvider.ID:
		out = append(out, "Once for each provider of a root that keeps data, by the pack's `foreign` level.")
	case rules.SingleRegion.ID:
		out = append(out, "By the pack's `single_region` level: once for each store, or as a note once for all of a root that are in one region.")
	case rules.ExemptionExpired.ID, rules.ExemptionInvalid.ID, rules.ExemptionUnused.ID:
		out = append(out, "Once for each exemption.")
	case rules.PolicyLoosened.ID:
		out = append(out, "Once for each place in a policy that a lock above it keeps from counting; always an error.")
	case rules.MovesIn.ID:
		out = append(out, "In a plan, verdict "+code(rules.VerdictInside)+" where something was not before.")
	}
	return strings.Join(out, " ")
}

// runCase analyses a case by the base pack and gives what a rule says of it, and its
// configuration without the comments that the tests read.
func runCase(dir, rule string) (found []string, src string, err error) {
	abs, err := filepath.Abs(repo(dir))
	if err != nil {
		return nil, "", err
	}
	opt := analyzer.Options{Dir: abs, Sectors: []string{"base"}, Lang: "en", AsOf: "2026-11-24", Jobs: 1} // the day of the tests
	if _, err := os.Stat(filepath.Join(abs, "plan.json")); err == nil {
		opt.Plan = "plan.json"
	}
	res, err := analyzer.Analyze(opt)
	if err != nil {
		return nil, "", err
	}
	for _, f := range res.Report.Findings {
		if f.Rule == rule {
			found = append(found, fmt.Sprintf("%s: %s [%s]", f.Level, f.Message, f.Rule))
		}
	}
	slices.Sort(found) // by themselves: lines are not shown
	b, err := os.ReadFile(filepath.Join(abs, "main.tf"))
	if err != nil {
		return nil, "", err
	}
	for line := range strings.Lines(string(b)) {
		line, _, _ = strings.Cut(strings.TrimRight(line, "\n"), "# want ")
		src += strings.TrimRight(line, " ") + "\n"
	}
	return found, src, nil
}

// quotePolicy is the policy that the command scripts run.
func quotePolicy() (string, error) {
	const script, head = "testdata/policy.txtar", "-- p/.kokunai.hcl --\n"
	b, err := os.ReadFile(script)
	if err != nil {
		return "", err
	}
	_, text, ok := strings.Cut(string(b), head)
	if !ok {
		return "", fmt.Errorf("%s has no %q", script, head)
	}
	text, _, _ = strings.Cut(text, "\n-- ")
	return text, nil
}

func sectorsPage(w io.Writer) error {
	packs := rules.Packs()
	roles := []catalog.Role{
		catalog.RolePrimary, catalog.RoleReplica, catalog.RoleExport, catalog.RoleBackup,
		catalog.RoleLog, catalog.RoleKey, catalog.RoleState, catalog.RoleCache,
	}
	head := []string{}
	for _, r := range roles {
		head = append(head, string(r))
	}
	fmt.Fprint(w, "# Sector packs\n\n"+
		"What each built-in pack expects: the countries that data may be in, and the level of a finding for data in each role. "+
		"A basis stands with its force. A pack says where it expects data; it never says that a law is broken.\n\n"+
		"What is outside, partly outside or without a bound has the level of its role. What cannot be determined has the level "+
		"of its role or that of *unresolved*, whichever is lower; in a pack that is strict it has that of *unresolved* in any case. "+
		"In a module that nothing calls, what cannot be determined is a note. `off` gives no finding.\n\n")
	for _, n := range rules.Names(packs) {
		fmt.Fprintf(w, "- [%s](#%[1]s): %s / %s\n", n, packs[n].Title, packs[n].TitleJa)
	}
	for _, n := range rules.Names(packs) {
		p := packs[n]
		fmt.Fprintf(w, "\n## %s\n\n%s / %s\n\n", n, p.Title, p.TitleJa)
		fmt.Fprintf(w, "Countries: %s. As of %s. Basis version: %s. Verified: %s.\n\n%s\n\n", strings.Join(p.Countries, ", "), p.AsOf, p.BasisVersion, p.Verified, p.Limits)
		var levels []string
		for _, r := range roles {
			levels = append(levels, string(p.Levels.Of(r)))
		}
		unresolved := string(p.Unresolved)
		if p.Strict {
			unresolved += " (strict)"
		}
		table(w, append(head, "unresolved"), append(levels, unresolved))
		fmt.Fprintln(w)
		var bases [][]string
		for _, b := range p.Basis {
			bases = append(bases, []string{link(b.Title, b.URL), b.Force, b.Language})
		}
		table(w, []string{"Basis", "Force", "Language"}, bases...)
	}
	return nil
}

// cataloguePage is the index of the pages on the providers' types.
func cataloguePage(w io.Writer) error {
	fmt.Fprintf(w, "# Resource types\n\n"+
		"What each resource type keeps, and where kokunai reads its location, as the tables of %s say. "+
		"`kokunai explain TYPE` says the same of one type, `kokunai list types --format json` all of it.\n\n"+
		"- The sources of a location are asked in order: an argument that is absent passes on to the next one, and one whose value "+
		"is not known ends the search. A zone that is not known leaves the region, with the region's zones in other countries.\n"+
		"- An argument that is given several times, or is a list, is one place for each.\n"+
		"- Behind *for each*, arguments are those within that block.\n"+
		"- What a type holds is followed by the role of that data, in brackets, where it is not the usual one.\n"+
		"- — under *Holds* means %s. Under *Where* it means that at most its copies have a place.\n\n", providers.Date, holdsNothing)
	var rows [][]string
	for _, p := range providers.All() {
		types, nothing := 0, 0
		for _, s := range p.Services {
			types += len(s.Resources)
		}
		for _, n := range p.Nothing {
			nothing += len(n.Types)
		}
		rows = append(rows, []string{link(p.Title, p.Name+".md"), codes(p.Sources, ", "), p.Version, fmt.Sprint(types), fmt.Sprint(nothing), fmt.Sprint(len(p.Unreviewed))})
	}
	table(w, []string{"Provider", "Source", "Version", "In the tables", "Keep nothing", "Not reviewed"}, rows...)
	return nil
}

// providerPage is all that is known of one provider's types.
func providerPage(w io.Writer, p *catalog.Provider) {
	fmt.Fprintf(w, "# %s (%s)\n\nProvider %s, version %s. ", p.Title, p.Name, codes(p.Sources, ", "), p.Version)
	if len(p.Location) > 0 {
		fmt.Fprintf(w, "Its configuration has a location in %s. ", codes(p.Location, ", else in "))
	} else {
		fmt.Fprint(w, "Its configuration has no location. ")
	}
	fmt.Fprintln(w, "How to read this: [the index](README.md).")
	byName := func(a, b catalog.Service) int { return cmp.Compare(a.Name, b.Name) }
	for _, s := range slices.SortedFunc(slices.Values(p.Services), byName) {
		fmt.Fprintf(w, "\n## %s\n\n", s.Name)
		typesTable(w, p, s.Resources)
	}
	if len(p.Backends) > 0 {
		fmt.Fprint(w, "\n## Terraform's own state\n\n")
		typesTable(w, p, p.Backends)
	}
	if len(p.Nothing) > 0 {
		var reasons [][]string
		for _, n := range p.Nothing {
			reasons = append(reasons, []string{n.Reason.String(), codes(slices.Sorted(slices.Values(n.Types)), " ")})
		}
		slices.SortFunc(reasons, slices.Compare)
		fmt.Fprint(w, "\n## Types that keep nothing\n\n")
		table(w, []string{"Because it", "Types"}, reasons...)
	}
}

func typesTable(w io.Writer, p *catalog.Provider, resources []catalog.Resource) {
	byType := func(a, b catalog.Resource) int { return cmp.Compare(a.Type, b.Type) }
	var rows [][]string
	for _, r := range slices.SortedFunc(slices.Values(resources), byType) {
		name, holds, places := code(r.Type), cmp.Or(string(r.Holds), "—"), cmp.Or(linked(r.At), "—")
		if r.Doc != "" {
			name = link(name, p.Docs+r.Doc)
		}
		if r.Since != "" {
			name += " since " + r.Since
		}
		if r.Before != "" {
			name += " before " + r.Before
		}
		if string(r.Role) != string(r.Holds) {
			holds += bracketed(message.Verbatim(string(r.Role))).String()
		}
		var copies []string
		for i := range r.Copies {
			c := &r.Copies[i]
			copies = append(copies, link(copied(c).String(), c.Doc)+": "+linked(c.At))
		}
		rows = append(rows, []string{name, holds, places, strings.Join(copies, "<br>")})
	}
	table(w, []string{"Type", "Holds", "Where", "Copies"}, rows...)
}

// linked is a location's sources in words, each with the page that says so.
func linked(at catalog.Where) string {
	words := sayAll(nil, where(at))
	for i := range words {
		words[i] = link(words[i], at[i].Doc)
	}
	return strings.Join(words, ", else ")
}

func cliPage(w io.Writer) error {
	fmt.Fprint(w, "# Command line\n\n")
	var rows [][]string
	for _, c := range commands() {
		rows = append(rows, []string{code("kokunai " + c.synopsis), c.does.String()})
	}
	table(w, []string{"Command", "Does"}, rows...)
	fmt.Fprint(w, "\nPATH is a directory, of which every root module at or below it is read, a file of a module, a plan as "+
		"`terraform show -json` writes it, or `-` for one on standard input. Without a PATH it is the working directory.\n\n"+
		"## Options\n\nOf `check`, `inventory` and `render`, and of `explain` where it analyses a path. They may stand before and after it. "+
		"`--lang`, which `diff`, `list` and `init` take too, is the language of all that is written; without it, and without one in the policy, text, help and errors follow the locale (ja), and everything else is in English.\n\n")
	rows = nil
	newFlags(&console{}, "check").set.VisitAll(func(f *flag.Flag) {
		said := *f
		said.Usage = message.Text(f.Usage).String()
		value, does := flag.UnquoteUsage(&said)
		preset := f.DefValue
		switch {
		case f.Name == "jobs":
			preset = "the number of processors" // not that of the machine which writes this
		case preset == "false":
			preset = ""
		}
		rows = append(rows, []string{code(strings.TrimSpace("--" + f.Name + " " + value)), does, preset})
	})
	table(w, []string{"Option", "Does", "Default"}, rows...)
	fmt.Fprint(w, "\n## Baseline and diff\n\n"+
		"`kokunai baseline` takes the options of `check` and writes "+code(baselineName)+" at the root of the repository, or `--output`. A finding is known by its fingerprint, "+
		"so that it stays known when lines move and files are renamed. `check --baseline` fails only on others, and lists what of the baseline is gone, "+
		"of the roots that it analyses and of those that are no longer there.\n\n"+
		"`kokunai diff` compares the placements of two reports as `check` or `inventory --format json` writes them, by root, environment, address, role and flow. "+
		"It takes `--format text` or `json`, and `--lang`. It does not fail for what it finds.\n")
	fmt.Fprintf(w, "\n## Formats\n\n- Of findings, by `check` and `render`: %s.\n- Of the register, by `inventory`: %s. `render` writes it too, in the formats that only the register has.\n\n"+
		"The JSON is described by [report.schema.json](report.schema.json). Its findings and their exemptions "+
		"stand in the register only where it was judged: in what `render` makes of `check --format json`. A test of `junit` passes only where "+
		"data is shown to be inside; a note, and what nothing is known of, skips it.\n",
		codes(names(report.Formats(false)), ", "), codes(names(report.Formats(true)), ", "))
	var text strings.Builder
	help(nil, &text)
	_, status, ok := strings.Cut(text.String(), "\nExit status: ")
	if !ok {
		return fmt.Errorf("the help does not say the exit status")
	}
	rows = nil
	for s := range strings.SplitSeq(strings.TrimRight(status, ".\n"), ", ") {
		number, means, _ := strings.Cut(s, " ")
		rows = append(rows, []string{number, means})
	}
	fmt.Fprint(w, "\n## Exit status\n\n")
	table(w, []string{"Status", "Means"}, rows...)
	fmt.Fprint(w, "\n2 wins over 3, and 3 over 1. `inventory` does not end with 1. The status is the same for every format.\n")
	return nil
}

// table writes a table. A cell is one line, and a bar in it would end it.
func table(w io.Writer, head []string, rows ...[]string) {
	rule := make([]string, len(head))
	for i := range rule {
		rule[i] = "---"
	}
	for _, cells := range append([][]string{head, rule}, rows...) {
		line := strings.Join(cells, "\x00")
		line = strings.NewReplacer("|", `\|`, "\n", " ", "\x00", " | ").Replace(line)
		fmt.Fprintln(w, "| "+line+" |")
	}
}

// link is a text that leads to a page, or the text alone.
func link(text, page string) string {
	if page == "" {
		return text
	}
	return "[" + text + "](" + page + ")"
}

func fence(language, text string) string {
	return "```" + language + "\n" + strings.TrimRight(text, "\n") + "\n```\n"
}
