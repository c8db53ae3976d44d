// Package tf is the neutral model of a Terraform configuration: roots, the
// resources in them, provider configurations, and values that know whether
// they are known, which resource they are of, and where they were written.
//
// hclfile and planfile make it, locate reads it. It knows no cloud, no
// resource type and no rule, and it reads no file.
package tf

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/message"
)

// Mode says what kind of block a resource comes from.
type Mode int

// The modes of a resource.
const (
	Managed Mode = iota
	Data
	Backend
)

// Root is one root module under one environment, or one plan.
type Root struct {
	Path        string // directory or file, absolute
	Kind        string // config, module, plan or state
	Environment string
	Workspace   string
	VarFiles    []string
	// UsesWorkspace reports whether the name of the workspace was asked for.
	UsesWorkspace func() bool
	// Try is the same root with what nobody asked for: the values of one more file,
	// or in any workspace for "". It tells nothing of what is wrong with them.
	Try         func(file string) *Root
	InputSHA256 string
	Providers   []*ProviderConfig
	// Resources are the instances whose type Knowledge wants, and the backend.
	Resources []*Resource
	// Before are the same instances as they are before a plan that changes
	// them, each with the address of the one in Resources.
	Before []*Resource
	// Types counts the managed resource blocks of every type, for the report
	// of types that nobody has reviewed; first use wins the range.
	Types       []TypeUse
	NotAnalysed []NotAnalysed
	// Diagnostics is complete once all values that are wanted were asked for.
	Diagnostics    func() []Diagnostic
	MissingModules func() []MissingModule
	Files          int
	Modules        int
	Blocks         int // managed resource blocks over all module instances
}

// MissingModule is a module call whose source is not installed.
type MissingModule struct {
	Address, Source string
	Range           hcl.Range
}

// TypeUse is one resource type and how often it is declared.
type TypeUse struct {
	Type, Provider string
	Count          int
	Range          hcl.Range
}

// NotAnalysed is something that was seen and not analysed.
type NotAnalysed struct {
	Path, What string
	Reason     message.Text
}

// Body gives the arguments of a block by path.
type Body interface {
	// Values are the values at a dotted path below the body: one for each
	// repeated block and list element on the way. None means that the
	// argument is absent or null.
	Values(path string) []Value
	// Blocks are the blocks (or objects of a list) at a dotted path.
	Blocks(path string) []Body
	// Range is where the body's block begins.
	Range() hcl.Range
}

// Uncertain is what a Body is too where blocks are made of a value that is not
// known: it is one that stands for none or many.
type Uncertain interface{ Uncertain() bool }

// Resource is one instance of a resource, data source or backend.
type Resource struct {
	Body
	Address  string // absolute instance address, with keys
	Block    string // absolute address without the instance's own key
	Mode     Mode
	Type     string
	Provider *ProviderConfig
	// Call is the outermost module call that leads here, when the resource's
	// own file lies outside the repository.
	Call hcl.Range
	// Uncertain says why it is not known whether or how often it exists.
	Uncertain *Reason
	When      string // plans: before or after
	Action    string // plans: create, update, no-op …
}

// CatalogType is the key under which a catalogue lists the type.
func (r *Resource) CatalogType() string {
	if r.Mode == Data {
		return "data." + r.Type
	}
	return r.Type
}

// ProviderConfig is one provider configuration as a resource sees it.
type ProviderConfig struct {
	Body               // nil when no provider block configures it
	Address     string // "provider.aws", "module.m.provider.aws.tokyo"
	Name        string // local name
	Alias       string
	Source      string // source address without a default registry: "hashicorp/aws"
	Version     string
	VersionFrom string // lock, constraint, plan or none
	// Unknown says why the configuration could not be determined at all.
	Unknown *Reason
}

// Level is the level of a diagnostic.
type Level string

// The levels of diagnostics.
const (
	Error   Level = "error"
	Warning Level = "warning"
	Note    Level = "note"
)

// Diagnostic is about reading a configuration: what is wrong and what to do.
// Only one of level Error makes a run exit with 3.
type Diagnostic struct {
	Code    string
	Level   Level
	Summary message.Text
	Detail  message.Text
	File    string // absolute; "" when Range has one
	Range   hcl.Range
}

// Something stands around a reference for text that is not known, or another's.
const Something = "\x00"

// Knowledge is what a reader must know of resource types in the middle of an
// expression. The catalogue implements it; the readers import no cloud.
type Knowledge interface {
	// Wanted reports whether instances of a catalogue type are to be expanded.
	Wanted(typ string) bool
	// Asks are the attributes of a catalogue type, and the blocks at its top,
	// that are asked for; nil means that any may be.
	Asks(typ string) map[string]bool
	// Provides reports whether the types of a provider, by source address, were
	// judged, so that one that is not wanted is of no use to any other.
	Provides(source string) bool
	// Settles lists, for an attribute that nobody set and whose value is its
	// resource's location, the paths to ask in order: own arguments as
	// "path", provider arguments as "provider:path". Where "unless:path" is set
	// the others say nothing.
	Settles(typ, attribute string) []string
	// Attribute is the type of a resource type's own attribute as its
	// provider's schema has it ("string", "set(string)", "list" where the
	// elements are no primitives …), "" if not known, and whether it is null
	// when nobody sets it.
	Attribute(typ, attribute string) (kind string, optional bool)
	// Documents are the fields of an attribute that is a JSON text made of its
	// resource's blocks, each with its block; nil for any other.
	Documents(typ, attribute string) map[string]string
	// Keeps reports whether text around one reference to an attribute of a type
	// leaves it the same thing. What is not known of it is Something.
	Keeps(typ, attribute, prefix, suffix string) bool
}
