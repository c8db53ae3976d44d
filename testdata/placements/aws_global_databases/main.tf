# Members of a global cluster are resources of their own, each where it is, and each
# a copy of the others; what joins them keeps nothing. Peers of DSQL are that too, and the witness is one more.
# A cluster that another is made from is a member that cannot name it.
# MemoryDB is a database and no cache; a cache that is backed up keeps a backup.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_neptune_global_cluster" "a" {
  global_cluster_identifier = "a"
}

resource "aws_neptune_cluster" "a" { # at primary ap-northeast-1
  cluster_identifier        = "a"
  global_cluster_identifier = aws_neptune_global_cluster.a.id
}

resource "aws_docdb_global_cluster" "a" {
  global_cluster_identifier = "a"
}

resource "aws_docdb_cluster" "a" { # at primary ap-northeast-3, replica ap-northeast-1
  provider                  = aws.osaka
  cluster_identifier        = "a"
  global_cluster_identifier = aws_docdb_global_cluster.a.id
}

resource "aws_docdb_cluster" "second" { # at primary ap-northeast-1, replica ap-northeast-3
  cluster_identifier        = "second"
  global_cluster_identifier = aws_docdb_global_cluster.a.id
}

resource "aws_docdb_cluster" "alone" { # at primary ap-northeast-1
  cluster_identifier = "alone"
}

# It is told by its name that the two are one, though nothing here declares it.
resource "aws_neptune_cluster" "named" { # at primary ap-northeast-1, replica ap-northeast-3, replica unresolved
  cluster_identifier        = "named"
  global_cluster_identifier = "elsewhere"
}

resource "aws_neptune_cluster" "named_osaka" { # at primary ap-northeast-3, replica ap-northeast-1, replica unresolved
  provider                  = aws.osaka
  cluster_identifier        = "named-osaka"
  global_cluster_identifier = "elsewhere"
}

# A part of another name is another one.
resource "aws_docdb_cluster" "other" { # at primary ap-northeast-1, replica unresolved
  cluster_identifier        = "other"
  global_cluster_identifier = "${aws_docdb_global_cluster.a.id}-b"
}

resource "aws_elasticache_replication_group" "first" { # at cache ap-northeast-1, replica ap-northeast-3
  replication_group_id = "first"
  description          = "first"
}

resource "aws_elasticache_global_replication_group" "a" {
  global_replication_group_id_suffix = "a"
  primary_replication_group_id       = aws_elasticache_replication_group.first.id
}

resource "aws_elasticache_replication_group" "second" { # at cache ap-northeast-3, replica ap-northeast-1
  provider                    = aws.osaka
  replication_group_id        = "second"
  description                 = "second"
  global_replication_group_id = aws_elasticache_global_replication_group.a.global_replication_group_id
}

resource "aws_memorydb_multi_region_cluster" "a" {
  multi_region_cluster_name_suffix = "a"
  node_type                        = "db.r7g.xlarge"
}

resource "aws_memorydb_cluster" "a" { # at primary ap-northeast-1
  acl_name                  = "open-access"
  node_type                 = "db.r7g.xlarge"
  multi_region_cluster_name = aws_memorydb_multi_region_cluster.a.multi_region_cluster_name
}

resource "aws_dsql_cluster" "alone" { # at primary ap-northeast-1
}

resource "aws_dsql_cluster" "tokyo" { # at primary ap-northeast-1, replica ap-northeast-2, replica ap-northeast-2, replica ap-northeast-3
  multi_region_properties {
    witness_region = "ap-northeast-2"
  }
}

resource "aws_dsql_cluster" "osaka" { # at primary ap-northeast-3, replica ap-northeast-2, replica ap-northeast-1
  provider = aws.osaka

  multi_region_properties {
    witness_region = "ap-northeast-2"
  }
}

resource "aws_dsql_cluster_peering" "tokyo" {
  identifier     = aws_dsql_cluster.tokyo.identifier
  clusters       = [aws_dsql_cluster.osaka.arn]
  witness_region = "ap-northeast-2"
}

resource "aws_dsql_cluster" "of_others" { # at primary ap-northeast-1, replica ap-northeast-2, replica us-east-1
  multi_region_properties {
    witness_region = "ap-northeast-2"
    clusters       = ["arn:aws:dsql:us-east-1:123456789012:cluster/abcde1f234ghijklmnop5qr6st"]
  }
}

resource "aws_elasticache_cluster" "backed_up" { # at cache ap-northeast-3, backup ap-northeast-3
  provider                 = aws.osaka
  cluster_id               = "backed-up"
  engine                   = "redis"
  snapshot_retention_limit = 7
}

resource "aws_elasticache_cluster" "not_backed_up" { # at cache ap-northeast-3
  provider                 = aws.osaka
  cluster_id               = "not-backed-up"
  engine                   = "redis"
  snapshot_retention_limit = 0
}

resource "aws_elasticache_cluster" "outpost" { # at cache unresolved
  cluster_id            = "outpost"
  outpost_mode          = "single-outpost"
  preferred_outpost_arn = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
}

resource "aws_elasticache_cluster" "zones" { # at cache ap-northeast-1
  cluster_id                   = "zones"
  engine                       = "memcached"
  num_cache_nodes              = 2
  preferred_availability_zones = ["ap-northeast-1a", "ap-northeast-1c"]
}

resource "aws_elasticache_replication_group" "backed_up" { # at cache ap-northeast-1, backup ap-northeast-1
  replication_group_id     = "backed-up"
  description              = "backed up"
  snapshot_retention_limit = 7
}

resource "aws_elasticache_replication_group" "outpost" { # at cache unresolved
  replication_group_id = "outpost"
  description          = "outpost"

  node_group_configuration {
    primary_outpost_arn = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
  }
}

resource "aws_elasticache_serverless_cache" "backed_up" { # at cache ap-northeast-1, backup ap-northeast-1
  engine                   = "valkey"
  name                     = "backed-up"
  snapshot_retention_limit = 1
}

provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

resource "aws_rds_cluster" "made_from" { # at primary ap-northeast-1, replica eu-west-1
  cluster_identifier = "made-from"
}

resource "aws_rds_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = aws_rds_cluster.made_from.arn
}

resource "aws_rds_cluster" "made_second" { # at primary eu-west-1, replica ap-northeast-1
  provider                  = aws.ireland
  cluster_identifier        = "made-second"
  global_cluster_identifier = aws_rds_global_cluster.made.id
}

resource "aws_docdb_cluster" "made_from" { # at primary ap-northeast-1, replica eu-west-1
  cluster_identifier = "made-from"
}

resource "aws_docdb_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = aws_docdb_cluster.made_from.arn
}

resource "aws_docdb_cluster" "made_second" { # at primary eu-west-1, replica ap-northeast-1
  provider                  = aws.ireland
  cluster_identifier        = "made-second"
  global_cluster_identifier = aws_docdb_global_cluster.made.id
}

resource "aws_neptune_cluster" "made_from" { # at primary ap-northeast-1, replica eu-west-1
  cluster_identifier = "made-from"
}

resource "aws_neptune_global_cluster" "made" {
  global_cluster_identifier    = "made"
  source_db_cluster_identifier = aws_neptune_cluster.made_from.arn
}

resource "aws_neptune_cluster" "made_second" { # at primary eu-west-1, replica ap-northeast-1
  provider                  = aws.ireland
  cluster_identifier        = "made-second"
  global_cluster_identifier = aws_neptune_global_cluster.made.id
}

# It is told once, whichever attribute or name says it.
resource "aws_rds_cluster" "told" { # at primary ap-northeast-1, replica eu-west-1, replica ap-northeast-3
  cluster_identifier = "told"
}

resource "aws_rds_global_cluster" "told" {
  global_cluster_identifier    = "told"
  source_db_cluster_identifier = "told"
}

resource "aws_rds_cluster" "told_by_argument" { # at primary eu-west-1, replica ap-northeast-1, replica ap-northeast-3
  provider                  = aws.ireland
  cluster_identifier        = "told-by-argument"
  global_cluster_identifier = aws_rds_global_cluster.told.global_cluster_identifier
}

resource "aws_rds_cluster" "told_by_name" { # at primary ap-northeast-3, replica ap-northeast-1, replica eu-west-1
  provider                  = aws.osaka
  cluster_identifier        = "told-by-name"
  global_cluster_identifier = "told"
}

# What it is made from is not declared here, and is where its ARN says.
resource "aws_neptune_global_cluster" "undeclared" {
  global_cluster_identifier    = "undeclared"
  source_db_cluster_identifier = "arn:aws:rds:us-east-1:123456789012:cluster:a"
}

resource "aws_neptune_cluster" "undeclared" { # at primary ap-northeast-1, replica us-east-1
  cluster_identifier        = "undeclared"
  global_cluster_identifier = aws_neptune_global_cluster.undeclared.id
}

# Two of one name, in two accounts, are two.
resource "aws_rds_cluster" "of_one" { # at primary ap-northeast-1
  cluster_identifier = "of-one"
}

resource "aws_rds_global_cluster" "one" {
  global_cluster_identifier    = "same"
  source_db_cluster_identifier = aws_rds_cluster.of_one.arn
}

resource "aws_rds_cluster" "of_two" { # at primary ap-northeast-3, replica eu-west-1
  provider           = aws.osaka
  cluster_identifier = "of-two"
}

resource "aws_rds_global_cluster" "two" {
  provider                     = aws.osaka
  global_cluster_identifier    = "same"
  source_db_cluster_identifier = aws_rds_cluster.of_two.arn
}

resource "aws_rds_cluster" "two" { # at primary eu-west-1, replica ap-northeast-3
  provider                  = aws.ireland
  cluster_identifier        = "two"
  global_cluster_identifier = aws_rds_global_cluster.two.global_cluster_identifier
}

variable "joins" {}

resource "aws_rds_cluster" "perhaps_joined" { # at primary ap-northeast-1, replica unresolved
  engine                    = "aurora-mysql"
  global_cluster_identifier = var.joins
}

resource "aws_rds_cluster" "alone" { # at primary ap-northeast-1
  engine                    = "aurora-mysql"
  global_cluster_identifier = ""
}
