# Artifacts, and what is said by a template alone.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_cloudformation_guard_hook" "a" { # at log us-east-1
  log_bucket = awscc_s3_bucket.far.id
}

resource "awscc_cloudformation_hook_version" "a" { # at primary ap-northeast-1, log us-east-1
  logging_config = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_cloudformation_lambda_hook" "a" { # at log us-east-1
  logging_config = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_cloudformation_public_type_version" "a" { # at log us-east-1
  log_delivery_bucket = awscc_s3_bucket.far.id
}

resource "awscc_cloudformation_resource_version" "a" { # at primary ap-northeast-1, log us-east-1
  logging_config = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_cloudformation_stack" "a" { # at primary unresolved
}

resource "awscc_cloudformation_stack_set" "a" { # at primary us-west-2
  stack_instances_group = [{
    regions = ["us-west-2"]
  }]
}

resource "awscc_cloudformation_type_activation" "a" { # at log us-east-1
  logging_config = {
    log_group_name = awscc_logs_log_group.far.id
  }
}

resource "awscc_codepipeline_pipeline" "a" { # at export ap-northeast-1, export us-east-1, export us-west-2
  artifact_store = {
    location = "s3://${awscc_s3_bucket.far.id}/x"
  }
  artifact_stores = [{
    region = "us-west-2"
  }]
}

resource "awscc_controltower_landing_zone" "a" { # at primary unresolved
}

resource "awscc_servicecatalog_cloudformation_provisioned_product" "a" { # at primary us-west-2
  provisioning_preferences = {
    stack_set_regions = ["us-west-2"]
  }
}

resource "awscc_ssmquicksetup_configuration_manager" "a" { # at primary unresolved
}

resource "awscc_amplify_app" "served" { # at primary ap-northeast-1, cache unbound
  name = "served"
}

# A notification in full carries what the service adds to the event.
resource "awscc_codestarnotifications_notification_rule" "full" { # at export us-east-1, export unresolved
  detail_type = "FULL"
  targets = [{
    target_type    = "SNS"
    target_address = "arn:aws:sns:us-east-1:123456789012:a"
    }, {
    target_type    = "AWSChatbotSlack"
    target_address = "arn:aws:chatbot::123456789012:chat-configuration/slack-channel/a"
  }]
}

resource "awscc_codestarnotifications_notification_rule" "basic" {
  detail_type = "BASIC"
  targets = [{
    target_type    = "SNS"
    target_address = "arn:aws:sns:us-east-1:123456789012:a"
  }]
}

# What is deployed to a bucket is copied there.
resource "awscc_codepipeline_pipeline" "site" { # at export ap-northeast-1, export us-east-1
  stages = [{
    name = "Deploy"
    actions = [{
      name = "Deploy"
      action_type_id = {
        category = "Deploy"
        owner    = "AWS"
        provider = "S3"
        version  = "1"
      }
      configuration = jsonencode({
        BucketName = awscc_s3_bucket.far.id
        Extract    = "true"
      })
    }]
  }]
}

resource "awscc_controltower_enabled_baseline" "a" { # at primary unresolved
  baseline_identifier = "arn:aws:controltower:ap-northeast-1::baseline/17BSJV3IGJ2QSGA2"
  baseline_version    = "4.0"
  target_identifier   = "arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678"
}

resource "awscc_elasticbeanstalk_configuration_template" "told" { # at primary ap-northeast-1
  application_name = "a"

  option_settings = [
    { namespace = "aws:elasticbeanstalk:sns:topics", option_name = "Notification Endpoint", value = "a@example.com" },
    { namespace = "aws:autoscaling:asg", option_name = "MinSize", value = "1" },
  ]
}

resource "awscc_elasticbeanstalk_configuration_template" "plain" {
  application_name = "a"
}

# What is tested on devices goes to the region of their farm, and what others than the
# service work on goes to them.
resource "awscc_codepipeline_pipeline" "handed_out" { # at export ap-northeast-1, export us-west-2, export unresolved, key ap-northeast-1
  stages = [{
    name = "Test"
    actions = [{
      name            = "Devices"
      input_artifacts = [{ name = "source" }]
      action_type_id = {
        category = "Test"
        owner    = "AWS"
        provider = "DeviceFarm"
        version  = "1"
      }
    }]
    }, {
    name = "Deploy"
    actions = [{
      name            = "Skill"
      input_artifacts = [{ name = "source" }]
      action_type_id = {
        category = "Deploy"
        owner    = "ThirdParty"
        provider = "AlexaSkillsKit"
        version  = "1"
      }
      configuration = jsonencode({
        ClientSecret = "not a secret"
        RefreshToken = "not a token"
      })
    }]
  }]
}

resource "awscc_codepipeline_pipeline" "others_source" { # at export ap-northeast-1
  stages = [{
    name = "Source"
    actions = [{
      name             = "Source"
      output_artifacts = [{ name = "source" }]
      action_type_id = {
        category = "Source"
        owner    = "ThirdParty"
        provider = "GitHub"
        version  = "1"
      }
    }]
  }]
}

resource "awscc_codepipeline_pipeline" "image" { # at export ap-northeast-1, export us-east-1, export unbound
  stages = [{
    name = "Build"
    actions = [{
      name            = "Far"
      region          = "us-east-1"
      input_artifacts = [{ name = "source" }]
      action_type_id = {
        category = "Build"
        owner    = "AWS"
        provider = "ECRBuildAndPublish"
        version  = "1"
      }
      configuration = jsonencode({ ECRRepositoryName = "undeclared" })
      }, {
      name            = "Open"
      input_artifacts = [{ name = "source" }]
      action_type_id = {
        category = "Build"
        owner    = "AWS"
        provider = "ECRBuildAndPublish"
        version  = "1"
      }
      configuration = jsonencode({ ECRRepositoryName = "open", RegistryType = "public" })
    }]
  }]
}
