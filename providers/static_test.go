package providers_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// TestStatic: the tables call nothing. A table of composite literals alone is
// laid out by the linker and costs no start-up time; one call in it turns the
// whole of it into code that runs before main.
//
// A conversion is written like a call and is refused with it. Functions may
// stand in a table as values, and be called in functions.
func TestStatic(t *testing.T) {
	fset := token.NewFileSet()
	files, generated := 0, 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		// What lies here itself are no tables: only the packages below have them.
		if err != nil || d.IsDir() || filepath.Dir(path) == "." || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(fset, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		files++
		if ast.IsGenerated(f) {
			generated++
			onlyText(t, fset, f)
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "init" {
					t.Errorf("%s: init runs before main, and so delays every run", fset.Position(d.Pos()))
				}
			case *ast.GenDecl:
				if d.Tok == token.VAR {
					noCalls(t, fset, d)
					noCopies(t, fset, d)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 || generated == 0 {
		t.Errorf("%d files were read, of them %d generated", files, generated)
	}
}

// onlyText tests that a generated table is rows of text with keys, lists of
// text and the vocabulary's constants, and nothing else: no name that stands for
// a value, and so no code to find it.
func onlyText(t *testing.T, fset *token.FileSet, f *ast.File) {
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok {
			t.Errorf("%s: a function in a generated table", fset.Position(d.Pos()))
			continue
		}
		for _, s := range g.Specs {
			v, ok := s.(*ast.ValueSpec)
			if !ok {
				continue // the import
			}
			for _, x := range v.Values {
				list, ok := x.(*ast.CompositeLit)
				if !ok || len(list.Elts) == 0 {
					t.Errorf("%s: no table, or an empty one", fset.Position(x.Pos()))
					continue
				}
				for _, e := range list.Elts {
					if !isTextRow(e) {
						t.Errorf("%s: not a row of text with keys", fset.Position(e.Pos()))
					}
				}
			}
		}
	}
}

func isTextRow(e ast.Expr) bool {
	row, ok := e.(*ast.CompositeLit)
	if !ok {
		return false
	}
	for _, e := range row.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return false
		}
		switch v := kv.Value.(type) {
		case *ast.BasicLit:
			if v.Kind != token.STRING {
				return false
			}
		case *ast.CompositeLit: // a list of text
			for _, e := range v.Elts {
				if lit, ok := e.(*ast.BasicLit); !ok || lit.Kind != token.STRING {
					return false
				}
			}
		case *ast.SelectorExpr: // a constant of the vocabulary
			if pkg, ok := v.X.(*ast.Ident); !ok || pkg.Name != "catalog" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func noCalls(t *testing.T, fset *token.FileSet, d *ast.GenDecl) {
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // its body runs only when it is called
		case *ast.CallExpr:
			t.Errorf("%s: a call in a table, or a conversion", fset.Position(n.Pos()))
		case *ast.CompositeLit:
			// Without keys a row cannot be read, and a new field would shift it.
			if named, ok := n.Type.(*ast.SelectorExpr); ok && len(n.Elts) > 0 && named.Sel.Name != "Where" {
				if _, ok := n.Elts[0].(*ast.KeyValueExpr); !ok {
					t.Errorf("%s: a row without keys", fset.Position(n.Pos()))
				}
			}
		}
		return true
	})
}

// noCopies tests that a shape which rows share as a struct has no list and no address of
// its own in it: where it is laid into a row, the compiler copies such a one by code that
// runs before main, and one that has a name not.
func noCopies(t *testing.T, fset *token.FileSet, d *ast.GenDecl) {
	for _, s := range d.Specs {
		for _, x := range s.(*ast.ValueSpec).Values {
			shared, ok := x.(*ast.CompositeLit)
			if !ok {
				continue
			}
			switch typ := shared.Type.(type) {
			case *ast.MapType:
				t.Errorf("%s: a map is made before main", fset.Position(x.Pos()))
			case *ast.SelectorExpr:
				if typ.Sel.Name == "Where" || typ.Sel.Name == "Provider" {
					continue // a list, and what is never laid into another
				}
				for _, e := range shared.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok {
						if list, ok := kv.Value.(*ast.CompositeLit); ok {
							t.Errorf("%s: a list in a shared shape, give it a name", fset.Position(list.Pos()))
						}
						if address, ok := kv.Value.(*ast.UnaryExpr); ok && address.Op == token.AND {
							t.Errorf("%s: an address in a shared shape, give it a name", fset.Position(address.Pos()))
						}
					}
				}
			}
		}
	}
}
