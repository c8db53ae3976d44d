package rules

// Partly is data that is or may be partly outside.
var Partly = Rule{
	ID: "data-partly-outside", Name: "DataPartlyOutside",
	Short:    "Data is, or may be, partly outside the countries that the sector's pack expects.",
	Full:     "The location spans several countries, or it is one of several locations and which one depends on a value that is not known. Some of the countries are not among those that the pack allows.",
	Remedy:   "Choose a location that lies wholly inside the allowed countries, or give the value that decides.",
	RemedyJa: "許容された国の中だけに収まる保存先を選ぶか、保存先を決める値を与えてください。",
}
