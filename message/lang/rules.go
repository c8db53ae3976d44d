package lang

// ruleTexts are the pages of the rules.
var ruleTexts = []pair{}
