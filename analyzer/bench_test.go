package analyzer_test

import (
	"os"
	"runtime"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// BenchmarkAnalyze does the whole job on the examples, or on the directory that
// KOKUNAI_BENCH names.
func BenchmarkAnalyze(b *testing.B) {
	dir := os.Getenv("KOKUNAI_BENCH")
	if dir == "" {
		dir = "../examples"
	}
	for b.Loop() {
		if _, err := analyzer.Analyze(analyzer.Options{Dir: dir, Jobs: runtime.GOMAXPROCS(0), AsOf: "2026-11-30"}); err != nil {
			b.Fatal(err)
		}
	}
}
