package google

import "github.com/kokunai/kokunai/providers/catalog"

// Keys: Cloud KMS and the keys of certificate authorities.
var kms = []catalog.Resource{
	// Of an external key only the name is in Cloud KMS.
	{
		Type: "google_kms_crypto_key", Holds: catalog.Key,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "version_template.protection_level", Is: []string{"EXTERNAL", "EXTERNAL_VPC"}}}, Note: "the key is in a key manager outside Google Cloud", Doc: "https://cloud.google.com/kms/docs/ekm"},
			{From: catalog.Reference, Path: "key_ring", Types: []string{"google_kms_key_ring"}},
		},
		Doc: "kms_crypto_key",
	},
	{
		Type: "google_kms_crypto_key_version", Holds: catalog.Key,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "external_protection_level_options", Present: true}}, Note: "the key is in a key manager outside Google Cloud", Doc: "https://cloud.google.com/kms/docs/ekm"},
			{From: catalog.Reference, Path: "crypto_key", Types: []string{"google_kms_crypto_key"}},
		},
		Doc: "kms_crypto_key_version",
	},
	{Type: "google_kms_key_handle", Holds: catalog.Key, At: kmsLocation, Doc: "kms_key_handle"},
	{Type: "google_kms_key_ring", At: kmsLocation, Doc: "kms_key_ring"},
}

// A certificate that was made elsewhere brings its private key with it.
var certificateManager = []catalog.Resource{
	{
		Type: "google_certificate_manager_certificate", Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "self_managed", Present: true}},
				At: catalog.Where{
					{From: catalog.Argument, Path: "location"},
					{From: catalog.Fixed, Location: "global", Note: "a certificate is global when location is not set", Doc: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/certificate_manager_certificate#location"},
				},
			},
		},
		Doc: "certificate_manager_certificate",
	},
}

var sslCertificates = []catalog.Resource{
	{Type: "google_compute_region_ssl_certificate", Holds: catalog.Key, At: regionOrProvider, Doc: "compute_region_ssl_certificate"},
	{Type: "google_compute_ssl_certificate", Holds: catalog.Key, At: catalog.Where{{From: catalog.Unbound, Note: "a global certificate belongs to no region"}}, Doc: "compute_ssl_certificate"},
}

var privateca = []catalog.Resource{
	{Type: "google_privateca_ca_pool", Holds: catalog.Key, At: location, Doc: "privateca_ca_pool"},
	{
		Type: "google_privateca_certificate_authority", Holds: catalog.Key,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "key_spec.cloud_kms_key_version", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "key_spec.cloud_kms_key_version", Types: []string{"google_kms_crypto_key_version", "google_kms_crypto_key"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "gcs_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "gcs_bucket", Types: []string{"google_storage_bucket"}}}, Note: "certificates and lists of revoked ones are published there"},
		},
		Names: []string{"certificate_authority_id"},
		Doc:   "privateca_certificate_authority",
	},
}

var kmsLocation = catalog.Where{{From: catalog.Argument, Path: "location", In: "kms"}}

// keys are what an argument that wants a key can name.
var keys = []string{"google_kms_crypto_key", "google_kms_crypto_key_version", "google_kms_key_handle"}
