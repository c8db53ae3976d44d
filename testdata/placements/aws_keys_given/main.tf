# Keys that the customer gives are kept where the service is, and for OpsWorks where the stack is.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_opsworks_stack" "seoul" {
  name   = "seoul"
  region = "ap-northeast-2"
}

resource "aws_opsworks_instance" "a" { # at primary ap-northeast-2
  stack_id  = aws_opsworks_stack.seoul.id
  layer_ids = ["layer"]
}

resource "aws_opsworks_application" "a" { # at key ap-northeast-2
  name     = "a"
  type     = "other"
  stack_id = aws_opsworks_stack.seoul.id

  ssl_configuration {
    certificate = "certificate"
    private_key = "key"
  }
}

resource "aws_pinpoint_apns_channel" "a" { # at key ap-northeast-1
  application_id = "a"
  certificate    = "certificate"
  private_key    = "key"
}

resource "aws_dx_macsec_key_association" "a" { # at key ap-northeast-1
  connection_id = "a"
  ckn           = "ckn"
  cak           = "cak"
}

resource "aws_eks_addon" "driver" {
  cluster_name = "a"
  addon_name   = "vpc-cni"
}

resource "aws_eks_addon" "other" { # at primary unresolved
  cluster_name = "a"
  addon_name   = "datadog_operator"
}

resource "aws_opsworks_stack" "cookbooks" { # at key ap-northeast-2
  name   = "cookbooks"
  region = "ap-northeast-2"

  custom_cookbooks_source {
    type    = "git"
    url     = "git@example.com:cookbooks.git"
    ssh_key = "key"
  }
}

resource "aws_opsworks_application" "source" { # at key ap-northeast-2
  name     = "source"
  type     = "other"
  stack_id = aws_opsworks_stack.cookbooks.id

  app_source {
    type     = "git"
    url      = "https://example.com/source.git"
    username = "a"
    password = "password"
  }
}

# The list of revoked certificates is written to a bucket.
resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  region = "us-east-1"
  bucket = "virginia"
}

resource "aws_acmpca_certificate_authority" "a" { # at key ap-northeast-1, export us-east-1
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"

    subject {
      common_name = "example.com"
    }
  }

  revocation_configuration {
    crl_configuration {
      enabled            = true
      expiration_in_days = 7
      s3_bucket_name     = aws_s3_bucket.virginia.id
    }
  }
}

resource "aws_cloudhsm_v2_hsm" "unknown" { # at key one-of ap-northeast-1|ap-northeast-1-tpe-1
  cluster_id        = "cluster-a"
  availability_zone = var.zone
}

variable "zone" {}

resource "aws_opsworks_rds_db_instance" "a" { # at key ap-northeast-2
  stack_id    = aws_opsworks_stack.seoul.id
  db_user     = "a"
  db_password = "x"
}

# A code that is exchanged for tokens stands for them.
resource "aws_glue_connection" "code" { # at key ap-northeast-1
  name            = "code"
  connection_type = "SALESFORCE"

  authentication_configuration {
    authentication_type = "OAUTH2"

    oauth2_properties {
      oauth2_grant_type = "AUTHORIZATION_CODE"

      authorization_code_properties {
        authorization_code = "x"
        redirect_uri       = "https://example.com"
      }
    }
  }
}

# A token ties a workspace to an account with the vendor of Grafana.
resource "aws_grafana_license_association" "tied" { # at key ap-northeast-1
  license_type  = "ENTERPRISE"
  workspace_id  = "g-0123456789"
  grafana_token = "token"
}

resource "aws_grafana_license_association" "trial" {
  license_type = "ENTERPRISE_FREE_TRIAL"
  workspace_id = "g-0123456789"
}

resource "aws_fsx_windows_file_system" "joined" { # at primary ap-northeast-1, key ap-northeast-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32

  self_managed_active_directory {
    dns_ips     = ["10.0.0.1"]
    domain_name = "example.com"
    username    = "joins"
    password    = "not a password"
  }
}

resource "aws_fsx_windows_file_system" "written_only" { # at primary ap-northeast-1, key ap-northeast-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32

  self_managed_active_directory {
    dns_ips             = ["10.0.0.1"]
    domain_name         = "example.com"
    username            = "joins"
    password_wo         = "not a password"
    password_wo_version = 1
  }
}

resource "aws_fsx_windows_file_system" "of_a_vault" { # at primary ap-northeast-1
  subnet_ids          = ["subnet-0123"]
  throughput_capacity = 32

  self_managed_active_directory {
    dns_ips                            = ["10.0.0.1"]
    domain_name                        = "example.com"
    domain_join_service_account_secret = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:joins"
  }
}

resource "aws_mq_broker" "asks_a_directory" { # at primary ap-northeast-1, key ap-northeast-1
  broker_name             = "asks-a-directory"
  engine_type             = "ActiveMQ"
  engine_version          = "5.18"
  host_instance_type      = "mq.m5.large"
  authentication_strategy = "ldap"

  ldap_server_metadata {
    hosts                    = ["ldap.example.com"]
    service_account_username = "reads"
    service_account_password = "not a password"
  }
}

# What a stream signs in with where it delivers, unless a vault is named for it.
resource "aws_kinesis_firehose_delivery_stream" "posted" { # at primary ap-northeast-1, key ap-northeast-1, export us-east-1, export unresolved
  name        = "posted"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url        = "https://logs.example.com"
    access_key = "key"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "splunk" { # at primary ap-northeast-1, export us-east-1, export unresolved
  name        = "splunk"
  destination = "splunk"

  splunk_configuration {
    hec_endpoint = "https://splunk.example.com"

    s3_configuration {
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
      bucket_arn = aws_s3_bucket.failed.arn
    }

    secrets_manager_configuration {
      enabled    = true
      secret_arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:hec"
    }
  }
}

resource "aws_s3_bucket" "failed" { # at primary us-east-1
  bucket = "failed"
  region = "us-east-1"
}

# A file server joins a directory of its owner with an account of that.
resource "aws_fsx_ontap_storage_virtual_machine" "joined" { # at primary ap-northeast-1, key ap-northeast-1
  file_system_id = "fs-0123456789abcdef0"
  name           = "joined"

  active_directory_configuration {
    self_managed_active_directory_configuration {
      dns_ips     = ["10.0.0.1"]
      domain_name = "corp.example.com"
      username    = "joiner"
      password    = "password"
    }
  }
}

# A pipeline signs in to the source of its code, unless a connection does.
resource "aws_codepipeline" "signed_in" { # at export ap-northeast-1, export us-east-1, key ap-northeast-1
  name     = "signed_in"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    location = aws_s3_bucket.failed.bucket
    type     = "S3"
  }

  stage {
    name = "Source"

    action {
      name     = "Source"
      category = "Source"
      owner    = "ThirdParty"
      provider = "GitHub"
      version  = "1"

      configuration = {
        Owner      = "o"
        Repo       = "r"
        Branch     = "main"
        OAuthToken = "token"
      }
    }
  }
}

resource "aws_emr_cluster" "joins_a_domain" { # at primary ap-northeast-1, key ap-northeast-1
  name          = "joins-a-domain"
  release_label = "emr-7.0.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  kerberos_attributes {
    realm                   = "EXAMPLE.COM"
    kdc_admin_password      = "not a password"
    ad_domain_join_user     = "joins"
    ad_domain_join_password = "not a password"
  }
}

resource "aws_emr_cluster" "trusts_a_realm" { # at primary ap-northeast-1, key ap-northeast-1
  name          = "trusts-a-realm"
  release_label = "emr-7.0.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  kerberos_attributes {
    realm                                = "EXAMPLE.COM"
    kdc_admin_password                   = "not a password"
    cross_realm_trust_principal_password = "not a password"
  }
}

# A password of the cluster's own users is none that is handed over.
resource "aws_emr_cluster" "of_its_own" { # at primary ap-northeast-1
  name          = "of-its-own"
  release_label = "emr-7.0.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  kerberos_attributes {
    realm              = "EXAMPLE.COM"
    kdc_admin_password = "not a password"
  }
}

resource "aws_glue_job" "of_a_repository" { # at key ap-northeast-1
  name     = "of-a-repository"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  source_control_details {
    provider      = "GITHUB"
    repository    = "jobs"
    auth_strategy = "PERSONAL_ACCESS_TOKEN"
    auth_token    = "not a token"
  }
}

resource "aws_glue_job" "of_a_vault" {
  name     = "of-a-vault"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  source_control_details {
    provider      = "GITHUB"
    repository    = "jobs"
    auth_strategy = "AWS_SECRETS_MANAGER"
    auth_token    = "jobs"
  }
}

resource "aws_directory_service_directory" "connector" { # at key ap-northeast-1
  name     = "corp.example.com"
  password = "not a password"
  type     = "ADConnector"
  size     = "Small"
}

resource "aws_directory_service_directory" "simple" { # at primary ap-northeast-1
  name     = "corp.example.com"
  password = "not a password"
  size     = "Small"
}

resource "aws_medialive_channel" "signs_in" { # at key ap-northeast-1
  name          = "signs-in"
  channel_class = "SINGLE_PIPELINE"

  encoder_settings {
    output_groups {
      output_group_settings {
        hls_group_settings {
          hls_cdn_settings {
            hls_akamai_settings {
              salt  = "not salt"
              token = "not a token"
            }
          }
        }
      }
    }
  }
}

# The log of an encrypted source is read with the password of its wallet.
resource "aws_dms_endpoint" "encrypted_source" { # at key ap-northeast-1
  endpoint_id   = "encrypted-source"
  endpoint_type = "source"
  engine_name   = "oracle"
  server_name   = "db.example.com"

  oracle_settings {
    security_db_encryption      = "not a password"
    security_db_encryption_name = "key"
  }
}

# What signs in to the receiver of logs is kept with the definition of what is run.
resource "aws_ecs_task_definition" "signed_in" { # at log unresolved, key ap-northeast-1
  family = "signed-in"
  container_definitions = jsonencode([{
    name             = "a"
    image            = "a"
    logConfiguration = { logDriver = "splunk", options = { splunk-url = "https://splunk.example.com", splunk-token = "not a token" } }
  }])
}

resource "aws_ecs_task_definition" "by_secret" { # at log unresolved
  family = "by-secret"
  container_definitions = jsonencode([{
    name  = "a"
    image = "a"
    logConfiguration = {
      logDriver     = "splunk"
      options       = { splunk-url = "https://splunk.example.com" }
      secretOptions = [{ name = "splunk-token", valueFrom = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:a" }]
    }
  }])
}

resource "aws_batch_job_definition" "signed_in" { # at log unresolved, key ap-northeast-1
  name                 = "signed-in"
  type                 = "container"
  container_properties = jsonencode({ image = "a", logConfiguration = { logDriver = "awsfirelens", options = { Name = "datadog", apikey = "not a key" } } })
}

resource "aws_batch_job_definition" "tasks" { # at log unresolved, key ap-northeast-1
  name = "tasks"
  type = "container"
  ecs_properties = jsonencode({
    taskProperties = [{ containers = [{ image = "a", logConfiguration = { logDriver = "awsfirelens", options = { Name = "newrelic", apiKey = "not a key" } } }] }]
  })
}

resource "aws_batch_job_definition" "nodes" { # at log unresolved, key ap-northeast-1
  name = "nodes"
  type = "multinode"
  node_properties = jsonencode({
    mainNode            = 0
    nodeRangeProperties = [{ targetNodes = "0:", container = { image = "a", logConfiguration = { logDriver = "splunk", options = { splunk-token = "not a token" } } } }]
  })
}
