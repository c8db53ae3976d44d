# The youngest sector of the list (added 2024-03-08). Only the common guideline supports
# a location; the ministry's guideline is voluntary and no clause on location was found
# in it. Security is entered in the port transport business plan, which is no rule on
# where data is kept. Copies and keys are warnings, logs and state notes, caches off.
pack "port" {
  title            = "Ports"
  title_ja         = "港湾"
  as_of            = "2026-11-22"
  basis_version    = "unified standard decided 2026-07-31 and guideline 2026-09-11, both in force since 2026-10-01; sector guideline, 2nd edition (2025-03-28)"
  basis_version_ja = "統一基準（2026-07-31決定）およびガイドライン（2026-09-11）。いずれも2026-10-01施行。分野ガイドライン第2版（2025-03-28）"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "warning"
    replica = "warning"
    backup  = "warning"
    log     = "note"
    key     = "warning"
    state   = "note"
    cache   = "off"
  }

  unresolved    = "warning"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan. The common guideline called servers under domestic law desirable in 2019 and has no legal force; where servers abroad are used, it asked for a clear understanding of the local law. Whether the 2026 texts have an item on location was not found. No clause on location was found in the sector's own guideline."
  limits_ja = "国内保存を義務づける法律はありません。共通の指針は2019年の改定で、国内法が適用されるサーバーでの保管を望ましい対策としましたが、強制力はありません。国外のサーバーを使う場合については、現地の法令・制度を明確に理解することを求めていました。2026年の統一基準とガイドラインに保管場所の項目があるかは確認できていません。分野のガイドラインに保管場所の条項は見つかっていません。"

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

  basis {
    title    = "港湾分野における情報セキュリティ確保に係る安全ガイドライン 第2版（2025-03-28、保管場所の条項は見つからず）"
    url      = "https://www.newton-consulting.co.jp/itilnavi/flash/id=7979"
    force    = "voluntary guideline (not a legal requirement)"
    language = "ja"
  }
}
