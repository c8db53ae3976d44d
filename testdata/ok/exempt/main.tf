provider "aws" {
  region = "ap-northeast-1"
}

module "site" {
  source   = "./site"
  for_each = toset(["a", "b"])
  region   = "us-east-1"
}

# kokunai:ignore data-outside reason="a copy for the branch in Seoul" approver="A. Tanaka" expires=2026-11-24
# What stands between is of no matter.

resource "aws_sqs_queue" "above" {
  region = "ap-northeast-2"
}

resource "aws_sqs_queue" "behind" {
  region = "ap-northeast-2" // kokunai:ignore data-outside,data-moves-out reason="as above"
}

resource "aws_sqs_queue" "header" { /* kokunai:ignore data-outside reason="as above" */
  region = "ap-northeast-2"
}

resource "aws_sqs_queue" "inside" {
  name = "here"
}
