# A bucket's address carries no region: only the bucket that it is of does, or
# the key that its copies are encrypted with, which must be where the copies are.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "source" { # at primary ap-northeast-1, replica us-east-1, replica unresolved, replica ap-southeast-1
  bucket = "source"
}

resource "aws_s3_bucket" "copy" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "copy"
}

resource "aws_s3_bucket" "kept" { # at primary ap-northeast-1
  bucket = "kept"
}

resource "aws_s3_bucket_replication_configuration" "source" {
  bucket = aws_s3_bucket.source.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    id     = "declared"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }

  rule {
    id     = "elsewhere"
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::somebody-elses"
    }
  }

  rule {
    id     = "by-key"
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::somebody-elses-too"

      encryption_configuration {
        replica_kms_key_id = "arn:aws:kms:ap-southeast-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      }
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "off" {
  bucket = aws_s3_bucket.kept.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Disabled"

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

resource "aws_s3_bucket_accelerate_configuration" "kept" {
  bucket = aws_s3_bucket.kept.id
  status = "Enabled"
}

# The access point routes requests to its buckets, each of which says where it is.
resource "aws_s3control_multi_region_access_point" "both" {
  details {
    name = "both"

    region {
      bucket = aws_s3_bucket.kept.bucket
    }

    region {
      bucket = aws_s3_bucket.copy.bucket
    }
  }
}

resource "aws_s3tables_table_bucket" "source" { # at primary ap-northeast-1, replica ap-northeast-3
  name = "source"
}

resource "aws_s3tables_table_bucket_replication" "source" {
  table_bucket_arn = aws_s3tables_table_bucket.source.arn
  role             = "arn:aws:iam::123456789012:role/replication"

  rule {
    destination {
      destination_table_bucket_arn = "arn:aws:s3tables:ap-northeast-3:123456789012:bucket/copy"
    }
  }
}

resource "aws_s3tables_table" "a" { # at primary ap-northeast-1, replica us-east-1
  name             = "a"
  namespace        = "a"
  table_bucket_arn = aws_s3tables_table_bucket.source.arn
  format           = "ICEBERG"
}

resource "aws_s3tables_table_replication" "a" {
  table_arn = aws_s3tables_table.a.arn
  role      = "arn:aws:iam::123456789012:role/replication"

  rule {
    destination {
      destination_table_bucket_arn = "arn:aws:s3tables:us-east-1:123456789012:bucket/theirs"
    }
  }
}

# A replica's key says where it is in the old block too.
resource "aws_s3_bucket" "old" { # at primary ap-northeast-1, replica us-west-2
  bucket = "old"

  replication_configuration {
    role = "arn:aws:iam::123456789012:role/replication"

    rules {
      status = "Enabled"

      destination {
        bucket             = "arn:aws:s3:::somebody-elses"
        replica_kms_key_id = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000"
      }
    }
  }
}

resource "aws_s3_bucket_inventory" "off" {
  bucket                   = aws_s3_bucket.kept.id
  name                     = "off"
  enabled                  = false
  included_object_versions = "All"

  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.copy.arn
    }
  }

  schedule {
    frequency = "Daily"
  }
}

resource "aws_s3_bucket" "listed" { # at primary ap-northeast-1, log us-east-1
  bucket = "listed"
}

resource "aws_s3_bucket_inventory" "on" {
  bucket                   = aws_s3_bucket.listed.id
  name                     = "on"
  included_object_versions = "All"

  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.copy.arn
    }
  }

  schedule {
    frequency = "Daily"
  }
}

# What measures storage exports to its home region: a bucket or tables, by prefix too.
resource "aws_s3control_storage_lens_configuration" "exports" { # at log us-east-1
  provider  = aws.virginia
  config_id = "exports"

  storage_lens_configuration {
    enabled = true

    account_level {
      bucket_level {}
    }

    expanded_prefixes_data_export {
      s3_bucket_destination {
        account_id            = "123456789012"
        arn                   = "arn:aws:s3:::somebody-elses"
        format                = "CSV"
        output_schema_version = "V_1"
      }
    }
  }
}

resource "aws_s3control_storage_lens_configuration" "tables" { # at log us-east-1
  provider  = aws.virginia
  config_id = "tables"

  storage_lens_configuration {
    enabled = true

    account_level {
      bucket_level {}
    }

    data_export {
      storage_lens_table_destination {
        enabled = true
      }
    }
  }
}

resource "aws_s3control_storage_lens_configuration" "off" {
  provider  = aws.virginia
  config_id = "off"

  storage_lens_configuration {
    enabled = false

    account_level {
      bucket_level {}
    }

    data_export {
      s3_bucket_destination {
        account_id            = "123456789012"
        arn                   = "arn:aws:s3:::somebody-elses"
        format                = "CSV"
        output_schema_version = "V_1"
      }
    }
  }
}

# An access point may lead to a bucket on an Outpost, one of several regions to
# whichever of its buckets is nearest.
resource "aws_s3_bucket" "near" { # at primary ap-northeast-1
  bucket = "objects-near-1"
}

resource "aws_s3_bucket" "far" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "objects-far-1"
}

resource "aws_s3control_multi_region_access_point" "both" {
  details {
    name = "both"

    region {
      bucket = aws_s3_bucket.near.id
    }

    region {
      bucket = aws_s3_bucket.far.id
    }
  }
}

resource "aws_s3_object" "either" { # at primary ap-northeast-1, primary us-east-1
  bucket  = aws_s3control_multi_region_access_point.both.arn
  key     = "a"
  content = "a"
}

resource "aws_s3control_bucket" "outpost" { # at primary unresolved
  bucket     = "outpost"
  outpost_id = "op-01ac5d28a6a232904"
}

resource "aws_s3_access_point" "outpost" {
  bucket = aws_s3control_bucket.outpost.arn
  name   = "outpost"
}

resource "aws_s3_access_point" "near" {
  bucket = aws_s3_bucket.near.id
  name   = "near"
}

resource "aws_s3_object" "outpost" { # at primary unresolved
  bucket  = aws_s3_access_point.outpost.arn
  key     = "a"
  content = "a"
}

resource "aws_s3_object" "near" { # at primary ap-northeast-1
  bucket  = aws_s3_access_point.near.arn
  key     = "a"
  content = "a"
}

# An access point of several regions is written out, and one of an Outpost.
resource "aws_s3_object" "nearest" { # at primary unresolved
  bucket = "arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap"
  key    = "a"
}

resource "aws_s3_object" "outpost_written_out" { # at primary unresolved
  bucket = "arn:aws:s3-outposts:ap-northeast-1:111122223333:outpost/op-01ac5d28a6a232904/accesspoint/a"
  key    = "a"
}
