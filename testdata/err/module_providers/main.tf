# The outer module hands on, under another name, what it was handed: only the
# second call ends in the United States, two levels down.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "abroad"
  region = "us-west-2"
}

module "domestic" {
  source = "./outer"
  providers = {
    aws.main = aws
  }
}

module "copy" {
  source = "./outer"
  providers = {
    aws.main = aws.abroad
  }
}
