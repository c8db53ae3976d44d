# The ministry's guideline for local governments is a reference; each body decides in its
# own information security policy and its tenders. Examples ask for a facility in Japan
# to which domestic law applies. Primary, replica and key are errors on that ground, as
# is a place that cannot be determined; backup, log and state are warnings, caches a note.
#
# The models named alpha, beta and beta' are about the network, not about the country of
# storage, and play no part here. The force is given as each body's own policy, since a
# tender of one body binds no other. No edition of the guideline was confirmed.
pack "government-local" {
  title            = "Local government"
  title_ja         = "地方公共団体"
  as_of            = "2026-11-22"
  basis_version    = "no edition confirmed"
  basis_version_ja = "未確認"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "error"
    backup  = "warning"
    log     = "warning"
    key     = "error"
    state   = "warning"
    cache   = "note"
  }

  unresolved    = "error"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan, and the ministry's guideline has no binding force: each body's own policy and tenders decide. Set the levels to what your body has decided."
  limits_ja = "国内保存を義務づける法律はなく、総務省のガイドラインにも強制力はありません。決めるのは各団体の情報セキュリティポリシーと調達仕様です。自団体の決定に合わせてレベルを設定してください。"

  basis {
    title    = "自治体のデータセンター要件の例「日本国内の施設であること。国内法が適用されること。」"
    url      = "https://expydoc.com/doc/8497189"
    force    = "each body's own policy"
    language = "ja"
  }

  basis {
    title    = "教育分野のガイドラインの解説（データセンターの国内限定）"
    url      = "https://sha-1.hatenablog.com/entry/2020/03/28/134836"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }

  basis {
    title    = "重要インフラのサイバーセキュリティに係る安全基準等策定ガイドライン（2026-10-01施行）"
    url      = "https://www.cyber.go.jp/policy/group/infra/policy.html"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
