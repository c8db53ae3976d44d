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

resource "aws_bedrock_inference_profile" "canada" { # at export ca
  name = "canada"

  model_source {
    copy_from = "arn:aws:bedrock:ca-central-1:123456789012:inference-profile/ca.amazon.nova-lite-v1:0"
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

# Vectors are in the store that a knowledge base names; a model given by a profile
# reads in its whole area, one of the region does in its own.
resource "aws_bedrockagent_knowledge_base" "own" { # at export ap-northeast-1, export ap-northeast-3
  name     = "own"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "VECTOR"

    vector_knowledge_base_configuration {
      embedding_model_arn = data.aws_bedrock_foundation_model.a.model_arn
    }
  }

  storage_configuration {
    type = "S3_VECTORS"

    s3_vectors_configuration {
      index_arn = "arn:aws:s3vectors:ap-northeast-3:123456789012:bucket/a/index/a"
    }
  }
}

data "aws_bedrock_foundation_model" "a" {
  model_id = "amazon.titan-embed-text-v2:0"
}

resource "aws_s3_bucket" "pictures" { # at primary us-west-2
  bucket = "pictures"
  region = "us-west-2"
}

resource "aws_bedrockagent_knowledge_base" "vendor" { # at export apac, export us-west-2, export unresolved
  name     = "vendor"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "VECTOR"

    vector_knowledge_base_configuration {
      embedding_model_arn = aws_bedrock_inference_profile.asia.arn

      supplemental_data_storage_configuration {
        storage_location {
          type = "S3"

          s3_location {
            uri = "s3://${aws_s3_bucket.pictures.bucket}"
          }
        }
      }
    }
  }

  storage_configuration {
    type = "PINECONE"

    pinecone_configuration {
      connection_string      = "https://a.svc.example.pinecone.io"
      credentials_secret_arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:a"

      field_mapping {
        metadata_field = "m"
        text_field     = "t"
      }
    }
  }
}

resource "aws_bedrockagent_data_source" "a" { # at primary ap-northeast-1, export ap-northeast-1, export us-west-2, export apac
  knowledge_base_id = aws_bedrockagent_knowledge_base.own.id
  name              = "a"

  data_source_configuration {
    type = "S3"

    s3_configuration {
      bucket_arn = "arn:aws:s3:::documents"
    }
  }

  vector_ingestion_configuration {
    custom_transformation_configuration {
      intermediate_storage {
        s3_location {
          uri = "s3://pictures/between"
        }
      }

      transformation {
        step_to_apply = "POST_CHUNKING"

        transformation_function {
          transformation_lambda_configuration {
            lambda_arn = "arn:aws:lambda:ap-northeast-1:123456789012:function:a"
          }
        }
      }
    }

    parsing_configuration {
      parsing_strategy = "BEDROCK_FOUNDATION_MODEL"

      bedrock_foundation_model_configuration {
        model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/apac.anthropic.claude-sonnet-4-20250514-v1:0"
      }
    }
  }
}

resource "aws_bedrockagent_data_source" "automated" { # at primary ap-northeast-1, export unresolved
  knowledge_base_id = aws_bedrockagent_knowledge_base.own.id
  name              = "automated"

  data_source_configuration {
    type = "S3"

    s3_configuration {
      bucket_arn = "arn:aws:s3:::documents"
    }
  }

  vector_ingestion_configuration {
    parsing_configuration {
      parsing_strategy = "BEDROCK_DATA_AUTOMATION"
    }
  }
}

resource "aws_bedrockagentcore_harness" "vendor" { # at primary ap-northeast-1, export unresolved
  harness_name       = "vendor"
  execution_role_arn = "arn:aws:iam::123456789012:role/harness"

  model {
    openai_model_config {
      model_id    = "gpt-5"
      api_key_arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:a"
    }
  }
}

# What a browser does is recorded only where that is switched on.
resource "aws_bedrockagentcore_browser" "on" { # at log us-west-2
  name = "on"

  network_configuration {
    network_mode = "PUBLIC"
  }

  recording {
    enabled = true

    s3_location {
      bucket = aws_s3_bucket.pictures.bucket
      prefix = "on"
    }
  }
}

resource "aws_bedrockagentcore_browser" "off" {
  name = "off"

  network_configuration {
    network_mode = "PUBLIC"
  }

  recording {
    s3_location {
      bucket = aws_s3_bucket.pictures.bucket
      prefix = "off"
    }
  }
}

# A model's identifier can begin with an area.
resource "aws_bedrockagent_agent" "asia" { # at primary ap-northeast-1, export apac
  agent_name              = "asia"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "apac.anthropic.claude-sonnet-4-20250514-v1:0"
}

resource "aws_bedrockagent_agent" "canada" { # at primary ca-central-1, export ca
  region                  = "ca-central-1"
  agent_name              = "canada"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "ca.amazon.nova-lite-v1:0"
}

resource "aws_bedrockagent_agent" "world" { # at primary ap-northeast-1, export unbound
  agent_name              = "world"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "global.anthropic.claude-sonnet-4-5-20250929-v1:0"
}

resource "aws_bedrockagent_agent" "japan" { # at primary ap-northeast-1, export one-of ap-northeast-1|jp
  agent_name              = "japan"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = aws_bedrock_inference_profile.japan.arn
}

resource "aws_bedrockagent_agent" "plain" { # at primary ap-northeast-1
  agent_name              = "plain"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "vendor.model-of-tomorrow-v1:0"
}

resource "aws_bedrockagentcore_harness" "asia" { # at primary ap-northeast-1, export apac
  harness_name       = "asia"
  execution_role_arn = "arn:aws:iam::123456789012:role/harness"

  model {
    bedrock_model_config {
      model_id = "apac.anthropic.claude-sonnet-4-20250514-v1:0"
    }
  }
}

resource "aws_bedrockagent_flow" "asia" { # at export apac, export us-west-2
  name               = "asia"
  execution_role_arn = "arn:aws:iam::123456789012:role/flow"

  definition {
    node {
      name = "prompt"
      type = "Prompt"

      configuration {
        prompt {
          source_configuration {
            inline {
              model_id      = "apac.amazon.nova-pro-v1:0"
              template_type = "TEXT"
            }
          }
        }
      }
    }

    node {
      name = "plain"
      type = "Prompt"

      configuration {
        prompt {
          source_configuration {
            inline {
              model_id      = "amazon.nova-pro-v1:0"
              template_type = "TEXT"
            }
          }
        }
      }
    }

    node {
      name = "keep"
      type = "Storage"

      configuration {
        storage {
          service_configuration {
            s3 {
              bucket_name = aws_s3_bucket.pictures.bucket
            }
          }
        }
      }
    }
  }
}

resource "aws_bedrock_evaluation_job" "asia" { # at export us-west-2, export apac
  job_name = "asia"
  role_arn = "arn:aws:iam::123456789012:role/evaluate"

  evaluation_config {
    automated {
      dataset_metric_config {
        task_type    = "Generation"
        metric_names = ["Builtin.Robustness"]

        dataset {
          name = "Builtin.Bold"
        }
      }
    }
  }

  inference_config {
    model {
      bedrock_model {
        model_identifier = "apac.amazon.nova-micro-v1:0"
      }
    }
  }

  output_data_config {
    s3_uri = "s3://${aws_s3_bucket.pictures.bucket}/judged/"
  }
}

resource "aws_bedrockagent_prompt" "asia" { # at export apac
  name = "asia"

  variant {
    name          = "plain"
    template_type = "TEXT"
    model_id      = "amazon.nova-pro-v1:0"
  }

  variant {
    name          = "asia"
    template_type = "TEXT"
    model_id      = "apac.amazon.nova-pro-v1:0"
  }
}

resource "aws_bedrockagentcore_memory" "a" { # at primary ap-northeast-1, export apac
  name                  = "a"
  event_expiry_duration = 30
}

resource "aws_bedrockagentcore_memory_strategy" "a" {
  memory_id  = aws_bedrockagentcore_memory.a.id
  name       = "a"
  type       = "CUSTOM"
  namespaces = ["a"]

  configuration {
    type = "SUMMARY_OVERRIDE"

    consolidation {
      append_to_prompt = "a"
      model_id         = "apac.amazon.nova-pro-v1:0"
    }
  }
}

# Code is kept with the version of a runtime, an image stays in its repository.
resource "aws_bedrockagentcore_agent_runtime" "code" { # at primary ap-northeast-1
  agent_runtime_name = "code"
  role_arn           = "arn:aws:iam::123456789012:role/a"

  agent_runtime_artifact {
    code_configuration {
      entry_point = ["main.py"]
      runtime     = "PYTHON_3_13"

      code {
        s3 {
          bucket = "code"
          prefix = "a.zip"
        }
      }
    }
  }
}

# Only a managed base keeps vectors of its own.
resource "aws_bedrockagent_knowledge_base" "managed" { # at primary ap-northeast-1, export unresolved
  name     = "managed"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "MANAGED"
  }
}

# What refers to it goes where it keeps them.
resource "aws_lexv2models_intent" "asks" { # at primary ap-northeast-1, export us-west-2
  name        = "asks"
  bot_id      = "a"
  bot_version = "DRAFT"
  locale_id   = "ja_JP"

  qna_intent_configuration {
    data_source_configuration {
      bedrock_knowledge_store_configuration {
        bedrock_knowledge_base_arn = aws_bedrockagent_knowledge_base.managed_abroad.arn
      }
    }
  }
}

resource "aws_bedrockagent_knowledge_base" "managed_abroad" { # at primary us-west-2, export unresolved
  region   = "us-west-2"
  name     = "managed-abroad"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "MANAGED"
  }
}

# An application's profile, or a router, says nothing of the regions that it passes
# prompts on to; a model that is bought is in its own.
resource "aws_bedrockagent_agent" "by_profile" { # at primary ap-northeast-1, export arn:aws:bedrock:ap-northeast-1:123456789012:application-inference-profile/a1b2c3d4e5f6
  agent_name              = "by-profile"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "arn:aws:bedrock:ap-northeast-1:123456789012:application-inference-profile/a1b2c3d4e5f6"
}

resource "aws_bedrockagent_agent" "by_router" { # at primary ap-northeast-1, export arn:aws:bedrock:ap-northeast-1:123456789012:default-prompt-router/anthropic.claude:1
  agent_name              = "by-router"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "arn:aws:bedrock:ap-northeast-1:123456789012:default-prompt-router/anthropic.claude:1"
}

resource "aws_bedrockagent_agent" "bought" { # at primary ap-northeast-1, export ap-northeast-1
  agent_name              = "bought"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "arn:aws:bedrock:ap-northeast-1:123456789012:provisioned-model/a1b2c3d4e5f6"
}

# A flow may ask by a prompt that is stored, whose model may be of an area.
resource "aws_bedrockagent_prompt" "japan" { # at export jp
  name = "japan"

  variant {
    name          = "a"
    model_id      = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
    template_type = "TEXT"
  }
}

resource "aws_bedrockagent_flow" "stored" { # at export jp, export unresolved
  name               = "stored"
  execution_role_arn = "arn:aws:iam::123456789012:role/flow"

  definition {
    node {
      name = "declared"
      type = "Prompt"

      configuration {
        prompt {
          source_configuration {
            resource {
              prompt_arn = aws_bedrockagent_prompt.japan.arn
            }
          }
        }
      }
    }

    node {
      name = "elsewhere"
      type = "Prompt"

      configuration {
        prompt {
          source_configuration {
            resource {
              prompt_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:prompt/ABCDEFGHIJ"
            }
          }
        }
      }
    }
  }
}

resource "aws_bedrockagent_prompt" "near" {
  name = "near"

  variant {
    name          = "a"
    model_id      = "amazon.nova-pro-v1:0"
    template_type = "TEXT"
  }
}

resource "aws_bedrockagent_flow" "near" { # at export ap-northeast-1
  name               = "near"
  execution_role_arn = "arn:aws:iam::123456789012:role/flow"

  definition {
    node {
      name = "near"
      type = "Prompt"

      configuration {
        prompt {
          source_configuration {
            resource {
              prompt_arn = aws_bedrockagent_prompt.near.arn
            }
          }
        }
      }
    }
  }
}

# A step without a model of one's own asks one of the service's.
resource "aws_bedrockagentcore_memory" "partly" { # at primary ap-northeast-1, export unresolved
  name                  = "partly"
  event_expiry_duration = 30
}

resource "aws_bedrockagentcore_memory_strategy" "partly" {
  memory_id  = aws_bedrockagentcore_memory.partly.id
  name       = "partly"
  type       = "CUSTOM"
  namespaces = ["a"]

  configuration {
    type = "SEMANTIC_OVERRIDE"

    consolidation {
      append_to_prompt = "a"
      model_id         = "anthropic.claude-3-sonnet-20240229-v1:0"
    }
  }
}
