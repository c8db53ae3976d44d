# Without a region the machine that runs Terraform decides.
provider "awscc" {}

resource "awscc_s3_bucket" "somewhere" { # at primary unresolved
  bucket_name = "somewhere"
}

# What names a region itself is there all the same.
resource "awscc_dynamodb_global_table" "a" { # at primary unresolved, replica ap-northeast-3
  replicas = [{
    region = "ap-northeast-3"
  }]
}
