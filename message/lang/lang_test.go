package lang

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/tools/go/packages"

	"github.com/kokunai/kokunai/rules"
)

const (
	module = "github.com/kokunai/kokunai"
	text   = module + "/message.Text"
)

// found is a message in the sources: a constant of type message.Text, whatever
// stands for it.
type found struct {
	at    token.Position
	args  int  // how many follow a format, -1 where that is not written there
	plain bool // only %s and %q are known
}

// plain are texts that a table or a file outside of Go's sources has, or the
// standard library, and that have a twin.
func plain(t *testing.T) []string {
	out := []string{"parse error", "value out of range"} // of package flag
	packs := rules.Packs()
	for _, n := range rules.Names(packs) {
		for _, b := range packs[n].Basis {
			out = append(out, b.Force)
		}
	}
	return out
}

// TestTwins: every message has its twin, with the same arguments; no twin is
// one of nothing, or only English again.
func TestTwins(t *testing.T) {
	all := messages(t)
	for _, s := range plain(t) {
		all[s] = append(all[s], found{args: -1})
	}
	twins := map[string]string{}
	for _, table := range tables() {
		for _, p := range table {
			if _, twice := twins[p.en]; twice {
				t.Errorf("%q has two twins", p.en)
			}
			twins[p.en] = p.ja
			if all[p.en] == nil {
				t.Errorf("%q has a twin and is said nowhere", p.en)
			}
			if s := odd.FindString(p.ja); s != "" {
				t.Errorf("the twin of %q has %q; brackets around Japanese are full-width ones, and no other letters are", p.en, s)
			}
			if s := never.FindString(p.ja); s != "" {
				t.Errorf("the twin of %q says %q: no message says that a law is broken", p.en, s)
			}
			if p.ja == p.en && letters.MatchString(verb.ReplaceAllString(p.en, "")) && !same[p.en] {
				t.Errorf("%q has the same text as its twin", p.en)
			}
			if got, want := verbs(p.ja), verbs(p.en); !slices.Equal(got, want) {
				t.Errorf("the twin of %q has %v, not %v", p.en, got, want)
			}
		}
	}
	missing := 0
	for _, s := range slices.Sorted(maps.Keys(all)) {
		if _, ok := twins[s]; !ok {
			missing++
			t.Errorf("%s: no twin in message/lang/%s: {%q, \"\"},", all[s][0].at, home(s, all[s][0]), s)
		}
		for _, f := range all[s] {
			if f.args < 0 {
				continue
			}
			last := 0
			for _, v := range verbs(s) {
				n := 0
				fmt.Sscan(v, &n)
				last = max(last, n)
				if f.plain && !strings.HasSuffix(v, "s") && !strings.HasSuffix(v, "q") {
					t.Errorf("%s: %q: a message that is carried knows %%s and %%q only", f.at, s)
				}
			}
			if last != f.args {
				t.Errorf("%s: %q takes %d arguments and has %d", f.at, s, last, f.args)
			}
		}
	}
	if missing > 0 {
		t.Logf("%d messages of %d lack their twin", missing, len(all))
	}
}

// home is the file that a message belongs into, by what speaks.
func home(s string, f found) string {
	dir := filepath.ToSlash(filepath.Dir(f.at.Filename))
	switch path.Base(dir) {
	case "aws", "awscc":
		return "notes_aws.go"
	case "azurerm", "azapi":
		return "notes_azurerm.go"
	case "google":
		return "notes_google.go"
	case "kokunai":
		return "help.go"
	case "report", "rules":
		return path.Base(dir) + ".go"
	case "locate", "tf":
		return "reasons.go"
	case "analyzer", "hclfile", "planfile":
		if strings.HasSuffix(s, ".") || unicode.IsUpper([]rune(s)[0]) {
			return "diagnostics.go"
		}
		return "reasons.go"
	}
	return "notes_other.go"
}

var letters = regexp.MustCompile(`[a-zA-Z]`)

// odd is what Japanese does not write so.
var odd = regexp.MustCompile(`[\p{Hiragana}\p{Katakana}\p{Han}][()]|[()][\p{Hiragana}\p{Katakana}\p{Han}]|[\x{ff10}-\x{ff5a}\x{ff65}-\x{ff9f}]|[,!?][\p{Hiragana}\p{Katakana}\p{Han}]`)

var never = regexp.MustCompile(`違反|違法`)

// same are the texts that are the same in both languages.
var same = map[string]bool{"kokunai": true, "URL": true, "tofu": true, "null": true, "--init: %s": true}

// messages are all messages of the module, and what is made a message without
// being a constant.
func messages(t *testing.T) map[string][]found {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports,
		Dir:  "../..",
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]found{}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			t.Fatal(e)
		}
		if strings.HasPrefix(p.PkgPath, module+"/message") {
			continue // it makes messages of messages
		}
		for _, f := range p.Syntax {
			in := &reader{t: t, root: root, pkg: p, all: all, done: map[ast.Expr]bool{}}
			ast.Inspect(f, in.visit)
		}
	}
	if len(all) < 500 {
		t.Fatalf("only %d messages were found", len(all))
	}
	return all
}

type reader struct {
	t    *testing.T
	root string // the module's directory
	pkg  *packages.Package
	all  map[string][]found
	done map[ast.Expr]bool // expressions that were read with their arguments
}

func (r *reader) visit(n ast.Node) bool {
	e, ok := n.(ast.Expr)
	if !ok {
		return true
	}
	switch e := e.(type) {
	case *ast.CallExpr:
		r.call(e)
	case *ast.BasicLit:
		r.prose(e)
	}
	r.add(e, -1, false)
	return true
}

// add reads an expression that is a message, once.
func (r *reader) add(e ast.Expr, args int, plain bool) {
	v, ok := r.pkg.TypesInfo.Types[e]
	if !ok || v.Value == nil || v.Type.String() != text || r.done[e] {
		return
	}
	r.done[e] = true
	// What is joined is one message, and no part of it is.
	if b, ok := e.(*ast.BinaryExpr); ok {
		r.done[b.X], r.done[b.Y] = true, true
	}
	if c, ok := e.(*ast.CallExpr); ok { // message.Text("…")
		r.done[c.Args[0]] = true
	}
	if s := constant.StringVal(v.Value); s != "" {
		r.all[s] = append(r.all[s], found{r.pkg.Fset.Position(e.Pos()), args, plain})
	}
}

// call reads a format with its arguments, and complains of what is made a
// message though no table can have it.
func (r *reader) call(c *ast.CallExpr) {
	fun := r.pkg.TypesInfo.Types[c.Fun]
	if fun.IsType() && fun.Type.String() == text && r.pkg.TypesInfo.Types[c].Value == nil {
		if b, ok := r.pkg.TypesInfo.Types[c.Args[0]].Type.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 && !allowed[r.pkg.PkgPath] {
			r.t.Errorf("%s: a text that is no constant becomes a message; give message.New a format and arguments, or use message.Verbatim", r.pkg.Fset.Position(c.Pos()))
		}
	}
	sig, ok := fun.Type.(*types.Signature)
	if !ok || !sig.Variadic() || c.Ellipsis.IsValid() {
		return
	}
	// The last parameter before the arguments is the format.
	if i := sig.Params().Len() - 2; i >= 0 && i < len(c.Args) && sig.Params().At(i).Type().String() == text && sig.Params().At(i+1).Type().String() == "[]any" {
		// What is said at once takes any verb; what is carried has texts only.
		name := ""
		switch f := ast.Unparen(c.Fun).(type) {
		case *ast.SelectorExpr:
			name = f.Sel.Name
		case *ast.Ident:
			name = f.Name
		}
		atOnce := name == "Sayf" || r.pkg.PkgPath == module+"/cmd/kokunai" && (name == "print" || name == "fail")
		r.add(c.Args[i], len(c.Args)-i-1, !atOnce)
	}
}

// prose complains of a text that is said without being a message.
func (r *reader) prose(e *ast.BasicLit) {
	v := r.pkg.TypesInfo.Types[e]
	at := r.pkg.Fset.Position(e.Pos())
	if e.Kind != token.STRING || v.Value == nil || v.Type.String() == text || !speaks(r.root, at.Filename) {
		return
	}
	if s := constant.StringVal(v.Value); words.MatchString(s) && !unsaid.MatchString(s) {
		r.t.Errorf("%s: %q reads like a message and is none; give it the type message.Text", at, s)
	}
}

var words = regexp.MustCompile(`[a-z]{2,} [a-z]{2,}`)

// unsaid is what is no message though it reads like one: keys, code, what is
// compared with, and what only we see.
var unsaid = regexp.MustCompile(`^(<|_kokunai|#compdef|list rules\||.*: $|invalid |.* for -|.* for flag -|symbolic link$|excluded path$|the policy$|what sets it$|its expression$)` +
	`|^(not a regular file|file is too large|templates are nested too deeply|brackets are nested too deeply|value of )$`)

// speaks reports whether what a file says is shown to people. Functions say what
// Terraform's own say, which is English; packs bring their own Japanese.
func speaks(root, file string) bool {
	file, _ = filepath.Rel(root, file)
	return file != "rules/packs.go" && !strings.HasPrefix(file, "providers/") && !strings.HasPrefix(file, "testdata/") && !strings.HasPrefix(file, "analyzer/hclfile/funcs")
}

// allowed are packages in which messages travel as texts through hcl or flag.
var allowed = map[string]bool{module + "/analyzer/hclfile": true, module + "/analyzer": true, module + "/cmd/kokunai": true}

var verb = regexp.MustCompile(`%(?:\[(\d+)\])?([-+# 0]*\d*[a-zA-Z%])`)

// verbs are the verbs of a format by the argument that they take.
func verbs(format string) []string {
	var out []string
	next := 1
	for _, m := range verb.FindAllStringSubmatch(format, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			fmt.Sscan(m[1], &next)
		}
		out = append(out, fmt.Sprintf("%d%s", next, m[2]))
		next++
	}
	slices.Sort(out)
	return slices.Compact(out)
}
