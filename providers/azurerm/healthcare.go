package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// Medical records and images, and the health bot.
var healthcare = []catalog.Resource{
	{Type: "azurerm_healthbot", Holds: catalog.Other, At: located, Doc: "healthbot"},
	{
		Type: "azurerm_healthcare_dicom_service", Holds: catalog.NoSQL, At: located, Doc: "healthcare_dicom_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				Each: "storage",
				At:   byStorageAccountID,
				Note: "images are kept in the storage account",
				Doc:  "https://learn.microsoft.com/azure/healthcare-apis/dicom/dicom-data-lake",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encryption_key_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "encryption_key_url", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/healthcare-apis/dicom/configure-customer-managed-keys",
			},
		},
	},
	{
		Type: "azurerm_healthcare_fhir_service", Holds: catalog.NoSQL, At: located,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "configuration_export_storage_account_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration_export_storage_account_name", Types: storageAccount}},
				Note: "records are exported into a storage account",
			},
		},
		Doc: "healthcare_fhir_service",
	},
	{Type: "azurerm_healthcare_medtech_service", Holds: catalog.NoSQL, At: located, Doc: "healthcare_medtech_service"},
	{
		Type: "azurerm_healthcare_medtech_service_fhir_destination", Doc: "healthcare_medtech_service_fhir_destination",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "medtech_service_id", Types: []string{"azurerm_healthcare_medtech_service"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "destination_fhir_service_id", Types: []string{"azurerm_healthcare_fhir_service"}}},
			Note: "device data is written into a FHIR service",
		}},
	},
	{
		Type: "azurerm_healthcare_service", Holds: catalog.NoSQL, At: located,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "configuration_export_storage_account_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "configuration_export_storage_account_name", Types: storageAccount}},
				Note: "records are exported into a storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "cosmosdb_key_vault_key_versionless_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cosmosdb_key_vault_key_versionless_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/healthcare-apis/azure-api-for-fhir/customer-managed-key",
			},
		},
		Doc: "healthcare_service",
	},
	{Type: "azurerm_healthcare_workspace", At: located, Doc: "healthcare_workspace"},
}
