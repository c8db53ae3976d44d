package rules

// Outside is data in places none of which is in an allowed country.
var Outside = Rule{
	ID: "data-outside", Name: "DataOutside",
	Short:  "Data is kept outside the countries that the sector's pack expects.",
	Full:   "Every country of every possible location of this copy of the data is outside the countries that the pack allows. The finding says that the data is not where the pack expects it, on which basis and of what force; it does not say that a law is broken.",
	Why:    "The name of a region does not tell its country, and copies are made where no argument shows it. Whoever answers for the data has to hear of both before they are deployed.",
	Remedy: "Choose a location inside the allowed countries, or record why this data may be elsewhere.",
	Settle: "An assume block overrides no location that is known; at most it states, for env.TF_VAR_ and a variable's name, the value that the pipeline sets over a default. Else only exclude leaves out the root modules at and below a directory.",
}
