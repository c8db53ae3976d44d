# A model's own address stays in its region. A profile of the system's sends prompts to
# any region of the area that its name begins with.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_bedrock_inference_profile" "model" { # at export ap-northeast-1
  name = "model"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0"
  }
}

resource "aws_bedrock_inference_profile" "japan" { # at export jp
  name = "japan"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
  }
}

resource "aws_bedrock_inference_profile" "asia" { # at export apac
  name = "asia"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/apac.anthropic.claude-sonnet-4-20250514-v1:0"
  }
}

resource "aws_bedrock_inference_profile" "world" { # at export unbound
  name = "world"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/global.anthropic.claude-sonnet-4-5-20250929-v1:0"
  }
}

# Without a profile a guardrail works where it is, and keeps nothing.
resource "aws_bedrock_guardrail" "here" {
  name                      = "here"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
}

resource "aws_bedrock_guardrail" "asia" { # at export apac
  name                      = "asia"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"

  cross_region_config {
    guardrail_profile_identifier = "apac.guardrail.v1:0"
  }
}

resource "aws_bedrock_guardrail" "by_arn" { # at export apac
  name                      = "by-arn"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"

  cross_region_config {
    guardrail_profile_identifier = "arn:aws:bedrock:ap-northeast-1:123456789012:guardrail-profile/apac.guardrail.v1:0"
  }
}

# An agent's own texts stay in its region.
resource "aws_bedrockagent_agent" "a" { # at primary ap-northeast-1
  agent_name              = "a"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "anthropic.claude-3-5-sonnet-20240620-v1:0"
}
