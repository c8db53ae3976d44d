package report

import (
	"fmt"
	"strings"
)

// Settle is the smallest change that would settle a placement which is not
// known, from its reason's code and the address that stood in the way; "" when
// there is none to name.
func Settle(p *Placement, lang string) string {
	w := settleWords["en"]
	if lang == "ja" {
		w = settleWords["ja"]
	}
	text := w[p.ReasonCode]
	if p.ReasonCode == "variable-without-value" && strings.HasPrefix(p.Subject, "module.") {
		text = w["argument-without-value"]
	}
	if !strings.Contains(text, "%") {
		return text
	}
	if p.Subject == "" {
		return ""
	}
	subject := p.Subject
	if p.ReasonCode == "variable-without-value" && text != w["argument-without-value"] {
		subject = strings.TrimPrefix(subject, "var.")
	}
	return fmt.Sprintf(strings.ReplaceAll(text, "%s", "%[1]s"), subject)
}

// settleWords are by language and reason code; %s is the address.
var settleWords = map[string]map[string]string{
	"en": {
		"variable-without-value": `Give var.%s a value (--var %s=…, --var-file or an environment block of the policy), or list in its validation what it may be.`,
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
	},
	"ja": {
		"variable-without-value": `var.%s に値を与えてください(--var %s=…、--var-file、ポリシーの environment ブロック)。または validation で取り得る値を列挙してください。`,
		"argument-without-value": `モジュールの呼び出しで %s に値を与えてください。`,
		"environment":            `provider ブロックにリージョンを書くか、ポリシーで宣言してください: assume "%s" { location = "…" }`,
		"data-source":            `プラン(terraform show -json)を解析するか、ポリシーで保存先を宣言してください: assume "%s" { location = "…" }`,
		"known-after-apply":      `設定で指定された引数を参照するか、ポリシーで保存先を宣言してください: assume "%s" { location = "…" }`,
		"module-missing":         `ルートで terraform init を実行してモジュールを取得するか、ポリシーで保存先を宣言してください: assume "%s" { location = "…" }`,
		"workspace":              `ワークスペースを --workspace またはポリシーの environment ブロックで指定してください。`,
		"provider-missing":       `プロバイダー設定を宣言するかモジュールに渡してください。またはポリシーで保存先を宣言してください: assume "%s" { location = "…" }`,
		"not-declared":           `このリポジトリで宣言されたリソースであれば参照で指定してください。それ以外はポリシーの assume ブロックでアドレスごとに保存先を宣言してください。`,
		"not-stated":             `ポリシーで保存先を宣言してください: assume "%s" { location = "…" }`,
		"endpoint":               `そのホストの所在地をポリシーで宣言してください: assume "%s" { location = "…" }`,
		"invalid-expression":     `式を修正するか、式が有効になる値とワークスペースを選んでください。`,
	},
}
