package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	onAPIManagement      = catalog.Where{{From: catalog.Reference, Path: "api_management_id", Types: []string{"azurerm_api_management"}}}
	inAPIManagement      = catalog.Where{{From: catalog.Reference, Path: "api_management_name", Types: []string{"azurerm_api_management"}}}
	inAPIWorkspace       = catalog.Where{{From: catalog.Reference, Path: "api_management_workspace_id", Types: []string{"azurerm_api_management_workspace"}}}
	ofAPIManagement      = &catalog.Source{From: catalog.Reference, Path: "api_management_name", Types: ofAPIManagementTypes}
	ofAPIManagementTypes = []string{"azurerm_api_management"}
	apiCaches            = []string{"azurerm_managed_redis", "azurerm_redis_cache", "azurerm_redis_enterprise_cluster", "azurerm_redis_enterprise_database"}

	// resource_id links to what one of the blocks names, and may be missing.
	apiLogs = catalog.Where{
		{From: catalog.Reference, Path: "resource_id", Types: []string{"azurerm_application_insights", "azurerm_eventhub", "azurerm_eventhub_namespace"}},
		{From: catalog.Reference, Path: "application_insights.connection_string", Types: applicationInsights},
		{From: catalog.Reference, Path: "application_insights.instrumentation_key", Types: applicationInsights},
		{From: catalog.Reference, Path: "eventhub.connection_string", Types: eventHubRules},
		{From: catalog.Reference, Path: "eventhub.endpoint_uri", Types: []string{"azurerm_eventhub_namespace"}},
	}

	// A logger takes what a diagnostic sends it: with the headers and bodies
	// that the diagnostic names.
	throughLogger = []catalog.Copy{
		{
			Role: catalog.RoleLog,
			Of:   ofAPIManagement,
			If:   []catalog.Condition{{Path: "sampling_percentage", Not: []string{"0"}, Default: "100"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "api_management_logger_id", Types: []string{"azurerm_api_management_logger"}}},
			Note: "requests and answers are logged through the logger",
		},
		{
			Role: catalog.RoleLog,
			Of:   ofAPIManagement,
			If:   []catalog.Condition{{Path: "sampling_percentage", Is: []string{"0"}, Default: "100"}, {Path: "always_log_errors", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "api_management_logger_id", Types: []string{"azurerm_api_management_logger"}}},
			Note: "errors are logged through the logger, whatever is sampled",
		},
	}
)

// Gateways, and what they know of the people and systems that call them.
var apiManagement = []catalog.Resource{
	{
		Type: "azurerm_api_management", Holds: catalog.Other, At: located, Doc: "api_management",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "additional_location",
				At:   located,
				Note: "every additional location has a gateway with a copy of the configuration",
			},
			{
				Role: catalog.RoleReplica,
				// Singapore keeps all where it is; Brazil South has no other region in its geography.
				If:   []catalog.Condition{{Path: "location", Not: []string{"brazilsouth", "Brazil South", "southeastasia", "Southeast Asia"}}},
				At:   paired,
				Note: "customer data may be in any region of the geography",
				Doc:  "https://learn.microsoft.com/azure/api-management/api-management-howto-deploy-multi-region",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "certificate.certificate_password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "hostname_configuration.developer_portal.certificate", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "hostname_configuration.management.certificate", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "hostname_configuration.portal.certificate", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "hostname_configuration.proxy.certificate", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "hostname_configuration.scm.certificate", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "an uploaded certificate brings its private key",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "delegation.validation_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "secrets are kept with it",
			},
		},
	},
	{
		Type: "azurerm_api_management_custom_domain", Holds: catalog.Key, Doc: "api_management_custom_domain",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "developer_portal.certificate", Present: true}}, At: onAPIManagement, Note: "an uploaded certificate brings its private key"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "gateway.certificate", Present: true}}, At: onAPIManagement, Note: "an uploaded certificate brings its private key"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "management.certificate", Present: true}}, At: onAPIManagement, Note: "an uploaded certificate brings its private key"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "portal.certificate", Present: true}}, At: onAPIManagement, Note: "an uploaded certificate brings its private key"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "proxy.certificate", Present: true}}, At: onAPIManagement, Before: "3.0.0", Note: "an uploaded certificate brings its private key"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "scm.certificate", Present: true}}, At: onAPIManagement, Note: "an uploaded certificate brings its private key"},
		},
	},
	{
		Type: "azurerm_api_management_api", Holds: catalog.Other, Doc: "api_management_api",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "contact.email", Present: true}},
				At:   inAPIManagement,
				Note: "the address of a person is kept with the interface",
			},
		},
	},
	{Type: "azurerm_api_management_api_diagnostic", Doc: "api_management_api_diagnostic", Copies: throughLogger},
	{
		Type: "azurerm_api_management_authorization_server", Holds: catalog.Secret, Doc: "api_management_authorization_server",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "client_secret", Present: true}},
				At:   inAPIManagement,
				Note: "what signs in to the server is kept with the gateway",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "resource_owner_password", Present: true}},
				At:   inAPIManagement,
				Note: "what signs in to the server is kept with the gateway",
			},
		},
	},
	{
		Type: "azurerm_api_management_backend", Holds: catalog.Secret, Doc: "api_management_backend",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.authorization", Present: true}},
				At:   inAPIManagement,
				Note: "what the gateway sends to be let in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.header", Present: true}},
				At:   inAPIManagement,
				Note: "what the gateway sends to be let in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "credentials.query", Present: true}},
				At:   inAPIManagement,
				Note: "what the gateway sends to be let in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "proxy.password", Present: true}},
				At:   inAPIManagement,
				Note: "what the gateway sends to be let in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_api_management_certificate", Holds: catalog.Key, Doc: "api_management_certificate",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "data", Present: true}}, At: inAPIManagement, Note: "an uploaded certificate brings its private key"},
		},
	},
	{Type: "azurerm_api_management_diagnostic", Doc: "api_management_diagnostic", Copies: throughLogger},
	// Each keeps the secret with which the service shows itself to the provider.
	{Type: "azurerm_api_management_identity_provider_aad", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_aad"},
	{Type: "azurerm_api_management_identity_provider_aadb2c", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_aadb2c"},
	{Type: "azurerm_api_management_identity_provider_facebook", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_facebook"},
	{Type: "azurerm_api_management_identity_provider_google", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_google"},
	{Type: "azurerm_api_management_identity_provider_microsoft", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_microsoft"},
	{Type: "azurerm_api_management_identity_provider_twitter", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_identity_provider_twitter"},
	{
		Type: "azurerm_api_management_logger", At: apiLogs, Doc: "api_management_logger",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			Of:   ofAPIManagement,
			At:   apiLogs,
			Note: "requests are logged there",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "eventhub.connection_string", Present: true}},
			At:   inAPIManagement,
			Note: "what signs in to the event hub is kept with the gateway",
		}},
	},
	{
		Type: "azurerm_api_management_named_value", Holds: catalog.Secret, Doc: "api_management_named_value",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "value", Present: true}}, At: inAPIManagement, Note: "a value that is given here is kept with the gateway"},
		},
	},
	{Type: "azurerm_api_management_notification_recipient_email", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "api_management_id", Types: []string{"azurerm_api_management"}}}, Doc: "api_management_notification_recipient_email"},
	{Type: "azurerm_api_management_openid_connect_provider", Holds: catalog.Secret, At: inAPIManagement, Doc: "api_management_openid_connect_provider"},
	{
		Type: "azurerm_api_management_redis_cache", Doc: "api_management_redis_cache",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			Of:   &catalog.Source{From: catalog.Reference, Path: "api_management_id", Types: []string{"azurerm_api_management"}},
			At: catalog.Where{
				{From: catalog.Reference, Path: "redis_cache_id", Types: apiCaches},
				{From: catalog.Reference, Path: "connection_string", Types: apiCaches},
			},
			Note: "answers of the interfaces are kept in an external cache",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "connection_string", Present: true}},
			At:   onAPIManagement,
			Note: "what signs in to the cache is kept with the gateway",
		}},
	},
	{Type: "azurerm_api_management_user", Holds: catalog.Other, At: inAPIManagement, Doc: "api_management_user"},
	{Type: "azurerm_api_management_workspace", At: catalog.Where{{From: catalog.Reference, Path: "api_management_id", Types: []string{"azurerm_api_management"}}}, Doc: "api_management_workspace"},
	{
		Type: "azurerm_api_management_workspace_certificate", Holds: catalog.Key, Doc: "api_management_workspace_certificate",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "certificate_data_base64", Present: true}}, At: inAPIWorkspace, Note: "an uploaded certificate brings its private key"},
		},
	},
	{
		Type: "azurerm_api_management_workspace_named_value", Holds: catalog.Secret, Doc: "api_management_workspace_named_value",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "value", Present: true}}, At: inAPIWorkspace, Note: "a value that is given here is kept with the gateway"},
		},
	},
}
