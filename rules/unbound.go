package rules

// UnboundRule is data of a service that gives no bound.
var UnboundRule = Rule{
	ID: "data-unbound", Name: "DataUnbound",
	Short:  "The service gives no bound for where data is kept.",
	Full:   "The service is global, replicates automatically, or keeps copies at its edge, and promises no country.",
	Why:    "Nobody can say beforehand in which country this data will be. That is the service's own answer, not a gap in the configuration.",
	Remedy: "Use a regional form of the service where there is one, or record why this data may be anywhere.",
	Settle: "Nothing but exclude, which leaves out the root modules at and below a directory: an assume block states what is not known, and here it is known that there is no bound.",
}
