package analyzer_test

import (
	"io"
	"os"
	"runtime"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
)

// BenchmarkAnalyze does the whole job, up to the JSON, on the examples, or on the directory that
// KOKUNAI_BENCH names.
func BenchmarkAnalyze(b *testing.B) {
	dir := os.Getenv("KOKUNAI_BENCH")
	if dir == "" {
		dir = "../examples"
	}
	share := 0.0
	for b.Loop() {
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Jobs: runtime.GOMAXPROCS(0), AsOf: "2026-11-30"})
		if err != nil {
			b.Fatal(err)
		}
		share = float64(res.Parsed) / float64(res.Read)
		if err := report.JSON(io.Discard, res.Report, report.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(share, "parsed/read")
}
