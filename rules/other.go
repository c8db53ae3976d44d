package rules

// OtherValues is data that would be elsewhere with values which exist and were
// not applied.
var OtherValues = Rule{
	ID: "other-values", Name: "OtherValues",
	Short:  "With values that this run did not apply, data would be elsewhere.",
	Full:   "The run applied no set of values, as Terraform does without -var-file and in the workspace default. A *.tfvars file in or under the root, or another workspace, gives a placement that is not inside, and that this run does not have.",
	Why:    "Most roots are deployed with a value file for each environment. Judged by the defaults alone, they may look as if all were inside while production is not.",
	Remedy: "Judge the environments that are deployed: declare them in the policy's environment blocks, or give --var-file and --workspace.",
	Settle: "An environment block with var_files or workspace makes that set of values a run of its own, with its own findings.",
}
