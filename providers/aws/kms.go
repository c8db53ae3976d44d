package aws

import "github.com/kokunai/kokunai/providers/catalog"

var kms = []catalog.Resource{
	{Type: "aws_kms_external_key", Holds: catalog.Key, At: regional, Doc: "kms_external_key"},
	{Type: "aws_kms_key", Holds: catalog.Key, At: regional, Location: []string{"region"}, Doc: "kms_key"},
	{Type: "aws_kms_replica_external_key", Holds: catalog.Key, At: regional, Doc: "kms_replica_external_key"},
	{Type: "aws_kms_replica_key", Holds: catalog.Key, At: regional, Doc: "kms_replica_key"},
}

var privateCA = []catalog.Resource{
	{Type: "aws_acmpca_certificate_authority", Holds: catalog.Key, At: regional, Doc: "acmpca_certificate_authority"},
}

var cloudHSM = []catalog.Resource{
	{Type: "aws_cloudhsm_v2_cluster", Holds: catalog.Key, At: regional, Doc: "cloudhsm_v2_cluster"},
	{Type: "aws_cloudhsm_v2_hsm", Holds: catalog.Key, At: regional, Within: []string{"availability_zone"}, Doc: "cloudhsm_v2_hsm"},
}

var paymentCryptography = []catalog.Resource{
	{Type: "aws_paymentcryptography_key", Holds: catalog.Key, At: regional, Doc: "paymentcryptography_key"},
}
