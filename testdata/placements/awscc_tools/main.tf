# What people say goes to the tools and functions that an agent, a bot or a chat is
# given, and to identities that send mail.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "aws" {
  region = "us-east-1"
}

resource "awscc_lambda_function" "far" { # at primary us-east-1
  provider      = awscc.virginia
  function_name = "far"
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider    = awscc.virginia
  bucket_name = "far"
}

resource "awscc_bedrock_agent" "helper" { # at primary ap-northeast-1, export us-east-1
  agent_name       = "helper"
  foundation_model = "anthropic.claude-v2"

  action_groups = [{
    action_group_name = "calls"
    action_group_executor = {
      lambda = awscc_lambda_function.far.arn
    }
  }]
}

resource "awscc_bedrock_agent" "parsed" { # at primary ap-northeast-1, export us-east-1
  agent_name       = "parsed"
  foundation_model = "anthropic.claude-v2"

  prompt_override_configuration = {
    override_lambda = awscc_lambda_function.far.arn
  }
}

resource "awscc_bedrock_data_source" "transformed" { # at primary ap-northeast-1, export us-east-1
  knowledge_base_id = "KB01234567"
  name              = "transformed"

  vector_ingestion_configuration = {
    custom_transformation_configuration = {
      transformations = [{
        step_to_apply = "POST_CHUNKING"
        transformation_function = {
          transformation_lambda_configuration = {
            lambda_arn = awscc_lambda_function.far.arn
          }
        }
      }]
    }
  }
}

resource "awscc_bedrockagentcore_gateway" "watched" { # at export us-east-1
  name = "watched"

  interceptor_configurations = [{
    interception_points = ["REQUEST"]
    interceptor = {
      lambda = {
        arn = awscc_lambda_function.far.arn
      }
    }
  }]
}

resource "awscc_lex_bot" "a" { # at primary ap-northeast-1, export us-east-1, log unresolved
  name = "a"

  test_bot_alias_settings = {
    bot_alias_locale_settings = [{
      locale_id = "ja_JP"
      bot_alias_locale_setting = {
        enabled = true
        code_hook_specification = {
          lambda_code_hook = {
            code_hook_interface_version = "1.0"
            lambda_arn                  = awscc_lambda_function.far.arn
          }
        }
      }
    }]
  }
}

resource "awscc_lex_bot_alias" "a" { # at export us-east-1
  bot_alias_name = "a"
  bot_id         = awscc_lex_bot.a.id

  bot_alias_locale_settings = [{
    locale_id = "ja_JP"
    bot_alias_locale_setting = {
      enabled = true
      code_hook_specification = {
        lambda_code_hook = {
          code_hook_interface_version = "1.0"
          lambda_arn                  = awscc_lambda_function.far.arn
        }
      }
    }
  }]
}

resource "awscc_kendra_data_source" "hooked" { # at primary ap-northeast-1, export us-east-1
  name = "hooked"

  custom_document_enrichment_configuration = {
    post_extraction_hook_configuration = {
      lambda_arn = awscc_lambda_function.far.arn
      s3_bucket  = "far"
    }
  }
}

resource "awscc_qbusiness_data_source" "hooked" { # at primary ap-northeast-1, export us-east-1
  application_id = "a"
  display_name   = "hooked"

  document_enrichment_configuration = {
    pre_extraction_hook_configuration = {
      lambda_arn     = awscc_lambda_function.far.arn
      s3_bucket_name = awscc_s3_bucket.far.bucket_name
    }
  }
}

resource "awscc_ivschat_room" "reviewed" { # at export us-east-1
  message_review_handler = {
    uri = awscc_lambda_function.far.arn
  }
}

resource "awscc_s3objectlambda_access_point" "far" { # at export us-east-1
  object_lambda_configuration = {
    supporting_access_point = "arn:aws:s3:us-east-1:123456789012:accesspoint/a"
    transformation_configurations = [{
      actions = ["GetObject"]
      content_transformation = {
        aws_lambda = {
          function_arn = awscc_lambda_function.far.arn
        }
      }
    }]
  }
}

resource "awscc_ssmincidents_response_plan" "paged" { # at export unresolved
  name = "paged"

  integrations = [{
    pager_duty_configuration = {
      name      = "p"
      secret_id = "x"
    }
  }]
}

resource "aws_ses_domain_identity" "far" {
  domain = "example.com"
}

resource "aws_cognito_user_pool" "people" { # at primary us-west-2, export us-east-1
  name   = "people"
  region = "us-west-2"
}

resource "awscc_cognito_user_pool_risk_configuration_attachment" "mails" {
  client_id    = "ALL"
  user_pool_id = aws_cognito_user_pool.people.id

  account_takeover_risk_configuration = {
    notify_configuration = {
      source_arn = aws_ses_domain_identity.far.arn
    }
  }
}

resource "awscc_opensearchservice_domain" "far" { # at primary us-east-1
  provider    = awscc.virginia
  domain_name = "far"
}

resource "awscc_kinesisfirehose_delivery_stream" "searched" { # at primary ap-northeast-1, export us-east-1
  amazonopensearchservice_destination_configuration = {
    cluster_endpoint = awscc_opensearchservice_domain.far.domain_endpoint
    index_name       = "a"
  }
}

resource "awscc_kinesisanalyticsv2_application" "notes" { # at primary ap-northeast-1, export us-east-1
  application_configuration = {
    zeppelin_application_configuration = {
      deploy_as_application_configuration = {
        s3_content_location = {
          bucket_arn = awscc_s3_bucket.far.arn
        }
      }
    }
  }
}

resource "awscc_iotfleetwise_campaign" "cars" { # at export ap-northeast-1
  data_destination_configs = [{
    mqtt_topic_config = {
      mqtt_topic_arn = "arn:aws:iot:ap-northeast-1:123456789012:topic/a"
    }
  }]
}

resource "aws_cognito_user_pool" "mailed" { # at primary us-west-2, export us-east-1
  name   = "mailed"
  region = "us-west-2"
}

resource "awscc_cognito_user_pool_regional_configuration_attachment" "mailed" {
  user_pool_id = aws_cognito_user_pool.mailed.id

  email_configuration = {
    email_sending_account = "DEVELOPER"
    source_arn            = aws_ses_domain_identity.far.arn
  }
}

resource "awscc_bedrockagentcore_evaluator" "coded" { # at export us-east-1
  evaluator_config = {
    code_based = {
      lambda_config = {
        lambda_arn = awscc_lambda_function.far.arn
      }
    }
  }
}

resource "awscc_sagemaker_domain" "studio" { # at primary ap-northeast-1, export us-east-1
  domain_name = "studio"

  domain_settings = {
    unified_studio_settings = {
      project_s3_path = "s3://${awscc_s3_bucket.far.bucket_name}/project"
    }
  }
}

resource "awscc_redshiftserverless_workgroup" "far" {
  provider       = awscc.virginia
  workgroup_name = "far"
}

resource "awscc_kinesisfirehose_delivery_stream" "warehouse" { # at primary ap-northeast-1, export us-east-1
  redshift_destination_configuration = {
    cluster_jdbcurl = "jdbc:redshift://${awscc_redshiftserverless_workgroup.far.workgroup.endpoint.address}:5439/a"
  }
}

resource "awscc_kinesisfirehose_delivery_stream" "address" { # at primary ap-northeast-1, export us-east-1
  elasticsearch_destination_configuration = {
    cluster_endpoint = "https://${awscc_opensearchservice_domain.far.domain_endpoint}"
    index_name       = "a"
  }
}

resource "awscc_kinesisfirehose_delivery_stream" "transformed" { # at primary ap-northeast-1, export unresolved, export us-east-1
  http_endpoint_destination_configuration = {
    processing_configuration = {
      enabled = true
      processors = [{
        type = "Lambda"
        parameters = [
          { parameter_name = "LambdaArn", parameter_value = "${awscc_lambda_function.far.arn}:$LATEST" },
          { parameter_name = "NumberOfRetries", parameter_value = "3" },
        ]
      }]
    }
  }
}

resource "awscc_kinesisfirehose_delivery_stream" "untransformed" { # at primary ap-northeast-1, export unresolved
  splunk_destination_configuration = {
    processing_configuration = {
      enabled = false
      processors = [{
        type       = "Lambda"
        parameters = [{ parameter_name = "LambdaArn", parameter_value = awscc_lambda_function.far.arn }]
      }]
    }
  }
}

resource "awscc_kinesisanalyticsv2_application" "prepared" { # at primary ap-northeast-1, export us-east-1
  application_configuration = {
    sql_application_configuration = {
      inputs = [{
        input_processing_configuration = {
          input_lambda_processor = { resource_arn = awscc_lambda_function.far.arn }
        }
      }]
    }
  }
}

resource "awscc_appintegrations_data_integration" "a" { # at primary us-east-1
  provider = awscc.virginia
  name     = "a"
}

resource "awscc_lambda_alias" "live" {
  provider         = awscc.virginia
  name             = "live"
  function_name    = awscc_lambda_function.far.id
  function_version = "1"
}

resource "awscc_iot_topic_rule" "told" { # at export us-east-1
  topic_rule_payload = {
    sql = "SELECT * FROM 'a'"
    actions = [{
      lambda = { function_arn = awscc_lambda_alias.live.alias_arn }
    }]
  }
}

# What is switched off receives nothing.
resource "awscc_lex_bot_alias" "hooked_in_one" { # at export us-east-1
  bot_alias_name = "hooked-in-one"
  bot_id         = awscc_lex_bot.a.id

  bot_alias_locale_settings = [
    { locale_id = "ja_JP", bot_alias_locale_setting = {
      enabled                 = true
      code_hook_specification = { lambda_code_hook = { lambda_arn = awscc_lambda_function.far.arn } }
    } },
    { locale_id = "en_US", bot_alias_locale_setting = {
      enabled                 = false
      code_hook_specification = { lambda_code_hook = { lambda_arn = "arn:aws:lambda:us-west-2:123456789012:function:a" } }
    } },
  ]
}

resource "awscc_events_rule" "disabled" {
  state = "DISABLED"
  targets = [{
    id                 = "a"
    arn                = awscc_lambda_function.far.arn
    dead_letter_config = { arn = "arn:aws:sqs:us-east-1:123456789012:dead" }
  }]
}

resource "awscc_smsvoice_configuration_set" "disabled" {
  event_destinations = [{
    enabled         = false
    sns_destination = { topic_arn = "arn:aws:sns:us-east-1:123456789012:a" }
  }]
}

# What is noted of an incident goes to the topics that a plan names.
resource "awscc_sns_topic" "far" { # at primary us-east-1
  provider   = awscc.virginia
  topic_name = "far"
}

resource "awscc_ssmincidents_response_plan" "chatted" { # at export us-east-1
  name = "chatted"

  chat_channel = {
    chatbot_sns = [awscc_sns_topic.far.topic_arn]
  }
}

resource "awscc_ssmincidents_response_plan" "told" { # at export us-east-1
  name = "told"

  incident_template = {
    title  = "t"
    impact = 3
    notification_targets = [{
      sns_topic_arn = awscc_sns_topic.far.topic_arn
    }]
  }
}

# Functions that take part in signing in are told who does so.
resource "aws_cognito_user_pool" "hooked" { # at primary us-west-2, export us-east-1
  name   = "hooked"
  region = "us-west-2"
}

resource "awscc_cognito_user_pool_regional_configuration_attachment" "hooked" {
  user_pool_id = aws_cognito_user_pool.hooked.id

  lambda_config = {
    pre_sign_up = awscc_lambda_function.far.arn
  }
}

# What a stream signs in with where it delivers, and a pipeline at its source.
resource "awscc_kinesisfirehose_delivery_stream" "posted" { # at primary ap-northeast-1, export unresolved, key ap-northeast-1
  http_endpoint_destination_configuration = {
    endpoint_configuration = {
      url        = "https://logs.example.com"
      access_key = "key"
    }
  }
}

resource "awscc_codepipeline_pipeline" "signed_in" { # at export ap-northeast-1, key ap-northeast-1
  stages = [{
    name = "Source"
    actions = [{
      name = "Source"
      action_type_id = {
        category = "Source"
        owner    = "ThirdParty"
        provider = "GitHub"
        version  = "1"
      }
      configuration = jsonencode({
        Repo       = "r"
        OAuthToken = "token"
      })
    }]
  }]
}

resource "awscc_bedrock_agent" "idle" { # at primary ap-northeast-1
  agent_name       = "idle"
  foundation_model = "anthropic.claude-v2"

  action_groups = [{
    action_group_name  = "off"
    action_group_state = "DISABLED"
    action_group_executor = {
      lambda = awscc_lambda_function.far.arn
    }
  }]
}

resource "awscc_bedrockagentcore_harness" "signs_in" { # at primary ap-northeast-1, export unresolved, key ap-northeast-1
  harness_name = "signs_in"

  tools = [{
    type = "remote_mcp"
    config = {
      remote_mcp = {
        url     = "https://mcp.example.com"
        headers = { Authorization = "not a token" }
      }
    }
  }]
}

# A prompt may be passed to an agent, and what an agent calls to a gateway, of
# another region.
resource "awscc_bedrock_agent_alias" "far" { # at primary us-east-1
  provider         = awscc.virginia
  agent_alias_name = "far"
  agent_id         = "ABCDEFGHIJ"
}

resource "awscc_bedrock_prompt" "to_agent" { # at export us-east-1
  name = "to-agent"

  variants = [{
    name          = "a"
    template_type = "TEXT"

    gen_ai_resource = {
      agent = {
        agent_identifier = awscc_bedrock_agent_alias.far.agent_alias_arn
      }
    }
  }]
}

resource "awscc_bedrockagentcore_gateway" "far" {
  provider        = awscc.virginia
  name            = "far"
  role_arn        = "arn:aws:iam::123456789012:role/a"
  authorizer_type = "AWS_IAM"
  protocol_type   = "MCP"
}

resource "awscc_bedrockagentcore_harness" "by_gateway" { # at primary ap-northeast-1, export us-east-1
  harness_name       = "by_gateway"
  execution_role_arn = "arn:aws:iam::123456789012:role/a"

  tools = [{
    type = "agentcore_gateway"

    config = {
      agent_core_gateway = {
        gateway_arn = awscc_bedrockagentcore_gateway.far.gateway_arn
      }
    }
  }]
}

resource "awscc_iot_provisioning_template" "asks" { # at export us-east-1
  provisioning_role_arn = "arn:aws:iam::123456789012:role/iot"
  template_body         = "{}"
  enabled               = true

  pre_provisioning_hook = {
    target_arn = "arn:aws:lambda:us-east-1:123456789012:function:hook"
  }
}

resource "awscc_iot_provisioning_template" "off" {
  provisioning_role_arn = "arn:aws:iam::123456789012:role/iot"
  template_body         = "{}"
  enabled               = false

  pre_provisioning_hook = {
    target_arn = "arn:aws:lambda:us-east-1:123456789012:function:hook"
  }
}

# A function may say which of two items that conflict is kept.
resource "awscc_appsync_function_configuration" "conflicts" { # at export us-east-1
  sync_config = {
    conflict_detection = "VERSION"
    conflict_handler   = "LAMBDA"
    lambda_conflict_handler_config = {
      lambda_conflict_handler_arn = awscc_lambda_function.far.arn
    }
  }
}

resource "awscc_appsync_resolver" "conflicts" { # at export us-east-1
  sync_config = {
    conflict_detection = "VERSION"
    conflict_handler   = "LAMBDA"
    lambda_conflict_handler_config = {
      lambda_conflict_handler_arn = awscc_lambda_function.far.arn
    }
  }
}

# A harness may be given a browser and an interpreter of another region.
resource "awscc_bedrockagentcore_browser_custom" "far" {
  provider = awscc.virginia
  name     = "far"
}

resource "awscc_bedrockagentcore_code_interpreter_custom" "far" {
  provider = awscc.virginia
  name     = "far"
}

resource "awscc_bedrockagentcore_harness" "by_browser" { # at primary ap-northeast-1, export us-east-1
  harness_name = "by_browser"

  tools = [{
    type = "agentcore_browser"
    config = {
      agent_core_browser = {
        browser_arn = awscc_bedrockagentcore_browser_custom.far.browser_arn
      }
    }
  }]
}

resource "awscc_bedrockagentcore_harness" "by_interpreter" { # at primary ap-northeast-1, export us-east-1
  harness_name = "by_interpreter"

  tools = [{
    type = "agentcore_code_interpreter"
    config = {
      agent_core_code_interpreter = {
        code_interpreter_arn = awscc_bedrockagentcore_code_interpreter_custom.far.code_interpreter_arn
      }
    }
  }]
}
