package scan_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer/scan"
)

// terraform gives the text of all .tf files below directories.
func terraform(t testing.TB, dirs ...string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() || !strings.HasSuffix(path, ".tf") {
				return err
			}
			files[path], err = os.ReadFile(path)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// dirs are those of our own files, or the one that KOKUNAI_TF names.
func dirs() []string {
	if dir := os.Getenv("KOKUNAI_TF"); dir != "" {
		return []string{dir}
	}
	return []string{"../../testdata", "../../examples"}
}

func TestFiles(t *testing.T) {
	files, read := terraform(t, dirs()...), 0
	for path, src := range files {
		t.Run(path, func(t *testing.T) {
			if agreeFile(t, src) {
				read++
			} else {
				t.Log("refused")
			}
		})
	}
	t.Logf("%d of %d files are read", read, len(files))
	if read < 100 {
		t.Errorf("only %d of %d files are read", read, len(files))
	}
}

func BenchmarkFile(b *testing.B) {
	var all []byte
	for _, src := range terraform(b, dirs()...) {
		if _, ok := scan.File(src); ok {
			all = append(append(all, src...), '\n')
		}
	}
	all = bytes.Repeat(all, 1+(1<<20)/len(all))
	b.SetBytes(int64(len(all)))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := scan.File(all); !ok {
			b.Fatal("refused")
		}
	}
}
