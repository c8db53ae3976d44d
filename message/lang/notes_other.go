package lang

// notesOther are the notes of all other tables.
var notesOther = []pair{
	{"where the cluster is, which this provider's configuration names by its endpoint", "保存先はクラスターのある場所ですが、プロバイダーの設定が示すのはエンドポイントだけです"},
}
