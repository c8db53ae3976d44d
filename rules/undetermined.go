package rules

// UndeterminedRule is data whose place cannot be worked out.
var UndeterminedRule = Rule{
	ID: "data-undetermined", Name: "DataUndetermined",
	Short:    "It cannot be shown where data is kept.",
	Full:     "The location depends on something that is not known before apply or not in the input, or it is a location that kokunai has no country for. Not knowing where data is is a finding of its own: it is never taken for a place inside.",
	Remedy:   "Give the value that decides, or state the location in the policy's assume block.",
	RemedyJa: "保存先を決める値を与えるか、ポリシーの assume ブロックで保存先を宣言してください。",
}
