package google

import "github.com/kokunai/kokunai/providers/catalog"

// Kubernetes: clusters, their nodes' disks and their backups. The keys of disks
// may be global ones, wherever the nodes are.
var gke = []catalog.Resource{
	{
		Type: "google_container_cluster", Holds: catalog.Other,
		At: locationOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "resource_usage_export_config.bigquery_destination.dataset_id", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "resource_usage_export_config.bigquery_destination.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "database_encryption.key_name", Present: true}, {Path: "database_encryption.state", Not: []string{"DECRYPTED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "database_encryption.key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "user_managed_keys_config.control_plane_disk_encryption_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "user_managed_keys_config.control_plane_disk_encryption_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "user_managed_keys_config.gkeops_etcd_backup_encryption_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "user_managed_keys_config.gkeops_etcd_backup_encryption_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "node_config.boot_disk_kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "node_config.boot_disk_kms_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "node_pool.node_config.boot_disk_kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "node_pool.node_config.boot_disk_kms_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cluster_autoscaling.auto_provisioning_defaults.boot_disk_kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cluster_autoscaling.auto_provisioning_defaults.boot_disk_kms_key", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging_config.enable_components", Present: true}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "addons_config.ray_operator_config.enabled", Not: []string{"false"}}, {Path: "addons_config.ray_operator_config.ray_cluster_logging_config.enabled", Is: []string{"true"}}}, At: defaultLogs},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config", Absent: true}, {Path: "logging_service", Not: []string{"none"}}, {Path: "cluster_telemetry.type", Not: []string{"DISABLED"}}},
				At:   defaultLogs,
				Note: "a cluster sends its logs to Cloud Logging unless logging_config or logging_service switches that off",
				Doc:  "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster#logging_service",
			},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "node_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "node_pool.node_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Location: []string{"location"},
		Doc:      "container_cluster",
	},
	{
		Type: "google_container_node_pool", Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.Reference, Path: "cluster", Types: []string{"google_container_cluster"}},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "node_config.boot_disk_kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "node_config.boot_disk_kms_key", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "node_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Location: []string{"location"},
		Doc:      "container_node_pool",
	},
}

var gkeBackup = []catalog.Resource{
	// Backups are in the plan's location, which need not be the cluster's.
	{
		Type: "google_gke_backup_backup_plan", Holds: catalog.Backup,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "backup_config.encryption_key.gcp_kms_encryption_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "backup_config.encryption_key.gcp_kms_encryption_key", Types: keys}}},
		},
		Doc: "gke_backup_backup_plan",
	},
}

var gkeMulticloud = []catalog.Resource{
	{
		Type: "google_container_aws_cluster", Holds: catalog.Other,
		At: onAWS,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: componentLogs, At: defaultLogs},
			{Role: catalog.RoleLog, If: noComponents, At: defaultLogs, Note: "logs of the system's components are sent unless component_config names no component", Doc: "https://docs.cloud.google.com/kubernetes-engine/multi-cloud/docs/attached/aks/how-to/install-cloud-logging"},
		},
		Doc: "container_aws_cluster",
	},
	{Type: "google_container_aws_node_pool", Holds: catalog.Block, At: onAWS, Doc: "container_aws_node_pool"},
	{
		Type: "google_container_azure_cluster", Holds: catalog.Other,
		At: onAzure,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: componentLogs, At: defaultLogs},
			{Role: catalog.RoleLog, If: noComponents, At: defaultLogs, Note: "logs of the system's components are sent unless component_config names no component", Doc: "https://docs.cloud.google.com/kubernetes-engine/multi-cloud/docs/attached/aks/how-to/install-cloud-logging"},
		},
		Doc: "container_azure_cluster",
	},
	{Type: "google_container_azure_node_pool", Holds: catalog.Block, At: onAzure, Doc: "container_azure_node_pool"},
}

var edgeContainer = []catalog.Resource{
	{
		Type: "google_edgecontainer_cluster", Holds: catalog.Other,
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "control_plane.local", Present: true}}, Note: "the machines stand where the customer has them"},
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "control_plane.remote.node_location", Present: true}}, Note: "the machines stand where the customer has them"},
			{From: catalog.Argument, Path: "location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "control_plane_encryption.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "control_plane_encryption.kms_key", Types: keys}}},
		},
		Doc: "edgecontainer_cluster",
	},
	{
		Type: "google_edgecontainer_node_pool", Holds: catalog.Block,
		At: onPremises,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "local_disk_encryption.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "local_disk_encryption.kms_key", Types: keys}}},
		},
		Doc: "edgecontainer_node_pool",
	},
}

// Clusters on machines of the customer's own.
var gkeOnPrem = []catalog.Resource{
	{
		Type: "google_gkeonprem_bare_metal_admin_cluster", Holds: catalog.Other,
		At: onPremises,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: applicationLogs, At: defaultLogs},
		},
		Doc: "gkeonprem_bare_metal_admin_cluster",
	},
	{
		Type: "google_gkeonprem_bare_metal_cluster", Holds: catalog.Other,
		At: onPremises,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: applicationLogs, At: defaultLogs},
		},
		Doc: "gkeonprem_bare_metal_cluster",
	},
	{Type: "google_gkeonprem_bare_metal_node_pool", Holds: catalog.Block, At: onPremises, Doc: "gkeonprem_bare_metal_node_pool"},
	{Type: "google_gkeonprem_vmware_admin_cluster", Holds: catalog.Other, At: onPremises, Doc: "gkeonprem_vmware_admin_cluster"},
	{Type: "google_gkeonprem_vmware_cluster", Holds: catalog.Other, At: onPremises, Doc: "gkeonprem_vmware_cluster"},
	{Type: "google_gkeonprem_vmware_node_pool", Holds: catalog.Block, At: onPremises, Doc: "gkeonprem_vmware_node_pool"},
}

// What a fleet, or a cluster that merely belongs to one, sends to Cloud Logging.
var gkeHub = []catalog.Resource{
	{
		Type: "google_gke_hub_feature", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "fleet_default_member_config.policycontroller.policy_controller_hub_config.log_denies_enabled", Is: []string{"true"}}}, At: inMemberLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "spec.fleetobservability.logging_config.default_config.mode", Is: []string{"COPY", "MOVE"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "spec.fleetobservability.logging_config.fleet_scope_logs_config.mode", Is: []string{"COPY", "MOVE"}}}, At: defaultLogs},
		},
		Doc: "gke_hub_feature",
	},
	{
		Type: "google_gke_hub_feature_membership", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "configmanagement.policy_controller.log_denies_enabled", Is: []string{"true"}}, {Path: "configmanagement.policy_controller.enabled", Not: []string{"false"}}}, At: inMemberLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "policycontroller.policy_controller_hub_config.log_denies_enabled", Is: []string{"true"}}}, At: inMemberLogs},
		},
		Doc: "gke_hub_feature_membership",
	},
}

var inMemberLogs = catalog.Where{{From: catalog.Unstated, Note: "what is denied goes to the logs of the member cluster, which has its own settings"}}

var gkeAttached = []catalog.Resource{
	{
		Type: "google_container_attached_cluster", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: componentLogs, At: defaultLogs},
			{Role: catalog.RoleLog, If: noComponents, At: defaultLogs, Note: "logs of the system's components are sent unless component_config names no component", Doc: "https://docs.cloud.google.com/kubernetes-engine/multi-cloud/docs/attached/aks/how-to/install-cloud-logging"},
		},
		Doc: "container_attached_cluster",
	},
}

var (
	componentLogs   = []catalog.Condition{{Path: "logging_config.component_config.enable_components", Present: true}}
	noComponents    = []catalog.Condition{{Path: "logging_config.component_config", Absent: true}}
	applicationLogs = []catalog.Condition{{Path: "cluster_operations.enable_application_logs", Is: []string{"true"}}}
	onPremises      = catalog.Where{{From: catalog.Unstated, Note: "the machines stand where the customer has them"}}
)

// The data of these clusters is with another cloud, whose regions have no row
// here; location is only where Google manages them from.
var (
	onAWS   = catalog.Where{{From: catalog.Unstated, Note: "the cluster runs in AWS, in the region that aws_region names"}}
	onAzure = catalog.Where{{From: catalog.Unstated, Note: "the cluster runs in Azure, in the region that azure_region names"}}
)
