package analyzer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// TestSingleRegion says what is said of stores without a second copy at home:
// of each finding its level, address and number of stores, with what sets it aside.
func TestSingleRegion(t *testing.T) {
	const home = "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n\nprovider \"aws\" {\n  alias  = \"osaka\"\n  region = \"ap-northeast-3\"\n}\n\n"
	queues := home + "resource \"aws_sqs_queue\" \"a\" {}\n\nresource \"aws_sqs_queue\" \"b\" {\n  tags = { data = \"public\" }\n}\n\nresource \"aws_sqs_queue\" \"c\" {}\n\nresource \"aws_sqs_queue\" \"osaka\" {\n  provider = aws.osaka\n}\n"
	replicated := "resource \"aws_s3_bucket\" \"a\" {}\n\nresource \"aws_s3_bucket\" \"copy\" {\n  provider = aws.osaka\n}\n\nresource \"aws_s3_bucket_replication_configuration\" \"a\" {\n  bucket = aws_s3_bucket.a.id\n  role   = \"r\"\n  rule {\n    status = \"Enabled\"\n    destination {\n      bucket = aws_s3_bucket.copy.arn\n    }\n  }\n}\n"
	for name, c := range map[string]struct {
		policy, main string
		want         []string
	}{
		"a note is one for all that are in a region": {
			main: queues,
			want: []string{"note aws_sqs_queue.osaka 1", "note . 3"},
		},
		"more than a note is one for each": {
			policy: "sector = \"finance\"\n",
			main:   queues,
			want:   []string{"warning aws_sqs_queue.a 1", "warning aws_sqs_queue.b 1", "warning aws_sqs_queue.c 1", "warning aws_sqs_queue.osaka 1"},
		},
		"the policy's level counts": {
			policy: "rule \"single-region\" {\n  level = \"warning\"\n}\n",
			main:   home + "resource \"aws_sqs_queue\" \"a\" {}\n\nresource \"aws_sqs_queue\" \"b\" {}\n",
			want:   []string{"warning aws_sqs_queue.a 1", "warning aws_sqs_queue.b 1"},
		},
		"what no pack judges has none": {
			policy: "sector = \"finance\"\n\nscope \"public\" {\n  tags   = { data = \"public\" }\n  sector = []\n}\n\nscope \"a\" {\n  addresses = [\"aws_sqs_queue.a\"]\n  sector    = [\"chemical\"]\n}\n",
			main:   queues,
			want:   []string{"warning aws_sqs_queue.c 1", "warning aws_sqs_queue.osaka 1", "note aws_sqs_queue.a 1"},
		},
		"an exemption is of one of them": {
			policy: "exempt \"aws_sqs_queue.a\" {\n  rule   = \"single-region\"\n  reason = \"can be sent again\"\n}\n",
			main:   queues,
			want:   []string{"note aws_sqs_queue.a 1 policy", "note aws_sqs_queue.osaka 1", "note . 2"},
		},
		"a copy needs none": {
			main: home + replicated,
		},
		"a copy elsewhere is no copy of the parent": {
			main: home + "resource \"aws_s3_bucket\" \"a\" {}\n\nresource \"aws_s3_object\" \"o\" {\n  bucket = aws_s3_bucket.a.id\n  key    = \"k\"\n}\n",
			want: []string{"note . 2"},
		},
		"a part of what is copied is copied": {
			main: "provider \"azurerm\" {\n  features {}\n}\n\nresource \"azurerm_storage_account\" \"a\" {\n  location                 = \"japaneast\"\n  account_replication_type = \"GRS\"\n}\n\n" +
				"resource \"azurerm_storage_container\" \"c\" {\n  storage_account_id = azurerm_storage_account.a.id\n}\n\n" +
				"resource \"azurerm_storage_account\" \"b\" {\n  location                 = \"japaneast\"\n  account_replication_type = \"LRS\"\n}\n\n" +
				"resource \"azurerm_storage_container\" \"d\" {\n  storage_account_id = azurerm_storage_account.b.id\n}\n",
			want: []string{"note . 2"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".git/HEAD": "", ".kokunai.hcl": c.policy, "main.tf": c.main})
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range res.Report.Findings {
				if f.Rule != "single-region" {
					continue
				}
				line := fmt.Sprintf("%s %s %d", f.Level, f.Address, f.Count)
				if f.Suppressed != nil {
					line += " " + f.Suppressed.Kind
				}
				got = append(got, line)
			}
			slices.Sort(got)
			slices.Sort(c.want)
			if !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// TestForeignProvider: the packs that judge some of a provider's data judge its
// company, and if none does nothing is said of it.
func TestForeignProvider(t *testing.T) {
	for name, c := range map[string]struct{ policy, want string }{
		"the run's":   {"sector = \"government-national\"\n", "warning government-national"},
		"a scope's":   {"sector = \"government-national\"\n\nscope \"q\" {\n  addresses = [\"aws_sqs_queue.q\"]\n  sector    = [\"base\"]\n}\n", "note base"},
		"no pack's":   {"sector = \"government-national\"\n\nscope \"q\" {\n  addresses = [\"aws_sqs_queue.q\"]\n  sector    = []\n}\n", ""},
		"home abroad": {"sector = \"p\"\n\npack \"p\" {\n  countries = [\"JP\", \"US\"]\n}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{".git/HEAD": "", ".kokunai.hcl": c.policy, "main.tf": "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n\nresource \"aws_sqs_queue\" \"q\" {}\n"})
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, f := range res.Report.Findings {
				if f.Rule == "foreign-provider" {
					got += f.Level + " " + f.Sector
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
