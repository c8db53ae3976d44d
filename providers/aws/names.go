package aws

import "strings"

// bedrock is the name space of Bedrock's cross-Region inference profiles,
// whose identifiers begin with the part of the world that they spread over.
const bedrock = "bedrock"

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
	"apac": true, "au": true, "ca": true, "eu": true, "global": true, "jp": true, "us": true, "us-gov": true,
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
