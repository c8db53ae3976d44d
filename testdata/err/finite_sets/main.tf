# One of several places, and which is not known: partly outside, or outside
# whichever it is. What is no finite set is not taken for one.
provider "aws" {
  region = "ap-northeast-1"
}

variable "half" {
  validation {
    condition     = contains(["ap-northeast-1"], var.half) || length(var.half) > 20
    error_message = "Tokyo, or long."
  }
}

variable "loose" {
  validation {
    condition     = can(regex("ap-northeast-(1|3)", var.loose))
    error_message = "Something with Tokyo or Osaka in it."
  }
}

variable "mixed" {
  validation {
    condition     = contains(["ap-northeast-1", "us-east-1"], var.mixed)
    error_message = "One of two."
  }
}

variable "narrowed" {
  validation {
    condition     = contains(["ap-northeast-1", "us-east-1", "eu-west-1"], var.narrowed) && contains(["us-east-1", "eu-west-1", "sa-east-1"], var.narrowed)
    error_message = "One of two."
  }
}

variable "flag" {
  type = bool
}

variable "maybe" {
  type = string
}

resource "aws_sqs_queue" "half" {
  region = var.half # want "cannot be determined: var.half has no value"
}

resource "aws_sqs_queue" "loose" {
  region = var.loose # want "cannot be determined: var.loose has no value"
}

resource "aws_sqs_queue" "mixed" {
  region = var.mixed # want "in one of ap-northeast-1, us-east-1 \\(JP, US\\) \\[data-partly-outside\\]"
}

resource "aws_sqs_queue" "narrowed" {
  region = var.narrowed # want "in one of eu-west-1, us-east-1 \\(IE, US\\) \\[data-outside\\]"
}

resource "aws_sqs_queue" "or_provider" {
  region = var.flag ? "us-east-1" : null # want "in one of ap-northeast-1, us-east-1 \\(JP, US\\) \\[data-partly-outside\\]"
}

resource "aws_sqs_queue" "open" {
  region = var.flag ? "ap-northeast-1" : var.maybe # want "cannot be determined: var.flag has no value"
}

resource "aws_sqs_queue" "coalesced" {
  region = coalesce(var.maybe, "ap-northeast-1") # want "cannot be determined: var.maybe has no value"
}

resource "aws_sqs_queue" "many" {
  region = "ap-northeast-${element(range(100), var.flag ? 1 : 2)}" # want "in one of ap-northeast-1, ap-northeast-2"
}

resource "aws_sqs_queue" "too_many" {
  region = "ap-northeast-${range(100)[var.maybe]}" # want "cannot be determined"
}

resource "aws_sqs_queue" "sometimes" { # want "aws_sqs_queue.sometimes keeps a queue in us-west-2"
  count    = var.flag ? 1 : 0
  provider = aws.oregon
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

variable "wide" {
  validation {
    condition     = contains([for n in range(100) : "ap-northeast-${n}"], var.wide)
    error_message = "One of a hundred."
  }
}

locals {
  wide = var.flag ? [for n in range(40) : "ap-northeast-${n}"] : [for n in range(40) : "eu-west-${n}"]
}

resource "aws_sqs_queue" "of_eighty" {
  region = local.wide[var.maybe] # want "cannot be determined: it is one of more than 64 values: "
}

variable "begins" {
  validation {
    condition     = can(regex("^ap-northeast-(1|3)", var.begins))
    error_message = "No finite set."
  }
}

resource "aws_sqs_queue" "begins" {
  region = var.begins # want "cannot be determined: var.begins has no value"
}

variable "ends" {
  validation {
    condition     = can(regex("ap-northeast-(1|3)$", var.ends))
    error_message = "No finite set."
  }
}

resource "aws_sqs_queue" "ends" {
  region = var.ends # want "cannot be determined: var.ends has no value"
}

variable "any_case" {
  validation {
    condition     = can(regex("(?i)^ap-northeast-1$", var.any_case))
    error_message = "No finite set."
  }
}

resource "aws_sqs_queue" "any_case" {
  region = var.any_case # want "cannot be determined: var.any_case has no value"
}

variable "repeated" {
  validation {
    condition     = can(regex("^ap-northeast-[13]+$", var.repeated))
    error_message = "No finite set."
  }
}

resource "aws_sqs_queue" "repeated" {
  region = var.repeated # want "cannot be determined: var.repeated has no value"
}

variable "other" {
  validation {
    condition     = contains(["ap-northeast-1"], var.maybe)
    error_message = "This is about another one."
  }
}

resource "aws_sqs_queue" "other" {
  region = var.other # want "cannot be determined: var.other has no value"
}

resource "aws_sqs_queue" "for_unknown" {
  region = [for r in split(",", var.maybe) : upper(r)][0] # want "cannot be determined: var.maybe has no value"
}
