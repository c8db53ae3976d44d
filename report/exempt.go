package report

import "strings"

// exemptReasons say why an exemption does not count or is not needed. The
// subject of such a finding is a code and the words that its sentence needs:
// thus it is the same in every language, as the fingerprint must be.
var exemptReasons = map[string]struct{ en, ja string }{
	"fits-none":    {"no finding fits it", "該当する指摘がありません"},
	"forbidden":    {`pack "{2}" allows none for {1}`, "ルールパック「{2}」は {1} の例外を認めません"},
	"locked":       {"the policy locks exemptions", "ポリシーが例外を禁じています"},
	"no-date":      {`"{rest}" is no date such as 2027-03-31`, "「{rest}」は 2027-03-31 のような日付ではありません"},
	"no-reason":    {"it gives no reason", "理由がありません"},
	"no-rule":      {"it names no rule", "ルールの指定がありません"},
	"superseded":   {"another one sets aside all that it fits", "該当する指摘はすべて別の例外で抑止されています"},
	"unclosed":     {"a quotation mark in it is not closed", "引用符が閉じられていません"},
	"unknown-key":  {`it has "{2}"{mean}`, "「{2}」という項目はありません{mean}"},
	"unknown-rule": {`there is no rule "{2}"{mean}`, "ルール「{2}」はありません{mean}"},
	"until":        {"it held until {rest}", "有効期限は {rest} でした"},
}

// exemptReason is the sentence of such a subject.
func exemptReason(subject, lang string) string {
	code, rest, _ := strings.Cut(subject, " ")
	first, second, _ := strings.Cut(rest, " ")
	words, ok := exemptReasons[code]
	if !ok {
		return subject // of a later version
	}
	text, mean := words.en, `; did you mean "`+first+`"?`
	if lang == "ja" {
		text, mean = words.ja, "(「"+first+"」の誤りではありませんか)"
	}
	if first == "" {
		mean = ""
	}
	return strings.NewReplacer("{1}", first, "{2}", second, "{rest}", rest, "{mean}", mean).Replace(text)
}
