# The strongest clause of any sector: the medical guidelines, as the Personal Information
# Protection Commission quotes them, want information systems and data within reach of
# the enforcement of domestic law, and servers and storage where domestic law applies.
# The guideline for providers says the same. Every copy and the key are errors, and so
# is a place that cannot be determined, because the place has to be stated when the
# work is outsourced.
#
# This pack reads the words as: a place in Japan satisfies them, any other is a finding
# that a written legal assessment may exempt. That reading is ours; the words are not
# the same as "only in Japan". Logs, state and caches have no words of their own and
# are warnings.
pack "medical" {
  title            = "Medical services"
  title_ja         = "医療"
  as_of            = "2026-11-22"
  basis_version    = "MHLW guideline 7.0 (2026-06-29, text not read); MIC/METI guideline 2.0 (2025-03)"
  basis_version_ja = "厚生労働省ガイドライン第7.0版（2026-06-29、本文は未読）。総務省・経済産業省ガイドライン第2.0版（2025-03）"
  verified         = "yes"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "error"
    backup  = "error"
    log     = "warning"
    key     = "error"
    state   = "warning"
    cache   = "warning"
  }

  unresolved    = "error"
  strict        = false
  foreign       = "note"
  single_region = "note"

  limits    = "The guidelines say \"within reach of the enforcement of domestic law\", which is not the same as \"in Japan only\"; whether a place abroad can satisfy them is a legal question that kokunai does not answer. They are guidelines, not a statute. The text of edition 7.0 was not read."
  limits_ja = "ガイドラインの言葉は「国内法の執行が及ぶ範囲」であり、「国内に限る」と同じではありません。国外の場所がこれを満たし得るかは法的な判断であり、kokunai は判断しません。これらのガイドラインは法律ではなく指針です。第7.0版の本文は確認していません。"

  basis {
    title    = "個人情報保護委員会 Q4-31（医療情報システム及び医療情報は国内法の執行が及ぶ範囲に）"
    url      = "https://www.ppc.go.jp/all_faq_index/faq3-qb4-31/"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }

  basis {
    title    = "厚生労働省 医療情報システムの安全管理に関するガイドライン 第7.0版（2026-06-29）"
    url      = "https://www.mhlw.go.jp/stf/shingi/0000516275_00006.html"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
