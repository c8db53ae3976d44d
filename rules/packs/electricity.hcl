# Only the common guideline supports a location, but the 2019 reporting on it named
# power-generating systems as an example. Primary and replica are errors for that
# reason, by this project's decision. The industry standards JESC Z0004 and Z0003 are
# tied to the technical standards for electrical equipment: what binds is the security
# of control systems, not where data is kept. The rest are warnings, caches a note.
pack "electricity" {
  title            = "Electric power supply services"
  title_ja         = "電力"
  as_of            = "2026-11-22"
  basis_version    = "unified standard decided 2026-07-31 and guideline 2026-09-11, both in force since 2026-10-01; JESC Z0004 and Z0003 (2016, editions confirmed)"
  basis_version_ja = "統一基準（2026-07-31決定）およびガイドライン（2026-09-11）。いずれも2026-10-01施行。JESC Z0004 および Z0003（2016、版は確認済み）"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "error"
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

  limits    = "No statute requires storage in Japan. The common guideline called servers under domestic law desirable in 2019 and has no legal force; where servers abroad are used, it asked for a clear understanding of the local law. Whether the 2026 texts have an item on location was not found. What the technical standards for electrical equipment bind is the security of control systems, not the place of storage. The error level is this project's decision: press reports of 2019 named power-generating systems as an example."
  limits_ja = "国内保存を義務づける法律はありません。共通の指針は2019年の改定で、国内法が適用されるサーバーでの保管を望ましい対策としましたが、強制力はありません。国外のサーバーを使う場合については、現地の法令・制度を明確に理解することを求めていました。2026年の統一基準とガイドラインに保管場所の項目があるかは確認できていません。電気設備の技術基準が拘束するのは制御系のセキュリティであって、保管場所ではありません。error というレベルは、2019年の報道が発電設備のデータを対象の例に挙げたことを踏まえた、本プロジェクトの判断です。"

  basis {
    title    = "Yomiuri / Japan News, \"Govt to urge infrastructure data be kept on Japan servers\""
    url      = "https://www.inkl.com/news/govt-to-urge-infrastructure-data-be-kept-on-japan-servers"
    force    = "recommendation (not a legal requirement)"
    language = "en"
  }

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
    title    = "スマートメーターシステムセキュリティガイドライン JESC Z0003（2016、保管場所の条項は見つからず）"
    url      = "https://expydoc.com/doc/10141885"
    force    = "industry standard (not a legal requirement)"
    language = "ja"
  }
}
