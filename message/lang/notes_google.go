package lang

// tableNotesGoogle are the notes of the tables of Google Cloud.
var tableNotesGoogle = []pair{}
