# Training and inference write more than their main output.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  bucket = "virginia"
  region = "us-east-1"
}

resource "aws_s3_bucket" "oregon" { # at primary us-west-2
  bucket = "oregon"
  region = "us-west-2"
}

resource "aws_sagemaker_endpoint_configuration" "asynchronous" { # at export us-east-1, export us-west-2, export ap-south-1, export ap-northeast-2
  name = "asynchronous"

  production_variants {
    model_name = "a"

    core_dump_config {
      destination_s3_uri = "s3://${aws_s3_bucket.virginia.bucket}/dumps"
      kms_key_id         = "00000000-0000-0000-0000-000000000000"
    }
  }

  async_inference_config {
    output_config {
      s3_output_path  = "s3://${aws_s3_bucket.virginia.bucket}/done"
      s3_failure_path = "s3://${aws_s3_bucket.oregon.bucket}/failed"

      notification_config {
        success_topic                 = "arn:aws:sns:ap-south-1:123456789012:done"
        error_topic                   = "arn:aws:sns:ap-northeast-2:123456789012:failed"
        include_inference_response_in = ["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"]
      }
    }
  }
}

# A topic that is told of a response alone has none of it.
resource "aws_sagemaker_endpoint_configuration" "notified" { # at export us-east-1
  name = "notified"

  production_variants {
    model_name = "a"
  }

  async_inference_config {
    output_config {
      s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/done"

      notification_config {
        success_topic = "arn:aws:sns:ap-south-1:123456789012:done"
      }
    }
  }
}

# Capture is off unless it is switched on.
resource "aws_sagemaker_endpoint_configuration" "not_captured" {
  name = "not-captured"

  production_variants {
    model_name = "a"
  }

  data_capture_config {
    destination_s3_uri          = "s3://${aws_s3_bucket.virginia.bucket}/captured"
    initial_sampling_percentage = 100

    capture_options {
      capture_mode = "Input"
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "captured" { # at export us-east-1
  name = "captured"

  production_variants {
    model_name = "a"
  }

  data_capture_config {
    enable_capture              = true
    destination_s3_uri          = "s3://${aws_s3_bucket.virginia.bucket}/captured"
    initial_sampling_percentage = 100

    capture_options {
      capture_mode = "Input"
    }
  }
}

# Several definitions are in other blocks than a single one.
resource "aws_sagemaker_hyper_parameter_tuning_job" "several" { # at export us-east-1, backup us-west-2
  hyper_parameter_tuning_job_name = "several"

  training_job_definitions {
    definition_name = "a"
    role_arn        = "arn:aws:iam::123456789012:role/train"

    output_data_config {
      s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/a"
    }

    checkpoint_config {
      s3_uri = "s3://${aws_s3_bucket.oregon.bucket}/a"
    }
  }
}

resource "aws_sagemaker_mlflow_tracking_server" "a" { # at primary ap-northeast-1, export us-east-1
  tracking_server_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/track"
  artifact_store_uri   = "s3://${aws_s3_bucket.virginia.bucket}/artifacts"
}

resource "aws_sagemaker_mlflow_app" "a" { # at primary ap-northeast-1, export us-west-2
  name               = "a"
  role_arn           = "arn:aws:iam::123456789012:role/track"
  artifact_store_uri = "s3://${aws_s3_bucket.oregon.bucket}/artifacts"
}

resource "aws_sagemaker_domain" "a" { # at primary ap-northeast-1, export us-east-1
  domain_name = "a"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0123456789abcdef0"
  subnet_ids  = ["subnet-0123456789abcdef0"]

  default_user_settings {
    execution_role = "arn:aws:iam::123456789012:role/user"

    canvas_app_settings {
      workspace_settings {
        s3_artifact_path = "s3://${aws_s3_bucket.virginia.bucket}/canvas"
      }
    }
  }
}

# A user's settings go before those of the domain.
resource "aws_sagemaker_user_profile" "shares" { # at export us-west-2
  domain_id         = aws_sagemaker_domain.a.id
  user_profile_name = "shares"

  user_settings {
    execution_role = "arn:aws:iam::123456789012:role/user"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://${aws_s3_bucket.oregon.bucket}/shared"
    }
  }
}

resource "aws_sagemaker_user_profile" "plain" {
  domain_id         = aws_sagemaker_domain.a.id
  user_profile_name = "plain"
}

resource "aws_sagemaker_algorithm" "a" { # at primary ap-northeast-1, export us-east-1, export us-west-2
  algorithm_name = "a"

  training_specification {
    training_image                    = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/a:1"
    supported_training_instance_types = ["ml.m5.large"]
  }

  validation_specification {
    validation_role = "arn:aws:iam::123456789012:role/train"

    validation_profiles {
      profile_name = "a"

      training_job_definition {
        training_input_mode = "File"

        output_data_config {
          s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/trained"
        }
      }

      transform_job_definition {
        transform_output {
          s3_output_path = "s3://${aws_s3_bucket.oregon.bucket}/transformed"
        }
      }
    }
  }
}

resource "aws_rekognition_stream_processor" "a" { # at export us-east-1, export ap-south-1
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/watch"

  input {
    kinesis_video_stream {
      arn = "arn:aws:kinesisvideo:ap-northeast-1:123456789012:stream/a/0"
    }
  }

  notification_channel {
    sns_topic_arn = "arn:aws:sns:ap-south-1:123456789012:seen"
  }

  output {
    s3_destination {
      bucket = aws_s3_bucket.virginia.bucket
    }
  }

  settings {
    connected_home {
      labels = ["PERSON"]
    }
  }
}

resource "aws_sagemaker_labeling_job" "a" { # at export us-east-1, export ap-south-1
  labeling_job_name    = "a"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/label"

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/labels"
    sns_topic_arn  = "arn:aws:sns:ap-south-1:123456789012:labels"
  }
}

# Functions are given the objects and the labels.
resource "aws_sagemaker_labeling_job" "helped" { # at export us-east-1, export us-west-2, export ap-south-1
  labeling_job_name    = "helped"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/label"

  human_task_config {
    pre_human_task_lambda_arn = "arn:aws:lambda:us-west-2:123456789012:function:before"

    annotation_consolidation_config {
      annotation_consolidation_lambda_arn = "arn:aws:lambda:ap-south-1:123456789012:function:after"
    }
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/labels"
  }
}

# A public workforce is all over the world.
resource "aws_sagemaker_flow_definition" "public" { # at export ap-northeast-1, export unbound
  flow_definition_name = "public"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  human_loop_config {
    human_task_ui_arn = "a"
    task_count        = 1
    task_description  = "a"
    task_title        = "a"
    workteam_arn      = "arn:aws:sagemaker:ap-northeast-1:394669845002:workteam/public-crowd/default"

    public_workforce_task_price {
      amount_in_usd {
        cents = 1
      }
    }
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/a"
  }
}

resource "aws_s3_bucket" "reviews" { # at primary ap-northeast-1
  bucket = "reviews"
}

resource "aws_sagemaker_labeling_job" "public" { # at export ap-northeast-1, export unbound
  labeling_job_name    = "public"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  human_task_config {
    public_workforce_task_price {
      amount_in_usd {
        cents = 1
      }
    }
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/b"
  }
}

resource "aws_sagemaker_training_job" "unprofiled" { # at export us-east-1
  training_job_name = "unprofiled"
  role_arn          = "arn:aws:iam::123456789012:role/train"

  output_data_config {
    s3_output_path = "s3://${aws_s3_bucket.virginia.bucket}/models"
  }

  profiler_config {
    disable_profiler = true
    s3_output_path   = "s3://${aws_s3_bucket.reviews.bucket}/profile"
  }
}

# An application asks its models in any region of its area unless its vendor is asked not to.
resource "aws_qbusiness_application" "a" { # at primary ap-northeast-1, export unresolved
  display_name = "a"
}

resource "aws_guardduty_detector" "examined" { # at log ap-northeast-1, export unresolved
}

resource "aws_guardduty_detector_feature" "examines" {
  detector_id = aws_guardduty_detector.examined.id
  name        = "AI_ANALYST"
  status      = "ENABLED"
}

resource "aws_guardduty_detector" "of_members" { # at log ap-northeast-1, export unresolved
}

resource "aws_guardduty_member_detector_feature" "examines" {
  account_id  = "123456789012"
  detector_id = aws_guardduty_detector.of_members.id
  name        = "AI_ANALYST"
  status      = "ENABLED"
}

resource "aws_guardduty_detector" "of_all" { # at log ap-northeast-1, export unresolved
}

resource "aws_guardduty_organization_configuration_feature" "examines" {
  auto_enable = "NEW"
  detector_id = aws_guardduty_detector.of_all.id
  name        = "AI_ANALYST"
}

resource "aws_guardduty_detector" "plain" { # at log ap-northeast-1
}

resource "aws_guardduty_detector_feature" "plain" {
  detector_id = aws_guardduty_detector.plain.id
  name        = "AI_ANALYST"
  status      = "DISABLED"
}

resource "aws_guardduty_organization_configuration_feature" "plain" {
  auto_enable = "ALL"
  detector_id = aws_guardduty_detector.plain.id
  name        = "S3_DATA_EVENTS"
}

# The team alone says that the workforce is public; what is not known is a team of one's own.
resource "aws_sagemaker_flow_definition" "public_team" { # at export ap-northeast-1, export unbound
  flow_definition_name = "public-team"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  human_loop_config {
    human_task_ui_arn = "a"
    task_count        = 1
    task_description  = "a"
    task_title        = "a"
    workteam_arn      = "arn:aws:sagemaker:ap-northeast-1:394669845002:workteam/public-crowd/default"
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/c"
  }
}

resource "aws_sagemaker_workteam" "own" {
  description    = "own"
  workforce_name = "own"
  workteam_name  = "own"
}

resource "aws_sagemaker_labeling_job" "own_team" { # at export ap-northeast-1
  labeling_job_name    = "own-team"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  human_task_config {
    workteam_arn = aws_sagemaker_workteam.own.arn
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/d"
  }
}

resource "aws_sagemaker_labeling_job" "public_team" { # at export ap-northeast-1, export unbound
  labeling_job_name    = "public-team"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  human_task_config {
    workteam_arn = "arn:aws:sagemaker:us-east-1:394669845002:workteam/public-crowd/default"
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/e"
  }
}

# What a streaming job is sent waits in a queue of its own.
resource "aws_sagemaker_labeling_job" "streaming" { # at primary ap-northeast-1, export ap-northeast-1
  labeling_job_name    = "streaming"
  label_attribute_name = "a"
  role_arn             = "arn:aws:iam::123456789012:role/review"

  input_config {
    data_source {
      sns_data_source {
        sns_topic_arn = "arn:aws:sns:ap-northeast-1:123456789012:a"
      }
    }
  }

  human_task_config {
    workteam_arn = "arn:aws:sagemaker:ap-northeast-1:123456789012:workteam/private-crowd/a"
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/s"
  }
}

# A schedule's reports go where the definition of its job says, if that is declared.
resource "aws_sagemaker_data_quality_job_definition" "virginia" { # at export us-east-1
  name = "virginia"

  data_quality_job_output_config {
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://${aws_s3_bucket.virginia.bucket}/quality"
      }
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "virginia" { # at export us-east-1
  name = "virginia"

  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.virginia.name
    monitoring_type                = "DataQuality"
  }
}

resource "aws_sagemaker_monitoring_schedule" "theirs" { # at export unresolved
  name = "theirs"

  monitoring_schedule_config {
    monitoring_job_definition_name = "theirs"
    monitoring_type                = "ModelBias"
  }
}

# What a serverless job trained is registered in a group.
resource "aws_sagemaker_training_job" "registered" { # at export ap-northeast-1, export us-west-2
  training_job_name = "registered"
  role_arn          = "arn:aws:iam::123456789012:role/train"

  model_package_config {
    model_package_group_arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/a"
  }

  output_data_config {
    s3_output_path = "s3://${aws_s3_bucket.reviews.bucket}/f"
  }
}
