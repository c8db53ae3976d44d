package rules

// PolicyLoosened is a policy that asks for less than one above it has locked.
var PolicyLoosened = Rule{
	ID: "policy-loosened", Name: "PolicyLoosened",
	Short:  "A policy would loosen what a policy above it has locked.",
	Full:   "A policy that was given with --config, or that this one extends, locks a part; what this policy says of that part asks for less, and does not count.",
	Why:    "A change request can edit the policy beside the code that it judges. What was locked stays as it is, and whoever reviews the change has to see the attempt.",
	Remedy: "Take it out of this policy, or have the policy above changed by those who answer for it.",
	Settle: "The policy above can leave the part out of its lock.",
}
