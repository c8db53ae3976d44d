package analyzer_test

import (
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// TestAccounts: a store's account is what the configuration settles, and nothing
// where it does not. Each case has one store, or the account of the store s.
func TestAccounts(t *testing.T) {
	const (
		queue = "resource \"aws_sqs_queue\" \"s\" {}\n"
		vnet  = "resource \"azurerm_storage_account\" \"s\" {\n  location = \"japaneast\"\n}\n"
		guid  = "0a1b2c3d-1111-2222-3333-444455556666"
	)
	stream := "resource \"aws_rds_cluster\" \"c\" {\n  engine = \"aurora-mysql\"\n}\n\nresource \"aws_rds_cluster_activity_stream\" \"s\" {\n  resource_arn = aws_rds_cluster.c.arn\n}\n"
	provider := func(name, body string) string { return "provider \"" + name + "\" {\n" + body + "}\n\n" }
	role := func(account string) string {
		return "  assume_role {\n    role_arn = \"arn:aws:iam::" + account + ":role/r\"\n  }\n"
	}
	for name, c := range map[string]struct{ main, want string }{
		"no provider block":         {queue, ""},
		"nothing named":             {provider("aws", "  region = \"ap-northeast-1\"\n") + queue, ""},
		"one allowed":               {provider("aws", "  allowed_account_ids = [\"111122223333\"]\n") + queue, "111122223333"},
		"a number":                  {provider("aws", "  allowed_account_ids = [111122223333]\n") + queue, "111122223333"},
		"two allowed":               {provider("aws", "  allowed_account_ids = [\"111122223333\", \"444455556666\"]\n") + queue, ""},
		"none allowed":              {provider("aws", "  allowed_account_ids = []\n") + queue, ""},
		"allowed unknown":           {"variable \"a\" {}\n\n" + provider("aws", "  allowed_account_ids = var.a\n") + queue, ""},
		"one allowed, unknown":      {"variable \"a\" {}\n\n" + provider("aws", "  allowed_account_ids = [var.a]\n") + queue, ""},
		"one of two":                {"variable \"a\" {}\n\n" + provider("aws", "  allowed_account_ids = [var.a ? \"111122223333\" : \"444455556666\"]\n") + queue, ""},
		"a role":                    {provider("aws", role("111122223333")) + queue, "111122223333"},
		"a role of a role":          {provider("aws", role("111122223333")+role("444455556666")) + queue, "444455556666"},
		"a role of a role, unknown": {"variable \"r\" {}\n\n" + provider("aws", role("111122223333")+"  assume_role {\n    role_arn = var.r\n  }\n") + queue, ""},
		"a role that may not be":    {"variable \"x\" {}\n\n" + provider("aws", "  dynamic \"assume_role\" {\n    for_each = var.x ? [1] : []\n    content {\n      role_arn = \"arn:aws:iam::111122223333:role/r\"\n    }\n  }\n") + queue, ""},
		"a role of a variable":      {"variable \"a\" {\n  default = \"111122223333\"\n}\n\n" + provider("aws", role("${var.a}")) + queue, "111122223333"},
		"a role, no account":        {provider("aws", "  assume_role {\n    role_arn = \"deploy\"\n  }\n") + queue, ""},
		"both agree":                {provider("aws", role("111122223333")+"  allowed_account_ids = [\"111122223333\"]\n") + queue, "111122223333"},
		"they disagree":             {provider("aws", role("111122223333")+"  allowed_account_ids = [\"444455556666\"]\n") + queue, ""},
		"an alias":                  {provider("aws", role("111122223333")) + provider("aws", "  alias = \"b\"\n"+role("444455556666")) + "resource \"aws_sqs_queue\" \"s\" {\n  provider = aws.b\n}\n", "444455556666"},
		"in a bucket of anybody":    {provider("aws", role("111122223333")) + "resource \"aws_s3_object\" \"s\" {\n  bucket = \"b\"\n  key    = \"k\"\n}\n", ""},

		"in a cluster of its own": {provider("aws", role("111122223333")) + stream, "111122223333"},
		"in a cluster of another": {provider("aws", role("111122223333")) + provider("aws", "  alias = \"b\"\n"+role("444455556666")) + strings.Replace(stream, "{\n", "{\n  provider = aws.b\n", 1), ""},
		"attached to a subnet":    {provider("aws", role("111122223333")) + "resource \"aws_subnet\" \"n\" {}\n\nresource \"aws_instance\" \"s\" {\n  subnet_id = \"subnet-1\"\n}\n", "111122223333"},

		"subscription":          {provider("azurerm", "  features {}\n  subscription_id = \""+strings.ToUpper(guid)+"\"\n") + vnet, guid},
		"no subscription":       {provider("azurerm", "  features {}\n") + vnet, ""},
		"subscription, no GUID": {provider("azurerm", "  features {}\n  subscription_id = \"production\"\n") + vnet, ""},

		"project":                    {provider("google", "  project = \"p\"\n") + "resource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n}\n", "p"},
		"project of its own":         {provider("google", "  project = \"p\"\n") + "resource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n  project  = \"q\"\n}\n", "q"},
		"project of its own, absent": {provider("google", "  project = \"p\"\n") + "resource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n  project  = null\n}\n", "p"},
		"project unknown":            {"variable \"q\" {}\n\n" + provider("google", "  project = \"p\"\n") + "resource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n  project  = var.q\n}\n", ""},
		"project declared":           {provider("google", "") + "resource \"google_project\" \"q\" {\n  name       = \"q\"\n  project_id = \"q-1\"\n}\n\nresource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n  project  = google_project.q.project_id\n}\n", "q-1"},
		"sensitive":                  {"variable \"q\" {\n  default   = \"q\"\n  sensitive = true\n}\n\n" + provider("google", "") + "resource \"google_storage_bucket\" \"s\" {\n  location = \"asia-northeast1\"\n  project  = var.q\n}\n", ""},
		"a key of its ring":          {provider("google", "  project = \"p\"\n") + "resource \"google_kms_key_ring\" \"r\" {\n  name     = \"r\"\n  location = \"asia-northeast1\"\n  project  = \"q\"\n}\n\nresource \"google_kms_crypto_key\" \"s\" {\n  name     = \"k\"\n  key_ring = google_kms_key_ring.r.id\n}\n", "q"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".git/HEAD": "", "main.tf": c.main})
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, s := range res.Report.Roots[0].Stores {
				if strings.HasSuffix(s.Address, ".s") {
					if found = true; s.Account != c.want {
						t.Errorf("the account is %q, want %q", s.Account, c.want)
					}
				}
			}
			if !found {
				t.Error("there is no store s")
			}
		})
	}
}

// TestAccountsOfState: what exists says itself whose it is.
func TestAccountsOfState(t *testing.T) {
	for id, want := range map[string]string{
		`"type": "aws_sqs_queue", "provider_name": "registry.terraform.io/hashicorp/aws", "values": {"arn": "arn:aws:sqs:ap-northeast-1:111122223333:q"`:                                                                        "111122223333",
		`"type": "azurerm_storage_account", "provider_name": "registry.terraform.io/hashicorp/azurerm", "values": {"id": "/subscriptions/0a1b2c3d-1111-2222-3333-444455556666/resourceGroups/g/x/y/z", "location": "japaneast"`: "0a1b2c3d-1111-2222-3333-444455556666",
		`"type": "google_storage_bucket", "provider_name": "registry.terraform.io/hashicorp/google", "values": {"id": "b", "project": "p", "location": "ASIA-NORTHEAST1"`:                                                       "p",
	} {
		dir := t.TempDir()
		write(t, dir, map[string]string{"state.json": `{"format_version": "1.0", "terraform_version": "1.11.0", "values": {"root_module": {"resources": [{"address": "x.s", "mode": "managed", "name": "s", "schema_version": 0, ` + id + `}}]}}}`})
		res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Paths: []string{"state.json"}, AsOf: "2026-11-24", Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		if r := res.Report.Roots; len(r) != 1 || len(r[0].Stores) != 1 || r[0].Stores[0].Account != want {
			t.Errorf("%s: %+v, want %s", id, r, want)
		}
	}
}
