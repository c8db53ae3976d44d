package lang

// tableNotesOther are the notes of all other tables.
var tableNotesOther = []pair{}
