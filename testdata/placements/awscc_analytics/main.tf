# Results, snapshots and logs of analyses.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_glue_catalog" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_redshift_cluster" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_athena_work_group" "a" { # at export us-east-1, export ap-northeast-1, log us-east-1
  work_group_configuration = {
    result_configuration = {
      output_location = "s3://${awscc_s3_bucket.far.id}/x"
    }
    managed_query_results_configuration = {
      enabled = true
    }
    monitoring_configuration = {
      s3_logging_configuration = {
        log_location = "s3://${awscc_s3_bucket.far.id}/x"
      }
      cloudwatch_logging_configuration = {
        log_group = awscc_logs_log_group.far.id
      }
    }
  }
  work_group_configuration_updates = {
    result_configuration_updates = {
      output_location = "s3://${awscc_s3_bucket.far.id}/x"
    }
    managed_query_results_configuration = {
      enabled = true
    }
    monitoring_configuration = {
      s3_logging_configuration = {
        log_location = "s3://${awscc_s3_bucket.far.id}/x"
      }
      cloudwatch_logging_configuration = {
        log_group = awscc_logs_log_group.far.id
      }
    }
  }
}

resource "awscc_cleanrooms_configured_table" "a" { # at export us-east-1
  table_reference = {
    athena = {
      output_location = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_cleanrooms_membership" "a" { # at export us-east-1
  default_result_configuration = {
    output_configuration = {
      s3 = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
  default_job_result_configuration = {
    output_configuration = {
      s3 = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_databrew_job" "a" { # at export us-east-1, export unresolved, log ap-northeast-1
  outputs = [{
    location = {
      bucket = awscc_s3_bucket.far.id
    }
  }]
  output_location = {
    bucket = awscc_s3_bucket.far.id
  }
  data_catalog_outputs = [{
    s3_options = {
      location = {
        bucket = awscc_s3_bucket.far.id
      }
    }
    }, {
    database_options = {
      temp_directory = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }]
  database_outputs = [{
    database_options = {
      temp_directory = {
        bucket = awscc_s3_bucket.far.id
      }
    }
  }, {}]
  log_subscription = "ENABLE"
}

resource "awscc_datazone_environment" "a" { # at primary us-west-2
  environment_account_region = "us-west-2"
}

resource "awscc_emr_step" "a" { # at log us-east-1
  log_uri = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_emr_studio" "a" { # at backup us-east-1
  default_s3_location = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_glue_database" "a" { # at primary us-west-2
  database_input = {
    target_database = {
      region = "us-west-2"
    }
  }
}

resource "awscc_dynamodb_global_table" "of_glue_integration" { # at primary ap-northeast-1, replica us-east-1
}

resource "awscc_glue_integration" "a" {
  target_arn = awscc_glue_catalog.far.resource_arn
  source_arn = awscc_dynamodb_global_table.of_glue_integration.arn
}

resource "awscc_glue_job" "a" { # at log us-east-1
  log_uri = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_glue_job" "arguments" { # at cache us-east-1, log us-east-1, log ap-northeast-1
  default_arguments = jsonencode({
    "--TempDir"                          = "s3://${awscc_s3_bucket.far.id}/x"
    "--spark-event-logs-path"            = "s3://${awscc_s3_bucket.far.id}/y"
    "--enable-continuous-cloudwatch-log" = "true"
  })
}

resource "awscc_mwaaserverless_workflow" "a" { # at log us-east-1
  logging_configuration = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_omics_sequence_store" "a" { # at primary ap-northeast-1, log us-east-1, export us-east-1
  access_log_location = "s3://${awscc_s3_bucket.far.id}/x"
  fallback_location   = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_opensearchservice_domain" "a" { # at primary ap-northeast-1, log us-east-1
  log_publishing_options = {
    AUDIT_LOGS = {
      cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
    }
    ES_APPLICATION_LOGS = {
      cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
    }
    INDEX_SLOW_LOGS = {
      cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
    }
    SEARCH_SLOW_LOGS = {
      cloudwatch_logs_log_group_arn = awscc_logs_log_group.far.arn
    }
  }
}

resource "awscc_osis_pipeline" "a" { # at export unresolved, primary ap-northeast-1, log us-east-1
  log_publishing_options = {
    cloudwatch_log_destination = {
      log_group = awscc_logs_log_group.far.id
    }
  }
}

resource "awscc_redshift_cluster" "a" { # at primary ap-northeast-1-tpe-1, backup us-west-2, log us-east-1, log ap-northeast-1-tpe-1
  availability_zone  = "ap-northeast-1-tpe-1a"
  destination_region = "us-west-2"
  logging_properties = {
    bucket_name          = awscc_s3_bucket.far.id
    log_destination_type = "cloudwatch"
  }
}

resource "awscc_dynamodb_table" "of_redshift_integration" { # at primary ap-northeast-1, replica us-east-1
}

resource "awscc_redshift_integration" "a" {
  target_arn = awscc_redshift_cluster.far.cluster_namespace_arn
  source_arn = awscc_dynamodb_table.of_redshift_integration.arn
}

resource "awscc_redshiftserverless_namespace" "a" { # at primary ap-northeast-1, backup us-west-2
  snapshot_copy_configurations = [{
    destination_region = "us-west-2"
  }]
}

resource "awscc_glue_catalog" "linked" { # at primary us-east-1
  target_redshift_catalog = {
    catalog_arn = awscc_glue_catalog.far.resource_arn
  }
}

resource "awscc_glue_catalog" "federated" { # at primary unresolved
  federated_catalog = {
    connection_name = "a"
  }
}

resource "awscc_glue_database" "federated" { # at primary unresolved
  database_input = {
    federated_database = {
      connection_name = "a"
    }
  }
}

resource "awscc_glue_database" "located" { # at primary ap-northeast-1, primary us-east-1
  database_input = {
    location_uri = "s3://${awscc_s3_bucket.far.id}/a"
  }
}

resource "awscc_kendra_data_source" "enriched" { # at primary ap-northeast-1, export us-east-1
  custom_document_enrichment_configuration = {
    post_extraction_hook_configuration = { s3_bucket = awscc_s3_bucket.far.id }
  }
}

resource "awscc_emrserverless_application" "own" { # at log us-east-1
  monitoring_configuration = {
    managed_persistence_monitoring_configuration = { enabled = false }
    s3_monitoring_configuration                  = { log_uri = "s3://${awscc_s3_bucket.far.id}/logs" }
  }
}

resource "awscc_quicksight_data_set" "asked" {
  import_mode = "DIRECT_QUERY"
}

resource "awscc_athena_work_group" "keeps_its_logs" { # at log ap-northeast-1
  work_group_configuration = {
    monitoring_configuration = {
      managed_logging_configuration = { enabled = true }
    }
  }
}

# A workgroup that is switched off runs no queries, and a job without Spark's user
# interface writes no logs of events for it.
resource "awscc_athena_work_group" "off" {
  name  = "off"
  state = "DISABLED"

  work_group_configuration = {
    managed_query_results_configuration = {
      enabled = true
    }
  }
}

resource "awscc_glue_job" "no_events" {
  name = "no-events"
  role = "arn:aws:iam::123456789012:role/glue"

  command = {
    name            = "glueetl"
    script_location = "s3://scripts/a.py"
  }

  default_arguments = jsonencode({
    "--enable-spark-ui"       = "false"
    "--spark-event-logs-path" = "s3://events/logs"
  })
}

# What Spark exchanges goes to a bucket of the job's region.
resource "awscc_glue_job" "shuffles" { # at cache ap-northeast-1
  name = "shuffles"
  role = "arn:aws:iam::123456789012:role/glue"

  command = {
    name            = "glueetl"
    script_location = "s3://scripts/a.py"
  }

  default_arguments = jsonencode({
    "--write-shuffle-files-to-s3" = "true"
  })
}

# A blueprint is copied to where the service keeps it.
resource "awscc_glue_blueprint" "a" { # at primary ap-northeast-1
  blueprint_location = "s3://blueprints/a.zip"
}

# A trigger's arguments go before those of the job.
resource "awscc_glue_trigger" "a" { # at cache us-east-1, cache ap-northeast-1, log us-east-1, log ap-northeast-1
  actions = [{
    arguments = jsonencode({
      "--TempDir"                          = "s3://${awscc_s3_bucket.far.id}/x"
      "--spark-event-logs-path"            = "s3://${awscc_s3_bucket.far.id}/y"
      "--enable-continuous-cloudwatch-log" = "true"
      "--write-shuffle-files-to-s3"        = "true"
    })
  }]
}
