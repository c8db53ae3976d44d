package aws

import (
	"strings"

	"github.com/kokunai/kokunai/providers/catalog"
)

// bedrock is the name space of Bedrock's cross-Region inference profiles,
// whose identifiers begin with the part of the world that they spread over.
const bedrock = "bedrock"

// regions are the Regions of every partition, then the Local Zones and
// Wavelength Zones, then the inference profiles.
var regions = []catalog.Region{
	{ID: "af-south-1", Kind: catalog.Regional, Countries: []string{"ZA"}, City: "Cape Town"},
	{ID: "ap-east-1", Kind: catalog.Regional, Countries: []string{"HK"}, City: "Hong Kong"},
	{ID: "ap-east-2", Kind: catalog.Regional, Countries: []string{"TW"}, City: "Taipei"},
	{ID: "ap-northeast-1", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Tokyo"},
	{ID: "ap-northeast-2", Kind: catalog.Regional, Countries: []string{"KR"}, City: "Seoul"},
	{ID: "ap-northeast-3", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Osaka"},
	{ID: "ap-south-1", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Mumbai"},
	{ID: "ap-south-2", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Hyderabad"},
	{ID: "ap-southeast-1", Kind: catalog.Regional, Countries: []string{"SG"}, City: "Singapore"},
	{ID: "ap-southeast-2", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Sydney"},
	{ID: "ap-southeast-3", Kind: catalog.Regional, Countries: []string{"ID"}, City: "Jakarta"},
	{ID: "ap-southeast-4", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Melbourne"},
	{ID: "ap-southeast-5", Kind: catalog.Regional, Countries: []string{"MY"}, City: "Malaysia"},
	{ID: "ap-southeast-6", Kind: catalog.Regional, Countries: []string{"NZ"}, City: "Auckland"},
	{ID: "ap-southeast-7", Kind: catalog.Regional, Countries: []string{"TH"}, City: "Bangkok"},
	{ID: "ca-central-1", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Montreal"},
	{ID: "ca-west-1", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Calgary"},
	{ID: "eu-central-1", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Frankfurt"},
	{ID: "eu-central-2", Kind: catalog.Regional, Countries: []string{"CH"}, City: "Zurich"},
	{ID: "eu-north-1", Kind: catalog.Regional, Countries: []string{"SE"}, City: "Stockholm"},
	{ID: "eu-south-1", Kind: catalog.Regional, Countries: []string{"IT"}, City: "Milan"},
	{ID: "eu-south-2", Kind: catalog.Regional, Countries: []string{"ES"}, City: "Aragon"},
	{ID: "eu-west-1", Kind: catalog.Regional, Countries: []string{"IE"}, City: "Ireland"},
	{ID: "eu-west-2", Kind: catalog.Regional, Countries: []string{"GB"}, City: "London"},
	{ID: "eu-west-3", Kind: catalog.Regional, Countries: []string{"FR"}, City: "Paris"},
	{ID: "il-central-1", Kind: catalog.Regional, Countries: []string{"IL"}, City: "Tel Aviv"},
	{ID: "me-central-1", Kind: catalog.Regional, Countries: []string{"AE"}, City: "UAE"},
	{ID: "me-south-1", Kind: catalog.Regional, Countries: []string{"BH"}, City: "Bahrain"},
	{ID: "mx-central-1", Kind: catalog.Regional, Countries: []string{"MX"}, City: "Queretaro"},
	{ID: "sa-east-1", Kind: catalog.Regional, Countries: []string{"BR"}, City: "Sao Paulo"},
	{ID: "us-east-1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Northern Virginia"},
	{ID: "us-east-2", Kind: catalog.Regional, Countries: []string{"US"}, City: "Ohio"},
	{ID: "us-west-1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Northern California"},
	{ID: "us-west-2", Kind: catalog.Regional, Countries: []string{"US"}, City: "Oregon"},
	{ID: "cn-north-1", Kind: catalog.Regional, Countries: []string{"CN"}, City: "Beijing"},
	{ID: "cn-northwest-1", Kind: catalog.Regional, Countries: []string{"CN"}, City: "Ningxia"},
	{ID: "eusc-de-east-1", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Brandenburg"},
	{ID: "us-iso-east-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-iso-west-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-isob-east-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-isob-west-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "eu-isoe-west-1", Kind: catalog.Regional, Countries: []string{"GB"}},
	{ID: "us-isof-east-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-isof-south-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-gov-east-1", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "us-gov-west-1", Kind: catalog.Regional, Countries: []string{"US"}},

	// Local Zones. Some are in another country than their Region.
	{ID: "ap-northeast-1-tpe-1", Kind: catalog.Zonal, Countries: []string{"TW"}, City: "Taipei", Parent: "ap-northeast-1"},
	{ID: "ap-south-1-ccu-1", Kind: catalog.Zonal, Countries: []string{"IN"}, City: "Kolkata", Parent: "ap-south-1"},
	{ID: "ap-south-1-del-1", Kind: catalog.Zonal, Countries: []string{"IN"}, City: "Delhi", Parent: "ap-south-1"},
	{ID: "ap-southeast-1-bkk-1", Kind: catalog.Zonal, Countries: []string{"TH"}, City: "Bangkok", Parent: "ap-southeast-1"},
	{ID: "ap-southeast-1-mnl-1", Kind: catalog.Zonal, Countries: []string{"PH"}, City: "Manila", Parent: "ap-southeast-1"},
	{ID: "ap-southeast-2-akl-1", Kind: catalog.Zonal, Countries: []string{"NZ"}, City: "Auckland", Parent: "ap-southeast-2"},
	{ID: "ap-southeast-2-per-1", Kind: catalog.Zonal, Countries: []string{"AU"}, City: "Perth", Parent: "ap-southeast-2"},
	{ID: "af-south-1-los-1", Kind: catalog.Zonal, Countries: []string{"NG"}, City: "Lagos", Parent: "af-south-1"},
	{ID: "eu-central-1-ham-1", Kind: catalog.Zonal, Countries: []string{"DE"}, City: "Hamburg", Parent: "eu-central-1"},
	{ID: "eu-central-1-waw-1", Kind: catalog.Zonal, Countries: []string{"PL"}, City: "Warsaw", Parent: "eu-central-1"},
	{ID: "eu-north-1-cph-1", Kind: catalog.Zonal, Countries: []string{"DK"}, City: "Copenhagen", Parent: "eu-north-1"},
	{ID: "eu-north-1-hel-1", Kind: catalog.Zonal, Countries: []string{"FI"}, City: "Helsinki", Parent: "eu-north-1"},
	{ID: "me-south-1-mct-1", Kind: catalog.Zonal, Countries: []string{"OM"}, City: "Muscat", Parent: "me-south-1"},
	{ID: "us-east-1-bue-1", Kind: catalog.Zonal, Countries: []string{"AR"}, City: "Buenos Aires", Parent: "us-east-1"},
	{ID: "us-east-1-lim-1", Kind: catalog.Zonal, Countries: []string{"PE"}, City: "Lima", Parent: "us-east-1"},
	{ID: "us-east-1-scl-1", Kind: catalog.Zonal, Countries: []string{"CL"}, City: "Santiago", Parent: "us-east-1"},
	{ID: "us-east-1-qro-1", Kind: catalog.Zonal, Countries: []string{"MX"}, City: "Queretaro", Parent: "us-east-1"},
	{ID: "cn-north-1-pkx-1", Kind: catalog.Zonal, Countries: []string{"CN"}, City: "Beijing", Parent: "cn-north-1"},
	{ID: "us-east-1-atl-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Atlanta", Parent: "us-east-1"},
	{ID: "us-east-1-bos-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Boston", Parent: "us-east-1"},
	{ID: "us-east-1-chi-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Chicago", Parent: "us-east-1"},
	{ID: "us-east-1-dfw-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Dallas", Parent: "us-east-1"},
	{ID: "us-east-1-iah-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Houston", Parent: "us-east-1"},
	{ID: "us-east-1-mci-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Kansas City", Parent: "us-east-1"},
	{ID: "us-east-1-mia-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Miami", Parent: "us-east-1"},
	{ID: "us-east-1-msp-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Minneapolis", Parent: "us-east-1"},
	{ID: "us-east-1-nyc-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "New York City", Parent: "us-east-1"},
	{ID: "us-east-1-phl-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Philadelphia", Parent: "us-east-1"},
	{ID: "us-west-2-den-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Denver", Parent: "us-west-2"},
	{ID: "us-west-2-las-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Las Vegas", Parent: "us-west-2"},
	{ID: "us-west-2-lax-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Los Angeles", Parent: "us-west-2"},
	{ID: "us-west-2-pdx-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Portland", Parent: "us-west-2"},
	{ID: "us-west-2-phx-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Phoenix", Parent: "us-west-2"},
	{ID: "us-west-2-sea-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Seattle", Parent: "us-west-2"},
	{ID: "us-west-2-hnl-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "Honolulu", Parent: "us-west-2"},
	{ID: "us-east-2-sbn-1", Kind: catalog.Zonal, Countries: []string{"US"}, City: "South Bend", Parent: "us-east-2"},

	// Wavelength Zones, in the networks of telephone companies.
	{ID: "ap-northeast-1-wl1-nrt-wlz-1", Kind: catalog.Edge, Countries: []string{"JP"}, City: "Tokyo", Parent: "ap-northeast-1"},
	{ID: "ap-northeast-1-wl1-kix-wlz-1", Kind: catalog.Edge, Countries: []string{"JP"}, City: "Osaka", Parent: "ap-northeast-1"},
	{ID: "ap-northeast-2-wl1-cjj-wlz-1", Kind: catalog.Edge, Countries: []string{"KR"}, City: "Daejeon", Parent: "ap-northeast-2"},
	{ID: "ap-northeast-2-wl1-sel-wlz-1", Kind: catalog.Edge, Countries: []string{"KR"}, City: "Seoul", Parent: "ap-northeast-2"},
	{ID: "ca-central-1-wl1-yto-wlz-1", Kind: catalog.Edge, Countries: []string{"CA"}, City: "Toronto", Parent: "ca-central-1"},
	{ID: "eu-west-2-wl1-lon-wlz-1", Kind: catalog.Edge, Countries: []string{"GB"}, City: "London", Parent: "eu-west-2"},
	{ID: "eu-west-2-wl1-man-wlz-1", Kind: catalog.Edge, Countries: []string{"GB"}, City: "Manchester", Parent: "eu-west-2"},
	{ID: "eu-central-1-wl1-ber-wlz-1", Kind: catalog.Edge, Countries: []string{"DE"}, City: "Berlin", Parent: "eu-central-1"},
	{ID: "eu-central-1-wl1-dtm-wlz-1", Kind: catalog.Edge, Countries: []string{"DE"}, City: "Dortmund", Parent: "eu-central-1"},
	{ID: "eu-central-1-wl1-muc-wlz-1", Kind: catalog.Edge, Countries: []string{"DE"}, City: "Munich", Parent: "eu-central-1"},
	{ID: "eu-west-3-wl1-cmn-wlz-1", Kind: catalog.Edge, Countries: []string{"MA"}, City: "Casablanca", Parent: "eu-west-3"},

	// Cross-Region inference profiles of Amazon Bedrock.
	{ID: "jp", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"JP"}, Members: []string{"ap-northeast-1", "ap-northeast-3"}},
	{ID: "apac", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"JP", "KR", "IN", "SG", "AU", "ID", "MY", "TH", "TW", "AE"}},
	{ID: "au", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"AU"}},
	{ID: "us", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "eu", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"DE", "ES", "FR", "IE", "IT", "SE"}},
	{ID: "us-gov", In: bedrock, Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "global", In: bedrock, Kind: catalog.Global},
}

// zoneCodes are the Regions by the short names that zone identifiers begin with.
var zoneCodes = map[string]string{
	"afs1":  "af-south-1",
	"ape1":  "ap-east-1",
	"ape2":  "ap-east-2",
	"apne1": "ap-northeast-1",
	"apne2": "ap-northeast-2",
	"apne3": "ap-northeast-3",
	"aps1":  "ap-south-1",
	"aps2":  "ap-south-2",
	"apse1": "ap-southeast-1",
	"apse2": "ap-southeast-2",
	"apse3": "ap-southeast-3",
	"apse4": "ap-southeast-4",
	"apse5": "ap-southeast-5",
	"cac1":  "ca-central-1",
	"caw1":  "ca-west-1",
	"cnn1":  "cn-north-1",
	"cnnw1": "cn-northwest-1",
	"euc1":  "eu-central-1",
	"euc2":  "eu-central-2",
	"eun1":  "eu-north-1",
	"eus1":  "eu-south-1",
	"eus2":  "eu-south-2",
	"euw1":  "eu-west-1",
	"euw2":  "eu-west-2",
	"euw3":  "eu-west-3",
	"ilc1":  "il-central-1",
	"mec1":  "me-central-1",
	"mes1":  "me-south-1",
	"sae1":  "sa-east-1",
	"use1":  "us-east-1",
	"use2":  "us-east-2",
	"usge1": "us-gov-east-1",
	"usgw1": "us-gov-west-1",
	"usw1":  "us-west-1",
	"usw2":  "us-west-2",
}

// place gives the identifier that a location's name means. A zone's name loses
// its letter, which gives its Region or its Local Zone; a zone's identifier
// ("apne1-az4") gives the same. A name of neither form comes back as it is.
func place(in, name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	profile := strings.Contains(name, "inference-profile/") || strings.Contains(name, "guardrail-profile/")
	if in == bedrock && (profile || !strings.HasPrefix(name, arn)) {
		model := name[strings.LastIndexByte(name, '/')+1:]
		if area, _, ok := strings.Cut(model, "."); ok && areas[area] {
			return area
		}
		return name
	}
	if strings.HasPrefix(name, arn) {
		// A profile's own Region does not bound where it sends requests.
		if region := embedded(name); region != "" && !profile {
			return region
		}
		return name
	}
	if code, rest, ok := strings.Cut(name, "-"); ok {
		if region, ok := zoneCodes[code]; ok {
			return region + zoneSuffix(rest)
		}
	}
	if n := len(name); n > 1 && isLetter(name[n-1]) && isDigit(name[n-2]) && strings.Contains(name, "-") {
		return name[:n-1]
	}
	return name
}

// areas are the parts of the world that an inference profile can begin with.
var areas = map[string]bool{
	"apac": true, "au": true, "eu": true, "global": true, "jp": true, "us": true, "us-gov": true,
}

// zoneSuffix gives what a Local or Wavelength Zone adds to its Region, from
// what its identifier adds: "tpe1-az1" is "-tpe-1", "wl1-nrt-wlz1" is
// "-wl1-nrt-wlz-1", and the "az4" of a plain zone is nothing.
func zoneSuffix(rest string) string {
	parts := strings.Split(rest, "-")
	switch last := parts[len(parts)-1]; {
	case len(parts) == 1 && strings.HasPrefix(last, "az"):
		return ""
	case len(parts) == 2 && strings.HasPrefix(last, "az"):
		return "-" + splitNumber(parts[0])
	case len(parts) == 3 && strings.HasPrefix(last, "wlz"):
		return "-" + parts[0] + "-" + parts[1] + "-" + splitNumber(last)
	}
	return "-" + rest
}

// splitNumber puts a hyphen before the digits at the end.
func splitNumber(s string) string {
	i := len(s)
	for i > 0 && isDigit(s[i-1]) {
		i--
	}
	return s[:i] + "-" + s[i:]
}

func isDigit(b byte) bool  { return '0' <= b && b <= '9' }
func isLetter(b byte) bool { return 'a' <= b && b <= 'z' }
