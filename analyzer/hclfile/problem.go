package hclfile

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/message"
)

// static marks a diagnostic about a name that is not declared. Terraform sees
// it before it evaluates anything, so neither try nor can catches it.
type static struct{}

func undeclared(rng hcl.Range, summary, detail message.Text) hcl.Diagnostics {
	diags := problem(rng, summary, detail)
	diags[0].Extra = static{}
	return diags
}

func isStatic(diags hcl.Diagnostics) bool {
	for _, d := range diags {
		if _, ok := d.Extra.(static); ok {
			return true
		}
	}
	return false
}

// problem is a diagnostic of ours on its way through hcl, which takes a message
// for a text; said makes a message of it again.
func problem(rng hcl.Range, summary, detail message.Text) hcl.Diagnostics {
	return hcl.Diagnostics{{Severity: hcl.DiagError, Summary: string(summary), Detail: string(detail), Subject: &rng}}
}

// said is what a diagnostic says, hcl's own or one of problem.
//
// The marks of a message must stay, so this is no Plain.
func said(s string) message.Text { return message.Text(s) }

// inEnglish is what diagnostics say as the error of a function, which hcl quotes.
func inEnglish(diags hcl.Diagnostics) error {
	out := make(hcl.Diagnostics, len(diags))
	for i, d := range diags {
		plain := *d
		plain.Summary, plain.Detail = said(d.Summary).String(), said(d.Detail).String()
		out[i] = &plain
	}
	return out
}
