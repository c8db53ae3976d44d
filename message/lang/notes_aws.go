package lang

// tableNotesAWS are the notes of the tables of AWS.
var tableNotesAWS = []pair{}
