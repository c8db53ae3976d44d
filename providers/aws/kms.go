package aws

import "github.com/kokunai/kokunai/providers/catalog"

var kms = []catalog.Resource{
	// A store is opened with a password or an access key, which the service keeps.
	{Type: "aws_kms_custom_key_store", Holds: catalog.Secret, At: regional, Names: []string{"custom_key_store_name"}, Doc: "kms_custom_key_store"},
	{Type: "aws_kms_external_key", Holds: catalog.Key, At: regional, Doc: "kms_external_key"},
	{
		Type:  "aws_kms_key",
		Holds: catalog.Key,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "xks_key_id", Present: true}}, Note: "the key is in a key manager outside AWS"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
		Doc:      "kms_key",
	},
	{
		Type:  "aws_kms_replica_external_key",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "primary_key_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "primary_key_arn", Types: keys}},
				Note: "the primary has the same key material",
			},
		},
		Doc: "kms_replica_external_key",
	},
	{
		Type:  "aws_kms_replica_key",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "primary_key_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "primary_key_arn", Types: keys}},
				Note: "the primary has the same key material",
			},
		},
		Doc: "kms_replica_key",
	},
}

// A certificate that was made elsewhere brings its private key with it.
var certificateManager = []catalog.Resource{
	{
		Type:  "aws_acm_certificate",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "private_key", Present: true}},
				At:   regional,
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "private_key_wo", Present: true}},
				At:   regional,
			},
		},
		Doc: "acm_certificate",
	},
}

var iam = []catalog.Resource{
	{
		Type:  "aws_iam_server_certificate",
		Holds: catalog.Key,
		At:    catalog.Where{{From: catalog.Unbound, Note: "IAM keeps certificates for the account as a whole", Doc: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html"}},
		Doc:   "iam_server_certificate",
	},
}

var privateCA = []catalog.Resource{
	{
		Type:  "aws_acmpca_certificate_authority",
		Holds: catalog.Key,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "revocation_configuration.crl_configuration.enabled", Is: []string{"true"}}, {Path: "revocation_configuration.crl_configuration.s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "revocation_configuration.crl_configuration.s3_bucket_name", Types: buckets}},
				Note: "the list of revoked certificates is written there",
			},
		},
		Doc: "acmpca_certificate_authority",
	},
}

var cloudHSM = []catalog.Resource{
	{Type: "aws_cloudhsm_v2_cluster", Holds: catalog.Key, At: regional, Doc: "cloudhsm_v2_cluster"},
	{
		Type:  "aws_cloudhsm_v2_hsm",
		Holds: catalog.Key,
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Reference, Path: "subnet_id", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Within: []string{"availability_zone"},
		Doc:    "cloudhsm_v2_hsm",
	},
}

var paymentCryptography = []catalog.Resource{
	{Type: "aws_paymentcryptography_key", Holds: catalog.Key, At: regional, Doc: "paymentcryptography_key"},
}
