# Which one it will be is not known, and each of them is in Japan.
variable "second" {
  type = bool
}

variable "region" {
  type = string
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.region)
    error_message = "In Japan only."
  }
}

provider "aws" {
  region = var.second ? "ap-northeast-3" : "ap-northeast-1"
}

resource "aws_s3_bucket" "conditional" {
  bucket = "conditional"
}

resource "aws_s3_bucket" "validated" {
  bucket = "validated"
  region = var.region
}
