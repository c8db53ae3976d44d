package analyzer_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
)

// TestSameBytes runs twice, on one core and on all, and from another working
// directory: the report must be the same to the byte.
func TestSameBytes(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, ".git")); err != nil {
		t.Skip("LOUD: this needs a git checkout, since paths are relative to the repository's root")
	}
	first := written(t, root, filepath.Join(root, "testdata"), 1)
	old := runtime.GOMAXPROCS(1)
	second := written(t, root, filepath.Join(root, "testdata"), 1)
	runtime.GOMAXPROCS(old)
	third := written(t, filepath.Join(root, "analyzer"), filepath.Join("..", "testdata"), 4)
	if !bytes.Equal(first, second) {
		t.Error("GOMAXPROCS=1 changes the report")
	}
	if !bytes.Equal(first, third) {
		t.Error("another working directory or more jobs change the report")
	}
}

func written(t *testing.T, dir, path string, jobs int) []byte {
	t.Helper()
	res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Paths: []string{path}, AsOf: "2026-11-23", Jobs: jobs})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := report.JSON(&b, res.Report, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
