package report

import (
	"cmp"
	"encoding/json"
	"io"
	"slices"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
)

// Baseline are the findings of one day, so that only later ones fail. Findings
// are told by their fingerprints, which survive moved lines and renamed files.
type Baseline struct {
	SchemaVersion int     `json:"schema_version"`
	Tool          Tool    `json:"tool"`
	AsOf          string  `json:"as_of"`
	Findings      []Known `json:"findings"` // sorted by fingerprint
}

// Known is a finding of a baseline, with what a person knows it by.
type Known struct {
	Fingerprint string `json:"fingerprint"`
	Rule        string `json:"rule"`
	Root        string `json:"root"`
	Address     string `json:"address"`
	Message     string `json:"message"`
}

// BaselineOf are the findings of a report that nothing sets aside.
func BaselineOf(r *Report) *Baseline {
	b := &Baseline{SchemaVersion: 1, Tool: r.Tool, AsOf: r.Source.AsOf, Findings: []Known{}}
	for _, f := range r.Findings {
		if f.Suppressed == nil {
			b.Findings = append(b.Findings, Known{f.Fingerprint, f.Rule, f.Root, f.Address, f.Message})
		}
	}
	slices.SortFunc(b.Findings, func(x, y Known) int {
		return cmp.Or(cmp.Compare(x.Fingerprint, y.Fingerprint), cmp.Compare(x.Message, y.Message))
	})
	b.Findings = slices.CompactFunc(b.Findings, func(x, y Known) bool { return x.Fingerprint == y.Fingerprint })
	return b
}

// Write writes a baseline as JSON.
func (b *Baseline) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(b)
}

// ReadBaseline reads what Write wrote.
func ReadBaseline(src []byte) (*Baseline, error) {
	b := &Baseline{}
	err := json.Unmarshal(src, b)
	switch {
	// The version goes first: a later form may be of other types.
	case b.SchemaVersion > 1:
		return nil, message.Errorf("a newer kokunai wrote it (version %s of the form, this one knows 1); take that one, or write it anew with kokunai baseline", b.SchemaVersion)
	case err != nil:
		return nil, message.Errorf("it is no baseline (%s); kokunai baseline writes one", err)
	// A report has no date here: what it has set aside must not become known.
	case b.SchemaVersion != 1 || b.AsOf == "" || b.Findings == nil,
		slices.ContainsFunc(b.Findings, func(k Known) bool { return k.Fingerprint == "" }):
		return nil, message.Errorf("it is no baseline; kokunai baseline writes one")
	}
	return b, nil
}

// Apply sets aside what a baseline knows, and keeps in the report what of the
// baseline is gone: of the roots that were analysed, and of those that there are
// no more. file is the baseline's, as the report shows it.
func (b *Baseline) Apply(r *Report, file string, noMore func(root string) bool) {
	reason := message.New("known since %s", b.AsOf)
	l := lang.Named(r.Language)
	known := map[string]bool{}
	for _, k := range b.Findings {
		known[k.Fingerprint] = true
	}
	here := map[string]bool{}
	for i := range r.Findings {
		f := r.Findings[i]
		here[f.Fingerprint] = true
		if f.Suppressed == nil && known[f.Fingerprint] {
			f.Suppressed = &Suppressed{Kind: "baseline", By: file, Reason: l.Say(reason), ReasonForm: reason}
		}
	}
	analysed := map[string]bool{}
	for _, x := range r.Roots {
		analysed[x.Path] = true
	}
	r.Gone = []Known{}
	for _, k := range b.Findings {
		// What is of no root is about the policy or a comment, and not about data.
		if !here[k.Fingerprint] && (analysed[k.Root] || k.Root != "" && noMore(k.Root)) {
			r.Gone = append(r.Gone, k)
		}
	}
	slices.SortFunc(r.Gone, func(x, y Known) int {
		return cmp.Or(cmp.Compare(x.Root, y.Root), cmp.Compare(x.Address, y.Address), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	r.CountFindings()
}

// CountFindings counts the findings by level, those that are set aside apart.
func (r *Report) CountFindings() {
	c := FindingCounts{}
	for i := range r.Findings {
		switch f := r.Findings[i]; {
		case f.Suppressed != nil:
			c.Suppressed++
		case f.Level == "error":
			c.Error++
		case f.Level == "warning":
			c.Warning++
		case f.Level == "note":
			c.Note++
		}
	}
	r.Summary.Findings = c
}
