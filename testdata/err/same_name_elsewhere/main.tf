# An ARN says its region, also where a vault of the same name is declared in
# another one: the usual naming for disaster recovery.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_backup_vault" "main" {
  name = "main"
}

resource "aws_backup_plan" "away" {
  name = "away"
  rule {
    rule_name         = "daily"
    target_vault_name = "elsewhere"
    copy_action {
      destination_vault_arn = "arn:aws:backup:us-east-1:123456789012:backup-vault:main" # want "aws_backup_plan.away keeps backups in us-east-1 \\(US\\)"
    }
  }
}

resource "aws_backup_plan" "here" {
  name = "here"
  rule {
    rule_name         = "daily"
    target_vault_name = "elsewhere"
    copy_action {
      destination_vault_arn = "arn:aws:backup:ap-northeast-1:123456789012:backup-vault:main"
    }
  }
}
