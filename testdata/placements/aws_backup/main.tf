# Copies of disks, images and recovery points: where a copy comes from is not where
# it lands. A vault's address carries its region.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ebs_snapshot_copy" "a" { # at backup ap-northeast-1
  source_region      = "us-east-1"
  source_snapshot_id = "snap-0123456789abcdef0"
}

resource "aws_ami_copy" "a" { # at primary ap-northeast-1
  name              = "a"
  source_ami_id     = "ami-0123456789abcdef0"
  source_ami_region = "us-east-1"
}

resource "aws_backup_vault" "tokyo" { # at backup ap-northeast-1
  name = "tokyo"
}

# Without a copy everything stays in the vault, which is one of the plan's region.
resource "aws_backup_plan" "stays" { # at backup ap-northeast-1
  name = "stays"

  rule {
    rule_name         = "stays"
    target_vault_name = aws_backup_vault.tokyo.name
  }
}

resource "aws_backup_plan" "copies" { # at backup ap-northeast-1, backup us-east-1
  name = "copies"

  rule {
    rule_name         = "copies"
    target_vault_name = aws_backup_vault.tokyo.name

    copy_action {
      destination_vault_arn = "arn:aws:backup:us-east-1:123456789012:backup-vault:copies"
    }
  }
}

resource "aws_dlm_lifecycle_policy" "volumes" { # at backup ap-northeast-1, backup us-west-2, backup ap-northeast-3
  description        = "volumes"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { backup = "yes" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }

      cross_region_copy_rule {
        target    = "us-west-2"
        encrypted = true
      }

      cross_region_copy_rule {
        target_region = "ap-northeast-3"
        encrypted     = true
      }
    }
  }
}

# An Outpost stands at its owner, whatever region it belongs to.
resource "aws_dlm_lifecycle_policy" "outpost" { # at backup ap-northeast-1, backup unresolved
  description        = "outpost"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { backup = "yes" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }

      cross_region_copy_rule {
        target    = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
        encrypted = true
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "shared" { # at backup us-east-1
  description        = "shared"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    action {
      name = "copy"

      cross_region_copy {
        target = "us-east-1"

        encryption_configuration {}
      }
    }

    event_source {
      type = "MANAGED_CWE"

      parameters {
        description_regex = ".*"
        event_type        = "shareSnapshot"
        snapshot_owner    = ["123456789012"]
      }
    }
  }
}

resource "aws_redshift_cluster" "a" { # at primary ap-northeast-1, backup us-east-1
  cluster_identifier = "a"
  node_type          = "ra3.large"
}

resource "aws_redshift_snapshot_copy" "a" {
  cluster_identifier = aws_redshift_cluster.a.id
  destination_region = "us-east-1"
}

resource "aws_redshift_data_share_consumer_association" "a" { # at export us-east-1
  data_share_arn  = "arn:aws:redshift:ap-northeast-1:123456789012:datashare:00000000-0000-0000-0000-000000000000/a"
  consumer_region = "us-east-1"
}

# An account as a whole is its clusters of every region.
resource "aws_redshift_data_share_consumer_association" "account" { # at export unbound
  data_share_arn           = "arn:aws:redshift:ap-northeast-1:123456789012:datashare:00000000-0000-0000-0000-000000000000/a"
  associate_entire_account = true
}

resource "aws_dlm_lifecycle_policy" "local" { # at backup ap-northeast-1, backup unresolved
  description        = "local"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"

  policy_details {
    resource_types     = ["VOLUME"]
    resource_locations = ["OUTPOST"]
    target_tags        = { backup = "yes" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
        location = "OUTPOST_LOCAL"
      }

      retain_rule {
        count = 7
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "default" { # at backup ap-northeast-1
  description        = "default"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"
  default_policy     = "VOLUME"

  policy_details {
    policy_language = "SIMPLIFIED"
    resource_type   = "VOLUME"
  }
}

resource "aws_backup_plan" "air_gapped" { # at backup ap-northeast-1
  name = "air-gapped"

  rule {
    rule_name                                    = "daily"
    target_vault_name                            = "a"
    target_logically_air_gapped_backup_vault_arn = "arn:aws:backup:ap-northeast-1:123456789012:backup-vault:gap"
  }
}

# A policy of backups says in its content where copies go; other policies say nothing of data.
resource "aws_organizations_policy" "backups" { # at backup unresolved
  name    = "backups"
  type    = "BACKUP_POLICY"
  content = jsonencode({ plans = {} })
}

resource "aws_organizations_policy" "control" {
  name    = "control"
  content = jsonencode({ Version = "2012-10-17", Statement = [] })
}

# The regions in which a service is switched on for accounts stand inside of such a policy.
resource "aws_organizations_policy" "guardduty" { # at log unresolved
  name    = "guardduty"
  type    = "GUARDDUTY_POLICY"
  content = "{}"
}

resource "aws_organizations_policy" "inspector" { # at log unresolved
  name    = "inspector"
  type    = "INSPECTOR_POLICY"
  content = "{}"
}

resource "aws_organizations_policy" "security_hub" { # at log unresolved
  name    = "security-hub"
  type    = "SECURITYHUB_POLICY"
  content = "{}"
}

# What is selected is backed up as the plan says; one that is not declared may copy anywhere.
resource "aws_backup_selection" "stays" { # at backup ap-northeast-1
  name         = "stays"
  plan_id      = aws_backup_plan.stays.id
  iam_role_arn = "arn:aws:iam::123456789012:role/backup"
  resources    = ["*"]
}

resource "aws_backup_selection" "theirs" { # at backup unresolved
  name         = "theirs"
  plan_id      = "0c1d2e3f-0123-4567-89ab-0123456789ab"
  iam_role_arn = "arn:aws:iam::123456789012:role/backup"
  resources    = ["*"]
}
