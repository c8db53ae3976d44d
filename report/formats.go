package report

import (
	"io"
	"slices"

	"github.com/kokunai/kokunai/message"
)

// Options are what a format may be told.
type Options struct {
	Color             bool
	Category          string // SARIF
	IncludeSuppressed bool   // SARIF
	Rules             []Rule // what the rules say of themselves, for SARIF
	// Lines gives a line (1-based) of a source file by its path in the
	// report, for quoting; nil or "" when there is none.
	Lines func(file string, line int) string
	// Show turns a path of the report into one to print (text only).
	Show func(file string) string
	// Resolve turns a path of the report into the one that the file has when
	// links are followed (SARIF and GitHub, which know no links); nil is none.
	Resolve func(file string) string
	// Summary is where GitHub wants the job summary, "" for nowhere.
	Summary io.Writer
	BOM     bool // CSV: begin with the mark by which Excel knows UTF-8
	// HintSector says once how to name a sector.
	HintSector bool
}

// Rule is a rule as a format describes it.
type Rule struct {
	ID, Name, URL       string
	Short, Full, Remedy message.Text
}

// Writer writes a report in one format.
type Writer func(w io.Writer, r *Report, o Options) error

// Format is one output format.
type Format struct {
	Name  string
	Write Writer
}

// Formats are the formats of findings, or of the register.
func Formats(inventory bool) []Format {
	if inventory {
		return []Format{{"text", Inventory}, {"json", JSON}, {"markdown", MarkdownRegister}, {"html", HTML}, {"csv", CSV}}
	}
	return []Format{{"text", Text}, {"json", JSON}, {"sarif", SARIF}, {"github", GitHub}, {"gitlab", GitLab}, {"junit", JUnit}, {"markdown", Markdown}}
}

// Find is the format of a name, or nil.
func Find(name string, inventory bool) *Format {
	for _, f := range Formats(inventory) {
		if f.Name == name {
			return &f
		}
	}
	return nil
}

// resolved is the report with every file under the path that it has when links
// are followed.
func resolved(r *Report, resolve func(string) string) *Report {
	if resolve == nil {
		return r
	}
	memo := map[string]string{"": ""}
	real := func(file *string) {
		to, ok := memo[*file]
		if !ok {
			to = resolve(*file)
			memo[*file] = to
		}
		*file = to
	}
	out := *r
	out.Findings = slices.Clone(r.Findings)
	for i := range out.Findings {
		f := *out.Findings[i]
		out.Findings[i] = &f
		real(&f.File)
		f.Trace = slices.Clone(f.Trace)
		for k := range f.Trace {
			real(&f.Trace[k].File)
		}
	}
	out.Diagnostics = slices.Clone(r.Diagnostics)
	for i := range out.Diagnostics {
		real(&out.Diagnostics[i].File)
	}
	return &out
}
