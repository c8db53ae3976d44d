# A transfer goes where its destination is.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "virginia" { # at primary us-east-1
  bucket = "virginia"
  region = "us-east-1"
}

resource "aws_datasync_location_s3" "virginia" {
  s3_bucket_arn = aws_s3_bucket.virginia.arn
  subdirectory  = "/"

  s3_config {
    bucket_access_role_arn = "arn:aws:iam::123456789012:role/sync"
  }
}

resource "aws_datasync_task" "a" { # at export us-east-1
  source_location_arn      = "arn:aws:datasync:ap-northeast-1:123456789012:location/loc-0123456789abcdef0"
  destination_location_arn = aws_datasync_location_s3.virginia.arn
}

resource "aws_transfer_workflow" "a" { # at export us-east-1
  steps {
    type = "COPY"

    copy_step_details {
      name = "copy"

      destination_file_location {
        s3_file_location {
          bucket = aws_s3_bucket.virginia.bucket
          key    = "in/"
        }
      }
    }
  }
}

resource "aws_appflow_flow" "vendor" { # at export unresolved
  name = "vendor"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "source"
        bucket_prefix = "out"
      }
    }
  }

  destination_flow_config {
    connector_type = "Salesforce"

    destination_connector_properties {
      salesforce {
        object = "Account"
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}
