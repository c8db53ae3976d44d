# Reports of cost are made in us-east-1, and kept where their bucket is.
provider "aws" {
  region = "us-east-1"
}

resource "aws_cur_report_definition" "tokyo" { # at log ap-northeast-1
  report_name                = "tokyo"
  time_unit                  = "DAILY"
  format                     = "textORcsv"
  compression                = "GZIP"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = "billing"
  s3_prefix                  = "cur"
  s3_region                  = "ap-northeast-1"
}

resource "aws_bcmdataexports_export" "virginia" { # at log us-east-1
  export {
    name = "virginia"

    data_query {
      query_statement = "SELECT identity_line_item_id FROM COST_AND_USAGE_REPORT"
    }

    destination_configurations {
      s3_destination {
        s3_bucket = "billing"
        s3_prefix = "export"
        s3_region = "us-east-1"

        s3_output_configurations {
          compression = "GZIP"
          format      = "TEXT_OR_CSV"
          output_type = "CUSTOM"
          overwrite   = "OVERWRITE_REPORT"
        }
      }
    }

    refresh_cadence {
      frequency = "SYNCHRONOUS"
    }
  }
}
