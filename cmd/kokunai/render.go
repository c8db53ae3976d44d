package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/kokunai/kokunai/analyzer"
	"github.com/kokunai/kokunai/report"
	"github.com/kokunai/kokunai/rules"
)

// runRender writes a stored JSON report in another format: judge once, write
// many. It reads no configuration, so no line is quoted.
func runRender(args []string, in io.Reader, out, errOut io.Writer) int {
	f := newFlags("render", errOut)
	paths, status := f.parse(args)
	if status >= 0 {
		return status
	}
	if len(paths) != 1 {
		fmt.Fprintln(errOut, "kokunai: render needs one report, as check --format json writes it, or - for standard input")
		return exitUsage
	}
	r, err := readReport(paths[0], in)
	if err != nil {
		fmt.Fprintf(errOut, "kokunai: %s: %s\n", paths[0], err)
		return exitUsage
	}
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(errOut, "kokunai:", err)
		return exitUsage
	}
	if f.opt.Lang != "" {
		relabel(r, f.opt.Lang)
	}
	if err := f.applyBaseline(r); err != nil {
		fmt.Fprintln(errOut, "kokunai: the baseline cannot be read:", err)
		return exitUsage
	}
	if err := f.write(&analyzer.Result{Report: r}, dir, out); err != nil {
		fmt.Fprintln(errOut, "kokunai: the report cannot be written:", err)
		return exitUsage
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
		return nil, fmt.Errorf("this is not a report of kokunai: %w", err)
	}
	if r.SchemaVersion != 1 {
		return nil, fmt.Errorf("this is not a report of kokunai (schema_version is %d, not 1)", r.SchemaVersion)
	}
	return &r, nil
}

// relabel writes the messages anew in another language; they follow from the
// other fields and from the reason of the placement that was judged.
func relabel(r *report.Report, lang string) {
	placements := map[string]*report.Placement{}
	key := func(root, address, role, via, status string) string {
		return root + "\x00" + address + "\x00" + role + "\x00" + via + "\x00" + status
	}
	for _, root := range r.Roots {
		for _, s := range root.Stores {
			for i := range s.Placements {
				p := &s.Placements[i]
				placements[key(root.Path, s.Address, p.Role, p.Via, p.Status)] = p
			}
		}
	}
	r.Language = lang
	for i := range r.Findings {
		f := &r.Findings[i]
		p := placements[key(f.Root, f.Address, f.Role, f.Via, f.Status)]
		if p == nil {
			p = &report.Placement{}
		}
		f.Message = report.Message(f, p.Reason, lang)
		f.Remedy = remedyOf(f.Rule, lang)
		if s := report.Settle(p, lang); s != "" && f.Rule == rules.UndeterminedRule.ID {
			f.Remedy = s
		}
	}
}
