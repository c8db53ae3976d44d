# What a value is one of is often known, and then all of it may be in Japan.
provider "aws" {
  region = "us-east-1"
}

variable "listed" {
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.listed)
    error_message = "Tokyo or Osaka."
  }
}

variable "equal" {
  validation {
    condition     = var.equal == "ap-northeast-1" || "ap-northeast-3" == var.equal
    error_message = "Tokyo or Osaka."
  }
}

variable "pattern" {
  validation {
    condition     = can(regex("^ap-northeast-(1|3)$", var.pattern))
    error_message = "Tokyo or Osaka."
  }
}

variable "both" {
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3", "us-east-1"], var.both) && length(var.both) > 3
    error_message = "One of three."
  }
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3", "eu-west-1"], var.both) && var.both != ""
    error_message = "One of three others."
  }
}

variable "number" {
  type = number
  validation {
    condition     = contains(["1", "3"], var.number)
    error_message = "1 or 3."
  }
}

variable "flag" {
  type = bool
}

variable "key" {
  type = string
}

locals {
  regions = {
    tokyo = "ap-northeast-1"
    osaka = "ap-northeast-3"
  }
  settings = var.flag ? { region = "ap-northeast-1", n = 1 } : { region = "ap-northeast-3", n = 3 }
}

resource "aws_sqs_queue" "listed" {
  region = var.listed
}

resource "aws_sqs_queue" "equal" {
  region = var.equal
}

resource "aws_sqs_queue" "pattern" {
  region = var.pattern
}

resource "aws_sqs_queue" "both" {
  region = var.both
}

resource "aws_sqs_queue" "template" {
  region = "ap-northeast-${var.number}"
}

resource "aws_sqs_queue" "conditional" {
  region = var.flag ? "ap-northeast-1" : "ap-northeast-3"
}

resource "aws_sqs_queue" "index" {
  region = local.regions[var.key]
}

resource "aws_sqs_queue" "lookup" {
  region = lookup(local.regions, var.key, "ap-northeast-1")
}

resource "aws_sqs_queue" "element" {
  region = element(values(local.regions), var.number)
}

resource "aws_sqs_queue" "coalesce" {
  region = coalesce(var.listed, "ap-northeast-1")
}

resource "aws_sqs_queue" "object" {
  region = local.settings.region
}

resource "aws_sqs_queue" "of_number" {
  region = "ap-northeast-${local.settings.n}"
}

resource "aws_sqs_queue" "function" {
  region = lower(replace(upper(var.listed), "AP-", "ap-"))
}

resource "aws_sqs_queue" "for" {
  region = one([for r in [var.listed] : r])
}

module "typed" {
  source   = "./typed"
  settings = local.settings
}

variable "class" {
  validation {
    condition     = can(regex("^ap-northeast-[13]$", var.class))
    error_message = "Tokyo or Osaka."
  }
}

resource "aws_sqs_queue" "class" {
  region = var.class
}

variable "words" {
  validation {
    condition     = can(regex("^(ap-northeast-1|ap-northeast-3)$", var.words))
    error_message = "Tokyo or Osaka."
  }
}

resource "aws_sqs_queue" "words" {
  region = var.words
}

variable "maybe_zone" {
  validation {
    condition     = can(regex("^ap-northeast-1a?$", var.maybe_zone))
    error_message = "Tokyo or Osaka."
  }
}

resource "aws_sqs_queue" "maybe_zone" {
  region = var.maybe_zone
}

variable "exact" {
  validation {
    condition     = "ap-northeast-1" == var.exact
    error_message = "Tokyo."
  }
}

resource "aws_sqs_queue" "exact" {
  region = var.exact
}

resource "aws_sqs_queue" "for_of_one" {
  region = [for r in var.flag ? ["ap-northeast-1"] : ["ap-northeast-3"] : r][0]
}

resource "aws_sqs_queue" "key_of_one" {
  region = keys({ (var.listed) = 1 })[0]
}
