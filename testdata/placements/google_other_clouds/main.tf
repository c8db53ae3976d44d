# Clusters in other clouds keep their data there; location is where they are managed from.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_container_aws_cluster" "a" { # at primary unresolved, log unbound
  name       = "a"
  location   = "asia-northeast1"
  aws_region = "ap-northeast-1"

  authorization {
    admin_users {
      username = "a@example.com"
    }
  }

  control_plane {
    iam_instance_profile = "a"
    subnet_ids           = ["subnet-0123456789abcdef0"]
    version              = "1.30"

    aws_services_authentication {
      role_arn = "arn:aws:iam::123456789012:role/anthos"
    }

    config_encryption {
      kms_key_arn = "arn:aws:kms:ap-northeast-1:123456789012:key/a"
    }

    database_encryption {
      kms_key_arn = "arn:aws:kms:ap-northeast-1:123456789012:key/a"
    }
  }

  fleet {}

  networking {
    vpc_id                      = "vpc-0123456789abcdef0"
    pod_address_cidr_blocks     = ["10.2.0.0/16"]
    service_address_cidr_blocks = ["10.1.0.0/16"]
  }
}

resource "google_oracle_database_goldengate_connection" "oracle" { # at key asia-northeast1
  goldengate_connection_id = "oracle"
  location                 = "asia-northeast1"

  properties {
    connection_type = "ORACLE"
    display_name    = "oracle"

    oracle_connection_properties {
      password = "secret"
    }
  }
}

resource "google_oracle_database_goldengate_connection" "stream" { # at key asia-northeast1, export unresolved
  goldengate_connection_id = "stream"
  location                 = "asia-northeast1"

  properties {
    connection_type = "AMAZON_KINESIS"
    display_name    = "stream"

    amazon_kinesis_connection_properties {
      access_key_id            = "a"
      secret_access_key_secret = "secret"
    }
  }
}

resource "google_container_azure_cluster" "a" { # at primary unresolved, log unbound
  name              = "a"
  location          = "asia-northeast1"
  azure_region      = "japaneast"
  resource_group_id = "rg"

  authorization {
    admin_users {
      username = "a@example.com"
    }
  }

  control_plane {
    subnet_id = "subnet"
    version   = "1.30"

    ssh_config {
      authorized_key = "ssh-rsa a"
    }
  }

  fleet {}

  networking {
    virtual_network_id          = "network"
    pod_address_cidr_blocks     = ["10.2.0.0/16"]
    service_address_cidr_blocks = ["10.1.0.0/16"]
  }
}

resource "google_oracle_database_goldengate_connection" "warehouse" { # at export unresolved
  goldengate_connection_id = "warehouse"
  location                 = "asia-northeast1"

  properties {
    connection_type = "SNOWFLAKE"
    display_name    = "warehouse"

    snowflake_connection_properties {
      password_secret_version = "projects/p/secrets/s/versions/1"
    }
  }
}

resource "google_filestore_instance" "theirs" { # at primary us-east1
  name     = "theirs"
  tier     = "ZONAL"
  location = "us-east1-b"

  file_shares {
    name        = "a"
    capacity_gb = 1024
  }

  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }
}

# A datastore is in the file system that it mounts.
resource "google_vmwareengine_datastore" "file_store" { # at primary us-east1
  name     = "file-store"
  location = "asia-northeast1"

  nfs_datastore {
    google_file_service {
      filestore_instance = google_filestore_instance.theirs.id
    }
  }
}

resource "google_vmwareengine_datastore" "volume" { # at primary asia-northeast1
  name     = "volume"
  location = "asia-northeast1"

  nfs_datastore {
    google_file_service {
      netapp_volume = "projects/p/locations/asia-northeast1-b/volumes/a"
    }
  }
}

resource "google_vmwareengine_datastore" "third_party" { # at primary unresolved
  name     = "third-party"
  location = "asia-northeast1"

  nfs_datastore {
    third_party_file_service {
      file_share = "/a"
      network    = "projects/p/global/networks/default"
      servers    = ["10.0.0.1"]
    }
  }
}

# Backups may go to a system of the customer's own.
resource "google_oracle_database_db_system" "backed_up" { # at primary asia-northeast1, backup unresolved
  db_system_id = "backed-up"
  display_name = "backed-up"
  location     = "asia-northeast1"
  odb_subnet   = "projects/p/locations/asia-northeast1/odbNetworks/n/odbSubnets/s"

  properties {
    compute_count                = 4
    database_edition             = "ENTERPRISE_EDITION"
    initial_data_storage_size_gb = 256
    license_model                = "LICENSE_INCLUDED"
    shape                        = "VM.Standard.x86"
    ssh_public_keys              = ["ssh-rsa a"]

    db_home {
      db_version = "19.0.0.0"

      database {
        admin_password = "a"
        database_id    = "a"

        properties {
          db_version = "19.0.0.0"

          db_backup_config {
            auto_backup_enabled = true

            backup_destination_details {
              type = "NFS"
            }
          }
        }
      }
    }
  }
}

# So it is with machines of the customer's own.
resource "google_gkeonprem_vmware_admin_cluster" "a" { # at primary unresolved
  name     = "a"
  location = "asia-northeast1"
}

resource "google_gkeonprem_vmware_cluster" "a" { # at primary unresolved
  name                     = "a"
  location                 = "asia-northeast1"
  on_prem_version          = "1.30.0"
  admin_cluster_membership = "projects/p/locations/global/memberships/admin"
}

resource "google_gkeonprem_vmware_node_pool" "a" { # at primary unresolved
  name           = "a"
  location       = "asia-northeast1"
  vmware_cluster = google_gkeonprem_vmware_cluster.a.name

  config {
    boot_disk_size_gb = 40
    image_type        = "ubuntu_containerd"
  }
}

resource "google_gkeonprem_bare_metal_node_pool" "a" { # at primary unresolved
  name               = "a"
  location           = "asia-northeast1"
  bare_metal_cluster = "a"
}

# What joins a connection to a deployment keeps neither.
resource "google_oracle_database_goldengate_connection_assignment" "a" {
  goldengate_connection_assignment_id = "a"
  location                            = "asia-northeast1"

  properties {
    goldengate_connection = google_oracle_database_goldengate_connection.oracle.id
    goldengate_deployment = "projects/p/locations/asia-northeast1/goldengateDeployments/a"
  }
}

# The key of machines elsewhere is in Cloud KMS.
resource "google_edgecontainer_node_pool" "a" { # at primary unresolved, key us-east1
  name          = "a"
  cluster       = "a"
  location      = "us-central1"
  node_location = "a"
  node_count    = 3

  local_disk_encryption {
    kms_key = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k"
  }
}

resource "google_oracle_database_goldengate_connection" "nosql" { # at export unresolved
  goldengate_connection_id = "nosql"
  location                 = "asia-northeast1"

  properties {
    connection_type = "ORACLE_NOSQL"
    display_name    = "nosql"
  }
}

resource "google_oracle_database_db_system" "audited" { # at primary asia-northeast1, log asia-northeast1
  db_system_id = "audited"
  display_name = "audited"
  location     = "asia-northeast1"
  odb_subnet   = "projects/p/locations/asia-northeast1/odbNetworks/n/odbSubnets/s"

  properties {
    compute_count                = 4
    database_edition             = "ENTERPRISE_EDITION"
    initial_data_storage_size_gb = 256
    license_model                = "LICENSE_INCLUDED"
    shape                        = "VM.Standard.x86"
    ssh_public_keys              = ["ssh-rsa a"]

    db_home {
      db_version                  = "19.0.0.0"
      is_unified_auditing_enabled = true

      database {
        admin_password = "a"
        database_id    = "a"

        properties {
          db_version = "19.0.0.0"

          db_backup_config {
            auto_backup_enabled = false

            backup_destination_details {
              type = "NFS"
            }
          }
        }
      }
    }
  }
}

resource "google_storage_bucket" "lake" { # at primary US
  name     = "lake"
  location = "US"
}

resource "google_oracle_database_goldengate_connection" "iceberg" { # at export US
  goldengate_connection_id = "iceberg"
  location                 = "asia-northeast1"

  properties {
    connection_type = "ICEBERG"
    display_name    = "iceberg"

    iceberg_connection_properties {
      catalog {
        catalog_type = "HADOOP"
      }

      storage {
        storage_type = "GOOGLE_CLOUD_STORAGE"

        google_cloud_storage_iceberg_storage {
          bucket     = google_storage_bucket.lake.name
          project_id = "p"
        }
      }
    }
  }
}
