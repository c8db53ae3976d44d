# A name that is in no table has no country; the nearest one is named.
resource "aws_s3_bucket" "typo" {
  bucket = "typo"
  region = "ap-northeast-11" # want "keeps objects in ap-northeast-11: kokunai knows no country for ap-northeast-11; the nearest name that it knows is ap-northeast-1 \\[data-undetermined\\]"
}

# A name that other services know is not the nearest to itself.
provider "google" {
  project = "p"
}

resource "google_alloydb_cluster" "other_services" {
  cluster_id = "other-services"
  location   = "nam7" # want "keeps a relational database in nam7: kokunai knows no country for nam7 \\[data-undetermined\\]"

  dataplex_config {
    enabled = false
  }
}
