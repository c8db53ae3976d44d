# The common guideline, and where a municipality runs the utility its own information
# security policy on top: primary is an error for that case, by this project's decision.
# A contractor or a joint authority may lower it to warning. The ordinance on the
# technical standards of water facilities (2020-04-01) asks for security and has no
# clause on location that was found. The other copies are warnings, caches a note.
pack "water" {
  title            = "Water services"
  title_ja         = "水道"
  as_of            = "2026-11-22"
  basis_version    = "unified standard decided 2026-07-31 and guideline 2026-09-11, both in force since 2026-10-01; sector guideline, 4th edition (2019-03-29, latest confirmed)"
  basis_version_ja = "統一基準（2026-07-31決定）およびガイドライン（2026-09-11）。いずれも2026-10-01施行。分野ガイドライン第4版（2019-03-29、確認できた最新版）"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "warning"
    backup  = "warning"
    log     = "warning"
    key     = "warning"
    state   = "warning"
    cache   = "note"
  }

  unresolved    = "warning"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan. The common guideline called servers under domestic law desirable in 2019 and has no legal force; where servers abroad are used, it asked for a clear understanding of the local law. Whether the 2026 texts have an item on location was not found. The error level of primary data assumes a body with a policy of its own; a private contractor or a joint authority may lower it to warning. No clause on location was found in the sector's own guideline."
  limits_ja = "国内保存を義務づける法律はありません。共通の指針は2019年の改定で、国内法が適用されるサーバーでの保管を望ましい対策としましたが、強制力はありません。国外のサーバーを使う場合については、現地の法令・制度を明確に理解することを求めていました。2026年の統一基準とガイドラインに保管場所の項目があるかは確認できていません。本番データの error というレベルは、独自の情報セキュリティポリシーを持つ団体を想定した、本プロジェクトの判断です。民間の受託者や広域企業団では warning に下げてもかまいません。分野のガイドラインに保管場所の条項は見つかっていません。"

  basis {
    title    = "Jiji Press, 2019-05-23, on the 2019 revision of the safety-principles guideline for critical infrastructure (superseded)"
    url      = "https://www.nippon.com/en/news/yjj2019052300649/"
    force    = "recommendation (not a legal requirement)"
    language = "en"
  }

  basis {
    title    = "重要インフラのサイバーセキュリティに係る安全基準等策定ガイドライン（2026-10-01施行）"
    url      = "https://www.cyber.go.jp/policy/group/infra/policy.html"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
