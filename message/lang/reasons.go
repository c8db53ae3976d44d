package lang

// reasons say why a placement is not known.
var reasons = []pair{}
