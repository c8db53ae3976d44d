package google

import "github.com/kokunai/kokunai/providers/catalog"

// Compute Engine: machines, disks and what is copied from them. Their keys may be
// global ones, wherever the disk is.
var compute = []catalog.Resource{
	{
		Type: "google_compute_disk", Holds: catalog.Block,
		At: zoneOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "create_snapshot_before_destroy", Is: []string{"true"}}}, At: lastSnapshot},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disk_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disk go where its policy says"},
		},
		Within: []string{"zone"},
		Doc:    "compute_disk",
	},
	// This copies a disk; it keeps nothing itself.
	{
		Type: "google_compute_disk_async_replication",
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "primary_disk", Types: []string{"google_compute_disk", "google_compute_region_disk"}}, At: catalog.Where{{From: catalog.Reference, Path: "secondary_disk.disk", Types: []string{"google_compute_disk", "google_compute_region_disk"}}}},
		},
		Doc: "compute_disk_async_replication",
	},
	{
		Type: "google_compute_image", Holds: catalog.Image,
		At: catalog.Where{
			{From: catalog.Argument, Path: "storage_locations"},
			{From: catalog.Unstated, Note: "without storage_locations an image goes to the multi-region nearest to its source", Doc: "https://cloud.google.com/sdk/gcloud/reference/compute/images/create"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "image_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "image_encryption_key.kms_key_self_link", Types: keys}}},
		},
		Doc: "compute_image",
	},
	{
		Type: "google_compute_instance", Holds: catalog.Block,
		At: zoneOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "boot_disk.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "boot_disk.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "attached_disk.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "attached_disk.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "instance_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "instance_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "boot_disk.initialize_params.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "boot_disk.initialize_params.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disk go where its policy says"},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Within: []string{"zone"},
		Doc:    "compute_instance",
	},
	{
		Type: "google_compute_instance_from_machine_image", Holds: catalog.Block,
		At: zoneOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "instance_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "instance_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Within: []string{"zone"},
		Doc:    "compute_instance_from_machine_image",
	},
	{
		Type: "google_compute_instance_from_template", Holds: catalog.Block,
		At: zoneOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "boot_disk.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "boot_disk.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "attached_disk.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "attached_disk.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "instance_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "instance_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "boot_disk.initialize_params.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "boot_disk.initialize_params.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disk go where its policy says"},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Within: []string{"zone"},
		Doc:    "compute_instance_from_template",
	},
	{
		Type: "google_compute_instance_group_manager", Holds: catalog.Block,
		At: zoneOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "all_instances_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Within: []string{"zone"},
		Doc:    "compute_instance_group_manager",
	},
	// A template keeps nothing; it says where the snapshots and the keys of disks are.
	{
		Type: "google_compute_instance_template", Holds: catalog.Block,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "disk.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disks go where their policy says"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disk.disk_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk.disk_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "compute_instance_template",
	},
	{Type: "google_compute_instant_snapshot", Holds: catalog.Backup, At: zoneOrProvider, Within: []string{"zone"}, Doc: "compute_instant_snapshot"},
	{
		Type: "google_compute_machine_image", Holds: catalog.Image,
		At: catalog.Where{{From: catalog.Unstated, Note: "a machine image goes to the multi-region nearest to its source, and no argument changes that"}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "machine_image_encryption_key.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "machine_image_encryption_key.kms_key_name", Types: keys}}},
		},
		Doc: "compute_machine_image",
	},
	{
		Type: "google_compute_region_disk", Holds: catalog.Block,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "create_snapshot_before_destroy", Is: []string{"true"}}}, At: lastSnapshot},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disk_encryption_key.kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk_encryption_key.kms_key_name", Types: keys}}},
		},
		Location: []string{"region"},
		Doc:      "compute_region_disk",
	},
	{
		Type: "google_compute_region_instance_group_manager", Holds: catalog.Block,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "instance_flexibility_policy.instance_selections.disks.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "instance_flexibility_policy.instance_selections.disks.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disks go where their policy says"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "instance_flexibility_policy.instance_selections.disks.disk_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "instance_flexibility_policy.instance_selections.disks.disk_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "all_instances_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Location: []string{"region"},
		Doc:      "compute_region_instance_group_manager",
	},
	{
		Type: "google_compute_region_instance_template", Holds: catalog.Block,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "disk.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disks go where their policy says"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "disk.disk_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "disk.disk_encryption_key.kms_key_self_link", Types: keys}}},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "compute_region_instance_template",
	},
	{Type: "google_compute_region_instant_snapshot", Holds: catalog.Backup, At: regionOrProvider, Location: []string{"region"}, Doc: "compute_region_instant_snapshot"},
	{
		Type: "google_compute_disk_resource_policy_attachment",
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, Of: &catalog.Source{From: catalog.Reference, Path: "disk", Types: []string{"google_compute_disk"}}, At: catalog.Where{{From: catalog.Reference, Path: "name", Types: []string{"google_compute_resource_policy"}}}, Note: "snapshots of the disk go where its policy says"},
		},
		Doc: "compute_disk_resource_policy_attachment",
	},
	{
		Type: "google_compute_region_disk_resource_policy_attachment",
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, Of: &catalog.Source{From: catalog.Reference, Path: "disk", Types: []string{"google_compute_region_disk"}}, At: catalog.Where{{From: catalog.Reference, Path: "name", Types: []string{"google_compute_resource_policy"}}}, Note: "snapshots of the disk go where its policy says"},
		},
		Doc: "compute_region_disk_resource_policy_attachment",
	},
	// Metadata of a project is that of each of its machines.
	{
		Type: "google_compute_project_metadata", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "compute_project_metadata",
	},
	{
		Type: "google_compute_project_metadata_item", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "key", Is: []string{"serial-port-logging-enable"}}, {Path: "value", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "compute_project_metadata_item",
	},
	// Metadata of one machine of a group.
	{Type: "google_compute_per_instance_config", Holds: catalog.Log, Copies: keptSerial, Doc: "compute_per_instance_config"},
	{Type: "google_compute_region_per_instance_config", Holds: catalog.Log, Copies: keptSerial, Doc: "compute_region_per_instance_config"},
	// A schedule and the disks that it is attached to lie in one region, and its
	// snapshots where it says: whoever refers to it asks for those.
	{
		Type: "google_compute_resource_policy",
		At: catalog.Where{
			{From: catalog.Argument, Path: "snapshot_schedule_policy.snapshot_properties.storage_locations"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "snapshot_schedule_policy", Present: true}}, Note: "without storage_locations scheduled snapshots go to the multi-region nearest to the disk, unless the project says otherwise", Doc: "https://cloud.google.com/compute/docs/disks/snapshot-settings"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "snapshot_schedule_policy", Present: true}}, At: catalog.Where{
				{From: catalog.Argument, Path: "snapshot_schedule_policy.snapshot_properties.storage_locations"},
				{From: catalog.Unstated, Note: "without storage_locations scheduled snapshots go to the multi-region nearest to the disk, unless the project says otherwise", Doc: "https://cloud.google.com/compute/docs/disks/snapshot-settings"},
			}},
		},
		Location: []string{"region"},
		Doc:      "compute_resource_policy",
	},
	{
		Type: "google_compute_snapshot", Holds: catalog.Backup,
		At: catalog.Where{
			{From: catalog.Argument, Path: "storage_locations"},
			{From: catalog.Unstated, Note: "without storage_locations a snapshot goes to the multi-region nearest to its disk, unless the project says otherwise", Doc: "https://cloud.google.com/compute/docs/disks/snapshot-settings"},
		},
		Within: []string{"zone"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "snapshot_encryption_key.kms_key_self_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "snapshot_encryption_key.kms_key_self_link", Types: keys}}},
		},
		Doc: "compute_snapshot",
	},
	{
		Type: "google_compute_snapshot_settings", Holds: catalog.Backup,
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "storage_location.policy", Is: []string{"SPECIFIC_LOCATIONS"}}, {Path: "storage_location.locations", Present: true}},
			At:   catalog.Where{{From: catalog.Argument, Path: "storage_location.locations.location"}},
			Note: "new snapshots of the project that name no place go there",
			Doc:  "https://cloud.google.com/compute/docs/disks/snapshot-settings",
		}},
		Doc: "compute_snapshot_settings",
	},
	{Type: "google_compute_storage_pool", Holds: catalog.Block, At: zoneOrProvider, Within: []string{"zone"}, Doc: "compute_storage_pool"},
	{Type: "google_project_usage_export_bucket", Holds: catalog.Log, Role: catalog.RoleExport, At: catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: []string{"google_storage_bucket"}}}, Doc: "project_usage_export_bucket"},
}

var tpu = []catalog.Resource{
	{Type: "google_tpu_node", Holds: catalog.Block, At: zoneOrProvider, Within: []string{"zone"}, Doc: "tpu_node"},
	{Type: "google_tpu_v2_queued_resource", Holds: catalog.Block, At: zoneOrProvider, Within: []string{"zone"}, Doc: "tpu_v2_queued_resource"},
	{Type: "google_tpu_v2_vm", Holds: catalog.Block, At: zoneOrProvider, Within: []string{"zone"}, Doc: "tpu_v2_vm"},
}

// lastSnapshot is where the snapshot goes that is taken of a disk before it is destroyed.
var lastSnapshot = catalog.Where{{From: catalog.Unstated, Note: "the snapshot taken before the disk is destroyed goes to the multi-region nearest to it, unless the project says otherwise", Doc: "https://cloud.google.com/compute/docs/disks/snapshot-settings"}}

// Scripts and files that policies bring to machines are kept with the policies.
var vmManager = []catalog.Resource{
	{
		Type: "google_os_config_guest_policies", Holds: catalog.Image,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "recipes.install_steps.script_run", Present: true}}, At: ofProject},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "recipes.update_steps.script_run", Present: true}}, At: ofProject},
		},
		Doc: "os_config_guest_policies",
	},
	{
		Type: "google_os_config_os_policy_assignment", Holds: catalog.Image,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "os_policies.resource_groups.resources.exec.validate.script", Present: true}}, At: location},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "os_policies.resource_groups.resources.exec.enforce.script", Present: true}}, At: location},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "os_policies.resource_groups.resources.file.content", Present: true}}, At: location},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "os_policies.resource_groups.resources.exec.enforce.output_file_path", Present: true}}, At: location, Note: scriptOutput},
		},
		Doc: "os_config_os_policy_assignment",
	},
	{Type: "google_os_config_v2_policy_orchestrator", Holds: catalog.Image, Copies: orchestrated, Doc: "os_config_v2_policy_orchestrator"},
	{Type: "google_os_config_v2_policy_orchestrator_for_folder", Holds: catalog.Image, Copies: orchestrated, Doc: "os_config_v2_policy_orchestrator_for_folder"},
	{Type: "google_os_config_v2_policy_orchestrator_for_organization", Holds: catalog.Image, Copies: orchestrated, Doc: "os_config_v2_policy_orchestrator_for_organization"},
}

// What a machine writes to its serial port is logged if its metadata says so in one of the
// words that the metadata server takes for yes.
var (
	metadataYes  = []string{"true", "True", "TRUE", "1", "y", "Y", "yes", "Yes", "YES"}
	serialLogged = []catalog.Condition{{Path: "metadata.serial-port-logging-enable", Is: metadataYes}}
)

// keptSerial is the switch of a machine's serial ports in what its group keeps of it.
var keptSerial = []catalog.Copy{
	{Role: catalog.RoleLog, If: keptSerialIf, At: defaultLogs, Note: serialOutput, Doc: serialPage},
}

var keptSerialIf = []catalog.Condition{{Path: "preserved_state.metadata.serial-port-logging-enable", Is: metadataYes}}

const (
	scriptOutput = "what a script writes into its output file is recorded"
	serialOutput = "what machines write to their serial ports is logged"
	serialPage   = "https://cloud.google.com/compute/docs/troubleshooting/viewing-serial-port-output"
)

var orchestrated = []catalog.Copy{
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.exec.validate.script", Present: true}}, At: ofProject},
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.exec.enforce.script", Present: true}}, At: ofProject},
	{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.file.content", Present: true}}, At: ofProject},
	{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.exec.validate.script", Present: true}, {Path: "orchestration_scope.selectors.location_selector.included_locations", Present: true}, {Path: "action", Is: []string{"UPSERT"}}, {Path: "state", Not: []string{"STOPPED"}}}, At: orchestratedIn, Note: "the policy is put into these zones"},
	{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.exec.enforce.script", Present: true}, {Path: "orchestration_scope.selectors.location_selector.included_locations", Present: true}, {Path: "action", Is: []string{"UPSERT"}}, {Path: "state", Not: []string{"STOPPED"}}}, At: orchestratedIn, Note: "the policy is put into these zones"},
	{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.file.content", Present: true}, {Path: "orchestration_scope.selectors.location_selector.included_locations", Present: true}, {Path: "action", Is: []string{"UPSERT"}}, {Path: "state", Not: []string{"STOPPED"}}}, At: orchestratedIn, Note: "the policy is put into these zones"},
	{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "orchestrated_resource.os_policy_assignment_v1_payload.os_policies.resource_groups.resources.exec.enforce.output_file_path", Present: true}, {Path: "action", Is: []string{"UPSERT"}}, {Path: "state", Not: []string{"STOPPED"}}}, At: orchestratedOutput, Note: scriptOutput},
}

var orchestratedIn = catalog.Where{{From: catalog.Argument, Path: "orchestration_scope.selectors.location_selector.included_locations"}}

// Without locations the policy is put into every one.
var orchestratedOutput = catalog.Where{
	{From: catalog.Argument, Path: "orchestration_scope.selectors.location_selector.included_locations"},
	{From: catalog.Unbound, Note: "what belongs to a project, folder or organization is in no one region"},
}
