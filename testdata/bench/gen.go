package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// generator writes one tree; the same seed gives the same bytes.
type generator struct {
	rnd   *rand.Rand
	dir   string
	bytes int
	files int
}

func generate(dir, kind string, seed uint64, scale float64) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	g := &generator{rnd: rand.New(rand.NewPCG(seed, 0)), dir: dir}
	var err error
	switch kind {
	case "small":
		err = g.root("root", 3, 5, nil)
	case "thousand":
		err = g.root("root", 30, 34, nil)
	case "monorepo":
		err = g.monorepo(int(400*scale), 60)
	default:
		return fmt.Errorf("there is no kind %q", kind)
	}
	if err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(dir, ".git"), 0o755); err != nil {
		return err
	}
	fmt.Printf("%s: %d files, %d bytes\n", dir, g.files, g.bytes)
	return nil
}

func (g *generator) write(path, text string) error {
	path = filepath.Join(g.dir, filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	g.files++
	g.bytes += len(text)
	return os.WriteFile(path, []byte(text), 0o644)
}

// monorepo is roots that share modules: 20 files in each root of about 7.5 kB.
func (g *generator) monorepo(roots, modules int) error {
	var names []string
	for i := range modules {
		name := fmt.Sprintf("modules/m%02d", i)
		names = append(names, name)
		if err := g.module(name); err != nil {
			return err
		}
	}
	for i := range roots {
		if err := g.root(fmt.Sprintf("live/team%02d/r%03d", i%20, i), 19, 16, names); err != nil {
			return err
		}
	}
	return nil
}

func (g *generator) module(name string) error {
	var b strings.Builder
	b.WriteString("variable \"name\" {\n  type = string\n}\n\nvariable \"tags\" {\n  type    = map(string)\n  default = {}\n}\n\n")
	for i := range 6 {
		b.WriteString(g.block(i))
	}
	b.WriteString("resource \"aws_s3_bucket\" \"this\" {\n  bucket = \"${var.name}-data\"\n  tags   = var.tags\n}\n\noutput \"arn\" {\n  value = aws_s3_bucket.this.arn\n}\n")
	return g.write(name+"/main.tf", b.String())
}

// root is one root with a number of files, each with a number of blocks.
func (g *generator) root(dir string, files, blocks int, modules []string) error {
	head := `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  backend "s3" {
    bucket = "state"
    key    = "` + dir + `"
    region = "ap-northeast-1"
  }
}

variable "region" {
  default = "ap-northeast-1"
}

provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

locals {
  name = "app"
  tags = { owner = "team", env = "prod" }
}
`
	up := strings.Repeat("../", strings.Count(dir, "/")+1)
	for i := 0; i < 3 && len(modules) > 0; i++ {
		head += fmt.Sprintf("\nmodule \"m%d\" {\n  source = \"%s%s\"\n  name   = \"${local.name}-%d\"\n  tags   = local.tags\n}\n", i, up, modules[g.rnd.IntN(len(modules))], i)
	}
	if err := g.write(dir+"/main.tf", head); err != nil {
		return err
	}
	for f := range files {
		var b strings.Builder
		for i := range blocks {
			b.WriteString(g.block(f*blocks + i))
		}
		if err := g.write(fmt.Sprintf("%s/f%02d.tf", dir, f), b.String()); err != nil {
			return err
		}
	}
	return nil
}

// block is one resource, in the mix of real repositories: most are identity,
// network and compute, about one in ten keeps data.
func (g *generator) block(i int) string {
	n := fmt.Sprintf("r%d", i)
	switch k := g.rnd.IntN(100); {
	case k < 30:
		return `resource "aws_iam_policy" "` + n + `" {
  name = "${local.name}-` + n + `"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::example-` + n + `/*" },
      { Effect = "Allow", Action = "logs:*", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } } },
    ]
  })
}

`
	case k < 55:
		return `resource "aws_security_group_rule" "` + n + `" {
  type              = "ingress"
  from_port         = ` + fmt.Sprint(1000+i) + `
  to_port           = ` + fmt.Sprint(1000+i) + `
  protocol          = "tcp"
  cidr_blocks       = ["10.` + fmt.Sprint(i%250) + `.0.0/16", "192.168.0.0/24"]
  security_group_id = "sg-0123456789abcdef0"
  description       = "what the ` + n + ` service needs, see the runbook"
}

`
	case k < 75:
		return `resource "aws_cloudwatch_metric_alarm" "` + n + `" {
  alarm_name          = "${local.name}-` + n + `"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 120
  statistic           = "Average"
  threshold           = 80
  alarm_description   = <<-EOT
    The load of ` + n + ` has been above its limit. { not a block }
    See "the runbook" and act.
  EOT
  dimensions = { InstanceId = "i-` + n + `" }
}

`
	case k < 90:
		return `resource "aws_route53_record" "` + n + `" {
  zone_id = "Z0123456789"
  name    = "` + n + `.example.internal"
  type    = "CNAME"
  ttl     = 300
  records = ["target-` + n + `.example.internal"]
}

`
	case k < 95:
		return `resource "aws_cloudwatch_log_group" "` + n + `" {
  name              = "/app/` + n + `"
  retention_in_days = 30
}

`
	case k < 98:
		return `resource "aws_sqs_queue" "` + n + `" {
  for_each = toset(["in", "out"])
  name     = "${local.name}-` + n + `-${each.key}"
}

`
	}
	return `resource "aws_dynamodb_table" "` + n + `" {
  name     = "` + n + `"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

`
}
