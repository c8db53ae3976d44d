package hclfile

// The functions that read files, and the ones that only reckon with paths. What
// is analyzed is not trusted: a configuration may name any file of the machine it
// is analyzed on, so every read goes through fileAccess, which keeps to the
// repository.

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

const (
	// maxFunctionFile is the largest file a function reads, and the largest
	// text one makes of nothing, so that no configuration can fill the memory.
	maxFunctionFile = 16 << 20
	// maxFilesetDirs is how many directories one fileset looks into. Links that
	// lead back up make a small tree endless.
	maxFilesetDirs = 100_000
)

// fileAccess gives the functions that read files their bounds.
type fileAccess struct {
	// base is what relative paths are relative to: the root module's directory,
	// where Terraform runs, also for calls in a child module.
	base string
	// limit is the repository's root. Nothing outside of it is read, wherever
	// symbolic links lead.
	limit string
	// reads is told of each file that is read, if it is not nil.
	reads func(file string)
	// data is where modules were installed outside of the repository, or "";
	// their files are read too.
	data string
}

// fileFunctions gives the functions of this file.
func fileFunctions(f fileAccess) map[string]function.Function {
	hashOf := func(newHash func() hash.Hash, encode func([]byte) string) function.Function {
		return stringFunction(func(args []string) (string, error) {
			content, err := f.read(args[0])
			if err != nil {
				return "", err
			}
			return hashText(newHash, encode, content), nil
		}, "path")
	}
	base64Of := base64.StdEncoding.EncodeToString
	return map[string]function.Function{
		"abspath": stringFunction(func(args []string) (string, error) {
			return f.absolute(args[0])
		}, "path"),
		"basename": stringFunction(func(args []string) (string, error) {
			return filepath.Base(args[0]), nil
		}, "path"),
		"dirname": stringFunction(func(args []string) (string, error) {
			return filepath.Dir(args[0]), nil
		}, "path"),
		"file": stringFunction(func(args []string) (string, error) {
			return f.text(args[0])
		}, "path"),
		"filebase64": stringFunction(func(args []string) (string, error) {
			content, err := f.read(args[0])
			return base64Of(content), err
		}, "path"),
		"filebase64sha256": hashOf(sha256.New, base64Of),
		"filebase64sha512": hashOf(sha512.New, base64Of),
		"fileexists":       fileExistsFunction(f),
		"filemd5":          hashOf(md5.New, hex.EncodeToString),
		"fileset":          fileSetFunction(f),
		"filesha1":         hashOf(sha1.New, hex.EncodeToString),
		"filesha256":       hashOf(sha256.New, hex.EncodeToString),
		"filesha512":       hashOf(sha512.New, hex.EncodeToString),
		"pathexpand":       pathExpandFunction(),
	}
}

// templateFunctions gives the functions that render templates.
func templateFunctions(f fileAccess, render templateRenderer) map[string]function.Function {
	vars := function.Parameter{Name: "vars", Type: cty.DynamicPseudoType, AllowMarked: true} // a part used is all that marks the result
	return map[string]function.Function{
		// A file that is nothing but one interpolation renders to whatever that
		// is, so only rendering tells the type. It is left open rather than
		// rendered once more for it: nested templates would double at each level.
		"templatefile": function.New(&function.Spec{
			Params: []function.Parameter{{Name: "path", Type: cty.String}, vars},
			Type:   function.StaticReturnType(cty.DynamicPseudoType),
			Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
				if err := checkTemplateVars(args[1]); err != nil {
					return cty.NilVal, err
				}
				path := args[0].AsString()
				src, err := f.text(path)
				if err != nil {
					return cty.NilVal, err
				}
				return renderTemplate(render, []byte(src), path, args[1])
			},
		}),
		"templatestring": function.New(&function.Spec{
			Params:       []function.Parameter{{Name: "template", Type: cty.String}, vars},
			Type:         function.StaticReturnType(cty.String),
			RefineResult: notNull,
			Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
				if err := checkTemplateVars(args[1]); err != nil {
					return cty.NilVal, err
				}
				value, err := renderTemplate(render, []byte(args[0].AsString()), "<templatestring argument>", args[1])
				if err != nil {
					return cty.NilVal, err
				}
				text, err := convert.Convert(value, retType)
				if err != nil {
					return cty.NilVal, errors.New("invalid template result: string required")
				}
				return text, nil
			},
		}),
	}
}

// renderTemplate renders, and refuses a result that no template may have.
func renderTemplate(render templateRenderer, src []byte, filename string, vars cty.Value) (cty.Value, error) {
	value, err := render(src, filename, vars)
	if err != nil {
		return cty.NilVal, err
	}
	if u, _ := value.Unmark(); u.IsKnown() && u.IsNull() {
		return cty.NilVal, fmt.Errorf("%s: the result of the template is null", filename)
	}
	return value, nil
}

// checkTemplateVars checks that each variable could be referred to, which
// Terraform demands of unused ones as well.
func checkTemplateVars(vars cty.Value) error {
	vars, _ = vars.Unmark()
	ty := vars.Type()
	if !ty.IsMapType() && !ty.IsObjectType() {
		return function.NewArgErrorf(1, "invalid vars value: must be a map")
	}
	for name := range vars.Elements() {
		if !hclsyntax.ValidIdentifier(name.AsString()) {
			return function.NewArgErrorf(1, "invalid template variable name %q: must start with a letter, followed by zero or more letters, digits, and underscores", name.AsString())
		}
	}
	return nil
}

// fileExistsFunction answers only for what lies in the repository; whether other
// files exist is no business of a configuration under analysis.
func fileExistsFunction(f fileAccess) function.Function {
	return function.New(&function.Spec{
		Params:       stringParams([]string{"path"}),
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			path := args[0].AsString()
			root, name, err := f.open(path)
			if err != nil {
				return cty.NilVal, function.NewArgError(0, err)
			}
			defer root.Close()
			info, err := root.Stat(name)
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return cty.False, nil
			case err != nil:
				return cty.NilVal, function.NewArgErrorf(0, "failed to stat %q: %w", path, bareCause(err))
			case info.IsDir():
				return cty.NilVal, fmt.Errorf("%q is a directory, not a file", path)
			case !info.Mode().IsRegular():
				return cty.NilVal, fmt.Errorf("%q is not a regular file", path)
			}
			return cty.True, nil
		},
	})
}

// fileSetFunction lists files by pattern.
func fileSetFunction(f fileAccess) function.Function {
	return function.New(&function.Spec{
		Params:       stringParams([]string{"path", "pattern"}),
		Type:         function.StaticReturnType(cty.Set(cty.String)),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			names, err := f.glob(args[0].AsString(), args[1].AsString())
			if err != nil {
				return cty.NilVal, err
			}
			if len(names) == 0 {
				return cty.SetValEmpty(cty.String), nil
			}
			elems := make([]cty.Value, len(names))
			for i, name := range names {
				elems[i] = cty.StringVal(name)
			}
			return cty.SetVal(elems), nil
		},
	})
}

// pathExpandFunction gives an unknown string for a path in the home directory,
// for whoever applies the configuration has another home than its analyzer.
func pathExpandFunction() function.Function {
	return function.New(&function.Spec{
		Params:       stringParams([]string{"path"}),
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			home, err := inHome(args[0].AsString())
			switch {
			case err != nil:
				return cty.NilVal, err
			case home:
				return cty.UnknownVal(retType), nil
			}
			return args[0], nil
		},
	})
}

// inHome reports whether a path begins with the home directory's ~.
func inHome(path string) (bool, error) {
	if !strings.HasPrefix(path, "~") {
		return false, nil
	}
	if len(path) > 1 && path[1] != '/' && path[1] != '\\' {
		return false, errors.New("cannot expand user-specific home dir")
	}
	return true, nil
}

// absolute makes a path absolute and clean, as Terraform does before it follows
// any link: a ".." takes back the name in front of it, wherever that leads.
func (f fileAccess) absolute(path string) (string, error) {
	if !filepath.IsAbs(path) {
		path = filepath.Join(f.base, path)
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.ToSlash(path), nil
}

// open finds the name a path has within the limit and opens the limit to read it
// from. The name has no links in it, and the root follows none that lead outside,
// so that a link put in place in the meantime does not help either.
func (f fileAccess) open(path string) (*os.Root, string, error) {
	if home, err := inHome(path); err != nil {
		return nil, "", err
	} else if home {
		return nil, "", outsideError(path)
	}
	if f.limit == "" {
		return nil, "", errors.New("no files are readable here")
	}
	full, err := f.absolute(path)
	if err != nil {
		return nil, "", err
	}
	real, err := resolveLinks(filepath.FromSlash(full))
	if err != nil {
		return nil, "", fmt.Errorf("failed to resolve %q: %w", path, bareCause(err))
	}
	for _, limit := range []string{f.limit, f.data} {
		if limit == "" {
			continue
		}
		if limit, err = filepath.Abs(limit); err == nil {
			limit, err = filepath.EvalSymlinks(limit)
		}
		if err != nil {
			return nil, "", fmt.Errorf("the repository is not readable: %w", bareCause(err))
		}
		name, err := filepath.Rel(limit, real)
		if err != nil || !filepath.IsLocal(name) {
			continue
		}
		root, err := os.OpenRoot(limit)
		if err != nil {
			return nil, "", fmt.Errorf("the repository is not readable: %w", bareCause(err))
		}
		return root, name, nil
	}
	return nil, "", outsideError(path)
}

// resolveLinks follows the links of a path as far as the path exists, so that a
// missing file is told apart from one outside.
func resolveLinks(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	parent := filepath.Dir(path)
	if !errors.Is(err, fs.ErrNotExist) || parent == path {
		return real, err
	}
	if real, err = resolveLinks(parent); err != nil {
		return "", err
	}
	return filepath.Join(real, filepath.Base(path)), nil
}

// read reads a regular file of bounded size. Opening anything else, a pipe say,
// could block for good.
func (f fileAccess) read(path string) ([]byte, error) {
	root, name, err := f.open(path)
	if err != nil {
		return nil, function.NewArgError(0, err)
	}
	defer root.Close()
	info, err := root.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, function.NewArgErrorf(0, "no file exists at %q; only files that are part of the configuration's source can be read", path)
	case err != nil:
		return nil, function.NewArgErrorf(0, "failed to read %q: %w", path, bareCause(err))
	case info.IsDir():
		return nil, function.NewArgErrorf(0, "failed to read %q: it is a directory", path)
	case !info.Mode().IsRegular():
		return nil, function.NewArgErrorf(0, "failed to read %q: it is not a regular file", path)
	}
	file, err := root.Open(name)
	if err != nil {
		return nil, function.NewArgErrorf(0, "failed to read %q: %w", path, bareCause(err))
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, maxFunctionFile+1))
	if err != nil {
		return nil, function.NewArgErrorf(0, "failed to read %q: %w", path, bareCause(err))
	}
	if len(content) > maxFunctionFile {
		return nil, function.NewArgErrorf(0, "%q is larger than the %d MiB that are read of a file", path, maxFunctionFile>>20)
	}
	if f.reads != nil {
		f.reads(file.Name())
	}
	return content, nil
}

// text reads a file that a string can carry unchanged.
func (f fileAccess) text(path string) (string, error) {
	content, err := f.read(path)
	if err != nil {
		return "", err
	}
	if !utf8.Valid(content) {
		return "", fmt.Errorf("contents of %q are not valid UTF-8; filebase64 reads any file, and filesha256 and its like hash it", path)
	}
	return string(content), nil
}

// glob lists the regular files below dir that the pattern matches, by their
// paths from dir. Like Terraform it joins the two first, so that a pattern may
// climb out of dir, and so that dir's name counts as a pattern too.
func (f fileAccess) glob(dir, pattern string) ([]string, error) {
	root, name, err := f.open(dir)
	if err != nil {
		return nil, function.NewArgError(0, err)
	}
	defer root.Close()
	full := filepath.Join(name, pattern)
	if !filepath.IsLocal(full) {
		return nil, function.NewArgError(1, outsideError(filepath.Join(dir, pattern)))
	}
	files := &boundedFS{root: root, tree: root.FS(), left: maxFilesetDirs}
	matches, err := doublestar.Glob(files, filepath.ToSlash(full))
	if err != nil {
		return nil, fmt.Errorf("failed to glob pattern %q: %w", filepath.ToSlash(filepath.Join(dir, pattern)), err)
	}
	var names []string
	for _, match := range matches {
		info, err := files.Stat(match)
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		rel, err := filepath.Rel(name, filepath.FromSlash(match))
		if err != nil {
			return nil, fmt.Errorf("failed to relate %q to %q: %w", match, dir, err)
		}
		names = append(names, filepath.ToSlash(rel))
	}
	// A list with files missing from it would be wrong without a sign of it.
	if files.err != nil {
		return nil, files.err
	}
	return names, nil
}

// boundedFS is a tree that ends after a number of directories, and notes when it
// came to a link it does not follow: doublestar passes over errors in silence.
type boundedFS struct {
	root *os.Root
	tree fs.FS
	left int
	err  error
}

func (b *boundedFS) Open(name string) (fs.File, error) {
	return b.tree.Open(name)
}

func (b *boundedFS) Stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(b.tree, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) && b.err == nil {
		if link, linkErr := b.root.Lstat(filepath.FromSlash(name)); linkErr == nil && link.Mode()&fs.ModeSymlink != 0 {
			b.err = fmt.Errorf("the link %q cannot be followed within the repository", name)
		}
	}
	return info, err
}

func (b *boundedFS) ReadDir(name string) ([]fs.DirEntry, error) {
	if b.left--; b.left < 0 {
		b.err = fmt.Errorf("more than %d directories to look for files in", maxFilesetDirs)
		return nil, b.err
	}
	return fs.ReadDir(b.tree, name)
}

// outsideError is for a path that leads out of the repository.
func outsideError(path string) error {
	return fmt.Errorf("%q is outside the repository, and nothing outside of it is read", path)
}

// bareCause leaves out of an error the path it is about: it is a path of this
// machine, and the messages name what the configuration has written instead.
func bareCause(err error) error {
	if pathErr, ok := errors.AsType[*fs.PathError](err); ok {
		return pathErr.Err
	}
	return err
}
