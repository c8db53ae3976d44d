package report

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const schemaFile = "../docs/report.schema.json"

func reportSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// schemaErr says what the schema has against a report.
func schemaErr(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// Every report that a test of a format starts from is one that kokunai could
// have written.
func TestSchemaStoredReports(t *testing.T) {
	s := reportSchema(t)
	files, err := filepath.Glob("testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		// What a format makes may be JSON too.
		var top map[string]json.RawMessage
		if json.Unmarshal(data, &top) != nil || top["schema_version"] == nil {
			continue
		}
		n++
		if err := schemaErr(t, s, data); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
	if n == 0 {
		t.Error("no report found")
	}
}

func TestSchemaReport(t *testing.T) {
	var b bytes.Buffer
	if err := JSON(&b, schemaReport(), Options{}); err != nil {
		t.Fatal(err)
	}
	if err := schemaErr(t, reportSchema(t), b.Bytes()); err != nil {
		t.Error(err)
	}
}

// A schema that forgets a part accepts anything there, so each of these, one
// change to a good report, must be refused.
func TestSchemaRefuses(t *testing.T) {
	s := reportSchema(t)
	for name, change := range map[string]func(*Report){
		"version":          func(r *Report) { r.SchemaVersion = 2 },
		"language":         func(r *Report) { r.Language = "fr" },
		"null list":        func(r *Report) { r.Roots = nil },
		"null inner list":  func(r *Report) { r.Roots[0].Stores[0].Placements[0].Countries = nil },
		"as of":            func(r *Report) { r.Source.AsOf = "2026-02-30" },
		"commit":           func(r *Report) { r.Source.Commit = "main" },
		"pack origin":      func(r *Report) { r.Packs[0].Origin = "" },
		"root kind":        func(r *Report) { r.Roots[0].Kind = "directory" },
		"version from":     func(r *Report) { r.Roots[0].Providers[0].VersionFrom = "" },
		"holds":            func(r *Report) { r.Roots[0].Stores[0].Holds = "blob" },
		"role":             func(r *Report) { r.Roots[0].Stores[0].Placements[0].Role = "main" },
		"status":           func(r *Report) { r.Roots[0].Stores[0].Placements[0].Status = "unknown" },
		"verdict":          func(r *Report) { r.Roots[0].Stores[0].Placements[0].Verdict = "" },
		"how":              func(r *Report) { r.Roots[0].Stores[0].Placements[0].How = "env" },
		"when":             func(r *Report) { r.Roots[0].Stores[0].Placements[0].When = "" },
		"place kind":       func(r *Report) { r.Roots[0].Stores[0].Placements[0].Places[0].Kind = "country" },
		"country":          func(r *Report) { r.Roots[0].Stores[0].Placements[0].Countries[0] = "Japan" },
		"country twice":    func(r *Report) { r.Findings[0].Countries = []string{"US", "US"} },
		"negative line":    func(r *Report) { r.Findings[0].Line = -1 },
		"level":            func(r *Report) { r.Findings[0].Level = "critical" },
		"level of sector":  func(r *Report) { r.Findings[0].Sectors[0].Level = "off" },
		"finding kind":     func(r *Report) { r.Findings[0].Kind = "pass" },
		"finding inside":   func(r *Report) { r.Findings[0].Verdict = "inside" },
		"fingerprint":      func(r *Report) { r.Findings[0].Fingerprint = "1" },
		"suppression kind": func(r *Report) { r.Findings[0].Suppressed.Kind = "inSource" },
		"expiry":           func(r *Report) { r.Findings[0].Suppressed.Expires = "soon" },
		"diagnostic level": func(r *Report) { r.Diagnostics[0].Level = "info" },
		"count":            func(r *Report) { r.NotReviewed[0].Count = 0 },
		"summary":          func(r *Report) { r.Summary.Placements.Assumed = -1 },
	} {
		r := schemaReport()
		change(r)
		var b bytes.Buffer
		if err := JSON(&b, r, Options{}); err != nil {
			t.Fatal(err)
		}
		if schemaErr(t, s, b.Bytes()) == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// The schema and the types name the same keys, and the schema wants each.
func TestSchemaKeys(t *testing.T) {
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var top schemaNode
	if err := json.Unmarshal(data, &top); err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	var walk func(path string, n *schemaNode, typ reflect.Type)
	walk = func(path string, n *schemaNode, typ reflect.Type) {
		for n != nil {
			if n.Ref != "" {
				name := strings.TrimPrefix(n.Ref, "#/$defs/")
				used[name] = true
				n = top.Defs[name]
				continue
			}
			if i := slices.IndexFunc(n.AnyOf, func(x *schemaNode) bool { return x.Ref != "" }); i >= 0 {
				n = n.AnyOf[i]
				continue
			}
			break
		}
		if n == nil {
			t.Errorf("%s: not in the schema", path)
			return
		}
		switch typ.Kind() {
		case reflect.Pointer:
			walk(path, n, typ.Elem())
		case reflect.Slice:
			walk(path+"[]", n.Items, typ.Elem())
		case reflect.Struct:
			var keys []string
			for _, f := range reflect.VisibleFields(typ) {
				if f.Anonymous {
					continue
				}
				key := f.Tag.Get("json")
				keys = append(keys, key)
				walk(path+"."+key, n.Properties[key], f.Type)
			}
			slices.Sort(keys)
			if got := slices.Sorted(maps.Keys(n.Properties)); !slices.Equal(got, keys) {
				t.Errorf("%s: the schema describes %v, the type has %v", path, got, keys)
			}
			if got := slices.Sorted(slices.Values(n.Required)); !slices.Equal(got, keys) {
				t.Errorf("%s: the schema requires %v, the type has %v", path, got, keys)
			}
		}
	}
	walk("report", &top, reflect.TypeFor[Report]())
	// These are referred to by a string, where the types have nothing to walk into.
	for name := range top.Defs {
		if !used[name] && !bytes.Contains(data, []byte(`"#/$defs/`+name+`"`)) {
			t.Errorf("$defs/%s is used nowhere", name)
		}
	}
}

type schemaNode struct {
	Ref        string                 `json:"$ref"`
	AnyOf      []*schemaNode          `json:"anyOf"`
	Items      *schemaNode            `json:"items"`
	Properties map[string]*schemaNode `json:"properties"`
	Required   []string               `json:"required"`
	Defs       map[string]*schemaNode `json:"$defs"`
}

// schemaReport is a report with something of everything.
func schemaReport() *Report {
	dirty := true
	cited := []Cited{{Title: "Guideline", URL: "https://example.jp/g.pdf", Force: "guideline"}}
	pos := Position{File: "main.tf", Line: 3, Column: 3, EndLine: 3, EndColumn: 23}
	trace := []Step{{File: "variables.tf", Line: 2, Column: 13, Note: `default of variable "region"`}}
	return &Report{
		SchemaVersion: 1,
		Language:      "en",
		Tool:          Tool{Name: "kokunai", Version: "0.1.0", CatalogueDate: "2026-09-01"},
		Source:        Source{Base: "/work", Commit: strings.Repeat("0f", 20), Dirty: &dirty, AsOf: "2026-10-01"},
		Packs: []Pack{{
			Name: "finance", Title: "Financial services", Origin: "built-in", AsOf: "2026-09-01", BasisVersion: "13",
			Countries: []string{"JP"}, Locations: []string{},
			Basis: []Basis{{Title: "Guideline", URL: "https://example.jp/g.pdf", Force: "guideline", Language: "ja"}},
		}},
		Roots: []Root{{
			Path: ".", Environment: "default", Workspace: "default", Kind: "config",
			VarFiles:         []string{"terraform.tfvars"},
			ValueFilesUnused: []UnusedValues{{File: "terraform.tfvars", Variables: []string{"old"}}},
			InputSHA256:      strings.Repeat("a", 64),
			Providers:        []Provider{{Name: "aws", Source: "hashicorp/aws", Version: "6.0.0", VersionFrom: "lock"}},
			ModulesMissing:   []MissingModule{{Address: "module.m", Source: "./m", File: "main.tf", Line: 9}},
			Stores: []Store{{
				Address: "aws_s3_bucket.b", Type: "aws_s3_bucket", Provider: "aws", Service: "s3", Holds: "object", Position: pos,
				Packs: []string{"base"}, Placements: []Placement{{
					Role: "primary", Status: "known", Locations: []string{"us-east-1"}, Countries: []string{"US"}, Verdict: "outside",
					Places: []Place{{Location: "us-east-1", Kind: "region", Countries: []string{"US"}, City: "Virginia"}},
					How:    "variable-default", When: "after", Trace: trace,
				}},
			}},
		}},
		Findings: []*Finding{{
			Rule: "location", Sector: "finance", Sectors: []SectorLevel{{Name: "finance", Level: "error", Basis: cited}},
			Level: "error", Kind: "fail", Root: ".", Environments: []string{"default"}, Address: "aws_s3_bucket.b", Type: "aws_s3_bucket",
			Holds: "object", Role: "primary", Status: "known", Verdict: "outside", When: "after",
			Locations: []string{"us-east-1"}, Countries: []string{"US"}, Expected: []string{"JP"},
			Message: "aws_s3_bucket.b is in us-east-1 (US)", Remedy: "Use ap-northeast-1", Basis: cited, Position: pos, Trace: trace,
			Fingerprint: strings.Repeat("b", 64),
			Suppressed:  &Suppressed{Kind: "policy", By: "ops", Approver: "ciso", Reason: "test data", Expires: "2027-03-31", Reference: "T-1"},
			Values:      []string{"env/prod.tfvars", AnyWorkspace},
			From:        []string{"japaneast"},
		}},
		NotReviewed: []NotReviewed{{Type: "aws_new", Provider: "aws", Count: 1, File: "main.tf", Line: 12}},
		NotAnalysed: []NotAnalysed{{Path: "live", What: "Terragrunt", Reason: "not supported"}},
		Gone:        []Known{{strings.Repeat("0f", 32), "data-outside", ".", "aws_sqs_queue.q", "it was abroad"}},
		Diagnostics: []Diagnostic{{Code: "module-missing", Level: "warning", Summary: "Module is not installed", File: "main.tf", Line: 9, Column: 1}},
		Summary:     Summary{Roots: 1, Files: 2, Modules: 1, Resources: 2, Stores: 1, Placements: PlacementCounts{Outside: 1}, Findings: FindingCounts{Suppressed: 1}},
	}
}
