# Arguments that a later version of the provider has no more.
terraform {
  required_providers {
    aws     = { source = "hashicorp/aws", version = "~> 5.0" }
    azurerm = { source = "hashicorp/azurerm", version = "~> 3.0" }
    google  = { source = "hashicorp/google", version = "~> 6.0" }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_redshift_cluster" "copied" { # at primary ap-northeast-1, backup us-west-2, log unresolved
  cluster_identifier = "copied"
  node_type          = "ra3.large"

  logging {
    enable      = true
    bucket_name = "their-logs"
  }

  snapshot_copy {
    destination_region = "us-west-2"
  }
}

resource "aws_flow_log" "vpc" { # at log ap-northeast-1
  vpc_id         = "vpc-0123456789abcdef0"
  log_group_name = "flows"
  traffic_type   = "ALL"
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_table_entity" "e" { # at primary koreacentral
  storage_account_name = azurerm_storage_account.seoul.name
  table_name           = "t"
  partition_key        = "p"
  row_key              = "r"
  entity               = {}
}

resource "azurerm_log_analytics_workspace" "seoul" { # at log koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_kubernetes_cluster" "k" { # at primary japaneast, log koreacentral
  name                = "k"
  location            = "japaneast"
  resource_group_name = "rg"

  addon_profile {
    oms_agent {
      enabled                    = true
      log_analytics_workspace_id = azurerm_log_analytics_workspace.seoul.id
    }
  }
}

resource "aws_s3_bucket" "migrated" { # at primary us-west-2
  provider = aws.oregon
  bucket   = "migrated"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

resource "aws_dms_endpoint" "bucket" { # at export us-west-2
  endpoint_id   = "bucket"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name = aws_s3_bucket.migrated.bucket
  }
}

resource "aws_redshift_cluster" "logged" { # at primary ap-northeast-1, log ap-northeast-1
  cluster_identifier = "logged"
  node_type          = "ra3.large"

  logging {
    enable               = true
    log_destination_type = "cloudwatch"
    log_exports          = ["userlog"]
  }
}

resource "aws_worklink_fleet" "a" { # at log us-east-1
  name             = "a"
  audit_stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/AmazonWorkLink-a"
}

resource "aws_guardduty_organization_configuration" "a" { # at log ap-northeast-1
  auto_enable = true
  detector_id = "00b00fd5aecc0ab60a708659477e9617"
}

resource "google_compute_subnetwork" "flows" { # at log unbound
  name             = "flows"
  network          = "a"
  ip_cidr_range    = "10.0.0.0/16"
  enable_flow_logs = true
}

resource "azurerm_eventhub_namespace" "virginia" { # at primary eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  sku                 = "Standard"
}

resource "azurerm_eventhub" "virginia" { # at primary eastus
  name                = "virginia"
  resource_group_name = "rg"
  namespace_name      = azurerm_eventhub_namespace.virginia.name
  partition_count     = 2
  message_retention   = 1
}

resource "azurerm_monitor_action_group" "streamed" { # at export eastus
  name                = "streamed"
  resource_group_name = "rg"
  short_name          = "streamed"

  event_hub_receiver {
    name         = "virginia"
    event_hub_id = azurerm_eventhub.virginia.id
  }
}

resource "azurerm_nginx_deployment" "n" { # at primary koreacentral, key koreacentral
  name                = "n"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "standard_Monthly"

  configuration {
    root_file = "/etc/nginx/nginx.conf"

    protected_file {
      content      = "c2VjcmV0"
      virtual_path = "/opt/secret"
    }
  }
}

resource "azurerm_nginx_deployment" "empty" {
  name                = "empty"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "standard_Monthly"
}
