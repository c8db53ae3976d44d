package aws

import (
	"slices"
	"strings"
)

// bedrock is the name space of Bedrock's cross-Region inference profiles,
// whose identifiers begin with the part of the world that they spread over.
const bedrock = "bedrock"

// zoneCodes are the Regions by the short names that zone identifiers begin with.
var zoneCodes = [...]struct{ code, region string }{
	{code: "afs1", region: "af-south-1"},
	{code: "ape1", region: "ap-east-1"},
	{code: "ape2", region: "ap-east-2"},
	{code: "apne1", region: "ap-northeast-1"},
	{code: "apne2", region: "ap-northeast-2"},
	{code: "apne3", region: "ap-northeast-3"},
	{code: "aps1", region: "ap-south-1"},
	{code: "aps2", region: "ap-south-2"},
	{code: "apse1", region: "ap-southeast-1"},
	{code: "apse2", region: "ap-southeast-2"},
	{code: "apse3", region: "ap-southeast-3"},
	{code: "apse4", region: "ap-southeast-4"},
	{code: "apse5", region: "ap-southeast-5"},
	{code: "cac1", region: "ca-central-1"},
	{code: "caw1", region: "ca-west-1"},
	{code: "cnn1", region: "cn-north-1"},
	{code: "cnnw1", region: "cn-northwest-1"},
	{code: "euc1", region: "eu-central-1"},
	{code: "euc2", region: "eu-central-2"},
	{code: "eun1", region: "eu-north-1"},
	{code: "eus1", region: "eu-south-1"},
	{code: "eus2", region: "eu-south-2"},
	{code: "euw1", region: "eu-west-1"},
	{code: "euw2", region: "eu-west-2"},
	{code: "euw3", region: "eu-west-3"},
	{code: "ilc1", region: "il-central-1"},
	{code: "mec1", region: "me-central-1"},
	{code: "mes1", region: "me-south-1"},
	{code: "sae1", region: "sa-east-1"},
	{code: "use1", region: "us-east-1"},
	{code: "use2", region: "us-east-2"},
	{code: "usge1", region: "us-gov-east-1"},
	{code: "usgw1", region: "us-gov-west-1"},
	{code: "usw1", region: "us-west-1"},
	{code: "usw2", region: "us-west-2"},
}

// place gives the identifier that a location's name means. A zone's name loses
// its letter, which gives its Region or its Local Zone; a zone's identifier
// ("apne1-az4") gives the same. A name of neither form comes back as it is.
func place(in, name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	profile := strings.Contains(name, "inference-profile/") || strings.Contains(name, "guardrail-profile/")
	if in == bedrock && (profile || !strings.HasPrefix(name, arn)) {
		model := name[strings.LastIndexByte(name, '/')+1:]
		if area, _, ok := strings.Cut(model, "."); ok && slices.Contains(areas, area) {
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
		for _, z := range zoneCodes {
			if z.code == code {
				return z.region + zoneSuffix(rest)
			}
		}
	}
	if n := len(name); n > 1 && isLetter(name[n-1]) && isDigit(name[n-2]) && strings.Contains(name, "-") {
		return name[:n-1]
	}
	return name
}

// areas are the parts of the world that an inference profile can begin with.
var areas = []string{"apac", "au", "ca", "eu", "global", "jp", "us", "us-gov"}

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
