# Government and local governments together; the two profiles government-national and
# government-local split them. The strongest text of all packs: the Government Cloud
# specification speaks of the data, of fail-over destinations and of the operational
# information assets, and of no transfer or copy without permission. Every copy is an
# error, logs, keys and state by reading them as operational assets (no clause names
# them). A place that cannot be determined is an error too: it cannot be shown
# to meet the requirement.
#
# backup is an error with an exemption in mind: the 2018 policy allows a backup data
# centre abroad, and a policy file can record that decision. Caches are a warning.
# foreign is a warning because requests for disclosure by foreign governments must be
# notified and discussed, which asks for a conscious answer; it is never an error.
pack "government" {
  title            = "Government and administrative services"
  title_ja         = "政府・行政サービス"
  as_of            = "2026-11-22"
  basis_version    = "Cloud policy 2018-06-07; Government Cloud procurement specification, FY2023 call, as quoted 2025-01-07"
  basis_version_ja = "クラウド基本方針（2018-06-07）。ガバメントクラウド調達仕様書（2023年度公募、2025-01-07時点の引用による）"
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

  limits    = "The force comes from procurement, contracts and each body's own rules, not from a general law. The 2018 policy itself allows exceptions, a backup data centre abroad among them. Providers of foreign origin are not excluded."
  limits_ja = "拘束力は一般の法律ではなく、調達・契約と各団体の規程から生じます。2018年の方針自体が、国外のバックアップデータセンターなどの例外を認めています。外国系の事業者が排除されているわけではありません。"

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

  basis {
    title    = "参議院答弁書 内閣参質189第111号（2015-04-24）"
    url      = "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/189/touh/t189111.htm"
    force    = "recommendation (not a legal requirement)"
    language = "ja"
  }
}
