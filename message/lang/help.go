package lang

// help are the texts of the command line, and what is wrong with it.
var help = []pair{
	{"the baseline cannot be written: %s", "ベースラインを書き込めません: %s"},
	{"%s: %d findings\n", "%s: 指摘 %d 件\n"},
	{"%s; kokunai baseline writes one", "%s。ベースラインは kokunai baseline で作成できます"},
	{"output `format`: %s", "出力の `format`: %s"},
	{"language of the text: en or ja", "テキストの言語: en または ja"},
	{
		"diff needs two reports, the older first, as check or inventory --format json writes them; its formats are text and json",
		"diff には、check または inventory の --format json で出力したレポートを、古い順に 2 つ指定してください。形式は text と json です",
	},
	{"the differences cannot be written: %s", "差分を書き込めません: %s"},
	{"completion needs a shell: bash, zsh or fish", "completion にはシェルの指定が必要です: bash、zsh、fish"},
	{"there is no completion for %q; it is for bash, zsh or fish", "%q 用の補完はありません。対応しているのは bash、zsh、fish です"},
	{"judge by the pack of this `sector`; repeatable (default base)", "この `sector` のルールパックで判定する。複数指定可（既定は base）"},
	{
		"policy `file` (default: the nearest .kokunai.hcl); repeatable, the outermost first, which may lock what the others say",
		"ポリシー `file`（既定は最も近い .kokunai.hcl）。複数指定可。上位のものから順に指定し、上位のポリシーは下位の記述をロックできる",
	},
	{"set a root variable, `NAME=VALUE`; repeatable", "ルートの変数を `NAME=VALUE` で設定する。複数指定可"},
	{"read root variables from `file`; repeatable", "ルートの変数を `file` から読み取る。複数指定可"},
	{"Terraform workspace `name` (default \"default\")", "Terraform のワークスペース `name`（既定値 \"default\"）"},
	{"only this environment `name` of the policy", "ポリシーのこの環境 `name` だけを対象にする"},
	{"take the values from this plan as JSON, `file`, and the lines from the one root at PATH", "値はこのプラン（JSON 形式の `file`）から、行番号は PATH にあるただ 1 つのルートから取得する"},
	{"install missing modules with terraform get (or tofu get), beside the root and not in it", "不足しているモジュールを terraform get（または tofu get）で取得する。取得先はルートの外"},
	{"parse also the blocks that nothing asks for, to find every syntax error", "参照されないブロックも解釈し、すべての構文エラーを検出する"},
	{"write to `file` instead of standard output", "標準出力の代わりに `file` に出力する"},
	{"write one more report, `FORMAT=FILE`; repeatable", "`FORMAT=FILE` でレポートをもう 1 つ出力する。複数指定可"},
	{"exit with 1 for findings of this `level` or above: error, warning, note, never", "この `level` 以上の指摘があれば 1 で終了する: error、warning、note、never"},
	{"SARIF category `name`", "SARIF のカテゴリ `name`"},
	{
		"set aside the findings that this `file` of kokunai baseline has, and list those that are gone",
		"kokunai baseline で作成したこの `file` にある指摘を抑止し、解消した指摘を列挙する",
	},
	{"SARIF: write suppressed findings too", "SARIF: 抑止した指摘も出力する"},
	{"CSV: begin with a byte order mark, for Excel", "CSV: 先頭に BOM を付ける（Excel 用）"},
	{"judge age and expiry as of `date` (YYYY-MM-DD, default today)", "例外の期限とルールパックの古さを `date` の時点で判定する（YYYY-MM-DD、既定は今日）"},
	{"language of messages: en or ja", "メッセージの言語: en または ja"},
	{"how many roots to analyse at once", "同時に解析するルートの数"},
	{"print nothing but findings' exit status to the terminal", "ターミナルに何も出力せず、終了コードだけを返す"},
	{"no colour", "色を付けない"},
	{"--fail-on %q: it is error, warning, note or never", "--fail-on %q: 指定できるのは error、warning、note、never です"},
	{"--lang %q: it is en or ja", "--lang %q: 指定できるのは en または ja です"},
	{"--as-of %q is not a date; write YYYY-MM-DD", "--as-of %q は日付ではありません。YYYY-MM-DD の形式で指定してください"},
	{"--report %q is not FORMAT=FILE", "--report %q は FORMAT=FILE の形式ではありません"},
	{"there is no format %q; the formats are %s", "%q という形式はありません。指定できる形式: %s"},
	{"the baseline cannot be read: %s", "ベースラインを読み取れません: %s"},
	{"the report cannot be written: %s", "レポートを書き込めません: %s"},
	{"Usage of %s:", "%s のオプション:"},
	{"%s (default %s)", "%s（既定値 %s）"},
	{"flag provided but not defined: %s", "不明なオプションです: %s"},
	{"flag needs an argument: %s", "オプションに引数がありません: %s"},
	{"bad flag syntax: %s", "オプションの書き方が誤っています: %s"},
	{"invalid value %s for flag -%s: %s", "-%[2]s の値 %[1]s が正しくありません: %[3]s"},
	{"invalid boolean value %s for -%s: %s", "-%[2]s の値 %[1]s は真偽値ではありません: %[3]s"},
	{"init takes one directory", "init に指定できるディレクトリは 1 つです"},
	{
		`%s is there already and stays as it is; kokunai would have written:

%s
`,
		`%s は既にあるため変更しません。kokunai が作成する内容は次のとおりです:

%s
`,
	},
	{"%s written\n", "%s を作成しました\n"},
	{
		`sector = "base"

# The language of messages, en or ja.
# lang = "ja"

# Directories whose roots are left out, as globs. They are listed in the report.
# exclude = ["examples/**"]

# What no configuration says: where a provider, a data source, a module's
# output or an address is, or what the pipeline sets in the environment.
# assume "provider.aws" {
#   location = "ap-northeast-1"
#   reason   = "the pipeline sets AWS_REGION"
# }

# What is judged otherwise: by path, address or tag. docs/policy.md has all.
# scope "public" {
#   tags   = { data = "public" }
#   sector = []
# }

# What is set aside, with a reason and for a time.
# exempt "aws_s3_bucket.site" {
#   rule     = "data-outside"
#   reason   = "public files"
#   approver = "A. Tanaka"
#   expires  = "2027-03-31"
# }
`,
		`sector = "base"

# メッセージの言語（en または ja）。
# lang = "ja"

# ルートを対象外にするディレクトリ（glob）。レポートに記載されます。
# exclude = ["examples/**"]

# 設定からは分からないこと: プロバイダー、データソース、モジュールの出力値、
# アドレスの所在、またはパイプラインが環境変数に設定する値。
# assume "provider.aws" {
#   location = "ap-northeast-1"
#   reason   = "パイプラインが AWS_REGION を設定する"
# }

# 別の基準で判定するもの: パス、アドレス、タグで指定します。詳細は docs/policy.md。
# scope "public" {
#   tags   = { data = "public" }
#   sector = []
# }

# 理由と期限を付けて抑止するもの。
# exempt "aws_s3_bucket.site" {
#   rule     = "data-outside"
#   reason   = "公開ファイル"
#   approver = "田中"
#   expires  = "2027-03-31"
# }
`,
	},
	{
		`
# Sets of values under which every root that has them is judged.
# environment "prod" {
#   var_files = ["prod.tfvars"] # relative to each root
#   workspace = "prod"
# }
`,
		`
# 変数の値の組。その値のファイルを持つすべてのルートを、この値で判定します。
# environment "prod" {
#   var_files = ["prod.tfvars"] # 各ルートからの相対パス
#   workspace = "prod"
# }
`,
	},
	{
		`# The policy of kokunai for this repository.

# The sectors whose packs judge, one or several:
`,
		`# このリポジトリの kokunai のポリシー。

# 判定に使う分野（複数指定可）:
`,
	},
	{
		`
# Sets of values under which every root that has them is judged; var_files are
# relative to each root. Proposed from the value files that are here: check them.
`,
		`
# 変数の値の組。その値のファイルを持つすべてのルートを、この値で判定します。
# var_files は各ルートからの相対パスです。ここにある変数ファイルからの提案なので、
# 内容を確認してください。
`,
	},
	{"kokunai %s%s, catalogue of %s\n", "kokunai %s%s、カタログ日付 %s\n"},
	{"list rules, sectors, types or regions, as text or json", "list には rules、sectors、types、regions のいずれかを指定してください。形式は text または json です"},
	{"explain needs the name of a rule, a sector, a resource type, or an address", "explain には、ルール、分野、リソース種別の名前、またはアドレスを指定してください"},
	{"%q is no rule, no sector, no known resource type, and no address of a store here", "%q というルール、分野、既知のリソース種別はなく、このアドレスのデータストアもここにはありません"},
	{"findings: what is outside, or cannot be shown to be inside", "指摘: 範囲外のもの、または範囲内と示せないもの"},
	{"the data location register: every store with every placement", "データ保管場所一覧: すべてのデータストアとその配置先"},
	{"a rule, a sector, a resource type, or one address's location", "ルール、分野、リソース種別、またはアドレスの保存先の説明"},
	{"judge once, write many", "判定済みのレポートを他の形式で出力"},
	{"stores moved, new, gone, newly unresolved between two reports", "2 つのレポート間で移動、新規、削除、新たに判定不能となったデータストア"},
	{"record today's findings, so that only new ones fail", "現在の指摘を記録（以後は新規の指摘だけを失敗とする）"},
	{"what is built in", "組み込みの内容"},
	{"write a policy, a pre-commit entry and a GitHub workflow", "ポリシー、pre-commit の設定、GitHub ワークフローを作成"},
	{"a completion script for bash, zsh or fish", "bash、zsh、fish の補完スクリプト"},
	{"the version and the catalogue's date", "版とカタログ日付"},
	{"there is no command %q; kokunai help lists them", "%q というコマンドはありません。コマンドの一覧は kokunai help で確認できます"},
	{"Usage:", "使い方:"},
	{"kokunai tells where the data of a Terraform configuration will be.", "kokunai は、Terraform の設定から、データがどこに保管されるかを示します。"},
	{"kokunai check -h lists the options.", "オプションの一覧は kokunai check -h で確認できます。"},
	{
		"Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or policy, 3 something could not be read.",
		"終了コード: 0 は --fail-on 以上の指摘なし、1 は指摘あり、2 は使い方またはポリシーの誤り、3 は読み取れないものあり",
	},
	{"render needs one report, as check --format json writes it, or - for standard input", "render には、check --format json で出力したレポートを 1 つ指定してください。標準入力から読み取るには - を指定します"},
	{"this is not a report of kokunai: %s", "kokunai のレポートではありません: %s"},
	{"this is not a report of kokunai (schema_version is %s, not 1)", "kokunai のレポートではありません（schema_version が %s で、1 ではありません）"},
	{"look only at the roots that reach these `files`, which are all names behind this option; paths stand before it", "これらの `files` の変更が影響するルートだけを対象にする。このオプションより後ろの名前はすべて変更ファイルとみなすため、パスは前に置く"},
	{"remember in this `directory` which files call which modules, for --changed; it may be deleted at any time", "どのファイルがどのモジュールを呼び出すかを、この `directory` に記録する（--changed 用）。いつ削除してもよい"},
	{"roots %d of %d", "ルート %d / %d"},
	{"%s in the JSON of %s", "%[2]s の JSON にある %[1]s"},
	{"object in the JSON of %s", "%s の JSON にあるオブジェクト"},
}
