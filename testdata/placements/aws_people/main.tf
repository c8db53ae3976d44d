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

resource "aws_directory_service_region" "virginia" {
  directory_id = aws_directory_service_directory.both.id
  region_name  = "us-east-1"

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
}

resource "aws_chime_voice_connector" "tokyo" {
  name               = "tokyo"
  require_encryption = true
  aws_region         = "ap-northeast-1"
}

resource "aws_chime_voice_connector_logging" "tokyo" { # at log ap-northeast-1
  voice_connector_id = aws_chime_voice_connector.tokyo.id
}
