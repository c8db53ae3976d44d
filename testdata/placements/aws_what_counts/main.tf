# What counts as kept: code that is uploaded, credentials that are given, people who are
# written to, disks of instances that a service starts, and logs that are switched on.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudformation_type" "a" { # at primary ap-northeast-1, log us-east-1
  type_name              = "A::B::C"
  schema_handler_package = "s3://packages/a.zip"

  logging_config {
    log_group_name = "arn:aws:logs:us-east-1:123456789012:log-group:types"
    log_role_arn   = "arn:aws:iam::123456789012:role/logs"
  }
}

resource "aws_lambda_layer_version" "a" { # at primary us-east-1
  region     = "us-east-1"
  layer_name = "a"
}

resource "aws_mskconnect_custom_plugin" "a" { # at primary ap-northeast-1
  name         = "a"
  content_type = "ZIP"
}

resource "aws_opensearch_package" "a" { # at primary ap-northeast-1
  package_name = "a"
  package_type = "TXT-DICTIONARY"
}

resource "aws_elastic_beanstalk_application_version" "a" { # at primary ap-northeast-1
  application = "a"
  name        = "a"
  bucket      = "bundles"
  key         = "a.zip"
}

resource "aws_synthetics_canary" "a" { # at primary ap-northeast-1, log us-east-1
  name                 = "a"
  artifact_s3_location = "s3://${aws_s3_bucket.virginia.bucket}/a"
  start_canary         = true
}

resource "aws_synthetics_canary" "stopped" { # at primary ap-northeast-1
  name                 = "stopped"
  artifact_s3_location = "s3://${aws_s3_bucket.virginia.bucket}/a"
  start_canary         = false
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  region = "us-east-1"
  bucket = "virginia"
}

resource "aws_gamelift_build" "a" { # at primary ap-northeast-1
  name = "a"
}

resource "aws_gamelift_fleet" "a" { # at primary ap-northeast-1
  name              = "a"
  ec2_instance_type = "c5.large"
}

resource "aws_gamelift_game_server_group" "a" { # at primary ap-northeast-1
  game_server_group_name = "a"
}

resource "aws_cloudfront_function" "a" { # at primary unbound
  name    = "a"
  runtime = "cloudfront-js-2.0"
  code    = "function handler(event) { return event.request; }"
}

# What a function of AppSync runs is code, or else a template.
resource "aws_appsync_function" "code" { # at primary ap-northeast-1
  name = "code"
  code = "export function request() {}"
}

resource "aws_appsync_resolver" "code" { # at primary ap-northeast-1
  api_id = "a"
  code   = "export function request() {}"
  field  = "a"
  type   = "Query"
}

resource "aws_appsync_channel_namespace" "code" { # at primary ap-northeast-1
  api_id        = "a"
  name          = "a"
  code_handlers = "export function onPublish() {}"
}

resource "aws_appsync_function" "template" {
  name                     = "template"
  request_mapping_template = "{}"
}

# What is linked to a repository is exported to it.
resource "aws_fsx_file_cache" "a" { # at export us-east-1, cache ap-northeast-1
  file_cache_type = "LUSTRE"

  data_repository_association {
    data_repository_path = "s3://${aws_s3_bucket.virginia.bucket}/a"
    file_cache_path      = "/a"
  }
}

resource "aws_fsx_file_cache" "nfs" { # at export unresolved, cache ap-northeast-1
  file_cache_type = "LUSTRE"

  data_repository_association {
    data_repository_path = "nfs://filer.example.com"
    file_cache_path      = "/a"
  }
}

resource "aws_fsx_lustre_file_system" "a" { # at primary ap-northeast-1, export us-east-1
  storage_capacity = 1200
}

resource "aws_fsx_data_repository_association" "a" {
  file_system_id       = aws_fsx_lustre_file_system.a.id
  data_repository_path = "s3://${aws_s3_bucket.virginia.bucket}/a"
  file_system_path     = "/a"
}

# A bus keeps events until they are delivered, and what cannot be goes to a queue.
resource "aws_cloudwatch_event_bus" "a" { # at primary ap-northeast-1, export us-east-1
  name = "a"

  dead_letter_config {
    arn = "arn:aws:sqs:us-east-1:123456789012:dead"
  }
}

resource "aws_cloudwatch_event_target" "a" { # at export ap-northeast-1, export us-east-1
  rule = "a"
  arn  = "arn:aws:sqs:ap-northeast-1:123456789012:alive"

  dead_letter_config {
    arn = "arn:aws:sqs:us-east-1:123456789012:dead"
  }
}

resource "aws_pipes_pipe" "a" { # at export ap-northeast-1, export us-east-1, export us-west-2
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/a"
  target   = "arn:aws:sqs:ap-northeast-1:123456789012:alive"

  source_parameters {
    kinesis_stream_parameters {
      starting_position = "LATEST"

      dead_letter_config {
        arn = "arn:aws:sqs:us-east-1:123456789012:dead"
      }
    }

    dynamodb_stream_parameters {
      starting_position = "LATEST"

      dead_letter_config {
        arn = "arn:aws:sns:us-west-2:123456789012:dead"
      }
    }
  }
}

# A database's logs go to its own region, and so do backups of one on an Outpost.
resource "aws_db_instance" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  instance_class                  = "db.m5.large"
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_db_instance" "outpost" { # at primary unresolved, backup ap-northeast-1
  instance_class            = "db.m5.large"
  customer_owned_ip_enabled = true
}

resource "aws_rds_cluster" "logs" { # at primary us-east-1, log us-east-1
  region                          = "us-east-1"
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

resource "aws_docdb_cluster" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_neptune_cluster" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  enable_cloudwatch_logs_exports = ["audit"]
}

resource "aws_eks_cluster" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  name                      = "logs"
  enabled_cluster_log_types = ["audit"]
}

resource "aws_mq_broker" "logs" { # at primary ap-northeast-1, log ap-northeast-1
  broker_name = "logs"

  logs {
    general = true
  }
}

# People: in the region of the topic, or in none where the service is global.
resource "aws_account_primary_contact" "a" { # at primary unbound
  full_name = "A"
}

resource "aws_account_alternate_contact" "a" { # at primary unbound
  name = "A"
}

resource "aws_sns_topic" "a" { # at primary ap-northeast-1, export unresolved
  name = "a"
}

resource "aws_sns_topic_subscription" "mail" { # at primary ap-northeast-1
  topic_arn = aws_sns_topic.a.arn
  protocol  = "email"
  endpoint  = "a@example.com"
}

resource "aws_budgets_budget" "mail" { # at primary unbound
  budget_type = "COST"
  time_unit   = "MONTHLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["a@example.com"]
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
  }
}

resource "aws_budgets_budget" "topic" {
  budget_type = "COST"
  time_unit   = "MONTHLY"

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "ACTUAL"
    subscriber_sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:a"]
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
  }
}

resource "aws_ce_anomaly_subscription" "mail" { # at primary unbound
  name = "mail"

  subscriber {
    type    = "EMAIL"
    address = "a@example.com"
  }
}

resource "aws_shield_proactive_engagement" "a" { # at primary unbound
  enabled = true
}

resource "aws_route53domains_domain" "a" { # at primary unbound
  domain_name = "example.com"
}

# Disks: instances have them, Fargate's tasks leave none, and a host of one's own is not AWS's.
resource "aws_batch_compute_environment" "ec2" { # at primary ap-northeast-1
  type = "MANAGED"

  compute_resources {
    type      = "EC2"
    max_vcpus = 16
    subnets   = ["subnet-0123"]
  }
}

resource "aws_batch_compute_environment" "fargate" {
  type = "MANAGED"

  compute_resources {
    type      = "FARGATE"
    max_vcpus = 16
    subnets   = ["subnet-0123"]
  }
}

resource "aws_batch_compute_environment" "own" {
  type = "UNMANAGED"
}

# Credentials.
resource "aws_codebuild_source_credential" "a" { # at key ap-northeast-1
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = "x"
}

resource "aws_codebuild_source_credential" "connection" {
  auth_type   = "CODECONNECTIONS"
  server_type = "GITHUB"
  token       = "arn:aws:codeconnections:us-east-1:123456789012:connection/a"
}

resource "aws_directory_service_radius_settings" "a" { # at key ap-northeast-1
  display_label = "a"
  shared_secret = "x"
}

resource "aws_redshift_hsm_configuration" "a" { # at key ap-northeast-1
  hsm_partition_name     = "a"
  hsm_partition_password = "x"
}

resource "aws_quicksight_data_source" "password" { # at key ap-northeast-1
  data_source_id = "password"

  credentials {
    credential_pair {
      username = "a"
      password = "x"
    }
  }
}

resource "aws_quicksight_data_source" "secret" {
  data_source_id = "secret"

  credentials {
    secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:a"
  }
}

resource "aws_glue_connection" "password" { # at key ap-northeast-1
  name = "password"

  connection_properties = {
    USERNAME = "a"
    PASSWORD = "x"
  }
}

resource "aws_glue_connection" "secret" {
  name = "secret"

  connection_properties = {
    SECRET_ID = "a"
  }
}

# Findings are kept where they are made.
resource "aws_macie2_classification_job" "a" { # at log ap-northeast-1
  job_type = "ONE_TIME"
}

resource "aws_inspector2_enabler" "a" { # at log ap-northeast-1
  account_ids    = ["123456789012"]
  resource_types = ["EC2"]
}

resource "aws_accessanalyzer_analyzer" "a" { # at log ap-northeast-1
  analyzer_name = "a"
}

# Models of a service's own may be anywhere in its area.
resource "aws_bedrockagent_knowledge_base" "managed" { # at primary ap-northeast-1, export unresolved
  name     = "managed"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "MANAGED"
  }
}

resource "aws_bedrockagent_knowledge_base" "sql" { # at export unresolved
  name     = "sql"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration {
    type = "SQL"
  }
}

resource "aws_bedrockagentcore_online_evaluation_config" "builtin" { # at log ap-northeast-1, export unresolved
  online_evaluation_config_name = "builtin"

  evaluator {
    evaluator_id = "Builtin.Helpfulness"
  }
}

resource "aws_bedrockagentcore_online_evaluation_config" "own" { # at log ap-northeast-1
  online_evaluation_config_name = "own"

  evaluator {
    evaluator_id = "own-0123456789"
  }
}

resource "aws_bedrockagentcore_evaluator" "japan" { # at export jp
  evaluator_name = "japan"
  level          = "TRACE"

  evaluator_config {
    llm_as_a_judge {
      model_config {
        bedrock_evaluator_model_config {
          model_id = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
        }
      }
    }
  }
}

resource "aws_bedrockagentcore_evaluator" "here" {
  evaluator_name = "here"
  level          = "TRACE"

  evaluator_config {
    llm_as_a_judge {
      model_config {
        bedrock_evaluator_model_config {
          model_id = "amazon.nova-pro-v1:0"
        }
      }
    }
  }
}

resource "aws_bedrockagentcore_memory" "a" { # at primary ap-northeast-1, export unresolved
  name = "a"
}

resource "aws_bedrockagentcore_memory_strategy" "builtin" {
  name      = "builtin"
  memory_id = aws_bedrockagentcore_memory.a.id
  type      = "SEMANTIC"
}

resource "aws_bedrockagentcore_registry" "a" { # at primary ap-northeast-1, export unbound
  name = "a"
}

# Scripts that a service runs, and words that it learns.
resource "aws_ssm_document" "command" { # at primary ap-northeast-1
  name          = "command"
  document_type = "Command"
  content       = "{}"
}

resource "aws_ssm_document" "session" { # at log unresolved
  name            = "session"
  document_type   = "Session"
  document_format = "YAML"
  content         = "schemaVersion: '1.0'"
}

resource "aws_imagebuilder_component" "a" { # at primary us-east-1
  region   = "us-east-1"
  name     = "a"
  platform = "Linux"
  version  = "1.0.0"
  data     = "phases: []"
}

resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "a" {
  name = "a"
}

resource "aws_sagemaker_studio_lifecycle_config" "a" {
  studio_lifecycle_config_name     = "a"
  studio_lifecycle_config_app_type = "JupyterLab"
  studio_lifecycle_config_content  = "ZWNobw=="
}

resource "aws_connect_vocabulary" "a" { # at primary ap-northeast-1
  name          = "a"
  instance_id   = "00000000-0000-0000-0000-000000000000"
  language_code = "ja-JP"
  content       = "Phrase"
}

resource "aws_kendra_query_suggestions_block_list" "a" { # at primary ap-northeast-1
  name     = "a"
  index_id = "a"
}

resource "aws_appsync_api_cache" "a" { # at cache ap-northeast-1
  api_id = "a"
}

# Credentials that a service opens something else with.
resource "aws_kms_custom_key_store" "a" { # at key ap-northeast-1
  custom_key_store_name = "a"
  key_store_password    = "x"
}

resource "aws_directory_service_trust" "a" { # at key ap-northeast-1
  directory_id   = "d-0123456789"
  trust_password = "x"
}

resource "aws_appstream_directory_config" "a" { # at key ap-northeast-1
  directory_name = "a.example.com"
}

resource "aws_appfabric_app_authorization" "a" { # at key ap-northeast-1
  app       = "SLACK"
  auth_type = "apiKey"
}

resource "aws_chime_voice_connector" "unset" {
  name               = "unset"
  require_encryption = true
}

resource "aws_chime_voice_connector_termination_credentials" "a" { # at key us-east-1
  voice_connector_id = aws_chime_voice_connector.unset.id
}

resource "aws_dms_certificate" "wallet" { # at key ap-northeast-1
  certificate_id     = "wallet"
  certificate_wallet = "x"
}

resource "aws_dms_certificate" "public" {
  certificate_id  = "public"
  certificate_pem = "x"
}

resource "aws_quicksight_data_source" "copied" { # at key ap-northeast-1
  data_source_id = "copied"

  credentials {
    copy_source_arn = "arn:aws:quicksight:ap-northeast-1:123456789012:datasource/password"
  }
}

# Video of a channel is where its streamers and viewers are; a gateway's disks are at
# its owner's; what a reviewer finds is kept.
resource "aws_ivs_channel" "a" { # at primary unbound
  name = "a"
}

resource "aws_storagegateway_cache" "a" { # at cache unresolved
  disk_id     = "a"
  gateway_arn = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12A3456B"
}

resource "aws_storagegateway_upload_buffer" "a" { # at cache unresolved
  disk_id     = "b"
  gateway_arn = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12A3456B"
}

resource "aws_storagegateway_working_storage" "a" { # at cache unresolved
  disk_id     = "c"
  gateway_arn = "arn:aws:storagegateway:ap-northeast-1:123456789012:gateway/sgw-12A3456B"
}

resource "aws_codegurureviewer_repository_association" "a" { # at log ap-northeast-1
  repository {
    codecommit {
      name = "a"
    }
  }
}

resource "aws_glue_dev_endpoint" "a" { # at primary ap-northeast-1
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/glue"
}

resource "aws_rekognition_stream_processor" "shared" { # at export ap-northeast-1, export unresolved
  name     = "shared"
  role_arn = "arn:aws:iam::123456789012:role/rekognition"

  data_sharing_preference {
    opt_in = true
  }

  output {
    kinesis_data_stream {
      arn = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/a"
    }
  }
}

resource "aws_rekognition_stream_processor" "own" { # at export ap-northeast-1
  name     = "own"
  role_arn = "arn:aws:iam::123456789012:role/rekognition"

  data_sharing_preference {
    opt_in = false
  }

  output {
    kinesis_data_stream {
      arn = "arn:aws:kinesis:ap-northeast-1:123456789012:stream/a"
    }
  }
}

resource "aws_servicecatalog_product" "address" { # at primary ap-northeast-1
  name          = "address"
  owner         = "a"
  type          = "CLOUD_FORMATION_TEMPLATE"
  support_email = "a@example.com"
}

resource "aws_servicecatalog_product" "none" {
  name  = "none"
  owner = "a"
  type  = "CLOUD_FORMATION_TEMPLATE"
}

# Those who sign people in are given a secret; one who signs assertions is given none.
resource "aws_cognito_identity_provider" "oidc" { # at key ap-northeast-1
  user_pool_id  = "ap-northeast-1_a"
  provider_name = "oidc"
  provider_type = "OIDC"

  provider_details = {
    client_id     = "a"
    client_secret = "x"
  }
}

resource "aws_cognito_identity_provider" "saml" {
  user_pool_id  = "ap-northeast-1_a"
  provider_name = "saml"
  provider_type = "SAML"

  provider_details = {
    MetadataURL = "https://a.example.com"
  }
}

resource "aws_lb_listener" "oidc" { # at key us-east-1
  region            = "us-east-1"
  load_balancer_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/0123456789abcdef"

  default_action {
    type = "authenticate-oidc"

    authenticate_oidc {
      client_id     = "a"
      client_secret = "x"
    }
  }
}

resource "aws_lb_listener" "forward" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/0123456789abcdef"

  default_action {
    type = "forward"
  }
}

resource "aws_alb_listener_rule" "oidc" { # at key ap-northeast-1
  listener_arn = "a"

  action {
    type = "authenticate-oidc"

    authenticate_oidc {
      client_id     = "a"
      client_secret = "x"
    }
  }
}

resource "aws_alb_listener" "oidc" { # at key ap-northeast-1
  load_balancer_arn = "a"

  default_action {
    type = "authenticate-oidc"

    authenticate_oidc {
      client_id     = "a"
      client_secret = "x"
    }
  }
}

resource "aws_lb_listener_rule" "oidc" { # at key ap-northeast-1
  listener_arn = "a"

  action {
    type = "authenticate-oidc"

    authenticate_oidc {
      client_id     = "a"
      client_secret = "x"
    }
  }
}

resource "aws_verifiedaccess_trust_provider" "oidc" { # at key ap-northeast-1
  policy_reference_name = "a"
  trust_provider_type   = "user"

  oidc_options {
    client_secret = "x"
  }
}

resource "aws_codepipeline_webhook" "hmac" { # at key ap-northeast-1
  name            = "hmac"
  authentication  = "GITHUB_HMAC"
  target_action   = "Source"
  target_pipeline = "a"

  authentication_configuration {
    secret_token = "x"
  }
}

resource "aws_sagemaker_workforce" "oidc" { # at key ap-northeast-1
  workforce_name = "oidc"

  oidc_config {
    client_id     = "a"
    client_secret = "x"
  }
}

resource "aws_securitylake_subscriber_notification" "https" { # at key ap-northeast-1
  subscriber_id = "a"

  configuration {
    https_notification_configuration {
      endpoint                    = "https://a.example.com"
      target_role_arn             = "arn:aws:iam::123456789012:role/a"
      authorization_api_key_name  = "a"
      authorization_api_key_value = "x"
    }
  }
}

resource "aws_workspacesweb_identity_provider" "oidc" { # at key ap-northeast-1
  identity_provider_name = "oidc"
  identity_provider_type = "OIDC"
  portal_arn             = "a"

  identity_provider_details = {
    client_secret = "x"
  }
}

# What a bot is taught is the bot's own data.
resource "aws_lex_intent" "taught" { # at primary ap-northeast-1
  name              = "Order"
  sample_utterances = ["I would like to order"]

  fulfillment_activity {
    type = "ReturnIntent"
  }
}

resource "aws_lex_slot_type" "taught" { # at primary ap-northeast-1
  name = "Dish"

  enumeration_value {
    value = "soba"
  }
}

resource "aws_lexv2models_intent" "taught" { # at primary ap-northeast-1
  bot_id      = "ABCDEFGHIJ"
  bot_version = "DRAFT"
  locale_id   = "ja_JP"
  name        = "Order"
}

resource "aws_lexv2models_slot" "taught" { # at primary ap-northeast-1
  bot_id      = "ABCDEFGHIJ"
  bot_version = "DRAFT"
  intent_id   = "KLMNOPQRST"
  locale_id   = "ja_JP"
  name        = "Dish"
}

resource "aws_lexv2models_slot_type" "taught" { # at primary ap-northeast-1
  bot_id      = "ABCDEFGHIJ"
  bot_version = "DRAFT"
  locale_id   = "ja_JP"
  name        = "Dish"
}

resource "aws_lexv2models_bot_version" "taught" { # at primary us-west-2
  bot_id = "ABCDEFGHIJ"
  region = "us-west-2"
}

# The file that a container is built by is code.
resource "aws_imagebuilder_container_recipe" "built" { # at primary ap-northeast-1
  name                     = "built"
  container_type           = "DOCKER"
  parent_image             = "amazon"
  version                  = "1.0.0"
  dockerfile_template_data = "FROM scratch"

  component {
    component_arn = "arn:aws:imagebuilder:ap-northeast-1:aws:component/update-linux/x.x.x"
  }

  target_repository {
    repository_name = "built"
    service         = "ECR"
  }
}

# An evaluation that does not run writes nothing and asks no model.
resource "aws_bedrockagentcore_online_evaluation_config" "not_yet" {
  online_evaluation_config_name = "not_yet"
  enable_on_create              = false

  evaluator {
    evaluator_id = "Builtin.Helpfulness"
  }
}

resource "aws_bedrockagentcore_online_evaluation_config" "by_now" { # at log ap-northeast-1, export unresolved
  online_evaluation_config_name = "by_now"
  enable_on_create              = false
  execution_status              = "ENABLED"

  evaluator {
    evaluator_id = "Builtin.Helpfulness"
  }
}

resource "aws_bedrockagentcore_online_evaluation_config" "no_more" {
  online_evaluation_config_name = "no_more"
  enable_on_create              = true
  execution_status              = "DISABLED"

  evaluator {
    evaluator_id = "Builtin.Helpfulness"
  }
}

# Lex keeps what people say, unless they may be children.
resource "aws_lexv2models_bot" "a" { # at primary ap-northeast-1, log unresolved
  name                        = "a"
  idle_session_ttl_in_seconds = 60
  role_arn                    = "arn:aws:iam::123456789012:role/lex"

  data_privacy {
    child_directed = false
  }
}

resource "aws_lexv2models_bot" "children" { # at primary ap-northeast-1
  name                        = "children"
  idle_session_ttl_in_seconds = 60
  role_arn                    = "arn:aws:iam::123456789012:role/lex"

  data_privacy {
    child_directed = true
  }
}

resource "aws_glue_user_defined_function" "a" { # at primary ap-northeast-1
  name          = "a"
  catalog_id    = "123456789012"
  database_name = "a"
  class_name    = "a"
  owner_name    = "a"
  owner_type    = "GROUP"
}

# Code in a flow is run by the service.
resource "aws_bedrockagent_flow" "code" { # at primary ap-northeast-1
  name               = "code"
  execution_role_arn = "arn:aws:iam::123456789012:role/flow"

  definition {
    node {
      name = "code"
      type = "InlineCode"

      configuration {
        inline_code {
          code     = "def f(): pass"
          language = "Python_3"
        }
      }
    }
  }
}

# Notebooks are kept by the service, which keeps no queries.
resource "aws_athena_workgroup" "notebooks" { # at primary ap-northeast-1
  name = "notebooks"

  configuration {
    engine_version {
      selected_engine_version = "PySpark engine version 3"
    }
  }
}

resource "aws_athena_workgroup" "queries" {
  name = "queries"

  configuration {
    engine_version {
      selected_engine_version = "Athena engine version 3"
    }
  }
}
