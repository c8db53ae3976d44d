# The location of data is a control item of the sector's own standard (FISC, cloud
# risk), which reaches outsourcing, backup and remote custody as well; practice answers
# it with regions in Japan. So every copy, and the key, is an error although regulation
# does not demand it. The item numbers below were read in a public mapping, not in
# FISC's own text.
#
# Logs and state are warnings, caches a note: no item of their own was seen. The place
# that cannot be determined is a warning; the standard asks to know and to manage it.
# single_region is a warning here and nowhere else: AWS's reading of FISC for a
# wide-area disaster in Tokyo is Tokyo and Osaka. No distance in kilometres is implied.
pack "finance" {
  title            = "Financial services"
  title_ja         = "金融"
  as_of            = "2026-11-22"
  basis_version    = "FISC 13th edition (2025-03); FSA cybersecurity guideline (2024-10-04)"
  basis_version_ja = "FISC 第13版（2025-03）。金融庁サイバーセキュリティガイドライン（2024-10-04）"
  verified         = "partly"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "error"
    backup  = "error"
    log     = "warning"
    key     = "error"
    state   = "warning"
    cache   = "note"
  }

  unresolved    = "warning"
  strict        = false
  foreign       = "note"
  single_region = "warning"

  limits    = "No statute requires storage in Japan, and applying the FISC standard to cloud is not required by regulation, though a deviation is hard to justify. The standard asks to know and manage where the data is; it does not order that it stay in Japan. The FSA guideline is risk-based, not uniform."
  limits_ja = "国内保存を義務づける法律はありません。FISC の基準をクラウドに適用することも法令上の義務ではありません（ただし、基準から逸脱する場合は、その理由の説明が難しくなります）。基準が求めるのはデータの所在地の把握と管理であり、国内に限ることを命じるものではありません。金融庁のガイドラインは、一律の対応ではなくリスクベースの対応を求めるものです。"

  basis {
    title    = "FISC 金融機関等コンピュータシステムの安全対策基準・解説書 第13版（2025-03）統24（公開の対応表による）"
    url      = "https://github.com/hiyasuto/caf_for_fsi"
    force    = "industry standard (not a legal requirement)"
    language = "ja"
  }

  basis {
    title    = "金融庁 金融分野におけるサイバーセキュリティに関するガイドライン（2024-10-04、解説記事）"
    url      = "https://assured.jp/column/fsa-guideline-explanation"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }

  basis {
    title    = "Microsoft compliance page on FISC (Japan)"
    url      = "https://learn.microsoft.com/compliance/regulatory/offering-fisc-japan"
    force    = "industry standard (not a legal requirement)"
    language = "en"
  }

  basis {
    title    = "AWS FSI Lens for FISC, FISCREL1-BP06 (Tokyo and Osaka)"
    url      = "https://github.com/aws-samples/baseline-environment-on-aws-for-financial-services-institute"
    force    = "industry standard (not a legal requirement)"
    language = "ja"
  }
}
