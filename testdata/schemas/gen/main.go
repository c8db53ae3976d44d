// Command gen makes the small extract of a provider's schema that the tests of
// the tables read: per resource type the tree of its argument paths and what
// kind of value each takes.
//
//	terraform providers schema -json > aws.json
//	go run . -out ../aws.json.gz aws.json
//
// From the same dump it also writes the table of top-level attributes and their
// types that is built with kokunai, see attributes.go:
//
//	go run . -attributes ../../../providers/aws/attributes.go -package aws -defaults aws.defaults.json aws.json
//
// It is a module of its own, so that nothing of it is built with kokunai.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// extract is what is written. A tree maps a name to a kind, or to the tree of
// a nested block. A nested object has the entry "" besides, since it is
// written with an equals sign. Kinds are string, strings, bool, number,
// numbers, map and any; "computed " before one says that no configuration can
// set it, and "documented" is a path known from the documentation alone, so
// that its kind is not. A type without a tree (null) is registered by the
// provider, and its schema was not available.
type extract struct {
	Provider  string         `json:"provider"`
	Version   string         `json:"version"`
	Resources map[string]any `json:"resources"`
	Data      map[string]any `json:"data,omitempty"`
}

type tree map[string]any

// What is read: the parts of `terraform providers schema -json` that matter,
// and the x_ keys of the dumps that were gathered for kokunai.
type dump struct {
	Version       string              `json:"x_provider_version"`
	Schemas       map[string]provider `json:"provider_schemas"`
	WithoutSchema map[string]any      `json:"x_types_without_schema"`
}

type provider struct {
	Resources map[string]schema `json:"resource_schemas"`
	Data      map[string]schema `json:"data_source_schemas"`
}

type schema struct {
	Block block `json:"block"`
}

type block struct {
	Attributes map[string]attribute `json:"attributes"`
	Nesting    string               `json:"nesting_mode"` // of a nested_type
	Blocks     map[string]struct {
		Block block `json:"block"`
	} `json:"block_types"`
}

type attribute struct {
	Type     json.RawMessage `json:"type"`
	Nested   *block          `json:"nested_type"`
	Required bool            `json:"required"`
	Optional bool            `json:"optional"`
	Computed bool            `json:"computed"`
	Default  any             `json:"x_default"` // only in dumps that were read from a provider's source
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	out := flag.String("out", "", "write the extract to `file`")
	docs := flag.String("docs", "", "allow the arguments in this `file` too, which were read from documentation")
	version := flag.String("version", "", "version of the provider, where the schema does not say it")
	base := flag.String("base", "", "leave out the types that are the same in the extract `file`")
	data := flag.Bool("data", false, "keep data sources too")
	attributes := flag.String("attributes", "", "write the table of attributes to the Go `file` instead of an extract")
	pkg := flag.String("package", "", "the `name` of that file's package")
	defaults := flag.String("defaults", "", "what has a default in this `file`, in the form of -docs, is not null when nobody sets it")
	flag.Parse()
	if *attributes != "" && *pkg != "" && *out == "" && flag.NArg() > 0 {
		if err := writeAttributes(*attributes, *pkg, *defaults, flag.Args()); err != nil {
			log.Fatal(err)
		}
		return
	}
	if flag.NArg() != 1 || *out == "" {
		log.Fatal("usage: gen -out EXTRACT [-docs FILE] [-base EXTRACT] [-version V] [-data] SCHEMA\n" +
			"       gen -attributes FILE.go -package NAME [-defaults FILE] SCHEMA…")
	}
	x, err := read(flag.Arg(0), *version, *data)
	if err != nil {
		log.Fatal(err)
	}
	if *docs != "" {
		if err := x.document(*docs); err != nil {
			log.Fatal(err)
		}
	}
	if *base != "" {
		if err := x.subtract(*base); err != nil {
			log.Fatal(err)
		}
	}
	if err := x.write(*out); err != nil {
		log.Fatal(err)
	}
}

func read(file, version string, data bool) (*extract, error) {
	var d dump
	if err := load(file, &d); err != nil {
		return nil, err
	}
	if len(d.Schemas) != 1 {
		return nil, fmt.Errorf("%s has the schemas of %d providers, want one", file, len(d.Schemas))
	}
	x := &extract{Version: d.Version, Resources: map[string]any{}, Data: map[string]any{}}
	if version != "" {
		x.Version = version
	}
	for source, p := range d.Schemas {
		x.Provider = strings.TrimPrefix(source, "registry.terraform.io/")
		for name, s := range p.Resources {
			x.Resources[name] = fromBlock(s.Block)
		}
		for name, s := range p.Data {
			if data {
				x.Data[name] = fromBlock(s.Block)
			}
		}
	}
	for t := range d.WithoutSchema {
		if _, ok := x.Resources[t]; !ok {
			x.Resources[t] = nil
		}
	}
	return x, nil
}

func load(file string, v any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if bytes.HasPrefix(b, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if b, err = io.ReadAll(z); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

func fromBlock(b block) tree {
	out := tree{}
	for name, a := range b.Attributes {
		switch {
		case a.Nested != nil:
			t := fromBlock(*a.Nested)
			t[""] = "object"
			out[name] = t
		default:
			out[name] = fromType(a.Type)
		}
		if a.Computed && !a.Optional && !a.Required {
			kind, ok := out[name].(string)
			if !ok {
				kind = "any" // what is in it is no argument, and most of the size
			}
			out[name] = "computed " + kind
		}
	}
	for name, n := range b.Blocks {
		if name != "timeouts" { // of every type, and never a place
			out[name] = fromBlock(n.Block)
		}
	}
	return out
}

// fromType reads a type as cty writes it in JSON: "string", ["list", …],
// ["object", {…}]. Collections of objects are the tree of one object.
func fromType(raw json.RawMessage) any {
	var name string
	if json.Unmarshal(raw, &name) == nil {
		if name == "dynamic" {
			return "any"
		}
		return name
	}
	var parts []json.RawMessage
	if json.Unmarshal(raw, &parts) != nil || len(parts) < 2 || json.Unmarshal(parts[0], &name) != nil {
		return "any"
	}
	switch name {
	case "list", "set", "map":
		switch v := fromType(parts[1]).(type) {
		case tree:
			return v
		case string:
			if name == "map" {
				return "map"
			}
			if v == "string" || v == "number" {
				return v + "s"
			}
		}
	case "object":
		var fields map[string]json.RawMessage
		if json.Unmarshal(parts[1], &fields) == nil {
			out := tree{"": "object"}
			for n, f := range fields {
				out[n] = fromType(f)
			}
			return out
		}
	}
	return "any"
}

// document adds the paths that a newer version's documentation has.
func (x *extract) document(file string) error {
	var d struct {
		Resources map[string]map[string]json.RawMessage `json:"resources"`
	}
	if err := load(file, &d); err != nil {
		return err
	}
	for typ, paths := range d.Resources {
		t, _ := x.Resources[typ].(tree)
		if t == nil {
			t = tree{}
			x.Resources[typ] = t
		}
		for p := range paths {
			t.allow(strings.Split(p, "."))
		}
	}
	return nil
}

func (t tree) allow(path []string) {
	head, rest := path[0], path[1:]
	if len(rest) == 0 {
		if _, ok := t[head]; !ok {
			t[head] = "documented"
		}
		return
	}
	// An argument that was a plain value and is a block in the newer version
	// becomes a block: what is below it can be checked then.
	sub, ok := t[head].(tree)
	if !ok {
		sub = tree{}
		t[head] = sub
	}
	sub.allow(rest)
}

// subtract leaves only what the extract of another provider does not have:
// google-beta is google with some more types and arguments.
func (x *extract) subtract(file string) error {
	var b extract
	if err := load(file, &b); err != nil {
		return err
	}
	for typ, t := range x.Resources {
		mine, err := json.Marshal(t)
		if err != nil {
			return err
		}
		theirs, err := json.Marshal(b.Resources[typ])
		if err != nil {
			return err
		}
		if bytes.Equal(mine, theirs) {
			delete(x.Resources, typ)
		}
	}
	return nil
}

// write is reproducible: encoding/json sorts the keys of maps, and the header
// of the archive has no time.
func (x *extract) write(file string) error {
	b, err := json.Marshal(x)
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	z, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(b); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(file, buf.Bytes(), 0o644)
}
