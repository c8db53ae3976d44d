# A resource's own region goes before its provider's. A number is not a country:
# 1 is Tokyo, 2 is Seoul, 3 is Osaka.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "seoul"
  region = "ap-northeast-2"
}

resource "aws_s3_bucket" "providers" { # at primary ap-northeast-1
  bucket = "providers"
}

resource "aws_s3_bucket" "own" { # at primary us-east-1
  bucket = "own"
  region = "us-east-1"
}

resource "aws_s3_bucket" "alias" { # at primary ap-northeast-2
  provider = aws.seoul
  bucket   = "alias"
}

resource "aws_s3_bucket" "osaka" { # at primary ap-northeast-3
  provider = aws.seoul
  bucket   = "osaka"
  region   = "ap-northeast-3"
}

# What a bucket says of its region is its region.
resource "aws_ssm_resource_data_sync" "inventory" { # at log us-east-1
  name = "inventory"

  s3_destination {
    bucket_name = aws_s3_bucket.own.bucket
    region      = aws_s3_bucket.own.bucket_region
  }
}
