package aws

import "github.com/kokunai/kokunai/providers/catalog"

var backupPlans = []string{"aws_backup_plan"}

// A plan chooses its stores by tag or by selection, so that a copy action stands
// for whatever it copies.
var backup = []catalog.Resource{
	{Type: "aws_backup_logically_air_gapped_vault", Holds: catalog.Backup, At: regional, Doc: "backup_logically_air_gapped_vault"},
	{
		// The vault that a rule names is one of the plan's own region.
		Type:  "aws_backup_plan",
		Holds: catalog.Backup,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				Each: "rule.copy_action",
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_vault_arn", Types: vaults}},
			},
			{
				Role: catalog.RoleBackup,
				Each: "rule",
				If:   []catalog.Condition{{Path: "target_logically_air_gapped_backup_vault_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_logically_air_gapped_backup_vault_arn", Types: vaults}},
			},
		},
		Doc: "backup_plan",
	},
	{
		Type:  "aws_backup_report_plan",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "report_delivery_channel.s3_bucket_name", Types: buckets}},
		Doc:   "backup_report_plan",
	},
	{
		Type: "aws_backup_selection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "plan_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "plan_id", Types: backupPlans, Declared: true}},
			Note: "what is selected is backed up, and copied, to where the plan says",
		}},
		Doc: "backup_selection",
	},
	{Type: "aws_backup_vault", Holds: catalog.Backup, At: regional, Doc: "backup_vault"},
}

// A policy of backups is a plan for accounts, with the vaults that copies go to.
var backupPolicies = []catalog.Resource{
	{
		Type:  "aws_organizations_policy",
		Holds: catalog.Backup,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "type", Is: []string{"BACKUP_POLICY"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the vaults, and the regions of copies, stand inside the policy"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "type", Is: []string{"GUARDDUTY_POLICY", "INSPECTOR_POLICY", "SECURITYHUB_POLICY"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the regions in which accounts have the service switched on stand inside the policy", Doc: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub_syntax.html"}},
			},
		},
		Doc: "organizations_policy",
	},
}
