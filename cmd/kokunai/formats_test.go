package main

import (
	"testing"

	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/report"
)

// A register names every country that the catalogue knows a location in.
func TestCountriesHaveNames(t *testing.T) {
	for _, p := range providers.All() {
		for _, r := range p.Regions {
			for _, c := range r.Countries {
				if report.CountryName(c).String() == c {
					t.Errorf("%s %s: no name for %s in report/countries.go", p.Name, r.ID, c)
				}
			}
		}
	}
}
