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

# The data of a table lies where its location says.
resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  bucket = "virginia"
  region = "us-east-1"
}

resource "aws_glue_catalog_database" "placed" { # at primary ap-northeast-1, primary us-east-1
  name         = "placed"
  location_uri = "s3://${aws_s3_bucket.virginia.bucket}/placed"
}

resource "aws_glue_catalog_table" "placed" { # at primary ap-northeast-1, primary us-east-1
  name          = "placed"
  database_name = aws_glue_catalog_database.own.name

  storage_descriptor {
    location = "s3://${aws_s3_bucket.virginia.bucket}/table"
  }
}

resource "aws_glue_catalog_table" "theirs" { # at primary ap-northeast-1, primary unresolved
  name          = "theirs"
  database_name = aws_glue_catalog_database.own.name

  storage_descriptor {
    location = "s3://theirs/table"
  }
}

resource "aws_glue_catalog_table" "iceberg" { # at primary ap-northeast-1, primary us-east-1
  name          = "iceberg"
  database_name = aws_glue_catalog_database.own.name

  open_table_format_input {
    iceberg_input {
      metadata_operation = "CREATE"

      iceberg_table_input {
        location = "s3://${aws_s3_bucket.virginia.bucket}/iceberg"

        schema {
          fields {
            id       = 1
            name     = "a"
            required = true
            type     = "int"
          }
        }
      }
    }
  }
}

# The parameters of an Iceberg table that is there already lead to its bucket.
resource "aws_glue_catalog_table" "registered" { # at primary ap-northeast-1, primary us-east-1
  name          = "registered"
  database_name = aws_glue_catalog_database.own.name
  table_type    = "EXTERNAL_TABLE"

  parameters = {
    metadata_location = "s3://${aws_s3_bucket.virginia.bucket}/iceberg/metadata/1.metadata.json"
    table_type        = "ICEBERG"
  }
}

resource "aws_glue_catalog_table" "registered_with_location" { # at primary ap-northeast-1, primary us-east-1
  name          = "registered-with-location"
  database_name = aws_glue_catalog_database.own.name
  table_type    = "EXTERNAL_TABLE"

  parameters = {
    metadata_location = "s3://${aws_s3_bucket.virginia.bucket}/iceberg/metadata/1.metadata.json"
    table_type        = "ICEBERG"
  }

  storage_descriptor {
    location = "s3://${aws_s3_bucket.virginia.bucket}/iceberg"
  }
}

resource "aws_glue_catalog_table" "view" { # at primary ap-northeast-1
  name          = "view"
  database_name = aws_glue_catalog_database.own.name
  table_type    = "VIRTUAL_VIEW"

  storage_descriptor {
    location = ""
  }
}

resource "aws_glue_partition" "placed" { # at primary ap-northeast-1, primary us-east-1
  database_name    = aws_glue_catalog_database.own.name
  table_name       = aws_glue_catalog_table.placed.name
  partition_values = ["a"]

  storage_descriptor {
    location = "s3://${aws_s3_bucket.virginia.bucket}/table/a"
  }
}

# What is federated stands for data of another place.
resource "aws_glue_catalog_database" "share" { # at primary us-east-1
  name = "share"

  federated_database {
    connection_name = "aws:redshift"
    identifier      = "arn:aws:redshift:us-east-1:123456789012:datashare:00000000-0000-0000-0000-000000000000/a"
  }
}

resource "aws_glue_catalog" "federated" { # at primary unresolved
  name = "federated"

  federated_catalog {
    connection_name = "theirs"
    identifier      = "theirs"
  }
}

resource "aws_glue_job" "a" { # at cache us-east-1, log us-east-1
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://scripts/a.py"
  }

  default_arguments = {
    "--TempDir"               = "s3://${aws_s3_bucket.virginia.bucket}/tmp"
    "--spark-event-logs-path" = "s3://${aws_s3_bucket.virginia.bucket}/logs"
  }
}

resource "aws_athena_workgroup" "managed" { # at export ap-northeast-1, log ap-northeast-1
  name = "managed"

  configuration {
    managed_query_results_configuration {
      enabled = true
    }

    monitoring_configuration {
      managed_logging_configuration {
        enabled = true
      }

      s3_logging_configuration {
        enabled      = false
        log_location = "s3://${aws_s3_bucket.virginia.bucket}/athena"
      }
    }
  }
}

resource "aws_emrserverless_application" "a" { # at log ap-northeast-1, log us-east-1
  name          = "a"
  release_label = "emr-7.1.0"
  type          = "spark"

  monitoring_configuration {
    managed_persistence_monitoring_configuration {
      enabled = false
    }

    cloudwatch_logging_configuration {
      enabled = true
    }

    s3_monitoring_configuration {
      log_uri = "s3://${aws_s3_bucket.virginia.bucket}/spark"
    }
  }
}

resource "aws_cleanrooms_membership" "a" { # at log ap-northeast-1
  collaboration_id = "00000000-0000-0000-0000-000000000000"
  query_log_status = "ENABLED"
}

# A data set that is only asked keeps nothing.
resource "aws_quicksight_data_set" "asked" {
  data_set_id = "asked"
  name        = "asked"
  import_mode = "DIRECT_QUERY"
}

resource "aws_quicksight_data_set" "imported" { # at primary ap-northeast-1
  data_set_id = "imported"
  name        = "imported"
  import_mode = "SPICE"
}

# A table may lie in more than one bucket.
resource "aws_s3_bucket" "more" { # at primary us-west-2
  region = "us-west-2"
  bucket = "more"
}

resource "aws_glue_catalog_table" "more" { # at primary ap-northeast-1, primary us-west-2
  name          = "more"
  database_name = "a"

  storage_descriptor {
    additional_locations = ["s3://more/a/"]
  }
}

resource "aws_glue_partition" "more" { # at primary ap-northeast-1, primary us-west-2
  database_name    = "a"
  table_name       = "a"
  partition_values = ["1"]

  storage_descriptor {
    additional_locations = ["s3://more/a/"]
  }
}

resource "aws_glue_job" "fixed" { # at cache us-west-2, log us-west-2, log ap-northeast-1
  name     = "fixed"
  role_arn = "arn:aws:iam::123456789012:role/a"

  command {
    script_location = "s3://more/a.py"
  }

  default_arguments = {
    "--enable-continuous-cloudwatch-log" = "true"
  }

  non_overridable_arguments = {
    "--TempDir"               = "s3://more/tmp/"
    "--spark-event-logs-path" = "s3://more/logs/"
  }
}

resource "aws_glue_connection" "kafka" { # at key ap-northeast-1
  name            = "kafka"
  connection_type = "KAFKA"

  connection_properties = {
    KAFKA_SASL_SCRAM_USERNAME = "a"
    KAFKA_SASL_SCRAM_PASSWORD = "password"
  }
}

# A workgroup that is switched off runs no queries, and a job without Spark's user
# interface writes no logs of events for it.
resource "aws_athena_workgroup" "off" {
  name  = "off"
  state = "DISABLED"

  configuration {
    managed_query_results_configuration {
      enabled = true
    }

    result_configuration {
      output_location = "s3://${aws_s3_bucket.virginia.bucket}/results"
    }
  }
}

resource "aws_glue_job" "no_events" { # at cache us-east-1
  name     = "no-events"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://scripts/a.py"
  }

  default_arguments = {
    "--TempDir"               = "s3://${aws_s3_bucket.virginia.bucket}/tmp"
    "--enable-spark-ui"       = "false"
    "--spark-event-logs-path" = "s3://${aws_s3_bucket.virginia.bucket}/logs"
  }
}

# What Spark exchanges goes to a bucket, which --conf may name, of the job's region.
resource "aws_glue_job" "shuffles" { # at cache ap-northeast-1
  name     = "shuffles"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://scripts/a.py"
  }

  default_arguments = {
    "--write-shuffle-files-to-s3" = "true"
    "--conf"                      = "spark.shuffle.glue.s3ShuffleBucket=s3://shuffle/"
  }
}

resource "aws_glue_job" "shuffles_for_sure" { # at cache ap-northeast-1
  name     = "shuffles-for-sure"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://scripts/a.py"
  }

  default_arguments = {
    "--write-shuffle-files-to-s3" = "false"
  }

  non_overridable_arguments = {
    "--write-shuffle-files-to-s3" = "true"
  }
}

# Data Exchange copies what is imported, and leads to what it gives access to.
resource "aws_dataexchange_data_set" "copies" { # at primary ap-northeast-1
  asset_type  = "S3_SNAPSHOT"
  name        = "copies"
  description = "a"
}

resource "aws_dataexchange_data_set" "leads_to" {
  asset_type  = "S3_DATA_ACCESS"
  name        = "leads-to"
  description = "a"
}

resource "aws_dataexchange_revision_assets" "copies" { # at primary ap-northeast-1
  data_set_id = "a"

  asset {
    import_assets_from_s3 {
      asset_source {
        bucket = "a"
        key    = "a"
      }
    }
  }
}

resource "aws_dataexchange_revision_assets" "leads_to" {
  data_set_id = "a"

  asset {
    create_s3_data_access_from_s3_bucket {
      asset_source {
        bucket = "a"
      }
    }
  }
}

# A trigger's arguments go before those of the job, and only while it is switched on.
resource "aws_glue_trigger" "hands_over" { # at cache us-west-2, cache ap-northeast-1, log us-west-2, log ap-northeast-1
  name = "hands-over"
  type = "ON_DEMAND"

  actions {
    job_name = "fixed"

    arguments = {
      "--TempDir"                          = "s3://more/tmp/"
      "--spark-event-logs-path"            = "s3://more/logs/"
      "--enable-continuous-cloudwatch-log" = "true"
      "--write-shuffle-files-to-s3"        = "true"
    }
  }
}

resource "aws_glue_trigger" "off" {
  name    = "off"
  type    = "ON_DEMAND"
  enabled = false

  actions {
    job_name  = "fixed"
    arguments = { "--TempDir" = "s3://more/tmp/" }
  }
}
