package analyzer

import (
	"errors"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/kokunai/kokunai/analyzer/hclfile"
)

// Propose makes environments of the value files that the roots at or below an
// absolute directory have and that Terraform loads only when it is told to.
// Files of one environment are told by the name of their file or folder.
func Propose(dir string) ([]Environment, error) {
	t, err := hclfile.Discover(dir, dir, hclfile.Search{Jobs: 1})
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	byName := map[string][]string{}
	for _, f := range t.Roots {
		for _, v := range t.Unloaded(f) {
			rel, err := filepath.Rel(f.Dir, v.File)
			if err != nil {
				continue
			}
			rel = filepath.ToSlash(rel)
			if name := environmentName(rel); name != "" && !slices.Contains(byName[name], rel) {
				byName[name] = append(byName[name], rel)
			}
		}
	}
	var out []Environment
	for _, name := range sortedKeys(byName) {
		sort.Strings(byName[name])
		out = append(out, Environment{Name: name, VarFiles: byName[name]})
	}
	return out, nil
}

// general are names of value files that say nothing of their environment; that
// of their folder does.
var general = [...]string{"terraform", "variables", "vars", "values", "main", "common", "default"}

// environmentName is what a value file's path, relative to its root, says of
// the environment that it is for: prod.tfvars, env/prod/terraform.tfvars.
func environmentName(rel string) string {
	name := strings.TrimSuffix(strings.TrimSuffix(path.Base(rel), ".json"), ".tfvars")
	name = strings.TrimSuffix(name, ".auto")
	if name == "backend" {
		return "" // for terraform init, no variables
	}
	if !slices.Contains(general[:], name) {
		return name
	}
	if folder := path.Base(path.Dir(rel)); folder != "." && folder != "/" {
		return folder
	}
	return name
}
