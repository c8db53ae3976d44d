# Records of people, mail and telephony.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_workmail_organization" "far" { # at primary us-east-1
  provider = aws.virginia
}

resource "awscc_events_event_bus" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_kinesisfirehose_delivery_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_qbusiness_application" "far" { # at primary us-east-1, export unresolved
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_ses_mail_manager_archive" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sns_topic" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sqs_queue" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_appstream_stack" "a" { # at primary ap-northeast-1, export us-east-1
  storage_connectors = [{
    connector_type = "HOMEFOLDERS"
  }]
  agent_access_config = {
    s3_bucket_arn = awscc_s3_bucket.far.arn
  }
}

resource "aws_cognito_user_pool" "of_cognito_log_delivery_configuration" { # at primary ap-northeast-1, log us-east-1
}

resource "awscc_cognito_log_delivery_configuration" "a" {
  log_configurations = [{
    s3_configuration = {
      bucket_arn = awscc_s3_bucket.far.arn
    }
    }, {
    cloudwatch_logs_configuration = {
      log_group_arn = awscc_logs_log_group.far.arn
    }
    }, {
    firehose_configuration = {
      stream_arn = awscc_kinesisfirehose_delivery_stream.far.arn
    }
  }]
  user_pool_id = aws_cognito_user_pool.of_cognito_log_delivery_configuration.id
}

resource "aws_cognito_user_pool" "of_cognito_user_pool_regional_configuration_attachment" { # at primary ap-northeast-1, export us-west-2
}

resource "awscc_cognito_user_pool_regional_configuration_attachment" "a" {
  sms_configuration = {
    sns_region = "us-west-2"
    eums_sms = {
      region = "us-west-2"
    }
  }
  user_pool_id = aws_cognito_user_pool.of_cognito_user_pool_regional_configuration_attachment.id
}

resource "aws_cognito_user_pool" "of_cognito_user_pool_replica" { # at primary ap-northeast-1, replica us-west-2
}

resource "awscc_cognito_user_pool_replica" "a" {
  region_name  = "us-west-2"
  user_pool_id = aws_cognito_user_pool.of_cognito_user_pool_replica.id
}

resource "awscc_connect_instance" "of_connect_instance_storage_config" { # at primary ap-northeast-1, export us-east-1, export ap-northeast-1
}

resource "awscc_connect_instance_storage_config" "a" {
  s3_config = {
    bucket_name = awscc_s3_bucket.far.id
  }
  kinesis_firehose_config = {
    firehose_arn = awscc_kinesisfirehose_delivery_stream.far.arn
  }
  kinesis_stream_config = {
    stream_arn = awscc_kinesis_stream.far.arn
  }
  kinesis_video_stream_config = {}
  instance_arn                = awscc_connect_instance.of_connect_instance_storage_config.arn
}

resource "awscc_customerprofiles_domain" "a" { # at primary ap-northeast-1, export us-east-1
  dead_letter_queue_url = awscc_sqs_queue.far.id
}

resource "awscc_customerprofiles_domain" "of_customerprofiles_event_stream" { # at primary ap-northeast-1, export us-east-1
}

resource "awscc_customerprofiles_event_stream" "a" {
  uri         = awscc_kinesis_stream.far.id
  domain_name = awscc_customerprofiles_domain.of_customerprofiles_event_stream.id
}

resource "awscc_notifications_notification_hub" "a" { # at primary us-west-2, primary us-east-1
  region = "us-west-2"
}

resource "awscc_notificationscontacts_email_contact" "a" { # at primary us-east-1
}

resource "awscc_ses_configuration_set" "a" { # at export us-east-1
  archiving_options = {
    archive_arn = awscc_ses_mail_manager_archive.far.archive_arn
  }
}

resource "awscc_ses_configuration_set_event_destination" "a" { # at log us-east-1
  event_destination = {
    enabled = true
    kinesis_firehose_destination = {
      delivery_stream_arn = awscc_kinesisfirehose_delivery_stream.far.arn
    }
    sns_destination = {
      topic_arn = awscc_sns_topic.far.topic_arn
    }
    event_bridge_destination = {
      event_bus_arn = awscc_events_event_bus.far.arn
    }
  }
}

resource "awscc_ses_email_identity" "a" { # at key ap-northeast-1
  dkim_signing_attributes = {
    domain_signing_private_key = "x"
  }
}

resource "awscc_ses_mail_manager_rule_set" "a" { # at export ap-northeast-1, export us-east-1, export unresolved
  rules = [{
    actions = [{
      archive = {}
    }]
    }, {
    actions = [{
      write_to_s3 = {
        s3_bucket = awscc_s3_bucket.far.id
      }
    }]
    }, {
    actions = [{
      deliver_to_mailbox = {
        mailbox_arn = aws_workmail_organization.far.arn
      }
    }]
    }, {
    actions = [{
      deliver_to_q_business = {
        application_id = awscc_qbusiness_application.far.id
      }
    }]
    }, {
    actions = [{
      publish_to_sns = {
        topic_arn = awscc_sns_topic.far.topic_arn
      }
      relay = {}
    }]
  }]
}

resource "awscc_ses_multi_region_endpoint" "a" { # at export us-west-2
  details = {
    route_details = [{
      region = "us-west-2"
    }]
  }
}

resource "awscc_smsvoice_configuration_set" "a" { # at log us-east-1
  event_destinations = [{
    cloudwatch_logs_destination = {
      log_group_arn = awscc_logs_log_group.far.arn
    }
    }, {
    kinesis_firehose_destination = {
      delivery_stream_arn = awscc_kinesisfirehose_delivery_stream.far.arn
    }
    }, {
    sns_destination = {
      topic_arn = awscc_sns_topic.far.topic_arn
    }
  }]
}

resource "awscc_wisdom_ai_prompt" "a" { # at export us
  model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
}

resource "awscc_wisdom_knowledge_base" "a" { # at primary ap-northeast-1, export us
  vector_ingestion_configuration = {
    parsing_configuration = {
      bedrock_foundation_model_configuration = {
        model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
      }
    }
  }
}

resource "awscc_workspaces_workspaces_pool" "a" { # at primary ap-northeast-1
  application_settings = {
    status = "ENABLED"
  }
}

resource "awscc_workspacesinstances_volume" "a" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "awscc_workspacesinstances_workspace_instance" "a" { # at primary ap-northeast-1-tpe-1
  managed_instance = {
    placement = {
      availability_zone = "ap-northeast-1-tpe-1a"
    }
  }
}

resource "awscc_workspacesweb_session_logger" "a" { # at log us-east-1
  log_configuration = {
    s3 = {
      bucket = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_workspacesweb_user_access_logging_settings" "a" { # at log us-east-1
  kinesis_stream_arn = awscc_kinesis_stream.far.arn
}

resource "awscc_customerprofiles_domain" "matched" { # at primary ap-northeast-1, export us-east-1
  matching = {
    enabled = true
    exporting_config = {
      s3_exporting = {
        s3_bucket_name = awscc_s3_bucket.far.id
      }
    }
  }
}

resource "awscc_organizations_account" "a" { # at primary unbound
  account_name = "a"
  email        = "a@example.com"
}

resource "awscc_detective_member_invitation" "a" { # at primary ap-northeast-1
  member_email_address = "a@example.com"
}

resource "awscc_guardduty_member" "a" { # at primary ap-northeast-1, export us-east-1
  email = "a@example.com"
}

resource "awscc_appstream_stack" "streams_only" {
  name = "streams-only"
}

resource "awscc_connect_instance" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  attributes = {
    contactflow_logs = true
  }
}

resource "awscc_ses_mail_manager_rule_set" "sent" { # at export unresolved, export us-east-1
  rules = [{
    actions = [
      { send = { role_arn = "arn:aws:iam::123456789012:role/mail" } },
      { invoke_lambda = { function_arn = "arn:aws:lambda:us-east-1:123456789012:function:mail" } },
    ]
  }]
}

resource "awscc_appstream_stack" "of_a_vendor" { # at export unresolved
  name = "of-a-vendor"

  storage_connectors = [{
    connector_type = "ONE_DRIVE"
    domains        = ["example.com"]
  }]
}

resource "aws_cognito_user_pool" "watched" { # at primary us-east-1, export us-west-2
  name   = "watched"
  region = "us-east-1"
}

resource "awscc_cognito_user_pool_client" "watched" {
  user_pool_id = aws_cognito_user_pool.watched.id

  analytics_configuration = {
    application_arn = "arn:aws:mobiletargeting:us-west-2:123456789012:apps/a"
  }
}

resource "awscc_ses_vdm_attributes" "a" { # at log ap-northeast-1
}

resource "awscc_notifications_channel_association" "mail" { # at export unresolved
  arn                            = "arn:aws:notifications-contacts::123456789012:emailcontact/a"
  notification_configuration_arn = "arn:aws:notifications::123456789012:configuration/a"
}

resource "awscc_ses_mail_manager_rule_set" "replaces" { # at primary ap-northeast-1
  rules = [{
    actions = [{
      replace_recipient = {
        replace_with = ["a@example.com"]
      }
    }]
  }]
}

# What agents and callers ask is spread over the regions of an area.
resource "awscc_wisdom_assistant" "a" { # at primary ap-northeast-1, export unresolved
  type = "AGENT"
}
