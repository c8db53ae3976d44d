# The Government Cloud specification as a Cabinet answer quotes it: data in Japan unless
# the user says otherwise, fail-over destinations in principle all domestic, operational
# information assets domestic, no transfer or copy without permission. Hence error for
# every copy and for what cannot be determined. Logs, keys and state are read as
# operational assets; no clause names them. Caches are a warning.
#
# foreign is a warning because requests for disclosure by foreign governments must be
# notified and discussed; it is never an error, since the government itself runs on
# foreign providers in Japanese regions.
pack "government-national" {
  title            = "National government (Government Cloud)"
  title_ja         = "国の行政機関（ガバメントクラウド）"
  as_of            = "2026-11-22"
  basis_version    = "Government Cloud procurement specification, FY2023 call, as quoted 2025-01-07"
  basis_version_ja = "ガバメントクラウド調達仕様書（2023年度公募、2025-01-07時点の引用による）"
  verified         = "yes"
  countries        = ["JP"]

  levels {
    primary = "error"
    replica = "error"
    backup  = "error"
    log     = "error"
    key     = "error"
    state   = "error"
    cache   = "warning"
  }

  unresolved    = "error"
  strict        = false
  foreign       = "warning"
  single_region = "note"

  limits    = "These are requirements of a procurement, not a general law, and hold for the systems bought under it. They follow the user's instruction: data goes abroad only if the user says so. Providers of foreign origin are not excluded."
  limits_ja = "調達の要件であって一般の法律ではなく、その調達の対象となるシステムだけに適用されます。利用者の指示がない限り国内に保管するという要件です。外国系の事業者が排除されているわけではありません。"

  basis {
    title    = "参議院答弁書 内閣参質216第42号（2025-01-07）が引用するガバメントクラウド調達仕様書"
    url      = "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/216/touh/t216042.htm"
    force    = "procurement requirement"
    language = "ja"
  }

  basis {
    title    = "政府情報システムにおけるクラウドサービスの利用に係る基本方針（2018-06-07）の要約"
    url      = "https://cio.go.jp/dp2020_04"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
