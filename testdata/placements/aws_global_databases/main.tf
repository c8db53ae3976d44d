# Members of a global cluster are resources of their own, each where it is, and each
# a copy of the others; what joins them keeps nothing. Peers of DSQL are that too, and the witness is one more.
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
resource "aws_neptune_cluster" "named" { # at primary ap-northeast-1, replica ap-northeast-3
  cluster_identifier        = "named"
  global_cluster_identifier = "elsewhere"
}

resource "aws_neptune_cluster" "named_osaka" { # at primary ap-northeast-3, replica ap-northeast-1
  provider                  = aws.osaka
  cluster_identifier        = "named-osaka"
  global_cluster_identifier = "elsewhere"
}

# A part of another name is another one.
resource "aws_docdb_cluster" "other" { # at primary ap-northeast-1
  cluster_identifier        = "other"
  global_cluster_identifier = "${aws_docdb_global_cluster.a.id}-b"
}

resource "aws_elasticache_replication_group" "first" { # at cache ap-northeast-1
  replication_group_id = "first"
  description          = "first"
}

resource "aws_elasticache_global_replication_group" "a" {
  global_replication_group_id_suffix = "a"
  primary_replication_group_id       = aws_elasticache_replication_group.first.id
}

resource "aws_elasticache_replication_group" "second" { # at cache ap-northeast-3
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

resource "aws_dsql_cluster" "osaka" { # at primary ap-northeast-3, replica ap-northeast-2
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
