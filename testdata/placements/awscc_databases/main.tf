# A replica, a witness or a copied backup is in the region that it names.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "awscc_dsql_cluster" "far" { # at primary us-east-1, replica ap-northeast-1
  provider = awscc.virginia
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesisfirehose_delivery_stream" "far" { # at primary us-east-1
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

resource "awscc_cassandra_keyspace" "a" { # at primary ap-northeast-1, replica us-west-2
  replication_specification = {
    replication_strategy = "MULTI_REGION"
    region_list          = ["us-west-2"]
  }
}

resource "awscc_cassandra_table" "a" { # at primary ap-northeast-1, replica us-west-2
  replica_specifications = [{
    region = "us-west-2"
  }]
}

resource "awscc_dsql_cluster" "a" { # at primary ap-northeast-1, replica us-west-2, replica us-east-1
  multi_region_properties = {
    witness_region = "us-west-2"
    clusters       = [awscc_dsql_cluster.far.id]
  }
}

resource "awscc_dynamodb_global_table" "a" { # at primary ap-northeast-1, replica us-west-2, export us-east-1
  replicas = [{
    region = "us-west-2"
    }, {
    kinesis_stream_specification = {
      stream_arn = awscc_kinesis_stream.far.arn
    }
    region = "us-west-2"
  }]
  global_table_witnesses = [{
    region = "us-west-2"
  }]
}

resource "awscc_dynamodb_table" "a" { # at primary ap-northeast-1, export us-east-1
  kinesis_stream_specification = {
    stream_arn = awscc_kinesis_stream.far.arn
  }
}

resource "awscc_dynamodb_table" "watched" { # at primary ap-northeast-1, log ap-northeast-1
  contributor_insights_specification = {
    enabled = true
  }
}

resource "awscc_dynamodb_global_table" "watched" { # at primary ap-northeast-1, replica us-west-2, log us-west-2
  replicas = [{
    contributor_insights_specification = {
      enabled = true
    }
    region = "us-west-2"
  }]
}

# Snapshots are kept in the region, also those of what is in another zone.
resource "awscc_elasticache_cache_cluster" "kept" { # at cache ap-northeast-1-tpe-1, backup ap-northeast-1
  preferred_availability_zone = "ap-northeast-1-tpe-1a"
  snapshot_retention_limit    = 3
}

resource "awscc_elasticache_replication_group" "kept" { # at cache ap-northeast-1-tpe-1, backup ap-northeast-1
  preferred_cache_cluster_a_zs = ["ap-northeast-1-tpe-1a"]
  snapshot_retention_limit     = 3
}

resource "awscc_elasticache_cache_cluster" "a" { # at cache ap-northeast-1-tpe-1, log us-east-1
  preferred_availability_zone = "ap-northeast-1-tpe-1a"
  log_delivery_configurations = [{
    destination_details = {
      cloudwatch_logs_details = {
        log_group = awscc_logs_log_group.far.id
      }
    }
    }, {
    destination_details = {
      kinesis_firehose_details = {
        delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
      }
    }
  }]
}

resource "awscc_elasticache_global_replication_group" "a" { # at replica us-west-2
  members = [{
    replication_group_region = "us-west-2"
  }]
}

resource "awscc_elasticache_replication_group" "a" { # at cache ap-northeast-1-tpe-1, log us-east-1
  preferred_cache_cluster_a_zs = ["ap-northeast-1-tpe-1a"]
  log_delivery_configurations = [{
    destination_details = {
      cloudwatch_logs_details = {
        log_group = awscc_logs_log_group.far.id
      }
    }
    }, {
    destination_details = {
      kinesis_firehose_details = {
        delivery_stream = awscc_kinesisfirehose_delivery_stream.far.id
      }
    }
  }]
}

resource "awscc_neptune_db_instance" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "aws_qldb_ledger" "of_qldb_stream" { # at primary ap-northeast-1, export us-east-1
}

resource "awscc_qldb_stream" "a" {
  kinesis_configuration = {
    stream_arn = awscc_kinesis_stream.far.arn
  }
  ledger_name = aws_qldb_ledger.of_qldb_stream.id
}

resource "awscc_rds_db_instance" "a" { # at primary unresolved, backup us-west-2, backup unresolved
  availability_zone                   = "ap-northeast-1-tpe-1a"
  automatic_backup_replication_region = "us-west-2"
  backup_target                       = "outposts"
}

resource "awscc_rds_db_cluster" "of_rds_integration" { # at primary ap-northeast-1, replica us-east-1
}

resource "awscc_rds_integration" "a" {
  target_arn = awscc_redshift_cluster.far.cluster_namespace_arn
  source_arn = awscc_rds_db_cluster.of_rds_integration.db_cluster_arn
}

resource "awscc_timestream_influx_db_cluster" "a" { # at primary ap-northeast-1, log us-east-1
  log_delivery_configuration = {
    s3_configuration = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_timestream_influx_db_instance" "a" { # at primary ap-northeast-1, log us-east-1
  log_delivery_configuration = {
    s3_configuration = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_timestream_scheduled_query" "a" { # at primary ap-northeast-1, log us-east-1
  error_report_configuration = {
    s3_configuration = {
      bucket_name = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_timestream_table" "in_memory" { # at primary ap-northeast-1
  magnetic_store_write_properties = {
    enable_magnetic_store_writes = false
    magnetic_store_rejected_data_location = {
      s3_configuration = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_timestream_table" "a" { # at primary ap-northeast-1, export us-east-1
  magnetic_store_write_properties = {
    magnetic_store_rejected_data_location = {
      s3_configuration = {
        bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

# An instance is where its group's subnets are.
resource "aws_subnet" "outpost" {
  vpc_id      = "vpc-0123456789abcdef0"
  outpost_arn = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
}

resource "awscc_rds_db_subnet_group" "outpost" {
  db_subnet_group_description = "outpost"
  subnet_ids                  = [aws_subnet.outpost.id]
}

resource "awscc_rds_db_instance" "outpost" { # at primary unresolved
  db_subnet_group_name = awscc_rds_db_subnet_group.outpost.db_subnet_group_name
}

resource "awscc_odb_cloud_exadata_infrastructure" "contacts" { # at primary ap-northeast-1, export unresolved
  customer_contacts_to_send_to_oci = [{ email = "a@example.com" }]
}

resource "awscc_odb_cloud_vm_cluster" "collected" { # at primary ap-northeast-1, log unresolved
  data_collection_options = { is_incident_logs_enabled = true }
}

resource "aws_odb_cloud_vm_cluster" "healthy" { # at primary ap-northeast-1, log unresolved
  display_name = "healthy"

  data_collection_options {
    is_diagnostics_events_enabled = false
    is_health_monitoring_enabled  = true
    is_incident_logs_enabled      = false
  }
}

resource "awscc_memorydb_cluster" "a" { # at primary ap-northeast-1
  cluster_name = "a"
}

resource "awscc_glue_catalog" "far" { # at primary us-east-1
  provider = awscc.virginia
  name     = "far"
}

resource "awscc_rds_db_cluster" "analysed" { # at primary ap-northeast-1, replica us-east-1
}

resource "awscc_rds_integration" "analysed" {
  target_arn = awscc_glue_catalog.far.resource_arn
  source_arn = awscc_rds_db_cluster.analysed.db_cluster_arn
}

# Members of a global cluster, and what one is made from, have the same data.
resource "awscc_rds_db_cluster" "made_from" { # at primary ap-northeast-1, replica us-east-1
  db_cluster_identifier = "made-from"
}

resource "awscc_rds_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = awscc_rds_db_cluster.made_from.db_cluster_arn
}

resource "awscc_rds_db_cluster" "made_second" { # at primary us-east-1, replica ap-northeast-1
  provider                  = awscc.virginia
  global_cluster_identifier = awscc_rds_global_cluster.made.global_cluster_identifier
}

resource "awscc_neptune_db_cluster" "made_from" { # at primary ap-northeast-1, replica us-east-1
  db_cluster_identifier = "made-from"
}

resource "awscc_neptune_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = awscc_neptune_db_cluster.made_from.id
}

resource "awscc_neptune_db_cluster" "made_second" { # at primary us-east-1, replica ap-northeast-1
  provider                  = awscc.virginia
  global_cluster_identifier = awscc_neptune_global_cluster.made.id
}

resource "awscc_docdb_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = aws_docdb_cluster.made_from.arn
}

resource "aws_docdb_cluster" "made_from" { # at primary ap-northeast-1, replica us-west-2
  cluster_identifier = "made-from"
}

resource "aws_docdb_cluster" "made_second" { # at primary us-west-2, replica ap-northeast-1
  region                    = "us-west-2"
  cluster_identifier        = "made-second"
  global_cluster_identifier = awscc_docdb_global_cluster.made.id
}

resource "awscc_elasticache_replication_group" "made_from" { # at cache ap-northeast-1, replica us-east-1
  replication_group_id = "made-from"
}

resource "awscc_elasticache_global_replication_group" "made" { # at replica ap-northeast-1
  members = [{
    replication_group_id     = awscc_elasticache_replication_group.made_from.id
    replication_group_region = "ap-northeast-1"
    role                     = "PRIMARY"
  }]
}

resource "awscc_elasticache_replication_group" "made_second" { # at cache us-east-1, replica ap-northeast-1
  provider                    = awscc.virginia
  global_replication_group_id = awscc_elasticache_global_replication_group.made.global_replication_group_id
}

resource "awscc_memorydb_multi_region_cluster" "a" {
  node_type = "db.r7g.xlarge"
}

resource "awscc_memorydb_cluster" "tokyo" { # at primary ap-northeast-1, replica us-east-1
  multi_region_cluster_name = awscc_memorydb_multi_region_cluster.a.multi_region_cluster_name
}

resource "awscc_memorydb_cluster" "virginia" { # at primary us-east-1, replica ap-northeast-1
  provider                  = awscc.virginia
  multi_region_cluster_name = awscc_memorydb_multi_region_cluster.a.multi_region_cluster_name
}

# A read replica is told with what it is a replica of.
resource "awscc_rds_db_instance" "replicated" { # at primary ap-northeast-1, replica us-east-1
  db_instance_identifier = "replicated"
}

resource "awscc_rds_db_instance" "replica" { # at primary us-east-1
  provider                      = awscc.virginia
  source_db_instance_identifier = awscc_rds_db_instance.replicated.db_instance_arn
}

resource "awscc_rds_db_cluster" "replicated" { # at primary ap-northeast-1, replica us-east-1, replica us-east-1
  db_cluster_identifier = "replicated"
}

resource "awscc_rds_db_cluster" "replica" { # at primary us-east-1
  provider                      = awscc.virginia
  replication_source_identifier = awscc_rds_db_cluster.replicated.db_cluster_arn
}

resource "awscc_rds_db_instance" "of_cluster" { # at primary us-east-1
  provider                     = awscc.virginia
  source_db_cluster_identifier = awscc_rds_db_cluster.replicated.db_cluster_arn
}

resource "awscc_elasticache_serverless_cache" "saved" { # at cache ap-northeast-1, backup ap-northeast-1
  serverless_cache_name    = "saved"
  snapshot_retention_limit = 1
}
