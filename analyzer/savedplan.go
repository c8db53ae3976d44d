package analyzer

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// A plan that terraform plan -out saved is a zip. What Terraform has worked out
// is in it in a form of its own, but so are the files of the configuration that
// it was made from: given as a path, it is analysed by those.

// isSavedPlan reports whether a file is a zip.
func isSavedPlan(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 4)
	_, err = io.ReadFull(f, head)
	return err == nil && string(head) == "PK\x03\x04"
}

// maxSource bounds the bytes of configuration that are taken out of a plan.
const maxSource = 256 << 20

// unpack writes the configuration in a saved plan below the run's temporary
// directory, as it lay when the plan was made, and gives the root's directory.
func (a *analysis) unpack(file string) (root string, err error) {
	z, err := zip.OpenReader(file)
	if err != nil {
		return "", message.Errorf("it begins as a zip and is none: %s", err)
	}
	defer z.Close()
	var modules []struct{ Key, Source, Version, Dir string }
	manifest, err := readMember(&z.Reader, "tfconfig/modules.json")
	if err != nil || json.Unmarshal(manifest, &modules) != nil {
		return "", message.Errorf("it has no tfconfig/modules.json, so it is no plan that terraform plan -out saved")
	}
	up := 0 // how far modules lie above the root
	for _, m := range modules {
		n := 0
		for rest := path.Clean(m.Dir); rest == ".." || strings.HasPrefix(rest, "../"); rest = strings.TrimPrefix(strings.TrimPrefix(rest, ".."), "/") {
			n++
		}
		if up = max(up, n); up > 32 || path.IsAbs(m.Dir) || strings.Contains(m.Dir, `\`) {
			return "", message.Errorf("module %s lies in %q, which cannot be unpacked", m.Key, m.Dir)
		}
	}
	top, err := os.MkdirTemp(a.temp, "plan")
	if err != nil {
		return "", err
	}
	a.stands.Store(top, file)
	root = filepath.Join(top, strings.Repeat("root/", up))
	dirs := map[string]string{}
	for _, m := range modules {
		dirs["tfconfig/m-"+m.Key] = filepath.Join(root, filepath.FromSlash(path.Clean(m.Dir)))
	}
	left := int64(maxSource)
	for _, f := range z.File {
		dir, ok := dirs[path.Dir(f.Name)]
		if !ok || f.FileInfo().IsDir() {
			continue
		}
		if left -= int64(f.UncompressedSize64); left < 0 { //nolint:gosec // a size above 1<<63 is negative and ends here too
			return "", message.Errorf("its configuration is larger than 256 MiB")
		}
		src, err := readMember(&z.Reader, f.Name)
		if err != nil {
			return "", err
		}
		if err := write(filepath.Join(dir, path.Base(f.Name)), src); err != nil {
			return "", err
		}
	}
	if lock, err := readMember(&z.Reader, ".terraform.lock.hcl"); err == nil {
		if err := write(filepath.Join(root, ".terraform.lock.hcl"), lock); err != nil {
			return "", err
		}
	}
	installed, err := json.Marshal(map[string]any{"Modules": modules})
	if err != nil {
		return "", err
	}
	if err := write(filepath.Join(root, ".terraform", "modules", "modules.json"), installed); err != nil {
		return "", err
	}
	// What lies beside the root belongs to it.
	return root, os.MkdirAll(filepath.Join(top, ".git"), 0o755)
}

func readMember(z *zip.Reader, name string) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxSource))
}

func write(file string, src []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, src, 0o600)
}
