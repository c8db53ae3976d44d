package rules

// UnboundRule is data of a service that gives no bound.
var UnboundRule = Rule{
	ID: "data-unbound", Name: "DataUnbound",
	Short:    "The service gives no bound for where data is kept.",
	Full:     "The service is global, replicates automatically, or keeps copies at its edge, and promises no country.",
	Remedy:   "Use a regional form of the service where there is one, or record why this data may be anywhere.",
	RemedyJa: "リージョンを指定できる形のサービスを使うか、このデータの保存先を限定しない理由を記録してください。",
}
