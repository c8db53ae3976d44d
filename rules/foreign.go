package rules

// ForeignProvider is a provider whose company is abroad, wherever its data is.
var ForeignProvider = Rule{
	ID: "foreign-provider", Name: "ForeignProvider",
	Short:  "The provider's company has its home in another country.",
	Full:   "One finding for each provider of a root that keeps data. It says nothing of where the data is: a foreign company is not a foreign place. Its level is never above warning.",
	Why:    "With personal data the legal regime of the company's country is to be understood even where the server is in Japan; who hands in a register is asked for it.",
	Remedy: "Record the company, the governing law of the contract and the assessment of that country's regime beside the register.",
	Settle: "A pack's foreign level, or rule \"foreign-provider\" { level = \"off\" }, where the assessment is on record elsewhere.",
}

// SingleRegion is data of which no second copy in the country was found.
var SingleRegion = Rule{
	ID: "single-region", Name: "SingleRegion",
	Short:  "No second copy in another region of the allowed countries was found.",
	Full:   "Stores whose data is known to be inside, in one region alone, with no replica or backup of theirs in another region that is inside too, and that are no copy themselves. One finding for each, or, where it is only a note, one for all of a root that are in one region. A backup that runs outside of Terraform is not seen.",
	Why:    "A disaster that takes a whole region takes both the data and its only copy. Sectors that expect a second place expect it at home.",
	Remedy: "Replicate or back up into a second region of the allowed countries, such as Osaka for Tokyo, or record why one region is enough.",
	Settle: "A pack's single_region level, or rule \"single-region\" { level = \"off\" }.",
}
