# Replicas that an argument of the original, or a resource beside it, names.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_efs_file_system" "by_region" { # at primary ap-northeast-1, replica ap-northeast-3
}

resource "aws_efs_replication_configuration" "by_region" {
  source_file_system_id = aws_efs_file_system.by_region.id

  destination {
    region = "ap-northeast-3"
  }
}

resource "aws_efs_file_system" "by_zone" { # at primary ap-northeast-1, replica us-west-2
}

resource "aws_efs_replication_configuration" "by_zone" {
  source_file_system_id = aws_efs_file_system.by_zone.id

  destination {
    availability_zone_name = "us-west-2b"
  }
}

resource "aws_ecr_repository" "a" { # at primary ap-northeast-1
  name = "a"
}

# One configuration copies every repository of the registry.
resource "aws_ecr_replication_configuration" "all" { # at replica us-east-1, replica ap-northeast-3
  replication_configuration {
    rule {
      destination {
        region      = "us-east-1"
        registry_id = "123456789012"
      }

      destination {
        region      = "ap-northeast-3"
        registry_id = "123456789012"
      }
    }
  }
}

resource "aws_ecrpublic_repository" "a" { # at primary us-east-1, cache unbound
  repository_name = "a"
}

resource "aws_secretsmanager_secret" "alone" { # at key ap-northeast-1
  name = "alone"
}

resource "aws_secretsmanager_secret" "copied" { # at key ap-northeast-1, replica us-east-1
  name = "copied"

  replica {
    region = "us-east-1"
  }
}

# A key that may have replicas has none until one is made.
resource "aws_kms_key" "multi" { # at key ap-northeast-1
  multi_region = true
}

# A replica has the key material of its primary.
resource "aws_kms_replica_key" "virginia" { # at key ap-northeast-1, key us-east-1
  provider        = aws.virginia
  primary_key_arn = aws_kms_key.multi.arn
}

resource "aws_imagebuilder_distribution_configuration" "a" { # at replica ap-northeast-1, replica us-east-1
  name = "a"

  distribution {
    region = "ap-northeast-1"

    ami_distribution_configuration {
      name = "a-{{ imagebuilder:buildDate }}"
    }
  }

  distribution {
    region = "us-east-1"

    ami_distribution_configuration {
      name = "a-{{ imagebuilder:buildDate }}"
    }
  }
}

# With a gateway in a network of its own, the bucket's region is an argument.
resource "aws_storagegateway_nfs_file_share" "by_argument" { # at primary us-west-2
  client_list           = ["10.0.0.0/8"]
  gateway_arn           = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12A3456B"
  role_arn              = "arn:aws:iam::123456789012:role/gateway"
  location_arn          = "arn:aws:s3:::files"
  bucket_region         = "us-west-2"
  vpc_endpoint_dns_name = "vpce-0123456789abcdef0.s3.us-west-2.vpce.amazonaws.com"
}

resource "aws_storagegateway_nfs_file_share" "unknown" { # at primary unresolved
  client_list  = ["10.0.0.0/8"]
  gateway_arn  = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12A3456B"
  role_arn     = "arn:aws:iam::123456789012:role/gateway"
  location_arn = "arn:aws:s3:::files"
}

resource "aws_kms_replica_external_key" "virginia" { # at key ap-northeast-1, key us-east-1
  provider        = aws.virginia
  primary_key_arn = "arn:aws:kms:ap-northeast-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef"
}

resource "aws_kms_replica_key" "tokyo" { # at key ap-northeast-1, key us-east-1
  primary_key_arn = "arn:aws:kms:us-east-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef"
}

# An uploaded certificate is one of IAM's, which has no region.
resource "aws_api_gateway_domain_name" "uploaded" { # at key unbound
  domain_name             = "api.example.com"
  certificate_name        = "api"
  certificate_body        = "not a certificate"
  certificate_chain       = "not a certificate"
  certificate_private_key = "not a key"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "virginia"
}

# What is imported is exported to the same bucket, whether a path is given or not.
resource "aws_fsx_lustre_file_system" "imported" { # at primary ap-northeast-1, export us-east-1
  storage_capacity = 1200
  subnet_ids       = ["subnet-0123456789abcdef0"]
  import_path      = "s3://${aws_s3_bucket.virginia.bucket}"
}

resource "aws_fsx_lustre_file_system" "exported" { # at primary ap-northeast-1, export us-east-1
  storage_capacity = 1200
  subnet_ids       = ["subnet-0123456789abcdef0"]
  import_path      = "s3://${aws_s3_bucket.virginia.bucket}"
  export_path      = "s3://${aws_s3_bucket.virginia.bucket}/out"
}

resource "aws_fsx_lustre_file_system" "alone" { # at primary ap-northeast-1
  storage_capacity = 1200
  subnet_ids       = ["subnet-0123456789abcdef0"]
}

resource "aws_storagegateway_gateway" "tapes" { # at backup us-east-1
  provider         = aws.virginia
  gateway_name     = "tapes"
  gateway_timezone = "GMT+9:00"
  gateway_type     = "VTL"
}

resource "aws_storagegateway_gateway" "files" {
  provider         = aws.virginia
  gateway_name     = "files"
  gateway_timezone = "GMT+9:00"
  gateway_type     = "FILE_S3"
}

resource "aws_imagebuilder_image_pipeline" "virginia" { # at primary us-east-1
  provider                         = aws.virginia
  name                             = "virginia"
  image_recipe_arn                 = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/a/1.0.0"
  infrastructure_configuration_arn = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/a"
}

# What it is distributed by says where to; one that is not declared may name any region.
resource "aws_imagebuilder_image" "distributed" { # at primary ap-northeast-1, replica ap-northeast-1, replica us-east-1
  image_recipe_arn                 = "arn:aws:imagebuilder:ap-northeast-1:111122223333:image-recipe/a/1.0.0"
  infrastructure_configuration_arn = "arn:aws:imagebuilder:ap-northeast-1:111122223333:infrastructure-configuration/a"
  distribution_configuration_arn   = aws_imagebuilder_distribution_configuration.a.arn
}

resource "aws_imagebuilder_image_pipeline" "distributed" { # at primary ap-northeast-1, replica unresolved
  name                             = "a"
  image_recipe_arn                 = "arn:aws:imagebuilder:ap-northeast-1:111122223333:image-recipe/a/1.0.0"
  infrastructure_configuration_arn = "arn:aws:imagebuilder:ap-northeast-1:111122223333:infrastructure-configuration/a"
  distribution_configuration_arn   = "arn:aws:imagebuilder:ap-northeast-1:111122223333:distribution-configuration/theirs"
}

# A query keeps nothing of its own.
resource "aws_timestreamwrite_database" "d" { # at primary us-east-1
  provider      = aws.virginia
  database_name = "d"
}

resource "aws_timestreamquery_scheduled_query" "a" { # at export us-east-1, log us-east-1
  provider           = aws.virginia
  name               = "a"
  execution_role_arn = "arn:aws:iam::111122223333:role/a"
  query_string       = "SELECT 1"

  schedule_configuration {
    schedule_expression = "rate(1 hour)"
  }

  notification_configuration {
    sns_configuration {
      topic_arn = "arn:aws:sns:us-east-1:111122223333:a"
    }
  }

  target_configuration {
    timestream_configuration {
      database_name = aws_timestreamwrite_database.d.database_name
      table_name    = "a"
      time_column   = "time"
    }
  }

  error_report_configuration {
    s3_configuration {
      bucket_name = aws_s3_bucket.reports.id
    }
  }
}

resource "aws_s3_bucket" "reports" { # at primary us-east-1
  provider = aws.virginia
}
