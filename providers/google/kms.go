package google

import "github.com/kokunai/kokunai/providers/catalog"

// Keys: Cloud KMS and the keys of certificate authorities.
var kms = []catalog.Resource{
	{Type: "google_kms_crypto_key", Holds: catalog.Key, At: catalog.Where{{From: catalog.Reference, Path: "key_ring", Types: []string{"google_kms_key_ring"}}}, Doc: "kms_crypto_key"},
	{Type: "google_kms_crypto_key_version", Holds: catalog.Key, At: catalog.Where{{From: catalog.Reference, Path: "crypto_key", Types: []string{"google_kms_crypto_key"}}}, Doc: "kms_crypto_key_version"},
	{Type: "google_kms_key_handle", Holds: catalog.Key, At: kmsLocation, Doc: "kms_key_handle"},
	{Type: "google_kms_key_ring", At: kmsLocation, Doc: "kms_key_ring"},
}

var privateca = []catalog.Resource{
	{Type: "google_privateca_ca_pool", Holds: catalog.Key, At: location, Doc: "privateca_ca_pool"},
	{Type: "google_privateca_certificate_authority", Holds: catalog.Key, At: location, Names: []string{"certificate_authority_id"}, Doc: "privateca_certificate_authority"},
}

var kmsLocation = catalog.Where{{From: catalog.Argument, Path: "location", In: "kms"}}
