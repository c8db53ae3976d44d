// Package report is what kokunai says: the report as one value, and the
// formats that write it. A format decides nothing and computes no verdict; the
// JSON format is the contract, and every other one can be made from it.
package report

import "github.com/kokunai/kokunai/message"

// Report is the whole of a run. Its fields stand in the contract's order and
// its JSON form is the JSON format.
//
// Its texts are in one language. Beside each stands its form: a list of the
// English format and its arguments, from which In writes it in another.
type Report struct {
	SchemaVersion int           `json:"schema_version"`
	Language      string        `json:"language"`
	Complete      bool          `json:"complete"`
	Tool          Tool          `json:"tool"`
	Source        Source        `json:"source"`
	Packs         []Pack        `json:"packs"`
	Roots         []Root        `json:"roots"`
	Findings      []*Finding    `json:"findings"`
	NotReviewed   []NotReviewed `json:"not_reviewed"`
	NotAnalysed   []NotAnalysed `json:"not_analysed"`
	Diagnostics   []Diagnostic  `json:"diagnostics"`
	Summary       Summary       `json:"summary"`
	// Gone are the findings of the baseline that the run has not.
	Gone []Known `json:"gone"`
}

// Tool is what made the report.
type Tool struct {
	Name          string `json:"name"`
	Version       string `json:"version"`
	CatalogueDate string `json:"catalogue_date"`
}

// Source is what the report was made from.
type Source struct {
	Base   string `json:"base"`   // directory that all paths are relative to
	Commit string `json:"commit"` // "" when it could not be read
	Dirty  *bool  `json:"dirty"`
	AsOf   string `json:"as_of"` // YYYY-MM-DD
	// Changed are the files of --changed: only roots that reach one of them were
	// looked at. Nil, written null, means that all were.
	Changed []string `json:"changed"`
}

// Basis is a document that a pack rests on, and its force.
type Basis struct {
	Title    string `json:"title"`
	URL      string `json:"url"`
	Force    string `json:"force"`
	Language string `json:"language"`
}

// Pack is a sector pack that judged.
type Pack struct {
	Name         string   `json:"name"`
	Title        string   `json:"title"`
	Origin       string   `json:"origin"` // built-in or policy
	AsOf         string   `json:"as_of"`
	BasisVersion string   `json:"basis_version"`
	Countries    []string `json:"countries"`
	Locations    []string `json:"locations"`
	Basis        []Basis  `json:"basis"`
	// TitleEn and TitleJa are the title in both languages.
	TitleEn string `json:"title_en"`
	TitleJa string `json:"title_ja"`
	// BasisVersionJa is the version of the basis in Japanese.
	BasisVersionJa string `json:"basis_version_ja"`
}

// expected are the locations that the pack expects, or its countries.
func (p *Pack) expected() []string {
	if len(p.Locations) > 0 {
		return p.Locations
	}
	return p.Countries
}

// Root is one root module under one environment, or one plan.
type Root struct {
	Path             string          `json:"path"`
	Environment      string          `json:"environment"`
	Workspace        string          `json:"workspace"`
	Kind             string          `json:"kind"`
	VarFiles         []string        `json:"var_files"`
	ValueFilesUnused []UnusedValues  `json:"value_files_unused"`
	InputSHA256      string          `json:"input_sha256"`
	Providers        []Provider      `json:"providers"`
	ModulesMissing   []MissingModule `json:"modules_missing"`
	Stores           []Store         `json:"stores"`
}

// UnusedValues is a value file in or under the root that the run did not load,
// and the root's variables that it sets.
type UnusedValues struct {
	File      string   `json:"file"`
	Variables []string `json:"variables"`
}

// Provider is a provider configuration that a root's stores use.
type Provider struct {
	Name        string `json:"name"`
	Source      string `json:"source"`
	Version     string `json:"version"`
	VersionFrom string `json:"version_from"`
	Endpoint    string `json:"endpoint"`
}

// MissingModule is a module call that could not be followed.
type MissingModule struct {
	Address string `json:"address"`
	Source  string `json:"source"`
	File    string `json:"file"`
	Line    int    `json:"line"`
}

// Position is a place in a file: lines and columns count from 1, columns in
// Unicode code points, the end is exclusive. A zero Line means the file as a whole.
type Position struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
}

// Store is a resource instance that keeps data.
type Store struct {
	Address  string `json:"address"`
	Type     string `json:"type"`
	Provider string `json:"provider"`
	Account  string `json:"account"`
	Service  string `json:"service"`
	Holds    string `json:"holds"`
	Action   string `json:"action"`
	Position
	Placements []Placement `json:"placements"`
	// Packs are the names of those that judge it; none where the policy says so.
	Packs []string `json:"packs"`
	// What the policy's scopes say of the data, which only people know.
	System   string `json:"system"`
	Owner    string `json:"owner"`
	Data     string `json:"data"`
	Class    string `json:"class"`
	Personal string `json:"personal"`
	Contract string `json:"contract"`
}

// Placement is where one copy of a store's data is.
type Placement struct {
	Role       string   `json:"role"`
	Status     string   `json:"status"`
	Locations  []string `json:"locations"`
	Countries  []string `json:"countries"`
	Verdict    string   `json:"verdict"`
	Reason     string   `json:"reason"`
	ReasonCode string   `json:"reason_code"`
	Places     []Place  `json:"places"`
	How        string   `json:"how"`
	When       string   `json:"when"`
	Via        string   `json:"via"`
	Trace      []Step   `json:"trace"`
	// Subject is the address that stands in the way of knowing it, which a value
	// or the policy's assume block may settle; "" when none alone would.
	Subject string `json:"subject"`
	// ReasonForm is the form of the reason, see Report.
	ReasonForm message.Text `json:"reason_form"`
}

// Place is one location with what is known of it.
type Place struct {
	Location  string   `json:"location"`
	Kind      string   `json:"kind"`
	Countries []string `json:"countries"`
	City      string   `json:"city"`
}

// Step is one hop of a trace.
type Step struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Note   string `json:"note"`
	// NoteForm is the form of the note, see Report; it is empty for code.
	NoteForm message.Text `json:"note_form"`
}

// SectorLevel is what one sector makes of a finding.
type SectorLevel struct {
	Name  string  `json:"name"`
	Level string  `json:"level"`
	Basis []Cited `json:"basis"`
}

// Cited is a basis as a finding cites it.
type Cited struct {
	Title string `json:"title"`
	URL   string `json:"url"`
	Force string `json:"force"`
}

// Finding says that data is not where a pack expects it.
type Finding struct {
	Rule         string        `json:"rule"`
	Sector       string        `json:"sector"`
	Sectors      []SectorLevel `json:"sectors"`
	Level        string        `json:"level"`
	Kind         string        `json:"kind"`
	Root         string        `json:"root"`
	Environments []string      `json:"environments"`
	Address      string        `json:"address"`
	Type         string        `json:"type"`
	Holds        string        `json:"holds"`
	Role         string        `json:"role"`
	Status       string        `json:"status"`
	Verdict      string        `json:"verdict"`
	When         string        `json:"when"`
	Locations    []string      `json:"locations"`
	Countries    []string      `json:"countries"`
	Expected     []string      `json:"expected"`
	Via          string        `json:"via"`
	Message      string        `json:"message"`
	Remedy       string        `json:"remedy"`
	Basis        []Cited       `json:"basis"`
	Position
	Trace       []Step      `json:"trace"`
	Fingerprint string      `json:"fingerprint"`
	Suppressed  *Suppressed `json:"suppressed"`
	// Values are the value files, or AnyWorkspace, with which this would be so;
	// none for what is so.
	Values []string `json:"values"`
	// From are the locations before the plan, of data that it moves.
	From []string `json:"from"`
	// Subject is what a finding of no single placement is about, in words, or for
	// an exemption a code of exemptReasons; and Count of how many stores it speaks,
	// 0 for what speaks of one.
	Subject string `json:"subject"`
	Count   int    `json:"count"`
	// MessageForm and RemedyForm are the forms of the message and the remedy, see Report.
	MessageForm message.Text `json:"message_form"`
	RemedyForm  message.Text `json:"remedy_form"`
}

// AnyWorkspace in Finding.Values stands for the name of the workspace.
const AnyWorkspace = "terraform.workspace"

// Suppressed says who set a finding aside, and why.
type Suppressed struct {
	Kind      string `json:"kind"`
	By        string `json:"by"`
	Approver  string `json:"approver"`
	Reason    string `json:"reason"`
	Expires   string `json:"expires"`
	Reference string `json:"reference"`
	// ReasonForm is the form of the reason, see Report; it is empty where somebody gave it.
	ReasonForm message.Text `json:"reason_form"`
}

// NotReviewed is a resource type that is in no table.
type NotReviewed struct {
	Type     string `json:"type"`
	Provider string `json:"provider"`
	Count    int    `json:"count"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// NotAnalysed is something that was seen and not analysed.
type NotAnalysed struct {
	Path   string `json:"path"`
	What   string `json:"what"`
	Reason string `json:"reason"`
	// ReasonForm is the form of the reason, see Report.
	ReasonForm message.Text `json:"reason_form"`
}

// Diagnostic is about reading the input.
type Diagnostic struct {
	Code    string `json:"code"`
	Level   string `json:"level"`
	Summary string `json:"summary"`
	Detail  string `json:"detail"`
	Root    string `json:"root"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	// SummaryForm and DetailForm are the forms of both, see Report.
	SummaryForm message.Text `json:"summary_form"`
	DetailForm  message.Text `json:"detail_form"`
}

// Summary counts what was seen.
type Summary struct {
	Roots            int             `json:"roots"`
	Files            int             `json:"files"`
	Modules          int             `json:"modules"`
	Resources        int             `json:"resources"`
	Stores           int             `json:"stores"`
	Placements       PlacementCounts `json:"placements"`
	Findings         FindingCounts   `json:"findings"`
	ModulesMissing   int             `json:"modules_missing"`
	TypesNotReviewed int             `json:"types_not_reviewed"`
	NotAnalysed      int             `json:"not_analysed"`
}

// PlacementCounts counts placements by verdict; assumed ones count in both.
type PlacementCounts struct {
	Inside       int `json:"inside"`
	Outside      int `json:"outside"`
	Partly       int `json:"partly"`
	Undetermined int `json:"undetermined"`
	Assumed      int `json:"assumed"`
}

// FindingCounts counts findings by level.
type FindingCounts struct {
	Error      int `json:"error"`
	Warning    int `json:"warning"`
	Note       int `json:"note"`
	Suppressed int `json:"suppressed"`
}
