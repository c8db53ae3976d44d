package lang

// diagnostics are about reading the input, the policy and the command line.
var diagnostics = []pair{}
