package analyzer_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// beforeMain are the calls that a package of ours may make before main, since each
// only lays aside what it is given. Anything else delays every run, and a hook runs
// often: a function asks for it when it needs it, or a switch knows it.
var beforeMain = []string{"cty.Capsule", "errors.New", "message.Errorf", "reflect.TypeFor[node]", "reflect.TypeOf", "strings.NewReplacer", "sync.OnceValue"}

func TestBeforeMain(t *testing.T) {
	fset := token.NewFileSet()
	files := 0
	for _, dir := range []string{"analyzer", "cmd", "message", "providers", "report", "rules"} {
		err := filepath.WalkDir(filepath.Join("..", dir), func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
				return err
			}
			f, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			files++
			for _, d := range f.Decls {
				if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
					calls(t, fset, g)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 100 {
		t.Errorf("only %d files were read", files)
	}
}

func calls(t *testing.T, fset *token.FileSet, d *ast.GenDecl) {
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // its body runs only when it is called
		case *ast.CallExpr:
			if name := types.ExprString(n.Fun); !slices.Contains(beforeMain, name) {
				t.Errorf("%s: %s is called before main", fset.Position(n.Pos()), name)
			}
		case *ast.CompositeLit:
			if _, ok := n.Type.(*ast.MapType); ok {
				t.Errorf("%s: a map is made before main", fset.Position(n.Pos()))
			}
		}
		return true
	})
}

// TestNoNet: package net would link the program to the system's resolver where cgo is
// on, as it is for go install, and so make it a dynamic one, which starts more slowly.
func TestNoNet(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "../cmd/kokunai").Output()
	if err != nil {
		t.Skip("SKIPPED: go list does not run here, so what is linked is not tested: ", err)
	}
	for _, name := range []string{"net", "os/user", "runtime/cgo"} {
		if slices.Contains(strings.Fields(string(out)), name) {
			t.Errorf("%s is linked", name)
		}
	}
}
