package decode

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"

	"github.com/kokunai/kokunai/message"
)

// named stands for every type of kokunai's that is a string.
type named string

// sources are the types of a package by name, as they are written.
type sources map[string]ast.Expr

// structs are all structs with tags that kokunai decodes, read from its sources,
// so that none is left out. Fields without tags are.
func structs(t testing.TB) map[string]reflect.Type {
	t.Helper()
	out := map[string]reflect.Type{}
	for pkg, dir := range map[string]string{"rules": "..", "analyzer": "../../analyzer"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		all := sources{}
		for _, file := range files {
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if s, ok := n.(*ast.TypeSpec); ok && !strings.HasSuffix(file, "_test.go") {
					all[s.Name.Name] = s.Type
				}
				return true
			})
		}
		for name, x := range all {
			if s, ok := x.(*ast.StructType); ok && slices.ContainsFunc(s.Fields.List, tagged) {
				out[pkg+"."+name] = all.typ(t, x)
			}
		}
	}
	if len(out) < 15 {
		t.Fatalf("only %d structs were found", len(out))
	}
	return out
}

func tagged(f *ast.Field) bool { return f.Tag != nil && strings.Contains(f.Tag.Value, `hcl:"`) }

func (s sources) typ(t testing.TB, x ast.Expr) reflect.Type {
	switch types.ExprString(x) {
	case "string":
		return reflect.TypeFor[string]()
	case "bool":
		return reflect.TypeFor[bool]()
	case "map[string]string":
		return reflect.TypeFor[map[string]string]()
	case "hcl.Expression":
		return reflect.TypeFor[hcl.Expression]()
	case "hcl.Body":
		return reflect.TypeFor[hcl.Body]()
	}
	switch x := x.(type) {
	case *ast.StarExpr:
		return reflect.PointerTo(s.typ(t, x.X))
	case *ast.ArrayType:
		return reflect.SliceOf(s.typ(t, x.Elt))
	case *ast.Ident:
		if s[x.Name] == nil {
			break
		}
		if of := s.typ(t, s[x.Name]); of.Kind() != reflect.String {
			return of
		}
		return reflect.TypeFor[named]()
	case *ast.StructType:
		var fields []reflect.StructField
		for _, f := range x.Fields.List {
			if !tagged(f) {
				continue
			}
			tag, err := strconv.Unquote(f.Tag.Value)
			if err != nil {
				t.Fatal(err)
			}
			for _, n := range f.Names {
				fields = append(fields, reflect.StructField{Name: n.Name, Type: s.typ(t, f.Type), Tag: reflect.StructTag(tag)})
			}
		}
		return reflect.StructOf(fields)
	}
	t.Fatalf("this test knows no fields of type %s", types.ExprString(x))
	return nil
}

// agree holds Body to gohcl: the values and what is wrong.
func agree(t *testing.T, what string, typ reflect.Type, f *hcl.File) {
	t.Helper()
	ours, theirs := reflect.New(typ), reflect.New(typ)
	got := Body(f.Body, ours.Interface())
	want := gohcl.DecodeBody(f.Body, nil, theirs.Interface())
	for _, d := range got { // in English
		d.Summary, d.Detail = message.Text(d.Summary).String(), message.Text(d.Detail).String()
	}
	// gohcl goes through the fields in no order.
	byText := func(a, b *hcl.Diagnostic) int { return strings.Compare(said(a), said(b)) }
	slices.SortStableFunc(got, byText)
	slices.SortStableFunc(want, byText)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: what is wrong is\n%s\nand gohcl says\n%s\nof\n%s", what, all(got), all(want), f.Bytes)
	}
	if !reflect.DeepEqual(ours.Interface(), theirs.Interface()) {
		t.Errorf("%s: the value is\n%+v\nand gohcl's\n%+v\nof\n%s", what, ours.Elem(), theirs.Elem(), f.Bytes)
	}
}

func said(d *hcl.Diagnostic) string {
	return fmt.Sprintf("%s: %s; %s (in %s)", d.Subject, d.Summary, d.Detail, d.Context)
}

func all(diags hcl.Diagnostics) string {
	var out []string
	for _, d := range diags {
		out = append(out, said(d))
	}
	return strings.Join(out, "\n")
}

// texts are a body of a struct as it should be, and many in each of which one
// thing is not.
func texts(typ reflect.Type) (good string, others []string) {
	var items []string
	variants := map[int][]string{}
	for i := range typ.NumField() {
		f := typ.Field(i)
		name, kind, _ := strings.Cut(f.Tag.Get("hcl"), ",")
		switch kind {
		case "label":
			continue
		case "remain":
			variants[len(items)] = []string{""}
			items = append(items, "rest = var.x\nrest {\n}\n")
		case "block":
			of := structOf(f.Type)
			labels := ""
			for _, l := range shapeOf(of).labels {
				labels += strconv.Quote(l.name) + " "
			}
			block := func(labels, body string) string { return name + " " + labels + "{\n" + body + "}\n" }
			in, ins := texts(of)
			for _, x := range ins {
				variants[len(items)] = append(variants[len(items)], block(labels, x))
			}
			variants[len(items)] = append(variants[len(items)],
				"", block(labels, ""), block(labels, in)+block(labels, in), block(labels, in)+block(labels, ins[0]), block("", in), block(labels+`"more" `, in), block(`"" "" `, in), name+" = 1\n", name+" = {}\n")
			items = append(items, block(labels, in))
		default:
			is := func(value string) string { return name + " = " + value + "\n" }
			for _, v := range values {
				variants[len(items)] = append(variants[len(items)], is(v))
			}
			variants[len(items)] = append(variants[len(items)], "", name+" {\n}\n")
			items = append(items, is(right(f.Type)))
		}
	}
	good = strings.Join(items, "")
	for i, vs := range variants {
		for _, v := range vs {
			others = append(others, strings.Join(items[:i], "")+v+strings.Join(items[i+1:], ""))
		}
	}
	return good, append(others, "", good+"zzz = 1\n", good+"zzz \"x\" {\n}\n", good+"sectr = 1\ntitel = 2\nbasi {\n}\n")
}

func right(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Slice:
		return `["a", "b"]`
	case reflect.Map:
		return `{ a = "b", "c d" = "e" }`
	case reflect.Bool, reflect.Pointer:
		return "true"
	}
	return `"x"`
}

// values are of all types that HCL has, and of none.
var values = []string{
	`null`, `""`, `"x"`, `"true"`, `"日本\u0000"`, "<<E\nx\nE", `5`, `0.1`, `1e400`, `true`, `!true`,
	`[]`, `["a"]`, `["a", null]`, `["a", 1, true]`, `["a", ["b"]]`, `[null]`, `[[]]`, `[{}]`,
	`{}`, `{ a = "b" }`, `{ a = null }`, `{ a = 1, b = "c" }`, `{ a = ["b"] }`, `{ (null) = 1 }`, `{ "" = "" }`,
	`var.x`, `["a", var.x]`, `{ a = var.x }`, `"a${var.x}b"`, `lower("X")`, `["a", lower("X")]`,
	`1 / 0`, `"a" + 1`, `-"a"`, `true ? "a" : null`, `null ? 1 : 2`, `["a"][1]`, `["a"][0]`, `{ a = 1 }.b`,
	`[for x in ["a"] : x]`, `[for x in null : x]`, `{ for x in ["a", "a"] : x => x }`, `["a"][*]`, `null[*]`, `"${true}"`, `"%{ if true }a%{ endif }"`,
}

// TestAgreesWithGohcl tries every struct that kokunai decodes on bodies of its
// own that are right, and on those in which one thing is wrong.
func TestAgreesWithGohcl(t *testing.T) {
	structs := structs(t)
	for _, name := range slices.Sorted(maps.Keys(structs)) {
		t.Run(name, func(t *testing.T) {
			typ := structs[name]
			good, others := texts(typ)
			for i, src := range append(others, good) {
				f, diags := hclsyntax.ParseConfig([]byte(src), "p.hcl", hcl.InitialPos)
				if diags.HasErrors() {
					t.Fatalf("%s\n%s", all(diags), src)
				}
				agree(t, name, typ, f)
				if bad := Body(f.Body, reflect.New(typ).Interface()); i == len(others) && bad.HasErrors() {
					t.Errorf("what should be right is not: %s\n%s", all(bad), src)
				}
			}
			schema, partial := gohcl.ImpliedBodySchema(reflect.New(typ).Interface())
			if s := shapeOf(typ); !reflect.DeepEqual(&s.schema, schema) || s.rest >= 0 != partial {
				t.Errorf("the schema is\n%+v\nand gohcl's\n%+v", s.schema, *schema)
			}
		})
	}
}

// odd are texts that no struct is made for, in native syntax and in JSON.
var odd = map[bool][]string{
	false: {
		"", "\ufeffsector = \"a\"\n", "sector = 1\nsector = 2\n", "pack {\n}\n", "pack \"a\" \"b\" {\n}\n", "pack a {\n  levels {\n  }\n  levels {\n  }\n  levels {\n  }\n}\n",
		"assume \"a\" { location = [] }\nassume \"b\" { value = {} }\nassume {}\n",
		"provider \"a/b\" {\n  region \"x\" {\n  }\n  resource \"y\" {\n    copy \"z\" {\n      location = null\n    }\n    copy {\n    }\n  }\n}\n",
	},
	true: {
		`{}`, `[]`, `[{}, {}]`, `{"sector": "a", "lang": null, "exclude": "b"}`, `{"sector": ["a"], "exclude": ["b", 1], "paths": [null], "tags": {"a": "b"}}`,
		`{"pack": {"a": {"levels": {"log": "error"}, "basis": [{"title": 1}, {}]}}}`, `{"pack": [{"a": {}}, {"a": [{}, {}], "b": 1}]}`, `{"pack": {}}`, `{"pack": null}`, `{"pack": "x"}`,
		`{"title": "${var.x}", "countries": ["${1 + 1}"], "strict": "true", "unresolved": {"a": 1}, "foreign": "${", "//": "a comment"}`,
		`{"levels": [{}, {}], "extends": true, "zzz": 1, "extnds": "a"}`, `{"rule": {"data-outside": {"level": 1}}, "assume": {"a": {"location": {}}}}`,
		`{"region": {"a": {"countries": null}}, "resource": {"b": {"copy": {"c": {}}}}}`, `{"sector": 1, "sector": 2}`,
	},
}

func TestAgreesOnWhatIsOdd(t *testing.T) {
	structs := structs(t)
	for isJSON, texts := range odd {
		for _, src := range texts {
			f := parse(src, isJSON)
			if f == nil && isJSON {
				t.Errorf("not JSON: %s", src)
			}
			for name, typ := range structs {
				if f != nil {
					agree(t, name, typ, f)
				}
			}
		}
	}
}

// parse gives nil for what cannot be parsed.
func parse(src string, isJSON bool) *hcl.File {
	var f *hcl.File
	var diags hcl.Diagnostics
	if isJSON {
		f, diags = json.Parse([]byte(src), "p.json")
	} else {
		f, diags = hclsyntax.ParseConfig([]byte(src), "p.hcl", hcl.InitialPos)
	}
	if diags.HasErrors() {
		return nil
	}
	return f
}

// FuzzAgreesWithGohcl holds every struct to gohcl on whatever can be parsed.
func FuzzAgreesWithGohcl(f *testing.F) {
	structs := structs(f)
	names := slices.Sorted(maps.Keys(structs))
	for _, n := range names {
		good, _ := texts(structs[n])
		f.Add(good, false)
	}
	for _, src := range packs(f) {
		f.Add(string(src), false)
	}
	for isJSON, texts := range odd {
		for _, src := range texts {
			f.Add(src, isJSON)
		}
	}
	for _, v := range values {
		f.Add("exclude = "+v+"\n", false)
	}
	f.Fuzz(func(t *testing.T, src string, isJSON bool) {
		file := parse(src, isJSON)
		if file == nil {
			t.Skip("it cannot be parsed")
		}
		for _, n := range names {
			agree(t, n, structs[n], file)
		}
	})
}

// TestInTheOrderOfTheFields: the same policy is always refused in the same
// words, which gohcl does not promise.
func TestInTheOrderOfTheFields(t *testing.T) {
	f := parse("a = []\nb = []\nc = []\none {\n}\none {\n}\ntwo {\n}\ntwo {\n}\nz = 1\n", false)
	for range 20 {
		var to struct {
			C   string    `hcl:"c,optional"`
			A   string    `hcl:"a,optional"`
			D   string    `hcl:"d"`
			B   string    `hcl:"b,optional"`
			Two *struct{} `hcl:"two,block"`
			One *struct{} `hcl:"one,block"`
			Not struct{}  `hcl:"not,block"`
		}
		var lines []int
		for _, d := range Body(f.Body, &to) {
			lines = append(lines, d.Subject.Start.Line)
		}
		if want := []int{1, 12, 3, 1, 2, 10, 6, 1}; !slices.Equal(lines, want) {
			t.Fatalf("what is wrong is said of the lines %v, want %v", lines, want)
		}
	}
}

// TestWhatIsAbsent: an expression is null, another field is what it was.
func TestWhatIsAbsent(t *testing.T) {
	to := struct {
		Expression hcl.Expression    `hcl:"e"`
		Text       string            `hcl:"t,optional"`
		Yes        *bool             `hcl:"y"`
		List       []string          `hcl:"l,optional"`
		Map        map[string]string `hcl:"m,optional"`
		Blocks     []struct{}        `hcl:"b,block"`
		Untagged   string
		private    int
	}{Text: "default", Untagged: "kept", private: 1}
	if diags := Body(hcl.EmptyBody(), &to); diags.HasErrors() {
		t.Fatal(diags)
	}
	if v, diags := to.Expression.Value(nil); diags.HasErrors() || !v.IsNull() {
		t.Errorf("an expression that is absent is %#v", v)
	}
	if to.Text != "default" || to.Untagged != "kept" || to.private != 1 || to.Yes != nil || to.List != nil || to.Map != nil || to.Blocks != nil {
		t.Errorf("it is %+v", to)
	}
}

// TestMistakesOfOurs: what Body cannot do, it does not do in part.
func TestMistakesOfOurs(t *testing.T) {
	f := parse("a = 1\n", false)
	for name, to := range map[string]any{
		"no pointer": struct{}{},
		"no struct":  new(map[string]string),
		"unknown tag": new(struct {
			A string `hcl:"a,attr_range"`
		}),
		"block of text": new(struct {
			A []string `hcl:"a,block"`
		}),
		"blocks by pointers": new(struct {
			A []*struct{} `hcl:"a,block"`
		}),
		"label in an integer": new(struct {
			A int `hcl:"a,label"`
		}),
		"remaining arguments": new(struct {
			A hcl.Attributes `hcl:",remain"`
		}),
		"two remains": new(struct {
			A hcl.Body `hcl:",remain"`
			B hcl.Body `hcl:",remain"`
		}),
		"channel": new(struct {
			A chan int `hcl:"a"`
		}),
		"attribute": new(struct {
			A *hcl.Attribute `hcl:"a"`
		}),
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if s, ok := recover().(string); !ok || !strings.HasPrefix(s, "invalid t") {
					t.Errorf("it does not say that kokunai is wrong: %q", s)
				}
			}()
			Body(f.Body, to)
		})
	}
}

func packs(t testing.TB) [][]byte {
	files, err := filepath.Glob("../packs/*.hcl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no packs: %v", err)
	}
	var out [][]byte
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, src)
	}
	return out
}

// BenchmarkPacks decodes the packs that are built in, as gohcl does.
func BenchmarkPacks(b *testing.B) {
	var files []*hcl.File
	for _, src := range packs(b) {
		files = append(files, parse(string(src), false))
	}
	field := reflect.StructField{Name: "Packs", Type: reflect.SliceOf(structs(b)["rules.Pack"]), Tag: `hcl:"pack,block"`}
	typ := reflect.StructOf([]reflect.StructField{field})
	for name, decode := range map[string]func(hcl.Body, any) hcl.Diagnostics{
		"ours":  Body,
		"gohcl": func(body hcl.Body, to any) hcl.Diagnostics { return gohcl.DecodeBody(body, nil, to) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, f := range files {
					if diags := decode(f.Body, reflect.New(typ).Interface()); diags.HasErrors() {
						b.Fatal(diags)
					}
				}
			}
		})
	}
}
