# Two levels down the provider is the one in Osaka, though the default is not.
provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

module "outer" {
  source = "./outer"
  providers = {
    aws = aws.osaka
  }
}
