package report

import (
	"fmt"
	"strings"
)

// words are the fixed words of messages in one language.
type words struct {
	holds   map[string]string
	roles   map[string]string
	in      string // address, what, where
	oneOf   string
	unknown string
	unbound string
	// with says under which values that were not applied it would be so.
	with, workspace string
	moves           string // address, what, from, to
	foreign         string // company's name, country
	single          string // count, locations
	singleOne       string // address, location
	loosened        string // what, and who locks it
	// of an exemption: what it is about, and why
	exemptInvalid, exemptExpired, exemptUnused string
}

func wordsOf(lang string) words {
	if lang == "ja" {
		return words{
			holds: map[string]string{
				"object": "オブジェクト", "relational": "データベース", "nosql": "NoSQLデータ", "warehouse": "分析データ", "file": "ファイル",
				"block": "ディスク", "backup": "バックアップ", "image": "イメージ", "log": "ログ", "stream": "ストリーム", "queue": "キュー",
				"cache": "キャッシュ", "search": "検索データ", "ml": "機械学習データ", "secret": "シークレット", "key": "暗号鍵", "state": "Terraformステート",
				"opaque": "宣言されないリソース", "other": "データ",
			},
			roles: map[string]string{
				"replica": "レプリカ(複製)", "backup": "バックアップ", "log": "ログ", "key": "鍵・シークレット", "state": "ステート", "cache": "キャッシュ", "export": "エクスポート",
			},
			in: "%s の%sの保存先は %s です", oneOf: "%s の%sの保存先は %s のいずれかです",
			unknown: "%s の%sの保存先を判定できません: %s", unbound: "%s の%sにはリージョンの指定がありません: %s",
			with: "%s を適用した場合、%s", workspace: "別のワークスペース",
			moves:   "このプランは %s の%sを %s から %s へ移します",
			foreign: "%s の事業者の本国は %s です(データの保存先とは別の事項です)", singleOne: "%s の保存先は %s のみで、国内の別リージョンに複製が見つかりません",
			single:        "このルートの%d件の保存先は %s のみで、国内の別リージョンに複製が見つかりません",
			loosened:      "上位のポリシーを緩めようとしています: %s",
			exemptInvalid: "%s の例外は無効です: %s", exemptExpired: "%s の例外は期限切れです: %s", exemptUnused: "%s の例外は使われていません: %s",
		}
	}
	return words{
		holds: map[string]string{
			"object": "objects", "relational": "a relational database", "nosql": "NoSQL data", "warehouse": "warehouse data", "file": "files",
			"block": "disks", "backup": "backups", "image": "images", "log": "logs", "stream": "a stream", "queue": "a queue",
			"cache": "a cache", "search": "a search index", "ml": "machine learning data", "secret": "secrets", "key": "keys", "state": "Terraform's state",
			"opaque": "what it deploys", "other": "data",
		},
		roles: map[string]string{
			"replica": "a replica", "backup": "backups", "log": "logs", "key": "keys or secrets", "state": "Terraform's state", "cache": "a cache", "export": "an export",
		},
		in: "%s keeps %s in %s", oneOf: "%s keeps %s in one of %s",
		unknown: "where %s keeps %s cannot be determined: %s", unbound: "%s keeps %s where no region binds it: %s",
		with: "with %s, %s", workspace: "another workspace",
		moves:   "the plan moves %s's data (%s) from %s to %s",
		foreign: "the home of %s's company is %s, which says nothing of where the data is", singleOne: "%s is in %s alone, with no copy found in another region at home",
		single:        "%d stores of this root are in %s alone, with no copy found in another region at home",
		loosened:      "the policy would loosen what is locked: %s",
		exemptInvalid: "the exemption of %s does not count: %s", exemptExpired: "the exemption of %s has expired: %s", exemptUnused: "the exemption of %s sets nothing aside: %s",
	}
}

// Message says what a finding found, in one clause, from its other fields and
// its placement's reason.
func Message(f *Finding, reason, lang string) string {
	w := wordsOf(lang)
	what := w.holds[f.Holds]
	if r := w.roles[f.Role]; r != "" && f.Role != f.Holds && f.Role != "key" && f.Role != "state" {
		what = r
	}
	var out string
	switch {
	case f.Rule == "foreign-provider":
		return fmt.Sprintf(w.foreign, f.Subject, strings.Join(f.Countries, ", "))
	case f.Rule == "single-region":
		if f.Count == 1 {
			return fmt.Sprintf(w.singleOne, f.Address, strings.Join(f.Locations, ", "))
		}
		return fmt.Sprintf(w.single, f.Count, strings.Join(f.Locations, ", "))
	case f.Rule == "exemption-invalid":
		return fmt.Sprintf(w.exemptInvalid, f.Address, exemptReason(f.Subject, lang))
	case f.Rule == "exemption-expired":
		return fmt.Sprintf(w.exemptExpired, f.Address, exemptReason(f.Subject, lang))
	case f.Rule == "exemption-unused":
		return fmt.Sprintf(w.exemptUnused, f.Address, exemptReason(f.Subject, lang))
	case f.Rule == "policy-loosened":
		return fmt.Sprintf(w.loosened, f.Subject)
	case len(f.From) > 0:
		out = fmt.Sprintf(w.moves, f.Address, what, strings.Join(f.From, ", "), places(f))
	case f.Status == "unresolved":
		out = fmt.Sprintf(w.unknown, f.Address, what, reason)
	case f.Status == "unbound":
		out = fmt.Sprintf(w.unbound, f.Address, what, reason)
	case f.Status == "one-of":
		out = fmt.Sprintf(w.oneOf, f.Address, what, places(f))
	default:
		out = fmt.Sprintf(w.in, f.Address, what, places(f))
	}
	if f.Verdict == "undetermined" && (f.Status == "known" || f.Status == "one-of") && reason != "" {
		out += ": " + reason // a location that is in no table
	}
	if f.Via != "" && f.Via != f.Address {
		if lang == "ja" {
			out += fmt.Sprintf("(%s による)", f.Via)
		} else {
			out += fmt.Sprintf(" (made by %s)", f.Via)
		}
	}
	return withValues(f, out, lang)
}

// withValues says under which values that were not applied something would be so.
func withValues(f *Finding, what, lang string) string {
	if len(f.Values) == 0 {
		return what
	}
	w := wordsOf(lang)
	values := make([]string, len(f.Values))
	for i, v := range f.Values {
		if values[i] = v; v == AnyWorkspace {
			values[i] = w.workspace
		}
	}
	return fmt.Sprintf(w.with, strings.Join(values, ", "), what)
}

func places(f *Finding) string {
	s := strings.Join(f.Locations, ", ")
	if len(f.Countries) > 0 {
		return fmt.Sprintf("%s (%s)", s, strings.Join(f.Countries, ", "))
	}
	return s
}
