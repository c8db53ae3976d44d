provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_dynamodb_table" "records" {
  name         = "records"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  replica {
    region_name = "ap-northeast-3"
  }
}
