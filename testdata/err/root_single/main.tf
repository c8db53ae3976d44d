provider "aws" { # want "home of AWS's company is US, which says nothing of where the data is \\[foreign-provider\\]"
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "records" { # want "2 stores of this root are in ap-northeast-1 alone, with no copy found in another region at home \\[single-region\\]"
  bucket = "records"
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}
