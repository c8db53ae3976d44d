package rules

// ExemptionInvalid is an exemption that does not count.
var ExemptionInvalid = Rule{
	ID: "exemption-invalid", Name: "ExemptionInvalid",
	Short:  "An exemption does not count.",
	Full:   "It gives no reason; or a comment names no rule that there is, has a date that is none, or says something that is not understood; or the policy locks exemptions; or a pack allows none for the rule, and then it does not count for the findings that this pack judges. What an exempt block gets wrong besides is an error in the policy.",
	Why:    "An exemption is a decision that somebody answers for. One that says neither what nor why only hides.",
	Remedy: "Give it a rule and a reason, or take it out.",
	Settle: "Nothing: the exemption itself is to be mended.",
}

// ExemptionExpired is an exemption that still has something to hide after its day.
var ExemptionExpired = Rule{
	ID: "exemption-expired", Name: "ExemptionExpired",
	Short:  "An exemption has expired.",
	Full:   "The day until which it held has passed, and there is a finding that it would set aside. The finding counts again. The level is the finding's, and at least warning.",
	Why:    "What was allowed for a time was to be looked at again when the time was over.",
	Remedy: "Move the data, or have the exemption approved anew with a later date.",
	Settle: "A later date in the exemption itself.",
}

// ExemptionUnused is an exemption that sets nothing aside.
var ExemptionUnused = Rule{
	ID: "exemption-unused", Name: "ExemptionUnused",
	Short:  "An exemption sets nothing aside.",
	Full:   "No finding of the run fits it, or only such as another exemption sets aside. It is said of an exempt block by a run over the policy's whole directory and of a comment by one over the whole repository, if all modules were there and could be read, and if the command line chose no environment, workspace, values or plan, and no sectors in place of the policy's. Any other run may not have met what it is for.",
	Why:    "What is exempted in advance is not looked at when it comes.",
	Remedy: "Take it out.",
	Settle: "Nothing: the exemption itself is to be taken out.",
}
