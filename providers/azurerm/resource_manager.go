package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	// Extensions that watch a cluster are told where to send its logs.
	clusterAgentLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   clusterAgentLogsIf,
		At:   clusterAgentLogsAt,
		Note: "logs of the containers are kept in the workspace",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
	}
	clusterAgentLogsIf = []catalog.Condition{{Path: "configuration_settings.logAnalyticsWorkspaceResourceID", Present: true}}
	clusterAgentLogsAt = catalog.Where{{From: catalog.Reference, Path: "configuration_settings.logAnalyticsWorkspaceResourceID", Types: logWorkspace}}

	// The extension that backs a cluster up is told where to by settings with dots in
	// their names.
	clusterBackups = catalog.Copy{
		Role: catalog.RoleBackup,
		If:   clusterBackupsIf,
		At:   clusterBackupsAt,
		Note: "what the cluster runs and keeps is backed up into a storage container",
		Doc:  "https://learn.microsoft.com/azure/backup/azure-kubernetes-service-cluster-backup-concept",
	}
	clusterBackupsIf = []catalog.Condition{{Path: "extension_type", Is: []string{"Microsoft.DataProtection.Kubernetes", "microsoft.dataprotection.kubernetes"}}}
	clusterBackupsAt = catalog.Where{
		{From: catalog.Reference, Path: `configuration_settings.configuration\.backupStorageLocation\.config\.storageAccount`, Types: storageAccount},
		{From: catalog.Unstated, Note: "no setting of the extension says into which storage account"},
	}

	// A deployment is kept in its own location, or in that of its resource group.
	deploymentLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   deploymentLogsIf,
		At:   located,
		Note: "what is sent and answered while resources are deployed is logged with the deployment",
		Doc:  "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/enable-debug-logging",
	}
	groupDeploymentLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   deploymentLogsIf,
		At:   inResourceGroup,
		Note: "what is sent and answered while resources are deployed is logged with the deployment",
		Doc:  "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/enable-debug-logging",
	}
	deploymentLogsIf = []catalog.Condition{{Path: "debug_level", Not: []string{"none"}, Default: "none"}}
	inResourceGroup  = catalog.Where{{From: catalog.Reference, Path: "resource_group_name", Types: []string{"azurerm_resource_group"}}}

	elsewhere  = catalog.Where{{From: catalog.Unstated, Note: "what it deploys is defined elsewhere"}}
	inSource   = catalog.Where{{From: catalog.Unstated, Note: "what it deploys stands in a repository or a bucket"}}
	inTemplate = catalog.Where{{From: catalog.Unstated, Note: "what it deploys stands in a template"}}
	onCluster  = catalog.Where{{From: catalog.Reference, Path: "cluster_id", Types: kubernetesClusters}}
	inScript   = catalog.Where{{From: catalog.Unstated, Note: "what it deploys is decided by a script"}}
)

// What deploys things that this configuration does not declare. A resource
// group has a place of its own, for what Azure notes about its members, and
// gives them none: they have their own location.
var deployment = []catalog.Resource{
	{
		Type: "azurerm_arc_kubernetes_cluster_extension", Holds: catalog.Opaque, At: inExtension, Doc: "arc_kubernetes_cluster_extension",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "configuration_protected_settings", Present: true}}, At: onArcCluster, Note: "sensitive settings are kept with the cluster"},
			clusterAgentLogs,
			clusterBackups,
		},
	},
	{
		Type: "azurerm_arc_kubernetes_flux_configuration", Holds: catalog.Opaque, At: inSource, Doc: "arc_kubernetes_flux_configuration",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.https_key_base64", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.ssh_private_key_base64", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "bucket.secret_key_base64", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.account_key", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.sas_token", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.service_principal.client_secret", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.service_principal.client_certificate_base64", Present: true}}, At: onArcCluster, Note: "what signs in to the source is kept with the cluster"},
		},
	},
	// Automanage makes a workspace and a vault of its own choice for a machine.
	{Type: "azurerm_arc_machine_automanage_configuration_assignment", Holds: catalog.Opaque, At: elsewhere, Doc: "arc_machine_automanage_configuration_assignment"},
	{Type: "azurerm_blueprint_assignment", Holds: catalog.Opaque, At: elsewhere, Doc: "blueprint_assignment"},
	{
		Type: "azurerm_kubernetes_cluster_extension", Holds: catalog.Opaque, At: inExtension, Doc: "kubernetes_cluster_extension",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "configuration_protected_settings", Present: true}}, At: onCluster, Note: "sensitive settings are kept with the cluster"},
			clusterAgentLogs,
			clusterBackups,
		},
	},
	{
		Type: "azurerm_kubernetes_flux_configuration", Holds: catalog.Opaque, At: inSource, Doc: "kubernetes_flux_configuration",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.https_key_base64", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.ssh_private_key_base64", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "bucket.secret_key_base64", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.account_key", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.sas_token", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.service_principal.client_secret", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "blob_storage.service_principal.client_certificate_base64", Present: true}}, At: onCluster, Note: "what signs in to the source is kept with the cluster"},
		},
	},
	{Type: "azurerm_managed_application", Holds: catalog.Opaque, At: elsewhere, Doc: "managed_application"},
	{
		// Its template and its form are definitions; a package may have more in it.
		Type: "azurerm_managed_application_definition", Holds: catalog.Image, Doc: "managed_application_definition",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "package_file_uri", Present: true}},
			At:   located,
			Note: "the package of the application is copied to the definition",
		}},
	},
	{Type: "azurerm_management_group_policy_assignment", Copies: assignedLogs, Doc: "management_group_policy_assignment"},
	{Type: "azurerm_management_group_template_deployment", Holds: catalog.Opaque, At: inTemplate, Doc: "management_group_template_deployment", Copies: []catalog.Copy{deploymentLogs}},
	{Type: "azurerm_resource_deployment_script_azure_cli", Holds: catalog.Opaque, At: inScript, Copies: scriptCopies, Doc: "resource_deployment_script_azure_cli"},
	{Type: "azurerm_resource_deployment_script_azure_power_shell", Holds: catalog.Opaque, At: inScript, Copies: scriptCopies, Doc: "resource_deployment_script_azure_power_shell"},
	{Type: "azurerm_resource_group", At: located, Doc: "resource_group"},
	{Type: "azurerm_resource_group_policy_assignment", Copies: assignedLogs, Doc: "resource_group_policy_assignment"},
	{Type: "azurerm_resource_group_template_deployment", Holds: catalog.Opaque, At: inTemplate, Doc: "resource_group_template_deployment", Copies: []catalog.Copy{groupDeploymentLogs}},
	{Type: "azurerm_resource_policy_assignment", Copies: assignedLogs, Doc: "resource_policy_assignment"},
	{Type: "azurerm_subscription_policy_assignment", Copies: assignedLogs, Doc: "subscription_policy_assignment"},
	{Type: "azurerm_subscription_template_deployment", Holds: catalog.Opaque, At: inTemplate, Doc: "subscription_template_deployment", Copies: []catalog.Copy{deploymentLogs}},
	{Type: "azurerm_tenant_template_deployment", Holds: catalog.Opaque, At: inTemplate, Doc: "tenant_template_deployment", Copies: []catalog.Copy{deploymentLogs}},
	{Type: "azurerm_virtual_machine_automanage_configuration_assignment", Holds: catalog.Opaque, At: elsewhere, Doc: "virtual_machine_automanage_configuration_assignment"},
}

// assignedLogs are what an assigned policy of Azure's own switches on: it makes diagnostic
// settings for whatever there is within its scope, now and later, and its parameters
// name where they send to. Most policies have nothing to do with logs, so of parameters
// that are not known nothing is said.
var assignedLogs = []catalog.Copy{
	{
		Role: catalog.RoleLog,
		If:   []catalog.Condition{{Path: "parameters@logAnalytics", Present: true, Known: true}, assignmentDeploys},
		At:   catalog.Where{{From: catalog.Reference, Path: "parameters@logAnalytics.value", Types: logWorkspace}},
		Note: "the policy sends logs of resources to the workspace",
		Doc:  assignedLogsPage,
	},
	{
		Role: catalog.RoleLog,
		If:   []catalog.Condition{{Path: "parameters@storageAccount", Present: true, Known: true}, assignmentDeploys},
		At:   catalog.Where{{From: catalog.Reference, Path: "parameters@storageAccount.value", Types: storageAccount}},
		Note: "the policy sends logs of resources to the storage account",
		Doc:  assignedLogsPage,
	},
	{
		Role: catalog.RoleLog,
		If:   []catalog.Condition{{Path: "parameters@eventHubAuthorizationRuleId", Present: true, Known: true}, assignmentDeploys},
		At:   catalog.Where{{From: catalog.Reference, Path: "parameters@eventHubAuthorizationRuleId.value", Types: eventHubRules}},
		Note: "the policy sends logs of resources to an event hub",
		Doc:  assignedLogsPage,
	},
}

var (
	assignmentDeploys = catalog.Condition{Path: "parameters@effect.value", Not: deploysNothing, Default: "DeployIfNotExists"}
	deploysNothing    = []string{"AuditIfNotExists", "Disabled"}
)

const assignedLogsPage = "https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostics-settings-policies-deployifnotexists"

var onArcCluster = catalog.Where{{From: catalog.Unstated, Note: "the cluster is the customer's own and may stand anywhere"}}

var inExtension = catalog.Where{{From: catalog.Unstated, Note: "an extension installs a chart, which says itself what it keeps and sends where"}}

// scriptCopies is what is known of a script that decides the rest.
var scriptCopies = []catalog.Copy{
	{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "environment_variable.secure_value", Present: true}}, At: located, Note: "secrets that are handed to the script are kept with the deployment"},
	{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "storage_account.key", Present: true}}, At: located, Note: "the key of the storage account is kept with the deployment"},
	{
		Role: catalog.RolePrimary,
		If:   []catalog.Condition{{Path: "script_content", Present: true}},
		At:   located,
		Note: "the script is kept with the deployment",
	},
	{
		Role: catalog.RolePrimary,
		Each: "storage_account",
		At:   catalog.Where{{From: catalog.Reference, Path: "name", Types: storageAccount}},
		Note: "the script and what it prints are kept in the storage account",
		Doc:  "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template",
	},
}
