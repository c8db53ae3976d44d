# What is passed on to functions, bots and other agents, what is written where an argument
# names a bucket, and what is switched on or off beside it.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  provider = aws.virginia
  bucket   = "virginia"
}

resource "aws_kinesis_stream" "virginia" { # at primary us-east-1
  provider = aws.virginia
  name     = "virginia"
}

resource "aws_lambda_function" "virginia" { # at primary us-east-1
  provider      = aws.virginia
  function_name = "virginia"
  filename      = "a.zip"
  role          = "arn:aws:iam::111122223333:role/r"
}

resource "aws_cloudfront_realtime_log_config" "a" { # at log us-east-1
  name          = "a"
  fields        = ["timestamp"]
  sampling_rate = 100

  endpoint {
    stream_type = "Kinesis"

    kinesis_stream_config {
      role_arn   = "arn:aws:iam::111122223333:role/r"
      stream_arn = aws_kinesis_stream.virginia.arn
    }
  }
}

resource "aws_cloudfront_distribution" "a" { # at cache unbound, log us-east-1, log unresolved
  enabled = true

  default_cache_behavior {
    realtime_log_config_arn = aws_cloudfront_realtime_log_config.a.arn
  }

  ordered_cache_behavior {
    realtime_log_config_arn = "arn:aws:cloudfront::111122223333:realtime-log-config/b"
  }
}

resource "aws_cloudfront_multitenant_distribution" "a" { # at cache unbound, log us-east-1
  enabled = true

  cache_behavior {
    realtime_log_config_arn = aws_cloudfront_realtime_log_config.a.arn
  }
}

resource "aws_auditmanager_assessment_report" "a" { # at primary unresolved
  name          = "a"
  assessment_id = "a"
}

resource "aws_auditmanager_framework_share" "a" {
  framework_id        = "a"
  destination_account = "111122223333"
  destination_region  = "us-east-1"
}

resource "aws_auditmanager_account_registration" "a" { # at log ap-northeast-1
}

resource "aws_auditmanager_organization_admin_account_registration" "a" { # at log ap-northeast-1
  admin_account_id = "111122223333"
}

resource "aws_config_config_rule" "a" { # at export us-east-1
  name = "a"

  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = aws_lambda_function.virginia.arn
  }
}

resource "aws_config_config_rule" "managed" {
  name = "managed"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

resource "aws_config_organization_custom_rule" "a" { # at export us-east-1
  name                = "a"
  lambda_function_arn = aws_lambda_function.virginia.arn
  trigger_types       = ["ConfigurationItemChangeNotification"]
}

resource "aws_config_conformance_pack" "a" { # at export us-east-1
  name               = "a"
  delivery_s3_bucket = aws_s3_bucket.virginia.bucket
}

resource "aws_config_organization_conformance_pack" "a" {
  name = "a"
}

resource "aws_config_organization_conformance_pack" "delivered" { # at export us-east-1
  name               = "delivered"
  delivery_s3_bucket = aws_s3_bucket.virginia.bucket
}

# The region that copies go to may be named, or an Outpost, which may stand anywhere.
resource "aws_dlm_lifecycle_policy" "a" { # at backup ap-northeast-1, backup ap-northeast-3, backup unresolved
  description        = "a"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"

  policy_details {
    schedule {
      name = "a"

      create_rule {
        interval = 12
      }

      retain_rule {
        count = 1
      }

      cross_region_copy_rule {
        target    = "ap-northeast-3"
        encrypted = true
      }

      cross_region_copy_rule {
        target    = "arn:aws:outposts:ap-northeast-1:111122223333:outpost/op-0123456789abcdef0"
        encrypted = true
      }
    }
  }
}

resource "aws_subnet" "taipei" {
  availability_zone = "ap-northeast-1-tpe-1a"
  vpc_id            = "a"
}

resource "aws_cloudhsm_v2_hsm" "a" { # at key ap-northeast-1-tpe-1
  cluster_id = "a"
  subnet_id  = aws_subnet.taipei.id
}

resource "aws_cognito_user_pool" "a" { # at primary ap-northeast-1, export us-east-1, log ap-northeast-1
  name = "a"

  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
  }

  lambda_config {
    pre_sign_up = aws_lambda_function.virginia.arn

    custom_email_sender {
      lambda_arn     = aws_lambda_function.virginia.arn
      lambda_version = "V1_0"
    }
  }
}

resource "aws_cognito_user_pool" "off" { # at primary ap-northeast-1
  name = "off"

  user_pool_add_ons {
    advanced_security_mode = "OFF"
  }
}

resource "aws_emr_cluster" "a" { # at primary ap-northeast-1, key ap-northeast-1
  name          = "a"
  release_label = "emr-7.0.0"
  service_role  = "r"

  kerberos_attributes {
    realm                   = "EC2.INTERNAL"
    kdc_admin_password      = "x"
    ad_domain_join_user     = "a"
    ad_domain_join_password = "x"
  }
}

resource "aws_glue_connection" "a" { # at key ap-northeast-1, cache us-east-1
  name            = "a"
  connection_type = "KAFKA"

  connection_properties = {
    ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD = "x"
  }

  athena_properties = {
    spill_bucket = aws_s3_bucket.virginia.bucket
  }
}

resource "aws_glue_job" "a" { # at key ap-northeast-1
  name     = "a"
  role_arn = "arn:aws:iam::111122223333:role/r"

  source_control_details {
    auth_strategy = "PERSONAL_ACCESS_TOKEN"
    auth_token    = "x"
  }
}

# Logs of tasks are on unless they are switched off.
resource "aws_mwaa_environment" "a" { # at primary ap-northeast-1, log ap-northeast-1
  name               = "a"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"
  source_bucket_arn  = aws_s3_bucket.virginia.arn
}

resource "aws_mwaa_environment" "off" { # at primary ap-northeast-1
  name               = "off"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"
  source_bucket_arn  = aws_s3_bucket.virginia.arn

  logging_configuration {
    task_logs {
      enabled = false
    }
  }
}

resource "aws_ivs_channel" "a" { # at primary unbound, export us-east-1
  name                        = "a"
  recording_configuration_arn = aws_ivs_recording_configuration.virginia.arn
}

resource "aws_ivs_recording_configuration" "virginia" { # at export us-east-1
  provider = aws.virginia

  destination_configuration {
    s3 {
      bucket_name = aws_s3_bucket.virginia.bucket
    }
  }
}

resource "aws_ivschat_room" "a" { # at log unresolved
  name                              = "a"
  logging_configuration_identifiers = ["arn:aws:ivschat:ap-northeast-1:111122223333:logging-configuration/a"]
}

resource "aws_ivschat_logging_configuration" "a" { # at log us-east-1
  destination_configuration {
    s3 {
      bucket_name = aws_s3_bucket.virginia.bucket
    }
  }
}

resource "aws_ivschat_room" "b" { # at log us-east-1
  name                              = "b"
  logging_configuration_identifiers = [aws_ivschat_logging_configuration.a.arn]
}

resource "aws_medialive_channel" "a" { # at key ap-northeast-1
  name          = "a"
  channel_class = "STANDARD"

  encoder_settings {
    output_groups {
      output_group_settings {
        hls_group_settings {
          hls_cdn_settings {
            hls_akamai_settings {
              token = "x"
            }
          }

          key_provider_settings {
            static_key_settings {
              static_key_value = "0123456789abcdef0123456789abcdef"
            }
          }
        }
      }
    }
  }
}

resource "aws_bedrockagent_agent" "a" { # at primary ap-northeast-1, export us-east-1
  agent_name              = "a"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/r"
  foundation_model        = "anthropic.claude-v2"
}

resource "aws_bedrockagent_agent_action_group" "a" {
  action_group_name  = "a"
  agent_id           = aws_bedrockagent_agent.a.agent_id
  agent_version      = "DRAFT"
  action_group_state = "ENABLED"

  action_group_executor {
    lambda = aws_lambda_function.virginia.arn
  }
}

resource "aws_bedrockagent_agent_action_group" "off" {
  action_group_name  = "off"
  agent_id           = aws_bedrockagent_agent.a.agent_id
  agent_version      = "DRAFT"
  action_group_state = "DISABLED"

  action_group_executor {
    lambda = aws_lambda_function.virginia.arn
  }
}

resource "aws_bedrockagent_agent_collaborator" "a" { # at primary ap-northeast-1, export us-east-1
  agent_id                  = aws_bedrockagent_agent.a.agent_id
  collaborator_name         = "a"
  collaboration_instruction = "a"

  agent_descriptor {
    alias_arn = "arn:aws:bedrock:us-east-1:111122223333:agent-alias/A/B"
  }
}

resource "aws_bedrockagent_flow" "a" { # at export us-east-1, export us-west-2
  name               = "a"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"

  definition {
    node {
      name = "agent"
      type = "Agent"

      configuration {
        agent {
          agent_alias_arn = "arn:aws:bedrock:us-east-1:111122223333:agent-alias/A/B"
        }
      }
    }

    node {
      name = "lex"
      type = "Lex"

      configuration {
        lex {
          bot_alias_arn = "arn:aws:lex:us-west-2:111122223333:bot-alias/A/B"
          locale_id     = "ja_JP"
        }
      }
    }
  }
}

resource "aws_bedrockagentcore_evaluator" "a" { # at export us-east-1
  evaluator_name = "a"
  level          = "TRACE"

  evaluator_config {
    code_based {
      lambda_config {
        lambda_arn = aws_lambda_function.virginia.arn
      }
    }
  }
}

resource "aws_lexv2models_intent" "a" { # at primary ap-northeast-1, export us-east-1
  name        = "a"
  bot_id      = "a"
  bot_version = "DRAFT"
  locale_id   = "ja_JP"

  kendra_configuration {
    kendra_index = "arn:aws:kendra:us-east-1:111122223333:index/a"
  }

  qna_intent_configuration {
    data_source_configuration {
      bedrock_knowledge_store_configuration {
        bedrock_knowledge_base_arn = "arn:aws:bedrock:us-east-1:111122223333:knowledge-base/A"
      }

      kendra_configuration {
        kendra_index = "arn:aws:kendra:us-east-1:111122223333:index/a"
      }
    }
  }
}

# A group without an online store is where the bucket is that it writes into.
resource "aws_sagemaker_feature_group" "offline" { # at primary us-east-1
  feature_group_name             = "offline"
  record_identifier_feature_name = "a"
  event_time_feature_name        = "b"
  role_arn                       = "arn:aws:iam::111122223333:role/r"

  offline_store_config {
    s3_storage_config {
      s3_uri = "s3://${aws_s3_bucket.virginia.bucket}/a"
    }
  }
}

resource "aws_sagemaker_feature_group" "online" { # at primary ap-northeast-1
  feature_group_name             = "online"
  record_identifier_feature_name = "a"
  event_time_feature_name        = "b"
  role_arn                       = "arn:aws:iam::111122223333:role/r"

  online_store_config {
    enable_online_store = true
  }
}

resource "aws_sagemaker_training_job" "a" { # at export us-east-1, export us-west-2
  training_job_name = "a"
  role_arn          = "arn:aws:iam::111122223333:role/r"

  output_data_config {
    s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/a"
  }

  mlflow_config {
    mlflow_resource_arn = "arn:aws:sagemaker:us-west-2:111122223333:mlflow-tracking-server/a"
  }
}

resource "aws_appconfig_extension" "a" { # at export us-east-1
  name = "a"

  action_point {
    point = "PRE_START_DEPLOYMENT"

    action {
      name = "a"
      uri  = aws_lambda_function.virginia.arn
    }
  }
}

resource "aws_appconfig_extension" "told" {
  name = "told"

  action_point {
    point = "ON_DEPLOYMENT_COMPLETE"

    action {
      name = "a"
      uri  = "arn:aws:sns:us-east-1:111122223333:a"
    }
  }
}

resource "aws_appfabric_app_authorization_connection" "a" { # at key ap-northeast-1
  app_authorization_arn = "a"
  app_bundle_arn        = "a"

  auth_request {
    code         = "x"
    redirect_uri = "https://example.com"
  }
}

resource "aws_datazone_glossary" "a" { # at primary ap-northeast-1
  name                      = "a"
  domain_identifier         = "a"
  owning_project_identifier = "a"
}

resource "aws_datazone_glossary_term" "a" { # at primary ap-northeast-1
  name                = "a"
  glossary_identifier = "a"
}

resource "aws_db_option_group" "a" { # at log us-east-1, key ap-northeast-1
  engine_name          = "sqlserver-ee"
  major_engine_version = "15.00"

  option {
    option_name = "SQLSERVER_AUDIT"

    option_settings {
      name  = "IAM_ROLE_ARN"
      value = "arn:aws:iam::111122223333:role/r"
    }

    option_settings {
      name  = "S3_BUCKET_ARN"
      value = aws_s3_bucket.virginia.arn
    }
  }

  option {
    option_name = "OEM_AGENT"

    option_settings {
      name  = "AGENT_REGISTRATION_PASSWORD"
      value = "x"
    }
  }
}

resource "aws_s3files_file_system" "a" { # at primary ap-northeast-1, export us-east-1
  bucket   = aws_s3_bucket.virginia.arn
  role_arn = "arn:aws:iam::111122223333:role/r"
}

resource "aws_bedrockagentcore_memory" "virginia" { # at primary us-east-1
  provider              = aws.virginia
  name                  = "virginia"
  event_expiry_duration = 30
}

resource "aws_bedrockagentcore_harness" "a" { # at primary ap-northeast-1, export us-east-1
  harness_name       = "a"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"

  memory {
    agentcore_memory_configuration {
      arn = aws_bedrockagentcore_memory.virginia.arn
    }
  }
}

# A bucket may be named by its domain or in an address of Hadoop or MediaLive, and a
# workspace by the address that metrics are written to.
resource "aws_cloudfront_distribution" "domain" { # at cache unbound, log us-east-1
  enabled = true

  logging_config {
    bucket = "${aws_s3_bucket.virginia.id}.s3.amazonaws.com"
  }
}

resource "aws_emr_cluster" "hadoop" { # at primary ap-northeast-1, log us-east-1
  name          = "hadoop"
  release_label = "emr-7.0.0"
  service_role  = "r"
  log_uri       = "s3n://${aws_s3_bucket.virginia.bucket}/logs/"
}

resource "aws_glue_catalog_database" "hadoop" { # at primary ap-northeast-1, primary us-east-1
  name         = "hadoop"
  location_uri = "s3a://${aws_s3_bucket.virginia.id}/hadoop"
}

resource "aws_medialive_channel" "stored" { # at export us-east-1
  name          = "stored"
  channel_class = "STANDARD"

  destinations {
    id = "stored"

    settings {
      url = "s3ssl://${aws_s3_bucket.virginia.id}/live"
    }
  }
}

resource "aws_prometheus_workspace" "virginia" { # at log us-east-1
  provider = aws.virginia
}

resource "aws_emrserverless_application" "a" { # at log us-east-1
  name          = "a"
  release_label = "emr-7.0.0"
  type          = "spark"

  monitoring_configuration {
    managed_persistence_monitoring_configuration {
      enabled = false
    }

    prometheus_monitoring_configuration {
      remote_write_url = "${aws_prometheus_workspace.virginia.prometheus_endpoint}api/v1/remote_write"
    }
  }
}

resource "aws_bedrockagent_knowledge_base" "kendra" { # at export us-east-1
  name     = "kendra"
  role_arn = "arn:aws:iam::111122223333:role/r"

  knowledge_base_configuration {
    type = "KENDRA"

    kendra_knowledge_base_configuration {
      kendra_index_arn = "arn:aws:kendra:us-east-1:111122223333:index/a"
    }
  }
}

resource "aws_bedrock_evaluation_job" "people" { # at export us-east-1, export us-west-2
  job_name = "people"

  evaluation_config {
    human {
      human_workflow_config {
        flow_definition_arn = "arn:aws:sagemaker:us-west-2:111122223333:flow-definition/a"
      }
    }
  }

  output_data_config {
    s3_uri = "s3://${aws_s3_bucket.virginia.id}/a"
  }
}

# What is switched off answers nobody.
resource "aws_cloudfront_distribution" "off" {
  enabled = false

  logging_config {
    bucket = aws_s3_bucket.virginia.bucket_domain_name
  }

  default_cache_behavior {
    realtime_log_config_arn = aws_cloudfront_realtime_log_config.a.arn
  }
}

resource "aws_cloudfront_multitenant_distribution" "off" {
  enabled = false
}

resource "aws_cloudfront_distribution_tenant" "off" {
  name            = "off"
  distribution_id = "a"
  enabled         = false
}

resource "aws_lightsail_distribution" "off" {
  name       = "off"
  bundle_id  = "small_1_0"
  is_enabled = false
}

resource "aws_appconfig_configuration_profile" "checked" { # at export us-east-1
  application_id = "abcdefg"
  location_uri   = "hosted"
  name           = "checked"

  validator {
    type    = "LAMBDA"
    content = "arn:aws:lambda:us-east-1:123456789012:function:check"
  }
}

resource "aws_appconfig_configuration_profile" "by_schema" {
  application_id = "abcdefg"
  location_uri   = "hosted"
  name           = "by_schema"

  validator {
    type    = "JSON_SCHEMA"
    content = "{}"
  }
}
