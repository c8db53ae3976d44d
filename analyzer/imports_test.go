package analyzer_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// imports says who may know what: for every package of ours the packages of
// ours that it may import, and from others these groups:
//
//	hcl    HashiCorp's language, without its JSON syntax
//	cty    its values
//	plan   the types of plans and states
//	json   JSON, read and written as a stream
//	text   Unicode
//	color  colour on a terminal
//	glob   patterns of paths
//	near   the likeness of names
//	any    whatever Terraform's functions need
//
// The standard library is free. What stands in no line is refused: a new
// package needs a line, and a new import a reason. "x..." are all packages
// below x that are not named themselves.
const imports = `
message            :
message/lang       : message

providers/catalog  : message
providers/...      : providers/catalog
providers/awscc    : providers/catalog providers/aws
providers/azapi    : providers/catalog providers/azurerm
providers          : providers/catalog providers/...

analyzer/scan      :
analyzer/tf        : message hcl cty
analyzer/hclfile   : analyzer/scan analyzer/tf message hcl cty any
analyzer/planfile  : analyzer/tf message hcl cty plan json text
analyzer/locate    : analyzer/tf providers/catalog message hcl
rules/decode       : message hcl cty
rules              : analyzer/locate analyzer/tf providers/catalog message rules/decode hcl near
report             : message message/lang color text json
analyzer           : analyzer/hclfile analyzer/planfile analyzer/locate analyzer/tf rules rules/decode report message providers providers/catalog hcl cty glob near

cmd/kokunai        : analyzer report message message/lang rules providers providers/catalog
`

// groups are the modules of others by the name that the table gives them.
var groups = map[string][]string{
	"hcl":   {"github.com/hashicorp/hcl/v2"},
	"cty":   {"github.com/zclconf/go-cty"},
	"plan":  {"github.com/hashicorp/terraform-json"},
	"json":  {"github.com/go-json-experiment/json"},
	"text":  {"golang.org/x/text"},
	"color": {"github.com/fatih/color"},
	"glob":  {"github.com/bmatcuk/doublestar"},
	"near":  {"github.com/agext/levenshtein"},
}

const module = "github.com/kokunai/kokunai/"

// TestImports reads the files themselves and asks no go command, so that it
// sees every build tag and takes no time.
func TestImports(t *testing.T) {
	policy := readPolicy(t)
	fset := token.NewFileSet()
	seen := map[string]bool{}
	root := filepath.Join("..")
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if n := d.Name(); n == "testdata" || rel != "." && strings.HasPrefix(n, ".") || rel != "." && isModule(file) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		pkg := path.Dir(filepath.ToSlash(rel))
		allowed, ok := policy.of(pkg)
		if !ok {
			if !seen[pkg] {
				t.Errorf("package %s has no line in the table of imports", pkg)
			}
			seen[pkg] = true
			return nil
		}
		seen[pkg] = true
		f, err := parser.ParseFile(fset, file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, x := range f.Imports {
			name, err := strconv.Unquote(x.Path.Value)
			if err != nil {
				return err
			}
			if !policy.allows(allowed, name) {
				t.Errorf("%s: %s may not import %s", fset.Position(x.Pos()), pkg, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, must := range []string{"analyzer", "cmd/kokunai", "providers/aws", "report"} {
		if !seen[must] {
			t.Errorf("package %s was not read", must)
		}
	}
}

// costly are packages that the program may not have, not even by way of others,
// and why. In a hook it has 10 ms for everything, and what a package does when
// the process starts is paid for by runs that do not use it, too.
var costly = map[string]string{
	"github.com/google/go-cmp/cmp":         "its start allocates 220 kB, which takes 1 to 3 ms",
	"github.com/hashicorp/hcl/v2/hclwrite": "it imports go-cmp; gohcl imports it, and rules/decode stands for gohcl",
}

// TestStartIsCheap asks the go command, which knows what others import.
func TestStartIsCheap(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedImports | packages.NeedDeps, Dir: ".."}, "./cmd/kokunai")
	if err != nil {
		t.Fatal(err)
	}
	way := map[string]string{}
	packages.Visit(pkgs, func(p *packages.Package) bool {
		for _, e := range p.Errors {
			t.Error(e)
		}
		for name := range p.Imports {
			if way[name] == "" {
				way[name] = p.PkgPath
			}
		}
		return true
	}, nil)
	if way[module+"rules/decode"] == "" {
		t.Error("what the program imports was not found")
	}
	for name, why := range costly {
		if by := way[name]; by != "" {
			t.Errorf("the program has %s, which %s imports for %s: %s", name, by, way[by], why)
		}
	}
}

// isModule: a nested module is no part of this one.
func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

type importPolicy map[string][]string

func readPolicy(t *testing.T) importPolicy {
	t.Helper()
	p := importPolicy{}
	for line := range strings.Lines(imports) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		pkg, allowed, ok := strings.Cut(line, ":")
		pkg = strings.TrimSpace(pkg)
		if _, twice := p[pkg]; !ok || twice {
			t.Fatalf("the table of imports cannot be read: %q", line)
		}
		p[pkg] = strings.Fields(allowed)
	}
	for _, pkg := range p.packages() {
		for _, a := range p[pkg] {
			if _, known := p.of(a); !known && groups[a] == nil && a != "any" {
				t.Fatalf("the table of imports lets %s import %q, which is nothing that it names", pkg, a)
			}
		}
	}
	return p
}

func (p importPolicy) packages() []string {
	var out []string
	for pkg := range p {
		out = append(out, pkg)
	}
	sort.Strings(out)
	return out
}

// of gives the line of a package: its own, or that of all below its parent.
func (p importPolicy) of(pkg string) ([]string, bool) {
	if a, ok := p[pkg]; ok {
		return a, true
	}
	a, ok := p[path.Dir(pkg)+"/..."]
	return a, ok
}

func (p importPolicy) allows(allowed []string, name string) bool {
	first, _, _ := strings.Cut(name, "/")
	if !strings.Contains(first, ".") {
		return true
	}
	ours, isOurs := strings.CutPrefix(name, module)
	for _, a := range allowed {
		switch {
		case isOurs:
			below, all := strings.CutSuffix(a, "/...")
			if ours == a || all && strings.HasPrefix(ours, below+"/") {
				return true
			}
		case a == "any":
			return true
		default:
			for _, g := range groups[a] {
				// Other majors and nested packages are the same module to us;
				// go-cty-yaml is not go-cty.
				if name == g || strings.HasPrefix(name, g+"/") {
					return true
				}
			}
		}
	}
	return false
}
