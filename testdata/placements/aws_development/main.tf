# Pipelines keep what passes through them in a bucket for each region. Some services
# are run in few regions, none of them in Japan, whatever the provider's region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "artifacts" { # at primary ap-northeast-1
  bucket = "artifacts"
}

resource "aws_codepipeline" "one" { # at export ap-northeast-1
  name     = "one"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "S3"
      version          = "1"
      output_artifacts = ["source"]
    }
  }
}

resource "aws_codepipeline" "two" { # at export ap-northeast-1, export us-east-1
  name     = "two"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
    region   = "ap-northeast-1"
  }

  artifact_store {
    type     = "S3"
    location = "artifacts-in-virginia"
    region   = "us-east-1"
  }

  stage {
    name = "Deploy"

    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "S3"
      version         = "1"
      region          = "us-east-1"
      input_artifacts = ["source"]
    }
  }
}

resource "aws_devicefarm_project" "a" { # at primary us-west-2
  name = "a"
}

# A space is in the region that was chosen when it was made, which no argument shows.
resource "aws_codecatalyst_project" "a" { # at primary unresolved
  space_name   = "a"
  display_name = "a"
}

resource "aws_codecatalyst_source_repository" "a" { # at primary unresolved
  space_name   = "a"
  project_name = "a"
  name         = "a"
}

# What is hosted is served from the edge. Output of builds is logged by default.
resource "aws_amplify_app" "a" { # at primary ap-northeast-1, cache unbound
  name = "a"
}

resource "aws_codebuild_project" "logged" { # at log ap-northeast-1
  name         = "logged"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type     = "CODECOMMIT"
    location = "https://git-codecommit.ap-northeast-1.amazonaws.com/v1/repos/a"
  }
}

resource "aws_codebuild_project" "silent" {
  name         = "silent"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }
  }

  source {
    type     = "CODECOMMIT"
    location = "https://git-codecommit.ap-northeast-1.amazonaws.com/v1/repos/a"
  }
}

# A path behind a bucket is in the bucket, whatever the path; behind another
# name it makes another name.
variable "folder" {}

resource "aws_s3_bucket" "builds" { # at primary us-east-1
  bucket = "builds"
  region = "us-east-1"
}

resource "aws_codebuild_project" "stored" { # at log ap-northeast-1, log us-east-1
  name         = "stored"
  service_role = "arn:aws:iam::123456789012:role/build"

  logs_config {
    s3_logs {
      status   = "ENABLED"
      location = "${aws_s3_bucket.builds.id}/${var.folder}"
    }
  }
}

resource "aws_codebuild_project" "unlogged" { # at log ap-northeast-1, log unresolved
  name         = "unlogged"
  service_role = "arn:aws:iam::123456789012:role/build"

  logs_config {
    s3_logs {
      status   = "ENABLED"
      location = "${aws_s3_bucket.builds.id}-${var.folder}"
    }
  }
}

# A notification in full carries what the service adds to the event.
resource "aws_sns_topic" "notices" { # at primary us-east-1
  region = "us-east-1"
  name   = "notices"
}

resource "aws_codestarnotifications_notification_rule" "full" { # at export us-east-1, export unresolved
  name           = "full"
  detail_type    = "FULL"
  event_type_ids = ["codecommit-repository-comments-on-commits"]
  resource       = "arn:aws:codecommit:ap-northeast-1:123456789012:a"

  target {
    address = aws_sns_topic.notices.arn
  }

  target {
    type    = "AWSChatbotSlack"
    address = "arn:aws:chatbot::123456789012:chat-configuration/slack-channel/a"
  }
}

resource "aws_codestarnotifications_notification_rule" "basic" {
  name           = "basic"
  detail_type    = "BASIC"
  event_type_ids = ["codecommit-repository-comments-on-commits"]
  resource       = "arn:aws:codecommit:ap-northeast-1:123456789012:a"

  target {
    address = aws_sns_topic.notices.arn
  }
}

resource "aws_codestarnotifications_notification_rule" "off" {
  name           = "off"
  detail_type    = "FULL"
  status         = "DISABLED"
  event_type_ids = ["codecommit-repository-comments-on-commits"]
  resource       = "arn:aws:codecommit:ap-northeast-1:123456789012:a"

  target {
    address = aws_sns_topic.notices.arn
  }
}

# What is deployed to a bucket is copied there.
resource "aws_s3_bucket" "site" { # at primary us-west-2
  bucket = "site"
  region = "us-west-2"
}

resource "aws_codepipeline" "site" { # at export ap-northeast-1, export us-west-2
  name     = "site"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "S3"
      version          = "1"
      output_artifacts = ["source"]

      configuration = {
        S3Bucket    = "sources"
        S3ObjectKey = "site.zip"
      }
    }
  }

  stage {
    name = "Deploy"

    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "S3"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        BucketName = aws_s3_bucket.site.bucket
        Extract    = "true"
      }
    }
  }
}

# Reports stay with the service unless they are exported.
resource "aws_codebuild_report_group" "exported" { # at primary ap-northeast-1, export us-east-1
  name = "exported"
  type = "TEST"

  export_config {
    type = "S3"

    s3_destination {
      bucket         = aws_s3_bucket.reports.id
      encryption_key = "arn:aws:kms:ap-northeast-1:123456789012:key/a"
    }
  }
}

resource "aws_codebuild_report_group" "kept" { # at primary ap-northeast-1
  name = "kept"
  type = "TEST"

  export_config {
    type = "NO_EXPORT"

    s3_destination {
      bucket         = aws_s3_bucket.reports.id
      encryption_key = "arn:aws:kms:ap-northeast-1:123456789012:key/a"
    }
  }
}

resource "aws_s3_bucket" "reports" { # at primary us-east-1
  bucket = "reports"
  region = "us-east-1"
}

# What is tested on devices goes to the region of their farm, and what others than the
# service work on goes to them.
resource "aws_codepipeline" "handed_out" { # at export ap-northeast-1, export us-west-2, export unresolved, key ap-northeast-1
  name     = "handed-out"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Test"

    action {
      name            = "Devices"
      category        = "Test"
      owner           = "AWS"
      provider        = "DeviceFarm"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        AppType       = "Android"
        App           = "app.apk"
        ProjectId     = "00000000-0000-0000-0000-000000000000"
        DevicePoolArn = "arn:aws:devicefarm:us-west-2::devicepool:a"
        TestType      = "BUILTIN_FUZZ"
      }
    }
  }

  stage {
    name = "Deploy"

    action {
      name            = "Skill"
      category        = "Deploy"
      owner           = "ThirdParty"
      provider        = "AlexaSkillsKit"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ClientId     = "client"
        ClientSecret = "not a secret"
        RefreshToken = "not a token"
        SkillId      = "skill"
      }
    }
  }
}

resource "aws_codepipeline" "own_worker" { # at export ap-northeast-1, export unresolved
  name     = "own-worker"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Build"

    action {
      name            = "Jenkins"
      category        = "Build"
      owner           = "Custom"
      provider        = "MyJenkins"
      version         = "1"
      input_artifacts = ["source"]
    }
  }
}

# A source of another's gives artifacts and is given none.
resource "aws_codepipeline" "others_source" { # at export ap-northeast-1
  name     = "others-source"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "ThirdParty"
      provider         = "GitHub"
      version          = "1"
      output_artifacts = ["source"]
    }
  }
}

# A server that builds images keeps their layers from build to build.
resource "aws_codebuild_project" "by_server" { # at cache us-east-1
  name         = "by-server"
  region       = "us-east-1"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"

    docker_server {
      compute_type = "BUILD_GENERAL1_MEDIUM"
    }
  }

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }
  }

  source {
    type     = "CODECOMMIT"
    location = "https://git-codecommit.us-east-1.amazonaws.com/v1/repos/a"
  }
}

# An image that is built is pushed to the repository of its action.
resource "aws_codepipeline" "image" { # at export ap-northeast-1, export us-east-1, export unbound
  name     = "image"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket
  }

  stage {
    name = "Build"

    action {
      name            = "Near"
      category        = "Build"
      owner           = "AWS"
      provider        = "ECRBuildAndPublish"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ECRRepositoryName = "undeclared"
      }
    }

    action {
      name            = "Far"
      category        = "Build"
      owner           = "AWS"
      provider        = "ECRBuildAndPublish"
      version         = "1"
      region          = "us-east-1"
      input_artifacts = ["source"]

      configuration = {
        ECRRepositoryName = "undeclared"
        RegistryType      = "private"
      }
    }

    action {
      name            = "Open"
      category        = "Build"
      owner           = "AWS"
      provider        = "ECRBuildAndPublish"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ECRRepositoryName = "open"
        RegistryType      = "public"
      }
    }
  }
}
