package google

import "github.com/kokunai/kokunai/providers/catalog"

// Cloud Healthcare API. Stores are where their dataset is.
var healthcare = []catalog.Resource{
	{Type: "google_healthcare_consent_store", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_consent_store"},
	{Type: "google_healthcare_dataset", Holds: catalog.NoSQL, At: location, Doc: "healthcare_dataset"},
	{
		Type: "google_healthcare_dicom_store", Holds: catalog.Object,
		At: inHealthcareDataset,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, Each: "stream_configs", At: catalog.Where{{From: catalog.Reference, Path: "bigquery_destination.table_uri", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}},
		},
		Doc: "healthcare_dicom_store",
	},
	{
		Type: "google_healthcare_fhir_store", Holds: catalog.NoSQL,
		At: inHealthcareDataset,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, Each: "stream_configs", At: catalog.Where{{From: catalog.Reference, Path: "bigquery_destination.dataset_uri", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, Each: "notification_configs", If: []catalog.Condition{{Path: "send_full_resource", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "pubsub_topic", Types: []string{"google_pubsub_topic"}}}},
			{Role: catalog.RoleExport, Each: "notification_configs", If: []catalog.Condition{{Path: "send_full_resource", Not: []string{"true"}}, {Path: "send_previous_resource_on_delete", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "pubsub_topic", Types: []string{"google_pubsub_topic"}}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "consent_config", Present: true}, {Path: "consent_config.access_determination_log_config.log_level", Not: []string{"DISABLED"}, Default: "MINIMUM"}}, At: defaultLogs},
		},
		Doc: "healthcare_fhir_store",
	},
	{Type: "google_healthcare_hl7_v2_store", Holds: catalog.NoSQL, At: inHealthcareDataset, Doc: "healthcare_hl7_v2_store"},
	// Without a store of its own a mapping goes on to the reconciliation in its dataset.
	{
		Type: "google_healthcare_pipeline_job", Holds: catalog.NoSQL, Role: catalog.RoleExport,
		At: catalog.Where{
			{From: catalog.Reference, Path: "mapping_pipeline_job.fhir_store_destination", Types: []string{"google_healthcare_fhir_store", "google_healthcare_dataset"}},
			{From: catalog.Reference, Path: "reconciliation_pipeline_job.fhir_store_destination", Types: []string{"google_healthcare_fhir_store", "google_healthcare_dataset"}},
			{From: catalog.Reference, Path: "dataset", Types: []string{"google_healthcare_dataset"}, If: []catalog.Condition{{Path: "mapping_pipeline_job.fhir_store_destination", Absent: true}, {Path: "reconciliation_pipeline_job.fhir_store_destination", Absent: true}}},
		},
		Doc: "healthcare_pipeline_job",
	},
}

var inHealthcareDataset = catalog.Where{{From: catalog.Reference, Path: "dataset", Types: []string{"google_healthcare_dataset"}}}
