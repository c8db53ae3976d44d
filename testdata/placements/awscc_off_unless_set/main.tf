# What is off by the default of its switch sends nothing until the switch is set.
provider "awscc" {
  region = "ap-northeast-1"
}

resource "awscc_synthetics_canary" "not_started" { # at primary ap-northeast-1
  artifact_s3_location = "s3://a/x"
}

resource "awscc_ses_configuration_set_event_destination" "not_enabled" {
  configuration_set_name = "a"

  event_destination = {
    matching_event_types = ["BOUNCE"]
    sns_destination = {
      topic_arn = "arn:aws:sns:us-east-1:123456789012:a"
    }
  }
}
