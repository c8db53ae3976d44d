package analyzer_test

import (
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

// TestRepeatedValues: what each, count and a dynamic block's iterator give comes
// from where their collection does, and so it is said.
func TestRepeatedValues(t *testing.T) {
	const variable = "variable \"regions\" {\n  type = map(string)\n}\n\n"
	for name, main := range map[string]string{
		"each.value":         variable + "resource \"aws_sqs_queue\" \"s\" {\n  for_each = var.regions\n  region   = each.value\n}\n",
		"each.key":           variable + "resource \"aws_sqs_queue\" \"s\" {\n  for_each = { for k, v in var.regions : v => k }\n  region   = each.key\n}\n",
		"each of a module":   variable + "module \"m\" {\n  for_each = var.regions\n  source   = \"./m\"\n  region   = each.value\n}\n",
		"a dynamic block":    variable + "resource \"aws_dynamodb_table\" \"s\" {\n  region = \"ap-northeast-1\"\n\n  dynamic \"replica\" {\n    for_each = var.regions\n    content {\n      region_name = replica.value\n    }\n  }\n}\n",
		"its iterator":       variable + "resource \"aws_dynamodb_table\" \"s\" {\n  region = \"ap-northeast-1\"\n\n  dynamic \"replica\" {\n    for_each = var.regions\n    iterator = at\n    content {\n      region_name = at.value\n    }\n  }\n}\n",
		"count of something": variable + "resource \"aws_sqs_queue\" \"s\" {\n  count  = length(var.regions)\n  region = values(var.regions)[count.index]\n}\n",
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, map[string]string{
				".git/HEAD": "", "main.tf": main, "terraform.tfvars": "regions = { a = \"us-east-1\" }\n",
				"m/main.tf": "variable \"region\" {}\n\nresource \"aws_sqs_queue\" \"s\" {\n  region = var.region\n}\n",
			})
			res, err := analyzer.Analyze(analyzer.Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
			if err != nil {
				t.Fatal(err)
			}
			var abroad int
			for _, s := range res.Report.Roots[0].Stores {
				for _, p := range s.Placements {
					if p.Verdict != "outside" {
						continue
					}
					abroad++
					var trace []string
					for _, x := range p.Trace {
						trace = append(trace, x.File+" "+x.Note)
					}
					if all := strings.Join(trace, "; "); p.How != "value-file" || !strings.Contains(all, `terraform.tfvars value of variable "regions"`) {
						t.Errorf("%s: %s: %s", s.Address, p.How, all)
					}
				}
			}
			if abroad != 1 {
				t.Errorf("%d placements abroad", abroad)
			}
		})
	}
}
