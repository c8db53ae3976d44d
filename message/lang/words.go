package lang

// tableWords are the words in which explain and list say what is built in.
var tableWords = []pair{
	{
		"How to exempt: in the code, # kokunai:ignore %s reason=\"…\" expires=YYYY-MM-DD on or above the block; in the policy, exempt \"ADDRESS\" { rule = \"%s\" … } with a reason\n",
		"例外にする方法: コードでは、ブロックの行またはその上に # kokunai:ignore %s reason=\"…\" expires=YYYY-MM-DD と書きます。ポリシーでは、exempt \"アドレス\" { rule = \"%s\" … } に理由を添えて書きます。\n",
	},
	{"Examples that fail and that pass: %s\n", "指摘になる例とならない例: %s\n"},
	{", else ", "、それ以外の場合: "},
	{
		`%s

%s
%s

Why: %s
What to do: %s
What a policy can do: %s
`,
		`%s

%s
%s

理由: %s
対処: %s
ポリシーでできること: %s
`,
	},
	{
		`%s: %s / %s (as of %s)

Allowed: %s
`,
		`%s: %s / %s（基準日 %s）

許可する所在国: %s
`,
	},
	{
		"Levels: primary %s, replica and export %s, backup %s, log %s, key %s, state %s, cache %s, unresolved %s, foreign provider %s, single region %s\n",
		"レベル: primary %s、replica と export %s、backup %s、log %s、key %s、state %s、cache %s、unresolved %s、foreign %s、single_region %s\n",
	},
	{"Basis version: %s\n", "根拠の版: %s\n"},
	{"Verified: %s\n", "確認状況（yes: 引用箇所をすべて確認済み、partly: 一部のみ確認済み）: %s\n"},
	{
		`Basis: %s
  force: %s
  %s
`,
		`根拠: %s
  法的拘束力: %s
  %s
`,
	},
	{"no data of its own; it places or copies that of others", "自身のデータはなく、他のデータの配置先または複製を決めます"},
	{"%s keeps no customer data: %s\n", "%s は顧客データを保持しません: %s\n"},
	{"%s (%s)\n  holds: %s\n", "%s（%s）\n  データの種類: %s\n"},
	{"\n         else ", "\n         それ以外の場合: "},
	{"  where: %s\n", "  保存先: %s\n"},
	{"\n    else ", "\n    それ以外の場合: "},
	{"  copy: %s:\n    %s\n", "  複製: %s:\n    %s\n"},
	{"  page: %s\n", "  ページ: %s\n"},
	{"argument %s", "引数 %s"},
	{"the provider's %s", "プロバイダーの %s"},
	{"where %s", "%s"},
	{"%s, by the service's default", "%s（サービスの既定）"},
	{"where the resource is", "リソースと同じ場所"},
	{"the paired region", "ペアリージョン"},
	{"the nearest multi-region", "最も近いマルチリージョン"},
	{"not to be known from a configuration", "設定からは判定不能"},
	{"%s%s%s", "%s%s%s"},
	{"%s of what %s", "%s（複製元: %s）"},
	{"%s for each %s", "%s（%s ごと）"},
	{"%s refers to%s", "%s の参照先%s"},
	{"%s is set", "%s の指定あり"},
	{"%s is not set", "%s の指定なし"},
	{"%s begins with %s", "%s が %s で始まる"},
	{"%s is not %s", "%s が「%s」以外"},
	{"%s is %s", "%s が %s"},
	{"%s (%s when not set)", "%s（指定がなければ %s とみなす）"},
	{"%s and %s", "%s、かつ %s"},
	{" if %s", "（条件: %s）"},
	{"%s or %s", "%s または %s"},
	{" (%s)", "（%s）"},
	{"%s in %s (%s:%d)\n", "%[1]s（ルート: %[2]s、記述箇所: %[3]s:%[4]d）\n"},
	{"    to settle it: %s\n", "    判定するには: %s\n"},
}
