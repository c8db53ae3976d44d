# A database or table of the catalogue can stand for one of another region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_glue_catalog_database" "own" { # at primary ap-northeast-1
  name = "own"
}

resource "aws_glue_catalog_database" "link" { # at primary us-east-1
  name = "link"

  target_database {
    catalog_id    = "123456789012"
    database_name = "own"
    region        = "us-east-1"
  }
}

resource "aws_glue_catalog_database" "link_here" { # at primary ap-northeast-1
  name = "link-here"

  target_database {
    catalog_id    = "123456789012"
    database_name = "own"
  }
}

resource "aws_glue_catalog_table" "own" { # at primary ap-northeast-1
  name          = "own"
  database_name = aws_glue_catalog_database.own.name
}

resource "aws_glue_catalog_table" "link" { # at primary us-east-1
  name          = "link"
  database_name = aws_glue_catalog_database.own.name

  target_table {
    catalog_id    = "123456789012"
    database_name = "own"
    name          = "own"
    region        = "us-east-1"
  }
}
