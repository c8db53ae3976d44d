package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// The register (データ保管場所一覧) as all formats but text and JSON write it:
// columns, what stands at its head, and one line for each placement.

// column is one column of the register. What only people know (the system's
// name, its owner, the contract) would be columns like these.
type column struct {
	key     string
	heading message.Text
	in      columnIn
	code    bool // a name or place that is nobody's prose
	cell    func(g *register, x *placed) string
}

// columnIn says which tables have a column.
type columnIn int

const (
	onPage columnIn = iota // in CSV and on a page, where some line has something in it
	inCSV                  // in CSV, where each line stands alone; a page says it at its head, or in other lines
	judged                 // as onPage, but only if the report has findings: without, an empty cell would look like a clean one
)

// placed is one line of the register: a placement, or a store without one.
type placed struct {
	no    int
	root  *Root
	store *Store
	*Placement
}

// columns are the columns of the register, in order. Those of findings come
// last, so that the others have the same place with and without them.
func columns() []column {
	return []column{
		{"no", "No.", onPage, false, func(_ *register, x *placed) string { return strconv.Itoa(x.no) }},
		{"packs", "Sector packs (date)", inCSV, false, func(g *register, x *placed) string { return g.judges(x.store) }},
		{"root", "Root", inCSV, true, func(_ *register, x *placed) string { return cmp.Or(x.root.Path, ".") }},
		{"kind", "Read from", inCSV, false, func(_ *register, x *placed) string { return x.root.Kind }},
		{"environment", "Environment", inCSV, false, func(_ *register, x *placed) string { return x.root.Environment }},
		{"workspace", "Workspace", inCSV, false, func(_ *register, x *placed) string { return x.root.Workspace }},
		{"address", "Resource address", onPage, true, func(_ *register, x *placed) string { return x.store.Address }},
		{"type", "Resource type", inCSV, true, func(_ *register, x *placed) string { return x.store.Type }},
		{"provider", "Provider configuration", inCSV, true, func(_ *register, x *placed) string { return x.store.Provider }},
		{"service", "Service", onPage, false, func(_ *register, x *placed) string { return x.store.Service }},
		{"account", "Account", onPage, true, func(_ *register, x *placed) string { return x.store.Account }},
		{"holds", "Holds", onPage, false, func(_ *register, x *placed) string { return x.store.Holds }},
		{"role", "Role", onPage, false, func(_ *register, x *placed) string { return x.Role }},
		{"when", "Before the plan", onPage, false, func(_ *register, x *placed) string {
			if x.When == "before" {
				return "before"
			}
			return ""
		}},
		{"status", "Status", onPage, false, func(_ *register, x *placed) string { return x.Status }},
		{"location", "Location", onPage, true, func(_ *register, x *placed) string { return strings.Join(x.Locations, ", ") }},
		{"country", "Country", onPage, false, func(_ *register, x *placed) string { return strings.Join(x.Countries, ", ") }},
		{"country_name", "Country name", inCSV, false, func(g *register, x *placed) string {
			names := make([]string, len(x.Countries))
			for i, c := range x.Countries {
				names[i] = g.l.Say(CountryName(c))
			}
			return strings.Join(names, "; ") // a name may have a comma in it
		}},
		{"place", "Place", onPage, false, func(_ *register, x *placed) string {
			var out []string
			for _, p := range x.Places {
				if p.City != "" && !slices.Contains(out, p.City) {
					out = append(out, p.City)
				}
			}
			return strings.Join(out, "; ")
		}},
		{"verdict", "Verdict", onPage, false, func(_ *register, x *placed) string { return x.Verdict }},
		{"how", "How determined", onPage, false, func(_ *register, x *placed) string { return x.How }},
		{"file", "Where written", onPage, true, func(_ *register, x *placed) string { return textPlace(x.store.File, x.store.Line, 0) }},
		{"via", "Made by", onPage, true, func(_ *register, x *placed) string { return x.Via }},
		{"reason", "Reason", onPage, false, func(_ *register, x *placed) string { return x.Reason }},
		{"copies", "Copies of it", inCSV, true, func(_ *register, x *placed) string { return x.others("replica", "cache", "export") }},
		{"backups", "Backups of it", inCSV, true, func(_ *register, x *placed) string { return x.others("backup") }},
		{"keys", "Its keys", inCSV, true, func(_ *register, x *placed) string { return x.others("key") }},
		{"system", "System", onPage, false, func(_ *register, x *placed) string { return x.store.System }},
		{"data", "Data", onPage, false, func(_ *register, x *placed) string { return x.store.Data }},
		{"class", "Class of the data", onPage, false, func(_ *register, x *placed) string { return x.store.Class }},
		{"personal", "Personal data", onPage, false, func(_ *register, x *placed) string { return x.store.Personal }},
		{"owner", "Owner", onPage, false, func(_ *register, x *placed) string { return x.store.Owner }},
		{"contract", "Contract and governing law", onPage, false, func(_ *register, x *placed) string { return x.store.Contract }},
		{"as_of", "As of", inCSV, false, func(g *register, _ *placed) string { return g.r.Source.AsOf }},
		{"commit", "Commit", inCSV, true, func(g *register, _ *placed) string { return g.commit() }},
		{"input_sha256", "Hash of the input (SHA-256)", inCSV, true, func(_ *register, x *placed) string { return x.root.InputSHA256 }},
		{"tool", "Tool version", inCSV, false, func(g *register, _ *placed) string { return g.tool() }},
		{"catalogue_date", "Catalogue date", inCSV, false, func(g *register, _ *placed) string { return g.r.Tool.CatalogueDate }},
		{"complete", "Complete", inCSV, false, func(g *register, _ *placed) string { return g.complete() }},
		{"caveat", "What it does not show", inCSV, false, func(g *register, _ *placed) string { return g.l.Say(notProof) }},
		{"findings", "Findings", judged, false, func(g *register, x *placed) string {
			var out []string
			for _, f := range g.found(x) {
				out = append(out, f.Level+" "+f.Rule+" "+strings.TrimSuffix(textCut(f.Fingerprint, 13), "…"))
			}
			return strings.Join(out, "; ")
		}},
		{"exemption", "Exemption", judged, false, func(g *register, x *placed) string {
			var out []string
			for _, f := range g.found(x) {
				if f.Suppressed != nil {
					out = append(out, exemption(g.l, f.Suppressed))
				}
			}
			return strings.Join(out, "; ")
		}},
	}
}

// others are where the other copies of a store's own data are.
func (x *placed) others(roles ...string) string {
	if x.Role != "primary" {
		return ""
	}
	var out []string
	for i := range x.store.Placements {
		p := &x.store.Placements[i]
		if !slices.Contains(roles, p.Role) || p.When != x.When {
			continue
		}
		s := cmp.Or(strings.Join(p.Locations, ", "), p.Status)
		if len(p.Countries) > 0 {
			s += " (" + strings.Join(p.Countries, ", ") + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// exemption is who set a finding aside, why and until when.
func exemption(l frame, s *Suppressed) string {
	out := []string{s.Kind}
	for _, f := range []struct {
		name message.Text
		text string
	}{
		{"reason", s.Reason}, {"by", s.By}, {"approver", s.Approver}, {"expires", s.Expires}, {"reference", s.Reference},
	} {
		if f.text != "" {
			out = append(out, l.Say(f.name)+": "+f.text)
		}
	}
	return strings.Join(out, ", ")
}

// register is a report as a register.
type register struct {
	r        *Report
	l        frame
	findings map[string][]*Finding // by findingKey
}

func newRegister(r *Report) *register {
	g := &register{r: r, l: frameOf(r), findings: map[string][]*Finding{}}
	for i := range r.Findings {
		f := r.Findings[i]
		if len(f.Values) > 0 {
			continue // what other values would do is no placement
		}
		for _, e := range f.environments() {
			k := findingKey(f.Root, e, f.Address, cmp.Or(f.Role, "primary"), f.Via, f.When, f.Status, f.Locations)
			g.findings[k] = append(g.findings[k], f)
		}
	}
	return g
}

func findingKey(root, environment, address, role, via, when, status string, locations []string) string {
	return strings.Join(append([]string{root, environment, address, role, via, when, status}, locations...), "\x00")
}

// environments are those of a finding, "" for the one without a name.
func (f *Finding) environments() []string {
	if len(f.Environments) == 0 {
		return []string{""}
	}
	return f.Environments
}

// judges are the packs that judge a store, each with its date.
func (g *register) judges(s *Store) string {
	var out []string
	for _, p := range g.r.Packs {
		if s.Packs == nil || slices.Contains(s.Packs, p.Name) { // an older report does not say
			out = append(out, p.Name+" ("+p.AsOf+")")
		}
	}
	return strings.Join(out, "; ")
}

// found are the findings about a placement.
func (g *register) found(x *placed) []*Finding {
	return g.findings[findingKey(x.root.Path, x.root.Environment, x.store.Address, x.Role, x.Via, x.When, x.Status, x.Locations)]
}

// lines calls f with every line of the register, in the report's order.
func (g *register) lines(f func(x *placed)) {
	no := 0
	for i := range g.r.Roots {
		root := &g.r.Roots[i]
		for j := range root.Stores {
			s := &root.Stores[j]
			for k := range s.Placements {
				no++
				f(&placed{no, root, s, &s.Placements[k]})
			}
			// A store that nothing is known of is still in the register.
			if len(s.Placements) == 0 {
				no++
				f(&placed{no, root, s, &Placement{}})
			}
		}
	}
}

// cell is the text of a cell: one line that only shows.
func (g *register) cell(c *column, x *placed) string { return textClean(c.cell(g, x)) }

func (g *register) heading(c *column) string { return g.l.Say(c.heading) }

func (g *register) tool() string { return strings.TrimSpace(g.r.Tool.Name + " " + g.r.Tool.Version) }

// commit is the commit, and whether there was more than it.
func (g *register) commit() string {
	if s := g.r.Source; s.Commit != "" && s.Dirty != nil && *s.Dirty {
		return s.Commit + " " + g.l.Say("with changes that are not committed")
	}
	return g.r.Source.Commit
}

// complete says whether the register is, and if not, what is missing.
func (g *register) complete() string {
	if s := g.l.incomplete(g.r); s != "" {
		return s
	}
	return g.l.Say("yes")
}

// sheet is a heading with a table, or with a sentence for want of one.
type sheet struct {
	heading string
	columns []sheetColumn
	rows    [][]string
	none    string
}

type sheetColumn struct {
	heading string
	code    bool
}

// fact is something that is said once for the whole register.
type fact struct {
	name message.Text
	text string
}

// facts stand at the head of a page.
func (g *register) facts() []fact {
	p := g.r.Summary.Placements
	fs := []fact{
		{"Complete", g.complete()},
		{"As of", g.r.Source.AsOf},
		{"Commit", cmp.Or(g.commit(), g.l.Say("not known"))},
		{"Base path", g.r.Source.Base},
		{"Tool version", g.tool()},
		{"Catalogue date", g.r.Tool.CatalogueDate},
		{"Stores", strconv.Itoa(g.r.Summary.Stores)},
		{"Placements", g.l.Sayf("inside %d, outside %d, partly %d, undetermined %d (assumed %d)",
			p.Inside, p.Outside, p.Partly, p.Undetermined, p.Assumed)},
	}
	for i := range fs {
		fs[i].text = textClean(fs[i].text)
	}
	return fs
}

// about are the tables before the register itself: by what it judged, what it
// was made from, and what is missing from it.
func (g *register) about() []sheet {
	packs := g.sheet("Sector packs", head{"Pack", false}, head{"Title", false}, head{"Pack date", false}, head{"Basis version", false}, head{"Allowed", false})
	bases := g.sheet("Bases", head{"Pack", false}, head{"Title", false}, head{"Legal force", false}, head{"URL", true})
	for _, p := range g.r.Packs {
		version := p.BasisVersion
		if g.r.Language == "ja" {
			version = cmp.Or(p.BasisVersionJa, version)
		}
		packs.add(p.Name, p.Title, p.AsOf, version, strings.Join(p.expected(), ", "))
		for _, b := range p.Basis {
			bases.add(p.Name, b.Title, g.l.Say(message.Plain(b.Force)), b.URL)
		}
	}
	roots := g.sheet("Roots", head{"Root", true}, head{"Read from", false}, head{"Environment", false}, head{"Workspace", false}, head{"Value files", true}, head{"Stores", false}, head{"Hash of the input (SHA-256)", true})
	for _, root := range g.r.Roots {
		roots.add(cmp.Or(root.Path, "."), root.Kind, root.Environment, root.Workspace, strings.Join(root.VarFiles, ", "),
			strconv.Itoa(len(root.Stores)), root.InputSHA256)
	}
	missing := g.sheet("Modules missing", head{"Root", true}, head{"Address", true}, head{"Source", true}, head{"Where written", true})
	for _, m := range missingModules(g.r) {
		for _, c := range m.calls {
			missing.add(rootName(m.root, textEnvironments(m.envs)), c.Address, c.Source, textPlace(c.File, c.Line, 0))
		}
	}
	types := g.sheet("Types not reviewed", head{"Type", true}, head{"Provider", true}, head{"Resources", false}, head{"Where written", true})
	for _, n := range g.r.NotReviewed {
		types.add(n.Type, n.Provider, strconv.Itoa(n.Count), textPlace(n.File, n.Line, 0))
	}
	rest := g.sheet("Not analysed", head{"Path", true}, head{"Reason", false})
	for _, n := range g.r.NotAnalysed {
		rest.add(n.Path, n.Reason)
	}
	diagnostics := g.sheet("Diagnostics", head{"Level", false}, head{"Where written", true}, head{"Summary", false}, head{"Detail", false})
	for _, d := range g.r.Diagnostics {
		diagnostics.add(g.l.word(d.Level), textPlace(d.File, d.Line, d.Column), d.Summary, d.Detail)
	}
	var out []sheet
	for _, s := range []*sheet{packs, bases, roots, missing, types, rest, diagnostics} {
		if len(s.rows) > 0 {
			out = append(out, *s)
		}
	}
	return out
}

// head is the heading of a column, and whether it is one of code.
type head struct {
	name message.Text
	code bool
}

// sheet is an empty table.
func (g *register) sheet(heading message.Text, columns ...head) *sheet {
	s := &sheet{heading: g.l.Say(heading)}
	for _, c := range columns {
		s.columns = append(s.columns, sheetColumn{g.l.Say(c.name), c.code})
	}
	return s
}

func (s *sheet) add(cells ...string) {
	for i := range cells {
		cells[i] = textClean(cells[i])
	}
	s.rows = append(s.rows, cells)
}

// tables are the register itself: a table for each root, all with the same
// columns, which are those that some line has something in.
func (g *register) tables() []sheet {
	all := columns()
	used := make([]bool, len(all))
	g.lines(func(x *placed) {
		for i := range all {
			used[i] = used[i] || all[i].in != inCSV && g.cell(&all[i], x) != ""
		}
	})
	var head []sheetColumn
	var shown []*column
	for i := range all {
		if used[i] {
			head, shown = append(head, sheetColumn{g.heading(&all[i]), all[i].code}), append(shown, &all[i])
		}
	}
	out := make([]sheet, len(g.r.Roots))
	at := map[*Root]*sheet{}
	for i := range g.r.Roots {
		root := &g.r.Roots[i]
		name := rootName(root.Path, root.Environment)
		if root.Workspace != "" && root.Workspace != "default" {
			name = textClean(g.l.Sayf("%s (workspace %s)", name, root.Workspace))
		}
		out[i] = sheet{heading: name, columns: head, none: g.l.Say("no stores")}
		at[root] = &out[i]
	}
	g.lines(func(x *placed) {
		row := make([]string, len(shown))
		for i, c := range shown {
			row[i] = g.cell(c, x)
		}
		at[x.root].rows = append(at[x.root].rows, row)
	})
	return out
}

// legend explains the words of the register, which are not translated, and
// its countries, as far as they stand in it.
func (g *register) legend() sheet {
	s := g.sheet("Legend", head{"Column", false}, head{"Value", false}, head{"Meaning", false})
	w := registerWords()
	for _, c := range columns() {
		means, ok := w[c.key]
		if !ok {
			continue
		}
		seen := map[string]bool{}
		g.lines(func(x *placed) {
			if c.key == "country" {
				for _, k := range x.Countries {
					seen[k] = true
				}
				return
			}
			seen[c.cell(g, x)] = true
		})
		values := make([]string, 0, len(seen))
		for v := range seen {
			values = append(values, v)
		}
		slices.Sort(values)
		for _, v := range values {
			if m := g.l.Say(means(v)); m != "" && m != v {
				s.add(g.heading(&c), v, m)
			}
		}
	}
	return *s
}

// registerWords give the meanings of the register's words by column.
func registerWords() map[string]func(string) message.Text {
	among := func(words map[string]message.Text) func(string) message.Text {
		return func(word string) message.Text { return words[word] }
	}
	return map[string]func(string) message.Text{
		"country": CountryName, "holds": holdsWord,
		"role": func(role string) message.Text {
			if role == "primary" {
				return "the data itself"
			}
			return roleWord(role)
		},
		"when": among(map[string]message.Text{"before": "where it was before the plan"}),
		"status": among(map[string]message.Text{
			"known": "the data is at all of the locations", "one-of": "at one of them; which depends on a value that is not known",
			"unresolved": "the location is not known", "unbound": "no region binds it: global, automatic, edge",
		}),
		"verdict": among(map[string]message.Text{
			"inside": "every country that it may be in is allowed", "outside": "no country that it may be in is allowed",
			"partly": "some of the countries that it may be in are not allowed", "undetermined": "it cannot be told",
		}),
		"how": among(map[string]message.Text{
			"literal": "written in the configuration", "variable-default": "a variable's default", "value-file": "a value file (tfvars)", "flag": "a value of the command line",
			"assumed": "stated in the policy", "provider": "the provider's configuration", "parent": "where the resource is that it belongs to", "service-default": "the service's default",
			"plan": "the plan's value", "state": "the state's value",
		}),
	}
}

// rootName is how a root is called: its path and its environment.
func rootName(path, environment string) string {
	s := cmp.Or(path, ".")
	if environment != "" {
		s += " [" + environment + "]"
	}
	return textClean(s)
}

// textPlace is a place as compilers write it, with as much of it as there is.
func textPlace(file string, line, column int) string {
	s := textClean(file)
	if line > 0 {
		s += ":" + strconv.Itoa(line)
		if column > 0 {
			s += ":" + strconv.Itoa(column)
		}
	}
	return s
}
