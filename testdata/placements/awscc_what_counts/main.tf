# What counts as kept, as in aws_what_counts, where the other provider has a type for it.
provider "awscc" {
  region = "ap-northeast-1"
}

resource "awscc_cloudformation_module_version" "a" { # at primary ap-northeast-1
  module_name    = "A::B::C::MODULE"
  module_package = "s3://packages/a.zip"
}

resource "awscc_lambda_layer_version" "a" { # at primary ap-northeast-1
  layer_name = "a"
}

resource "awscc_kafkaconnect_custom_plugin" "a" { # at primary ap-northeast-1
  name = "a"
}

resource "awscc_elasticbeanstalk_application_version" "a" { # at primary ap-northeast-1
  application_name = "a"
}

resource "awscc_cloudfront_function" "a" { # at primary unbound
  name = "a"
}

resource "awscc_rds_db_cluster" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  enable_cloudwatch_logs_exports = ["postgresql"]
}

resource "awscc_ce_anomaly_subscription" "mail" { # at primary unbound
  subscribers = [{ type = "EMAIL", address = "a@example.com" }]
}

resource "awscc_shield_proactive_engagement" "a" { # at primary unbound
  emergency_contact_list = [{ email_address = "a@example.com" }]
}

resource "awscc_batch_compute_environment" "spot" { # at primary ap-northeast-1
  compute_resources = {
    type    = "SPOT"
    subnets = ["subnet-0123"]
  }
}

resource "awscc_gamelift_fleet" "two" { # at primary us-west-2, primary us-east-1, primary ap-northeast-1
  name      = "two"
  locations = [{ location = "us-east-1" }, { location = "us-west-2" }]
}

resource "awscc_gamelift_fleet" "own" {
  name         = "own"
  compute_type = "ANYWHERE"
  locations    = [{ location = "custom-office" }]
}

resource "awscc_quicksight_data_source" "password" { # at key ap-northeast-1
  credentials = {
    credential_pair = { username = "a", password = "x" }
  }
}

resource "awscc_accessanalyzer_analyzer" "a" { # at log ap-northeast-1
  type = "ACCOUNT"
}

resource "awscc_fsx_data_repository_association" "a" { # at export us-east-1
  file_system_id       = "fs-0123"
  data_repository_path = "s3://${aws_s3_bucket.virginia.bucket}/a"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  region = "us-east-1"
  bucket = "virginia"
}

resource "awscc_bedrockagentcore_online_evaluation_config" "builtin" { # at log ap-northeast-1, export unresolved
  evaluators = [{ evaluator_id = "Builtin.Helpfulness" }]
}

resource "awscc_bedrockagentcore_evaluator" "world" { # at export unbound
  evaluator_config = {
    llm_as_a_judge = {
      model_config = {
        bedrock_evaluator_model_config = { model_id = "global.anthropic.claude-sonnet-4-5-20250929-v1:0" }
      }
    }
  }
}

resource "awscc_bedrockagentcore_memory" "a" { # at primary ap-northeast-1, export unresolved
  memory_strategies = [{ semantic_memory_strategy = { name = "a" } }]
}

resource "awscc_bedrock_knowledge_base" "sql" { # at primary ap-northeast-1, export unresolved
  knowledge_base_configuration = { type = "SQL" }
}
