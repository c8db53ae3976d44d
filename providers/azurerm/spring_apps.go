package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	springService   = []string{"azurerm_spring_cloud_service"}
	springTelemetry = []catalog.Copy{{
		Role: catalog.RoleLog,
		At:   thirdParty,
		Note: "the apps' telemetry is sent to a third party",
	}}
)

// Spring Apps, which keep nothing but secrets and what an app has on its own
// disk, and where their telemetry goes.
var springApps = []catalog.Resource{
	{
		Type: "azurerm_spring_cloud_app", Doc: "spring_cloud_app",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "persistent_disk", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "service_name", Types: springService}},
			Note: "the app has a disk of its own",
		}},
	},
	{Type: "azurerm_spring_cloud_app_dynamics_application_performance_monitoring", Doc: "spring_cloud_app_dynamics_application_performance_monitoring", Copies: springTelemetry},
	{
		Type: "azurerm_spring_cloud_application_insights_application_performance_monitoring", Doc: "spring_cloud_application_insights_application_performance_monitoring",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "connection_string", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "connection_string", Types: []string{"azurerm_application_insights"}}},
			Note: "the apps' telemetry is sent to Application Insights",
		}},
	},
	{
		Type: "azurerm_spring_cloud_build_pack_binding", Holds: catalog.Secret, Doc: "spring_cloud_build_pack_binding",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "launch.secrets", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "spring_cloud_builder_id", Types: []string{"azurerm_spring_cloud_builder"}}},
			Note: "secrets are kept with it",
		}},
	},
	{Type: "azurerm_spring_cloud_builder", At: catalog.Where{{From: catalog.Reference, Path: "spring_cloud_service_id", Types: springService}}, Doc: "spring_cloud_builder"},
	{
		Type: "azurerm_spring_cloud_certificate", Holds: catalog.Key, Doc: "spring_cloud_certificate",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "key_vault_certificate_id", Present: true}, {Path: "exclude_private_key", Not: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "service_name", Types: springService}},
			Note: "the certificate is imported with its private key unless exclude_private_key is set",
		}},
	},
	{Type: "azurerm_spring_cloud_dynatrace_application_performance_monitoring", Doc: "spring_cloud_dynatrace_application_performance_monitoring", Copies: springTelemetry},
	{Type: "azurerm_spring_cloud_elastic_application_performance_monitoring", Doc: "spring_cloud_elastic_application_performance_monitoring", Copies: springTelemetry},
	{
		Type: "azurerm_spring_cloud_gateway", Holds: catalog.Secret, Doc: "spring_cloud_gateway",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "sensitive_environment_variables", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "spring_cloud_service_id", Types: springService}},
			Note: "secrets are kept with it",
		}},
	},
	{Type: "azurerm_spring_cloud_new_relic_application_performance_monitoring", Doc: "spring_cloud_new_relic_application_performance_monitoring", Copies: springTelemetry},
	{
		Type: "azurerm_spring_cloud_service", At: located, Doc: "spring_cloud_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "trace.connection_string", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "trace.connection_string", Types: []string{"azurerm_application_insights"}}},
				Note: "the apps' telemetry is sent to Application Insights",
			},
			{
				Role: catalog.RoleExport,
				Each: "container_registry",
				At:   catalog.Where{{From: catalog.Reference, Path: "server", Types: []string{"azurerm_container_registry"}}},
				Note: "images that are built of the code are pushed to the registry",
			},
		},
	},
}
