# Directories, incidents and messages to people.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_directory_service_directory" "alone" { # at primary ap-northeast-1
  name     = "alone.example.com"
  password = "not a password"
  type     = "MicrosoftAD"
}

resource "aws_directory_service_directory" "both" { # at primary ap-northeast-1, replica us-east-1
  name     = "both.example.com"
  password = "not a password"
  type     = "MicrosoftAD"
}

resource "aws_directory_service_region" "virginia" { # at replica us-east-1, replica ap-northeast-1
  directory_id = aws_directory_service_directory.both.id
  region_name  = "us-east-1"

  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# The directory of another configuration is in the region that is asked to add one.
resource "aws_directory_service_region" "osaka" { # at replica ap-northeast-3, replica eu-west-1
  region       = "eu-west-1"
  directory_id = "d-1234567890"
  region_name  = "ap-northeast-3"

  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

resource "aws_ssoadmin_region" "osaka" { # at replica ap-northeast-3
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  region_name  = "ap-northeast-3"
}

resource "aws_ssmincidents_replication_set" "a" { # at replica ap-northeast-1, replica us-east-1
  regions {
    name = "ap-northeast-1"
  }

  regions {
    name = "us-east-1"
  }
}

resource "aws_ssmincidents_replication_set" "deprecated" { # at replica us-west-2
  region {
    name = "us-west-2"
  }
}

resource "aws_cognito_user_pool" "silent" { # at primary ap-northeast-1
  name = "silent"
}

resource "aws_cognito_user_pool" "here" { # at primary ap-northeast-1
  name = "here"

  sms_configuration {
    external_id    = "a"
    sns_caller_arn = "arn:aws:iam::123456789012:role/sms"
  }
}

resource "aws_cognito_user_pool" "elsewhere" { # at primary ap-northeast-1, export us-east-1
  name = "elsewhere"

  sms_configuration {
    external_id    = "a"
    sns_caller_arn = "arn:aws:iam::123456789012:role/sms"
    sns_region     = "us-east-1"
  }
}

# A connector that names no region is in us-east-1; what it logs is there too.
resource "aws_chime_voice_connector" "unset" {
  name               = "unset"
  require_encryption = true
}

resource "aws_chime_voice_connector_logging" "unset" { # at log us-east-1
  voice_connector_id = aws_chime_voice_connector.unset.id
  enable_sip_logs    = true
}

resource "aws_chime_voice_connector" "tokyo" {
  name               = "tokyo"
  require_encryption = true
  aws_region         = "ap-northeast-1"
}

resource "aws_chime_voice_connector_logging" "tokyo" { # at log ap-northeast-1
  voice_connector_id       = aws_chime_voice_connector.tokyo.id
  enable_media_metric_logs = true
}

resource "aws_chime_voice_connector_streaming" "off" {
  voice_connector_id = aws_chime_voice_connector.unset.id
  data_retention     = 1
  disabled           = true
}

resource "aws_chime_voice_connector_streaming" "unset" { # at primary us-east-1
  voice_connector_id = aws_chime_voice_connector.unset.id
  data_retention     = 1
}

# Without a bucket no records of calls are kept.
resource "aws_chimesdkvoice_global_settings" "none" {
  voice_connector {}
}

resource "aws_sns_topic" "virginia" { # at primary us-east-1
  name   = "virginia"
  region = "us-east-1"
}

resource "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" "a" { # at export us-east-1
  name                     = "a"
  resource_access_role_arn = "arn:aws:iam::123456789012:role/insights"

  elements {
    type = "VoiceAnalyticsProcessor"

    voice_analytics_processor_configuration {
      speaker_search_status      = "Enabled"
      voice_tone_analysis_status = "Enabled"
    }
  }

  elements {
    type = "SnsTopicSink"

    sns_topic_sink_configuration {
      insights_target = aws_sns_topic.virginia.arn
    }
  }
}

resource "aws_connect_instance_storage_config" "video" { # at export us-east-1
  region        = "us-east-1"
  instance_id   = "00000000-0000-0000-0000-000000000000"
  resource_type = "MEDIA_STREAMS"

  storage_config {
    storage_type = "KINESIS_VIDEO_STREAM"

    kinesis_video_stream_config {
      prefix                 = "a"
      retention_period_hours = 3

      encryption_config {
        encryption_type = "KMS"
        key_id          = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      }
    }
  }
}

resource "aws_workmail_organization" "virginia" { # at primary us-east-1
  organization_alias = "virginia"
  region             = "us-east-1"
}

resource "aws_ses_receipt_rule" "work" { # at export us-east-1
  enabled       = true
  name          = "work"
  rule_set_name = "a"

  workmail_action {
    organization_arn = aws_workmail_organization.virginia.arn
    position         = 1
  }
}

resource "aws_mailmanager_rule_set" "a" { # at export us-east-1
  name = "a"

  rule {
    action {
      invoke_lambda {
        function_arn    = "arn:aws:lambda:us-east-1:123456789012:function:mail"
        invocation_type = "EVENT"
        role_arn        = "arn:aws:iam::123456789012:role/mail"
      }
    }
  }
}

resource "aws_sesv2_configuration_set_event_destination" "app" { # at log us-east-1
  configuration_set_name = "a"
  event_destination_name = "app"

  event_destination {
    enabled              = true
    matching_event_types = ["SEND"]

    pinpoint_destination {
      application_arn = "arn:aws:mobiletargeting:us-east-1:123456789012:apps/a"
    }
  }
}

# Mail to users goes through the region of its sender.
resource "aws_ses_email_identity" "virginia" {
  email  = "a@example.com"
  region = "us-east-1"
}

resource "aws_cognito_user_pool" "mail" { # at primary ap-northeast-1, export us-east-1
  name = "mail"

  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = aws_ses_email_identity.virginia.arn
  }
}

resource "aws_pinpoint_app" "virginia" { # at primary us-east-1
  name   = "virginia"
  region = "us-east-1"
}

resource "aws_cognito_user_pool" "counted" { # at primary ap-northeast-1, export us-east-1
  name = "counted"
}

resource "aws_cognito_user_pool_client" "counted" {
  name         = "counted"
  user_pool_id = aws_cognito_user_pool.counted.id

  analytics_configuration {
    application_id = aws_pinpoint_app.virginia.application_id
    external_id    = "a"
    role_arn       = "arn:aws:iam::123456789012:role/analytics"
  }
}

resource "aws_cognito_user_pool_client" "plain" {
  name         = "plain"
  user_pool_id = aws_cognito_user_pool.silent.id
}

# Users' files are in a bucket of the region, or where the connector leads.
resource "aws_appstream_stack" "home_folders" { # at primary ap-northeast-1
  name = "home-folders"

  storage_connectors {
    connector_type = "HOMEFOLDERS"
  }
}

resource "aws_appstream_stack" "drive" { # at primary ap-northeast-1, export unresolved
  name = "drive"

  storage_connectors {
    connector_type = "HOMEFOLDERS"
  }

  storage_connectors {
    connector_type = "GOOGLE_DRIVE"
    domains        = ["example.com"]
  }
}

# A connector logs nothing that is not switched on.
resource "aws_chime_voice_connector_logging" "off" {
  voice_connector_id = aws_chime_voice_connector.unset.id
  enable_sip_logs    = false
}

resource "aws_sesv2_email_identity" "virginia" {
  region         = "us-east-1"
  email_identity = "example.com"
}

resource "aws_cognito_user_pool" "second_version" { # at primary ap-northeast-1, export us-east-1
  name = "second-version"

  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = aws_sesv2_email_identity.virginia.arn
  }
}

# The owner of an account is written to, and so is who is invited to share findings.
resource "aws_organizations_account" "a" { # at primary unbound
  name  = "a"
  email = "a@example.com"
}

resource "aws_detective_member" "a" { # at primary us-east-1
  region        = "us-east-1"
  account_id    = "123456789012"
  email_address = "a@example.com"
  graph_arn     = "arn:aws:detective:us-east-1:123456789012:graph:0123456789abcdef0123456789abcdef"
}

resource "aws_guardduty_member" "a" { # at primary ap-northeast-1
  account_id  = "123456789012"
  detector_id = "a"
  email       = "a@example.com"
}

resource "aws_macie2_member" "a" { # at primary ap-northeast-1
  account_id = "123456789012"
  email      = "a@example.com"
}

resource "aws_securityhub_member" "unwritten" {
  account_id = "123456789012"
}

resource "aws_securityhub_member" "written" { # at primary ap-northeast-1
  account_id = "123456789012"
  email      = "a@example.com"
}

# A stack without folders or settings of its users keeps nothing of them.
resource "aws_appstream_stack" "streams_only" {
  name = "streams-only"
}

resource "aws_appstream_stack" "settings" { # at primary ap-northeast-1
  name = "settings"

  application_settings {
    enabled        = true
    settings_group = "a"
  }
}

resource "aws_connect_instance" "logged" { # at primary us-east-1, log us-east-1
  region                    = "us-east-1"
  identity_management_type  = "CONNECT_MANAGED"
  inbound_calls_enabled     = true
  outbound_calls_enabled    = true
  contact_flow_logs_enabled = true
}

resource "aws_pinpointsmsvoicev2_event_destination" "off" {
  configuration_set_name = "a"
  event_destination_name = "off"
  enabled                = false
  matching_event_types   = ["ALL"]

  sns_destination {
    topic_arn = aws_sns_topic.virginia.arn
  }
}

resource "aws_pinpointsmsvoicev2_event_destination" "on" { # at log us-east-1
  configuration_set_name = "a"
  event_destination_name = "on"
  matching_event_types   = ["ALL"]

  sns_destination {
    topic_arn = aws_sns_topic.virginia.arn
  }
}

# Accounts that an administrator opens keep a person's name and address; a call or
# a message that is passed on goes where it is sent.
resource "aws_connect_user" "a" { # at primary us-east-1
  region      = "us-east-1"
  name        = "a"
  instance_id = "00000000-0000-0000-0000-000000000000"
}

resource "aws_appstream_user" "a" { # at primary ap-northeast-1
  authentication_type = "USERPOOL"
  user_name           = "a@example.com"
}

resource "aws_quicksight_account_subscription" "plain" { # at primary ap-northeast-1
  account_name          = "plain"
  authentication_method = "IAM_ONLY"
  edition               = "ENTERPRISE"
  notification_email    = "a@example.com"
}

resource "aws_quicksight_account_subscription" "asked" { # at primary ap-northeast-1, export unresolved
  account_name          = "asked"
  authentication_method = "IAM_ONLY"
  edition               = "ENTERPRISE_AND_Q"
  notification_email    = "a@example.com"
}

resource "aws_quicksight_account_subscription" "asked_by_some" { # at primary ap-northeast-1, export unresolved
  account_name          = "asked-by-some"
  authentication_method = "IAM_IDENTITY_CENTER"
  edition               = "ENTERPRISE"
  notification_email    = "a@example.com"
  author_pro_group      = ["authors"]
}

resource "aws_quicksight_user" "pro" { # at primary ap-northeast-1, export unresolved
  email         = "pro@example.com"
  identity_type = "QUICKSIGHT"
  user_role     = "AUTHOR_PRO"
}

resource "aws_quicksight_user" "a" { # at primary ap-northeast-1
  email         = "a@example.com"
  identity_type = "QUICKSIGHT"
  user_role     = "READER"
}

resource "aws_connect_quick_connect" "telephone" { # at primary ap-northeast-1
  name        = "telephone"
  instance_id = "00000000-0000-0000-0000-000000000000"

  quick_connect_config {
    quick_connect_type = "PHONE_NUMBER"

    phone_config {
      phone_number = "+810000000000"
    }
  }
}

resource "aws_connect_quick_connect" "queue" {
  name        = "queue"
  instance_id = "00000000-0000-0000-0000-000000000000"

  quick_connect_config {
    quick_connect_type = "QUEUE"

    queue_config {
      contact_flow_id = "a"
      queue_id        = "a"
    }
  }
}

resource "aws_pinpointsmsvoicev2_phone_number" "two_way" { # at export us-east-1
  iso_country_code        = "JP"
  two_way_channel_enabled = true
  two_way_channel_arn     = aws_sns_topic.virginia.arn
}

resource "aws_pinpointsmsvoicev2_phone_number" "elsewhere" { # at export unresolved
  iso_country_code        = "JP"
  two_way_channel_enabled = true
}

resource "aws_pinpointsmsvoicev2_phone_number" "one_way" {
  iso_country_code = "JP"
}

resource "aws_pinpointsmsvoicev2_pool" "two_way" { # at export us-east-1
  two_way_enabled     = true
  two_way_channel_arn = aws_sns_topic.virginia.arn
}

resource "aws_pinpoint_app" "hooks" { # at primary ap-northeast-1, export us-east-1, export unresolved
  name = "hooks"

  campaign_hook {
    lambda_function_name = "arn:aws:lambda:us-east-1:123456789012:function:hook"
    web_url              = "https://hook.example.com"
  }
}

resource "aws_ses_receipt_rule" "told" { # at export us-east-1, export us-west-2
  enabled       = true
  name          = "told"
  rule_set_name = "a"

  lambda_action {
    function_arn = "arn:aws:lambda:us-east-1:123456789012:function:mail"
    position     = 1
    topic_arn    = "arn:aws:sns:us-west-2:123456789012:told"
  }
}

resource "aws_ses_event_destination" "off" {
  name                   = "off"
  configuration_set_name = "a"
  matching_types         = ["bounce"]

  sns_destination {
    topic_arn = aws_sns_topic.virginia.arn
  }
}

resource "aws_ses_event_destination" "on" { # at log us-east-1
  name                   = "on"
  configuration_set_name = "a"
  enabled                = true
  matching_types         = ["bounce"]

  sns_destination {
    topic_arn = aws_sns_topic.virginia.arn
  }
}

# A chat gets the messages of its topics, and may be logged.
resource "aws_sns_topic" "chat" { # at primary ap-northeast-1, export unresolved
  name = "chat"
}

resource "aws_chatbot_teams_channel_configuration" "topic" { # at log us-east-1
  configuration_name = "topic"
  logging_level      = "INFO"
  sns_topic_arns     = [aws_sns_topic.chat.arn]
}

resource "aws_chatbot_slack_channel_configuration" "quiet" { # at export unresolved
  configuration_name = "quiet"
  logging_level      = "NONE"
  sns_topic_arns     = ["arn:aws:sns:us-east-1:123456789012:chat"]
}

resource "aws_chatbot_slack_channel_configuration" "logged" { # at log us-east-1
  configuration_name = "logged"
  logging_level      = "ERROR"
}

resource "aws_workspaces_pool" "settings" { # at primary ap-northeast-1
  name = "settings"

  application_settings {
    status = "ENABLED"
  }
}

resource "aws_workspaces_pool" "none" {
  name = "none"
}

resource "aws_odb_cloud_exadata_infrastructure" "contacts" { # at primary ap-northeast-1, export unresolved
  display_name                     = "contacts"
  customer_contacts_to_send_to_oci = [{ email = "a@example.com" }]
}

resource "aws_appsync_api" "owner" { # at primary ap-northeast-1
  name          = "owner"
  owner_contact = "a@example.com"
}

# What callers say goes to their bot, which may be in another region.
resource "aws_connect_instance" "bots" { # at primary ap-northeast-1, export us-east-1
  identity_management_type = "CONNECT_MANAGED"
  inbound_calls_enabled    = true
  instance_alias           = "bots"
  outbound_calls_enabled   = true
}

resource "aws_connect_bot_association" "virginia" {
  instance_id = aws_connect_instance.bots.id

  lex_bot {
    lex_region = "us-east-1"
    name       = "a"
  }
}

resource "aws_connect_bot_association" "here" {
  instance_id = aws_connect_instance.bots.id

  lex_bot {
    name = "b"
  }
}

resource "aws_mailmanager_rule_set" "sent" { # at export unresolved
  name = "sent"

  rule {
    action {
      send {
        role_arn = "arn:aws:iam::123456789012:role/mail"
      }
    }
  }
}

# The service keeps who was sent what only where it is told to.
resource "aws_sesv2_account_vdm_attributes" "on" { # at log ap-northeast-1
  vdm_enabled = "ENABLED"
}

resource "aws_sesv2_account_vdm_attributes" "off" {
  vdm_enabled = "DISABLED"
}

resource "aws_notifications_channel_association" "mail" { # at export unresolved
  arn                            = "arn:aws:notifications-contacts::123456789012:emailcontact/a"
  notification_configuration_arn = "arn:aws:notifications::123456789012:configuration/a"
}

resource "aws_guardduty_member" "invited" { # at primary ap-northeast-1, export us-east-1
  account_id  = "123456789012"
  detector_id = "a"
  email       = "a@example.com"
  invite      = true
}

# A rule keeps the addresses that it sends mail to instead.
resource "aws_mailmanager_rule_set" "replaces" { # at primary ap-northeast-1
  name = "replaces"

  rule {
    action {
      replace_recipient {
        replace_with = ["a@example.com"]
      }
    }
  }
}

# What is said is handed to the sinks of a configuration, which may be declared elsewhere.
resource "aws_chime_voice_connector_streaming" "insights" { # at primary us-east-1, export us-east-1
  voice_connector_id = aws_chime_voice_connector.unset.id
  data_retention     = 1

  media_insights_configuration {
    configuration_arn = aws_chimesdkmediapipelines_media_insights_pipeline_configuration.a.arn
  }
}

resource "aws_chime_voice_connector_streaming" "insights_elsewhere" { # at primary us-east-1, export unresolved
  voice_connector_id = aws_chime_voice_connector.unset.id
  data_retention     = 1

  media_insights_configuration {
    configuration_arn = "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/elsewhere"
  }
}

resource "aws_chime_voice_connector_streaming" "insights_off" { # at primary us-east-1
  voice_connector_id = aws_chime_voice_connector.unset.id
  data_retention     = 1

  media_insights_configuration {
    disabled          = true
    configuration_arn = "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/elsewhere"
  }
}

resource "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" "alerts" {
  name                     = "alerts"
  resource_access_role_arn = "arn:aws:iam::123456789012:role/insights"

  elements {
    type = "VoiceAnalyticsProcessor"

    voice_analytics_processor_configuration {
      speaker_search_status      = "Enabled"
      voice_tone_analysis_status = "Enabled"
    }
  }
}

# Mail of the service's own account goes through the region of the address that it is sent from.
resource "aws_cognito_user_pool" "own_sender" { # at primary ap-northeast-1, export us-east-1
  name = "own-sender"

  email_configuration {
    email_sending_account = "COGNITO_DEFAULT"
    source_arn            = aws_ses_email_identity.virginia.arn
  }
}

resource "aws_cognito_user_pool" "default_sender" { # at primary ap-northeast-1
  name = "default-sender"

  email_configuration {
    email_sending_account = "COGNITO_DEFAULT"
  }
}
