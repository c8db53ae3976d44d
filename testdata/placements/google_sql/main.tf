# Backups go to the multi-region nearest to the instance when they name no place. Without
# backups there are none. A replica is in its own region.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_sql_database_instance" "default" { # at primary asia-northeast1, backup asia
  name             = "default"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled = true
    }
  }
}

resource "google_sql_database_instance" "kept" { # at primary asia-northeast1, backup asia-northeast2
  name             = "kept"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled  = true
      location = "asia-northeast2"
    }
  }
}

resource "google_sql_database_instance" "off" { # at primary asia-northeast1
  name             = "off"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled = false
    }
  }
}

resource "google_sql_database_instance" "without" { # at primary asia-northeast1
  name             = "without"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "plus" { # at primary asia-northeast1, backup asia
  name             = "plus"
  database_version = "MYSQL_8_0"

  settings {
    tier    = "db-perf-optimized-N-2"
    edition = "ENTERPRISE_PLUS"
  }
}

resource "google_sql_database_instance" "plus_by_machine" { # at primary asia-northeast1, backup asia
  name             = "plus_by_machine"
  database_version = "POSTGRES_17"

  settings {
    tier = "db-perf-optimized-N-2"
  }
}

resource "google_sql_database_instance" "plus_off" { # at primary asia-northeast1
  name             = "plus_off"
  database_version = "MYSQL_8_0"

  settings {
    tier    = "db-perf-optimized-N-2"
    edition = "ENTERPRISE_PLUS"

    backup_configuration {
      enabled = false
    }
  }
}

resource "google_sql_database_instance" "replica" { # at primary us-east1, replica asia-northeast1
  name                 = "replica"
  database_version     = "POSTGRES_16"
  region               = "us-east1"
  master_instance_name = google_sql_database_instance.default.name

  settings {
    tier = "db-f1-micro"
  }
}

resource "google_alloydb_cluster" "a" { # at primary asia-northeast1, replica us-east1, backup asia-northeast1, export unresolved
  cluster_id = "a"
  location   = "asia-northeast1"

  automated_backup_policy {
    location = "asia-northeast1"
  }
}

resource "google_alloydb_cluster" "secondary" { # at primary us-east1, replica asia-northeast1, export unresolved
  cluster_id   = "secondary"
  location     = "us-east1"
  cluster_type = "SECONDARY"

  secondary_config {
    primary_cluster_name = google_alloydb_cluster.a.name
  }
}

resource "google_alloydb_backup" "a" { # at backup us-east1
  backup_id    = "a"
  location     = "us-east1"
  cluster_name = google_alloydb_cluster.a.name
}

# Deleting an instance can make a last backup of one that has no others.
resource "google_sql_database_instance" "last" { # at primary asia-northeast1, backup asia
  name             = "last"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    final_backup_config {
      enabled = true
    }
  }
}

resource "google_sql_database_instance" "last_too" { # at primary asia-northeast1, backup asia-northeast2
  name             = "last-too"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled  = true
      location = "asia-northeast2"
    }

    final_backup_config {
      enabled = true
    }
  }
}

# The replica to fail over to is named by its primary, with which it changes places.
resource "google_sql_database_instance" "failing_over" { # at primary asia-northeast1, replica us-east1, backup asia
  name             = "failing-over"
  database_version = "POSTGRES_16"

  replication_cluster {
    failover_dr_replica_name = "p:replica"
  }

  settings {
    tier = "db-perf-optimized-N-2"
  }
}

resource "google_sql_database_instance" "failing_over_to_theirs" { # at primary asia-northeast1, replica unresolved, backup asia
  name             = "failing-over-to-theirs"
  database_version = "POSTGRES_16"

  replication_cluster {
    failover_dr_replica_name = "theirs"
  }

  settings {
    tier = "db-perf-optimized-N-2"
  }
}


resource "google_alloydb_cluster" "not_backed_up" { # at primary asia-northeast1
  cluster_id = "not-backed-up"
  location   = "asia-northeast1"

  automated_backup_policy {
    enabled  = false
    location = "us-east1"
  }

  dataplex_config {
    enabled = false
  }
}

# What is restored is where the restore says.
resource "google_sql_database_instance" "restored" { # at primary asia-northeast1, primary us-east1
  name             = "restored"
  database_version = "MYSQL_8_0"
  region           = "asia-northeast1"

  point_in_time_restore_context {
    datasource      = "d"
    target_instance = "restored"
    region          = "us-east1"
  }
}

# A clone is in the region of its source, whatever the provider's is.
resource "google_sql_database_instance" "far" { # at primary us-east1
  name             = "far"
  database_version = "POSTGRES_16"
  region           = "us-east1"

  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "clone" { # at primary us-east1
  name             = "clone"
  database_version = "POSTGRES_16"

  clone {
    source_instance_name = google_sql_database_instance.far.name
  }
}

resource "google_sql_database_instance" "clone_of_theirs" { # at primary unresolved
  name             = "clone-of-theirs"
  database_version = "POSTGRES_16"

  clone {
    source_instance_name = "theirs"
  }
}

# A replica of a server elsewhere keeps what it signs in with there.
resource "google_sql_database_instance" "replica_of_theirs" { # at primary asia-northeast1, key asia-northeast1
  name                 = "replica-of-theirs"
  database_version     = "MYSQL_8_0"
  region               = "asia-northeast1"
  master_instance_name = "theirs"

  replica_configuration {
    username = "u"
    password = "p"
  }

  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "replica_with_key" { # at primary asia-northeast1, key asia-northeast1
  name                 = "replica-with-key"
  database_version     = "MYSQL_8_0"
  region               = "asia-northeast1"
  master_instance_name = "theirs"

  replica_configuration {
    client_certificate = "c"
    client_key         = "k"
  }

  settings {
    tier = "db-f1-micro"
  }
}

# Flags of the database switch logs on that Cloud Logging keeps, whose bucket is global.
resource "google_sql_database_instance" "audited" { # at primary asia-northeast1, log unbound
  name             = "audited"
  region           = "asia-northeast1"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    database_flags {
      name  = "cloudsql.enable_pgaudit"
      value = "on"
    }

    database_flags {
      name  = "max_connections"
      value = "100"
    }
  }
}

resource "google_sql_database_instance" "statements" { # at primary asia-northeast1, log unbound
  name             = "statements"
  region           = "asia-northeast1"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"

    database_flags {
      name  = "log_statement"
      value = "mod"
    }
  }
}

resource "google_sql_database_instance" "asked" { # at primary asia-northeast1, log unbound
  name             = "asked"
  region           = "asia-northeast1"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-f1-micro"

    database_flags {
      name  = "general_log"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "unasked" { # at primary asia-northeast1
  name             = "unasked"
  region           = "asia-northeast1"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-f1-micro"

    database_flags {
      name  = "general_log"
      value = "off"
    }

    database_flags {
      name  = "local_infile"
      value = "on"
    }
  }
}

# Names and descriptions of tables go to the catalogue, which does not say where it keeps them.
resource "google_sql_database_instance" "catalogued" { # at primary asia-northeast1, export unresolved
  name             = "catalogued"
  region           = "asia-northeast1"
  database_version = "MYSQL_8_0"

  settings {
    tier                        = "db-f1-micro"
    enable_dataplex_integration = true
  }
}
