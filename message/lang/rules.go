package lang

// ruleTexts are the pages of the rules.
var ruleTexts = []pair{
	{"An exemption does not count.", "例外が無効です。"},
	{
		"It gives no reason; or a comment names no rule that there is, has a date that is none, or says something that is not understood; or the policy locks exemptions; or a pack allows none for the rule, and then it does not count for the findings that this pack judges. What an exempt block gets wrong besides is an error in the policy.",
		"理由がないか、コメントに存在しないルール、正しくない日付、または解釈できない記述があるか、ポリシーが例外をロックしているか、ルールパックがそのルールの例外を認めていません。最後の場合、例外は、そのルールパックが判定する指摘に対して無効です。exempt ブロックのその他の誤りは、ポリシーのエラーになります。",
	},
	{"An exemption is a decision that somebody answers for. One that says neither what nor why only hides.", "例外とは、誰かが責任を負う決定です。対象と理由を示さない例外は、問題を隠すだけです。"},
	{"Nothing: the exemption itself is to be mended.", "ありません。例外そのものを修正してください。"},
	{"An exemption has expired.", "例外が期限切れです。"},
	{
		"The day until which it held has passed, and there is a finding that it would set aside. The finding counts again. The level is the finding's, and at least warning.",
		"例外の有効期限が過ぎており、その例外の対象だった指摘が残っています。対象だった指摘は抑止されなくなり、再び数えられます。この指摘のレベルは対象だった指摘と同じで、警告を下回りません。",
	},
	{"What was allowed for a time was to be looked at again when the time was over.", "期限を付けて認めた例外は、期限が来たら見直すことが前提です。"},
	{"A later date in the exemption itself.", "例外そのものの有効期限を延ばすことができます。"},
	{"An exemption sets nothing aside.", "例外が使われていません。"},
	{
		"No finding of the run fits it, or only such as another exemption sets aside. It is said of an exempt block by a run over the policy's whole directory and of a comment by one over the whole repository, if all modules were there and could be read, and if the command line chose no environment, workspace, values or plan, and no sectors in place of the policy's. Any other run may not have met what it is for.",
		"この実行の指摘に該当するものがないか、該当するものがすべて別の例外で抑止されています。exempt ブロックについてはポリシーのディレクトリ全体を対象とする実行で、コメントについてはリポジトリ全体を対象とする実行で報告します。ただし、すべてのモジュールがあって読み取ることができ、コマンドラインで環境、ワークスペース、値、プランを指定せず、ポリシーの分野を変更しない場合に限ります。それ以外の実行では、例外の対象が現れていない可能性があるためです。",
	},
	{"What is exempted in advance is not looked at when it comes.", "対象がないうちから例外にしておくと、実際に指摘が生じたときに確認されません。"},
	{"Nothing: the exemption itself is to be taken out.", "ありません。例外そのものを削除してください。"},
	{"The provider's company has its home in another country.", "プロバイダーを提供する事業者の本国が国外です。"},
	{
		"One finding for each provider of a root that keeps data. It says nothing of where the data is: a foreign company is not a foreign place. Its level is never above warning.",
		"データを保持するプロバイダーごとに、ルートあたり 1 件の指摘です。データの保存先について述べるものではありません。事業者が外国企業であることは、保存先が国外であることを意味しません。レベルは警告を超えません。",
	},
	{
		"With personal data the legal regime of the company's country is to be understood even where the server is in Japan; who hands in a register is asked for it.",
		"個人データについては、サーバーが国内にあっても、事業者の本国の制度を把握する必要があり（外的環境の把握）、台帳を提出する際に確認を求められます。",
	},
	{
		`A pack's foreign level, or rule "foreign-provider" { level = "off" }, where the assessment is on record elsewhere.`,
		`評価結果を別に記録している場合は、ルールパックの foreign のレベル、または rule "foreign-provider" { level = "off" } で変更できます。`,
	},
	{"No second copy in another region of the allowed countries was found.", "許可された国の別リージョンに、複製が見つかりません。"},
	{
		"Stores whose data is known to be inside, in one region alone, with no replica or backup of theirs in another region that is inside too, and that are no copy themselves. One finding for each, or, where it is only a note, one for all of a root that are in one region. A backup that runs outside of Terraform is not seen.",
		"データが 1 つのリージョンだけにあり、範囲内と分かっているデータストアのうち、範囲内の別リージョンにレプリカもバックアップもなく、それ自体が複製でもないものが対象です。データストアごとに 1 件の指摘ですが、レベルが情報の場合は、ルート内で同じリージョンにあるものをまとめて 1 件とします。Terraform の外で行うバックアップは分かりません。",
	},
	{
		"A disaster that takes a whole region takes both the data and its only copy. Sectors that expect a second place expect it at home.",
		"1 つのリージョン全体に及ぶ災害では、データが同じリージョン内の複製とともに失われます。2 つ目の保管場所を求める分野では、その場所も国内であることが求められます。",
	},
	{
		`A pack's single_region level, or rule "single-region" { level = "off" }.`,
		`ルールパックの single_region のレベル、または rule "single-region" { level = "off" } で変更できます。`,
	},
	{"The plan moves data out of the countries that the sector's pack expects.", "このプランは、分野のルールパックが想定する国の外へデータを移します。"},
	{
		"Before the plan every known copy of this store in this role is inside; after it, one is not. Terraform changes or replaces the resource for it, and what the copy held is copied, moved or lost on the way.",
		"このデータストアのこの役割の配置先は、プランの適用前は判明しているものがすべて範囲内にありますが、適用後は範囲内でないものがあります。Terraform はそのためにリソースを変更または置換し、そこにあったデータは、その過程でコピー、移動、または消失します。",
	},
	{
		"That data lies elsewhere is one thing, that this change takes it there is another: it is the moment at which somebody can still say no.",
		"データが国外にあることと、この変更がデータを国外へ移すことは別の事項です。移動する前であれば、まだ止めることができます。",
	},
	{"Nothing in the policy settles a move; the plan after the change no longer has it.", "ポリシーでこの指摘を解消することはできません。変更を適用した後のプランには現れなくなります。"},
	{"The plan moves data into the countries that the sector's pack expects.", "このプランは、分野のルールパックが想定する国へデータを移します。"},
	{
		"Before the plan a known copy of this store in this role is not inside; after it, all are. This is always a note.",
		"このデータストアのこの役割の配置先は、プランの適用前は範囲内でないものがありますが、適用後はすべて範囲内になります。レベルは常に情報です。",
	},
	{
		"The record of where data was and since when it is home is what an auditor asks for; and what lay abroad may still lie there in backups and snapshots.",
		"データがどこにあり、いつから国内にあるかの記録は、監査で求められます。また、国外にあったデータは、スナップショットやバックアップとして国外に残っていることがあります。",
	},
	{"With values that this run did not apply, data would be elsewhere.", "この実行で適用していない値を使うと、データの保存先が変わります。"},
	{
		"The run applied no set of values, as Terraform does without -var-file and in the workspace default. A *.tfvars file in or under the root, or another workspace, gives a placement that is not inside, and that this run does not have.",
		"この実行は、-var-file を指定せず default ワークスペースで実行する Terraform と同じく、値の組を適用していません。ルート以下にある *.tfvars ファイル、または別のワークスペースを適用すると、この実行にはない、範囲内でない配置先が現れます。",
	},
	{
		"Most roots are deployed with a value file for each environment. Judged by the defaults alone, they may look as if all were inside while production is not.",
		"多くのルートは、環境ごとの変数ファイルを使ってデプロイされます。既定値だけで判定すると、本番環境が範囲内でなくても、すべて範囲内に見えることがあります。",
	},
	{
		"An environment block with var_files or workspace makes that set of values a run of its own, with its own findings.",
		"var_files または workspace を指定した environment ブロックを書くと、その値の組が独立した実行として判定され、指摘も個別に報告されます。",
	},
	{"Data is kept outside the countries that the sector's pack expects.", "データの保存先が、分野のルールパックが想定する国の外にあります。"},
	{
		"Every country of every possible location of this copy of the data is outside the countries that the pack allows. The finding says that the data is not where the pack expects it, on which basis and of what force; it does not say that a law is broken.",
		"この配置先について、取り得るすべての保存先の所在国が、ルールパックの許可する国の外にあります。この指摘は、データがルールパックの想定する場所にないことを、根拠とその法的拘束力とともに示すものであり、法令に反するとの判断ではありません。",
	},
	{
		"The name of a region does not tell its country, and copies are made where no argument shows it. Whoever answers for the data has to hear of both before they are deployed.",
		"リージョンの名前だけでは所在国が分からず、引数に現れない場所に複製が作成されることもあります。データの責任者は、デプロイの前にその両方を知っておく必要があります。",
	},
	{
		"An assume block overrides no location that is known; at most it states, for env.TF_VAR_ and a variable's name, the value that the pipeline sets over a default. Else only exclude leaves out the root modules at and below a directory.",
		"assume ブロックでは、判明している保存先を変更できません。できるのは、env.TF_VAR_ に変数名を付けたものについて、既定値に代えてパイプラインが設定する値を宣言することだけです。ほかには、exclude でディレクトリ以下のルートモジュールを対象外にする方法があります。",
	},
	{"Data is, or may be, partly outside the countries that the sector's pack expects.", "データの保存先の一部が、分野のルールパックが想定する国の外にあるか、その可能性があります。"},
	{
		"The location spans several countries, or it is one of several locations and which one depends on a value that is not known. Some of the countries are not among those that the pack allows.",
		"保存先が複数の国にまたがるか、複数の候補のいずれかで、どれになるかが未知の値によって決まります。取り得る所在国の一部が、ルールパックの許可する国に含まれていません。",
	},
	{
		"One name may stand for places in several countries, and backups may go to such an area although the store itself is in one region. That some of the places are inside does not show where the data is.",
		"1 つの名前が複数の国の場所を表すことがあり、データストア自体が 1 つのリージョンにあっても、バックアップがそのような場所に保存されることがあります。一部の場所が範囲内であっても、データの所在を示したことにはなりません。",
	},
	{
		"An assume block for env.TF_VAR_ and the variable's name states the value that the pipeline sets, and an environment block names files of values. It cannot narrow a location that spans countries: only exclude leaves it out, with its root module.",
		"env.TF_VAR_ に変数名を付けた assume ブロックで、パイプラインが設定する値を宣言できます。environment ブロックでは変数ファイルを指定できます。ただし、複数の国にまたがる保存先を狭めることはできず、その場合は exclude でルートモジュールごと対象外にするほかありません。",
	},
	{"A policy would loosen what a policy above it has locked.", "上位のポリシーがロックした内容を、ポリシーが緩めようとしています。"},
	{
		"A policy that was given with --config, or that this one extends, locks a part; what this policy says of that part asks for less, and does not count.",
		"--config で指定されたポリシー、またはこのポリシーが extends で継承するポリシーが、一部をロックしています。このポリシーの該当箇所は、ロックされた水準を下げるものであるため、無効です。",
	},
	{
		"A change request can edit the policy beside the code that it judges. What was locked stays as it is, and whoever reviews the change has to see the attempt.",
		"変更の提案では、判定対象のコードとともにポリシーも編集できます。ロックされた内容は変わりませんが、レビューする人は、緩めようとする変更があったことに気づく必要があります。",
	},
	{"The policy above can leave the part out of its lock.", "上位のポリシーで、該当箇所をロックの対象から外すことができます。"},
	{"The service gives no bound for where data is kept.", "サービスがデータの保存先を限定していません。"},
	{
		"The service is global, replicates automatically, or keeps copies at its edge, and promises no country.",
		"グローバルなサービス、自動的に複製されるサービス、またはエッジに複製を置くサービスで、所在国は保証されていません。",
	},
	{
		"Nobody can say beforehand in which country this data will be. That is the service's own answer, not a gap in the configuration.",
		"このデータがどの国に置かれるかは、事前に誰にも分かりません。これは設定の不足ではなく、サービス自体の仕様です。",
	},
	{
		"Nothing but exclude, which leaves out the root modules at and below a directory: an assume block states what is not known, and here it is known that there is no bound.",
		"exclude でディレクトリ以下のルートモジュールを対象外にするほかありません。assume ブロックは分からないものを宣言するためのものですが、ここでは、保存先の限定がないことが分かっています。",
	},
	{"It cannot be shown where data is kept.", "データの保存先を示せません。"},
	{
		"The location depends on something that is not known before apply or not in the input, or it is a location that kokunai has no country for. Not knowing where data is is a finding of its own: it is never taken for a place inside.",
		"保存先が、適用するまで分からないもの、または入力にないものに依存しているか、kokunai が所在国を把握していない場所です。保存先が分からないこと自体が 1 つの指摘であり、範囲内とみなすことはありません。",
	},
	{
		"A register of where data is cannot have holes that look like places inside. The finding names the first thing that stood in the way, so that it can be given.",
		"分からない保管場所が、台帳で範囲内のように見えてはなりません。この指摘は、判定を妨げた最初の原因を示します。これをもとに、足りない値を与えることができます。",
	},
	{
		"An assume block names what is not known (the resource, its provider, a variable, the output of a module, or env.TF_VAR_ and a variable's name) and states its location or value; such placements are marked as assumed and counted. It places what a resource itself keeps and what lies with it, not a copy whose own destination is not known, and not a location that is in no table.",
		"assume ブロックに、分からないもの（リソース、そのプロバイダー、変数、モジュールの出力値、または env.TF_VAR_ に変数名を付けたもの）を指定し、保存先または値を宣言できます。これによる配置先は仮定に基づくものとして表示され、件数に数えられます。決まるのはリソース自身のデータと、それと同じ場所にあるデータの保存先です。保存先が分からない複製や、カタログにない場所は対象になりません。",
	},
}
