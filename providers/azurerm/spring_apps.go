package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	springService     = []string{"azurerm_spring_cloud_service"}
	inSpringService   = catalog.Where{{From: catalog.Reference, Path: "service_name", Types: springService}}
	ofSpringService   = catalog.Where{{From: catalog.Reference, Path: "spring_cloud_service_id", Types: springService}}
	ofSpringApp       = catalog.Where{{From: catalog.Reference, Path: "spring_cloud_app_id", Types: []string{"azurerm_spring_cloud_app"}}}
	springDeployments = []string{"azurerm_spring_cloud_app", "azurerm_spring_cloud_build_deployment", "azurerm_spring_cloud_container_deployment", "azurerm_spring_cloud_java_deployment"}
	// What an app is monitored by may be declared elsewhere, as a list of identifiers.
	springMonitors = []string{
		"azurerm_spring_cloud_app_dynamics_application_performance_monitoring", "azurerm_spring_cloud_application_insights_application_performance_monitoring", "azurerm_spring_cloud_dynatrace_application_performance_monitoring",
		"azurerm_spring_cloud_elastic_application_performance_monitoring", "azurerm_spring_cloud_new_relic_application_performance_monitoring",
	}
	springMonitored = catalog.Copy{
		Role: catalog.RoleLog,
		If:   springMonitoredIf,
		At:   springMonitoredAt,
		Note: "the app's telemetry is sent to what monitors it",
	}
	springMonitoredIf     = []catalog.Condition{{Path: "application_performance_monitoring_ids", Present: true}}
	springMonitoredAt     = catalog.Where{{From: catalog.Reference, Path: "application_performance_monitoring_ids", Types: springMonitors}}
	springMonitoredCopies = []catalog.Copy{springMonitored}
	springTelemetry       = []catalog.Copy{{
		Role: catalog.RoleLog,
		At:   thirdParty,
		Note: "the apps' telemetry is sent to a third party",
	}}
)

// Spring Apps, which keep secrets, the code that is uploaded and what an app has
// on its own disk, and where their telemetry goes.
var springApps = []catalog.Resource{
	{
		Type: "azurerm_spring_cloud_app", At: inSpringService, Doc: "spring_cloud_app",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "persistent_disk", Present: true}, {Path: "persistent_disk.size_in_gb", Not: []string{"0"}}},
			At:   inSpringService,
			Note: "the app has a disk of its own",
		}},
	},
	{Type: "azurerm_spring_cloud_accelerator", At: ofSpringService, Doc: "spring_cloud_accelerator"},
	{
		Type: "azurerm_spring_cloud_api_portal", Holds: catalog.Secret, Doc: "spring_cloud_api_portal",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sso.client_secret", Present: true}}, At: ofSpringService, Note: "the portal keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_app_cosmosdb_association", Holds: catalog.Secret, Doc: "spring_cloud_app_cosmosdb_association",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "cosmosdb_access_key", Present: true}}, At: ofSpringApp, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_app_dynamics_application_performance_monitoring", Holds: catalog.Secret, Doc: "spring_cloud_app_dynamics_application_performance_monitoring",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, At: thirdParty, Note: "the apps' telemetry is sent to a third party"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "agent_account_access_key", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_app_mysql_association", Holds: catalog.Secret, Doc: "spring_cloud_app_mysql_association",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "password", Present: true}}, At: ofSpringApp, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_app_redis_association", Holds: catalog.Secret, Doc: "spring_cloud_app_redis_association",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "redis_access_key", Present: true}}, At: ofSpringApp, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_application_insights_application_performance_monitoring", At: catalog.Where{{From: catalog.Reference, Path: "connection_string", Types: applicationInsights}}, Doc: "spring_cloud_application_insights_application_performance_monitoring",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "connection_string", Present: true}, {Path: "sampling_percentage", Not: []string{"0"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "connection_string", Types: []string{"azurerm_application_insights"}}},
			Note: "the apps' telemetry is sent to Application Insights",
		}},
	},
	// What is built is uploaded to the service first; whether the image goes on to
	// another registry, only the service says.
	{
		Type: "azurerm_spring_cloud_build_deployment", Holds: catalog.Image, At: ofSpringApp, Doc: "spring_cloud_build_deployment",
		Copies: springMonitoredCopies,
	},
	{
		Type: "azurerm_spring_cloud_build_pack_binding", Holds: catalog.Secret, Doc: "spring_cloud_build_pack_binding",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "launch.secrets", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "spring_cloud_builder_id", Types: []string{"azurerm_spring_cloud_builder"}}},
			Note: "secrets are kept with it",
		}, {
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "binding_type", Is: []string{"ApacheSkyWalking", "AppDynamics", "Dynatrace", "ElasticAPM", "NewRelic"}}},
			At:   thirdParty,
			Note: "the apps' telemetry is sent to a third party",
		}, {
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "binding_type", Is: []string{"ApplicationInsights"}}},
			At: catalog.Where{
				{From: catalog.Reference, Path: "launch.secrets.connection-string", Types: applicationInsights},
				{From: catalog.Reference, Path: "launch.properties.connection-string", Types: applicationInsights},
			},
			Note: "the apps' telemetry is sent to Application Insights",
		}},
	},
	{Type: "azurerm_spring_cloud_builder", At: ofSpringService, Doc: "spring_cloud_builder"},
	{
		Type: "azurerm_spring_cloud_certificate", Holds: catalog.Key, Doc: "spring_cloud_certificate",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "key_vault_certificate_id", Present: true}, {Path: "exclude_private_key", Not: []string{"true"}, Default: "false"}},
			At:   inSpringService,
			Note: "the certificate is imported with its private key unless exclude_private_key is set",
		}},
	},
	{
		Type: "azurerm_spring_cloud_configuration_service", Holds: catalog.Secret, Doc: "spring_cloud_configuration_service",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "repository.password", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "repository.private_key", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_connection", Holds: catalog.Secret, Doc: "spring_cloud_connection",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.secret", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "spring_cloud_id", Types: springDeployments}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.certificate", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "spring_cloud_id", Types: springDeployments}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "secret_store.key_vault_id", Present: true}, {Path: "authentication.type", Not: []string{"systemAssignedIdentity", "userAssignedIdentity"}}}, At: inSecretStore, Note: "what signs in is kept in the vault"},
		},
	},
	{
		Type: "azurerm_spring_cloud_container_deployment", At: ofSpringApp, Doc: "spring_cloud_container_deployment",
		Copies: springMonitoredCopies,
	},
	{
		Type: "azurerm_spring_cloud_customized_accelerator", Holds: catalog.Secret, Doc: "spring_cloud_customized_accelerator",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.basic_auth", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "spring_cloud_accelerator_id", Types: []string{"azurerm_spring_cloud_accelerator"}}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "git_repository.ssh_auth", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "spring_cloud_accelerator_id", Types: []string{"azurerm_spring_cloud_accelerator"}}}, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_dev_tool_portal", Holds: catalog.Secret, Doc: "spring_cloud_dev_tool_portal",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sso.client_secret", Present: true}}, At: ofSpringService, Note: "the portal keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_dynatrace_application_performance_monitoring", Holds: catalog.Secret, Doc: "spring_cloud_dynatrace_application_performance_monitoring",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, At: thirdParty, Note: "the apps' telemetry is sent to a third party"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "api_token", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "tenant_token", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
		},
	},
	{Type: "azurerm_spring_cloud_elastic_application_performance_monitoring", Doc: "spring_cloud_elastic_application_performance_monitoring", Copies: springTelemetry},
	{
		Type: "azurerm_spring_cloud_gateway", Holds: catalog.Secret, Doc: "spring_cloud_gateway",
		Copies: []catalog.Copy{
			springMonitored,
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sensitive_environment_variables", Present: true}}, At: ofSpringService, Note: "secrets are kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "sso.client_secret", Present: true}}, At: ofSpringService, Note: "secrets are kept with it"},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "application_performance_monitoring_types", Is: []string{"AppDynamics", "Dynatrace", "ElasticAPM", "NewRelic"}}},
				At:   thirdParty,
				Note: "the apps' telemetry is sent to a third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "application_performance_monitoring_types", Is: []string{"ApplicationInsights"}}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "sensitive_environment_variables.APPLICATIONINSIGHTS_CONNECTION_STRING", Types: applicationInsights},
					{From: catalog.Reference, Path: "environment_variables.APPLICATIONINSIGHTS_CONNECTION_STRING", Types: applicationInsights},
				},
				Note: "the apps' telemetry is sent to Application Insights",
			},
		},
	},
	{Type: "azurerm_spring_cloud_java_deployment", Holds: catalog.Image, At: ofSpringApp, Doc: "spring_cloud_java_deployment"},
	{
		Type: "azurerm_spring_cloud_new_relic_application_performance_monitoring", Holds: catalog.Secret, Doc: "spring_cloud_new_relic_application_performance_monitoring",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "agent_enabled", Not: []string{"false"}, Default: "true"}}, At: thirdParty, Note: "the apps' telemetry is sent to a third party"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "audit_mode_enabled", Is: []string{"true"}}, {Path: "agent_enabled", Not: []string{"false"}, Default: "true"}}, At: ofSpringService, Note: "what the agent sends is logged beside the app in plain text"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "license_key", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_service", At: located, Doc: "spring_cloud_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "trace.connection_string", Present: true}, {Path: "trace.sample_rate", Not: []string{"0"}, Default: "10"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "trace.connection_string", Types: []string{"azurerm_application_insights"}}},
				Note: "the apps' telemetry is sent to Application Insights",
			},
			{
				Role:   catalog.RoleLog,
				If:     []catalog.Condition{{Path: "trace.instrumentation_key", Present: true}, {Path: "trace.sample_rate", Not: []string{"0"}, Default: "10"}},
				At:     catalog.Where{{From: catalog.Reference, Path: "trace.instrumentation_key", Types: []string{"azurerm_application_insights"}}},
				Before: "3.0.0",
				Note:   "the apps' telemetry is sent to Application Insights",
			},
			{
				Role: catalog.RoleExport,
				Each: "container_registry",
				At:   catalog.Where{{From: catalog.Reference, Path: "server", Types: []string{"azurerm_container_registry"}}},
				Note: "images that are built of the code are pushed to the registry",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "container_registry.password", Present: true}}, At: located, Note: "the service keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "config_server_git_setting.http_basic_auth", Present: true}}, At: located, Note: "the service keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "config_server_git_setting.ssh_auth", Present: true}}, At: located, Note: "the service keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "config_server_git_setting.repository.http_basic_auth", Present: true}}, At: located, Note: "the service keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "config_server_git_setting.repository.ssh_auth", Present: true}}, At: located, Note: "the service keeps what signs in"},
		},
	},
	{
		Type: "azurerm_spring_cloud_storage", Holds: catalog.Secret, Doc: "spring_cloud_storage",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "storage_account_key", Present: true}}, At: ofSpringService, Note: "the connection keeps what signs in"},
		},
	},
}
