# Copies of buckets: what the aws provider has resources for are attributes here.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3tables_table_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "a" { # at primary ap-northeast-1, replica us-east-1, log us-east-1
  replication_configuration = {
    rules = [{
      destination = {
        bucket = awscc_s3_bucket.far.id
      }
    }]
  }
  logging_configuration = {
    destination_bucket_name = awscc_s3_bucket.far.id
  }
  inventory_configurations = [{
    destination = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }]
  analytics_configurations = [{
    storage_class_analysis = {
      data_export = {
        destination = {
          bucket_arn = awscc_s3_bucket.far.arn
        }
      }
    }
  }]
  metadata_table_configuration = {
    s3_tables_destination = {
      table_bucket_arn = awscc_s3tables_table_bucket.far.table_bucket_arn
    }
  }
}

resource "awscc_s3_multi_region_access_point" "a" {
  regions = [{
    bucket = awscc_s3_bucket.far.id
  }]
}

resource "awscc_s3_storage_lens" "a" { # at log us-east-1, log ap-northeast-1
  storage_lens_configuration = {
    data_export = {
      s3_bucket_destination = {
        arn = awscc_s3_bucket.far.arn
      }
      storage_lens_table_destination = {
        is_enabled = true
      }
    }
    expanded_prefixes_data_export = {
      s3_bucket_destination = {
        arn = awscc_s3_bucket.far.arn
      }
      storage_lens_table_destination = {
        is_enabled = true
      }
    }
  }
}

resource "awscc_s3express_directory_bucket" "a" { # at primary ap-northeast-1-tpe-1, log us-east-1
  location_name = "ap-northeast-1-tpe-1a"
  inventory_configurations = [{
    destination = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
  }]
}

resource "awscc_s3outposts_bucket" "a" { # at primary unresolved
}

resource "awscc_s3tables_table_bucket" "a" { # at primary ap-northeast-1, replica us-east-1
  replication_configuration = {
    rules = [{
      destinations = [{
        destination_table_bucket_arn = awscc_s3tables_table_bucket.far.table_bucket_arn
      }]
    }]
  }
}

resource "awscc_s3_bucket" "listed" { # at primary ap-northeast-1, log ap-northeast-1
  metadata_configuration = {
    journal_table_configuration = { record_expiration = { expiration = "DISABLED" } }
  }
}

resource "awscc_s3_storage_lens" "off" {
  storage_lens_configuration = {
    is_enabled  = false
    data_export = { s3_bucket_destination = { arn = "arn:aws:s3:::their-bucket" } }
  }
}

resource "awscc_s3_storage_lens" "named" { # at log unresolved
  storage_lens_configuration = {
    is_enabled  = true
    data_export = { s3_bucket_destination = { arn = "arn:aws:s3:::their-bucket" } }
  }
}
