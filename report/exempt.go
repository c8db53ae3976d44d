package report

import (
	"strings"

	"github.com/kokunai/kokunai/message"
)

// exemptReasons say why an exemption does not count or is not needed. The
// subject of such a finding is a code and the words that its sentence needs:
// thus it is the same in every language, as the fingerprint must be.
var exemptReasons = map[string]message.Text{
	"fits-none":    "no finding fits it",
	"forbidden":    `pack "%[2]s" allows none for %[1]s`,
	"locked":       "the policy locks exemptions",
	"no-date":      `"%s" is no date such as 2027-03-31`,
	"no-reason":    "it gives no reason",
	"no-rule":      "it names no rule",
	"superseded":   "another one sets aside all that it fits",
	"unclosed":     "a quotation mark in it is not closed",
	"unknown-key":  `it has "%s"%s`,
	"unknown-rule": `there is no rule "%s"%s`,
	"until":        "it held until %s",
}

// exemptReason is the sentence of such a subject.
func exemptReason(subject string) message.Text {
	code, rest, _ := strings.Cut(subject, " ")
	first, second, _ := strings.Cut(rest, " ")
	format, ok := exemptReasons[code]
	if !ok {
		return message.Verbatim(subject) // of a later version
	}
	switch code {
	case "forbidden":
		return message.New(format, first, second)
	case "no-date", "until":
		return message.New(format, rest)
	case "unknown-key", "unknown-rule":
		var mean message.Text
		if first != "" {
			mean = message.New(`; did you mean "%s"?`, first)
		}
		return message.New(format, second, mean)
	}
	return format
}
