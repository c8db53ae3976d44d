# A name that is in no table has no country; the nearest one is named.
resource "aws_s3_bucket" "typo" {
  bucket = "typo"
  region = "ap-northeast-11" # want "keeps objects in ap-northeast-11: kokunai knows no country for ap-northeast-11; the nearest name that it knows is ap-northeast-1 \\[data-undetermined\\]"
}
