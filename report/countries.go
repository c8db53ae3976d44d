package report

import (
	"cmp"
	"slices"

	"github.com/kokunai/kokunai/message"
)

// CountryName is a country's name, and the code itself for one that has none
// here.
func CountryName(code string) message.Text {
	i, ok := slices.BinarySearchFunc(countries[:], code, func(c country, code string) int { return cmp.Compare(c.code, code) })
	if !ok {
		return message.Verbatim(code)
	}
	return countries[i].name
}

type country struct {
	code string // ISO 3166-1
	name message.Text
}

// countries are those that locations are in, in the order of their codes.
var countries = [...]country{
	{"AE", "United Arab Emirates"},
	{"AR", "Argentina"},
	{"AT", "Austria"},
	{"AU", "Australia"},
	{"BE", "Belgium"},
	{"BG", "Bulgaria"},
	{"BH", "Bahrain"},
	{"BR", "Brazil"},
	{"CA", "Canada"},
	{"CH", "Switzerland"},
	{"CL", "Chile"},
	{"CN", "China"},
	{"CY", "Cyprus"},
	{"CZ", "Czechia"},
	{"DE", "Germany"},
	{"DK", "Denmark"},
	{"EE", "Estonia"},
	{"ES", "Spain"},
	{"FI", "Finland"},
	{"FR", "France"},
	{"GB", "United Kingdom"},
	{"GR", "Greece"},
	{"HK", "Hong Kong"},
	{"HR", "Croatia"},
	{"HU", "Hungary"},
	{"ID", "Indonesia"},
	{"IE", "Ireland"},
	{"IL", "Israel"},
	{"IN", "India"},
	{"IT", "Italy"},
	{"JP", "Japan"},
	{"KR", "South Korea"},
	{"LT", "Lithuania"},
	{"LU", "Luxembourg"},
	{"LV", "Latvia"},
	{"MA", "Morocco"},
	{"MT", "Malta"},
	{"MX", "Mexico"},
	{"MY", "Malaysia"},
	{"NG", "Nigeria"},
	{"NL", "Netherlands"},
	{"NO", "Norway"},
	{"NZ", "New Zealand"},
	{"OM", "Oman"},
	{"PE", "Peru"},
	{"PH", "Philippines"},
	{"PL", "Poland"},
	{"PT", "Portugal"},
	{"QA", "Qatar"},
	{"RO", "Romania"},
	{"SA", "Saudi Arabia"},
	{"SE", "Sweden"},
	{"SG", "Singapore"},
	{"SI", "Slovenia"},
	{"SK", "Slovakia"},
	{"SN", "Senegal"},
	{"TH", "Thailand"},
	{"TR", "Türkiye"},
	{"TW", "Taiwan"},
	{"US", "United States"},
	{"VN", "Vietnam"},
	{"ZA", "South Africa"},
}
