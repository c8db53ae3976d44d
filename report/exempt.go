package report

import (
	"strings"

	"github.com/kokunai/kokunai/message"
)

// exemptReason says why an exemption does not count or is not needed. The
// subject of such a finding is a code and the words that its sentence needs:
// thus it is the same in every language, as the fingerprint must be.
func exemptReason(subject string) message.Text {
	code, rest, _ := strings.Cut(subject, " ")
	first, second, _ := strings.Cut(rest, " ")
	var mean message.Text
	if first != "" {
		mean = message.New(`; did you mean "%s"?`, first)
	}
	switch code {
	case "fits-none":
		return "no finding fits it"
	case "forbidden":
		return message.New(`pack "%[2]s" allows none for %[1]s`, first, second)
	case "locked":
		return "the policy locks exemptions"
	case "no-date":
		return message.New(`"%s" is no date such as 2027-03-31`, rest)
	case "no-reason":
		return "it gives no reason"
	case "no-rule":
		return "it names no rule"
	case "superseded":
		return "another one sets aside all that it fits"
	case "unclosed":
		return "a quotation mark in it is not closed"
	case "unknown-key":
		return message.New(`it has "%s"%s`, second, mean)
	case "unknown-rule":
		return message.New(`there is no rule "%s"%s`, second, mean)
	case "until":
		return message.New("it held until %s", rest)
	}
	return message.Verbatim(subject) // of a later version
}
