# The table is in Tokyo and its replica in Seoul, the account likewise.
provider "aws" {
  region = "ap-northeast-1"
}

provider "azurerm" {
  features {}
}

resource "aws_dynamodb_table" "global" {
  name             = "global"
  hash_key         = "id"
  billing_mode     = "PAY_PER_REQUEST"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "ap-northeast-3"
  }

  replica {
    region_name = "ap-northeast-2" # want "keeps a replica in ap-northeast-2 \\(KR\\) \\[data-outside\\]"
  }
}

resource "azurerm_cosmosdb_account" "global" {
  name                = "global"
  resource_group_name = "rg"
  location            = "japaneast"
  offer_type          = "Standard"

  consistency_policy {
    consistency_level = "Session"
  }

  backup {
    type = "Continuous"
  }

  geo_location {
    location          = "japaneast"
    failover_priority = 0
  }

  dynamic "geo_location" {
    for_each = ["koreacentral"]
    content {
      location          = geo_location.value # want "keeps a replica in koreacentral \\(KR\\) \\[data-outside\\]"
      failover_priority = 1
    }
  }
}
