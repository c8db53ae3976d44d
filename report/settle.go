package report

import (
	"strings"

	"github.com/kokunai/kokunai/message"
)

// Settle is the smallest change that would settle a placement which is not
// known, from its reason's code and the address that stood in the way; "" when
// there is none to name.
func Settle(p *Placement) message.Text {
	code, subject := p.ReasonCode, p.Subject
	if code == "variable-without-value" {
		if strings.HasPrefix(subject, "module.") {
			code = "argument-without-value"
		} else {
			subject = strings.TrimPrefix(subject, "var.")
		}
	}
	text := settles[code]
	if !strings.Contains(string(text), "%") {
		return text
	}
	if subject == "" {
		return ""
	}
	return message.New(text, subject)
}

// settles are by reason code; %s is the address.
var settles = map[string]message.Text{
	"variable-without-value": `Give var.%[1]s a value (--var %[1]s=…, --var-file or an environment block of the policy), or list in its validation what it may be.`,
	"argument-without-value": `Give %s a value where the module is called.`,
	"environment":            `Set the location in the provider block, or state it in the policy: assume "%s" { location = "…" }.`,
	"data-source":            `Analyse the plan (terraform show -json), or state the location in the policy: assume "%s" { location = "…" }.`,
	"known-after-apply":      `Refer to an argument that the configuration sets, or state the location in the policy: assume "%s" { location = "…" }.`,
	"module-missing":         `Run terraform init in the root, so that the module is installed; or state the location in the policy: assume "%s" { location = "…" }.`,
	"workspace":              `Name the workspace: --workspace, or an environment block of the policy.`,
	"provider-missing":       `Declare the provider configuration, or pass it to the module; or state the location in the policy: assume "%s" { location = "…" }.`,
	"not-declared":           `Refer to the resource if this repository declares it; else state the location in the policy's assume block, by the address.`,
	"not-stated":             `State the location in the policy: assume "%s" { location = "…" }.`,
	"endpoint":               `State in the policy where that host is: assume "%s" { location = "…" }.`,
	"invalid-expression":     `Mend the expression, or choose the values and the workspace with which it is valid.`,
}
