package report

// CountryName is a country's name in a language, and the code itself for one
// that has none here.
func CountryName(code, lang string) string {
	n, ok := countryNames[code]
	switch {
	case !ok:
		return code
	case lang == "ja":
		return n.ja
	}
	return n.en
}

// countryNames are the countries that locations are in, by ISO 3166-1 code.
var countryNames = map[string]struct{ en, ja string }{
	"AE": {"United Arab Emirates", "アラブ首長国連邦"},
	"AR": {"Argentina", "アルゼンチン"},
	"AT": {"Austria", "オーストリア"},
	"AU": {"Australia", "オーストラリア"},
	"BE": {"Belgium", "ベルギー"},
	"BG": {"Bulgaria", "ブルガリア"},
	"BH": {"Bahrain", "バーレーン"},
	"BR": {"Brazil", "ブラジル"},
	"CA": {"Canada", "カナダ"},
	"CH": {"Switzerland", "スイス"},
	"CL": {"Chile", "チリ"},
	"CN": {"China", "中国"},
	"CY": {"Cyprus", "キプロス"},
	"CZ": {"Czechia", "チェコ"},
	"DE": {"Germany", "ドイツ"},
	"DK": {"Denmark", "デンマーク"},
	"EE": {"Estonia", "エストニア"},
	"ES": {"Spain", "スペイン"},
	"FI": {"Finland", "フィンランド"},
	"FR": {"France", "フランス"},
	"GB": {"United Kingdom", "英国"},
	"GR": {"Greece", "ギリシャ"},
	"HK": {"Hong Kong", "香港"},
	"HR": {"Croatia", "クロアチア"},
	"HU": {"Hungary", "ハンガリー"},
	"ID": {"Indonesia", "インドネシア"},
	"IE": {"Ireland", "アイルランド"},
	"IL": {"Israel", "イスラエル"},
	"IN": {"India", "インド"},
	"IT": {"Italy", "イタリア"},
	"JP": {"Japan", "日本"},
	"KR": {"South Korea", "韓国"},
	"LT": {"Lithuania", "リトアニア"},
	"LU": {"Luxembourg", "ルクセンブルク"},
	"LV": {"Latvia", "ラトビア"},
	"MA": {"Morocco", "モロッコ"},
	"MT": {"Malta", "マルタ"},
	"MX": {"Mexico", "メキシコ"},
	"MY": {"Malaysia", "マレーシア"},
	"NG": {"Nigeria", "ナイジェリア"},
	"NL": {"Netherlands", "オランダ"},
	"NO": {"Norway", "ノルウェー"},
	"NZ": {"New Zealand", "ニュージーランド"},
	"OM": {"Oman", "オマーン"},
	"PE": {"Peru", "ペルー"},
	"PH": {"Philippines", "フィリピン"},
	"PL": {"Poland", "ポーランド"},
	"PT": {"Portugal", "ポルトガル"},
	"QA": {"Qatar", "カタール"},
	"RO": {"Romania", "ルーマニア"},
	"SA": {"Saudi Arabia", "サウジアラビア"},
	"SE": {"Sweden", "スウェーデン"},
	"SG": {"Singapore", "シンガポール"},
	"SI": {"Slovenia", "スロベニア"},
	"SK": {"Slovakia", "スロバキア"},
	"SN": {"Senegal", "セネガル"},
	"TH": {"Thailand", "タイ"},
	"TR": {"Türkiye", "トルコ"},
	"TW": {"Taiwan", "台湾"},
	"US": {"United States", "米国"},
	"VN": {"Vietnam", "ベトナム"},
	"ZA": {"South Africa", "南アフリカ"},
}
