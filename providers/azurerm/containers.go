package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// What Dapr components of any kind call what they sign in with.
var daprSecrets = []string{"accessKey", "AccessKeySecret", "accessKeySecret", "accountKey", "accountToken", "aclToken", "apiKey", "authToken", "awsSecretKey", "awsSessionToken", "azureClientSecret", "cfAPIToken", "clientKey", "clientSecret", "connectionString", "key", "masterKey", "MTLSClientKey", "oidcClientSecret", "password", "private_key", "privateKey", "redisPassword", "saslPassword", "schemaRegistryAPISecret", "secret", "secretAccessKey", "secretKey", "securityToken", "seedKey", "sentinelPassword", "serverToken", "sessionToken", "storageAccountKey", "storageConnectionString", "tls_client_key", "token", "vaultToken"}

var inRegistry = catalog.Where{{From: catalog.Reference, Path: "container_registry_id", Types: []string{"azurerm_container_registry"}}}

var inAppEnvironment = catalog.Where{{From: catalog.Reference, Path: "container_app_environment_id", Types: []string{"azurerm_container_app_environment"}}}

var kubernetesClusters = []string{"azurerm_kubernetes_cluster", "azurerm_kubernetes_automatic_cluster"}

// Images, clusters and the logs of what runs in them.
var containers = []catalog.Resource{
	{
		Type: "azurerm_arc_kubernetes_provisioned_cluster", Holds: catalog.Other, Doc: "arc_kubernetes_provisioned_cluster",
		At: catalog.Where{{From: catalog.Unstated, Note: "provisioned through Azure, but the nodes stand on the customer's own machines"}},
	},
	// A secret that is only named stays in its vault.
	{
		Type: "azurerm_container_app", Holds: catalog.Secret, Doc: "container_app",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "secret.value", Present: true}},
			At:   inAppEnvironment,
			Note: "secrets are kept with it",
		}},
	},
	{
		Type: "azurerm_container_app_environment", At: located, Doc: "container_app_environment",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_analytics_workspace_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Note: "logs of the apps are kept in the workspace",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logs_destination", Is: []string{"azure-monitor"}}},
				At:   auditMonitor,
				Note: "logs of the apps go to Azure Monitor",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "dapr_application_insights_connection_string", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "dapr_application_insights_connection_string", Types: applicationInsights}},
				Note: "calls between the apps are traced in Application Insights",
			},
		},
	},
	{
		Type: "azurerm_container_app_environment_certificate", Holds: catalog.Key, Doc: "container_app_environment_certificate",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "certificate_blob_base64", Present: true}}, At: inAppEnvironment, Note: "an uploaded certificate brings its private key"},
		},
	},
	{Type: "azurerm_container_app_environment_custom_domain", Holds: catalog.Key, At: inAppEnvironment, Doc: "container_app_environment_custom_domain"},
	{
		Type: "azurerm_container_app_environment_dapr_component", At: inAppEnvironment, Doc: "container_app_environment_dapr_component",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "secret.value", Present: true}},
				At:   inAppEnvironment,
				Note: "secrets are kept with it",
			},
			{
				// What signs in may stand among what describes the component, by the name that its kind has for it.
				Role: catalog.RoleKey,
				Each: "metadata",
				If:   []catalog.Condition{{Path: "name", Is: daprSecrets}, {Path: "value", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "secrets are kept with it",
				Doc:  "https://docs.dapr.io/reference/components-reference/",
			},
		},
	},
	{
		Type: "azurerm_container_app_environment_storage", Holds: catalog.Secret, Doc: "container_app_environment_storage",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "access_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "container_app_environment_id", Types: []string{"azurerm_container_app_environment"}}}, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_container_app_job", Holds: catalog.Secret, Doc: "container_app_job",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "secret.value", Present: true}},
				At:   located,
				Note: "secrets are kept with it",
			},
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "secrets.value", Present: true}},
				At:     located,
				Before: "4.0.0",
				Note:   "secrets are kept with it",
			},
		},
	},
	{
		Type: "azurerm_container_connected_registry", Doc: "container_connected_registry",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "container_registry_id", Types: []string{"azurerm_container_registry"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "a connected registry stands on the customer's own premises"}},
			Note: "images are synchronised to a registry outside Azure",
		}, {
			Role: catalog.RoleLog,
			Of:   &catalog.Source{From: catalog.Reference, Path: "container_registry_id", Types: []string{"azurerm_container_registry"}},
			If:   []catalog.Condition{{Path: "audit_log_enabled", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "a connected registry stands on the customer's own premises"}},
			Note: "who asks for which image is logged on the connected registry",
		}, {
			Role: catalog.RoleLog,
			Of:   &catalog.Source{From: catalog.Reference, Path: "container_registry_id", Types: []string{"azurerm_container_registry"}},
			If:   []catalog.Condition{{Path: "log_level", Not: []string{"None"}, Default: "None"}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "a connected registry stands on the customer's own premises"}},
			Note: "what the connected registry does is logged on it",
		}},
	},
	{
		Type: "azurerm_container_group", Holds: catalog.Secret, Doc: "container_group",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "container.volume.secret", Present: true}},
				At:   located,
				Note: "secrets are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "init_container.volume.secret", Present: true}},
				At:   located,
				Note: "secrets are kept with it",
			},
			{
				Role: catalog.RoleLog,
				Each: "diagnostics.log_analytics",
				At:   catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: logWorkspace}},
				Note: "logs of the containers are kept in the workspace",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "image_registry_credential.password", Present: true}}, At: located, Note: "what signs in is kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "container.volume.storage_account_key", Present: true}}, At: located, Note: "what signs in is kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "init_container.volume.storage_account_key", Present: true}}, At: located, Note: "what signs in is kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "diagnostics.log_analytics.workspace_key", Present: true}}, At: located, Note: "what signs in is kept with it"},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "container.secure_environment_variables", Present: true}},
				At:   located,
				Note: "secrets are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "init_container.secure_environment_variables", Present: true}},
				At:   located,
				Note: "secrets are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/container-instances/container-instances-encrypt-data",
			},
		},
	},
	{
		Type: "azurerm_container_registry", Holds: catalog.Image, At: located, Doc: "container_registry",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "georeplications",
				At:   located,
				Note: "every replica keeps all images",
			},
			{
				Role: catalog.RoleReplica,
				// In two regions all is kept where it is.
				If:   []catalog.Condition{{Path: "location", Not: []string{"brazilsouth", "Brazil South", "southeastasia", "Southeast Asia"}}},
				At:   paired,
				Note: "a registry's data may be kept in the paired region too",
				Doc:  "https://learn.microsoft.com/azure/container-registry/container-registry-storage",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encryption.key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "encryption.key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/container-registry/tutorial-customer-managed-keys",
			},
			{
				Role:   catalog.RoleReplica,
				If:     []catalog.Condition{{Path: "georeplication_locations", Present: true}},
				At:     catalog.Where{{From: catalog.Argument, Path: "georeplication_locations"}},
				Before: "3.0.0",
				Note:   "every replica keeps all images",
			},
			{
				Role:   catalog.RolePrimary,
				If:     []catalog.Condition{{Path: "storage_account_id", Present: true}},
				At:     byStorageAccountID,
				Before: "3.0.0",
				Note:   "a classic registry keeps its images in a storage account",
			},
		},
	},
	// Tasks run on machines of the pool, which have disks.
	{Type: "azurerm_container_registry_agent_pool", Holds: catalog.Block, At: located, Doc: "container_registry_agent_pool"},
	{Type: "azurerm_container_registry_cache_rule", Holds: catalog.Image, At: inRegistry, Doc: "container_registry_cache_rule"},
	{
		Type: "azurerm_container_registry_task", Holds: catalog.Image, Doc: "container_registry_task",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "encoded_step", Present: true}},
				At:   inRegistry,
				Note: "the steps are kept with the task",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_template", Present: true}},
				At:   inRegistry,
				Note: "the log of each run is kept as an artifact of the registry",
				Doc:  "https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/tasks",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "docker_step.context_access_token", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "docker_step.secret_arguments", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encoded_step.context_access_token", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encoded_step.secret_values", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "file_step.context_access_token", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "file_step.secret_values", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "registry_credential.custom.password", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "source_trigger.authentication", Present: true}},
				At:   inRegistry,
				Note: "credentials are kept with the task",
			},
		},
	},
	{Type: "azurerm_kubernetes_automatic_cluster", Holds: catalog.Other, At: located, Since: "5.0.0", Doc: "kubernetes_automatic_cluster"},
	{
		Type: "azurerm_kubernetes_cluster", Holds: catalog.Other, At: edged, Doc: "kubernetes_cluster",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "edge_zone", Present: true}},
				At:   located,
				Note: "nodes are in the edge zone, but the control plane with the objects and secrets is in its region",
				Doc:  "https://learn.microsoft.com/azure/aks/extended-zones",
			},
			{
				Role: catalog.RoleLog,
				Each: "oms_agent",
				At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Note: "logs of the containers are kept in the workspace",
			},
			{
				Role: catalog.RoleLog,
				Each: "microsoft_defender",
				At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Note: "what Defender sees is kept in the workspace",
			},
			{
				Role:   catalog.RoleLog,
				Each:   "addon_profile.oms_agent",
				If:     []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "log_analytics_workspace_id", Present: true}},
				At:     catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Before: "3.0.0",
				Note:   "logs of the containers are kept in the workspace",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_management_service.key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_management_service.key_vault_key_id", Types: keysOfVaults}},
				Note: "secrets of the cluster are encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/aks/use-kms-etcd-encryption",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal.client_secret", Present: true}, {Path: "service_principal.client_id", Not: []string{"msi"}}},
				At:   located,
				Note: "what signs in is kept with it",
			},
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "role_based_access_control.azure_active_directory.server_app_secret", Present: true}},
				At:     located,
				Before: "3.0.0",
				Note:   "what signs in is kept with it",
			},
			{
				Role:   catalog.RoleKey,
				If:     []catalog.Condition{{Path: "azure_active_directory_role_based_access_control.server_app_secret", Present: true}},
				At:     located,
				Before: "4.0.0",
				Note:   "what signs in is kept with it",
			},
		},
	},
	{Type: "azurerm_kubernetes_cluster_node_pool", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "kubernetes_cluster_id", Types: kubernetesClusters}}, Doc: "kubernetes_cluster_node_pool"},
	{
		Type: "azurerm_kubernetes_fleet_manager", Holds: catalog.Other, Doc: "kubernetes_fleet_manager",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "hub_profile", Present: true}},
			At:   located,
			Note: "the hub is a cluster, which keeps the objects that it hands on",
			Doc:  "https://learn.microsoft.com/azure/kubernetes-fleet/concepts-fleet",
		}},
	},
	{
		Type: "azurerm_redhat_openshift_cluster", Holds: catalog.Other, At: located, Doc: "redhat_openshift_cluster",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "cluster_profile.pull_secret", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "service_principal.client_secret", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
}
