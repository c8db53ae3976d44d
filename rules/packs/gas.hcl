# Only the common guideline supports a location. The 2019 reporting spoke of utilities,
# but the one it named was electricity, so nothing is an error here.
# No document of the sector was verified, so only the common guideline is cited.
# Copies, keys and state are warnings, logs and caches notes.
pack "gas" {
  title            = "Gas supply services"
  title_ja         = "ガス"
  as_of            = "2026-11-22"
  basis_version    = "unified standard decided 2026-07-31 and guideline 2026-09-11, both in force since 2026-10-01"
  basis_version_ja = "統一基準（2026-07-31決定）およびガイドライン（2026-09-11）。いずれも2026-10-01施行"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "warning"
    replica = "warning"
    backup  = "warning"
    log     = "note"
    key     = "warning"
    state   = "warning"
    cache   = "note"
  }

  unresolved    = "warning"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan. The common guideline called servers under domestic law desirable in 2019 and has no legal force; where servers abroad are used, it asked for a clear understanding of the local law. Whether the 2026 texts have an item on location was not found. No document of the sector itself was verified."
  limits_ja = "国内保存を義務づける法律はありません。共通の指針は2019年の改定で、国内法が適用されるサーバーでの保管を望ましい対策としましたが、強制力はありません。国外のサーバーを使う場合については、現地の法令・制度を明確に理解することを求めていました。2026年の統一基準とガイドラインに保管場所の項目があるかは確認できていません。この分野に固有の文書は確認できていません。"

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
