package lang

// notes are the steps of a trace.
var notes = []pair{
	{"%s as the policy assumes it", "ポリシーが仮定する %s の値"},
	{"value of variable %q", "変数 %q の値"},
	{"default of variable %q", "変数 %q の既定値"},
	{"%s (%s)", "%s (%s)"},
	{"the policy assumes %s for %s", "ポリシーでは、%[2]s の場所を %[1]s と仮定しています"},
	{"%s in the plan", "プランの %s"},
	{"%s in the state", "ステートの %s"},
	{"the policy says so", "ポリシーの指定によります"},
}
