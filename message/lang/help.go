package lang

// help are the texts of the command line.
var help = []pair{}
