# ap-northeast-2 looks like its neighbours in Tokyo and Osaka, and is Seoul.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "second"
  region = "ap-northeast-2"
}

resource "aws_dynamodb_table" "here" {
  name     = "here"
  hash_key = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kinesis_stream" "there" { # want "keeps a stream in ap-northeast-2 \\(KR\\) \\[data-outside\\]"
  provider    = aws.second
  name        = "there"
  shard_count = 1
}
