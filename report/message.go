package report

import (
	"strings"

	"github.com/kokunai/kokunai/message"
)

// holdsWord is the word for what a store holds.
func holdsWord(holds string) message.Text {
	switch holds {
	case "object":
		return "objects"
	case "relational":
		return "a relational database"
	case "nosql":
		return "NoSQL data"
	case "warehouse":
		return "warehouse data"
	case "file":
		return "files"
	case "block":
		return "disks"
	case "backup":
		return "backups"
	case "image":
		return "images"
	case "log":
		return "logs"
	case "stream":
		return "a stream"
	case "queue":
		return "a queue"
	case "cache":
		return "a cache"
	case "search":
		return "a search index"
	case "ml":
		return "machine learning data"
	case "secret":
		return "secrets"
	case "key":
		return "keys"
	case "state":
		return "Terraform's state"
	case "opaque":
		return "what it deploys"
	case "other":
		return "data"
	}
	return ""
}

// roleWord is the word for what a copy is for; of the data itself what it is
// says more.
func roleWord(role string) message.Text {
	switch role {
	case "replica":
		return "a replica"
	case "backup":
		return "backups"
	case "log":
		return "logs"
	case "key":
		return "keys or secrets"
	case "state":
		return "Terraform's state"
	case "cache":
		return "a cache"
	case "export":
		return "an export"
	}
	return ""
}

// Say gives a finding its message, which follows from its other fields and from
// the reason of the placement that it is about, and what to do.
func (f *Finding) Say(reason, remedy message.Text) {
	f.MessageForm, f.RemedyForm = found(f, reason), remedy
	f.Message, f.Remedy = f.MessageForm.String(), remedy.String()
}

// found says what a finding found, in one clause.
func found(f *Finding, reason message.Text) message.Text {
	what := holdsWord(f.Holds)
	// A store of keys or secrets keeps just those; beside other data a key is a copy's.
	own := f.Role == f.Holds || f.Role == "state" || f.Role == "key" && f.Holds == "secret"
	if r := roleWord(f.Role); r != "" && !own {
		what = r
	}
	var out message.Text
	switch {
	case f.Rule == "foreign-provider":
		return message.New("the home of %s's company is %s, which says nothing of where the data is", f.Subject, strings.Join(f.Countries, ", "))
	case f.Rule == "single-region":
		where := strings.Join(f.Locations, ", ")
		if f.Count == 1 {
			return message.New("%s is in %s alone, with no copy found in another region at home", f.Address, where)
		}
		return message.New("%s stores of this root are in %s alone, with no copy found in another region at home", f.Count, where)
	case f.Rule == "exemption-invalid":
		return message.New("the exemption of %s does not count: %s", f.Address, exemptReason(f.Subject))
	case f.Rule == "exemption-expired":
		return message.New("the exemption of %s has expired: %s", f.Address, exemptReason(f.Subject))
	case f.Rule == "exemption-unused":
		return message.New("the exemption of %s sets nothing aside: %s", f.Address, exemptReason(f.Subject))
	case f.Rule == "policy-loosened":
		return message.New("the policy would loosen what is locked: %s", reason)
	case len(f.From) > 0:
		out = message.New("the plan moves %s's data (%s) from %s to %s", f.Address, what, strings.Join(f.From, ", "), places(f))
	case f.Status == "unresolved":
		out = message.New("where %s keeps %s cannot be determined: %s", f.Address, what, reason)
	case f.Status == "unbound":
		out = message.New("%s keeps %s where no region binds it: %s", f.Address, what, reason)
	case f.Status == "one-of":
		out = message.New("%s keeps %s in one of %s", f.Address, what, places(f))
	default:
		out = message.New("%s keeps %s in %s", f.Address, what, places(f))
	}
	if f.Verdict == "undetermined" && (f.Status == "known" || f.Status == "one-of") && reason != "" {
		out = message.New("%s: %s", out, reason) // a location that is in no table
	}
	if f.Via != "" && f.Via != f.Address {
		out = message.New("%s (made by %s)", out, f.Via)
	}
	return withValues(f, out)
}

// withValues says under which values that were not applied something would be so.
func withValues(f *Finding, what message.Text) message.Text {
	if len(f.Values) == 0 {
		return what
	}
	var values message.Text
	for i, v := range f.Values {
		t := message.Verbatim(v)
		if v == AnyWorkspace {
			t = "another workspace"
		}
		if i == 0 {
			values = t
		} else {
			values = message.New("%s, %s", values, t)
		}
	}
	return message.New("with %s, %s", values, what)
}

func places(f *Finding) string {
	s := strings.Join(f.Locations, ", ")
	if len(f.Countries) > 0 {
		return s + " (" + strings.Join(f.Countries, ", ") + ")"
	}
	return s
}
