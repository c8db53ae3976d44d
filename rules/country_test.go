package rules

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/kokunai/kokunai/providers"
)

// TestCountries: the codes are as many as are assigned, each is a country elsewhere
// too, and those of all regions are among them.
func TestCountries(t *testing.T) {
	all := strings.Fields(countryCodes)
	if len(all) != 249 || !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != 249 {
		t.Errorf("there are %d codes", len(all))
	}
	for _, c := range all {
		if r, err := language.ParseRegion(c); err != nil || !r.IsCountry() || r.String() != c || !isCountry(c) {
			t.Errorf("%s is no country", c)
		}
	}
	for _, p := range providers.All() {
		for _, r := range p.Regions {
			for _, c := range r.Countries {
				if !isCountry(c) {
					t.Errorf("%s of %s is in %q", r.ID, p.Name, c)
				}
			}
		}
	}
	for _, c := range []string{"", "J", "jp", "JPN", "SU", "XX", "EU", " A", "E ", "D "} {
		if isCountry(c) {
			t.Errorf("%q is a country", c)
		}
	}
}
