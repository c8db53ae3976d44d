# The default is in Japan; terraform.tfvars, which Terraform reads by itself,
# says otherwise, and a later *.auto.tfvars wins over it.
variable "region" {
  type    = string
  default = "ap-northeast-1"
}

variable "archive_region" {
  type    = string
  default = "ap-northeast-1"
}

provider "aws" {
  region = var.region
}

resource "aws_db_instance" "main" { # want "keeps a relational database in eu-west-1 \\(IE\\) \\[data-outside\\]"
  identifier          = "main"
  instance_class      = "db.t4g.micro"
  engine              = "postgres"
  allocated_storage   = 20
  skip_final_snapshot = true
}

resource "aws_glacier_vault" "archive" {
  name   = "archive"
  region = var.archive_region # want "keeps objects in us-east-2 \\(US\\) \\[data-outside\\]"
}
