# What cannot be known is said, with its reason; it is never taken for Japan.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "region" {
  type = string
}

variable "disaster_recovery" {
  type = bool
}

variable "site" {
  type = string
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.site)
    error_message = "One of the two Japanese regions."
  }
}

provider "aws" {
  region = var.region
}

resource "aws_sqs_queue" "open" {
  name = "open"
}

resource "aws_sqs_queue" "either" {
  name   = "either"
  region = var.disaster_recovery ? "ap-southeast-1" : "ap-northeast-1"
}

# Which of the two is not known, but both are in Japan: this one is inside.
resource "aws_sqs_queue" "both_in_japan" {
  name   = "both"
  region = var.site
}
