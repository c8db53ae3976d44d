# An endpoint of one's own is no region of the cloud, whatever region is set. The
# service without one is where the provider says.
provider "aws" {
  region = "ap-northeast-1"

  endpoints {
    s3 = "http://localhost:4566"
  }
}

resource "aws_s3_bucket" "emulated" { # want "cannot be determined: .*localhost:4566.*\\[data-undetermined\\]"
  bucket = "emulated"
}

resource "aws_sqs_queue" "real" {
  name = "real"
}
