# A Local Zone of Tokyo that stands in Taipei.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ebs_volume" "far" {
  availability_zone = "ap-northeast-1-tpe-1a" # want "keeps disks in ap-northeast-1-tpe-1 \\(TW\\) \\[data-outside\\]"
  size              = 8
}

resource "aws_ebs_volume" "near" {
  availability_zone = "ap-northeast-1a"
  size              = 8
}

variable "zone" {}

resource "aws_ebs_volume" "open" {
  availability_zone = var.zone # want "keeps disks in one of ap-northeast-1, ap-northeast-1-tpe-1 \\(JP, TW\\) \\[data-partly-outside\\]"
  size              = 8
}
