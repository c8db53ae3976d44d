package rules

// UndeterminedRule is data whose place cannot be worked out.
var UndeterminedRule = Rule{
	ID: "data-undetermined", Name: "DataUndetermined",
	Short:  "It cannot be shown where data is kept.",
	Full:   "The location depends on something that is not known before apply or not in the input, or it is a location that kokunai has no country for. Not knowing where data is is a finding of its own: it is never taken for a place inside.",
	Why:    "A register of where data is cannot have holes that look like places inside. The finding names the first thing that stood in the way, so that it can be given.",
	Remedy: "Give the value that decides, or state the location in the policy's assume block.",
	Settle: "An assume block names what is not known (the resource, its provider, a variable, the output of a module, or env.TF_VAR_ and a variable's name) and states its location or value; such placements are marked as assumed and counted. It places what a resource itself keeps and what lies with it, not a copy whose own destination is not known, and not a location that is in no table.",
}
