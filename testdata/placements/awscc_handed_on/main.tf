# What is passed on to functions and other agents, what is written where an argument names
# a bucket, and what is switched on or off beside it.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider    = awscc.virginia
  bucket_name = "far"
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
  name     = "far"
}

resource "awscc_lambda_function" "far" { # at primary us-east-1
  provider      = awscc.virginia
  function_name = "far"
}

resource "awscc_cloudfront_realtime_log_config" "a" { # at log us-east-1
  name = "a"

  end_points = [{
    stream_type = "Kinesis"

    kinesis_stream_config = {
      stream_arn = awscc_kinesis_stream.far.arn
    }
  }]
}

resource "awscc_cloudfront_distribution" "a" { # at cache unbound, log us-east-1
  distribution_config = {
    enabled = true

    default_cache_behavior = {
      realtime_log_config_arn = awscc_cloudfront_realtime_log_config.a.arn
    }
  }
}

resource "awscc_config_config_rule" "a" { # at export us-east-1
  source = {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = awscc_lambda_function.far.arn
  }
}

resource "awscc_config_conformance_pack" "a" { # at export us-east-1
  conformance_pack_name = "a"
  delivery_s3_bucket    = awscc_s3_bucket.far.bucket_name
}

resource "awscc_config_organization_conformance_pack" "a" {
  organization_conformance_pack_name = "a"
}

resource "awscc_config_organization_conformance_pack" "delivered" { # at export us-east-1
  organization_conformance_pack_name = "delivered"
  delivery_s3_bucket                 = awscc_s3_bucket.far.bucket_name
}

# Logs of tasks are on unless they are switched off.
resource "awscc_mwaa_environment" "a" { # at primary ap-northeast-1, log ap-northeast-1
  name = "a"
}

resource "awscc_mwaa_environment" "off" { # at primary ap-northeast-1
  name = "off"

  logging_configuration = {
    task_logs = { enabled = false }
  }
}

resource "awscc_ivs_recording_configuration" "far" { # at export us-east-1
  provider = awscc.virginia

  destination_configuration = {
    s3 = { bucket_name = awscc_s3_bucket.far.bucket_name }
  }
}

resource "awscc_ivs_channel" "a" { # at primary unbound, export us-east-1
  recording_configuration_arn = awscc_ivs_recording_configuration.far.arn
}

resource "awscc_ivschat_logging_configuration" "a" { # at log us-east-1
  destination_configuration = {
    s3 = { bucket_name = awscc_s3_bucket.far.bucket_name }
  }
}

resource "awscc_ivschat_room" "a" { # at log us-east-1
  logging_configuration_identifiers = [awscc_ivschat_logging_configuration.a.arn]
}

resource "awscc_bedrock_agent" "a" { # at primary ap-northeast-1, export us-west-2
  agent_name       = "a"
  foundation_model = "anthropic.claude-v2"

  action_groups = [{
    action_group_name     = "off"
    action_group_state    = "DISABLED"
    action_group_executor = { lambda = awscc_lambda_function.far.arn }
  }]

  agent_collaborators = [{
    collaborator_name         = "a"
    collaboration_instruction = "a"
    agent_descriptor          = { alias_arn = "arn:aws:bedrock:us-west-2:111122223333:agent-alias/A/B" }
  }]
}

resource "awscc_lex_bot" "a" { # at primary ap-northeast-1, export us-east-1, log unresolved
  name = "a"

  bot_locales = [{
    locale_id = "ja_JP"

    intents = [{
      name = "a"

      kendra_configuration = {
        kendra_index = "arn:aws:kendra:us-east-1:111122223333:index/a"
      }
    }]
  }]
}

resource "awscc_appconfig_extension" "a" { # at export us-east-1
  name = "a"

  actions = {
    PRE_START_DEPLOYMENT = [{
      name = "a"
      uri  = awscc_lambda_function.far.arn
    }]
  }
}

resource "awscc_rds_option_group" "a" { # at log us-east-1, key ap-northeast-1
  engine_name          = "sqlserver-ee"
  major_engine_version = "15.00"

  option_configurations = [
    {
      option_name     = "SQLSERVER_AUDIT"
      option_settings = [{ name = "S3_BUCKET_ARN", value = awscc_s3_bucket.far.arn }]
    },
    {
      option_name     = "OEM_AGENT"
      option_settings = [{ name = "AGENT_REGISTRATION_PASSWORD", value = "x" }]
    },
  ]
}

resource "awscc_s3files_file_system" "a" { # at primary ap-northeast-1, export us-east-1
  bucket = awscc_s3_bucket.far.arn
}

resource "awscc_bedrockagentcore_memory" "far" { # at primary us-east-1
  provider = awscc.virginia
  name     = "far"
}

resource "awscc_bedrockagentcore_harness" "a" { # at primary ap-northeast-1, export us-east-1
  harness_name = "a"

  memory = {
    agent_core_memory_configuration = { arn = awscc_bedrockagentcore_memory.far.memory_arn }
  }
}

resource "awscc_lex_bot_version" "a" { # at primary ap-northeast-1
  bot_id = "a"
}

resource "awscc_glue_job" "a" { # at cache us-east-1, log us-east-1, log ap-northeast-1
  default_arguments = jsonencode({
    "--TempDir"                          = "s3://${awscc_s3_bucket.far.bucket_name}/temp"
    "--spark-event-logs-path"            = "s3://${awscc_s3_bucket.far.bucket_name}/events"
    "--enable-continuous-cloudwatch-log" = "true"
  })
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cognito_user_pool" "a" { # at primary ap-northeast-1, export us-east-1
  name = "a"
}

resource "awscc_cognito_user_pool_client" "a" {
  user_pool_id = aws_cognito_user_pool.a.id

  analytics_configuration = {
    application_arn = "arn:aws:mobiletargeting:us-east-1:111122223333:apps/a"
  }
}

resource "awscc_bedrock_knowledge_base" "kendra" { # at export us-east-1
  name = "kendra"

  knowledge_base_configuration = {
    type                                = "KENDRA"
    kendra_knowledge_base_configuration = { kendra_index_arn = "arn:aws:kendra:us-east-1:111122223333:index/a" }
  }
}

# What is switched off answers nobody.
resource "awscc_cloudfront_distribution" "off" {
  distribution_config = {
    enabled = false
    logging = { bucket = awscc_s3_bucket.far.domain_name }
  }
}

resource "awscc_cloudfront_distribution_tenant" "off" {
  name    = "off"
  enabled = false
}

resource "awscc_lightsail_distribution" "off" {
  distribution_name = "off"
  is_enabled        = false
}

resource "awscc_appconfig_configuration_profile" "checked" { # at export us-east-1
  application_id = "abcdefg"
  location_uri   = "hosted"
  name           = "checked"

  validators = [
    { type = "LAMBDA", content = "arn:aws:lambda:us-east-1:123456789012:function:check" },
    { type = "JSON_SCHEMA", content = "{}" },
  ]
}
