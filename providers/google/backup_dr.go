package google

import "github.com/kokunai/kokunai/providers/catalog"

// Backup and DR Service. A plan keeps nothing; what it makes is in its vault.
var backupDR = []catalog.Resource{
	{
		Type: "google_backup_dr_backup_plan",
		At: catalog.Where{
			{From: catalog.Reference, Path: "backup_vault", Types: []string{"google_backup_dr_backup_vault"}},
			{From: catalog.Argument, Path: "location"},
		},
		Names: []string{"backup_plan_id"},
		Doc:   "backup_dr_backup_plan",
	},
	{
		Type: "google_backup_dr_backup_plan_association", Holds: catalog.Backup,
		At: catalog.Where{
			{From: catalog.Reference, Path: "backup_plan", Types: []string{"google_backup_dr_backup_plan"}, Declared: true},
		},
		Names: []string{"backup_plan_association_id"},
		Doc:   "backup_dr_backup_plan_association",
	},
	{Type: "google_backup_dr_backup_vault", Holds: catalog.Backup, At: location, Names: []string{"backup_vault_id"}, Doc: "backup_dr_backup_vault"},
	{Type: "google_backup_dr_management_server", Holds: catalog.Other, At: location, Doc: "backup_dr_management_server"},
	// What is restored is where the target says, not where the vault is.
	{
		Type: "google_backup_dr_restore_workload", Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "compute_instance_target_environment.zone"},
			{From: catalog.Argument, Path: "disk_target_environment.zone"},
			{From: catalog.Argument, Path: "region_disk_target_environment.region"},
			{From: catalog.Unstated, Note: "without a target environment nothing says where the backup is restored"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "compute_instance_restore_properties.disks.disk_encryption_key.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "compute_instance_restore_properties.disks.disk_encryption_key.kms_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "compute_instance_restore_properties.instance_encryption_key.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "compute_instance_restore_properties.instance_encryption_key.kms_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disk_restore_properties.disk_encryption_key.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk_restore_properties.disk_encryption_key.kms_key_name", Types: keys}}},
			{Role: catalog.RoleLog, Each: "compute_instance_restore_properties.metadata.items", If: []catalog.Condition{{Path: "key", Is: []string{"serial-port-logging-enable"}}, {Path: "value", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "backup_dr_restore_workload",
	},
	// The service makes a vault and a plan of its own in the location.
	{Type: "google_backup_dr_service_config", Holds: catalog.Backup, At: location, Doc: "backup_dr_service_config"},
}
