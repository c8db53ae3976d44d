// Package google is kokunai's knowledge of Google Cloud: where the resources
// of the hashicorp/google and hashicorp/google-beta providers keep data.
//
// It is a set of tables and the few functions that read Google's way of naming
// places. It is not for judging whether a place is allowed, and it reads no
// configuration; both are done elsewhere, with no cloud's name in them.
package google

import (
	"strings"

	"github.com/kokunai/kokunai/providers/catalog"
)

// Provider is Google Cloud. Both published providers share it, because their
// types have the same names and google-beta merely knows more of them.
var Provider = catalog.Provider{
	Name:     "google",
	Sources:  []string{"hashicorp/google", "hashicorp/google-beta"},
	Title:    "Google Cloud",
	Home:     "US",
	Version:  "7.45.0",
	Docs:     "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/",
	Location: []string{"region", "zone"},
	Env: []string{
		"GOOGLE_REGION", "GCLOUD_REGION", "CLOUDSDK_COMPUTE_REGION",
		"GOOGLE_ZONE", "GCLOUD_ZONE", "CLOUDSDK_COMPUTE_ZONE",
	},
	Redirects:      []catalog.Redirect{{Path: "universe_domain", Public: []string{"googleapis.com"}}},
	Tags:           []string{"labels", "effective_labels", "resource_labels"},
	DefaultTags:    []string{"default_labels"},
	Account:        []string{"project"},
	DefaultAccount: []catalog.DefaultAccount{{Path: "project"}},
	AccountOf:      projectOf,
	Regions:        regions,
	Region:         place,
	Embedded:       embedded,
	Named:          named,
	Keeps:          keeps,
	Services:       services,
	Data:           data,
	Backends:       backends,
	Nothing:        nothing,
	Attributes:     attributes,
	Unreviewed:     unreviewed,
}

// place gives the identifier in regions that a written name means. Zones
// become their region, since no Google region lies in two countries.
func place(in, name string) string {
	name = strings.TrimSpace(name)
	if in == "parent" {
		// Some services take a whole parent, and one that names no location
		// is the service's global one.
		if loc := embedded(name); loc != "" {
			return place("", loc)
		}
		return "global"
	}
	name = strings.Trim(name, "/")
	name = strings.ToLower(name[strings.LastIndexByte(name, '/')+1:])
	switch in {
	case "storage", "bigquery", "containerregistry":
		// Only regions have a dash in their name there. What is larger than
		// a region is written in capitals.
		if !strings.Contains(name, "-") {
			return strings.ToUpper(name)
		}
	}
	// Spanner's single-region configurations and their regions are one place.
	name = strings.TrimPrefix(name, "regional-")
	if i := strings.LastIndexByte(name, '-'); i > 0 && zoneLetter(name[i+1:]) && digit(name[i-1]) {
		return name[:i]
	}
	return name
}

// zoneLetter reports whether s is what a zone's name adds to its region's:
// a letter, or for zones of accelerators "ai", a digit and a letter.
func zoneLetter(s string) bool {
	if len(s) == 4 && strings.HasPrefix(s, "ai") && digit(s[2]) {
		s = s[3:]
	}
	return len(s) == 1 && 'a' <= s[0] && s[0] <= 'z'
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// embedded gives the location that a self link or a resource name carries.
func embedded(id string) string {
	if strings.HasPrefix(id, "gs://") || strings.HasPrefix(id, "storage.googleapis.com/") {
		return "" // a folder in a bucket may be called anything
	}
	if loc, _ := registry(id); loc != "" {
		return place("", loc)
	}
	for _, mark := range []string{"locations/", "regions/", "zones/"} {
		for rest := id; ; {
			i := strings.Index(rest, mark)
			if i < 0 {
				break
			}
			whole := i == 0 || rest[i-1] == '/'
			rest = rest[i+len(mark):]
			if whole {
				loc, _, _ := strings.Cut(rest, "/")
				return place("", loc)
			}
		}
	}
	return ""
}

// projectOf is a project's identifier, by itself or in a resource name.
func projectOf(value string) string {
	for _, mark := range []string{"projects/", "/projects/"} {
		if i := strings.Index(value, mark); i == 0 || i > 0 && mark[0] == '/' {
			value, _, _ = strings.Cut(value[i+len(mark):], "/")
			break
		}
	}
	if value == "" || strings.ContainsAny(value, "/ ") {
		return ""
	}
	return value
}

// registry gives the location of the repository that an image or a package is
// in, by the host that it names, and the path behind the host.
func registry(id string) (loc, path string) {
	host, path, _ := strings.Cut(strings.TrimPrefix(id, "https://"), "/")
	host, ok := strings.CutSuffix(host, ".pkg.dev")
	i := strings.LastIndexByte(host, '-') // before the format: docker, maven, …
	if !ok || i < 0 {
		return "", ""
	}
	return host[:i], path
}

// named gives the bare name in an identifier: the bucket of a URL, the dataset
// of a table's, or else the last segment of a path, without its project.
func named(id string) string {
	for _, p := range []string{"gs://", "storage.googleapis.com/"} {
		if rest, ok := strings.CutPrefix(id, p); ok {
			bucket, _, _ := strings.Cut(rest, "/")
			return bucket
		}
	}
	if rest, ok := strings.CutPrefix(id, "bq://"); ok {
		_, rest, _ = strings.Cut(rest, ".")
		dataset, _, _ := strings.Cut(rest, ".")
		return dataset
	}
	id = strings.TrimRight(id, "/")
	return id[strings.LastIndexAny(id, "/:")+1:]
}

// keeps reports whether text around one whole reference leaves it the same
// thing. What is below a bucket or another resource is still in it.
func keeps(typ, attribute, prefix, suffix string) bool {
	if loc, project := registry(prefix); loc != "" && strings.HasSuffix(typ, "google_artifact_registry_repository") {
		return strings.Count(project, "/") == 1 && strings.HasSuffix(project, "/") && (suffix == "" || suffix[0] == '/')
	}
	prefix = strings.TrimPrefix(prefix, "//") // a full resource name has no scheme
	switch prefix {
	case "", "gs://":
		return suffix == "" || strings.HasPrefix(suffix, "/")
	case "storage.googleapis.com/", "bigquery.googleapis.com/", "pubsub.googleapis.com/", "logging.googleapis.com/":
		// The forms that a log sink's destination takes.
		return suffix == ""
	}
	if project, ok := strings.CutPrefix(prefix, "bq://"); ok {
		// A table is in its dataset.
		project, ok = strings.CutSuffix(project, ".")
		return ok && project != "" && !strings.Contains(project, ".") && (suffix == "" || suffix[0] == '.')
	}
	if n := len(prefix) - 1; (prefix[n] == '.' || prefix[n] == ':') && strings.HasPrefix(strings.TrimPrefix(typ, "data."), "google_bigquery_") {
		// "project.dataset.table" or "project:dataset.table", where the dataset is asked for.
		return attribute == "dataset_id" && n > 0 && !strings.ContainsAny(prefix[:n], "./:") && (suffix == "" || suffix[0] == '.')
	}
	if suffix != "" {
		return false
	}
	prefix = strings.TrimPrefix(prefix, "https://")
	if i := strings.Index(prefix, ".googleapis.com/"); i >= 0 && !strings.Contains(prefix[:i], "/") {
		prefix = prefix[i+len(".googleapis.com/"):]
	}
	// What is left must be a resource name that only lacks its last segment.
	if !strings.HasPrefix(prefix, "projects/") || !strings.HasSuffix(prefix, "/") {
		return false
	}
	return strings.Count(prefix, "/")%2 == 1 && !strings.Contains(prefix, "//")
}
