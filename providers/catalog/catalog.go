// Package catalog is the vocabulary in which kokunai's knowledge of the clouds
// is written: providers, services, resource types, and where each keeps data.
//
// A path goes from block to block and from object to object by dots; lists on the way
// give what is in each of their elements. A dot of a map's key has a backslash before
// it: configs.gcs\.bucket\.name. Behind an "@" it goes on inside of the JSON
// document that the text before it holds: in container_definitions@logConfiguration.logDriver
// each element of the list that the document is has a log configuration. As Each of a
// copy, "container_definitions@" are the elements themselves.
//
// The tables themselves stand in the packages beside it (providers/aws,
// providers/azurerm, …) as keyed Go literals that share shapes and call no
// function, so that thousands of rows cost no start-up time. This package
// reads no Terraform, knows no rule and prints nothing.
//
// # What counts
//
// A resource keeps what it takes in, and does not merely point to. What cannot be
// said by these rules is said in the way that never puts data inside falsely.
//
// Kept are
//   - contents: objects, rows, files, disks that live as long as their resource,
//     messages, models, and the metadata that a data catalogue exists to hold;
//   - code, as an Image: packages, functions, scripts, parsers, procedures and
//     machine or container images that the service uploads, copies or runs itself.
//     An image that is pulled from its registry each time is the registry's;
//   - what an agent or a bot is taught (instructions, intents, training phrases), as ML;
//   - credentials that the customer hands over, as a Secret, and as a Key if they
//     are key material (a certificate with its private key): given to a connection,
//     an endpoint, an input or what signs people in. What only names a secret of a
//     vault keeps none;
//   - addresses of people, as Other: receivers, contacts, owners, members of a
//     mailing list; where the service is global, without bound;
//   - logs, samples and recordings that an argument switches on, or that are on by
//     default and an argument can switch off, as a copy with the role log, at the
//     place that the documentation names, else Unstated; what switches on a service
//     that keeps records, such as the designation of its administrator, is a Log.
//     Rows and lists that the customer writes are Other or NoSQL, not logs.
//
// Copies are replicas, backups that can be elsewhere, exports, and
//   - keys that the vendor does not require to be where the data is;
//   - dead letters, webhooks, tools of agents, event targets and forwards that receive
//     content, as exports, also where the receiver keeps nothing; names of objects in
//     a notification are no content. An address alone says no place: Unstated;
//   - what a service itself writes into a bucket that an argument names.
//
// Peers replicate to each other, whichever of them names the others. A copy that an
// argument switches off, or that is made of something switched off, is not made. A
// part is told where its parent is, if it holds content of its own, else not at all.
//
// Nothing is kept by
//   - settings: policies, rules, queries, dashboards, definitions (of pipelines,
//     workflows and data flows too, in whatever language), templates of messages,
//     interfaces and schemas, health checks, quotas, tags, names and addresses of
//     machines, their user data and start-up scripts;
//   - logs that a service writes in any case, and that no argument switches;
//   - credentials that a service issues or checks its callers with, passwords of a
//     database's own users, shared secrets of tunnels;
//   - metrics, traces, statistics and insights of queries, and findings, unless the
//     resource exists to store them or an argument names where they are written;
//     disks that are thrown away after a session, a task or a build;
//   - access given to others, by their addresses too, also to write, unless it makes the data available at
//     another place; an index over the customer's own store;
//   - what balances, mirrors or checks traffic on its way, also by asking another
//     service, and what logs only into its customer's own container;
//   - pairings for a failover that copy names and settings alone;
//   - code that decides at run time where it writes.
package catalog

import "github.com/kokunai/kokunai/message"

// Kind is what a store holds.
type Kind string

// The kinds of data, as the contract names them.
const (
	Object     Kind = "object"
	Relational Kind = "relational"
	NoSQL      Kind = "nosql"
	Warehouse  Kind = "warehouse"
	File       Kind = "file"
	Block      Kind = "block"
	Backup     Kind = "backup"
	Image      Kind = "image"
	Log        Kind = "log"
	Stream     Kind = "stream"
	Queue      Kind = "queue"
	Cache      Kind = "cache"
	Search     Kind = "search"
	ML         Kind = "ml"
	Secret     Kind = "secret"
	Key        Kind = "key"
	State      Kind = "state"
	Opaque     Kind = "opaque" // deploys what it does not declare
	Other      Kind = "other"
)

// Kinds are all of them.
var Kinds = [...]Kind{Object, Relational, NoSQL, Warehouse, File, Block, Backup, Image, Log, Stream, Queue, Cache, Search, ML, Secret, Key, State, Opaque, Other}

// Role is what a placement is to its store.
type Role string

// The roles of a placement.
const (
	RolePrimary Role = "primary"
	RoleReplica Role = "replica"
	RoleBackup  Role = "backup"
	RoleLog     Role = "log"
	RoleKey     Role = "key"
	RoleState   Role = "state"
	RoleCache   Role = "cache"
	RoleExport  Role = "export"
)

// Roles are all of them.
var Roles = [...]Role{RolePrimary, RoleReplica, RoleBackup, RoleLog, RoleKey, RoleState, RoleCache, RoleExport}

// From says what a Source reads.
type From int

const (
	// Argument reads a location's name from the resource's own argument Path.
	Argument From = iota + 1
	// ProviderConfig reads the location arguments of the resource's provider
	// configuration (Provider.Location), or with a Path that one only, and then
	// goes on when it is not set.
	ProviderConfig
	// Reference follows Path to another resource of one of Types and takes its
	// primary location. A literal that carries a location (an ARN, a self link)
	// or that equals the name of one declared resource counts too.
	Reference
	// Fixed is always Location: a service that exists in one place, or the
	// service's own default when it is the last source.
	Fixed
	// Own is the resource's own primary location.
	Own
	// Pair is the region paired with the resource's own primary location.
	Pair
	// Multi is the multi-region nearest to the resource's own primary location.
	Multi
	// Unbound means that the service gives no bound: global, automatic, edge.
	Unbound
	// Unstated means that no configuration can say where the data is; Note says why.
	Unstated
)

// Source is one way in which a location is settled. An argument that is absent
// passes on to the next source; one that is unknown ends the search, unresolved.
type Source struct {
	From     From
	Path     string   // argument path, dotted; repeated blocks and lists give one location each
	Types    []string // Reference: the types that Path may refer to
	In       string   // name space of location names, "" for the provider's general one
	Location string   // Fixed: the location
	If       []Condition
	// Refines marks a zone-like source: unknown, it leaves the next sources'
	// region as it is, widened by the zones of that region in other countries.
	Refines bool
	// Sure marks a refining source of a service that is in no zone of another
	// country than its region: one of several zones leaves the region as it is.
	Sure bool
	// Declared marks a reference to something that lies elsewhere than the data
	// it leads to, such as a connection: the location in a literal says nothing.
	Declared bool
	Before   string       // version of the provider that removed the argument, which its newest schema lacks
	Note     message.Text // why, for the trace: one clause in lower case, no full stop
	Doc      string       // the page that says so, for what no argument shows
}

// Where lists the sources of a location in the order in which they are asked.
type Where []Source

// Condition is one test of an argument's value. All conditions of a list must
// hold. Values are compared as text, "true" and "false" for booleans.
type Condition struct {
	Path    string
	Is      []string // holds if the value is one of these
	Not     []string // holds if the value is none of these
	Begins  []string // holds if the value begins with one of these
	Present bool     // holds if the argument or block is set
	Absent  bool     // holds if it is not set
	Default string   // the value that an absent argument has
	Known   bool     // does not hold of a value that is not known
}

// Copy is a further copy of data: a replica, a backup, an export, a log
// delivery, of the resource's own data or, for a flow, of the data of Of.
type Copy struct {
	Role Role
	// Of refers to the store whose data this is; nil means the resource itself.
	Of   *Source
	Each string // path of the repeated block that makes one copy each; the other paths are then relative to it
	If   []Condition
	// When are conditions of the resource itself, for a copy with Each whose
	// block stands within one that can be switched off.
	When []Condition
	At   Where
	// Before is the version of the provider that removed the arguments, which
	// its newest schema lacks.
	Before string
	Note   message.Text
	Doc    string
}

// Redirect is an argument that sends requests elsewhere than to the public cloud.
type Redirect struct {
	Path   string
	Public []string // values that still mean the public cloud
}

// Resource is everything known about one resource type.
type Resource struct {
	Type  string
	Holds Kind  // "" when it keeps no customer data itself
	Role  Role  // role of its own placement; "" follows from Holds
	At    Where // where it is; with Holds "" it only places others
	// Copies are made besides the primary one.
	Copies []Copy
	// Joins is the argument that names what joins several of the type into one,
	// each of which has all the data: a global cluster.
	Joins string
	// Member refers, in what joins, to a member that does not name it: the store
	// that a global cluster is made from; nil means that all do.
	Member *Source
	// Names are the arguments that identify it to others, besides id, arn,
	// name, self_link and what nobody set.
	Names []string
	// Location are attributes whose value is its location; Within are
	// attributes that name something that lies in it, such as a zone.
	Location  []string
	Within    []string
	Redirects []Redirect
	// Documents are fields of attributes that are a JSON text made of its blocks.
	Documents []Document
	// Since and Before bound the row by provider version, e.g. Before "6.0.0".
	Since, Before string
	Doc           string // page of the provider's documentation, relative to Provider.Docs
}

// Document is a field of an attribute that is a JSON text, which is there where the
// resource has such a block: policy_data has auditConfigs of audit_config.
type Document struct{ Attribute, Field, Block string }

// Service is a group of types, one table file each.
type Service struct {
	Name      string   // as its vendor writes it: "Amazon S3"
	Endpoints []string // provider arguments that redirect it: "endpoints.s3"
	Resources []Resource
}

// Attributes are the types that the provider's schema gives to a resource
// type's own attributes. They are generated from the schema, every type that it
// has; blocks, and what is within an attribute, are not among them.
//
// Kinds is written as groups parted by a space, each with a kind, a colon and
// its attributes parted by commas: "ms:tags_all ms?:tags s:arn,bucket".
// A kind begins with s string, n number, b bool, d dynamic, l list, t set,
// m map or o object. After l, t and m stands s, n or b for what the elements
// are; nothing where they are objects or collections. A question mark at the
// end says that the attribute is null when nobody sets it: it is optional and
// not computed, and no default of the provider is known.
type Attributes struct{ Type, Kinds string }

// Nothing lists types that keep no customer data, with the one reason for all.
type Nothing struct {
	Reason message.Text
	Types  []string
}

// RegionKind is what a location is.
type RegionKind string

// The kinds of location.
const (
	Regional    RegionKind = "region"
	Zonal       RegionKind = "zone"
	Edge        RegionKind = "edge"
	DualRegion  RegionKind = "dual-region"
	MultiRegion RegionKind = "multi-region"
	Global      RegionKind = "global"
)

// Region is one location of a cloud and the countries that it is in.
type Region struct {
	ID        string
	In        string // name space, "" for the general one
	Kind      RegionKind
	Countries []string // ISO 3166-1 alpha-2; empty when there is no bound
	City      string
	Parent    string // of a zone: its region
	Pair      string // the region that geo-redundancy copies to
	Multi     string // the multi-region nearest to it
	// Members are the regions that a dual-region or multi-region is made of.
	Members []string
	Source  string // page, or data of the vendor's own, that says so
}

// DefaultAccount is a provider argument that names an account. One that has
// several values names none, unless the Last of them counts.
type DefaultAccount struct {
	Path string
	Last bool
}

// Provider is everything known about one Terraform provider.
type Provider struct {
	Name    string   // its usual local name, which its types begin with
	Sources []string // source addresses without the registry: "hashicorp/aws"
	Title   string   // the cloud's name for people
	Home    string   // country of the company
	Version string   // newest version that the tables were made from
	Docs    string   // address that a row's Doc page is appended to
	// Location are the provider arguments that give a default location, first first.
	Location []string
	// Env are the environment variables read when no argument is set.
	Env       []string
	Redirects []Redirect
	// Tags are the arguments of resources that are tags or labels, and
	// DefaultTags those of the provider that give some to every resource.
	Tags, DefaultTags []string
	// Account are the arguments of resources that name the account, subscription
	// or project that they belong to, and DefaultAccount those of the provider
	// that do so for every type or, where Account has any, for the types that
	// have one of those.
	Account        []string
	DefaultAccount []DefaultAccount
	// AccountOf gives the account in a value of those, or in the identifier of a
	// resource ("arn:aws:iam::111122223333:role/r" → "111122223333"), "" if there
	// is none.
	AccountOf func(value string) string
	Regions   []Region
	// Region gives the identifier in Regions that a name as written means
	// ("Japan East" → "japaneast", "ap-northeast-1a" → "ap-northeast-1"). A
	// name that it does not know comes back in its normal form.
	Region func(in, name string) string
	// Embedded gives the location that an identifier carries (an ARN's fourth
	// field, a self link's /locations/…), "" if it carries none.
	Embedded func(id string) string
	// Named gives the bare name in an identifier ("arn:aws:s3:::b" → "b",
	// "projects/p/topics/t" → "t").
	Named func(id string) string
	// Holders gives what an identifier says of what its resource lies in: values that
	// arguments of the resource have, if it has these, and the name of the resource that
	// it is a part of, "" if none. It is nil where names are not used again.
	Holders func(id string) (arguments map[string]string, parent string)
	// Keeps reports whether text around one whole reference leaves it the same
	// thing: "arn:aws:s3:::" before, "/*" after.
	Keeps    func(typ, attribute, prefix, suffix string) bool
	Services []Service
	Data     []Resource // data sources that have a location, by type without "data."
	Backends []Resource // Terraform's own state: "backend.s3"
	Nothing  []Nothing
	// Attributes are sorted by type.
	Attributes []Attributes
	// Unreviewed are types of the published schema that nobody has judged yet.
	Unreviewed []string
}
