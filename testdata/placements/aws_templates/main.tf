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
