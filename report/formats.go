package report

import "io"

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
	// SummaryFile is where GitHub wants the job summary, "" for nowhere.
	Summary io.Writer
	// HintSector says once how to name a sector.
	HintSector bool
}

// Rule is a rule as a format describes it.
type Rule struct {
	ID, Name, Short, Full, Help, URL string
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
		return []Format{{"text", Inventory}, {"json", JSON}}
	}
	return []Format{{"text", Text}, {"json", JSON}, {"sarif", SARIF}, {"github", GitHub}}
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
