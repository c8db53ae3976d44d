package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/report"
)

// runRender writes a stored JSON report in another format: judge once, write
// many. It reads no configuration, so no line is quoted.
func runRender(c *console, args []string) int {
	f := newFlags(c, "render")
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	if len(paths) != 1 {
		return c.fail("render needs one report, as check --format json writes it, or - for standard input")
	}
	r, err := readReport(paths[0], c.in)
	if err != nil {
		return c.fail("%s: %s", paths[0], err)
	}
	dir, err := os.Getwd()
	if err != nil {
		return c.fail("%s", err)
	}
	f.stored = r.Language
	if err := f.applyBaseline(r); err != nil {
		return c.fail("the baseline cannot be read: %s", err)
	}
	if err := f.write(&analyzer.Result{Report: r, Lang: f.opt.Lang}, dir, c.out); err != nil {
		return c.fail("the report cannot be written: %s", err)
	}
	return exitStatus(r, f.failOn, false)
}

func readReport(path string, in io.Reader) (*report.Report, error) {
	src := in
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		src = file
	}
	var r report.Report
	if err := json.NewDecoder(src).Decode(&r); err != nil {
		return nil, message.Errorf("this is not a report of kokunai: %s", err)
	}
	if r.SchemaVersion != 1 {
		return nil, message.Errorf("this is not a report of kokunai (schema_version is %s, not 1)", r.SchemaVersion)
	}
	return &r, nil
}
