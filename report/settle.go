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
	text := settles(code)
	if !strings.Contains(string(text), "%") {
		return text
	}
	if subject == "" {
		return ""
	}
	return message.New(text, subject)
}

// settles is by reason code; %s is the address.
func settles(code string) message.Text {
	switch code {
	case "variable-without-value":
		return `Give var.%[1]s a value (--var %[1]s=…, --var-file or an environment block of the policy), or list in its validation what it may be.`
	case "argument-without-value":
		return `Give %s a value where the module is called.`
	case "environment":
		return `Set the location in the provider block, or state it in the policy: assume "%s" { location = "…" }.`
	case "data-source":
		return `Analyse the plan (terraform show -json), or state the location in the policy: assume "%s" { location = "…" }.`
	case "known-after-apply":
		return `Refer to an argument that the configuration sets, or state the location in the policy: assume "%s" { location = "…" }.`
	case "module-missing":
		return `Run terraform init in the root, so that the module is installed; or state the location in the policy: assume "%s" { location = "…" }.`
	case "workspace":
		return `Name the workspace: --workspace, or an environment block of the policy.`
	case "provider-missing":
		return `Declare the provider configuration, or pass it to the module; or state the location in the policy: assume "%s" { location = "…" }.`
	case "not-declared":
		return `Refer to the resource if this repository declares it; else state the location in the policy's assume block, by the address.`
	case "not-stated":
		return `State the location in the policy: assume "%s" { location = "…" }.`
	case "endpoint":
		return `State in the policy where that host is: assume "%s" { location = "…" }.`
	case "invalid-expression":
		return `Mend the expression, or choose the values and the workspace with which it is valid.`
	}
	return ""
}
