package scan_test

import (
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
	if read <= len(files)/2 {
		t.Errorf("only %d of %d files are read", read, len(files))
	}
}

// BenchmarkFile reads the files one by one.
func BenchmarkFile(b *testing.B) {
	var files [][]byte
	size := 0
	for _, src := range terraform(b, dirs()...) {
		if _, ok := scan.File(src); ok {
			files = append(files, src)
			size += len(src)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, src := range files {
			scan.File(src)
		}
	}
}
