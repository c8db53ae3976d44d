# A template can make anything. A stack set makes it in the regions that its instances
# name; where they name none, the provider names its own.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudformation_stack" "a" { # at primary unresolved
  name         = "a"
  template_url = "https://example.com/a.json"
}

resource "aws_cloudformation_stack_instances" "both" { # at primary ap-northeast-1, primary us-east-1
  stack_set_name = "a"
  regions        = ["ap-northeast-1", "us-east-1"]
}

resource "aws_cloudformation_stack_instances" "unset" { # at primary ap-northeast-1
  stack_set_name = "a"
}

resource "aws_cloudformation_stack_set_instance" "a" { # at primary us-east-1
  stack_set_name            = "a"
  stack_set_instance_region = "us-east-1"
}

# Up to version 5 of the provider this is the target's region, and it still is.
resource "aws_cloudformation_stack_set_instance" "deprecated" { # at primary us-west-2
  stack_set_name = "a"
  region         = "us-west-2"
}

resource "aws_cloudformation_stack_set_instance" "unset" { # at primary ap-northeast-1
  stack_set_name = "a"
}

resource "aws_servicecatalog_provisioned_product" "a" { # at primary us-east-1
  name                       = "a"
  product_name               = "a"
  provisioning_artifact_name = "a"

  stack_set_provisioning_preferences {
    regions = ["us-east-1"]
  }
}

# A baseline sets up trails and recorders in the regions that the landing zone governs.
resource "aws_controltower_baseline" "a" { # at primary unresolved
  baseline_identifier = "arn:aws:controltower:ap-northeast-1::baseline/17BSJV3IGJ2QSGA2"
  baseline_version    = "4.0"
  target_identifier   = "arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678"
}

resource "aws_elastic_beanstalk_configuration_template" "told" { # at primary ap-northeast-1
  name        = "told"
  application = "a"

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "1"
  }

  setting {
    namespace = "aws:elasticbeanstalk:sns:topics"
    name      = "Notification Endpoint"
    value     = "a@example.com"
  }
}

resource "aws_elastic_beanstalk_configuration_template" "plain" {
  name        = "plain"
  application = "a"

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "1"
  }
}
