package rules

import "github.com/kokunai/kokunai/message"

// Rule is one thing that a finding can say.
type Rule struct {
	ID   string
	Name string // for SARIF, in PascalCase
	// Short is one sentence; Full says what is tested; Why says why that is a
	// finding; Remedy says what to do, in general; Settle says what the policy
	// can do where the configuration stays as it is.
	Short, Full, Why, Remedy, Settle message.Text
}

// Exemptible reports whether an exemption can set its findings aside. Those about
// exemptions and policies themselves it cannot.
func (r *Rule) Exemptible() bool {
	switch r.ID {
	case ExemptionExpired.ID, ExemptionInvalid.ID, ExemptionUnused.ID, PolicyLoosened.ID:
		return false
	}
	return true
}

// All are the rules, in the order of their IDs.
func All() []Rule {
	return []Rule{MovesIn, MovesOut, Outside, Partly, UnboundRule, UndeterminedRule, ExemptionExpired, ExemptionInvalid, ExemptionUnused, ForeignProvider, OtherValues, PolicyLoosened, SingleRegion}
}

// RuleOf is the rule that a verdict and a status come under.
func RuleOf(verdict, status string) *Rule {
	switch {
	case status == "unbound":
		return &UnboundRule
	case verdict == VerdictUndetermined:
		return &UndeterminedRule
	case verdict == VerdictPartly:
		return &Partly
	case verdict == VerdictOutside:
		return &Outside
	}
	return nil
}
