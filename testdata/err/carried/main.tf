# What a bucket is survives what only moves it about: sets of objects, merge,
# lookup, flatten, values, a map over modules.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

resource "aws_s3_bucket" "home" { # want "keeps a replica in us-west-2 \\(US\\) .*\\[data-outside\\]"
  bucket = "home"
}

resource "aws_s3_bucket" "inside" {
  bucket = "inside"
}

resource "aws_s3_bucket" "far" { # want "keeps objects in us-west-2 \\(US\\) \\[data-outside\\]"
  bucket   = "far"
  provider = aws.oregon
}

variable "none" {
  default = {}
}

locals {
  targets = merge({ far = aws_s3_bucket.far.arn }, { near = aws_s3_bucket.inside.arn }, var.none)
  listed  = flatten([for k, v in local.targets : [{ name = k, arn = v }]])
}

module "replicated" {
  source = "./replicated"
  bucket = aws_s3_bucket.home.id
  rules  = [for x in local.listed : { id = x.name, status = "Enabled", bucket = x.arn } if x.name == "far"]
}

module "near" {
  source = "./replicated"
  bucket = aws_s3_bucket.home.id
  rules  = [{ id = "near", status = "Enabled", bucket = lookup(local.targets, "near", null) }]
}
