# A read replica, a member of a global database and a copy of backups are each in
# the region of their own resource, whatever region they copy from, and are told with
# what they are copies of.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_db_instance" "main" { # at primary ap-northeast-1, backup us-east-1, replica us-east-1
  identifier     = "main"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance_automated_backups_replication" "main" {
  provider               = aws.virginia
  source_db_instance_arn = aws_db_instance.main.arn
}

resource "aws_db_instance" "replica" { # at primary us-east-1
  provider            = aws.virginia
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.main.arn
}

resource "aws_db_instance" "of_virginia" { # at primary ap-northeast-1
  instance_class      = "db.t4g.medium"
  replicate_source_db = "arn:aws:rds:us-east-1:123456789012:db:theirs"
}

# Only what is on an Outpost is backed up there, and an Outpost stands at its owner.
resource "aws_db_instance" "outpost" { # at primary unresolved, backup unresolved
  instance_class = "db.m5.large"
  backup_target  = "outposts"
}

# Without backups there are none in the region either.
resource "aws_db_instance" "outpost_not_backed_up" { # at primary unresolved
  instance_class            = "db.m5.large"
  customer_owned_ip_enabled = true
  backup_retention_period   = 0
}

resource "aws_db_instance" "not_outpost" { # at primary ap-northeast-1
  instance_class = "db.m5.large"
  backup_target  = "region"
}

resource "aws_db_instance" "outpost_backed_up_to_region" { # at primary unresolved, backup ap-northeast-1
  instance_class            = "db.m5.large"
  backup_target             = "region"
  customer_owned_ip_enabled = true
}

resource "aws_rds_global_cluster" "world" {
  global_cluster_identifier = "world"
}

resource "aws_rds_cluster" "tokyo" { # at primary ap-northeast-1, replica us-east-1
  cluster_identifier        = "tokyo"
  engine                    = "aurora-postgresql"
  global_cluster_identifier = aws_rds_global_cluster.world.id
}

resource "aws_rds_cluster" "virginia" { # at primary us-east-1, replica ap-northeast-1
  provider                  = aws.virginia
  cluster_identifier        = "virginia"
  engine                    = "aurora-postgresql"
  source_region             = "ap-northeast-1"
  global_cluster_identifier = aws_rds_global_cluster.world.id
}

resource "aws_db_snapshot_copy" "same" { # at backup ap-northeast-1
  source_db_snapshot_identifier = "rds:main"
  target_db_snapshot_identifier = "same"
}

# The provider is told to copy to another region, and has long copied to its own
# all the same: the copy is taken to be at both.
resource "aws_db_snapshot_copy" "other" { # at backup ap-northeast-1, backup us-west-2
  source_db_snapshot_identifier = "rds:main"
  target_db_snapshot_identifier = "other"
  destination_region            = "us-west-2"
}

resource "aws_rds_cluster_snapshot_copy" "other" { # at backup ap-northeast-1, backup us-west-2
  source_db_cluster_snapshot_identifier = "rds:tokyo"
  target_db_cluster_snapshot_identifier = "other"
  destination_region                    = "us-west-2"
}

resource "aws_db_snapshot_copy" "from_virginia" { # at backup us-east-1, backup ap-northeast-1
  provider                      = aws.virginia
  source_db_snapshot_identifier = "arn:aws:rds:us-east-1:123456789012:snapshot:theirs"
  target_db_snapshot_identifier = "from-virginia"
  destination_region            = "ap-northeast-1"
}

resource "aws_db_snapshot_copy" "own_zone" { # at backup unresolved
  source_db_snapshot_identifier   = "rds:main"
  target_db_snapshot_identifier   = "own-zone"
  target_custom_availability_zone = "rds-caz-0123456789abcdef0"
}

# The maker of a database may be let collect its logs.
resource "aws_odb_cloud_vm_cluster" "silent" { # at primary ap-northeast-1
  display_name                    = "silent"
  cloud_exadata_infrastructure_id = "exa_0123456789"
  cpu_core_count                  = 6
  data_storage_size_in_tbs        = 20
  db_servers                      = ["a", "b"]
  gi_version                      = "23.0.0.0"
  hostname_prefix                 = "silent"
  odb_network_id                  = "odbnet_0123456789"
  ssh_public_keys                 = ["not a key"]

  data_collection_options {
    is_diagnostics_events_enabled = false
    is_health_monitoring_enabled  = false
    is_incident_logs_enabled      = false
  }
}

resource "aws_odb_cloud_vm_cluster" "collected" { # at primary ap-northeast-1, log unresolved
  display_name                    = "collected"
  cloud_exadata_infrastructure_id = "exa_0123456789"
  cpu_core_count                  = 6
  data_storage_size_in_tbs        = 20
  db_servers                      = ["a", "b"]
  gi_version                      = "23.0.0.0"
  hostname_prefix                 = "collected"
  odb_network_id                  = "odbnet_0123456789"
  ssh_public_keys                 = ["not a key"]

  data_collection_options {
    is_diagnostics_events_enabled = false
    is_health_monitoring_enabled  = false
    is_incident_logs_enabled      = true
  }
}

resource "aws_glue_catalog" "virginia" { # at primary us-east-1
  name   = "virginia"
  region = "us-east-1"
}

resource "aws_rds_cluster" "analysed" { # at primary ap-northeast-1, replica us-east-1
  cluster_identifier = "analysed"
  engine             = "aurora-mysql"
}

resource "aws_rds_integration" "a" {
  integration_name = "a"
  source_arn       = aws_rds_cluster.analysed.arn
  target_arn       = aws_glue_catalog.virginia.arn
}

resource "aws_rds_cluster" "replicated" { # at primary ap-northeast-1, replica us-east-1
  cluster_identifier = "replicated"
  engine             = "aurora-mysql"
}

resource "aws_rds_cluster" "replica" { # at primary us-east-1
  provider                      = aws.virginia
  cluster_identifier            = "replica"
  engine                        = "aurora-mysql"
  replication_source_identifier = aws_rds_cluster.replicated.arn
}

resource "aws_neptune_cluster" "replicated" { # at primary ap-northeast-1, replica us-east-1
  cluster_identifier = "replicated"
}

resource "aws_neptune_cluster" "replica" { # at primary us-east-1
  provider                      = aws.virginia
  cluster_identifier            = "replica"
  replication_source_identifier = aws_neptune_cluster.replicated.arn
}
