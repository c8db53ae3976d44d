package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/kokunai/kokunai/message"
)

// gitlabSeverity is how GitLab is told a level. What could not be read comes
// above all findings, since of that nothing else is known.
func gitlabSeverity(level string) string {
	switch level {
	case "error":
		return "critical"
	case "warning":
		return "major"
	}
	return "info"
}

const gitlabUnread = "blocker"

// The parts of GitLab's Code Quality report that it reads.
type (
	gitlabIssue struct {
		Description string         `json:"description"`
		CheckName   string         `json:"check_name"`
		Fingerprint string         `json:"fingerprint"`
		Severity    string         `json:"severity"`
		Location    gitlabLocation `json:"location"`
	}
	gitlabLocation struct {
		Path  string      `json:"path"`
		Lines gitlabLines `json:"lines"`
	}
	gitlabLines struct {
		Begin int `json:"begin"`
	}
)

// GitLab writes a Code Quality report: the findings that are not suppressed,
// those of one rule and position as one, and what could not be read. GitLab
// shows one issue for each fingerprint and drops the rest, so that each is
// given once. A report without findings is an empty list, which is what tells
// GitLab that old ones are solved.
func GitLab(w io.Writer, r *Report, o Options) error {
	r = resolved(r, o.Resolve)
	l := frameOf(r)
	issues := []gitlabIssue{}
	seen := map[string]int{}
	add := func(is gitlabIssue) {
		// The same finding may be at two places, when an environment has
		// another argument decide.
		n := seen[is.Fingerprint]
		if seen[is.Fingerprint]++; n > 0 {
			is.Fingerprint = gitlabHash(is.Fingerprint, strconv.Itoa(n))
		}
		issues = append(issues, is)
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if d.Level != "error" {
			continue
		}
		text := textClean(cmp.Or(d.Summary, d.Detail, d.Code))
		if d.Summary != "" && d.Detail != "" {
			text += l.Say("; ") + textClean(d.Detail)
		}
		path := cmp.Or(d.File, d.Root, ".")
		add(gitlabIssue{
			Description: text,
			CheckName:   cmp.Or(textClean(d.Code), "diagnostic"),
			Fingerprint: gitlabHash(d.Code, path, d.Summary, d.Detail),
			Severity:    gitlabUnread,
			Location:    gitlabLocation{textClean(path), gitlabLines{max(d.Line, 1)}},
		})
	}
	for _, g := range sarifGroups(r, false) {
		f := g[0]
		lines := []string{textClean(cmp.Or(f.Message, f.Address, f.Rule))}
		for _, b := range f.Basis {
			if force := textClean(l.Say(message.Plain(b.Force))); !slices.Contains(lines, force) {
				lines = append(lines, force)
			}
		}
		if s := alsoHere(l, githubAlso(f, g)); s != "" {
			lines = append(lines, s)
		}
		add(gitlabIssue{
			Description: strings.Join(lines, " — "),
			CheckName:   textClean(f.Rule),
			Fingerprint: cmp.Or(mergedFingerprint(g), gitlabHash(f.Rule, sarifFile(f), strconv.Itoa(f.Line))),
			Severity:    gitlabSeverity(sarifLevel(f.Level)),
			Location:    gitlabLocation{textClean(sarifFile(f)), gitlabLines{max(f.Line, 1)}},
		})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(issues)
}

// gitlabHash is a fingerprint of what has none of ours.
func gitlabHash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	return hex.EncodeToString(sum[:])
}
