package google

import "github.com/kokunai/kokunai/providers/catalog"

// Cloud Healthcare API. Stores are where their dataset is.
var healthcare = []catalog.Resource{
	{Type: "google_healthcare_consent_store", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_consent_store"},
	{Type: "google_healthcare_dataset", Holds: catalog.NoSQL, At: location, Doc: "healthcare_dataset"},
	{Type: "google_healthcare_dicom_store", Holds: catalog.Object, At: inHealthcareDataset, Doc: "healthcare_dicom_store"},
	{Type: "google_healthcare_fhir_store", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_fhir_store"},
	{Type: "google_healthcare_hl7_v2_store", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_hl7_v2_store"},
	{Type: "google_healthcare_pipeline_job", Holds: catalog.NoSQL, Role: catalog.RoleExport, At: location, Doc: "healthcare_pipeline_job"},
	{Type: "google_healthcare_workspace", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_workspace"},
}

var inHealthcareDataset = catalog.Where{{From: catalog.Reference, Path: "dataset", Types: []string{"google_healthcare_dataset"}}}
