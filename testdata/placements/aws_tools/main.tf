# What people say goes to the tools and functions that an agent, a bot, a chat or a
# call is given, and to identities that send mail.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lambda_function" "far" { # at primary us-east-1
  function_name = "far"
  role          = "arn:aws:iam::123456789012:role/far"
  region        = "us-east-1"
}

resource "aws_bedrockagent_agent" "helper" { # at primary ap-northeast-1, export us-east-1
  agent_name              = "helper"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "anthropic.claude-v2"
}

resource "aws_bedrockagent_agent_action_group" "calls" {
  action_group_name = "calls"
  agent_id          = aws_bedrockagent_agent.helper.agent_id
  agent_version     = "DRAFT"

  action_group_executor {
    lambda = aws_lambda_function.far.arn
  }
}

resource "aws_bedrockagent_agent_action_group" "returns" {
  action_group_name = "returns"
  agent_id          = aws_bedrockagent_agent.helper.agent_id
  agent_version     = "DRAFT"

  action_group_executor {
    custom_control = "RETURN_CONTROL"
  }
}

resource "aws_bedrockagent_agent" "parsed" { # at primary ap-northeast-1, export us-east-1
  agent_name              = "parsed"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "anthropic.claude-v2"

  prompt_override_configuration = [{
    override_lambda       = aws_lambda_function.far.arn
    prompt_configurations = []
  }]
}

resource "aws_bedrockagent_flow" "calls" { # at export us-east-1
  name               = "calls"
  execution_role_arn = "arn:aws:iam::123456789012:role/flow"

  definition {
    node {
      name = "call"
      type = "LambdaFunction"

      configuration {
        lambda_function {
          lambda_arn = aws_lambda_function.far.arn
        }
      }
    }
  }
}

resource "aws_bedrockagent_data_source" "transformed" { # at primary ap-northeast-1, export us-east-1
  knowledge_base_id = "KB01234567"
  name              = "transformed"

  data_source_configuration {
    type = "S3"

    s3_configuration {
      bucket_arn = "arn:aws:s3:::documents"
    }
  }

  vector_ingestion_configuration {
    custom_transformation_configuration {
      transformation {
        step_to_apply = "POST_CHUNKING"

        transformation_function {
          transformation_lambda_configuration {
            lambda_arn = aws_lambda_function.far.arn
          }
        }
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway" "watched" { # at export us-east-1
  name            = "watched"
  role_arn        = "arn:aws:iam::123456789012:role/gateway"
  authorizer_type = "AWS_IAM"
  protocol_type   = "MCP"

  interceptor_configuration {
    interception_points = ["REQUEST"]

    interceptor {
      lambda {
        arn = aws_lambda_function.far.arn
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway" "plain" {
  name            = "plain"
  role_arn        = "arn:aws:iam::123456789012:role/gateway"
  authorizer_type = "AWS_IAM"
  protocol_type   = "MCP"
}

resource "aws_bedrockagentcore_gateway_target" "function" { # at export us-east-1
  name               = "function"
  gateway_identifier = aws_bedrockagentcore_gateway.plain.gateway_id

  target_configuration {
    mcp {
      lambda {
        lambda_arn = aws_lambda_function.far.arn
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "server" { # at export unresolved
  name               = "server"
  gateway_identifier = aws_bedrockagentcore_gateway.plain.gateway_id

  target_configuration {
    mcp {
      mcp_server {
        endpoint = "https://mcp.example.com"
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "schema" { # at export unresolved
  name               = "schema"
  gateway_identifier = aws_bedrockagentcore_gateway.plain.gateway_id

  target_configuration {
    mcp {
      open_api_schema {
        s3 {
          uri = "s3://schemas/api.json"
        }
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "api" { # at export ap-northeast-1
  name               = "api"
  gateway_identifier = aws_bedrockagentcore_gateway.plain.gateway_id

  target_configuration {
    mcp {
      api_gateway {
        rest_api_id = "a1b2c3"
        stage       = "prod"
      }
    }
  }
}

resource "aws_lex_intent" "fulfilled" { # at primary ap-northeast-1, export us-east-1
  name = "fulfilled"

  fulfillment_activity {
    type = "CodeHook"

    code_hook {
      message_version = "1.0"
      uri             = aws_lambda_function.far.arn
    }
  }
}

resource "aws_lex_intent" "returns" { # at primary ap-northeast-1
  name = "returns"

  fulfillment_activity {
    type = "ReturnIntent"
  }
}

resource "aws_kendra_data_source" "hooked" { # at primary ap-northeast-1, export us-east-1
  index_id = "i-0123"
  name     = "hooked"
  type     = "CUSTOM"

  custom_document_enrichment_configuration {
    pre_extraction_hook_configuration {
      lambda_arn = aws_lambda_function.far.arn
      s3_bucket  = aws_s3_bucket.far.bucket
    }
  }
}

resource "aws_s3_bucket" "far" { # at primary us-east-1
  bucket = "far"
  region = "us-east-1"
}

resource "aws_ivschat_room" "reviewed" { # at export us-east-1
  name = "reviewed"

  message_review_handler {
    uri = aws_lambda_function.far.arn
  }
}

resource "aws_ivschat_room" "open" {
  name = "open"
}

resource "aws_connect_instance" "desk" { # at primary ap-northeast-1, export us-east-1
  identity_management_type = "CONNECT_MANAGED"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
}

resource "aws_connect_lambda_function_association" "far" {
  function_arn = aws_lambda_function.far.arn
  instance_id  = aws_connect_instance.desk.id
}

resource "aws_chime_voice_connector_origination" "own" { # at export unresolved
  voice_connector_id = "c"

  route {
    host     = "pbx.example.com"
    priority = 1
    protocol = "TCP"
    weight   = 1
  }
}

resource "aws_chime_voice_connector_origination" "stopped" {
  voice_connector_id = "c"
  disabled           = true

  route {
    host     = "pbx.example.com"
    priority = 1
    protocol = "TCP"
    weight   = 1
  }
}

resource "aws_chimesdkvoice_sip_media_application" "far" { # at export us-east-1
  aws_region = "us-east-1"
  name       = "far"

  endpoints {
    lambda_arn = aws_lambda_function.far.arn
  }
}

# The function has to be where the application is, whoever made it.
variable "function" {
  type = string
}

resource "aws_chimesdkvoice_sip_media_application" "theirs" { # at export us-west-2
  aws_region = "us-west-2"
  name       = "theirs"

  endpoints {
    lambda_arn = var.function
  }
}

resource "aws_chimesdkvoice_sip_rule" "both" { # at export us-east-1, export us-west-2
  name          = "both"
  trigger_type  = "ToPhoneNumber"
  trigger_value = "+81300000000"

  target_applications {
    priority                 = 1
    sip_media_application_id = aws_chimesdkvoice_sip_media_application.far.id
    aws_region               = "us-east-1"
  }

  target_applications {
    priority                 = 2
    sip_media_application_id = "a"
    aws_region               = "us-west-2"
  }
}

resource "aws_s3control_object_lambda_access_point" "far" { # at export us-east-1
  name = "far"

  configuration {
    supporting_access_point = "arn:aws:s3:us-east-1:123456789012:accesspoint/a"

    transformation_configuration {
      actions = ["GetObject"]

      content_transformation {
        aws_lambda {
          function_arn = aws_lambda_function.far.arn
        }
      }
    }
  }
}

resource "aws_ssmincidents_response_plan" "paged" { # at export unresolved
  name = "paged"

  incident_template {
    title  = "t"
    impact = 3
  }

  integration {
    pagerduty {
      name       = "p"
      service_id = "s"
      secret_id  = "x"
    }
  }
}

resource "aws_ssmincidents_response_plan" "own" {
  name = "own"

  incident_template {
    title  = "t"
    impact = 3
  }
}

resource "aws_ses_domain_identity" "far" {
  domain = "example.com"
  region = "us-east-1"
}

resource "aws_cognito_user_pool" "people" { # at primary ap-northeast-1, export us-east-1
  name = "people"
}

resource "aws_cognito_risk_configuration" "mails" {
  user_pool_id = aws_cognito_user_pool.people.id

  account_takeover_risk_configuration {
    notify_configuration {
      source_arn = aws_ses_domain_identity.far.arn
    }

    actions {
      high_action {
        event_action = "BLOCK"
        notify       = true
      }
    }
  }
}

resource "aws_pinpoint_app" "campaigns" { # at primary ap-northeast-1, export us-east-1
  name = "campaigns"
}

resource "aws_pinpoint_email_channel" "far" {
  application_id = aws_pinpoint_app.campaigns.application_id
  from_address   = "campaigns@example.com"
  identity       = aws_ses_domain_identity.far.arn
}

resource "aws_opensearch_domain" "far" { # at primary us-east-1
  domain_name = "far"
  region      = "us-east-1"
}

resource "aws_lexv2models_intent" "answers" { # at primary ap-northeast-1, export apac, export us-east-1
  bot_id      = "b"
  bot_version = "DRAFT"
  locale_id   = "ja_JP"
  name        = "answers"

  qna_intent_configuration {
    bedrock_model_configuration {
      model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/apac.anthropic.claude-3-haiku-20240307-v1:0"
    }

    data_source_configuration {
      opensearch_configuration {
        domain_endpoint = aws_opensearch_domain.far.endpoint
        index_name      = "answers"
      }
    }
  }
}

# What people say is kept by a bot that is not for children.
resource "aws_lex_bot" "adults" { # at primary ap-northeast-1, log unresolved
  name           = "adults"
  child_directed = false

  abort_statement {
    message {
      content      = "Good bye"
      content_type = "PlainText"
    }
  }

  intent {
    intent_name    = "a"
    intent_version = "1"
  }
}

resource "aws_lex_bot" "children" { # at primary ap-northeast-1
  name           = "children"
  child_directed = true

  abort_statement {
    message {
      content      = "Good bye"
      content_type = "PlainText"
    }
  }

  intent {
    intent_name    = "a"
    intent_version = "1"
  }
}

# What is noted of an incident goes to the topics that a plan names.
resource "aws_sns_topic" "far" { # at primary us-east-1
  name   = "far"
  region = "us-east-1"
}

resource "aws_ssmincidents_response_plan" "chatted" { # at export us-east-1
  name         = "chatted"
  chat_channel = [aws_sns_topic.far.arn]

  incident_template {
    title  = "t"
    impact = 3
  }
}

resource "aws_ssmincidents_response_plan" "told" { # at export us-east-1
  name = "told"

  incident_template {
    title  = "t"
    impact = 3

    notification_target {
      sns_topic_arn = aws_sns_topic.far.arn
    }
  }
}

resource "aws_bedrockagent_agent" "idle" { # at primary ap-northeast-1
  agent_name              = "idle"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "anthropic.claude-v2"
}

resource "aws_bedrockagent_agent_action_group" "off" {
  action_group_name  = "off"
  action_group_state = "DISABLED"
  agent_id           = aws_bedrockagent_agent.idle.agent_id
  agent_version      = "DRAFT"

  action_group_executor {
    lambda = aws_lambda_function.far.arn
  }
}

resource "aws_bedrockagentcore_harness" "calls" { # at primary ap-northeast-1, export unresolved, key ap-northeast-1
  harness_name       = "calls"
  execution_role_arn = "arn:aws:iam::123456789012:role/harness"

  tool {
    type = "remote_mcp"

    config {
      remote_mcp {
        url     = "https://mcp.example.com"
        headers = { Authorization = "not a token" }
      }
    }
  }
}

# A prompt may be passed to an agent, and what an agent calls to a gateway, of
# another region.
resource "aws_bedrockagent_agent_alias" "far" { # at primary us-east-1
  region           = "us-east-1"
  agent_alias_name = "far"
  agent_id         = "ABCDEFGHIJ"
}

resource "aws_bedrockagent_prompt" "to_agent" { # at export us-east-1
  name = "to-agent"

  variant {
    name          = "a"
    template_type = "TEXT"

    gen_ai_resource {
      agent {
        agent_identifier = aws_bedrockagent_agent_alias.far.agent_alias_arn
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway" "far" {
  region          = "us-east-1"
  name            = "far"
  role_arn        = "arn:aws:iam::123456789012:role/a"
  authorizer_type = "AWS_IAM"
  protocol_type   = "MCP"
}

resource "aws_bedrockagentcore_harness" "by_gateway" { # at primary ap-northeast-1, export us-east-1
  harness_name       = "by_gateway"
  execution_role_arn = "arn:aws:iam::123456789012:role/a"

  tool {
    type = "agentcore_gateway"

    config {
      agentcore_gateway {
        gateway_arn = aws_bedrockagentcore_gateway.far.gateway_arn
      }
    }
  }
}

resource "aws_bedrockagent_agent_knowledge_base_association" "a" { # at primary ap-northeast-1
  agent_id             = "GGRRAED6JP"
  description          = "what the agent is to look up here"
  knowledge_base_id    = "EMDPPAYPZI"
  knowledge_base_state = "ENABLED"
}

resource "aws_iot_provisioning_template" "asks" { # at export us-east-1
  name                  = "asks"
  provisioning_role_arn = "arn:aws:iam::123456789012:role/iot"
  template_body         = "{}"
  enabled               = true

  pre_provisioning_hook {
    target_arn = "arn:aws:lambda:us-east-1:123456789012:function:hook"
  }
}

resource "aws_iot_provisioning_template" "plain" {
  name                  = "plain"
  provisioning_role_arn = "arn:aws:iam::123456789012:role/iot"
  template_body         = "{}"
  enabled               = true
}

# A function may say which of two items that conflict is kept.
resource "aws_appsync_function" "conflicts" { # at export us-east-1
  api_id      = "a"
  data_source = "a"
  name        = "conflicts"

  sync_config {
    conflict_detection = "VERSION"
    conflict_handler   = "LAMBDA"

    lambda_conflict_handler_config {
      lambda_conflict_handler_arn = aws_lambda_function.far.arn
    }
  }
}

resource "aws_appsync_resolver" "conflicts" { # at export us-east-1
  api_id = "a"
  type   = "Mutation"
  field  = "put"

  sync_config {
    conflict_detection = "VERSION"
    conflict_handler   = "LAMBDA"

    lambda_conflict_handler_config {
      lambda_conflict_handler_arn = aws_lambda_function.far.arn
    }
  }
}

resource "aws_appsync_resolver" "merges" {
  api_id = "a"
  type   = "Mutation"
  field  = "put"

  sync_config {
    conflict_detection = "VERSION"
    conflict_handler   = "AUTOMERGE"
  }
}

# A harness may be given a browser and an interpreter of another region.
resource "aws_bedrockagentcore_browser" "far" {
  name   = "far"
  region = "us-east-1"

  network_configuration {
    network_mode = "PUBLIC"
  }
}

resource "aws_bedrockagentcore_harness" "by_browser" { # at primary ap-northeast-1, export us-east-1, export us-west-2
  harness_name       = "by_browser"
  execution_role_arn = "arn:aws:iam::123456789012:role/a"

  tool {
    type = "agentcore_browser"

    config {
      agentcore_browser {
        browser_arn = aws_bedrockagentcore_browser.far.browser_arn
      }
    }
  }

  tool {
    type = "agentcore_code_interpreter"

    config {
      agentcore_code_interpreter {
        code_interpreter_arn = "arn:aws:bedrock-agentcore:us-west-2:aws:code-interpreter/aws.codeinterpreter.v1"
      }
    }
  }
}

resource "aws_bedrockagentcore_code_interpreter" "far" {
  name   = "far"
  region = "us-east-1"

  network_configuration {
    network_mode = "SANDBOX"
  }
}

resource "aws_bedrockagentcore_harness" "by_interpreter" { # at primary ap-northeast-1, export us-east-1
  harness_name       = "by_interpreter"
  execution_role_arn = "arn:aws:iam::123456789012:role/a"

  tool {
    type = "agentcore_code_interpreter"

    config {
      agentcore_code_interpreter {
        code_interpreter_arn = aws_bedrockagentcore_code_interpreter.far.code_interpreter_arn
      }
    }
  }
}
