# Global tables: a block of the table, a resource in its own region, or the tables
# of 2017. A witness keeps the log of writes. A table that is restored from
# another region is in its own.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_dynamodb_table" "alone" { # at primary ap-northeast-1
  name         = "alone"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "global" { # at primary ap-northeast-1, replica ap-northeast-3, replica us-east-1, replica ap-northeast-2
  name         = "global"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "us-east-1"
  }

  global_table_witness {
    region_name = "ap-northeast-2"
  }
}

resource "aws_dynamodb_table_replica" "osaka" { # at replica ap-northeast-3, replica ap-northeast-1
  provider         = aws.osaka
  global_table_arn = aws_dynamodb_table.global.arn
}

resource "aws_dynamodb_table" "restored" { # at primary ap-northeast-1
  name                     = "restored"
  restore_source_table_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/lost"
}

resource "aws_dynamodb_table_replica" "of_another" { # at replica ap-northeast-3, replica us-east-1
  provider         = aws.osaka
  global_table_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/theirs"
}

resource "aws_dynamodb_global_table" "old" { # at replica ap-northeast-1, replica us-west-2
  name = "old"

  replica {
    region_name = "ap-northeast-1"
  }

  replica {
    region_name = "us-west-2"
  }
}

resource "aws_keyspaces_keyspace" "single" { # at primary ap-northeast-1
  name = "single"
}

resource "aws_keyspaces_keyspace" "both" { # at primary ap-northeast-1, replica ap-northeast-1, replica ap-northeast-3
  name = "both"

  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["ap-northeast-1", "ap-northeast-3"]
  }
}

# CloudWatch is told the keys that are used most.
resource "aws_dynamodb_table" "watched" { # at primary ap-northeast-1, log ap-northeast-1
  name     = "watched"
  hash_key = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_contributor_insights" "watched" {
  table_name = aws_dynamodb_table.watched.name
}
