# The default when no sector is named. Only the common guideline speaks about
# location, and it calls servers under domestic law desirable, so nothing here is an
# error. In 2026 it was replaced by the unified standard and its guideline, which ask
# for an asset inventory, a list of external services and a data-flow diagram: that is
# why a place that cannot be determined weighs as much as one abroad.
#
# Copies that carry the data (primary, replica, backup) and the keys that open it are
# warnings. Logs, Terraform's state and caches have no text of their own: notes, kept
# for the register.
pack "base" {
  title            = "Critical infrastructure, common default"
  title_ja         = "重要インフラ共通（既定）"
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
    state   = "note"
    cache   = "note"
  }

  unresolved    = "warning"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan. The common guideline called servers under domestic law desirable in 2019 and has no legal force; where servers abroad are used, it asked for a clear understanding of the local law. Whether the 2026 texts have an item on location was not found."
  limits_ja = "国内保存を義務づける法律はありません。共通の指針は2019年の改定で、国内法が適用されるサーバーでの保管を望ましい対策としましたが、強制力はありません。国外のサーバーを使う場合については、現地の法令・制度を明確に理解することを求めていました。2026年の統一基準とガイドラインに保管場所の項目があるかは確認できていません。"

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
