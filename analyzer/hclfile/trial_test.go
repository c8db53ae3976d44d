package hclfile_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer/hclfile"
	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/catalog"
)

// TestTry: a trial says what the root evaluated alone with the same values does, of
// all configurations of the tests and the examples, and of those of its own that
// share what a trial may take over with what it may not.
func TestTry(t *testing.T) {
	index := catalog.NewIndex(providers.All())
	know := locate.Knowledge{Index: index}
	compared, taken := 0, 0
	dirs := []string{writeTrial(t)}
	for _, top := range []string{"../../testdata", "../../examples"} {
		abs, err := filepath.Abs(top)
		if err != nil {
			t.Fatal(err)
		}
		dirs = append(dirs, abs)
	}
	if dir := os.Getenv("KOKUNAI_BENCH"); dir != "" {
		dirs = append(dirs, dir)
	}
	for _, top := range dirs {
		tree, err := hclfile.Discover(top, top, hclfile.Search{Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range tree.Roots {
			base := tree.Open(f, know, hclfile.Options{})
			locate.Stores(base, index, nil)
			files := []string{}
			for _, v := range tree.Unloaded(f) {
				files = append(files, v.File)
			}
			if base.UsesWorkspace() {
				files = append(files, "")
			}
			for _, file := range files {
				try := base.Try(file)
				got := said(locate.Stores(try, index, nil))
				want := said(locate.Stores(hclfile.Fresh(tree, f, know, file), index, nil))
				if got != want {
					t.Errorf("%s with %q:\n%s\nalone:\n%s", f.Dir, file, got, want)
				}
				compared++
				if len(try.Resources) > 0 {
					shared, _ := hclfile.Shared(try)
					taken += shared
				}
			}
		}
	}
	if compared < 8 || taken < 20 {
		t.Errorf("only %d trials, which took over %d values", compared, taken)
	}
	t.Logf("%d trials took over %d values", compared, taken)
}

func said(stores []locate.Store) string {
	var b strings.Builder
	for _, s := range stores {
		fmt.Fprintf(&b, "%s\n", s.Resource.Address)
		for _, p := range s.Placements {
			fmt.Fprintf(&b, "  %s %s %v %v\n", p.Role, p.Status, p.Locations, p.Via)
			for _, step := range p.Trace {
				fmt.Fprintf(&b, "    %s %s %s\n", step.Range, step.How, step.Note)
			}
			fmt.Fprintf(&b, "    %s %s %s %s\n", p.Reason.Code, p.Reason.Text, p.How, p.When)
		}
	}
	return b.String()
}

// writeTrial makes a root of which some values depend on the value file or on the
// workspace, by one way each, and others do not.
func writeTrial(t *testing.T) string {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"main.tf": `
terraform {
  backend "s3" {}
}
variable "region" { default = "ap-northeast-1" }
variable "places" { default = ["a"] }
variable "fixed" { default = "eu-west-1" }
locals {
  plain   = { tokyo = "ap-northeast-1", osaka = "ap-northeast-3" }
  through = "${local.plain.tokyo}"
  chosen  = var.region
  again   = upper(lower(local.chosen))
  count   = length(module.each)
  bare    = length(module.bare)
  of      = length(aws_s3_bucket.each)
  ws      = terraform.workspace == "default" ? "us-east-1" : "us-west-2"
  ws2     = lower(local.ws)
  tried   = try(local.nothing, local.chosen)
}
resource "aws_s3_bucket" "each" {
  for_each = toset(var.places)
  region   = local.plain.osaka
}
module "each" {
  source   = "./m"
  for_each = toset(var.places)
  place    = each.key
  fixed    = var.fixed
}
module "bare" {
  source   = "./n"
  for_each = toset(var.places)
}
module "one" {
  source = "./m"
  place  = local.through
  fixed  = local.again
}
resource "aws_s3_bucket" "plain" { region = local.through }
resource "aws_s3_bucket" "chosen" { region = local.again }
resource "aws_s3_bucket" "counted" { region = local.count > 1 ? "us-east-1" : "us-east-2" }
resource "aws_s3_bucket" "bare" { region = local.bare > 1 ? "us-east-1" : "us-east-2" }
resource "aws_s3_bucket" "counted2" { region = local.of > 1 ? "us-east-1" : "us-east-2" }
resource "aws_s3_bucket" "ws" { region = local.ws2 }
resource "aws_s3_bucket" "tried" { region = local.tried }
resource "aws_s3_bucket" "through" { region = module.one.fixed }
resource "aws_s3_bucket" "same" { region = module.one.place }
resource "aws_s3_bucket" "keys" { region = contains(keys(module.each), "b") ? module.each["b"].fixed : "sa-east-1" }
`,
		"m/main.tf": `
variable "place" {}
variable "fixed" {}
locals { place = var.place }
output "place" { value = local.place }
output "fixed" { value = var.fixed }
resource "aws_s3_bucket" "in" { region = var.fixed }
`,
		"n/main.tf":    "output \"x\" { value = 1 }\n",
		"other.tfvars": "region = \"us-east-1\"\nplaces = [\"b\", \"c\"]\n",
		"same.tfvars":  "fixed = \"eu-west-1\"\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
