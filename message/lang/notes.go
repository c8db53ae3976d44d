package lang

// notes are the steps of a trace.
var notes = []pair{}
