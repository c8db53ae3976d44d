package google

import "github.com/kokunai/kokunai/providers/catalog"

// Firestore. Everything is where its database is.
var firestore = []catalog.Resource{
	{Type: "google_firestore_backup_schedule", Holds: catalog.Backup, At: inFirestore, Doc: "firestore_backup_schedule"},
	{Type: "google_firestore_change_stream", Holds: catalog.Stream, At: inFirestore, Doc: "firestore_change_stream"},
	{Type: "google_firestore_database", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Argument, Path: "location_id", In: "firestore"}}, Doc: "firestore_database"},
	{Type: "google_firestore_document", Holds: catalog.NoSQL, At: inFirestore, Names: []string{"document_id"}, Doc: "firestore_document"},
}

// inFirestore is for the types that use the project's default database when
// they name none.
var inFirestore = catalog.Where{
	{From: catalog.Reference, Path: "database", Types: []string{"google_firestore_database"}},
	{From: catalog.Unstated, Note: "the project's default database is used, and it is not named here"},
}
