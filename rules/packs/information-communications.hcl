# The law here chose to have handling rules filed and a policy published, not to have
# data kept in Japan, and it applies to designated operators. Nothing in it forbids
# storage abroad, so a place abroad is a warning. Nobody can disclose a place that they
# do not know, so a place that cannot be determined is an error, and strict: that level
# applies as it stands, even above the role's.
#
# State and cache have no text of their own and stay notes when their place is known.
# What exactly the published policy must name was not verified and is not claimed.
pack "information-communications" {
  title            = "Information and communication services"
  title_ja         = "情報通信"
  as_of            = "2026-11-22"
  basis_version    = "Telecommunications Business Act, article 27-5 onwards; industry safety standard, edition 4.1 (2020-03-16, latest confirmed)"
  basis_version_ja = "電気通信事業法第27条の5以下。業界の安全基準第4.1版（2020-03-16、確認できた最新版）"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "warning"
    replica = "warning"
    backup  = "warning"
    log     = "warning"
    key     = "warning"
    state   = "note"
    cache   = "note"
  }

  unresolved    = "error"
  strict        = true
  foreign       = "note"
  single_region = "note"

  limits    = "No statute requires storage in Japan. The Telecommunications Business Act has designated operators file and publish how they handle user information; it does not restrict the country of storage. Operators that are not designated are outside that duty."
  limits_ja = "国内保存を義務づける法律はありません。電気通信事業法の特定利用者情報の制度は、指定された事業者に届出と公表を求めるもので、保存先の国を制限しません。指定されていない事業者は対象外です。"

  basis {
    title    = "総務省「特定利用者情報」（電気通信事業法27条の5以下）"
    url      = "https://www.soumu.go.jp/main_sosiki/joho_tsusin/tokuteiriyoujoho/index.html"
    force    = "legal duty to disclose, not to store in Japan"
    language = "ja"
  }

  basis {
    title    = "電気通信分野における情報セキュリティ確保に係る安全基準 第4.1版（2020-03-16）"
    url      = "https://pdfslide.tips/documents/eee-ffffc-.html"
    force    = "industry standard (not a legal requirement)"
    language = "ja"
  }

  basis {
    title    = "重要インフラのサイバーセキュリティに係る安全基準等策定ガイドライン（2026-10-01施行）"
    url      = "https://www.cyber.go.jp/policy/group/infra/policy.html"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
