package lang

// tableNotesAzure are the notes of the tables of Azure.
var tableNotesAzure = []pair{}
