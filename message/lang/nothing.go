package lang

// nothing say why types keep no customer data.
var nothing = []pair{}
