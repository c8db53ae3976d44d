package lang

// cloudWords are the words in which explain and list say what the tables know.
var cloudWords = []pair{}
