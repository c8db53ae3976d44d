package rules

// Partly is data that is or may be partly outside.
var Partly = Rule{
	ID: "data-partly-outside", Name: "DataPartlyOutside",
	Short:  "Data is, or may be, partly outside the countries that the sector's pack expects.",
	Full:   "The location spans several countries, or it is one of several locations and which one depends on a value that is not known. Some of the countries are not among those that the pack allows.",
	Why:    "One name may stand for places in several countries, and backups may go to such an area although the store itself is in one region. That some of the places are inside does not show where the data is.",
	Remedy: "Choose a location that lies wholly inside the allowed countries, or give the value that decides.",
	Settle: "An assume block for env.TF_VAR_ and the variable's name states the value that the pipeline sets, and an environment block names files of values. It cannot narrow a location that spans countries: only exclude leaves it out, with its root module.",
}
