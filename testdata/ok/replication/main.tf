# From Tokyo to Osaka: by the bucket's arn, through an output of a module.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

module "dr" {
  source = "./bucket"
  providers = {
    aws = aws.osaka
  }
}

resource "aws_s3_bucket" "main" {
  bucket = "main"
}

resource "aws_s3_bucket_replication_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = module.dr.arn
    }
  }
}
