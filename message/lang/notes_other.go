package lang

// notesOther are the notes of all other tables.
var notesOther = []pair{
	{"where the cluster is, which this provider's configuration names by its endpoint", "クラスターの場所（プロバイダーの設定がエンドポイントで示すもの）"},
}
