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

resource "awscc_bedrock_knowledge_base" "sql" { # at export unresolved
  knowledge_base_configuration = { type = "SQL" }
}

resource "awscc_codebuild_fleet" "a" { # at primary ap-northeast-1
  name = "a"
}

resource "awscc_appstream_directory_config" "a" { # at key ap-northeast-1
  directory_name = "a.example.com"
}

resource "awscc_connect_user" "a" { # at primary ap-northeast-1
  username = "a"
}

resource "awscc_connect_quick_connect" "telephone" { # at primary ap-northeast-1
  quick_connect_config = {
    quick_connect_type = "PHONE_NUMBER"
    phone_config       = { phone_number = "+810000000000" }
  }
}

resource "awscc_smsvoice_phone_number" "two_way" { # at export us-east-1
  two_way = { enabled = true, channel_arn = "arn:aws:sns:us-east-1:123456789012:a" }
}

resource "awscc_smsvoice_pool" "two_way" { # at export us-east-1
  two_way = { enabled = true, channel_arn = "arn:aws:sns:us-east-1:123456789012:a" }
}

resource "awscc_chatbot_slack_channel_configuration" "a" { # at log us-east-1, export unresolved
  logging_level  = "ERROR"
  sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:a"]
}

resource "awscc_chatbot_microsoft_teams_channel_configuration" "a" { # at log us-east-1
  logging_level = "INFO"
}

resource "awscc_cleanrooms_collaboration" "a" {
  query_log_status = "ENABLED"
  job_log_status   = "ENABLED"
}

resource "awscc_cleanrooms_membership" "a" { # at log ap-northeast-1
  query_log_status = "ENABLED"
}

resource "awscc_dms_certificate" "wallet" { # at key ap-northeast-1
  certificate_wallet = "x"
}

resource "awscc_iot_logging" "a" { # at log ap-northeast-1
  default_log_level = "INFO"
}

resource "awscc_iot_resource_specific_logging" "a" { # at log ap-northeast-1
  log_level = "DEBUG"
}

resource "awscc_ssm_document" "command" { # at primary ap-northeast-1
  document_type = "Command"
}

resource "awscc_ssm_document" "session" { # at log unresolved
  document_type   = "Session"
  document_format = "YAML"
}

resource "awscc_imagebuilder_component" "a" { # at primary ap-northeast-1
  name = "a"
}

resource "awscc_sagemaker_studio_lifecycle_config" "a" {
  studio_lifecycle_config_name = "a"
}

resource "awscc_appsync_api" "a" { # at primary ap-northeast-1, log ap-northeast-1
  owner_contact = "a@example.com"

  event_config = {
    log_config = { log_level = "ALL" }
  }
}

resource "awscc_appsync_graph_ql_api" "a" { # at log ap-northeast-1
  log_config = { field_log_level = "ERROR" }
}

resource "awscc_rds_db_proxy" "a" { # at log ap-northeast-1
  debug_logging = true
}

resource "awscc_mwaa_environment" "a" { # at primary ap-northeast-1, log ap-northeast-1
  logging_configuration = {
    task_logs = { enabled = true }
  }
}

resource "awscc_redshiftserverless_namespace" "a" { # at primary ap-northeast-1, log ap-northeast-1
  log_exports = ["userlog"]
}

resource "awscc_ecs_cluster" "a" { # at log ap-northeast-1
  cluster_settings = [{ name = "containerInsights", value = "enabled" }]
}

resource "awscc_ecs_express_gateway_service" "a" { # at log ap-northeast-1
  service_name = "a"
}

resource "awscc_sns_topic" "a" { # at primary ap-northeast-1, log ap-northeast-1
  delivery_status_logging = [{ protocol = "sqs", failure_feedback_role_arn = "arn:aws:iam::123456789012:role/feedback" }]
}

resource "awscc_sns_topic" "not_sampled" { # at primary ap-northeast-1
  delivery_status_logging = [{
    protocol                     = "sqs"
    success_feedback_role_arn    = "arn:aws:iam::123456789012:role/feedback"
    success_feedback_sample_rate = "0"
  }]
}

resource "awscc_quicksight_data_source" "copied" { # at key ap-northeast-1
  credentials = {
    copy_source_arn = "arn:aws:quicksight:ap-northeast-1:123456789012:datasource/password"
  }
}

resource "awscc_ivs_channel" "a" { # at primary unbound
  name = "a"
}

resource "awscc_codegurureviewer_repository_association" "a" { # at log ap-northeast-1
  name = "a"
  type = "CodeCommit"
}

resource "awscc_servicecatalog_cloudformation_product" "address" { # at primary ap-northeast-1
  name          = "address"
  owner         = "a"
  support_email = "a@example.com"
}

resource "awscc_organizations_policy" "backups" { # at backup unresolved
  name = "backups"
  type = "BACKUP_POLICY"
}

resource "awscc_cognito_user_pool_identity_provider" "oidc" { # at key ap-northeast-1
  provider_details = { client_secret = "x" }
}

resource "awscc_elasticloadbalancingv2_listener" "oidc" { # at key ap-northeast-1
  default_actions = [{
    type                     = "authenticate-oidc"
    authenticate_oidc_config = { client_secret = "x" }
  }]
}

resource "awscc_elasticloadbalancingv2_listener_rule" "oidc" { # at key ap-northeast-1
  actions = [{
    type                     = "authenticate-oidc"
    authenticate_oidc_config = { client_secret = "x" }
  }]
}

resource "awscc_ec2_verified_access_trust_provider" "oidc" { # at key ap-northeast-1
  oidc_options = { client_secret = "x" }
}

resource "awscc_codepipeline_webhook" "hmac" { # at key ap-northeast-1
  authentication_configuration = { secret_token = "x" }
}

resource "awscc_securitylake_subscriber_notification" "https" { # at key ap-northeast-1
  notification_configuration = {
    https_notification_configuration = { authorization_api_key_value = "x" }
  }
}

resource "awscc_workspacesweb_identity_provider" "oidc" { # at key ap-northeast-1
  identity_provider_details = { client_secret = "x" }
}

resource "awscc_eks_addon" "network" {
  cluster_name = "a"
  addon_name   = "vpc-cni"
}

resource "awscc_eks_addon" "vendor" { # at primary unresolved
  cluster_name = "a"
  addon_name   = "datadog_operator"
}

resource "awscc_eks_cluster" "outpost" { # at primary unresolved
  name = "outpost"

  outpost_config = {
    outpost_arns = ["arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"]
  }
}

resource "awscc_eks_cluster" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  name = "logged"

  logging = {
    cluster_logging = { enabled_types = [{ type = "audit" }] }
  }
}

resource "awscc_mediapackage_channel" "a" { # at primary ap-northeast-1, log us-east-1
  ingress_access_logs = { log_group_name = "arn:aws:logs:us-east-1:123456789012:log-group:a" }
}

resource "awscc_iotsitewise_portal" "a" { # at primary ap-northeast-1
  portal_name          = "a"
  portal_contact_email = "a@example.com"
}

# The file that a container is built by is code.
resource "awscc_imagebuilder_container_recipe" "built" { # at primary ap-northeast-1
  name                     = "built"
  dockerfile_template_data = "FROM scratch"
}

resource "awscc_codeartifact_package_group" "owned" { # at primary ap-northeast-1
  contact_info = "owner@example.com"
  domain_name  = "d"
  pattern      = "/*"
}

# An evaluation that does not run writes nothing and asks no model.
resource "awscc_bedrockagentcore_online_evaluation_config" "no_more" {
  online_evaluation_config_name = "no_more"
  execution_status              = "DISABLED"

  evaluators = [{
    evaluator_id = "Builtin.Helpfulness"
  }]
}

# Lex keeps what people say, unless they may be children.
resource "awscc_lex_bot" "children" { # at primary ap-northeast-1
  name                        = "children"
  idle_session_ttl_in_seconds = 60
  role_arn                    = "arn:aws:iam::123456789012:role/lex"

  data_privacy = {
    child_directed = true
  }
}

resource "awscc_appsync_resolver" "code" { # at primary ap-northeast-1
  api_id     = "a"
  code       = "export function request() {}"
  field_name = "a"
  type_name  = "Query"
}

# Notebooks are kept by the service.
resource "awscc_athena_work_group" "notebooks" { # at primary ap-northeast-1
  name = "notebooks"
  work_group_configuration = {
    engine_version = { selected_engine_version = "PySpark engine version 3" }
  }
}
